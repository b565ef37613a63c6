/**
 * Linking with a passkey, the primary's side: what is computed once the server has taken the
 * assertion of a companion (spec 03 §3.3).
 *
 *   prologue of the companion ──► own ephemeral key and nonce
 *   the companion's nonce ──► opens its commitment: the code that both sides show
 *   its sealed request ──► the keys that a code to scan would have held
 *
 * The companion commits itself to its nonce before it sees the primary's, so neither side can choose
 * the code. Stanzas and timers are not known here.
 */

import { type Bytes, concat, EMPTY, equalBytes, utf8 } from '../base/bytes.ts';
import type { CryptoPrimitives, Env } from '../base/env.ts';
import { fail, ok, type Result } from '../base/error.ts';
import { generateKeyPair, type KeyPair } from '../crypto/keys.ts';
import {
  decodeCompanionEphemeralIdentity,
  decodeEncryptedPairingRequest,
  decodePairingRequest,
  decodeProloguePayload,
  encodePrimaryEphemeralIdentity,
} from '../proto/pairing.ts';
import { formatCode } from './code-wrap.ts';
import type { PairingKeys } from './link-passkey.ts';

/** What a companion has committed itself to. */
export interface PasskeyPrologue {
  /** Its ephemeral key, 32 bytes. */
  readonly ephemeral: Bytes;
  /** Its platform type. */
  readonly deviceType: number;
  /** The server's name for the attempt. */
  readonly ref: string;
  /** A serialized CompanionEphemeralIdentity, as the commitment covers it. */
  readonly identity: Bytes;
  /** SHA-256 of that and of a nonce that is not known yet, 32 bytes. */
  readonly commitment: Bytes;
}

/** The primary's part of an attempt. Prints nothing of its secrets. */
export class PasskeyExchange {
  readonly prologue: PasskeyPrologue;
  readonly ephemeral: KeyPair;
  /** 32 bytes. */
  readonly nonce: Bytes;

  constructor(prologue: PasskeyPrologue, ephemeral: KeyPair, nonce: Bytes) {
    this.prologue = prologue;
    this.ephemeral = ephemeral;
    this.nonce = nonce;
  }

  /** Nothing but that there is one. */
  toJSON(): { readonly kind: 'passkey' } {
    return { kind: 'passkey' };
  }
}

/** Reads a serialized ProloguePayload. `LINK_MALFORMED`. */
export function readPrologue(payload: Bytes): Result<PasskeyPrologue> {
  const decoded = decodeProloguePayload(payload);
  const { companionEphemeralIdentity: identity, commitment } = decoded.ok ? decoded.value : {};
  const hash = commitment?.hash ?? EMPTY;
  const companion = decodeCompanionEphemeralIdentity(identity ?? EMPTY);
  if (identity === undefined || !companion.ok || hash.length !== KEY_BYTES) {
    return malformed('prologue');
  }
  const { publicKey, deviceType = 0, ref } = companion.value;
  if (publicKey?.length !== KEY_BYTES || ref === undefined) return malformed('prologue');
  return ok({ ephemeral: publicKey, deviceType, ref, identity, commitment: hash });
}

/**
 * Answers a prologue: what the primary keeps, and its part as a serialized PrimaryEphemeralIdentity.
 * Draws two times 32 random bytes.
 */
export function answerPrologue(
  prologue: PasskeyPrologue,
  env: Env,
): { readonly exchange: PasskeyExchange; readonly identity: Bytes } {
  const exchange = new PasskeyExchange(prologue, generateKeyPair(env), env.random(KEY_BYTES));
  const { ephemeral, nonce } = exchange;
  const { publicKey } = ephemeral;
  return { exchange, identity: encodePrimaryEphemeralIdentity({ publicKey, nonce }) };
}

/** Opens the commitment with the companion's nonce: the code to compare. `LINK_MALFORMED`. */
export function openCommitment(
  { prologue, ephemeral, nonce }: PasskeyExchange,
  companionNonce: Bytes,
  crypto: CryptoPrimitives,
): Result<string> {
  const hash = crypto.sha256(concat(prologue.identity, companionNonce));
  const isOpened = companionNonce.length === KEY_BYTES && equalBytes(hash, prologue.commitment);
  if (!isOpened) return malformed('commitment');
  const mask = crypto.sha256(concat(companionNonce, ephemeral.publicKey));
  return ok(formatCode(nonce.subarray(0, CODE_BYTES).map((byte, at) => byte ^ (mask[at] ?? 0))));
}

/** Opens a serialized EncryptedPairingRequest: the companion's keys. `LINK_MALFORMED`. */
export function openPairingRequest(
  { prologue, ephemeral }: PasskeyExchange,
  sealed: Bytes,
  crypto: CryptoPrimitives,
): Result<PairingKeys> {
  const decoded = decodeEncryptedPairingRequest(sealed);
  const { encryptedPayload, iv } = decoded.ok ? decoded.value : {};
  const shared = crypto.x25519(ephemeral.privateKey, prologue.ephemeral);
  if (encryptedPayload === undefined || iv?.length !== IV_BYTES || shared === undefined) {
    return malformed('request');
  }
  const salt = utf8(`Companion Pairing ${prologue.deviceType} with ref ${prologue.ref}`);
  const key = crypto.hkdf(shared, salt, utf8('Pairing Information Encryption Key'), KEY_BYTES);
  const plain = crypto.aesGcmOpen(key, iv, EMPTY, encryptedPayload);
  const request = plain && decodePairingRequest(plain);
  if (request?.ok !== true) return malformed('request');
  const { companionPublicKey, companionIdentityKey, advSecret } = request.value;
  const keys = [companionPublicKey, companionIdentityKey, advSecret];
  const [noiseKey, identityKey, secret] = keys.filter((one) => one?.length === KEY_BYTES);
  if (noiseKey === undefined || identityKey === undefined || secret === undefined) {
    return malformed('keys');
  }
  return ok({ noiseKey, identityKey, advSecret: secret });
}

const malformed = (part: string) => fail('LINK_MALFORMED', { part });

const KEY_BYTES = 32;
const IV_BYTES = 12;
const CODE_BYTES = 5;
