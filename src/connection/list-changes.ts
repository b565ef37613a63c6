/**
 * What becomes of the store when a device list changes: the list itself, the sessions of devices
 * that are gone, the log of changes, and what an application is told (spec 03 §5.4, §6.3).
 *
 * Whether a change is to be believed was decided in devices/. Everything here is one commit, except
 * the sender keys of devices that are gone: they stand under chats that only a scan finds, so a mark
 * is left for the shell, which outlives a crash.
 */

import { EMPTY, utf8 } from '../base/bytes.ts';
import type { Change, Read, Records } from '../base/step.ts';
import { contactHash } from '../devices/device-notification.ts';
import { type DeviceChange, historyRead, noteChanges } from '../devices/history.ts';
import { isOwn } from '../devices/identity.ts';
import { addressKey, counterpart, pairReads } from '../devices/lid.ts';
import { deadlineOf } from '../devices/lifetimes.ts';
import {
  decodeUserDevices,
  encodeUserDevices,
  type RegistryChange,
  USER_DEVICES_TABLE,
  type UserDevices,
  userDevicesKey,
} from '../devices/registry.ts';
import { factsOf, withFacts, withoutFacts } from '../devices/roster.ts';
import { IDENTITY_TABLE, SENDER_KEY_TABLE, SESSION_TABLE } from '../signal/tables.ts';
import type { Store } from '../store/contract.ts';
import { bareJid, formatJid, type Jid, withDevice } from '../wire/jid.ts';
import { notePhone, putRoster } from './own-devices.ts';
import type { Turn } from './turn.ts';

/** Which user an update names (spec 03 §6.3); key = `contactHash`, value = text of his address. */
export const CONTACT_HASH_TABLE = 'contact-hash';

/** Devices that are gone and of which keys are still there; key = `addressKey`, value = which. */
const GONE_TABLE = 'gone-device';
/** Not only sender keys. */
const WITH_SESSION = Uint8Array.of(1);

const DAY_MS = 86_400_000;

/** The records of the lists of these canonical users. */
export const listReads = (users: readonly Jid[]): readonly Read[] =>
  users.map((user) => ({ table: USER_DEVICES_TABLE, key: userDevicesKey(user) }));

/** The records that a change of these canonical users' lists needs. */
export const changeReads = (users: readonly Jid[]): readonly Read[] => [
  ...listReads(users),
  ...pairReads(users),
  ...users.map((user) => historyRead(user)),
  historyRead('own'),
];

/** The stored list of a canonical user; `undefined` if there is none or it is damaged. */
export function storedList(records: Records, user: Jid): UserDevices | undefined {
  const value = records.get(USER_DEVICES_TABLE, userDevicesKey(user));
  const record = value && decodeUserDevices(value);
  return record?.ok === true ? record.value : undefined;
}

/** Whose history a user's devices are in. */
export const historyOf = (turn: Turn, user: Jid): Jid | 'own' => {
  const { self } = turn.state;
  return self !== undefined && isOwn(self, user) ? 'own' : user;
};

/** Stores a change of a canonical user's list and tells of it. Needs `changeReads`. */
export function storeChange(turn: Turn, user: Jid, change: RegistryChange): void {
  const before = storedList(turn.draft, user);
  const { record, added, removed, reset, error } = change;
  const marks = added.map((id) => goneRead(withDevice(user, id)));
  const unread = marks.filter(({ table, key }) => !turn.draft.has(table, key));
  if (unread.length > 0) return turn.need(unread);
  if (record === undefined) turn.draft.delete(USER_DEVICES_TABLE, userDevicesKey(user));
  else {
    turn.draft.put(USER_DEVICES_TABLE, userDevicesKey(user), encodeUserDevices(record));
    nameByHash(turn, user);
  }
  const isBack = (id: number): boolean => record?.devices.some((one) => one.id === id) === true;
  for (const id of removed) {
    const device = withDevice(user, id);
    // What it wrote before it went may still wait at the server: its session opens that.
    if (turn.state.caughtUp || reset || isBack(id)) forgetDevice(turn, device);
    else markGone(turn, device, WITH_SESSION);
  }
  for (const id of added) welcomeBack(turn, withDevice(user, id));
  if (error !== undefined) turn.emit({ kind: 'refused', error });
  if (historyOf(turn, user) === 'own' && record !== undefined) notePhone(turn, record.timestamp);
  // The first list of a user is no change of his devices.
  if (before !== undefined) tellChanges(turn, user, { before, change });
  if (added.length > 0 || removed.length > 0 || reset) turn.emit({ kind: 'devices-changed', user });
}

/** Drops the keys of a device that is gone; its sender keys follow (`goneKeys`). */
export function forgetDevice(turn: Turn, device: Jid): void {
  const key = addressKey(device);
  turn.draft.delete(SESSION_TABLE, key);
  turn.draft.delete(IDENTITY_TABLE, key);
  markGone(turn, device, EMPTY);
}

const goneRead = (device: Jid): Read => ({ table: GONE_TABLE, key: addressKey(device) });

const markGone = (turn: Turn, device: Jid, mark: Uint8Array): void =>
  turn.draft.put(GONE_TABLE, addressKey(device), mark);

