/**
 * The workload: what people do, drawn from the seed before the run, so that it can be shrunk.
 *
 * An operation names machines by a number that is taken modulo those that there are when its turn
 * comes. Leaving some out leaves the others as they are.
 */

import type { Chance } from './chance.ts';

/** One thing that somebody does. */
export interface Operation {
  readonly kind: OperationKind;
  /** Pause before it. */
  readonly afterMs: number;
  /** Picks machines. */
  readonly one: number;
  readonly other: number;
  /** How much of it. */
  readonly size: number;
  /** Whether the other person is named by id and not by number. */
  readonly byId: boolean;
}

/** What people do. */
export type OperationKind = keyof typeof WEIGHTS;

const WEIGHTS = {
  send: 62,
  burst: 6,
  reply: 8,
  both: 4,
  stop: 3,
  start: 5,
  restart: 4,
  link: 2,
  unlink: 1,
  leave: 1,
  backlog: 1,
  night: 1,
  days: 1,
} as const;

const TOTAL = Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0);

/** How many operations a seed has: most storms are short, so that many can be looked at, some are not. */
export const drawCount = (chance: Chance): number =>
  Math.round(SHORTEST * (LONGEST / SHORTEST) ** (chance.unit() ** 2));

const SHORTEST = 5;
const LONGEST = 100;

/** Draws the operations of a seed. */
export function drawOperations(chance: Chance, count: number): readonly Operation[] {
  return Array.from({ length: count }, () => ({
    kind: drawKind(chance),
    afterMs: drawPause(chance),
    one: chance.u32(),
    other: chance.u32(),
    size: chance.below(1000),
    byId: chance.happens(0.4),
  }));
}

function drawKind(chance: Chance): OperationKind {
  let left = chance.below(TOTAL);
  for (const [kind, weight] of Object.entries(WEIGHTS)) {
    left -= weight;
    if (left < 0) return kind as OperationKind;
  }
  return 'send';
}

function drawPause(chance: Chance): number {
  if (chance.happens(0.3)) return chance.below(30);
  if (chance.happens(0.04)) return chance.between(20_000, 120_000);
  return chance.between(50, 3_000);
}

/** An operation in words, for the script of a failure. */
export const describe = ({ kind, afterMs, one, other, size, byId }: Operation): string =>
  `+${afterMs} ms ${kind} ${one % 97}/${other % 97} size ${size}${byId ? ' by id' : ''}`;
