/**
 * Subpath `quartet/noise`: the handshake of both ends, certificates and the transport ciphers.
 */

export type { Env } from './base/env.ts';
export { QuartetError, type Result, unwrap } from './base/error.ts';
export { systemEnv } from './connection/system.ts';
export { generateKeyPair, KeyPair, keyPairFrom } from './crypto/keys.ts';
export { nobleCrypto } from './crypto/noble-provider.ts';
export { nodeCrypto, systemRandom } from './crypto/node-provider.ts';
export {
  buildCertificateChain,
  type CertificateOrder,
  type CertificateTerms,
  type TrustedRoot,
  type VerifiedCertificate,
  verifyCertificateChain,
  verifyStoredChain,
} from './noise/certificate.ts';
export {
  type AppVersion,
  buildCompanionLogin,
  buildCompanionRegistration,
  buildHash,
  buildPhoneLogin,
  COMPANION_PROPS,
  COMPANION_VERSION,
  type CompanionLogin,
  type CompanionRegistration,
  type ParsedPayload,
  PHONE_MODEL,
  type PhoneLogin,
  type PhoneModel,
  parseClientPayload,
} from './noise/client-payload.ts';
export {
  eraseHandshake,
  type HandshakeKeys,
  type HandshakeParts,
  type HandshakeState,
  isFinished,
  readMessage,
  startHandshake,
  type TransportKeys,
  transportKeys,
  writeMessage,
} from './noise/handshake.ts';
export {
  type KeyAgreement,
  PATTERNS,
  type Pattern,
  type PatternMessage,
  type PatternName,
  type PreMessage,
  type Role,
  type Token,
} from './noise/patterns.ts';
export {
  ClientPipe,
  type ClientPipeOptions,
  type ClientReceived,
  type ServerIdentity,
  ServerPipe,
  type ServerPipeOptions,
  type ServerReceived,
} from './noise/pipe.ts';
export { PRODUCTION_ROOT } from './noise/root.ts';
export {
  TransportCipher,
  type TransportCounters,
} from './noise/transport.ts';
