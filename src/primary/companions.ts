/**
 * The companions of an account: removing one, and keeping the signed list in step with the server
 * (spec 03 §1.3, §4.4, §4.6).
 */

import { ok, QuartetError, type Result } from '../base/error.ts';
import { purposeOf } from '../connection/requests.ts';
import {
  applyOwnList,
  assignDevice,
  type PrimaryAccount,
  reconcileCompanions,
  removeCompanion,
  signKeyIndexList,
} from '../devices/adv-primary.ts';
import { type VerifiedKeyIndexList, verifyKeyIndexList } from '../devices/adv-remote.ts';
import type { AccountDevice } from '../devices/overview.ts';
import type { DeviceList } from '../devices/registry.ts';
import { factsOf, type Roster } from '../devices/roster.ts';
import { parseDeviceAnswer } from '../devices/usync.ts';
import { attrJid, optionalInt } from '../wire/attrs.ts';
import { bareJid, type Jid, sameUser, withDevice } from '../wire/jid.ts';
import { child, children, type Node, node } from '../wire/node.ts';
import { notOnline, refuse, SETTLE_MS } from './linking.ts';
import type { Errand, PhoneInput, PhoneState } from './state.ts';
import type { PhoneTurn } from './turn.ts';

/** Asks the server to remove a companion. */
export function removeDevice(
  turn: PhoneTurn,
  { token, jid }: PhoneInput & { kind: 'remove' },
): void {
  const offline = notOnline(turn);
  if (offline !== undefined) return refuse(turn, token, offline);
  const remove = node('remove-companion-device', { jid, reason: 'user_initiated' });
  turn.ask([remove], { kind: 'remove', token, jid });
}

/** Companions that the server has not given an id yet, as the list of devices shows them. */
export const linkingDevices = ({ companions }: PrimaryAccount): readonly AccountDevice[] =>
  companions
    .filter(({ jid }) => jid === undefined)
    .map(({ keyIndex, linkedAt }) => ({
      id: NO_ID,
      kind: 'companion',
      pn: undefined,
      lid: undefined,
      isThis: false,
      keyIndex,
      platform: undefined,
      name: undefined,
      linkedAt,
      lastSeen: undefined,
      expiresAt: undefined,
      status: 'linking',
    }));

/** The companion is gone: the account forgets it and publishes a list without it. */
export function finishRemoval(
  turn: PhoneTurn,
  { token, jid }: Errand & { kind: 'remove' },
  result: Result<unknown>,
): void {
  if (!result.ok) return refuse(turn, token, result.error);
  publish(turn, removeCompanion(turn.state.account, jid));
  turn.effect({ kind: 'reply', token, result: ok(undefined) });
}

/** A complete list of the own devices came: companions that the server dropped are dropped here. */
export function listChanged(turn: PhoneTurn, stanza: Node): void {
  const devices = isOwnList(stanza) ? child(stanza, 'devices') : undefined;
  if (devices === undefined) return;
  reconcile(
    turn,
    children(devices, 'device').flatMap((device) => {
      const jid = attrJid(device, 'jid');
      return jid.ok ? [{ jid: jid.value, keyIndex: optionalInt(device, 'key-index') }] : [];
    }),
  );
}

/** Whether a stanza answers a question about the own list. */
export function isListAnswer({ device }: PhoneState, stanza: Node): boolean {
  const purpose = purposeOf(device, stanza);
  const own = device.self?.pn;
  if (purpose?.kind !== 'devices' || own === undefined) return false;
  return purpose.users.some((user) => sameUser(user, own));
}

/** The server's answer about the own devices: after every login, and when a link has to be settled. */
export function listAnswered(turn: PhoneTurn, answer: Node): void {
  const own = turn.state.device.self?.pn;
  const parsed = own && parseDeviceAnswer(answer, [bareJid(own)]);
  const found = parsed?.ok === true ? parsed.value.users[0] : undefined;
  if (own === undefined || found?.kind !== 'devices') return;
  const listed = found.list.devices.map(({ id, keyIndex }) => ({
    jid: withDevice(own, id),
    keyIndex,
  }));
  const list = ownList(turn, found.list);
  // A later state has signed it, or what was signed since was lost on its way.
  const isOther = list !== undefined && list.timestamp !== turn.state.account.listTimestamp;
  if (list !== undefined) heedList(turn, list);
  const { listTimestamp } = turn.state.account;
  reconcile(turn, listed);
  const { account } = turn.state;
  const isSigned = account.listTimestamp !== listTimestamp;
  if (isOther && !isSigned && account.companions.length > 0) publish(turn, account);
}

