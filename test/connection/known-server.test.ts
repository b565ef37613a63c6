/**
 * What a device keeps of its server: the fast handshake and the routing info, and when each is
 * given up. Rules: spec 01 §1.3, §2.5.
 */

import { expect, test } from 'vitest';
import type { Bytes } from '../../src/base/bytes.ts';
import { cap } from '../../src/base/limits.ts';
import type { Connection } from '../../src/connection/connect.ts';
import type { OpenTransport, Transport } from '../../src/connection/transport/websocket.ts';
import { generateKeyPair } from '../../src/crypto/keys.ts';
import { nodeCrypto, systemRandom } from '../../src/crypto/node-provider.ts';
import { buildCertificateChain, verifyStoredChain } from '../../src/noise/certificate.ts';
import { decodeHandshake } from '../../src/noise/messages.ts';
import { ServerPipe } from '../../src/noise/pipe.ts';
import {
  type Authority,
  buildChain,
  KEYS_KEY,
  makeAuthority,
  readAuthority,
} from '../../src/server/certificates.ts';
import { encodeRecord, KEYS_TABLE } from '../../src/server/tables.ts';
import type { MemoryStore } from '../../src/store/memory.ts';
import { FrameReader, IntroReader } from '../../src/wire/frame.ts';
import { node } from '../../src/wire/node.ts';
import { Bench, effectsOf, told } from './bench.ts';
import {
  ALICE,
  CHAIN_KEY,
  DAY_MS,
  forgetServer,
  type Opened,
  openWorld,
  ROUTING_KEY,
  until,
  type Wire,
  type World,
} from './world.ts';

const env = { now: () => Date.now(), random: systemRandom, crypto: nodeCrypto };

const rowOf = (store: MemoryStore, key: string): Bytes | undefined =>
  store.snapshot().get('device')?.get(key);

const put = (store: MemoryStore, key: string, value: Bytes): Promise<void> =>
  store.commit([{ kind: 'put', table: 'device', key, value }]);

/** How each connection of a wire began: with which handshake, and with which routing info. */
interface Beginning {
  readonly fast: boolean;
  readonly routing: string | undefined;
}

function beginnings(wire: Wire): readonly Beginning[] {
  const seen: Beginning[] = [];
  let opened = 0;
  wire.listen = (chunk) => {
    if (wire.opened === opened) return;
    opened = wire.opened;
    const intro = new IntroReader().push(chunk);
    if (!intro.ok || intro.value === undefined) throw new Error('no intro');
    const reader = new FrameReader();
    reader.add(intro.value.rest);
    const frame = reader.next();
    const bytes = frame.ok ? frame.value : undefined;
    const hello = bytes && decodeHandshake('clientHello', bytes);
    if (hello?.ok !== true) throw new Error('no hello');
    const { routingInfo } = intro.value;
    const routing = routingInfo && Buffer.from(routingInfo).toString();
    seen.push({ fast: hello.value.static !== undefined, routing });
  };
  return seen;
}

/** A companion that is online, and how its later connections begin. */
async function comeBack(world: World) {
  const opened = await world.companion('aliceWeb');
  const seen = beginnings(opened.wire);
  return { ...opened, seen, again: () => world.reconnect(opened) };
}

/** A companion whose store is prepared before it connects. */
async function openWith(
  world: World,
  prepare: (store: MemoryStore) => Promise<void>,
  open?: OpenTransport,
): Promise<Opened<Connection>> {
  await prepare(world.store('aliceWeb'));
  return world.companion('aliceWeb', { away: true, ...(open === undefined ? {} : { open }) });
}

const authorityOf = (world: World): Authority => {
  const value = world.serverStore.snapshot().get(KEYS_TABLE)?.get(KEYS_KEY);
  if (value === undefined) throw new Error('the server has no keys');
  return readAuthority(value, env);
};

test('a device that has logged in comes back by the fast handshake, to the place it was led to', async () => {
  const world = await openWorld();
  await forgetServer(world.store('aliceWeb'));
  const { seen, again, store, device } = await comeBack(world);
  expect(rowOf(store, CHAIN_KEY)).toBeDefined();

  await again();
  await again();

  expect(seen).toEqual([
    { fast: true, routing: 'lab' },
    { fast: true, routing: 'lab' },
  ]);
  await (await device.send(ALICE, 'note to self')).until('acked');
});

test('a device that is being linked uses the full handshake until it belongs to an account', async () => {
  const world = await openWorld();
  const phone = await world.phone('alice');
  const { device, wire, store } = await world.link(phone.device);
  await until('the chain to be kept', () => rowOf(store, CHAIN_KEY) !== undefined);
  const seen = beginnings(wire);

  await world.reconnect({ device, wire, store, witness: phone.witness });

  expect(seen.map(({ fast }) => fast)).toEqual([true]);
});

