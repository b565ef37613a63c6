/**
 * Makes a failing run small: leaves out faults and operations as long as it still fails the same
 * rule, within a number of tries.
 */

import { Chance } from './chance.ts';
import { drawMix, type FaultName, type Mix } from './faults.ts';
import { describe, type Operation } from './operations.ts';
import { operationsOf, type RunOptions, run } from './play.ts';

/** What is left of a failing run, in words. */
export interface Shrunk {
  readonly rule: string;
  readonly script: readonly string[];
}

const TRIES = 40;

/** Shrinks a failing run. */
export async function shrink(options: RunOptions, rule: string): Promise<Shrunk> {
  let left = TRIES;
  let mix: Mix = options.mix ?? drawMix(new Chance(options.seed, 'mix'), options.only);
  let operations: readonly Operation[] = options.operations ?? operationsOf(options);
  const fails = async (fewer: Mix, some: readonly Operation[]): Promise<boolean> => {
    left -= 1;
    const { breaches } = await run({ ...options, trace: false, mix: fewer, operations: some });
    return breaches.some((breach) => breach.rule === rule);
  };
  for (let size = Math.ceil(operations.length / 2); size >= 4 && left > 0; ) {
    const shorter = await cut(operations, size, (some) => fails(mix, some));
    if (shorter === undefined) size = Math.floor(size / 2);
    else operations = shorter;
  }
  for (const name of [...mix.keys()]) {
    if (left <= 0) break;
    const fewer = new Map([...mix].filter(([other]) => other !== name));
    if (await fails(fewer, operations)) mix = fewer;
  }
  const faults = [...mix].map(([name, rate]) => `${name satisfies FaultName} ${rate.toFixed(4)}`);
  return {
    rule,
    script: [`faults: ${faults.join(', ') || 'none'}`, ...operations.map((one) => describe(one))],
  };
}

/** The operations without one piece of a size, if they still fail; the last pieces first. */
async function cut(
  operations: readonly Operation[],
  size: number,
  fails: (some: readonly Operation[]) => Promise<boolean>,
): Promise<readonly Operation[] | undefined> {
  for (let end = operations.length; end > 0; end -= size) {
    const some = [...operations.slice(0, Math.max(0, end - size)), ...operations.slice(end)];
    if (some.length < operations.length && (await fails(some))) return some;
  }
  return undefined;
}
