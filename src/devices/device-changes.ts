/**
 * Applying notifications about single devices of a user, and about the list of the own account
 * (spec 03 §6.3, §6.4).
 *
 * An addition needs a list that the account has signed; a removal needs none, since it only takes
 * away, and names device and key index. What does not fit marks the record stale: the full list is
 * then asked for. When and how notifications are acknowledged is not decided here.
 */

import type { Bytes } from '../base/bytes.ts';
import type { CryptoPrimitives, Ms } from '../base/env.ts';
import { QuartetError } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import { isLid, isPn, type Jid, withDevice } from '../wire/jid.ts';
import { verifyKeyIndexList } from './adv-remote.ts';
import { applyUsyncAnswer, learnIndexes, linkedLater, sameAccount } from './device-list.ts';
import type { AccountSync, DeviceNotification, DeviceOperation } from './device-notification.ts';
import { isOwn, type Self } from './identity.ts';
import { isAlive, isCompanionIndex } from './key-index.ts';
import { participantHash } from './participant-hash.ts';
import {
  changeTo,
  type DeviceEntry,
  emptyRecord,
  expectList,
  keepRecord,
  markStale,
  type RegistryChange,
  type UserDevices,
} from './registry.ts';

/**
 * Applies a `devices` notification to the user's record (spec 03 §6.3). A user without a record
 * stays without; an update changes nothing here. `error`: `DEVICE_LIST_OLD`, `DEVICE_LIST_SIGNATURE`,
 * `DEVICE_LIST_MALFORMED`, `DEVICE_NO_ACCOUNT_KEY` or `DEVICE_UNSIGNED`; the devices are then as before.
 */
export function applyDeviceNotification(
  input: {
    readonly record?: UserDevices | undefined;
    readonly notification: DeviceNotification;
    /** Stored identity of the user's primary (32 bytes); for the own account its signature key. */
    readonly accountKey?: Bytes | undefined;
    /** Id of this device, if the user is the own account: it is never removed by a notification. */
    readonly ownDevice?: number | undefined;
    readonly now: Ms;
  },
  crypto: CryptoPrimitives,
): RegistryChange {
  const { record, notification, now } = input;
  const { operation } = notification;
  if (record === undefined || operation.kind === 'update') return keepRecord(record);
  if (operation.kind === 'remove') {
    const change = removeDevice(record, operation, input.ownDevice);
    return confirm(change, notification, crypto);
  }
  const accountKey = input.accountKey ?? record.accountKey;
  const change = addDevice({ record, operation, accountKey, now }, crypto);
  return confirm(change, notification, crypto);
}

/**
 * Applies the complete list of own devices (spec 03 §6.4). A notification from another account is
 * ignored. Without signed bytes only removals are taken; this device is never among them.
 */
export function applyAccountSync(
  input: {
    readonly record?: UserDevices | undefined;
    /** Canonical bare address of the own account. */
    readonly user: Jid;
    readonly notification: AccountSync;
    readonly self: Self;
    readonly now: Ms;
  },
  crypto: CryptoPrimitives,
): RegistryChange {
  const { record, notification, self, user, now } = input;
  const { list } = notification;
  if (!isOwn(self, notification.user)) return keepRecord(record);
  const ids = list.devices.map((one) => one.id);
  if (notification.hash !== hashOf(self.pn, ids, crypto)) {
    return keepRecord(record && markStale(record), { refresh: true });
  }
  if (list.signedList !== undefined) {
    return applyUsyncAnswer(
      { user, record, answer: list, accountKey: self.accountKey, now },
      crypto,
    );
  }
  if (record === undefined) return keepRecord(record, { refresh: true });
  const isKept = (one: DeviceEntry) =>
    one.id === 0 ||
    one.id === self.pn.device ||
    list.devices.some((d) => d.id === one.id && (d.keyIndex ?? one.keyIndex) === one.keyIndex);
  const refresh = ids.some((id) => record.devices.every((one) => one.id !== id));
  const next = { ...record, devices: record.devices.filter(isKept) };
  return changeTo(record, refresh ? markStale(next) : next, { refresh });
}

