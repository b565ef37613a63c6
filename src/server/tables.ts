/**
 * What the server keeps: its tables, their keys, and the records in them.
 *
 * Every key can be computed from what a stanza says and from other records, so that a plan can name
 * it. Values are JSON with bytes in base64, behind one version byte; queue entries are stanzas as
 * they were accepted. Nothing in here is plaintext: the server never sees any.
 */

import { type Bytes, base64, concat, fromBase64, fromUtf8, utf8 } from '../base/bytes.ts';
import type { Ms } from '../base/env.ts';
import { QuartetError } from '../base/error.ts';
import { NO_RANGES, type Ranges } from './ranges.ts';

/** Accounts; key = number. */
export const ACCOUNT_TABLE = 'account';
/** Which number a LID belongs to; key = user of the LID. */
export const LID_TABLE = 'lid';
/** Which one-time prekeys a device has; key = device. */
export const POOL_TABLE = 'prekey-pool';
/** Public one-time prekeys; key = device and id. */
export const ONE_TIME_TABLE = 'one-time-prekey';
/** What waits for a device; key = device. */
export const QUEUE_TABLE = 'queue';
/** The waiting stanzas; key = device and position. */
export const ENTRY_TABLE = 'queue-entry';
/** Who ever asked for whose devices, one record a pair; key = number and number. */
export const WATCH_TABLE = 'watch';
/** The same as a list; key = number of the one who is watched. */
export const WATCHERS_TABLE = 'watchers';
/** Messages that were accepted lately; key = sending device and message id. */
export const ACCEPTED_TABLE = 'accepted';
/** The server's own keys; one record. */
export const KEYS_TABLE = 'server-keys';

/** Names a device in keys and maps: `number:id`. */
export type DeviceKey = `${string}:${number}`;

/** The key of a device of an account. */
export const deviceKey = (pn: string, id: number): DeviceKey => `${pn}:${id}`;

/** The key of a record that belongs to a device and has a number. */
export const numberedKey = (device: DeviceKey, n: number): string =>
  `${device}#${n.toString().padStart(12, '0')}`;

/** A signed prekey as the server keeps it. */
export interface SignedPreKey {
  readonly id: number;
  /** 32 bytes. */
  readonly publicKey: Bytes;
  /** 64 bytes, over 05 and the key. */
  readonly signature: Bytes;
}

/** The public half of a device's keys, as registration brought it. */
export interface DeviceKeys {
  /** 32 bytes. */
  readonly noiseKey: Bytes;
  /** 32 bytes. */
  readonly identityKey: Bytes;
  readonly registrationId: number;
  readonly signedPreKey: SignedPreKey;
}

/** A device of an account. */
export interface Device extends DeviceKeys {
  /** 0 is the primary. */
  readonly id: number;
  /** 0 for the primary. */
  readonly keyIndex: number;
  readonly linkedAt: Ms;
  /** Companions: when the last connection ended; absent while connected, and before the first. */
  readonly seenAt?: Ms;
  /** Companions: whether the device has not logged in since it was linked. */
  readonly isFresh?: boolean;
  /** Companions: ADVSignedDeviceIdentity without the account key (spec 03 §5.5). */
  readonly signedIdentity?: Bytes;
  /** Companions: DeviceProps as sent. */
  readonly props?: Bytes;
}

/** A key index list as the primary published it. */
export interface PublishedList {
  readonly bytes: Bytes;
  /** Seconds, as in the list. */
  readonly timestamp: number;
}

/** An account. The devices begin with the primary and are in order of linking. */
export interface Account {
  /** The number, digits. */
  readonly pn: string;
  /** User of the hidden id, digits. */
  readonly lid: string;
  /** Push name; empty if none is known. */
  readonly name: string;
  readonly createdAt: Ms;
  readonly devices: readonly Device[];
  /** The highest device id ever given: ids are retired, not reused. */
  readonly highestDeviceId: number;
  /** Key indexes ever used, removed devices included. */
  readonly keyIndexes: Ranges;
  readonly list?: PublishedList;
  /** When the primary was last connected; counts only while it is not. */
  readonly primarySeenAt: Ms;
  readonly primaryConnected: boolean;
  /** Whether the phone is too old for companions, its own and those of others. */
  readonly isOldClient?: boolean;
  /** Numbers that this account has blocked. */
  readonly blocked: readonly string[];
  readonly privacy: Readonly<Record<string, string>>;
}

/** The one-time prekeys of a device. */
export interface Pool {
  readonly available: Ranges;
  /** Ids handed out: uploaded again they are ignored. */
  readonly dispensed: Ranges;
  /** Which notices the device got since its last upload (spec 06 §8.3). */
  readonly noticed: 'none' | 'low' | 'empty';
}

/** The pool of a device that has uploaded nothing. */
export const EMPTY_POOL: Pool = { available: NO_RANGES, dispensed: NO_RANGES, noticed: 'none' };

/** The queue of a device: positions only grow. */
export interface Queue {
  /** The next position. */
  readonly next: number;
  readonly waiting: Ranges;
}

/** The queue of a device that never got anything. */
export const EMPTY_QUEUE: Queue = { next: 1, waiting: NO_RANGES };

/** A message that was accepted: what makes a repetition recognisable (spec 04 §12.1). */
export interface Accepted {
  /** Seconds: the time of the first acknowledgement, given again to every repetition. */
  readonly t: number;
  readonly phash?: string;
  /** Copies that were delivered, by `copyName`. */
  readonly copies: readonly string[];
}

const VERSION = Uint8Array.of(1);
const decoded = new WeakMap<Bytes, unknown>();

/** The bytes of a record. */
export function encodeRecord<T>(value: T): Bytes {
  const text = JSON.stringify(value, (_, one: unknown) =>
    one instanceof Uint8Array ? { $: base64(one) } : one,
  );
  const bytes = concat(VERSION, utf8(text));
  decoded.set(bytes, value);
  return bytes;
}

/** The record of bytes that `encodeRecord` made. Throws STORE_VERSION or STORE_CORRUPT. */
export function decodeRecord<T>(bytes: Bytes): T {
  const known = decoded.get(bytes);
  if (known !== undefined) return known as T;
  if (bytes[0] !== VERSION[0]) throw new QuartetError('STORE_VERSION');
  try {
    const value = JSON.parse(fromUtf8(bytes.subarray(1)), revive) as T;
    decoded.set(bytes, value);
    return value;
  } catch {
    throw new QuartetError('STORE_CORRUPT', { sizeBytes: bytes.length });
  }
}

function revive(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$' in value)) return value;
  return fromBase64(String(value.$)) ?? value;
}
