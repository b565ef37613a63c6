/**
 * The movable clock, on vitest's timers: no test here waits for the real one.
 */

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AdjustableClock } from '../../src/cli/clock.ts';

const DAY_MS = 86_400_000;

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(1_000_000);
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the adjustable clock', () => {
  test('reads the system time until it is moved', () => {
    const clock = new AdjustableClock();
    expect(clock.now()).toBe(1_000_000);
    clock.move(14 * DAY_MS);
    expect(clock.now()).toBe(1_000_000 + 14 * DAY_MS);
    expect(clock.offsetMs).toBe(14 * DAY_MS);
  });

  test('wakes a timer once, when its time has come', () => {
    const clock = new AdjustableClock();
    const wake = vi.fn();
    clock.schedule(clock.now() + 500, wake);
    vi.advanceTimersByTime(499);
    expect(wake).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    vi.advanceTimersByTime(DAY_MS);
    clock.move(DAY_MS);
    expect(wake).toHaveBeenCalledTimes(1);
  });

  test('does not wake a timer that was cancelled', () => {
    const clock = new AdjustableClock();
    const wake = vi.fn();
    const cancel = clock.schedule(clock.now() + 500, wake);
    cancel();
    clock.move(DAY_MS);
    vi.advanceTimersByTime(DAY_MS);
    expect(wake).not.toHaveBeenCalled();
  });

  test('a move wakes the timers that came due, earliest first, at the new time', () => {
    const clock = new AdjustableClock();
    const woken: string[] = [];
    const start = clock.now();
    const note = (name: string) => () => void woken.push(`${name} ${clock.now() - start}`);
    clock.schedule(start + 3_000, note('third'));
    clock.schedule(start + 1_000, note('first'));
    clock.schedule(start + 9_000, note('later'));
    clock.schedule(start + 2_000, note('second'));

    clock.move(5_000);

    expect(woken).toEqual(['first 5000', 'second 5000', 'third 5000']);
  });

  test('after a move the rest of a wait is shorter by the move', () => {
    const clock = new AdjustableClock();
    const wake = vi.fn();
    clock.schedule(clock.now() + 9_000, wake);
    clock.move(5_000);
    vi.advanceTimersByTime(3_999);
    expect(wake).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(wake).toHaveBeenCalledTimes(1);
  });

  test('a timer that a wake cancels is not woken by the same move', () => {
    const clock = new AdjustableClock();
    const wake = vi.fn();
    let cancel = (): void => {};
    clock.schedule(clock.now() + 1, () => cancel());
    cancel = clock.schedule(clock.now() + 2, wake);
    clock.move(10);
    expect(wake).not.toHaveBeenCalled();
  });

  test('a timer that sets itself again is woken once by a move over many periods', () => {
    const clock = new AdjustableClock();
    let count = 0;
    const beat = (): void => {
      count++;
      clock.schedule(clock.now() + 1_000, beat);
    };
    clock.schedule(clock.now() + 1_000, beat);
    clock.move(DAY_MS);
    expect(count).toBe(1);
  });

  test('waits longer than setTimeout can', () => {
    const clock = new AdjustableClock();
    const wake = vi.fn();
    clock.schedule(clock.now() + 60 * DAY_MS, wake);
    vi.advanceTimersByTime(60 * DAY_MS - 1);
    expect(wake).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(wake).toHaveBeenCalledTimes(1);
  });
});
