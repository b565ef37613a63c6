/**
 * One-time prekeys: enough of them on the server, each used once, none lost with an answer.
 */

import { expect, test } from 'vitest';
import { cap } from '../../src/base/limits.ts';
import { POOL_TABLE, type Pool } from '../../src/server/tables.ts';
import { optionalJid } from '../../src/wire/attrs.ts';
import { child, children, type Node } from '../../src/wire/node.ts';
import { BOB, openWorld, until, type World } from './world.ts';

const BATCH = cap('prekeyUpload');
const BOB_WEB = `${BOB}:1`;

const isUpload = (stanza: Node): boolean =>
  stanza.tag === 'iq' && stanza.attrs['xmlns'] === 'encrypt' && stanza.attrs['type'] === 'set';
const isActive = (stanza: Node): boolean =>
  stanza.tag === 'iq' && child(stanza, 'active') !== undefined;

/** Leaves the first `count` prekeys of a companion on the server. */
const keepOnly = (world: World, count: number): Promise<void> =>
  world.amend<Pool>(POOL_TABLE, BOB_WEB, (pool) => {
    const [first = [1, 1]] = pool.available;
    return { ...pool, available: count === 0 ? [] : [[first[0], first[0] + count - 1]] };
  });

test('a device with enough prekeys uploads none at login', async () => {
  const world = await openWorld();
  await keepOnly(world, cap('prekeyLow'));

  await world.companion('bobWeb');

  expect(world.received('iq', isUpload)).toEqual([]);
  expect(world.prekeys(BOB_WEB)).toBe(cap('prekeyLow'));
});

test('a device with few prekeys fills up at login, before it declares itself active', async () => {
  const world = await openWorld();
  await keepOnly(world, cap('prekeyLow') - 1);

  await world.companion('bobWeb');

  expect(world.prekeys(BOB_WEB)).toBe(cap('prekeyLow') - 1 + BATCH);
  const order = world.received('iq', (iq) => isUpload(iq) || isActive(iq)).map(isUpload);
  expect(order[0]).toBe(true);
});

test('the notice that few are left is answered with a batch, once', async () => {
  const world = await openWorld();
  await keepOnly(world, cap('prekeyLow'));
  const bobWeb = await world.companion('bobWeb');
  const web = await world.companion('aliceWeb');

  await (await web.device.send(BOB, 'hello')).until('delivered');

  await until('the batch', () => world.prekeys(BOB_WEB) > BATCH);
  expect(world.prekeys(BOB_WEB)).toBe(cap('prekeyLow') - 1 + BATCH);
  expect(world.received('iq', isUpload)).toHaveLength(1);
  expect(bobWeb.witness.texts).toEqual(['hello']);
});

test('a prekey is gone once a message has used it, and what names it later still opens', async () => {
  const world = await openWorld();
  const bobWeb = await world.companion('bobWeb');
  const web = await world.companion('aliceWeb');
  const before = bobWeb.store.snapshot().get('prekey')?.size ?? 0;

  for (const text of ['one', 'two']) await (await web.device.send(BOB, text)).until('delivered');
  await until('both', () => bobWeb.witness.texts.length === 2);

  const kinds = world.received('message').map((message) => {
    const copies = children(child(message, 'participants') ?? message, 'to');
    const copy = copies.find((to) => optionalJid(to, 'jid')?.device === 1);
    return copy && child(copy, 'enc')?.attrs['type'];
  });
  expect(kinds).toEqual(['pkmsg', 'pkmsg']);
  expect(bobWeb.store.snapshot().get('prekey')?.size).toBe(before - 1);
  expect(bobWeb.witness.codes).toEqual([]);
});

test('a batch whose answer was lost is held, so that whichever key was taken can be used', async () => {
  const world = await openWorld();
  await keepOnly(world, 0);
  const first = await world.companion('bobWeb', { away: true });
  world.watch = (stanza) => {
    if (isUpload(stanza)) first.wire.deaf = true;
  };
  await until('the server to have the batch', () => world.prekeys(BOB_WEB) === BATCH);
  first.wire.cut();

  const second = await world.connect({ store: first.store.openAgain() });
  const web = await world.companion('aliceWeb');
  await (await web.device.send(BOB, 'hello')).until('delivered');

  await until('it to arrive', () => second.witness.texts.length === 1);
  expect(second.witness.texts).toEqual(['hello']);
  expect(second.witness.codes).toEqual([]);
  expect(world.prekeys(BOB_WEB)).toBe(BATCH - 1);
});

test('a device without any prekey on the server can still be written to', async () => {
  const world = await openWorld();
  const bobWeb = await world.companion('bobWeb');
  await bobWeb.device.stop();
  await keepOnly(world, 0);
  const web = await world.companion('aliceWeb');

  await (await web.device.send(BOB, 'hello')).until('acked');
  bobWeb.device.start();

  await until('it to arrive', () => bobWeb.witness.texts.length === 1);
  expect(bobWeb.witness.codes).toEqual([]);
  expect(world.prekeys(BOB_WEB)).toBe(BATCH);
});
