/**
 * Acknowledgements: ours for what the server delivers, the server's for what we send.
 *
 * `<ack class=TAG id to=FROM [from=OWN] [participant] [recipient] [type] [error]/>` (spec 04 §2.7,
 * vectors `acks`), and the table of errors that the server puts into its own (spec 04 §1.12). When
 * an ack may be written is the caller's business: after the commit of what it stands for.
 */

import type { Ms } from '../base/env.ts';
import { optionalInt, optionalJid, optionalString, optionalTime } from '../wire/attrs.ts';
import type { Jid } from '../wire/jid.ts';
import { type Node, node } from '../wire/node.ts';

/** Errors that a client may put into an ack (spec 04 §2.7). */
export const NACK = {
  parsing: 487,
  unrecognisedStanza: 488,
  invalidProtobuf: 491,
  missingSecret: 495,
  unhandled: 500,
} as const;

/** What an ack says besides the stanza that it answers. */
export interface AckOptions {
  /** The own device; named in acks of messages only. */
  readonly own: Jid;
  /** One of `NACK`. */
  readonly error?: number;
}

/** The ack of any stanza of the server; echoes id, sender, participant, recipient and type. */
export function buildAck(stanza: Node, options: AckOptions): Node {
  const { id, from, participant, recipient, type } = stanza.attrs;
  return node('ack', {
    class: stanza.tag,
    id,
    to: from,
    from: stanza.tag === 'message' ? options.own : undefined,
    participant,
    recipient,
    type,
    error: options.error === undefined ? undefined : String(options.error),
  });
}

/** The ack of a message (spec 04 §2.7). */
export const buildMessageAck = (message: Node, options: AckOptions): Node =>
  buildAck(message, options);

/** The server's answer to a message of ours. */
export interface MessageAck {
  readonly id: string;
  /** The chat that the message went to. */
  readonly chat?: Jid;
  /** The server's time of the message. */
  readonly sentAtMs?: Ms;
  /** Present if the message was refused; a row of `ACK_ERRORS`, or an unknown number. */
  readonly error?: number;
  /** The hash of the current device set, if it may differ from what was sent to (spec 04 §1.12). */
  readonly phash?: string;
  /** The group's real mode, with error 421. */
  readonly addressingMode?: string;
  /** Whether the LID of this contact should be asked for again. */
  readonly refreshLid: boolean;
  /** How long to wait before the next attempt, if the server says so. */
  readonly backoffMs?: Ms;
}

/** Reads `<ack class="message">`; `undefined` for any other stanza, and without an id. */
export function parseMessageAck(ack: Node): MessageAck | undefined {
  const id = optionalString(ack, 'id');
  if (ack.tag !== 'ack' || ack.attrs['class'] !== 'message' || id === undefined || id === '') {
    return undefined;
  }
  const chat = optionalJid(ack, 'from');
  const sentAtMs = optionalTime(ack, 't');
  const error = optionalInt(ack, 'error') ?? optionalInt(ack, 'code');
  const phash = optionalString(ack, 'phash');
  const addressingMode = optionalString(ack, 'addressing_mode');
  const backoffS = optionalInt(ack, 'backoff');
  return {
    id,
    ...(chat === undefined ? {} : { chat }),
    ...(sentAtMs === undefined ? {} : { sentAtMs }),
    ...(error === undefined ? {} : { error }),
    ...(phash === undefined ? {} : { phash }),
    ...(addressingMode === undefined ? {} : { addressingMode }),
    refreshLid: ack.attrs['refresh_lid'] === 'true',
    ...(backoffS === undefined ? {} : { backoffMs: backoffS * 1000 }),
  };
}

/** What a client does about an error in an ack. */
export interface AckError {
  /** Whether the same message may be tried again without the user: temporary, or repairable. */
  readonly retryable: boolean;
  /** `wait`: same frame again after a pause; `readdress`: other namespace, once; `fail`: give up. */
  readonly action: 'fail' | 'wait' | 'readdress';
  /** Whether cached devices and sessions of the recipient are suspect. */
  readonly dropCaches: boolean;
  readonly meaning: string;
}

/** The errors of spec 04 §1.12 by number. */
export const ACK_ERRORS: Readonly<Record<number, AckError>> = {
  400: gaveUp('malformed'),
  401: gaveUp('not authorised'),
  403: gaveUp('not a member, or blocked'),
  404: gaveUp('unknown recipient'),
  406: gone('the recipient does not accept'),
  408: pause('timeout'),
  410: gone('the recipient is gone'),
  421: {
    retryable: true,
    action: 'readdress',
    dropCaches: true,
    meaning: 'stale addressing mode of the group',
  },
  429: pause('too many messages'),
  463: gaveUp('no trusted-contact token, or new chats are locked'),
  475: gaveUp('too many messages to new chats'),
  479: gaveUp('the stanza has another shape than required'),
  500: pause('trouble at the server'),
  503: pause('trouble at the server'),
};

/** The row of an error; an unknown number is given up. */
export const ackError = (error: number): AckError => ACK_ERRORS[error] ?? gaveUp('unknown');

function gaveUp(meaning: string): AckError {
  return { retryable: false, action: 'fail', dropCaches: false, meaning };
}

function gone(meaning: string): AckError {
  return { retryable: false, action: 'fail', dropCaches: true, meaning };
}

function pause(meaning: string): AckError {
  return { retryable: true, action: 'wait', dropCaches: false, meaning };
}
