/**
 * The way of a message that cannot be read: placeholder, request to the sender, question to the phone,
 * answer in its place; and answers of those who were not asked, or about what was not asked for.
 */

import { expect, test } from 'vitest';
import { type Bytes, utf8 } from '../../src/base/bytes.ts';
import { cap } from '../../src/base/limits.ts';
import type { EventOf } from '../../src/connection/events.ts';
import {
  buildPlaceholderRequest,
  buildPlaceholderResponse,
} from '../../src/messages/placeholders.ts';
import { RETRY_TABLE } from '../../src/messages/retry.ts';
import { encodeWebMessageInfo } from '../../src/proto/history.ts';
import { SESSION_TABLE } from '../../src/signal/tables.ts';
import { bareJid, formatJid, type Jid } from '../../src/wire/jid.ts';
import type { Node } from '../../src/wire/node.ts';
import { askPeer } from './rogue.ts';
import { ALICE, BOB, type Opened, openWorld, until, type World } from './world.ts';

/** Alice's companion has lost its session with Bob, who writes this and is gone. */
async function lost(texts: readonly string[]) {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const web = await world.companion('aliceWeb');
  const bob = await world.phone('bob');
  await (await web.device.send(BOB, 'before')).until('delivered');
  await (await bob.device.send(ALICE, 'answer')).until('delivered');
  await until('the answer to arrive', () => web.witness.texts.includes('answer'));
  await web.device.stop();
  const store = world.store('aliceWeb');
  const lid = bareJid(bob.device.lid as Jid);
  for (const { key } of await store.scan(SESSION_TABLE)) {
    if (key.includes(lid.user)) await store.commit([{ kind: 'delete', table: SESSION_TABLE, key }]);
  }
  const ids: string[] = [];
  for (const text of texts) ids.push((await bob.device.send(ALICE, text)).id);
  await until('the phone to have all', () => alice.witness.texts.length >= texts.length + 1);
  await until('bob to be done', () => bob.device.health().outbox === 0);
  await bob.device.stop();
  const placeholders: EventOf<'placeholder'>[] = [];
  web.device.events.on('placeholder', (event) => void placeholders.push(event));
  return { world, alice, web, bob, lid, ids, placeholders };
}

/** The questions that companions have asked their phone. */
const questions = (world: World): readonly Node[] =>
  world.received('message', ({ attrs }) => attrs['push_priority'] === 'high_force');

test('a placeholder is followed by the message, once, whoever sends it first', async () => {
  const { world, web, bob, ids, placeholders } = await lost(['lost']);

  await web.device.start();
  await until('the placeholder', () => placeholders.length === 1);
  expect(placeholders[0]).toMatchObject({ id: ids[0], error: { code: 'SIGNAL_NO_SESSION' } });
  world.clock.move(5_000);
  await until('the phone to have sent it', () => web.witness.texts.includes('lost'));
  await bob.device.start();
  const again = () =>
    world.received(
      'message',
      ({ attrs }) => attrs['device_fanout'] === 'false' && attrs['id'] === ids[0],
    );
  await until('bob to have sent it too', () => again().length > 0);
  await bob.device.send(ALICE, 'next');
  await until('the next to arrive', () => web.witness.texts.includes('next'));

  expect(web.witness.texts).toEqual(['answer', 'lost', 'next']);
  expect(placeholders).toHaveLength(1);
  expect(questions(world)).toHaveLength(1);
});

test('more messages than one question can name are asked for one question after the other', async () => {
  const texts = Array.from({ length: cap('placeholderKeys') + 8 }, (_, index) => `lost ${index}`);
  const { world, web } = await lost(texts);

  await web.device.start();
  await until('all to be refused', () => web.witness.codes.length >= texts.length);
  world.clock.move(5_000);
  await until('the first answer', () => web.witness.texts.length === 1 + cap('placeholderKeys'));
  expect(questions(world)).toHaveLength(1);
  world.clock.move(6_500);

  await until('the second answer', () => web.witness.texts.length === 1 + texts.length);
  expect([...web.witness.texts].sort()).toEqual(['answer', ...texts].sort());
});

