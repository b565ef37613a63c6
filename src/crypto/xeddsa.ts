/**
 * XEdDSA on Curve25519: one key for key agreement and for signatures, strict verification.
 *
 * Hashing and the expensive arithmetic come in from the provider; @noble/curves has the portable
 * arithmetic. The equation is the cofactorless one, and keys of small order and scalars at or above
 * L are refused first (spec 02 §2.1-§2.3). Also the test for canonical, torsion-free public keys
 * (§1.4). Knows no protocol messages.
 */

import { edwards } from '@noble/curves/abstract/edwards.js';
import { type Bytes, concat } from '../base/bytes.ts';
import type { CryptoPrimitives } from '../base/env.ts';
import { QuartetError } from '../base/error.ts';
import { clampPrivateKey } from './keys.ts';

/** What XEdDSA computes with. */
export interface Arithmetic {
  readonly sha512: CryptoPrimitives['sha512'];
  /** The base point times a scalar below L (32 bytes, little-endian), compressed: 32 bytes. */
  readonly multiplyBase: (scalar: Bytes) => Bytes;
  /** The Edwards y of a Montgomery u (32 bytes, top bit ignored), 0 for u = p − 1: 32 bytes. */
  readonly edwardsY: (u: Bytes) => Bytes;
}

/** A signature in the form of Ed25519. */
export interface Ed25519Signature {
  /** The sign of the Edwards point that belongs to the key: 0 or 128. */
  readonly sign: number;
  /** R ‖ S with the sign bit taken out, 64 bytes. */
  readonly bytes: Bytes;
}

/** Portable arithmetic over a SHA-512. */
export const portableArithmetic = (sha512: Arithmetic['sha512']): Arithmetic => ({
  sha512,
  multiplyBase: (scalar) => timesBase(fromLittleEndian(scalar)).toBytes(),
  edwardsY: (u) => toEdwards(Fp.create(coordinate(u))),
});

/**
 * Signs `message` with an X25519 private key (32 bytes) and 64 fresh random bytes: 64 bytes
 * (spec 02 §2.1). Throws `CRYPTO_INPUT` on another length.
 */
export function signXeddsa(
  { sha512, multiplyBase }: Arithmetic,
  privateKey: Bytes,
  message: Bytes,
  random: Bytes,
): Bytes {
  if (random.length !== 64) throw new QuartetError('CRYPTO_INPUT', { part: 'random' });
  const clamped = clampPrivateKey(privateKey);
  const a = fromLittleEndian(clamped) % Fn.ORDER;
  let key = edwardsKeys.get(privateKey);
  if (key === undefined) {
    // Kept per private key: it costs as much as the rest of a signature.
    key = multiplyBase(toLittleEndian(a));
    edwardsKeys.set(privateKey, key);
  }
  const r = fromLittleEndian(sha512(NONCE_PREFIX, clamped, message, random)) % Fn.ORDER;
  const commitment = multiplyBase(toLittleEndian(r));
  const h = fromLittleEndian(sha512(commitment, key, message)) % Fn.ORDER;
  const signature = concat(commitment, toLittleEndian((r + h * a) % Fn.ORDER));
  signature[63] = byteAt(signature, 63) | (byteAt(key, 31) & SIGN_BIT);
  clamped.fill(0);
  return signature;
}

/** Verifies a signature of `signXeddsa` under a 32-byte public key (spec 02 §2.2); never throws. */
export function verifyXeddsa(
  arithmetic: Arithmetic,
  publicKey: Bytes,
  message: Bytes,
  signature: Bytes,
): boolean {
  const form = toEd25519Signature(signature);
  const key = form && toEd25519Key(arithmetic, publicKey, form.sign);
  const point = key && decompress(key);
  if (form === undefined || key === undefined || point === undefined) return false;
  const commitment = form.bytes.subarray(0, 32);
  const s = fromLittleEndian(form.bytes.subarray(32));
  const h = fromLittleEndian(arithmetic.sha512(commitment, key, message)) % Fn.ORDER;
  const expected = timesBase(s).subtract(point.multiplyUnsafe(h)).toBytes();
  let difference = 0;
  for (let i = 0; i < 32; i++) difference |= byteAt(expected, i) ^ byteAt(commitment, i);
  return difference === 0;
}

