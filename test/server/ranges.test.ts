/**
 * Sets as ranges, and the shelf of connections: against plain sets and maps.
 */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addToRanges,
  countRanges,
  firstMembers,
  inRanges,
  membersFrom,
  NO_RANGES,
  removeFromRanges,
} from '../../src/server/ranges.ts';
import { Shelf } from '../../src/server/shelf.ts';

const change = fc.record({ add: fc.boolean(), n: fc.nat(30) });

describe('ranges', () => {
  it('are the set that the same changes make, sorted, and as few as possible', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), fc.nat(30), (changes, from) => {
        let ranges = NO_RANGES;
        const set = new Set<number>();
        for (const { add, n } of changes) {
          ranges = add ? addToRanges(ranges, n) : removeFromRanges(ranges, n);
          if (add) set.add(n);
          else set.delete(n);
        }
        const members = [...set].sort((a, b) => a - b);
        expect([...membersFrom(ranges, 0)]).toEqual(members);
        expect(countRanges(ranges)).toBe(members.length);
        const later = members.filter((n) => n >= from);
        expect(firstMembers(ranges, from, 3)).toEqual(later.slice(0, 3));
        expect(inRanges(ranges, from)).toBe(set.has(from));
        ranges.forEach(([first], i) => {
          const before = ranges[i - 1];
          if (before !== undefined) expect(first).toBeGreaterThan(before[1] + 1);
        });
      }),
    );
  });
});

describe('a shelf', () => {
  it('is the map that the same changes make, and leaves earlier shelves as they were', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), (changes) => {
        let shelf = new Shelf<number>();
        const map = new Map<string, number>();
        const history: [Shelf<number>, Map<string, number>][] = [];
        for (const [i, { add, n }] of changes.entries()) {
          const key = `${n}`;
          shelf = add ? shelf.with(key, i) : shelf.without(key);
          if (add) map.set(key, i);
          else map.delete(key);
          history.push([shelf, new Map(map)]);
        }
        for (const [then, expected] of history) {
          for (let n = 0; n <= 30; n++) expect(then.get(`${n}`)).toBe(expected.get(`${n}`));
        }
      }),
    );
  });
});
