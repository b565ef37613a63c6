/**
 * The companions of an account: removing one, and keeping the signed list in step with the server
 * (spec 03 §1.3, §4.4, §4.6).
 */

import { ok, QuartetError, type Result } from '../base/error.ts';
import {
  assignDevice,
  type PrimaryAccount,
  reconcileCompanions,
  removeCompanion,
  signKeyIndexList,
} from '../devices/adv-primary.ts';
import type { AccountDevice } from '../devices/overview.ts';
import { attrJid, optionalInt } from '../wire/attrs.ts';
import type { Jid } from '../wire/jid.ts';
import { child, children, type Node, node } from '../wire/node.ts';
import { notOnline, refuse } from './linking.ts';
import type { Errand, PhoneInput } from './state.ts';
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
  const listed = children(devices, 'device').flatMap((device) => {
    const jid = attrJid(device, 'jid');
    return jid.ok ? [{ jid: jid.value, keyIndex: optionalInt(device, 'key-index') }] : [];
  });
  const known = nameCompanions(turn.state.account, listed);
  if (known !== turn.state.account) turn.setAccount(known);
  const { account, dropped, unsigned } = reconcileCompanions(known, listed);
  for (const _ of unsigned) {
    turn.effect({
      kind: 'emit',
      event: { kind: 'refused', error: new QuartetError('DEVICE_UNSIGNED') },
    });
  }
  if (dropped.length > 0) publish(turn, account);
}

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
