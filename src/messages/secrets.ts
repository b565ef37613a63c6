/**
 * Encryption under the secret of another message: votes, answers, hidden reactions, sealed edits.
 *
 *   key = HKDF(secret(32), salt 0, parentId | parentAuthor | modifier | use case, 32)
 *   sealed = AES-256-GCM(key, iv(12), plaintext, AAD) | tag(16)
 *
 * Spec 04 §7.4, for bots §7.5. The names in the key are bare addresses as the sealing side wrote
 * them, so opening tries the pairs of names that one person can have. Where secrets are kept is
 * known.ts, what is inside is add-ons.ts.
 */

import { type Bytes, concat, EMPTY, utf8 } from '../base/bytes.ts';
import type { CryptoPrimitives, Env } from '../base/env.ts';
import { fail, ok, type Result } from '../base/error.ts';
import { bareJid, formatJid, type Jid } from '../wire/jid.ts';

/** What a message secret is used for; the text is part of the key. */
export type UseCase =
  | 'Poll Vote'
  | 'Event Response'
  | 'Enc Reaction'
  | 'Enc Comment'
  | 'Event Edit'
  | 'Message Edit'
  | 'Poll Edit'
  | 'Poll Add Option'
  | 'Report Token';

/** Bytes in a message secret. */
export const SECRET_BYTES = 32;

/** What a key is derived from. */
export interface SecretUse {
  /** Secret of the parent message, 32 bytes. */
  readonly secret: Bytes;
  readonly parentId: string;
  /** Who wrote the parent message. */
  readonly author: Jid;
  /** Who adds to it; for reporting tokens the chat. */
  readonly modifier: Jid;
  readonly useCase: UseCase;
}

/** An encrypted addition. */
export interface SealedAddOn {
  /** 12 bytes. */
  readonly iv: Bytes;
  /** Ciphertext and tag. */
  readonly payload: Bytes;
}

/** The key for one use of a message secret: 32 bytes. */
export function deriveUseKey(use: SecretUse, crypto: CryptoPrimitives): Bytes {
  const { secret, parentId, author, modifier, useCase } = use;
  const info = utf8(`${parentId}${nameOf(author)}${nameOf(modifier)}${useCase}`);
  return crypto.hkdf(secret, EMPTY, info, SECRET_BYTES);
}

/** Encrypts an addition under the secret of its parent message. */
export function sealAddOn(use: SecretUse, plaintext: Bytes, env: Env): SealedAddOn {
  const iv = env.random(IV_BYTES);
  const key = deriveUseKey(use, env.crypto);
  return { iv, payload: env.crypto.aesGcmSeal(key, iv, aadOf(use), plaintext) };
}

/** Opens an addition under one pair of names. Fails with `MESSAGE_ADDON_AUTH`. */
export function openAddOn(
  use: SecretUse,
  sealed: SealedAddOn,
  crypto: CryptoPrimitives,
): Result<Bytes> {
  const { iv, payload } = sealed;
  const isSized = iv.length === IV_BYTES && use.secret.length === SECRET_BYTES;
  const key = isSized ? deriveUseKey(use, crypto) : undefined;
  const plaintext = key && crypto.aesGcmOpen(key, iv, aadOf(use), payload);
  return plaintext === undefined ? fail('MESSAGE_ADDON_AUTH', { use: use.useCase }) : ok(plaintext);
}

/** An answer of a bot, encrypted under the secret of the message that it answers. */
export interface BotUse {
  /** Secret of the prompt, 32 bytes. */
  readonly secret: Bytes;
  /** Id of the bot's message, or of the one that it goes on with. */
  readonly saltId: string;
  /** Who asked, as the stanza names it. */
  readonly asker: Jid;
  readonly bot: Jid;
}

/** The key of a bot's message: 32 bytes (spec 04 §7.5). */
export function deriveBotKey(use: BotUse, crypto: CryptoPrimitives): Bytes {
  const root = crypto.hkdf(use.secret, EMPTY, utf8('Bot Message'), SECRET_BYTES);
  const info = utf8(`${use.saltId}${nameOf(use.asker)}${nameOf(use.bot)}`);
  return crypto.hkdf(root, EMPTY, info, SECRET_BYTES);
}

/** Opens a bot's message. Fails with `MESSAGE_ADDON_AUTH`. */
export function openBotMessage(
  use: BotUse,
  sealed: SealedAddOn,
  crypto: CryptoPrimitives,
): Result<Bytes> {
  const key = sealed.iv.length === IV_BYTES ? deriveBotKey(use, crypto) : undefined;
  const aad = concat(utf8(use.saltId), ZERO, utf8(nameOf(use.bot)));
  const plaintext = key && crypto.aesGcmOpen(key, sealed.iv, aad, sealed.payload);
  return plaintext === undefined
    ? fail('MESSAGE_ADDON_AUTH', { use: 'Bot Message' })
    : ok(plaintext);
}

/** Votes and answers name parent and modifier once more; the other uses authenticate nothing. */
function aadOf({ useCase, parentId, modifier }: SecretUse): Bytes {
  if (useCase !== 'Poll Vote' && useCase !== 'Event Response') return EMPTY;
  return concat(utf8(parentId), ZERO, utf8(nameOf(modifier)));
}

const nameOf = (jid: Jid): string => formatJid(bareJid(jid));

const ZERO = Uint8Array.of(0);
const IV_BYTES = 12;
