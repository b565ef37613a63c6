/**
 * The server on its port: a real client pipe over a real socket, on loopback.
 */

import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type Bytes, base64, concat, u24 } from '../../src/base/bytes.ts';
import type { Env } from '../../src/base/env.ts';
import { generateKeyPair, type KeyPair } from '../../src/crypto/keys.ts';
import { nodeCrypto, systemRandom } from '../../src/crypto/node-provider.ts';
import { buildPhoneLogin } from '../../src/noise/client-payload.ts';
import { ClientPipe, type ServerIdentity } from '../../src/noise/pipe.ts';
import { type ListenOptions, listen, type Server } from '../../src/server/listen.ts';
import { type MemoryStore, memoryStore } from '../../src/store/memory.ts';
import { decodeNode } from '../../src/wire/decode.ts';
import { encodeNode } from '../../src/wire/encode.ts';
import { type Jid, jid } from '../../src/wire/jid.ts';
import { child, children, type Node, node } from '../../src/wire/node.ts';
import { makeKeys, message, publicKeys, registrationPayload, request } from './devices.ts';
import { World } from './world.ts';

const env: Env = { now: () => Date.now(), random: systemRandom, crypto: nodeCrypto };

const open: { close(): unknown }[] = [];

afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

async function start(options: Partial<ListenOptions> = {}): Promise<Server> {
  const server = await listen({ store: memoryStore(), ...options });
  open.push(server);
  return server;
}

/** A client at the other end of a socket: stanzas as they come, and the end. */
class Client {
  readonly socket: WebSocket;
  certificate: ServerIdentity | undefined;
  private readonly pipe: ClientPipe;
  private readonly waiting: ((node: Node | undefined) => void)[] = [];
  private readonly got: Node[] = [];
  private ended = false;
  readonly failure: Promise<string>;

  constructor(
    server: Server,
    login: { readonly noiseKey: KeyPair; readonly payload: Bytes },
    options: { readonly root?: Bytes; readonly resume?: ServerIdentity } = {},
  ) {
    const trust = { publicKey: options.root ?? server.rootPublicKey, serial: 0 };
    this.pipe = new ClientPipe({ ...login, trust, resume: options.resume }, env);
    this.socket = new WebSocket(server.url);
    this.socket.on('open', () => this.socket.send(this.pipe.open()));
    this.failure = new Promise((resolve) => {
      this.socket.on('message', (chunk: Buffer) => {
        const received = this.pipe.receive(new Uint8Array(chunk));
        if (!received.ok) {
          this.socket.close();
          return resolve(received.error.code);
        }
        const { write, frames, established } = received.value;
        this.certificate ??= established;
        if (write !== undefined) this.socket.send(write);
        for (const frame of frames) this.take(frame);
      });
    });
    this.socket.on('close', () => {
      this.ended = true;
      for (const tell of this.waiting.splice(0)) tell(undefined);
    });
    open.push({ close: () => this.socket.terminate() });
  }

