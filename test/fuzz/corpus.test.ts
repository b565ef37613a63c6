/**
 * Every input that ever failed, and those that reach the most of the code, through their targets.
 *
 * The inputs lie in fixtures/corpus/TARGET/*.hex, one in each line. Time and memory are judged by the
 * fuzzer, not here.
 */

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fromHex } from '../../src/base/bytes.ts';
import type { Target } from './target.ts';
import { targets as devices } from './targets/devices.ts';
import { targets as messages } from './targets/messages.ts';
import { targets as noise } from './targets/noise.ts';
import { targets as signal } from './targets/signal.ts';
import { targets as store } from './targets/store.ts';
import { targets as wire } from './targets/wire.ts';

const CORPUS = fileURLToPath(new URL('../../fixtures/corpus/', import.meta.url));
const TARGETS: readonly Target[] = [
  ...devices,
  ...messages,
  ...noise,
  ...signal,
  ...store,
  ...wire,
];
const MOST_FILES = 300;
const MOST_BYTES = 300_000;
/** Of one seed; a handshake with real keys takes a millisecond. */
const MOST_CUTS = 64;

const filesOf = (name: string): readonly string[] =>
  existsSync(CORPUS + name)
    ? readdirSync(CORPUS + name).map((file) => join(CORPUS, name, file))
    : [];

const linesOf = (file: string): readonly string[] =>
  readFileSync(file, 'utf8').split('\n').slice(0, -1);

/** Shows which input it was if a target throws. */
function run({ name, run: read }: Target, input: Uint8Array): void {
  try {
    read(input);
  } catch (error) {
    throw new Error(`${name} fails for ${Buffer.from(input).toString('hex')}`, { cause: error });
  }
}

describe.each(TARGETS)('the target $name', (target) => {
  test('holds for each input of its corpus', () => {
    const files = filesOf(target.name);
    expect(files.length).toBeGreaterThan(0);
    for (const line of files.flatMap(linesOf)) {
      const input = fromHex(line);
      expect(input).toBeDefined();
      if (input !== undefined) run(target, input);
    }
  });

  test('holds for its seeds, whole and cut short', () => {
    for (const seed of target.seeds ?? []) {
      const step = Math.ceil(seed.length / MOST_CUTS);
      for (let size = seed.length; size >= 0; size -= step) run(target, seed.slice(0, size));
    }
  });
});

test('the corpus belongs to targets, and stays small', () => {
  const names = readdirSync(CORPUS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  const files = names.flatMap(filesOf);
  expect(names.filter((name) => TARGETS.every((target) => target.name !== name))).toEqual([]);
  expect(files.length).toBeLessThan(MOST_FILES);
  expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(MOST_BYTES);
});
