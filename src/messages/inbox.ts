/**
 * The inbox: received messages that the application has not finished with.
 *
 * A row is written in the transaction that advances the ratchet, before anything is acknowledged,
 * and deleted when the application is done; after a crash the rows that are left are handed out
 * again (spec 04 §2.10). Rows sort in order of arrival by a counter that never goes back.
 */

import type { Bytes } from '../base/bytes.ts';
import { fromUtf8, utf8 } from '../base/bytes.ts';
import type { Ms } from '../base/env.ts';
import { fail, ok, type Result } from '../base/error.ts';
import type { Read, Records } from '../base/step.ts';
import { decodeInbox as decodeRecord, encodeInbox } from '../proto/records.ts';
import type { Draft } from '../store/draft.ts';
import { formatJid, isLid, isPn, type Jid, parseJid } from '../wire/jid.ts';
import type { ReceivedContent } from './kinds.ts';
import { parseContent } from './received.ts';

/** Table of the rows; key = sequence number in 12 digits, value = an InboxRecord. */
export const INBOX_TABLE = 'inbox';

/** The record that holds the last sequence number, as decimal text. */
export const INBOX_HEAD_READ: Read = { table: 'meta', key: 'inbox-head' };

/** A received message. */
export interface IncomingMessage {
  /** Key of its row: what is deleted when the application is done. */
  readonly inboxKey: string;
  readonly id: string;
  /** The bare address of the chat. */
  readonly chat: Jid;
  /** The sending device. */
  readonly sender: Jid;
  /** Whether another device of the own account sent it. */
  readonly fromMe: boolean;
  readonly sentAtMs: Ms;
  /** The name that the sender chose. */
  readonly pushName?: string | undefined;
  readonly content: ReceivedContent;
  /** Serialized Message, without its copy wrapper and padding. */
  readonly raw: Bytes;
  /** Whether the server had kept it while this device was away. */
  readonly offline: boolean;
  /** The sender under both names, as far as they are known. */
  readonly addresses: { readonly pn?: Jid | undefined; readonly lid?: Jid | undefined };
}

/** Writes a message under the next sequence number and returns it with its key. */
export function writeInbox(
  draft: Draft,
  message: Omit<IncomingMessage, 'inboxKey'>,
): IncomingMessage {
  const seq = readHead(draft) + 1;
  const inboxKey = String(seq).padStart(KEY_DIGITS, '0');
  const { id, fromMe, pushName, offline } = message;
  const record = {
    seq,
    id,
    chat: formatJid(message.chat),
    sender: formatSender(message),
    fromMe,
    sentAt: message.sentAtMs,
    pushName,
    content: message.raw,
    offline,
  };
  draft.put(INBOX_TABLE, inboxKey, encodeInbox(record));
  draft.put(INBOX_HEAD_READ.table, INBOX_HEAD_READ.key, utf8(String(seq)));
  return { inboxKey, ...message };
}

/** The message of a row. Fails with `STORE_CORRUPT`. */
export function decodeInbox(key: string, value: Bytes): Result<IncomingMessage> {
  const record = decodeRecord(value);
  if (!record.ok) return record;
  const { id, fromMe, sentAt, pushName, content: raw, offline = false } = record.value;
  const chat = parseJid(record.value.chat);
  const [sender, other] = record.value.sender.split(' ').map((text) => parseJid(text));
  const content = parseContent(raw);
  if (!chat.ok || !sender?.ok || !content.ok) return fail('STORE_CORRUPT', { part: 'inbox' });
  return ok({
    inboxKey: key,
    id,
    chat: chat.value,
    sender: sender.value,
    fromMe,
    sentAtMs: sentAt,
    pushName,
    content: content.value,
    raw,
    offline,
    addresses: addressesOf(sender.value, other?.ok ? other.value : undefined),
  });
}

/** Both names of a device, sorted by namespace. */
export function addressesOf(device: Jid, other: Jid | undefined): IncomingMessage['addresses'] {
  const names = other === undefined ? [device] : [device, other];
  const pn = names.find(isPn);
  const lid = names.find(isLid);
  return { ...(pn === undefined ? {} : { pn }), ...(lid === undefined ? {} : { lid }) };
}

function readHead(records: Records): number {
  const value = records.get(INBOX_HEAD_READ.table, INBOX_HEAD_READ.key);
  return value === undefined ? 0 : Number(fromUtf8(value));
}

/** The sending device, then its other name if that is known, separated by a space. */
function formatSender({ sender, addresses }: Omit<IncomingMessage, 'inboxKey'>): string {
  const other = isLid(sender) ? addresses.pn : addresses.lid;
  return other === undefined ? formatJid(sender) : `${formatJid(sender)} ${formatJid(other)}`;
}

const KEY_DIGITS = 12;
