/**
 * Device lists as this device keeps them: asked for, taken from answers and notifications, stored.
 *
 * What a list is worth is decided in devices/; here its changes become records: pairs learnt, the
 * list itself, and the sessions of devices that are gone deleted (spec 03 §5-§6).
 */

import { hex } from '../base/bytes.ts';
import { fail, ok, type Result } from '../base/error.ts';
import type { Read, Records } from '../base/step.ts';
import { applyAccountSync, applyDeviceNotification } from '../devices/device-changes.ts';
import { applyUnverified, applyUsyncAnswer } from '../devices/device-list.ts';
import { parseAccountSync, parseDeviceNotification } from '../devices/device-notification.ts';
import { isOwn } from '../devices/identity.ts';
import {
  addressKey,
  canonicalJid,
  counterpart,
  learnPair,
  migratePair,
  migrationReads,
  type Pair,
  pairReads,
} from '../devices/lid.ts';
import {
  decodeUserDevices,
  encodeUserDevices,
  type RegistryChange,
  USER_DEVICES_TABLE,
  type UserDevices,
  userDevicesKey,
} from '../devices/registry.ts';
import { buildDeviceQuery, parseDeviceAnswer, type UserAnswer } from '../devices/usync.ts';
import { IDENTITY_TABLE, SESSION_TABLE } from '../signal/tables.ts';
import { bareJid, type Jid, withDevice } from '../wire/jid.ts';
import type { Node } from '../wire/node.ts';
import { type Query, request } from './requests.ts';
import type { DeviceState } from './state.ts';
import type { Turn } from './turn.ts';

/** The lists of a recipient and of the own account. */
export type Lists = readonly [recipient: UserDevices, own: UserDevices];

/** The records of the lists of these canonical users. */
export const listReads = (users: readonly Jid[]): readonly Read[] =>
  users.map((user) => ({ table: USER_DEVICES_TABLE, key: userDevicesKey(user) }));

/** The stored list of a canonical user; `undefined` if there is none or it is damaged. */
export function storedList(records: Records, user: Jid): UserDevices | undefined {
  const value = records.get(USER_DEVICES_TABLE, userDevicesKey(user));
  const record = value && decodeUserDevices(value);
  return record?.ok === true ? record.value : undefined;
}

/** Both lists that a message needs, or `undefined` if one is missing. */
export function storedLists(records: Records, users: readonly [Jid, Jid]): Lists | undefined {
  const [recipient, own] = users.map((user) => storedList(records, user));
  return recipient === undefined || own === undefined ? undefined : [recipient, own];
}

/** Asks the server for device lists. */
export function requestLists(
  turn: Turn,
  users: readonly Jid[],
  { job }: { readonly job: boolean },
): void {
  const sid = `${turn.state.requestPrefix}-${turn.state.requestCount}`;
  const query = buildDeviceQuery(users, { context: job ? 'message' : 'notification', sid });
  request(turn, query, { kind: 'devices', users, job });
}

/** The query for the list of one user, for an application that wants to see it. */
export const listQuery = (
  user: Jid,
  sid: Uint8Array,
): Query & { readonly content: readonly Node[] } =>
  buildDeviceQuery([user], { context: 'interactive', sid: hex(sid) });

/** The devices in the answer to `listQuery`, as the server lists them. `DEVICE_UNKNOWN_USER`. */
export function parseListAnswer(answer: Node, user: Jid): Result<readonly Jid[]> {
  const parsed = parseDeviceAnswer(answer, [user]);
  if (!parsed.ok) return parsed;
  const found = parsed.value.users[0];
  if (found === undefined) return fail('DEVICE_UNKNOWN_USER');
  if (found.kind === 'error') return { ok: false, error: found.error };
  return ok(found.list.devices.map(({ id }) => withDevice(user, id)));
}

/** Records that the answer to `requestLists` needs; asked again until it is empty. */
export function listAnswerReads(
  answer: Node,
  users: readonly Jid[],
  records: Records,
): readonly Read[] {
  const parsed = parseDeviceAnswer(answer, users);
  const pairs = parsed.ok ? parsed.value.users.flatMap(({ pair }) => pair ?? []) : [];
  return userReads(records, users, pairs);
}

/** Takes the answer to `requestLists`. */
export function applyLists(turn: Turn, answer: Node, users: readonly Jid[]): void {
  const parsed = parseDeviceAnswer(answer, users);
  if (!parsed.ok) turn.emit({ kind: 'refused', error: parsed.error });
  else for (const user of parsed.value.users) applyAnswer(turn, user);
}

function applyAnswer(turn: Turn, answer: UserAnswer): void {
  learn(turn, answer.pair);
  if (answer.kind === 'error') return turn.emit({ kind: 'refused', error: answer.error });
  const user = canonicalJid(turn.draft, bareJid(answer.user));
  const change = applyUsyncAnswer(
    {
      user,
      record: storedList(turn.draft, user),
      answer: answer.list,
      accountKey: accountKeyOf(turn, user),
      now: turn.now,
    },
    turn.env.crypto,
  );
  store(turn, user, change);
}

