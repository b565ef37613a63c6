/**
 * The devices of an account, as an application sees them: the face of the registry.
 *
 * Everything shown comes from lists that the account has signed. What a device may not do is refused
 * before anything is sent, with what to use instead.
 */

import { QuartetError, unwrap } from '../base/error.ts';
import type { DeviceChange } from '../devices/history.ts';
import type { AccountDevice } from '../devices/overview.ts';
import {
  type Capability,
  can,
  type Policy,
  permit,
  type Role,
  type Verdict,
} from '../devices/policy.ts';
import { isLid, isPn, type Jid, jid, parseJid, sameJid } from '../wire/jid.ts';
import type { DeviceCall, Listing } from './commands.ts';

/** What the face needs of its device. */
export interface DevicesPort {
  readonly role: Role;
  readonly policy: Policy;
  readonly isOnline: () => boolean;
  readonly call: <T>(call: DeviceCall) => Promise<T>;
  /** Removes a device of the own account. */
  readonly remove: (device: AccountDevice) => Promise<void>;
  /** Devices that are being linked and are in no list yet. */
  readonly pending: () => readonly AccountDevice[];
}

/** A device by its id, its address, or the text of either. */
export type DeviceName = number | string | Jid;

/** The devices of accounts, the own one above all. */
export class Devices {
  readonly #port: DevicesPort;

  constructor(port: DevicesPort) {
    this.#port = port;
  }

  /**
   * The devices of an account, of the own one unless told otherwise: a verified list, the phone
   * first. Asks the server if there is none, or if it is a day old and the device is online.
   *
   * Rejects with `CONNECTION_NOT_LINKED`, `CONNECTION_CLOSED`, `DEVICE_UNKNOWN_USER`,
   * `DEVICE_NO_ACCOUNT_KEY` or `WIRE_JID`.
   */
  async list(user?: string | Jid): Promise<readonly AccountDevice[]> {
    const whose = user === undefined ? undefined : userNamed(user);
    const known = await this.#known(whose);
    const isGood = known !== undefined && !(known.stale && this.#port.isOnline());
    const { devices } = isGood ? known : await this.#refreshed(whose);
    return whose === undefined ? [...devices, ...this.#port.pending()] : devices;
  }

  /** One device of the own account, by id or address; `undefined` if there is none such. */
  async get(name: DeviceName): Promise<AccountDevice | undefined> {
    const isNamed = matcherOf(name);
    return (await this.list()).find(isNamed);
  }

  /** What happened to the devices of an account since this device knows it, oldest first. */
  history(user?: string | Jid): Promise<readonly DeviceChange[]> {
    const whose = user === undefined ? undefined : userNamed(user);
    return this.#port.call({ about: 'history', user: whose });
  }

  /** Asks the server for the list of an account and returns what could be verified of it. */
  async refresh(user?: string | Jid): Promise<readonly AccountDevice[]> {
    const { devices } = await this.#refreshed(user === undefined ? undefined : userNamed(user));
    return devices;
  }

  /**
   * Gives a linked device a label of the phone's own. Rejects with `CAPABILITY_DENIED` on a
   * companion and with `DEVICE_UNSIGNED` if there is no such device.
   */
  async rename(name: DeviceName, label: string): Promise<void> {
    this.require('link-devices');
    const { id } = await this.#named(name);
    return this.#port.call({ about: 'label', id, name: label });
  }

  /**
   * Removes a device from the account: a companion itself, the phone any companion. Rejects with
   * `CAPABILITY_DENIED` and with `DEVICE_UNSIGNED` if there is no such device.
   */
  async remove(name: DeviceName): Promise<void> {
    const device = await this.#named(name);
    if (!device.isThis || device.id === 0) this.require('link-devices');
    return this.#port.remove(device);
  }

  /** What this device may do under the policy of its account, and what to use where it may not. */
  can(capability: Capability): Verdict {
    return can(this.#port.policy, this.#port.role, capability);
  }

  /** Throws `CAPABILITY_DENIED` unless this device may do this itself. */
  require(capability: Capability): void {
    unwrap(permit(this.#port.policy, this.#port.role, capability));
  }

  async #named(name: DeviceName): Promise<AccountDevice> {
    const device = await this.get(name);
    if (device === undefined) throw new QuartetError('DEVICE_UNSIGNED');
    return device;
  }

  async #refreshed(user: Jid | undefined): Promise<Listing> {
    await this.#port.call({ about: 'refresh', user });
    const listing = await this.#known(user);
    if (listing === undefined) throw new QuartetError('DEVICE_NO_ACCOUNT_KEY');
    return listing;
  }

  #known(user: Jid | undefined): Promise<Listing | undefined> {
    return this.#port.call({ about: 'list', user });
  }
}

const NUMBER = /^\+?[0-9]{5,20}$/;

/** A user as people write one: a number with country code, or the text of an address. `WIRE_JID`. */
function userNamed(name: string | Jid): Jid {
  if (typeof name === 'string' && NUMBER.test(name)) {
    return jid(name.replace('+', ''), 's.whatsapp.net');
  }
  const user = typeof name === 'string' ? unwrap(parseJid(name)) : name;
  if (user.user === '' || (!isPn(user) && !isLid(user))) throw new QuartetError('WIRE_JID');
  return user;
}

const ID = /^[0-9]{1,3}$/;

function matcherOf(name: DeviceName): (device: AccountDevice) => boolean {
  if (typeof name === 'number') return ({ id }) => id === name;
  if (typeof name === 'string' && ID.test(name)) return ({ id }) => id === Number(name);
  const address = typeof name === 'string' ? unwrap(parseJid(name)) : name;
  return ({ pn, lid }) => [pn, lid].some((one) => one !== undefined && sameJid(one, address));
}
