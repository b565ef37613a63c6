/**
 * X25519 key pairs and the two forms of a public key: 32 raw bytes, and 33 with the type byte 05.
 *
 * A pair never prints its private half. Who uses which form is the business of the layers above;
 * the rules are spec 02 §1.2-§1.4.
 */

import { type Bytes, concat, hex } from '../base/bytes.ts';
import type { CryptoPrimitives, Env } from '../base/env.ts';
import { fail, ok, QuartetError, type Result } from '../base/error.ts';

/** An X25519 key pair; both halves have 32 bytes and must not be changed in place. */
export class KeyPair {
  readonly publicKey: Bytes;
  readonly #privateKey: Bytes;

  constructor(publicKey: Bytes, privateKey: Bytes) {
    if (publicKey.length !== KEY_BYTES || privateKey.length !== KEY_BYTES) {
      throw new QuartetError('CRYPTO_INPUT', { part: 'key' });
    }
    this.publicKey = publicKey;
    this.#privateKey = privateKey;
  }

  /** The private half, clamped, 32 bytes. A secret: never log it. */
  get privateKey(): Bytes {
    return this.#privateKey;
  }

  /** The public half as hex; the private one stays out of every printed form. */
  toJSON(): { readonly publicKey: string } {
    return { publicKey: hex(this.publicKey) };
  }
}

/** A fresh pair from 32 random bytes (spec 02 §1.2). */
export const generateKeyPair = (env: Env): KeyPair =>
  keyPairFrom(env.random(KEY_BYTES), env.crypto);

/** The pair of a private key of 32 bytes, which is clamped (a copy). Throws `CRYPTO_INPUT`. */
export function keyPairFrom(privateKey: Bytes, crypto: CryptoPrimitives): KeyPair {
  const clamped = clampPrivateKey(privateKey);
  return new KeyPair(crypto.x25519PublicKey(clamped), clamped);
}

/** A clamped copy of a private key of 32 bytes (spec 02 §1.2). Throws `CRYPTO_INPUT`. */
export function clampPrivateKey(privateKey: Bytes): Bytes {
  if (privateKey.length !== KEY_BYTES) throw new QuartetError('CRYPTO_INPUT', { part: 'key' });
  const clamped = Uint8Array.from(privateKey);
  clamped[0] = (clamped[0] as number) & 248;
  clamped[31] = ((clamped[31] as number) & 127) | 64;
  return clamped;
}

/** The 33-byte form of a 32-byte public key: 05 in front. Throws `CRYPTO_INPUT`. */
export function publicKey33(publicKey: Bytes): Bytes {
  if (publicKey.length !== KEY_BYTES) throw new QuartetError('CRYPTO_INPUT', { part: 'key' });
  return concat(KEY_TYPE, publicKey);
}

/** The 32 bytes of a 33-byte public key, as a view; `SIGNAL_INVALID_KEY` (spec 02 §1.4). */
export function parsePublicKey33(bytes: Bytes): Result<Bytes> {
  if (bytes.length !== KEY_BYTES + 1 || bytes[0] !== KEY_TYPE[0]) {
    return fail('SIGNAL_INVALID_KEY', { sizeBytes: bytes.length });
  }
  return ok(bytes.subarray(1));
}

const KEY_BYTES = 32;
const KEY_TYPE = Uint8Array.of(5);
