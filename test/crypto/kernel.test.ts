/**
 * The WebAssembly kernel against @noble, at every length and at the edges of its field.
 */

import { ed25519 } from '@noble/curves/ed25519.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  edwardsY,
  hkdfShort,
  hmacShort,
  KERNEL_CAPS,
  multiplyBase,
} from '../../src/crypto/kernel.ts';
import { nobleCrypto } from '../../src/crypto/noble-provider.ts';
import { nodeCrypto } from '../../src/crypto/node-provider.ts';

const { Point } = ed25519;
const { Fp, Fn } = Point;
const { keyBytes, infoBytes, messageBytes, outBytes } = KERNEL_CAPS;
const bytesUpTo = (maxLength: number) => fc.uint8Array({ maxLength, size: 'max' });

describe('the kernel', () => {
  test('gives the HMAC of every length of message up to its cap', () => {
    const message = Uint8Array.from({ length: messageBytes }, (_, i) => i * 7);
    for (let size = 0; size <= messageBytes; size++) {
      const key = message.subarray(0, size % (keyBytes + 1));
      const short = message.subarray(0, size);
      expect(hmacShort(key, [short])).toEqual(hmac(sha256, key, short));
    }
  });

  test('gives the HMAC of a message in parts', () => {
    fc.assert(
      fc.property(bytesUpTo(keyBytes), fc.array(bytesUpTo(90), { maxLength: 4 }), (key, parts) => {
        const whole = Uint8Array.from(parts.flatMap((part) => [...part]));
        expect(hmacShort(key, parts)).toEqual(hmac(sha256, key, whole));
      }),
    );
  });

  test('derives alike, whatever stood in its memory before', () => {
    const size = fc.nat(outBytes);
    const inputs = [bytesUpTo(messageBytes), bytesUpTo(keyBytes), bytesUpTo(infoBytes)] as const;
    fc.assert(
      fc.property(...inputs, size, (ikm, salt, info, length) => {
        expect(hkdfShort(ikm, salt, info, length)).toEqual(hkdf(sha256, ikm, salt, info, length));
      }),
      { numRuns: 300 },
    );
  });

  test('multiplies the base point by scalars of every shape', () => {
    const edges = [0n, 1n, 2n, 7n, 8n, 9n, 15n, 16n, 2n ** 252n, Fn.ORDER - 1n, Fn.ORDER - 8n];
    const powers = Array.from({ length: 252 }, (_, i) => 2n ** BigInt(i));
    const nibbles = Array.from({ length: 16 }, (_, n) => BigInt(`0x${n.toString(16).repeat(63)}`));
    for (const scalar of [...edges, ...powers, ...nibbles]) expectMultiple(scalar);
    fc.assert(
      fc.property(fc.bigInt(0n, Fn.ORDER - 1n), (scalar) => {
        expectMultiple(scalar);
      }),
    );
  });

  test('turns u into y, also where u is not reduced or has no y', () => {
    const edges = [0n, 1n, 2n, Fp.ORDER - 2n, Fp.ORDER - 1n, Fp.ORDER, Fp.ORDER + 18n];
    for (const u of edges) expectEdwards(u);
    fc.assert(
      fc.property(fc.bigInt(0n, 2n ** 256n - 1n), (u) => {
        expectEdwards(u);
      }),
    );
  });

  test('leaves nothing of one call to the next', () => {
    const message = new Uint8Array(messageBytes).fill(9);
    const key = new Uint8Array(keyBytes).fill(8);
    const scalar = new Uint8Array(32).fill(7);
    const empty = new Uint8Array(0);
    for (const leave of [
      () => hkdfShort(message, key, key, outBytes),
      () => hmacShort(key, [message]),
      () => multiplyBase(scalar),
      () => edwardsY(scalar),
    ]) {
      leave();
      expect(hmacShort(empty, [empty])).toEqual(hmac(sha256, empty, empty));
      leave();
      expect(hkdfShort(empty, key, empty, 33)).toEqual(hkdf(sha256, empty, key, empty, 33));
    }
  });
});

test('beyond the caps of the kernel the native provider takes the long way', () => {
  const long = new Uint8Array(messageBytes + 1).fill(5);
  const { hmacSha256, hkdf: derive } = nodeCrypto;
  expect(hmacSha256(long, long)).toEqual(nobleCrypto.hmacSha256(long, long));
  expect(hmacSha256(long.subarray(0, 32), long)).toEqual(hmac(sha256, long.subarray(0, 32), long));
  for (const [ikm, salt, info, size] of [
    [long, long.subarray(1, 9), long.subarray(1, 9), 64],
    [long.subarray(1, 9), long, long.subarray(1, 9), 64],
    [long.subarray(1, 9), long.subarray(1, 9), long, 64],
    [long.subarray(1, 9), long.subarray(1, 9), long.subarray(1, 9), outBytes + 1],
  ] as const) {
    expect(derive(ikm, salt, info, size)).toEqual(nobleCrypto.hkdf(ikm, salt, info, size));
  }
});

function expectMultiple(scalar: bigint): void {
  const point = scalar === 0n ? Point.ZERO : Point.BASE.multiply(scalar);
  expect(multiplyBase(littleEndian(scalar))).toEqual(point.toBytes());
}

function expectEdwards(u: bigint): void {
  const reduced = Fp.create(u & (2n ** 255n - 1n));
  const divisor = Fp.add(reduced, 1n);
  const y = divisor === 0n ? 0n : Fp.div(Fp.sub(reduced, 1n), divisor);
  expect(edwardsY(littleEndian(u))).toEqual(Fp.toBytes(y));
}

const littleEndian = (value: bigint): Uint8Array =>
  Uint8Array.from({ length: 32 }, (_, i) => Number((value >> BigInt(8 * i)) & 255n));
