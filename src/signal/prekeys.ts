/**
 * The prekeys of this device: making them, keeping them, telling the server about them.
 *
 * Builders give the body of an iq without its id. The bundles of other devices are bundle.ts, which
 * keys a session uses up is said by cipher.ts. Rules: spec 02 §9; keys in stanzas have 32 raw bytes,
 * ids 3 (§1.3). Private halves never print. The records:
 *
 *   one-time   version(1) | flags(1) | id(4) | public(32) | private(32)
 *   signed     the same | signature(64) | createdAt(6) | replacedAt(6, 0 = not replaced)
 */

import { type Bytes, fromBigEndian, u24, u32 } from '../base/bytes.ts';
import type { Env, Ms } from '../base/env.ts';
import { fail, ok, type Result } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import { Reader } from '../base/reader.ts';
import type { Read, Records } from '../base/step.ts';
import { generateKeyPair, KeyPair, publicKey33 } from '../crypto/keys.ts';
import type { Draft } from '../store/draft.ts';
import { optionalInt } from '../wire/attrs.ts';
import { child, type Node, node } from '../wire/node.ts';
import type { LocalIdentity } from './identity.ts';

/** Table of the one-time prekeys; key = `preKeyKey(id)`, value = `encodePreKey`. */
export const PREKEY_TABLE = 'prekey';

/** Table of the signed prekeys; key = `preKeyKey(id)`, value = `encodeSignedPreKey`. */
export const SIGNED_PREKEY_TABLE = 'signed-prekey';

/** The record that holds the next one-time id: a counter, never what is left (spec 02 §9.1). */
export const NEXT_PREKEY_READ: Read = { table: 'prekey-counter', key: 'next' };

/** A one-time prekey; it dies with the session that uses it. */
export interface PreKey {
  /** 1..16 777 215. */
  readonly id: number;
  readonly keyPair: KeyPair;
  /** Whether the server has confirmed it (spec 02 §9.3). */
  readonly uploaded: boolean;
}

/** A signed prekey with its signature by the identity key. */
export interface SignedPreKey extends PreKey {
  /** 64 bytes over the 33-byte form of the public key. */
  readonly signature: Bytes;
  readonly createdAt: Ms;
  /** When a newer one took its place. */
  readonly replacedAt?: Ms;
}

/** Which one-time prekeys to make. */
export interface PreKeyRange {
  /** From the persisted counter, never from what is left (spec 02 §9.1). */
  readonly firstId: number;
  readonly count: number;
  /** Ids that are still in use after the counter has wrapped; they are passed over. */
  readonly held?: (id: number) => boolean;
}

/** What an upload tells the server. */
export interface PreKeyUpload {
  readonly local: LocalIdentity;
  readonly preKeys: readonly PreKey[];
  readonly signedPreKey: SignedPreKey;
}

/** What a retry receipt carries besides its registration (spec 04 §3.1). */
export interface RetryKeys {
  readonly local: LocalIdentity;
  /** A fresh one, which is never uploaded (spec 02 §9.9). */
  readonly preKey: PreKey;
  readonly signedPreKey: SignedPreKey;
  /** Of a companion: its ADVSignedDeviceIdentity. */
  readonly deviceIdentity?: Bytes | undefined;
}

/** The body of an iq to the server; the caller adds id and address. */
export interface IqBody {
  readonly xmlns: string;
  readonly type: 'get' | 'set';
  readonly content: readonly Node[];
}

/** Row key of a prekey or signed prekey: the id in 8 digits, so that rows sort by id. */
export const preKeyKey = (id: number): string => String(id).padStart(8, '0');

/** The next one-time id to use, 1 in the beginning. */
export function readNextPreKeyId(records: Records): number {
  const value = records.get(NEXT_PREKEY_READ.table, NEXT_PREKEY_READ.key);
  return value === undefined ? 1 : fromBigEndian(value);
}

