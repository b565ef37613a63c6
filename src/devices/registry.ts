/**
 * The registry: which devices a user has as far as this device knows, one record per user.
 *
 * A record is only ever changed by the rules of device-list.ts (answers to queries), of
 * device-changes.ts (notifications) and of adv-remote.ts (signed identities). Each returns a
 * `RegistryChange`: the record to store and the devices whose sessions must go, for one commit.
 * Rules: spec 03 §5.3 (record), §5.6 (freshness).
 */

import type { Bytes } from '../base/bytes.ts';
import type { Ms } from '../base/env.ts';
import { fail, ok, type QuartetError, type Result } from '../base/error.ts';
import {
  decodeUserDevices as decodeRecord,
  encodeUserDevices as encodeRecord,
  type UserDeviceRecord,
  type UserDevicesRecord,
} from '../proto/records.ts';
import { bareJid, formatJid, type Jid, parseJid, withDevice } from '../wire/jid.ts';

/** Table of the records; key = `userDevicesKey(user)`. */
export const USER_DEVICES_TABLE = 'user-devices';

/** A device that belongs to a user. */
export interface DeviceEntry {
  readonly id: number;
  readonly keyIndex: number;
  readonly hosted: boolean;
}

/** A device as the server lists it: not believed until a signed list covers it. */
export interface ListedDevice {
  readonly id: number;
  readonly keyIndex?: number | undefined;
  readonly hosted: boolean;
}

/** What the server says about the devices of one user. */
export interface DeviceList {
  readonly devices: readonly ListedDevice[];
  /** Timestamp of the signed list as the server gives it, in seconds. */
  readonly ts?: number | undefined;
  /** Serialized ADVSignedKeyIndexList; absent for a user without companions. */
  readonly signedList?: Bytes | undefined;
}

/** The devices of one user. */
export interface UserDevices {
  /** Bare canonical address. */
  readonly user: Jid;
  /** Which registration of the account this is about; absent until something signed was seen. */
  readonly rawId?: number | undefined;
  /** Of the last verified list, in seconds; 0 before the first. */
  readonly timestamp: number;
  readonly currentIndex: number;
  /** Key indexes of the signed list; empty before the first. */
  readonly validIndexes: readonly number[];
  readonly accountType: number;
  /** Device 0 always among them. */
  readonly devices: readonly DeviceEntry[];
  /** Account signature key that the list was verified with, 32 bytes. */
  readonly accountKey?: Bytes | undefined;
  /** A newer list that was heard of (seconds) and when that was. */
  readonly expected?: { readonly timestamp: number; readonly since: Ms } | undefined;
  /** The last answer, while the key to verify it is not known. */
  readonly unverified?: DeviceList | undefined;
  /** When the server was asked last; 0 = ask again. */
  readonly checkedAt: Ms;
}

/** What became of a record; everything in it belongs into one commit. */
export interface RegistryChange {
  /** The record to store; `undefined` if there is none (any more). */
  readonly record: UserDevices | undefined;
  /** Device ids that are new or have come under a new key index. Nothing to do until the next send. */
  readonly added: readonly number[];
  /** Device ids whose sessions, identities and sender keys must go; own sender keys are rotated. */
  readonly removed: readonly number[];
  /** Whether the account was registered anew: everything known of it is void. */
  readonly reset: boolean;
  /** Whether the server should be asked for the full list. */
  readonly refresh: boolean;
  /** Why what came was not (fully) believed. */
  readonly error?: QuartetError;
}

/** Whether a record of this age is still good enough (spec 03 §5.6). */
export type ListAge = 'fresh' | 'close' | 'expired';

/** The key of a user's record; `user` is canonical, its device does not matter. */
export const userDevicesKey = (user: Jid): string => formatJid(bareJid(user));

/** The addresses of all devices in a record, the primary included, in its namespace. */
export const deviceJids = (record: UserDevices): readonly Jid[] =>
  record.devices.map((device) => withDevice(record.user, device.id));

/** The record of a user about whom nothing is known: only the primary. */
export const emptyRecord = (user: Jid): UserDevices => ({
  user: bareJid(user),
  timestamp: 0,
  currentIndex: 0,
  validIndexes: [],
  accountType: 0,
  devices: [PRIMARY],
  checkedAt: 0,
});

/** The record marked for a new query before it is relied on for long. */
export const markStale = (record: UserDevices): UserDevices =>
  record.checkedAt === 0 ? record : { ...record, checkedAt: 0 };

/** Whether the server should be asked again, in the background: a day has passed (spec 03 §5.6). */
export const isStale = (record: UserDevices, now: Ms): boolean =>
  now - record.checkedAt >= FRESH_MS;

/** Notes that a list of this age (seconds) exists (spec 03 §5.3, §5.6). */
export function expectList(record: UserDevices, timestamp: number, now: Ms): UserDevices {
  if (timestamp <= Math.max(record.timestamp, record.expected?.timestamp ?? 0)) return record;
  return { ...record, expected: { timestamp, since: record.expected?.since ?? now } };
}