/**
 * A signature as Ed25519 writes it (spec 02 §2.2 steps 1-3), or `undefined` for a wrong length or
 * S ≥ L.
 */
export function toEd25519Signature(signature: Bytes): Ed25519Signature | undefined {
  if (signature.length !== 64) return undefined;
  const bytes = Uint8Array.from(signature);
  bytes[63] = byteAt(bytes, 63) & ~SIGN_BIT;
  if (fromLittleEndian(bytes.subarray(32)) >= Fn.ORDER) return undefined;
  return { sign: byteAt(signature, 63) & SIGN_BIT, bytes };
}

/**
 * A public key as a compressed Edwards point with this sign (steps 4-5), or `undefined` for a wrong
 * length, u = p − 1 or a key of small order. Whether the point lies on the curve is left to the
 * verification.
 */
export function toEd25519Key(
  { edwardsY }: Arithmetic,
  publicKey: Bytes,
  sign: number,
): Bytes | undefined {
  if (publicKey.length !== 32) return undefined;
  const key = edwardsY(publicKey);
  if (SMALL_ORDER.has(fromLittleEndian(key))) return undefined;
  key[31] = byteAt(key, 31) | sign;
  return key;
}

/** Whether a 32-byte X25519 key has u < p with bit 255 clear and lies in the prime-order group. */
export function isCanonicalPoint(publicKey: Bytes): boolean {
  if (!isReduced(publicKey)) return false;
  const y = toEdwards(coordinate(publicKey));
  if (SMALL_ORDER.has(fromLittleEndian(y))) return false;
  return decompress(y)?.isTorsionFree() ?? false;
}

/** Whether these are the 32 bytes of a u below p with bit 255 clear (spec 02 §1.4). */
export function isReduced(publicKey: Bytes): boolean {
  return publicKey.length === 32 && fromLittleEndian(publicKey) < Fp.ORDER;
}

type Point = InstanceType<typeof Edwards25519>;

/** y = (u − 1) / (u + 1), and 0 where there is no inverse. */
function toEdwards(u: bigint): Bytes {
  const divisor = Fp.add(u, 1n);
  return Uint8Array.from(Fp.toBytes(divisor === 0n ? 0n : Fp.div(Fp.sub(u, 1n), divisor)));
}

function decompress(bytes: Bytes): Point | undefined {
  try {
    return Edwards25519.fromBytes(bytes);
  } catch {
    return undefined; // the library reports a point off the curve by throwing
  }
}

const timesBase = (s: bigint): Point =>
  s === 0n ? Edwards25519.ZERO : Edwards25519.BASE.multiply(s);

function fromLittleEndian(bytes: Bytes): bigint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let value = 0n;
  for (let at = bytes.length - 8; at >= 0; at -= 8) {
    value = (value << 64n) | view.getBigUint64(at, true);
  }
  return value;
}

function toLittleEndian(value: bigint): Bytes {
  const bytes = new Uint8Array(32);
  const view = new DataView(bytes.buffer);
  let rest = value;
  for (let at = 0; at < 32; at += 8) {
    view.setBigUint64(at, BigInt.asUintN(64, rest), true);
    rest >>= 64n;
  }
  return bytes;
}

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

/**
 * The y-coordinates of the points whose order is at most 8: those of u = 0, of u = 1 and p − 1, and
 * of the two u of order 8 (spec 02 §2.2 step 4).
 */
const SMALL_ORDER: ReadonlySet<bigint> = new Set([
  Fp.ORDER - 1n,
  0n,
  0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n,
  0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7n,
]);
