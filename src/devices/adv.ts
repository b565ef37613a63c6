/**
 * Device identities: what is signed by whom, and the companion's side of linking (spec 03 §2).
 *
 *   container = HMAC(adv secret) over a signed identity          the phone has seen our code
 *   signed identity = account signature over details ‖ our key   the account has taken us in
 *   device signature over details ‖ our key ‖ account key        we have taken the account
 *
 * Every `details` is signed, verified and passed on as the bytes that were received. What the phone
 * does is adv-primary.ts, how others are checked is adv-remote.ts.
 */

import { type Bytes, concat, equalBytes } from '../base/bytes.ts';
import type { CryptoPrimitives, Env } from '../base/env.ts';
import { fail, ok, QuartetError, type Result } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import type { KeyPair } from '../crypto/keys.ts';
import {
  ADV_TYPE,
  decodeAdvDeviceIdentity,
  decodeAdvDeviceIdentityContainer,
  decodeAdvSignedDeviceIdentity,
  encodeAdvSignedDeviceIdentity,
} from '../proto/adv.ts';

/** What a companion checks the answer of the phone against. */
export interface PairingInput {
  /** Serialized ADVSignedDeviceIdentityHMAC of the link answer. */
  readonly container: Bytes;
  /** The secret of the code that was shown, 32 bytes. */
  readonly advSecret: Bytes;
  /** Own identity: the pair or its public key (32 bytes). */
  readonly identity: KeyPair | Bytes;
  /** The account key that is already known, after linking by a code (32 bytes). */
  readonly expectedAccountKey?: Bytes | undefined;
}

/** The only way to make a verified pairing: set by its class, used by its verifier. */
let makePairing: (fields: PairingFields) => VerifiedPairing;

/** A device identity for this companion that the account has validly signed. */
export class VerifiedPairing {
  /** Serialized ADVDeviceIdentity as received. */
  readonly details: Bytes;
  readonly keyIndex: number;
  /** Own identity key that the account has signed, 32 bytes. */
  readonly identityKey: Bytes;
  /** Account signature key: the identity of the own primary, 32 bytes. */
  readonly accountKey: Bytes;
  /** 64 bytes. */
  readonly accountSignature: Bytes;

  private constructor(fields: PairingFields) {
    this.details = fields.details;
    this.keyIndex = fields.keyIndex;
    this.identityKey = fields.identityKey;
    this.accountKey = fields.accountKey;
    this.accountSignature = fields.accountSignature;
  }

  static {
    makePairing = (fields) => new VerifiedPairing(fields);
  }
}

/** What a companion stores and answers once it has signed. */
export interface SignedDevice {
  /** Full ADVSignedDeviceIdentity: kept, and attached to first messages. */
  readonly signedIdentity: Bytes;
  /** The same without the account key: the answer to the server. */
  readonly replyIdentity: Bytes;
  readonly keyIndex: number;
  /** Account signature key, 32 bytes. */
  readonly accountKey: Bytes;
}

/** The fields of an ADVDeviceIdentity that every honest account fills in; `timestamp` in seconds. */
export interface DeviceDetails {
  readonly rawId: number;
  readonly timestamp: number;
  readonly keyIndex: number;
  readonly accountType: number;
  /** Whether the device itself is hosted, which changes the prefix of the account signature. */
  readonly hosted: boolean;
}

/**
 * Checks the answer of the phone (spec 03 §2.3 step 6 b, c and e).
 * Fails with `LINK_MALFORMED`, `LINK_HMAC` or `LINK_SIGNATURE`; nothing may be stored then.
 */
export function verifyPairing(
  input: PairingInput,
  crypto: CryptoPrimitives,
): Result<VerifiedPairing> {
  const { container, advSecret, expectedAccountKey } = input;
  const identityKey =
    input.identity instanceof Uint8Array ? input.identity : input.identity.publicKey;
  if (container.length === 0 || container.length > cap('advBytes')) return malformed('size');
  const outer = decodeAdvDeviceIdentityContainer(container);
  if (!outer.ok || outer.value.details === undefined) return malformed('container');
  const { details: signedBytes, hmac, accountType } = outer.value;
  const mac = crypto.hmacSha256(advSecret, containerMacInput(signedBytes, accountType));
  if (hmac === undefined || !crypto.equalSecret(hmac, mac)) return fail('LINK_HMAC');
  const signed = decodeAdvSignedDeviceIdentity(signedBytes);
  if (!signed.ok || signed.value.details === undefined) return malformed('signed identity');
  const { details, accountSignatureKey: accountKey, accountSignature } = signed.value;
  const identity = readDetails(details);
  if (identity === undefined) return malformed('details');
  if (accountKey?.length !== KEY_BYTES || accountSignature === undefined) return wrongSignature();
  const message = accountSignatureInput({ details, identityKey, hosted: identity.hosted });
  if (!crypto.xeddsaVerify(accountKey, message, accountSignature)) return wrongSignature();
  if (expectedAccountKey !== undefined && !equalBytes(accountKey, expectedAccountKey)) {
    return wrongSignature();
  }
  const { keyIndex } = identity;
  return ok(makePairing({ details, keyIndex, identityKey, accountKey, accountSignature }));
}

