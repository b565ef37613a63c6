/**
 * The store of sent messages: what is needed to send one again to a device that asks for it.
 *
 * One row per message and chat, written in the commit that encrypts it, with the devices that got a
 * copy and which of them have reported its arrival (spec 04 §3.5). Holds plaintext. Messages between
 * own devices are kept under a name of their own, since they belong to no chat.
 */

import type { Bytes } from '../base/bytes.ts';
import type { Ms } from '../base/env.ts';
import { cap } from '../base/limits.ts';
import type { Read, Records } from '../base/step.ts';
import { decodeSent, encodeSent } from '../proto/records.ts';
import type { Draft } from '../store/draft.ts';
import { formatJid, type Jid, parseJid } from '../wire/jid.ts';
import type { EncodedContent } from './content.ts';
import { idKey } from './message-id.ts';

/** Table of the rows; key = `sentKey`, value = a SentRecord. */
export const SENT_TABLE = 'sent';

/** One sent message. */
export interface SentMessage {
  readonly id: string;
  /** The bare address of the chat; for peer messages that of the own account. */
  readonly chat: Jid;
  /** Whether it was a message between own devices. */
  readonly peer: boolean;
  readonly content: EncodedContent;
  readonly createdAt: Ms;
  /** Canonical addresses of the devices that got a copy. */
  readonly devices: readonly Jid[];
  /** Those of them that have reported its arrival. */
  readonly delivered: readonly Jid[];
}

/** Names a sent message. */
export type SentName = Pick<SentMessage, 'chat' | 'id' | 'peer'>;

/** Key of a row. */
export const sentKey = ({ chat, id, peer }: SentName): string =>
  `${peer ? 'peer' : formatJid(chat)}|${idKey(id)}`;

/** The record of a sent message. */
export const sentRead = (name: SentName): Read => ({ table: SENT_TABLE, key: sentKey(name) });

/** Writes a row. */
export function writeSent(draft: Draft, sent: SentMessage): void {
  const { id, chat, content, createdAt, devices, delivered } = sent;
  const { message, ...labels } = content;
  const arrived = new Set(delivered.map(formatJid));
  const record = {
    id,
    chat: formatJid(chat),
    content: message,
    createdAt,
    devices: devices.map((device) => {
      const text = formatJid(device);
      return arrived.has(text) ? `${text}${DELIVERED}` : text;
    }),
    ...labels,
  };
  draft.put(SENT_TABLE, sentKey(sent), encodeSent(record));
}

/** Reads a row; `undefined` if it is missing, damaged or too old to be sent again. */
export function readSent(records: Records, name: SentName, now: Ms): SentMessage | undefined {
  const value = records.get(SENT_TABLE, sentKey(name));
  const sent = value === undefined ? undefined : decodeSentMessage(value, name.peer);
  return sent === undefined || isSentExpired(sent.createdAt, now) ? undefined : sent;
}

/** Notes that a device has got a message; the row goes when every device has. */
export function noteDelivered(draft: Draft, sent: SentMessage, device: Jid): void {
  const text = formatJid(device);
  const isListed = sent.devices.some((one) => formatJid(one) === text);
  if (!isListed || sent.delivered.some((one) => formatJid(one) === text)) return;
  const delivered = [...sent.delivered, device];
  if (delivered.length === sent.devices.length) draft.delete(SENT_TABLE, sentKey(sent));
  else writeSent(draft, { ...sent, delivered });
}

/** Whether a message sent at this time is too old to be sent again (`sentDays`). */
export const isSentExpired = (createdAt: Ms, now: Ms): boolean =>
  now - createdAt > cap('sentDays') * 86_400_000;

function decodeSentMessage(value: Bytes, peer: boolean): SentMessage | undefined {
  const record = decodeSent(value);
  if (!record.ok) return undefined;
  const {
    id,
    content: message,
    createdAt,
    type = 'text',
    mediatype,
    edit,
    hide = false,
  } = record.value;
  const chat = parseJid(record.value.chat);
  if (!chat.ok) return undefined;
  const rows = record.value.devices.flatMap((text) => {
    const delivered = text.endsWith(DELIVERED);
    const jid = parseJid(delivered ? text.slice(0, -DELIVERED.length) : text);
    return jid.ok ? [{ jid: jid.value, delivered }] : [];
  });
  return {
    id,
    chat: chat.value,
    peer,
    content: { message, type, mediatype, edit, hide },
    createdAt,
    devices: rows.map((row) => row.jid),
    delivered: rows.filter((row) => row.delivered).map((row) => row.jid),
  };
}

/** Stands behind the address of a device that has reported the arrival. */
const DELIVERED = ' delivered';
