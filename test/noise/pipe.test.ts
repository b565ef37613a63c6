/**
 * The pipes of both ends against each other: cutting, order, errors that last, sizes, agreement.
 */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bytes, concat, EMPTY, hex } from '../../src/base/bytes.ts';
import { unwrap } from '../../src/base/error.ts';
import { cap } from '../../src/base/limits.ts';
import { generateKeyPair } from '../../src/crypto/keys.ts';
import { verifyStoredChain } from '../../src/noise/certificate.ts';
import { ClientPipe, ServerPipe } from '../../src/noise/pipe.ts';
import { encodeFrame } from '../../src/wire/frame.ts';
import { buildChain } from './chain.ts';
import { countingEnv } from './fixed-env.ts';
import { chunksOf } from './transcript.ts';

interface Setup {
  readonly seed?: number;
  readonly pattern?: 'XX' | 'IK' | 'XXfallback';
  readonly routingInfo?: Bytes;
}

/** A client and a server that trust each other, before their first byte. */
function pipes({ seed = 1, pattern = 'XX', routingInfo }: Setup = {}) {
  const env = countingEnv(seed);
  const root = generateKeyPair(env);
  const staticKey = generateKeyPair(env);
  const chain = buildChain({ root, serverStatic: staticKey.publicKey }, env);
  const trust = { publicKey: root.publicKey, serial: 0 };
  const resume = pattern === 'XX' ? undefined : unwrap(verifyStoredChain(chain, trust, env));
  const noiseKey = generateKeyPair(env);
  const payload = Uint8Array.of(8, 1);
  const client = new ClientPipe({ noiseKey, payload, trust, resume, routingInfo }, env);
  const forceFallback = pattern === 'XXfallback';
  const server = new ServerPipe({ staticKey, chain, forceFallback }, env);
  return { client, server, noiseKey, payload };
}

/** Both after the handshake. */
function connected(setup: Setup = {}) {
  const made = pipes(setup);
  const hello = unwrap(made.server.receive(made.client.open()));
  const finish = unwrap(made.client.receive(hello.write ?? EMPTY));
  const end = unwrap(made.server.receive(finish.write ?? EMPTY));
  return { ...made, login: hello.login ?? end.login, established: finish.established };
}

const codeOf = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return (error as { code?: string }).code;
  }
};
const refusal = (result: { ok: boolean }): string | undefined =>
  (result as { error?: { code: string } }).error?.code;

describe('a client and a server', () => {
  test.each(['XX', 'IK', 'XXfallback'] as const)('agree by %s for any keys', (pattern) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 255 }), (seed) => {
        const { client, server, login, established, noiseKey, payload } = connected({
          seed,
          pattern,
        });
        expect(login).toEqual({ clientStatic: noiseKey.publicKey, payload, pattern });
        expect(client.pattern).toBe(pattern);
        expect(established?.leaf.serial).toBe(7);
        const up = unwrap(server.receive(client.send(Uint8Array.of(1, 2))));
        const down = unwrap(client.receive(server.send(Uint8Array.of(3))));
        expect([...up.frames, ...down.frames].map(hex)).toEqual(['0102', '03']);
      }),
      { numRuns: 8 },
    );
  });

  test('understand each other in any cutting, with routing info in front', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (size) => {
        const { client, server } = pipes({ routingInfo: Uint8Array.of(1, 2, 3) });
        let toServer = client.open();
        const got: string[] = [];
        for (let round = 0; round < 3; round++) {
          const toClient: Bytes[] = [];
          for (const chunk of chunksOf(toServer, size)) {
            const received = unwrap(server.receive(chunk));
            if (received.write) toClient.push(received.write);
            got.push(...received.frames.map(hex));
          }
          const answers: Bytes[] = [];
          for (const chunk of chunksOf(concat(...toClient), size)) {
            const received = unwrap(client.receive(chunk));
            if (received.write) answers.push(received.write);
            if (received.established) answers.push(client.send(Uint8Array.of(7)));
          }
          toServer = concat(...answers);
        }
        expect(got).toEqual(['07']);
      }),
      { numRuns: 40 },
    );
  });

  test('a frame glued to the last handshake message is not lost', () => {
    const { client, server } = pipes();
    const hello = unwrap(server.receive(client.open()));
    const finish = unwrap(client.receive(hello.write ?? EMPTY));
    const glued = concat(finish.write ?? EMPTY, client.send(Uint8Array.of(1)));

    const received = unwrap(server.receive(glued));

    expect(received.login?.pattern).toBe('XX');
    expect(received.frames.map(hex)).toEqual(['01']);
  });

  test('a large frame glued to the last handshake message is let in', () => {
    const { client, server } = pipes();
    const hello = unwrap(server.receive(client.open()));
    const finish = unwrap(client.receive(hello.write ?? EMPTY));
    const large = new Uint8Array(cap('handshakeFrameBytes') * 2).fill(5);

    const received = unwrap(server.receive(concat(finish.write ?? EMPTY, client.send(large))));

    expect(received.frames).toEqual([large]);
  });
});

