/**
 * Devices of others: is this list, is this device really signed by the account it claims?
 *
 * The server hands out lists, bundles and messages, and is not believed: a device that the account
 * has not signed never becomes a target. What is verified is a value that only this file can make.
 * Rules: spec 03 §5.4 step 4 (lists), §5.5 (identities).
 */

import { type Bytes, equalBytes } from '../base/bytes.ts';
import type { CryptoPrimitives, Ms } from '../base/env.ts';
import { fail, ok, type Result } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import {
  decodeAdvKeyIndexList,
  decodeAdvSignedDeviceIdentity,
  decodeAdvSignedKeyIndexList,
} from '../proto/adv.ts';
import { bareJid, type Jid } from '../wire/jid.ts';
import {
  accountSignatureInput,
  type DeviceDetails,
  deviceSignatureInput,
  keyIndexListInput,
  readDetails,
} from './adv.ts';
import { isAlive, isCompanionIndex, type KeyIndexes } from './key-index.ts';
import {
  changeTo,
  emptyRecord,
  expectList,
  PRIMARY,
  type RegistryChange,
  type UserDevices,
} from './registry.ts';

/** The only ways to make a verified value: set by its class, used by its verifier. */
let makeList: (fields: ListFields) => VerifiedKeyIndexList;
let makeDevice: (fields: DeviceFields) => VerifiedDevice;

/** A key index list that the account has validly signed. */
export class VerifiedKeyIndexList implements KeyIndexes {
  readonly rawId: number;
  /** In seconds. */
  readonly timestamp: number;
  readonly currentIndex: number;
  readonly validIndexes: readonly number[];
  readonly accountType: number;
  /** The key that it was verified with, 32 bytes. */
  readonly accountKey: Bytes;

  private constructor(fields: ListFields) {
    this.rawId = fields.rawId;
    this.timestamp = fields.timestamp;
    this.currentIndex = fields.currentIndex;
    this.validIndexes = fields.validIndexes;
    this.accountType = fields.accountType;
    this.accountKey = fields.accountKey;
  }

  static {
    makeList = (fields) => new VerifiedKeyIndexList(fields);
  }
}

/** A device whose identity key its account vouches for: only such a one may be encrypted to. */
export class VerifiedDevice {
  readonly device: Jid;
  /** 32 bytes. */
  readonly identityKey: Bytes;
  /** To be stored as identity of the user's primary, of which none was known; 32 bytes. */
  readonly learnedAccountKey: Bytes | undefined;
  /** To be stored once the bundle is used or the message has decrypted. */
  readonly change: RegistryChange | undefined;

  private constructor(fields: DeviceFields) {
    this.device = fields.device;
    this.identityKey = fields.identityKey;
    this.learnedAccountKey = fields.learnedAccountKey;
    this.change = fields.change;
  }

  static {
    makeDevice = (fields) => new VerifiedDevice(fields);
  }
}

/** What a device is checked against. */
export interface RemoteDeviceInput {
  /** Serialized ADVSignedDeviceIdentity from the bundle or the message; a primary has none. */
  readonly blob?: Bytes | undefined;
  /** Identity key from the bundle or the message, 32 bytes. */
  readonly identityKey: Bytes;
  /** The device in its canonical form. */
  readonly device: Jid;
  /** Stored identity of this very device, 32 bytes. */
  readonly storedIdentity?: Bytes | undefined;
  /** Stored identity of the user's primary, 32 bytes; for own devices the account signature key. */
  readonly primaryIdentity?: Bytes | undefined;
  /** The user's record. */
  readonly record?: UserDevices | undefined;
  /** Whether the device is of the own account, whose key never changes. */
  readonly own?: boolean;
  readonly now: Ms;
}

/**
 * Verifies a serialized ADVSignedKeyIndexList under the account key (32 bytes) that is already
 * known; a key inside the list is ignored. Fails with `DEVICE_LIST_MALFORMED` or
 * `DEVICE_LIST_SIGNATURE` (spec 03 §5.4).
 */
export function verifyKeyIndexList(
  bytes: Bytes,
  accountKey: Bytes,
  crypto: CryptoPrimitives,
): Result<VerifiedKeyIndexList> {
  if (bytes.length > MAX_LIST_BYTES) return malformedList('size');
  const signed = decodeAdvSignedKeyIndexList(bytes);
  if (!signed.ok || signed.value.details === undefined) return malformedList('signed list');
  const { details, accountSignature } = signed.value;
  if (accountSignature === undefined) return fail('DEVICE_LIST_SIGNATURE');
  if (!crypto.xeddsaVerify(accountKey, keyIndexListInput(details), accountSignature)) {
    return fail('DEVICE_LIST_SIGNATURE');
  }
  const list = decodeAdvKeyIndexList(details);
  if (!list.ok) return malformedList('details');
  const { rawId, timestamp, currentIndex = 0, validIndexes = [], accountType = 0 } = list.value;
  if (rawId === undefined || timestamp === undefined) return malformedList('fields');
  if (validIndexes.length > cap('validIndexes')) return malformedList('indexes');
  return ok(makeList({ rawId, timestamp, currentIndex, validIndexes, accountType, accountKey }));
}

/**
 * Checks a device by its signed identity and, if there is one, the user's record (spec 03 §5.5).
 *
 * Fails with `DEVICE_UNSIGNED` (never encrypt to it, store nothing of it), `DEVICE_NO_ACCOUNT_KEY`
 * (fetch the primary's bundle and try again) or, for the own primary under another key than the
 * account's, `SIGNAL_IDENTITY`. A primary of others needs no signature.
 */
