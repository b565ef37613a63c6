/**
 * Messages between devices that are all there: who gets what, and what the sender learns of it.
 */

import { expect, test } from 'vitest';
import { memoryStore } from '../../src/store/memory.ts';
import { formatJid } from '../../src/wire/jid.ts';
import { ALICE, BOB, openWorld, until } from './world.ts';

test('a text reaches every device of the recipient, and the own devices get a copy', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const web = await world.companion('aliceWeb');
  const desk = await world.companion('aliceDesk');
  const bob = await world.phone('bob');
  const bobWeb = await world.companion('bobWeb');

  const sent = await web.device.send(BOB, 'hello');
  await sent.until('acked');

  for (const { witness } of [bob, bobWeb]) {
    await until('bob to have it', () => witness.texts.includes('hello'));
  }
  for (const { witness } of [alice, desk]) {
    await until('alice to have a copy', () => witness.texts.includes('>hello'));
  }
  expect(web.witness.texts).toEqual([]);
  const [received] = bob.witness.messages;
  expect(received?.message).toMatchObject({ id: sent.id, fromMe: false, offline: false });
  expect(received?.message.addresses.pn).toMatchObject({ user: ALICE, device: 1 });
  expect(received?.message.addresses.lid).toMatchObject({ server: 'lid', device: 1 });
  expect(alice.witness.messages[0]?.message.chat.user).not.toBe(ALICE);
});

test('phones and companions talk in both directions, and each chat keeps its order', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const web = await world.companion('aliceWeb');
  const bob = await world.phone('bob');
  const bobWeb = await world.companion('bobWeb');
  const lines = Array.from({ length: 12 }, (_, index) => `line ${index}`);

  for (const [index, text] of lines.entries()) {
    const writer = [alice, bobWeb, web, bob][index % 4] ?? alice;
    const sent = await writer.device.send(index % 2 === 0 ? BOB : ALICE, text);
    await sent.until('delivered');
  }

  for (const [turn, reader] of [alice, bobWeb, web, bob].entries()) {
    const others = lines.filter((_, index) => index % 4 !== turn);
    await until('everything to arrive', () => reader.witness.texts.length === others.length);
    expect(reader.witness.texts.map((text) => text.replace('>', ''))).toEqual(others);
  }
});

test('many messages at once leave in the order of send and arrive in it', async () => {
  const world = await openWorld();
  const web = await world.companion('aliceWeb');
  const bobWeb = await world.companion('bobWeb');
  const texts = Array.from({ length: 100 }, (_, index) => `${index} 🦊`);

  await Promise.all(texts.map((text) => web.device.send(BOB, text)));

  await until('all to arrive', () => bobWeb.witness.texts.length >= texts.length);
  expect(bobWeb.witness.texts).toEqual(texts);
  await until('all to be acknowledged', () => web.device.health().outbox === 0);
});

test('the status of a message goes from accepted to delivered, one step after the other', async () => {
  const world = await openWorld();
  const web = await world.companion('aliceWeb');
  const bob = await world.phone('bob');

  const sent = await web.device.send(BOB, 'hello');
  await sent.until('delivered');

  await until('the events', () => web.witness.statuses.length >= 4);
  expect(web.witness.statuses.slice(0, 3).map(({ status }) => status)).toEqual([
    'accepted',
    'written',
    'acked',
  ]);
  const delivered = web.witness.statuses.find(({ status }) => status === 'delivered');
  expect(delivered?.device?.user).toBe(bob.device.lid?.user);
});

test('a caller may choose the id of a message', async () => {
  const world = await openWorld();
  const web = await world.companion('aliceWeb');
  const bob = await world.phone('bob');

  const sent = await web.device.send(BOB, 'hello', { id: 'MY-OWN-ID-1' });

  expect(sent.id).toBe('MY-OWN-ID-1');
  await until('bob to have it', () => bob.witness.messages.length === 1);
  expect(bob.witness.messages[0]?.message.id).toBe('MY-OWN-ID-1');
});

test('number, text of an address and LID lead to the same chat and the same sessions', async () => {
  const world = await openWorld();
  const web = await world.companion('aliceWeb');
  const bob = await world.phone('bob');
  const lid = bob.device.lid;
  if (lid === undefined) throw new Error('bob has no LID');

  for (const to of [BOB, `+${BOB}`, `${BOB}@s.whatsapp.net`, formatJid({ ...lid, device: 0 })]) {
    await (await web.device.send(to, `to ${to.length}`)).until('delivered');
  }

  expect(bob.witness.texts).toHaveLength(4);
  const chats = bob.witness.messages.map(({ message }) => formatJid(message.chat));
  expect(new Set(chats).size).toBe(1);
  const sessions = [...(web.store.snapshot().get('session')?.keys() ?? [])];
  expect(sessions.filter((key) => key.includes(BOB))).toEqual([]);
});

test('a note to oneself reaches the other own devices', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const web = await world.companion('aliceWeb');

  const sent = await web.device.send(ALICE, 'milk');
  await sent.until('acked');

  await until('the phone to have it', () => alice.witness.texts.includes('>milk'));
  expect(web.witness.texts).toEqual([]);
});

test('devices lists the phone first and then the companions, own and foreign', async () => {
  const world = await openWorld();
  const web = await world.companion('aliceWeb');

  const own = await web.device.devices.list();
  const foreign = await web.device.devices.list(BOB);

  expect(own.map(({ id }) => id)).toEqual([0, 1, 2]);
  expect(own.find(({ isThis }) => isThis)?.pn).toEqual(web.device.pn);
  expect(foreign.map(({ pn, id }) => `${pn?.user}:${id}`)).toEqual([`${BOB}:0`, `${BOB}:1`]);
});

test('an address that is none is refused before anything is stored', async () => {
  const world = await openWorld();
  const web = await world.companion('aliceWeb');
  const before = web.store.snapshot();

  const refused = (to: string, code: string) =>
    expect(web.device.send(to, 'hello')).rejects.toMatchObject({ code });
  for (const to of ['', 'nobody', '@s.whatsapp.net', '12', 'a@b@c']) await refused(to, 'WIRE_JID');
  for (const to of ['1203630@g.us', 'status@broadcast']) await refused(to, 'MESSAGE_UNSUPPORTED');

  expect(web.store.snapshot()).toEqual(before);
  expect(web.device.health().outbox).toBe(0);
});

test('a device that is not linked cannot send', async () => {
  const world = await openWorld();
  const unlinked = await world.connect({ store: memoryStore(), away: true });

  const refused = { code: 'CONNECTION_NOT_LINKED' };
  await expect(unlinked.device.send(BOB, 'hello')).rejects.toMatchObject(refused);
  await expect(unlinked.device.devices.list()).rejects.toMatchObject(refused);
  await expect(unlinked.device.logOut()).rejects.toMatchObject(refused);
});
