/**
 * Frames and the intro: any cutting of the stream gives the same, in linear work (spec 01 §1).
 */

import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Bytes, concat, hex, u24 } from '../../src/base/bytes.ts';
import { QuartetError, unwrap } from '../../src/base/error.ts';
import { cap } from '../../src/base/limits.ts';
import {
  buildIntro,
  buildPrologue,
  encodeFrame,
  FrameReader,
  IntroReader,
} from '../../src/wire/frame.ts';
import { bytes, vectors } from './node-cases.ts';

interface Framing {
  readonly framing: {
    readonly decode: readonly {
      readonly name: string;
      readonly chunks: readonly string[];
      readonly frames: readonly string[];
    }[];
    readonly intro: readonly {
      readonly name: string;
      readonly bytes: string;
      readonly expect: Readonly<Record<string, string | number>>;
    }[];
  };
}

const published = vectors<Framing>('noise-xx.json')?.framing;

afterEach(() => {
  vi.restoreAllMocks();
});

/** Cuts bytes at random places. */
const cut = (whole: Bytes, sizes: readonly number[]): readonly Bytes[] => {
  const chunks: Bytes[] = [];
  let at = 0;
  for (let i = 0; at < whole.length; i++) {
    const end = at + (sizes[i % sizes.length] ?? 1);
    chunks.push(whole.subarray(at, end));
    at = end;
  }
  return chunks;
};

const read = (reader: FrameReader, chunks: readonly Bytes[]): readonly string[] =>
  chunks.flatMap((chunk) => unwrap(reader.push(chunk)).map(hex));

