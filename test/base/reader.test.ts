/**
 * The reader: exact at every length, and harmless past the end.
 */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Reader } from '../../src/base/reader.ts';

describe('the reader', () => {
  test('reads integers, slices and varints in order', () => {
    const reader = new Reader(Uint8Array.of(1, 2, 3, 4, 5, 6, 0xac, 0x02, 9, 9));
    expect([reader.u8(), reader.u16(), reader.u24(), reader.varint()]).toEqual([
      1, 0x0203, 0x040506, 300,
    ]);
    expect(reader.bytes(2)).toEqual(Uint8Array.of(9, 9));
    expect([reader.left, reader.failed]).toEqual([0, false]);
  });

  test('stays failed after the first impossible read and gives nothing more', () => {
    const reader = new Reader(Uint8Array.of(1, 2));
    expect(reader.u32()).toBe(0);
    expect([reader.failed, reader.u8(), reader.bytes(1).length, reader.varint()]).toEqual([
      true,
      0,
      0,
      0,
    ]);
  });

  test('refuses a varint of eleven bytes, and one that a number cannot hold', () => {
    const long = new Reader(new Uint8Array(11).fill(0x80));
    const large = new Reader(Uint8Array.of(255, 255, 255, 255, 255, 255, 255, 255, 127));
    expect([long.varint(), long.failed, large.varint(), large.failed]).toEqual([0, true, 0, true]);
  });

  test('any sequence of reads over any bytes ends without an exception and within the source', () => {
    const reads = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 40 });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), reads, (source, kinds) => {
        const reader = new Reader(source);
        for (const kind of kinds) {
          if (kind === 0) reader.u8();
          else if (kind === 5) reader.varint();
          else reader.bytes(kind);
        }
        expect(reader.offset).toBeLessThanOrEqual(source.length);
      }),
    );
  });
});
