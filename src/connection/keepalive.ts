/**
 * Keep-alive: a ping when nothing was heard for a while, and what a silent line means
 * (spec 01 §5.8).
 *
 * Any stanza counts as life. A timer that fires much too late means that the process slept: the
 * connection is then given up without asking. Idle devices own one timer for this.
 */

import type { Ms } from '../base/env.ts';
import { request } from './requests.ts';
import type { Turn } from './turn.ts';

/** Name of the timer. */
export const KEEPALIVE = 'keepalive';

const QUIET_MS = 15_000;
const ANSWER_MS = 20_000;
const ASLEEP_MS = 60_000;

/** Starts or restarts the watch. */
export function watch(turn: Turn): void {
  const delayMs: Ms = QUIET_MS + Math.round(((turn.env.random(1)[0] ?? 0) / 255) * QUIET_MS);
  turn.set({ pingDueAt: turn.now + delayMs });
  turn.timer(KEEPALIVE, delayMs);
}

/** The timer fired: pings, goes on waiting, or gives the connection up (returns false). */
export function keepAlive(turn: Turn): boolean {
  const { pingDueAt, receivedAt } = turn.state;
  if (turn.now - pingDueAt > ASLEEP_MS) return false;
  const quietMs = turn.now - receivedAt;
  // A clock that was set back says nothing about how long it has been quiet.
  if (quietMs < 0 || quietMs >= QUIET_MS) {
    request(turn, { xmlns: 'w:p', type: 'get' }, { kind: 'ping' }, ANSWER_MS);
  }
  watch(turn);
  return true;
}
