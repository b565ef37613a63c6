/**
 * The symmetric state of a Noise handshake: hash, chaining key and cipher key (Noise §5.2).
 *
 * Plain values and pure functions in the names of the specification; a failed opening therefore
 * leaves the old state as it was. Knows no patterns and no messages. Spec 01 §2.1.
 */

import { type Bytes, EMPTY, utf8 } from '../base/bytes.ts';
import type { CryptoPrimitives } from '../base/env.ts';
import { fail, ok, type Result } from '../base/error.ts';

/** h, ck, k and n of the specification; `key` is absent until the first key agreement. */
export interface SymmetricState {
  readonly hash: Bytes;
  readonly chainingKey: Bytes;
  readonly key?: Bytes;
  readonly nonce: number;
}

/** The two transport keys, 32 bytes each: the first and the second output of Split. */
export interface SplitKeys {
  readonly first: Bytes;
  readonly second: Bytes;
}

/** Begins with a protocol name: padded with zeros up to 32 bytes, hashed if it is longer. */
export function initialize(protocolName: string, crypto: CryptoPrimitives): SymmetricState {
  const name = utf8(protocolName);
  const padded = new Uint8Array(32);
  if (name.length <= 32) padded.set(name);
  const hash = name.length <= 32 ? padded : crypto.sha256(name);
  return { hash, chainingKey: hash, nonce: 0 };
}

/** Mixes public bytes into the hash. */
export const mixHash = (
  state: SymmetricState,
  bytes: Bytes,
  crypto: CryptoPrimitives,
): SymmetricState => ({ ...state, hash: crypto.sha256(state.hash, bytes) });

/** Mixes a shared secret into the keys; the nonce begins again. */
export function mixKey(
  state: SymmetricState,
  secret: Bytes,
  crypto: CryptoPrimitives,
): SymmetricState {
  const okm = crypto.hkdf(secret, state.chainingKey, EMPTY, 64);
  return { hash: state.hash, chainingKey: okm.slice(0, 32), key: okm.slice(32), nonce: 0 };
}

/** Seals `plaintext` under the current key and mixes the result into the hash. */
export function encryptAndHash(
  state: SymmetricState,
  plaintext: Bytes,
  crypto: CryptoPrimitives,
): { readonly state: SymmetricState; readonly output: Bytes } {
  if (state.key === undefined)
    return { state: mixHash(state, plaintext, crypto), output: plaintext };
  const output = crypto.aesGcmSeal(state.key, nonceOf(state.nonce), state.hash, plaintext);
  return { state: advance(mixHash(state, output, crypto)), output };
}

/** Opens `encryptAndHash`; `NOISE_DECRYPT` if the tag is wrong or missing. */
export function decryptAndHash(
  state: SymmetricState,
  input: Bytes,
  crypto: CryptoPrimitives,
): Result<{ readonly state: SymmetricState; readonly output: Bytes }> {
  if (state.key === undefined) return ok({ state: mixHash(state, input, crypto), output: input });
  const output = crypto.aesGcmOpen(state.key, nonceOf(state.nonce), state.hash, input);
  if (output === undefined) return fail('NOISE_DECRYPT', { sizeBytes: input.length });
  return ok({ state: advance(mixHash(state, input, crypto)), output });
}

/** The transport keys at the end of a handshake. */
export function split(state: SymmetricState, crypto: CryptoPrimitives): SplitKeys {
  const okm = crypto.hkdf(EMPTY, state.chainingKey, EMPTY, 64);
  return { first: okm.slice(0, 32), second: okm.slice(32) };
}

/** The 12-byte nonce of a counter: zeros(4) | counter(8, big-endian). */
export function nonceOf(counter: number): Bytes {
  const nonce = new Uint8Array(12);
  const view = new DataView(nonce.buffer);
  view.setUint32(4, Math.floor(counter / 4_294_967_296));
  view.setUint32(8, counter >>> 0);
  return nonce;
}

const advance = (state: SymmetricState): SymmetricState => ({ ...state, nonce: state.nonce + 1 });
