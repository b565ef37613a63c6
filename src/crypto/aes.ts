/**
 * AES-256 in TypeScript: the block cipher, GCM and CBC modes of the portable provider.
 *
 * Written from FIPS 197, NIST SP 800-38A and SP 800-38D for runtimes without node:crypto and as the
 * second opinion on it. The S-box is a table, so time may depend on secrets through the cache: the
 * native provider is the one for production. Knows nothing of the protocol.
 */

import { type Bytes, concat } from '../base/bytes.ts';
import { QuartetError } from '../base/error.ts';

/** AES-256-GCM with a 16-byte tag at the end; a nonce of 12 bytes. Throws `CRYPTO_INPUT`. */
export function aesGcmSeal(key: Bytes, nonce: Bytes, aad: Bytes, plaintext: Bytes): Bytes {
  const { roundKeys, counter } = gcmStart(key, nonce);
  const sealed = applyCounterMode(roundKeys, counter, plaintext);
  return concat(sealed, gcmTag(roundKeys, counter, aad, sealed));
}

/** Opens `aesGcmSeal`; `undefined` if the tag is wrong or missing. Throws `CRYPTO_INPUT`. */
export function aesGcmOpen(key: Bytes, nonce: Bytes, aad: Bytes, sealed: Bytes): Bytes | undefined {
  const { roundKeys, counter } = gcmStart(key, nonce);
  if (sealed.length < TAG_BYTES) return undefined;
  const body = sealed.subarray(0, sealed.length - TAG_BYTES);
  const tag = gcmTag(roundKeys, counter, aad, body);
  let difference = 0;
  for (let i = 0; i < TAG_BYTES; i++) {
    difference |= at(tag, i) ^ at(sealed, body.length + i);
  }
  return difference === 0 ? applyCounterMode(roundKeys, counter, body) : undefined;
}

/** AES-256-CBC with PKCS#7; an initial vector of 16 bytes. Throws `CRYPTO_INPUT`. */
export function aesCbcEncrypt(key: Bytes, iv: Bytes, plaintext: Bytes): Bytes {
  const roundKeys = cbcStart(key, iv);
  const paddingBytes = BLOCK_BYTES - (plaintext.length % BLOCK_BYTES);
  const out = new Uint8Array(plaintext.length + paddingBytes).fill(paddingBytes);
  out.set(plaintext);
  let previous = iv;
  for (let offset = 0; offset < out.length; offset += BLOCK_BYTES) {
    const block = out.subarray(offset, offset + BLOCK_BYTES);
    xorInto(block, previous);
    encryptBlock(roundKeys, block);
    previous = block;
  }
  return out;
}

/** Opens `aesCbcEncrypt`; `undefined` if length or padding is wrong. Throws `CRYPTO_INPUT`. */
export function aesCbcDecrypt(key: Bytes, iv: Bytes, ciphertext: Bytes): Bytes | undefined {
  const roundKeys = cbcStart(key, iv);
  if (ciphertext.length === 0 || ciphertext.length % BLOCK_BYTES !== 0) return undefined;
  const out = ciphertext.slice();
  let previous = iv;
  for (let offset = 0; offset < out.length; offset += BLOCK_BYTES) {
    const block = out.subarray(offset, offset + BLOCK_BYTES);
    decryptBlock(roundKeys, block);
    xorInto(block, previous);
    previous = ciphertext.subarray(offset, offset + BLOCK_BYTES);
  }
  const paddingBytes = at(out, out.length - 1);
  if (paddingBytes === 0 || paddingBytes > BLOCK_BYTES) return undefined;
  let difference = 0;
  for (let i = out.length - paddingBytes; i < out.length; i++)
    difference |= at(out, i) ^ paddingBytes;
  return difference === 0 ? out.slice(0, out.length - paddingBytes) : undefined;
}

// --- GCM ---

function gcmStart(key: Bytes, nonce: Bytes): { roundKeys: Bytes; counter: Bytes } {
  if (nonce.length !== NONCE_BYTES) throw new QuartetError('CRYPTO_INPUT', { part: 'nonce' });
  return { roundKeys: expandKey(key), counter: concat(nonce, Uint8Array.of(0, 0, 0, 1)) };
}