export function verifyRemoteDevice(
  input: RemoteDeviceInput,
  crypto: CryptoPrimitives,
): Result<VerifiedDevice> {
  const { device, identityKey, storedIdentity, primaryIdentity, own = false } = input;
  const unchanged = { device, identityKey, learnedAccountKey: undefined, change: undefined };
  if (device.device === 0) {
    const foreign =
      own && primaryIdentity !== undefined && !equalBytes(identityKey, primaryIdentity);
    return foreign ? fail('SIGNAL_IDENTITY') : ok(makeDevice(unchanged));
  }
  if (storedIdentity !== undefined && equalBytes(storedIdentity, identityKey)) {
    return ok(makeDevice(unchanged));
  }
  const signed = verifyIdentity(input, crypto);
  if (!signed.ok) return signed;
  const { details, accountKey } = signed.value;
  const learnedAccountKey = primaryIdentity === undefined ? accountKey : undefined;
  // Hosted devices are not targets (spec 03 §5.4 step 10), so they never enter a record.
  if (isHosted(device)) return ok(makeDevice({ ...unchanged, learnedAccountKey }));
  const change = recordDevice(input, details, accountKey);
  return change.ok
    ? ok(makeDevice({ ...unchanged, learnedAccountKey, change: change.value }))
    : change;
}

/** Steps 2 to 6: both signatures, under the account key that is known or that the blob brings. */
function verifyIdentity(
  input: RemoteDeviceInput,
  crypto: CryptoPrimitives,
): Result<{ readonly details: DeviceDetails; readonly accountKey: Bytes }> {
  const { blob, identityKey, device } = input;
  if (blob === undefined || blob.length > cap('advBytes')) return unsigned('blob');
  const decoded = decodeAdvSignedDeviceIdentity(blob);
  if (!decoded.ok) return unsigned('blob');
  const { details, accountSignature, deviceSignature, accountSignatureKey } = decoded.value;
  const brought = accountSignatureKey?.length ? accountSignatureKey : undefined;
  const known = input.primaryIdentity ?? input.record?.accountKey;
  const accountKey = brought ?? known;
  if (accountKey === undefined) return fail('DEVICE_NO_ACCOUNT_KEY');
  // Another account key than the known one is not learnt from here: the user is refreshed instead.
  if (known !== undefined && !equalBytes(known, accountKey)) return unsigned('account key');
  if (details === undefined || accountSignature === undefined || deviceSignature === undefined) {
    return unsigned('fields');
  }
  const read = readDetails(details);
  if (read === undefined) return unsigned('details');
  const byAccount = accountSignatureInput({ details, identityKey, hosted: read.hosted });
  if (!crypto.xeddsaVerify(accountKey, byAccount, accountSignature)) {
    return unsigned('account signature');
  }
  const hosted = isHosted(device);
  const byDevice = deviceSignatureInput({ details, identityKey, accountKey, hosted });
  if (!crypto.xeddsaVerify(identityKey, byDevice, deviceSignature)) {
    return unsigned('device signature');
  }
  return ok({ details: read, accountKey });
}

/** Step 7: what a signed identity means for the record; a removed device stays removed. */
function recordDevice(
  { record, device, now }: RemoteDeviceInput,
  details: DeviceDetails,
  accountKey: Bytes,
): Result<RegistryChange> {
  const { rawId, timestamp, keyIndex, accountType } = details;
  const entry = { id: device.device, keyIndex, hosted: false };
  if (!isCompanionIndex(keyIndex)) return unsigned('key index');
  if (record === undefined || record.rawId !== rawId) {
    if (record !== undefined && record.timestamp > timestamp) return unsigned('out of order');
    const nearlyExpired = Math.max(0, Math.floor((now - NEARLY_EXPIRED_MS) / 1000));
    const base: UserDevices = {
      ...emptyRecord(record?.user ?? bareJid(device)),
      rawId,
      accountType,
      timestamp: record?.timestamp || nearlyExpired,
      devices: [PRIMARY, entry],
      accountKey,
    };
    const reset = record?.rawId !== undefined;
    return ok(changeTo(record, expectList(base, timestamp, now), { reset }));
  }
  const isListed = record.validIndexes.includes(keyIndex);
  const isMissed = record.timestamp >= timestamp && record.validIndexes.length > 0 && !isListed;
  if (isMissed || !isAlive(record, keyIndex)) return unsigned('removed');
  const others = record.devices.filter((one) => one.id !== entry.id && one.keyIndex !== keyIndex);
  if (others.length >= cap('devicesPerUser')) return unsigned('too many devices');
  const next = { ...record, rawId, accountKey, devices: [...others, entry] };
  return ok(changeTo(record, expectList(next, timestamp, now)));
}

const isHosted = (device: Jid): boolean =>
  device.server === 'hosted' || device.server === 'hosted.lid';

const unsigned = (part: string) => fail('DEVICE_UNSIGNED', { part });
const malformedList = (part: string) => fail('DEVICE_LIST_MALFORMED', { part });

interface ListFields extends KeyIndexes {
  readonly rawId: number;
  readonly timestamp: number;
  readonly accountType: number;
  readonly accountKey: Bytes;
}

interface DeviceFields {
  readonly device: Jid;
  readonly identityKey: Bytes;
  readonly learnedAccountKey: Bytes | undefined;
  readonly change: RegistryChange | undefined;
}

/** 6 bytes for each index, and the rest of the message. */
const MAX_LIST_BYTES = cap('validIndexes') * 6 + 256;
/** A record that rests on one identity only expires within a day, unless a list confirms it. */
const NEARLY_EXPIRED_MS = 34 * 86_400_000;
