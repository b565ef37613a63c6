/**
 * The wire formats of pairwise messages: SignalMessage and PreKeySignalMessage.
 *
 * Strict decoding and exact encoding; keys are checked for their form only, MACs are split off but
 * not computed (cipher.ts). Rules: spec 02 §3, protobuf rules of §0, accepted keys §1.4.
 *
 *   SignalMessage          0x33(1) | protobuf | mac(8)
 *   PreKeySignalMessage    0x33(1) | protobuf
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

/** A parsed SignalMessage; all byte strings are views of what was received. */
export interface SignalMessage {
  /** Raw key, 32 bytes. */
  readonly ratchetKey: Bytes;
  readonly counter: number;
  readonly ciphertext: Bytes;
  /** Version byte and protobuf as received: what the MAC covers. */
  readonly body: Bytes;
  /** 8 bytes. */
  readonly mac: Bytes;
}

/** A parsed PreKeySignalMessage with its inner message; keys are raw, 32 bytes. */
export interface PreKeySignalMessage {
  readonly preKeyId?: number;
  readonly signedPreKeyId: number;
  readonly registrationId: number;
  readonly baseKey: Bytes;
  readonly identityKey: Bytes;
  readonly message: SignalMessage;
}

/** What goes into a SignalMessage besides its MAC. */
export interface SignalMessageParts {
  /** Raw key, 32 bytes. */
  readonly ratchetKey: Bytes;
  readonly counter: number;
  readonly previousCounter: number;
  readonly ciphertext: Bytes;
}

/** What goes around a SignalMessage while the peer has not answered yet. */
export interface PreKeySignalMessageParts {
  readonly preKeyId?: number | undefined;
  readonly signedPreKeyId: number;
  readonly registrationId: number;
  /** Raw key, 32 bytes. */
  readonly baseKey: Bytes;
  /** Raw key, 32 bytes. */
  readonly identityKey: Bytes;
  /** A complete SignalMessage. */
  readonly message: Bytes;
}

/**
 * Parses a SignalMessage (spec 02 §3.1).
 *
 * Fails with `SIGNAL_MALFORMED`, `SIGNAL_VERSION` or `SIGNAL_INVALID_KEY`.
 */
export function decodeSignalMessage(bytes: Bytes): Result<SignalMessage> {
  if (bytes.length < MIN_SIGNAL_BYTES) return fail('SIGNAL_MALFORMED', { size: bytes.length });
  if (!isVersion3(bytes)) return fail('SIGNAL_VERSION', { version: bytes[0] as number });
  const end = bytes.length - MAC_BYTES;
  const fields = new FieldReader(bytes, 1, end);
  let ratchetKey: Bytes | undefined;
  let counter: number | undefined;
  let ciphertext: Bytes | undefined;
  while (fields.next()) {
    if (fields.number === 1) ratchetKey = fields.bytes();
    else if (fields.number === 2) counter = fields.uint32();
    else if (fields.number === 3) fields.uint32();
    else if (fields.number === 4) ciphertext = fields.bytes();
    else fields.passOver();
  }
  if (fields.failed || !ratchetKey || counter === undefined || !ciphertext) {
    return fail('SIGNAL_MALFORMED', { size: bytes.length });
  }
  if (!isKey33(ratchetKey)) return fail('SIGNAL_INVALID_KEY', { key: 'ratchet' });
  const body = bytes.subarray(0, end);
  return ok({
    ratchetKey: ratchetKey.subarray(1),
    counter,
    ciphertext,
    body,
    mac: bytes.subarray(end),
  });
}

/**
 * Parses a PreKeySignalMessage and the message in it (spec 02 §3.2).
 *
 * Nothing of it is authenticated yet. Fails with `SIGNAL_MALFORMED`, `SIGNAL_VERSION` or
 * `SIGNAL_INVALID_KEY`.
 */
