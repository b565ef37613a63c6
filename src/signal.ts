/**
 * Subpath `quartet/signal`: sessions, sender keys and prekeys as pure functions over values.
 */

export type { Env } from './base/env.ts';
export { QuartetError, type Result, unwrap } from './base/error.ts';
export { systemEnv } from './connection/driver.ts';
export { generateKeyPair, KeyPair, keyPairFrom } from './crypto/keys.ts';
export { nobleCrypto } from './crypto/noble-provider.ts';
export { nodeCrypto, systemRandom } from './crypto/node-provider.ts';
export * from './signal/bundle.ts';
export * from './signal/cipher.ts';
export * from './signal/fingerprint.ts';
export * from './signal/identity.ts';
export * from './signal/prekeys.ts';
export * from './signal/sender-key.ts';
export { decodeSession, encodeSession, Session } from './signal/session.ts';
