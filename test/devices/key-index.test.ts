/**
 * Key indexes: what two lists say together does not depend on which was seen first.
 */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { combineIndexes, isAlive, succeedIndexes } from '../../src/devices/key-index.ts';

const indexes = fc
  .record({ currentIndex: fc.nat(12), validIndexes: fc.uniqueArray(fc.nat(12), { maxLength: 8 }) })
  .map(({ currentIndex, validIndexes }) => ({
    currentIndex,
    validIndexes: validIndexes.filter((one) => one <= currentIndex),
  }));
const probes = Array.from({ length: 20 }, (_, at) => at);

test('an index is alive if it is named, or too new to be named', () => {
  const list = { currentIndex: 3, validIndexes: [0, 2] };

  expect(probes.filter((one) => one < 6 && isAlive(list, one))).toEqual([0, 2, 4, 5]);
});

test('after two lists exactly that is alive which neither has buried', () => {
  fc.assert(
    fc.property(indexes, indexes, (a, b) => {
      const both = combineIndexes(a, b);
      for (const probe of probes) {
        expect(isAlive(both, probe)).toBe(isAlive(a, probe) && isAlive(b, probe));
        expect(isAlive(combineIndexes(b, a), probe)).toBe(isAlive(both, probe));
      }
    }),
  );
});

test('a newer list brings back nothing that an older one has buried', () => {
  fc.assert(
    fc.property(indexes, indexes, (older, newer) => {
      const { validIndexes } = succeedIndexes(older, newer);
      expect(validIndexes.every((one) => isAlive(older, one))).toBe(true);
    }),
  );
});
