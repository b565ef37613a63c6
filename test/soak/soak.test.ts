/**
 * A short soak in the suite, and what its bounds must catch. The long one: `npm run soak`.
 */

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { OUTBOX_TABLE } from '../../src/connection/outbox.ts';
import type { Store } from '../../src/store/contract.ts';
import { soak } from './soak.ts';

const MAIN = fileURLToPath(new URL('main.mjs', import.meta.url));

test('a short soak stays within its bounds', () => {
  const args = ['--expose-gc', MAIN, '--days', '2', '--messages', '100', '--json'];

  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });

  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  const { counts, failures } = JSON.parse(stdout) as {
    readonly counts: unknown;
    readonly failures: unknown;
  };
  expect(failures).toEqual([]);
  expect(counts).toEqual({ sent: 100, told: 200, repeated: 0, unexpected: 0 });
});

test('rows that are never deleted are caught', async () => {
  const store = (real: Store): Store => ({
    load: (reads) => real.load(reads),
    scan: (table, options) => real.scan(table, options),
    commit: (changes) =>
      real.commit(changes.filter(({ kind, table }) => kind !== 'delete' || table !== OUTBOX_TABLE)),
    close: () => real.close(),
  });

  const { failures } = await soak({
    seed: 1,
    // Not looked at here: other suites share the process.
    memory: () => 0,
    days: 1,
    messages: 20,
    plant: { store },
  });

  expect(failures.some((what) => /phone-1: outbox has \d+ rows, 0 at most/.test(what))).toBe(true);
});

test('memory that is kept for every message is caught', async () => {
  let kept = 0;
  const heard = (): void => {
    kept += 100_000;
  };

  const { failures } = await soak({
    seed: 1,
    // As if nothing else were in memory: the process is shared with other suites.
    memory: () => kept,
    days: 3,
    messages: 150,
    plant: { heard },
  });

  expect(failures.some((what) => what.includes('besides rows'))).toBe(true);
});

test.each([
  ['--days', '0'],
  ['--messages', 'many'],
  ['--unknown', ''],
])('the command refuses %s %s as called wrongly', (...args) => {
  const command = ['--expose-gc', MAIN, ...args];

  const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });

  expect(status).toBe(2);
  expect(stderr).not.toBe('');
});