export function decodePreKeySignalMessage(bytes: Bytes): Result<PreKeySignalMessage> {
  if (bytes.length === 0) return fail('SIGNAL_MALFORMED', { size: 0 });
  if (!isVersion3(bytes)) return fail('SIGNAL_VERSION', { version: bytes[0] as number });
  const fields = new FieldReader(bytes, 1, bytes.length);
  let preKeyId: number | undefined;
  let baseKey: Bytes | undefined;
  let identityKey: Bytes | undefined;
  let inner: Bytes | undefined;
  let registrationId: number | undefined;
  let signedPreKeyId: number | undefined;
  while (fields.next()) {
    if (fields.number === 1) preKeyId = fields.uint32();
    else if (fields.number === 2) baseKey = fields.bytes();
    else if (fields.number === 3) identityKey = fields.bytes();
    else if (fields.number === 4) inner = fields.bytes();
    else if (fields.number === 5) registrationId = fields.uint32();
    else if (fields.number === 6) signedPreKeyId = fields.uint32();
    else fields.passOver();
  }
  if (fields.failed || !baseKey || !identityKey || !inner) return malformed(bytes);
  if (registrationId === undefined || signedPreKeyId === undefined) return malformed(bytes);
  const message = decodeSignalMessage(inner);
  if (!message.ok) return message;
  if (!isKey33(baseKey)) return fail('SIGNAL_INVALID_KEY', { key: 'base' });
  if (!isKey33(identityKey)) return fail('SIGNAL_INVALID_KEY', { key: 'identity' });
  return ok({
    ...(preKeyId === undefined ? {} : { preKeyId }),
    signedPreKeyId,
    registrationId,
    baseKey: baseKey.subarray(1),
    identityKey: identityKey.subarray(1),
    message: message.value,
  });
}

/** Builds a SignalMessage; `computeMac` gets version byte and protobuf, its first 8 bytes are used. */
export function encodeSignalMessage(
  parts: SignalMessageParts,
  computeMac: (body: Bytes) => Bytes,
): Bytes {
  const { ratchetKey, counter, previousCounter, ciphertext } = parts;
  const sizeBytes =
    1 +
    KEY33_FIELD_BYTES +
    (1 + varintSize(counter)) +
    (1 + varintSize(previousCounter)) +
    (1 + varintSize(ciphertext.length) + ciphertext.length);
  const out = new Uint8Array(sizeBytes + MAC_BYTES);
  out[0] = VERSION_BYTE;
  let at = putKey33(out, 1, 1, ratchetKey);
  at = putUint32(out, at, 2, counter);
  at = putUint32(out, at, 3, previousCounter);
  putBytes(out, at, 4, ciphertext);
  const mac = computeMac(out.subarray(0, sizeBytes));
  for (let i = 0; i < MAC_BYTES; i++) out[sizeBytes + i] = mac[i] as number;
  return out;
}

/** Builds a PreKeySignalMessage around a complete SignalMessage. */
export function encodePreKeySignalMessage(parts: PreKeySignalMessageParts): Bytes {
  const { preKeyId, signedPreKeyId, registrationId, message } = parts;
  const sizeBytes =
    1 +
    (preKeyId === undefined ? 0 : 1 + varintSize(preKeyId)) +
    2 * KEY33_FIELD_BYTES +
    (1 + varintSize(message.length) + message.length) +
    (1 + varintSize(registrationId)) +
    (1 + varintSize(signedPreKeyId));
  const out = new Uint8Array(sizeBytes);
  out[0] = VERSION_BYTE;
  let at = preKeyId === undefined ? 1 : putUint32(out, 1, 1, preKeyId);
  at = putKey33(out, at, 2, parts.baseKey);
  at = putKey33(out, at, 3, parts.identityKey);
  at = putBytes(out, at, 4, message);
  at = putUint32(out, at, 5, registrationId);
  putUint32(out, at, 6, signedPreKeyId);
  return out;
}

/** Whether the high nibble of the first byte, the version of the message, is 3 (spec 02 §3). */
export const isVersion3 = (bytes: Bytes): boolean => (bytes[0] as number) >> 4 === 3;

/** Whether these are the 33 bytes of a public key with its type byte 5 (spec 02 §1.4). */
export const isKey33 = (bytes: Bytes): boolean => bytes.length === 33 && bytes[0] === 5;

/** The version byte of everything this layer writes: version 3, and no other is known. */
export const VERSION_BYTE = 0x33;

const malformed = (bytes: Bytes): Result<never> => fail('SIGNAL_MALFORMED', { size: bytes.length });

const MAC_BYTES = 8;
const MIN_SIGNAL_BYTES = 10;
