/**
 * The kinds of content that can be sent, as applications write them.
 *
 * Types only, put together in content.ts; build-content.ts makes messages of them, prepare.ts what has
 * to be encrypted under the secret of another message. Times are in ms since the epoch, durations in
 * seconds (spec 04 §7).
 */

import type { Bytes } from '../base/bytes.ts';
import type { Ms } from '../base/env.ts';
import type { Jid } from '../wire/jid.ts';
import type { EventAnswer, LinkPreview, MediaPointer, Place } from './kinds.ts';
import type { MessageRef } from './target.ts';

/** The message that a content replies to. */
export interface Quote {
  readonly id: string;
  /** Who wrote it. */
  readonly sender: Jid;
  /** Its content as the sender of the reply shows it: a text, or a serialized Message. */
  readonly content?: string | Bytes | undefined;
  /** The chat that it stands in, if that is another one (a reply to a status). */
  readonly chat?: Jid | undefined;
}

/** What may surround a content. */
export interface OutgoingContext {
  readonly replyTo?: Quote | undefined;
  /** Users whom the text names as `@user`. */
  readonly mentions?: readonly Jid[] | undefined;
  /** Seconds after which it disappears: the timer of the chat, which is used if this is absent. */
  readonly expiresAfterS?: number | undefined;
  readonly forwarded?: boolean | undefined;
}

/** A file that was uploaded, and how it is shown. */
export interface OutgoingMedia {
  readonly kind: 'media';
  readonly media: 'image' | 'video' | 'video-note' | 'audio' | 'document' | 'sticker';
  readonly pointer: MediaPointer;
  readonly caption?: string | undefined;
  readonly fileName?: string | undefined;
  readonly voice?: boolean | undefined;
  readonly gif?: boolean | undefined;
  /** It can be opened once; images, videos and voice notes. */
  readonly viewOnce?: boolean | undefined;
  readonly seconds?: number | undefined;
  readonly widthPx?: number | undefined;
  readonly heightPx?: number | undefined;
  /** A JPEG of at most `thumbnailBytes`; a PNG for stickers. */
  readonly thumbnail?: Bytes | undefined;
}

/** Content that says something of its own: others can refer to it. */
export type StandaloneContent =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** Its `url` must be a part of the text. */
      readonly link?: LinkPreview | undefined;
    }
  | OutgoingMedia
  | (Place & {
      readonly kind: 'location';
      readonly url?: string | undefined;
    })
  /** One position of a live location; each later one has a higher `sequence`. */
  | {
      readonly kind: 'live-location';
      readonly latitude: number;
      readonly longitude: number;
      readonly sequence: number;
      readonly accuracyM?: number | undefined;
      readonly caption?: string | undefined;
    }
  | {
      readonly kind: 'contacts';
      readonly contacts: readonly { readonly name: string; readonly vcard: string }[];
    }
  | {
      readonly kind: 'poll';
      readonly name: string;
      /** 2 to 12, different from each other. */
      readonly options: readonly string[];
      /** How many options one may choose; 0 is any number. */
      readonly selectable: number;
    }
  | {
      readonly kind: 'event';
      readonly name: string;
      readonly description?: string | undefined;
      readonly place?: Place | undefined;
      readonly joinLink?: string | undefined;
      readonly startsAtMs: Ms;
      readonly endsAtMs?: Ms | undefined;
      readonly extraGuests?: boolean | undefined;
      readonly cancelled?: boolean | undefined;
    }
  | {
      readonly kind: 'group-invite';
      readonly group: Jid;
      readonly code: string;
      readonly expiresAtMs: Ms;
      readonly name: string;
      readonly caption?: string | undefined;
    };

/** Content about another message or the chat. */
export type ReferringContent =
  /** An empty `emoji` takes the reaction back. */
  | { readonly kind: 'reaction'; readonly target: MessageRef; readonly emoji: string }
  | { readonly kind: 'edit'; readonly target: MessageRef; readonly text: string }
  | { readonly kind: 'revoke'; readonly target: MessageRef }
  /** `durationS`: a day, a week or 30 days. */
  | { readonly kind: 'pin'; readonly target: MessageRef; readonly durationS: number }
  | { readonly kind: 'unpin'; readonly target: MessageRef }
  | { readonly kind: 'keep'; readonly target: MessageRef; readonly kept: boolean }
  /** Messages of the chat disappear after 0 (never), a day, a week or 90 days. */
  | { readonly kind: 'timer'; readonly seconds: number };

/** Content that is encrypted under the secret of the message that it adds to. */
export type AddOnContent =
  /** The names of the chosen options; none takes the vote back. */
  | { readonly kind: 'poll-vote'; readonly target: MessageRef; readonly options: readonly string[] }
  | {
      readonly kind: 'event-answer';
      readonly target: MessageRef;
      readonly answer: EventAnswer;
      readonly extraGuests?: number | undefined;
    }
  | { readonly kind: 'comment'; readonly target: MessageRef; readonly text: string }
  /** A reaction that only those can read who have the message; an empty `emoji` takes it back. */
  | { readonly kind: 'sealed-reaction'; readonly target: MessageRef; readonly emoji: string }
  /** What an own message says from now on. */
  | {
      readonly kind: 'sealed-edit';
      readonly target: MessageRef;
      readonly content: RevisedContent;
    };

/** What can take the place of an own message under its secret. */
export type RevisedContent = Extract<StandaloneContent, { kind: 'text' | 'poll' | 'event' }>;
