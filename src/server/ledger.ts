/**
 * Typed reading of the server's records, the same for a plan and for a step.
 *
 * A plan gives a list in which the records that are not loaded yet are noted, and meanwhile reads
 * them as absent; it is asked again until nothing is missing. A step gives none: what its plan
 * forgot throws. So both find their way through the records by the same functions.
 */

import type { Bytes } from '../base/bytes.ts';
import { QuartetError } from '../base/error.ts';
import type { Read, Records } from '../base/step.ts';
import type { Jid } from '../wire/jid.ts';
import {
  ACCEPTED_TABLE,
  ACCOUNT_TABLE,
  type Accepted,
  type Account,
  type Device,
  type DeviceKey,
  decodeRecord,
  EMPTY_POOL,
  EMPTY_QUEUE,
  ENTRY_TABLE,
  LID_TABLE,
  numberedKey,
  ONE_TIME_TABLE,
  POOL_TABLE,
  type Pool,
  QUEUE_TABLE,
  type Queue,
  WATCH_TABLE,
  WATCHERS_TABLE,
} from './tables.ts';

/** Reads records by what they are. */
export class Ledger {
  private readonly records: Records;
  private readonly missing: Read[] | undefined;

  constructor(records: Records, missing?: Read[]) {
    this.records = records;
    this.missing = missing;
  }

  /** The account of a number. */
  account(pn: string): Account | undefined {
    return NUMBER.test(pn) ? this.record<Account>(ACCOUNT_TABLE, pn) : undefined;
  }

  /** The number behind the user of a LID. */
  pnOfLid(lid: string): string | undefined {
    return NUMBER.test(lid) ? this.record<string>(LID_TABLE, lid) : undefined;
  }

  /** The account of an address in either form; `undefined` for anything but a user. */
  accountOf(address: Jid): Account | undefined {
    if (address.server === 's.whatsapp.net' || address.server === 'c.us') {
      return this.account(address.user);
    }
    if (address.server !== 'lid') return undefined;
    const pn = this.pnOfLid(address.user);
    return pn === undefined ? undefined : this.account(pn);
  }

  /** The one-time prekeys of a device. */
  pool(device: DeviceKey): Pool {
    return this.record<Pool>(POOL_TABLE, device) ?? EMPTY_POOL;
  }

  /** A public one-time prekey, 32 bytes. */
  oneTimeKey(device: DeviceKey, id: number): Bytes | undefined {
    return this.value(ONE_TIME_TABLE, numberedKey(device, id));
  }

  /** The queue of a device. */
  queue(device: DeviceKey): Queue {
    return this.record<Queue>(QUEUE_TABLE, device) ?? EMPTY_QUEUE;
  }

  /** A waiting stanza, encoded. */
  entry(device: DeviceKey, position: number): Bytes | undefined {
    return this.value(ENTRY_TABLE, numberedKey(device, position));
  }

  /** Whether a waiting stanza is loaded. */
  hasEntry(device: DeviceKey, position: number): boolean {
    return this.records.has(ENTRY_TABLE, numberedKey(device, position));
  }

  /** Whether an account is told about changes of another one's devices. */
  watches(watcher: string, watched: string): boolean {
    return this.value(WATCH_TABLE, watchKey(watcher, watched)) !== undefined;
  }

  /** The accounts that are told about changes of an account's devices. */
  watchers(watched: string): readonly string[] {
    return this.record<readonly string[]>(WATCHERS_TABLE, watched) ?? [];
  }

  /** What is known of a message that was sent lately. */
  accepted(key: string): Accepted | undefined {
    return this.record<Accepted>(ACCEPTED_TABLE, key);
  }

  private record<T>(table: string, key: string): T | undefined {
    const value = this.value(table, key);
    return value === undefined ? undefined : decodeRecord<T>(value);
  }

  private value(table: string, key: string): Bytes | undefined {
    if (this.missing !== undefined && !this.records.has(table, key)) {
      this.missing.push({ table, key });
      return undefined;
    }
    return this.records.get(table, key);
  }
}

/** The key under which it is noted that `watcher` asked for the devices of `watched`. */
export const watchKey = (watcher: string, watched: string): string => `${watched} ${watcher}`;

/** The device of an account, if it is linked. */
export const deviceOf = (account: Account, id: number): Device | undefined =>
  account.devices.find((one) => one.id === id);

/** The key that vouches for the companions of an account: the identity of its primary. */
export function accountKeyOf(account: Account): Bytes {
  const primary = deviceOf(account, 0);
  if (primary === undefined) throw new QuartetError('STORE_CORRUPT', { table: ACCOUNT_TABLE });
  return primary.identityKey;
}

/** The companions of an account. */
export const companionsOf = (account: Account): readonly Device[] =>
  account.devices.filter((one) => one.id !== 0);

/** What a user of an account looks like: whatever else arrives never becomes a key. */
const NUMBER = /^[0-9]{5,20}$/;
