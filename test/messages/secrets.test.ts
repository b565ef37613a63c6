/**
 * What is encrypted under the secret of a message, reporting tokens and tokens for strangers, against
 * other implementations.
 */

import { describe, expect, it } from 'vitest';
import { hex, utf8 } from '../../src/base/bytes.ts';
import type { Records } from '../../src/base/step.ts';
import { nodeCrypto } from '../../src/crypto/node-provider.ts';
import { encodeContent } from '../../src/messages/content.ts';
import { writeBytes } from '../../src/messages/fields.ts';
import { messageSecret } from '../../src/messages/known.ts';
import { buildReporting, reportedContent, reportingToken } from '../../src/messages/reporting.ts';
import { openAddOn, type SecretUse, sealAddOn, type UseCase } from '../../src/messages/secrets.ts';
import {
  buildChatToken,
  buildTokenIssue,
  deriveCsToken,
  isIssueDue,
  isIssueDueFor,
  isTokenExpired,
  noteIssued,
  parseTokens,
  storeToken,
  TOKEN_SALT_READ,
  TOKEN_TABLE,
  tokenReads,
} from '../../src/messages/tokens.ts';
import { encodeMessage } from '../../src/proto/message.ts';
import { encodeTrustedToken } from '../../src/proto/records.ts';
import { Draft } from '../../src/store/draft.ts';
import { type Node, node } from '../../src/wire/node.ts';
import { at, bytes, fixedEnv, fixture } from './fixture.ts';
import { START, TestAccount, WorldEnv } from './world.ts';

interface AddOnFile {
  readonly secret: string;
  readonly parentId: string;
  readonly author: string;
  readonly iv: string;
}

interface AddOnCase extends Partial<AddOnFile> {
  readonly useCase: UseCase;
  readonly modifier: string;
  readonly plaintext: string;
  readonly payload: string;
}

const addOns = fixture<AddOnCase, AddOnFile>('add-ons');

describe('an addition under a message secret', () => {
  for (const one of addOns.cases) {
    const { useCase, modifier, plaintext, payload, result } = one;
    const { secret, parentId, author, iv } = { ...addOns, ...one };
    const use: SecretUse = {
      secret: bytes(secret),
      parentId,
      author: at(author),
      modifier: at(modifier),
      useCase,
    };

    it(`${result === 'valid' ? 'opens' : 'is refused'}: ${one.name}`, () => {
      const opened = openAddOn(use, { iv: bytes(iv), payload: bytes(payload) }, nodeCrypto);

      expect(opened.ok ? hex(opened.value) : opened.error.code).toBe(
        result === 'valid' ? plaintext : result,
      );
      if (result !== 'valid') return;
      const sealed = sealAddOn(use, bytes(plaintext), fixedEnv(bytes(iv)));
      expect(hex(sealed.payload)).toBe(payload);
    });
  }
});

interface ReportingCase {
  readonly message: string;
  readonly token?: string;
}

interface ReportingFile {
  readonly id: string;
  readonly sender: string;
  readonly chat: string;
}

const reporting = fixture<ReportingCase, ReportingFile>('reporting');

describe('a reporting token', () => {
  for (const one of reporting.cases) {
    it(`is that of others: ${one.name}`, () => {
      const { id, sender, chat } = reporting;
      const input = { message: bytes(one.message), id, sender: at(sender), chat: at(chat) };

      const token = reportingToken(input, nodeCrypto);

      expect(token && hex(token)).toBe(one.token);
      expect(buildReporting(input, nodeCrypto) === undefined).toBe(one.token === undefined);
    });
  }

  it('is not made without a secret, for reactions and for what is no protobuf', () => {
    const where = { id: 'M', sender: at(reporting.sender), chat: at(reporting.chat) };
    const reaction = encodeMessage({ reactionMessage: { text: 'x' } });
    for (const message of [encodeMessage({ conversation: 'x' }), reaction, utf8('\u0007\u0007')]) {
      expect(reportingToken({ ...where, message }, nodeCrypto)).toBeUndefined();
    }
    expect(reportedContent(reaction)).toHaveLength(0);
  });

  it('comes to an end in messages that are wrapped again and again', () => {
    let message = encodeMessage({ conversation: 'deep' });
    for (let i = 0; i < 40; i++) {
      message = writeBytes(37, writeBytes(1, message));
    }

    expect(reportedContent(message).length).toBe(0);
  });

  it('has its version in the context of a message that has one', () => {
    const env = fixedEnv(Uint8Array.of(7));
    const text = encodeContent({ kind: 'text', text: 'hi' }, env).message;
    const event = { kind: 'event', name: 'E', startsAtMs: START } as const;

    expect(messageSecret(text)).toEqual(new Uint8Array(32).fill(7));
    expect(hex(text)).toMatch(/4002$/);
    expect(hex(encodeContent(event, env).message)).not.toMatch(/4002$/);
  });
});

interface TokenCase {
  readonly timestamp?: number;
  readonly expired?: boolean;
  readonly issueDue?: boolean;
  readonly salt?: string;
  readonly lid?: string;
  readonly token?: string;
}

