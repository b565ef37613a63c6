/**
 * Every kind of content over the loopback, from a companion and from a phone to all other devices of
 * both sides: what is built on one end is the member of the union that it should be on all others.
 */

import { expect, test } from 'vitest';
import { fromHex, utf8 } from '../../src/base/bytes.ts';
import { nodeCrypto } from '../../src/crypto/node-provider.ts';
import type { OutgoingContent } from '../../src/messages/content.ts';
import { writeBytes } from '../../src/messages/fields.ts';
import type { IncomingMessage } from '../../src/messages/inbox.ts';
import type { ReceivedContent } from '../../src/messages/kinds.ts';
import { optionHash } from '../../src/messages/polls.ts';
import type { MessageRef } from '../../src/messages/target.ts';
import { bareJid, type Jid, jid } from '../../src/wire/jid.ts';
import { ALICE, BOB, type Opened, openWorld, until, type Witness } from './world.ts';

const START = 1_767_225_600_000;
const GROUP = jid('120363000000000001', 'g.us');
const KEY = nodeCrypto.sha256(utf8('media key'));
const POINTER = {
  mimetype: 'image/jpeg',
  sizeBytes: 5,
  mediaKey: KEY,
  fileSha256: KEY,
  fileEncSha256: KEY,
  directPath: '/v/t62',
};
const THUMBNAIL = fromHex('ffd8ffe0') as Uint8Array;

/** What a kind may refer to: messages that everybody has. */
interface Scene {
  /** The chat as the sender names it. */
  readonly chat: Jid;
  readonly own: MessageRef;
  readonly theirs: MessageRef;
  readonly ownPoll: MessageRef;
  readonly theirPoll: MessageRef;
  readonly ownEvent: MessageRef;
  readonly theirEvent: MessageRef;
  /** Who wrote what is theirs. */
  readonly other: Jid;
}

interface Kind {
  readonly name: string;
  readonly say: (scene: Scene) => OutgoingContent;
  readonly hear: (scene: Scene) => object;
  /** Whether only a phone may send it. */
  readonly phoneOnly?: boolean;
}

const target = ({ id, fromMe }: MessageRef) => ({ id, fromMe });

const POLL = { kind: 'poll', name: 'Lunch?', options: ['Rice', 'Soup'], selectable: 1 } as const;
const EVENT = { kind: 'event', name: 'Picnic', startsAtMs: START } as const;

const kind = (name: string, said: OutgoingContent, heard: object = said): Kind => ({
  name,
  say: () => said,
  hear: () => heard,
});

const media = (of: string, more: object, heard: object = more): Kind =>
  kind(
    of,
    { kind: 'media', media: of.split(',')[0], pointer: POINTER, ...more } as OutgoingContent,
    { kind: 'media', media: of.split(',')[0], pointer: POINTER, ...heard },
  );

