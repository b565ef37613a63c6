/**
 * Every primitive against published known answers, on both providers.
 */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Bytes, hex } from '../../src/base/bytes.ts';
import type { CryptoPrimitives } from '../../src/base/env.ts';
import { QuartetError } from '../../src/base/error.ts';
import { bytes, PROVIDERS } from './provider-list.ts';

interface KnownAnswer {
  readonly name: string;
  readonly primitive: string;
  readonly output: string;
  readonly sizeBytes?: number;
  readonly [input: string]: unknown;
}

const file = new URL('../../fixtures/crypto/primitives.json', import.meta.url);
const answers: readonly KnownAnswer[] = JSON.parse(readFileSync(file, 'utf8')).cases;

function run(crypto: CryptoPrimitives, answer: KnownAnswer): Bytes | undefined {
  const input = (name: string) => bytes(String(answer[name]));
  switch (answer.primitive) {
    case 'x25519':
      return crypto.x25519(input('privateKey'), input('publicKey'));
    case 'x25519PublicKey':
      return crypto.x25519PublicKey(input('privateKey'));
    case 'hmacSha256':
      return crypto.hmacSha256(input('key'), input('message'));
    case 'hkdf':
      return crypto.hkdf(input('ikm'), input('salt'), input('info'), answer.sizeBytes ?? 0);
    case 'aesGcm':
      return crypto.aesGcmSeal(input('key'), input('nonce'), input('aad'), input('plaintext'));
    case 'aesCbc':
      return crypto.aesCbcEncrypt(input('key'), input('iv'), input('plaintext'));
    case 'sha256':
    case 'sha512':
    case 'sha1':
    case 'md5':
      return crypto[answer.primitive](input('message'));
    default:
      throw new Error(`unknown primitive ${answer.primitive}`);
  }
}

describe.each(PROVIDERS)('primitives of the %s provider', (_, crypto) => {
  for (const answer of answers) {
    test(answer.name, () => {
      const output = run(crypto, answer);
      expect(output && hex(output)).toBe(answer.output);
      expect(output?.constructor).toBe(Uint8Array);
    });
  }

  const sealed = answers.filter(({ primitive }) => primitive === 'aesGcm');
  test.each(sealed)('$name opens, and no altered bit of it does', (answer) => {
    const [key, nonce, aad] = ['key', 'nonce', 'aad'].map((name) => bytes(String(answer[name])));
    if (!key || !nonce || !aad) throw new Error('incomplete case');
    const box = bytes(answer.output);
    const opened = crypto.aesGcmOpen(key, nonce, aad, box);
    expect(opened && hex(opened)).toBe(answer['plaintext']);
    for (let bit = 0; bit < box.length * 8; bit += 3) {
      const altered = box.slice();
      altered[bit >> 3] = (altered[bit >> 3] as number) ^ (1 << (bit & 7));
      expect(crypto.aesGcmOpen(key, nonce, aad, altered)).toBeUndefined();
    }
    expect(crypto.aesGcmOpen(key, nonce, Uint8Array.of(1), box)).toBeUndefined();
    expect(crypto.aesGcmOpen(key, nonce, aad, box.subarray(0, 15))).toBeUndefined();
  });

  test('CBC refuses every ciphertext that is not whole blocks with right padding', () => {
    const key = new Uint8Array(32);
    const iv = new Uint8Array(16);
    const right = crypto.aesCbcEncrypt(key, iv, new Uint8Array(20));
    expect(crypto.aesCbcDecrypt(key, iv, right)).toEqual(new Uint8Array(20));
    expect(crypto.aesCbcDecrypt(key, iv, new Uint8Array(0))).toBeUndefined();
    expect(crypto.aesCbcDecrypt(key, iv, right.subarray(0, 31))).toBeUndefined();
    expect(crypto.aesCbcDecrypt(key, iv, right.subarray(0, 16))).toBeUndefined();
  });

  test('X25519 gives nothing for a key of small order or of another length', () => {
    const privateKey = new Uint8Array(32).fill(77);
    expect(crypto.x25519(privateKey, new Uint8Array(32))).toBeUndefined();
    expect(crypto.x25519(privateKey, new Uint8Array(31))).toBeUndefined();
    expect(crypto.x25519(privateKey, new Uint8Array(33).fill(9))).toBeUndefined();
  });

  test('parts are hashed as if they were joined', () => {
    const [a, b] = [Uint8Array.of(1, 2), Uint8Array.of(3)];
    const joined = Uint8Array.of(1, 2, 3);
    expect(crypto.sha256(a, b)).toEqual(crypto.sha256(joined));
    expect(crypto.sha512(a, b)).toEqual(crypto.sha512(joined));
    expect(crypto.hmacSha256(a, a, b)).toEqual(crypto.hmacSha256(a, joined));
  });

  const key = new Uint8Array(32);
  const short = new Uint8Array(31);
  test.each([
    ['key of GCM', () => crypto.aesGcmSeal(short, new Uint8Array(12), short, short)],
    ['nonce of GCM', () => crypto.aesGcmSeal(key, new Uint8Array(16), short, short)],
    ['key of GCM when opening', () => crypto.aesGcmOpen(short, new Uint8Array(12), short, key)],
    ['key of CBC', () => crypto.aesCbcEncrypt(short, new Uint8Array(16), short)],
    ['vector of CBC', () => crypto.aesCbcDecrypt(key, new Uint8Array(12), key)],
    ['private key', () => crypto.x25519(short, key)],
    ['private key of a pair', () => crypto.x25519PublicKey(short)],
    ['randomness of a signature', () => crypto.xeddsaSign(key, short, new Uint8Array(63))],
    ['output of HKDF', () => crypto.hkdf(key, key, key, 8161)],
  ])('a wrong length of the %s is a mistake of the caller', (__, misuse) => {
    let thrown: unknown;
    try {
      misuse();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(QuartetError);
    expect(thrown).toMatchObject({ code: 'CRYPTO_INPUT', side: 'caller' });
  });

  test('secrets are equal only with the same length and bytes', () => {
    expect(crypto.equalSecret(Uint8Array.of(1, 2), Uint8Array.of(1, 2))).toBe(true);
    expect(crypto.equalSecret(Uint8Array.of(1, 2), Uint8Array.of(1, 3))).toBe(false);
    expect(crypto.equalSecret(Uint8Array.of(1, 2), Uint8Array.of(1))).toBe(false);
    expect(crypto.equalSecret(new Uint8Array(0), new Uint8Array(0))).toBe(true);
  });
});
