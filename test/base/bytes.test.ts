/**
 * Bytes: joining, comparing, and the text forms, against the runtime's own codecs.
 */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  base64,
  compareBytes,
  concat,
  equalBytes,
  fromBase64,
  fromBigEndian,
  fromHex,
  fromUtf8,
  hex,
  u24,
  u32,
  utf8,
} from '../../src/base/bytes.ts';

const bytes = fc.uint8Array({ maxLength: 300 });

describe('text forms of bytes', () => {
  test('hex and base64 are those of the runtime, in both directions', () => {
    fc.assert(
      fc.property(bytes, (value) => {
        const buffer = Buffer.from(value);
        expect(hex(value)).toBe(buffer.toString('hex'));
        expect(base64(value)).toBe(buffer.toString('base64'));
        expect(fromHex(hex(value).toUpperCase())).toEqual(value);
        expect(fromBase64(base64(value))).toEqual(value);
      }),
    );
  });

  test('refuse what is not hex', () => {
    for (const text of ['0', 'zz', '0x00', ' 00', '00 ']) expect(fromHex(text)).toBeUndefined();
  });

  test('refuse what is not canonical base64', () => {
    for (const text of ['A', 'AA', 'AAA', 'A===', 'AB==', 'AA-_', 'AA==\n', '=AAA']) {
      expect(fromBase64(text)).toBeUndefined();
    }
  });

  test('UTF-8 keeps a byte order mark and replaces what is not text', () => {
    expect(fromUtf8(utf8('\ufeffab'))).toBe('\ufeffab');
    expect(fromUtf8(Uint8Array.of(0x61, 0xff))).toBe('a\ufffd');
    expect(fromUtf8(utf8('\ud800'))).toBe('\ufffd');
  });

  test('integers are big-endian', () => {
    expect(u24(0x010203)).toEqual(Uint8Array.of(1, 2, 3));
    expect(u32(0xfffefdfc)).toEqual(Uint8Array.of(255, 254, 253, 252));
    expect(fromBigEndian(u32(0xfffefdfc))).toBe(0xfffefdfc);
  });
});

describe('joining and comparing', () => {
  test('order is that of the runtime, and equality agrees with it', () => {
    fc.assert(
      fc.property(bytes, bytes, (a, b) => {
        expect(Math.sign(compareBytes(a, b))).toBe(Buffer.compare(a, b));
        expect(equalBytes(a, b)).toBe(Buffer.compare(a, b) === 0);
        expect(concat(a, b)).toEqual(new Uint8Array(Buffer.concat([a, b])));
      }),
    );
  });

  test('a joined byte string does not change with its parts', () => {
    const part = Uint8Array.of(1);
    const joined = concat(part);
    part[0] = 2;
    expect(joined).toEqual(Uint8Array.of(1));
  });
});
