/**
 * Opening a device for one command: whichever kind a store holds, online before anything is asked.
 */

import { existsSync } from 'node:fs';
import { QuartetError } from '../base/error.ts';
import { type Connection, connect } from '../connection/connect.ts';
import { roleIn } from '../connection/credentials.ts';
import { openPhone, type Phone } from '../primary/phone.ts';
import { openSqliteStore } from '../store/sqlite.ts';
import { endpointFor } from './endpoint.ts';

/** A device that a command has opened. */
export type AnyDevice = Connection | Phone;

/** Opens the device in a file, which has to be there. `CONNECTION_NOT_LINKED` and others. */
export async function openDevice(db: string, url?: string): Promise<AnyDevice> {
  // Opening would make the file, and a mistyped path would look like a device.
  if (!existsSync(db)) throw new QuartetError('CONNECTION_NOT_LINKED');
  const store = await openSqliteStore(db);
  const role = await roleIn(store);
  if (role === undefined) {
    await store.close();
    throw new QuartetError('CONNECTION_NOT_LINKED');
  }
  const options = { store, ...(await endpointFor(store, url)) };
  const device = role === 'primary' ? await openPhone(options) : await connect(options);
  if (device.pn === undefined) {
    await device.close();
    throw new QuartetError('CONNECTION_NOT_LINKED');
  }
  return device;
}

/** Opens a device, does something with it while it is online, and closes it. */
export async function withDevice<T>(
  db: string,
  work: (device: AnyDevice) => Promise<T>,
): Promise<T> {
  const device = await openDevice(db);
  try {
    await device.reached('online');
    return await work(device);
  } finally {
    await device.close();
  }
}
