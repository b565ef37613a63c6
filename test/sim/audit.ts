/**
 * The auditing provider: any provider, with an eye on which key seals what under which nonce.
 *
 * A pipe has fresh keys for every connection, so the same key with the same nonce may never seal
 * two different plaintexts, whatever crashed in between (I7). Keys that arise twice are a breach too:
 * two random seeds have become one.
 */

import type { CryptoPrimitives } from '../../src/base/env.ts';
import type { Ledger } from './ledger.ts';

/** What the audit has counted. */
export interface Audit {
  readonly crypto: CryptoPrimitives;
  /** Sealings and keys so far. */
  readonly counts: { seals: number; keys: number };
}

/** Wraps a provider. */
export function audited(crypto: CryptoPrimitives, ledger: Ledger): Audit {
  const counts = { seals: 0, keys: 0 };
  const sealed = new Map<string, string>();
  return {
    counts,
    crypto: {
      ...crypto,
      aesGcmSeal(key, nonce, aad, plaintext) {
        counts.seals += 1;
        const result = crypto.aesGcmSeal(key, nonce, aad, plaintext);
        const name = latin1(key.subarray(0, 12)) + latin1(nonce);
        const tag = latin1(result.subarray(-16));
        const before = sealed.get(name);
        if (before === undefined) sealed.set(name, tag);
        else if (before !== tag) ledger.breach('I7', 'one nonce of a pipe has sealed two frames');
        return result;
      },
      x25519PublicKey(privateKey) {
        counts.keys += 1;
        return crypto.x25519PublicKey(privateKey);
      },
    },
  };
}

const latin1 = ({ buffer, byteOffset, byteLength }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('latin1');
