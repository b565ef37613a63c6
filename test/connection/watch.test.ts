/**
 * The watch over waits: each is named once, when its time has come and not before.
 */

import { expect, test } from 'vitest';
import type { Clock } from '../../src/base/env.ts';
import { Watch } from '../../src/connection/watch.ts';

/** A clock with one hand: time, and what is scheduled for when. */
function clockwork() {
  let now = 0;
  const timers = new Set<{ readonly at: number; readonly wake: () => void }>();
  const clock: Clock = {
    now: () => now,
    schedule: (at, wake) => {
      const timer = { at, wake };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
  };
  const move = (to: number): void => {
    now = to;
    for (const timer of timers) {
      if (timer.at <= now && timers.delete(timer)) timer.wake();
    }
  };
  return { clock, move, timers };
}

test('what has waited past the deadline is named once, what has ended never', () => {
  const { clock, move } = clockwork();
  const late: string[] = [];
  const watch = new Watch<string>({ clock, limitMs: 10, late: (name) => void late.push(name) });

  watch.begin('a');
  const endB = watch.begin('b');
  move(5);
  watch.begin('c');
  endB();
  move(9);
  expect(late).toEqual([]);
  move(10);
  expect(late).toEqual(['a']);
  move(14);
  expect(late).toEqual(['a']);
  move(15);
  move(1_000);

  expect(late).toEqual(['a', 'c']);
});

test('one timer serves a million waits, and none is left when the watch is closed', () => {
  const { clock, move, timers } = clockwork();
  const late: string[] = [];
  const watch = new Watch<string>({ clock, limitMs: 10, late: (name) => void late.push(name) });

  for (let i = 0; i < 1_000_000; i++) watch.begin('x')();
  expect(timers.size).toBe(1);
  move(10);
  expect([timers.size, late]).toEqual([0, []]);
  watch.begin('y');
  watch.close();
  watch.begin('z');
  move(100);

  expect([timers.size, late]).toEqual([0, []]);
});
