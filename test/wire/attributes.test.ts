/**
 * The cap on attributes: at the cap and one above it, in both directions.
 */

import { describe, expect, test } from 'vitest';
import { cap } from '../../src/base/limits.ts';
import { decodeNode } from '../../src/wire/decode.ts';
import { encodeNode } from '../../src/wire/encode.ts';
import { node } from '../../src/wire/node.ts';

const most = cap('attributes');

const withAttributes = (count: number) =>
  node('a', Object.fromEntries(Array.from({ length: count }, (_, i) => [`x${i}`, 'v'])));

describe('a node with many attributes', () => {
  test('is written and read at the cap', () => {
    const decoded = decodeNode(encodeNode(withAttributes(most)));
    expect(decoded.ok && Object.keys(decoded.value.attrs).length).toBe(most);
  });

  test('is not written above it', () => {
    expect(() => encodeNode(withAttributes(most + 1))).toThrow(
      expect.objectContaining({ code: 'WIRE_UNENCODABLE', data: { reason: 'attribute-count' } }),
    );
  });

  test('is refused above it, before any of them is read', () => {
    const count = most + 1;
    const size = 1 + 2 * count;
    const pairs = Array.from({ length: count }, () => [0x19, 0x19]).flat();
    const frame = Uint8Array.from([0, 0xf9, size >> 8, size & 255, 0x19, ...pairs]);
    const decoded = decodeNode(frame);
    expect(!decoded.ok && decoded.error.code).toBe('LIMIT_ATTRIBUTES');
  });
});
