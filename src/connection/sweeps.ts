/**
 * What is looked after without anybody asking: rows that have grown too old, lists that nobody has
 * signed for long, keys of devices that are gone.
 *
 * Each look is a scan that ends in an input of the machine, at the start and once a day. A look that
 * fails is told and repeated; a store that fails for good ends the next turn, which says so.
 */

import type { Clock, Ms } from '../base/env.ts';
import { QuartetError } from '../base/error.ts';
import type { Store } from '../store/contract.ts';
import { agedLists } from './list-ages.ts';
import { goneKeys } from './list-changes.ts';
import { expiredRows } from './start.ts';
import type { DeviceInput } from './state.ts';

/** What the looks need of their device. */
export interface SweepsOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly push: (input: DeviceInput) => void;
  /** Whether everything that waited at the server has come. */
  readonly isCaughtUp: () => boolean;
  /** Whether the device has stopped for good. */
  readonly isOver: () => boolean;
  readonly failed: (error: QuartetError) => void;
}

const DAY_MS: Ms = 86_400_000;
const LOOK_AGAIN_MS: Ms = 60_000;

/** The looks of one device. */
export class Sweeps {
  private readonly options: SweepsOptions;
  private cancel: () => void = () => undefined;
  private closed = false;

  constructor(options: SweepsOptions) {
    this.options = options;
  }

  /** Looks at everything, now and once a day. */
  sweep(): void {
    const { store, clock, push } = this.options;
    const now = clock.now();
    this.sweepIn(DAY_MS);
    this.forgetGone();
    void this.look(agedLists(store, now), (aged) => {
      if (aged.users.length > 0) push({ kind: 'age', ...aged });
    });
    void this.look(expiredRows(store, now), (changes) => {
      if (changes.length > 0) push({ kind: 'forget', changes });
    });
  }

  /** Has the keys of devices that are gone deleted: what they wrote before has to have come. */
  forgetGone(): void {
    const { store, push, isCaughtUp } = this.options;
    if (!isCaughtUp()) return;
    void this.look(goneKeys(store), (changes) => {
      if (changes.length > 0) push({ kind: 'forget', changes });
    });
  }

  /** Looks at nothing any more. */
  close(): void {
    this.closed = true;
    this.cancel();
  }

  private sweepIn(ms: Ms): void {
    const { clock } = this.options;
    this.cancel();
    this.cancel = clock.schedule(clock.now() + ms, () => this.sweep());
  }

  /** Takes what was found in the store, unless the device was closed meanwhile. */
  private async look<T>(found: Promise<T>, take: (value: T) => void): Promise<void> {
    try {
      const value = await found;
      if (!this.closed) take(value);
    } catch (cause) {
      // Nobody waits for what was to be found, and a store that fails for good ends the next turn.
      if (this.closed || this.options.isOver()) return;
      if (cause instanceof QuartetError) this.options.failed(cause);
      this.sweepIn(LOOK_AGAIN_MS);
    }
  }
}
