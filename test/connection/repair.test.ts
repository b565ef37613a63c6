/**
 * What mends itself: devices that the sender did not know of, and sessions that a receiver lost.
 */

import { expect, test } from 'vitest';
import { WATCHERS_TABLE } from '../../src/server/tables.ts';
import type { MemoryStore } from '../../src/store/memory.ts';
import { child, type Node } from '../../src/wire/node.ts';
import { ALICE, BOB, DAY_MS, openWorld, until, type World } from './world.ts';

const isRepair = ({ attrs }: Node): boolean => attrs['device_fanout'] === 'false';
const isRetry = ({ attrs }: Node): boolean => attrs['type'] === 'retry';

/** Has the server tell nobody any more when the devices of an account change. */
const keepQuiet = (world: World): Promise<void> =>
  world.amend<readonly string[]>(WATCHERS_TABLE, ALICE, () => []);

/** Bob has written to Alice, and does not know of the device that she has linked since. */
async function withUnknownDevice() {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const bob = await world.phone('bob');
  await (await bob.device.send(ALICE, 'before')).until('delivered');
  await keepQuiet(world);
  const fresh = await world.link(alice.device);
  return { world, alice, bob, fresh };
}

/** Deletes every row of a table, as a backup from another time would. */
async function forget(store: MemoryStore, table: string): Promise<void> {
  const rows = await store.scan(table);
  await store.commit(rows.map(({ key }) => ({ kind: 'delete', table, key })));
}

test('a message sent with an old device list reaches the new device, once', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const web = await world.companion('aliceWeb');
  const bob = await world.phone('bob');
  await (await bob.device.send(ALICE, 'before')).until('delivered');
  await until('the own copies', () => web.witness.texts.length === 1);
  await keepQuiet(world);
  const fresh = await world.link(alice.device);

  const sent = await bob.device.send(ALICE, 'after');
  await sent.until('delivered');

  for (const { witness } of [alice, web, fresh]) {
    await until('it to arrive', () => witness.texts.includes('after'));
  }
  await until('the outbox to be empty', () => bob.device.health().outbox === 0);
  expect(world.received('message', isRepair)).toHaveLength(1);
  expect(world.received('message', isRepair)[0]?.attrs['id']).toBe(sent.id);
  expect(alice.witness.texts).toEqual(['before', 'after']);
  expect(web.witness.texts).toEqual(['before', 'after']);
  expect(fresh.witness.texts).toEqual(['after']);
  const statuses = bob.witness.statuses.filter(({ id }) => id === sent.id);
  expect(statuses.filter(({ status }) => status === 'acked')).toHaveLength(1);
});

test('the own new device gets its copy as well', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const web = await world.companion('aliceWeb');
  const bob = await world.phone('bob');
  await (await web.device.send(BOB, 'before')).until('delivered');
  await web.device.stop();
  const fresh = await world.link(alice.device);

  const sent = await web.device.send(BOB, 'after');
  web.device.start();
  await sent.until('delivered');

  await until('the copy to arrive', () => fresh.witness.texts.includes('>after'));
  await until('the outbox to be empty', () => web.device.health().outbox === 0);
  expect(fresh.witness.texts).toEqual(['>after']);
  expect(bob.witness.texts).toEqual(['before', 'after']);
});

test('a repair that was cut off is finished at the next start, and nobody gets it twice', async () => {
  const { world, alice, bob, fresh } = await withUnknownDevice();
  world.watch = (stanza) => {
    if (stanza.tag === 'message' && isRepair(stanza)) bob.wire.deaf = true;
  };

  const sent = await bob.device.send(ALICE, 'after');
  await until('the repair to arrive', () => fresh.witness.texts.includes('after'));
  world.watch = () => undefined;
  await world.reconnect(bob);

  await until('the outbox to be empty', () => bob.device.health().outbox === 0);
  const repairs = world.inbound.filter(({ node }) => node.tag === 'message' && isRepair(node));
  expect(repairs).toHaveLength(2);
  expect(repairs[1]?.frame).toEqual(repairs[0]?.frame);
  expect(fresh.witness.texts).toEqual(['after']);
  expect(alice.witness.texts).toEqual(['before', 'after']);
  expect(sent.status).not.toBe('failed');
});

test('a repair whose lists never came goes on after eleven days away', async () => {
  const { world, alice, bob, fresh } = await withUnknownDevice();
  let isSent = false;
  world.watch = (stanza) => {
    isSent ||= stanza.tag === 'message';
    if (isSent && child(stanza, 'usync') !== undefined) bob.wire.deaf = true;
  };
  const sent = await bob.device.send(ALICE, 'after');
  await until('the question', () => bob.wire.deaf);
  world.watch = () => undefined;
  await bob.device.stop();
  world.clock.move(11 * DAY_MS);
  bob.wire.deaf = false;

  bob.device.start();

  await until('it to arrive', () => fresh.witness.texts.includes('after'));
  await until('the outbox to be empty', () => bob.device.health().outbox === 0);
  expect(alice.witness.texts).toEqual(['before', 'after']);
  expect(sent.status).not.toBe('failed');
});

