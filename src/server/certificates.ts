/**
 * The server's own authority: root, intermediate and static key, and the chain that it presents.
 *
 * The keys are made once and kept in the store, so that clients which trust the root find it again
 * after a restart. The chain is signed anew at each start, valid from a day before to ten years
 * after (spec 06 §1.2, §16): it is always a complete and valid one.
 */

import type { Bytes } from '../base/bytes.ts';
import type { Env } from '../base/env.ts';
import type { Change } from '../base/step.ts';
import { generateKeyPair, type KeyPair, keyPairFrom } from '../crypto/keys.ts';
import { buildCertificateChain } from '../noise/certificate.ts';
import { decodeRecord, encodeRecord, KEYS_TABLE } from './tables.ts';

/** The serial of the root. */
export const ROOT_SERIAL = 0;

/** The key of the one record in the table of the server's keys. */
export const KEYS_KEY = 'authority';

/** The server's private keys. */
export interface Authority {
  readonly root: KeyPair;
  readonly intermediate: KeyPair;
  /** The static key of the handshake. */
  readonly leaf: KeyPair;
}

interface StoredAuthority {
  readonly root: Bytes;
  readonly intermediate: Bytes;
  readonly leaf: Bytes;
}

/** Makes new keys, and the change that stores them. */
export function makeAuthority(env: Env): {
  readonly authority: Authority;
  readonly change: Change;
} {
  const authority = {
    root: generateKeyPair(env),
    intermediate: generateKeyPair(env),
    leaf: generateKeyPair(env),
  };
  const value = encodeRecord<StoredAuthority>({
    root: authority.root.privateKey,
    intermediate: authority.intermediate.privateKey,
    leaf: authority.leaf.privateKey,
  });
  return { authority, change: { kind: 'put', table: KEYS_TABLE, key: KEYS_KEY, value } };
}

/** The stored keys. Throws STORE_VERSION or STORE_CORRUPT. */
export function readAuthority(value: Bytes, { crypto }: Pick<Env, 'crypto'>): Authority {
  const { root, intermediate, leaf } = decodeRecord<StoredAuthority>(value);
  return {
    root: keyPairFrom(root, crypto),
    intermediate: keyPairFrom(intermediate, crypto),
    leaf: keyPairFrom(leaf, crypto),
  };
}

/** The chain for the static key, encoded. */
export function buildChain({ root, intermediate, leaf }: Authority, env: Env): Bytes {
  const validity = { notBefore: env.now() - DAY_MS, notAfter: env.now() + 3650 * DAY_MS };
  return buildCertificateChain(
    {
      intermediate: {
        terms: { serial: 1, issuerSerial: ROOT_SERIAL, key: intermediate.publicKey, ...validity },
        issuer: root,
      },
      leaf: {
        terms: { serial: 2, issuerSerial: 1, key: leaf.publicKey, ...validity },
        issuer: intermediate,
      },
    },
    env,
  );
}

const DAY_MS = 86_400_000;
