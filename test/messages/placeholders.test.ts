/**
 * Messages that the phone sends once more: asking, answering, and what counts as an answer.
 */

import { describe, expect, it } from 'vitest';
import { type Bytes, hex } from '../../src/base/bytes.ts';
import { unwrap } from '../../src/base/error.ts';
import { cap } from '../../src/base/limits.ts';
import type { Read } from '../../src/base/step.ts';
import { archiveReads, findArchived } from '../../src/messages/archive.ts';
import { encodeContent, type OutgoingContent } from '../../src/messages/content.ts';
import { foundReads, type Taken, takeFound } from '../../src/messages/found.ts';
import { decodeInbox, INBOX_TABLE } from '../../src/messages/inbox.ts';
import { KNOWN_TABLE } from '../../src/messages/known.ts';
import {
  buildPlaceholderRequest,
  buildPlaceholderResponse,
  type FoundMessage,
  isWorthAskingPhone,
  type MissingMessage,
  PLACEHOLDER_EXPIRY_MS,
  parsePlaceholderRequest,
  parsePlaceholderResponse,
} from '../../src/messages/placeholders.ts';
import { parseContent } from '../../src/messages/received.ts';
import { encodeWebMessageInfo, type WebMessageInfo } from '../../src/proto/history.ts';
import { decodeMessage, encodeMessage, type Message } from '../../src/proto/message.ts';
import type { ProtocolMessage } from '../../src/proto/protocol.ts';
import { at, fixedEnv } from './fixture.ts';
import { deliver, START, send, TestAccount, type TestDevice, WorldEnv } from './world.ts';

const missing: readonly MissingMessage[] = [
  { chat: at('100000000000002@lid'), id: 'M1', fromMe: false },
  {
    chat: at('120363000000000001@g.us'),
    id: 'M2',
    fromMe: false,
    sender: at('100000000000003@lid'),
  },
];
const waiting = [{ stanzaId: 'R1', askedAtMs: START, missing }];

function protocolOf(message: Bytes): ProtocolMessage {
  const { protocolMessage } = unwrap(decodeMessage(message));
  if (protocolMessage === undefined) throw new Error('no control message');
  return protocolMessage;
}

const infoOf = (key: object, message: Message, rest: WebMessageInfo = {}): Bytes =>
  encodeWebMessageInfo({ key, message, messageTimestamp: START / 1000, ...rest });

const KEY = { remoteJid: '100000000000002@lid', id: 'M1', fromMe: false };
const answerWith = (stanzaId: string, ...found: readonly Bytes[]): ProtocolMessage =>
  protocolOf(buildPlaceholderResponse(stanzaId, found));

describe('a request to the phone', () => {
  it('names the messages, and the phone reads the same names', () => {
    const protocol = protocolOf(buildPlaceholderRequest(missing));

    expect(protocol.type).toBe(16);
    expect(unwrap(parsePlaceholderRequest(protocol))).toEqual(missing);
    expect(unwrap(parseContent(buildPlaceholderRequest(missing)))).toMatchObject({
      kind: 'protocol',
      type: 16,
    });
  });

  it('names so many and no more, on both sides', () => {
    const [one] = missing;
    if (one === undefined) throw new Error('no message');
    const many = Array.from({ length: 50 }, (_, i) => ({ ...one, id: `M${i}` }));
    const key = { remoteJid: '1@lid', id: 'M', fromMe: false };
    const hostile = {
      type: 16,
      peerDataOperationRequestMessage: {
        peerDataOperationRequestType: 4,
        placeholderMessageResendRequest: Array.from({ length: 50 }, () => ({ messageKey: key })),
      },
    };

    const built = protocolOf(buildPlaceholderRequest(many)).peerDataOperationRequestMessage;
    expect(built?.placeholderMessageResendRequest).toHaveLength(cap('placeholderKeys'));
    expect(unwrap(parsePlaceholderRequest(hostile))).toHaveLength(cap('placeholderKeys'));
  });

  it('is no other request, and keys that name nothing are passed over', () => {
    const other = {
      type: 16,
      peerDataOperationRequestMessage: { peerDataOperationRequestType: 3 },
    };
    const nothing = {
      type: 16,
      peerDataOperationRequestMessage: {
        peerDataOperationRequestType: 4,
        placeholderMessageResendRequest: [{}, { messageKey: { id: 'M' } }],
      },
    };

    for (const protocol of [other, { type: 16 }]) {
      const read = parsePlaceholderRequest(protocol);
      expect(!read.ok && read.error.code).toBe('MESSAGE_CONTENT');
    }
    expect(unwrap(parsePlaceholderRequest(nothing))).toEqual([]);
  });

  it('is worth it unless the message is old or may be seen once', () => {
    const facts = { sentAtMs: START };
    expect(isWorthAskingPhone(facts, START)).toBe(true);
    expect(isWorthAskingPhone({ ...facts, unavailable: 'unknown' }, START)).toBe(true);
    for (const unavailable of ['view_once', 'hosted', 'bot', 'bot_unavailable_fanout']) {
      expect(isWorthAskingPhone({ ...facts, unavailable }, START)).toBe(false);
    }
    const days = cap('placeholderDays') * 86_400_000;
    expect(isWorthAskingPhone(facts, START + days + 1)).toBe(false);
  });
});

