/**
 * Messages against the shared known answers: padding, ids, labels, acks, receipts, sources, copies.
 */

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hex } from '../../src/base/bytes.ts';
import { unwrap } from '../../src/base/error.ts';
import { buildAck } from '../../src/messages/acks.ts';
import { classify } from '../../src/messages/classify.ts';
import { unwrapDeviceSent, wrapDeviceSent } from '../../src/messages/device-sent.ts';
import { bytesField, readFields, subFields } from '../../src/messages/fields.ts';
import { readIncoming } from '../../src/messages/incoming.ts';
import { isMessageId, newMessageId } from '../../src/messages/message-id.ts';
import { pad, unpad } from '../../src/messages/padding.ts';
import { applyReceipt, buildReadReceipts, RECEIPT_STATUS } from '../../src/messages/receipts.ts';
import { parseContent } from '../../src/messages/received.ts';
import { buildRetryReceipt, parseRetryRequest } from '../../src/messages/retry.ts';
import { jid } from '../../src/wire/jid.ts';
import { child, node } from '../../src/wire/node.ts';
import { at, attrsOf, bytes, fixedEnv, type JsonNode, nodeOf, plain } from '../messages/fixture.ts';
import { TestAccount, WorldEnv } from '../messages/world.ts';

// biome-ignore lint/suspicious/noExplicitAny: the file has a section of its own shape per topic
type Vectors = Readonly<Record<string, any>>;

const file = new URL('../../../shared/vectors/messaging.json', import.meta.url);
const vectors: Vectors | undefined = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8'))
  : undefined;

test('messages have fixtures of this project', () => {
  for (const topic of ['padding', 'ids', 'content', 'stanzas']) {
    const own = new URL(`../../fixtures/messages/${topic}.json`, import.meta.url);
    expect(existsSync(own)).toBe(true);
  }
});

/** A suite of the shared vectors; without them there is none, since an empty one would fail. */
const suite = (name: string, body: () => void): void => {
  if (vectors !== undefined) describe(name, body);
};

const section = (topic: string): Vectors => vectors?.[topic] ?? {};

const cases = (topic: string, list = 'cases'): readonly Vectors[] => section(topic)[list] ?? [];

suite('padding', () => {
  for (const one of cases('padding', 'pad')) {
    test(`random byte ${one['randomByte']}`, () => {
      const env = fixedEnv(Uint8Array.of(one['randomByte']));
      expect(hex(pad(bytes(one['plain']), env))).toBe(one['padded']);
    });
  }
  for (const one of cases('padding', 'unpad')) {
    test(`unpad ${one['name']}`, () => {
      const result = unpad(bytes(one['input']));
      expect(result.ok ? hex(result.value) : 'error').toBe(one['quartet']);
    });
  }
});

suite('message ids', () => {
  for (const one of cases('messageId')) {
    test(one['kind'], () => {
      expect(isMessageId(one['id'])).toBe(true);
      const { nowMs, random16 } = section('messageId');
      const env = fixedEnv(bytes(random16), nowMs);
      if (one['kind'] === 'whatsmeow-recipe') {
        expect(newMessageId(jid('15550001111', 's.whatsapp.net', 5), env)).toBe(one['id']);
      }
      if (one['kind'] === 'zapo-mobile-recipe') {
        expect(newMessageId(jid('15550001111', 's.whatsapp.net'), env)).toBe(one['id']);
      }
    });
  }
});

suite('labels', () => {
  for (const one of cases('classification')) {
    test(one['name'], () => {
      const { type, mediatype, edit, hide, meta, biz } = classify(bytes(one['messageBytes']));
      const flow = biz && child(child(biz, 'interactive') ?? biz, 'native_flow');
      const name = flow?.attrs['name'];
      expect({
        type,
        mediatype: mediatype ?? null,
        edit: edit ?? null,
        decryptFail: hide ? 'hide' : null,
        meta: meta ?? null,
        biz: name === 'mixed' ? 'interactive' : (name ?? null),
      }).toEqual({
        type: one['type'],
        mediatype: one['mediatype'],
        edit: one['edit'],
        decryptFail: one['decryptFail'],
        meta: one['meta'],
        biz: one['biz'],
      });
    });
  }
});

suite('acks', () => {
  for (const one of cases('acks')) {
    test(one['name'], () => {
      const own = at(section('acks')['me']);
      const stanza = nodeOf(one['incoming'] as JsonNode);
      const expected = (name: string) => plain(nodeOf(one[name] as JsonNode));

      expect(plain(buildAck(stanza, { own }))).toEqual(expected('ack'));
      expect(plain(buildAck(stanza, { own, error: 500 }))).toEqual(expected('nack500'));
    });
  }
});

