/**
 * What a device says of itself and of a chat when it is asked.
 */

import { expect, test } from 'vitest';
import { SESSION_TABLE } from '../../src/signal/tables.ts';
import { BOB, openWorld, until } from './world.ts';

test('a chat that works has a usable session with every device and no findings', async () => {
  const world = await openWorld();
  const web = await world.companion('aliceWeb');
  await world.phone('bob');
  await (await web.device.send(BOB, 'hello')).until('delivered');

  const { phase, store, chat } = await web.device.examine(BOB);

  expect(phase).toBe('online');
  expect(store.sessions).toBeGreaterThan(2);
  expect(store.preKeys).toBeGreaterThan(800);
  expect(chat?.devices.map(({ session }) => session)).toEqual(['usable', 'usable']);
  expect(chat?.findings).toEqual([]);
});

test('a damaged session, a lost one and a missing list are named', async () => {
  const world = await openWorld();
  const web = await world.companion('aliceWeb');
  const before = await web.device.examine(BOB);
  expect(before.chat?.findings).toEqual([
    'No device list is known: the next message asks for one.',
  ]);
  await (await web.device.send(BOB, 'hello')).until('acked');
  await until('the outbox to be empty', () => web.device.health().outbox === 0);
  const lid = before.chat?.alternate;
  expect(lid === undefined || lid.user === BOB).toBe(true);
  const keys = (await web.store.scan(SESSION_TABLE)).map(({ key }) => key);
  const known = await web.device.examine(BOB);
  const bob = keys.filter((key) => key.startsWith(known.chat?.chat.user ?? '?'));
  const [first = '', second = ''] = bob;
  await web.store.commit([
    { kind: 'put', table: SESSION_TABLE, key: first, value: new Uint8Array([9, 9]) },
    { kind: 'delete', table: SESSION_TABLE, key: second },
  ]);

  const after = await web.device.examine(BOB);

  expect(after.chat?.devices.map(({ session }) => session).toSorted()).toEqual(['damaged', 'none']);
  expect(after.chat?.findings).toHaveLength(2);
});

test('nothing of an examination holds a key or a text', async () => {
  const world = await openWorld();
  const web = await world.companion('aliceWeb');
  await (await web.device.send(BOB, 'a text that stays secret')).until('acked');

  const text = JSON.stringify(await web.device.examine(BOB));

  expect(text).not.toContain('secret');
  expect(text).not.toMatch(/[0-9a-f]{32}/i);
});
