/**
 * Content on its way out: from what an application says to the bytes of a Message and its labels.
 *
 * Knows the kinds that can be sent and how each looks on the wire (spec 04 §1.5, §7.2, §7.3). The
 * labels come from classify.ts; padding, encryption and addressing come later. What arrives is read
 * by received.ts.
 */

import { type Bytes, concat } from '../base/bytes.ts';
import type { Env, Ms } from '../base/env.ts';
import { QuartetError } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import { decodeMessage, encodeMessage, type Message } from '../proto/message.ts';
import { bareJid, formatJid, type Jid } from '../wire/jid.ts';
import { type Classification, classify, FIELD, isAddOn } from './classify.ts';
import { joinFields, lastField, readFields, subFields, writeBytes } from './fields.ts';

/** A message that another one refers to. */
export interface MessageRef {
  readonly chat: Jid;
  readonly id: string;
  /** Whether the own account wrote it. */
  readonly fromMe: boolean;
  /** Who wrote it; needed in groups for messages of others. */
  readonly sender?: Jid | undefined;
}

/** The message that a text replies to. */
export interface Quote {
  readonly id: string;
  /** Who wrote it. */
  readonly sender: Jid;
  /** Its content as the sender of the reply shows it: a text, or a serialized Message. */
  readonly content?: string | Bytes | undefined;
}

/** What can be sent. */
export type OutgoingContent =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly replyTo?: Quote | undefined;
      /** Users whom the text names as `@user`. */
      readonly mentions?: readonly Jid[] | undefined;
    }
  /** An empty `emoji` takes the reaction back. */
  | { readonly kind: 'reaction'; readonly target: MessageRef; readonly emoji: string }
  | { readonly kind: 'edit'; readonly target: MessageRef; readonly text: string }
  | { readonly kind: 'revoke'; readonly target: MessageRef }
  /** A serialized Message of any kind. */
  | { readonly kind: 'raw'; readonly message: Bytes };

/** A Message and the labels that its stanza needs. */
export interface EncodedContent {
  /** Serialized Message, unpadded. */
  readonly message: Bytes;
  /** Attribute `type` of the stanza. */
  readonly type: string;
  /** Attribute `mediatype` of its encs. */
  readonly mediatype?: string | undefined;
  /** Attribute `edit` of the stanza. */
  readonly edit?: string | undefined;
  /** Whether receivers show nothing if they cannot decrypt it. */
  readonly hide: boolean;
}

/**
 * The bytes and labels of a content; content that others can refer to gets a fresh message secret
 * (32 random bytes, spec 04 §1.5). Throws `MESSAGE_UNSUPPORTED` for content that cannot be sent.
 */
export function encodeContent(content: OutgoingContent, env: Env): EncodedContent {
  const plain =
    content.kind === 'raw' ? checked(content.message) : buildMessage(content, env.now());
  const bytes = plain instanceof Uint8Array ? plain : encodeMessage(plain);
  const message = isAddOn(bytes) ? bytes : withSecret(bytes, env);
  if (message.length > cap('messageBytes')) throw unsupported('size');
  return { message, ...labels(classify(message)) };
}

function labels({ type, mediatype, edit, hide }: Classification): Omit<EncodedContent, 'message'> {
  return {
    type,
    ...(mediatype === undefined ? {} : { mediatype }),
    ...(edit === undefined ? {} : { edit }),
    hide,
  };
}

function buildMessage(content: Exclude<OutgoingContent, { kind: 'raw' }>, now: Ms): Message {
  switch (content.kind) {
    case 'text':
      return buildText(content);
    case 'reaction':
      return {
        reactionMessage: {
          key: buildKey(content.target),
          text: content.emoji,
          senderTimestampMs: now,
        },
      };
    case 'edit':
      return {
        protocolMessage: {
          key: buildKey(content.target),
          type: 14,
          editedMessage: { conversation: checkedText(content.text) },
          timestampMs: now,
        },
      };
    case 'revoke':
      return { protocolMessage: { key: buildKey(content.target), type: 0 } };
  }
}

function buildText(content: OutgoingContent & { kind: 'text' }): Message {
  const { replyTo, mentions = [] } = content;
  const text = checkedText(content.text);
  if (mentions.length > cap('mentions')) throw unsupported('mentions');
  if (replyTo === undefined && mentions.length === 0) return { conversation: text };
  const quoted = replyTo?.content;
  return {
    extendedTextMessage: {
      text,
      contextInfo: {
        ...(replyTo === undefined
          ? {}
          : {
              stanzaId: replyTo.id,
              participant: formatJid(bareJid(replyTo.sender)),
              quotedMessage: quoteContent(quoted),
            }),
        ...(mentions.length === 0
          ? {}
          : { mentionedJid: mentions.map((user) => formatJid(bareJid(user))) }),
      },
    },
  };
}

function quoteContent(content: string | Bytes | undefined): Message {
  if (content === undefined) return { conversation: '' };
  if (typeof content === 'string') return { conversation: content };
  const decoded = decodeMessage(content);
  if (!decoded.ok) throw unsupported('quote');
  const { messageContextInfo: _, ...quoted } = decoded.value;
  return Object.fromEntries(Object.entries(quoted).map(([kind, part]) => [kind, lighten(part)]));
}

/** A part of a quoted message without its own quote and its picture (spec 04 §7.3). */
function lighten(part: unknown): unknown {
  if (typeof part !== 'object' || part === null || part instanceof Uint8Array) return part;
  const { contextInfo: _, jpegThumbnail: __, ...rest } = part as Record<string, unknown>;
  return rest;
}

/** The key of a message as its referrer sees it (spec 04 §7.3). */
function buildKey(target: MessageRef) {
  return {
    remoteJid: formatJid(bareJid(target.chat)),
    fromMe: target.fromMe,
    id: target.id,
    ...(target.sender === undefined || target.fromMe
      ? {}
      : { participant: formatJid(bareJid(target.sender)) }),
  };
}

/** The message with a secret in its context, unless it has one. */
function withSecret(message: Bytes, env: Env): Bytes {
  const fields = readFields(message) ?? [];
  const context = subFields(fields, FIELD.context);
  if (lastField(context, MESSAGE_SECRET)?.bytes?.length === SECRET_BYTES) return message;
  const kept = context.filter((field) => field.number !== MESSAGE_SECRET);
  const secret = writeBytes(MESSAGE_SECRET, env.random(SECRET_BYTES));
  const content = joinFields(fields.filter((field) => field.number !== FIELD.context));
  return concat(content, writeBytes(FIELD.context, concat(joinFields(kept), secret)));
}

function checked(message: Bytes): Bytes {
  const fields = readFields(message);
  if (fields === undefined || fields.length === 0) throw unsupported('raw');
  return message;
}

function checkedText(text: string): string {
  if (text.length > cap('textChars')) throw unsupported('text');
  return text;
}

const unsupported = (reason: string) => new QuartetError('MESSAGE_UNSUPPORTED', { reason });

const MESSAGE_SECRET = 3;
const SECRET_BYTES = 32;
