/**
 * Additions that came before the message that they belong to: kept for a day, 1,000 at most.
 *
 *   pending         slot(4 digits)      → the addition as it would stand in the inbox
 *   pending-parent  key of the message  → time, then the sequence numbers that wait for it
 *
 * Slots are used in turn, so the oldest addition makes room for the newest and nothing is scanned. A
 * number in the second table counts only if its slot still says the same (spec 04 §7.4 rule 3).
 */

import { fromUtf8, utf8 } from '../base/bytes.ts';
import type { Ms } from '../base/env.ts';
import { cap } from '../base/limits.ts';
import type { Read, Records } from '../base/step.ts';
import { decodePending, encodePending, type InboxRecord } from '../proto/records.ts';
import type { Draft } from '../store/draft.ts';

/** Table of the slots; key = slot in 4 digits, value = a PendingRecord. */
export const PENDING_TABLE = 'pending';

/** Table of what waits for a message; key = `knownKey` of it. */
export const PENDING_PARENT_TABLE = 'pending-parent';

/** The records that keeping an addition for a message needs. */
export const keepPendingReads = (parent: string): readonly Read[] => [
  HEAD_READ,
  parentRead(parent),
];

/** Keeps an addition until its message comes. Needs `keepPendingReads`. */
export function keepPending(draft: Draft, message: InboxRecord, parent: string, now: Ms): void {
  const head = draft.get(HEAD_READ.table, HEAD_READ.key);
  const seq = head === undefined ? 0 : Number(fromUtf8(head));
  const record = { message: { ...message, seq }, parent, storedAt: now };
  const waiting = readParent(draft, parent).filter((one) => one > seq - cap('pendingAddOns'));
  draft.put(PENDING_TABLE, slotOf(seq), encodePending(record));
  draft.put(PENDING_PARENT_TABLE, parent, utf8(`${now} ${[...waiting, seq].join(',')}`));
  draft.put(HEAD_READ.table, HEAD_READ.key, utf8(String(seq + 1)));
}

/** The records that taking what waits for a message needs; call it again until they are loaded. */
export function takePendingReads(parent: string, records: Records): readonly Read[] {
  const read = parentRead(parent);
  if (!records.has(read.table, read.key)) return [read];
  return readParent(records, parent).map((seq) => ({ table: PENDING_TABLE, key: slotOf(seq) }));
}

/** Takes what waits for a message, in order of arrival. Needs `takePendingReads`. */
export function takePending(draft: Draft, parent: string, now: Ms): readonly InboxRecord[] {
  const waiting = readParent(draft, parent);
  if (waiting.length === 0) return [];
  draft.delete(PENDING_PARENT_TABLE, parent);
  return waiting.flatMap((seq): readonly InboxRecord[] => {
    const value = draft.get(PENDING_TABLE, slotOf(seq));
    const record = value === undefined ? undefined : decodePending(value);
    if (!record?.ok || record.value.parent !== parent) return [];
    const { message, storedAt } = record.value;
    if (message.seq !== seq) return [];
    draft.delete(PENDING_TABLE, slotOf(seq));
    return isPendingExpired(storedAt, now) ? [] : [message];
  });
}

/** Whether what was kept at this time has waited for too long (`pendingHours`). */
export const isPendingExpired = (storedAt: Ms, now: Ms): boolean =>
  now - storedAt > cap('pendingHours') * 3_600_000;

function readParent(records: Records, parent: string): readonly number[] {
  const value = records.get(PENDING_PARENT_TABLE, parent);
  const [, numbers = ''] = value === undefined ? [] : fromUtf8(value).split(' ');
  return numbers === '' ? [] : numbers.split(',').map(Number);
}

const parentRead = (parent: string): Read => ({ table: PENDING_PARENT_TABLE, key: parent });

const slotOf = (seq: number): string => String(seq % cap('pendingAddOns')).padStart(4, '0');

/** The number of the next addition, as decimal text. */
const HEAD_READ: Read = { table: 'meta', key: 'pending-head' };