describe('frames', () => {
  for (const { name, chunks, frames } of published?.decode ?? []) {
    test(`published: ${name}`, () => {
      expect(read(new FrameReader(), chunks.map(bytes))).toEqual(frames);
    });
  }

  test('a payload gets its length in front', () => {
    expect(hex(encodeFrame(bytes('aabbcc')))).toBe('000003aabbcc');
    expect(hex(encodeFrame(bytes('')))).toBe('000000');
    expect(hex(encodeFrame(new Uint8Array(cap('frameBytes'))).subarray(0, 3))).toBe('ffffff');
  });

  test('a payload of 2^24 bytes is refused before anything is written', () => {
    expect(() => encodeFrame(new Uint8Array(cap('frameBytes') + 1))).toThrow(QuartetError);
  });

  test('any cutting of a stream gives the same frames', () => {
    const payloads = fc.array(fc.uint8Array({ maxLength: 3_000 }), { maxLength: 8 });
    const sizes = fc.array(fc.integer({ min: 1, max: 2_000 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(payloads, sizes, (given, chunkSizes) => {
        const stream = concat(...given.map(encodeFrame));
        expect(read(new FrameReader(), cut(stream, chunkSizes))).toEqual(given.map(hex));
      }),
      { numRuns: 500 },
    );
  });

  test('frames asked for one by one are the same', () => {
    const reader = new FrameReader();
    for (const chunk of ['000001aa0000', '02bb', '', 'cc000000', '0000']) reader.add(bytes(chunk));
    const frames = Array.from({ length: 5 }, () => unwrap(reader.next()));
    expect(frames.map((frame) => frame && hex(frame))).toEqual([
      'aa',
      'bbcc',
      '',
      undefined,
      undefined,
    ]);
    expect(read(reader, [bytes('01dd')])).toEqual(['dd']);
  });

  test('a frame is plain bytes, whatever the runtime gave', () => {
    const [whole] = unwrap(new FrameReader().push(Buffer.from('000002aabb', 'hex')));
    expect(whole?.constructor).toBe(Uint8Array);
  });
});

describe('the cap on a frame', () => {
  const codeOf = (reader: FrameReader, chunk: Bytes): string => {
    const pushed = reader.push(chunk);
    return pushed.ok ? 'valid' : pushed.error.code;
  };

  test('of 64 KiB holds during the handshake, as soon as the header is there', () => {
    const reader = new FrameReader('handshakeFrameBytes');
    expect(codeOf(reader, encodeFrame(new Uint8Array(65_536)))).toBe('valid');
    expect(codeOf(reader, bytes('0100'))).toBe('valid');
    expect(codeOf(reader, bytes('01'))).toBe('LIMIT_FRAME');
  });

  test('once broken stays broken', () => {
    const reader = new FrameReader('handshakeFrameBytes');
    expect(codeOf(reader, u24(65_537))).toBe('LIMIT_FRAME');
    reader.useCap('frameBytes');
    expect(codeOf(reader, bytes('000001aa'))).toBe('LIMIT_FRAME');
    expect(codeOf(reader, bytes(''))).toBe('LIMIT_FRAME');
  });

  test('is raised after the handshake, even between two frames of one chunk', () => {
    const reader = new FrameReader('handshakeFrameBytes');
    const large = new Uint8Array(70_000).fill(7);
    reader.add(concat(encodeFrame(bytes('aa')), encodeFrame(large)));
    expect(unwrap(reader.next())).toEqual(bytes('aa'));
    reader.useCap('frameBytes');
    expect(unwrap(reader.next())).toEqual(large);
  });

  test('an error names sizes only', () => {
    const pushed = new FrameReader('handshakeFrameBytes').push(bytes('ffffffaabb'));
    expect(pushed.ok ? undefined : pushed.error.data).toEqual({
      length: 16_777_215,
      limit: 65_536,
    });
  });
});

describe('work and memory', () => {
  test('one byte at a time costs a constant per byte', () => {
    let copied = 0;
    let allocated = 0;
    const set = Uint8Array.prototype.set;
    vi.spyOn(Uint8Array.prototype, 'set').mockImplementation(function (this: Bytes, source, at) {
      copied += source.length;
      allocated = Math.max(allocated, this.length);
      set.call(this, source, at);
    });
    const size = 50_000;
    const reader = new FrameReader();
    const frames = cut(concat(u24(size), new Uint8Array(size)), [1]).flatMap((chunk) =>
      unwrap(reader.push(chunk)),
    );
    expect(frames.map((frame) => frame.length)).toEqual([size]);
    expect(copied).toBeGreaterThanOrEqual(size);
    expect(copied).toBeLessThan(5 * size);
    expect(allocated).toBeLessThanOrEqual(2 * size + 3);
  });

  test('an announced size allocates nothing', () => {
    const sizes: number[] = [];
    const set = Uint8Array.prototype.set;
    vi.spyOn(Uint8Array.prototype, 'set').mockImplementation(function (this: Bytes, source, at) {
      sizes.push(this.length);
      set.call(this, source, at);
    });
    const reader = new FrameReader();
    expect(unwrap(reader.push(bytes('ffffffaabbcc')))).toEqual([]);
    expect(sizes).toEqual([1_024]);
  });
});

describe('the intro that a client sends', () => {
  test('is the prologue alone, or behind the routing info', () => {
    expect(hex(buildIntro())).toBe('57410603');
    expect(hex(buildIntro(undefined, { magic: 5, dictionary: 2 }))).toBe('57410502');
    expect(hex(buildIntro(bytes('0a0b')))).toBe('454400010000020a0b57410603');
    expect(hex(buildPrologue())).toBe('57410603');
  });

  test('leaves routing info out that is empty or too long to announce', () => {
    expect(hex(buildIntro(bytes('')))).toBe('57410603');
    expect(hex(buildIntro(new Uint8Array(cap('frameBytes') + 1)))).toBe('57410603');
  });
});

describe('the intro that a server reads', () => {
  const outcome = (chunks: readonly Bytes[]) => {
    const reader = new IntroReader();
    for (const [i, chunk] of chunks.entries()) {
      const pushed = reader.push(chunk);
      if (!pushed.ok) return pushed.error.code;
      if (pushed.value === undefined) continue;
      const { prologue, routingInfo, rest } = pushed.value;
      const left = concat(rest, ...chunks.slice(i + 1));
      return [hex(prologue), routingInfo && hex(routingInfo), hex(left)];
    }
    return undefined;
  };

  for (const { name, bytes: given, expect: expected } of published?.intro ?? []) {
    test(`published: ${name}`, () => {
      const seen = outcome([bytes(given)]);
      if ('error' in expected) expect(seen).toBe('WIRE_INTRO');
      else {
        const version = `0${expected['magic']}0${expected['dictionary']}`;
        expect(seen).toEqual([`5741${version}`, expected['routingInfo'], '']);
      }
    });
  }

  const accepted = [
    ['57410603', ['57410603', undefined, '']],
    ['57410503000001aa', ['57410503', undefined, '000001aa']],
    ['4544000100000057410603', ['57410603', '', '']],
    ['454400010000025741574106030000', ['57410603', '5741', '0000']],
  ] as const;
  for (const [given, expected] of accepted) {
    test(`${given} is read in any cutting`, () => {
      for (const size of [1, 2, 3, 5, 100]) {
        expect(outcome(cut(bytes(given), [size]))).toEqual(expected);
      }
    });
  }

  test('routing info of 4096 bytes is read, whole or byte by byte', () => {
    const info = new Uint8Array(4_096).fill(0x57);
    const given = concat(bytes('45440001001000'), info, bytes('57410603aabb'));
    for (const size of [1, 1_000, given.length]) {
      expect(outcome(cut(given, [size]))).toEqual(['57410603', hex(info), 'aabb']);
    }
  });

  for (const given of [
    ...['58', '5742', '4545', '454401', '45440002', '45440001001001', '454400010000010a58'],
    '454400010000010a5742',
  ]) {
    test(`${given} is refused at its last byte, in any cutting`, () => {
      const whole = bytes(given);
      for (const size of [1, 2, 100]) expect(outcome(cut(whole, [size]))).toBe('WIRE_INTRO');
      expect(outcome(cut(whole.subarray(0, -1), [1]))).toBeUndefined();
    });
  }

  test('an intro that is cut short is waited for', () => {
    for (const given of [
      '',
      '57',
      '574106',
      '45',
      '4544000100',
      '454400010000040a0b',
      '4544000100000057',
    ]) {
      expect(outcome([bytes(given)])).toBeUndefined();
    }
  });
});
