/**
 * Inflating a compressed frame body (spec 01 §3.2, §3.9): one zlib stream of at most 16 MiB.
 *
 * The size is limited while inflating, never measured afterwards, so that a small frame cannot fill
 * the memory. `node:zlib` is the one exception to the rule that cores use nothing of the runtime:
 * it is a pure function of its input.
 */

import { gunzipSync, inflateSync } from 'node:zlib';
import type { Bytes } from '../base/bytes.ts';
import { fail, ok, type Result } from '../base/error.ts';
import { cap } from '../base/limits.ts';

/**
 * The bytes that a zlib stream (RFC 1950) holds; what follows the stream is ignored.
 * Fails with `WIRE_INFLATE` if there is no whole, valid stream, `LIMIT_INFLATED` beyond 16 MiB.
 */
export const inflate = (stream: Bytes): Result<Bytes> => unpack(stream, inflateSync);

/** The bytes that a gzip stream (RFC 1952) holds, with the same limit and the same errors. */
export const gunzip = (stream: Bytes): Result<Bytes> => unpack(stream, gunzipSync);

function unpack(stream: Bytes, method: typeof inflateSync): Result<Bytes> {
  try {
    const out = method(stream, { maxOutputLength: cap('inflatedBytes') });
    return ok(new Uint8Array(out.buffer, out.byteOffset, out.length));
  } catch (error) {
    const tooLarge = (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE';
    return fail(tooLarge ? 'LIMIT_INFLATED' : 'WIRE_INFLATE', { offset: 1 });
  }
}
