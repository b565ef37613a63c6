/**
 * Messages as they travel inside the encryption: typed doors of proto/message.proto and
 * proto/content.proto.
 *
 * Only the shapes (spec 04 §7). Padding, wrappers, limits on content and who may send what are
 * judged in messages/. Fields that the schema does not list are not kept: whoever must pass a
 * message on unchanged keeps its bytes.
 */

import { door, type Plain } from './door.ts';
import {
  CommentMessage as GeneratedComment,
  type ContextInfo as GeneratedContextInfo,
  type DeviceListMetadata as GeneratedDeviceListMetadata,
  type DeviceSentMessage as GeneratedDeviceSent,
  DisappearingMode as GeneratedDisappearingMode,
  type EventMessage as GeneratedEvent,
  EventResponseMessage as GeneratedEventResponse,
  type ExtendedTextMessage as GeneratedExtendedText,
  KeepType as GeneratedKeepType,
  Message as GeneratedMessage,
  type MessageContextInfo as GeneratedMessageContextInfo,
  type MessageKey as GeneratedMessageKey,
  PinInChatMessage as GeneratedPin,
  PollAddOptionMessage as GeneratedPollAddOption,
  type PollCreationMessage as GeneratedPollCreation,
  type PollUpdateMessage as GeneratedPollUpdate,
  PollVoteMessage as GeneratedPollVote,
  ReactionMessage as GeneratedReaction,
  SecretEncryptedMessage as GeneratedSecretEncrypted,
} from './generated.js';

/** The content of one message, its context, or a control message: mostly one field is set. */
export type Message = Plain<GeneratedMessage.$Properties>;

/** Names a message: chat, author and id, from the point of view of whoever wrote the key. */
export type MessageKey = Plain<GeneratedMessageKey.$Properties>;

/** What a content refers to: quote, mentions, forwarding, timer. */
export type ContextInfo = Plain<GeneratedContextInfo.$Properties>;

/** What goes with every content: message secret, device list metadata. */
export type MessageContextInfo = Plain<GeneratedMessageContextInfo.$Properties>;

/** Hints about the devices of sender and recipient; timestamps in seconds (spec 03 §8). */
export type DeviceListMetadata = Plain<GeneratedDeviceListMetadata.$Properties>;

/** The copy of a sent message for the sender's other devices (spec 04 §1.3). */
export type DeviceSentMessage = Plain<GeneratedDeviceSent.$Properties>;

/** Text with a context or a link preview. */
export type ExtendedTextMessage = Plain<GeneratedExtendedText.$Properties>;

/** A reaction; an empty `text` takes it back. */
export type ReactionMessage = Plain<GeneratedReaction.$Properties>;

/** A question with options; the key to the votes is the message secret. */
export type PollCreationMessage = Plain<GeneratedPollCreation.$Properties>;

/** An encrypted vote. */
export type PollUpdateMessage = Plain<GeneratedPollUpdate.$Properties>;

/** The plaintext of a vote: SHA-256 of each chosen option; none takes the vote back. */
export type PollVoteMessage = Plain<GeneratedPollVote.$Properties>;

/** An event; `startTime` and `endTime` in seconds. */
export type EventMessage = Plain<GeneratedEvent.$Properties>;

/** The plaintext of an answer to an event. */
export type EventResponseMessage = Plain<GeneratedEventResponse.$Properties>;

/** A comment on a message. */
export type CommentMessage = Plain<GeneratedComment.$Properties>;

/** `DisappearingMode.initiator`. */
export const DISAPPEARING_INITIATOR: typeof GeneratedDisappearingMode.Initiator =
  GeneratedDisappearingMode.Initiator;

/** `DisappearingMode.trigger`. */
export const DISAPPEARING_TRIGGER: typeof GeneratedDisappearingMode.Trigger =
  GeneratedDisappearingMode.Trigger;

/** `EventResponseMessage.response`. */
export const EVENT_RESPONSE: typeof GeneratedEventResponse.EventResponseType =
  GeneratedEventResponse.EventResponseType;

/** `KeepInChatMessage.keepType`. */
export const KEEP_TYPE: typeof GeneratedKeepType = GeneratedKeepType;

/** `PinInChatMessage.type`. */
export const PIN_TYPE: typeof GeneratedPin.Type = GeneratedPin.Type;

/** `SecretEncryptedMessage.secretEncType`. */
export const SECRET_TYPE: typeof GeneratedSecretEncrypted.SecretEncType =
  GeneratedSecretEncrypted.SecretEncType;

const message = door(GeneratedMessage);
const reaction = door(GeneratedReaction);
const pollVote = door(GeneratedPollVote);
const eventResponse = door(GeneratedEventResponse);
const comment = door(GeneratedComment);
const pollAddOption = door(GeneratedPollAddOption);

/** Decodes a Message. PROTO_MALFORMED. */
export const decodeMessage = message.decode;

/** Encodes a Message. */
export const encodeMessage = message.encode;

/** Decodes a ReactionMessage, the plaintext of an encrypted reaction. PROTO_MALFORMED. */
export const decodeReaction = reaction.decode;

/** Encodes a ReactionMessage. */
export const encodeReaction = reaction.encode;

/** Decodes a PollVoteMessage. PROTO_MALFORMED. */
export const decodePollVote = pollVote.decode;

/** Encodes a PollVoteMessage. */
export const encodePollVote = pollVote.encode;

/** Decodes an EventResponseMessage. PROTO_MALFORMED. */
export const decodeEventResponse = eventResponse.decode;

/** Encodes an EventResponseMessage. */
export const encodeEventResponse = eventResponse.encode;

/** Decodes a CommentMessage. PROTO_MALFORMED. */
export const decodeComment = comment.decode;

/** Encodes a CommentMessage. */
export const encodeComment = comment.encode;

/** Decodes a PollAddOptionMessage. PROTO_MALFORMED. */
export const decodePollAddOption = pollAddOption.decode;
