/**
 * The phone: registering, scanning, removing, and its list in step with what the server says.
 */

import { expect, test } from 'vitest';
import { unwrap } from '../../src/base/error.ts';
import { loadDevice, persistCredentials } from '../../src/connection/credentials.ts';
import { nodeCrypto, systemRandom } from '../../src/crypto/node-provider.ts';
import { loadAccount } from '../../src/primary/account.ts';
import { openPhone } from '../../src/primary/phone.ts';
import { ACCOUNT_TABLE, type Account } from '../../src/server/tables.ts';
import type { MemoryStore } from '../../src/store/memory.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { jid } from '../../src/wire/jid.ts';
import { child, type Node } from '../../src/wire/node.ts';
import {
  ALICE,
  BOB,
  DAY_MS,
  emptyWorld,
  openWorld,
  until,
  type World,
} from '../connection/world.ts';

const env = { now: () => 0, random: systemRandom, crypto: nodeCrypto };

/** The account record as it would be read at the next start. */
const accountIn = async (store: MemoryStore) =>
  unwrap(await loadAccount(memoryStore(store.snapshot()), env));

const isUpload = (stanza: Node): boolean => child(stanza, 'pair-device') !== undefined;
const isPublished = (stanza: Node): boolean => child(stanza, 'key-index-list') !== undefined;

test('a new phone registers, comes online and finds itself again at the next start', async () => {
  const world = await emptyWorld();
  const first = await world.phone('alice');
  const { pn, lid } = first.device;
  await first.device.close();

  const second = await world.phone('alice', { store: first.store.openAgain() });

  expect(pn).toMatchObject({ user: ALICE, device: 0, server: 's.whatsapp.net' });
  expect(lid).toMatchObject({ device: 0, server: 'lid' });
  expect(second.device.pn).toEqual(pn);
  expect(await world.server.devices(ALICE)).toHaveLength(1);
});

test('a number that somebody else has is refused, and the keys stay for another try', async () => {
  const world = await openWorld();
  const store = memoryStore();

  const taken = openPhone({ ...world.endpoint, store, number: ALICE });
  await expect(taken).rejects.toMatchObject({ code: 'SERVER_ACCOUNT_EXISTS' });
  const keys = store.snapshot().get('device')?.get('credentials');

  const phone = await openPhone({ ...world.endpoint, store, number: '15550003003' });
  await phone.reached('online');
  expect(keys).toBeDefined();
  expect(phone.pn?.user).toBe('15550003003');
  await phone.close();
});

test('a phone that died between the registration and its answer gets the same account', async () => {
  const world = await emptyWorld();
  const first = await world.phone('alice');
  const { pn, lid } = first.device;
  await first.device.close();
  const store = first.store.openAgain();
  const registered = await loadDevice(store, { role: 'primary', env });
  await persistCredentials(store, { ...registered, pn: undefined, lid: undefined });

  const second = await world.phone('alice', { store });

  expect(second.device.pn).toEqual(pn);
  expect(second.device.lid).toEqual(lid);
});

test('a code is accepted once', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const fresh = await world.connect({ store: memoryStore(), away: true });
  const { text } = await fresh.device.code();

  const first = await alice.device.scan(text);
  await world.online(fresh.device);
  await expect(alice.device.scan(text)).rejects.toMatchObject({ code: 'LINK_EXPIRED' });

  expect(first).toEqual(fresh.device.pn);
  const account = await accountIn(alice.store);
  expect(account.companions.map(({ jid }) => jid?.device)).toEqual([1, 2, 3]);
  expect(await world.server.devices(ALICE)).toHaveLength(4);
});

test('two scans of one code at the same time link one device', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const fresh = await world.connect({ store: memoryStore(), away: true });
  const { text } = await fresh.device.code();

  const outcomes = await Promise.allSettled([alice.device.scan(text), alice.device.scan(text)]);
  await world.online(fresh.device);

  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const account = await accountIn(alice.store);
  const indexes = account.companions.map(({ keyIndex }) => keyIndex);
  expect(indexes).toHaveLength(3);
  expect(account.currentKeyIndex).toBe(Math.max(...indexes) + 1);
});

test('a phone without a connection refuses to scan and to remove', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const fresh = await world.connect({ store: memoryStore(), away: true });
  const { text } = await fresh.device.code();
  const [, companion = jid(ALICE, 's.whatsapp.net', 1)] = await world.server.devices(ALICE);
  await alice.device.stop();
  const before = alice.store.snapshot();

  const closed = { code: 'CONNECTION_CLOSED' };
  await expect(alice.device.scan(text)).rejects.toMatchObject(closed);
  await expect(alice.device.devices.remove(companion)).rejects.toMatchObject(closed);

  expect(alice.store.snapshot()).toEqual(before);
});

