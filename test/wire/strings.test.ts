/**
 * The cap on names and values: at the cap and one above it, in both directions.
 */

import { describe, expect, test } from 'vitest';
import { concat } from '../../src/base/bytes.ts';
import { cap } from '../../src/base/limits.ts';
import { annotateFrame } from '../../src/wire/annotate.ts';
import { decodeNode } from '../../src/wire/decode.ts';
import { encodeNode } from '../../src/wire/encode.ts';
import { jid } from '../../src/wire/jid.ts';
import { contentText, type Node, node } from '../../src/wire/node.ts';

const most = cap('stringChars');

/** A node with a text of `length` characters as its tag, as a name, and as a value. */
const withText = (length: number): readonly Node[] => {
  const text = 'ü'.repeat(length);
  return [node(text), node('a', { [text]: 'v' }), node('a', { v: text })];
};

/** `binary20 | length(3) | bytes`, by hand: no encoder writes it. */
const longText = (length: number, byte = 0x78): Uint8Array =>
  concat(
    Uint8Array.of(0xfd, length >> 16, (length >> 8) & 255, length & 255),
    new Uint8Array(length).fill(byte),
  );

describe('a long name or value', () => {
  test('is written and read at the cap', () => {
    for (const one of withText(most)) {
      const decoded = decodeNode(encodeNode(one));
      expect(decoded.ok && { ...decoded.value, attrs: { ...decoded.value.attrs } }).toEqual(one);
    }
  });

  test('is not written above it', () => {
    for (const one of withText(most + 1)) {
      expect(() => encodeNode(one)).toThrow(
        expect.objectContaining({ code: 'WIRE_UNENCODABLE', data: { reason: 'string-size' } }),
      );
    }
    expect(encodeNode(node('a', { to: jid('1', 'lid') })).length).toBeGreaterThan(0);
  });

  test('is refused above it wherever it stands, at its place', () => {
    const frames = {
      tag: concat(Uint8Array.of(0, 0xf8, 1), longText(most + 1)),
      name: concat(Uint8Array.of(0, 0xf8, 3, 0x19), longText(most + 1), Uint8Array.of(0x29)),
      value: concat(Uint8Array.of(0, 0xf8, 3, 0x19, 8), longText(most + 1)),
      user: concat(Uint8Array.of(0, 0xf8, 3, 0x19, 8, 0xfa), longText(most + 1), Uint8Array.of(3)),
    };
    for (const [place, offset] of Object.entries({ tag: 7, name: 8, value: 9, user: 10 })) {
      const frame = frames[place as keyof typeof frames];
      for (const refused of [decodeNode(frame), annotateFrame(frame, () => {})]) {
        expect(!refused.ok && refused.error.toJSON()).toMatchObject({
          code: 'LIMIT_STRING',
          side: 'peer',
          scope: 'connection',
          data: { offset },
        });
      }
    }
  });

  test('that is not UTF-8 can be written again at the cap, and is refused above it', () => {
    const value = (length: number) =>
      decodeNode(concat(Uint8Array.of(0, 0xf8, 3, 0x19, 8), longText(length, 0xff)));
    const read = value(most);
    expect(read.ok && decodeNode(encodeNode(read.value))).toEqual(read);
    for (const length of [most + 1, 3 * most + 1]) {
      const refused = value(length);
      expect(!refused.ok && refused.error.code).toBe('LIMIT_STRING');
    }
  });

  test('is no matter for content', () => {
    const text = 'x'.repeat(2 * most);
    const decoded = decodeNode(encodeNode(node('a', {}, text)));
    expect(decoded.ok && contentText(decoded.value)).toBe(text);
  });
});
