/**
 * Virtual time: one queue of events, taken one after the other, and nothing happens in between.
 *
 * After an event everything that it set in motion runs to its end (only microtasks: no part of the
 * simulation waits for the outside) before the next one is taken. Now and then that pause is left
 * out, so that several inputs wait at once and turns share a commit.
 */

import type { Clock, Ms } from '../../src/base/env.ts';
import type { Chance } from './chance.ts';

interface Entry {
  readonly at: Ms;
  readonly order: number;
  readonly run: () => void;
  cancelled: boolean;
}

/** How often the pause between two events is left out. */
const HURRY = 0.15;

/** The queue of events and the time. */
export class Timeline implements Clock {
  /** Events that were taken so far. */
  taken = 0;
  private time: Ms;
  private order = 0;
  private readonly heap: Entry[] = [];
  private readonly chance: Chance;

  constructor(start: Ms, chance: Chance) {
    this.time = start;
    this.chance = chance;
  }

  now(): Ms {
    return this.time;
  }

  schedule(at: Ms, run: () => void): () => void {
    const entry = { at: Math.max(at, this.time), order: this.order++, run, cancelled: false };
    this.push(entry);
    return () => {
      entry.cancelled = true;
    };
  }

  /** Runs what comes within the next `ms`; ends early when `done` says so after an event. */
  async pass(ms: Ms, done: () => boolean = () => false): Promise<void> {
    const end = this.time + ms;
    await settle();
    while (!done()) {
      const next = this.pop(end);
      if (next === undefined) break;
      this.time = next.at;
      this.taken += 1;
      next.run();
      if (!this.chance.happens(HURRY)) await settle();
    }
    await settle();
    if (!done()) this.time = Math.max(this.time, end);
  }

  private push(entry: Entry): void {
    const { heap } = this;
    let at = heap.length;
    heap.push(entry);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = heap[parent] as Entry;
      if (!isBefore(entry, above)) break;
      heap[at] = above;
      at = parent;
    }
    heap[at] = entry;
  }

  private pop(end: Ms): Entry | undefined {
    for (;;) {
      const first = this.heap[0];
      if (first === undefined || (!first.cancelled && first.at > end)) return undefined;
      this.removeFirst();
      if (!first.cancelled) return first;
    }
  }

  private removeFirst(): void {
    const { heap } = this;
    const last = heap.pop() as Entry;
    if (heap.length === 0) return;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      const right = heap[child + 1];
      if (right !== undefined && isBefore(right, heap[child] as Entry)) child += 1;
      const below = heap[child] as Entry;
      if (!isBefore(below, last)) break;
      heap[at] = below;
      at = child;
    }
    heap[at] = last;
  }
}

/** Resolves when no microtask is left. */
export const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const isBefore = (a: Entry, b: Entry): boolean =>
  a.at < b.at || (a.at === b.at && a.order < b.order);
