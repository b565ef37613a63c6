/**
 * What a store says about a device and about one chat: counts, and why messages may not pass.
 *
 * Reads only, and needs no connection. Findings are sentences with numbers of devices in them and
 * never what a key or a message holds.
 */

import { fromUtf8 } from '../base/bytes.ts';
import type { Env } from '../base/env.ts';
import { addressKey, canonicalJid, counterpart, pairReads } from '../devices/lid.ts';
import {
  decodeUserDevices,
  deviceJids,
  isStale,
  USER_DEVICES_TABLE,
  type UserDevices,
  userDevicesKey,
} from '../devices/registry.ts';
import { INBOX_TABLE } from '../messages/inbox.ts';
import { RETRY_TABLE } from '../messages/retry.ts';
import { hasUsableSession } from '../signal/cipher.ts';
import { PREKEY_TABLE } from '../signal/prekeys.ts';
import { decodeSession } from '../signal/session.ts';
import { IDENTITY_TABLE, SESSION_TABLE } from '../signal/tables.ts';
import type { Store } from '../store/contract.ts';
import { bareJid, formatJid, type Jid, withDevice } from '../wire/jid.ts';
import { OUTBOX_TABLE } from './outbox.ts';

/** What a store holds, counted. */
export interface StoreCounts {
  readonly sessions: number;
  /** One-time prekeys whose private halves are held. */
  readonly preKeys: number;
  readonly outbox: number;
  readonly inbox: number;
  /** Device lists that are known. */
  readonly lists: number;
}

/** One device of a chat. */
export interface DeviceDiagnosis {
  readonly device: Jid;
  readonly session: 'usable' | 'none' | 'unusable' | 'damaged';
  readonly identityKnown: boolean;
}

/** A chat, device by device. */
export interface ChatDiagnosis {
  readonly chat: Jid;
  /** The chat under its other name, if that is known. */
  readonly alternate: Jid | undefined;
  readonly devices: readonly DeviceDiagnosis[];
  /** Messages of the chat that could not be read: how often asked for, and when last. */
  readonly unread: readonly { readonly asked: number; readonly lastAskedAt: number }[];
  /** What is wrong, in sentences; empty if nothing is. */
  readonly findings: readonly string[];
}

/** Counts what a store holds. */
export async function countStore(store: Store): Promise<StoreCounts> {
  const count = async (table: string): Promise<number> => (await store.scan(table)).length;
  return {
    sessions: await count(SESSION_TABLE),
    preKeys: await count(PREKEY_TABLE),
    outbox: await count(OUTBOX_TABLE),
    inbox: await count(INBOX_TABLE),
    lists: await count(USER_DEVICES_TABLE),
  };
}

/** Looks at everything that a chat with a user needs. */
export async function diagnoseChat(store: Store, user: Jid, env: Env): Promise<ChatDiagnosis> {
  const pairs = await store.load(pairReads([user]));
  const chat = bareJid(canonicalJid(pairs, user));
  const alternate = counterpart(await store.load(pairReads([chat])), chat);
  const list = await listOf(store, chat);
  const devices: DeviceDiagnosis[] = [];
  for (const { device } of list === undefined ? [] : deviceJids(list)) {
    devices.push(await diagnoseDevice(store, withDevice(chat, device), env));
  }
  const unread = await unreadOf(store, [chat, ...(alternate === undefined ? [] : [alternate])]);
  const findings = [
    ...listFindings(list, env),
    ...devices.flatMap(deviceFindings),
    ...unread.map(({ asked }) => `A message could not be read and was asked for ${asked} times.`),
  ];
  return { chat, alternate, devices, unread, findings };
}

async function listOf(store: Store, user: Jid): Promise<UserDevices | undefined> {
  const read = { table: USER_DEVICES_TABLE, key: userDevicesKey(user) };
  const value = (await store.load([read])).get(read.table, read.key);
  const list = value && decodeUserDevices(value);
  return list?.ok === true ? list.value : undefined;
}

async function diagnoseDevice(store: Store, device: Jid, env: Env): Promise<DeviceDiagnosis> {
  const key = addressKey(device);
  const records = await store.load([
    { table: SESSION_TABLE, key },
    { table: IDENTITY_TABLE, key },
  ]);
  const identity = records.get(IDENTITY_TABLE, key);
  const stored = records.get(SESSION_TABLE, key);
  const identityKnown = identity !== undefined;
  if (stored === undefined) return { device, session: 'none', identityKnown };
  const session = decodeSession(stored);
  if (!session.ok) return { device, session: 'damaged', identityKnown };
  const usable = hasUsableSession(session.value, env, identity);
  return { device, session: usable ? 'usable' : 'unusable', identityKnown };
}

function listFindings(list: UserDevices | undefined, env: Env): readonly string[] {
  if (list === undefined) return ['No device list is known: the next message asks for one.'];
  return [
    ...(list.unverified === undefined ? [] : ['The last device list could not be verified yet.']),
    ...(isStale(list, env.now()) ? ['The device list is old: the next message asks again.'] : []),
  ];
}

const SESSION_FINDINGS: Readonly<Record<DeviceDiagnosis['session'], string | undefined>> = {
  usable: undefined,
  none: 'has no session: the next message makes one',
  unusable: 'has a session that cannot be used: the next message makes a new one',
  damaged: 'has a session that cannot be read: the next message makes a new one',
};

function deviceFindings({ device, session, identityKnown }: DeviceDiagnosis): readonly string[] {
  const finding = SESSION_FINDINGS[session];
  return [
    ...(finding === undefined ? [] : [`Device ${device.device} ${finding}.`]),
    ...(identityKnown || session === 'none' ? [] : [`Device ${device.device} has no identity.`]),
  ];
}

/** The counters of requests for messages of a chat, under either of its names. */
async function unreadOf(store: Store, names: readonly Jid[]): Promise<ChatDiagnosis['unread']> {
  const rows = await store.scan(RETRY_TABLE);
  const prefixes = names.map((name) => `${formatJid(name)}|`);
  return rows
    .filter(({ key }) => prefixes.some((prefix) => key.startsWith(prefix)))
    .map(({ value }) => {
      const [asked, lastAskedAt] = fromUtf8(value).split(' ');
      return { asked: Number(asked), lastAskedAt: Number(lastAskedAt) };
    });
}
