/**
 * Linking by a code: both sides agree on one secret, and only with the right code and identities.
 */

import { createCipheriv, pbkdf2Sync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bytes, hex } from '../../src/base/bytes.ts';
import type { Env } from '../../src/base/env.ts';
import { type Result, unwrap } from '../../src/base/error.ts';
import {
  formatCode,
  generateCode,
  parseCode,
  showCode,
  unwrapKey,
  wrapKey,
} from '../../src/devices/code-wrap.ts';
import {
  answerCompanionHello,
  answerPrimaryHello,
  CODE_ATTEMPT_MS,
  CodeAttempt,
  openCodeAttempt,
  openKeyBundle,
} from '../../src/devices/link-code.ts';
import { crypto, NOW, pair, testEnv } from './world.ts';

const codeOf = (result: Result<unknown>) => (result.ok ? 'valid' : result.error.code);
const companion = pair('companion');
const primary = pair('primary');

/** One derivation is enough to tell; the primitive itself is counted. */
function countingEnv(now = NOW): { readonly env: Env; rounds(): number } {
  const inner = testEnv('counted', now);
  let rounds = 0;
  const counted = {
    ...inner.crypto,
    hmacSha256: (key: Bytes, ...parts: readonly Bytes[]) => {
      rounds++;
      return inner.crypto.hmacSha256(key, ...parts);
    },
  };
  return { env: { ...inner, crypto: counted }, rounds: () => rounds };
}

describe('a code', () => {
  test('has eight characters of which none is mistaken for another', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 5, maxLength: 5 }), (bytes) => {
        expect(formatCode(bytes)).toMatch(/^[1-9A-HJ-NP-TV-Z]{8}$/);
      }),
    );
    expect(generateCode(testEnv('a'))).not.toBe(generateCode(testEnv('b')));
  });

  test('is read as it is shown, in either case', () => {
    const code = generateCode(testEnv());

    expect(unwrap(parseCode(showCode(code)))).toBe(code);
    expect(unwrap(parseCode(` ${code.toLowerCase()} `))).toBe(code);
  });

  test.each(['', 'ABCD123', 'ABCD12345', 'ABCD-O234', 'ABCD-1I34', 'ABCDÄ234'])(
    'is not %s',
    (text) => {
      expect(codeOf(parseCode(text))).toBe('LINK_CODE');
    },
  );
});

describe('a wrapped key', () => {
  test('is what node:crypto makes of the same values', () => {
    const salt = new Uint8Array(32).fill(1);
    const iv = new Uint8Array(16).fill(255);
    const draws = [salt, iv];
    const env = { ...testEnv(), random: (size: number) => draws.shift() ?? new Uint8Array(size) };

    const wrapped = wrapKey('ABCD1234', companion.publicKey, env);

    const key = pbkdf2Sync('ABCD1234', salt, 131_072, 32, 'sha256');
    const cipher = createCipheriv('aes-256-ctr', key, iv);
    const expected = Buffer.concat([salt, iv, cipher.update(companion.publicKey)]);
    expect(hex(wrapped)).toBe(expected.toString('hex'));
    expect(hex(unwrap(unwrapKey('ABCD1234', wrapped, crypto)))).toBe(hex(companion.publicKey));
  });

  test('of another length is refused before the slow derivation', () => {
    const { env, rounds } = countingEnv();

    expect(codeOf(unwrapKey('ABCD1234', new Uint8Array(79), env.crypto))).toBe('LINK_MALFORMED');
    expect(rounds()).toBe(0);
  });
});

