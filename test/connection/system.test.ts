/**
 * The clock of a real device: waits that are longer than a timer of the system can be.
 */

import { afterEach, expect, test, vi } from 'vitest';
import { systemClock } from '../../src/connection/system.ts';

const DAY_MS = 86_400_000;

afterEach(() => void vi.useRealTimers());

test('a wait of sixty days is over after sixty days and not before, nor when it is cancelled', () => {
  vi.useFakeTimers();
  const woken: string[] = [];
  const at = systemClock.now() + 60 * DAY_MS;

  systemClock.schedule(at, () => void woken.push('kept'));
  const cancel = systemClock.schedule(at, () => void woken.push('cancelled'));
  vi.advanceTimersByTime(60 * DAY_MS - 1);
  expect(woken).toEqual([]);
  cancel();
  vi.advanceTimersByTime(1);

  expect(woken).toEqual(['kept']);
  expect(vi.getTimerCount()).toBe(0);
});

test('a time that is past wakes at once', () => {
  vi.useFakeTimers();
  const woken: string[] = [];

  systemClock.schedule(systemClock.now() - DAY_MS, () => void woken.push('late'));
  vi.advanceTimersByTime(0);

  expect(woken).toEqual(['late']);
});
