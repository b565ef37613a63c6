/**
 * What surrounds a content that is sent: the message it answers, whom it names, when it disappears.
 *
 * A quoted message goes without its own quote, its secret and its pictures (spec 04 §7.3). Quoted
 * content is what the sender claims; nobody checks it.
 */

import type { Bytes } from '../base/bytes.ts';
import { QuartetError } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import { type ContextInfo, decodeMessage, type Message } from '../proto/message.ts';
import { bareJid, formatJid } from '../wire/jid.ts';
import type { OutgoingContext, Quote } from './outgoing.ts';

/** The context of a content; `undefined` if there is nothing to say. Throws `MESSAGE_UNSUPPORTED`. */
export function buildContext(content: OutgoingContext): ContextInfo | undefined {
  const { replyTo, mentions = [], expiresAfterS = 0, forwarded = false } = content;
  if (mentions.length > cap('mentions')) throw unsupported('mentions');
  const context: ContextInfo = {
    ...(replyTo === undefined ? {} : buildQuote(replyTo)),
    ...(mentions.length === 0
      ? {}
      : { mentionedJid: mentions.map((user) => formatJid(bareJid(user))) }),
    ...(forwarded ? { isForwarded: true, forwardingScore: 1 } : {}),
    ...(expiresAfterS === 0 ? {} : { expiration: expiresAfterS }),
  };
  return Object.keys(context).length === 0 ? undefined : context;
}

/** What a content that cannot be sent is refused with; `reason` is the part that is wrong. */
export const unsupported = (reason: string) => new QuartetError('MESSAGE_UNSUPPORTED', { reason });

function buildQuote({ id, sender, content, chat }: Quote): ContextInfo {
  return {
    stanzaId: id,
    participant: formatJid(bareJid(sender)),
    quotedMessage: quoteContent(content),
    ...(chat === undefined ? {} : { remoteJid: formatJid(bareJid(chat)) }),
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
