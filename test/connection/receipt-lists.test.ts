/**
 * Receipts for many messages over the loopback: one list for those that came together, each message
 * named once, and lists of those who have nothing to report.
 */

import { expect, test } from 'vitest';
import { jid } from '../../src/wire/jid.ts';
import { children, type Node, node } from '../../src/wire/node.ts';
import { say } from './rogue.ts';
import { ALICE, BOB, openWorld, until, type World } from './world.ts';

const COUNT = 60;
const ALICE_PN = jid(ALICE, 's.whatsapp.net');

/** The ids in a receipt, the first one too. */
const idsIn = ({ attrs, ...stanza }: Node): readonly string[] => [
  String(attrs['id']),
  ...children({ attrs, ...stanza }, 'list').flatMap((list) =>
    children(list, 'item').map((item) => String(item.attrs['id'])),
  ),
];

/** The receipts of this type that the server got. */
const receipts = (world: World, type: string | undefined): readonly Node[] =>
  world.received('receipt', ({ attrs }) => attrs['type'] === type);

test('what waited for a device is reported in lists that name each message once', async () => {
  const world = await openWorld();
  const bob = await world.phone('bob');
  const web = await world.companion('aliceWeb');
  await (await bob.device.send(ALICE, 'first')).until('delivered');
  await web.device.stop();
  const texts = Array.from({ length: COUNT }, (_, index) => `line ${index}`);
  const sent = await Promise.all(texts.map((text) => bob.device.send(ALICE, text)));
  await Promise.all(sent.map((one) => one.until('acked')));
  const before = receipts(world, 'inactive').length;

  await web.device.start();
  await Promise.all(sent.map((one) => one.until('delivered')));

  const reports = receipts(world, 'inactive').slice(before);
  expect(reports.flatMap(idsIn).sort()).toEqual(sent.map(({ id }) => id).sort());
  expect(reports.length).toBeLessThan(COUNT / 4);
  for (const one of sent) expect(one.receipts.map(({ device }) => device.device)).toEqual([1]);
  expect(web.witness.texts).toEqual(['first', ...texts]);
  await until(
    'the queues to be empty',
    async () => (await world.server.queued(web.device.pn)) === 0,
  );
});

test('own copies that waited are reported in lists too', async () => {
  const world = await openWorld();
  await world.phone('bob');
  const alice = await world.phone('alice');
  const web = await world.companion('aliceWeb');
  await alice.device.stop();
  const texts = Array.from({ length: COUNT }, (_, index) => `line ${index}`);
  const sent = await Promise.all(texts.map((text) => web.device.send(BOB, text)));
  await Promise.all(sent.map((one) => one.until('delivered')));

  await alice.device.start();
  await until('all copies', () => alice.witness.texts.length === COUNT);

  await until('all reports', () => receipts(world, 'sender').flatMap(idsIn).length === COUNT);
  expect(receipts(world, 'sender').length).toBeLessThan(COUNT / 4);
});

test('messages whose report was lost come again, are handed out once and reported again', async () => {
  const world = await openWorld();
  const bob = await world.phone('bob');
  const web = await world.companion('aliceWeb');
  await (await bob.device.send(ALICE, 'first')).until('delivered');
  web.wire.mute = true;
  const texts = Array.from({ length: COUNT }, (_, index) => `line ${index}`);
  const sent = await Promise.all(texts.map((text) => bob.device.send(ALICE, text)));
  await until('all to arrive', () => web.witness.texts.length === COUNT + 1);
  expect(sent.map(({ status }) => status)).not.toContain('delivered');

  await world.reconnect(web);
  await Promise.all(sent.map((one) => one.until('delivered')));

  expect(web.witness.texts).toEqual(['first', ...texts]);
  expect(web.witness.codes).toEqual([]);
});

test('a list moves the messages of its reporter, and none that went to somebody else', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const web = await world.companion('aliceWeb');
  const bob = await world.phone('bob');
  const [one, two] = [await web.device.send(BOB, 'one'), await web.device.send(BOB, 'two')];
  const note = await web.device.send(ALICE, 'a note to myself');
  await Promise.all([one, two].map((sent) => sent.until('delivered')));
  await until('the phone to have the note', () => alice.witness.texts.length === 3);
  const before = [note.status, note.receipts];
  const named = [note.id, 'NEVER-SENT', two.id, one.id, one.id];
  const list = node(
    'list',
    {},
    named.map((id) => node('item', { id })),
  );

  say(bob, node('receipt', { id: 'UNKNOWN', to: ALICE_PN, type: 'read', t: '1' }, [list]));
  await Promise.all([one, two].map((sent) => sent.until('read')));
  await until('all to be refused', () => web.witness.codes.length >= 3);

  expect(web.witness.codes).toEqual(['MESSAGE_RECEIPT', 'MESSAGE_RECEIPT', 'MESSAGE_RECEIPT']);
  expect([note.status, note.receipts]).toEqual(before);
  const moved = web.witness.statuses.filter(({ id, device }) => device && id === note.id);
  expect(moved).toEqual([]);
  expect(one.receipts).toMatchObject([{ device: bob.device.lid, status: 'read' }]);
});