  /** The next stanza, or nothing if the connection has ended. */
  next(): Promise<Node | undefined> {
    const first = this.got.shift();
    if (first !== undefined || this.ended) return Promise.resolve(first);
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** The next stanza with a tag. */
  async nextOf(tag: string): Promise<Node> {
    for (;;) {
      const one = await this.next();
      if (one === undefined) throw new Error('the connection has ended');
      if (one.tag === tag) return one;
    }
  }

  /** Resolves when the server has ended the connection. */
  async end(): Promise<void> {
    while ((await this.next()) !== undefined);
  }

  send(stanza: Node): void {
    this.raw(encodeNode(stanza));
  }

  raw(frame: Bytes): void {
    this.socket.send(this.pipe.send(frame));
  }

  private take(frame: Bytes): void {
    const decoded = decodeNode(frame);
    if (!decoded.ok) throw decoded.error;
    const tell = this.waiting.shift();
    if (tell === undefined) this.got.push(decoded.value);
    else tell(decoded.value);
  }
}

const newKeys = () => makeKeys(new World({ seed: base64(systemRandom(8)) }));

async function phone(server: Server, number?: string) {
  const keys = newKeys();
  const named = number === undefined ? {} : { number };
  const { pn, lid } = await server.register({ ...publicKeys(keys), ...named });
  const login = { noiseKey: keys.noise, payload: buildPhoneLogin({ user: pn.user }) };
  return { keys, pn, lid, login };
}

describe('the server', () => {
  it('shakes hands, greets a phone and relays a message and its receipt', async () => {
    const server = await start();
    const ann = await phone(server);
    const bea = await phone(server);
    const annClient = new Client(server, ann.login);
    const beaClient = new Client(server, bea.login);
    const success = await annClient.nextOf('success');
    await beaClient.nextOf('ib');

    annClient.send(message('m1', bea.pn, [bea.pn]));
    const ack = await annClient.nextOf('ack');
    const got = await beaClient.nextOf('message');
    beaClient.send(node('receipt', { id: 'm1', to: ann.pn }));
    const receipt = await annClient.nextOf('receipt');

    expect(success.attrs['lid']).toEqual(ann.lid);
    expect(ack.attrs['id']).toBe('m1');
    expect(got.attrs['from']).toEqual(ann.pn);
    expect(receipt.attrs['from']).toEqual(bea.pn);
    expect(await server.queued(bea.pn)).toBe(0);
  });

  it('offers codes to a companion that registers', async () => {
    const server = await start();
    const keys = newKeys();

    const client = new Client(server, {
      noiseKey: keys.noise,
      payload: registrationPayload(keys),
    });

    const offer = child(await client.nextOf('iq'), 'pair-device') ?? node('none');
    expect(children(offer, 'ref')).toHaveLength(6);
  });

  it('is refused by a client that trusts another root', async () => {
    const server = await start();
    const ann = await phone(server);
    const root = generateKeyPair(env).publicKey;

    const client = new Client(server, ann.login, { root });

    expect(await client.failure).toBe('NOISE_CERT_SIGNATURE');
  });

  it.each([false, true])(
    'takes a resumed connection (forced fallback: %s)',
    async (forceFallback) => {
      const server = await start({ forceFallback });
      const ann = await phone(server);
      const first = new Client(server, ann.login);
      await first.nextOf('success');
      const resume = first.certificate as ServerIdentity;

      const second = new Client(server, ann.login, { resume });
      await second.nextOf('success');
      second.send(request('get', 'w:p'));

      const conflict = await first.nextOf('stream:error');
      expect(child(conflict, 'conflict')?.attrs['type']).toBe('replaced');
      await first.end();
      expect((await second.nextOf('iq')).attrs['type']).toBe('result');
    },
  );

  it('ends a connection after a stanza that is none, with the reason', async () => {
    const server = await start();
    const ann = await phone(server);
    const client = new Client(server, ann.login);
    await client.nextOf('success');

    client.raw(Uint8Array.of(0, 248, 0));

    const error = await client.nextOf('stream:error');
    expect(child(error, 'xml-not-well-formed')).toBeDefined();
    await client.end();
  });

  it.each([
    ['bytes that are no intro', Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8)],
    ['a handshake frame that is too large', concat(Uint8Array.of(87, 65, 6, 3), u24(70_000))],
    ['a handshake that is no message', concat(Uint8Array.of(87, 65, 6, 3), u24(2), u24(0xffffff))],
  ])('closes on %s', async (_, bytes) => {
    const server = await start();
    const socket = new WebSocket(server.url);
    open.push({ close: () => socket.terminate() });

    const closed = new Promise((resolve) => socket.on('close', resolve));
    socket.on('open', () => socket.send(bytes));

    await closed;
  });

  it('refuses sockets under another path', async () => {
    const server = await start();
    const socket = new WebSocket(`${server.httpUrl.replace('http', 'ws')}/elsewhere`);

    const refused = await new Promise<boolean>((resolve) => {
      socket.on('error', () => resolve(true));
      socket.on('open', () => resolve(false));
    });

    expect(refused).toBe(true);
  });

  it('keeps accounts, queues and its root over a restart on the same store', async () => {
    const store = memoryStore();
    const server = await start({ store });
    const ann = await phone(server, '15550000001');
    const bea = await phone(server, '15550000002');
    const client = new Client(server, ann.login);
    await client.nextOf('success');
    client.send(message('m1', bea.pn, [bea.pn]));
    await client.nextOf('ack');
    expect(await server.queued()).toBe(1);
    await server.close();

    const again = await start({ store: (store as MemoryStore).openAgain() });

    expect(again.rootPublicKey).toEqual(server.rootPublicKey);
    expect(await again.devices('15550000002')).toEqual([bea.pn]);
    expect([await again.queued(bea.pn), await again.queued(ann.lid)]).toEqual([1, 0]);
    const beaClient = new Client(again, bea.login);
    expect((await beaClient.nextOf('message')).attrs['id']).toBe('m1');
  });

  it('shows what goes over the wire as frames, both ways', async () => {
    const seen: string[] = [];
    const observe = (_: Bytes, direction: 'in' | 'out') => seen.push(direction);
    const server = await start({ observe });
    const ann = await phone(server);
    const client = new Client(server, ann.login);
    await client.nextOf('success');

    client.send(request('get', 'w:p'));
    await client.nextOf('iq');

    expect(seen).toContain('in');
    expect(seen).toContain('out');
  });
});

