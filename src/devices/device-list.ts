/**
 * Applying what the server says about a user's devices (spec 03 §5.4).
 *
 * The server is asked because it knows, and checked because it could lie: companions appear and
 * disappear by lists that the account has signed, only forwards in time, and a key index that a
 * list has buried never comes back. Parsing of answers is usync.ts; notifications about single
 * devices are device-changes.ts.
 */

import { type Bytes, equalBytes } from '../base/bytes.ts';
import type { CryptoPrimitives, Ms } from '../base/env.ts';
import { QuartetError } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import type { Jid } from '../wire/jid.ts';
import { type VerifiedKeyIndexList, verifyKeyIndexList } from './adv-remote.ts';
import {
  combineIndexes,
  isAlive,
  isCompanionIndex,
  type KeyIndexes,
  succeedIndexes,
} from './key-index.ts';
import {
  changeTo,
  type DeviceEntry,
  type DeviceList,
  emptyRecord,
  keepRecord,
  markStale,
  PRIMARY,
  type RegistryChange,
  type UserDevices,
} from './registry.ts';

/** An answer about one user, and what is known of him. */
export interface UsyncInput {
  /** Canonical address of the user. */
  readonly user: Jid;
  readonly record?: UserDevices | undefined;
  readonly answer: DeviceList;
  /** Stored identity of the user's primary (32 bytes); for the own account its signature key. */
  readonly accountKey?: Bytes | undefined;
  readonly now: Ms;
}

/** What came of an answer. */
export interface UsyncChange extends RegistryChange {
  /** The answer is kept: fetch the primary's bundle, then call `applyUnverified`. */
  readonly needsAccountKey: boolean;
}

/**
 * Applies an answer (spec 03 §5.4). Where it is refused the devices stay as they were and `error`
 * says why: `DEVICE_LIST_MALFORMED` (the record is marked stale), `DEVICE_LIST_SIGNATURE` (the same,
 * and it is asked for once more), `DEVICE_LIST_OLD`, `DEVICE_UNSIGNED` (companions without a list).
 */
export function applyUsyncAnswer(input: UsyncInput, crypto: CryptoPrimitives): UsyncChange {
  const { record, answer, user, now } = input;
  if (!isSane(answer.devices)) return refuse(record, 'DEVICE_LIST_MALFORMED');
  if (answer.signedList === undefined && answer.devices.length > 1) {
    return refuse(record, 'DEVICE_UNSIGNED');
  }
  if (answer.ts !== undefined && answer.ts < (record?.timestamp ?? 0)) {
    return refuse(record, 'DEVICE_LIST_OLD');
  }
  if (answer.signedList === undefined) return settled(withoutCompanions(input));
  const accountKey = input.accountKey ?? record?.accountKey;
  if (accountKey === undefined) {
    const waiting = { ...(record ?? emptyRecord(user)), unverified: answer, checkedAt: now };
    return { ...keepRecord(waiting), needsAccountKey: true };
  }
  const list = verifyKeyIndexList(answer.signedList, accountKey, crypto);
  if (!list.ok) return refuse(record, list.error.code);
  // An old list under a new time would pass for news.
  if (list.value.timestamp !== answer.ts) return refuse(record, 'DEVICE_LIST_MALFORMED');
  return settled(withList(input, list.value));
}

/** Applies the answer that was kept until the account key (32 bytes) was known, if there is one. */
export function applyUnverified(
  input: { readonly record: UserDevices; readonly accountKey: Bytes; readonly now: Ms },
  crypto: CryptoPrimitives,
): UsyncChange {
  const { unverified: answer, ...record } = input.record;
  if (answer === undefined) return settled(keepRecord(input.record));
  return applyUsyncAnswer({ ...input, user: record.user, record, answer }, crypto);
}

/** The record of which a list is about the same registration of the same account, if it is. */
export function sameAccount(
  record: UserDevices | undefined,
  list: VerifiedKeyIndexList,
): UserDevices | undefined {
  if (record?.rawId === undefined) return record;
  const { rawId, accountType, accountKey } = record;
  const same =
    rawId === list.rawId &&
    accountType === list.accountType &&
    (accountKey === undefined || equalBytes(accountKey, list.accountKey));
  return same ? record : undefined;
}

