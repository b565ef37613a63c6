/**
 * Cryptography without secrets: the shapes of the real primitives, and marks instead of tags.
 *
 * With it a mutated input gets past every check that it can satisfy by bytes alone, so the fuzzer
 * reaches what stands behind signatures and MACs. A MAC is eight to thirty-two zeros, a signature
 * begins with a zero, sealed bytes are the plaintext and a mark. Nothing here is secure.
 */

import { type Bytes, concat } from '../../src/base/bytes.ts';
import type { CryptoPrimitives, Env } from '../../src/base/env.ts';
import { keyPairFrom } from '../../src/crypto/keys.ts';

/** An environment where time stands still and chance begins anew; `side` draws its own numbers. */
export function openEnv(crypto: CryptoPrimitives = openCrypto, side = 0): Env {
  let drawn = side * 1_000;
  return {
    now: () => NOW,
    random: (sizeBytes) => stretch(++drawn, sizeBytes),
    crypto,
  };
}

/** The time of every environment here. */
export const NOW = 1_767_225_600_000;

/** A fixed key pair for each number. */
export const openKeyPair = (n: number, crypto: CryptoPrimitives = openCrypto) =>
  keyPairFrom(stretch(n * 7_919, 32), crypto);

/** The primitives. */
export const openCrypto: CryptoPrimitives = {
  sha256: (...parts) => stretch(mix(parts), 32),
  sha512: (...parts) => stretch(mix(parts), 64),
  sha1: (...parts) => stretch(mix(parts), 20),
  md5: (...parts) => stretch(mix(parts), 16),
  hmacSha256: () => new Uint8Array(32),
  hkdf: (ikm, salt, info, sizeBytes) => stretch(mix([ikm, salt, info]), sizeBytes),
  aesGcmSeal: (_key, _nonce, _aad, plaintext) => concat(plaintext, GCM_TAG),
  aesGcmOpen: (_key, _nonce, _aad, sealed) =>
    sealed.length >= 16 && sealed.at(-1) === 0 ? sealed.slice(0, -16) : undefined,
  aesCbcEncrypt: (_key, _iv, plaintext) => concat(plaintext, CBC_MARK),
  aesCbcDecrypt: (_key, _iv, ciphertext) =>
    ciphertext.at(-1) === 1 ? ciphertext.slice(0, -1) : undefined,
  x25519PublicKey: (privateKey) => privateKey.map((byte) => byte ^ 0x55),
  x25519: (privateKey, publicKey) => {
    const shared = privateKey.map((byte, i) => byte ^ 0x55 ^ (publicKey[i] as number));
    return shared.some((byte) => byte !== 0) ? shared : undefined;
  },
  xeddsaSign: () => new Uint8Array(64),
  xeddsaVerify: (publicKey, _message, signature) =>
    publicKey.length === 32 && signature.length === 64 && signature[0] === 0,
  isCanonicalPoint: (publicKey) => (publicKey[31] as number) < 128,
  equalSecret: (a, b) => a.length === b.length && Buffer.compare(a, b) === 0,
};

/** FNV-1a over the parts. */
function mix(parts: readonly Bytes[]): number {
  let hash = 0x811c9dc5;
  for (const part of parts) {
    for (let i = 0; i < part.length; i++) hash = Math.imul(hash ^ (part[i] as number), 0x01000193);
    hash = Math.imul(hash ^ part.length, 0x01000193);
  }
  return hash;
}

function stretch(seed: number, sizeBytes: number): Bytes {
  const out = new Uint8Array(sizeBytes);
  let state = Math.imul(seed, 0x9e3779b1) || 1;
  for (let i = 0; i < sizeBytes; i++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    out[i] = state;
  }
  return out;
}

const GCM_TAG = new Uint8Array(16);
const CBC_MARK = Uint8Array.of(1);