/** A list that waited for the account key is checked now that the key may be known. */
export function settleList(turn: Turn, user: Jid): void {
  const record = storedList(turn.draft, user);
  const accountKey = accountKeyOf(turn, user);
  if (record?.unverified === undefined || accountKey === undefined) return;
  const change = applyUnverified({ record, accountKey, now: turn.now }, turn.env.crypto);
  store(turn, user, change);
}

/** Records that a notification about devices needs; asked again until it is empty. */
export function listNotificationReads(
  state: DeviceState,
  stanza: Node,
  records: Records,
): readonly Read[] {
  if (stanza.attrs['type'] === 'account_sync') {
    return state.self === undefined ? [] : userReads(records, [bareJid(state.self.pn)], []);
  }
  const parsed = parseDeviceNotification(stanza);
  if (!parsed.ok) return [];
  const { user, pair } = parsed.value;
  return userReads(records, [user], pair === undefined ? [] : [pair]);
}

/** Takes a notification about devices; asks for the whole list where it does not say enough. */
export function applyListNotification(turn: Turn, stanza: Node): void {
  if (stanza.attrs['type'] === 'account_sync') return applyOwnList(turn, stanza);
  const parsed = parseDeviceNotification(stanza);
  if (!parsed.ok) return turn.emit({ kind: 'refused', error: parsed.error });
  const notification = parsed.value;
  learn(turn, notification.pair);
  const user = canonicalJid(turn.draft, notification.user);
  const { self } = turn.state;
  const own = self !== undefined && isOwn(self, user);
  const change = applyDeviceNotification(
    {
      record: storedList(turn.draft, user),
      notification,
      accountKey: accountKeyOf(turn, user),
      now: turn.now,
      ...(own ? { ownDevice: self.pn.device } : {}),
    },
    turn.env.crypto,
  );
  store(turn, user, change);
}

function applyOwnList(turn: Turn, stanza: Node): void {
  const { self } = turn.state;
  const notification = parseAccountSync(stanza);
  if (self === undefined || !notification.ok) return;
  const user = canonicalJid(turn.draft, bareJid(self.pn));
  const record = storedList(turn.draft, user);
  const change = applyAccountSync(
    { record, user, notification: notification.value, self, now: turn.now },
    turn.env.crypto,
  );
  store(turn, user, change);
}

function store(turn: Turn, user: Jid, change: RegistryChange): void {
  const { record, added, removed, reset, refresh, error } = change;
  if (record === undefined) turn.draft.delete(USER_DEVICES_TABLE, userDevicesKey(user));
  else turn.draft.put(USER_DEVICES_TABLE, userDevicesKey(user), encodeUserDevices(record));
  for (const id of removed) {
    const key = addressKey(withDevice(user, id));
    turn.draft.delete(SESSION_TABLE, key);
    turn.draft.delete(IDENTITY_TABLE, key);
  }
  if (error !== undefined) turn.emit({ kind: 'refused', error });
  if (added.length > 0 || removed.length > 0 || reset) turn.emit({ kind: 'devices-changed', user });
  if (refresh && turn.state.phase === 'online') requestLists(turn, [user], { job: false });
}

/** Records that `learnOwnPair` needs; asked again until it is empty. */
export function ownPairReads(
  pn: Jid | undefined,
  lid: Jid | undefined,
  records: Records,
): readonly Read[] {
  if (pn === undefined || lid === undefined) return [];
  return userReads(records, [], [{ pn: bareJid(pn), lid: bareJid(lid) }]);
}

/** Notes that number and LID of the own account are one, so that own devices have one name. */
export function learnOwnPair(turn: Turn): void {
  const { pn, lid } = turn.state.credentials;
  if (pn !== undefined && lid !== undefined) learn(turn, { pn: bareJid(pn), lid: bareJid(lid) });
}

function learn(turn: Turn, pair: Pair | undefined): void {
  if (pair !== undefined && learnPair(turn.draft, pair.pn, pair.lid)) migratePair(turn.draft, pair);
}

function accountKeyOf(turn: Turn, user: Jid): Uint8Array | undefined {
  const { self } = turn.state;
  if (self !== undefined && isOwn(self, user)) return self.accountKey;
  return turn.draft.get(IDENTITY_TABLE, addressKey(withDevice(user, 0)));
}

/** Pairs first, then for every name of each user the list and the primary's identity. */
function userReads(
  records: Records,
  users: readonly Jid[],
  pairs: readonly Pair[],
): readonly Read[] {
  const named = [
    ...users.map((user) => bareJid(user)),
    ...pairs.flatMap(({ pn, lid }) => [pn, lid]),
  ];
  const first = pairReads(named);
  if (first.some((read) => !records.has(read.table, read.key))) return first;
  const all = named.flatMap((user) => [user, counterpart(records, user) ?? user]);
  return [
    ...pairReads(all),
    ...listReads(all),
    ...all.map((user) => ({ table: IDENTITY_TABLE, key: addressKey(withDevice(user, 0)) })),
    ...pairs.flatMap((pair) => migrationReads(records, pair)),
  ];
}
