/**
 * An environment for handshake tests: fixed time, and randomness that is dealt out as given.
 */

import type { Bytes } from '../../src/base/bytes.ts';
import type { CryptoPrimitives, Env, Ms } from '../../src/base/env.ts';
import { nodeCrypto } from '../../src/crypto/node-provider.ts';

/** Deals `random` in order; asking for more, or for another size, is an error of the test. */
export function fixedEnv(
  random: readonly Bytes[] = [],
  now: Ms = Date.UTC(2025, 0, 1),
  crypto: CryptoPrimitives = nodeCrypto,
): Env {
  const left = [...random];
  return {
    now: () => now,
    crypto,
    random(sizeBytes) {
      const next = left.shift();
      if (next?.length !== sizeBytes) throw new Error(`no randomness of ${sizeBytes} bytes left`);
      return next.slice();
    },
  };
}

/** Draws bytes from a counter: different on each call, the same in each run. */
export function countingEnv(seed = 1, now: Ms = Date.UTC(2025, 0, 1)): Env {
  let count = 0;
  return {
    now: () => now,
    crypto: nodeCrypto,
    random(sizeBytes) {
      count += 1;
      const key = nodeCrypto.sha256(Uint8Array.of(seed, count >>> 8, count & 255));
      return nodeCrypto.hkdf(key, new Uint8Array(0), new Uint8Array(0), sizeBytes);
    },
  };
}
