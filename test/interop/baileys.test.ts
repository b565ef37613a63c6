/**
 * An unmodified Baileys as one companion among ours: linked by our phone, on our server.
 *
 * Each test links a fresh one, talks with it in both directions and then looks into the book: every
 * stanza that it sent was answered, and the server knew a word for each.
 */

import { expect, test } from 'vitest';
import type { SentMessage } from '../../src/connection/sent-message.ts';
import type { ListenOptions } from '../../src/server/listen.ts';
import { jid } from '../../src/wire/jid.ts';
import { ALICE, BOB, openWorld, until, type Witness } from '../connection/world.ts';
import { BaileysPeer, type PeerMessage } from './baileys.ts';
import { Ledger } from './ledger.ts';

const TO_ALICE = `${ALICE}@s.whatsapp.net`;
const READ = 4;
const DELIVERED = 3;

/** Our devices on both sides, and a Baileys that bob's phone has linked. */
async function linked() {
  const book = new Ledger();
  const options: Partial<ListenOptions> = { observe: book.observe };
  const world = await openWorld(options);
  const bob = await world.phone('bob');
  const bobWeb = await world.companion('bobWeb');
  const alice = await world.phone('alice');
  const web = await world.companion('aliceWeb');
  const peer = new BaileysPeer(world.server.url);
  await peer.call('start');
  const { qr } = await peer.hear('qr');
  await bob.device.scan(String(qr));
  await peer.hear('open');
  await peer.hear('caught-up');
  await peer.call('available');
  return { world, book, bob, bobWeb, alice, web, peer };
}

/** What must hold at the end of every conversation. */
async function settled({ book, world, peer }: Awaited<ReturnType<typeof linked>>): Promise<void> {
  await until('every stanza to be answered', () => book.unanswered.length === 0);
  expect(book.notImplemented).toEqual([]);
  expect(world.server.unknown).toEqual([]);
  const log = await peer.call<readonly string[]>('log');
  expect(log.filter((line) => !EXPECTED_NOTES.test(line))).toEqual([]);
}

/** What Baileys notes when a stream ends, also in the middle of its first queries. */
const EXPECTED_NOTES =
  /stream errored out|Connection (Closed|Terminated)|init queries|presence update/;

const contentOf = (witness: Witness, kind: string) =>
  witness.messages.find(({ message }) => !message.fromMe && message.content.kind === kind)?.message;

const statusIs = (peer: BaileysPeer, id: string, status: number) => () =>
  peer.heard('update').some(({ key, update }) => {
    const { status: seen = 0 } = update as { status?: number };
    return (key as { id: string }).id === id && seen >= status;
  });

const lastText = async (peer: BaileysPeer, text: string): Promise<PeerMessage> => {
  await until(`Baileys to get ${text}`, () => peer.texts.includes(text));
  return peer.messages.at(-1) as PeerMessage;
};

test('Baileys is linked by QR, gets keys and history, and is in the list of devices', async () => {
  const cast = await linked();
  const { peer, world } = cast;

  const opened = await peer.hear('open');
  const history = await peer.hear('history');

  expect(opened['me']).toMatchObject({ id: `${BOB}:2@s.whatsapp.net` });
  expect(history).toMatchObject({ syncType: 0, isLatest: true });
  await until('the key for app state', async () => (await peer.call<number>('syncKeys')) === 1);
  expect(await world.server.devices(BOB)).toHaveLength(3);
  await settled(cast);
});

