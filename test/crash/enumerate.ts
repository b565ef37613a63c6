/**
 * The enumerator: a script is run once to count, then once for every place where it can be cut, and
 * every run has to end as the first one did.
 */

import type { Breach } from '../sim/ledger.ts';
import { Cut, type CutCounts, type CutKind, type CutPlan } from './cut.ts';
import type { Script } from './scripts.ts';
import { type Ending, Stage } from './stage.ts';

/** One run of a script. */
export interface Case {
  readonly script: Script;
  readonly under: string;
  readonly seed: number;
  readonly plan?: CutPlan;
  readonly trace?: boolean;
  /** Something wrong with what is committed, for tests of the enumerator. */
  readonly spoil?: Cut['spoil'];
}

/** What came of a run. */
export interface CaseResult {
  readonly counts: CutCounts;
  readonly ending: Ending;
  readonly breaches: readonly Breach[];
  /** Whether the cut was reached. */
  readonly struck: boolean;
  readonly messages: number;
  readonly repeats: number;
  readonly lines: readonly string[];
}

/** Runs a script, with a cut or without. */
export async function play(one: Case): Promise<CaseResult> {
  const { script, under, seed, plan, trace = false, spoil } = one;
  const cut = new Cut(plan);
  if (spoil !== undefined) cut.spoil = spoil;
  const { server } = script;
  const stage = new Stage({ seed, under, cut, trace, ...(server === undefined ? {} : { server }) });
  const { world } = stage;
  const onRejection = (cause: unknown): void => {
    world.ledger.breach('I16', `unhandled rejection: ${String(cause)}`);
  };
  process.on('unhandledRejection', onRejection);
  try {
    await script.prepare(stage);
    cut.arm();
    await script.act(stage);
    await stage.rest();
    cut.disarm();
    await stage.probe();
  } catch (cause) {
    world.ledger.breach('RUN', cause instanceof Error ? String(cause.stack) : String(cause));
  } finally {
    world.over = true;
    process.off('unhandledRejection', onRejection);
  }
  const { breaches, sendings, repeats } = world.ledger;
  return {
    counts: cut.counts,
    ending: stage.ending(),
    breaches,
    struck: cut.struck,
    messages: sendings.size,
    repeats,
    lines: world.trace.lines,
  };
}

/** All places where a run can be cut. */
export function plans({ commits, calls, effects }: CutCounts): readonly CutPlan[] {
  const out: CutPlan[] = [];
  for (let at = 1; at <= commits; at++) {
    for (const kind of AT_COMMITS) out.push({ kind, at });
    const half = (effects[at - 1] ?? 0) >> 1;
    if (half > 0) out.push({ kind: 'half', at, effects: half });
  }
  for (let at = 1; at <= calls; at++) out.push({ kind: 'fails', at });
  return out;
}

/** What is wrong with a run, compared with the one that was not cut; empty if nothing is. */
export function faults(calm: CaseResult, cut: CaseResult): readonly string[] {
  const found = cut.breaches.map(({ rule, what }) => `${rule} ${what}`);
  if (!cut.struck) found.push('CUT the cut was never reached');
  for (const name of new Set([...Object.keys(calm.ending), ...Object.keys(cut.ending)])) {
    const [expected, got] = [calm.ending[name] ?? [], cut.ending[name] ?? []];
    const lost = without(expected, got);
    const extra = without(got, expected);
    if (lost.length > 0) found.push(`END ${name} lacks ${lost.slice(0, 4).join(', ')}`);
    if (extra.length > 0) found.push(`END ${name} also has ${extra.slice(0, 4).join(', ')}`);
  }
  return found;
}

/** A case in words. */
export const nameOf = ({ script, under, plan }: Case): string =>
  plan === undefined
    ? `${script.name} of ${under}`
    : `${script.name} of ${under}, ${plan.kind} ${plan.at}`;

/** What is in a list and not, or not as often, in another one. */
function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const item of other) left.set(item, (left.get(item) ?? 0) + 1);
  return list.filter((item) => {
    const count = left.get(item) ?? 0;
    left.set(item, count - 1);
    return count <= 0;
  });
}

const AT_COMMITS: readonly CutKind[] = ['before', 'after', 'torn', 'torn-checkpoint'];
