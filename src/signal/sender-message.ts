/**
 * The wire formats of sender keys: SenderKeyDistributionMessage and SenderKeyMessage.
 *
 * Strict decoding and exact encoding; signatures are split off but not verified (sender-key.ts).
 * Rules: spec 02 §8.1, §8.2, protobuf rules of §0.
 *
 *   SenderKeyDistributionMessage   0x33(1) | protobuf
 *   SenderKeyMessage               0x33(1) | protobuf | signature(64)
 */

import type { Bytes } from '../base/bytes.ts';
import { fail, ok, type Result } from '../base/error.ts';
import {
  FieldReader,
  KEY33_FIELD_BYTES,
  putBytes,
  putKey33,
  putUint32,
  varintSize,
} from './fields.ts';
import { isKey33, isVersion3, VERSION_BYTE } from './message.ts';

/** What a sender hands to every other device before its first message. */
export interface Distribution {
  /** Any uint32. */
  readonly keyId: number;
  /** Index of the next message. */
  readonly index: number;
  /** The chain key of that index, 32 bytes. */
  readonly chainKey: Bytes;
  /** Raw public key, 32 bytes. */
  readonly signingKey: Bytes;
}

/** A parsed SenderKeyMessage; all byte strings are views of what was received. */
export interface SenderKeyMessage {
  readonly keyId: number;
  readonly index: number;
  readonly ciphertext: Bytes;
  /** Version byte and protobuf as received: what the signature covers. */
  readonly body: Bytes;
  /** 64 bytes. */
  readonly signature: Bytes;
}

/** Reads a distribution. Fails with `SIGNAL_MALFORMED` or `SIGNAL_VERSION` (spec 02 §8.1). */
export function decodeDistribution(bytes: Bytes): Result<Distribution> {
  if (bytes.length === 0) return malformed(bytes);
  if (!isVersion3(bytes)) return fail('SIGNAL_VERSION', { version: bytes[0] as number });
  const fields = new FieldReader(bytes, 1, bytes.length);
  let keyId: number | undefined;
  let index: number | undefined;
  let chainKey: Bytes | undefined;
  let signingKey: Bytes | undefined;
  while (fields.next()) {
    if (fields.number === 1) keyId = fields.uint32();
    else if (fields.number === 2) index = fields.uint32();
    else if (fields.number === 3) chainKey = fields.bytes();
    else if (fields.number === 4) signingKey = fields.bytes();
    else fields.passOver();
  }
  if (fields.failed || keyId === undefined || index === undefined) return malformed(bytes);
  if (chainKey?.length !== 32 || !signingKey || !isKey33(signingKey)) return malformed(bytes);
  return ok({ keyId, index, chainKey, signingKey: signingKey.subarray(1) });
}

/** The bytes of a distribution. */
export function encodeDistribution(distribution: Distribution): Bytes {
  const { keyId, index, chainKey, signingKey } = distribution;
  const sizeBytes = 1 + numbersSize(keyId, index) + 34 + KEY33_FIELD_BYTES;
  const out = new Uint8Array(sizeBytes);
  const at = putNumbers(out, keyId, index);
  putKey33(out, putBytes(out, at, 3, chainKey), 4, signingKey);
  return out;
}

/** Parses a SenderKeyMessage. Fails with `SIGNAL_MALFORMED` or `SIGNAL_VERSION` (spec 02 §8.2). */
export function decodeSenderKeyMessage(bytes: Bytes): Result<SenderKeyMessage> {
  if (bytes.length < MIN_BYTES) return malformed(bytes);
  if (!isVersion3(bytes)) return fail('SIGNAL_VERSION', { version: bytes[0] as number });
  const end = bytes.length - SIGNATURE_BYTES;
  const fields = new FieldReader(bytes, 1, end);
  let keyId: number | undefined;
  let index: number | undefined;
  let ciphertext: Bytes | undefined;
  while (fields.next()) {
    if (fields.number === 1) keyId = fields.uint32();
    else if (fields.number === 2) index = fields.uint32();
    else if (fields.number === 3) ciphertext = fields.bytes();
    else fields.passOver();
  }
  if (fields.failed || keyId === undefined || index === undefined || !ciphertext) {
    return malformed(bytes);
  }
  const body = bytes.subarray(0, end);
  return ok({ keyId, index, ciphertext, body, signature: bytes.subarray(end) });
}

/** Builds a SenderKeyMessage; `sign` gets version byte and protobuf and gives 64 bytes. */
export function encodeSenderKeyMessage(
  parts: Pick<SenderKeyMessage, 'keyId' | 'index' | 'ciphertext'>,
  sign: (body: Bytes) => Bytes,
): Bytes {
  const { keyId, index, ciphertext } = parts;
  const sizeBytes =
    1 + numbersSize(keyId, index) + (1 + varintSize(ciphertext.length) + ciphertext.length);
  const out = new Uint8Array(sizeBytes + SIGNATURE_BYTES);
  putBytes(out, putNumbers(out, keyId, index), 3, ciphertext);
  out.set(sign(out.subarray(0, sizeBytes)), sizeBytes);
  return out;
}

const numbersSize = (keyId: number, index: number): number =>
  1 + varintSize(keyId) + (1 + varintSize(index));

function putNumbers(out: Bytes, keyId: number, index: number): number {
  out[0] = VERSION_BYTE;
  return putUint32(out, putUint32(out, 1, 1, keyId), 2, index);
}

const malformed = (bytes: Bytes): Result<never> => fail('SIGNAL_MALFORMED', { size: bytes.length });

const SIGNATURE_BYTES = 64;
const MIN_BYTES = 1 + 6 + SIGNATURE_BYTES;
