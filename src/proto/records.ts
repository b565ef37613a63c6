/**
 * Our own store records: typed doors of proto/records.proto.
 *
 * A record names the fields that it must have; one that lacks them, or that is not protobuf at
 * all, is STORE_CORRUPT and stays in the store as it is. Lists are always there, if empty. What a
 * record means belongs to the folder that keeps it.
 */

import type { Bytes } from '../base/bytes.ts';
import { fail, ok, type Result } from '../base/error.ts';
import { type Door, door, type Plain } from './door.ts';
import {
  AccountRecord as GeneratedAccount,
  CredentialsRecord as GeneratedCredentials,
  InboxRecord as GeneratedInbox,
  KnownRecord as GeneratedKnown,
  OutboxRecord as GeneratedOutbox,
  PendingRecord as GeneratedPending,
  SentRecord as GeneratedSent,
  TrustedTokenRecord as GeneratedTrustedToken,
  UserDevicesRecord as GeneratedUserDevices,
} from './generated.js';

/** A record whose fields `Key` are always there; the others may be absent. */
type Complete<T, Key extends keyof T> = Omit<T, Key> & {
  readonly [Name in Key]-?: NonNullable<T[Name]>;
};

/** The keys and the state of a device. Holds private keys: never print. */
export type CredentialsRecord = Complete<
  Plain<GeneratedCredentials.$Properties>,
  'role' | 'noisePrivateKey' | 'identityPrivateKey' | 'registrationId'
>;

/** A message on its way out; `createdAt` in milliseconds. */
export type OutboxRecord = Complete<
  Plain<GeneratedOutbox.$Properties>,
  'id' | 'chat' | 'content' | 'createdAt' | 'devices'
>;

/** A received message that the application has not taken yet; `sentAt` in milliseconds. */
export type InboxRecord = Complete<
  Plain<GeneratedInbox.$Properties>,
  'id' | 'chat' | 'sender' | 'fromMe' | 'sentAt' | 'content'
>;

/** A sent message that may be asked for again; `createdAt` in milliseconds. */
export type SentRecord = Complete<
  Plain<GeneratedSent.$Properties>,
  'id' | 'chat' | 'content' | 'createdAt' | 'devices'
>;

/** The author of a known message; `sentAt` in milliseconds. Holds a secret: never print. */
export type KnownEntryRecord = Complete<
  Plain<GeneratedKnown.Entry.$Properties>,
  'names' | 'sentAt'
>;

/** A message that others may refer to; `storedAt` in milliseconds. */
export type KnownRecord = Omit<
  Complete<Plain<GeneratedKnown.$Properties>, 'storedAt' | 'entries'>,
  'entries'
> & { readonly entries: readonly KnownEntryRecord[] };

/** An addition that waits for its message; `storedAt` in milliseconds. */
export type PendingRecord = Omit<
  Complete<Plain<GeneratedPending.$Properties>, 'message' | 'parent' | 'storedAt'>,
  'message'
> & { readonly message: InboxRecord };

/** The tokens of a contact; timestamps in seconds. */
export type TrustedTokenRecord = Plain<GeneratedTrustedToken.$Properties>;

/** A companion as its primary knows it; `linkedAt` in milliseconds. */
export type CompanionRecord = Complete<
  Plain<GeneratedAccount.Companion.$Properties>,
  'jid' | 'keyIndex' | 'identity' | 'linkedAt'
>;

/** What a primary knows of its account; `listTimestamp` in seconds. */
export type AccountRecord = Omit<
  Complete<
    Plain<GeneratedAccount.$Properties>,
    'rawId' | 'currentKeyIndex' | 'listTimestamp' | 'companions'
  >,
  'companions'
> & { readonly companions: readonly CompanionRecord[] };

/** One device of a user. */
export type UserDeviceRecord = Complete<
  Plain<GeneratedUserDevices.Device.$Properties>,
  'id' | 'keyIndex' | 'hosted'
>;

/** The devices of one user; `timestamp` in seconds, `checkedAt` in milliseconds. */
export type UserDevicesRecord = Omit<
  Complete<Plain<GeneratedUserDevices.$Properties>, 'user' | 'validIndexes' | 'devices'>,
  'devices'
> & { readonly devices: readonly UserDeviceRecord[] };

/** Fields that a record must have, and lists that are empty when absent. */
interface Shape {
  readonly required: readonly string[];
  readonly lists?: Readonly<Record<string, readonly string[] | undefined>>;
}

