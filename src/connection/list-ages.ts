/**
 * The daily look at device lists: which ones have to be asked for again, and which are worth nothing
 * any more because their account has not signed them for too long (spec 03 §5.6).
 */

import { fromUtf8, utf8 } from '../base/bytes.ts';
import type { Ms } from '../base/env.ts';
import { isOwn } from '../devices/identity.ts';
import {
  decodeUserDevices,
  expireRecord,
  keepRecord,
  listAge,
  markStale,
  USER_DEVICES_TABLE,
} from '../devices/registry.ts';
import type { Store } from '../store/contract.ts';
import type { Jid } from '../wire/jid.ts';
import { requestLists } from './device-lists.ts';
import { storeChange, storedList } from './list-changes.ts';
import type { Turn } from './turn.ts';

const DAY_MS: Ms = 86_400_000;
/** How long an answer to the questions of a run may take. */
const ANSWER_MS: Ms = 3_600_000;
const LAST_RUN = { table: 'device', key: 'list-run' } as const;

/** Users whose lists have grown old, and when the run before this one was. */
export interface AgedLists {
  readonly users: readonly Jid[];
  readonly lastRunAt: Ms | undefined;
}

/** Finds the lists that have grown old. */
export async function agedLists(store: Store, now: Ms): Promise<AgedLists> {
  const stored = (await store.load([LAST_RUN])).get(LAST_RUN.table, LAST_RUN.key);
  const lastRunAt = stored === undefined ? undefined : Number(fromUtf8(stored));
  const users: Jid[] = [];
  for (const { value } of await store.scan(USER_DEVICES_TABLE)) {
    const record = decodeUserDevices(value);
    if (record.ok && listAge(record.value, now, lastRunAt) !== 'fresh')
      users.push(record.value.user);
  }
  return { users, lastRunAt };
}

/**
 * Drops the companions of lists that are too old, and asks for those and for the nearly old ones.
 *
 * A device that is offline or was away for days has not asked anybody meanwhile: it drops nothing
 * before it has asked and given the answer time, and runs that follow each other quickly count as
 * one. Otherwise it would lose good sessions by being away, and what waits for it on the server.
 */
export function ageLists(turn: Turn, { users, lastRunAt }: AgedLists): void {
  const { self, phase } = turn.state;
  const isOnline = phase === 'online';
  const sinceRunMs = turn.now - (lastRunAt ?? 0);
  const hasAsked = sinceRunMs >= ANSWER_MS && sinceRunMs <= 2 * DAY_MS;
  const isNext = sinceRunMs < 0 || sinceRunMs >= DAY_MS - 4 * ANSWER_MS;
  if (isOnline && isNext) turn.draft.put(LAST_RUN.table, LAST_RUN.key, utf8(String(turn.now)));
  for (const user of users) {
    const record = storedList(turn.draft, user);
    if (record === undefined) continue;
    // The own account's lists are looked after by its own devices: it loses none for their age.
    const isOver = isOnline && hasAsked && listAge(record, turn.now, lastRunAt) === 'expired';
    const own = self !== undefined && isOwn(self, user);
    storeChange(turn, user, isOver && !own ? expireRecord(record) : keepRecord(markStale(record)));
  }
  if (isOnline && users.length > 0) requestLists(turn, users, { job: false });
}
