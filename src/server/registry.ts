/**
 * The device list of an account: how it is hashed, shown to others and announced when it changes.
 *
 * The hash is the server's own implementation (spec 03 §5.2). Who is told: the account's own other
 * devices by `account_sync`, and every account that ever asked for its devices by `devices`
 * (spec 06 §9.2, spec 03 §6). Notifications go through the queues like messages, so a device hears
 * of a new companion before it gets anything from it.
 */

import { base64, compareBytes, concat, utf8 } from '../base/bytes.ts';
import type { CryptoPrimitives } from '../base/env.ts';
import { cap } from '../base/limits.ts';
import type { Jid } from '../wire/jid.ts';
import { type Node, node } from '../wire/node.ts';
import { companionsOf, type Ledger } from './ledger.ts';
import { deliver } from './queues.ts';
import { addressOf, type Form } from './stanzas.ts';
import { type Account, type Device, deviceKey } from './tables.ts';
import type { Turn } from './turn.ts';

/** All devices of an account in a form, the primary first. */
export const deviceJids = (account: Account, form: Form): readonly Jid[] =>
  account.devices.map(({ id }) => addressOf(account, form, id));

/** `2:` and 8 characters that stand for a set of devices (spec 03 §5.2). */
export function participantHash(devices: readonly Jid[], crypto: CryptoPrimitives): string {
  const names = devices.map(({ user, device, server }) => utf8(`${user}.0:${device}@${server}`));
  names.sort(compareBytes);
  return `2:${base64(crypto.sha256(concat(...names)).subarray(0, 6))}`;
}

/**
 * The `<device-list>` and `<key-index-list>` of an account (spec 06 §10). Without companions the list
 * is for the phone alone: if its store was set back, it learns here which key indexes are used up.
 */
export function deviceListNodes(account: Account, to: 'phone' | 'others'): readonly Node[] {
  const devices = account.devices.map(({ id, keyIndex }) =>
    node('device', { id: String(id), ...indexAttr(id, keyIndex) }),
  );
  const list = account.list;
  const shown = list !== undefined && (to === 'phone' || companionsOf(account).length > 0);
  return [
    node('device-list', {}, devices),
    ...(shown ? [node('key-index-list', { ts: String(list.timestamp) }, list.bytes)] : []),
  ];
}

/** Names the records of `announceOwn`. */
export function planAnnounceOwn(ledger: Ledger, account: Account): void {
  for (const { id } of account.devices) ledger.queue(deviceKey(account.pn, id));
}

/** Tells own devices, all unless `ids` names some, what the device list is now. */
export function announceOwn(
  turn: Turn,
  account: Account,
  ids: readonly number[] = account.devices.map(({ id }) => id),
): void {
  const content = [
    node('devices', { dhash: participantHash(deviceJids(account, 'pn'), turn.env.crypto) }, [
      ...account.devices.map((one) => deviceNode(account, one)),
      ...listNode(account, true),
    ]),
  ];
  const notification = notify(turn, account, { type: 'account_sync', content });
  for (const id of ids) deliver(turn, deviceKey(account.pn, id), notification());
}

/** Names the records of `announceChange`. */
export function planAnnounceChange(ledger: Ledger, account: Account): void {
  for (const pn of ledger.watchers(account.pn)) {
    const watcher = ledger.account(pn);
    if (watcher !== undefined) planAnnounceOwn(ledger, watcher);
  }
}

/** Tells the accounts that know this one that a companion was added or removed. */
export function announceChange(
  turn: Turn,
  account: Account,
  change: 'add' | 'remove',
  device: Device,
): void {
  const hashes = {
    device_hash: participantHash(deviceJids(account, 'pn'), turn.env.crypto),
    device_lid_hash: participantHash(deviceJids(account, 'lid'), turn.env.crypto),
  };
  const shown = [deviceNode(account, device), ...listNode(account, change === 'add')];
  const notification = notify(turn, account, {
    type: 'devices',
    content: [node(change, hashes, shown)],
    lid: addressOf(account, 'lid'),
  });
  for (const pn of turn.watchers(account.pn)) {
    const watcher = turn.account(pn);
    for (const { id } of watcher?.devices ?? []) deliver(turn, deviceKey(pn, id), notification());
  }
}

/** Tells the accounts that know this one that its list was signed anew (spec 03 §6.2, §6.3). */
export function announceUpdate(turn: Turn, account: Account): void {
  const hash = base64(turn.env.crypto.md5(utf8(`${account.pn}WA_ADD_NOTIF`)).subarray(0, 3));
  for (const pn of turn.watchers(account.pn)) {
    const watcher = turn.account(pn);
    if (watcher === undefined) continue;
    // It comes from the own account: who is meant is in the hash.
    const content = [node('update', { hash })];
    const notification = notify(turn, watcher, { type: 'devices', content });
    for (const { id } of watcher.devices) deliver(turn, deviceKey(pn, id), notification());
  }
}

/** Tells the accounts that know this one that its phone has another identity (spec 06 §9.7). */
export function announceIdentity(turn: Turn, account: Account): void {
  const notification = notify(turn, account, {
    type: 'encrypt',
    content: [node('identity')],
    lid: addressOf(account, 'lid'),
  });
  for (const pn of turn.watchers(account.pn)) {
    const watcher = turn.account(pn);
    for (const { id } of watcher?.devices ?? []) deliver(turn, deviceKey(pn, id), notification());
  }
}

/** Names the records of `watch`. */
export function planWatch(ledger: Ledger, watcher: string, watched: string): void {
  if (watcher === watched || ledger.watches(watcher, watched)) return;
  ledger.watchers(watched);
}

/** Remembers that an account knows another one's devices and must hear of changes. */
export function watch(turn: Turn, watcher: string, watched: string): void {
  if (watcher === watched || turn.watches(watcher, watched)) return;
  const watchers = [...turn.watchers(watched), watcher];
  const [oldest] = watchers;
  if (watchers.length > cap('watchers') && oldest !== undefined) {
    turn.deleteWatch(oldest, watched);
    watchers.shift();
  }
  turn.putWatch(watcher, watched, watchers);
}

interface Notice {
  readonly type: string;
  readonly content: readonly Node[];
  readonly lid?: Jid;
}

/** A notification from an account, each time with an id of its own. */
function notify(turn: Turn, account: Account, { type, content, lid }: Notice): () => Node {
  const from = addressOf(account, 'pn');
  const t = String(turn.seconds);
  return () => node('notification', { id: turn.freshId(), from, lid, type, t }, content);
}

const deviceNode = (account: Account, { id, keyIndex }: Device): Node =>
  node('device', {
    jid: addressOf(account, 'pn', id),
    lid: addressOf(account, 'lid', id),
    ...indexAttr(id, keyIndex),
  });

const indexAttr = (id: number, keyIndex: number): { readonly 'key-index'?: string } =>
  id === 0 ? {} : { 'key-index': String(keyIndex) };

function listNode({ list }: Account, full: boolean): readonly Node[] {
  if (list === undefined) return [];
  const attrs = { ts: String(list.timestamp) };
  return [full ? node('key-index-list', attrs, list.bytes) : node('key-index-list', attrs)];
}
