/**
 * Small words for the store suites: writes, removals, reads, keys of scans.
 *
 * Nothing here knows how rows are kept.
 */

import { utf8 } from '../../src/base/bytes.ts';
import type { Change } from '../../src/base/step.ts';
import type { ScanOptions, Store } from '../../src/store/contract.ts';

/** One store and the way to open it again. */
export interface Opened {
  readonly store: Store;
  /** Another handle on the same rows; takes the lease. */
  reopen(): Promise<Store>;
}

/** Opens a fresh store. */
export type OpenFresh = () => Promise<Opened>;

/** A write. */
export const put = (table: string, key: string, value: Uint8Array | string): Change => ({
  kind: 'put',
  table,
  key,
  value: typeof value === 'string' ? utf8(value) : value,
});

/** A removal. */
export const remove = (table: string, key: string): Change => ({ kind: 'delete', table, key });

/** One value, or `undefined`. */
export async function read(
  store: Store,
  table: string,
  key: string,
): Promise<Uint8Array | undefined> {
  return (await store.load([{ table, key }])).get(table, key);
}

/** The keys that a scan gives. */
export async function scanKeys(
  store: Store,
  table: string,
  options?: ScanOptions,
): Promise<readonly string[]> {
  return (await store.scan(table, options)).map(({ key }) => key);
}

/** All byte values in order. */
export const ALL_BYTES = Uint8Array.from({ length: 256 }, (_, i) => i);

/** A number as a key whose order is that of the numbers. */
export const padded = (i: number): string => String(i).padStart(6, '0');
