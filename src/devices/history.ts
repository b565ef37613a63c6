/**
 * The history of an account's devices: who was linked, removed, expired or changed identity, when.
 *
 * One row per account, a capped log; what it says has been verified by the rules of the registry
 * before. A device learns of changes when it hears of them, so the times are its own.
 */

import { type Bytes, fromUtf8, utf8 } from '../base/bytes.ts';
import type { Ms } from '../base/env.ts';
import { fail, ok, type Result } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import type { Read, Records } from '../base/step.ts';
import type { Draft } from '../store/draft.ts';
import { bareJid, formatJid, type Jid } from '../wire/jid.ts';

/** Table of the histories; key = `historyKey`. */
export const DEVICE_HISTORY_TABLE = 'device-history';

/** What can happen to a device of an account. */
export type DeviceChangeKind = 'linked' | 'removed' | 'expired' | 'renamed' | 'identity-changed';

/** One thing that happened to a device. */
export interface DeviceChange {
  readonly kind: DeviceChangeKind;
  /** When this device heard of it. */
  readonly at: Ms;
  /** Id of the device. */
  readonly device: number;
  readonly keyIndex?: number | undefined;
}

/** The key of an account's history: `own`, or the bare canonical address of a contact. */
export const historyKey = (user: Jid | 'own'): string =>
  user === 'own' ? user : formatJid(bareJid(user));

/** The record of an account's history. */
export const historyRead = (user: Jid | 'own'): Read => ({
  table: DEVICE_HISTORY_TABLE,
  key: historyKey(user),
});

/** The history of an account, oldest first. Fails with `STORE_CORRUPT`. */
export function readHistory(records: Records, user: Jid | 'own'): Result<readonly DeviceChange[]> {
  const value = records.get(DEVICE_HISTORY_TABLE, historyKey(user));
  return value === undefined ? ok([]) : decodeHistory(value);
}

/**
 * Adds changes to an account's history and drops the oldest beyond the cap. Fails with
 * `STORE_CORRUPT`; the row is then left as it is.
 */
export function noteChanges(
  draft: Draft,
  user: Jid | 'own',
  changes: readonly DeviceChange[],
): Result<undefined> {
  const before = readHistory(draft, user);
  if (!before.ok) return before;
  const next = [...before.value, ...changes].slice(-cap('deviceHistory'));
  draft.put(DEVICE_HISTORY_TABLE, historyKey(user), encodeHistory(next));
  return ok(undefined);
}

const encodeHistory = (changes: readonly DeviceChange[]): Bytes => utf8(JSON.stringify(changes));

function decodeHistory(value: Bytes): Result<readonly DeviceChange[]> {
  try {
    const changes: unknown = JSON.parse(fromUtf8(value));
    if (Array.isArray(changes) && changes.every(isChange)) return ok(changes);
  } catch {
    // Falls through: not JSON is as damaged as another shape.
  }
  return fail('STORE_CORRUPT', { part: 'device history' });
}

function isChange(value: unknown): value is DeviceChange {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, at, device, keyIndex } = value as Record<string, unknown>;
  const isIndex = keyIndex === undefined || Number.isInteger(keyIndex);
  return KINDS.includes(String(kind)) && Number.isFinite(at) && Number.isInteger(device) && isIndex;
}

const KINDS: readonly string[] = ['linked', 'removed', 'expired', 'renamed', 'identity-changed'];
