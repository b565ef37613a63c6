/**
 * The credentials of a device: its own keys, and once linked or registered, who it is.
 *
 * One record, written whole. Keys are made before the first connection, so a crash at any moment
 * of linking leaves either an unlinked device with its keys or a linked one. Never printed: the key
 * pairs show their public halves only.
 */

import type { Bytes } from '../base/bytes.ts';
import { type ErrorCode, isErrorCode } from '../base/codes.ts';
import type { CryptoPrimitives, Env } from '../base/env.ts';
import { fail, ok, QuartetError, type Result, unwrap } from '../base/error.ts';
import type { Read } from '../base/step.ts';
import { generateKeyPair, type KeyPair, keyPairFrom } from '../crypto/keys.ts';
import { USER_DEVICES_TABLE } from '../devices/registry.ts';
import { ROSTER_READ } from '../devices/roster.ts';
import type { RetrySelf } from '../messages/retry.ts';
import { decodeCredentials, encodeCredentials } from '../proto/records.ts';
import { generateRegistrationId, type LocalIdentity } from '../signal/identity.ts';
import {
  decodeSignedPreKey,
  encodeSignedPreKey,
  generateSignedPreKey,
  PREKEY_TABLE,
  preKeyKey,
  SIGNED_PREKEY_TABLE,
  type SignedPreKey,
} from '../signal/prekeys.ts';
import { IDENTITY_TABLE, SENDER_KEY_TABLE, SESSION_TABLE } from '../signal/tables.ts';
import type { Store } from '../store/contract.ts';
import { Draft } from '../store/draft.ts';
import { formatJid, type Jid, parseJid } from '../wire/jid.ts';
import { KEPT_CODE } from './kept-code.ts';

const CREDENTIALS: Read = { table: 'device', key: 'credentials' };

/** Set from the moment of linking to the first login: the server may not have heard of it. */
export const UNCONFIRMED: Read = { table: 'device', key: 'unconfirmed' };

/** The number whose messages are in the store; stays when the device is linked anew. */
export const KEPT_FOR: Read = { table: 'device', key: 'kept-for' };

/** Which of the two kinds of client a device is. */
export type Role = 'companion' | 'primary';

/** Who a device is and what it signs and connects with. */
export interface Credentials {
  readonly role: Role;
  readonly noiseKey: KeyPair;
  readonly local: LocalIdentity;
  readonly signedPreKey: SignedPreKey;
  /** Own address with device number; absent until linked or registered. */
  readonly pn: Jid | undefined;
  readonly lid: Jid | undefined;
  /** The ADV identity with both signatures; companions only. */
  readonly signedIdentity: Bytes | undefined;
  /** The identity key of the account's phone. */
  readonly accountKey: Bytes | undefined;
  /** What the phone runs on, as the server said it. */
  readonly platform: string | undefined;
  /** The name that contacts see. */
  readonly pushName: string | undefined;
  /** Set when the server has logged the device out. */
  readonly loggedOut: ErrorCode | undefined;
}

const FIRST_SIGNED_PREKEY = 1;

/** Makes the keys of a new device: noise key, identity, registration id, signed prekey. */
export function createCredentials(role: Role, env: Env, pushName?: string): Credentials {
  const noiseKey = generateKeyPair(env);
  const identity = generateKeyPair(env);
  return {
    role,
    noiseKey,
    local: { identity, registrationId: generateRegistrationId(env) },
    signedPreKey: generateSignedPreKey(FIRST_SIGNED_PREKEY, identity, env),
    pn: undefined,
    lid: undefined,
    signedIdentity: undefined,
    accountKey: role === 'primary' ? identity.publicKey : undefined,
    platform: undefined,
    pushName,
    loggedOut: undefined,
  };
}

/** Writes the record and the signed prekey that belongs to it. */
export function saveCredentials(draft: Draft, credentials: Credentials): void {
  const { noiseKey, local, signedPreKey, pn, lid, ...rest } = credentials;
  draft.put(
    CREDENTIALS.table,
    CREDENTIALS.key,
    encodeCredentials({
      ...rest,
      noisePrivateKey: noiseKey.privateKey,
      identityPrivateKey: local.identity.privateKey,
      registrationId: local.registrationId,
      signedPreKeyId: signedPreKey.id,
      pn: pn && formatJid(pn),
      lid: lid && formatJid(lid),
    }),
  );
  draft.put(SIGNED_PREKEY_TABLE, preKeyKey(signedPreKey.id), encodeSignedPreKey(signedPreKey));
}

/** Who the device is, once it belongs to an account. */
export function selfOf(credentials: Credentials): RetrySelf | undefined {
  const { pn, lid, local, signedIdentity, accountKey, signedPreKey } = credentials;
  if (pn === undefined || accountKey === undefined) return undefined;
  return { pn, lid, local, signedIdentity, accountKey, signedPreKeyId: signedPreKey.id };
}

