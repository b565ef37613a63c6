/**
 * Key pairs: clamping, the two forms of a public key, and silence about the private half.
 */

import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { hex } from '../../src/base/bytes.ts';
import type { Env } from '../../src/base/env.ts';
import {
  clampPrivateKey,
  generateKeyPair,
  KeyPair,
  keyPairFrom,
  parsePublicKey33,
  publicKey33,
} from '../../src/crypto/keys.ts';
import { nodeCrypto } from '../../src/crypto/node-provider.ts';

const env: Env = { now: () => 0, random: (n) => new Uint8Array(n).fill(255), crypto: nodeCrypto };
const codeOf = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

describe('key pairs', () => {
  test('are clamped when they are made and when they are read', () => {
    const made = generateKeyPair(env);
    expect(hex(made.privateKey)).toBe(`f8${'ff'.repeat(30)}7f`);
    const raw = new Uint8Array(32).fill(255);
    expect(keyPairFrom(raw, nodeCrypto).privateKey).toEqual(made.privateKey);
    expect(raw[0]).toBe(255);
    expect(clampPrivateKey(new Uint8Array(32))[31]).toBe(64);
  });

  test('take nothing but 32 bytes', () => {
    expect(codeOf(() => keyPairFrom(new Uint8Array(31), nodeCrypto))).toBe('CRYPTO_INPUT');
    expect(codeOf(() => new KeyPair(new Uint8Array(33), new Uint8Array(32)))).toBe('CRYPTO_INPUT');
  });

  test('print their public half only', () => {
    const pair = generateKeyPair(env);
    const printed = [JSON.stringify(pair), inspect(pair, { showHidden: true }), String(pair)];
    expect(printed[0]).toBe(`{"publicKey":"${hex(pair.publicKey)}"}`);
    for (const text of printed) {
      expect(text).not.toContain('ffffff');
      expect(text).not.toContain('255, 255');
    }
  });
});

describe('public keys', () => {
  const key = new Uint8Array(32).fill(9);

  test('have 05 in front in their long form', () => {
    expect(hex(publicKey33(key))).toBe(`05${'09'.repeat(32)}`);
    expect(parsePublicKey33(publicKey33(key))).toEqual({ ok: true, value: key });
    expect(codeOf(() => publicKey33(new Uint8Array(33)))).toBe('CRYPTO_INPUT');
  });

  test.each([
    ['another type byte', Uint8Array.of(6, ...key)],
    ['32 bytes', key],
    ['34 bytes', Uint8Array.of(5, ...key, 0)],
    ['no bytes', new Uint8Array(0)],
  ])('are refused with %s', (_, bytes) => {
    const parsed = parsePublicKey33(bytes);
    expect(!parsed.ok && parsed.error.code).toBe('SIGNAL_INVALID_KEY');
  });
});
