/**
 * Numbered forward migrations of the SQLite file.
 *
 * A migration is a list of statements, or of what SQL cannot do, and its number is its place in the
 * list; a file carries the number of the last one in `user_version`. Steps are only ever appended.
 * They run in rollback journal mode, not in WAL mode: so the header of the main file always tells
 * the true version and an older program can refuse a newer file without opening (and thereby
 * changing) it.
 */

import { fromUtf8 } from '../base/bytes.ts';
import { QuartetError } from '../base/error.ts';
import { checksumOf } from './checksum.ts';
import { bytesOf, type SqlConnection } from './sqlite-store.ts';

/** Marks a file as ours: the letters QRTT in the header field `application_id`. */
export const APPLICATION_ID = 0x51_52_54_54;

/** The steps from one version to the next. */
export type Migration = readonly (string | ((connection: SqlConnection) => void))[];

/** All migrations; the first makes the file. */
export const MIGRATIONS: readonly Migration[] = [
  [
    // A rowid table with an index: with the key as the table's own order, values of some kilobytes
    // (sessions) would bloat the tree and quadruple what a commit writes.
    'CREATE TABLE record (name TEXT NOT NULL, key BLOB NOT NULL, value BLOB NOT NULL)',
    'CREATE UNIQUE INDEX record_key ON record (name, key)',
    'CREATE TABLE lease (fence INTEGER NOT NULL)',
    'INSERT INTO lease VALUES (0)',
  ],
  // The default is never read: every row gets its own in the same transaction.
  ['ALTER TABLE record ADD COLUMN sum INTEGER NOT NULL DEFAULT 0', addChecksums],
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
    for (const step of migrations.slice(versionOf(connection)).flat()) {
      if (typeof step === 'string') connection.exec(step);
      else step(connection);
    }
    connection.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
    connection.exec(`PRAGMA user_version = ${migrations.length}`);
    connection.exec('COMMIT');
  } catch (error) {
    connection.exec('ROLLBACK');
    throw error;
  }
}

/** Gives every row its checksum, some at a time: values of a large file do not fit in memory. */
function addChecksums(connection: SqlConnection): void {
  const next = connection.prepare(
    `SELECT rowid, CAST(name AS BLOB) AS name, CAST(key AS BLOB) AS key,
       CAST(value AS BLOB) AS value FROM record WHERE rowid > ? ORDER BY rowid LIMIT ${ROWS}`,
  );
  const update = connection.prepare('UPDATE record SET sum = ? WHERE rowid = ?');
  let last = 0;
  for (let rows = next.all([last]); rows.length > 0; rows = next.all([last])) {
    for (const row of rows) {
      const [table, key, value] = [row['name'], row['key'], row['value']].map(bytesOf);
      if (!table || !key || !value) throw new QuartetError('STORE_CORRUPT');
      last = Number(row['rowid']);
      update.run([checksumOf(fromUtf8(table), key, value), last]);
    }
  }
}

const ROWS = 500;

function versionOf(connection: SqlConnection): number {
  const [row] = connection.prepare('PRAGMA user_version').all([]);
  return Number(row?.['user_version'] ?? 0);
}
