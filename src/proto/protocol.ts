/**
 * Control messages between devices: types and constants of proto/protocol.proto.
 *
 * They travel inside a Message (`protocolMessage`), so most have no door of their own. Who may
 * send which is decided in messages/origin.ts (spec 04 §2.6).
 */

import { door, type Plain } from './door.ts';
import {
  type HistorySyncNotification as GeneratedHistoryNotification,
  HistorySyncType as GeneratedHistoryType,
  type AppStateSyncKeyRequest as GeneratedKeyRequest,
  type AppStateSyncKeyShare as GeneratedKeyShare,
  LIDMigrationMappingSyncPayload as GeneratedLidMigration,
  type PeerDataOperationRequestMessage as GeneratedPeerRequest,
  type PeerDataOperationRequestResponseMessage as GeneratedPeerResponse,
  PeerDataOperationRequestType as GeneratedPeerType,
  ProtocolMessage as GeneratedProtocolMessage,
  type AppStateSyncKey as GeneratedSyncKey,
} from './generated.js';

/** A control message: its type says which other field is set. An absent type means REVOKE. */
export type ProtocolMessage = Plain<GeneratedProtocolMessage.$Properties>;

/** Keys for app state, from the primary. */
export type AppStateSyncKeyShare = Plain<GeneratedKeyShare.$Properties>;

/** A request for such keys. */
export type AppStateSyncKeyRequest = Plain<GeneratedKeyRequest.$Properties>;

/** One key for app state; without `keyData` the sender does not have it. */
export type AppStateSyncKey = Plain<GeneratedSyncKey.$Properties>;

/** Where a chunk of history lies, or the chunk itself. */
export type HistorySyncNotification = Plain<GeneratedHistoryNotification.$Properties>;

/** A request to the primary (spec 04 §2.9). */
export type PeerDataRequest = Plain<GeneratedPeerRequest.$Properties>;

/** The primary's answer. */
export type PeerDataResponse = Plain<GeneratedPeerResponse.$Properties>;

/** Pairs of phone number and LID, user parts as integers. */
export type LidMigrationPayload = Plain<GeneratedLidMigration.$Properties>;

/** `ProtocolMessage.type`. */
export const PROTOCOL_TYPE: typeof GeneratedProtocolMessage.Type = GeneratedProtocolMessage.Type;

/** `HistorySyncNotification.syncType`. */
export const HISTORY_NOTIFICATION_TYPE: typeof GeneratedHistoryType = GeneratedHistoryType;

/** `PeerDataOperationRequestMessage.peerDataOperationRequestType`. */
export const PEER_DATA_TYPE: typeof GeneratedPeerType = GeneratedPeerType;

const lidMigration = door(GeneratedLidMigration);

/** Decodes a LIDMigrationMappingSyncPayload, already inflated. PROTO_MALFORMED. */
export const decodeLidMigration = lidMigration.decode;

/** Encodes a LIDMigrationMappingSyncPayload. */
export const encodeLidMigration = lidMigration.encode;
