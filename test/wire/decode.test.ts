/**
 * The decoder against hostile frames: a typed error, linear work, nothing held for long.
 */

import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concat, hex, utf8 } from '../../src/base/bytes.ts';
import { CODES } from '../../src/base/codes.ts';
import { unwrap } from '../../src/base/error.ts';
import { decodeNode } from '../../src/wire/decode.ts';
import { encodeNode } from '../../src/wire/encode.ts';
import { jid, SERVER } from '../../src/wire/jid.ts';
import { children, contentBytes, type Node, node } from '../../src/wire/node.ts';
import { bytes, canonical, fixture, type NodeCase } from './node-cases.ts';

const nodes = fixture<{ node: NodeCase }>('nodes.json').cases;
const malformed = fixture<object>('malformed.json').cases;

const codeOf = (frame: Uint8Array): string => {
  const decoded = decodeNode(frame);
  return decoded.ok ? 'valid' : decoded.error.code;
};

describe('frames that must be refused', () => {
  for (const { name, result, frame } of malformed) {
    test(`${name}: ${result}`, () => {
      const refused = decodeNode(bytes(frame));
      if (refused.ok) throw new Error('was read');
      expect([refused.error.code, refused.error.side, refused.error.scope]).toEqual([
        result,
        'peer',
        'connection',
      ]);
      expect(refused.error.data['offset']).toBeTypeOf('number');
    });
  }

  test('the error names the place of the fault', () => {
    const offsetOf = (frame: string) => {
      const refused = decodeNode(bytes(frame));
      return refused.ok ? -1 : refused.error.data['offset'];
    };
    expect(offsetOf('')).toBe(0);
    expect(offsetOf('0019')).toBe(1);
    expect(offsetOf('00f8031911f2')).toBe(5);
    expect(offsetOf('00f8031911fa45fc00')).toBe(5);
    expect(offsetOf('00f8011919')).toBe(4);
  });
});

describe('frames that are unusual but legal', () => {
  const attrs = (frame: string) => unwrap(decodeNode(bytes(frame))).attrs;

  test('of a name that comes twice the last value counts, in the place of the first', () => {
    const seen = attrs('00f80719 0829 1129 0857'.replaceAll(' ', ''));
    expect(Object.entries(seen)).toEqual([
      ['id', 'w:p'],
      ['to', 'get'],
    ]);
  });

  test('names that objects inherit are ordinary, and nothing is inherited', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const frame = concat(
      bytes('00f80919'),
      ...names.flatMap((name) => [
        bytes(`fc0${name.length.toString(16)}`),
        utf8(name),
        bytes('29'),
      ]),
    );
    expect(Object.entries(unwrap(decodeNode(frame)).attrs)).toEqual(names.map((n) => [n, 'get']));
    const none = unwrap(decodeNode(bytes('00f80119'))).attrs;
    expect(names.map((name) => none[name])).toEqual(names.map(() => undefined));
  });

  test('254 packed characters are read', () => {
    const frame = concat(bytes('00f8031908ff7f'), new Uint8Array(127).fill(0x12));
    expect(unwrap(decodeNode(frame)).attrs['id']).toBe('12'.repeat(127));
  });

  test('the upper half of the first length byte of binary20 is ignored', () => {
    expect(hex(contentBytes(unwrap(decodeNode(bytes('00f80219fdf0000141')))) ?? bytes(''))).toBe(
      '41',
    );
  });

  test('a leading U+FEFF is kept and what is not UTF-8 is replaced', () => {
    expect(attrs('00f8031908fc04efbbbf41')['id']).toBe('\ufeffA');
    expect(attrs('00f8031908fc0341ff42')['id']).toBe('A\ufffdB');
  });

  test('every even domain type from 128 on is hosted', () => {
    for (let type = 128; type < 256; type += 2) {
      const frame = bytes(`00f8031911f7${type.toString(16)}05ff0112`);
      expect(unwrap(decodeNode(frame)).attrs['to']).toEqual(jid('12', 'hosted', 5));
    }
  });

  test('64 levels are read', () => {
    const frame = bytes(`00${'f80219f801'.repeat(63)}f80119`);
    expect(codeOf(frame)).toBe('valid');
  });

  test('bits of the flag byte other than compression are ignored', () => {
    for (const flag of ['00', '01', '04', '80', 'fd']) {
      expect(codeOf(bytes(`${flag}f80119`))).toBe('valid');
    }
  });
});

