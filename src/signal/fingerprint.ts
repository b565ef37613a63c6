/**
 * The security code of two accounts: 60 digits to compare, or a scan code (spec 02 §7.1).
 *
 * One half per side, made from the identity keys of all devices of that account and its number or
 * LID. Which devices exist and whether all their keys are known is the caller's business: with one
 * missing there is no code.
 */

import { type Bytes, compareBytes, concat, EMPTY, fromUtf8, utf8 } from '../base/bytes.ts';
import type { CryptoPrimitives } from '../base/env.ts';
import { fail, ok, type Result } from '../base/error.ts';
import { publicKey33 } from '../crypto/keys.ts';
import { FieldReader, putBytes, putUint32, varintSize } from './fields.ts';

/** One account as a code sees it. */
export interface FingerprintSide {
  /** Raw identity keys (32 bytes) of all devices but hosted ones, in any order. */
  readonly identityKeys: readonly Bytes[];
  /** `numberIdentifier` of the phone number, or the digits of the LID. */
  readonly identifier: string;
}

/** One side of a scan code; fields of newer clients that are absent stay absent. */
export interface ScannedSide {
  readonly publicKey?: Bytes;
  readonly pnIdentifier?: string;
  readonly lidIdentifier?: string;
  readonly hashedPublicKey?: Bytes;
}

/** A scan code; `local` is the side of whoever shows it. */
export interface ScanCode {
  readonly version: number;
  readonly local: ScannedSide;
  readonly remote: ScannedSide;
}

/** The 60 digits, the same on both sides. Costs 10,400 SHA-512 hashes. */
export function formatSecurityCode(
  one: FingerprintSide,
  other: FingerprintSide,
  crypto: CryptoPrimitives,
): string {
  const halves = [halfCode(one, crypto), halfCode(other, crypto)].sort();
  return halves.join('');
}

/**
 * What a phone number (digits only) is in a code by number: calling code and the last six digits
 * of the rest.
 */
export function numberIdentifier(digits: string): string {
  const sizeChars = callingCodeSize(digits);
  return digits.slice(0, sizeChars) + digits.slice(sizeChars).slice(-NUMBER_TAIL);
}

/** The keys of one side in the order and form that both clients hash: sorted, 33 bytes each. */
export const joinIdentityKeys = (identityKeys: readonly Bytes[]): Bytes =>
  concat(...identityKeys.map(publicKey33).sort(compareBytes));

/** What newer clients show instead of the keys of a side, 64 bytes. Costs 5,200 hashes. */
export function hashIdentityKeys(joined: Bytes, crypto: CryptoPrimitives): Bytes {
  let hash = joined;
  for (let i = 0; i < ROUNDS; i++) hash = crypto.sha512(hash, joined);
  return hash;
}

/** The bytes of a scan code. */
export function encodeScanCode(code: ScanCode): Bytes {
  const local = encodeSide(code.local);
  const remote = encodeSide(code.remote);
  const out = new Uint8Array(1 + varintSize(code.version) + fieldSize(local) + fieldSize(remote));
  let at = putUint32(out, 0, 1, code.version);
  at = putBytes(out, at, 2, local);
  putBytes(out, at, 3, remote);
  return out;
}

/** Reads a scan code. Fails with `SIGNAL_MALFORMED`. */
export function decodeScanCode(bytes: Bytes): Result<ScanCode> {
  const fields = new FieldReader(bytes, 0, bytes.length);
  let version: number | undefined;
  let local: Bytes | undefined;
  let remote: Bytes | undefined;
  while (fields.next()) {
    if (fields.number === 1) version = fields.uint32();
    else if (fields.number === 2) local = fields.bytes();
    else if (fields.number === 3) remote = fields.bytes();
    else fields.passOver();
  }
  const localSide = local && decodeSide(local);
  const remoteSide = remote && decodeSide(remote);
  if (fields.failed || version === undefined || !localSide || !remoteSide) {
    return fail('SIGNAL_MALFORMED', { size: bytes.length });
  }
  return ok({ version, local: localSide, remote: remoteSide });
}

