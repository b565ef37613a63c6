/**
 * Whether somebody is at a device: what its receipts say, what contacts see, and what nobody learns.
 */

import { expect, test } from 'vitest';
import { jid } from '../../src/wire/jid.ts';
import type { Node } from '../../src/wire/node.ts';
import { node } from '../../src/wire/node.ts';
import { say } from './rogue.ts';
import { ALICE, BOB, openWorld, until, type World } from './world.ts';

/** What devices have said about people, by type. */
const presences = (world: World, type: string): readonly Node[] =>
  world.received('presence', ({ attrs }) => attrs['type'] === type);

const arrivals = (world: World, type: string | undefined): number =>
  world.received('receipt', ({ attrs }) => attrs['type'] === type).length;

test('receipts say whether somebody is there, and the sender learns of the arrival either way', async () => {
  const world = await openWorld();
  const bob = await world.phone('bob');
  const web = await world.companion('aliceWeb');

  await (await bob.device.send(ALICE, 'nobody there')).until('delivered');
  expect([arrivals(world, 'inactive'), arrivals(world, undefined)]).toEqual([1, 0]);
  await web.device.setAvailable(true);
  await until('the word', () => presences(world, 'available').length === 1);
  await (await bob.device.send(ALICE, 'there now')).until('delivered');
  expect([arrivals(world, 'inactive'), arrivals(world, undefined)]).toEqual([1, 1]);
  await web.device.setAvailable(false);
  await (await bob.device.send(ALICE, 'gone again')).until('delivered');

  expect([arrivals(world, 'inactive'), arrivals(world, undefined)]).toEqual([2, 1]);
  expect(presences(world, 'unavailable')).toHaveLength(1);
});

test('it is said again on the next connection, and once if it is no news', async () => {
  const world = await openWorld();
  const web = await world.companion('aliceWeb');
  await web.device.setAvailable(true);
  await web.device.setAvailable(true);
  await until('the word', () => presences(world, 'available').length > 0);

  await world.reconnect(web);
  await until('it again', () => presences(world, 'available').length > 1);

  expect(presences(world, 'available')).toHaveLength(2);
  await web.device.stop();
  await web.device.setAvailable(false);
  await web.device.start();
  await world.online(web.device);
  await (await web.device.send(BOB, 'still works')).until('acked');
  expect(presences(world, 'available')).toHaveLength(2);
});

test('a contact cannot say for somebody that he is there', async () => {
  const world = await openWorld();
  const bob = await world.phone('bob');
  const web = await world.companion('aliceWeb');

  const from = jid(ALICE, 's.whatsapp.net');
  say(bob, node('presence', { type: 'available', from, name: 'alice' }));
  await (await bob.device.send(ALICE, 'are you?')).until('delivered');
  await until('it to arrive', () => web.witness.messages.length === 1);

  expect(arrivals(world, 'inactive')).toBe(1);
  expect(web.witness.messages[0]?.message.pushName).toBe('alice');
});
