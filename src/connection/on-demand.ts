/**
 * The companion, loaded when the first one is opened.
 *
 * A program that imports the package for its types, its codec or another role pays nothing for this
 * one; opening a device waits anyway. Opening itself belongs to connect.ts.
 */

import type { Connection, ConnectOptions } from './connect.ts';

/**
 * Opens and starts a companion on a store.
 *
 * Rejects with `STORE_CORRUPT` if the store cannot be read, never starting afresh over it, and with
 * `CONNECTION_LOGGED_OUT` if the device was logged out and `relink` is not set. With no
 * `url` and `trust` it connects to the real service and accepts only its certificates.
 *
 * @example
 * const companion = await connect({ store: await openSqliteStore('me.db') });
 * const { text } = await companion.code();
 */
export async function connect(options: ConnectOptions): Promise<Connection> {
  const companion = await import('./connect.ts');
  return companion.connect(options);
}