/** XORs the key stream that starts one above `counter` over a copy of `input`. */
function applyCounterMode(roundKeys: Bytes, counter: Bytes, input: Bytes): Bytes {
  const out = input.slice();
  const blockCounter = counter.slice();
  const view = new DataView(blockCounter.buffer);
  const stream = new Uint8Array(BLOCK_BYTES);
  for (let offset = 0; offset < out.length; offset += BLOCK_BYTES) {
    view.setUint32(12, (view.getUint32(12) + 1) >>> 0);
    stream.set(blockCounter);
    encryptBlock(roundKeys, stream);
    xorInto(out.subarray(offset, offset + BLOCK_BYTES), stream);
  }
  return out;
}

function gcmTag(roundKeys: Bytes, counter: Bytes, aad: Bytes, sealed: Bytes): Bytes {
  const hashKey = new Uint8Array(BLOCK_BYTES);
  encryptBlock(roundKeys, hashKey);
  const lengths = new DataView(new ArrayBuffer(BLOCK_BYTES));
  lengths.setBigUint64(0, BigInt(aad.length) * 8n);
  lengths.setBigUint64(8, BigInt(sealed.length) * 8n);
  const powers = shiftedKeys(hashKey);
  const tag = new Uint8Array(BLOCK_BYTES);
  for (const part of [aad, sealed, new Uint8Array(lengths.buffer)]) {
    for (let offset = 0; offset < part.length; offset += BLOCK_BYTES) {
      xorInto(tag, part.subarray(offset, offset + BLOCK_BYTES));
      multiplyInto(tag, powers);
    }
  }
  const mask = counter.slice();
  encryptBlock(roundKeys, mask);
  xorInto(tag, mask);
  return tag;
}

/** The hash key times x^0 … x^127 in GF(2^128), four 32-bit words each (SP 800-38D §6.3). */
function shiftedKeys(hashKey: Bytes): Uint32Array {
  const powers = new Uint32Array(128 * 4);
  const view = new DataView(hashKey.buffer, hashKey.byteOffset, BLOCK_BYTES);
  let [a, b, c, d] = [view.getUint32(0), view.getUint32(4), view.getUint32(8), view.getUint32(12)];
  for (let bit = 0; bit < 128; bit++) {
    powers.set([a, b, c, d], bit * 4);
    const carry = -(d & 1) & 0xe1000000;
    d = (d >>> 1) | (c << 31);
    c = (c >>> 1) | (b << 31);
    b = (b >>> 1) | (a << 31);
    a = (a >>> 1) ^ carry;
  }
  return powers;
}

/** Multiplies a block by the hash key in place; every bit costs the same. */
function multiplyInto(block: Bytes, powers: Uint32Array): void {
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let bit = 0; bit < 128; bit++) {
    const mask = -((at(block, bit >>> 3) >>> (7 - (bit & 7))) & 1);
    a ^= at(powers, bit * 4) & mask;
    b ^= at(powers, bit * 4 + 1) & mask;
    c ^= at(powers, bit * 4 + 2) & mask;
    d ^= at(powers, bit * 4 + 3) & mask;
  }
  const view = new DataView(block.buffer, block.byteOffset, BLOCK_BYTES);
  [a, b, c, d].forEach((word, i) => {
    view.setUint32(i * 4, word >>> 0);
  });
}

// --- CBC ---

function cbcStart(key: Bytes, iv: Bytes): Bytes {
  if (iv.length !== BLOCK_BYTES) throw new QuartetError('CRYPTO_INPUT', { part: 'iv' });
  return expandKey(key);
}

// --- the block cipher (FIPS 197 §5) ---

function encryptBlock(roundKeys: Bytes, state: Bytes): void {
  xorInto(state, roundKeys);
  for (let round = 1; round <= ROUNDS; round++) {
    for (let i = 0; i < BLOCK_BYTES; i++) scratch[i] = at(SBOX, at(state, (i * 5) % BLOCK_BYTES));
    if (round < ROUNDS) mixColumns(scratch);
    state.set(scratch);
    xorInto(state, roundKeys.subarray(round * BLOCK_BYTES));
  }
}

