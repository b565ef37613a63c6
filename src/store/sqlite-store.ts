/**
 * The store over one SQLite connection: loads in few statements, one transaction per commit.
 *
 * Written against the small SQL interface below, so it runs on `node:sqlite` and on `libsql` alike.
 * Files, engines and pragmas are the business of sqlite.ts. All work is synchronous inside the
 * engine, so calls take effect in the order in which they are made.
 */

import { fromUtf8, utf8 } from '../base/bytes.ts';
import { QuartetError } from '../base/error.ts';
import type { Change, Read, Records } from '../base/step.ts';
import { checksumOf } from './checksum.ts';
import type { Row, ScanOptions, Store } from './contract.ts';
import { keyRange } from './keys.ts';
import { keysByTable, LoadedRecords } from './records.ts';
import { storeError } from './sqlite-error.ts';

/** What is bound to a statement. */
export type SqlValue = string | number | Uint8Array;

/** A prepared statement. */
export interface SqlStatement {
  /** All rows that it gives. */
  all(values: readonly SqlValue[]): readonly Readonly<Record<string, unknown>>[];
  /** Runs it for its effect. */
  run(values: readonly SqlValue[]): void;
}

/** One connection of an SQLite engine. */
export interface SqlConnection {
  exec(sql: string): void;
  prepare(sql: string): SqlStatement;
  close(): void;
}

/** A store in an SQLite file. */
export interface SqliteStore extends Store {
  /** Moves everything from the write-ahead log into the file and empties the log. */
  checkpoint(): Promise<void>;
}

/** Lets others run: the engine works in the caller's thread, and large turns would hold it long. */
export type Breathe = () => Promise<void>;

/** The store over a connection that is set up; takes the lease. */
export class SqliteHandle implements SqliteStore {
  private readonly connection: SqlConnection;
  private readonly breathe: Breathe;
  private readonly statements = new Map<string, SqlStatement>();
  private readonly fence: number;
  private closed = false;

  constructor(connection: SqlConnection, breathe: Breathe) {
    this.connection = connection;
    this.breathe = breathe;
    this.fence = this.transaction(() => {
      connection.exec('UPDATE lease SET fence = fence + 1');
      return this.storedFence();
    });
  }

  async load(reads: readonly Read[]): Promise<Records> {
    const records = this.loadNow(reads);
    if (reads.length >= LARGE) await this.breathe();
    return records;
  }

  private loadNow(reads: readonly Read[]): Records {
    return this.guarded(() => {
      const records = new LoadedRecords();
      for (const [table, keys] of keysByTable(reads)) this.loadTable(records, table, [...keys]);
      return records;
    });
  }

  async scan(table: string, options: ScanOptions = {}): Promise<readonly Row[]> {
    return this.guarded(() => {
      const { from, to } = keyRange(options);
      const rows = this.prepared(SCAN).all([table, from, to, options.limit ?? -1]);
      return rows.map((row) => {
        const { key, value } = checkedRow(table, row);
        return { key: fromUtf8(key), value };
      });
    });
  }

  async commit(changes: readonly Change[]): Promise<void> {
    if (changes.length >= LARGE) await this.breathe();
    this.guarded(() => {
      if (changes.length === 0) return;
      const { puts, deletes } = lastWrites(changes);
      this.transaction(() => {
        if (this.storedFence() !== this.fence) throw new QuartetError('STORE_LEASE_LOST');
        for (const batch of batches(puts)) {
          this.prepared(putSql(batch.length)).run(batch.flat());
        }
        for (const values of deletes) this.prepared(DELETE).run(values);
      });
    });
  }

  async checkpoint(): Promise<void> {
    this.guarded(() => this.prepared(CHECKPOINT).all([]));
  }

  async close(): Promise<void> {
    if (this.closed) return;
    try {
      await this.checkpoint();
    } finally {
      this.closed = true;
      this.statements.clear();
      this.connection.close();
    }
  }

  private loadTable(records: LoadedRecords, table: string, keys: readonly string[]): void {
    for (const batch of batches(keys.map((key) => ({ key, bytes: utf8(key) })))) {
      const rows = this.prepared(loadSql(batch.length)).all([
        table,
        ...batch.map(({ bytes }) => bytes),
      ]);
      const values = new Map<string, Uint8Array>();
      for (const row of rows) {
        const { key, value } = checkedRow(table, row);
        values.set(fromUtf8(key), value);
      }
      for (const { key, bytes } of batch) records.add(table, key, values.get(textOf(key, bytes)));
    }
  }

