/**
 * Receipts: what a device reports about messages it got or read, and what others report about ours.
 *
 * Building and reading of `<receipt>` (spec 04 §4) and the rule by which a status moves. Requests to
 * send again are receipts too, but have a file of their own: retry.ts. When a receipt may leave is
 * decided by its caller: after the commit of what it stands for.
 */

import type { Ms } from '../base/env.ts';
import { fail, ok, type Result } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import { isOwn, type Self } from '../devices/identity.ts';
import { optionalJid, optionalString, optionalTime } from '../wire/attrs.ts';
import { bareJid, formatJid, isGroup, type Jid } from '../wire/jid.ts';
import { children, type Node, node } from '../wire/node.ts';
import { isMessageId } from './message-id.ts';

/** How far a sent message has come, in ascending order. */
export type DeliveryStatus = 'pending' | 'acked' | 'delivered' | 'read' | 'played';

/** The order of statuses; a status never moves to the left. */
export const DELIVERY_ORDER: readonly DeliveryStatus[] = [
  'pending',
  'acked',
  'delivered',
  'read',
  'played',
];

/** The status that a receipt of a type stands for (spec 04 §4.1); types not listed change none. */
export const RECEIPT_STATUS: Readonly<Record<string, DeliveryStatus>> = {
  delivery: 'delivered',
  sender: 'acked',
  read: 'read',
  'read-self': 'read',
  played: 'played',
};

/** The status after a receipt of this type; never an earlier one than before. */
export function applyReceipt(status: DeliveryStatus, type: string): DeliveryStatus {
  const next = Object.hasOwn(RECEIPT_STATUS, type) ? RECEIPT_STATUS[type] : undefined;
  if (next === undefined) return status;
  return DELIVERY_ORDER.indexOf(next) > DELIVERY_ORDER.indexOf(status) ? next : status;
}

/** A message that was read or played. */
export interface ReadMark {
  readonly chat: Jid;
  readonly id: string;
  /** Who wrote it; only in groups and status. */
  readonly sender?: Jid | undefined;
  readonly fromMe: boolean;
}

/** What kind of read receipts to build. */
export interface ReadOptions {
  /** `read-self` tells own devices only (read receipts are switched off). */
  readonly type: 'read' | 'read-self' | 'played';
  readonly now: Ms;
}

/**
 * The receipts for messages of others: one per chat and sender, first id in the attribute, the rest
 * in a list, at most 256 ids each (spec 04 §4.2). Own messages are left out.
 */
