/**
 * The turn loop: runs a pure machine over a store, one input after the other.
 *
 * Each turn loads what its plan names, steps, and lays its changes over the records of the turns
 * before it. Turns that are waiting at the same time share one commit; effects are performed only
 * after the commit that holds their changes, in order. If a commit fails, the state goes back to
 * what the store holds and nothing of the batch is performed. Knows no clock, socket or file.
 */

import type { Env } from '../base/env.ts';
import { QuartetError } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import type { Change, Machine, Read, Records } from '../base/step.ts';
import type { Store } from './contract.ts';
import { LoadedRecords } from './records.ts';
import { Writes } from './writes.ts';

/** What the loop runs and whom it tells. */
export interface TurnOptions<State, Input, Effect> {
  readonly machine: Machine<State, Input, Effect>;
  readonly state: State;
  readonly store: Pick<Store, 'load' | 'commit'>;
  readonly env: Env;
  /** Performs one effect; must not throw. */
  readonly perform: (effect: Effect) => void;
  /** Puts the effects of one commit together where that makes them fewer. */
  readonly gather?: (effects: readonly Effect[]) => readonly Effect[];
  /** Told of the refusals of single turns, which change nothing. */
  readonly refused: (error: QuartetError, input: Input) => void;
  /** Told once when the loop stops for good because the store failed. */
  readonly failed: (error: QuartetError) => void;
}

interface Batch<State, Effect> {
  readonly state: State;
  readonly changes: readonly Change[];
  readonly effects: readonly Effect[];
}

/** Runs a machine. Inputs are taken in the order of `push`. */
export class Turns<State, Input, Effect> {
  private readonly options: TurnOptions<State, Input, Effect>;
  private readonly queue: Input[] = [];
  private current: State;
  private running: Promise<void> | undefined;
  private stopped = false;

  constructor(options: TurnOptions<State, Input, Effect>) {
    this.options = options;
    this.current = options.state;
  }

  /** The state after the last commit. */
  get state(): State {
    return this.current;
  }

  /** Inputs not yet taken. */
  get waiting(): number {
    return this.queue.length;
  }

  /** Adds an input. Ignored after the loop has stopped. */
  push(input: Input): void {
    if (this.stopped) return;
    this.queue.push(input);
    this.running ??= this.run();
  }

  /** Resolves when no input is waiting or under way. */
  async idle(): Promise<void> {
    while (this.running !== undefined) await this.running;
  }

  /** Takes no more inputs and resolves when those already taken are done. */
  async close(): Promise<void> {
    this.stopped = true;
    await this.idle();
  }

  private async run(): Promise<void> {
    await Promise.resolve();
    while (this.queue.length > 0) {
      const inputs = this.queue.splice(0, cap('turnBatch'));
      try {
        const batch = await this.turn(inputs);
        if (batch.changes.length > 0) await this.options.store.commit(batch.changes);
        this.current = batch.state;
        const { gather, perform } = this.options;
        for (const effect of gather?.(batch.effects) ?? batch.effects) perform(effect);
      } catch (cause) {
        this.stopped = true;
        this.queue.length = 0;
        this.options.failed(toError(cause));
      }
    }
    this.running = undefined;
  }

  private async turn(inputs: readonly Input[]): Promise<Batch<State, Effect>> {
    const { machine, env, refused } = this.options;
    const overlay = new Overlay();
    const effects: Effect[] = [];
    let state = this.current;
    for (const input of inputs) {
      try {
        await this.loadAll(state, input, overlay);
        let outcome = machine.step(state, input, overlay, env);
        while (await this.loadMore(outcome.more, overlay)) {
          outcome = machine.step(state, input, overlay, env);
        }
        state = outcome.state;
        overlay.lay(outcome.changes);
        effects.push(...outcome.effects);
        if (outcome.error !== undefined) refused(outcome.error, input);
      } catch (cause) {
        // A step is pure: what it threw changed nothing, so the loop goes on with the next input.
        // A store that failed is another matter and ends the loop.
        const error = toError(cause);
        if (error.side === 'host') throw error;
        refused(error, input);
      }
    }
    return { state, changes: overlay.changes(), effects };
  }

  private async loadAll(state: State, input: Input, overlay: Overlay): Promise<void> {
    const { machine } = this.options;
    while (await this.loadMore(machine.plan(state, input, overlay), overlay));
  }

  /** Loads what is missing of `wanted`; false if nothing was. */
  private async loadMore(wanted: readonly Read[] = [], overlay: Overlay): Promise<boolean> {
    const missing = wanted.filter((read) => !overlay.has(read.table, read.key));
    if (missing.length > 0) overlay.addAll(missing, await this.options.store.load(missing));
    return missing.length > 0;
  }
}

const toError = (cause: unknown): QuartetError =>
  cause instanceof QuartetError ? cause : new QuartetError('BUG_UNREACHABLE', {}, cause);

/** The records of a batch: what was loaded, with the changes of its earlier turns on top. */
class Overlay extends LoadedRecords {
  private readonly writes = new Writes();

  addAll(reads: readonly Read[], loaded: Records): void {
    for (const { table, key } of reads) this.add(table, key, loaded.get(table, key));
  }

  lay(changes: readonly Change[]): void {
    for (const change of changes) {
      const { table, key } = change;
      this.add(table, key, change.kind === 'put' ? change.value : undefined);
      this.writes.add(change);
    }
  }

  changes(): readonly Change[] {
    return this.writes.all();
  }
}
