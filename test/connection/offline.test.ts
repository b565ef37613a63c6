/**
 * Devices and servers that are away for a while: nothing is lost, nothing comes twice.
 */

import { expect, test } from 'vitest';
import type { EventOf } from '../../src/connection/events.ts';
import { ALICE, BOB, DAY_MS, openWorld, until } from './world.ts';

test('a message that was accepted while the device was offline goes out after the start', async () => {
  const world = await openWorld();
  const bob = await world.phone('bob');
  const { device, store } = await world.companion('aliceWeb');
  await device.stop();

  const sent = await device.send(BOB, 'written offline');
  expect(device.health()).toMatchObject({ phase: 'offline', outbox: 1 });
  expect(store.snapshot().get('outbox')?.size).toBe(1);
  expect(sent.status).toBe('accepted');
  device.start();
  await sent.until('delivered');

  expect(bob.witness.texts).toEqual(['written offline']);
  await until('the outbox to be empty', () => device.health().outbox === 0);
  expect(store.snapshot().get('outbox')?.size).toBe(0);
});

test('it goes out as well if another process opens the store, under the same id', async () => {
  const world = await openWorld();
  const bob = await world.phone('bob');
  const first = await world.companion('aliceWeb');
  await first.device.stop();
  const ids = [];
  for (const text of ['one', 'two', 'three']) {
    ids.push((await first.device.send(BOB, text)).id);
  }

  const second = await world.connect({ store: first.store.openAgain() });

  await until('all to arrive', () => bob.witness.messages.length >= 3);
  await until('the outbox to be empty', () => second.device.health().outbox === 0);
  expect(bob.witness.texts).toEqual(['one', 'two', 'three']);
  expect(bob.witness.messages.map(({ message }) => message.id)).toEqual(ids);
});

test('what was sent to a device that was away waits for it in order', async () => {
  const world = await openWorld();
  const bob = await world.phone('bob');
  const texts = Array.from({ length: 40 }, (_, index) => `waiting ${index}`);
  for (const text of texts) await bob.device.send(ALICE, text);
  await until('the server to have all', () => bob.device.health().outbox === 0);

  const web = await world.companion('aliceWeb', { away: true });
  const caughtUp: EventOf<'caught-up'>[] = [];
  web.device.events.on('caught-up', (event) => void caughtUp.push(event));

  await until('the end of the backlog', () => caughtUp.length === 1);
  await web.device.events.idle();
  // Among what waited is the token that comes with the first message to somebody.
  expect(caughtUp[0]?.count).toBe(texts.length + 1);
  expect(web.witness.texts).toEqual(texts);
  expect(web.witness.messages.every(({ message }) => message.offline)).toBe(true);
  expect(web.witness.messages.every(({ redelivered }) => !redelivered)).toBe(true);
  const own = web.device.pn;
  await until('the queue to be empty', async () => (await world.server.queued(own)) === 0);
});

test('devices come back by themselves when the server restarts, with all that was sent meanwhile', async () => {
  const world = await openWorld();
  const bob = await world.phone('bob');
  const web = await world.companion('aliceWeb');
  await bob.device.send(ALICE, 'before');
  await until('the first to arrive', () => web.witness.texts.length === 1);

  const port = await world.stopServer();
  await until('both to notice', () =>
    [bob, web].every(({ device }) => device.health().phase === 'offline'),
  );
  await web.device.send(BOB, 'from web');
  await bob.device.send(ALICE, 'from bob');
  await world.startServer(port);
  await world.online(bob.device);
  await world.online(web.device);

  await until('both to arrive', () => web.witness.texts.length + bob.witness.texts.length === 3);
  expect(web.witness.texts).toEqual(['before', 'from bob']);
  expect(bob.witness.texts).toEqual(['from web']);
  expect(web.witness.ended).toEqual([]);
});

test('a server that is not there is tried again until the device is stopped', async () => {
  const world = await openWorld();
  const { device, wire } = await world.companion('aliceWeb');
  await world.stopServer();

  for (const failures of [1, 2, 3, 4, 5]) {
    await until('the attempt to fail', () => {
      const { phase, attempts } = device.health();
      return phase === 'offline' && attempts === failures;
    });
    world.clock.move(10_000);
  }

  expect(device.health().lastError?.code).toBe('CONNECTION_OPEN_FAILED');
  await device.stop();
  const { opened } = wire;
  expect(opened).toBeGreaterThanOrEqual(5);
  world.clock.move(3_600_000);
  await device.stop();
  expect(wire.opened).toBe(opened);
});

test('what waits on the server survives its restart', async () => {
  const world = await openWorld();
  const bob = await world.phone('bob');
  await (await bob.device.send(ALICE, 'keep this')).until('acked');

  const port = await world.stopServer();
  await world.startServer(port);
  const web = await world.companion('aliceWeb');

  await until('it to arrive', () => web.witness.texts.length === 1);
  expect(web.witness.texts).toEqual(['keep this']);
});

test('a row of the outbox that cannot be read is reported, left alone, and does not stop the others', async () => {
  const world = await openWorld();
  const bob = await world.phone('bob');
  const first = await world.companion('aliceWeb');
  await first.device.stop();
  for (const text of ['one', 'two']) await first.device.send(BOB, text);
  await first.device.close();
  const store = first.store.openAgain();
  const [row] = await store.scan('outbox');
  const value = Uint8Array.of(0xff, 0xff);
  await store.commit([{ kind: 'put', table: 'outbox', key: row?.key ?? '', value }]);

  const second = await world.connect({ store });

  expect(second.device.health().lastError).toMatchObject({ code: 'STORE_CORRUPT' });
  await until('the other one', () => bob.witness.texts.length === 1);
  expect(bob.witness.texts).toEqual(['two']);
  await until('the outbox to be empty', () => second.device.health().outbox === 0);
  expect(
    store
      .snapshot()
      .get('outbox')
      ?.get(row?.key ?? ''),
  ).toEqual(value);
});

test.each([
  ['stopped', false],
  ['closed', true],
])(
  'a device that was %s for ten days reads what companions sent it meanwhile',
  async (_, closes) => {
    const world = await openWorld();
    await world.phone('alice');
    const web = await world.companion('aliceWeb');
    const first = await world.phone('bob');
    await (await web.device.send(BOB, 'one')).until('delivered');
    await first.device.stop();
    await (await web.device.send(BOB, 'two')).until('acked');
    if (closes) await first.device.close();
    world.clock.move(10 * DAY_MS);

    if (!closes) first.device.start();
    const bob = closes ? await world.phone('bob', { store: first.store.openAgain() }) : first;

    await until('it to arrive', () => bob.witness.texts.includes('two'));
    expect(bob.witness.codes).toEqual([]);
    expect(bob.witness.texts).toEqual(closes ? ['two'] : ['one', 'two']);
  },
);
