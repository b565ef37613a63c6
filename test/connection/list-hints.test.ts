/**
 * What messages say about device lists: asked about once, believed only as far as a list is signed,
 * and never a reason to refuse a message (spec 03 §8).
 */

import { expect, test } from 'vitest';
import { cap } from '../../src/base/limits.ts';
import { decodeUserDevices, USER_DEVICES_TABLE } from '../../src/devices/registry.ts';
import { encodeMessage } from '../../src/proto/message.ts';
import { WATCHERS_TABLE } from '../../src/server/tables.ts';
import type { MemoryStore } from '../../src/store/memory.ts';
import type { Jid } from '../../src/wire/jid.ts';
import { child, children } from '../../src/wire/node.ts';
import { ALICE, type AnyDevice, BOB, openWorld, until, type World } from './world.ts';

const HOUR_MS = 3_600_000;

interface Metadata {
  readonly senderTimestamp?: number;
  readonly senderKeyHash?: Uint8Array;
  readonly recipientTimestamp?: number;
}

/** A text that says something about device lists. */
const hinting = (text: string, deviceListMetadata: Metadata) =>
  ({
    kind: 'raw',
    message: encodeMessage({ conversation: text, messageContextInfo: { deviceListMetadata } }),
  }) as const;

const HASH = new Uint8Array(10).fill(1);

/** How often a device has asked for the list of a user since `from`. */
const queries = (world: World, user: string, from: number): number =>
  world.inbound.slice(from).filter(({ node }) => {
    const usync = node.tag === 'iq' ? child(node, 'usync') : undefined;
    const list = usync && child(usync, 'list');
    const users = list === undefined ? [] : children(list, 'user');
    return users.some(({ attrs }) => (attrs['jid'] as Jid | undefined)?.user === user);
  }).length;

/** The list of a user as a store holds it. */
function listOf(store: MemoryStore, user: string) {
  for (const [key, value] of store.snapshot().get(USER_DEVICES_TABLE) ?? []) {
    const record = decodeUserDevices(value);
    if (record.ok && key.startsWith(user)) return record.value;
  }
  return undefined;
}

const lidOf = (device: AnyDevice): string => device.lid?.user ?? '';

/** Alice's companion and bob's phone have talked; the server tells nobody of changes any more. */
async function talking() {
  const world = await openWorld();
  const web = await world.companion('aliceWeb');
  const bob = await world.phone('bob');
  await (await web.device.send(BOB, 'hello')).until('delivered');
  await (await bob.device.send(ALICE, 'hello')).until('delivered');
  await until('it to arrive', () => web.witness.texts.length === 1);
  await world.amend<readonly string[]>(WATCHERS_TABLE, BOB, () => []);
  return { world, web, bob, user: lidOf(bob.device) };
}

test('a message that names a newer list has it asked for, and the new device is known', async () => {
  const { world, web, bob, user } = await talking();
  await world.link(bob.device);
  const known = listOf(web.store, user);
  const senderTimestamp = Math.floor(world.clock.now() / 1000) + 1;

  await bob.device.send(ALICE, hinting('new', { senderTimestamp, senderKeyHash: HASH }));

  await until('the message', () => web.witness.texts.includes('new'));
  await until('the new list', () => (listOf(web.store, user)?.devices.length ?? 0) === 3);
  expect(known?.devices).toHaveLength(2);
});

test('hints that no list fulfils cost one query in an hour, and every message is delivered', async () => {
  const { world, web, bob, user } = await talking();
  const from = world.inbound.length;
  const say = async (text: string): Promise<void> => {
    const senderTimestamp = Math.floor(world.clock.now() / 1000) + HOUR_MS / 1000;
    await bob.device.send(ALICE, hinting(text, { senderTimestamp, senderKeyHash: HASH }));
    await until('the message', () => web.witness.texts.includes(text));
    await until('the outbox', () => bob.device.health().outbox === 0);
  };

  for (let number = 0; number < 5; number++) await say(`${number}`);
  await until('the query', () => queries(world, user, from) === 1);

  world.clock.move(HOUR_MS);
  await world.online(web.device);
  await world.online(bob.device);
  await say('later');
  await until('another query', () => queries(world, user, from) === 2);
  expect(listOf(web.store, user)?.devices).toHaveLength(2);
});

test('a time that cannot be, and a word of nobody whose list is known, change nothing', async () => {
  const { world, web, bob, user } = await talking();
  const before = listOf(web.store, user);
  const from = world.inbound.length;
  const now = Math.floor(world.clock.now() / 1000);
  const late = now + (cap('futureHours') + 1) * 3600;

  for (const senderTimestamp of [0, 1, late, Number.MAX_SAFE_INTEGER]) {
    const text = String(senderTimestamp);
    await bob.device.send(ALICE, hinting(text, { senderTimestamp, senderKeyHash: HASH }));
    await until('the message', () => web.witness.texts.includes(text));
  }

  await web.device.stop();
  expect(queries(world, user, from)).toBe(0);
  expect(listOf(web.store, user)).toEqual(before);
});

test('a phone that has no companions any more says so by its messages', async () => {
  const { world, web, bob, user } = await talking();
  const senderTimestamp = Math.floor(world.clock.now() / 1000) + 1;

  await bob.device.send(ALICE, hinting('alone', { senderTimestamp }));

  await until('the message', () => web.witness.texts.includes('alone'));
  await until('the list', () => listOf(web.store, user)?.devices.length === 1);
});

test('the own phone cannot talk this device out of its own account', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const web = await world.companion('aliceWeb');
  await (await alice.device.send(BOB, 'hello')).until('acked');
  await until('the own copy', () => web.witness.texts.includes('>hello'));
  const own = lidOf(web.device);
  const before = listOf(web.store, own)?.devices;
  const senderTimestamp = Math.floor(world.clock.now() / 1000) + 60;

  await alice.device.send(BOB, hinting('alone', { senderTimestamp }));

  await until('the own copy', () => web.witness.texts.includes('>alone'));
  await (await web.device.send(BOB, 'still here')).until('acked');
  expect(before).toHaveLength(3);
  expect(listOf(web.store, own)?.devices).toEqual(before);
});

test('what an own device has heard of a recipient is asked about as well', async () => {
  const { world, web, bob, user } = await talking();
  const alice = await world.phone('alice');
  const from = world.inbound.length;
  const recipientTimestamp = Math.floor(world.clock.now() / 1000) + 60;

  await alice.device.send(BOB, hinting('hint', { recipientTimestamp }));

  await until('the own copy', () => web.witness.texts.includes('>hint'));
  const isWeb = (): boolean => queries(world, user, from) > 0;
  await until('the query', isWeb);
  await until('the message', () => bob.witness.texts.includes('hint'));
});