/**
 * What the daily run does with a record (spec 03 §5.6): `close` asks again, `expired` also drops
 * the companions. `lastRunAt` is the time of an earlier run, if there was one.
 */
export function listAge(record: UserDevices, now: Ms, lastRunAt?: Ms): ListAge {
  if (record.devices.length <= 1) return 'fresh';
  const ageMs = now - record.timestamp * 1000;
  const { expected } = record;
  const unmet = expected !== undefined && expected.timestamp > record.timestamp;
  const seenByRun = unmet && lastRunAt !== undefined && lastRunAt >= expected.since;
  if (ageMs >= EXPIRED_MS || (seenByRun && now - expected.since >= UNMET_MS)) return 'expired';
  return unmet || ageMs >= CLOSE_MS ? 'close' : 'fresh';
}

/** Drops an expired record with its companions. */
export const expireRecord = (record: UserDevices): RegistryChange => ({
  record: undefined,
  added: [],
  removed: companionIds(record),
  reset: false,
  refresh: true,
});

/** A change that keeps the record as it is, or only marks it stale. */
export const keepRecord = (
  record: UserDevices | undefined,
  why: { readonly error?: QuartetError; readonly refresh?: boolean } = {},
): RegistryChange => ({
  record,
  added: [],
  removed: [],
  reset: false,
  refresh: why.refresh ?? false,
  ...(why.error === undefined ? {} : { error: why.error }),
});

/** The change from one record to the next; after a reset no device is the one it was. */
export function changeTo(
  before: UserDevices | undefined,
  record: UserDevices,
  how: { readonly reset?: boolean; readonly refresh?: boolean } = {},
): RegistryChange {
  const { reset = false, refresh = false } = how;
  const old = before?.devices ?? [];
  const isKept = (one: DeviceEntry, others: readonly DeviceEntry[]) =>
    one.id === 0 || (!reset && others.some((d) => d.id === one.id && d.keyIndex === one.keyIndex));
  return {
    record,
    added: record.devices.filter((one) => !isKept(one, old)).map((one) => one.id),
    removed: old.filter((one) => !isKept(one, record.devices)).map((one) => one.id),
    reset,
    refresh,
  };
}

/** The bytes of a record. */
export const encodeUserDevices = (record: UserDevices): Bytes =>
  encodeRecord({
    ...record,
    user: formatJid(record.user),
    unverified: record.unverified && encodeDeviceList(record.unverified),
  });

/**
 * The record of stored bytes, which must not be changed afterwards: a plan and a step, and each part
 * of them, read the same lists again and again. Fails with `STORE_CORRUPT`.
 */
export function decodeUserDevices(bytes: Bytes): Result<UserDevices> {
  const known = decodedLists.get(bytes);
  if (known !== undefined) return known;
  const record = readRecord(bytes);
  decodedLists.set(bytes, record);
  return record;
}

const decodedLists = new WeakMap<Bytes, Result<UserDevices>>();

function readRecord(bytes: Bytes): Result<UserDevices> {
  const decoded = decodeRecord(bytes);
  if (!decoded.ok) return decoded;
  const { user, expected, unverified, ...rest } = decoded.value;
  const jid = parseJid(user);
  const list = unverified && decodeRecord(unverified);
  if (!jid.ok || list?.ok === false) return fail('STORE_CORRUPT', { part: 'device list' });
  return ok({
    ...rest,
    user: jid.value,
    timestamp: rest.timestamp ?? 0,
    currentIndex: rest.currentIndex ?? 0,
    accountType: rest.accountType ?? 0,
    checkedAt: rest.checkedAt ?? 0,
    expected: expected && { timestamp: expected.timestamp ?? 0, since: expected.since ?? 0 },
    unverified: list && deviceListOf(list.value),
  });
}

/** The primary, whose key index is 0. */
export const PRIMARY: DeviceEntry = { id: 0, keyIndex: 0, hosted: false };

/** An unverified answer in the same schema; devices without a key index could never be believed. */
function encodeDeviceList({ devices, ts, signedList }: DeviceList): Bytes {
  const kept = devices.filter((one): one is UserDeviceRecord => one.keyIndex !== undefined);
  return encodeRecord({
    user: '',
    timestamp: ts,
    devices: kept,
    validIndexes: [],
    unverified: signedList,
  });
}

const deviceListOf = ({ devices, timestamp, unverified }: UserDevicesRecord): DeviceList => ({
  devices,
  ts: timestamp,
  signedList: unverified,
});

const companionIds = (record: UserDevices): readonly number[] =>
  record.devices.filter((one) => one.id !== 0).map((one) => one.id);

const DAY_MS = 86_400_000;
const FRESH_MS = DAY_MS;
const CLOSE_MS = 28 * DAY_MS;
const EXPIRED_MS = 35 * DAY_MS;
const UNMET_MS = 25 * 3_600_000;
