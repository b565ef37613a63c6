/**
 * The capped map, against a plain model.
 */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Lru } from '../../src/base/lru.ts';

test('keeps the entries that were used last, and never more than its capacity', () => {
  const step = fc.record({
    kind: fc.constantFrom('get', 'set', 'delete'),
    key: fc.integer({ min: 0, max: 9 }),
  });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.array(step), (capacity, steps) => {
      const map = new Lru<number, number>(capacity);
      let model: number[] = [];
      for (const { kind, key } of steps) {
        const known = model.includes(key);
        if (kind === 'get') expect(map.get(key)).toBe(known ? key : undefined);
        if (kind === 'set') map.set(key, key);
        if (kind === 'delete') map.delete(key);
        model = model.filter((other) => other !== key);
        if (kind === 'set' || (kind === 'get' && known)) model = [...model, key];
        model = model.slice(-capacity);
        expect(map.size).toBe(model.length);
      }
    }),
  );
});
