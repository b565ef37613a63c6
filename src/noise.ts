/**
 * Subpath `quartet/noise`: the handshake of both ends, certificates and the transport ciphers.
 */

export type { Env } from './base/env.ts';
export { QuartetError, type Result, unwrap } from './base/error.ts';
export { systemEnv } from './connection/driver.ts';
export { generateKeyPair, KeyPair, keyPairFrom } from './crypto/keys.ts';
export { nobleCrypto } from './crypto/noble-provider.ts';
export { nodeCrypto, systemRandom } from './crypto/node-provider.ts';
export * from './noise/certificate.ts';
export * from './noise/client-payload.ts';
export * from './noise/handshake.ts';
export * from './noise/patterns.ts';
export * from './noise/pipe.ts';
export * from './noise/transport.ts';
