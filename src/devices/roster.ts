/**
 * The roster: what a device has noticed about the devices of its own account, besides what is signed.
 *
 * Names, platforms, when a device was linked and when it was last heard of. Nothing in here grants
 * anything: which devices exist is the registry's. One row, kept in memory while the device runs.
 * What follows from the times is lifetimes.ts.
 */

import { type Bytes, fromUtf8, utf8 } from '../base/bytes.ts';
import type { Ms } from '../base/env.ts';
import { fail, ok, type Result } from '../base/error.ts';
import type { Read } from '../base/step.ts';

/** What was noticed about one device of the own account. */
export interface DeviceFacts {
  readonly id: number;
  /** What the device calls itself, or the label that the phone gave it. */
  readonly name?: string | undefined;
  /** What it runs on, in lower case: `android`, `chrome`, `desktop` … */
  readonly platform?: string | undefined;
  readonly linkedAt?: Ms | undefined;
  /** When it was last heard of, on the clock of this device. */
  readonly lastSeen?: Ms | undefined;
}

/** What was noticed about the own devices, in no order. */
export type Roster = readonly DeviceFacts[];

/** The row of the roster. */
export const ROSTER_READ: Read = { table: 'device-facts', key: 'own' };

/** What is known of a device. */
export const factsOf = (roster: Roster, id: number): DeviceFacts =>
  roster.find((one) => one.id === id) ?? { id };

/** The roster with some facts of a device replaced. */
export function withFacts(
  roster: Roster,
  id: number,
  facts: Omit<Partial<DeviceFacts>, 'id'>,
): Roster {
  const known = factsOf(roster, id);
  const kept = roster.filter((one) => one.id !== id);
  return [...kept, { ...known, ...facts }];
}

/** The roster without a device. */
export const withoutFacts = (roster: Roster, id: number): Roster =>
  roster.some((one) => one.id === id) ? roster.filter((one) => one.id !== id) : roster;

/**
 * Notes that a device was heard of at a time that is not after `now`. The very same roster if that
 * is no news: an hour makes no difference to any rule, and a write for every message would. What is
 * said to be later than now comes from before the clock was set back, and counts no more.
 */
export function noteSeen(
  roster: Roster,
  id: number,
  { at, now }: { readonly at: Ms; readonly now: Ms },
): Roster {
  const { lastSeen } = factsOf(roster, id);
  const isNews = lastSeen === undefined || lastSeen > now || at - lastSeen >= NEWS_MS;
  return isNews ? withFacts(roster, id, { lastSeen: Math.min(at, now) }) : roster;
}

/** The bytes of a roster. */
export const encodeRoster = (roster: Roster): Bytes => utf8(JSON.stringify(roster));

/** The roster of stored bytes; empty if there are none. Fails with `STORE_CORRUPT`. */
export function decodeRoster(value: Bytes | undefined): Result<Roster> {
  if (value === undefined) return ok([]);
  try {
    const roster: unknown = JSON.parse(fromUtf8(value));
    if (Array.isArray(roster) && roster.every(isFacts)) return ok(roster);
  } catch {
    // Falls through: not JSON is as damaged as another shape.
  }
  return fail('STORE_CORRUPT', { part: 'device facts' });
}

function isFacts(value: unknown): value is DeviceFacts {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name, platform, linkedAt, lastSeen } = value as Record<string, unknown>;
  const texts = [name, platform].every((one) => one === undefined || typeof one === 'string');
  const times = [linkedAt, lastSeen].every((one) => one === undefined || Number.isFinite(one));
  return Number.isInteger(id) && texts && times;
}

const NEWS_MS = 3_600_000;
