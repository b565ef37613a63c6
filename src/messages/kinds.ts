/**
 * The kinds of content that arrive, as applications see them.
 *
 * Types only; received.ts makes them from bytes. All of it is what the sender claims, and everything
 * that is no known kind is `raw`: the bytes of each message stay beside its content (spec 04 §7).
 */

import type { Bytes } from '../base/bytes.ts';
import type { Ms } from '../base/env.ts';
import type { ProtocolMessage } from '../proto/protocol.ts';
import type { Jid } from '../wire/jid.ts';

/** A message that another one names, from the point of view of its sender. */
export interface TargetKey {
  readonly id: string;
  /** Whether the sender of this message wrote that one as well. */
  readonly fromMe: boolean;
  readonly chat?: Jid;
  /** Who wrote it, in groups. */
  readonly author?: Jid;
}

/** What surrounds a content: the message that it answers, whom it names. */
export interface MessageContext {
  readonly quoted?: {
    readonly id: string;
    readonly author?: Jid;
    /** Its content as the sender claims it. */
    readonly content?: ReceivedContent;
  };
  readonly mentions?: readonly Jid[];
  readonly forwarded?: boolean;
  /** Seconds after which it disappears. */
  readonly expiresAfterS?: number;
  readonly viewOnce?: boolean;
}

/** An encrypted file that a message points to. */
export interface MediaPointer {
  readonly mimetype?: string;
  readonly sizeBytes?: number;
  /** 32 bytes; a secret. */
  readonly mediaKey?: Bytes;
  readonly fileSha256?: Bytes;
  readonly fileEncSha256?: Bytes;
  readonly directPath?: string;
  readonly url?: string;
}

/** A link within a text, as its sender describes it. */
export interface LinkPreview {
  /** The part of the text that is the link. */
  readonly url: string;
  readonly title?: string;
  readonly description?: string;
  /** A JPEG of at most `thumbnailBytes`. */
  readonly thumbnail?: Bytes;
}

/** Where an event takes place. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
  readonly name?: string;
  readonly address?: string;
}

/** An answer to an event. */
export type EventAnswer = 'going' | 'not-going' | 'maybe';

/**
 * What is known of the sender's right to change the message that a content names: its `author`, an
 * `admin` of the group, a `member` of the chat where that is enough, or `unknown`, because this
 * device does not know the message (or the admins). Whoever may not is never handed out.
 */
export type Authorship = 'author' | 'admin' | 'member' | 'unknown';

/** What can arrive. */
export type ReceivedContent =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly link?: LinkPreview;
      readonly context: MessageContext;
    }
  /** An empty `emoji` takes the reaction back. */
  | { readonly kind: 'reaction'; readonly target: TargetKey; readonly emoji: string }
  | {
      readonly kind: 'edit';
      readonly target: TargetKey;
      readonly content: ReceivedContent;
      readonly editedAtMs?: Ms;
    }
  | { readonly kind: 'revoke'; readonly target: TargetKey }
  | {
      readonly kind: 'media';
      readonly media: 'image' | 'video' | 'video-note' | 'audio' | 'document' | 'sticker';
      readonly pointer: MediaPointer;
      readonly caption?: string;
      readonly fileName?: string;
      /** A voice note, or a video that plays like a picture. */
      readonly voice?: boolean;
      readonly gif?: boolean;
      readonly context: MessageContext;
    }
  | {
      readonly kind: 'location';
      readonly latitude: number;
      readonly longitude: number;
      readonly name?: string;
      readonly address?: string;
      /** Text that goes with a live location. */
      readonly caption?: string;
      readonly accuracyM?: number;
      /** Number of this position among those of one live location. */
      readonly sequence?: number;
      readonly live: boolean;
      readonly context: MessageContext;
    }
  | {
      readonly kind: 'contacts';
      readonly contacts: readonly { readonly name?: string; readonly vcard?: string }[];
      readonly context: MessageContext;
    }
  | {
      readonly kind: 'poll';
      readonly name: string;
      readonly options: readonly string[];
      /** How many options one may choose; 0 is any number. */
      readonly selectable: number;
      readonly context: MessageContext;
    }
  /** A vote: SHA-256 of each chosen option; none takes the vote back. */
  | {
      readonly kind: 'poll-vote';
      readonly target: TargetKey;
      readonly choices: readonly Bytes[];
      readonly votedAtMs?: Ms;
    }
  /** An option that someone adds to a poll. */
  | { readonly kind: 'poll-option'; readonly target: TargetKey; readonly option: string }
  | {
      readonly kind: 'event';
      readonly name: string;
      readonly description?: string;
      readonly place?: Place;
      readonly joinLink?: string;
      readonly startsAtMs?: Ms;
      readonly endsAtMs?: Ms;
      readonly extraGuests?: boolean;
      readonly cancelled: boolean;
      readonly context: MessageContext;
    }
  | {
      readonly kind: 'event-answer';
      readonly target: TargetKey;
      readonly answer: EventAnswer;
      readonly extraGuests: number;
      readonly answeredAtMs?: Ms;
    }
  | { readonly kind: 'comment'; readonly target: TargetKey; readonly content: ReceivedContent }
  | {
      readonly kind: 'group-invite';
      readonly group: Jid;
      readonly code: string;
      readonly expiresAtMs?: Ms;
      readonly name?: string;
      readonly caption?: string;
      readonly context: MessageContext;
    }
  /** A message is pinned for everyone for so long, or no longer. */
  | {
      readonly kind: 'pin';
      readonly target: TargetKey;
      readonly pinned: boolean;
      readonly durationS?: number;
      readonly pinnedAtMs?: Ms;
    }
  /** A message that would disappear is kept for everyone, or no longer. */
  | {
      readonly kind: 'keep';
      readonly target: TargetKey;
      readonly kept: boolean;
      readonly keptAtMs?: Ms;
    }
  /** Messages of this chat disappear after so many seconds from now on; 0: no longer. */
  | { readonly kind: 'timer'; readonly seconds: number; readonly setAtMs?: Ms }
  /** A control message; `type` is a number of spec 04 §2.6. */
  | { readonly kind: 'protocol'; readonly type: number; readonly message: ProtocolMessage }
  /** Anything else; `field` is its number in Message, 0 if there is none. */
  | { readonly kind: 'raw'; readonly field: number };
