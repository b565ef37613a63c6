/**
 * Runs cases in a process of its own, for the command: gets orders, gives what came of them.
 */

import type { CutPlan } from './cut.ts';
import { type CaseResult, faults, nameOf, plans, play } from './enumerate.ts';
import { SCRIPTS } from './scripts.ts';

/** A script with the machine that is cut: all its cases, or one of them. */
export interface Order {
  readonly script: string;
  readonly under: string;
  readonly seed: number;
  /** This worker takes the cases whose number leaves this rest, divided by `of`. */
  readonly part: number;
  readonly of: number;
  /** Only cases of this kind, or this one place. */
  readonly kind?: string;
  readonly at?: number;
  readonly trace?: boolean;
}

/** A report: a case that failed, or the end of an order. */
export type Report =
  | { readonly kind: 'failed'; readonly name: string; readonly why: readonly string[] }
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'done'; readonly sums: Sums };

/** What an order came to. */
export interface Sums {
  readonly cases: Readonly<Record<string, number>>;
  readonly commits: number;
  readonly calls: number;
  readonly failures: number;
  readonly messages: number;
  /** Messages that an application was given again, and marked. */
  readonly repeats: number;
}

async function obey(order: Order, tell: (report: Report) => void): Promise<void> {
  const { under, seed, part, of, trace = false } = order;
  const script = SCRIPTS.find(({ name }) => name === order.script);
  if (script === undefined) throw new Error(`there is no script ${order.script}`);
  const calm = await play({ script, under, seed });
  let failures = 0;
  const judge = (name: string, why: readonly string[]): void => {
    if (why.length === 0) return;
    failures += 1;
    tell({ kind: 'failed', name, why });
  };
  judge(`${script.name} of ${under}, not cut`, inWords(calm));
  const cases: Record<string, number> = {};
  let [messages, repeats] = [calm.messages, calm.repeats];
  for (const plan of chosen(calm, order).filter((_, index) => index % of === part)) {
    const result = await play({ script, under, seed, plan, trace });
    cases[plan.kind] = (cases[plan.kind] ?? 0) + 1;
    messages += result.messages;
    repeats += result.repeats;
    judge(nameOf({ script, under, seed, plan }), faults(calm, result));
    if (trace) tell({ kind: 'lines', lines: result.lines });
  }
  const { commits, calls } = calm.counts;
  tell({ kind: 'done', sums: { cases, commits, calls, failures, messages, repeats } });
}

function chosen({ counts }: CaseResult, { kind, at }: Order): readonly CutPlan[] {
  return plans(counts).filter(
    (plan) => (kind === undefined || plan.kind === kind) && (at === undefined || plan.at === at),
  );
}

const inWords = ({ breaches }: CaseResult): readonly string[] =>
  breaches.map(({ rule, what }) => `${rule} ${what}`);

process.on('message', (order: Order) => {
  obey(order, (report) => process.send?.(report)).catch((cause: unknown) => {
    process.stderr.write(`${cause instanceof Error ? cause.stack : String(cause)}\n`);
    process.exit(1);
  });
});
process.send?.({
  kind: 'ready',
  scripts: SCRIPTS.map(({ name, what, under }) => ({ name, what, under })),
});
