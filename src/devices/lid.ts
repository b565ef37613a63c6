/**
 * The two addresses of a person, phone number and LID, and the one that is canonical.
 *
 * Each device has exactly one Signal address: its LID address once the pair is known, else that of
 * its number, computed before anything is loaded. When a pair is learnt, what was kept under the
 * number moves in the same commit. How two sessions become one is signal/session.ts. Rules: spec 02 §10.
 */

import { fromUtf8, utf8 } from '../base/bytes.ts';
import type { Read, Records } from '../base/step.ts';
import { decodeSession, encodeSession, mergeSessions } from '../signal/session.ts';
import { IDENTITY_TABLE, SESSION_TABLE } from '../signal/tables.ts';
import type { Draft } from '../store/draft.ts';
import { bareJid, isLid, isPn, type Jid, jid, withDevice } from '../wire/jid.ts';
import {
  decodeUserDevices,
  encodeUserDevices,
  USER_DEVICES_TABLE,
  userDevicesKey,
} from './registry.ts';

/** Table of the pairs: `pn:<user>` holds the LID's user part, `lid:<user>` the number's. */
export const LID_TABLE = 'lid';

/** Both bare addresses of one person. */
export interface Pair {
  readonly pn: Jid;
  readonly lid: Jid;
}

/** The records that tell the counterparts of these addresses; none for groups and servers. */
export function pairReads(jids: readonly Jid[]): Read[] {
  const keys = new Set(jids.map(pairKey).filter((key) => key !== undefined));
  return [...keys].map((key) => ({ table: LID_TABLE, key }));
}

/** The other address of the same device, if the pair is known. Needs `pairReads`. */
export function counterpart(records: Records, address: Jid): Jid | undefined {
  const key = pairKey(address);
  const user = key === undefined ? undefined : records.get(LID_TABLE, key);
  const server = COUNTERPART[address.server];
  if (user === undefined || server === undefined) return undefined;
  return jid(fromUtf8(user), server, address.device);
}

/** The canonical address of a device: under the LID once it is known. Needs `pairReads`. */
export function canonicalJid(records: Records, address: Jid): Jid {
  if (address.server === 'c.us') return canonicalJid(records, { ...address, server: PN });
  if (address.server !== PN && address.server !== 'hosted') return address;
  return counterpart(records, address) ?? address;
}

/** The key of a device's session and identity: `name.device` of its canonical address (spec 02 §10.1). */
export function addressKey(canonical: Jid): string {
  const domain = DOMAIN[canonical.server] ?? canonical.server;
  const name = domain === 0 ? canonical.user : `${canonical.user}_${domain}`;
  return `${name}.${canonical.device}`;
}

/**
 * Notes that a number and a LID are one person; true if that is news, and `migratePair` is due.
 * A pair that contradicts an older one replaces it in both directions. Needs `pairReads` of both.
 */
export function learnPair(draft: Draft, pn: Jid, lid: Jid): boolean {
  if (!isPn(pn) || !isLid(lid)) return false;
  const oldLid = counterpart(draft, pn);
  const oldPn = counterpart(draft, lid);
  if (oldLid?.user === lid.user && oldPn?.user === pn.user) return false;
  if (oldLid !== undefined && oldLid.user !== lid.user)
    draft.delete(LID_TABLE, `lid:${oldLid.user}`);
  if (oldPn !== undefined && oldPn.user !== pn.user) draft.delete(LID_TABLE, `pn:${oldPn.user}`);
  draft.put(LID_TABLE, `pn:${pn.user}`, utf8(lid.user));
  draft.put(LID_TABLE, `lid:${lid.user}`, utf8(pn.user));
  return true;
}

/**
 * The records that `migratePair` moves: of the primary, of every device in the number's device
 * list, and of `devices` besides. Asks for the lists first: call it again until nothing is missing.
 */
