/**
 * Device identities and key index lists: typed doors of proto/adv.proto (spec 03 §2.1).
 *
 * Only the shapes. What is signed, by whom and over which bytes is decided in devices/; every
 * `details` field stays the byte string that was received.
 */

import { door, type Plain } from './door.ts';
import {
  ADVDeviceIdentity,
  ADVEncryptionType,
  ADVKeyIndexList,
  ADVSignedDeviceIdentity,
  ADVSignedDeviceIdentityHMAC,
  ADVSignedKeyIndexList,
} from './generated.js';

/** Kinds of accounts and devices: `E2EE` 0, `HOSTED` 1, `NON_E2EE` 2. */
export const ADV_TYPE: typeof ADVEncryptionType = ADVEncryptionType;

/** The HMAC container of a link answer; `details` is a serialized AdvSignedDeviceIdentity. */
export type AdvDeviceIdentityContainer = Plain<ADVSignedDeviceIdentityHMAC.$Properties>;

/** A signed device identity; `details` is a serialized AdvDeviceIdentity. */
export type AdvSignedDeviceIdentity = Plain<ADVSignedDeviceIdentity.$Properties>;

/** What the account says about one device; `timestamp` in seconds. */
export type AdvDeviceIdentity = Plain<ADVDeviceIdentity.$Properties>;

/** A signed key index list; `details` is a serialized AdvKeyIndexList. */
export type AdvSignedKeyIndexList = Plain<ADVSignedKeyIndexList.$Properties>;

/** The valid key indexes of an account; `timestamp` in seconds. */
export type AdvKeyIndexList = Plain<ADVKeyIndexList.$Properties>;

const container = door(ADVSignedDeviceIdentityHMAC);
const signedIdentity = door(ADVSignedDeviceIdentity);
const identity = door(ADVDeviceIdentity);
const signedList = door(ADVSignedKeyIndexList);
const list = door(ADVKeyIndexList);

/** Decodes an ADVSignedDeviceIdentityHMAC. PROTO_MALFORMED. */
export const decodeAdvDeviceIdentityContainer = container.decode;

/** Encodes an ADVSignedDeviceIdentityHMAC. */
export const encodeAdvDeviceIdentityContainer = container.encode;

/** Decodes an ADVSignedDeviceIdentity. PROTO_MALFORMED. */
export const decodeAdvSignedDeviceIdentity = signedIdentity.decode;

/** Encodes an ADVSignedDeviceIdentity. */
export const encodeAdvSignedDeviceIdentity = signedIdentity.encode;

/** Decodes an ADVDeviceIdentity. PROTO_MALFORMED. */
export const decodeAdvDeviceIdentity = identity.decode;

/** Encodes an ADVDeviceIdentity. */
export const encodeAdvDeviceIdentity = identity.encode;

/** Decodes an ADVSignedKeyIndexList. PROTO_MALFORMED. */
export const decodeAdvSignedKeyIndexList = signedList.decode;

/** Encodes an ADVSignedKeyIndexList. */
export const encodeAdvSignedKeyIndexList = signedList.encode;

/** Decodes an ADVKeyIndexList. PROTO_MALFORMED. */
export const decodeAdvKeyIndexList = list.decode;

/** Encodes an ADVKeyIndexList. */
export const encodeAdvKeyIndexList = list.encode;