test('the phone comes back fast too', async () => {
  const world = await openWorld();
  const phone = await world.phone('alice');
  const seen = beginnings(phone.wire);

  await world.reconnect(phone);

  expect(seen).toEqual([{ fast: true, routing: 'lab' }]);
});

test('a server that refuses the fast handshake is taken by the full one, at no loss', async () => {
  const world = await openWorld({ forceFallback: true });
  const bob = await world.phone('bob');
  const { seen, again, witness } = await comeBack(world);
  await bob.device.send(ALICE, 'one');

  await again();
  await bob.device.send(ALICE, 'two');

  await until('both to arrive', () => witness.texts.length === 2);
  expect(seen.map(({ fast }) => fast)).toEqual([true]);
});

test('a server with a new key under the same root replaces the chain that was kept', async () => {
  const world = await openWorld();
  const { device, store, seen } = await comeBack(world);
  const before = rowOf(store, CHAIN_KEY);
  const port = await world.stopServer();
  const { root, intermediate } = authorityOf(world);
  const leaf = generateKeyPair(env);
  const value = encodeRecord({
    root: root.privateKey,
    intermediate: intermediate.privateKey,
    leaf: leaf.privateKey,
  });
  await world.serverStore.commit([{ kind: 'put', table: KEYS_TABLE, key: KEYS_KEY, value }]);
  await world.startServer(port);

  await world.online(device);

  expect(seen.map(({ fast }) => fast)).toEqual([true]);
  const kept = rowOf(store, CHAIN_KEY);
  expect(kept).not.toEqual(before);
  const { publicKey, serial } = world.endpoint.trust;
  const verified = verifyStoredChain(kept ?? new Uint8Array(0), { publicKey, serial }, env);
  expect(verified.ok && verified.value.serverStatic).toEqual(leaf.publicKey);
});

/** A chain of the real server that has expired, and one that somebody else has signed. */
const BAD_CHAINS: readonly (readonly [string, (world: World) => Bytes])[] = [
  [
    'has expired',
    (world) => {
      const { root, intermediate, leaf } = authorityOf(world);
      const validity = { notBefore: Date.now() - 9 * DAY_MS, notAfter: Date.now() - DAY_MS };
      return buildCertificateChain(
        {
          intermediate: {
            terms: { serial: 1, issuerSerial: 0, key: intermediate.publicKey, ...validity },
            issuer: root,
          },
          leaf: {
            terms: { serial: 2, issuerSerial: 1, key: leaf.publicKey, ...validity },
            issuer: intermediate,
          },
        },
        env,
      );
    },
  ],
  ['is forged', () => buildChain(makeAuthority(env).authority, env)],
  ['is no chain at all', () => Uint8Array.of(1, 2, 3)],
];

test.each(BAD_CHAINS)('a kept chain that %s is not used, and is replaced', async (_, make) => {
  const world = await openWorld();
  const chain = make(world);
  const { wire } = await openWith(world, (store) => put(store, CHAIN_KEY, chain));
  const seen = beginnings(wire);

  await until('the chain to be replaced', () => {
    const kept = rowOf(world.store('aliceWeb'), CHAIN_KEY);
    return kept !== undefined && Buffer.compare(kept, chain) !== 0;
  });

  expect(seen.map(({ fast }) => fast)).toEqual([false]);
});

test('an answer to the fast handshake that was changed on the way ends the use of the chain', async () => {
  const world = await openWorld();
  const opened = await world.companion('aliceWeb', { away: true });
  const { device, wire, store } = opened;
  const seen = beginnings(wire);
  wire.alter = (chunk) =>
    chunk.map((byte, index) => (index === chunk.length - 1 ? byte ^ 1 : byte));

  await until('the handshake to fail', () => device.health().attempts === 1);

  expect(device.health().lastError?.code).toBe('NOISE_DECRYPT');
  expect(rowOf(store, CHAIN_KEY)).toBeUndefined();
  wire.alter = (chunk) => chunk;
  await world.online(device);
  expect(seen.map(({ fast }) => fast)).toEqual([true, false]);
  expect(rowOf(store, CHAIN_KEY)).toBeDefined();
});

/** A server of somebody else, who cannot open the fast handshake and offers keys of his own. */
function impostor(): OpenTransport {
  const { authority } = makeAuthority(env);
  return (_url, events) => {
    const chain = buildChain(authority, env);
    const pipe = new ServerPipe({ staticKey: authority.leaf, chain }, env);
    const transport: Transport = {
      write: (bytes) => {
        const received = pipe.receive(bytes);
        if (received.ok && received.value.write) events.received(received.value.write);
      },
      pause: () => undefined,
      resume: () => undefined,
      close: () => undefined,
    };
    queueMicrotask(() => events.opened(transport));
    return transport;
  };
}

