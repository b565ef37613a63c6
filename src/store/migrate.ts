/**
 * Numbered forward migrations of the SQLite file.
 *
 * A migration is a list of statements and its number is its place in the list; a file carries the
 * number of the last one in `user_version`. Steps are only ever appended. They run in rollback
 * journal mode, not in WAL mode: so the header of the main file always tells the true version and
 * an older program can refuse a newer file without opening (and thereby changing) it.
 */

import type { SqlConnection } from './sqlite-store.ts';

/** Marks a file as ours: the letters QRTT in the header field `application_id`. */
export const APPLICATION_ID = 0x51_52_54_54;

/** All migrations; the first makes the file. */
export const MIGRATIONS: readonly (readonly string[])[] = [
  [
    // A rowid table with an index: with the key as the table's own order, values of some kilobytes
    // (sessions) would bloat the tree and quadruple what a commit writes.
    'CREATE TABLE record (name TEXT NOT NULL, key BLOB NOT NULL, value BLOB NOT NULL)',
    'CREATE UNIQUE INDEX record_key ON record (name, key)',
    'CREATE TABLE lease (fence INTEGER NOT NULL)',
    'INSERT INTO lease VALUES (0)',
  ],
];

/** The version that this program reads and writes. */
export const SCHEMA_VERSION = MIGRATIONS.length;

/** Brings a file to the latest of `migrations`, in one transaction. Leaves it in journal mode. */
export function migrate(connection: SqlConnection, migrations = MIGRATIONS): void {
  if (versionOf(connection) >= migrations.length) return;
  connection.prepare('PRAGMA journal_mode = DELETE').all([]);
  connection.exec('BEGIN EXCLUSIVE');
  try {
    // Read again: another process may have been faster.
    for (const statements of migrations.slice(versionOf(connection))) {
      for (const statement of statements) connection.exec(statement);
    }
    connection.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
    connection.exec(`PRAGMA user_version = ${migrations.length}`);
    connection.exec('COMMIT');
  } catch (error) {
    connection.exec('ROLLBACK');
    throw error;
  }
}

function versionOf(connection: SqlConnection): number {
  const [row] = connection.prepare('PRAGMA user_version').all([]);
  return Number(row?.['user_version'] ?? 0);
}
