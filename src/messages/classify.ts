/**
 * How a message is labelled outside its encryption: type, mediatype, edit, hide, meta and biz.
 *
 * All of it follows from the content by tables (spec 04 §1.6 to §1.9), read from the bytes without a
 * schema, so content of any age can be sent. What the content means is content.ts.
 */

import type { Bytes } from '../base/bytes.ts';
import { fromUtf8 } from '../base/bytes.ts';
import { cap } from '../base/limits.ts';
import { type Attrs, type Node, node } from '../wire/node.ts';
import { bytesField, firstField, numberField, subMessage } from './fields.ts';

/** The labels of one message. */
export interface Classification {
  /** Attribute `type` of the stanza. */
  readonly type: 'text' | 'media' | 'reaction' | 'event' | 'poll';
  /** Attribute `mediatype` of its encs. */
  readonly mediatype?: string;
  /** Attribute `edit` of the stanza. */
  readonly edit?: string;
  /** Whether its encs carry `decrypt-fail="hide"`. */
  readonly hide: boolean;
  /** Attributes of the child `meta`. */
  readonly meta?: Attrs;
  /** The child `biz`. */
  readonly biz?: Node;
}

/** The labels of a Message protobuf; bytes that are none are labelled as media. */
export function classify(message: Bytes): Classification {
  const { innermost, viewOnce } = unwrap(message);
  const kind = kindOf(innermost) ?? 0;
  const content = subMessage(innermost, kind);
  const biz = bizOf(kind, content);
  const mediatype = biz === undefined ? mediatypeOf(kind, content) : undefined;
  const edit = editOf(kind, content);
  const meta = metaOf(kind, content, viewOnce);
  return {
    type: biz === undefined ? typeOf(kind, content) : 'text',
    ...(mediatype === undefined ? {} : { mediatype }),
    ...(edit === undefined ? {} : { edit }),
    hide: hideOf(kind, content),
    ...(meta === undefined ? {} : { meta }),
    ...(biz === undefined ? {} : { biz }),
  };
}

/** Whether a message only adds to another one or controls devices: it carries no secret (§1.5). */
export function isAddOn(message: Bytes): boolean {
  const kind = kindOf(unwrap(message).innermost);
  return kind === undefined || ADD_ONS.has(kind);
}

/** Numbers of the fields of `Message` that this folder names (spec 04 §7.1). */
export const FIELD = {
  conversation: 1,
  senderKeyDistribution: 2,
  extendedText: 6,
  protocol: 12,
  fastRatchetDistribution: 15,
  deviceSent: 31,
  context: 35,
  reaction: 46,
  pollUpdate: 50,
  keepInChat: 51,
  encReaction: 56,
  edited: 58,
  pinInChat: 63,
} as const;

function unwrap(message: Bytes): { readonly innermost: Bytes; readonly viewOnce: boolean } {
  let innermost = message;
  let viewOnce = false;
  for (let depth = 0; depth < cap('wrapperDepth'); depth++) {
    const wrapper = firstField(innermost, (number) => WRAPPERS.has(number));
    if (wrapper?.bytes === undefined) break;
    const inner = bytesField(wrapper.bytes, WRAPPERS.get(wrapper.number) ?? 1);
    if (inner === undefined) break;
    viewOnce ||= VIEW_ONCE_WRAPPERS.has(wrapper.number);
    innermost = inner;
  }
  return { innermost, viewOnce };
}

/** The number of the field that says what a message is. */
const kindOf = (message: Bytes): number | undefined =>
  firstField(message, (number) => !NOT_CONTENT.has(number))?.number;

function typeOf(kind: number, content: Bytes): Classification['type'] {
  if (kind === SECRET) return SECRET_TYPES.get(numberField(content, 4) ?? 0)?.type ?? 'media';
  if (kind === FIELD.extendedText) return hasLink(content) ? 'media' : 'text';
  return TYPES.get(kind) ?? 'media';
}

