/**
 * Both crypto providers by name, for suites that run on each, and the bytes of a hex text.
 */

import { type Bytes, fromHex } from '../../src/base/bytes.ts';
import { nobleCrypto } from '../../src/crypto/noble-provider.ts';
import { nodeCrypto } from '../../src/crypto/node-provider.ts';

/** Name and primitives of each provider. */
export const PROVIDERS = [
  ['node', nodeCrypto],
  ['noble', nobleCrypto],
] as const;

/** Bytes of a hex text; throws if it is not hex. */
export function bytes(text: string): Bytes {
  const value = fromHex(text);
  if (value === undefined) throw new Error('not hex');
  return value;
}
