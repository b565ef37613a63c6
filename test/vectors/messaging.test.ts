/**
 * Messages against the shared known answers: padding, ids, labels, acks, receipts, sources, copies,
 * what is encrypted under message secrets, tokens.
 */

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hex } from '../../src/base/bytes.ts';
import { unwrap } from '../../src/base/error.ts';
import { nodeCrypto } from '../../src/crypto/node-provider.ts';
import { participantHash } from '../../src/devices/participant-hash.ts';
import { buildAck } from '../../src/messages/acks.ts';
import { classify } from '../../src/messages/classify.ts';
import { unwrapDeviceSent, wrapDeviceSent } from '../../src/messages/device-sent.ts';
import { bytesField, subMessage } from '../../src/messages/fields.ts';
import { readIncoming } from '../../src/messages/incoming.ts';
import { isMessageId, newMessageId } from '../../src/messages/message-id.ts';
import { pad, unpad } from '../../src/messages/padding.ts';
import { optionHash } from '../../src/messages/polls.ts';
import { applyReceipt, buildReadReceipts, RECEIPT_STATUS } from '../../src/messages/receipts.ts';
import { parseContent } from '../../src/messages/received.ts';
import { reportedContent, reportingToken } from '../../src/messages/reporting.ts';
import { buildRetryReceipt, parseRetryRequest } from '../../src/messages/retry.ts';
import {
  deriveBotKey,
  deriveUseKey,
  openAddOn,
  openBotMessage,
  type SecretUse,
  sealAddOn,
} from '../../src/messages/secrets.ts';
import { deriveCsToken, isIssueDue, isTokenExpired } from '../../src/messages/tokens.ts';
import { decodeEventResponse, decodePollVote } from '../../src/proto/message.ts';
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
    const context = subMessage(copy?.message ?? bytes(''), 35);

    expect(copy?.chat).toEqual(at(destination));
    expect(hex(bytesField(context, 3) ?? bytes(''))).toBe(unwrappedSecret);
    expect(hex(copy?.message ?? bytes(''))).toBe(message);
  });
});

suite('keys from message secrets', () => {
  const { messageSecret, stanzaId, originalSender } = section('useCaseSecret');
  for (const one of cases('useCaseSecret')) {
    test(one['useCase'], () => {
      const key = deriveUseKey(
        {
          secret: bytes(messageSecret),
          parentId: stanzaId,
          author: at(originalSender),
          modifier: at(one['modificationSender']),
          useCase: one['useCase'],
        },
        nodeCrypto,
      );
      expect(hex(key)).toBe(one['key']);
    });
  }
});

/** Opens one sealed addition of a section, with some of its names replaced. */
function openCase(
  topic: string,
  one: Vectors,
  use: Partial<SecretUse> & Pick<SecretUse, 'useCase'>,
) {
  const { messageSecret } = section(topic);
  const names = { parentId: '', author: jid('', ''), modifier: jid('', '') };
  return openAddOn(
    { secret: bytes(messageSecret), ...names, ...use },
    { iv: bytes(one['encIv']), payload: bytes(one['encPayload']) },
    nodeCrypto,
  );
}

suite('votes', () => {
  const { pollMessageId, pollCreator, voter, optionHashes } = section('pollVote');
  for (const one of cases('pollVote')) {
    const names = { parentId: pollMessageId, author: at(pollCreator), modifier: at(voter) };
    test(one['name'], () => {
      const opened = unwrap(openCase('pollVote', one, { ...names, useCase: 'Poll Vote' }));

      expect(hex(opened)).toBe(one['plaintext']);
      const chosen = unwrap(decodePollVote(opened)).selectedOptions ?? [];
      expect(chosen.map(hex)).toEqual(
        one['selected'].map((option: string) => optionHashes[option]),
      );
      for (const option of one['selected']) {
        expect(hex(optionHash(option, nodeCrypto))).toBe(optionHashes[option]);
      }
    });
  }
  for (const one of cases('pollVote', 'mustFail')) {
    test(`fails: ${one['name']}`, () => {
      const [sealed = {}] = cases('pollVote');
      const opened = openCase('pollVote', sealed, {
        parentId: one['pollMessageId'] ?? pollMessageId,
        author: at(one['pollCreator'] ?? pollCreator),
        modifier: at(one['voter'] ?? voter),
        useCase: 'Poll Vote',
      });

      expect(!opened.ok && opened.error.code).toBe('MESSAGE_ADDON_AUTH');
    });
  }
});

