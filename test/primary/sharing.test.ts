/**
 * What a phone pushes to a companion that it has just linked, and what companions ask it for.
 */

import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { STATE_KEY_TABLE } from '../../src/connection/peer-messages.ts';
import { zlibStored } from '../../src/primary/zlib.ts';
import type { MemoryStore } from '../../src/store/memory.ts';
import { emptyWorld, openWorld, until } from '../connection/world.ts';

const keysOf = (store: MemoryStore) => [...(store.snapshot().get(STATE_KEY_TABLE)?.values() ?? [])];

test('every new companion gets the same keys, and the application hears nothing of it', async () => {
  const world = await emptyWorld();
  const alice = await world.phone('alice');

  const web = await world.link(alice.device);
  const desk = await world.link(alice.device);

  await until(
    'both to have the key',
    () => keysOf(web.store).length + keysOf(desk.store).length === 2,
  );
  const [key] = keysOf(web.store);
  expect(key).toHaveLength(32);
  expect(keysOf(desk.store)).toEqual([key]);
  await until('the receipts', () => world.received('receipt', isHistory).length === 2);
  expect([...web.witness.texts, ...desk.witness.texts]).toEqual([]);
  expect(web.device.health().inbox).toBe(0);
});

test('a later companion gets a share of its own, and the earlier one nothing more', async () => {
  const world = await emptyWorld();
  const alice = await world.phone('alice');
  const web = await world.link(alice.device);
  await until('the key', () => keysOf(web.store).length === 1);
  const before = world.received('message').length;

  await world.reconnect(alice);
  await world.link(alice.device);

  await until('the share of the second', () => world.received('message').length === before + 3);
  expect(world.received('receipt', isHistory).length).toBeLessThanOrEqual(2);
});

test('a list that comes again is answered with nothing', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const before = world.received('message').length;

  const web = await world.companion('aliceWeb');
  await web.device.logOut();
  await until('the list without it', () => world.received('ack', isList).length > 0);

  expect(world.received('message').length).toBe(before);
  expect(alice.witness.codes).toEqual([]);
});

test.each([0, 1, 65_535, 65_536, 200_000])('a stored stream of %i bytes inflates', (size) => {
  const bytes = new Uint8Array(size).map((_, at) => at * 31);

  expect(inflateSync(zlibStored(bytes)).equals(bytes)).toBe(true);
});

const isHistory = ({ attrs }: { attrs: Record<string, unknown> }) => attrs['type'] === 'hist_sync';
const isList = ({ attrs }: { attrs: Record<string, unknown> }) => attrs['type'] === 'account_sync';
