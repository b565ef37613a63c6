/**
 * The portable crypto provider: @noble/hashes, @noble/curves and the AES of this folder.
 *
 * For runtimes without node:crypto, and the cross-check of the native provider: both must give the
 * same bytes for every input. Slower by one to two orders of magnitude.
 */

import { x25519 } from '@noble/curves/ed25519.js';
import { hmac } from '@noble/hashes/hmac.js';
import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import type { Bytes } from '../base/bytes.ts';
import type { CryptoPrimitives } from '../base/env.ts';
import { aesCbcDecrypt, aesCbcEncrypt, aesGcmOpen, aesGcmSeal } from './aes.ts';
import { expandHkdf } from './hkdf.ts';
import { clampPrivateKey } from './keys.ts';
import { isCanonicalPoint, portableArithmetic, signXeddsa, verifyXeddsa } from './xeddsa.ts';

interface StreamingHash {
  update(part: Bytes): StreamingHash;
  digest(): Bytes;
}

const digestOf =
  (create: () => StreamingHash) =>
  (...parts: readonly Bytes[]): Bytes => {
    const hash = create();
    for (const part of parts) hash.update(part);
    return hash.digest();
  };

const hmacSha256 = (key: Bytes, ...parts: readonly Bytes[]): Bytes =>
  digestOf(() => hmac.create(sha256, key))(...parts);

const hashSha512 = digestOf(() => sha512.create());

const arithmetic = portableArithmetic(hashSha512);

/** The primitives in portable code. */
export const nobleCrypto: CryptoPrimitives = {
  sha256: digestOf(() => sha256.create()),
  sha512: hashSha512,
  sha1: digestOf(() => sha1.create()),
  md5: digestOf(() => md5.create()),
  hmacSha256,
  hkdf: (ikm, salt, info, sizeBytes) => expandHkdf(hmacSha256, ikm, { salt, info, sizeBytes }),
  aesGcmSeal,
  aesGcmOpen,
  aesCbcEncrypt,
  aesCbcDecrypt,
  x25519PublicKey: (privateKey) => x25519.getPublicKey(clampPrivateKey(privateKey)),
  x25519(privateKey, publicKey) {
    const clamped = clampPrivateKey(privateKey);
    if (publicKey.length !== 32) return undefined;
    try {
      return x25519.getSharedSecret(clamped, publicKey);
    } catch {
      return undefined; // the library reports an all-zero result by throwing
    }
  },
  xeddsaSign: (privateKey, message, random) => signXeddsa(arithmetic, privateKey, message, random),
  xeddsaVerify: (publicKey, message, signature) =>
    verifyXeddsa(arithmetic, publicKey, message, signature),
  isCanonicalPoint,
  equalSecret(a, b) {
    if (a.length !== b.length) return false;
    let difference = 0;
    for (let i = 0; i < a.length; i++) difference |= (a[i] as number) ^ (b[i] as number);
    return difference === 0;
  },
};