  private storedFence(): number {
    const [row] = this.prepared('SELECT fence FROM lease').all([]);
    return Number(row?.['fence']);
  }

  /** Runs `work` in one transaction that holds the write lock from its start. */
  private transaction<T>(work: () => T): T {
    this.connection.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.connection.exec('COMMIT');
      return result;
    } catch (error) {
      this.rollBack();
      throw error;
    }
  }

  private rollBack(): void {
    try {
      this.connection.exec('ROLLBACK');
    } catch {
      // The engine has rolled back by itself, as it does when the disk is full.
    }
  }

  private prepared(sql: string): SqlStatement {
    const known = this.statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.connection.prepare(sql);
    this.statements.set(sql, statement);
    return statement;
  }

  private guarded<T>(work: () => T): T {
    if (this.closed) throw new QuartetError('STORE_CLOSED');
    try {
      return work();
    } catch (error) {
      throw storeError(error);
    }
  }
}

type Put = readonly [table: string, key: Uint8Array, value: Uint8Array, sum: number];
type Delete = readonly [table: string, key: Uint8Array];

/** The last write of each record: what a transaction leaves behind does not depend on the rest. */
function lastWrites(changes: readonly Change[]): { puts: readonly Put[]; deletes: Delete[] } {
  const last = new Map<string, Change>();
  for (const change of changes) last.set(`${change.table}\n${change.key}`, change);
  const puts: Put[] = [];
  const deletes: Delete[] = [];
  for (const change of last.values()) {
    const { table } = change;
    const key = utf8(change.key);
    if (change.kind === 'delete') deletes.push([table, key]);
    else if (!(change.value instanceof Uint8Array)) throw new QuartetError('STORE_VALUE');
    else puts.push([table, key, change.value, checksumOf(table, key, change.value)]);
  }
  return { puts, deletes };
}

/** Splits a list into batches of few sizes, so that few statements are ever prepared. */
function* batches<T>(items: readonly T[]): Generator<readonly T[]> {
  let at = 0;
  for (const size of BATCH_SIZES) {
    while (items.length - at >= size) {
      yield items.slice(at, at + size);
      at += size;
    }
  }
}

/** Key and value of a row as it was written; STORE_CORRUPT if it is not, which names the table only. */
function checkedRow(
  table: string,
  row: Readonly<Record<string, unknown>>,
): { readonly key: Uint8Array; readonly value: Uint8Array } {
  const key = bytesOf(row['key']);
  const value = bytesOf(row['value']);
  if (key === undefined || value === undefined || row['sum'] !== checksumOf(table, key, value)) {
    throw new QuartetError('STORE_CORRUPT', { table });
  }
  return { key, value };
}

/** What the engine gave as a plain array: an ArrayBuffer, a Buffer or a Uint8Array; else undefined. */
export function bytesOf(value: unknown): Uint8Array | undefined {
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  if (!(value instanceof Uint8Array)) return undefined;
  return new Uint8Array(value.buffer, value.byteOffset, value.length);
}

/** A key as it comes back, of its bytes; as many bytes as characters are ASCII and stay as they are. */
const textOf = (key: string, bytes: Uint8Array): string =>
  bytes.length === key.length ? key : fromUtf8(bytes);

const list = (count: number, item: string): string => Array(count).fill(item).join(', ');

// A blob parameter. Engines bind an empty one as NULL when no memory stands behind it.
const BLOB = "coalesce(?, x'')";

// What damage has turned into another type comes as bytes, too: one of the engines aborts the process
// on a text that is not UTF-8.
const SELECT = `SELECT CAST(key AS BLOB) AS key, CAST(value AS BLOB) AS value,
   CAST(sum AS INTEGER) AS sum FROM record`;

const loadSql = (count: number): string =>
  `${SELECT} WHERE name = ? AND key IN (${list(count, BLOB)})`;

const putSql = (count: number): string =>
  `INSERT INTO record (name, key, value, sum) VALUES ${list(count, `(?, ${BLOB}, ${BLOB}, ?)`)}
   ON CONFLICT (name, key) DO UPDATE SET value = excluded.value, sum = excluded.sum`;

const DELETE = `DELETE FROM record WHERE name = ? AND key = ${BLOB}`;
const SCAN = `${SELECT}
   WHERE name = ? AND key >= ${BLOB} AND key < ${BLOB} ORDER BY key LIMIT ?`;
const CHECKPOINT = 'PRAGMA wal_checkpoint(TRUNCATE)';
const LARGE = 200;
const BATCH_SIZES = [64, 16, 4, 1];
