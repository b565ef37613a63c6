/**
 * One run of the targets of one file, in a thread of its own.
 *
 * The main thread watches: before each input its bytes and its number are written to shared memory,
 * so that an input that never ends, or takes the thread with it, is known all the same.
 */

import { parentPort, workerData } from 'node:worker_threads';
import { equal } from './compare.ts';
import { Engine, type Finding } from './engine.ts';
import { COUNTERS, EQUAL } from './instrument.ts';
import type { Target } from './target.ts';

/** What a thread is started with. */
export interface Order {
  /** The compiled file of the targets. */
  readonly file: string;
  readonly blocks: number;
  readonly constants: readonly (string | number)[];
  readonly seed: number;
  /** Inputs of each target; without a number until the time is over. */
  readonly count: number | undefined;
  /** Time of each target. */
  readonly milliseconds: number | undefined;
  /** Inputs to begin with, by target. */
  readonly corpus: Readonly<Record<string, readonly Uint8Array[]>>;
  /** Size of the inputs that are to be returned for each target, 0 for none. */
  readonly keepBytes: number;
  /** Number of inputs, size of the current one, and the current one. */
  readonly beat: Int32Array;
  readonly current: Uint8Array;
}

/** What a thread reports: at the beginning and the end of each target, and each second. */
export interface Report {
  readonly target: string;
  readonly inputs: number;
  readonly features: number;
  readonly corpus: number;
  readonly findings: readonly Finding[];
  /** At the end: SHA-256 of the corpus. */
  readonly hash?: string;
  /** At the end, if asked for: inputs that reach the most blocks. */
  readonly ways?: readonly Uint8Array[];
}

/** Readers that refuse by throwing do so often, and a stack costs more than the input. */
Error.stackTraceLimit = 2;

const order = workerData as Order;
const counters = new Uint8Array((order.blocks + 3) & ~3);
Object.assign(globalThis, { [COUNTERS]: counters, [EQUAL]: equal });
const { targets } = (await import(order.file)) as { readonly targets: readonly Target[] };

async function runTarget(target: Target): Promise<void> {
  const { constants, seed, beat, current, count, milliseconds } = order;
  const before = (input: Uint8Array): void => {
    current.set(input.subarray(0, current.length));
    beat[1] = input.length;
    Atomics.add(beat, 0, 1);
  };
  const engine = new Engine({ target, counters, constants, seed, before });
  const started = performance.now();
  let reported = started;
  // Says whose input it is that may never end.
  parentPort?.postMessage(reportOf(target, engine));
  const committed = order.corpus[target.name] ?? [];
  for (const input of [...(target.seeds ?? []), ...committed]) engine.seed(input);
  while (count === undefined || engine.inputs < count) {
    engine.step();
    if (engine.inputs % PAUSE_EVERY !== 0) continue;
    await pause();
    if (target.control === true && engine.findings.length > 0) break;
    const now = performance.now();
    if (milliseconds !== undefined && now - started >= milliseconds) break;
    if (now - reported < REPORT_MS) continue;
    parentPort?.postMessage(reportOf(target, engine));
    reported = now;
  }
  const report = reportOf(target, engine);
  const hash = engine.hash();
  const ways = engine.distil(target.seeds ?? [], order.keepBytes);
  parentPort?.postMessage({ ...report, hash, ways });
}

const reportOf = (target: Target, engine: Engine): Report => ({
  target: target.name,
  inputs: engine.inputs,
  features: engine.features,
  corpus: engine.size,
  findings: engine.findings,
});

/** The runtime clears away behind zlib only when the thread is idle. */
const pause = () => new Promise((resolve) => setImmediate(resolve));

const PAUSE_EVERY = 64;
const REPORT_MS = 1_000;

for (const target of targets) await runTarget(target);
