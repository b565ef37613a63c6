/**
 * Connecting a companion: the entry for everyone who embeds this project.
 *
 * Opens the device that a store holds, or makes a new one with fresh keys, and starts it. A new
 * device shows codes until a phone has accepted one of them; a linked one logs in.
 */

import { QuartetError } from '../base/error.ts';
import { jid } from '../wire/jid.ts';
import type { Assertion } from './commands.ts';
import { deviceMachine } from './core.ts';
import { loadDevice } from './credentials.ts';
import { Device, type DeviceOptions, type DeviceParts } from './device.ts';
import type { EventOf } from './events.ts';
import { initialState } from './start.ts';
import type { DeviceState } from './state.ts';
import { systemClock, systemEnv } from './system.ts';

/** What a companion needs to run. */
export interface ConnectOptions extends DeviceOptions {
  /** Lets a device that was logged out begin anew and be linked again; refused without it. */
  readonly relink?: boolean;
}

/** A companion: a linked device of somebody's account. */
export class Connection extends Device {
  private shown: EventOf<'qr'> | undefined;

  constructor(parts: DeviceParts<DeviceState, never, never>, options: DeviceOptions) {
    super(parts, options);
    this.events.on('qr', (event) => {
      this.shown = event;
    });
    this.events.on('phase', ({ phase }) => {
      if (phase !== 'unlinked') this.shown = undefined;
    });
  }

  /**
   * The code that is to be shown to the phone now, or the first one once there is one: scan it as a
   * QR picture, or hand over its text. Further codes come as events of kind `qr`.
   */
  async code(): Promise<EventOf<'qr'>> {
    return this.shown ?? (await this.events.next('qr'));
  }

  /** Resolves when the device is linked and online; rejects when it stops for good before. */
  online(): Promise<void> {
    return this.reached('online');
  }

  /** Leaves the account: the server forgets the device, and its keys are of no use any more. */
  async logOut(): Promise<void> {
    await this.command<void>({ kind: 'logout' });
  }

  /**
   * Asks to be linked to the phone of a number by a code that is typed there: resolves with the code,
   * as `XXXX-XXXX`. Draws one unless it is given. Replaces an earlier code.
   *
   * Rejects with `LINK_NUMBER`, `LINK_CODE`, `LINK_ALREADY`, `LINK_UNREACHABLE` (no such account, or
   * its phone is off), `LINK_UNAUTHORIZED`, `LINK_THROTTLED`, `LINK_REFUSED` or `CONNECTION_CLOSED`.
   * What becomes of it is told by events of kind `linked` and `link-failed`.
   */
  async linkByCode(number: string, code?: string): Promise<string> {
    const digits = /^\+?([1-9][0-9]{6,14})$/.exec(number.trim())?.[1];
    if (digits === undefined) throw new QuartetError('LINK_NUMBER');
    if (this.pn !== undefined) throw new QuartetError('LINK_ALREADY');
    await this.reached('unlinked');
    return this.command({ kind: 'link-code', number: jid(digits, 's.whatsapp.net'), code });
  }

  /**
   * Goes on with linking by a passkey: the answer of an authenticator to the options of the event
   * `passkey-challenge`, made anywhere. Resolves when the server has taken it; `passkey-code` and
   * `linked` follow. Rejects with `LINK_EXPIRED`, `LINK_MALFORMED`, `CONNECTION_REFUSED` or
   * `CONNECTION_CLOSED`.
   */
  linkByPasskey(assertion: Assertion): Promise<void> {
    return this.command({ kind: 'passkey', assertion });
  }

  protected override removeDevice(): Promise<void> {
    return this.logOut();
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
  const start = await initialState(options.store, credentials, options);
  const deviceOf = (own: typeof start.state): typeof start.state => own;
  const parts = { ...start, machine: deviceMachine, deviceOf };
  const connection = new Connection(parts, options);
  connection.start();
  return connection;
}