/** The list of the server, if this phone has signed it. */
function ownList(turn: PhoneTurn, { signedList }: DeviceList): VerifiedKeyIndexList | undefined {
  const { account, device } = turn.state;
  if (signedList === undefined) return undefined;
  const { publicKey } = device.credentials.local.identity;
  const list = verifyKeyIndexList(signedList, publicKey, turn.env.crypto);
  return list.ok && list.value.rawId === account.rawId ? list.value : undefined;
}

/**
 * The server may have a list that a later state of this store has signed, before it was set back.
 * Companions that are dead by it stay dead, those too that were signed since: if they are still
 * listed, they are removed as unsigned.
 */
function heedList(turn: PhoneTurn, list: VerifiedKeyIndexList): void {
  const { account } = turn.state;
  const known = applyOwnList(account, list);
  const isNews =
    known.currentKeyIndex !== account.currentKeyIndex ||
    known.listTimestamp !== account.listTimestamp ||
    known.companions.length !== account.companions.length;
  if (isNews) turn.setAccount(known);
}

/** Asks the server for the own list, in a turn of its own: it needs records that this one lacks. */
export function askOwnList(turn: PhoneTurn): void {
  if (turn.state.device.phase !== 'online') return;
  const call = { about: 'refresh', user: undefined } as const;
  const input = { kind: 'command', token: NO_CALL, command: { kind: 'devices', call } } as const;
  turn.effect({ kind: 'input', input });
}

/**
 * Signs the list anew once it is two weeks old, so that nobody takes it for abandoned (§4.4): looked
 * at once a day and right after each login, since the phone may have been off for weeks.
 */
export function publishOld(turn: PhoneTurn): void {
  const { account, device } = turn.state;
  const ageMs = turn.env.now() - account.listTimestamp * 1000;
  if (device.phase !== 'online' || account.companions.length === 0) return;
  if (ageMs >= PUBLISH_MS) publish(turn, account);
}

/** Companions that the server does not list are dropped, devices that nobody signed are removed. */
function reconcile(turn: PhoneTurn, listed: readonly Listed[]): void {
  const known = nameCompanions(turn.state.account, listed);
  if (known !== turn.state.account) turn.setAccount(known);
  // A list that was made before a companion had signed says nothing about it.
  const settledBefore = turn.env.now() - SETTLE_MS;
  const young = known.companions.filter(
    ({ jid, linkedAt }) => linkedAt > settledBefore && !wasListed(turn.rosterBefore, jid?.device),
  );
  const spared = [
    ...listed,
    ...young.flatMap(({ jid, keyIndex }) => (jid ? [{ jid, keyIndex }] : [])),
  ];
  const { account, dropped, unsigned } = reconcileCompanions(known, spared);
  for (const jid of unsigned) {
    const error = new QuartetError('DEVICE_UNSIGNED');
    turn.effect({ kind: 'emit', event: { kind: 'refused', error } });
    const remove = node('remove-companion-device', { jid, reason: 'user_initiated' });
    turn.ask([remove], { kind: 'evict' });
  }
  if (dropped.length > 0) publish(turn, account);
  else if (account.currentKeyIndex !== known.currentKeyIndex) turn.setAccount(account);
}

/** Whether a list has shown this device before: only then its absence means that it is gone. */
const wasListed = (roster: Roster, id: number | undefined): boolean =>
  id !== undefined && factsOf(roster, id).linkedAt !== undefined;

interface Listed {
  readonly jid: Jid;
  readonly keyIndex: number | undefined;
}

/** A companion whose upload was never answered gets its address from the list, by its key index. */
function nameCompanions(account: PrimaryAccount, listed: readonly Listed[]): PrimaryAccount {
  let known = account;
  for (const { jid: unnamed, keyIndex } of account.companions) {
    const found = listed.find((one) => one.keyIndex === keyIndex);
    if (unnamed !== undefined || found === undefined) continue;
    known = assignDevice(known, keyIndex, found.jid);
  }
  return known;
}

const isOwnList = (stanza: Node): boolean =>
  stanza.tag === 'notification' && stanza.attrs['type'] === 'account_sync';

function publish(turn: PhoneTurn, account: PrimaryAccount): void {
  const accountIdentity = turn.state.device.credentials.local.identity;
  const signed = signKeyIndexList({ account, accountIdentity, now: turn.env.now() }, turn.env);
  turn.setAccount(signed.account);
  const list = node('key-index-list', { ts: String(signed.ts) }, signed.keyIndexList);
  turn.ask([list], { kind: 'publish' });
}

/** No device has this id: ids count upwards from 0. */
const NO_ID = -1;
/** A token that no call has. */
const NO_CALL = 0;
const PUBLISH_MS = 14 * 86_400_000;
