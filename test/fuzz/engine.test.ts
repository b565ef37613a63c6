/**
 * The fuzzer itself: it finds what was planted, repeats itself for a seed, counts every branch, and
 * runs over each target of the project for a moment.
 *
 * Runs are separate processes, as people start them, and bounded by a number of inputs.
 */

import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { judge } from './target.ts';

const MAIN = fileURLToPath(new URL('main.mjs', import.meta.url));
const TIMEOUT_MS = 120_000;

interface Run {
  readonly status: number;
  readonly figures: Readonly<Record<string, number | string>>;
  readonly progress: string;
}

const fuzz = (...args: readonly string[]): Promise<Run> =>
  new Promise((resolve) => {
    execFile(process.execPath, [MAIN, ...args, '--json'], (error, stdout, stderr) => {
      const status = typeof error?.code === 'number' ? error.code : 0;
      resolve({ status, figures: JSON.parse(stdout || '{}'), progress: stderr });
    });
  });

describe('an input that takes too much', () => {
  test('is run again from the beginning each time before it counts', () => {
    const calls: string[] = [];
    const run = (): void => {
      calls.push('run');
    };
    const fault = judge({ name: 'greedy', run, budgetBytes: -1 }, new Uint8Array(1), () => {
      calls.push('begin');
    });
    expect(fault?.kind).toBe('memory');
    expect(calls).toEqual(Array.from({ length: 5 }, () => ['begin', 'run']).flat());
  });
});

describe('a run', () => {
  test(
    'finds the planted fault in three nested bytes, and does the same again for the same seed',
    async () => {
      const order = ['planted', '--seed', '1', '--count', '2000000'] as const;
      const [one, again] = await Promise.all([fuzz(...order), fuzz(...order)]);
      expect(one.figures).toMatchObject({ findings: 1, seed: 1 });
      expect(one.status).toBe(1);
      expect(one.progress).toMatch(/planted: error: Error: the planted fault/);
      expect(again.figures['hash']).toBe(one.figures['hash']);
      expect(again.figures['inputs']).toBe(one.figures['inputs']);
    },
    TIMEOUT_MS,
  );

  test(
    'goes another way for another seed',
    async () => {
      const order = ['planted', '--count', '2000', '--seed'] as const;
      const [one, other] = await Promise.all([fuzz(...order, '1'), fuzz(...order, '2')]);
      expect(one.status).toBe(0);
      expect(other.figures['hash']).not.toBe(one.figures['hash']);
    },
    TIMEOUT_MS,
  );

  test(
    'over every target for a moment has no finding',
    async () => {
      const { status, figures, progress } = await fuzz('all', '--seed', '1', '--count', '40000');
      expect(progress).not.toMatch(/error|slow|memory|hang/);
      expect(figures).toMatchObject({ fuzz: 'all', findings: 0 });
      expect(status).toBe(0);
    },
    TIMEOUT_MS,
  );

  test('refuses what it does not know, and says how it is used', async () => {
    const { status, progress } = await fuzz('nothing');
    expect(status).toBe(2);
    expect(progress).toMatch(/There is no target nothing/);
    expect(progress).toMatch(/--seconds N/);
  });
});
