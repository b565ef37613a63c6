/**
 * Counters and comparisons: every way through a piece of code gives its own counts, and the code
 * does the same as before.
 */

import { describe, expect, test } from 'vitest';
import { equal, turnComparisons } from './compare.ts';
import { COUNTERS, EQUAL, instrument } from './instrument.ts';

type Program = (input: never) => unknown;

/** The program with counters and without, and what was counted in the last run. */
function prepare(text: string) {
  const { scripts, blocks, constants } = instrument([{ path: 'a.js', text }]);
  const counters = new Uint8Array(blocks);
  const load = (code: string) =>
    Function(
      'globals',
      `"use strict"; const globalThis = globals;${code}\nreturn run;`,
    )({
      [COUNTERS]: counters,
      [EQUAL]: equal,
    }) as Program;
  const counted = load(scripts[0]?.text ?? '');
  const ways = (input: unknown): string => {
    counters.fill(0);
    counted(input as never);
    return counters.join(' ');
  };
  return { plain: load(text), counted, ways, blocks, constants };
}

const BRANCHING = [
  'function run(x) { if (x > 1) return 1; return 0; }',
  'function run(x) { if (x > 1) return 1; else if (x > 0) return 2; else return 3; }',
  'function run(x) { for (let i = 0; i < x; i++) x -= 1; return x; }',
  'function run(x) { while (x > 0) x--; return x; }',
  'function run(x) { do x--; while (x > 0); return x; }',
  'function run(x) { switch (x) { case 0: return 1; case 1: case 2: x++; default: return x; } }',
  'const run = (x) => (x > 1 ? { a: 1 } : x > 0 ? [2] : 3);',
  'const run = (x) => x > 0 && x < 2;',
  'const run = (x) => x - 1 || (x - 2 && 5);',
  'const run = (x) => (x > 1 ? null : undefined) ?? x;',
  'function run(x) { let y; y ??= x; y ||= 3; y &&= x + 1; return y; }',
  'function run(x) { try { if (x > 1) throw new Error("a"); return 1; } catch { return 2; } }',
  'class A { #y = 1; get(x) { return x === this.#y ? "same" : "other"; } }\nconst run = (x) => new A().get(x);',
  'const run = (x) => [x, 1].map((y) => y !== 1 && typeof x === "number").join();',
  'function run(x) { return (x === 1) === (x !== 2) ? "a" + (x === 0) : x; }',
];

describe('an instrumented program', () => {
  test.each(BRANCHING)('gives the same results: %s', (text) => {
    const { plain, counted } = prepare(text);
    for (const x of [0, 1, 2, 3]) expect(counted(x as never)).toEqual(plain(x as never));
  });

  test.each(BRANCHING.filter((text) => !text.includes('??')))('counts its ways: %s', (text) => {
    const { ways } = prepare(text);
    expect(new Set([0, 1, 2, 3].map(ways)).size).toBeGreaterThan(1);
  });

  test('counts the arm that is not there', () => {
    const { blocks } = prepare('function run(x) { if (x) x(); }');
    expect(blocks).toBe(3);
  });

  test('gives its constants, those of tables apart', () => {
    const text = 'const run = (x) => x === "needle" || x === 113;';
    expect(prepare(text).constants).toEqual(['needle', 113]);
    expect(instrument([{ path: 'a.js', text, table: true }]).constants).toEqual([]);
  });
});

describe('a comparison that fails', () => {
  const encode = (text: string) => new TextEncoder().encode(text);
  const turned = (input: readonly number[], run: () => void) =>
    turnComparisons(Uint8Array.from(input), run, encode).map((bytes) => [...bytes]);

  test('is turned by putting one number in the place of the other', () => {
    expect(turned([9, 7, 9], () => equal(9, 113))).toContainEqual([113, 7, 9]);
    expect(turned([1, 2, 3], () => equal(0x0102, 0xa0b0))).toContainEqual([0xa0, 0xb0, 3]);
  });

  test('is turned by giving a part another length', () => {
    expect(turned([2, 8, 8, 5], () => equal(2, 4))).toContainEqual([4, 8, 8, 0, 0, 5]);
  });

  test('is turned by a longer part where it was read behind an end', () => {
    expect(turned([1, 8, 5], () => equal(undefined, 113))).toContainEqual([2, 8, 113, 5]);
  });

  test('is turned by putting one text in the place of the other', () => {
    const input = encode('<ack>');
    const found = turnComparisons(input, () => equal('ack', 'message'), encode);
    expect(found.map((bytes) => new TextDecoder().decode(bytes))).toContain('<message>');
  });

  test('is not kept once the run is over', () => {
    equal(1, 2);
    expect(turned([1], () => undefined)).toEqual([]);
  });
});