/**
 * Whether a scanned code belongs to the own one: each side's local is the other's remote. A side
 * that carries a hash is compared by hash, since the other may carry keys.
 */
export function matchesScanCode(
  own: ScanCode,
  scanned: ScanCode,
  crypto: CryptoPrimitives,
): boolean {
  return sameSide(own.local, scanned.remote, crypto) && sameSide(own.remote, scanned.local, crypto);
}

function halfCode(side: FingerprintSide, crypto: CryptoPrimitives): string {
  const keys = joinIdentityKeys(side.identityKeys);
  let hash = crypto.sha512(FINGERPRINT_VERSION, keys, utf8(side.identifier), keys);
  for (let i = 1; i < ROUNDS; i++) hash = crypto.sha512(hash, keys);
  let digits = '';
  for (let at = 0; at < 30; at += 5) {
    let value = 0;
    for (const byte of hash.subarray(at, at + 5)) value = value * 256 + byte;
    digits += String(value % 100_000).padStart(5, '0');
  }
  return digits;
}

function callingCodeSize(digits: string): number {
  if (/^[17]/.test(digits)) return 1;
  return TWO_DIGIT_CODES.test(digits) ? 2 : 3;
}

function sameSide(a: ScannedSide, b: ScannedSide, crypto: CryptoPrimitives): boolean {
  const hashes = [a, b].map(
    (side) => side.hashedPublicKey ?? (side.publicKey && hashIdentityKeys(side.publicKey, crypto)),
  );
  const [first, second] = hashes;
  if (!first || !second || !crypto.equalSecret(first, second)) return false;
  return agree(a.pnIdentifier, b.pnIdentifier) && agree(a.lidIdentifier, b.lidIdentifier);
}

/** Two identifiers contradict each other only if both are there. */
const agree = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a === b;

function encodeSide(side: ScannedSide): Bytes {
  const fields: readonly (readonly [number, Bytes | undefined])[] = [
    [1, side.publicKey],
    [2, side.pnIdentifier === undefined ? undefined : utf8(side.pnIdentifier)],
    [3, side.lidIdentifier === undefined ? undefined : utf8(side.lidIdentifier)],
    [6, side.hashedPublicKey],
  ];
  const parts = fields.map(([field, value]) => {
    if (value === undefined) return EMPTY;
    const out = new Uint8Array(fieldSize(value));
    putBytes(out, 0, field, value);
    return out;
  });
  return concat(...parts);
}

function decodeSide(bytes: Bytes): ScannedSide | undefined {
  const fields = new FieldReader(bytes, 0, bytes.length);
  let publicKey: Bytes | undefined;
  let pnIdentifier: string | undefined;
  let lidIdentifier: string | undefined;
  let hashedPublicKey: Bytes | undefined;
  while (fields.next()) {
    if (fields.number === 1) publicKey = fields.bytes();
    else if (fields.number === 2) pnIdentifier = fromUtf8(fields.bytes());
    else if (fields.number === 3) lidIdentifier = fromUtf8(fields.bytes());
    else if (fields.number === 6) hashedPublicKey = fields.bytes();
    else fields.passOver();
  }
  if (fields.failed) return undefined;
  return {
    ...(publicKey && { publicKey }),
    ...(pnIdentifier !== undefined && { pnIdentifier }),
    ...(lidIdentifier !== undefined && { lidIdentifier }),
    ...(hashedPublicKey && { hashedPublicKey }),
  };
}

const fieldSize = (value: Bytes): number => 1 + varintSize(value.length) + value.length;

const ROUNDS = 5_200;
const NUMBER_TAIL = 6;
const FINGERPRINT_VERSION = Uint8Array.of(0, 0);
const TWO_DIGIT_CODES = /^(?:2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;
