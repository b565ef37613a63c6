/**
 * The store in memory: for tests, the simulator and devices that need not survive.
 *
 * Values are copied on the way in and out, as with a database. Several handles can stand on the
 * same rows: the one that was opened last has the lease, as with processes on one file. Passes the
 * same suite as every backend (test/store/contract.ts).
 */

import { compareBytes, utf8 } from '../base/bytes.ts';
import { QuartetError } from '../base/error.ts';
import type { Change, Read, Records } from '../base/step.ts';
import type { Row, ScanOptions, Store } from './contract.ts';
import { inRange, keyRange, storedKey } from './keys.ts';
import { LoadedRecords } from './records.ts';

/** All rows of a store by table and key. */
export type MemorySnapshot = ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>;

/** A store in memory. */
export interface MemoryStore extends Store {
  /** A copy of all rows as they are now; also after `close`. */
  snapshot(): MemorySnapshot;
  /** Opens the same rows again, as another process would: takes the lease. */
  openAgain(): MemoryStore;
}

/** Makes a store in memory, empty or with the rows of a snapshot. */
export function memoryStore(snapshot: MemorySnapshot = new Map()): MemoryStore {
  return new MemoryHandle({ tables: copyTables(snapshot), fence: 0 });
}

type Tables = Map<string, Map<string, Uint8Array>>;

interface SharedRows {
  readonly tables: Tables;
  fence: number;
}

class MemoryHandle implements MemoryStore {
  private readonly shared: SharedRows;
  private readonly fence: number;
  private closed = false;

  constructor(shared: SharedRows) {
    this.shared = shared;
    shared.fence += 1;
    this.fence = shared.fence;
  }

  async load(reads: readonly Read[]): Promise<Records> {
    this.assertOpen();
    const records = new LoadedRecords();
    for (const { table, key } of reads) {
      records.add(table, key, this.shared.tables.get(table)?.get(storedKey(key))?.slice());
    }
    return records;
  }

  async scan(table: string, options: ScanOptions = {}): Promise<readonly Row[]> {
    this.assertOpen();
    const range = keyRange(options);
    return [...(this.shared.tables.get(table) ?? [])]
      .map(([key, value]) => ({ key, value, bytes: utf8(key) }))
      .filter(({ bytes }) => inRange(bytes, range))
      .sort((a, b) => compareBytes(a.bytes, b.bytes))
      .slice(0, options.limit)
      .map(({ key, value }) => ({ key, value: value.slice() }));
  }

  async commit(changes: readonly Change[]): Promise<void> {
    this.assertOpen();
    if (changes.length === 0) return;
    if (this.fence !== this.shared.fence) throw new QuartetError('STORE_LEASE_LOST');
    // Copied first: a change that cannot be copied must leave all others undone.
    const writes = changes.map(({ table, key, ...change }) => ({
      table,
      key: storedKey(key),
      value: change.kind === 'put' ? copyValue(change.value) : undefined,
    }));
    for (const { table, key, value } of writes) {
      const rows = this.shared.tables.get(table) ?? new Map<string, Uint8Array>();
      this.shared.tables.set(table, rows);
      if (value === undefined) rows.delete(key);
      else rows.set(key, value);
    }
  }

  async close(): Promise<void> {
    this.closed = true;
  }

  snapshot(): MemorySnapshot {
    return copyTables(this.shared.tables);
  }

  openAgain(): MemoryStore {
    return new MemoryHandle(this.shared);
  }

  private assertOpen(): void {
    if (this.closed) throw new QuartetError('STORE_CLOSED');
  }
}

const copyTables = (tables: MemorySnapshot): Tables =>
  new Map(
    [...tables].map(([table, rows]) => [
      table,
      new Map([...rows].map(([key, value]) => [key, value.slice()])),
    ]),
  );

function copyValue(value: Uint8Array): Uint8Array {
  if (!(value instanceof Uint8Array)) throw new QuartetError('STORE_VALUE');
  return new Uint8Array(value);
}
