/**
 * Identity changes: a phone that registered anew, as the server tells of it and as messages show it
 * (spec 03 §7).
 *
 * What was known of the user's devices is void: sessions, identities, lists. Nothing is done for a
 * user of whom nothing is stored, so that a flood of notices costs nothing.
 */

import { QuartetError } from '../base/error.ts';
import type { Read, Records } from '../base/step.ts';
import { isOwn } from '../devices/identity.ts';
import { addressKey, canonicalJid, counterpart, pairReads } from '../devices/lid.ts';
import { USER_DEVICES_TABLE, userDevicesKey } from '../devices/registry.ts';
import { tokenReads } from '../messages/tokens.ts';
import { IDENTITY_TABLE } from '../signal/tables.ts';
import { attrJid } from '../wire/attrs.ts';
import { bareJid, type Jid, SERVER, withDevice } from '../wire/jid.ts';
import { type Node, node } from '../wire/node.ts';
import { issueAgain } from './chat-tokens.ts';
import { requestLists, userReads } from './device-lists.ts';
import { changeReads, forgetDevice, noteNews, storedList } from './list-changes.ts';
import { logOut } from './login.ts';
import type { DeviceState } from './state.ts';
import type { Turn } from './turn.ts';

/** Records that a notice of a new identity needs; asked again until it is empty. */
export function identityNoticeReads(
  _state: DeviceState,
  stanza: Node,
  records: Records,
): readonly Read[] {
  const from = attrJid(stanza, 'from');
  if (!from.ok) return [];
  const user = bareJid(from.value);
  return [...userReads(records, [user], []), ...tokenReads(user, records)];
}

/** Takes the notice that a phone has registered anew; one that names a companion means nothing. */
export function takeIdentityNotice(turn: Turn, stanza: Node): void {
  const { self, credentials } = turn.state;
  const from = attrJid(stanza, 'from');
  if (!from.ok || self === undefined || from.value.device !== 0) return;
  if (isOwn(self, from.value)) return credentials.role === 'primary' ? undefined : orphaned(turn);
  const user = canonicalJid(turn.draft, from.value);
  const record = storedList(turn.draft, user);
  const identity = turn.draft.get(IDENTITY_TABLE, addressKey(user));
  if (record === undefined && identity === undefined) return;
  const other = counterpart(turn.draft, user);
  for (const { id } of record?.devices ?? [{ id: 0 }]) {
    forgetDevice(turn, withDevice(user, id));
    if (other !== undefined) forgetDevice(turn, withDevice(other, id));
  }
  turn.draft.delete(USER_DEVICES_TABLE, userDevicesKey(user));
  noteNews(turn, user, [{ kind: 'identity-changed', at: turn.now, device: 0 }]);
  turn.emit({ kind: 'identity-changed', device: user, implicit: false });
  turn.emit({ kind: 'devices-changed', user });
  issueAgain(turn, user);
  if (turn.state.phase === 'online') requestLists(turn, [user], { job: false });
}

/** Records that `noteIdentity` needs; asked again until it is empty. */
export function identityReads(device: Jid, records: Records): readonly Read[] {
  const pairs = pairReads([device]);
  if (pairs.some((read) => !records.has(read.table, read.key))) return pairs;
  return changeReads([canonicalJid(records, bareJid(device))]);
}

/** Writes into the history that a message showed another identity than was known. */
export function noteIdentity(turn: Turn, device: Jid): void {
  const user = canonicalJid(turn.draft, bareJid(device));
  const { now: at } = turn;
  noteNews(turn, user, [{ kind: 'identity-changed', at, device: device.device }]);
}

/** The own phone has another key: what it signed for this device is worth nothing any more. */
function orphaned(turn: Turn): void {
  const { self } = turn.state;
  if (self === undefined) return;
  const reason = 'primary_identity_key_change';
  const remove = node('remove-companion-device', { jid: self.pn, reason });
  const id = `${turn.state.requestPrefix}-${turn.state.requestCount}`;
  turn.set({ requestCount: turn.state.requestCount + 1 });
  turn.send(node('iq', { id, to: SERVER, type: 'set', xmlns: 'md' }, [remove]));
  logOut(turn, new QuartetError('CONNECTION_LOGGED_OUT'));
}
