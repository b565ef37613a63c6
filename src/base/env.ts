/**
 * The environment: time, chance and cryptography, the only ambient things a core may use.
 *
 * Shells make the real one; tests and the simulator make their own. The primitives are synchronous
 * and total: they return `undefined` where the input of a peer can make them fail.
 */

import type { Bytes } from './bytes.ts';

/** Milliseconds since the Unix epoch. */
export type Ms = number;

/** The primitives that the protocol is built from. Implementations live in crypto/. */
export interface CryptoPrimitives {
  /** SHA-256 of the parts joined: 32 bytes. */
  sha256(...parts: readonly Bytes[]): Bytes;
  /** SHA-512 of the parts joined: 64 bytes. */
  sha512(...parts: readonly Bytes[]): Bytes;
  /** SHA-1 of the parts joined: 20 bytes. Only for the prekey digest (spec 02 §9.7). */
  sha1(...parts: readonly Bytes[]): Bytes;
  /** MD5 of the parts joined: 16 bytes. Only for the build hash (spec 01 §2.7). */
  md5(...parts: readonly Bytes[]): Bytes;
  /** HMAC-SHA-256 of the parts joined: 32 bytes. */
  hmacSha256(key: Bytes, ...parts: readonly Bytes[]): Bytes;
  /** HKDF-SHA-256 (RFC 5869); an empty salt is 32 zero bytes. */
  hkdf(ikm: Bytes, salt: Bytes, info: Bytes, sizeBytes: number): Bytes;
  /** AES-256-GCM with a 16-byte tag at the end of the result. */
  aesGcmSeal(key: Bytes, nonce: Bytes, aad: Bytes, plaintext: Bytes): Bytes;
  /** Opens `aesGcmSeal`; `undefined` if the tag is wrong or there is no room for one. */
  aesGcmOpen(key: Bytes, nonce: Bytes, aad: Bytes, sealed: Bytes): Bytes | undefined;
  /** AES-256-CBC with PKCS#7. */
  aesCbcEncrypt(key: Bytes, iv: Bytes, plaintext: Bytes): Bytes;
  /** Opens `aesCbcEncrypt`; `undefined` if length or padding is wrong. */
  aesCbcDecrypt(key: Bytes, iv: Bytes, ciphertext: Bytes): Bytes | undefined;
  /** The X25519 public key of a private one: 32 bytes. */
  x25519PublicKey(privateKey: Bytes): Bytes;
  /** X25519; `undefined` if the result is all zero (small-order point). */
  x25519(privateKey: Bytes, publicKey: Bytes): Bytes | undefined;
  /** XEdDSA signature of the parts joined (spec 02 §2.1); `random` is 64 fresh bytes. */
  xeddsaSign(privateKey: Bytes, message: Bytes, random: Bytes): Bytes;
  /** XEdDSA verification (spec 02 §2.2), strict. Never throws. */
  xeddsaVerify(publicKey: Bytes, message: Bytes, signature: Bytes): boolean;
  /** Whether an X25519 public key is canonical and torsion-free (spec 02 §1.4). */
  isCanonicalPoint(publicKey: Bytes): boolean;
  /** Whether two byte strings are equal, in time that depends on their lengths only. */
  equalSecret(a: Bytes, b: Bytes): boolean;
}

/** What a core may ask of its surroundings. */
export interface Env {
  /** The current time. */
  now(): Ms;
  /** `sizeBytes` fresh bytes of the system's randomness. */
  random(sizeBytes: number): Bytes;
  readonly crypto: CryptoPrimitives;
}

/** A clock that a shell schedules by: the system's, or one that a test or the demo moves. */
export interface Clock {
  /** The current time. */
  now(): Ms;
  /** Calls `wake` once, at or soon after `at`; the returned function cancels it. */
  schedule(at: Ms, wake: () => void): () => void;
}
