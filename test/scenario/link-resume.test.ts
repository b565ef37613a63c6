/**
 * Linking by a typed code through the end of connections and processes: the same code goes on as
 * long as it has time, and every other end is a typed outcome.
 */

import { expect, test } from 'vitest';
import { utf8 } from '../../src/base/bytes.ts';
import { QuartetError } from '../../src/base/error.ts';
import { decodeKeptCode, encodeKeptCode, KeptCode } from '../../src/connection/kept-code.ts';
import { type MemoryStore, memoryStore } from '../../src/store/memory.ts';
import { jid } from '../../src/wire/jid.ts';
import { child, type Node } from '../../src/wire/node.ts';
import { ALICE, BOB, emptyWorld, nameOf, until, type World } from '../connection/world.ts';
import { askByCode, failuresOf, open } from './candidates.ts';

const stageOf = (stanza: Node): unknown => child(stanza, 'link_code_companion_reg')?.attrs['stage'];

const kept = (store: MemoryStore): boolean =>
  store.snapshot().get('device')?.get('link-code') !== undefined;

/** Waits until a companion shows codes again, through its back-off. */
const showing = (world: World, { health }: { health: () => { phase: string } }): Promise<void> =>
  until('codes again', () => {
    if (health().phase === 'offline') world.clock.move(1_000);
    return health().phase === 'unlinked';
  });

test('a code is good after the process that showed it has died, until its time is over', async () => {
  const world = await emptyWorld();
  const alice = await world.phone('alice');
  const first = await open(world);
  const shown = first.device.events.next('link-code');
  const code = await askByCode(alice.device, first.device);
  const { expiresAt } = await shown;
  const asked = alice.device.events.next('link-request');

  const second = await open(world, first.store.openAgain());
  const again = await second.device.events.next('link-code');
  await asked;
  expect(again).toEqual({ kind: 'link-code', code, expiresAt });
  const address = await alice.device.enterCode(code);
  await world.online(second.device);

  expect(second.device.pn).toEqual(address);
  expect(kept(second.store)).toBe(false);
});

test('a code is good after its connection was cut', async () => {
  const world = await emptyWorld();
  const alice = await world.phone('alice');
  const fresh = await open(world);
  const failures = failuresOf(fresh.device);
  const code = await askByCode(alice.device, fresh.device);
  const asked = alice.device.events.next('link-request');

  fresh.wire.cut();
  await showing(world, { health: () => fresh.device.health() });
  await asked;
  await alice.device.enterCode(code);

  await world.online(fresh.device);
  expect(failures).toEqual([]);
});

test('a server that comes back before the phone does finds the code again', async () => {
  const world = await emptyWorld();
  const alice = await world.phone('alice');
  const fresh = await open(world);
  const failures = failuresOf(fresh.device);
  const code = await askByCode(alice.device, fresh.device);
  await alice.device.stop();
  await until('the server to notice', () => world.account(ALICE).primaryConnected === false);
  fresh.wire.cut();
  await showing(world, { health: () => fresh.device.health() });
  const hellos = () => world.received('iq', (iq) => stageOf(iq) === 'companion_hello').length;
  await until('it to be refused', () => hellos() === 2);

  const asked = alice.device.events.next('link-request');
  alice.device.start();
  await world.online(alice.device);
  await until('the code to be offered again', () => {
    if (hellos() === 2) world.clock.move(1_000);
    return hellos() > 2;
  });
  await asked;
  await alice.device.enterCode(code);

  await world.online(fresh.device);
  expect(failures).toEqual([]);
});

test('a companion that dies while the phone waits for its keys: the code is typed once more', async () => {
  const world = await emptyWorld();
  const alice = await world.phone('alice');
  const first = await open(world);
  const code = await askByCode(alice.device, first.device);
  world.watch = (stanza) => {
    if (stageOf(stanza) === 'primary_hello') first.wire.deaf = true;
  };
  const tried = alice.device.enterCode(code);
  tried.catch(() => undefined);
  await until('the phone to have answered', () => first.wire.deaf);
  const asked = alice.device.events.next('link-request');

  const second = await open(world, first.store.openAgain());

  await asked;
  await expect(tried).rejects.toMatchObject({ code: 'LINK_EXPIRED' });
  await alice.device.enterCode(code);
  await world.online(second.device);
});

