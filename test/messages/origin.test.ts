/**
 * The gate: every kind of control message, and everyone who may not send it.
 */

import { describe, expect, it } from 'vitest';
import { hex } from '../../src/base/bytes.ts';
import { unwrap } from '../../src/base/error.ts';
import { encodeContent } from '../../src/messages/content.ts';
import { INBOX_TABLE } from '../../src/messages/inbox.ts';
import type { ReceivedContent } from '../../src/messages/kinds.ts';
import { checkOrigin, type Origin, PROTOCOL_ORIGIN } from '../../src/messages/origin.ts';
import { parseContent } from '../../src/messages/received.ts';
import { encodeMessage } from '../../src/proto/message.ts';
import { PROTOCOL_TYPE } from '../../src/proto/protocol.ts';
import type { Jid } from '../../src/wire/jid.ts';
import { at } from './fixture.ts';
import { deliver, send, TestAccount, type TestDevice, WorldEnv } from './world.ts';

const env = new WorldEnv('origin');
const ann = new TestAccount(env, 1, [5, 7]);
const { self } = ann.at(5);
const stranger = at('100000000000002:3@lid');
const group = at('120363000000000001@g.us');

/** Everyone who can send something, and the chat that it comes in. */
const SENDERS: Readonly<Record<string, { readonly sender: Jid; readonly chat: Jid }>> = {
  'a stranger': { sender: stranger, chat: at('100000000000002@lid') },
  'the phone of a stranger': { sender: at('100000000000002@lid'), chat: at('100000000000002@lid') },
  'a member of a group': { sender: stranger, chat: group },
  'an own companion': { sender: at('100000000000001:7@lid'), chat: at('100000000000001@lid') },
  'an own companion under the number': {
    sender: at('15550001111:7@s.whatsapp.net'),
    chat: at('15550001111@s.whatsapp.net'),
  },
  'the own phone': { sender: ann.lid, chat: ann.lid },
};

/** Who may send for each origin; of `author` none, since these messages name no message. */
const ALLOWED: Readonly<Record<Origin, readonly string[]>> = {
  anyone: Object.keys(SENDERS),
  own: ['an own companion', 'the own phone', 'an own companion under the number'],
  'own-primary': ['the own phone'],
  'own-companion': ['an own companion', 'an own companion under the number'],
  chat: Object.keys(SENDERS).filter((name) => name !== 'a member of a group'),
  author: [],
};

const own = { ...self, pn: at('15550001111:5@s.whatsapp.net'), lid: at('100000000000001:5@lid') };
const contentOf = (type: number): ReceivedContent =>
  unwrap(parseContent(encodeMessage({ protocolMessage: { type } })));
const numbers = Object.values(PROTOCOL_TYPE).filter((one) => typeof one === 'number');

describe('the table of origins', () => {
  it('names every kind of control message', () => {
    expect(Object.keys(PROTOCOL_ORIGIN).map(Number)).toEqual([...numbers].sort((a, b) => a - b));
  });

  for (const [type, origin] of Object.entries(PROTOCOL_ORIGIN)) {
    const name = PROTOCOL_TYPE[Number(type)];
    for (const [who, { sender, chat }] of Object.entries(SENDERS)) {
      const isAllowed = ALLOWED[origin].includes(who);
      it(`${isAllowed ? 'lets' : 'refuses'} ${name} from ${who}`, () => {
        const error = checkOrigin({ content: contentOf(Number(type)), sender, chat, self: own });

        expect(error?.code).toBe(isAllowed ? undefined : 'MESSAGE_FORGED_PROTOCOL');
      });
    }
  }

  it('lets kinds that nobody knows yet through, to be shown', () => {
    const { sender, chat } = SENDERS['a stranger'] ?? { sender: stranger, chat: group };
    expect(checkOrigin({ content: contentOf(999), sender, chat, self: own })).toBeUndefined();
  });
});

/** All that is stored but ratchets, marks of reading and the pair of names in the stanza itself. */
const settled = (device: TestDevice): readonly string[] =>
  [...device.rows]
    .filter(([name]) => !/^(session|identity|prekey|seen|user-devices|lid)\n/.test(name))
    .map(([name, value]) => `${name} ${hex(value)}`);

