/**
 * History chunks and stored messages: typed doors of proto/history.proto (spec 05 §2.2).
 *
 * Only the shapes, decoded whole. A reader that must stay within constant memory walks the
 * conversations one by one and decodes each on its own.
 */

import { door, type Plain } from './door.ts';
import {
  Conversation as GeneratedConversation,
  HistorySync as GeneratedHistory,
  WebMessageInfo as GeneratedWebMessageInfo,
} from './generated.js';

/** One chunk of history, inflated. */
export type HistorySync = Plain<GeneratedHistory.$Properties>;

/** One chat with some of its messages; timestamps in seconds. */
export type Conversation = Plain<GeneratedConversation.$Properties>;

/** A message as a store keeps it; `messageTimestamp` in seconds (spec 04 §9.2). */
export type WebMessageInfo = Plain<GeneratedWebMessageInfo.$Properties>;

/** `HistorySync.syncType`. */
export const HISTORY_SYNC_TYPE: typeof GeneratedHistory.HistorySyncType =
  GeneratedHistory.HistorySyncType;

/** `Conversation.endOfHistoryTransferType`. */
export const END_OF_HISTORY: typeof GeneratedConversation.EndOfHistoryTransferType =
  GeneratedConversation.EndOfHistoryTransferType;

/** `WebMessageInfo.status`. */
export const WEB_MESSAGE_STATUS: typeof GeneratedWebMessageInfo.Status =
  GeneratedWebMessageInfo.Status;

/** `WebMessageInfo.messageStubType`, the ones in use. */
export const STUB_TYPE: typeof GeneratedWebMessageInfo.StubType = GeneratedWebMessageInfo.StubType;

const history = door(GeneratedHistory);
const conversation = door(GeneratedConversation);
const webMessageInfo = door(GeneratedWebMessageInfo);

/** Decodes a HistorySync. PROTO_MALFORMED. */
export const decodeHistorySync = history.decode;

/** Encodes a HistorySync. */
export const encodeHistorySync = history.encode;

/** Decodes a Conversation. PROTO_MALFORMED. */
export const decodeConversation = conversation.decode;

/** Encodes a Conversation. */
export const encodeConversation = conversation.encode;

/** Decodes a WebMessageInfo. PROTO_MALFORMED. */
export const decodeWebMessageInfo = webMessageInfo.decode;

/** Encodes a WebMessageInfo. */
export const encodeWebMessageInfo = webMessageInfo.encode;
