/**
 * Toy cryptography: the shapes and laws of the primitives without their cost, for most seeds.
 *
 * A short hash stands for every hash, a hash of both public keys for the key agreement, a stream
 * from a hash for the ciphers. Wrong keys, wrong nonces and changed bytes fail as with the real
 * ones; nothing here keeps a secret from anybody.
 */

import { type Bytes, EMPTY, equalBytes } from '../../src/base/bytes.ts';
import type { CryptoPrimitives } from '../../src/base/env.ts';

const KEY_BYTES = 32;
const TAG_BYTES = 16;
const BLOCK_BYTES = 16;

/** The toy provider. */
export const toyCrypto: CryptoPrimitives = {
  sha256: (...parts) => digest(1, parts, 32),
  sha512: (...parts) => digest(2, parts, 64),
  sha1: (...parts) => digest(3, parts, 20),
  md5: (...parts) => digest(4, parts, 16),
  hmacSha256: (key, ...parts) => digest(5, [key, ...parts], 32, 1),
  hkdf: (ikm, salt, info, sizeBytes) => digest(6, [ikm, salt, info], sizeBytes, 3),
  aesGcmSeal(key, nonce, aad, plaintext) {
    const out = new Uint8Array(plaintext.length + TAG_BYTES);
    stream(key, nonce, plaintext, out);
    out.set(digest(7, [key, nonce, aad, plaintext], TAG_BYTES, 3), plaintext.length);
    return out;
  },
  aesGcmOpen(key, nonce, aad, sealed) {
    const size = sealed.length - TAG_BYTES;
    if (size < 0) return undefined;
    const plaintext = new Uint8Array(size);
    stream(key, nonce, sealed, plaintext);
    const tag = digest(7, [key, nonce, aad, plaintext], TAG_BYTES, 3);
    return equalBytes(tag, sealed.subarray(size)) ? plaintext : undefined;
  },
  aesCbcEncrypt(key, iv, plaintext) {
    const padding = BLOCK_BYTES - (plaintext.length % BLOCK_BYTES);
    const padded = new Uint8Array(plaintext.length + padding).fill(padding);
    padded.set(plaintext);
    const out = new Uint8Array(padded.length);
    stream(key, iv, padded, out);
    return out;
  },
  aesCbcDecrypt(key, iv, ciphertext) {
    if (ciphertext.length === 0 || ciphertext.length % BLOCK_BYTES !== 0) return undefined;
    const padded = new Uint8Array(ciphertext.length);
    stream(key, iv, ciphertext, padded);
    const padding = padded.at(-1) ?? 0;
    if (padding < 1 || padding > BLOCK_BYTES) return undefined;
    const end = padded.length - padding;
    return padded.subarray(end).every((byte) => byte === padding)
      ? padded.slice(0, end)
      : undefined;
  },
  x25519PublicKey: publicKeyOf,
  x25519(privateKey, publicKey) {
    if (publicKey.every((byte) => byte === 0)) return undefined;
    const own = publicKeyOf(privateKey);
    return isSmaller(own, publicKey)
      ? digest(8, [own, publicKey], 32)
      : digest(8, [publicKey, own], 32);
  },
  xeddsaSign(privateKey, message, random) {
    const out = new Uint8Array(64);
    const nonce = random.subarray(0, 32);
    out.set(nonce);
    out.set(digest(9, [publicKeyOf(privateKey), nonce, message], 32), 32);
    return out;
  },
  xeddsaVerify(publicKey, message, signature) {
    if (signature.length !== 64) return false;
    const expected = digest(9, [publicKey, signature.subarray(0, 32), message], 32);
    return equalBytes(expected, signature.subarray(32));
  },
  isCanonicalPoint: (publicKey) => publicKey.length === KEY_BYTES,
  equalSecret: equalBytes,
};

function publicKeyOf(privateKey: Bytes): Bytes {
  return digest(10, [privateKey], 32);
}

function isSmaller(a: Bytes, b: Bytes): boolean {
  for (let i = 0; i < KEY_BYTES; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** XORs `input` with a stream of key and nonce, as far as `output` reaches or the input does. */
function stream(key: Bytes, nonce: Bytes, input: Bytes, output: Bytes): void {
  const size = Math.min(input.length, output.length);
  const mask = digest(11, [key, nonce, EMPTY], size, 2);
  for (let i = 0; i < size; i++) output[i] = (input[i] as number) ^ (mask[i] as number);
}

/**
 * A hash of the parts joined. `framed` parts, counted from the first, are separated from what comes
 * after them; the rest counts as one string, however it is cut.
 */
function digest(domain: number, parts: readonly Bytes[], sizeBytes: number, framed = 0): Bytes {
  const end = lay(parts, framed);
  let a = 0x243f6a88 ^ domain;
  let b = 0x85a308d3;
  let c = 0x13198a2e;
  let d = 0x03707344;
  for (let at = 0; at < end; at += 4) {
    a = Math.imul(a ^ words.getInt32(at, true), 0x9e3779b1);
    a = (a << 15) | (a >>> 17);
    b = (b + a) | 0;
    b = Math.imul(b ^ (b >>> 13), 0x85ebca6b);
    c ^= b;
    c = (((c << 11) | (c >>> 21)) + d) | 0;
    d = (Math.imul(d ^ a, 0xc2b2ae35) + c) | 0;
  }
  return squeeze([a, b, c, d], sizeBytes);
}

/** Where parts are laid out as words; grows to what the largest hash needs. */
let scratch = new Uint8Array(0);
let words = new DataView(scratch.buffer);

/** Lays out what is hashed; returns where it ends. */
function lay(parts: readonly Bytes[], framed: number): number {
  let needed = 8;
  for (const part of parts) needed += part.length + 8;
  if (needed > scratch.length) {
    scratch = new Uint8Array(2 * needed);
    words = new DataView(scratch.buffer);
  }
  let at = 0;
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] as Bytes;
    if (index < framed) {
      words.setInt32(at, part.length + 0x10000, true);
      at += 4;
    }
    scratch.set(part, at);
    at += part.length;
    if (index >= framed) continue;
    words.setInt32(at, 0, true);
    at = (at + 3) & ~3;
  }
  words.setInt32(at, 0, true);
  const filled = at & 3;
  at += 4 - filled;
  words.setInt32(at, filled + 1, true);
  return at + 4;
}

function squeeze(state: readonly [number, number, number, number], sizeBytes: number): Bytes {
  const [a, b, c, d] = state;
  const out = new Uint8Array(sizeBytes);
  for (let i = 0; i < sizeBytes; i += 4) {
    let word = a ^ Math.imul(i + 1, 0x9e3779b1);
    word = Math.imul(word ^ (word >>> 16) ^ b, 0x85ebca6b);
    word = Math.imul(word ^ (word >>> 13) ^ c, 0xc2b2ae35);
    word = Math.imul(word ^ (word >>> 15) ^ d, 0x27d4eb2f);
    word ^= word >>> 16;
    for (let j = 0; j < 4 && i + j < sizeBytes; j++) out[i + j] = word >>> (8 * j);
  }
  return out;
}