/** Another device has come under this address: what is left of the one before goes now. */
function welcomeBack(turn: Turn, device: Jid): void {
  if (isKept(turn.draft, addressKey(device))) forgetDevice(turn, device);
}

/** Whether the session of a device that is gone is still there. */
const isKept = (records: Records, key: string): boolean =>
  records.get(GONE_TABLE, key)?.length === WITH_SESSION.length;

/** Records that `forgetRows` needs. */
export const forgetReads = (changes: readonly Change[]): readonly Read[] =>
  changes.filter(({ table }) => table === GONE_TABLE).map(({ table, key }) => ({ table, key }));

/** Deletes what was found; the session of a device that has come back meanwhile stays. */
export function forgetRows(turn: Turn, changes: readonly Change[]): void {
  const isOfDevice = ({ table }: Change) => table === SESSION_TABLE || table === IDENTITY_TABLE;
  const rows = changes.filter((one) => !isOfDevice(one) || isKept(turn.draft, one.key));
  for (const { table, key } of rows) turn.draft.delete(table, key);
}

/** All keys of devices that are gone, with the marks that stand for them, as deletions. */
export async function goneKeys(store: Store): Promise<readonly Change[]> {
  const gone = await store.scan(GONE_TABLE);
  if (gone.length === 0) return [];
  const addresses = new Set(gone.map(({ key }) => key));
  const keys = (await store.scan(SENDER_KEY_TABLE)).map(({ key }) => key);
  return [
    ...keys
      .filter((key) => addresses.has(key.slice(key.lastIndexOf('|') + 1)))
      .map((key): Change => ({ kind: 'delete', table: SENDER_KEY_TABLE, key })),
    ...gone.flatMap(({ key, value }) => {
      const tables = value.length === WITH_SESSION.length ? [SESSION_TABLE, IDENTITY_TABLE] : [];
      return [...tables, GONE_TABLE].map((table): Change => ({ kind: 'delete', table, key }));
    }),
  ];
}

function tellChanges(
  turn: Turn,
  user: Jid,
  { before, change }: { readonly before: UserDevices; readonly change: RegistryChange },
): void {
  const { record, added, removed } = change;
  const at = turn.now;
  const news: DeviceChange[] = [];
  for (const device of removed) {
    const keyIndex = before.devices.find(({ id }) => id === device)?.keyIndex;
    const kind = record === undefined || isOver(turn, user, device) ? 'expired' : 'removed';
    news.push({ kind, at, device, keyIndex });
  }
  for (const device of added) {
    const keyIndex = record?.devices.find(({ id }) => id === device)?.keyIndex;
    news.push({ kind: 'linked', at, device, keyIndex });
  }
  if (news.length === 0) return;
  noteNews(turn, user, news);
}

/** Writes what happened to devices of a user into his history, and tells of it. */
export function noteNews(turn: Turn, user: Jid, news: readonly DeviceChange[]): void {
  const whose = historyOf(turn, user);
  const noted = noteChanges(turn.draft, whose, news);
  if (!noted.ok) turn.emit({ kind: 'refused', error: noted.error });
  for (const { kind, device, keyIndex } of news) {
    const address = withDevice(user, device);
    if (kind === 'linked') turn.emit({ kind: 'device-linked', device: address, keyIndex });
    if (kind === 'removed') turn.emit({ kind: 'device-removed', device: address, keyIndex });
    if (kind === 'expired') turn.emit({ kind: 'device-expired', device: address, keyIndex });
  }
  if (whose === 'own') noteOwn(turn, news);
}

/** What was noticed of an own device goes with it, and begins with it. */
function noteOwn(turn: Turn, news: readonly DeviceChange[]): void {
  for (const { kind, device, at } of news) {
    const { roster } = turn.state;
    if (kind === 'removed' || kind === 'expired') putRoster(turn, withoutFacts(roster, device));
    if (kind !== 'linked') continue;
    const { linkedAt = at } = factsOf(roster, device);
    putRoster(turn, withFacts(roster, device, { linkedAt, lastSeen: at }));
  }
}

/** Whether an own device is gone because it or the phone was away for too long. */
function isOver(turn: Turn, user: Jid, device: number): boolean {
  const { policy, roster, absentMs, credentials } = turn.state;
  if (historyOf(turn, user) !== 'own') return false;
  const deadline = deadlineOf(policy, roster, device);
  const wasAway = credentials.role === 'primary' && absentMs >= policy.primaryAbsentDays * DAY_MS;
  return wasAway || (deadline !== undefined && deadline.at <= turn.now);
}

function nameByHash(turn: Turn, user: Jid): void {
  const { crypto } = turn.env;
  const other = counterpart(turn.draft, user);
  for (const one of other === undefined ? [user] : [user, other]) {
    const name = utf8(formatJid(bareJid(user)));
    turn.draft.put(CONTACT_HASH_TABLE, contactHash(one, crypto), name);
  }
}

/** Tells that this device itself is no longer one of the account's. Needs the own history. */
export function noteOwnEnd(turn: Turn): void {
  const { self } = turn.state;
  if (self === undefined || self.pn.device === 0) return;
  const kind = isOver(turn, self.pn, self.pn.device) ? 'expired' : 'removed';
  noteNews(turn, self.lid ?? self.pn, [{ kind, at: turn.now, device: self.pn.device }]);
}
