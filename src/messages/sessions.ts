/**
 * Sessions as this folder uses them: which records a device needs, loading, saving, what is missing.
 *
 * Every access goes through the canonical address of a device (spec 02 §10.2), so that one device
 * never has two ratchets. A session record that cannot be read counts as no session and stays where
 * it is until a new one takes its place (spec 02 §13).
 */

import type { Bytes } from '../base/bytes.ts';
import type { Env } from '../base/env.ts';
import type { Read, Records } from '../base/step.ts';
import { addressKey, canonicalJid, pairReads } from '../devices/lid.ts';
import { hasUsableSession } from '../signal/cipher.ts';
import { decodeSession, encodeSession, type Session } from '../signal/session.ts';
import { IDENTITY_TABLE, SESSION_TABLE } from '../signal/tables.ts';
import type { Draft } from '../store/draft.ts';
import type { Jid } from '../wire/jid.ts';
import type { Target } from './fanout.ts';

/** What is stored of a device. */
export interface StoredDevice {
  /** Key of its session and identity rows. */
  readonly key: string;
  readonly session: Session | undefined;
  /** Its trusted identity, 32 bytes. */
  readonly identity: Bytes | undefined;
}

/** The records that encrypting to these devices needs; call it again until it returns nothing. */
export function sessionReads(targets: readonly Target[], records: Records): readonly Read[] {
  return unloaded(
    deviceReads(
      targets.map((target) => target.jid),
      records,
    ),
    records,
  );
}

/** Pairs first, then the rows of the devices under their canonical addresses. */
export function deviceReads(devices: readonly Jid[], records: Records): readonly Read[] {
  const pairs = pairReads(devices);
  if (unloaded(pairs, records).length > 0) return pairs;
  return devices.flatMap((device) => rowReads(addressKey(canonicalJid(records, device))));
}

/** The rows of one device. */
export const rowReads = (key: string): readonly Read[] => [
  { table: SESSION_TABLE, key },
  { table: IDENTITY_TABLE, key },
];

/** The reads that were not loaded yet, each once. */
export function unloaded(reads: readonly Read[], records: Records): readonly Read[] {
  const missing = new Map<string, Read>();
  for (const read of reads) {
    if (!records.has(read.table, read.key)) missing.set(`${read.table} ${read.key}`, read);
  }
  return [...missing.values()];
}

/** The devices that nothing can be encrypted to yet: their bundles must be fetched. */
export function missingSessions(
  records: Records,
  targets: readonly Target[],
  env: Env,
): readonly Jid[] {
  return targets
    .filter(({ jid }) => {
      const { session, identity } = loadDevice(records, jid);
      return !hasUsableSession(session, env, identity);
    })
    .map((target) => target.jid);
}

/** Session and identity of a device. Throws `STORE_VERSION` if a newer version wrote the session. */
export function loadDevice(records: Records, device: Jid): StoredDevice {
  const key = addressKey(canonicalJid(records, device));
  const stored = records.get(SESSION_TABLE, key);
  const decoded = stored === undefined ? undefined : decodeSession(stored);
  if (decoded?.ok === false && decoded.error.code === 'STORE_VERSION') throw decoded.error;
  const session = decoded?.ok ? decoded.value : undefined;
  return { key, session, identity: records.get(IDENTITY_TABLE, key) };
}

/** Stores the next state of a device's session. */
export function saveSession(draft: Draft, key: string, session: Session): void {
  draft.put(SESSION_TABLE, key, encodeSession(session));
}