test('texts, replies, reactions, edits and receipts pass in both directions', async () => {
  const cast = await linked();
  const { peer, web, alice, bob, bobWeb } = cast;

  const hello = await web.device.send(BOB, 'hello from a companion');
  const got = await lastText(peer, 'hello from a companion');
  const fromPhone = await alice.device.send(BOB, 'hello from a phone');
  await lastText(peer, 'hello from a phone');
  await hello.until('delivered');
  await until('the receipt of every device', () => hello.receipts.length === 3);
  await peer.call('read', { keys: [got.key] });
  await hello.until('read');

  const reply = await peer.send(TO_ALICE, { text: 'a reply' }, { quoted: got });
  for (const { witness } of [web, alice]) {
    await until('the reply', () => witness.texts.includes('a reply'));
  }
  for (const { witness } of [bob, bobWeb]) {
    await until('the own copy', () => witness.texts.includes('>a reply'));
  }
  expect(contentOf(web.witness, 'text')?.content).toMatchObject({
    context: { quoted: { id: hello.id, content: { text: 'hello from a companion' } } },
  });
  await until('Baileys to hear of the delivery', statusIs(peer, reply.key.id, DELIVERED));
  const read = web.witness.messages.find(({ message }) => message.id === reply.key.id);
  await web.device.markRead(read === undefined ? [] : [read.message]);
  await until('Baileys to hear of the reading', statusIs(peer, reply.key.id, READ));

  await peer.send(TO_ALICE, { react: { text: '🦊', key: got.key } });
  await until('the reaction', () => contentOf(web.witness, 'reaction') !== undefined);
  expect(contentOf(web.witness, 'reaction')?.content).toMatchObject({
    emoji: '🦊',
    target: { id: hello.id },
  });
  await peer.send(TO_ALICE, { text: 'a better reply', edit: reply.key });
  await until('the edit', () => contentOf(web.witness, 'edit') !== undefined);
  expect(contentOf(web.witness, 'edit')?.content).toMatchObject({
    target: { id: reply.key.id },
    content: { kind: 'text', text: 'a better reply' },
  });

  const chat = jid(BOB, 's.whatsapp.net');
  const theirs = { chat, id: reply.key.id, fromMe: false };
  await web.device.send(BOB, { kind: 'reaction', target: theirs, emoji: '👍' });
  await peer.hear('reaction');
  const ours = { chat, id: fromPhone.id, fromMe: true };
  await alice.device.send(BOB, { kind: 'edit', target: ours, text: 'edited' });
  await until('Baileys to see the edit', () =>
    JSON.stringify(peer.heard('update')).includes('"edited"'),
  );
  await settled(cast);
});

test('phones may be off: what was missed is there when they come back', async () => {
  const cast = await linked();
  const { peer, web, alice, bob } = cast;
  await alice.device.stop();
  await bob.device.stop();

  await web.device.send(BOB, 'while the phones are off');
  await lastText(peer, 'while the phones are off');
  await peer.send(TO_ALICE, { text: 'same here' });
  await until('the answer', () => web.witness.texts.includes('same here'));
  alice.device.start();
  bob.device.start();

  for (const text of ['>while the phones are off', 'same here']) {
    await until('alice to have both', () => alice.witness.texts.includes(text));
  }
  for (const text of ['while the phones are off', '>same here']) {
    await until('bob to have both', () => bob.witness.texts.includes(text));
  }
  await settled(cast);
});

test('what is sent across a reconnect and a restart of the server arrives once', async () => {
  const cast = await linked();
  const { peer, web, world } = cast;
  await peer.call('stop');
  await peer.hear('close', 2);
  const waiting: SentMessage[] = [];
  for (const text of ['one', 'two', 'three']) waiting.push(await web.device.send(BOB, text));
  await waiting.at(-1)?.until('acked');

  await peer.call('start');
  await until('what waited', () => peer.texts.length === 3);
  const port = await world.stopServer();
  await web.device.send(BOB, 'four');
  await world.startServer(port);
  await world.online(web.device);
  await until('Baileys to come back', () => peer.heard('open').length >= 3);
  await until('what was sent meanwhile', () => peer.texts.includes('four'));
  await peer.send(TO_ALICE, { text: 'five' });

  await until('the answer', () => web.witness.texts.includes('five'));
  expect(peer.texts).toEqual(['one', 'two', 'three', 'four']);
  for (const sent of waiting) await sent.until('delivered');
  await settled(cast);
});
