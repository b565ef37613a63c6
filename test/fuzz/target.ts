/**
 * What is fuzzed: a function over bytes that throws when something does not hold.
 *
 * A target feeds its input to one reader of the project. A refusal is a value with a typed error;
 * whatever is thrown is a finding, and so is more time or memory than a reader may take.
 */

import { getHeapStatistics } from 'node:v8';
import type { Chance } from './chance.ts';

/** One fuzz target. */
export interface Target {
  /** The folder of its inputs in fixtures/corpus. */
  readonly name: string;
  /** Reads one input. Throws if anything but a value or a typed refusal comes out. */
  readonly run: (input: Uint8Array) => void;
  /** Honest inputs to begin with. */
  readonly seeds?: readonly Uint8Array[];
  /** How a text constant of the program looks in an input; the default is UTF-8. */
  readonly word?: (text: string) => Uint8Array | undefined;
  /** A mutator that knows the form of the input; it makes half of the inputs. */
  readonly mutate?: (parents: Parents, chance: Chance) => Uint8Array;
  /** Holds a planted fault: a run ends when it is found. */
  readonly control?: true;
  /** What one input may allocate at most; the default is 64 bytes a byte, and 1 MiB. */
  readonly budgetBytes?: number;
}

/** What a new input is made from. */
export interface Parents {
  readonly base: Uint8Array;
  readonly other: Uint8Array;
  /** Text constants of the program. */
  readonly texts: readonly string[];
}

/** Why an input is a finding. */
export interface Fault {
  readonly kind: 'error' | 'slow' | 'memory';
  /** One line; the same for inputs that fail in the same place. */
  readonly what: string;
}

/** Ends a target when a value is not what it must be. */
export function insist(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`does not hold: ${what}`);
}

/**
 * Runs one input under all oracles. One that takes too much is run again before it counts; `begin`
 * comes before each run, or an input on a busy machine would seem to go twice as far.
 */
export function judge(
  target: Target,
  input: Uint8Array,
  begin = (): void => {},
): Fault | undefined {
  const run = (clock: () => number): Fault | undefined => {
    begin();
    return measure(target, input, clock);
  };
  let fault = run(() => performance.now());
  for (let again = 0; again < CONFIRMATIONS && fault !== undefined; again++) {
    if (fault.kind === 'error') return fault;
    fault = run(processorMs);
  }
  return fault;
}

function measure(target: Target, input: Uint8Array, clock: () => number): Fault | undefined {
  const before = allocated();
  const start = clock();
  try {
    target.run(input);
  } catch (error) {
    return { kind: 'error', what: describe(error) };
  }
  if (clock() - start > MOST_MS) return { kind: 'slow', what: `over ${MOST_MS} ms` };
  const budget = target.budgetBytes ?? input.length * BYTES_PER_BYTE + SLACK_BYTES;
  return allocated() - before > budget ? { kind: 'memory', what: 'over its budget' } : undefined;
}

/** Time of the processor: other programs on the machine do not count. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function allocated(): number {
  const { used_heap_size, external_memory } = getHeapStatistics();
  return used_heap_size + external_memory;
}

/** Name, message and the first place in the stack, without its line. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  const place = /\n\s+at (?:new )?([\w.#$]+)/.exec(error.stack ?? '')?.[1] ?? '';
  return `${error.name}${code}: ${error.message.replaceAll(/\s+/g, ' ')} ${place}`.trim();
}

const CONFIRMATIONS = 4;
const MOST_MS = 50;
const BYTES_PER_BYTE = 64;
const SLACK_BYTES = 1_048_576;
