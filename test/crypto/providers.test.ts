/**
 * Provider against provider: the same bytes for every input, and what one made the other reads.
 */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nobleCrypto } from '../../src/crypto/noble-provider.ts';
import { nodeCrypto, systemRandom } from '../../src/crypto/node-provider.ts';

const anyBytes = fc.uint8Array({ maxLength: 200 });
const sized = (size: number) => fc.uint8Array({ minLength: size, maxLength: size });
const key = sized(32);

describe('both providers', () => {
  test('hash alike', () => {
    fc.assert(
      fc.property(fc.array(anyBytes, { maxLength: 4 }), (parts) => {
        for (const name of ['sha256', 'sha512', 'sha1', 'md5'] as const) {
          expect(nodeCrypto[name](...parts)).toEqual(nobleCrypto[name](...parts));
        }
      }),
    );
  });

  test('derive alike', () => {
    fc.assert(
      fc.property(anyBytes, anyBytes, anyBytes, fc.nat(300), (ikm, salt, info, size) => {
        expect(nodeCrypto.hmacSha256(salt, ikm, info)).toEqual(
          nobleCrypto.hmacSha256(salt, ikm, info),
        );
        expect(nodeCrypto.hkdf(ikm, salt, info, size)).toEqual(
          nobleCrypto.hkdf(ikm, salt, info, size),
        );
      }),
    );
  });

  test('seal alike with GCM and open what the other sealed', () => {
    fc.assert(
      fc.property(key, sized(12), anyBytes, anyBytes, (k, nonce, aad, plaintext) => {
        const sealed = nodeCrypto.aesGcmSeal(k, nonce, aad, plaintext);
        expect(nobleCrypto.aesGcmSeal(k, nonce, aad, plaintext)).toEqual(sealed);
        expect(nobleCrypto.aesGcmOpen(k, nonce, aad, sealed)).toEqual(plaintext);
        expect(nodeCrypto.aesGcmOpen(k, nonce, aad, sealed)).toEqual(plaintext);
      }),
    );
  });

  test('judge any bytes alike as a GCM box or a CBC ciphertext', () => {
    fc.assert(
      fc.property(key, sized(16), fc.uint8Array({ maxLength: 64 }), (k, iv, box) => {
        const nonce = iv.subarray(0, 12);
        expect(nodeCrypto.aesGcmOpen(k, nonce, iv, box)).toEqual(
          nobleCrypto.aesGcmOpen(k, nonce, iv, box),
        );
        expect(nodeCrypto.aesCbcDecrypt(k, iv, box)).toEqual(nobleCrypto.aesCbcDecrypt(k, iv, box));
      }),
    );
  });

  test('encrypt alike with CBC and read what the other wrote', () => {
    fc.assert(
      fc.property(key, sized(16), anyBytes, (k, iv, plaintext) => {
        const ciphertext = nodeCrypto.aesCbcEncrypt(k, iv, plaintext);
        expect(nobleCrypto.aesCbcEncrypt(k, iv, plaintext)).toEqual(ciphertext);
        expect(nobleCrypto.aesCbcDecrypt(k, iv, ciphertext)).toEqual(plaintext);
        expect(nodeCrypto.aesCbcDecrypt(k, iv, ciphertext)).toEqual(plaintext);
      }),
    );
  });

  test('agree on secrets, also with keys that nobody made', () => {
    fc.assert(
      fc.property(key, key, (privateKey, publicKey) => {
        expect(nodeCrypto.x25519PublicKey(privateKey)).toEqual(
          nobleCrypto.x25519PublicKey(privateKey),
        );
        expect(nodeCrypto.x25519(privateKey, publicKey)).toEqual(
          nobleCrypto.x25519(privateKey, publicKey),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('sign alike and verify what the other signed', () => {
    fc.assert(
      fc.property(key, anyBytes, sized(64), fc.nat(511), (privateKey, message, random, bit) => {
        const signature = nodeCrypto.xeddsaSign(privateKey, message, random);
        const publicKey = nodeCrypto.x25519PublicKey(privateKey);
        const flipped = signature.slice();
        flipped[bit >> 3] = (flipped[bit >> 3] as number) ^ (1 << (bit & 7));

        expect(nobleCrypto.xeddsaSign(privateKey, message, random)).toEqual(signature);
        for (const crypto of [nodeCrypto, nobleCrypto]) {
          expect(crypto.xeddsaVerify(publicKey, message, signature)).toBe(true);
          expect(crypto.xeddsaVerify(publicKey, message, flipped)).toBe(false);
          expect(crypto.isCanonicalPoint(publicKey)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('judge any bytes alike as a signature', () => {
    fc.assert(
      fc.property(key, sized(64), anyBytes, (publicKey, signature, message) => {
        expect(nodeCrypto.xeddsaVerify(publicKey, message, signature)).toBe(
          nobleCrypto.xeddsaVerify(publicKey, message, signature),
        );
      }),
      { numRuns: 60 },
    );
  });
});

test('the random source of the system gives what is asked for, and never the same', () => {
  const [first, second] = [systemRandom(32), systemRandom(32)];
  expect(first).toHaveLength(32);
  expect(first).not.toEqual(second);
  expect(systemRandom(0)).toHaveLength(0);
});

test('a random source that fails is an error of the host', () => {
  let thrown: unknown;
  try {
    systemRandom(-1);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toMatchObject({ code: 'CRYPTO_RANDOM', side: 'host' });
});
