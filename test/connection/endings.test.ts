/**
 * Connections that end for good: replaced, logged out, fourteen days without the phone.
 */

import { expect, test } from 'vitest';
import { connect } from '../../src/connection/connect.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { ALICE, BOB, DAY_MS, openWorld, until } from './world.ts';

const LOGGED_OUT = { code: 'CONNECTION_LOGGED_OUT', side: 'peer', scope: 'account' };

test('a second device with the same keys takes over, and the first one does not fight', async () => {
  const world = await openWorld();
  const first = await world.companion('aliceWeb');
  const twin = memoryStore(first.store.snapshot());

  const second = await world.connect({ store: twin });

  expect(await first.device.ended).toMatchObject({ code: 'CONNECTION_REPLACED' });
  for (let hour = 0; hour < 24; hour++) world.clock.move(3_600_000);
  await first.device.stop();
  expect(first.wire.opened).toBe(1);
  expect(first.device.health().phase).toBe('offline');
  await world.online(second.device);
  expect(second.witness.ended).toEqual([]);
});

test('a device that was replaced comes back when the application asks for it', async () => {
  const world = await openWorld();
  const first = await world.companion('aliceWeb');
  const second = await world.connect({ store: memoryStore(first.store.snapshot()) });
  await first.device.ended;
  const unsent = await first.device.send(BOB, 'kept');

  await second.device.close();
  first.device.start();
  await world.online(first.device);

  await unsent.until('acked');
});

test('a device that logs out is forgotten by the account and refuses to start again', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const web = await world.companion('aliceWeb');

  await web.device.logOut();

  expect(await web.device.ended).toMatchObject(LOGGED_OUT);
  const left = await world.server.devices(ALICE);
  expect(left.map(({ device }) => device)).toEqual([0, 2]);
  await until('the phone to hear of it', () => alice.witness.changes.length > 0);
  const opened = web.wire.opened;
  web.device.start();
  await until('the second reason', () => web.witness.ended.length === 2);
  expect(web.wire.opened).toBe(opened);
  await web.device.close();
  const again = connect({ ...world.endpoint, store: web.store.openAgain() });
  await expect(again).rejects.toMatchObject(LOGGED_OUT);
});

test('logging out while offline is refused, and the device stays linked', async () => {
  const world = await openWorld();
  const web = await world.companion('aliceWeb');
  await web.device.stop();
  const before = web.store.snapshot();

  await expect(web.device.logOut()).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' });

  expect(web.store.snapshot()).toEqual(before);
  web.device.start();
  await web.device.online();
});

test('a server that does not answer the logout does not hold it up', async () => {
  const world = await openWorld();
  const web = await world.companion('aliceWeb');
  web.wire.mute = true;

  const gone = web.device.logOut();
  await web.device.events.idle();
  await until('the request to leave', () => {
    world.clock.move(1_000);
    return web.witness.ended.length === 1;
  });

  await gone;
  expect(await web.device.ended).toMatchObject(LOGGED_OUT);
});

test('fourteen days without the phone log its companions out, and only them', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  await world.phone('bob');
  const web = await world.companion('aliceWeb');
  const bobWeb = await world.companion('bobWeb');
  await alice.device.stop();
  await until('the server to notice', () => !world.account(ALICE).primaryConnected);

  world.clock.move(14 * DAY_MS - 60_000);
  await world.online(web.device);
  expect(web.witness.ended).toEqual([]);
  world.clock.move(60_000);

  expect(await web.device.ended).toMatchObject(LOGGED_OUT);
  expect((await world.server.devices(ALICE)).map(({ device }) => device)).toEqual([0]);
  expect((await world.server.devices(BOB)).map(({ device }) => device)).toEqual([0, 1]);
  expect(bobWeb.witness.ended).toEqual([]);
  await world.online(bobWeb.device);
});

test('a companion that was away when the fourteen days ended is told at its next login', async () => {
  const world = await openWorld();
  const desk = await world.companion('aliceDesk');
  await desk.device.stop();

  world.clock.move(14 * DAY_MS);
  desk.device.start();

  await expect(desk.device.online()).rejects.toMatchObject(LOGGED_OUT);
  expect(desk.device.health().phase).toBe('offline');
});

test('a device that was logged out links anew on its store when it is told to', async () => {
  const world = await openWorld();
  const first = await world.companion('aliceWeb');
  const bob = await world.phone('bob');
  await (await first.device.send(BOB, 'before')).until('delivered');
  world.clock.move(14 * DAY_MS);
  await first.device.ended;
  await first.device.close();
  const alice = await world.phone('alice');

  const again = await world.link(alice.device, { store: first.store.openAgain(), relink: true });

  expect(again.device.pn?.device).toBeGreaterThan(2);
  await (await again.device.send(BOB, 'after')).until('delivered');
  await until('bob to have both', () => bob.witness.texts.length === 2);
  await (await bob.device.send(ALICE, 'welcome back')).until('delivered');
  await until('the answer', () => again.witness.texts.includes('welcome back'));
});
