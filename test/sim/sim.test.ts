/**
 * A few seeds of the simulation in the suite: those that have found something, and the same one
 * twice. The long runs are `npm run sim`.
 */

import { afterAll, describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/base/limits.ts';
import { FAULTS, GENTLE } from './faults.ts';
import { PLANTS } from './planted/plants.ts';
import { run } from './play.ts';

// A world makes few prekeys at a time; the other suites of this process go on with many.
const { value } = LIMITS.prekeyUpload;
afterAll(() => Object.assign(LIMITS.prekeyUpload, { value }));

/** Seeds that have failed once, how many operations they need, and why. */
const FOUND: readonly (readonly [seed: number, count: number, what: string])[] = [
  [1, 70, 'a phone without companions wrote to itself and could never send again'],
  [5, 10, 'a companion that was just joining was struck from the list when another one joined'],
  [3, 40, 'a device that was away for days dropped good sessions for the age of its lists'],
];

describe('a calm network', () => {
  for (const [seed, count, what] of FOUND) {
    test(`seed ${seed}: ${what}`, async () => {
      const { breaches } = await run({ seed, count, mix: new Map() });

      expect(breaches).toEqual([]);
    });
  }
});

describe('gentle weather, in which nothing is lost or damaged', () => {
  const mix = new Map([...GENTLE].map((name) => [name, FAULTS[name][0]]));

  test('nobody asks for anything again', async () => {
    const { breaches, retries, faults } = await run({ seed: 34, count: 20, mix });

    expect(breaches).toEqual([]);
    expect(retries).toBe(0);
    expect(Object.keys(faults).length).toBeGreaterThan(5);
  });
});

test('the same seed gives the same trace, faults and all', async () => {
  const first = await run({ seed: 7, count: 20 });
  const second = await run({ seed: 7, count: 20 });

  expect(second.hash).toBe(first.hash);
});

test.each([
  'seen mark not written',
  'used prekey kept',
  'inbox row not written',
  'identity forgotten',
  'acknowledged before the commit',
  'cipher that does nothing',
])('the checkers catch a planted fault: %s', async (name) => {
  const plant = PLANTS[name];
  const { breaches } = await run({ seed: 1, count: 20, mix: new Map(), plant });

  expect(plant).toBeDefined();
  expect(breaches).not.toEqual([]);
});
