/**
 * Content that claims what is not so, over the loopback: additions sealed for another message or in
 * another's name, changes of what others wrote, control messages of strangers, wrappers in wrappers.
 * Each is refused by its code, changes nothing, and what is said next arrives.
 */

import { expect, test } from 'vitest';
import type { Bytes } from '../../src/base/bytes.ts';
import { nodeCrypto, systemRandom } from '../../src/crypto/node-provider.ts';
import { writeBytes } from '../../src/messages/fields.ts';
import type { IncomingMessage } from '../../src/messages/inbox.ts';
import { messageSecret } from '../../src/messages/known.ts';
import { type PollVote, tallyPoll, voteOf } from '../../src/messages/polls.ts';
import { type SecretUse, sealAddOn, type UseCase } from '../../src/messages/secrets.ts';
import {
  encodeEventResponse,
  encodeMessage,
  encodePollVote,
  encodeReaction,
  type Message,
} from '../../src/proto/message.ts';
import { PROTOCOL_TYPE } from '../../src/proto/protocol.ts';
import { bareJid, formatJid, type Jid } from '../../src/wire/jid.ts';
import { ALICE, BOB, openWorld, until } from './world.ts';

const env = { now: () => 0, random: systemRandom, crypto: nodeCrypto };
const POLL = { kind: 'poll', name: 'Q', options: ['Red', 'Blue'], selectable: 1 } as const;
const EVENT = { kind: 'event', name: 'E', startsAtMs: 1_767_225_600_000 } as const;

/** Alice's companion has asked two things; Bob, who has them, says what he likes. */
async function asked() {
  const world = await openWorld();
  const web = await world.companion('aliceWeb');
  const bob = await world.phone('bob');
  const got: IncomingMessage[] = [];
  for (const content of [POLL, EVENT, { kind: 'text', text: 'mine' } as const]) {
    const { id } = await web.device.send(BOB, content);
    const find = () => bob.witness.messages.find(({ message }) => message.id === id)?.message;
    await until('it to arrive', () => find() !== undefined);
    got.push(find() as IncomingMessage);
  }
  const [poll, event, text] = got as [IncomingMessage, IncomingMessage, IncomingMessage];
  const [alice, bobLid] = [web.device.lid, bob.device.lid].map((one) => bareJid(one as Jid)) as [
    Jid,
    Jid,
  ];
  /** Seals as Bob's device would, but for what is changed. */
  const seal = (
    parent: IncomingMessage,
    useCase: UseCase,
    plaintext: Bytes,
    changed: Partial<SecretUse> = {},
  ) => {
    const secret = messageSecret(parent.raw) as Bytes;
    const use = { secret, parentId: parent.id, author: alice, modifier: bobLid, useCase };
    const { iv: encIv, payload: encPayload } = sealAddOn({ ...use, ...changed }, plaintext, env);
    return { encIv, encPayload };
  };
  const keyOf = ({ id }: IncomingMessage, fromMe = false) => ({
    remoteJid: formatJid(alice),
    fromMe,
    id,
  });
  /** Has Bob say this; what came of it on Alice's side, once what he says next has arrived. */
  const forge = async (message: Message | Bytes) => {
    const bytes = message instanceof Uint8Array ? message : encodeMessage(message);
    const before = { codes: web.witness.codes.length, messages: web.witness.messages.length };
    await bob.device.send(ALICE, { kind: 'raw', message: bytes });
    const { id } = await bob.device.send(ALICE, 'next');
    await until('the next to arrive', () => web.witness.messages.at(-1)?.message.id === id);
    return {
      codes: web.witness.codes.slice(before.codes),
      messages: web.witness.messages.slice(before.messages, -1).map(({ message: one }) => one),
    };
  };
  return { world, web, bob, poll, event, text, alice, bobLid, seal, keyOf, forge };
}