/**
 * Signs the verified identity as this device (spec 03 §2.3 step 7); draws 64 random bytes.
 * Throws `CRYPTO_INPUT` if `identity` is not the pair whose key the account has signed.
 */
export function signDevice(verified: VerifiedPairing, identity: KeyPair, env: Env): SignedDevice {
  const { details, accountKey, accountSignature, keyIndex, identityKey } = verified;
  if (!equalBytes(identity.publicKey, identityKey)) {
    throw new QuartetError('CRYPTO_INPUT', { part: 'identity' });
  }
  // A linking companion signs with 06 01 even for a hosted account (spec 03 §2.2).
  const message = deviceSignatureInput({ details, identityKey, accountKey, hosted: false });
  const deviceSignature = env.crypto.xeddsaSign(identity.privateKey, message, env.random(64));
  const reply = { details, accountSignature, deviceSignature };
  return {
    signedIdentity: encodeAdvSignedDeviceIdentity({ ...reply, accountSignatureKey: accountKey }),
    replyIdentity: encodeAdvSignedDeviceIdentity(reply),
    keyIndex,
    accountKey,
  };
}

/** The fields of a serialized ADVDeviceIdentity, or `undefined` if one of them is missing. */
export function readDetails(details: Bytes): DeviceDetails | undefined {
  const decoded = decodeAdvDeviceIdentity(details);
  if (!decoded.ok) return undefined;
  const { rawId, timestamp, keyIndex, accountType = ADV_TYPE.E2EE, deviceType } = decoded.value;
  if (rawId === undefined || timestamp === undefined || keyIndex === undefined) return undefined;
  return { rawId, timestamp, keyIndex, accountType, hosted: deviceType === ADV_TYPE.HOSTED };
}

/** What the account signs for a device: `06 00 ‖ details ‖ identity key`, `06 05` if hosted. */
export function accountSignatureInput(of: {
  readonly details: Bytes;
  /** 32 bytes. */
  readonly identityKey: Bytes;
  readonly hosted: boolean;
}): Bytes {
  const prefix = of.hosted ? PREFIX.hostedAccountSignature : PREFIX.accountSignature;
  return concat(prefix, of.details, of.identityKey);
}

/** What a device signs: `06 01 ‖ details ‖ identity key ‖ account key`, `06 06` if it is hosted. */
export function deviceSignatureInput(of: {
  readonly details: Bytes;
  /** 32 bytes. */
  readonly identityKey: Bytes;
  /** 32 bytes. */
  readonly accountKey: Bytes;
  readonly hosted: boolean;
}): Bytes {
  const prefix = of.hosted ? PREFIX.hostedDeviceSignature : PREFIX.deviceSignature;
  return concat(prefix, of.details, of.identityKey, of.accountKey);
}

/** What the account signs for its key index list: `06 02 ‖ details`. */
export const keyIndexListInput = (details: Bytes): Bytes => concat(PREFIX.keyIndexList, details);

/** Input of the HMAC of a container: the signed identity, after `06 05` for a hosted account. */
export const containerMacInput = (signed: Bytes, accountType: number | undefined): Bytes =>
  accountType === ADV_TYPE.HOSTED ? concat(PREFIX.hostedAccountSignature, signed) : signed;

const malformed = (part: string) => fail('LINK_MALFORMED', { part });
const wrongSignature = () => fail('LINK_SIGNATURE');

interface PairingFields {
  readonly details: Bytes;
  readonly keyIndex: number;
  readonly identityKey: Bytes;
  readonly accountKey: Bytes;
  readonly accountSignature: Bytes;
}

const KEY_BYTES = 32;

/** Domain separation of everything an account or a device signs (spec 03 §2.2). */
const PREFIX = {
  accountSignature: Uint8Array.of(6, 0),
  deviceSignature: Uint8Array.of(6, 1),
  keyIndexList: Uint8Array.of(6, 2),
  hostedAccountSignature: Uint8Array.of(6, 5),
  hostedDeviceSignature: Uint8Array.of(6, 6),
} as const;