describe('an answer of the phone', () => {
  it('brings some of the messages and leaves the others out', () => {
    const answer = answerWith('R1', infoOf(KEY, { conversation: 'hi' }));

    const { found, notFound, request } = unwrap(parsePlaceholderResponse(answer, waiting, START));

    expect(request.stanzaId).toBe('R1');
    expect(found.map(({ missing: { id } }) => id)).toEqual(['M1']);
    expect(found[0] && hex(found[0].message)).toBe(hex(encodeMessage({ conversation: 'hi' })));
    expect(notFound.map(({ id }) => id)).toEqual(['M2']);
  });

  it.each([
    ['nobody asked for', answerWith('R2'), START, 'request'],
    ['comes too late', answerWith('R1'), START + PLACEHOLDER_EXPIRY_MS + 1, 'request'],
    ['brings another message', answerWith('R1', infoOf({ ...KEY, id: 'X' }, {})), START, 'key'],
    [
      'brings it from another chat',
      answerWith('R1', infoOf({ ...KEY, remoteJid: '9@lid' }, {})),
      START,
      'key',
    ],
    [
      'brings an own one instead',
      answerWith('R1', infoOf({ ...KEY, fromMe: true }, {})),
      START,
      'key',
    ],
  ])('that %s is refused as a whole', (_, protocol, now, reason) => {
    const read = parsePlaceholderResponse(protocol, waiting, now);

    expect(!read.ok && [read.error.code, read.error.data['reason']]).toEqual([
      'MESSAGE_PLACEHOLDER',
      reason,
    ]);
  });

  it('that is no answer, or holds what is no message, is refused', () => {
    const empty = encodeWebMessageInfo({ key: KEY });
    const odd = [{ type: 17 }, answerWith('R1', Uint8Array.of(7)), answerWith('R1', empty)];
    for (const protocol of odd) {
      const read = parsePlaceholderResponse(protocol, waiting, START);
      expect(!read.ok && read.error.code).toBe('MESSAGE_CONTENT');
    }
  });
});

function found(message: Message, changes: Partial<FoundMessage> = {}): FoundMessage {
  const [first] = missing;
  if (first === undefined) throw new Error('no message');
  const info = { key: KEY, messageTimestamp: START / 1000, pushName: 'Bea' };
  return { missing: first, info, message: encodeMessage(message), ...changes };
}

function take(device: TestDevice, one: FoundMessage): Taken {
  const more: Read[] = [];
  for (let attempt = 0; attempt < 5; attempt++) {
    const before = device.snapshot();
    const taken = device.run(
      (records) => [...foundReads(one, device.self, records), ...more],
      (draft) => takeFound(draft, one, device.self, device.env),
    );
    if (taken.kind !== 'incomplete') return taken;
    device.restore(before);
    more.push(...taken.reads);
  }
  throw new Error('always incomplete');
}

