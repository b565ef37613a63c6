/**
 * Connecting a companion: the entry for everyone who embeds this project.
 *
 * Opens the device that a store holds, or makes a new one with fresh keys, and starts it. A new
 * device shows codes until a phone has accepted one of them; a linked one logs in.
 */

import { deviceMachine } from './core.ts';
import { loadDevice } from './credentials.ts';
import { Device, type DeviceOptions } from './device.ts';
import { systemClock, systemEnv } from './driver.ts';
import type { EventOf } from './events.ts';
import { initialState } from './start.ts';

/** What a companion needs to run. */
export interface ConnectOptions extends DeviceOptions {
  /** Lets a device that was logged out begin anew and be linked again; refused without it. */
  readonly relink?: boolean;
}

/** A companion: a linked device of somebody's account. */
export class Connection extends Device {
  /** The next code to show to the phone: scan it as a QR picture, or hand over its text. */
  code(): Promise<EventOf<'qr'>> {
    return this.events.next('qr');
  }

  /** Resolves when the device is linked and online; rejects when it stops for good before. */
  online(): Promise<void> {
    return this.reached('online');
  }

  /** Leaves the account: the server forgets the device, and its keys are of no use any more. */
  async logOut(): Promise<void> {
    await this.command<void>({ kind: 'logout' });
  }
}

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
  const env = options.env ?? systemEnv(options.clock ?? systemClock);
  const credentials = await loadDevice(options.store, {
    role: 'companion',
    env,
    name: options.name,
    relink: options.relink,
  });
  const { state, redeliver } = await initialState(options.store, credentials);
  const parts = { machine: deviceMachine, state, deviceOf: (own: typeof state) => own, redeliver };
  const connection = new Connection(parts, options);
  connection.start();
  return connection;
}
