/**
 * Content on its way out: from what an application says to the bytes of a Message and its labels.
 *
 * Adds the message secret that later additions are encrypted under, and the labels of classify.ts;
 * padding, encryption and addressing come later (spec 04 §1.5 to §1.8). Content that needs the
 * secret of another message is made by prepare.ts; what arrives is read by received.ts.
 */

import { type Bytes, concat } from '../base/bytes.ts';
import type { Env } from '../base/env.ts';
import { cap } from '../base/limits.ts';
import { encodeMessage } from '../proto/message.ts';
import { buildMessage } from './build-content.ts';
import { unsupported } from './build-context.ts';
import { type Classification, classify, FIELD, isAddOn } from './classify.ts';
import {
  bytesField,
  isProtobuf,
  pickFields,
  subMessage,
  writeBytes,
  writeNumber,
} from './fields.ts';
import type {
  AddOnContent,
  OutgoingContext,
  ReferringContent,
  StandaloneContent,
} from './outgoing.ts';
import { REPORTING_VERSION, reportedContent } from './reporting.ts';
import { SECRET_BYTES } from './secrets.ts';

/** What can be sent. */
export type OutgoingContent =
  | (StandaloneContent & OutgoingContext)
  | ReferringContent
  | AddOnContent
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
 * (32 random bytes, spec 04 §1.5). Throws `MESSAGE_UNSUPPORTED` for content that cannot be sent, and
 * for content that is encrypted under another message's secret: `prepareContent` makes that.
 */
export function encodeContent(content: OutgoingContent, env: Env): EncodedContent {
  if (isSealedKind(content)) throw unsupported(content.kind);
  const bytes =
    content.kind === 'raw'
      ? checked(content.message)
      : encodeMessage(buildMessage(content, env.now()));
  return labelled(isAddOn(bytes) ? bytes : withSecret(bytes, env));
}

/** A serialized Message with its labels. Throws `MESSAGE_UNSUPPORTED` if it is too large. */
export function labelled(message: Bytes): EncodedContent {
  if (message.length > cap('messageBytes')) throw unsupported('size');
  const { type, mediatype, edit, hide }: Classification = classify(message);
  return {
    message,
    type,
    ...(mediatype === undefined ? {} : { mediatype }),
    ...(edit === undefined ? {} : { edit }),
    hide,
  };
}

/** Whether a content is encrypted under the secret of the message that it adds to. */
export const isSealedKind = (content: OutgoingContent): content is AddOnContent =>
  SEALED.has(content.kind);

/** The message with a secret in its context, unless it has one. */
function withSecret(message: Bytes, env: Env): Bytes {
  const context = subMessage(message, FIELD.context);
  if (bytesField(context, MESSAGE_SECRET)?.length === SECRET_BYTES) return message;
  const kept = pickFields(context, (number) => number !== MESSAGE_SECRET && number !== REPORTED);
  const secret = writeBytes(MESSAGE_SECRET, env.random(SECRET_BYTES));
  const isReported = reportedContent(message).length > 0;
  const version = isReported ? writeNumber(REPORTED, REPORTING_VERSION) : new Uint8Array(0);
  const content = pickFields(message, (number) => number !== FIELD.context);
  return concat(content, writeBytes(FIELD.context, concat(kept, secret, version)));
}

function checked(message: Bytes): Bytes {
  if (message.length === 0 || !isProtobuf(message)) throw unsupported('raw');
  return message;
}

const SEALED: ReadonlySet<OutgoingContent['kind']> = new Set([
  'poll-vote',
  'event-answer',
  'comment',
  'sealed-reaction',
  'sealed-edit',
]);

const MESSAGE_SECRET = 3;
/** Field `reportingTokenVersion`. */
const REPORTED = 8;
