/**
 * What one connection may cost: time without a handshake or a sign of life, frames, a slow reader.
 */

import { describe, expect, it } from 'vitest';
import type { Clock } from '../../src/base/env.ts';
import { generateKeyPair } from '../../src/crypto/keys.ts';
import { nodeCrypto } from '../../src/crypto/node-provider.ts';
import { buildPhoneLogin } from '../../src/noise/client-payload.ts';
import { ClientPipe, ServerPipe } from '../../src/noise/pipe.ts';
import { buildChain, makeAuthority } from '../../src/server/certificates.ts';
import { Line } from '../../src/server/line.ts';
import type { ServerInput } from '../../src/server/state.ts';
import { encodeNode } from '../../src/wire/encode.ts';
import { node } from '../../src/wire/node.ts';
import { START, seededRandom } from './world.ts';

/** A line with a client at its other end, and a clock that the test moves. */
function setUp(options: { readonly maySilent?: boolean } = {}) {
  let now = START;
  let wakes: { at: number; wake: () => void }[] = [];
  const clock: Clock = {
    now: () => now,
    schedule(at, wake) {
      const timer = { at, wake };
      wakes.push(timer);
      return () => {
        wakes = wakes.filter((one) => one !== timer);
      };
    },
  };
  const env = { now: () => now, random: seededRandom('line'), crypto: nodeCrypto };
  const { authority } = makeAuthority(env);
  const client = new ClientPipe(
    {
      noiseKey: generateKeyPair(env),
      payload: buildPhoneLogin({ user: '15550000001' }),
      trust: { publicKey: authority.root.publicKey, serial: 0 },
    },
    env,
  );
  const inputs: ServerInput[] = [];
  const written: Uint8Array[] = [];
  const socket = {
    bufferedAmount: 0,
    state: 'open',
    send: (bytes: Uint8Array) => written.push(bytes),
    close: () => {
      socket.state = 'closed';
    },
    terminate: () => {
      socket.state = 'terminated';
    },
  };
  const line = new Line({
    id: 1,
    socket,
    pipe: new ServerPipe({ staticKey: authority.leaf, chain: buildChain(authority, env) }, env),
    clock,
    push: (input) => inputs.push(input),
    maySilent: () => options.maySilent ?? false,
  });
  const shakeHands = (): void => {
    line.receive(client.open());
    const reply = client.receive(written.splice(0)[0] ?? new Uint8Array(0));
    if (reply.ok && reply.value.write !== undefined) line.receive(reply.value.write);
  };
  const pass = (byMs: number): void => {
    now += byMs;
    const due = wakes.filter(({ at }) => at <= now);
    wakes = wakes.filter(({ at }) => at > now);
    for (const { wake } of due) wake();
  };
  return { line, client, socket, inputs, written, shakeHands, pass };
}

const PING = encodeNode(node('iq', { id: '1', type: 'get', xmlns: 'w:p' }));

describe('a connection', () => {
  it('becomes a login and stanzas', () => {
    const { line, client, inputs, shakeHands } = setUp();
    shakeHands();

    line.receive(client.send(PING));

    expect(inputs.map(({ kind }) => kind)).toEqual(['opened', 'login', 'node']);
  });

  it('ends without a handshake after 20 seconds, not before', () => {
    const { socket, pass } = setUp();
    pass(19_999);
    expect(socket.state).toBe('open');

    pass(1);

    expect(socket.state).toBe('terminated');
  });

  it('ends after 90 seconds of silence, counted from the last frame', () => {
    const { line, client, socket, shakeHands, pass } = setUp();
    shakeHands();
    pass(60_000);
    line.receive(client.send(PING));
    pass(89_999);
    expect(socket.state).toBe('open');

    pass(1);

    expect(socket.state).toBe('terminated');
  });

  it('may be silent while codes are shown', () => {
    const { socket, shakeHands, pass } = setUp({ maySilent: true });
    shakeHands();

    pass(100_000);

    expect(socket.state).toBe('open');
  });

  it('gets time again after a jump of the clock', () => {
    const { socket, shakeHands, pass } = setUp();
    shakeHands();

    pass(14 * 86_400_000);
    expect(socket.state).toBe('open');
    pass(90_000);

    expect(socket.state).toBe('terminated');
  });

  it('ends at once when a frame is not authentic', () => {
    const { line, client, socket, inputs, shakeHands } = setUp();
    shakeHands();
    const frame = client.send(PING).slice();
    frame[10] = (frame[10] as number) ^ 1;

    line.receive(frame);

    expect(socket.state).toBe('terminated');
    expect(inputs.map(({ kind }) => kind)).toEqual(['opened', 'login']);
  });

  it('reports a frame that is no stanza and takes nothing after it', () => {
    const { line, client, inputs, written, shakeHands } = setUp();
    shakeHands();

    line.receive(client.send(Uint8Array.of(0, 1, 2, 3)));
    line.receive(client.send(PING));
    line.send(node('stream:error'));

    expect(inputs.map(({ kind }) => kind)).toEqual(['opened', 'login', 'malformed']);
    expect(written).toHaveLength(1);
  });

  it('ends when what was sent is not read', () => {
    const { line, socket, shakeHands } = setUp();
    shakeHands();
    socket.bufferedAmount = 8_388_609;

    line.send(node('ib'));

    expect(socket.state).toBe('terminated');
  });

  it('sends nothing and takes nothing once it is closed', () => {
    const { line, client, socket, inputs, written, shakeHands } = setUp();
    shakeHands();
    line.close();

    line.send(node('ib'));
    line.receive(client.send(PING));

    expect(socket.state).toBe('closed');
    expect(written).toEqual([]);
    expect(inputs).toHaveLength(2);
  });
});