/** What is known about key indexes after a list that may be newer or older than the last one. */
export function learnIndexes(
  record: UserDevices | undefined,
  list: VerifiedKeyIndexList,
): KeyIndexes {
  const { currentIndex, validIndexes } = list;
  if (record === undefined) return { currentIndex, validIndexes };
  const newest = Math.max(record.timestamp, record.expected?.timestamp ?? 0);
  return list.timestamp >= newest ? succeedIndexes(record, list) : combineIndexes(record, list);
}

/** Devices of a record that were linked after a list was signed: the list cannot know them. */
export const linkedLater = (
  record: UserDevices | undefined,
  list: KeyIndexes,
): readonly DeviceEntry[] =>
  (record?.devices ?? []).filter((one) => one.id !== 0 && one.keyIndex > list.currentIndex);

/** Steps 6 to 9: the devices that the server lists and the account has signed. */
function withList(input: UsyncInput, list: VerifiedKeyIndexList): RegistryChange {
  const { record, answer, user, now } = input;
  const old = sameAccount(record, list);
  const indexes = learnIndexes(old, list);
  const devices = new Map<number, DeviceEntry>([[0, PRIMARY]]);
  for (const { id, keyIndex, hosted } of answer.devices) {
    if (id === 0 || hosted || keyIndex === undefined) continue;
    // Only indexes that the list names: a higher one may be the server's invention.
    const isNamed = isCompanionIndex(keyIndex) && list.validIndexes.includes(keyIndex);
    if (isNamed && (old === undefined || isAlive(old, keyIndex))) {
      devices.set(id, { id, keyIndex, hosted });
    }
  }
  for (const device of linkedLater(old, list)) devices.set(device.id, device);
  if (devices.size > cap('devicesPerUser') || indexes.validIndexes.length > cap('validIndexes')) {
    return refuse(record, 'DEVICE_LIST_MALFORMED');
  }
  const { rawId, timestamp, accountType, accountKey } = list;
  const next: UserDevices = {
    user: record?.user ?? user,
    rawId,
    timestamp,
    ...indexes,
    accountType,
    devices: [...devices.values()],
    accountKey,
    expected: openExpectation(old, timestamp),
    checkedAt: now,
  };
  return changeTo(record, next, { reset: record !== undefined && old === undefined });
}

/** Step 2: the user has no companions. Not signed, so nothing is learnt about key indexes. */
function withoutCompanions({ record, answer, user, now }: UsyncInput): RegistryChange {
  const before = record ?? emptyRecord(user);
  const timestamp = answer.ts ?? before.timestamp;
  const { unverified: _, ...kept } = before;
  return changeTo(record, {
    ...kept,
    timestamp,
    devices: [PRIMARY],
    expected: openExpectation(record, timestamp),
    checkedAt: now,
  });
}

/** Step 1: the primary is listed, no device twice, not too many. */
function isSane(devices: DeviceList['devices']): boolean {
  const ids = new Set(devices.map((one) => one.id));
  return ids.has(0) && ids.size === devices.length && ids.size <= cap('devicesPerUser');
}

/** The expectation that a list of this age leaves unmet. */
const openExpectation = (record: UserDevices | undefined, timestamp: number) =>
  record?.expected !== undefined && record.expected.timestamp > timestamp
    ? record.expected
    : undefined;

/** A wrong signature asks once more: a record that is stale already has been asked for again. */
function refuse(record: UserDevices | undefined, code: QuartetError['code']): UsyncChange {
  const isOld = code === 'DEVICE_LIST_OLD' || code === 'DEVICE_UNSIGNED';
  const refresh = code === 'DEVICE_LIST_SIGNATURE' && record !== undefined && record.checkedAt > 0;
  const kept = isOld ? record : record && markStale(record);
  return settled(keepRecord(kept, { error: new QuartetError(code), refresh }));
}

const settled = (change: RegistryChange): UsyncChange => ({ ...change, needsAccountKey: false });
