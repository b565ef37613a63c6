/** Migrations run forward, once, all or none, and outside of WAL mode. */

import { expect, it } from 'vitest';
import { APPLICATION_ID, MIGRATIONS, migrate, SCHEMA_VERSION } from '../../src/store/migrate.ts';
import type { SqlConnection } from '../../src/store/sqlite-store.ts';

/** A connection that knows nothing but its version, and fails on a statement `fail`. */
function connectionAt(version: number): { connection: SqlConnection; ran: string[] } {
  const ran: string[] = [];
  let stored = version;
  const run = (sql: string): void => {
    ran.push(sql);
    if (sql === 'fail') throw new Error('failed');
    const set = /^PRAGMA user_version = (\d+)$/.exec(sql);
    if (set !== null) stored = Number(set[1]);
  };
  const connection: SqlConnection = {
    exec: run,
    prepare: (sql) => ({
      all: () => {
        if (sql === 'PRAGMA user_version') return [{ user_version: stored }];
        run(sql);
        return [];
      },
      run: () => run(sql),
    }),
    close: () => undefined,
  };
  return { connection, ran };
}

it('runs what is missing, in order, in one transaction outside of WAL mode', () => {
  const { connection, ran } = connectionAt(1);
  migrate(connection, [['one'], ['two a', 'two b'], ['three']]);
  expect(ran).toEqual([
    'PRAGMA journal_mode = DELETE',
    'BEGIN EXCLUSIVE',
    'two a',
    'two b',
    'three',
    `PRAGMA application_id = ${APPLICATION_ID}`,
    'PRAGMA user_version = 3',
    'COMMIT',
  ]);
});

it.each([3, 4])('leaves a file of version %i alone when there are three', (version) => {
  const { connection, ran } = connectionAt(version);
  migrate(connection, [['one'], ['two'], ['three']]);
  expect(ran).toEqual([]);
});

it('rolls back and tells when a statement fails', () => {
  const { connection, ran } = connectionAt(0);
  expect(() => migrate(connection, [['one'], ['fail', 'never']])).toThrow('failed');
  expect(ran.at(-1)).toBe('ROLLBACK');
  expect(ran).not.toContain('never');
  expect(ran).not.toContain('COMMIT');
});

it('numbers the migrations by their place', () => {
  expect(SCHEMA_VERSION).toBe(MIGRATIONS.length);
  expect(MIGRATIONS.every((statements) => statements.length > 0)).toBe(true);
});