const KINDS: readonly Kind[] = [
  kind('text', { kind: 'text', text: 'hello 🦊' }, { kind: 'text', text: 'hello 🦊', context: {} }),
  {
    name: 'reply',
    say: ({ theirs, other }) => ({
      kind: 'text',
      text: 'yes',
      replyTo: { id: theirs.id, sender: other, content: 'their text' },
    }),
    hear: ({ theirs, other }) => ({
      text: 'yes',
      context: {
        quoted: { id: theirs.id, author: bareJid(other), content: { text: 'their text' } },
      },
    }),
  },
  {
    name: 'mention',
    say: ({ other }) => ({ kind: 'text', text: `hi @${other.user}`, mentions: [other] }),
    hear: ({ other }) => ({ context: { mentions: [bareJid(other)] } }),
  },
  kind('link preview', {
    kind: 'text',
    text: 'see https://e.org now',
    link: { url: 'https://e.org', title: 'E', description: 'an example', thumbnail: THUMBNAIL },
  }),
  kind('forwarded', { kind: 'text', text: 'f', forwarded: true }, { context: { forwarded: true } }),
  {
    name: 'edit',
    say: ({ own }) => ({ kind: 'edit', target: own, text: 'better' }),
    hear: ({ own }) => ({ kind: 'edit', target: target(own), content: { text: 'better' } }),
  },
  {
    name: 'sealed edit of a text',
    say: ({ own }) => ({
      kind: 'sealed-edit',
      target: own,
      content: { kind: 'text', text: 'best' },
    }),
    hear: ({ own }) => ({ kind: 'edit', target: target(own), content: { text: 'best' } }),
  },
  {
    name: 'sealed edit of a poll',
    say: ({ ownPoll }) => ({
      kind: 'sealed-edit',
      target: ownPoll,
      content: { ...POLL, name: 'Dinner?' },
    }),
    hear: ({ ownPoll }) => ({
      kind: 'edit',
      target: target(ownPoll),
      content: { kind: 'poll', name: 'Dinner?' },
    }),
  },
  {
    name: 'sealed edit of an event',
    say: ({ ownEvent }) => ({
      kind: 'sealed-edit',
      target: ownEvent,
      content: { ...EVENT, cancelled: true },
    }),
    hear: ({ ownEvent }) => ({
      kind: 'edit',
      target: target(ownEvent),
      content: { kind: 'event', cancelled: true },
    }),
  },
  {
    name: 'reaction',
    say: ({ theirs }) => ({ kind: 'reaction', target: theirs, emoji: '👍' }),
    hear: ({ theirs }) => ({ kind: 'reaction', target: target(theirs), emoji: '👍' }),
  },
  {
    name: 'reaction taken back',
    say: ({ theirs }) => ({ kind: 'reaction', target: theirs, emoji: '' }),
    hear: ({ theirs }) => ({ kind: 'reaction', target: target(theirs), emoji: '' }),
  },
  {
    name: 'sealed reaction',
    say: ({ theirs }) => ({ kind: 'sealed-reaction', target: theirs, emoji: '🎉' }),
    hear: ({ theirs }) => ({ kind: 'reaction', target: target(theirs), emoji: '🎉' }),
  },
  {
    name: 'comment',
    say: ({ theirs }) => ({ kind: 'comment', target: theirs, text: 'nice' }),
    hear: ({ theirs }) => ({
      kind: 'comment',
      target: target(theirs),
      content: { text: 'nice' },
    }),
  },
  kind('poll', POLL),
  kind('poll for any number', { ...POLL, options: ['a', 'b', 'c'], selectable: 0 }),
  {
    name: 'vote',
    say: ({ theirPoll }) => ({ kind: 'poll-vote', target: theirPoll, options: ['Soup'] }),
    hear: ({ theirPoll }) => ({
      kind: 'poll-vote',
      target: target(theirPoll),
      choices: [optionHash('Soup', nodeCrypto)],
    }),
  },
  {
    name: 'vote in the own poll',
    say: ({ ownPoll }) => ({ kind: 'poll-vote', target: ownPoll, options: [] }),
    hear: ({ ownPoll }) => ({ kind: 'poll-vote', target: target(ownPoll), choices: [] }),
  },
  kind('event', {
    ...EVENT,
    description: 'in the park',
    place: { latitude: 1.5, longitude: -2.25, name: 'Park' },
    joinLink: 'https://call.example',
    endsAtMs: START + 1_000,
    extraGuests: true,
  }),
  {
    name: 'answer to an event',
    say: ({ theirEvent }) => ({
      kind: 'event-answer',
      target: theirEvent,
      answer: 'going',
      extraGuests: 2,
    }),
    hear: ({ theirEvent }) => ({
      kind: 'event-answer',
      target: target(theirEvent),
      answer: 'going',
      extraGuests: 2,
    }),
  },
  kind(
    'location',
    { kind: 'location', latitude: 1, longitude: -2, name: 'Here', address: 'Street 1' },
    {
      kind: 'location',
      latitude: 1,
      longitude: -2,
      name: 'Here',
      address: 'Street 1',
      live: false,
    },
  ),
  {
    ...kind(
      'live location',
      { kind: 'live-location', latitude: 3, longitude: 4, sequence: 7, caption: 'on my way' },
      {
        kind: 'location',
        latitude: 3,
        longitude: 4,
        sequence: 7,
        caption: 'on my way',
        live: true,
      },
    ),
    phoneOnly: true,
  },
  kind('contact', { kind: 'contacts', contacts: [{ name: 'N', vcard: 'BEGIN:VCARD' }] }),
  kind('contacts', {
    kind: 'contacts',
    contacts: [
      { name: 'N', vcard: 'A' },
      { name: 'M', vcard: 'B' },
    ],
  }),
  media('image', { caption: 'look' }),
  media('video', { gif: true }),
  media('video-note', {}),
  media('audio', { voice: true }),
  media('document', { fileName: 'a.pdf', caption: 'read' }),
  media('sticker', {}),
  media('image, once', { viewOnce: true }, { context: { viewOnce: true } }),
  media('audio, once', { voice: true, viewOnce: true }, { context: { viewOnce: true } }),
  {
    name: 'pin',
    say: ({ theirs }) => ({ kind: 'pin', target: theirs, durationS: 604_800 }),
    hear: ({ theirs }) => ({
      kind: 'pin',
      target: target(theirs),
      pinned: true,
      durationS: 604_800,
    }),
  },
  {
    name: 'unpin',
    say: ({ theirs }) => ({ kind: 'unpin', target: theirs }),
    hear: ({ theirs }) => ({ kind: 'pin', target: target(theirs), pinned: false }),
  },
  {
    name: 'keep',
    say: ({ theirs }) => ({ kind: 'keep', target: theirs, kept: true }),
    hear: ({ theirs }) => ({ kind: 'keep', target: target(theirs), kept: true }),
  },
  kind('group invite', {
    kind: 'group-invite',
    group: GROUP,
    code: 'ABCDEFGH',
    expiresAtMs: START,
    name: 'G',
    caption: 'join',
  }),
  kind(
    'anything else',
    { kind: 'raw', message: writeBytes(42, writeBytes(6, 'press')) },
    { kind: 'raw', field: 42 },
  ),
  kind(
    'something of the future',
    { kind: 'raw', message: writeBytes(999, 'who knows') },
    { kind: 'raw', field: 999 },
  ),
  kind('timer', { kind: 'timer', seconds: 86_400 }),
  kind('text that disappears', { kind: 'text', text: 't' }, { context: { expiresAfterS: 86_400 } }),
  kind('timer, off', { kind: 'timer', seconds: 0 }),
  kind('text that stays', { kind: 'text', text: 's' }, { text: 's', context: {} }),
  {
    name: 'revoke',
    say: ({ own }) => ({ kind: 'revoke', target: own }),
    hear: ({ own }) => ({ kind: 'revoke', target: target(own) }),
  },
];

