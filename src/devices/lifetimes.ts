/**
 * How long companions have left, as far as a device of the account can know (spec 03 §1.2, §9).
 *
 * The server decides and sees every connection; a device sees messages only. So a time given here
 * is a lower bound: whoever was not heard of may have been there all the same.
 */

import type { Ms } from '../base/env.ts';
import type { Policy } from './policy.ts';
import { factsOf, type Roster } from './roster.ts';

/** When a companion ends if nothing more is heard, and for whose absence. */
export interface Deadline {
  /** Id of the companion. */
  readonly device: number;
  readonly at: Ms;
  /** Whose absence it is that counts. */
  readonly absent: 'phone' | 'companion';
}

/** When a companion ends, as far as known; never for the phone. */
export function deadlineOf(policy: Policy, roster: Roster, id: number): Deadline | undefined {
  if (id === 0) return undefined;
  const phone = factsOf(roster, 0).lastSeen;
  const own = factsOf(roster, id).lastSeen;
  const { primaryAbsentDays, companionAbsentDays } = policy;
  const ends: Deadline[] = [];
  if (phone !== undefined) {
    ends.push({ device: id, at: phone + primaryAbsentDays * DAY_MS, absent: 'phone' });
  }
  if (own !== undefined && companionAbsentDays !== undefined) {
    ends.push({ device: id, at: own + companionAbsentDays * DAY_MS, absent: 'companion' });
  }
  return ends.sort((a, b) => a.at - b.at)[0];
}

/** Days that are left until a time, begun ones counted; 0 afterwards. */
export const daysLeft = (at: Ms, now: Ms): number => Math.max(0, Math.ceil((at - now) / DAY_MS));

/** Whether a deadline is near enough to warn of. */
export const isNear = (policy: Policy, deadline: Deadline, now: Ms): boolean =>
  now >= deadline.at - policy.warningDays * DAY_MS;

/** When the next warning is due: a day after the last one at the latest. */
export function nextCheck(policy: Policy, deadlines: readonly Deadline[], now: Ms): Ms {
  const warnings = deadlines
    .map(({ at }) => at - policy.warningDays * DAY_MS)
    .filter((at) => at > now);
  return Math.min(now + DAY_MS, ...warnings);
}

const DAY_MS = 86_400_000;
