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
import { decodeSent } from '../proto/records.ts';
import type { Row } from '../store/contract.ts';
import { RETRY_BASE_TABLE } from './resend.ts';
import { RETRY_TABLE } from './retry.ts';
import { SEEN_TABLE } from './routing.ts';
import { isSentExpired, SENT_TABLE } from './sent.ts';

/** How a table says that a row is too old. A row that cannot be read is left as it is. */
const EXPIRED: Readonly<Record<string, (value: Bytes, now: Ms) => boolean>> = {
  [SEEN_TABLE]: (value, now) => isOldMark(fromUtf8(value), now),
  [RETRY_TABLE]: (value, now) => isOldMark(fromUtf8(value).split(' ').at(-1), now),
  [RETRY_BASE_TABLE]: (value, now) => isSentExpired(Number(fromUtf8(value.subarray(32))), now),
  [SENT_TABLE]: (value, now) => {
    const record = decodeSent(value);
    return record.ok && isSentExpired(record.value.createdAt, now);
  },
};

/** The tables whose rows grow old. */
export const PRUNED_TABLES: readonly string[] = Object.keys(EXPIRED);

/** The keys of those rows of a table that can be deleted. */
export const expiredKeys = (table: string, rows: readonly Row[], now: Ms): readonly string[] =>
  rows.filter(({ value }) => EXPIRED[table]?.(value, now) === true).map(({ key }) => key);

const isOldMark = (time: string | undefined, now: Ms): boolean =>
  now - Number(time) > cap('seenDays') * 86_400_000;