describe('a message from the phone', () => {
  const world = () => {
    const env = new WorldEnv('found');
    const ann = new TestAccount(env, 1, [5]);
    const bea = new TestAccount(env, 2, [3]);
    return { ann, bea, device: ann.at(5) };
  };

  it('stands in the inbox like the original, and the original is a duplicate then', () => {
    const { device, ann, bea } = world();
    const sent = send({ from: bea.at(0), own: bea, to: ann, id: 'M1' });

    const taken = take(device, found({ conversation: 'hello' }));

    expect(taken).toMatchObject({
      kind: 'content',
      message: { id: 'M1', source: 'phone', pushName: 'Bea', content: { text: 'hello' } },
    });
    const [key] = device.keys(INBOX_TABLE);
    const row = device.rows.get(`${INBOX_TABLE}\n${key}`) as Bytes;
    expect(unwrap(decodeInbox(key ?? '', row)).source).toBe('phone');
    expect(device.receive(deliver(sent.stanza, bea.at(0), device)).kind).toBe('duplicate');
  });

  it('that was decrypted after all is a duplicate', () => {
    const { device, ann, bea } = world();
    const sent = send({ from: bea.at(0), own: bea, to: ann, id: 'M1' });
    device.receive(deliver(sent.stanza, bea.at(0), device));

    expect(take(device, found({ conversation: 'hello' })).kind).toBe('duplicate');
    expect(device.keys(INBOX_TABLE)).toHaveLength(1);
  });

  it('teaches its secret, in the message or beside it', () => {
    const { device } = world();
    const messageSecret = new Uint8Array(32).fill(9);
    const { info } = found({});

    take(device, found({ conversation: 'a' }, { info: { ...info, messageSecret } }));

    const row = device.rows.get(`${KNOWN_TABLE}\n100000000000002@lid|M1`) as Bytes;
    expect(hex(row)).toContain(hex(messageSecret));
    const env = fixedEnv(Uint8Array.of(1));
    const [, { chat, id, fromMe, sender }] = missing as [MissingMessage, MissingMessage];
    const message = encodeContent({ kind: 'text', text: 'b' }, env).message;
    take(device, { ...found({}), missing: { chat, id, fromMe, sender }, message });
    const other = device.rows.get(`${KNOWN_TABLE}\n120363000000000001@g.us|M2`) as Bytes;
    expect(hex(other)).toContain(hex(new Uint8Array(32).fill(1)));
  });

  it.each([
    ['that its sender may not send', { protocolMessage: { type: 5 } }, 'MESSAGE_FORGED_PROTOCOL'],
    ['without a time', { conversation: 'x' }, 'MESSAGE_CONTENT'],
  ])('%s is refused, and nothing changes', (name, message, code) => {
    const { device } = world();
    const one = found(message, name === 'without a time' ? { info: { key: KEY } } : {});
    const before = device.snapshot();

    const taken = take(device, one);

    expect(taken).toMatchObject({ kind: 'refused', error: { code } });
    expect(device.snapshot()).toEqual(before);
  });
});

describe('what a phone keeps', () => {
  const lookUp = (device: TestDevice, one: MissingMessage, now = START) =>
    device.run(
      (records) => archiveReads([one], device.self, records),
      (draft) => findArchived(draft, one, device.self, now),
    );
  const scene = (content?: OutgoingContent) => {
    const env = new WorldEnv('archive');
    const ann = new TestAccount(env, 1, [5]);
    const bea = new TestAccount(env, 2);
    const sent = send({ from: bea.at(0), own: bea, to: ann, ...(content ? { content } : {}) });
    for (const to of ann.devices) to.receive(deliver(sent.stanza, bea.at(0), to));
    const missing_ = { chat: bea.lid, id: sent.id, fromMe: false };
    return { ann, bea, phone: ann.at(0), companion: ann.at(5), missing: missing_ };
  };

  it('goes to a companion that asks, and stands in its inbox then', () => {
    const { phone, missing: one } = scene();
    const other = new TestAccount(new WorldEnv('another'), 1, [6]).at(6);

    const info = lookUp(phone, one);

    const request = { stanzaId: 'R', askedAtMs: START, missing: [one] };
    const answer = answerWith('R', ...(info === undefined ? [] : [info]));
    const { found: all } = unwrap(parsePlaceholderResponse(answer, [request], START));
    const [first] = all;
    if (first === undefined) throw new Error('not found');
    expect(take(other, first)).toMatchObject({
      kind: 'content',
      message: { id: one.id, pushName: 'Sender', content: { text: 'hello' } },
    });
  });

  it('are its own messages too', () => {
    const { ann, bea, phone } = scene();
    const { id } = send({ from: phone, own: ann, to: bea });

    expect(lookUp(phone, { chat: bea.lid, id, fromMe: true })).toBeDefined();
    expect(lookUp(phone, { chat: bea.lid, id, fromMe: false })).toBeUndefined();
  });

  it('is nothing of another person, nothing old, and nothing on a companion', () => {
    const { phone, companion, missing: one } = scene();
    const days = (cap('placeholderDays') + 1) * 86_400_000;

    expect(lookUp(phone, { ...one, fromMe: true })).toBeUndefined();
    expect(lookUp(phone, { ...one, id: 'X' })).toBeUndefined();
    expect(lookUp(phone, one, START + days)).toBeUndefined();
    expect(lookUp(companion, one)).toBeUndefined();
  });

  it('is nothing that may be seen once', () => {
    const pointer = { directPath: '/v' };
    const { phone, missing: one } = scene({
      kind: 'media',
      media: 'image',
      pointer,
      viewOnce: true,
    });

    expect(lookUp(phone, one)).toBeUndefined();
  });
});