test('a vote sealed for another poll, in another name or for another use is refused', async () => {
  const { poll, event, alice, seal, keyOf, forge } = await asked();
  const plain = encodePollVote({ selectedOptions: [] });
  const vote = (sealed: ReturnType<typeof seal>): Message => ({
    pollUpdateMessage: { pollCreationMessageKey: keyOf(poll), vote: sealed },
  });
  const refused = { codes: ['MESSAGE_ADDON_AUTH'], messages: [] };

  expect(await forge(vote(seal(event, 'Poll Vote', plain)))).toEqual(refused);
  expect(await forge(vote(seal(poll, 'Poll Vote', plain, { parentId: 'X' })))).toEqual(refused);
  expect(await forge(vote(seal(poll, 'Poll Vote', plain, { modifier: alice })))).toEqual(refused);
  expect(await forge(vote(seal(poll, 'Enc Reaction', plain)))).toEqual(refused);
  const { messages } = await forge(vote(seal(poll, 'Poll Vote', plain)));
  expect(messages).toMatchObject([{ content: { kind: 'poll-vote', choices: [] } }]);
});

test('an answer, a sealed reaction and a comment for another message are refused', async () => {
  const { poll, event, text, seal, keyOf, forge } = await asked();
  const answer = encodeEventResponse({ response: 1, timestampMs: 1, extraGuestCount: 0 });
  const forged: readonly Message[] = [
    {
      encEventResponseMessage: {
        eventCreationMessageKey: keyOf(event),
        ...seal(poll, 'Event Response', answer),
      },
    },
    {
      encReactionMessage: {
        targetMessageKey: keyOf(text),
        ...seal(event, 'Enc Reaction', encodeReaction({ text: 'x' })),
      },
    },
    {
      encCommentMessage: {
        targetMessageKey: keyOf(text),
        ...seal(poll, 'Enc Comment', encodeMessage({ conversation: 'x' })),
      },
    },
  ];

  for (const message of forged) {
    expect(await forge(message)).toEqual({ codes: ['MESSAGE_ADDON_AUTH'], messages: [] });
  }
});

test('what another has written is not changed, openly or sealed with the right secret', async () => {
  const { poll, event, text, alice, seal, keyOf, forge } = await asked();
  const plain = encodeMessage({ conversation: 'forged' });
  const edit = (parent: IncomingMessage, useCase: UseCase, secretEncType: number): Message => ({
    secretEncryptedMessage: {
      targetMessageKey: keyOf(parent),
      ...seal(parent, useCase, plain, { modifier: alice }),
      secretEncType,
    },
  });
  const forged: readonly Message[] = [
    edit(event, 'Event Edit', 1),
    edit(text, 'Message Edit', 2),
    edit(poll, 'Poll Edit', 4),
    { protocolMessage: { key: keyOf(text, true), type: PROTOCOL_TYPE.REVOKE } },
    {
      protocolMessage: {
        key: keyOf(text, true),
        type: PROTOCOL_TYPE.MESSAGE_EDIT,
        editedMessage: { conversation: 'forged' },
      },
    },
  ];

  for (const message of forged) {
    expect(await forge(message)).toEqual({ codes: ['MESSAGE_UNAUTHORISED'], messages: [] });
  }
});

/** Control messages that only the own phone or own devices may send (spec 04 §2.6). */
const OWN_ONLY = [
  ['history', PROTOCOL_TYPE.HISTORY_SYNC_NOTIFICATION],
  ['keys for app state', PROTOCOL_TYPE.APP_STATE_SYNC_KEY_SHARE],
  ['a request for such keys', PROTOCOL_TYPE.APP_STATE_SYNC_KEY_REQUEST],
  ['trouble with app state', PROTOCOL_TYPE.APP_STATE_FATAL_EXCEPTION_NOTIFICATION],
  ['a setting', PROTOCOL_TYPE.INITIAL_SECURITY_NOTIFICATION_SETTING_SYNC],
  ['a request to the phone', PROTOCOL_TYPE.PEER_DATA_OPERATION_REQUEST_MESSAGE],
  ['an answer of the phone', PROTOCOL_TYPE.PEER_DATA_OPERATION_REQUEST_RESPONSE_MESSAGE],
  ['pairs of addresses', PROTOCOL_TYPE.LID_MIGRATION_MAPPING_SYNC],
] as const;