const credentials = record<CredentialsRecord>(door(GeneratedCredentials), {
  required: ['role', 'noisePrivateKey', 'identityPrivateKey', 'registrationId'],
});
const outbox = record<OutboxRecord>(door(GeneratedOutbox), {
  required: ['id', 'chat', 'content', 'createdAt'],
  lists: { devices: undefined },
});
const inbox = record<InboxRecord>(door(GeneratedInbox), {
  required: ['id', 'chat', 'sender', 'fromMe', 'sentAt', 'content'],
});
const sent = record<SentRecord>(door(GeneratedSent), {
  required: ['id', 'chat', 'content', 'createdAt'],
  lists: { devices: undefined },
});
const known = record<KnownRecord>(door(GeneratedKnown), {
  required: ['storedAt'],
  lists: { entries: ['names', 'sentAt'] },
});
const pending = record<PendingRecord>(door(GeneratedPending), {
  required: ['message', 'parent', 'storedAt'],
});
const trustedToken = record<TrustedTokenRecord>(door(GeneratedTrustedToken), { required: [] });
const account = record<AccountRecord>(door(GeneratedAccount), {
  required: ['rawId', 'currentKeyIndex', 'listTimestamp'],
  lists: { companions: ['jid', 'keyIndex', 'identity', 'linkedAt'] },
});
const userDevices = record<UserDevicesRecord>(door(GeneratedUserDevices), {
  required: ['user'],
  lists: { validIndexes: undefined, devices: ['id', 'keyIndex', 'hosted'] },
});

/** Decodes a CredentialsRecord. STORE_CORRUPT. */
export const decodeCredentials = credentials.decode;

/** Encodes a CredentialsRecord. */
export const encodeCredentials = credentials.encode;

/** Decodes an OutboxRecord. STORE_CORRUPT. */
export const decodeOutbox = outbox.decode;

/** Encodes an OutboxRecord. */
export const encodeOutbox = outbox.encode;

/** Decodes an InboxRecord. STORE_CORRUPT. */
export const decodeInbox = inbox.decode;

/** Encodes an InboxRecord. */
export const encodeInbox = inbox.encode;

/** Decodes a SentRecord. STORE_CORRUPT. */
export const decodeSent = sent.decode;

/** Encodes a SentRecord. */
export const encodeSent = sent.encode;

/** Decodes a KnownRecord. STORE_CORRUPT. */
export const decodeKnown = known.decode;

/** Encodes a KnownRecord. */
export const encodeKnown = known.encode;

/** Decodes a PendingRecord. STORE_CORRUPT. */
export const decodePending = pending.decode;

/** Encodes a PendingRecord. */
export const encodePending = pending.encode;

/** Decodes a TrustedTokenRecord. STORE_CORRUPT. */
export const decodeTrustedToken = trustedToken.decode;

/** Encodes a TrustedTokenRecord. */
export const encodeTrustedToken = trustedToken.encode;

/** Decodes an AccountRecord. STORE_CORRUPT. */
export const decodeAccount = account.decode;

/** Encodes an AccountRecord. */
export const encodeAccount = account.encode;

/** Decodes a UserDevicesRecord. STORE_CORRUPT. */
export const decodeUserDevices = userDevices.decode;

/** Encodes a UserDevicesRecord. */
export const encodeUserDevices = userDevices.encode;

/** A door that also demands the fields of its shape. */
function record<T extends object>(inner: Door<object>, shape: Shape): Door<T> {
  return {
    decode: (bytes: Bytes): Result<T> => {
      const decoded = inner.decode(bytes);
      if (!decoded.ok) return fail('STORE_CORRUPT', { sizeBytes: bytes.length });
      const missing = firstMissing(decoded.value, shape.required);
      if (missing !== undefined) return fail('STORE_CORRUPT', { missing });
      return completeLists(decoded.value as Record<string, unknown>, shape) as Result<T>;
    },
    encode: inner.encode as Door<T>['encode'],
  };
}

function completeLists(value: Record<string, unknown>, { lists = {} }: Shape): Result<object> {
  const complete = { ...value };
  for (const [name, required] of Object.entries(lists)) {
    const items = (value[name] ?? []) as readonly object[];
    complete[name] = items;
    if (required === undefined) continue;
    for (const item of items) {
      const missing = firstMissing(item, required);
      if (missing !== undefined) return fail('STORE_CORRUPT', { missing: `${name}.${missing}` });
    }
  }
  return ok(complete);
}

const firstMissing = (value: object, required: readonly string[]): string | undefined =>
  required.find((name) => !(name in value));
