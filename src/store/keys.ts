/**
 * Keys as bytes: order, prefixes and bounds are those of the UTF-8 form, in every backend.
 *
 * JavaScript compares UTF-16 units, which orders astral characters before U+E000; databases compare
 * bytes. A lone surrogate becomes U+FFFD, so a key is always well-formed once it is stored.
 */

import { type Bytes, compareBytes, concat, fromUtf8, utf8 } from '../base/bytes.ts';
import type { ScanOptions } from './contract.ts';

/** A half-open range of keys: `from` is in, `to` is not. */
export interface KeyRange {
  readonly from: Bytes;
  readonly to: Bytes;
}

/** The key as it comes back from a store. */
export const storedKey = (key: string): string => fromUtf8(utf8(key));

/** The range of a scan. */
export function keyRange({ after, prefix = '' }: ScanOptions): KeyRange {
  const first = utf8(prefix);
  const to = first.length === 0 ? BEYOND_ALL : afterPrefix(first);
  if (after === undefined) return { from: first, to };
  const next = concat(utf8(after), LOWEST);
  return { from: compareBytes(next, first) > 0 ? next : first, to };
}

/** Whether a key lies in a range. */
export const inRange = (key: Bytes, { from, to }: KeyRange): boolean =>
  compareBytes(key, from) >= 0 && compareBytes(key, to) < 0;

/** The first byte string after all that begin with `prefix`. UTF-8 has no byte ff to carry over. */
function afterPrefix(prefix: Bytes): Bytes {
  const out = prefix.slice();
  const last = out.length - 1;
  out[last] = (out[last] as number) + 1;
  return out;
}

const LOWEST = Uint8Array.of(0);
const BEYOND_ALL = Uint8Array.of(0xff);
