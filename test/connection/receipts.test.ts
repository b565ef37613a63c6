/**
 * Receipts: who has got and read a message, what was read on another own device, and reports that
 * survive an absence.
 */

import { expect, test } from 'vitest';
import { MARKS_TABLE } from '../../src/connection/marks.ts';
import { SentMessage, SentMessages } from '../../src/connection/sent-message.ts';
import { formatJid, jid } from '../../src/wire/jid.ts';
import { BOB, openWorld, until } from './world.ts';

const isRead = ({ attrs }: { attrs: Record<string, unknown> }) => attrs['type'] === 'read';

test('every device that has a message is named, and who has read it', async () => {
  const world = await openWorld();
  const web = await world.companion('aliceWeb');
  const bob = await world.phone('bob');
  const bobWeb = await world.companion('bobWeb');

  const sent = await web.device.send(BOB, 'hello');
  await sent.until('delivered');
  await until('both receipts', () => sent.receipts.length === 2);
  await until('the message', () => bob.witness.messages.length === 1);
  const [read] = bob.witness.messages;
  await bob.device.markRead(read === undefined ? [] : [read.message]);
  await sent.until('read');

  expect(sent.receipts.map(({ device }) => device.device).sort()).toEqual([0, 1]);
  expect(sent.receipts.filter(({ status }) => status === 'read')).toHaveLength(1);
  expect(sent.receipts.every(({ at }) => at !== undefined)).toBe(true);
  await until('bob to know it everywhere', () => bobWeb.witness.reads.length === 1);
  expect(bobWeb.witness.reads[0]).toMatchObject({ ids: [sent.id], played: false });
  expect(bob.witness.reads).toEqual([]);
});

test('many messages of a chat are read in one report', async () => {
  const world = await openWorld();
  const web = await world.companion('aliceWeb');
  const bob = await world.phone('bob');
  const texts = Array.from({ length: 30 }, (_, index) => `line ${index}`);
  const sent = await Promise.all(texts.map((text) => web.device.send(BOB, text)));
  await until('all', () => bob.witness.messages.length === 30);

  await bob.device.markRead(bob.witness.messages.map(({ message }) => message));
  await Promise.all(sent.map((one) => one.until('read')));

  expect(world.received('receipt', isRead)).toHaveLength(1);
});

test('what is read while the device is away is reported when it comes back, once', async () => {
  const world = await openWorld();
  const web = await world.companion('aliceWeb');
  const bob = await world.phone('bob');
  const sent = await web.device.send(BOB, 'hello');
  await until('the message', () => bob.witness.messages.length === 1);
  const [read] = bob.witness.messages;
  await bob.device.stop();

  await bob.device.markRead(read === undefined ? [] : [read.message]);
  expect(world.received('receipt', isRead)).toEqual([]);
  const again = await world.phone('bob', { store: bob.store.openAgain() });
  await sent.until('read');

  await until('the report to be done with', () => marks(again.store) === 0);
  await world.reconnect(again);
  expect(world.received('receipt', isRead)).toHaveLength(1);
});

test('a quiet report tells own devices and nobody else', async () => {
  const world = await openWorld();
  const web = await world.companion('aliceWeb');
  const bob = await world.phone('bob');
  const bobWeb = await world.companion('bobWeb');
  const sent = await web.device.send(BOB, 'hello');
  await until('the message', () => bob.witness.messages.length === 1);
  const [read] = bob.witness.messages;

  await bob.device.markRead(read === undefined ? [] : [read.message], { quiet: true });
  await until('the other device to know', () => bobWeb.witness.reads.length === 1);

  expect(sent.status).toBe('delivered');
});

test('a report about the id of a message that went to another chat moves nothing', () => {
  const [bob, eve] = [jid('2', 's.whatsapp.net'), jid('666', 's.whatsapp.net')];
  const handles = new SentMessages();
  const sent = handles.of('ID', bob);
  const report = { kind: 'status', id: 'ID', status: 'read', error: undefined } as const;

  handles.apply({ ...report, chat: eve, device: eve });
  expect([sent.status, sent.receipts]).toEqual(['accepted', []]);
  handles.apply({ ...report, chat: jid('9', 'lid'), alternate: bob, device: bob });

  expect(sent.status).toBe('read');
  expect(sent.receipts.map(({ device }) => formatJid(device))).toEqual([formatJid(bob)]);
});

test('a reader does not become one who only got the message', () => {
  const bob = jid('2', 's.whatsapp.net');
  const sent = new SentMessage('ID', bob);

  sent.report({ device: bob, status: 'read', at: 2 });
  sent.report({ device: bob, status: 'delivered', at: 3 });

  expect(sent.receipts).toEqual([{ device: bob, status: 'read', at: 2 }]);
});

function marks(store: {
  snapshot(): ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>;
}): number {
  return store.snapshot().get(MARKS_TABLE)?.size ?? 0;
}
