/**
 * Trust in the identity of a device: checked before it is used, stored only with what used it.
 *
 * Bundles, retry keys and first messages all come through here (spec 03 §5.5, spec 02 §7). The rules
 * are those of devices/adv-remote.ts; this file knows where their inputs are stored and what becomes
 * of sessions when an identity or a device list changes.
 */

import { type Bytes, equalBytes } from '../base/bytes.ts';
import type { Env } from '../base/env.ts';
import type { Result } from '../base/error.ts';
import type { Read, Records } from '../base/step.ts';
import { type VerifiedDevice, verifyRemoteDevice } from '../devices/adv-remote.ts';
import { isOwn, type Self } from '../devices/identity.ts';
import { addressKey } from '../devices/lid.ts';
import {
  decodeUserDevices,
  encodeUserDevices,
  USER_DEVICES_TABLE,
  type UserDevices,
  userDevicesKey,
} from '../devices/registry.ts';
import { IDENTITY_TABLE, SESSION_TABLE } from '../signal/tables.ts';
import type { Draft } from '../store/draft.ts';
import { bareJid, type Jid, withDevice } from '../wire/jid.ts';
import { rowReads } from './sessions.ts';

/** A claim: this canonical device has this identity. */
export interface IdentityClaim {
  readonly device: Jid;
  /** 32 bytes. */
  readonly identityKey: Bytes;
  /** Serialized ADVSignedDeviceIdentity, if one came with it. */
  readonly blob?: Bytes | undefined;
}

/** What storing an identity changed. */
export interface TrustChange {
  /** Whether another identity was known before: the security code has changed. */
  readonly identityChanged: boolean;
  /** Whether the user's device list should be asked for. */
  readonly refresh: boolean;
}

/** The records that judging a canonical device needs. */
export const trustReads = (device: Jid): readonly Read[] => [
  ...rowReads(addressKey(device)),
  { table: IDENTITY_TABLE, key: addressKey(bareJid(device)) },
  { table: USER_DEVICES_TABLE, key: userDevicesKey(device) },
];

/**
 * Judges a claim against what is stored; changes nothing.
 * Fails with `DEVICE_UNSIGNED`, `DEVICE_NO_ACCOUNT_KEY` or `SIGNAL_IDENTITY`.
 */
export function verifyClaim(
  records: Records,
  claim: IdentityClaim,
  self: Self,
  env: Env,
): Result<VerifiedDevice> {
  const { device, identityKey, blob } = claim;
  const own = isOwn(self, device);
  const input = {
    blob,
    identityKey,
    device,
    storedIdentity: records.get(IDENTITY_TABLE, addressKey(device)),
    primaryIdentity: own
      ? self.accountKey
      : records.get(IDENTITY_TABLE, addressKey(bareJid(device))),
    record: readUserDevices(records, device),
    own,
    now: env.now(),
  };
  return verifyRemoteDevice(input, env.crypto);
}

/**
 * Stores a verified identity and what follows from it. Sessions of devices that are gone are
 * deleted; a primary with a new identity takes all companions of its user with it (spec 03 §7).
 */
export function storeTrust(draft: Draft, verified: VerifiedDevice): TrustChange {
  const { device, identityKey, learnedAccountKey, change } = verified;
  const key = addressKey(device);
  const before = draft.get(IDENTITY_TABLE, key);
  const identityChanged = before !== undefined && !equalBytes(before, identityKey);
  if (identityChanged && device.device === 0) forgetCompanions(draft, device);
  if (change !== undefined) {
    for (const id of change.removed) {
      if (id !== device.device) forgetDevice(draft, withDevice(device, id));
    }
    const listKey = userDevicesKey(device);
    if (change.record === undefined) draft.delete(USER_DEVICES_TABLE, listKey);
    else draft.put(USER_DEVICES_TABLE, listKey, encodeUserDevices(change.record));
  }
  const primaryKey = addressKey(bareJid(device));
  if (learnedAccountKey !== undefined && draft.get(IDENTITY_TABLE, primaryKey) === undefined) {
    draft.put(IDENTITY_TABLE, primaryKey, learnedAccountKey);
  }
  if (before === undefined || identityChanged) draft.put(IDENTITY_TABLE, key, identityKey);
  return { identityChanged, refresh: identityChanged || change?.refresh === true };
}

/** The stored device list of a user; a damaged one counts as none. */
export function readUserDevices(records: Records, user: Jid): UserDevices | undefined {
  const stored = records.get(USER_DEVICES_TABLE, userDevicesKey(user));
  const record = stored === undefined ? undefined : decodeUserDevices(stored);
  return record?.ok ? record.value : undefined;
}

function forgetCompanions(draft: Draft, primary: Jid): void {
  for (const { id } of readUserDevices(draft, primary)?.devices ?? []) {
    if (id !== 0) forgetDevice(draft, withDevice(primary, id));
  }
  draft.delete(USER_DEVICES_TABLE, userDevicesKey(primary));
}

function forgetDevice(draft: Draft, device: Jid): void {
  draft.delete(SESSION_TABLE, addressKey(device));
  draft.delete(IDENTITY_TABLE, addressKey(device));
}