function addDevice(
  input: {
    readonly record: UserDevices;
    readonly operation: DeviceOperation & { readonly kind: 'add' };
    readonly accountKey: Bytes | undefined;
    readonly now: Ms;
  },
  crypto: CryptoPrimitives,
): RegistryChange {
  const { record, operation, accountKey, now } = input;
  const { id, keyIndex, ts, signedList } = operation;
  if (ts < record.timestamp) return distrust(record, new QuartetError('DEVICE_LIST_OLD'));
  if (accountKey === undefined) {
    return distrust(record, new QuartetError('DEVICE_NO_ACCOUNT_KEY'));
  }
  const list = verifyKeyIndexList(signedList, accountKey, crypto);
  if (!list.ok) return distrust(record, list.error);
  if (list.value.timestamp !== ts)
    return distrust(record, new QuartetError('DEVICE_LIST_MALFORMED'));
  const old = sameAccount(record, list.value);
  const base = old ?? { ...emptyRecord(record.user), timestamp: record.timestamp };
  const indexes = learnIndexes(old, list.value);
  const isListed = isCompanionIndex(keyIndex) && list.value.validIndexes.includes(keyIndex);
  const isNamed = isListed && isAlive(base, keyIndex);
  if (!isNamed) return distrust(record, new QuartetError('DEVICE_UNSIGNED'));
  const later = linkedLater(old, list.value);
  const kept = base.devices.filter(
    (one) => one.id === 0 || list.value.validIndexes.includes(one.keyIndex) || later.includes(one),
  );
  const others = kept.filter((one) => one.id !== id && one.keyIndex !== keyIndex);
  const tooMany =
    others.length >= cap('devicesPerUser') || indexes.validIndexes.length > cap('validIndexes');
  if (tooMany) return distrust(record, new QuartetError('DEVICE_LIST_MALFORMED'));
  const { rawId, accountType } = list.value;
  const devices = [...others, { id, keyIndex, hosted: false }];
  const next = { ...base, rawId, accountType, accountKey, ...indexes, devices };
  return changeTo(record, expectList(next, ts, now), { reset: old === undefined });
}

function removeDevice(
  record: UserDevices,
  operation: DeviceOperation & { readonly kind: 'remove' },
  ownDevice: number | undefined,
): RegistryChange {
  const { id, keyIndex, ts } = operation;
  if (ts < record.timestamp)
    return keepRecord(record, { error: new QuartetError('DEVICE_LIST_OLD') });
  if (keyIndex === undefined) return keepRecord(markStale(record), { refresh: true });
  if (id === 0 || id === ownDevice) return keepRecord(record);
  const devices = record.devices.filter((one) => one.id !== id || one.keyIndex !== keyIndex);
  return changeTo(record, { ...record, devices });
}

/** Marks the record stale where the server's hash shows that it has another list. */
function confirm(
  change: RegistryChange,
  { user, pair, hash, lidHash }: DeviceNotification,
  crypto: CryptoPrimitives,
): RegistryChange {
  const { record } = change;
  if (record === undefined || change.error !== undefined) return change;
  const ids = record.devices.map((one) => one.id);
  const differs = (address: Jid | undefined, told: string | undefined) =>
    address !== undefined && told !== undefined && told !== hashOf(address, ids, crypto);
  const pn = pair?.pn ?? (isPn(user) ? user : undefined);
  const lid = pair?.lid ?? (isLid(user) ? user : undefined);
  if (!differs(pn, hash) && !differs(lid, lidHash)) return change;
  return { ...change, record: markStale(record), refresh: true };
}

const hashOf = (user: Jid, ids: readonly number[], crypto: CryptoPrimitives): string =>
  participantHash(
    ids.map((id) => withDevice(user, id)),
    crypto,
  );

const distrust = (record: UserDevices, error: QuartetError): RegistryChange =>
  keepRecord(markStale(record), { error, refresh: true });
