/**
 * Device list metadata inside messages: what the sender's list and the recipient's looked like to
 * the sender (spec 03 §8). A hint that a list is out of date, never a reason to refuse a message.
 *
 * Only meaning: the message field is read and written in messages/.
 */

import { type Bytes, compareBytes } from '../base/bytes.ts';
import type { CryptoPrimitives, Ms } from '../base/env.ts';
import { applyUsyncAnswer } from './device-list.ts';
import {
  expectList,
  keepRecord,
  PRIMARY,
  type RegistryChange,
  type UserDevices,
} from './registry.ts';

/** What the metadata says about the sender's account; timestamps in seconds. */
export interface SenderMetadata {
  readonly keyHash?: Bytes | undefined;
  readonly timestamp?: number | undefined;
}

/** Hash over the identity keys (32 bytes each) of an account's devices, in any order: 10 bytes. */
export function deviceKeyHash(
  identityKeys: readonly Bytes[],
  crypto: CryptoPrimitives,
  sizeBytes = HASH_BYTES,
): Bytes {
  const sorted = [...identityKeys].sort(compareBytes);
  return crypto.sha256(...sorted).subarray(0, Math.max(MIN_HASH_BYTES, sizeBytes));
}

/**
 * Takes the hint of a decrypted 1:1 message from `device` (its id) for the sender's record:
 * a primary without a key hash has no companions, any other timestamp is one to expect.
 */
export function applySenderMetadata(
  input: {
    readonly record: UserDevices;
    readonly device: number;
    readonly metadata: SenderMetadata;
    readonly now: Ms;
  },
  crypto: CryptoPrimitives,
): RegistryChange {
  const { record, device, metadata, now } = input;
  const { timestamp, keyHash } = metadata;
  if (timestamp === undefined) return keepRecord(record);
  if (device === 0 && keyHash === undefined) {
    const answer = { devices: [PRIMARY], ts: timestamp + 1 };
    const change = applyUsyncAnswer({ user: record.user, record, answer, now }, crypto);
    const { error: _, ...taken } = change;
    return taken;
  }
  return keepRecord(expectList(record, timestamp, now));
}

const HASH_BYTES = 10;
const MIN_HASH_BYTES = 8;