/** Writes the next one-time id, in the commit that stores the keys made before it. */
export function writeNextPreKeyId(draft: Draft, id: number): void {
  draft.put(NEXT_PREKEY_READ.table, NEXT_PREKEY_READ.key, u32(id));
}

/** Fresh one-time prekeys, not uploaded yet, with consecutive ids; draws 32 bytes for each. */
export function generatePreKeys(range: PreKeyRange, env: Env): readonly PreKey[] {
  const { held } = range;
  const records: PreKey[] = [];
  let id = range.firstId;
  for (let tries = 0; records.length < range.count && tries < cap('prekeyId'); tries++) {
    if (!held?.(id)) records.push({ id, keyPair: generateKeyPair(env), uploaded: false });
    id = nextPreKeyId(id);
  }
  return records;
}

/** A fresh signed prekey, not uploaded yet; draws 32 bytes for the key, 64 for the signature. */
export function generateSignedPreKey(id: number, identity: KeyPair, env: Env): SignedPreKey {
  const keyPair = generateKeyPair(env);
  const message = publicKey33(keyPair.publicKey);
  const signature = env.crypto.xeddsaSign(identity.privateKey, message, env.random(64));
  return { id, keyPair, signature, uploaded: false, createdAt: env.now() };
}

/** Uploads one-time prekeys and the current signed prekey (spec 02 §9.3). */
export const buildPreKeyUpload = ({ local, preKeys, signedPreKey }: PreKeyUpload): IqBody =>
  iqBody('set', [
    node('registration', {}, u32(local.registrationId)),
    node('type', {}, KEY_TYPE),
    node('identity', {}, local.identity.publicKey),
    node('list', {}, preKeys.map(buildPreKey)),
    buildSignedPreKey(signedPreKey),
  ]);

/** Asks how many one-time prekeys the server still has (spec 02 §9.2). */
export const buildPreKeyCountQuery = (): IqBody => iqBody('get', [node('count')]);

/** The answer to the count query, and the content of a low-prekey notification; missing is 0. */
export function parsePreKeyCount(stanza: Node): number {
  const count = child(stanza, 'count');
  return (count && optionalInt(count, 'value')) ?? 0;
}

/** Replaces the signed prekey on the server (spec 02 §9.6). */
export const buildSignedPreKeyRotation = (signedPreKey: SignedPreKey): IqBody =>
  iqBody('set', [node('rotate', {}, [buildSignedPreKey(signedPreKey)])]);

/** The `<keys>` of a retry receipt. */
export function buildRetryKeys(keys: RetryKeys): Node {
  const { local, preKey, signedPreKey, deviceIdentity } = keys;
  return node('keys', {}, [
    node('type', {}, KEY_TYPE),
    node('identity', {}, local.identity.publicKey),
    buildPreKey(preKey),
    buildSignedPreKey(signedPreKey),
    ...(deviceIdentity ? [node('device-identity', {}, deviceIdentity)] : []),
  ]);
}

/** The id after `id`: counts up in 24 bits and wraps to 1 (spec 02 §9.1). */
export const nextPreKeyId = (id: number): number => (id >= cap('prekeyId') ? 1 : id + 1);

/** The record of a one-time prekey. */
export function encodePreKey(record: PreKey): Bytes {
  const out = new Uint8Array(PREKEY_BYTES);
  putCommon(out, record);
  return out;
}

/** Reads a one-time prekey. Fails with `STORE_CORRUPT` or `STORE_VERSION`. */
export function decodePreKey(bytes: Bytes): Result<PreKey> {
  return readCommon(new Reader(bytes), PREKEY_BYTES);
}

/** The record of a signed prekey. */
export function encodeSignedPreKey(record: SignedPreKey): Bytes {
  const out = new Uint8Array(SIGNED_PREKEY_BYTES);
  putCommon(out, record);
  out.set(record.signature, PREKEY_BYTES);
  putTime(out, PREKEY_BYTES + SIGNATURE_BYTES, record.createdAt);
  putTime(out, PREKEY_BYTES + SIGNATURE_BYTES + TIME_BYTES, record.replacedAt ?? 0);
  return out;
}