function decryptBlock(roundKeys: Bytes, state: Bytes): void {
  for (let round = ROUNDS; round >= 1; round--) {
    xorInto(state, roundKeys.subarray(round * BLOCK_BYTES));
    if (round < ROUNDS) unmixColumns(state);
    for (let i = 0; i < BLOCK_BYTES; i++) {
      scratch[(i * 5) % BLOCK_BYTES] = at(INVERSE_SBOX, at(state, i));
    }
    state.set(scratch);
  }
  xorInto(state, roundKeys);
}

function mixColumns(state: Bytes): void {
  for (let i = 0; i < BLOCK_BYTES; i += 4) {
    const [a, b, c, d] = [at(state, i), at(state, i + 1), at(state, i + 2), at(state, i + 3)];
    const all = a ^ b ^ c ^ d;
    state[i] = a ^ all ^ double(a ^ b);
    state[i + 1] = b ^ all ^ double(b ^ c);
    state[i + 2] = c ^ all ^ double(c ^ d);
    state[i + 3] = d ^ all ^ double(d ^ a);
  }
}

/** The inverse of `mixColumns`: one correction by 4·x and then the forward mix. */
function unmixColumns(state: Bytes): void {
  for (let i = 0; i < BLOCK_BYTES; i += 4) {
    const even = double(double(at(state, i) ^ at(state, i + 2)));
    const odd = double(double(at(state, i + 1) ^ at(state, i + 3)));
    state[i] = at(state, i) ^ even;
    state[i + 1] = at(state, i + 1) ^ odd;
    state[i + 2] = at(state, i + 2) ^ even;
    state[i + 3] = at(state, i + 3) ^ odd;
  }
  mixColumns(state);
}

function expandKey(key: Bytes): Bytes {
  if (key.length !== KEY_BYTES) throw new QuartetError('CRYPTO_INPUT', { part: 'key' });
  const out = new Uint8Array((ROUNDS + 1) * BLOCK_BYTES);
  out.set(key);
  let constant = 1;
  for (let i = KEY_BYTES; i < out.length; i += 4) {
    let word = [at(out, i - 4), at(out, i - 3), at(out, i - 2), at(out, i - 1)];
    if (i % KEY_BYTES === 0) {
      word = [...word.slice(1), ...word.slice(0, 1)].map((byte) => at(SBOX, byte));
      word[0] = (word[0] as number) ^ constant;
      constant = double(constant);
    } else if (i % KEY_BYTES === BLOCK_BYTES) {
      word = word.map((byte) => at(SBOX, byte));
    }
    word.forEach((byte, j) => {
      out[i + j] = byte ^ at(out, i + j - KEY_BYTES);
    });
  }
  return out;
}

function xorInto(target: Bytes, source: Bytes): void {
  const sizeBytes = Math.min(target.length, source.length, BLOCK_BYTES);
  for (let i = 0; i < sizeBytes; i++) target[i] = at(target, i) ^ at(source, i);
}

/** Times x in GF(2^8). */
const double = (value: number): number => ((value << 1) ^ (-(value >>> 7) & 0x11b)) & 255;

const at = (words: Uint8Array | Uint32Array, index: number): number => words[index] as number;

/** The S-box and its inverse, computed from the powers of the generator 3 (FIPS 197 §5.1.1). */
function makeSboxes(): readonly [Bytes, Bytes] {
  const forward = new Uint8Array(256);
  const inverse = new Uint8Array(256);
  let power = 1;
  let reciprocal = 1;
  do {
    power ^= double(power);
    reciprocal ^= reciprocal << 1;
    reciprocal ^= reciprocal << 2;
    reciprocal ^= reciprocal << 4;
    reciprocal = (reciprocal ^ (-((reciprocal >>> 7) & 1) & 0x09)) & 255;
    const rotated = (by: number) => (reciprocal << by) | (reciprocal >>> (8 - by));
    forward[power] = (reciprocal ^ rotated(1) ^ rotated(2) ^ rotated(3) ^ rotated(4) ^ 0x63) & 255;
  } while (power !== 1);
  forward[0] = 0x63;
  forward.forEach((value, i) => {
    inverse[value] = i;
  });
  return [forward, inverse];
}

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const BLOCK_BYTES = 16;
const TAG_BYTES = 16;
const ROUNDS = 14;
const [SBOX, INVERSE_SBOX] = makeSboxes();
const scratch = new Uint8Array(BLOCK_BYTES);