describe('a pipe after an error', () => {
  test('gives the same error for every further call', () => {
    const { client, server } = connected();
    const sealed = server.send(Uint8Array.of(1));
    sealed[5] = (sealed[5] as number) ^ 1;

    const first = client.receive(sealed);

    expect(refusal(first)).toBe('NOISE_DECRYPT');
    expect(client.receive(server.send(Uint8Array.of(2)))).toEqual(first);
    expect(client.receive(EMPTY)).toEqual(first);
    expect(codeOf(() => client.send(Uint8Array.of(3)))).toBe('NOISE_DECRYPT');
  });

  test('a server is dead after a bad intro', () => {
    const { client, server } = pipes();
    const first = server.receive(Uint8Array.of(0x47));
    expect(refusal(first)).toBe('WIRE_INTRO');
    expect(server.receive(client.open())).toEqual(first);
    expect(codeOf(() => server.send(EMPTY))).toBe('WIRE_INTRO');
  });

  test('a client is dead after a failed handshake and sends nothing', () => {
    const { client } = pipes();
    client.open();
    const first = client.receive(encodeFrame(Uint8Array.of(255, 255)));
    expect(refusal(first)).toBe('NOISE_MALFORMED');
    expect(client.receive(EMPTY)).toEqual(first);
    expect(codeOf(() => client.send(EMPTY))).toBe('NOISE_MALFORMED');
  });

  test('a frame that is too large during the handshake is refused at its header', () => {
    const { client, server } = pipes();
    client.open();
    const header = Uint8Array.of(1, 0, 1);
    expect(refusal(client.receive(header))).toBe('LIMIT_FRAME');
    expect(refusal(server.receive(concat(Uint8Array.of(0x57, 0x41, 6, 3), header)))).toBe(
      'LIMIT_FRAME',
    );
  });

  test('tells whether the kept server or the server that fell back was at fault', () => {
    const resumed = pipes({ pattern: 'IK' });
    const answer = unwrap(resumed.server.receive(resumed.client.open())).write ?? EMPTY;
    answer[answer.length - 1] = (answer.at(-1) as number) ^ 1;
    expect(refusal(resumed.client.receive(answer))).toBe('NOISE_DECRYPT');
    expect(resumed.client.pattern).toBe('IK');

    const refused = pipes({ pattern: 'XXfallback' });
    const greeting = unwrap(refused.server.receive(refused.client.open())).write ?? EMPTY;
    greeting[greeting.length - 1] = (greeting.at(-1) as number) ^ 1;
    expect(refusal(refused.client.receive(greeting))).toBe('NOISE_DECRYPT');
    expect(refused.client.pattern).toBe('XXfallback');
  });
});

describe('a pipe that is used out of turn', () => {
  test('throws before the handshake has ended', () => {
    const { client, server } = pipes();
    expect(codeOf(() => client.send(EMPTY))).toBe('NOISE_STATE');
    expect(codeOf(() => server.send(EMPTY))).toBe('NOISE_STATE');
    client.open();
    expect(codeOf(() => client.open())).toBe('NOISE_STATE');
  });

  test('refuses a frame that is too large and goes on', () => {
    const { client, server } = connected();
    expect(codeOf(() => client.send(new Uint8Array(cap('frameBytes') - 15)))).toBe('LIMIT_FRAME');
    expect(unwrap(server.receive(client.send(Uint8Array.of(1)))).frames.map(hex)).toEqual(['01']);
  });
});

test('any flipped bit of what a client writes first is refused or never established', () => {
  const { client } = pipes({ seed: 9 });
  const hello = client.open();
  for (let bit = 0; bit < hello.length * 8; bit += 5) {
    const flipped = hello.slice();
    flipped[bit >> 3] = (flipped[bit >> 3] as number) ^ (1 << (bit & 7));
    const { client: fresh, server } = pipes({ seed: 9 });
    fresh.open();
    const greeted = server.receive(flipped);
    if (!greeted.ok || greeted.value.write === undefined) continue;
    expect(fresh.receive(greeted.value.write).ok, `bit ${bit}`).toBe(false);
  }
});
