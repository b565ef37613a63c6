/**
 * The identity keys of all devices of two accounts, the own one and another: what a security code is
 * made from (spec 02 §7.1).
 *
 * Only keys that are trusted for a device of a verified list count. Those that are missing are
 * fetched with their bundles if that is wanted; with one missing there is no answer.
 */

import type { Bytes } from '../base/bytes.ts';
import { fail, ok, type QuartetError, type Result } from '../base/error.ts';
import type { Read, Records } from '../base/step.ts';
import { isOwn, isSelf, type Self } from '../devices/identity.ts';
import { addressKey, canonicalJid, counterpart, pairReads } from '../devices/lid.ts';
import { buildBundleQuery } from '../signal/bundle.ts';
import { IDENTITY_TABLE } from '../signal/tables.ts';
import { bareJid, isLid, type Jid, withDevice } from '../wire/jid.ts';
import type { Node } from '../wire/node.ts';
import { applyBundles, bundleAnswerReads } from './bundles.ts';
import type { AccountKeys, DeviceCall, IdentityKeys } from './commands.ts';
import { isAffordable, tooOften } from './fetch-limits.ts';
import { changeReads, storedList } from './list-changes.ts';
import { request } from './requests.ts';
import type { DeviceState, Purpose } from './state.ts';
import type { Turn } from './turn.ts';

type KeysCall = DeviceCall & { readonly about: 'keys' };
type KeysPurpose = Purpose & { readonly kind: 'identities' };

/** Records that the call needs; asked again until it is empty. */
export function keysReads({ self }: DeviceState, user: Jid, records: Records): readonly Read[] {
  if (self === undefined) return [];
  const named = [bareJid(self.pn), bareJid(user)];
  const pairs = pairReads(named);
  if (pairs.some((read) => !records.has(read.table, read.key))) return pairs;
  const users = named.map((one) => canonicalJid(records, one));
  const lists = [...pairReads(users), ...changeReads(users)];
  if (lists.some((read) => !records.has(read.table, read.key))) return lists;
  return users.flatMap((one) =>
    devicesOf(records, one).map((device) => ({ table: IDENTITY_TABLE, key: addressKey(device) })),
  );
}

/** Answers with the keys, after fetching what is missing if that is wanted. */
export function runKeysCall(turn: Turn, token: number, { user, fetch }: KeysCall): void {
  const found = keysOf(turn, user);
  if ('missing' in found) {
    if (!fetch) return reply(turn, token, fail('DEVICE_KEYS_MISSING'));
    return fetchKeys(turn, token, user, found.missing);
  }
  reply(turn, token, ok(found));
}

/** Records that the answer to the fetch needs; asked again until it is empty. */
export function identitiesReads(
  state: DeviceState,
  answer: Node,
  { user, asked }: KeysPurpose,
  records: Records,
): readonly Read[] {
  return [...keysReads(state, user, records), ...bundleAnswerReads(answer, asked, records)];
}

/** The bundles came: answers with the keys, or says that some cannot be had. */
export function applyIdentities(
  turn: Turn,
  answer: Result<Node>,
  { user, asked, token }: KeysPurpose,
): void {
  if (!answer.ok) return reply(turn, token, answer);
  applyBundles(turn, answer.value, asked);
  const found = keysOf(turn, user);
  reply(turn, token, 'missing' in found ? fail('DEVICE_KEYS_MISSING') : ok(found));
}

function fetchKeys(turn: Turn, token: number, user: Jid, asked: readonly Jid[]): void {
  const refused = refusal(turn, asked);
  if (refused !== undefined) return reply(turn, token, refused);
  const purpose = { kind: 'identities', user, asked, token } as const;
  if (!request(turn, buildBundleQuery(asked), purpose)) {
    reply(turn, token, fail('LIMIT_REQUESTS'));
  }
}

function refusal(turn: Turn, asked: readonly Jid[]): Result<never> | undefined {
  if (turn.state.phase !== 'online') return fail('CONNECTION_CLOSED');
  const isTooOften = asked.some((device) => !isAffordable(turn, device, 'fetches'));
  const error: QuartetError = tooOften('fetches');
  return isTooOften ? { ok: false, error } : undefined;
}

function keysOf(turn: Turn, asked: Jid): IdentityKeys | { readonly missing: readonly Jid[] } {
  const { self } = turn.state;
  const user = canonicalJid(turn.draft, bareJid(asked));
  const missing: Jid[] = [];
  const keysFor = (one: Jid): AccountKeys => {
    const keys: Bytes[] = [];
    for (const device of devicesOf(turn.draft, one)) {
      const key = keyOf(turn.draft, self, device);
      if (key === undefined) missing.push(device);
      else keys.push(key);
    }
    const other = counterpart(turn.draft, one);
    const [pn, lid] = isLid(one) ? [other, one] : [one, other];
    return { keys, pn, lid };
  };
  const own = self && keysFor(canonicalJid(turn.draft, bareJid(self.pn)));
  const theirs = keysFor(user);
  return own === undefined || missing.length > 0 ? { missing } : { own, theirs };
}

/** The devices that a code covers: those run in the cloud are left out. */
function devicesOf(records: Records, user: Jid): readonly Jid[] {
  const devices = storedList(records, user)?.devices ?? [];
  return devices.filter(({ hosted }) => !hosted).map(({ id }) => withDevice(user, id));
}

function keyOf(records: Records, self: Self | undefined, device: Jid): Bytes | undefined {
  if (self !== undefined && isSelf(self, device)) return self.local.identity.publicKey;
  if (self !== undefined && isOwn(self, device) && device.device === 0) return self.accountKey;
  return records.get(IDENTITY_TABLE, addressKey(device));
}

const reply = (turn: Turn, token: number, result: Result<unknown>): void =>
  turn.effect({ kind: 'reply', token, result });
