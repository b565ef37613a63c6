/**
 * A process that is killed in the middle of its commits: what it reported is there, nothing is half.
 *
 * The child is a program of its own, so that SIGKILL is real: nothing is flushed, closed or rolled
 * back. When it dies is drawn at random; the numbers are in the message of a failure.
 */

import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fromBigEndian, u32 } from '../../src/base/bytes.ts';
import type { Store } from '../../src/store/contract.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { put } from './rows.ts';

const KILLS = 5;
const ROWS_PER_COMMIT = 20;
const root = fileURLToPath(new URL('../../', import.meta.url));
// Inside the project, so that the compiled store finds its packages.
const compiled = join(root, 'node_modules', '.cache', `store-kill-${process.pid}`);
const folder = mkdtempSync(join(tmpdir(), 'quartet-kill-'));

beforeAll(() => {
  const typescript = createRequire(import.meta.url).resolve('typescript/package.json');
  const options =
    '--ignoreConfig --strict --skipLibCheck --module nodenext --target es2023' +
    ' --types node --rewriteRelativeImportExtensions --allowImportingTsExtensions';
  const paths = ['--rootDir', join(root, 'src'), '--outDir', compiled];
  const source = join(root, 'src/store/sqlite.ts');
  mkdirSync(compiled, { recursive: true });
  writeFileSync(join(compiled, 'package.json'), '{"type":"module"}');
  writeFileSync(join(compiled, 'child.js'), CHILD);
  const tsc = join(dirname(typescript), 'bin', 'tsc');
  const run = spawnSync(process.execPath, [tsc, ...options.split(' '), ...paths, source], {
    encoding: 'utf8',
  });
  expect(run.stdout + run.stderr).toBe('');
});

afterAll(() => {
  rmSync(compiled, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

/** Commits number after number from `first` on: every row of a commit holds its number. */
const CHILD = `
  import { writeSync } from 'node:fs';
  import { openSqliteStore } from './store/sqlite.js';
  const [path, first, rows] = process.argv.slice(2);
  const store = await openSqliteStore(path);
  for (let i = Number(first); ; i++) {
    const value = new Uint8Array(600);
    new DataView(value.buffer).setUint32(0, i);
    const changes = Array.from({ length: Number(rows) }, (_, row) => ({
      kind: 'put', table: 't', key: 'row-' + row, value,
    }));
    changes.push({ kind: 'put', table: 'log', key: String(i).padStart(8, '0'), value });
    await store.commit(changes);
    writeSync(1, i + '\\n');
  }
`;

/** Runs the child until it has reported `reports` commits, kills it, and gives the last report. */
function runAndKill(path: string, first: number, reports: number): Promise<number> {
  const args = [join(compiled, 'child.js'), path, String(first), String(ROWS_PER_COMMIT)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let trouble = '';
  child.stderr.on('data', (chunk) => {
    trouble += chunk;
  });
  child.stdout.on('data', (chunk) => {
    out += chunk;
    if (out.split('\n').length > reports) child.kill('SIGKILL');
  });
  return new Promise((resolve, reject) => {
    child.on('close', (_, signal) => {
      // A line that is cut off was not reported.
      const lines = out.slice(0, out.lastIndexOf('\n') + 1).trim();
      if (signal === 'SIGKILL') resolve(Number(lines.split('\n').at(-1)));
      else reject(new Error(`the child ended by itself: ${trouble}`));
    });
  });
}

/** What is wrong with a store after a kill: nothing, or sentences. */
async function faultsOf(store: Store, reported: number): Promise<readonly string[]> {
  const rows = await store.scan('t');
  const log = await store.scan('log');
  const numbers = new Set(rows.map(({ value }) => fromBigEndian(value.subarray(0, 4))));
  const last = Math.max(...numbers);
  return [
    ...(rows.length === ROWS_PER_COMMIT ? [] : [`${rows.length} rows`]),
    ...(numbers.size === 1 ? [] : [`half a commit: ${[...numbers]}`]),
    ...(last >= reported ? [] : [`${reported} was reported but ${last} is there`]),
    ...(log.length === last ? [] : [`${log.length} commits in the log, not ${last}`]),
  ];
}

it('has every reported commit and no half of one after five kills', async () => {
  const path = join(folder, 'store.db');
  let reported = 0;
  const drawn = fc.sample(fc.integer({ min: 1, max: 300 }), KILLS);
  for (const count of drawn) {
    const log = reported === 0 ? 0 : await lastNumber(path);
    reported = await runAndKill(path, log + 1, count);

    const store = await openSqliteStore(path);
    expect(await faultsOf(store, reported), `after ${count} of ${drawn}`).toEqual([]);
    await store.close();
  }
}, 30_000);

it('would notice a commit that is half there or missing', async () => {
  const number = (i: number): Uint8Array => u32(i);
  const store = memoryStore();
  const rows = Array.from({ length: ROWS_PER_COMMIT }, (_, row) => `row-${row}`);
  await store.commit(rows.map((row) => put('t', row, number(1))));
  await store.commit([put('log', '00000001', number(1))]);
  expect(await faultsOf(store, 1)).toEqual([]);

  expect(await faultsOf(store, 2)).toEqual(['2 was reported but 1 is there']);
  await store.commit([put('t', 'row-3', number(2))]);
  expect(await faultsOf(store, 1)).toEqual(['half a commit: 1,2', '1 commits in the log, not 2']);
});

async function lastNumber(path: string): Promise<number> {
  const store = await openSqliteStore(path);
  const log = await store.scan('log');
  await store.close();
  return log.length;
}