/** Reads a signed prekey. Fails with `STORE_CORRUPT` or `STORE_VERSION`. */
export function decodeSignedPreKey(bytes: Bytes): Result<SignedPreKey> {
  const reader = new Reader(bytes);
  const common = readCommon(reader, SIGNED_PREKEY_BYTES);
  if (!common.ok) return common;
  const signature = reader.bytes(SIGNATURE_BYTES);
  const createdAt = readTime(reader);
  const replacedAt = readTime(reader);
  return ok({ ...common.value, signature, createdAt, ...(replacedAt === 0 ? {} : { replacedAt }) });
}

/**
 * The ids of the signed prekeys that must die: neither among the newest three nor replaced within
 * the last 30 days, since a peer may hold an old bundle (spec 02 §9.6).
 */
export function expiredSignedPreKeys(
  records: readonly SignedPreKey[],
  env: Env,
): readonly number[] {
  const newestFirst = [...records].sort((a, b) => b.createdAt - a.createdAt);
  const graceMs = cap('signedPreKeyGraceDays') * DAY_MS;
  return newestFirst
    .slice(cap('signedPreKeysKept'))
    .filter((one) => one.replacedAt !== undefined && env.now() - one.replacedAt > graceMs)
    .map((one) => one.id);
}

/** Whether a signed prekey is old enough to be replaced (spec 02 §9.1). */
export const isRotationDue = (record: SignedPreKey, env: Env): boolean =>
  env.now() - record.createdAt >= ROTATION_DAYS * DAY_MS;

const buildPreKey = (record: PreKey): Node =>
  node('key', {}, [node('id', {}, u24(record.id)), node('value', {}, record.keyPair.publicKey)]);

const buildSignedPreKey = (record: SignedPreKey): Node =>
  node('skey', {}, [
    node('id', {}, u24(record.id)),
    node('value', {}, record.keyPair.publicKey),
    node('signature', {}, record.signature),
  ]);

const iqBody = (type: 'get' | 'set', content: readonly Node[]): IqBody => ({
  xmlns: 'encrypt',
  type,
  content,
});

function putCommon(out: Bytes, record: PreKey): void {
  out[0] = RECORD_VERSION;
  out[1] = record.uploaded ? 1 : 0;
  out.set(u32(record.id), 2);
  out.set(record.keyPair.publicKey, 6);
  out.set(record.keyPair.privateKey, 38);
}

function readCommon(reader: Reader, sizeBytes: number): Result<PreKey> {
  const version = reader.u8();
  if (version > RECORD_VERSION) return fail('STORE_VERSION', { record: 'prekey', version });
  const flags = reader.u8();
  const id = reader.u32();
  if (version === 0 || flags > 1 || reader.source.length !== sizeBytes) {
    return fail('STORE_CORRUPT', { record: 'prekey' });
  }
  const keyPair = new KeyPair(reader.bytes(32), reader.bytes(32));
  return ok({ id, keyPair, uploaded: flags === 1 });
}

function putTime(out: Bytes, at: number, time: Ms): void {
  const high = Math.floor(time / 2 ** 32);
  out.set([(high >>> 8) & 255, high & 255], at);
  out.set(u32(time % 2 ** 32), at + 2);
}

const readTime = (reader: Reader): Ms => reader.u16() * 2 ** 32 + reader.u32();

const RECORD_VERSION = 1;
const SIGNATURE_BYTES = 64;
const TIME_BYTES = 6;
const PREKEY_BYTES = 70;
const SIGNED_PREKEY_BYTES = PREKEY_BYTES + SIGNATURE_BYTES + 2 * TIME_BYTES;
const ROTATION_DAYS = 27;
const DAY_MS = 86_400_000;
const KEY_TYPE = Uint8Array.of(5);
