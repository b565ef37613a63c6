/**
 * What receipts say about messages of this account, believed only from those who got them.
 *
 * A receipt counts for a message that this account sent to the chat of its reporter; anything else is
 * refused and changes nothing (spec 04 §4.3). Statuses only move forward, which the application's
 * side of a message sees to (`applyReceipt`).
 */

import type { Ms } from '../base/env.ts';
import { QuartetError } from '../base/error.ts';
import type { Read, Records } from '../base/step.ts';
import { isOwn, type Self } from '../devices/identity.ts';
import { canonicalJid } from '../devices/lid.ts';
import type { Draft } from '../store/draft.ts';
import { bareJid, type Jid } from '../wire/jid.ts';
import { knownAuthors, knownReads, namesReads } from './known.ts';
import { type DeliveryStatus, RECEIPT_STATUS, type Receipt } from './receipts.ts';
import { SEEN_TABLE, seenKey } from './routing.ts';
import { noteDelivered, readSent, sentRead } from './sent.ts';
import { unloaded } from './sessions.ts';

/** What one receipt says about one message. */
export type Report =
  /** A device or user of the chat has got, read or played a message of this account. */
  | {
      readonly kind: 'status';
      readonly id: string;
      readonly chat: Jid;
      /** `undefined` for types that change nothing. */
      readonly status: DeliveryStatus | undefined;
      /** Who reports, under the canonical address: nobody is counted under two names. */
      readonly user: Jid;
      readonly at: Ms | undefined;
    }
  /** Another own device has got (`sender`), read or played a message of the chat. */
  | { readonly kind: 'own'; readonly id: string; readonly chat: Jid; readonly type: string }
  /** Nothing that this account sent to the reporter: `MESSAGE_RECEIPT`. */
  | { readonly kind: 'refused'; readonly id: string; readonly error: QuartetError };

/** The records that `applyReports` needs; call it again until it returns nothing. */
export function reportReads(receipt: Receipt, self: Self, records: Records): readonly Read[] {
  const { chat, entries } = receipt;
  const pairs = namesReads([chat, ...entries.map(({ user }) => user)], records);
  if (pairs.length > 0) return pairs;
  const canonical = bareJid(canonicalJid(records, chat));
  const reads = entries.flatMap(({ ids }) =>
    ids.flatMap((id) => [
      sentRead({ chat: canonical, id, peer: false }),
      ...knownReads(records, canonical, id),
      ...seenKeys(canonical, id, self).map((key) => ({ table: SEEN_TABLE, key })),
    ]),
  );
  return unloaded(reads, records);
}

/** Notes which devices have got a message and says what each entry means. Needs `reportReads`. */
export function applyReports(
  draft: Draft,
  receipt: Receipt,
  self: Self,
  now: Ms,
): readonly Report[] {
  const { entries, own, type } = receipt;
  const chat = bareJid(canonicalJid(draft, receipt.chat));
  const status = Object.hasOwn(RECEIPT_STATUS, type) ? RECEIPT_STATUS[type] : undefined;
  return entries.flatMap(({ ids, user, at }) =>
    ids.map((id): Report => {
      const sent = readSent(draft, { chat, id, peer: false }, now);
      const isMine = isFromOwn(draft, chat, { id, self });
      if (sent !== undefined && ARRIVED.has(type)) {
        noteDelivered(draft, sent, canonicalJid(draft, user));
      }
      if (own) return { kind: 'own', id, chat, type };
      if (sent === undefined && !isMine) {
        return { kind: 'refused', id, error: new QuartetError('MESSAGE_RECEIPT', { type }) };
      }
      return { kind: 'status', id, chat, status, user: canonicalJid(draft, user), at };
    }),
  );
}

/** Whether this account wrote a message, here or on another device whose copy was read here. */
function isFromOwn(
  records: Records,
  chat: Jid,
  { id, self }: { readonly id: string; readonly self: Self },
): boolean {
  const authors = knownAuthors(records, chat, id);
  if (authors.some(({ names }) => names.some((name) => isOwn(self, name)))) return true;
  return seenKeys(chat, id, self).some((key) => records.get(SEEN_TABLE, key) !== undefined);
}

/** The marks that a copy of an own message leaves: additions are known by nothing else. */
const seenKeys = (chat: Jid, id: string, { lid, pn }: Self): readonly string[] =>
  [lid, pn].flatMap((own) => (own === undefined ? [] : [seenKey(chat, own, id)]));

/** Types whose reporter has the message; each ends the keeping for requests to send it again. */
const ARRIVED: ReadonlySet<string> = new Set([
  'delivery',
  'inactive',
  'sender',
  'read',
  'read-self',
  'played',
  'played-self',
]);