describe('registration over HTTP', () => {
  const bodyOf = (keys: ReturnType<typeof newKeys>, more = {}) => ({
    noiseKey: base64(keys.noise.publicKey),
    identityKey: base64(keys.identity.publicKey),
    registrationId: keys.registrationId,
    signedPreKey: {
      id: keys.signed.id,
      publicKey: base64(keys.signed.pair.publicKey),
      signature: base64(keys.signed.signature),
    },
    ...more,
  });

  const post = (server: Server, body: unknown, path = '/accounts') =>
    fetch(`${server.httpUrl}${path}`, { method: 'POST', body: JSON.stringify(body) });

  it('gives number and LID, the same ones again for the same identity', async () => {
    const server = await start();
    const body = bodyOf(newKeys(), { number: '15550000001', name: 'Ann' });

    const first = await post(server, body);
    const second = await post(server, body);

    const answer = (await first.json()) as Record<string, string>;
    expect(answer['pn']).toBe('15550000001@s.whatsapp.net');
    expect(answer['lid']).toMatch(/^1[0-9]{14}@lid$/);
    expect(await second.json()).toEqual(answer);
  });

  it('draws a number when none is wished', async () => {
    const server = await start();

    const answer = await post(server, bodyOf(newKeys()));

    const { pn } = (await answer.json()) as Record<string, string>;
    expect(pn).toMatch(/^1555[0-9]{7}@s\.whatsapp\.net$/);
  });

  it('refuses another identity for a number with 409', async () => {
    const server = await start();
    await post(server, bodyOf(newKeys(), { number: '15550000001' }));

    const answer = await post(server, bodyOf(newKeys(), { number: '15550000001' }));

    expect(answer.status).toBe(409);
    expect(await answer.json()).toEqual({ code: 'SERVER_ACCOUNT_EXISTS' });
  });

  it.each([
    ['no JSON object', 'x'],
    ['null', null],
    ['a missing key', bodyOf(newKeys(), { noiseKey: undefined })],
    ['a key that is not base64', bodyOf(newKeys(), { identityKey: '???' })],
    ['a number that is none', bodyOf(newKeys(), { number: 5 })],
    ['a signature for another key', bodyOf(newKeys(), { identityKey: base64(new Uint8Array(32)) })],
  ])('refuses %s with 400', async (_, body) => {
    const server = await start();

    const answer = await post(server, body);

    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ code: 'SERVER_REGISTRATION' });
  });

  it('knows no other door', async () => {
    const server = await start();

    const answer = await post(server, {}, '/admin');

    expect(answer.status).toBe(404);
  });
});

describe('the clock of the server', () => {
  it('may be the caller’s: fourteen days pass in one move', async () => {
    let now = Date.now();
    let wakes: { at: number; wake: () => void }[] = [];
    const server = await start({
      clock: {
        now: () => now,
        schedule: (at, wake) => {
          const timer = { at, wake };
          wakes.push(timer);
          return () => {
            wakes = wakes.filter((one) => one !== timer);
          };
        },
      },
    });
    const ann = await phone(server);
    const client = new Client(server, ann.login);
    await client.nextOf('success');

    now += 14 * 86_400_000;
    for (const { wake } of wakes.splice(0)) wake();
    client.send(request('get', 'w:p'));

    expect((await client.nextOf('iq')).attrs['type']).toBe('result');
    expect(await server.devices(ann.lid)).toEqual([jid(ann.pn.user, 's.whatsapp.net') as Jid]);
  });
});
