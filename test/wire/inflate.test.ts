/**
 * Compressed bodies: whole streams within the cap, and nothing else (spec 01 §3.2, §3.9).
 */

import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { concat, utf8 } from '../../src/base/bytes.ts';
import { unwrap } from '../../src/base/error.ts';
import { cap } from '../../src/base/limits.ts';
import { inflate } from '../../src/wire/inflate.ts';

const TEXT = utf8('a stanza, a stanza, a stanza');
const codeOf = (stream: Uint8Array) => {
  const inflated = inflate(stream);
  return inflated.ok ? 'valid' : inflated.error.code;
};

test('a stream of any level is inflated, stored blocks included', () => {
  for (const level of [0, 1, 6, 9]) {
    expect(unwrap(inflate(deflateSync(TEXT, { level })))).toEqual(TEXT);
  }
});

test('what follows the stream is ignored', () => {
  expect(unwrap(inflate(concat(deflateSync(TEXT), utf8('more'))))).toEqual(TEXT);
  expect(unwrap(inflate(concat(deflateSync(TEXT), deflateSync(TEXT))))).toEqual(TEXT);
});

test('a stream cut at any length is refused', () => {
  const stream = deflateSync(TEXT);
  for (let length = 0; length < stream.length; length++) {
    expect(codeOf(stream.subarray(0, length))).toBe('WIRE_INFLATE');
  }
});

test('other containers and a wrong checksum are refused', () => {
  const wrong = deflateSync(TEXT);
  wrong[wrong.length - 1] = (wrong.at(-1) ?? 0) ^ 1;
  for (const stream of [deflateRawSync(TEXT), gzipSync(TEXT), TEXT, wrong]) {
    expect(codeOf(stream)).toBe('WIRE_INFLATE');
  }
});

test('the cap itself is allowed, one byte more is not', () => {
  const zeros = (count: number) => deflateSync(new Uint8Array(count), { level: 9 });
  expect(unwrap(inflate(zeros(cap('inflatedBytes')))).length).toBe(16_777_216);
  expect(codeOf(zeros(cap('inflatedBytes') + 1))).toBe('LIMIT_INFLATED');
});