/** How a device is opened. */
export interface LoadOptions {
  readonly role: Role;
  readonly env: Env;
  /** The name that contacts see. */
  readonly name?: string | undefined;
  /** Whether a device that was logged out begins anew instead of being refused. */
  readonly relink?: boolean | undefined;
}

/**
 * The device that a store holds; a store without one gets fresh keys.
 *
 * Rejects with `STORE_CORRUPT` if the record cannot be read, `STORE_ROLE` if the store belongs to a
 * device of the other kind, and with the code of its logout if it was logged out and may not begin
 * anew.
 */
export async function loadDevice(store: Store, options: LoadOptions): Promise<Credentials> {
  const { role, env, name, relink } = options;
  const known = await readCredentials(store, env.crypto);
  if (known !== undefined && known.role !== role) throw new QuartetError('STORE_ROLE', { role });
  if (known !== undefined && known.loggedOut === undefined) return known;
  if (known?.loggedOut !== undefined && relink !== true) throw new QuartetError(known.loggedOut);
  const fresh = createCredentials(role, env, name ?? known?.pushName);
  const draft = new Draft({ get: () => undefined, has: () => false });
  if (known !== undefined) await forgetAccount(store, draft);
  draft.delete(UNCONFIRMED.table, UNCONFIRMED.key);
  draft.delete(ROSTER_READ.table, ROSTER_READ.key);
  draft.delete(KEPT_CODE.table, KEPT_CODE.key);
  saveCredentials(draft, fresh);
  await store.commit(draft.changes());
  return fresh;
}

/** Which kind of device a store holds, if any. Rejects with `STORE_CORRUPT`. */
export async function roleIn(store: Store): Promise<Role | undefined> {
  const records = await store.load([CREDENTIALS]);
  const value = records.get(CREDENTIALS.table, CREDENTIALS.key);
  const record = value && unwrap(decodeCredentials(value));
  return record === undefined || !isRole(record.role) ? undefined : record.role;
}

/** What belongs to one life as a device: of no use, and misleading, in the next. */
const ONE_LIFE = [
  SESSION_TABLE,
  IDENTITY_TABLE,
  PREKEY_TABLE,
  SENDER_KEY_TABLE,
  USER_DEVICES_TABLE,
] as const;

/** Drops keys, sessions and lists; what the application has not finished with stays. */
async function forgetAccount(store: Store, draft: Draft): Promise<void> {
  for (const table of ONE_LIFE) {
    for (const { key } of await store.scan(table)) draft.delete(table, key);
  }
}

async function readCredentials(
  store: Store,
  crypto: CryptoPrimitives,
): Promise<Credentials | undefined> {
  const records = await store.load([CREDENTIALS]);
  const value = records.get(CREDENTIALS.table, CREDENTIALS.key);
  return value === undefined ? undefined : unwrap(await parse(store, value, crypto));
}

/** Writes credentials outside of a turn: before a device runs. */
export async function persistCredentials(store: Store, credentials: Credentials): Promise<void> {
  const draft = new Draft({ get: () => undefined, has: () => false });
  saveCredentials(draft, credentials);
  await store.commit(draft.changes());
}

async function parse(
  store: Store,
  value: Bytes,
  crypto: CryptoPrimitives,
): Promise<Result<Credentials>> {
  const record = decodeCredentials(value);
  if (!record.ok) return record;
  const { role, registrationId, signedPreKeyId = 0, loggedOut, ...rest } = record.value;
  const key = preKeyKey(signedPreKeyId);
  const records = await store.load([{ table: SIGNED_PREKEY_TABLE, key }]);
  const signedPreKey = decodeSignedPreKey(
    records.get(SIGNED_PREKEY_TABLE, key) ?? new Uint8Array(0),
  );
  if (!signedPreKey.ok) return signedPreKey;
  if (!isRole(role)) return fail('STORE_CORRUPT', { part: 'role' });
  return ok({
    role,
    noiseKey: keyPairFrom(rest.noisePrivateKey, crypto),
    local: { identity: keyPairFrom(rest.identityPrivateKey, crypto), registrationId },
    signedPreKey: signedPreKey.value,
    pn: parseAddress(rest.pn),
    lid: parseAddress(rest.lid),
    signedIdentity: rest.signedIdentity,
    accountKey: rest.accountKey,
    platform: rest.platform,
    pushName: rest.pushName,
    loggedOut: isErrorCode(loggedOut) ? loggedOut : undefined,
  });
}

const isRole = (text: string): text is Role => text === 'companion' || text === 'primary';

function parseAddress(text: string | undefined): Jid | undefined {
  const jid = parseJid(text ?? '');
  return text !== undefined && jid.ok ? jid.value : undefined;
}