describe('any damage', () => {
  test('cutting a frame at any length is refused', () => {
    for (const { frame } of nodes) {
      const whole = bytes(frame);
      const step = Math.max(1, whole.length >> 8);
      for (let length = 0; length < whole.length; length += step) {
        expect(codeOf(whole.subarray(0, length))).not.toBe('valid');
      }
    }
  });

  test('any flipped bit gives a node that can be written again, or a typed error', () => {
    for (const { frame } of nodes) {
      const damaged = bytes(frame);
      const bits = Math.min(8 * damaged.length, 1_600);
      for (let bit = 0; bit < bits; bit++) {
        damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expectSound(damaged.slice());
        damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      }
    }
  });

  test('any bytes give a node that can be written again, or a typed error', () => {
    const start = fc.constantFrom('00f8', '00f80219', '00f8031911', '00f80219f801f8', '02789c');
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 200 }), (head, tail) => {
        expectSound(concat(bytes(head), tail));
        expectSound(tail);
      }),
      { numRuns: 5_000 },
    );
  });

  function expectSound(frame: Uint8Array): void {
    const decoded = decodeNode(frame);
    if (!decoded.ok) {
      if (!(decoded.error.code in CODES)) throw decoded.error;
      return;
    }
    const again = decodeNode(encodeNode(decoded.value));
    const [before, after] = [decoded.value, unwrap(again)].map((n) => JSON.stringify(canonical(n)));
    expect(after).toBe(before);
  }
});

describe('work and memory', () => {
  /** Decodes and counts how often a byte of the frame is looked at. */
  function reads(frame: Uint8Array): { readonly code: string; readonly count: number } {
    let count = 0;
    const counted = new Proxy(frame, {
      get(target, name) {
        if (typeof name === 'string' && /^\d+$/.test(name)) count++;
        const value = Reflect.get(target, name, target) as unknown;
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    return { code: codeOf(counted), count };
  }

  const hundred = Array.from({ length: 100 }, (_, i) => [`k${i}`, 'v'] as const);
  const shapes: Readonly<Record<string, (size: number) => Uint8Array>> = {
    'flat children': (size) => encodeNode(node('a', {}, Array(size).fill(node('iq')))),
    attributes: (size) =>
      encodeNode(
        node('a', {}, Array(Math.ceil(size / 100)).fill(node('b', Object.fromEntries(hundred)))),
      ),
    'packed strings': (size) =>
      encodeNode(node('a', {}, Array(size).fill(node('b', { id: '1'.repeat(99) })))),
    'levels that announce 65535 children': (size) => bytes(`00${'f80219f9ffff'.repeat(size)}`),
    'nesting beyond the limit': (size) => bytes(`00${'f80219f801'.repeat(size)}f80119`),
    binary: (size) =>
      encodeNode(node('a', {}, Array(size).fill(node('enc', {}, new Uint8Array(40))))),
  };
  for (const [shape, make] of Object.entries(shapes)) {
    test(`${shape}: no byte is looked at more than twice`, () => {
      for (const size of [10, 100, 1_000]) {
        const frame = make(size);
        expect(reads(frame).count).toBeLessThanOrEqual(2 * frame.length);
      }
    });
  }

  test('the counter counts', () => {
    expect(reads(bytes('00f80119'))).toEqual({ code: 'valid', count: 4 });
  });

  const held = (value: Uint8Array | undefined) => value?.buffer.byteLength ?? 0;

  test('small content does not hold a large frame', () => {
    const big = node('enc', {}, new Uint8Array(200_000));
    const small = Array.from({ length: 400 }, (_, i) => node('enc', {}, new Uint8Array(1 + 7 * i)));
    const frame = encodeNode(node('list', {}, [...small, big, ...small]));
    for (const one of children(unwrap(decodeNode(frame)))) {
      const content = contentBytes(one);
      expect(held(content)).toBeLessThanOrEqual(Math.max(16_384, 2 * (content?.length ?? 0)));
    }
  });

  test('small content does not hold the buffer of a compressed frame', () => {
    const body = encodeNode(
      node('list', {}, [
        node('enc', {}, utf8('0123456789')),
        node('pad', {}, new Uint8Array(1_000_000)),
      ]),
    );
    const frame = concat(bytes('02'), deflateSync(body.subarray(1)));
    const [first, second] = children(unwrap(decodeNode(frame)));
    expect(held(contentBytes(first as Node))).toBeLessThanOrEqual(16_384);
    expect(contentBytes(first as Node)).toEqual(utf8('0123456789'));
    expect(contentBytes(second as Node)?.length).toBe(1_000_000);
  });

  test('content is right wherever it is kept', () => {
    const content = (i: number) => new Uint8Array((i * 37) % 3_000).fill(i);
    const list = Array.from({ length: 300 }, (_, i) => node('enc', {}, content(i)));
    const frame = encodeNode(node('list', {}, list));
    const outer = new Uint8Array(frame.length + 77);
    outer.set(frame, 50);
    for (const source of [frame, outer.subarray(50, 50 + frame.length), Buffer.from(frame)]) {
      const back = children(unwrap(decodeNode(source)));
      expect(back.map((one) => hex(contentBytes(one) ?? bytes('')))).toEqual(
        list.map((_, i) => hex(content(i))),
      );
      expect(back.every(({ content: kept }) => kept?.constructor === Uint8Array)).toBe(true);
    }
  });

  test('the server is one value, however often it is read', () => {
    expect(unwrap(decodeNode(bytes('00f8031911fa0003'))).attrs['to']).toBe(SERVER);
  });
});