export function buildReadReceipts(marks: readonly ReadMark[], options: ReadOptions): Node[] {
  const groups = new Map<string, ReadMark[]>();
  for (const mark of marks) {
    if (mark.fromMe) continue;
    const sender = mark.sender === undefined ? '' : formatJid(bareJid(mark.sender));
    const key = `${formatJid(mark.chat)} ${sender}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mark]);
    else group.push(mark);
  }
  return [...groups.values()].flatMap((group) => buildReadGroup(group, options));
}

/** What the sender may learn of reading: nothing in channels, and nothing if that is switched off. */
export const readType = (
  chat: Jid,
  { readReceipts }: { readonly readReceipts: boolean },
): 'read' | 'read-self' => (readReceipts && chat.server !== 'newsletter' ? 'read' : 'read-self');

function buildReadGroup(group: readonly ReadMark[], options: ReadOptions): Node[] {
  const stanzas: Node[] = [];
  for (let at = 0; at < group.length; at += cap('receiptIds')) {
    const [first, ...rest] = group.slice(at, at + cap('receiptIds'));
    if (first === undefined) break;
    const attrs = {
      id: first.id,
      to: first.chat,
      type: options.type,
      participant: first.sender === undefined ? undefined : bareJid(first.sender),
      t: String(Math.floor(options.now / 1000)),
    };
    const items = rest.map(({ id }) => node('item', { id }));
    stanzas.push(
      node('receipt', attrs, items.length === 0 ? undefined : [node('list', {}, items)]),
    );
  }
  return stanzas;
}

/** What a delivery receipt says about a message that arrived. */
export interface DeliveryOptions {
  /** `undefined` is an ordinary delivery. */
  readonly type?: 'inactive' | 'sender' | 'peer_msg' | undefined;
  /** The chat of an own message from another own device, outside groups. */
  readonly recipient?: Jid | undefined;
}

/** The receipt of a message stanza (spec 04 §2.7): echoes sender and participant as received. */
export function buildDeliveryReceipt(message: Node, options: DeliveryOptions = {}): Node {
  const { id, from, participant } = message.attrs;
  return node('receipt', {
    id,
    to: from,
    participant,
    recipient: options.recipient,
    type: options.type,
  });
}

/** The receipt that history was stored, sent to the own phone (spec 04 §2.7). */
export const buildHistoryReceipt = (id: string, self: Self): Node =>
  node('receipt', { id, to: bareJid(self.pn), type: 'hist_sync' });

/** One user's or device's report in a receipt. */
export interface ReceiptEntry {
  readonly ids: readonly string[];
  /** Who reports: a device for deliveries, a user for reads. */
  readonly user: Jid;
  readonly at?: Ms;
}

/** A receipt about messages. */
export interface Receipt {
  /** `delivery` if the stanza has no type. Unknown types are acknowledged and change nothing. */
  readonly type: string;
  readonly chat: Jid;
  /** Whether another own device reports. */
  readonly own: boolean;
  readonly entries: readonly ReceiptEntry[];
  readonly offline: boolean;
}

/** Reads `<receipt>`, single, listed or grouped by user. Fails with `MESSAGE_BAD_STANZA`. */
export function parseReceipt(receipt: Node, self: Self): Result<Receipt> {
  const id = optionalString(receipt, 'id');
  const from = optionalJid(receipt, 'from');
  if (receipt.tag !== 'receipt' || id === undefined || from === undefined || !isMessageId(id)) {
    return fail('MESSAGE_BAD_STANZA', { reason: 'receipt' });
  }
  const participant = optionalJid(receipt, 'participant');
  const recipient = optionalJid(receipt, 'recipient');
  const user = participant ?? from;
  const own = isOwn(self, user);
  const shared = isGroup(from) || from.server === 'broadcast';
  const head = {
    type: optionalString(receipt, 'type') ?? 'delivery',
    chat: shared || !own ? bareJid(from) : bareJid(recipient ?? from),
    own,
    offline: receipt.attrs['offline'] !== undefined,
  };
  const grouped = children(receipt, 'participants');
  const people = grouped.reduce((sum, one) => sum + children(one, 'user').length, 0);
  if (people > cap('receiptEntries')) return tooMany(people);
  if (grouped.length > 0) return ok({ ...head, entries: grouped.flatMap(parseGrouped) });
  const listed = children(receipt, 'list').flatMap((list) => children(list, 'item'));
  if (listed.length > cap('receiptEntries')) return tooMany(listed.length);
  const more = listed.flatMap((item) => optionalString(item, 'id') ?? []).filter(isMessageId);
  const entry = { ids: [id, ...more], user };
  return ok({ ...head, entries: [withTime(entry, receipt)] });
}

const tooMany = (count: number) => fail('MESSAGE_BAD_STANZA', { reason: 'receipt', count });

function parseGrouped(participants: Node): readonly ReceiptEntry[] {
  const key = optionalString(participants, 'key');
  if (key === undefined || !isMessageId(key)) return [];
  return children(participants, 'user').flatMap((one) => {
    const user = optionalJid(one, 'jid');
    return user === undefined ? [] : [withTime({ ids: [key], user }, one)];
  });
}

function withTime(entry: ReceiptEntry, from: Node): ReceiptEntry {
  const at = optionalTime(from, 't');
  return at === undefined ? entry : { ...entry, at };
}
