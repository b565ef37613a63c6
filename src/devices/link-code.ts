/**
 * Linking by a code that is typed on the phone, both sides (spec 03 §3.2).
 *
 *   companion                                   primary
 *   openCodeAttempt  ──── wrapped key ────►     answerCompanionHello
 *   answerPrimaryHello ◄── wrapped key, identity ──┘
 *        └──────────────── sealed bundle ────►  openKeyBundle
 *
 * Both end with the same ADV secret, and the phone goes on as if it had read a QR code. A wrong
 * code shows only when the bundle is opened. Stanzas and timers are not known here.
 */

import { type Bytes, concat, EMPTY, equalBytes, utf8 } from '../base/bytes.ts';
import type { CryptoPrimitives, Env, Ms } from '../base/env.ts';
import { fail, ok, type Result } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import { generateKeyPair, type KeyPair } from '../crypto/keys.ts';
import { unwrapKey, WRAPPED_BYTES, wrapKey } from './code-wrap.ts';

/** How long a code can be typed. */
export const CODE_ATTEMPT_MS = 180_000;

/** How long a companion waits for the link answer after its bundle was sent. */
export const CODE_FINISH_MS = 60_000;

/** A code that is being shown. Prints nothing of it. */
export class CodeAttempt {
  readonly startedAt: Ms;
  /** Answers of phones so far that cost a key derivation. */
  readonly helloCount: number;
  readonly ephemeral: KeyPair;
  readonly #code: string;

  constructor(code: string, ephemeral: KeyPair, startedAt: Ms, helloCount = 0) {
    this.#code = code;
    this.ephemeral = ephemeral;
    this.startedAt = startedAt;
    this.helloCount = helloCount;
  }

  /** The eight characters. A secret until it has been used. */
  get code(): string {
    return this.#code;
  }

