/**
 * Opening of one sealed copy: ratchet, prekeys, identity, sender key (spec 04 §2.3).
 *
 * Writes into the draft it is given and nowhere else; the caller throws that draft away when this
 * fails, so a failed copy changes nothing. What the plaintext means is receive.ts.
 */

import type { Bytes } from '../base/bytes.ts';
import type { Env } from '../base/env.ts';
import { fail, ok, type Result } from '../base/error.ts';
import type { Read, Records } from '../base/step.ts';
import type { KeyPair } from '../crypto/keys.ts';
import { isOwn, type Self } from '../devices/identity.ts';
import { addressKey } from '../devices/lid.ts';
import { decryptMessage, decryptPreKeyMessage, peekPreKeyMessage } from '../signal/cipher.ts';
import {
  decodePreKey,
  decodeSignedPreKey,
  PREKEY_TABLE,
  preKeyKey,
  SIGNED_PREKEY_TABLE,
} from '../signal/prekeys.ts';
import {
  acceptDistribution,
  decodeSenderKey,
  encodeSenderKey,
  openFromGroup,
} from '../signal/sender-key.ts';
import { SENDER_KEY_TABLE, senderKeyKey } from '../signal/tables.ts';
import type { Draft } from '../store/draft.ts';
import { formatJid, isGroup, type Jid } from '../wire/jid.ts';
import type { Enc } from './incoming.ts';
import type { Route } from './routing.ts';
import { loadDevice, saveSession } from './sessions.ts';
import { storeTrust, type TrustChange, trustReads, verifyClaim } from './trust.ts';

/** Who opens a copy, and of which message. */
export interface OpenContext {
  readonly route: Route;
  readonly self: Self;
  /** The sender's serialized ADVSignedDeviceIdentity, if the stanza has one. */
  readonly deviceIdentity?: Bytes | undefined;
}

/** An opened copy. */
export interface Opened {
  /** Still padded. */
  readonly plaintext: Bytes;
  readonly trust: TrustChange;
}

/** The records that opening needs, once the pairs are loaded. */
export function openReads(encs: readonly Enc[], route: Route): readonly Read[] {
  const named = encs.flatMap((enc): readonly Read[] => {
    const peek = enc.type === 'pkmsg' ? peekPreKeyMessage(enc.ciphertext) : undefined;
    if (!peek?.ok) return [];
    const { preKeyId, signedPreKeyId } = peek.value;
    const signed = { table: SIGNED_PREKEY_TABLE, key: preKeyKey(signedPreKeyId) };
    if (preKeyId === undefined) return [signed];
    return [signed, { table: PREKEY_TABLE, key: preKeyKey(preKeyId) }];
  });
  const senderKey = isShared(route.chat) ? [senderKeyRead(route)] : [];
  return [...trustReads(route.device), ...named, ...senderKey];
}

/** Opens one copy. Fails with any code of area SIGNAL, `DEVICE_UNSIGNED`, `DEVICE_NO_ACCOUNT_KEY`. */
export function openEnc(draft: Draft, enc: Enc, context: OpenContext, env: Env): Result<Opened> {
  if (enc.type === 'skmsg') return openGroupCopy(draft, enc, context, env);
  return enc.type === 'pkmsg'
    ? openFirst(draft, enc, context, env)
    : openNext(draft, enc, context, env);
}

/** Stores the sender's key for a group, as a pairwise copy brought it; a bad one is dropped. */
export function takeDistribution(draft: Draft, distribution: Bytes, route: Route): void {
  const { table, key } = senderKeyRead(route);
  const stored = draft.get(table, key);
  const existing = stored === undefined ? undefined : decodeSenderKey(stored);
  const accepted = acceptDistribution(existing?.ok ? existing.value : undefined, distribution);
  if (accepted.ok) draft.put(table, key, encodeSenderKey(accepted.value));
}

/** Whether a chat has sender keys: a group or status. */
export const isShared = (chat: Jid): boolean =>
  isGroup(chat) || (chat.server === 'broadcast' && chat.user === 'status');

function openNext(draft: Draft, enc: Enc, context: OpenContext, env: Env): Result<Opened> {
  const { device } = context.route;
  const { key, session, identity } = loadDevice(draft, device);
  const options = { own: isOwn(context.self, device), identity };
  const opened = decryptMessage(session, enc.ciphertext, options, env);
  if (!opened.ok) return opened;
  saveSession(draft, key, opened.value.session);
  return ok({ plaintext: opened.value.plaintext, trust: UNCHANGED });
}

function openFirst(draft: Draft, enc: Enc, context: OpenContext, env: Env): Result<Opened> {
  const { self, deviceIdentity: blob } = context;
  const { device } = context.route;
  const peek = peekPreKeyMessage(enc.ciphertext);
  if (!peek.ok) return peek;
  const claim = { device, identityKey: peek.value.identityKey, blob };
  const verified = verifyClaim(draft, claim, self, env);
  if (!verified.ok) return verified;
  const { key, session, identity } = loadDevice(draft, device);
  const keys = {
    local: self.local,
    own: isOwn(self, device),
    identity,
    signedPreKey: (id: number) => storedKey(draft, SIGNED_PREKEY_TABLE, id),
    preKey: (id: number) => storedKey(draft, PREKEY_TABLE, id),
  };
  const opened = decryptPreKeyMessage(session, enc.ciphertext, keys, env);
  if (!opened.ok) return opened;
  const { newSession, usedPreKeyId, plaintext } = opened.value;
  // First the consequences of a new identity, which may delete sessions, then the new session.
  const trust = newSession ? storeTrust(draft, verified.value) : UNCHANGED;
  saveSession(draft, key, opened.value.session);
  if (usedPreKeyId !== undefined) draft.delete(PREKEY_TABLE, preKeyKey(usedPreKeyId));
  return ok({ plaintext, trust });
}

function openGroupCopy(draft: Draft, enc: Enc, context: OpenContext, env: Env): Result<Opened> {
  if (!isShared(context.route.chat)) return fail('SIGNAL_NO_SENDER_KEY');
  const { table, key } = senderKeyRead(context.route);
  const stored = draft.get(table, key);
  const senderKey = stored === undefined ? undefined : decodeSenderKey(stored);
  if (!senderKey?.ok) return fail('SIGNAL_NO_SENDER_KEY');
  const opened = openFromGroup(senderKey.value, enc.ciphertext, env.crypto);
  if (!opened.ok) return opened;
  draft.put(table, key, encodeSenderKey(opened.value.senderKey));
  return ok({ plaintext: opened.value.plaintext, trust: UNCHANGED });
}

function storedKey(records: Records, table: string, id: number): KeyPair | undefined {
  const stored = records.get(table, preKeyKey(id));
  if (stored === undefined) return undefined;
  const decoded = table === PREKEY_TABLE ? decodePreKey(stored) : decodeSignedPreKey(stored);
  return decoded.ok ? decoded.value.keyPair : undefined;
}

const senderKeyRead = (route: Route): Read => ({
  table: SENDER_KEY_TABLE,
  key: senderKeyKey(formatJid(route.chat), addressKey(route.device)),
});

const UNCHANGED: TrustChange = { identityChanged: false, refresh: false };