function mediatypeOf(kind: number, content: Bytes): string | undefined {
  if (kind === FIELD.extendedText) return hasLink(content) ? 'url' : undefined;
  const row = MEDIATYPES.get(kind);
  if (row?.flag !== undefined && numberField(content, row.flag) === 1) return row.flagged;
  return row?.name;
}

function editOf(kind: number, content: Bytes): string | undefined {
  const fromMe = numberField(subMessage(content, 1), 2) === 1;
  switch (kind) {
    case FIELD.protocol:
      if (isEdit(content)) return '1';
      if ((numberField(content, 2) ?? 0) !== 0) return undefined;
      if (bytesField(content, 1) === undefined) return undefined;
      return fromMe ? '7' : '8';
    case FIELD.edited:
      return '1';
    case FIELD.pinInChat:
      return '2';
    case FIELD.reaction:
      return (bytesField(content, 2)?.length ?? 0) === 0 ? '7' : undefined;
    case FIELD.keepInChat:
      return fromMe && numberField(content, 2) === 2 ? '7' : undefined;
    case SECRET:
      return SECRET_TYPES.get(numberField(content, 4) ?? 0)?.edit;
    default:
      return undefined;
  }
}

function hideOf(kind: number, content: Bytes): boolean {
  if (kind === SECRET) return SECRET_TYPES.get(numberField(content, 4) ?? 0)?.hide ?? false;
  if (kind !== FIELD.protocol) return HIDDEN.has(kind);
  return (
    bytesField(content, EDITED_MESSAGE) !== undefined ||
    HIDDEN_PROTOCOL.has(numberField(content, 2) ?? 0)
  );
}

function metaOf(kind: number, content: Bytes, viewOnce: boolean): Attrs | undefined {
  if (kind === SECRET) return SECRET_TYPES.get(numberField(content, 4) ?? 0)?.meta;
  if (kind === FIELD.protocol && numberField(content, 2) === MEMBER_LABEL) {
    return { tag_reason: 'user_update', appdata: 'member_tag' };
  }
  const flag = VIEW_ONCE_FLAGS.get(kind);
  if (viewOnce || (flag !== undefined && numberField(content, flag) === 1)) {
    return { view_once: 'true' };
  }
  return METAS.get(kind);
}

function bizOf(kind: number, content: Bytes): Node | undefined {
  if (kind === LIST) return node('biz', {}, [node('list', { type: 'product_list', v: '2' })]);
  if (kind !== BUTTONS && (kind !== INTERACTIVE || bytesField(content, 6) === undefined)) {
    return undefined;
  }
  const button = bytesField(subMessage(subMessage(content, 6), 1), 1);
  const flow = PAYMENT_FLOWS.get(button === undefined ? '' : fromUtf8(button));
  const attrs: Attrs = flow === undefined ? { v: '9', name: 'mixed' } : { name: flow };
  return node('biz', {}, [
    node('interactive', { type: 'native_flow', v: '1' }, [node('native_flow', attrs)]),
  ]);
}

const hasLink = (content: Bytes): boolean =>
  fromUtf8(bytesField(content, 2) ?? new Uint8Array(0)).trim() !== '';

const isEdit = (content: Bytes): boolean =>
  numberField(content, 2) === 14 || bytesField(content, EDITED_MESSAGE) !== undefined;

const EDITED_MESSAGE = 14;
const MEMBER_LABEL = 30;
const LIST = 36;
const BUTTONS = 42;
const INTERACTIVE = 45;
const SECRET = 82;

/** Fields that accompany content: sender key distribution (2, 15) and context (35). */
const NOT_CONTENT: ReadonlySet<number> = new Set([
  FIELD.senderKeyDistribution,
  FIELD.fastRatchetDistribution,
  FIELD.context,
]);

/** Wrappers that the labels look through, with the number of the wrapped Message. */
const WRAPPERS: ReadonlyMap<number, number> = new Map([
  [FIELD.deviceSent, 2],
  [37, 1],
  [40, 1],
  [53, 1],
  [55, 1],
  [59, 1],
  [62, 1],
  [67, 1],
  [74, 1],
  [91, 1],
  [96, 1],
  [103, 1],
]);