/** Stops a companion right after one of its commits; nothing that follows from it happens. */
function fuse(store: MemoryStore, left: number): Promise<void> {
  const commit = store.commit.bind(store);
  let count = left;
  return new Promise((resolve) => {
    store.commit = async (changes) => {
      if (count > 0) await commit(changes);
      count -= 1;
      if (count > 0) return;
      resolve();
      throw new QuartetError('STORE_LEASE_LOST');
    };
  });
}

test.each([1, 2, 3, 4, 5, 6])(
  'a companion that dies after commit %d of linking ends linked or with codes again, never in between',
  async (commits) => {
    const world = await emptyWorld();
    const alice = await world.phone('alice');
    const bob = await world.phone('bob');
    const first = await open(world);
    await first.device.code();
    const died = fuse(first.store, commits);
    const requests: number[] = [];
    alice.device.events.on('link-request', () => void requests.push(1));
    const asked = first.device.linkByCode(ALICE, 'ABCD-EFGH');
    asked.catch(() => undefined);
    await until('the phone to be asked', () => requests.length === 1);
    const typed = alice.device.enterCode('ABCD-EFGH');
    typed.catch(() => undefined);
    await died;
    first.wire.cut();

    const second = await open(world, first.store.openAgain());
    await until('either end', () => {
      const { phase } = second.device.health();
      if (phase === 'offline') world.clock.move(1_000);
      return phase === 'online' || (phase === 'unlinked' && requests.length === 2);
    });
    if (second.device.health().phase === 'unlinked') await alice.device.enterCode('ABCD-EFGH');

    await world.online(second.device);
    expect(await world.server.devices(ALICE)).toContainEqual(second.device.pn);
    expect(kept(second.store)).toBe(false);
    await (await bob.device.send(ALICE, 'hello')).until('delivered');
    await until('the message', () => second.witness.texts.includes('hello'));
  },
);

test('a code whose time is over when the process comes back is told, and forgotten', async () => {
  const world = await emptyWorld();
  const alice = await world.phone('alice');
  const first = await open(world);
  await askByCode(alice.device, first.device);
  await first.device.close();
  const store = first.store.openAgain();
  expect(kept(store)).toBe(true);

  world.clock.move(180_000);
  const second = await open(world, store);
  const { error } = await second.device.events.next('link-failed');

  expect(error.code).toBe('LINK_EXPIRED');
  await second.device.code();
  expect(kept(store)).toBe(false);
  const hellos = world.received('iq', (iq) => stageOf(iq) === 'companion_hello');
  expect(hellos).toHaveLength(1);
});

test('a code that was kept and cannot be read is none, and codes to scan are shown', async () => {
  const world = await emptyWorld();
  const number = jid(BOB, 's.whatsapp.net');
  const good = encodeKeptCode(new KeptCode(number, 'ABCDEFGH', 5));
  expect(decodeKeptCode(good)).toMatchObject({ number, startedAt: 5, code: 'ABCDEFGH' });
  expect(JSON.stringify(decodeKeptCode(good))).toBe('{"startedAt":5}');
  for (const text of ['', '5', '5 x ABCDEFGH', `5 ${BOB}@s.whatsapp.net 0000OOOO`, '-1 a b', ' ']) {
    expect(decodeKeptCode(utf8(text))).toBeUndefined();
  }
  const store = memoryStore();
  const value = Uint8Array.of(255, 0, 255);
  await store.commit([{ kind: 'put', table: 'device', key: 'link-code', value }]);

  const { device } = await open(world, store);

  expect((await device.code()).text).toContain('https://');
  expect(nameOf(device)).toBe('');
});