test('a companion that is removed ends logged out, and its place is free again', async () => {
  const world = await openWorld({ policy: 'multi-device-beta' });
  const alice = await world.phone('alice');
  const bob = await world.phone('bob');
  const desk = await world.companion('aliceDesk');
  await world.link(alice.device);
  const { pn } = desk.device;
  if (pn === undefined) throw new Error('not linked');
  const published = world.received('iq', isPublished).length;

  await alice.device.devices.remove(pn);

  expect(await desk.device.ended).toMatchObject({ code: 'CONNECTION_LOGGED_OUT' });
  await until('the list', () => world.received('iq', isPublished).length > published);
  const account = await accountIn(alice.store);
  expect(account.companions.map(({ jid }) => jid?.device)).toEqual([1, 3]);
  const again = await world.link(alice.device);
  expect(again.device.pn?.device).toBe(4);
  await (await again.device.send(BOB, 'from the new one')).until('delivered');
  expect(bob.witness.texts).toEqual(['from the new one']);
});

test('removing a device that is gone already changes nothing for the others', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const web = await world.companion('aliceWeb');
  const { pn } = alice.device;
  if (pn === undefined) throw new Error('not registered');
  const before = await accountIn(alice.store);

  const gone = alice.device.devices.remove({ ...pn, device: 77 });

  await expect(gone).rejects.toMatchObject({ code: 'DEVICE_UNSIGNED' });

  expect((await accountIn(alice.store)).companions).toEqual(before.companions);
  expect(await world.server.devices(ALICE)).toHaveLength(3);
  await (await web.device.send(BOB, 'still here')).until('acked');
});

test('key indexes are never given out twice, not after a refusal, a removal or a restart', async () => {
  const world = await openWorld({ policy: 'multi-device-beta' });
  const alice = await world.phone('alice');
  const third = await world.link(alice.device);
  const refused = await world.connect({ store: memoryStore(), away: true });
  const { text } = await refused.device.code();
  await expect(alice.device.scan(text)).rejects.toMatchObject({ code: 'LINK_DEVICE_LIMIT' });
  const used = [...(await accountIn(alice.store)).companions.map(({ keyIndex }) => keyIndex)];
  const { currentKeyIndex } = await accountIn(alice.store);
  expect(currentKeyIndex).toBeGreaterThan(Math.max(...used));

  if (third.device.pn !== undefined) await alice.device.devices.remove(third.device.pn);
  await third.device.ended;
  await alice.device.close();
  const restarted = await world.phone('alice', { store: alice.store.openAgain() });
  await world.link(restarted.device);

  const last = (await accountIn(restarted.store)).companions.at(-1);
  expect(last?.keyIndex).toBe(currentKeyIndex + 1);
});

test('a phone that died between the upload and its answer knows the companion from the list', async () => {
  const world = await openWorld();
  const first = await world.phone('alice');
  const fresh = await world.connect({ store: memoryStore(), away: true });
  const { text } = await fresh.device.code();
  world.watch = (stanza) => {
    if (isUpload(stanza)) first.wire.deaf = true;
  };

  first.device.scan(text).catch(() => undefined);
  await world.online(fresh.device);
  first.wire.cut();
  const used = (await accountIn(first.store)).currentKeyIndex;
  const second = await world.phone('alice', { store: first.store.openAgain() });

  await until('the address to be known', async () => {
    const { companions } = await accountIn(second.store);
    return companions.some(({ jid }) => jid?.device === fresh.device.pn?.device);
  });
  expect(second.witness.codes).toEqual([]);
  const next = await world.link(second.device);
  const account = await accountIn(second.store);
  expect(account.companions.map(({ jid }) => jid?.device)).toEqual([1, 2, 3, 4]);
  expect(account.currentKeyIndex).toBe(used + 1);
  const { pn } = fresh.device;
  if (pn === undefined) throw new Error('not linked');
  await second.device.devices.remove(pn);
  await fresh.device.ended;
  expect((await accountIn(second.store)).companions).toHaveLength(3);
  await world.online(next.device);
});

test('companions that the server dropped leave the account, and a list without them is published', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const web = await world.companion('aliceWeb');
  const published = world.received('iq', isPublished).length;

  await web.device.logOut();

  await until('the account to know', async () => {
    const { companions } = await accountIn(alice.store);
    return companions.every(({ jid }) => jid?.device !== 1);
  });
  await until('the list', () => world.received('iq', isPublished).length > published);
  const list = await accountIn(alice.store);
  expect(list.companions).toHaveLength(1);
});

test('a phone that was away learns at its return which companions are gone', async () => {
  const world = await openWorld();
  const web = await world.companion('aliceWeb');
  await web.device.logOut();

  const alice = await world.phone('alice');

  await until('the account to know', async () => {
    const { companions } = await accountIn(alice.store);
    return companions.every(({ jid }) => jid?.device !== 1);
  });
});

test('a device that the server made up is reported, and never signed', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const web = await world.companion('aliceWeb');
  await world.amend<Account>(ACCOUNT_TABLE, ALICE, (account) => {
    const [, , last] = account.devices;
    const devices = last === undefined ? [] : [{ ...last, id: 9, keyIndex: 9 }];
    return { ...account, devices: [...account.devices, ...devices] };
  });

  await web.device.logOut();

  await until('the report', () => alice.witness.codes.includes('DEVICE_UNSIGNED'));
  const account = await accountIn(alice.store);
  expect(account.companions.map(({ keyIndex }) => keyIndex)).not.toContain(9);
});

