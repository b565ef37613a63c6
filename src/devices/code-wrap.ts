/**
 * Link codes, and public keys wrapped under them (spec 03 §3.1, §3.2).
 *
 *   code    = 40 bits in eight characters of an alphabet without 0, I, O, U
 *   wrapped = salt(32) | iv(16) | AES-256-CTR of the key(32)       80 bytes
 *
 * The code is short, so the key is derived slowly: about a quarter of a second. A wrong code does
 * not fail here, it gives another key.
 */

import { type Bytes, concat, utf8 } from '../base/bytes.ts';
import type { CryptoPrimitives, Env } from '../base/env.ts';
import { fail, ok, type Result } from '../base/error.ts';

/** A fresh code of eight characters; draws 5 random bytes. */
export const generateCode = (env: Env): string => formatCode(env.random(CODE_BYTES));

/** The code of 5 bytes: 5 bits a character, most significant first. */
export function formatCode(bytes: Bytes): string {
  let code = '';
  for (let at = 0; at < CODE_CHARS; at++) {
    const from = Math.floor((at * 5) / 8);
    const pair = ((bytes[from] ?? 0) << 8) | (bytes[from + 1] ?? 0);
    code += ALPHABET.charAt((pair >> (11 - ((at * 5) % 8))) & 31);
  }
  return code;
}

/** A code as people write it, in either case and with or without a hyphen. `LINK_CODE`. */
export function parseCode(text: string): Result<string> {
  const code = text.trim().toUpperCase().replace('-', '');
  const isCode = code.length === CODE_CHARS && [...code].every((one) => ALPHABET.includes(one));
  return isCode ? ok(code) : fail('LINK_CODE', { length: text.length });
}

/** A code as it is shown: `XXXX-XXXX`. */
export const showCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;

/** A public key (32 bytes) under a code: 80 bytes. Draws 32 and 16 random bytes. Slow. */
export function wrapKey(code: string, publicKey: Bytes, env: Env): Bytes {
  const salt = env.random(SALT_BYTES);
  const iv = env.random(BLOCK_BYTES);
  const key = deriveWrapKey(code, salt, env.crypto);
  return concat(salt, iv, applyCounter(key, iv, publicKey, env.crypto));
}

/** The key in 80 wrapped bytes: another one if the code is another. Slow. `LINK_MALFORMED`. */
export function unwrapKey(code: string, wrapped: Bytes, crypto: CryptoPrimitives): Result<Bytes> {
  if (wrapped.length !== WRAPPED_BYTES) return fail('LINK_MALFORMED', { part: 'wrapped key' });
  const salt = wrapped.subarray(0, SALT_BYTES);
  const iv = wrapped.subarray(SALT_BYTES, SALT_BYTES + BLOCK_BYTES);
  const key = deriveWrapKey(code, salt, crypto);
  return ok(applyCounter(key, iv, wrapped.subarray(SALT_BYTES + BLOCK_BYTES), crypto));
}

/** Length of a wrapped key. */
export const WRAPPED_BYTES = 80;

/** PBKDF2-HMAC-SHA-256 for a result of one block (RFC 8018 §5.2). */
function deriveWrapKey(code: string, salt: Bytes, crypto: CryptoPrimitives): Bytes {
  const password = utf8(code);
  let block = crypto.hmacSha256(password, salt, Uint8Array.of(0, 0, 0, 1));
  const key = Uint8Array.from(block);
  for (let round = 1; round < ROUNDS; round++) {
    block = crypto.hmacSha256(password, block);
    for (let at = 0; at < key.length; at++) key[at] = (key[at] as number) ^ (block[at] as number);
  }
  return key;
}

/** Counter mode of two blocks, its key stream taken from CBC: E(iv ^ 0) is the first block of 0. */
function applyCounter(key: Bytes, iv: Bytes, input: Bytes, crypto: CryptoPrimitives): Bytes {
  const out = Uint8Array.from(input);
  const counter = Uint8Array.from(iv);
  const zeros = new Uint8Array(BLOCK_BYTES);
  for (let from = 0; from < out.length; from += BLOCK_BYTES) {
    const stream = crypto.aesCbcEncrypt(key, counter, zeros);
    for (let at = 0; at < BLOCK_BYTES && from + at < out.length; at++) {
      out[from + at] = (out[from + at] as number) ^ (stream[at] as number);
    }
    increment(counter);
  }
  return out;
}

/** The counter is the whole block, big-endian. */
function increment(counter: Bytes): void {
  for (let at = counter.length - 1; at >= 0; at--) {
    const next = ((counter[at] as number) + 1) & 255;
    counter[at] = next;
    if (next !== 0) return;
  }
}

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTVWXYZ';
const CODE_BYTES = 5;
const CODE_CHARS = 8;
const SALT_BYTES = 32;
const BLOCK_BYTES = 16;
const ROUNDS = 131_072;
