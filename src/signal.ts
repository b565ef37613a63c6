/**
 * Subpath `quartet/signal`: sessions, sender keys and prekeys as pure functions over values.
 */

export type { Env } from './base/env.ts';
export { QuartetError, type Result, unwrap } from './base/error.ts';
export { systemEnv } from './connection/system.ts';
export { generateKeyPair, KeyPair, keyPairFrom } from './crypto/keys.ts';
export { nobleCrypto } from './crypto/noble-provider.ts';
export { nodeCrypto, systemRandom } from './crypto/node-provider.ts';
export {
  type Bundle,
  type BundleAnswer,
  buildBundleQuery,
  parseBundle,
  parseBundles,
  type VerifiedBundle,
  verifyBundle,
} from './signal/bundle.ts';
export {
  type Decrypted,
  type DecryptedPreKey,
  type DecryptOptions,
  decryptMessage,
  decryptPreKeyMessage,
  type Encrypted,
  encryptMessage,
  hasUsableSession,
  initiateSession,
  type PreKeyKeys,
  type PreKeyPeek,
  peekPreKeyMessage,
} from './signal/cipher.ts';
export {
  decodeScanCode,
  encodeScanCode,
  type FingerprintSide,
  formatSecurityCode,
  hashIdentityKeys,
  joinIdentityKeys,
  matchesScanCode,
  numberIdentifier,
  type ScanCode,
  type ScannedSide,
} from './signal/fingerprint.ts';
export {
  generateRegistrationId,
  type LocalIdentity,
} from './signal/identity.ts';
export {
  buildPreKeyCountQuery,
  buildPreKeyUpload,
  buildRetryKeys,
  buildSignedPreKeyRotation,
  decodePreKey,
  decodeSignedPreKey,
  encodePreKey,
  encodeSignedPreKey,
  expiredSignedPreKeys,
  generatePreKeys,
  generateSignedPreKey,
  type IqBody,
  isRotationDue,
  NEXT_PREKEY_READ,
  nextPreKeyId,
  PREKEY_TABLE,
  type PreKey,
  type PreKeyRange,
  type PreKeyUpload,
  parsePreKeyCount,
  preKeyKey,
  type RetryKeys,
  readNextPreKeyId,
  SIGNED_PREKEY_TABLE,
  type SignedPreKey,
  writeNextPreKeyId,
} from './signal/prekeys.ts';
export {
  acceptDistribution,
  buildDistribution,
  createSenderKey,
  decodeSenderKey,
  encodeSenderKey,
  mergeSenderKeys,
  type OpenedFromGroup,
  openFromGroup,
  type SealedForGroup,
  type SenderKey,
  SenderKeyState,
  sealForGroup,
} from './signal/sender-key.ts';
export { decodeSession, encodeSession, Session } from './signal/session.ts';
