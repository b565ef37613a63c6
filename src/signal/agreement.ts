/**
 * X3DH: the key agreement that starts a session, for both sides (session version 3).
 *
 * Gives the first root and chain key and nothing else; checking the bundle is prekeys.ts, building
 * the state is cipher.ts. Rules: spec 02 §4.2; every DH result of zero is refused (§1.4).
 */

import { type Bytes, EMPTY, utf8 } from '../base/bytes.ts';
import type { CryptoPrimitives } from '../base/env.ts';
import type { KeyPair } from '../crypto/keys.ts';

/** The keys of the side that starts; public keys raw, 32 bytes. */
export interface InitiatorKeys {
  readonly identity: KeyPair;
  readonly base: KeyPair;
  readonly remoteIdentity: Bytes;
  readonly remoteSignedPreKey: Bytes;
  readonly remotePreKey?: Bytes | undefined;
}

/** The keys of the side that answers; public keys raw, 32 bytes. */
export interface ResponderKeys {
  readonly identity: KeyPair;
  readonly signedPreKey: KeyPair;
  readonly preKey?: KeyPair | undefined;
  readonly remoteIdentity: Bytes;
  readonly remoteBase: Bytes;
}

/** What both sides come to share; 32 bytes each. */
export interface Agreement {
  readonly root: Bytes;
  readonly chainKey: Bytes;
}

/** The initiator's agreement; `undefined` if a remote key has small order. */
export function agreeAsInitiator(
  keys: InitiatorKeys,
  crypto: CryptoPrimitives,
): Agreement | undefined {
  const { identity, base, remoteIdentity, remoteSignedPreKey, remotePreKey } = keys;
  const secrets = [
    crypto.x25519(identity.privateKey, remoteSignedPreKey),
    crypto.x25519(base.privateKey, remoteIdentity),
    crypto.x25519(base.privateKey, remoteSignedPreKey),
  ];
  if (remotePreKey) secrets.push(crypto.x25519(base.privateKey, remotePreKey));
  return deriveAgreement(secrets, crypto);
}

/** The responder's agreement; `undefined` if a remote key has small order. */
export function agreeAsResponder(
  keys: ResponderKeys,
  crypto: CryptoPrimitives,
): Agreement | undefined {
  const { identity, signedPreKey, preKey, remoteIdentity, remoteBase } = keys;
  const secrets = [
    crypto.x25519(signedPreKey.privateKey, remoteIdentity),
    crypto.x25519(identity.privateKey, remoteBase),
    crypto.x25519(signedPreKey.privateKey, remoteBase),
  ];
  if (preKey) secrets.push(crypto.x25519(preKey.privateKey, remoteBase));
  return deriveAgreement(secrets, crypto);
}

function deriveAgreement(
  secrets: readonly (Bytes | undefined)[],
  crypto: CryptoPrimitives,
): Agreement | undefined {
  // The 32 bytes of FF keep this use of the keys apart from XEdDSA (spec 02 §4.2).
  const ikm = new Uint8Array(32 * (secrets.length + 1)).fill(255, 0, 32);
  for (const [i, secret] of secrets.entries()) {
    if (secret === undefined) return undefined;
    ikm.set(secret, 32 * (i + 1));
  }
  const okm = crypto.hkdf(ikm, EMPTY, AGREEMENT_INFO, 64);
  return { root: okm.subarray(0, 32), chainKey: okm.subarray(32) };
}

const AGREEMENT_INFO = utf8('WhisperText');
