/**
 * A watch over things that wait: each that has waited past the deadline is named, once.
 *
 * For waits that no timer of the machine covers: handlers of the application, and the store. One
 * timer for all of them, armed while something waits, so that beginning and ending cost nothing.
 */

import type { Clock, Ms } from '../base/env.ts';

/** How long something may wait, and who is told. */
export interface WatchOptions<Name> {
  readonly clock: Clock;
  readonly limitMs: Ms;
  readonly late: (name: Name) => void;
}

interface Wait<Name> {
  readonly name: Name;
  readonly since: Ms;
}

/** Watches waits that have the same deadline. */
export class Watch<Name> {
  private readonly options: WatchOptions<Name>;
  /** What waits and has not been named, oldest first. */
  private readonly waiting = new Set<Wait<Name>>();
  private disarm: (() => void) | undefined;
  private closed = false;

  constructor(options: WatchOptions<Name>) {
    this.options = options;
  }

  /** Something waits from now on; the returned function says that it does no more. */
  begin(name: Name): () => void {
    const wait = { name, since: this.options.clock.now() };
    if (!this.closed) this.waiting.add(wait);
    this.arm();
    return () => void this.waiting.delete(wait);
  }

  /** Watches nothing any more. */
  close(): void {
    this.closed = true;
    this.disarm?.();
    this.disarm = undefined;
    this.waiting.clear();
  }

  private arm(): void {
    const [oldest] = this.waiting;
    if (this.disarm !== undefined || oldest === undefined) return;
    const { clock, limitMs } = this.options;
    this.disarm = clock.schedule(oldest.since + limitMs, () => this.look());
  }

  private look(): void {
    this.disarm = undefined;
    const { clock, limitMs, late } = this.options;
    const now = clock.now();
    for (const wait of this.waiting) {
      if (now - wait.since < limitMs) break;
      this.waiting.delete(wait);
      late(wait.name);
    }
    this.arm();
  }
}
