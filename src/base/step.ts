/**
 * The machine contract: how a device or a server turns one input into changes and effects.
 *
 * Everything that happens to a machine is an input. It is handled in one turn: `plan` names the
 * records that the step will read (asked again after each load until it asks for nothing more),
 * `step` computes, the changes are committed in one transaction, and only then are the effects
 * performed, in order. `plan` and `step` are pure; the loop that runs them is store/turns.ts. What
 * only the step can know, since it stands inside a sealed message, is asked for by its outcome.
 *
 *   input ──► plan ⇄ load ──► step ──► commit ──► effects
 *                       ▲      │ └─ error: state and store stay as they were
 *                       └──────┘ more: void, load them and step again
 */

import type { Env } from './env.ts';
import type { QuartetError } from './error.ts';

/** One record that a step will read. */
export interface Read {
  readonly table: string;
  readonly key: string;
}

/** One write of a step. */
export type Change =
  | {
      readonly kind: 'put';
      readonly table: string;
      readonly key: string;
      readonly value: Uint8Array;
    }
  | { readonly kind: 'delete'; readonly table: string; readonly key: string };

/** The records that were loaded for a step. */
export interface Records {
  /** The value, or `undefined` if there is none. Throws `BUG_UNPLANNED_READ` if not loaded. */
  get(table: string, key: string): Uint8Array | undefined;
  /** Whether the record was loaded (present or absent). */
  has(table: string, key: string): boolean;
}

/** What a step returns. On `error` the changes are empty and the state is the one that came in. */
export interface Outcome<State, Effect> {
  readonly state: State;
  readonly changes: readonly Change[];
  readonly effects: readonly Effect[];
  readonly error?: QuartetError;
  /** Records that the step turned out to need: nothing else of the outcome counts. */
  readonly more?: readonly Read[];
}

/** A pure machine. */
export interface Machine<State, Input, Effect> {
  /** The records still needed, given those already loaded. Empty when the step can run. */
  plan(state: State, input: Input, records: Records): readonly Read[];
  /** One step. Draws time and chance from `env` only. */
  step(state: State, input: Input, records: Records, env: Env): Outcome<State, Effect>;
}
