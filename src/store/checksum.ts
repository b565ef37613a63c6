/**
 * The checksum of a stored value: what tells a value that was written from one that was damaged.
 *
 * XXH32 (xxHash specification, "XXH32 algorithm description") over the value, seeded by table and
 * key: a value that lies under another key is as wrong as a changed one. Each round is a bijection
 * of its 32-bit word, so a fault within one word, a flipped bit above all, is always found; any
 * other is missed once in 2^32. Against accidents only: who can write to the file can also write a
 * checksum.
 */

import type { Bytes } from '../base/bytes.ts';

/** The checksum of the value of a record, an unsigned 32-bit number; `key` in UTF-8. */
export const checksumOf = (table: string, key: Bytes, value: Bytes): number =>
  xxh32(value, seedOf(table, key));

/** XXH32 of some bytes, an unsigned 32-bit number. */
export function xxh32(bytes: Bytes, seed: number): number {
  const { length } = bytes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, length);
  let at = 0;
  let sum = (seed + P5) | 0;
  if (length >= STRIPE_BYTES) {
    let a = (seed + P1 + P2) | 0;
    let b = (seed + P2) | 0;
    let c = seed | 0;
    let d = (seed - P1) | 0;
    for (const end = length - STRIPE_BYTES; at <= end; at += STRIPE_BYTES) {
      a = round(a, view.getInt32(at, true));
      b = round(b, view.getInt32(at + 4, true));
      c = round(c, view.getInt32(at + 8, true));
      d = round(d, view.getInt32(at + 12, true));
    }
    sum = (rotate(a, 1) + rotate(b, 7) + rotate(c, 12) + rotate(d, 18)) | 0;
  }
  sum = (sum + length) | 0;
  for (; at + 4 <= length; at += 4) {
    sum = Math.imul(rotate(sum + Math.imul(view.getInt32(at, true), P3), 17), P4);
  }
  for (; at < length; at++) {
    sum = Math.imul(rotate(sum + Math.imul(view.getUint8(at), P5), 11), P1);
  }
  sum = Math.imul(sum ^ (sum >>> 15), P2);
  sum = Math.imul(sum ^ (sum >>> 13), P3);
  return (sum ^ (sum >>> 16)) >>> 0;
}

const round = (lane: number, word: number): number =>
  Math.imul(rotate(lane + Math.imul(word, P2), 13), P1);

const rotate = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));

/** A number for table and key (FNV-1a, with a byte between them that neither has in UTF-8). */
function seedOf(table: string, key: Bytes): number {
  let seed = FNV_BASIS;
  for (let i = 0; i < table.length; i++) seed = Math.imul(seed ^ table.charCodeAt(i), FNV_PRIME);
  seed = Math.imul(seed ^ BETWEEN, FNV_PRIME);
  for (let i = 0; i < key.length; i++) seed = Math.imul(seed ^ (key[i] ?? 0), FNV_PRIME);
  return seed;
}

const STRIPE_BYTES = 16;
const P1 = 0x9e3779b1 | 0;
const P2 = 0x85ebca77 | 0;
const P3 = 0xc2b2ae3d | 0;
const P4 = 0x27d4eb2f | 0;
const P5 = 0x165667b1 | 0;
const BETWEEN = 0xff;
const FNV_BASIS = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