suite('retry receipts', () => {
  const { self } = new TestAccount(new WorldEnv(), 1).at(0);
  for (const one of cases('retryReceipt')) {
    test(one['name'], () => {
      const { stanzaId, to, participant, retryCount, t, registrationId, error, categoryPeer } =
        one['input'];
      const expected = nodeOf(one['node'] as JsonNode);
      const attrs = {
        id: stanzaId,
        from: at(to),
        participant: participant === undefined ? undefined : at(participant),
        category: categoryPeer ? 'peer' : undefined,
        t,
      };
      const local = { ...self.local, registrationId };
      const built = buildRetryReceipt(
        { stanza: node('message', attrs), id: stanzaId },
        {
          count: retryCount,
          reason: error ?? 0,
          keys: child(expected, 'keys'),
          self: { local },
        },
      );

      expect(plain(built)).toEqual(plain(expected));
    });

    test(`${one['name']}, read by the sender of the message`, () => {
      const { to, ...attrs } = nodeOf(one['node'] as JsonNode).attrs;
      const { content } = nodeOf(one['node'] as JsonNode);
      const read = unwrap(
        parseRetryRequest(node('receipt', { ...attrs, from: to }, content), self),
      );
      const { retryCount, registrationId, keys } = one['input'];

      expect(read).toMatchObject({ id: 'M1', count: retryCount, registrationId });
      expect(read.bundle && hex(read.bundle.identityKey)).toBe(keys?.identity);
      expect(read.bundle?.preKey?.id).toBe(keys?.key.id);
      expect(read.bundle?.signedPreKey.id).toBe(keys?.skey.id);
    });
  }
});

suite('receipts', () => {
  test('for reading are grouped by chat and sender', () => {
    const marks = cases('receiptAggregation', 'input').map((one) => ({
      chat: at(one['remoteJid']),
      id: one['id'] as string,
      fromMe: one['fromMe'] as boolean,
      ...(one['participant'] === undefined ? {} : { sender: at(one['participant']) }),
    }));

    const [first] = buildReadReceipts(marks, { type: 'read', now: 1_767_225_600_000 });

    const expected = nodeOf(section('receiptAggregation')['readReceiptNode']);
    expect(first && plain(first)).toEqual(plain(expected));
  });

  test('move the status of a message', () => {
    const order = ['', 'pending', 'acked', 'delivered', 'read', 'played'];
    for (const { type, status } of cases('receiptStatus') as readonly {
      readonly type: string | null;
      readonly status: number | null;
    }[]) {
      const name = type ?? 'delivery';
      expect(RECEIPT_STATUS[name] ?? null).toBe(status === null ? null : order[status]);
      expect(applyReceipt('played', name)).toBe('played');
    }
  });
});

suite('sources', () => {
  for (const one of cases('incomingSource')) {
    test(one['name'], () => {
      const { mePn, meLid } = section('incomingSource');
      const self = {
        ...new TestAccount(new WorldEnv(), 1).at(0).self,
        pn: at(mePn),
        lid: at(meLid),
      };
      const newsletter = one['name'] === 'newsletter';
      const content = [
        node(newsletter ? 'plaintext' : 'enc', { v: '2', type: 'msg' }, bytes('01')),
      ];

      const read = readIncoming(node('message', attrsOf(one['attrs']), content), self);

      const { error, key, author, pushName } = one['result'];
      if (error !== undefined) {
        expect(!read.ok && read.error.code).toBe('MESSAGE_BAD_STANZA');
        return;
      }
      expect(unwrap(read)).toMatchObject({
        chat: at(key.remoteJid),
        sender: at(author),
        fromMe: key.fromMe,
      });
      expect(unwrap(read).pushName).toBe(pushName);
    });
  }
});

suite('copies for own devices', () => {
  const { destination, message, wrapped, unwrappedSecret } = section('deviceSent');

  test('are wrapped with the context outside', () => {
    expect(hex(wrapDeviceSent(bytes(message), at(destination)))).toBe(wrapped);
  });

  test('give chat, message and secret back', () => {
    const copy = unwrap(unwrapDeviceSent(bytes(wrapped)));
    const context = subFields(readFields(copy?.message ?? bytes('')) ?? [], 35);

    expect(copy?.chat).toEqual(at(destination));
    expect(hex(bytesField(context, 3) ?? bytes(''))).toBe(unwrappedSecret);
    expect(hex(copy?.message ?? bytes(''))).toBe(message);
  });
});

suite('samples of content', () => {
  const KINDS: Readonly<Record<string, string>> = {
    'reply with mention': 'text',
    'poll creation v3': 'poll',
    edit: 'edit',
    'edit wrapped': 'edit',
    contact: 'contacts',
    'pin 7 days': 'pin',
    keep: 'keep',
    'group invite': 'group-invite',
    event: 'event',
    'live location': 'location',
    'group mention': 'text',
    'message context info': 'text',
    'app state key request': 'protocol',
    'app state key share': 'protocol',
    'history sync notification': 'protocol',
    'placeholder resend request': 'protocol',
    'lid migration mapping': 'protocol',
  };
  for (const one of cases('protoSamples')) {
    // The envelope of a bot's message is not a Message.
    if (one['name'] === 'bot message secret envelope') continue;
    test(one['name'], () => {
      const content = unwrap(parseContent(bytes(one['bytes'])));

      expect(content.kind).toBe(KINDS[one['name']] ?? 'raw');
    });
  }
});
