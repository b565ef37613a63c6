/**
 * The derivations of the Double Ratchet, and the seeds of messages that were passed over.
 *
 * Pure functions from keys to keys; what is kept and when is decided in cipher.ts and
 * sender-key.ts. Rules: spec 02 §5 (root, chain and message keys), §6.5 (how many seeds are kept).
 * Seeds are kept instead of message keys: passing a message over costs two HMACs instead of six.
 */

import { type Bytes, EMPTY, utf8 } from '../base/bytes.ts';
import type { CryptoPrimitives } from '../base/env.ts';
import { cap } from '../base/limits.ts';

/** A chain: the key and counter of its next message, and the seeds of those passed over. */
export interface Chain {
  readonly chainKey: Bytes;
  readonly index: number;
  /** Rows of index(4) | seed(32), oldest first. */
  readonly skipped: Bytes;
}

/** A chain after a message key was taken from it. */
export interface ChainAdvance extends Chain {
  /** The seed of the message that was asked for, 32 bytes. */
  readonly seed: Bytes;
}

/** The keys of one pairwise message. */
export interface MessageKeys {
  readonly cipherKey: Bytes;
  readonly macKey: Bytes;
  readonly iv: Bytes;
}

/** `KDF_RK`: the next root and the key of a new chain, from a root and a DH result. */
export function deriveRoot(
  root: Bytes,
  dh: Bytes,
  crypto: CryptoPrimitives,
): { readonly root: Bytes; readonly chainKey: Bytes } {
  const okm = crypto.hkdf(dh, root, RATCHET_INFO, 64);
  return { root: okm.subarray(0, 32), chainKey: okm.subarray(32) };
}

/** The seed of the message at a chain key. */
export const deriveSeed = (chainKey: Bytes, crypto: CryptoPrimitives): Bytes =>
  crypto.hmacSha256(chainKey, SEED_BYTE);

/** The chain key after a chain key. */
export const deriveNextChainKey = (chainKey: Bytes, crypto: CryptoPrimitives): Bytes =>
  crypto.hmacSha256(chainKey, NEXT_BYTE);

/** The keys of a pairwise message from its seed. */
export function deriveMessageKeys(seed: Bytes, crypto: CryptoPrimitives): MessageKeys {
  const okm = crypto.hkdf(seed, EMPTY, MESSAGE_INFO, 80);
  return { cipherKey: okm.subarray(0, 32), macKey: okm.subarray(32, 64), iv: okm.subarray(64) };
}

/**
 * Moves a chain past `counter`, which is not behind it, and keeps the seeds in between.
 *
 * Only the newest seeds up to the cap are derived and kept; the caller has limited the distance.
 */
export function advanceChain(
  chain: Chain,
  counter: number,
  crypto: CryptoPrimitives,
): ChainAdvance {
  const { index, skipped } = chain;
  let chainKey = chain.chainKey;
  const distance = counter - index;
  let rows = skipped;
  if (distance > 0) {
    const added = Math.min(distance, cap('skippedKeys'));
    const kept = Math.min(skipped.length, (cap('skippedKeys') - added) * SKIPPED_ROW_BYTES);
    rows = new Uint8Array(kept + added * SKIPPED_ROW_BYTES);
    rows.set(skipped.subarray(skipped.length - kept));
    for (let at = index; at < counter; at++) {
      const row = kept + (at - counter + added) * SKIPPED_ROW_BYTES;
      if (row >= kept) putRow(rows, row, at, deriveSeed(chainKey, crypto));
      chainKey = deriveNextChainKey(chainKey, crypto);
    }
  }
  const seed = deriveSeed(chainKey, crypto);
  return {
    seed,
    chainKey: deriveNextChainKey(chainKey, crypto),
    index: counter + 1,
    skipped: rows,
  };
}

/** Takes the seed of a message that was passed over out of its chain; `undefined` if not kept. */
export function takeSkipped(chain: Chain, counter: number): ChainAdvance | undefined {
  const { skipped } = chain;
  for (let at = 0; at < skipped.length; at += SKIPPED_ROW_BYTES) {
    if (rowIndex(skipped, at) !== counter) continue;
    const rest = new Uint8Array(skipped.length - SKIPPED_ROW_BYTES);
    rest.set(skipped.subarray(0, at));
    rest.set(skipped.subarray(at + SKIPPED_ROW_BYTES), at);
    const seed = skipped.subarray(at + SKIPPED_ROW_BYTES - SEED_BYTES, at + SKIPPED_ROW_BYTES);
    return { seed, chainKey: chain.chainKey, index: chain.index, skipped: rest };
  }
  return undefined;
}

function putRow(rows: Bytes, at: number, index: number, seed: Bytes): void {
  rows[at] = index >>> 24;
  rows[at + 1] = index >>> 16;
  rows[at + 2] = index >>> 8;
  rows[at + 3] = index;
  rows.set(seed, at + SKIPPED_ROW_BYTES - SEED_BYTES);
}

function rowIndex(rows: Bytes, at: number): number {
  let index = 0;
  for (let i = 0; i < SKIPPED_ROW_BYTES - SEED_BYTES; i++)
    index = index * 256 + (rows[at + i] as number);
  return index;
}

const SEED_BYTES = 32;
/** Bytes of a skipped seed with its index. */
export const SKIPPED_ROW_BYTES = 36;
const SEED_BYTE = Uint8Array.of(1);
const NEXT_BYTE = Uint8Array.of(2);
const RATCHET_INFO = utf8('WhisperRatchet');
const MESSAGE_INFO = utf8('WhisperMessageKeys');
