/**
 * What an application asks about devices: the list of an account, its history, a fresh look, a label.
 *
 * Answers come from the store; a fresh look asks the server, and for the key of the account as well
 * if the list cannot be verified without it. Only verified lists are ever shown.
 */

import { fail, ok, type Result } from '../base/error.ts';
import type { Read, Records } from '../base/step.ts';
import { readHistory } from '../devices/history.ts';
import { isOwn, type Self } from '../devices/identity.ts';
import { canonicalJid, pairReads } from '../devices/lid.ts';
import { describeDevices } from '../devices/overview.ts';
import { isStale } from '../devices/registry.ts';
import { withFacts } from '../devices/roster.ts';
import { buildBundleQuery } from '../signal/bundle.ts';
import { bareJid, type Jid } from '../wire/jid.ts';
import type { Node } from '../wire/node.ts';
import { applyBundles } from './bundles.ts';
import type { DeviceCall, ListCaller, Listing } from './commands.ts';
import { requestLists } from './device-lists.ts';
import { isAffordable, tooOften } from './fetch-limits.ts';
import { keysReads, runKeysCall } from './identity-keys.ts';
import { changeReads, noteNews, storedList } from './list-changes.ts';
import { present, putRoster } from './own-devices.ts';
import { request } from './requests.ts';
import type { DeviceState } from './state.ts';
import type { Turn } from './turn.ts';

/** Records that a call about devices needs; asked again until it is empty. */
export function deviceCallReads(
  state: DeviceState,
  call: DeviceCall,
  records: Records,
): readonly Read[] {
  const { self } = state;
  const user = userOf(self, call);
  if (user === undefined) return [];
  if (call.about === 'keys') return keysReads(state, user, records);
  const pairs = pairReads([user]);
  if (pairs.some((read) => !records.has(read.table, read.key))) return pairs;
  return changeReads([canonicalJid(records, user)]);
}

/** Answers a call about devices. `CONNECTION_NOT_LINKED`, `CONNECTION_CLOSED`, `STORE_CORRUPT`. */
export function runDeviceCall(turn: Turn, token: number, call: DeviceCall): void {
  const asked = userOf(turn.state.self, call);
  if (asked === undefined) return reply(turn, token, fail('CONNECTION_NOT_LINKED'));
  const user = canonicalJid(turn.draft, asked);
  switch (call.about) {
    case 'list':
      return reply(turn, token, ok(listing(turn, user)));
    case 'history': {
      const own = turn.state.self !== undefined && isOwn(turn.state.self, user);
      return reply(turn, token, readHistory(turn.draft, own ? 'own' : user));
    }
    case 'refresh':
      if (turn.state.phase !== 'online') return reply(turn, token, fail('CONNECTION_CLOSED'));
      return requestLists(turn, [asked], { job: false, waiting: [{ token, user: asked }] });
    case 'keys':
      return runKeysCall(turn, token, call);
    default:
      return label(turn, token, { user, id: call.id, name: call.name });
  }
}

/** Answers those who waited for lists, or asks for the key that a list still needs. */
export function answerListCallers(
  turn: Turn,
  callers: readonly ListCaller[],
  result: Result<unknown>,
): void {
  for (const caller of callers) {
    if (!result.ok) {
      reply(turn, caller.token, result);
      continue;
    }
    const user = canonicalJid(turn.draft, bareJid(caller.user));
    const record = storedList(turn.draft, user);
    if (record === undefined) reply(turn, caller.token, fail('DEVICE_UNKNOWN_USER'));
    else if (record.unverified === undefined) reply(turn, caller.token, ok(undefined));
    else askAccountKey(turn, user, caller.token);
  }
}

/** Takes the bundle of a phone, by whose identity a list can be verified. */
export function applyAccountKey(
  turn: Turn,
  answer: Node,
  { user, token }: { readonly user: Jid; readonly token: number },
): void {
  applyBundles(turn, answer, [user]);
  const record = storedList(turn.draft, canonicalJid(turn.draft, user));
  const isVerified = record !== undefined && record.unverified === undefined;
  reply(turn, token, isVerified ? ok(undefined) : fail('DEVICE_NO_ACCOUNT_KEY'));
}

function askAccountKey(turn: Turn, user: Jid, token: number): void {
  if (!isAffordable(turn, user, 'fetches')) {
    return reply(turn, token, { ok: false, error: tooOften('fetches') });
  }
  const asked = request(turn, buildBundleQuery([user]), { kind: 'account-key', user, token });
  if (!asked) reply(turn, token, fail('LIMIT_REQUESTS'));
}

/** What is known of an account's devices; `undefined` as long as nothing is. */
function listing(turn: Turn, user: Jid): Listing | undefined {
  const { self, policy } = turn.state;
  const record = storedList(turn.draft, user);
  if (record === undefined || record.unverified !== undefined) return undefined;
  const own = self !== undefined && isOwn(self, user);
  const devices = describeDevices(turn.draft, {
    record,
    roster: own ? present(turn) : [],
    policy,
    self: own ? self.pn : undefined,
    now: turn.now,
  });
  return { devices, stale: isStale(record, turn.now) };
}

function label(
  turn: Turn,
  token: number,
  { user, id, name }: { readonly user: Jid; readonly id: number; readonly name: string },
): void {
  const known = storedList(turn.draft, user)?.devices.find((one) => one.id === id);
  if (known === undefined) return reply(turn, token, fail('DEVICE_UNSIGNED'));
  putRoster(turn, withFacts(turn.state.roster, id, { name }));
  noteNews(turn, user, [{ kind: 'renamed', at: turn.now, device: id, keyIndex: known.keyIndex }]);
  reply(turn, token, ok(undefined));
}

const userOf = (self: Self | undefined, call: DeviceCall): Jid | undefined =>
  self === undefined ? undefined : bareJid('user' in call && call.user ? call.user : self.pn);

const reply = (turn: Turn, token: number, result: Result<unknown>): void =>
  turn.effect({ kind: 'reply', token, result });