test('a server that answers with a key of its own is refused for good, and the chain is kept', async () => {
  const world = await openWorld();
  const store = world.store('aliceWeb');
  const before = rowOf(store, CHAIN_KEY);

  const { device } = await openWith(world, () => Promise.resolve(), impostor());

  expect(await device.ended).toMatchObject({ code: 'NOISE_CERT_SIGNATURE', side: 'peer' });
  expect(rowOf(store, CHAIN_KEY)).toEqual(before);
  expect(before).toBeDefined();
});

test('a handshake that hangs is named and given up, and is no evidence against the chain', async () => {
  const world = await openWorld();
  const opened = await world.companion('aliceWeb');
  const { device, wire, store } = opened;
  const seen = beginnings(wire);
  const stalled: string[] = [];
  device.events.on('stalled', ({ stage }) => void stalled.push(stage));
  const before = rowOf(store, CHAIN_KEY);
  wire.cut();
  await until('the device to notice', () => device.health().phase === 'offline');
  wire.deaf = true;
  world.clock.move(2_000);
  await until('the device to dial', () => seen.length === 1);

  world.clock.move(20_000);

  await until('the device to give up', () => device.health().attempts === 2);
  await until('the event', () => stalled.length === 1);
  expect(stalled).toEqual(['handshake']);
  expect(rowOf(store, CHAIN_KEY)).toEqual(before);
  wire.deaf = false;
  await world.online(device);
  expect(seen.map(({ fast }) => fast)).toEqual([true, true]);
});

test('routing info that leads nowhere is used once, and then no more', async () => {
  const world = await openWorld();
  const { device, wire, store } = await openWith(world, async (kept) => {
    await put(kept, ROUTING_KEY, new Uint8Array(8));
  });
  const seen = beginnings(wire);
  wire.deaf = true;
  await until('the device to dial', () => seen.length === 1);

  world.clock.move(20_000);

  await until('the device to give up', () => device.health().attempts === 1);
  expect(rowOf(store, ROUTING_KEY)).toBeUndefined();
  wire.deaf = false;
  await world.online(device);
  expect(seen.map(({ routing }) => routing)).toEqual(['\0'.repeat(8), undefined]);
  await until('the server to say anew', () => rowOf(store, ROUTING_KEY) !== undefined);
});

test('a server that cannot be reached at all is no evidence against the routing info', async () => {
  const world = await openWorld();
  const { device, store } = await comeBack(world);
  const port = await world.stopServer();
  world.clock.move(2_000);
  await until('an attempt to fail', () => device.health().attempts > 1);

  expect(rowOf(store, ROUTING_KEY)).toBeDefined();
  await world.startServer(port);
  await world.online(device);
});

const led = (routing: Bytes) =>
  node('ib', {}, [node('edge_routing', {}, [node('routing_info', {}, routing)])]);

test('routing info as long as an intro may hold is kept, longer or empty is not', async () => {
  const bench = new Bench();
  await bench.open();
  const longest = new Uint8Array(cap('routingInfoBytes')).fill(7);

  await bench.hear(led(longest));
  const empty = await bench.hear(led(new Uint8Array(0)));
  const longer = await bench.hear(led(new Uint8Array(cap('routingInfoBytes') + 1)));

  expect(bench.row('device', ROUTING_KEY)).toEqual(longest);
  expect(bench.state.server.routingInfo).toEqual(longest);
  expect(empty).toEqual([]);
  expect(told(longer)).toMatchObject([{ kind: 'refused', error: { code: 'LIMIT_STRING' } }]);
  await bench.feed({ kind: 'closed', error: undefined });
  const [connect] = effectsOf(await bench.feed({ kind: 'timer', name: 'reconnect' }), 'connect');
  expect(connect?.routingInfo).toEqual(longest);
});

test('a chain is kept for devices of an account only', async () => {
  const bench = new Bench();
  await bench.open();
  const { credentials } = bench.state;
  bench.state = {
    ...bench.state,
    phase: 'connecting',
    credentials: { ...credentials, pn: undefined },
  };
  const chain = Uint8Array.of(1);

  await bench.feed({ kind: 'opened', chain });
  expect(bench.row('device', CHAIN_KEY)).toBeUndefined();
  bench.state = { ...bench.state, phase: 'connecting', credentials };
  await bench.feed({ kind: 'opened', chain });

  expect(bench.row('device', CHAIN_KEY)).toEqual(chain);
});
