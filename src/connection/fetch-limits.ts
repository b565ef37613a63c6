/**
 * How often other devices make this one work: bundles that are fetched for a device, and messages
 * that are sent to it again because it asked (spec 04 §3.3).
 *
 * Counted by the hour and in memory only: who fetches a bundle every few minutes gets nowhere with
 * it, and each fetch uses up a one-time prekey of the other side. A fetch counts when it is answered,
 * so that a bad network is no reason to leave a device out.
 */

import type { Ms } from '../base/env.ts';
import { QuartetError } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import { canonicalJid, pairReads } from '../devices/lid.ts';
import { formatJid, type Jid } from '../wire/jid.ts';
import type { Effort } from './state.ts';
import type { Turn } from './turn.ts';

/** What is counted. */
export type EffortKind = 'fetches' | 'resends' | 'hints';

/** Whether more may be done for a device in this hour. */
export function isAffordable(turn: Turn, device: Jid, kind: EffortKind): boolean {
  const effort = effortOf(turn, nameOf(turn, device));
  return effort[kind] < cap(LIMIT_OF[kind]);
}

/** Notes what was done for devices. Hours that are over are forgotten, then the oldest. */
export function noteEffort(turn: Turn, devices: readonly Jid[], kind: EffortKind): void {
  const efforts = new Map(turn.state.efforts);
  for (const [name, { since }] of efforts) if (isOver(since, turn.now)) efforts.delete(name);
  for (const device of devices) {
    const name = nameOf(turn, device);
    const effort = efforts.get(name) ?? effortOf(turn, name);
    efforts.set(name, { ...effort, [kind]: effort[kind] + 1 });
  }
  for (const name of efforts.keys()) {
    if (efforts.size <= cap('effortsKept')) break;
    efforts.delete(name);
  }
  turn.set({ efforts });
}

/** Why a device is left out. */
export const tooOften = (kind: EffortKind): QuartetError =>
  new QuartetError('LIMIT_EFFORT', { kind, perHour: cap(LIMIT_OF[kind]) });

const LIMIT_OF = {
  fetches: 'bundleFetches',
  resends: 'resendsPerHour',
  hints: 'listHints',
} as const;
const HOUR_MS = 3_600_000;

const isOver = (since: Ms, now: Ms): boolean => now - since >= HOUR_MS || now < since;

function effortOf(turn: Turn, name: string): Effort {
  const known = turn.state.efforts.get(name);
  if (known !== undefined && !isOver(known.since, turn.now)) return known;
  return { since: turn.now, fetches: 0, resends: 0, hints: 0 };
}

/** One name for both addresses of a device, as far as they were loaded. */
function nameOf(turn: Turn, device: Jid): string {
  const isKnown = pairReads([device]).every(({ table, key }) => turn.draft.has(table, key));
  return formatJid(isKnown ? canonicalJid(turn.draft, device) : device);
}
