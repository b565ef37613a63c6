/**
 * HKDF-SHA-256 (RFC 5869) over the HMAC of a provider.
 *
 * Direct HMAC calls are faster than the native one-shot function for the short outputs in use.
 */

import type { Bytes } from '../base/bytes.ts';
import type { CryptoPrimitives } from '../base/env.ts';
import { QuartetError } from '../base/error.ts';

/** Salt (empty = 32 zero bytes), context and length of an expansion. */
export interface HkdfOptions {
  readonly salt: Bytes;
  readonly info: Bytes;
  readonly sizeBytes: number;
}

/** Extract, then expand to 0 … 8160 bytes. Throws `CRYPTO_INPUT` beyond that. */
export function expandHkdf(
  hmacSha256: CryptoPrimitives['hmacSha256'],
  ikm: Bytes,
  { salt, info, sizeBytes }: HkdfOptions,
): Bytes {
  if (sizeBytes > 255 * BLOCK_BYTES) throw new QuartetError('CRYPTO_INPUT', { sizeBytes });
  const key = hmacSha256(salt, ikm);
  const out = new Uint8Array(sizeBytes);
  let block: Bytes = new Uint8Array(0);
  for (let offset = 0, count = 1; offset < sizeBytes; offset += BLOCK_BYTES, count++) {
    block = hmacSha256(key, block, info, Uint8Array.of(count));
    out.set(block.subarray(0, sizeBytes - offset), offset);
  }
  return out;
}

const BLOCK_BYTES = 32;
