/**
 * Padding of the plaintext before encryption (spec 04 §1.4).
 *
 *   message | n × byte n, 1 ≤ n ≤ 16
 *
 * The length of a short message is thus not visible to the server. Unpadding is strict: every
 * padding byte is checked, because the bytes are authentic and a fault in them is the sender's.
 */

import { type Bytes, concat } from '../base/bytes.ts';
import type { Env } from '../base/env.ts';
import { fail, ok, type Result } from '../base/error.ts';

const MAX_PADDING = 16;

/** `message` with 1 to 16 bytes of padding, their number drawn from `env`. */
export function pad(message: Bytes, env: Env): Bytes {
  const count = ((env.random(1)[0] ?? 0) & (MAX_PADDING - 1)) + 1;
  return concat(message, new Uint8Array(count).fill(count));
}

/** The message in `padded`, a view of it. Fails with `MESSAGE_PADDING`. */
export function unpad(padded: Bytes): Result<Bytes> {
  const count = padded[padded.length - 1];
  if (count === undefined || count === 0 || count > MAX_PADDING || count > padded.length) {
    return fail('MESSAGE_PADDING', { sizeBytes: padded.length });
  }
  for (const byte of padded.subarray(padded.length - count)) {
    if (byte !== count) return fail('MESSAGE_PADDING', { sizeBytes: padded.length });
  }
  return ok(padded.subarray(0, padded.length - count));
}
