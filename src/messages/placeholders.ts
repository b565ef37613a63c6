/**
 * Messages that this device could not decrypt, asked of the own phone: requests and answers.
 *
 *   companion ──peer data request, type 4: keys──► phone ──response: WebMessageInfo each──► companion
 *
 * Both sides of spec 04 §2.9. That a request comes from an own companion and a response from the own
 * phone is seen to by the origin gate; here a response counts only for a request that is outstanding
 * and for keys that it named. When to ask, and where the phone looks, is the caller's business.
 */

import type { Bytes } from '../base/bytes.ts';
import type { Ms } from '../base/env.ts';
import { fail, ok, type Result } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import { isOwn, type Self } from '../devices/identity.ts';
import { decodeWebMessageInfo, type WebMessageInfo } from '../proto/history.ts';
import { encodeMessage, type MessageKey } from '../proto/message.ts';
import {
  PEER_DATA_TYPE,
  type PeerDataRequest,
  type PeerDataResponse,
  PROTOCOL_TYPE,
  type ProtocolMessage,
} from '../proto/protocol.ts';
import { bareJid, formatJid, isGroup, type Jid } from '../wire/jid.ts';
import { bytesField } from './fields.ts';
import { idKey, isMessageId } from './message-id.ts';
import { jidOf } from './target.ts';

/** Names a message of which this device has no content. */
export interface MissingMessage {
  readonly chat: Jid;
  readonly id: string;
  readonly fromMe: boolean;
  /** Who wrote it, in groups. */
  readonly sender?: Jid | undefined;
}

/** A request that waits for the phone's answer. */
export interface PlaceholderRequest {
  /** Id of the stanza that asked. */
  readonly stanzaId: string;
  readonly askedAtMs: Ms;
  readonly missing: readonly MissingMessage[];
}

/** How long a normal resend may take before the phone is asked. */
export const PLACEHOLDER_WAIT_MS = 4_000;

/** How long to wait before the next request if one could not name all: a phone answers so often. */
export const PLACEHOLDER_PACE_MS = 60_000 / cap('placeholderAnswers');

/** How long an answer counts. */
export const PLACEHOLDER_EXPIRY_MS = 120_000;

/** What is known of a message that was not delivered. */
export interface PlaceholderFacts {
  readonly sentAtMs: Ms;
  /** Kind of the placeholder, if the server sent one instead of a copy. */
  readonly unavailable?: string | undefined;
}

/** Whether the phone can help: not for what may be seen once, clouds and bots, nor for old messages. */
export function isWorthAskingPhone({ sentAtMs, unavailable }: PlaceholderFacts, now: Ms): boolean {
  const isKept = unavailable === undefined || !NEVER_ASKED.has(unavailable);
  return isKept && now - sentAtMs <= cap('placeholderDays') * 86_400_000;
}

/** The serialized Message of a request for at most `placeholderKeys` messages. */
export function buildPlaceholderRequest(missing: readonly MissingMessage[]): Bytes {
  const type = PEER_DATA_TYPE.PLACEHOLDER_MESSAGE_RESEND;
  const named = missing.slice(0, cap('placeholderKeys'));
  return encodeMessage({
    protocolMessage: {
      type: PROTOCOL_TYPE.PEER_DATA_OPERATION_REQUEST_MESSAGE,
      peerDataOperationRequestMessage: {
        peerDataOperationRequestType: type,
        placeholderMessageResendRequest: named.map((one) => ({ messageKey: keyOf(one) })),
      } satisfies PeerDataRequest,
    },
  });
}

/**
 * The messages that a companion asks for, surplus ones left out. Fails with `MESSAGE_CONTENT` if the
 * control message is not such a request.
 */
export function parsePlaceholderRequest(
  protocol: ProtocolMessage,
): Result<readonly MissingMessage[]> {
  const request = protocol.peerDataOperationRequestMessage;
  const type = request?.peerDataOperationRequestType;
  if (request === undefined || type !== PEER_DATA_TYPE.PLACEHOLDER_MESSAGE_RESEND) {
    return fail('MESSAGE_CONTENT', { reason: 'placeholder' });
  }
  const keys = (request.placeholderMessageResendRequest ?? []).slice(0, cap('placeholderKeys'));
  return ok(keys.flatMap(({ messageKey }) => missingOf(messageKey) ?? []));
}

