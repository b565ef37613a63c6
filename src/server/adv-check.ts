/**
 * The server's own check of what a primary and a companion sign when they link (spec 03 §2.5).
 *
 * Written apart from the devices' code on purpose: two sides from one function would hide the same
 * mistake. The HMAC of the container is between the two devices; the server cannot check it.
 */

import { type Bytes, concat, equalBytes } from '../base/bytes.ts';
import type { CryptoPrimitives } from '../base/env.ts';
import { cap } from '../base/limits.ts';
import {
  ADV_TYPE,
  decodeAdvDeviceIdentity,
  decodeAdvDeviceIdentityContainer,
  decodeAdvKeyIndexList,
  decodeAdvSignedDeviceIdentity,
  decodeAdvSignedKeyIndexList,
  encodeAdvSignedDeviceIdentity,
} from '../proto/adv.ts';
import type { PublishedList } from './tables.ts';

/** Why something signed was not accepted: malformed, or signed wrongly (spec 03 §4.3). */
export type AdvRefusal = 400 | 401;

/** What the primary signed for a companion. */
export interface SignedCompanion {
  readonly keyIndex: number;
  readonly rawId: number;
  /** ADVDeviceIdentity, serialized, as received. */
  readonly details: Bytes;
  /** 64 bytes. */
  readonly accountSignature: Bytes;
}

/** A key index list that its account has signed. */
export interface CheckedList extends PublishedList {
  readonly rawId: number;
  readonly validIndexes: readonly number[];
}

/** Checks a `<device-identity>` container that the primary uploads for a companion. */
export function checkCompanion(
  container: Bytes,
  accountKey: Bytes,
  companionKey: Bytes,
  crypto: CryptoPrimitives,
): SignedCompanion | AdvRefusal {
  const outer = decodeAdvDeviceIdentityContainer(container);
  if (!outer.ok || outer.value.details === undefined) return 400;
  const signed = decodeAdvSignedDeviceIdentity(outer.value.details);
  if (!signed.ok) return 400;
  const { details, accountSignature, accountSignatureKey } = signed.value;
  if (details === undefined || accountSignature === undefined) return 400;
  const identity = decodeAdvDeviceIdentity(details);
  if (!identity.ok) return 400;
  const { rawId, keyIndex, timestamp, deviceType } = identity.value;
  if (rawId === undefined || timestamp === undefined || !keyIndex) return 400;
  if (accountSignatureKey === undefined || !equalBytes(accountSignatureKey, accountKey)) return 401;
  const prefix = deviceType === ADV_TYPE.HOSTED ? HOSTED_ACCOUNT_PREFIX : ACCOUNT_PREFIX;
  const signedBytes = concat(prefix, details, companionKey);
  if (!crypto.xeddsaVerify(accountKey, signedBytes, accountSignature)) return 401;
  return { keyIndex, rawId, details, accountSignature };
}

/** Checks a `<key-index-list>`; `timestamp` is its `ts` attribute in seconds. */
export function checkList(
  bytes: Bytes,
  timestamp: number,
  accountKey: Bytes,
  crypto: CryptoPrimitives,
): CheckedList | AdvRefusal {
  const signed = decodeAdvSignedKeyIndexList(bytes);
  if (!signed.ok) return 400;
  const { details, accountSignature } = signed.value;
  if (details === undefined || accountSignature === undefined) return 400;
  const list = decodeAdvKeyIndexList(details);
  if (!list.ok || list.value.rawId === undefined) return 400;
  const { rawId, validIndexes = [] } = list.value;
  if (list.value.timestamp !== timestamp || timestamp === 0) return 400;
  if (validIndexes.length > cap('validIndexes')) return 400;
  if (!crypto.xeddsaVerify(accountKey, concat(LIST_PREFIX, details), accountSignature)) return 401;
  return { bytes, timestamp, rawId, validIndexes };
}

/** What a companion signs must repeat, and by which keys (spec 03 §2.3 step 8). */
export interface ExpectedSignature {
  readonly details: Bytes;
  readonly accountSignature: Bytes;
  readonly accountKey: Bytes;
  readonly companionKey: Bytes;
}

/**
 * Checks the identity that the companion signed in turn. Returns it without the account key, as it
 * is served to others (spec 03 §5.5), or nothing if it is not what was signed for it.
 */
export function checkDeviceSignature(
  bytes: Bytes,
  expected: ExpectedSignature,
  crypto: CryptoPrimitives,
): Bytes | undefined {
  const signed = decodeAdvSignedDeviceIdentity(bytes);
  if (!signed.ok) return undefined;
  const { details, accountSignature, deviceSignature } = signed.value;
  if (details === undefined || !equalBytes(details, expected.details)) return undefined;
  if (accountSignature === undefined || deviceSignature === undefined) return undefined;
  if (!equalBytes(accountSignature, expected.accountSignature)) return undefined;
  const { companionKey, accountKey } = expected;
  const signedBytes = concat(DEVICE_PREFIX, details, companionKey, accountKey);
  if (!crypto.xeddsaVerify(companionKey, signedBytes, deviceSignature)) return undefined;
  return encodeAdvSignedDeviceIdentity({ details, accountSignature, deviceSignature });
}

/** Prefixes of what is signed (spec 03 §2.2). */
const ACCOUNT_PREFIX = Uint8Array.of(6, 0);
const DEVICE_PREFIX = Uint8Array.of(6, 1);
const LIST_PREFIX = Uint8Array.of(6, 2);
const HOSTED_ACCOUNT_PREFIX = Uint8Array.of(6, 5);