describe('the two sides', () => {
  const opened = openCodeAttempt('ABCD1234', testEnv('companion'));
  const answered = unwrap(
    answerCompanionHello({ code: 'ABCD1234', wrapped: opened.wrapped }, testEnv('primary')),
  );
  const hello = {
    attempt: opened.attempt,
    wrapped: answered.wrapped,
    primaryIdentity: primary.publicKey,
    identity: companion,
  };
  const answer = answerPrimaryHello(hello, testEnv('finish'));
  const finish = unwrap(answer.result);
  const bundle = {
    exchange: answered.exchange,
    wrappedBundle: finish.wrappedBundle,
    companionIdentity: companion.publicKey,
    identity: primary,
  };

  test('agree on a secret and on each other', () => {
    const offer = unwrap(openKeyBundle(bundle, crypto));

    expect(hex(offer.advSecret)).toBe(hex(finish.advSecret));
    expect(offer.identityKey).toEqual(companion.publicKey);
    expect(finish.accountKey).toEqual(primary.publicKey);
    expect(answer.attempt.helloCount).toBe(1);
  });

  test('do not agree when another code was typed', () => {
    const other = unwrap(
      answerCompanionHello({ code: 'ABCD1235', wrapped: opened.wrapped }, testEnv('primary')),
    );

    const { result } = answerPrimaryHello({ ...hello, wrapped: other.wrapped }, testEnv());

    const wrong = {
      ...bundle,
      exchange: other.exchange,
      wrappedBundle: unwrap(result).wrappedBundle,
    };
    expect(codeOf(openKeyBundle(wrong, crypto))).toBe('LINK_CODE_WRONG');
  });

  test('refuse a bundle with any byte changed', () => {
    for (let at = 0; at < finish.wrappedBundle.length; at += 5) {
      const wrappedBundle = Uint8Array.from(finish.wrappedBundle);
      wrappedBundle[at] = (wrappedBundle[at] as number) ^ 1;
      expect(codeOf(openKeyBundle({ ...bundle, wrappedBundle }, crypto))).toBe('LINK_CODE_WRONG');
    }
    const short = bundle.wrappedBundle.subarray(1);
    expect(codeOf(openKeyBundle({ ...bundle, wrappedBundle: short }, crypto))).toBe(
      'LINK_MALFORMED',
    );
  });

  test('refuse a bundle that names other identities', () => {
    const companionIdentity = pair('another').publicKey;

    expect(codeOf(openKeyBundle({ ...bundle, companionIdentity }, crypto))).toBe(
      'LINK_CODE_IDENTITY',
    );
    expect(codeOf(openKeyBundle({ ...bundle, identity: pair('another') }, crypto))).toBe(
      'LINK_CODE_IDENTITY',
    );
  });

  test.each([
    ['a wrapped key of 79 bytes', { wrapped: new Uint8Array(79) }],
    ['an identity of 33 bytes', { primaryIdentity: new Uint8Array(33) }],
  ])('drop an answer with %s, without the slow derivation', (_, part) => {
    const { env, rounds } = countingEnv();

    const { attempt, result } = answerPrimaryHello({ ...hello, ...part }, env);

    expect(codeOf(result)).toBe('LINK_MALFORMED');
    expect(attempt).toBe(opened.attempt);
    expect(rounds()).toBe(0);
  });

  test('drop an answer that comes too late or too often, without the slow derivation', () => {
    const late = countingEnv(NOW + CODE_ATTEMPT_MS + 1);
    const often = countingEnv();
    const tired = new CodeAttempt('ABCD1234', opened.attempt.ephemeral, NOW, 3);

    expect(codeOf(answerPrimaryHello(hello, late.env).result)).toBe('LINK_EXPIRED');
    expect(codeOf(answerPrimaryHello({ ...hello, attempt: tired }, often.env).result)).toBe(
      'LINK_EXPIRED',
    );
    expect(late.rounds() + often.rounds()).toBe(0);
  });

  test('count an answer whose keys have small order, and give no secret', () => {
    const primaryIdentity = new Uint8Array(32);

    const { attempt, result } = answerPrimaryHello({ ...hello, primaryIdentity }, testEnv());

    expect(codeOf(result)).toBe('LINK_MALFORMED');
    expect(attempt.helloCount).toBe(1);
  });

  test('print neither code nor key', () => {
    expect(JSON.stringify(opened.attempt)).toBe(`{"startedAt":${NOW},"helloCount":0}`);
  });
});