describe('tokens for strangers', () => {
  for (const one of fixture<TokenCase>('tokens').cases) {
    it(`agree with others: ${one.name}`, () => {
      if (one.salt !== undefined && one.lid !== undefined) {
        expect(hex(deriveCsToken(bytes(one.salt), at(one.lid), nodeCrypto))).toBe(one.token);
        return;
      }
      const timestamp = (one.timestamp ?? 0) * 1000;
      expect(isTokenExpired(timestamp, START)).toBe(one.expired);
      expect(isIssueDue(timestamp, START)).toBe(one.issueDue);
    });
  }

  const { self } = new TestAccount(new WorldEnv(), 1).at(0);
  const pn = at('15550002222@s.whatsapp.net');
  const lid = at('100000000000002@lid');
  const rows = (extra: readonly (readonly [string, Uint8Array])[] = []) => {
    const stored = new Map([
      ['lid\npn:15550002222', utf8('100000000000002')],
      ['lid\nlid:100000000000002', utf8('15550002222')],
      ...extra,
    ]);
    const records: Records = {
      get: (table, key) => stored.get(`${table}\n${key}`),
      has: () => true,
    };
    return new Draft(records);
  };
  const notification = (token: Node): Node =>
    node('notification', { type: 'privacy_token', from: pn, sender_lid: lid, id: 'N' }, [
      node('tokens', {}, [token]),
    ]);
  const trusted = (t: number, value: number): Node =>
    node('token', { type: 'trusted_contact', t: String(t) }, Uint8Array.of(value));
  const env = { now: () => START, crypto: nodeCrypto };
  const t = START / 1000;

  it('are stored under the LID, a newer one instead of an older one, and go with messages', () => {
    const draft = rows();
    const [first] = parseTokens(notification(trusted(t - 10, 1)));
    const [older] = parseTokens(notification(trusted(t - 20, 2)));
    if (first === undefined || older === undefined) throw new Error('no token');

    expect(storeToken(draft, first)).toBe(true);
    expect(storeToken(draft, older)).toBe(false);

    expect(draft.changes().map(({ table, key }) => `${table} ${key}`)).toEqual([
      `${TOKEN_TABLE} 100000000000002@lid`,
    ]);
    for (const chat of [pn, lid]) {
      expect(buildChatToken(draft, chat, self, env)?.content).toEqual(Uint8Array.of(1));
    }
  });

  it('are found under either name, whichever was known when they came', () => {
    const pnRow = `${TOKEN_TABLE}\n15550002222@s.whatsapp.net`;
    const record = encodeTrustedToken({ token: Uint8Array.of(9), timestamp: t - 5, issuedAt: t });
    const draft = rows([[pnRow, record]]);

    expect(buildChatToken(draft, lid, self, env)?.content).toEqual(Uint8Array.of(9));
    expect(isIssueDueFor(draft, lid, self, START)).toBe(false);
    const [older] = parseTokens(notification(trusted(t - 10, 1)));
    expect(older && storeToken(draft, older)).toBe(false);
    const [newer] = parseTokens(notification(trusted(t, 2)));
    expect(newer && storeToken(draft, newer)).toBe(true);
    expect(buildChatToken(draft, pn, self, env)?.content).toEqual(Uint8Array.of(2));
    expect(isIssueDueFor(draft, pn, self, START)).toBe(false);
  });

  it('that are too old give way to one made of the salt and the LID, or to none', () => {
    const old = { user: lid, token: Uint8Array.of(1), issuedAtMs: START - 60 * 86_400_000 };
    const salt = [`${TOKEN_SALT_READ.table}\n${TOKEN_SALT_READ.key}`, utf8('salt')] as const;
    const [with_, without] = [rows([salt]), rows()];
    storeToken(with_, old);
    storeToken(without, old);

    expect(buildChatToken(with_, pn, self, env)?.tag).toBe('cstoken');
    expect(buildChatToken(with_, pn, self, env)?.content).toEqual(
      deriveCsToken(utf8('salt'), lid, nodeCrypto),
    );
    expect(buildChatToken(without, pn, self, env)).toBeUndefined();
  });

  it('are never made for oneself, groups and the service, and are due once a week', () => {
    const draft = rows();
    for (const chat of [self.pn, at('1@g.us'), at('0@s.whatsapp.net')]) {
      expect(buildChatToken(draft, chat, self, env)).toBeUndefined();
      expect(isIssueDueFor(draft, chat, self, START)).toBe(false);
    }
    expect(isIssueDueFor(draft, pn, self, START)).toBe(true);
    noteIssued(draft, pn, START);
    expect(isIssueDueFor(draft, lid, self, START)).toBe(false);
    expect(isIssueDueFor(draft, lid, self, START + 7 * 86_400_000)).toBe(true);
  });

  it('that are of another kind, empty or without time are passed over', () => {
    const odd = [
      node('token', { type: 'other', t: '1' }, Uint8Array.of(1)),
      node('token', { type: 'trusted_contact' }, Uint8Array.of(1)),
      node('token', { type: 'trusted_contact', t: '1' }),
    ];

    for (const one of odd) expect(parseTokens(notification(one))).toEqual([]);
    expect(parseTokens(node('notification', { from: pn }))).toEqual([]);
  });

  it('are read from the answer to an issue by the address that it names', () => {
    const request = buildTokenIssue(lid, START);
    const answer = node('iq', { type: 'result', from: at('s.whatsapp.net') }, [
      node('tokens', {}, [
        node('token', { jid: lid, t: String(t), type: 'trusted_contact' }, Uint8Array.of(3)),
      ]),
    ]);

    expect(request.content[0]?.tag).toBe('tokens');
    expect(parseTokens(answer)).toEqual([
      { user: lid, token: Uint8Array.of(3), issuedAtMs: START },
    ]);
  });

  it('need the pair of addresses before their row', () => {
    const empty: Records = { get: () => undefined, has: () => false };
    expect(tokenReads(pn, empty).map(({ table }) => table)).toEqual(['lid']);
  });
});