test('a receiver that lost its session asks again and gets the message, once', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const bob = await world.phone('bob');
  const first = await world.companion('aliceWeb');
  await (await bob.device.send(ALICE, 'one')).until('delivered');
  await (await first.device.send(BOB, 'two')).until('delivered');
  await until('the first one', () => first.witness.texts.includes('one'));
  await first.device.close();
  const store = first.store.openAgain();
  await forget(store, 'session');
  const second = await world.connect({ store });

  const sent = await bob.device.send(ALICE, 'three');

  await until('it to arrive', () => second.witness.texts.length === 1);
  await until('the outbox to be empty', () => bob.device.health().outbox === 0);
  expect(second.witness.texts).toEqual(['three']);
  expect(second.witness.codes).toEqual(['SIGNAL_NO_SESSION']);
  const retries = world.received('receipt', isRetry);
  expect(retries).toHaveLength(1);
  expect(retries[0]?.attrs['id']).toBe(sent.id);
  expect(child(retries[0] ?? { tag: '', attrs: {} }, 'keys')).toBeDefined();
  await until('alice to have all', () => alice.witness.texts.length === 3);
  expect(alice.witness.texts).toEqual(['one', '>two', 'three']);
  await (await bob.device.send(ALICE, 'four')).until('delivered');
  await until('the next one', () => second.witness.texts.length === 2);
  expect(world.received('receipt', isRetry)).toHaveLength(1);
});

test('a sender that is away answers the request when it comes back', async () => {
  const world = await openWorld();
  const bob = await world.phone('bob');
  const first = await world.companion('aliceWeb');
  await (await bob.device.send(ALICE, 'one')).until('delivered');
  await (await first.device.send(BOB, 'answer')).until('delivered');
  await first.device.close();
  await (await bob.device.send(ALICE, 'two')).until('acked');
  await bob.device.stop();
  const store = first.store.openAgain();
  await forget(store, 'session');
  const second = await world.connect({ store });
  await until('the request', () => world.received('receipt', isRetry).length === 1);

  bob.device.start();

  await until('it to arrive', () => second.witness.texts.length === 1);
  expect(second.witness.texts).toEqual(['two']);
});

test('a damaged session counts as none: both directions go on', async () => {
  const world = await openWorld();
  const bob = await world.phone('bob');
  const first = await world.companion('aliceWeb');
  await (await bob.device.send(ALICE, 'one')).until('delivered');
  await (await first.device.send(BOB, 'two')).until('delivered');
  await first.device.close();
  const store = first.store.openAgain();
  const rows = await store.scan('session');
  await store.commit(
    rows.map(({ key, value }) => ({
      kind: 'put',
      table: 'session',
      key,
      value: value.slice(0, 9),
    })),
  );
  const second = await world.connect({ store });

  await (await second.device.send(BOB, 'three')).until('delivered');
  await bob.device.send(ALICE, 'four');

  await until('it to arrive', () => second.witness.texts.includes('four'));
  expect(bob.witness.texts).toEqual(['two', 'three']);
  expect(second.witness.texts).toEqual(['four']);
});

test('a device that was removed gets no copy any more', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const desk = await world.companion('aliceDesk');
  const bob = await world.phone('bob');
  await (await bob.device.send(ALICE, 'one')).until('delivered');
  await until('the desk to have it', () => desk.witness.texts.length === 1);

  const { pn } = desk.device;
  if (pn === undefined) throw new Error('not linked');
  await alice.device.devices.remove(pn);
  await desk.device.ended;
  await until('bob to hear of it', () => bob.witness.changes.length > 1);
  await (await bob.device.send(ALICE, 'two')).until('delivered');

  const [last] = world.received('message').slice(-1);
  const named = (last && child(last, 'participants'))?.content;
  expect(JSON.stringify(named)).not.toContain(`"device":${pn.device}`);
  expect(desk.witness.texts).toEqual(['one']);
});

test('what a device wrote before it was removed is read, though its list is known to be gone first', async () => {
  const world = await openWorld();
  const web = await world.companion('aliceWeb');
  const bob = await world.phone('bob');
  const bobWeb = await world.companion('bobWeb');
  await (await bobWeb.device.send(ALICE, 'before')).until('delivered');
  await until('it to arrive', () => web.witness.texts.includes('before'));
  await web.device.stop();
  const count = 520;
  for (let from = 0; from < count; from += 65) {
    const texts = Array.from({ length: 65 }, (_, index) => `${from + index}`);
    await Promise.all(texts.map((text) => bob.device.send(ALICE, text)));
    await until('them to be sent', () => bob.device.health().outbox === 0);
  }
  await (await bobWeb.device.send(ALICE, 'last words')).until('acked');
  await bob.device.devices.remove(1);
  await until('it to be gone', async () => (await world.server.devices(BOB)).length === 1);

  let early = 0;
  web.device.events.on('devices-changed', () => {
    early = web.witness.texts.length;
  });
  web.device.start();
  await world.online(web.device);
  await web.device.devices.refresh(BOB);

  await until('all to arrive', () => web.witness.texts.includes('last words'));
  expect(early).toBeLessThan(count);
  expect(web.witness.codes).toEqual([]);
  const sessions = () => [...(web.store.snapshot().get('session')?.keys() ?? [])];
  const gone = `${bob.device.lid?.user}`;
  await until('its session to go', () => sessions().filter((key) => key.includes(gone)).length < 2);
});