/** The message with this id, once it is there. */
async function heard(witness: Witness, id: string, what: string): Promise<IncomingMessage> {
  const find = () => witness.messages.find((one) => one.message.id === id)?.message;
  await until(`${what} to arrive`, () => find() !== undefined);
  const found = find();
  if (found === undefined) throw new Error('no message');
  return found;
}

/** Both sides say a text, a poll and an event; then the speaker has something to refer to. */
async function scene(
  speaker: Opened,
  others: readonly Opened[],
  partner: Opened,
  names: { readonly speaker: string; readonly partner: string },
): Promise<Scene> {
  const say = async (from: Opened, to: string) =>
    [
      await from.device.send(to, to === names.partner ? 'own text' : 'their text'),
      await from.device.send(to, POLL),
      await from.device.send(to, EVENT),
    ].map(({ id }) => id);
  const mine = await say(speaker, names.partner);
  const theirs = await say(partner, names.speaker);
  for (const id of mine) for (const one of others) await heard(one.witness, id, 'the scene');
  for (const id of theirs) await heard(speaker.witness, id, 'the scene');
  for (const one of others) {
    if (one === partner) continue;
    for (const id of theirs) await heard(one.witness, id, 'the scene');
  }
  const other = bareJid((partner.device.lid ?? partner.device.pn) as Jid);
  const ref = (id: string | undefined, fromMe: boolean): MessageRef => ({
    chat: other,
    id: id ?? '',
    fromMe,
  });
  return {
    chat: other,
    other,
    own: ref(mine[0], true),
    ownPoll: ref(mine[1], true),
    ownEvent: ref(mine[2], true),
    theirs: ref(theirs[0], false),
    theirPoll: ref(theirs[1], false),
    theirEvent: ref(theirs[2], false),
  };
}

/** Everything that the speaker may say is said and heard by all others. */
async function sayAll(
  speaker: Opened,
  others: readonly Opened[],
  to: string,
  { refs, role }: { readonly refs: Scene; readonly role: 'phone' | 'companion' },
): Promise<void> {
  for (const { name, say, hear, phoneOnly } of KINDS) {
    const sending = speaker.device.send(to, say(refs));
    if (phoneOnly === true && role === 'companion') {
      await expect(sending, name).rejects.toMatchObject({ code: 'CAPABILITY_DENIED' });
      continue;
    }
    const { id } = await sending;
    for (const { witness } of others) {
      const { content } = await heard(witness, id, name);
      expect(content, name).toMatchObject(hear(refs) satisfies Partial<ReceivedContent>);
    }
  }
  for (const { witness } of [speaker, ...others]) expect(witness.codes).toEqual([]);
}

test('a companion says every kind that it may, and its phone and both devices of the other side hear it', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const web = await world.companion('aliceWeb');
  const bob = await world.phone('bob');
  const bobWeb = await world.companion('bobWeb');
  const others = [alice, bob, bobWeb];
  const refs = await scene(web, others, bob, { speaker: ALICE, partner: BOB });

  await sayAll(web, others, BOB, { refs, role: 'companion' });
});

test('a phone says every kind, and its companion and both devices of the other side hear it', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const web = await world.companion('aliceWeb');
  const bob = await world.phone('bob');
  const bobWeb = await world.companion('bobWeb');
  const others = [bobWeb, alice, web];
  const refs = await scene(bob, others, web, { speaker: BOB, partner: ALICE });

  await sayAll(bob, others, ALICE, { refs, role: 'phone' });
});