const VIEW_ONCE_WRAPPERS: ReadonlySet<number> = new Set([37, 55, 59]);

/** Field of the flag `viewOnce` by kind: image, audio, video, video note, extended text. */
const VIEW_ONCE_FLAGS: ReadonlyMap<number, number> = new Map([
  [3, 25],
  [8, 21],
  [9, 20],
  [66, 20],
  [6, 30],
]);

const TYPES: ReadonlyMap<number, Classification['type']> = new Map([
  ...([46, 56] as const).map((kind) => [kind, 'reaction'] as const),
  ...([75, 76] as const).map((kind) => [kind, 'event'] as const),
  ...([49, 50, 60, 64, 111, 119] as const).map((kind) => [kind, 'poll'] as const),
  ...([1, 12, 29, 45, 51, 54, 58, 63, 71, 78, 88, 102] as const).map(
    (kind) => [kind, 'text'] as const,
  ),
]);

interface MediatypeRow {
  readonly name: string;
  /** A boolean field that makes it `flagged` instead. */
  readonly flag?: number;
  readonly flagged?: string;
}

const MEDIATYPES: ReadonlyMap<number, MediatypeRow> = new Map<number, MediatypeRow>([
  [3, { name: 'image' }],
  [4, { name: 'vcard' }],
  [5, { name: 'location', flag: 6, flagged: 'livelocation' }],
  [7, { name: 'document' }],
  [8, { name: 'audio', flag: 6, flagged: 'ptt' }],
  [9, { name: 'video', flag: 8, flagged: 'gif' }],
  [13, { name: 'contact_array' }],
  [18, { name: 'livelocation' }],
  [26, { name: 'sticker' }],
  [28, { name: 'url' }],
  [30, { name: 'product' }],
  [38, { name: 'order' }],
  [39, { name: 'list_response' }],
  [43, { name: 'buttons_response' }],
  [48, { name: 'native_flow_response' }],
  [66, { name: 'ptv' }],
  [70, { name: 'group_history' }],
  [86, { name: 'sticker_pack' }],
]);

/** Reaction, vote, keep, encrypted reaction, edited, pin, comment, event response, history notice. */
const HIDDEN: ReadonlySet<number> = new Set([46, 50, 51, 56, 58, 63, 71, 76, 102]);

/** Control messages, edits, and all that is hidden when it cannot be decrypted. */
const ADD_ONS: ReadonlySet<number> = new Set([FIELD.protocol, SECRET, ...HIDDEN]);

/** Ephemeral sync response, request for a welcome message, member label. */
const HIDDEN_PROTOCOL: ReadonlySet<number> = new Set([4, 18, MEMBER_LABEL]);

const METAS: ReadonlyMap<number, Attrs> = new Map<number, Attrs>([
  ...([49, 60, 64, 111, 119] as const).map((kind) => [kind, { polltype: 'creation' }] as const),
  [50, { polltype: 'vote' }],
  [75, { event_type: 'creation' }],
  [76, { event_type: 'response' }],
  [88, { polltype: 'result_snapshot' }],
]);

/** Names of buttons that make a payment flow. */
const PAYMENT_FLOWS: ReadonlyMap<string, string> = new Map([
  ['review_and_pay', 'order_details'],
  ['payment_info', 'payment_info'],
]);

interface SecretRow extends Pick<Classification, 'type' | 'hide'> {
  readonly edit?: string;
  readonly meta?: Attrs;
}

/** `secretEncryptedMessage` by its type: event edit, message edit, schedule, poll edit, add option. */
const SECRET_TYPES: ReadonlyMap<number, SecretRow> = new Map<number, SecretRow>([
  [1, { type: 'event', edit: '1', hide: true, meta: { event_type: 'edit' } }],
  [2, { type: 'text', edit: '1', hide: false }],
  [3, { type: 'text', hide: false }],
  [4, { type: 'poll', hide: true, meta: { polltype: 'edit' } }],
  [5, { type: 'poll', hide: true, meta: { polltype: 'edit' } }],
]);