export function migrationReads(
  records: Records,
  { pn, lid }: Pair,
  devices: readonly number[] = [],
): readonly Read[] {
  const lists = [pn, lid].map((user) => ({ table: USER_DEVICES_TABLE, key: userDevicesKey(user) }));
  if (lists.some((read) => !records.has(read.table, read.key))) return lists;
  const keys = deviceIds(records, pn, devices).flatMap((id) =>
    [pn, lid].map((user) => addressKey(withDevice(user, id))),
  );
  return keys.flatMap((key) => [
    { table: SESSION_TABLE, key },
    { table: IDENTITY_TABLE, key },
  ]);
}

/**
 * Moves sessions, identities and the device list of a number to its LID (spec 02 §10.3); returns
 * the ids of the devices that had any of it. Where both exist the LID's identity wins, sessions of
 * one identity are merged, others of the number are dropped. Needs `migrationReads`; `devices` may
 * have sessions without being in the number's device list.
 */
export function migratePair(
  draft: Draft,
  { pn, lid }: Pair,
  devices: readonly number[] = [],
): readonly number[] {
  const moved = deviceIds(draft, pn, devices).filter((id) => {
    const from = addressKey(withDevice(pn, id));
    const to = addressKey(withDevice(lid, id));
    const session = moveSession(draft, { from, to });
    return moveRecord(draft, IDENTITY_TABLE, { from, to }) || session;
  });
  moveDeviceList(draft, { pn, lid });
  return moved;
}

interface Move {
  readonly from: string;
  readonly to: string;
}

/** A session that cannot be read stays where it is: nothing is deleted silently. */
function moveSession(draft: Draft, { from, to }: Move): boolean {
  const stored = draft.get(SESSION_TABLE, from);
  const present = draft.get(SESSION_TABLE, to);
  if (stored === undefined || present === undefined)
    return moveRecord(draft, SESSION_TABLE, { from, to });
  const pn = decodeSession(stored);
  const lid = decodeSession(present);
  if (!pn.ok || !lid.ok) return false;
  draft.put(SESSION_TABLE, to, encodeSession(mergeSessions(lid.value, pn.value)));
  draft.delete(SESSION_TABLE, from);
  return true;
}

/** Moves a record unless the target has one already. */
function moveRecord(draft: Draft, table: string, { from, to }: Move): boolean {
  const value = draft.get(table, from);
  if (value === undefined) return false;
  if (draft.get(table, to) === undefined) draft.put(table, to, value);
  draft.delete(table, from);
  return true;
}

function moveDeviceList(draft: Draft, { pn, lid }: Pair): void {
  const from = userDevicesKey(pn);
  const to = userDevicesKey(lid);
  const stored = draft.get(USER_DEVICES_TABLE, from);
  if (stored === undefined) return;
  const record = decodeUserDevices(stored);
  const present = draft.get(USER_DEVICES_TABLE, to);
  const other = present && decodeUserDevices(present);
  // A list never goes back in time, under whichever address it was kept.
  if (record.ok && (!other?.ok || other.value.timestamp < record.value.timestamp)) {
    draft.put(USER_DEVICES_TABLE, to, encodeUserDevices({ ...record.value, user: bareJid(lid) }));
  }
  draft.delete(USER_DEVICES_TABLE, from);
}

function deviceIds(records: Records, pn: Jid, more: readonly number[]): readonly number[] {
  const stored = records.get(USER_DEVICES_TABLE, userDevicesKey(pn));
  const record = stored && decodeUserDevices(stored);
  const listed = record?.ok ? record.value.devices.map((one) => one.id) : [];
  return [...new Set([0, ...listed, ...more])];
}

function pairKey(address: Jid): string | undefined {
  const { user, server } = address;
  if (user === '' || !Object.hasOwn(COUNTERPART, server)) return undefined;
  return server === 'lid' || server === 'hosted.lid' ? `lid:${user}` : `pn:${user}`;
}

const PN = 's.whatsapp.net';

/** The namespace of the other address. */
const COUNTERPART: Readonly<Record<string, string>> = {
  [PN]: 'lid',
  lid: PN,
  'c.us': 'lid',
  hosted: 'hosted.lid',
  'hosted.lid': 'hosted',
};

/** Numbers of the namespaces in stored addresses (spec 02 §10.1). */
const DOMAIN: Readonly<Record<string, number>> = {
  [PN]: 0,
  lid: 1,
  hosted: 128,
  'hosted.lid': 129,
};