/** The serialized Message of the phone's answer; messages that it does not have are left out. */
export function buildPlaceholderResponse(stanzaId: string, found: readonly Bytes[]): Bytes {
  return encodeMessage({
    protocolMessage: {
      type: PROTOCOL_TYPE.PEER_DATA_OPERATION_REQUEST_RESPONSE_MESSAGE,
      peerDataOperationRequestResponseMessage: {
        peerDataOperationRequestType: PEER_DATA_TYPE.PLACEHOLDER_MESSAGE_RESEND,
        stanzaId,
        peerDataOperationResult: found.map((webMessageInfoBytes) => ({
          placeholderMessageResendResponse: { webMessageInfoBytes },
        })),
      } satisfies PeerDataResponse,
    },
  });
}

/** A message that the phone has sent once more. */
export interface FoundMessage {
  readonly missing: MissingMessage;
  readonly info: WebMessageInfo;
  /** Its serialized Message, as the phone keeps it. */
  readonly message: Bytes;
}

/** What an answer of the phone brings. */
export interface PlaceholderAnswer {
  readonly request: PlaceholderRequest;
  readonly found: readonly FoundMessage[];
  /** Those that the phone does not have. */
  readonly notFound: readonly MissingMessage[];
}

/**
 * Reads the phone's answer against the requests that wait. Fails with `MESSAGE_CONTENT` if it is
 * none, and with `MESSAGE_PLACEHOLDER` if nothing such was asked, or too long ago, or if it brings a
 * message that was not asked for; then nothing of it counts.
 */
export function parsePlaceholderResponse(
  protocol: ProtocolMessage,
  waiting: readonly PlaceholderRequest[],
  now: Ms,
): Result<PlaceholderAnswer> {
  const response = protocol.peerDataOperationRequestResponseMessage;
  const type = response?.peerDataOperationRequestType;
  if (response === undefined || type !== PEER_DATA_TYPE.PLACEHOLDER_MESSAGE_RESEND) {
    return fail('MESSAGE_CONTENT', { reason: 'placeholder' });
  }
  const request = waiting.find(({ stanzaId }) => stanzaId === response.stanzaId);
  if (request === undefined || now - request.askedAtMs > PLACEHOLDER_EXPIRY_MS) {
    return fail('MESSAGE_PLACEHOLDER', { reason: 'request' });
  }
  const found = new Map<string, FoundMessage>();
  for (const result of response.peerDataOperationResult ?? []) {
    const bytes = result.placeholderMessageResendResponse?.webMessageInfoBytes;
    const info = bytes === undefined ? undefined : decodeWebMessageInfo(bytes);
    const named = info?.ok ? missingOf(info.value.key) : undefined;
    const message = bytes && bytesField(bytes, MESSAGE_FIELD);
    if (!info?.ok || named === undefined || message === undefined) {
      return fail('MESSAGE_CONTENT', { reason: 'placeholder' });
    }
    const missing = request.missing.find((one) => nameOf(one) === nameOf(named));
    if (missing === undefined) return fail('MESSAGE_PLACEHOLDER', { reason: 'key' });
    found.set(nameOf(missing), { missing, info: info.value, message });
  }
  const notFound = request.missing.filter((one) => !found.has(nameOf(one)));
  return ok({ request, found: [...found.values()], notFound });
}

/** The sending user of a missing message, as its key tells. */
export function senderOf({ chat, fromMe, sender }: MissingMessage, self: Self): Jid {
  if (fromMe) return bareJid(isOwn(self, chat) ? chat : (self.lid ?? self.pn));
  return bareJid(sender ?? chat);
}

/** The key of a missing message, as requests and answers name it. */
export function keyOf({ chat, id, fromMe, sender }: MissingMessage): MessageKey {
  const isShared = isGroup(chat) || chat.server === 'broadcast';
  return {
    remoteJid: formatJid(bareJid(chat)),
    fromMe,
    id,
    ...(isShared && sender !== undefined ? { participant: formatJid(bareJid(sender)) } : {}),
  };
}

function missingOf(key: MessageKey | undefined): MissingMessage | undefined {
  const chat = jidOf(key?.remoteJid);
  const sender = jidOf(key?.participant);
  if (key?.id === undefined || chat === undefined || !isMessageId(key.id)) return undefined;
  return {
    chat: bareJid(chat),
    id: key.id,
    fromMe: key.fromMe === true,
    ...(sender === undefined ? {} : { sender: bareJid(sender) }),
  };
}

const nameOf = ({ chat, id, fromMe }: MissingMessage): string =>
  `${formatJid(chat)} ${fromMe} ${idKey(id)}`;

/** Field `message` of WebMessageInfo. */
const MESSAGE_FIELD = 2;

/** Kinds of placeholders that no phone answers for. */
const NEVER_ASKED: ReadonlySet<string> = new Set([
  'view_once',
  'hosted',
  'bot',
  'view_once_unavailable_fanout',
  'hosted_unavailable_fanout',
  'bot_unavailable_fanout',
]);
