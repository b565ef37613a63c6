/**
 * What waited at the server while the device was away: announced, counted, finished (spec 04 §2.11).
 *
 * The stanzas themselves are taken like all others. Until the end is announced no reports of what
 * was read leave; if no end comes, the device goes on by itself after a minute without any.
 */

import { cap } from '../base/limits.ts';
import { optionalInt } from '../wire/attrs.ts';
import { child, type Node, node } from '../wire/node.ts';
import { stall } from './outgoing.ts';
import { awaitMissing } from './placeholders.ts';
import { repeatPresence } from './presence.ts';
import type { Turn } from './turn.ts';

/** Name of the timer that waits for more offline stanzas. */
export const OFFLINE_TIMER = 'offline';

const QUIET_MS = 60_000;
const PROGRESS_EVERY = 100;

/** The device has declared itself active: what waited for it comes now. */
export function awaitOffline(turn: Turn): void {
  turn.set({ caughtUp: false, offlineTaken: 0, offlineExpected: undefined });
  turn.timer(OFFLINE_TIMER, QUIET_MS);
}

/** Takes the announcement or the end of the offline stanzas. */
export function receiveOfflineNews(turn: Turn, ib: Node): void {
  const preview = child(ib, 'offline_preview');
  if (preview !== undefined) {
    const expected = optionalInt(preview, 'count') ?? 0;
    turn.set({ offlineExpected: expected });
    tellProgress(turn);
    const count = String(cap('offlineBatch'));
    if (expected > 0) turn.send(node('ib', {}, [node('offline_batch', { count })]));
  }
  const offline = child(ib, 'offline');
  if (offline !== undefined) catchUp(turn, optionalInt(offline, 'count') ?? 0);
}

/** Counts a stanza that waited, and asks for the next batch when one is used up. */
export function countOffline(turn: Turn, stanza: Node): void {
  if (stanza.attrs['offline'] === undefined || turn.state.caughtUp) return;
  const { offlineTaken, offlineExpected = 0 } = turn.state;
  const taken = offlineTaken + 1;
  turn.set({ offlineTaken: taken });
  turn.timer(OFFLINE_TIMER, QUIET_MS);
  if (taken % PROGRESS_EVERY === 0) tellProgress(turn);
  const batch = cap('offlineBatch');
  if (taken % batch !== 0 || taken >= offlineExpected) return;
  turn.send(node('ib', {}, [node('offline_batch', { count: String(batch) })]));
}

/** No end was announced: the device goes on as if it had been. */
export function offlineExpired(turn: Turn): void {
  stall(turn, 'offline');
  catchUp(turn, turn.state.offlineTaken);
}

function catchUp(turn: Turn, count: number): void {
  turn.cancel(OFFLINE_TIMER);
  turn.set({ caughtUp: true });
  turn.emit({ kind: 'caught-up', count });
  repeatPresence(turn);
  awaitMissing(turn);
  turn.effect({ kind: 'input', input: { kind: 'marks' } });
}

function tellProgress(turn: Turn): void {
  const { offlineTaken: taken, offlineExpected: expected } = turn.state;
  turn.emit({ kind: 'catching-up', taken, expected });
}
