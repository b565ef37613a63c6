/**
 * Device lists as this device keeps them: asked for, taken from answers and notifications, stored.
 *
 * What a list is worth is decided in devices/; here its changes become records: pairs learnt, the
 * list itself, and the sessions of devices that are gone deleted (spec 03 §5-§6).
 */

import { fromUtf8 } from '../base/bytes.ts';
import { fail } from '../base/error.ts';
import type { Read, Records } from '../base/step.ts';
import { applyAccountSync, applyDeviceNotification } from '../devices/device-changes.ts';
import { applyUnverified, applyUsyncAnswer } from '../devices/device-list.ts';
import { parseAccountSync, parseDeviceNotification } from '../devices/device-notification.ts';
import { isOwn } from '../devices/identity.ts';
import {
  addressKey,
  canonicalJid,
  counterpart,
  migrationReads,
  type Pair,
  pairReads,
} from '../devices/lid.ts';
import {
  keepRecord,
  markStale,
  type RegistryChange,
  type UserDevices,
} from '../devices/registry.ts';
import {
  buildDeviceQuery,
  parseDeviceAnswer,
  type UserAnswer,
  type UsyncContext,
} from '../devices/usync.ts';
import { IDENTITY_TABLE } from '../signal/tables.ts';
import { bareJid, type Jid, parseJid, sameUser, withDevice } from '../wire/jid.ts';
import type { Node } from '../wire/node.ts';
import type { ListCaller } from './commands.ts';
import { CONTACT_HASH_TABLE, changeReads, storeChange, storedList } from './list-changes.ts';
import { learn } from './pairs.ts';
import { request } from './requests.ts';
import type { DeviceState } from './state.ts';
import type { Turn } from './turn.ts';

/** The lists of a recipient and of the own account. */
export type Lists = readonly [recipient: UserDevices, own: UserDevices];

/** Both lists that a message needs, or `undefined` if one is missing. */
export function storedLists(records: Records, users: readonly [Jid, Jid]): Lists | undefined {
  const [recipient, own] = users.map((user) => storedList(records, user));
  return recipient === undefined || own === undefined ? undefined : [recipient, own];
}

/** Who waits for an answer about lists: the message under way, or calls of the application. */
export interface ListWish {
  readonly job: boolean;
  readonly waiting?: readonly ListCaller[];
}

/**
 * Asks the server for device lists. Users that are being asked for already are not asked for again:
 * whoever waits for them waits for that answer (spec 03 §5.6).
 */
export function requestLists(turn: Turn, users: readonly Jid[], wish: ListWish): void {
  const { job, waiting = [] } = wish;
  if (job || waiting.length > 0) {
    if (!joinRequest(turn, users, wish)) sendRequest(turn, users, { job, waiting });
    return;
  }
  const asked = [...turn.state.requests.values()].flatMap((one) =>
    one.kind === 'devices' ? one.users : [],
  );
  const rest = users.filter((user) => !asked.some((one) => sameUser(one, user)));
  if (rest.length > 0) sendRequest(turn, rest, { job, waiting });
}

/** Waits for a request that is under way and is about all of these users, if there is one. */
function joinRequest(turn: Turn, users: readonly Jid[], { job, waiting = [] }: ListWish): boolean {
  for (const [id, one] of turn.state.requests) {
    if (one.kind !== 'devices') continue;
    if (!users.every((user) => one.users.some((asked) => sameUser(asked, user)))) continue;
    const joined = { ...one, job: one.job || job, waiting: [...one.waiting, ...waiting] };
    turn.set({ requests: new Map(turn.state.requests).set(id, joined) });
    return true;
  }
  return false;
}

function sendRequest(turn: Turn, users: readonly Jid[], wish: Required<ListWish>): void {
  const sid = `${turn.state.requestPrefix}-${turn.state.requestCount}`;
  const context = contextOf(wish);
  const query = buildDeviceQuery(users, { context, sid });
  if (request(turn, query, { kind: 'devices', users, ...wish })) return;
  for (const { token } of wish.waiting) {
    turn.effect({ kind: 'reply', token, result: fail('LIMIT_REQUESTS') });
  }
}

function contextOf({ job, waiting }: Required<ListWish>): UsyncContext {
  if (job) return 'message';
  return waiting.length > 0 ? 'interactive' : 'notification';
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
  if (answer.pair !== undefined) learn(turn, answer.pair);
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
  take(turn, user, change);
}

/** A list that waited for the account key is checked now that the key may be known. */
export function settleList(turn: Turn, user: Jid): void {
  const record = storedList(turn.draft, user);
  const accountKey = accountKeyOf(turn, user);
  if (record?.unverified === undefined || accountKey === undefined) return;
  const change = applyUnverified({ record, accountKey, now: turn.now }, turn.env.crypto);
  take(turn, user, change);
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
  const { user, pair, operation } = parsed.value;
  if (operation.kind === 'update') {
    const read = { table: CONTACT_HASH_TABLE, key: operation.hash };
    if (!records.has(read.table, read.key)) return [read];
    const named = namedUser(records, operation.hash);
    return named === undefined ? [read] : [read, ...userReads(records, [named], [])];
  }
  return userReads(records, [user], pair === undefined ? [] : [pair]);
}

/** Takes a notification about devices; asks for the whole list where it does not say enough. */
export function applyListNotification(turn: Turn, stanza: Node): void {
  if (stanza.attrs['type'] === 'account_sync') return applyOwnList(turn, stanza);
  const parsed = parseDeviceNotification(stanza);
  if (!parsed.ok) return turn.emit({ kind: 'refused', error: parsed.error });
  const notification = parsed.value;
  if (notification.operation.kind === 'update') {
    return updateNamed(turn, namedUser(turn.draft, notification.operation.hash));
  }
  if (notification.pair !== undefined) learn(turn, notification.pair);
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
  take(turn, user, change);
}

/** A contact's list has changed in some way: it is asked for again (spec 03 §6.3, item 6). */
function updateNamed(turn: Turn, named: Jid | undefined): void {
  if (named === undefined) return;
  const user = canonicalJid(turn.draft, named);
  const record = storedList(turn.draft, user);
  if (record !== undefined) take(turn, user, keepRecord(markStale(record), { refresh: true }));
}

/** Whom a hash stands for, if his list is known here. */
function namedUser(records: Records, hash: string): Jid | undefined {
  const name = records.get(CONTACT_HASH_TABLE, hash);
  const user = name && parseJid(fromUtf8(name));
  return user?.ok === true ? user.value : undefined;
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
  take(turn, user, change);
}

function take(turn: Turn, user: Jid, change: RegistryChange): void {
  storeChange(turn, user, change);
  if (change.refresh && turn.state.phase === 'online') requestLists(turn, [user], { job: false });
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

function accountKeyOf(turn: Turn, user: Jid): Uint8Array | undefined {
  const { self } = turn.state;
  if (self !== undefined && isOwn(self, user)) return self.accountKey;
  return turn.draft.get(IDENTITY_TABLE, addressKey(withDevice(user, 0)));
}

/**
 * What a change of these users' lists needs: pairs first, then for every name of each user the list,
 * the history and the primary's identity. Asked again until it is empty.
 */
export function userReads(
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
    ...changeReads(all),
    ...all.map((user) => ({ table: IDENTITY_TABLE, key: addressKey(withDevice(user, 0)) })),
    ...pairs.flatMap((pair) => migrationReads(records, pair)),
  ];
}
