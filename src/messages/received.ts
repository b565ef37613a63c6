/**
 * Content on its way in: from the bytes of a Message to one of the kinds that applications know.
 *
 * Wrappers are looked through, at most 16 deep; what is no known kind is `raw`, and the bytes of
 * every message stay beside its content, so nothing is lost (spec 04 §2.4, §7). Everything here is
 * what the sender claims; who may claim what is decided in origin.ts.
 */

import { type Bytes, EMPTY } from '../base/bytes.ts';
import { fail, ok, type Result } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import {
  type ContextInfo,
  decodeMessage,
  type ExtendedTextMessage,
  type Message,
} from '../proto/message.ts';
import { PROTOCOL_TYPE } from '../proto/protocol.ts';
import { FIELD } from './classify.ts';
import { bytesField, firstField, isProtobuf } from './fields.ts';
import type { LinkPreview, MessageContext, ReceivedContent } from './kinds.ts';
import { type ContextReader, readMedia } from './received-media.ts';
import { readSocial } from './received-social.ts';
import { jidOf, readTarget } from './target.ts';

/** The content of a serialized Message. Fails with `MESSAGE_CONTENT` if it is none. */
export function parseContent(message: Bytes): Result<ReceivedContent> {
  return parseNested(message, cap('wrapperDepth'));
}

/** What a message holds when all that only shows it differently is taken off. */
export const innermostMessage = (message: Bytes): Bytes =>
  unwrapView(message, cap('wrapperDepth')).innermost;

/** Whether a message holds nothing to show: only keys of groups, or only context. */
export const isSilent = (content: ReceivedContent): boolean =>
  content.kind === 'raw' && content.field === 0;

function parseNested(message: Bytes, depthLeft: number): Result<ReceivedContent> {
  const { innermost, viewOnce, wrapper } = unwrapView(message, depthLeft);
  if (wrapper !== 0) return ok({ kind: 'raw', field: wrapper });
  const decoded = decodeMessage(innermost);
  if (!isProtobuf(innermost) || !decoded.ok) return fail('MESSAGE_CONTENT', { reason: 'protobuf' });
  const known = readProtocol(decoded.value) ?? readKnown(decoded.value, viewOnce);
  if (known !== undefined) return ok(known);
  const content = firstField(innermost, (number) => !ACCOMPANYING.has(number));
  return ok({ kind: 'raw', field: content?.number ?? 0 });
}

function unwrapView(
  message: Bytes,
  depthLeft: number,
): { readonly innermost: Bytes; readonly viewOnce: boolean; readonly wrapper: number } {
  let innermost = message;
  let viewOnce = false;
  for (let depth = 0; ; depth++) {
    const wrapper = firstField(innermost, (number) => VIEW_WRAPPERS.has(number));
    const inner = bytesField(wrapper?.bytes ?? EMPTY, 1);
    if (wrapper === undefined || inner === undefined) return { innermost, viewOnce, wrapper: 0 };
    if (depth === depthLeft) return { innermost, viewOnce, wrapper: wrapper.number };
    viewOnce ||= VIEW_ONCE.has(wrapper.number);
    innermost = inner;
  }
}

/** Control messages come first: a message that holds one is nothing else (spec 04 §2.6). */
function readProtocol(message: Message): ReceivedContent | undefined {
  const protocol = message.protocolMessage;
  if (protocol === undefined) return undefined;
  const { key, type = PROTOCOL_TYPE.REVOKE, editedMessage, timestampMs } = protocol;
  const target = readTarget(key);
  if (type === PROTOCOL_TYPE.REVOKE && target !== undefined) return { kind: 'revoke', target };
  const edited =
    type === PROTOCOL_TYPE.MESSAGE_EDIT && editedMessage?.protocolMessage === undefined;
  if (edited && target !== undefined && editedMessage !== undefined) {
    const content = readKnown(editedMessage, false) ?? { kind: 'raw', field: 0 };
    const at = timestampMs === undefined ? {} : { editedAtMs: timestampMs };
    return { kind: 'edit', target, content, ...at };
  }
  if (type === PROTOCOL_TYPE.EPHEMERAL_SETTING) {
    const { ephemeralExpiration: seconds = 0, ephemeralSettingTimestamp: setAtS } = protocol;
    return { kind: 'timer', seconds, ...(setAtS === undefined ? {} : { setAtMs: setAtS * 1000 }) };
  }
  return { kind: 'protocol', type, message: protocol };
}

