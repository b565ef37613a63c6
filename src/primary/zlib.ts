/**
 * A zlib stream without compression (RFC 1950, RFC 1951 §3.2.4), for history that travels inline.
 *
 *   78 01 | (last(1) | size(2 LE) | ~size(2 LE) | bytes)* | adler32(4 BE)
 *
 * Readers inflate it like any other; nothing of the runtime is needed to make it.
 */

import { type Bytes, concat, u32 } from '../base/bytes.ts';

/** The stream that inflates to these bytes. */
export function zlibStored(bytes: Bytes): Bytes {
  const parts: Bytes[] = [new Uint8Array([0x78, 0x01])];
  for (let at = 0; at === 0 || at < bytes.length; at += BLOCK_BYTES) {
    const block = bytes.subarray(at, at + BLOCK_BYTES);
    const isLast = at + BLOCK_BYTES >= bytes.length ? 1 : 0;
    const size = block.length;
    const inverse = ~size & 0xffff;
    parts.push(
      new Uint8Array([isLast, size & 0xff, size >> 8, inverse & 0xff, inverse >> 8]),
      block,
    );
  }
  return concat(...parts, u32(adler32(bytes)));
}

function adler32(bytes: Bytes): number {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % ADLER_PRIME;
    b = (b + a) % ADLER_PRIME;
  }
  return ((b << 16) | a) >>> 0;
}

const BLOCK_BYTES = 0xffff;
const ADLER_PRIME = 65_521;
