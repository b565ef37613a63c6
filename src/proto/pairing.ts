/**
 * What linking carries besides the signed identities: typed doors of proto/pairing.proto.
 *
 * Only the shapes (spec 03 §2.3, §3.3). The flows are in devices/ and in the roles.
 */

import { door, type Plain } from './door.ts';
import {
  CompanionEphemeralIdentity as GeneratedCompanion,
  EncryptedPairingRequest as GeneratedEncrypted,
  PrimaryEphemeralIdentity as GeneratedPrimary,
  ProloguePayload as GeneratedPrologue,
  ClientPairingProps as GeneratedProps,
  PairingRequest as GeneratedRequest,
} from './generated.js';

/** What the primary tells a new companion about its state. */
export type ClientPairingProps = Plain<GeneratedProps.$Properties>;

const props = door(GeneratedProps);

/** Decodes ClientPairingProps. PROTO_MALFORMED. */
export const decodeClientPairingProps = props.decode;

/** Encodes ClientPairingProps. */
export const encodeClientPairingProps = props.encode;

/** The companion's key in linking with a passkey; `deviceType` is a platform type. */
export type CompanionEphemeralIdentity = Plain<GeneratedCompanion.$Properties>;

/** Encodes a CompanionEphemeralIdentity. */
export const encodeCompanionEphemeralIdentity = door(GeneratedCompanion).encode;

/** Encodes a ProloguePayload. */
export const encodeProloguePayload = door(GeneratedPrologue).encode;

/** Decodes a PrimaryEphemeralIdentity. PROTO_MALFORMED. */
export const decodePrimaryEphemeralIdentity = door(GeneratedPrimary).decode;

/** Encodes a PairingRequest. Holds the ADV secret: never print. */
export const encodePairingRequest = door(GeneratedRequest).encode;

/** Encodes an EncryptedPairingRequest. */
export const encodeEncryptedPairingRequest = door(GeneratedEncrypted).encode;

/** Decodes a CompanionEphemeralIdentity. PROTO_MALFORMED. */
export const decodeCompanionEphemeralIdentity = door(GeneratedCompanion).decode;

/** Decodes a ProloguePayload. PROTO_MALFORMED. */
export const decodeProloguePayload = door(GeneratedPrologue).decode;

/** Encodes a PrimaryEphemeralIdentity. */
export const encodePrimaryEphemeralIdentity = door(GeneratedPrimary).encode;

/** Decodes a PairingRequest. Holds the ADV secret: never print. PROTO_MALFORMED. */
export const decodePairingRequest = door(GeneratedRequest).decode;

/** Decodes an EncryptedPairingRequest. PROTO_MALFORMED. */
export const decodeEncryptedPairingRequest = door(GeneratedEncrypted).decode;
