/**
 * Linking with a passkey, the companion's side: what is computed around an assertion that was made
 * elsewhere (spec 03 §3.3).
 *
 *   prologue: own ephemeral key, commitment to a nonce ──► the server, with the assertion
 *   primary's ephemeral key and nonce ──► a code that both sides show, and the sealed keys
 *
 * Optional beside codes to scan and to type. The assertion itself is opaque here: whoever has the
 * authenticator makes it.
 */

import { type Bytes, concat, EMPTY, utf8 } from '../base/bytes.ts';
import type { CryptoPrimitives, Env } from '../base/env.ts';
import { fail, ok, type Result } from '../base/error.ts';
import { generateKeyPair, type KeyPair } from '../crypto/keys.ts';
import {
  decodePrimaryEphemeralIdentity,
  encodeCompanionEphemeralIdentity,
  encodeEncryptedPairingRequest,
  encodePairingRequest,
  encodeProloguePayload,
} from '../proto/pairing.ts';
import { formatCode } from './code-wrap.ts';

/** An attempt under way. Prints nothing of its secrets. */
export class PasskeyAttempt {
  readonly ref: string;
  readonly ephemeral: KeyPair;
  /** Opens the commitment; sent only once the primary has shown its own key. 32 bytes. */
  readonly nonce: Bytes;
  /** Platform type of this device. */
  readonly deviceType: number;

  constructor(ref: string, ephemeral: KeyPair, nonce: Bytes, deviceType = DEVICE_TYPE) {
    this.ref = ref;
    this.ephemeral = ephemeral;
    this.nonce = nonce;
    this.deviceType = deviceType;
  }

  /** Nothing but that there is one. */
  toJSON(): { readonly kind: 'passkey' } {
    return { kind: 'passkey' };
  }
}

/** The keys that are handed to the primary under seal. */
export interface PairingKeys {
  /** Noise and identity public keys, 32 bytes each. */
  readonly noiseKey: Bytes;
  readonly identityKey: Bytes;
  /** 32 bytes, a secret. */
  readonly advSecret: Bytes;
}

/** The key of the proof that an earlier code and this attempt are one device's; 32 bytes. */
export const deriveHandoffKey = (advSecret: Bytes, crypto: CryptoPrimitives): Bytes =>
  crypto.hkdf(advSecret, EMPTY, utf8('shortcake-passkey-handoff-v1'), KEY_BYTES);

/** A fresh attempt under the server's name for it; draws two times 32 random bytes. */
export const openPasskeyAttempt = (ref: string, env: Env): PasskeyAttempt =>
  new PasskeyAttempt(ref, generateKeyPair(env), env.random(KEY_BYTES));

/** What goes to the server with the assertion: a serialized ProloguePayload. */
export function encodePrologue(attempt: PasskeyAttempt, crypto: CryptoPrimitives): Bytes {
  const companionEphemeralIdentity = encodeCompanionEphemeralIdentity({
    publicKey: attempt.ephemeral.publicKey,
    deviceType: attempt.deviceType,
    ref: attempt.ref,
  });
  const hash = crypto.sha256(concat(companionEphemeralIdentity, attempt.nonce));
  return encodeProloguePayload({ companionEphemeralIdentity, commitment: { hash } });
}

/**
 * Takes the primary's part (a serialized PrimaryEphemeralIdentity): the code that both sides show
 * for comparison, and the sealed keys (a serialized EncryptedPairingRequest). Draws 12 random bytes.
 * Fails with `LINK_MALFORMED`.
 */
export function answerPasskeyPrimary(
  attempt: PasskeyAttempt,
  primary: Bytes,
  keys: PairingKeys,
  env: Env,
): Result<{ readonly code: string; readonly request: Bytes }> {
  const decoded = decodePrimaryEphemeralIdentity(primary);
  const { publicKey, nonce } = decoded.ok ? decoded.value : {};
  if (publicKey?.length !== KEY_BYTES || nonce?.length !== KEY_BYTES) {
    return fail('LINK_MALFORMED', { part: 'primary ephemeral identity' });
  }
  const shared = env.crypto.x25519(attempt.ephemeral.privateKey, publicKey);
  if (shared === undefined) return fail('LINK_MALFORMED', { part: 'key' });
  const mask = env.crypto.sha256(concat(attempt.nonce, publicKey));
  const code = formatCode(nonce.subarray(0, CODE_BYTES).map((byte, at) => byte ^ (mask[at] ?? 0)));
  const salt = utf8(`Companion Pairing ${attempt.deviceType} with ref ${attempt.ref}`);
  const key = env.crypto.hkdf(shared, salt, utf8('Pairing Information Encryption Key'), KEY_BYTES);
  const iv = env.random(IV_BYTES);
  const request = encodePairingRequest({
    companionPublicKey: keys.noiseKey,
    companionIdentityKey: keys.identityKey,
    advSecret: keys.advSecret,
  });
  const encryptedPayload = env.crypto.aesGcmSeal(key, iv, EMPTY, request);
  return ok({ code, request: encodeEncryptedPairingRequest({ encryptedPayload, iv }) });
}

/** Chrome, as in the codes to scan. */
const DEVICE_TYPE = 1;
const KEY_BYTES = 32;
const IV_BYTES = 12;
const CODE_BYTES = 5;