describe('a control message that may not come', () => {
  const world = new WorldEnv('origin end to end');
  const victim = new TestAccount(world, 1, [5]);
  const thief = new TestAccount(world, 2, [3]);
  const companion = new TestAccount(world, 3, [4, 6]);

  for (const [type, origin] of Object.entries(PROTOCOL_ORIGIN)) {
    if (origin === 'anyone' || origin === 'chat') continue;
    const name = PROTOCOL_TYPE[Number(type)];

    it(`from a stranger is acknowledged and changes nothing: ${name}`, () => {
      const message = encodeMessage({ protocolMessage: { type: Number(type) } });
      const content = { kind: 'raw', message } as const;
      const device = victim.at(5);
      const sent = send({ from: thief.at(3), own: thief, to: victim, content });
      const before = settled(device);

      const received = device.receive(deliver(sent.stanza, thief.at(3), device));

      expect(received).toMatchObject({
        kind: 'refused',
        error: { code: 'MESSAGE_FORGED_PROTOCOL', scope: 'message', side: 'peer' },
      });
      expect(received.answers[0]?.tag).toBe('receipt');
      expect(settled(device)).toEqual(before);
      expect(device.keys(INBOX_TABLE)).toEqual([]);
    });
  }

  it.each([
    PROTOCOL_TYPE.HISTORY_SYNC_NOTIFICATION,
    PROTOCOL_TYPE.INITIAL_SECURITY_NOTIFICATION_SETTING_SYNC,
    PROTOCOL_TYPE.PEER_DATA_OPERATION_REQUEST_RESPONSE_MESSAGE,
    PROTOCOL_TYPE.LID_MIGRATION_MAPPING_SYNC,
  ])('from an own companion, where only the phone may, changes nothing: %s', (type) => {
    const message = encodeMessage({ protocolMessage: { type } });
    const content = { kind: 'raw', message } as const;
    const [from, to] = [companion.at(4), companion.at(6)];
    const sent = send({ from, own: companion, to: companion, content });
    const before = settled(to);

    const received = to.receive(deliver(sent.stanza, from, to));

    expect(received).toMatchObject({
      kind: 'refused',
      error: { code: 'MESSAGE_FORGED_PROTOCOL' },
    });
    expect(settled(to)).toEqual(before);
  });

  it('is found in every wrapper that only shows content differently', () => {
    const type = PROTOCOL_TYPE.HISTORY_SYNC_NOTIFICATION;
    const inner = { protocolMessage: { type } };
    for (const wrapper of ['ephemeralMessage', 'viewOnceMessageV2', 'groupMentionedMessage']) {
      const message = encodeMessage({ [wrapper]: { message: inner } });
      const device = victim.at(5);
      const content = { kind: 'raw', message } as const;
      const sent = send({ from: thief.at(3), own: thief, to: victim, content });

      const received = device.receive(deliver(sent.stanza, thief.at(3), device));

      expect(received).toMatchObject({
        kind: 'refused',
        error: { code: 'MESSAGE_FORGED_PROTOCOL' },
      });
    }
  });

  it('is no edit of an edit, nor a timer of a group', () => {
    const edited = { protocolMessage: { type: PROTOCOL_TYPE.HISTORY_SYNC_NOTIFICATION } };
    const key = { id: 'M', fromMe: true };
    const nested = { protocolMessage: { type: 14, key, editedMessage: edited } };
    const content = unwrap(parseContent(encodeMessage(nested)));
    const { sender, chat } = { sender: stranger, chat: at('100000000000002@lid') };
    expect(checkOrigin({ content, sender, chat, self: own })?.code).toBe('MESSAGE_FORGED_PROTOCOL');

    const timer = encodeContent({ kind: 'timer', seconds: 0 }, env).message;
    const set = unwrap(parseContent(timer));
    expect(checkOrigin({ content: set, sender, chat: group, self: own })?.code).toBe(
      'MESSAGE_FORGED_PROTOCOL',
    );
  });
});
