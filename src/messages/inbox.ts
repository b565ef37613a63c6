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
import { decodeInbox as decodeRecord, encodeInbox, type InboxRecord } from '../proto/records.ts';
import type { Draft } from '../store/draft.ts';
import { formatJid, isLid, isPn, type Jid, parseJid } from '../wire/jid.ts';
import { readOpened } from './add-ons.ts';
import type { Authorship, ReceivedContent } from './kinds.ts';
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
  /** Of content that changes another message: whether its sender is known to have the right. */
  readonly verdict?: Authorship | undefined;
  /** Plaintext of the part that was encrypted under the secret of another message. */
  readonly opened?: Bytes | undefined;
  /** `phone`: this device could not decrypt it, and the own phone has sent it once more. */
  readonly source?: 'phone' | undefined;
  /** The sender under both names, as far as they are known. */
  readonly addresses: { readonly pn?: Jid | undefined; readonly lid?: Jid | undefined };
}

/** A message before it has a place in the inbox. */
export type UnfiledMessage = Omit<IncomingMessage, 'inboxKey'>;

/** Writes a message under the next sequence number and returns it with its key. */
export function writeInbox(draft: Draft, message: UnfiledMessage): IncomingMessage {
  const seq = readHead(draft) + 1;
  const inboxKey = String(seq).padStart(KEY_DIGITS, '0');
  draft.put(INBOX_TABLE, inboxKey, encodeInbox({ ...toRecord(message), seq }));
  draft.put(INBOX_HEAD_READ.table, INBOX_HEAD_READ.key, utf8(String(seq)));
  return { inboxKey, ...message };
}

/** The message of a row. Fails with `STORE_CORRUPT`. */
export function decodeInbox(key: string, value: Bytes): Result<IncomingMessage> {
  const record = decodeRecord(value);
  const message = record.ok ? fromRecord(record.value) : record;
  return message.ok ? ok({ inboxKey: key, ...message.value }) : message;
}

/** A message as its row holds it, still without a sequence number. */
export function toRecord(message: UnfiledMessage): InboxRecord {
  const { id, fromMe, pushName, offline, raw, sentAtMs, opened, verdict, source } = message;
  return {
    id,
    chat: formatJid(message.chat),
    sender: formatSender(message),
    fromMe,
    sentAt: sentAtMs,
    pushName,
    content: raw,
    offline,
    opened,
    verdict,
    source,
  };
}

/** The message that a row holds. Fails with `STORE_CORRUPT`. */
export function fromRecord(record: InboxRecord): Result<UnfiledMessage> {
  const { id, fromMe, sentAt, pushName, content: raw, offline = false, opened } = record;
  const chat = parseJid(record.chat);
  const [sender, other] = record.sender.split(' ').map((text) => parseJid(text));
  const content = opened === undefined ? parseContent(raw) : readOpened(raw, opened);
  if (!chat.ok || !sender?.ok || !content.ok) return fail('STORE_CORRUPT', { part: 'inbox' });
  return ok({
    id,
    chat: chat.value,
    sender: sender.value,
    fromMe,
    sentAtMs: sentAt,
    pushName,
    content: content.value,
    raw,
    offline,
    verdict: VERDICTS.find((one) => one === record.verdict),
    opened,
    source: record.source === 'phone' ? 'phone' : undefined,
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
function formatSender({ sender, addresses }: UnfiledMessage): string {
  const other = isLid(sender) ? addresses.pn : addresses.lid;
  return other === undefined ? formatJid(sender) : `${formatJid(sender)} ${formatJid(other)}`;
}

const KEY_DIGITS = 12;

const VERDICTS: readonly Authorship[] = ['author', 'admin', 'member', 'unknown'];