test('control messages of own devices are refused from a stranger, and so is a copy of an own message', async () => {
  const { web, alice, forge } = await asked();
  const rows = () => [...(web.store.snapshot().get('app-state-key')?.keys() ?? [])];
  const before = rows();
  const refused = { codes: ['MESSAGE_FORGED_PROTOCOL'], messages: [] };

  for (const [name, type] of OWN_ONLY) {
    expect(await forge({ protocolMessage: { type } }), name).toEqual(refused);
  }
  const sent = writeBytes(2, encodeMessage({ conversation: 'I owe Bob a thousand' }));
  const copy = writeBytes(31, new Uint8Array([...writeBytes(1, formatJid(alice)), ...sent]));
  expect(await forge(copy)).toEqual({ codes: ['MESSAGE_FORGED_OWN_COPY'], messages: [] });
  expect(rows()).toEqual(before);
});

test('wrappers in wrappers are looked through to a depth, and stay what may be seen once', async () => {
  const { forge } = await asked();
  const image = encodeMessage({ imageMessage: { directPath: '/v', caption: 'once' } });
  const wrap = (message: Bytes, depth: number): Bytes =>
    depth === 0
      ? message
      : wrap(writeBytes(depth % 2 === 0 ? 55 : 40, writeBytes(1, message)), depth - 1);

  const once = { kind: 'media', caption: 'once', context: { viewOnce: true } };
  expect((await forge(wrap(image, 4))).messages).toMatchObject([{ content: once }]);
  expect((await forge(wrap(image, 500))).messages).toMatchObject([{ content: { kind: 'raw' } }]);
});

test('a vote from the future does not win for ever', async () => {
  const { poll, seal, keyOf, forge } = await asked();
  const vote = async (option: string, senderTimestampMs: number) => {
    const selectedOptions = [nodeCrypto.sha256(new TextEncoder().encode(option))];
    const sealed = seal(poll, 'Poll Vote', encodePollVote({ selectedOptions }));
    const { messages } = await forge({
      pollUpdateMessage: {
        pollCreationMessageKey: keyOf(poll),
        vote: sealed,
        senderTimestampMs,
      },
    });
    return voteOf(messages[0] as IncomingMessage) as PollVote;
  };

  const votes = [await vote('Red', 9_000_000_000_000_000), await vote('Blue', Date.UTC(2100, 0))];

  const counted = tallyPoll(POLL, votes, nodeCrypto);
  expect(counted.map(({ option, voters }) => [option, voters.length])).toEqual([
    ['Red', 0],
    ['Blue', 1],
  ]);
});

test('a timer from the future gives way to the next one, and what waits too long still says when it ends', async () => {
  const { world, web, bob, forge } = await asked();
  await forge({
    protocolMessage: {
      type: PROTOCOL_TYPE.EPHEMERAL_SETTING,
      ephemeralExpiration: 604_800,
      ephemeralSettingTimestamp: 4_000_000_000,
    },
  });
  world.clock.move(5_000);
  await web.device.send(BOB, { kind: 'timer', seconds: 86_400 });
  await until('the timer', () => bob.witness.texts.includes('timer'));
  await web.device.stop();
  const { id } = await bob.device.send(ALICE, 'gone by tomorrow');
  await until('the outbox to be empty', () => bob.device.health().outbox === 0);
  world.clock.move(2 * 86_400_000);
  await web.device.start();

  const late = () => web.witness.messages.find(({ message }) => message.id === id)?.message;
  await until('it to arrive', () => late() !== undefined);
  expect(late()).toMatchObject({ offline: true, content: { context: { expiresAfterS: 86_400 } } });
});
