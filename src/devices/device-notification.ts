/**
 * Notifications about devices, as they are written on the wire (spec 03 §6.3, §6.4).
 *
 * Only form and whether the addresses belong together; what a notification is worth is decided in
 * device-changes.ts.
 */

import { type Bytes, base64, utf8 } from '../base/bytes.ts';
import type { CryptoPrimitives } from '../base/env.ts';
import { fail, ok, type Result } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import {
  attrInt,
  attrJid,
  attrString,
  optionalInt,
  optionalJid,
  optionalString,
} from '../wire/attrs.ts';
import { bareJid, isLid, isPn, type Jid, sameUser } from '../wire/jid.ts';
import { child, children, contentBytes, type Node } from '../wire/node.ts';
import type { Pair } from './lid.ts';
import type { DeviceList } from './registry.ts';

/** What a `devices` notification says; `ts` in seconds. */
export type DeviceOperation =
  | {
      readonly kind: 'add';
      readonly id: number;
      readonly keyIndex: number;
      readonly ts: number;
      /** Serialized ADVSignedKeyIndexList. */
      readonly signedList: Bytes;
    }
  | {
      readonly kind: 'remove';
      readonly id: number;
      readonly keyIndex?: number | undefined;
      readonly ts: number;
    }
  | {
      readonly kind: 'update';
      /** `contactHash` of the user whose list changed: not the sender of the notification. */
      readonly hash: string;
    };

/** A `devices` notification. */
export interface DeviceNotification {
  /** Bare address of the user, as sent. For an update it says nothing. */
  readonly user: Jid;
  /** The two addresses of the user, if both are named. */
  readonly pair?: Pair | undefined;
  readonly operation: DeviceOperation;
  /** Participant hash of the resulting list, phone-number form and LID form. */
  readonly hash?: string | undefined;
  readonly lidHash?: string | undefined;
}

/** The complete list of own devices, as an `account_sync` notification brings it. */
export interface AccountSync {
  readonly user: Jid;
  readonly list: DeviceList;
  /** Participant hash of the list, phone-number form. */
  readonly hash?: string | undefined;
}

/**
 * Reads a `devices` notification (spec 03 §6.3). Fails with `DEVICE_LIST_MALFORMED` or a code of
 * area WIRE: acknowledge, ignore, and mark the user's record stale.
 */
export function parseDeviceNotification(n: Node): Result<DeviceNotification> {
  const from = attrJid(n, 'from');
  if (!from.ok) return from;
  const user = bareJid(from.value);
  const found = OPERATIONS.map((tag) => child(n, tag)).find((one) => one !== undefined);
  if (found === undefined) return malformed('operation');
  if (found.tag === 'update') {
    const hash = attrString(found, 'hash');
    return hash.ok ? ok({ user, operation: { kind: 'update', hash: hash.value } }) : hash;
  }
  const [device, second] = children(found, 'device');
  if (device === undefined || second !== undefined) return malformed('device');
  const jid = attrJid(device, 'jid');
  if (!jid.ok) return jid;
  const lids = [optionalJid(n, 'lid'), optionalJid(device, 'lid')].filter(
    (one) => one !== undefined,
  );
  if (!isSameDevice(user, jid.value, lids)) return malformed('addresses');
  const operation = parseOperation(found, device, jid.value.device);
  if (!operation.ok) return operation;
  return ok({
    user,
    pair: pairOf([user, jid.value, ...lids]),
    operation: operation.value,
    hash: optionalString(found, 'device_hash'),
    lidHash: optionalString(found, 'device_lid_hash'),
  });
}

/** Reads the `<devices>` of an `account_sync` notification (spec 03 §6.4). `DEVICE_LIST_MALFORMED`. */
export function parseAccountSync(n: Node): Result<AccountSync> {
  const from = attrJid(n, 'from');
  if (!from.ok) return from;
  const devices = child(n, 'devices');
  if (devices === undefined) return malformed('devices');
  const nodes = children(devices, 'device');
  const jids = nodes.map((one) => optionalJid(one, 'jid'));
  if (nodes.length > cap('devicesPerUser')) return malformed('count');
  if (jids.some((one) => one === undefined || !sameUser(one, from.value))) return malformed('jid');
  const keys = child(devices, 'key-index-list');
  return ok({
    user: bareJid(from.value),
    hash: optionalString(devices, 'dhash'),
    list: {
      devices: nodes.map((one, at) => ({
        id: jids[at]?.device ?? 0,
        keyIndex: optionalInt(one, 'key-index') ?? (jids[at]?.device === 0 ? 0 : undefined),
        hosted: optionalString(one, 'is_hosted') === 'true',
      })),
      ts: keys && optionalInt(keys, 'ts'),
      signedList: keys && contentBytes(keys),
    },
  });
}

/** The hash by which an update names a contact: of the user part of his number or LID. */
export const contactHash = (user: Jid, crypto: CryptoPrimitives): string =>
  base64(crypto.md5(utf8(`${user.user}WA_ADD_NOTIF`)).subarray(0, 3));

function parseOperation(found: Node, device: Node, id: number): Result<DeviceOperation> {
  const keys = child(found, 'key-index-list');
  if (keys === undefined) return malformed('key index list');
  const ts = attrInt(keys, 'ts');
  if (!ts.ok) return ts;
  if (found.tag === 'remove') {
    if (ts.value === 0) return malformed('ts');
    return ok({ kind: 'remove', id, keyIndex: optionalInt(device, 'key-index'), ts: ts.value });
  }
  const keyIndex = attrInt(device, 'key-index');
  const signedList = contentBytes(keys);
  if (!keyIndex.ok) return keyIndex;
  if (signedList === undefined || id === 0) return malformed('device');
  return ok({ kind: 'add', id, keyIndex: keyIndex.value, ts: ts.value, signedList });
}

/** Whether the device is one of the user's, and every LID named with it is its LID. */
function isSameDevice(user: Jid, jid: Jid, lids: readonly Jid[]): boolean {
  const [lid = user] = lids;
  return (
    (isPn(user) || isLid(user)) &&
    (sameUser(jid, user) || sameUser(jid, lid)) &&
    lids.every((one) => isLid(one) && sameUser(one, lid)) &&
    lids.every((one) => one.device === jid.device || one.device === 0) &&
    (!isLid(user) || sameUser(user, lid))
  );
}

function pairOf(addresses: readonly Jid[]): Pair | undefined {
  const pn = addresses.find(isPn);
  const lid = addresses.find(isLid);
  return pn && lid && { pn: bareJid(pn), lid: bareJid(lid) };
}

const malformed = (part: string) => fail('DEVICE_LIST_MALFORMED', { part });

/** Of several in one notification the first counts. */
const OPERATIONS = ['remove', 'add', 'update'] as const;
