/**
 * Whether somebody is at the device: what its receipts say, and what the server tells others (spec 04
 * §4.2, §6.2).
 *
 * A device that has not said so is not looked at: its receipts are `inactive`. The word is kept for
 * as long as the process runs and repeated on each connection, after what had waited has come.
 */

import { ok } from '../base/error.ts';
import { node } from '../wire/node.ts';
import type { Turn } from './turn.ts';

/** Notes whether somebody is at the device, and says so as soon as that is allowed. */
export function setAvailable(turn: Turn, token: number, available: boolean): void {
  const isNews = turn.state.available !== available;
  turn.set({ available });
  turn.effect({ kind: 'reply', token, result: ok(undefined) });
  if (isNews && turn.state.phase === 'online' && turn.state.caughtUp) sendPresence(turn);
}

/** Repeats on a connection that somebody is at the device; a new connection begins with nobody. */
export function repeatPresence(turn: Turn): void {
  if (turn.state.available) sendPresence(turn);
}

function sendPresence(turn: Turn): void {
  const { available, credentials } = turn.state;
  const type = available ? 'available' : 'unavailable';
  turn.send(node('presence', { type, name: credentials.pushName }));
}