  /** The attempt after one more answer. */
  counted(): CodeAttempt {
    return new CodeAttempt(this.#code, this.ephemeral, this.startedAt, this.helloCount + 1);
  }

  /** Counters only. */
  toJSON(): { readonly startedAt: Ms; readonly helloCount: number } {
    return { startedAt: this.startedAt, helloCount: this.helloCount };
  }
}

/** What a companion sends to finish, and what it expects from then on. */
export interface CodeFinish {
  /** 156 bytes. */
  readonly wrappedBundle: Bytes;
  /** Replaces the stored one before the bundle is sent. 32 bytes, a secret. */
  readonly advSecret: Bytes;
  /** `expectedAccountKey` of the pairing that follows, 32 bytes. */
  readonly accountKey: Bytes;
}

/** What a primary keeps between its answer and the bundle. */
export interface CodeExchange {
  readonly ephemeral: KeyPair;
  /** The companion's ephemeral key if the code was right, 32 bytes. */
  readonly companionEphemeral: Bytes;
}

/** A fresh attempt, and its wrapped key (80 bytes) for the server. Slow (code-wrap.ts). */
export function openCodeAttempt(
  code: string,
  env: Env,
): { readonly attempt: CodeAttempt; readonly wrapped: Bytes } {
  const ephemeral = generateKeyPair(env);
  const attempt = new CodeAttempt(code, ephemeral, env.now());
  return { attempt, wrapped: wrapKey(code, ephemeral.publicKey, env) };
}

/**
 * The companion's side of step 4: the answer of a phone becomes a bundle for it. Slow.
 *
 * `attempt` is to be kept in any case; it counts what cost a key derivation. Fails with
 * `LINK_EXPIRED` (too old or answered too often) or `LINK_MALFORMED`; whether the ref is the
 * attempt's own is checked before.
 */
export function answerPrimaryHello(
  input: {
    readonly attempt: CodeAttempt;
    /** 80 bytes. */
    readonly wrapped: Bytes;
    /** 32 bytes. */
    readonly primaryIdentity: Bytes;
    readonly identity: KeyPair;
  },
  env: Env,
): { readonly attempt: CodeAttempt; readonly result: Result<CodeFinish> } {
  const { attempt, wrapped, primaryIdentity, identity } = input;
  const isOpen = env.now() - attempt.startedAt <= CODE_ATTEMPT_MS;
  if (!isOpen || attempt.helloCount >= cap('linkHellos')) {
    return { attempt, result: fail('LINK_EXPIRED') };
  }
  if (wrapped.length !== WRAPPED_BYTES || primaryIdentity.length !== KEY_BYTES) {
    return { attempt, result: malformed('lengths') };
  }
  const counted = attempt.counted();
  const primaryEphemeral = unwrapKey(attempt.code, wrapped, env.crypto);
  if (!primaryEphemeral.ok) return { attempt, result: primaryEphemeral };
  const { privateKey } = attempt.ephemeral;
  const shared = env.crypto.x25519(privateKey, primaryEphemeral.value);
  const identities = env.crypto.x25519(identity.privateKey, primaryIdentity);
  if (shared === undefined || identities === undefined) {
    return { attempt: counted, result: malformed('key') };
  }
  const random = env.random(KEY_BYTES);
  const salt = env.random(SALT_BYTES);
  const nonce = env.random(NONCE_BYTES);
  const bundle = concat(identity.publicKey, primaryIdentity, random);
  const key = deriveBundleKey(shared, salt, env.crypto);
  const sealed = env.crypto.aesGcmSeal(key, nonce, EMPTY, bundle);
  const advSecret = deriveAdvSecret({ shared, identities, random }, env.crypto);
  const finish = { wrappedBundle: concat(salt, nonce, sealed), advSecret };
  return { attempt: counted, result: ok({ ...finish, accountKey: primaryIdentity }) };
}

/**
 * The primary's side of step 3: the typed code opens the companion's key and wraps an own one
 * (80 bytes). Slow, twice. Fails with `LINK_MALFORMED`; a wrong code does not show yet.
 */
export function answerCompanionHello(
  input: { readonly code: string; readonly wrapped: Bytes },
  env: Env,
): Result<{ readonly exchange: CodeExchange; readonly wrapped: Bytes }> {
  const companionEphemeral = unwrapKey(input.code, input.wrapped, env.crypto);
  if (!companionEphemeral.ok) return companionEphemeral;
  const ephemeral = generateKeyPair(env);
  const wrapped = wrapKey(input.code, ephemeral.publicKey, env);
  return ok({ exchange: { ephemeral, companionEphemeral: companionEphemeral.value }, wrapped });
}

/**
 * The primary's side of step 5: opens the bundle and gives what `signCompanion` takes as an offer.
 * Fails with `LINK_CODE_WRONG` (let the user type again), `LINK_CODE_IDENTITY` or `LINK_MALFORMED`.
 */
export function openKeyBundle(
  input: {
    readonly exchange: CodeExchange;
    /** 156 bytes. */
    readonly wrappedBundle: Bytes;
    /** The identity that the companion states, 32 bytes. */
    readonly companionIdentity: Bytes;
    /** The primary's identity. */
    readonly identity: KeyPair;
  },
  crypto: CryptoPrimitives,
): Result<{ readonly identityKey: Bytes; readonly advSecret: Bytes }> {
  const { exchange, wrappedBundle, companionIdentity, identity } = input;
  if (wrappedBundle.length !== BUNDLE_BYTES || companionIdentity.length !== KEY_BYTES) {
    return malformed('lengths');
  }
  const { ephemeral, companionEphemeral } = exchange;
  const shared = crypto.x25519(ephemeral.privateKey, companionEphemeral);
  if (shared === undefined) return fail('LINK_CODE_WRONG');
  const salt = wrappedBundle.subarray(0, SALT_BYTES);
  const nonce = wrappedBundle.subarray(SALT_BYTES, SALT_BYTES + NONCE_BYTES);
  const sealed = wrappedBundle.subarray(SALT_BYTES + NONCE_BYTES);
  const key = deriveBundleKey(shared, salt, crypto);
  const bundle = crypto.aesGcmOpen(key, nonce, EMPTY, sealed);
  if (bundle === undefined) return fail('LINK_CODE_WRONG');
  const expected = concat(companionIdentity, identity.publicKey);
  if (!equalBytes(bundle.subarray(0, 2 * KEY_BYTES), expected)) return fail('LINK_CODE_IDENTITY');
  const identities = crypto.x25519(identity.privateKey, companionIdentity);
  if (identities === undefined) return malformed('key');
  const random = bundle.subarray(2 * KEY_BYTES);
  const advSecret = deriveAdvSecret({ shared, identities, random }, crypto);
  return ok({ identityKey: companionIdentity, advSecret });
}

const deriveBundleKey = (shared: Bytes, salt: Bytes, crypto: CryptoPrimitives): Bytes =>
  crypto.hkdf(shared, salt, utf8('link_code_pairing_key_bundle_encryption_key'), KEY_BYTES);

function deriveAdvSecret(
  from: { readonly shared: Bytes; readonly identities: Bytes; readonly random: Bytes },
  crypto: CryptoPrimitives,
): Bytes {
  const input = concat(from.shared, from.identities, from.random);
  return crypto.hkdf(input, EMPTY, utf8('adv_secret'), KEY_BYTES);
}

const malformed = (part: string) => fail('LINK_MALFORMED', { part });

const KEY_BYTES = 32;
const SALT_BYTES = 32;
const NONCE_BYTES = 12;
const BUNDLE_BYTES = 156;
