/**
 * Loaded records: what a store hands to a step.
 *
 * A record is loaded (present or absent) or it is not, and reading one that is not is a bug of the
 * plan, never an answer. Shared by the backends; knows nothing of where the values came from.
 */

import { QuartetError } from '../base/error.ts';
import type { Read, Records } from '../base/step.ts';

/** Records in memory. The backend fills them with `add` before it hands them out. */
export class LoadedRecords implements Records {
  private readonly tables = new Map<string, Map<string, Uint8Array | undefined>>();

  get(table: string, key: string): Uint8Array | undefined {
    const records = this.tables.get(table);
    const value = records?.get(key);
    if (value === undefined && !records?.has(key)) {
      // The key stays out of the error: it may name a person.
      throw new QuartetError('BUG_UNPLANNED_READ', { table });
    }
    return value;
  }

  has(table: string, key: string): boolean {
    return this.tables.get(table)?.has(key) === true;
  }

  /** Adds a record; `undefined` says that it is known to be absent. */
  add(table: string, key: string, value: Uint8Array | undefined): void {
    const records = this.tables.get(table);
    if (records === undefined) this.tables.set(table, new Map([[key, value]]));
    else records.set(key, value);
  }
}

/** The keys that are asked for, once each, by table. */
export function keysByTable(reads: readonly Read[]): ReadonlyMap<string, ReadonlySet<string>> {
  const tables = new Map<string, Set<string>>();
  for (const { table, key } of reads) {
    const keys = tables.get(table);
    if (keys === undefined) tables.set(table, new Set([key]));
    else keys.add(key);
  }
  return tables;
}