function readKnown(message: Message, viewOnce: boolean): ReceivedContent | undefined {
  const { conversation, extendedTextMessage: extended, reactionMessage: reaction } = message;
  if (reaction !== undefined) {
    const target = readTarget(reaction.key);
    return target && { kind: 'reaction', target, emoji: reaction.text ?? '' };
  }
  if (extended !== undefined) {
    const { text = '', contextInfo } = extended;
    const link = readLink(extended);
    const context = readContext(contextInfo, viewOnce || extended.viewOnce === true);
    return { kind: 'text', text: clip(text), ...(link === undefined ? {} : { link }), context };
  }
  if (conversation !== undefined) {
    return { kind: 'text', text: clip(conversation), context: readContext(undefined, viewOnce) };
  }
  const context: ContextReader = (info, once) => readContext(info, viewOnce || once === true);
  return readSocial(message, context) ?? readMedia(message, context);
}

function readLink(extended: ExtendedTextMessage): LinkPreview | undefined {
  const { matchedText: url, title, description, jpegThumbnail } = extended;
  if (url === undefined || url.trim() === '') return undefined;
  const small = jpegThumbnail !== undefined && jpegThumbnail.length <= cap('thumbnailBytes');
  return {
    url,
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(small && jpegThumbnail.length > 0 ? { thumbnail: jpegThumbnail } : {}),
  };
}

function readContext(info: ContextInfo | undefined, viewOnce: boolean): MessageContext {
  const quoted = info === undefined ? undefined : readQuote(info);
  const mentions = info?.mentionedJid
    ?.slice(0, cap('mentions'))
    .flatMap((text) => jidOf(text) ?? []);
  return {
    ...(quoted === undefined ? {} : { quoted }),
    ...(mentions === undefined || mentions.length === 0 ? {} : { mentions }),
    ...(info?.isForwarded === true ? { forwarded: true } : {}),
    ...(info?.expiration === undefined ? {} : { expiresAfterS: info.expiration }),
    ...(viewOnce ? { viewOnce: true } : {}),
  };
}

/** The quoted message, without what that one quotes. */
function readQuote(info: ContextInfo): MessageContext['quoted'] {
  const { stanzaId: id, participant, quotedMessage } = info;
  if (id === undefined || id === '') return undefined;
  const author = jidOf(participant);
  const flat = quotedMessage && withoutContext(quotedMessage);
  const content = flat && readKnown(flat, false);
  return {
    id,
    ...(author === undefined ? {} : { author }),
    ...(content === undefined ? {} : { content }),
  };
}

/** One quote deep: a chain of quotes would otherwise be walked to its end. */
function withoutContext(message: Message): Message {
  const { extendedTextMessage: extended } = message;
  if (extended === undefined) return message;
  return { ...message, extendedTextMessage: { ...extended, contextInfo: undefined } };
}

const clip = (text: string): string => text.slice(0, cap('textChars'));

/** Wrappers that are looked through; the wrapped Message is field 1 of each. */
const VIEW_WRAPPERS: ReadonlySet<number> = new Set([
  37, 40, 53, 55, 58, 59, 62, 67, 74, 91, 96, 103,
]);

const VIEW_ONCE: ReadonlySet<number> = new Set([37, 55, 59]);

const ACCOMPANYING: ReadonlySet<number> = new Set([
  FIELD.senderKeyDistribution,
  FIELD.fastRatchetDistribution,
  FIELD.context,
]);
