/**
 * Runs seeds in a process of its own, for the command: gets orders, gives results.
 */

import { FAULT_NAMES, type FaultName } from './faults.ts';
import { type RunResult, run } from './play.ts';
import { shrink } from './shrink.ts';

/** Seeds to run. */
export interface Order {
  readonly seed: number;
  readonly only?: FaultName;
  readonly trace?: boolean;
  readonly count?: number;
  /** Makes a failing run smaller, which takes many runs. */
  readonly shrink?: boolean;
  /** Runs the seed twice and compares. */
  readonly twice?: boolean;
}

/** What came of a seed; `differs` if a second run gave another hash. */
export interface Answer {
  readonly result: RunResult;
  readonly differs: boolean;
  /** What is left of a failing run after shrinking. */
  readonly script?: readonly string[];
}

async function obey(order: Order): Promise<Answer> {
  const result = await run(order);
  const differs = order.twice === true && (await run(order)).hash !== result.hash;
  const [first] = result.breaches;
  if (first === undefined || order.shrink !== true) return { result, differs };
  const { script } = await shrink(order, first.rule);
  return { result, differs, script };
}

process.on('message', (order: Order) => {
  void obey(order).then((answer) => process.send?.(answer));
});
process.on('disconnect', () => process.exit());
process.send?.({ kinds: FAULT_NAMES });
