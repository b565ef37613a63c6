/**
 * What this device notices about the devices of its own account, and when it warns (spec 03 §1.2).
 *
 * Whoever sends something was there. The roster is in memory and in one row of the store; the rules
 * of what follows from it are devices/lifetimes.ts.
 */

import type { Ms } from '../base/env.ts';
import { isOwn, isSelf } from '../devices/identity.ts';
import { deadlineOf, isNear, nextCheck } from '../devices/lifetimes.ts';
import {
  encodeRoster,
  factsOf,
  noteSeen,
  ROSTER_READ,
  type Roster,
  withFacts,
} from '../devices/roster.ts';
import { optionalInt, optionalJid } from '../wire/attrs.ts';
import { withDevice } from '../wire/jid.ts';
import type { Node } from '../wire/node.ts';
import type { Turn } from './turn.ts';

/** Name of the timer that looks after the lifetimes of own devices. */
export const LIFETIMES_TIMER = 'lifetimes';

/** Takes over a new roster and writes it, if it is another one. */
export function putRoster(turn: Turn, roster: Roster): void {
  if (roster === turn.state.roster) return;
  turn.set({ roster });
  turn.draft.put(ROSTER_READ.table, ROSTER_READ.key, encodeRoster(roster));
}

/** Notes whose stanza this is, if it is an own device's, and that this device is there itself. */
export function noteStanza(turn: Turn, stanza: Node): void {
  const { self, clockOffsetMs, phase } = turn.state;
  if (self === undefined || phase !== 'online') return;
  seen(turn, self.pn.device, turn.now);
  if (stanza.tag !== 'message' && stanza.tag !== 'receipt') return;
  const sender = optionalJid(stanza, 'participant') ?? optionalJid(stanza, 'from');
  if (sender === undefined || !isOwn(self, sender) || isSelf(self, sender)) return;
  const seconds = optionalInt(stanza, 't');
  const at = seconds === undefined ? turn.now : seconds * 1000 - clockOffsetMs;
  seen(turn, sender.device, Math.min(at, turn.now));
}

/** Notes that the phone signed a list at a time, in seconds: it was there. */
export function notePhone(turn: Turn, timestamp: number): void {
  const { self } = turn.state;
  if (timestamp === 0 || self === undefined || self.pn.device === 0) return;
  seen(turn, 0, Math.min(timestamp * 1000, turn.now));
}

/** Notes how long this device was away before the login that just succeeded. */
export function noteLogin(turn: Turn): void {
  const { self, roster } = turn.state;
  if (self === undefined) return;
  const { lastSeen = turn.now } = factsOf(roster, self.pn.device);
  turn.set({ absentMs: Math.max(0, turn.now - lastSeen) });
  seen(turn, self.pn.device, turn.now);
}

/** Notes that this device was linked, to a phone that runs on `platform`. */
export function noteLink(turn: Turn, id: number, platform: string | undefined): void {
  const seenNow = { linkedAt: turn.now, lastSeen: turn.now };
  putRoster(turn, withFacts(withFacts([], 0, { lastSeen: turn.now, platform }), id, seenNow));
}

/** Warns of companions that end soon, and comes back when the next warning is due. */
export function warnOfEnds(turn: Turn): void {
  const { self, roster, policy } = turn.state;
  if (self === undefined) return;
  const watched = roster.filter(({ id }) => self.pn.device === 0 || id === self.pn.device);
  const deadlines = watched
    .map(({ id }) => deadlineOf(policy, present(turn), id))
    .filter((one) => one !== undefined);
  for (const deadline of deadlines) {
    if (!isNear(policy, deadline, turn.now)) continue;
    const device = withDevice(self.lid ?? self.pn, deadline.device);
    turn.emit({
      kind: 'device-expiring',
      device,
      expiresAt: deadline.at,
      absent: deadline.absent,
    });
  }
  turn.timer(LIFETIMES_TIMER, nextCheck(policy, deadlines, turn.now) - turn.now);
}

/** The roster with this device itself present, if it is online. */
export function present(turn: Turn): Roster {
  const { self, roster, phase } = turn.state;
  if (self === undefined || phase !== 'online') return roster;
  return noteSeen(roster, self.pn.device, { at: turn.now, now: turn.now });
}

const seen = (turn: Turn, id: number, at: Ms): void =>
  putRoster(turn, noteSeen(turn.state.roster, id, { at, now: turn.now }));