test('a phone that was off for weeks signs its list anew as soon as it is back', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  await alice.device.stop();
  const before = (await accountIn(alice.store)).listTimestamp;
  world.clock.move(20 * DAY_MS);

  alice.device.start();
  await world.online(alice.device);
  await until('a new list', () => world.received('iq', isPublished).length > 0);

  const { listTimestamp } = await accountIn(alice.store);
  expect(listTimestamp).toBeGreaterThanOrEqual(before + 20 * 86_400);
  expect(world.received('iq', isPublished)).toHaveLength(1);
});

test('a phone signs its list again if what it signed last was lost on its way', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const { list } = world.account(ALICE);
  if (list === undefined) throw new Error('no list');
  await alice.device.stop();
  world.clock.move(20 * DAY_MS);
  alice.device.start();
  await until('a new list', () => listedAt(world) > list.timestamp);
  const signedAt = listedAt(world);

  await world.amend<Account>(ACCOUNT_TABLE, ALICE, (account) => ({ ...account, list }));

  await until('another list', () => listedAt(world) > signedAt);
});

test('a phone whose store was set back signs its list again, over the newer one of the server', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const earlier = alice.store.snapshot();
  const guest = await world.link(alice.device);
  if (guest.device.pn === undefined) throw new Error('no device');
  await alice.device.devices.remove(guest.device.pn);
  await until('the removal', () => guest.witness.ended.length > 0);
  const { listTimestamp } = await accountIn(alice.store);
  await alice.device.close();

  const again = await world.phone('alice', { store: memoryStore(earlier) });

  const signedAt = async () => (await accountIn(again.store)).listTimestamp;
  await until('a new list', async () => (await signedAt()) > listTimestamp);
  expect((await accountIn(again.store)).companions).toHaveLength(2);
});

test('a companion that a later list has buried is removed by a phone whose store was set back', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const guest = await world.link(alice.device);
  if (guest.device.pn === undefined) throw new Error('no device');
  const earlier = alice.store.snapshot();
  const buried = (await accountIn(alice.store)).currentKeyIndex;
  const listed = (await world.server.devices(ALICE)).length;
  let guests: Account['devices'] = [];
  await world.amend<Account>(ACCOUNT_TABLE, ALICE, (account) => {
    guests = account.devices.filter(({ keyIndex }) => keyIndex === buried);
    return account;
  });
  await alice.device.devices.remove(guest.device.pn);
  await until('the removal', () => guest.witness.ended.length > 0);
  await alice.device.close();
  await world.amend<Account>(ACCOUNT_TABLE, ALICE, (account) => ({
    ...account,
    devices: [...account.devices, ...guests],
  }));

  const again = await world.phone('alice', { store: memoryStore(earlier) });

  await until('the report', () => again.witness.codes.includes('DEVICE_UNSIGNED'));
  const isOut = async () => (await world.server.devices(ALICE)).length === listed - 1;
  await until('the removal', isOut);
  const { companions } = await accountIn(again.store);
  expect(companions.map(({ keyIndex }) => keyIndex)).not.toContain(buried);
});

test('a phone whose store was set back learns which key indexes and times are used up, though no companion is left', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const earlier = alice.store.snapshot();
  await world.link(alice.device);
  const { companions, currentKeyIndex } = await accountIn(alice.store);
  for (const { jid } of companions) {
    const before = listedAt(world);
    if (jid !== undefined) await alice.device.devices.remove(jid);
    await until('the new list', () => listedAt(world) > before);
  }
  await alice.device.close();

  const again = await world.phone('alice', { store: memoryStore(earlier) });

  const highest = async () => (await accountIn(again.store)).currentKeyIndex;
  await until('the key indexes', async () => (await highest()) === currentKeyIndex);
  expect((await accountIn(again.store)).listTimestamp).toBe(listedAt(world));
});

test('a companion under a key index that a later list has buried is removed, whenever that list comes', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const earlier = alice.store.snapshot();
  const before = world.account(ALICE);
  const guest = await world.link(alice.device);
  const linkedAt = listedAt(world);
  if (guest.device.pn === undefined) throw new Error('no device');
  await alice.device.devices.remove(guest.device.pn);
  await until('the new list', () => listedAt(world) > linkedAt);
  await alice.device.close();
  const { list } = world.account(ALICE);
  if (list === undefined) throw new Error('no list');
  await world.amend<Account>(ACCOUNT_TABLE, ALICE, () => before);
  const again = await world.phone('alice', { store: memoryStore(earlier) });
  const other = await world.link(again.device);
  await other.device.stop();

  await world.amend<Account>(ACCOUNT_TABLE, ALICE, (account) => ({ ...account, list }));
  await again.device.devices.refresh();
  other.device.start();

  await until('the removal', () => other.witness.ended.length > 0);
  expect(again.witness.codes).toContain('DEVICE_UNSIGNED');
});

/** When the list that the server has was signed. */
const listedAt = (world: World): number => world.account(ALICE).list?.timestamp ?? 0;
