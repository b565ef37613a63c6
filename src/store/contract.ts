/**
 * The store contract: binary values in named tables, one transaction per commit.
 *
 * Every backend passes the same suite (test/store/contract.ts). A store that cannot be read is an
 * error, never a fresh start. Whoever opens a store takes its lease: an older opener that commits
 * afterwards fails with STORE_LEASE_LOST, so two processes can never both move the ratchets.
 */

import type { Change, Read, Records } from '../base/step.ts';

/** One row of a scan. */
export interface Row {
  readonly key: string;
  readonly value: Uint8Array;
}

/** Where a scan begins and how much it returns. */
export interface ScanOptions {
  /** Only keys after this one. */
  readonly after?: string;
  /** Only keys that begin with this. */
  readonly prefix?: string;
  /** At most this many rows. */
  readonly limit?: number;
}

/**
 * A store of one device or of one server. Rejects with a QuartetError of area STORE.
 *
 * Calls take effect in the order in which they are made. Values are copied in and out; keys are
 * any text, ordered by their UTF-8 bytes (a lone surrogate is stored as U+FFFD).
 */
export interface Store {
  /** Loads records; absent ones are known to be absent afterwards. */
  load(reads: readonly Read[]): Promise<Records>;
  /** Rows of a table in bytewise order of their keys. */
  scan(table: string, options?: ScanOptions): Promise<readonly Row[]>;
  /** Writes all changes in one durable transaction, or none. STORE_LEASE_LOST, STORE_FULL. */
  commit(changes: readonly Change[]): Promise<void>;
  /** Releases the store. Idempotent. */
  close(): Promise<void>;
}
