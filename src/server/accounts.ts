/**
 * Accounts: how a phone opens one, and what is asked about them from outside the protocol.
 *
 * The real service registers by another channel; here the phone brings its public keys with the
 * request (spec 01 §2.7). The same identity for the same number is the same account; another one is
 * refused, because it would cut the companions off, unless it says that it takes the place.
 */

import { equalBytes } from '../base/bytes.ts';
import { fail, ok } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import type { Jid } from '../wire/jid.ts';
import { accountKeyOf, type Ledger } from './ledger.ts';
import { companionIds, end, planRemoval, removeCompanions } from './lifetimes.ts';
import { signedByIdentity } from './prekeys.ts';
import { dropQueue } from './queues.ts';
import { membersFrom, NO_RANGES } from './ranges.ts';
import { announceIdentity, announceUpdate, deviceJids } from './registry.ts';
import { addressOf, DEVICE_REMOVED } from './stanzas.ts';
import type { Command, CommandAnswer } from './state.ts';
import { type Account, type DeviceKeys, deviceKey } from './tables.ts';
import type { Turn } from './turn.ts';

type Register = Extract<Command, { readonly kind: 'register' }>;

/** Names the records of `register`. */
export function planRegister(ledger: Ledger, command: Register): void {
  const known = ledger.account(command.pn);
  if (known !== undefined && command.replace === true) {
    planRemoval(ledger, known);
    ledger.queue(deviceKey(known.pn, 0));
  }
  ledger.pnOfLid(command.lid);
}

/**
 * Opens an account or finds it again; answers number and LID.
 * SERVER_REGISTRATION, SERVER_ACCOUNT_EXISTS.
 */
export function register(turn: Turn, command: Register): void {
  turn.reply(command.request, registered(turn, command));
}

/** The devices of a user, by number; none for an unknown one. */
export function listDevices(turn: Turn, request: number, user: Jid): void {
  const account = turn.accountOf(user);
  turn.reply(request, ok(account === undefined ? [] : deviceJids(account, 'pn')));
}

function registered(turn: Turn, command: Register): CommandAnswer {
  const { phone, name, pn, lid, replace, isOldClient } = command;
  if (!isRegistration(turn, phone) || !/^[1-9][0-9]{6,14}$/.test(pn)) {
    return fail('SERVER_REGISTRATION');
  }
  if (name.length > cap('pushNameChars')) return fail('SERVER_REGISTRATION');
  const known = turn.account(pn);
  if (known !== undefined) {
    const isSame = equalBytes(accountKeyOf(known), phone.identityKey);
    if (isSame) return both(known);
    return replace === true
      ? both(replacePhone(turn, known, phone))
      : fail('SERVER_ACCOUNT_EXISTS');
  }
  if (turn.pnOfLid(lid) !== undefined) return fail('SERVER_ACCOUNT_EXISTS');
  const account: Account = {
    pn,
    lid,
    name,
    createdAt: turn.now,
    devices: [{ ...phone, id: 0, keyIndex: 0, linkedAt: turn.now }],
    highestDeviceId: 0,
    keyIndexes: NO_RANGES,
    primarySeenAt: turn.now,
    primaryConnected: false,
    blocked: [],
    privacy: {},
    ...(isOldClient === true ? { isOldClient } : {}),
  };
  turn.putAccount(account);
  turn.putLid(lid, pn);
  return both(account);
}

/**
 * Another phone takes the account over: its companions are removed, its keys are others, and
 * whoever knows it is told (spec 06 §9.7). Key indexes begin anew, since nothing old verifies.
 */
function replacePhone(turn: Turn, known: Account, phone: DeviceKeys): Account {
  removeCompanions(turn, known, companionIds(known));
  const primary = deviceKey(known.pn, 0);
  const old = turn.online(known.pn, 0);
  if (old !== undefined) {
    turn.send(old, DEVICE_REMOVED);
    end(turn, old);
  }
  for (const id of membersFrom(turn.pool(primary).available, 0)) turn.deleteOneTimeKey(primary, id);
  turn.deletePool(primary);
  dropQueue(turn, primary);
  const { list: _, ...rest } = turn.account(known.pn) ?? known;
  const account: Account = {
    ...rest,
    devices: [{ ...phone, id: 0, keyIndex: 0, linkedAt: turn.now }],
    keyIndexes: NO_RANGES,
    primarySeenAt: turn.now,
    primaryConnected: false,
  };
  turn.putAccount(account);
  announceIdentity(turn, account);
  announceUpdate(turn, account);
  return account;
}

function isRegistration(turn: Turn, phone: DeviceKeys): boolean {
  const { noiseKey, identityKey, registrationId, signedPreKey } = phone;
  if (noiseKey.length !== 32 || identityKey.length !== 32) return false;
  if (!isBelow(registrationId, 2 ** 32) || !isBelow(signedPreKey.id, 2 ** 24)) return false;
  if (signedPreKey.publicKey.length !== 32 || signedPreKey.signature.length !== 64) return false;
  return signedByIdentity(signedPreKey, identityKey, turn.env.crypto);
}

const isBelow = (n: number, end: number): boolean => Number.isInteger(n) && n >= 0 && n < end;

const both = (account: Account): CommandAnswer =>
  ok([addressOf(account, 'pn'), addressOf(account, 'lid')]);
