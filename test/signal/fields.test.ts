/**
 * The protobuf reader of this layer: what it takes, and the first violation that ends a walk.
 */

import { describe, expect, test, vi } from 'vitest';
import { cap } from '../../src/base/limits.ts';
import { FieldReader, putUint32, varintSize } from '../../src/signal/fields.ts';

const MOST = cap('sealedFields');

/** Numbers of the fields of a message, each skipped; `failed` if the walk ended in a violation. */
function walk(...bytes: readonly number[]): readonly number[] | 'failed' {
  const fields = new FieldReader(Uint8Array.from(bytes), 0, bytes.length);
  const numbers: number[] = [];
  while (fields.next()) {
    numbers.push(fields.number);
    fields.passOver();
  }
  return fields.failed ? 'failed' : numbers;
}

function first(...bytes: readonly number[]): FieldReader {
  const fields = new FieldReader(Uint8Array.from(bytes), 0, bytes.length);
  fields.next();
  return fields;
}

describe('a walk over fields', () => {
  test('passes over every kind of field, to the last byte', () => {
    const fixed64 = [9, 1, 2, 3, 4, 5, 6, 7, 8];
    const fixed32 = [13, 1, 2, 3, 4];
    expect(walk(...fixed64, ...fixed32, 16, 200, 1, 26, 2, 8, 8)).toEqual([1, 1, 2, 3]);
  });

  test.each([
    ['field 0', 0, 1],
    ['a tag above 32 bits', 0x88, 0x80, 0x80, 0x80, 0x10, 1],
    ['a tag that ends in the middle', 0x88],
    ['a group', 11, 12],
    ['64 bits that are cut off', 9, 1, 2, 3, 4, 5, 6, 7],
    ['32 bits that are cut off', 13, 1, 2, 3],
    ['a length beyond the end', 10, 2, 1],
    ['a varint of eleven bytes', 8, ...new Array<number>(10).fill(0x80), 1],
  ])('ends at %s', (_, ...bytes) => {
    expect(walk(...(bytes as number[]))).toBe('failed');
  });

  test('takes the highest tag that fits 32 bits', () => {
    expect(walk(0xf8, 0xff, 0xff, 0xff, 0x0f, 1)).toEqual([0x1fffffff]);
  });
});

describe('a value of another wire type', () => {
  test('is no number', () => {
    const fields = first(10, 1, 5);
    expect(fields.uint32()).toBe(0);
    expect(fields.failed).toBe(true);
    expect(fields.next()).toBe(false);
  });

  test('is no byte string', () => {
    const fields = first(8, 0);
    expect(fields.bytes()).toHaveLength(0);
    expect(fields.failed).toBe(true);
  });

  test('above 32 bits is no number', () => {
    const fields = first(8, 0x80, 0x80, 0x80, 0x80, 0x10);
    fields.uint32();
    expect(fields.failed).toBe(true);
  });
});

test('a number takes as many bytes as it is said to, and reads back', () => {
  for (const bits of [7, 14, 21, 28, 32]) {
    for (const value of [2 ** bits - 1, 2 ** bits, 2 ** (bits - 1)]) {
      if (value >= 2 ** 32) continue;
      const out = new Uint8Array(8);
      const end = putUint32(out, 0, 1, value);
      expect(end).toBe(1 + varintSize(value));
      expect(first(...out.subarray(0, end)).uint32()).toBe(value);
    }
  }
});

test('passes over what it does not know without a view of any of it', () => {
  const source = Uint8Array.from({ length: 2 * MOST }, (_, i) => (i % 2 === 0 ? 0x72 : 0));
  const views = vi.spyOn(source, 'subarray');
  const reader = new FieldReader(source, 0, source.length);

  let fields = 0;
  while (reader.next()) {
    reader.passOver();
    fields += 1;
  }

  expect([fields, reader.failed]).toEqual([MOST, false]);
  expect(views).not.toHaveBeenCalled();
});

test('refuses more fields than any version could need, whatever they are', () => {
  for (const tag of [0x72, 0x12]) {
    const source = Uint8Array.from({ length: 2 * MOST + 2 }, (_, i) => (i % 2 === 0 ? tag : 0));
    const reader = new FieldReader(source, 0, source.length);

    while (reader.next()) reader.bytes();

    expect(reader.failed).toBe(true);
  }
});

test('refuses to pass over a field that is longer than its message', () => {
  const reader = new FieldReader(Uint8Array.of(0x72, 2, 0), 0, 3);

  reader.next();
  reader.passOver();

  expect([reader.failed, reader.next()]).toEqual([true, false]);
});
