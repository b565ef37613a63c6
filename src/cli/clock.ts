/**
 * Clocks for shells: the system's time, and the same time with an offset that can be moved.
 *
 * The demo moves the clock by days so that expiry rules act at once. A move is what a machine sees
 * that slept: the time jumps to the end, and only then the timers that came due are woken, earliest
 * first. A timer that its own wake sets again is therefore woken once, not once per missed period.
 */

import type { Clock, Ms } from '../base/env.ts';

interface Timer {
  readonly at: Ms;
  readonly wake: () => void;
  handle: NodeJS.Timeout | undefined;
}

/** System time plus an offset. Timers hold the process open, as those of the system do. */
export class AdjustableClock implements Clock {
  private offset: Ms = 0;
  private readonly timers = new Set<Timer>();

  /** How far the clock is ahead of the system's, in ms. */
  get offsetMs(): Ms {
    return this.offset;
  }

  now(): Ms {
    return Date.now() + this.offset;
  }

  schedule(at: Ms, wake: () => void): () => void {
    const timer: Timer = { at, wake, handle: undefined };
    this.timers.add(timer);
    this.arm(timer);
    return () => this.cancel(timer);
  }

  /** Moves the clock by `byMs` ms and wakes, in order of time, every timer that came due. */
  move(byMs: Ms): void {
    this.offset += byMs;
    const now = this.now();
    const due = [...this.timers].filter((timer) => timer.at <= now).sort((a, b) => a.at - b.at);
    for (const timer of due) if (this.cancel(timer)) timer.wake();
    for (const timer of this.timers) this.arm(timer);
  }

  private arm(timer: Timer): void {
    clearTimeout(timer.handle);
    const delayMs = Math.min(Math.max(timer.at - this.now(), 0), LONGEST_DELAY_MS);
    timer.handle = setTimeout(() => this.due(timer), delayMs);
  }

  private due(timer: Timer): void {
    if (timer.at > this.now()) this.arm(timer);
    else if (this.cancel(timer)) timer.wake();
  }

  private cancel(timer: Timer): boolean {
    clearTimeout(timer.handle);
    return this.timers.delete(timer);
  }
}

/** The clock of the system. */
export const systemClock: Clock = new AdjustableClock();

/** Beyond this `setTimeout` fires at once: longer waits are armed again when they run out. */
const LONGEST_DELAY_MS = 2_147_483_647;