test('what an earlier process could not read is asked for by the next one, whatever else is in its store', async () => {
  const { world, web, ids, placeholders } = await lost(['lost']);
  await web.device.start();
  await until('the placeholder', () => placeholders.length === 1);
  await web.device.close();
  const store = web.store.openAgain();
  const value = utf8('1 1767225600000');
  const strange = ['', 'no key', '1@lid|2@lid', '1@lid|2@lid|', '1@lid|2@lid|~zz', 'a|b|c|d'];
  await store.commit(
    strange.map((key) => ({ kind: 'put', table: RETRY_TABLE, key: key || '|', value })),
  );
  expect(questions(world)).toEqual([]);

  const again = await world.connect({ store });
  await until('it to have caught up', () => again.device.health().phase === 'online');
  world.clock.move(5_000);

  await until('it to come', () => again.witness.texts.includes('lost'));
  expect(again.witness.messages.map(({ message }) => message.id)).toContain(ids[0]);
  expect(questions(world)).toHaveLength(1);
});

/** An answer that holds this text under these names. */
const answer = (stanzaId: string, chat: Jid, id: string): Bytes =>
  buildPlaceholderResponse(stanzaId, [
    encodeWebMessageInfo({
      key: { remoteJid: formatJid(chat), fromMe: false, id },
      message: { conversation: 'forged' },
      messageTimestamp: 1_767_225_600,
    }),
  ]);

test('an answer counts from the own phone only, and only for what was asked', async () => {
  const { world, alice, web, bob, lid, ids, placeholders } = await lost(['lost']);
  const desk = await world.companion('aliceDesk');
  alice.wire.deaf = true;
  await web.device.start();
  await until('the placeholder', () => placeholders.length === 1);
  world.clock.move(5_000);
  await until('the question', () => questions(world).length === 1);
  const asked = String(questions(world)[0]?.attrs['id']);
  const [id = ''] = ids;
  const to = web.device.pn as Jid;
  const codes = () => web.witness.codes.slice(1);

  askPeer(desk, to, answer(asked, lid, id));
  await until('the companion’s to be refused', () => codes().length === 1);
  await bob.device.start();
  await world.online(bob.device);
  await bob.device.send(ALICE, { kind: 'raw', message: answer(asked, lid, id) });
  await until('the stranger’s to be refused', () => codes().length === 2);
  for (const [stanza, named] of [
    ['NEVER-ASKED', id],
    [asked, 'ANOTHER-MESSAGE'],
  ] as const) {
    askPeer(alice, to, answer(stanza, lid, named));
  }
  await until('the phone’s to be refused', () => codes().length === 4);

  expect(codes()).toEqual([
    'MESSAGE_FORGED_PROTOCOL',
    'MESSAGE_FORGED_PROTOCOL',
    'MESSAGE_PLACEHOLDER',
    'MESSAGE_PLACEHOLDER',
  ]);
  expect(web.witness.texts).not.toContain('forged');
});

/** How many answers the phone has sent to a companion, each counted once. */
function answersTo(world: World, { device }: Opened): number {
  const sent = world.received('message', ({ attrs }) => {
    const to = attrs['to'] as Jid;
    return attrs['category'] === 'peer' && to.device === device.pn?.device;
  });
  return new Set(sent.map(({ attrs }) => attrs['id'])).size;
}

test('a phone answers its companions so often, and strangers not at all', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const desk = await world.companion('aliceDesk');
  const bob = await world.phone('bob');
  const { id } = await bob.device.send(ALICE, 'kept');
  await until('it to arrive', () => alice.witness.texts.includes('kept'));
  const chat = bareJid(bob.device.lid as Jid);
  const request = buildPlaceholderRequest([{ chat, id, fromMe: false }]);
  const phone = bareJid(desk.device.pn as Jid);
  const before = answersTo(world, desk);
  const most = cap('placeholderAnswers');
  const ask = async (times: number) => {
    for (let i = 0; i < times; i++) askPeer(desk, phone, request);
    await until('the questions to be taken', async () => {
      const { outbox } = desk.device.health();
      return outbox === 0 && (await world.server.queued(phone)) === 0;
    });
  };

  await ask(most + 3);
  await until('the answers', () => answersTo(world, desk) - before >= most);
  world.clock.move(61_000);
  await ask(1);
  await until('one more', () => answersTo(world, desk) - before > most);
  expect(answersTo(world, desk) - before).toBe(most + 1);
  await bob.device.send(ALICE, { kind: 'raw', message: request });
  await until('the stranger to be refused', () => alice.witness.codes.length === 1);

  expect(alice.witness.codes).toEqual(['MESSAGE_FORGED_PROTOCOL']);
  expect(
    world.received(
      'message',
      ({ attrs }) => attrs['category'] === 'peer' && (attrs['to'] as Jid).user === chat.user,
    ),
  ).toEqual([]);
});
