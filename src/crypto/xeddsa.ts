/**
 * XEdDSA on Curve25519: one key for key agreement and for signatures, strict verification.
 *
 * The arithmetic is that of @noble/curves; the equation is the cofactorless one, and keys of small
 * order and scalars at or above L are refused first (spec 02 §2.1-§2.3). Also the test for canonical,
 * torsion-free public keys (§1.4). Knows no protocol messages; hashing comes in from the provider.
 */

import { edwards } from '@noble/curves/abstract/edwards.js';
import { type Bytes, concat } from '../base/bytes.ts';
import type { CryptoPrimitives } from '../base/env.ts';
import { QuartetError } from '../base/error.ts';
import { clampPrivateKey } from './keys.ts';

/** The part of a provider that XEdDSA hashes with. */
export type Sha512 = CryptoPrimitives['sha512'];

/** A signature that passed the strict rules, rewritten for an Ed25519 verification. */
export interface Ed25519Form {
  /** The public key as a compressed Edwards point, 32 bytes. */
  readonly publicKey: Bytes;
  /** R ‖ S with the sign bit taken out, 64 bytes. */
  readonly signature: Bytes;
}

/**
 * Signs `message` with an X25519 private key (32 bytes) and 64 fresh random bytes: 64 bytes
 * (spec 02 §2.1). Throws `CRYPTO_INPUT` on another length.
 */
export function signXeddsa(
  sha512: Sha512,
  privateKey: Bytes,
  message: Bytes,
  random: Bytes,
): Bytes {
  if (random.length !== 64) throw new QuartetError('CRYPTO_INPUT', { part: 'random' });
  const clamped = clampPrivateKey(privateKey);
  const a = Fn.create(fromLittleEndian(clamped));
  const key = edwardsPublicKey(privateKey, a);
  const r = scalar(sha512(NONCE_PREFIX, clamped, message, random));
  const commitment = multiplyBase(r).toBytes();
  const h = scalar(sha512(commitment, key, message));
  const signature = concat(commitment, Fn.toBytes(Fn.add(r, Fn.mul(h, a))));
  signature[63] = byteAt(signature, 63) | (byteAt(key, 31) & SIGN_BIT);
  return signature;
}

/** Verifies a signature of `signXeddsa` under a 32-byte public key (spec 02 §2.2); never throws. */
export function verifyXeddsa(
  sha512: Sha512,
  publicKey: Bytes,
  message: Bytes,
  signature: Bytes,
): boolean {
  const form = toEd25519(publicKey, signature);
  if (form === undefined) return false;
  const point = decompress(form.publicKey);
  if (point === undefined) return false;
  const commitment = form.signature.subarray(0, 32);
  const s = fromLittleEndian(form.signature.subarray(32));
  const h = scalar(sha512(commitment, form.publicKey, message));
  const expected = multiplyBase(s).subtract(point.multiplyUnsafe(h)).toBytes();
  let difference = 0;
  for (let i = 0; i < 32; i++) difference |= byteAt(expected, i) ^ byteAt(commitment, i);
  return difference === 0;
}

/**
 * Applies the strict rules (spec 02 §2.2 steps 1-5) and gives the Ed25519 form, or `undefined` for
 * a wrong length, S ≥ L, u = p − 1 or a key of small order. Whether the point lies on the curve is
 * left to the verification.
 */
export function toEd25519(publicKey: Bytes, signature: Bytes): Ed25519Form | undefined {
  if (publicKey.length !== 32 || signature.length !== 64) return undefined;
  const sign = byteAt(signature, 63) & SIGN_BIT;
  const plain = Uint8Array.from(signature);
  plain[63] = byteAt(plain, 63) & ~SIGN_BIT;
  if (fromLittleEndian(plain.subarray(32)) >= Fn.ORDER) return undefined;
  const u = Fp.create(coordinate(publicKey));
  if (SMALL_ORDER.has(u)) return undefined;
  return { publicKey: toEdwards(u, sign), signature: plain };
}

/** Whether a 32-byte X25519 key has u < p with bit 255 clear and lies in the prime-order group. */
export function isCanonicalPoint(publicKey: Bytes): boolean {
  if (publicKey.length !== 32 || (byteAt(publicKey, 31) & SIGN_BIT) !== 0) return false;
  const u = coordinate(publicKey);
  if (u >= Fp.ORDER || SMALL_ORDER.has(u)) return false;
  return decompress(toEdwards(u, 0))?.isTorsionFree() ?? false;
}

type Point = InstanceType<typeof Edwards25519>;

/** y = (u − 1) / (u + 1) with the sign of x in the top bit; u is not p − 1. */
function toEdwards(u: bigint, sign: number): Bytes {
  const y = Fp.div(Fp.sub(u, 1n), Fp.add(u, 1n));
  const bytes = Uint8Array.from(Fp.toBytes(y));
  bytes[31] = byteAt(bytes, 31) | sign;
  return bytes;
}

function decompress(bytes: Bytes): Point | undefined {
  try {
    return Edwards25519.fromBytes(bytes);
  } catch {
    return undefined; // the library reports a point off the curve by throwing
  }
}

/** A = a·B, kept per private key: it costs as much as the rest of a signature. */
function edwardsPublicKey(privateKey: Bytes, a: bigint): Bytes {
  const known = edwardsKeys.get(privateKey);
  if (known !== undefined) return known;
  const key = multiplyBase(a).toBytes();
  edwardsKeys.set(privateKey, key);
  return key;
}

const multiplyBase = (s: bigint): Point =>
  s === 0n ? Edwards25519.ZERO : Edwards25519.BASE.multiply(s);

function fromLittleEndian(bytes: Bytes): bigint {
  let digits = '';
  for (let i = bytes.length - 1; i >= 0; i--)
    digits += byteAt(bytes, i).toString(16).padStart(2, '0');
  return BigInt(`0x${digits}`);
}

const scalar = (hash: Bytes): bigint => Fn.create(fromLittleEndian(hash));

const coordinate = (publicKey: Bytes): bigint => fromLittleEndian(publicKey) & ((1n << 255n) - 1n);

const byteAt = (bytes: Bytes, index: number): number => bytes[index] as number;

/** edwards25519 (RFC 8032 §5.1). The library's ready-made module takes twice as long to load. */
const Edwards25519 = edwards({
  p: 2n ** 255n - 19n,
  n: 2n ** 252n + 27742317777372353535851937790883648493n,
  h: 8n,
  a: 2n ** 255n - 20n,
  d: 0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3n,
  Gx: 0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51an,
  Gy: 0x6666666666666666666666666666666666666666666666666666666666666658n,
});
const { Fp, Fn } = Edwards25519;
const SIGN_BIT = 0x80;
const NONCE_PREFIX = new Uint8Array(32).fill(255).fill(254, 0, 1);
const edwardsKeys = new WeakMap<Bytes, Bytes>();

/** The u-coordinates whose points have an order of at most 8, with p − 1 (spec 02 §2.2 step 4). */
const SMALL_ORDER: ReadonlySet<bigint> = new Set([
  0n,
  1n,
  Fp.ORDER - 1n,
  0x00b8495f16056286fdb1329ceb8d09da6ac49ff1fae35616aeb8413b7c7aebe0n,
  0x57119fd0dd4e22d8868e1c58c45c44045bef839c55b1d0b1248c50a3bc959c5fn,
]);