suite('answers to events', () => {
  test('open and seal', () => {
    const one = section('eventResponse');
    const use = {
      secret: bytes(one['messageSecret']),
      parentId: one['eventMessageId'],
      author: at(one['eventCreator']),
      modifier: at(one['responder']),
      useCase: 'Event Response',
    } as const;

    const opened = unwrap(openCase('eventResponse', one, use));

    expect(hex(opened)).toBe(one['plaintext']);
    const { timestampMs, extraGuestCount } = one['decoded'];
    expect(unwrap(decodeEventResponse(opened))).toEqual({
      response: 1,
      timestampMs,
      extraGuestCount,
    });
    const sealed = sealAddOn(use, opened, fixedEnv(bytes(one['encIv'])));
    expect(hex(sealed.payload)).toBe(one['encPayload']);
  });
});

suite('other additions', () => {
  const { stanzaId, originalSender } = section('addons');
  for (const one of cases('addons')) {
    test(one['useCase'], () => {
      const opened = openCase('addons', one, {
        parentId: stanzaId,
        author: at(originalSender),
        modifier: at(one['modificationSender']),
        useCase: one['useCase'],
      });
      expect(hex(unwrap(opened))).toBe(one['plaintext']);
    });
  }
});

suite('messages of bots', () => {
  test('open under the secret of the message that they answer', () => {
    const one = section('botMessage');
    const use = {
      secret: bytes(one['messageSecret']),
      saltId: one['saltId'],
      asker: at(one['targetSender']),
      bot: at(one['botJid']),
    };
    const sealed = { iv: bytes(one['encIv']), payload: bytes(one['encPayload']) };

    expect(hex(deriveBotKey(use, nodeCrypto))).toBe(one['chunkKey']);
    expect(hex(unwrap(openBotMessage(use, sealed, nodeCrypto)))).toBe(one['plaintext']);
    const other = openBotMessage({ ...use, saltId: 'X' }, sealed, nodeCrypto);
    expect(!other.ok && other.error.code).toBe('MESSAGE_ADDON_AUTH');
  });
});

suite('reporting tokens', () => {
  const { stanzaId, sender, remote } = section('reportingToken');
  for (const one of cases('reportingToken')) {
    test(one['name'], () => {
      const message = bytes(one['messageBytes']);
      const input = { message, id: stanzaId, sender: at(sender), chat: at(remote) };

      const token = reportingToken(input, nodeCrypto);

      expect(token === undefined ? null : hex(token)).toBe(one['token']);
      if (one['content'] !== undefined) expect(hex(reportedContent(message))).toBe(one['content']);
    });
  }
});

suite('tokens for strangers', () => {
  for (const one of cases('csToken')) {
    test(`cstoken for ${one['lid']}`, () => {
      const token = deriveCsToken(bytes(one['salt']), at(one['lid']), nodeCrypto);
      expect(hex(token)).toBe(one['token']);
    });
  }
  for (const one of cases('tcToken')) {
    test(`tctoken: ${one['name']}`, () => {
      const now = section('tcToken')['nowS'] * 1000;
      expect(isTokenExpired(one['tokenTs'] * 1000, now)).toBe(one['expiredBaileys']);
      expect(isIssueDue(one['tokenTs'] * 1000, now)).toBe(one['issueNewBaileys']);
    });
  }
});

suite('participant hashes', () => {
  for (const one of cases('phash')) {
    test(one['name'], () => {
      expect(participantHash(one['participants'].map(at), nodeCrypto)).toBe(one['phash']);
    });
  }
});

/**
 * Sections of layers that are not this one's: media encrypts and asks again for files (mediaRetry),
 * groups read their metadata (groupMetadata), calls are acknowledged and not interpreted (callStatus).
 */
const ELSEWHERE = ['mediaRetry', 'groupMetadata', 'callStatus'];

suite('the sections of the file', () => {
  test('are all looked at here, but for those of other layers', () => {
    const here = [
      ...['phash', 'padding', 'messageId', 'useCaseSecret', 'pollVote', 'eventResponse', 'addons'],
      ...['botMessage', 'reportingToken', 'csToken', 'tcToken', 'classification', 'deviceSent'],
      ...['acks', 'retryReceipt', 'receiptAggregation', 'incomingSource', 'protoSamples'],
      'receiptStatus',
    ];
    expect(Object.keys(vectors ?? {}).sort()).toEqual([...here, ...ELSEWHERE, 'about'].sort());
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
