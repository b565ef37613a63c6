/**
 * Which rows of this folder's tables are too old to matter.
 *
 * Marks of messages that were read outlive the time for which a server keeps a message; what is kept
 * for requests to send again outlives the requests. The caller scans and deletes, in batches of its
 * own size and whenever it likes: an old row does no harm but take room.
 */

import { type Bytes, fromUtf8 } from '../base/bytes.ts';
import type { Ms } from '../base/env.ts';
import { cap } from '../base/limits.ts';
import { decodePending, decodeSent } from '../proto/records.ts';
import type { Row } from '../store/contract.ts';
import { isKnownExpired, KNOWN_TABLE, knownSince } from './known.ts';
import { isPendingExpired, PENDING_PARENT_TABLE, PENDING_TABLE } from './pending.ts';
import { RETRY_BASE_TABLE } from './resend.ts';
import { RETRY_TABLE } from './retry.ts';
import { SEEN_TABLE } from './routing.ts';
import { isSentExpired, SENT_TABLE } from './sent.ts';

/** How a table says that a row is too old. A row that cannot be read is left as it is. */
const EXPIRED: Readonly<Record<string, (value: Bytes, now: Ms) => boolean>> = {
  [SEEN_TABLE]: (value, now) => isOldMark(fromUtf8(value), now),
  [RETRY_TABLE]: (value, now) => isOldMark(fromUtf8(value).split(' ')[1], now),
  [RETRY_BASE_TABLE]: (value, now) => isSentExpired(Number(fromUtf8(value.subarray(32))), now),
  [SENT_TABLE]: (value, now) => {
    const record = decodeSent(value);
    return record.ok && isSentExpired(record.value.createdAt, now);
  },
  [KNOWN_TABLE]: isKnownExpired,
  [PENDING_TABLE]: (value, now) => {
    const record = decodePending(value);
    return record.ok && isPendingExpired(record.value.storedAt, now);
  },
  [PENDING_PARENT_TABLE]: (value, now) =>
    isPendingExpired(Number(fromUtf8(value).split(' ')[0]), now),
};

/** The tables whose rows grow old. */
export const PRUNED_TABLES: readonly string[] = Object.keys(EXPIRED);

/** The keys of those rows of a table that can be deleted. */
export function expiredKeys(table: string, rows: readonly Row[], now: Ms): readonly string[] {
  const isOld = EXPIRED[table];
  const old = rows.filter(({ value }) => isOld?.(value, now) === true).map(({ key }) => key);
  if (table !== KNOWN_TABLE) return old;
  const surplus = rows.length - old.length - cap('knownMessages');
  return surplus <= 0 ? old : [...old, ...oldestKnown(rows, new Set(old), surplus)];
}

/** The keys of the `count` rows that were stored first. */
function oldestKnown(rows: readonly Row[], gone: ReadonlySet<string>, count: number) {
  const left = rows.filter(({ key }) => !gone.has(key));
  const timed = left.map(({ key, value }) => ({ key, storedAt: knownSince(value) ?? 0 }));
  return timed
    .sort((a, b) => a.storedAt - b.storedAt)
    .slice(0, count)
    .map(({ key }) => key);
}

const isOldMark = (time: string | undefined, now: Ms): boolean =>
  now - Number(time) > cap('seenDays') * 86_400_000;
