/**
 * Messages that others may refer to: who wrote them, when, and under which secret.
 *
 * One row per chat and id, for messages sent and received; two people may use one id, so a row holds
 * an author each. It tells who may edit or take back a message, and opens what is encrypted under
 * its secret (spec 04 §2.5, §7.4). Holds secrets: never print. What is decided with it is amend.ts.
 */

import type { Bytes } from '../base/bytes.ts';
import type { Ms } from '../base/env.ts';
import { cap } from '../base/limits.ts';
import type { Read, Records } from '../base/step.ts';
import { canonicalJid, counterpart, pairReads } from '../devices/lid.ts';
import { decodeKnown, encodeKnown } from '../proto/records.ts';
import type { Draft } from '../store/draft.ts';
import { bareJid, formatJid, type Jid, parseJid, sameUser } from '../wire/jid.ts';
import { classify, FIELD, isAddOn } from './classify.ts';
import { bytesField, subMessage } from './fields.ts';
import { idKey } from './message-id.ts';
import { SECRET_BYTES } from './secrets.ts';
import { unloaded } from './sessions.ts';

/** Table of the rows; key = `knownKey`, value = a KnownRecord. */
export const KNOWN_TABLE = 'known';

/** The author of a message that is known. */
export interface KnownAuthor {
  /** Bare addresses of the author, the canonical one first. */
  readonly names: readonly Jid[];
  /** 32 bytes. */
  readonly secret?: Bytes | undefined;
  readonly sentAtMs: Ms;
  /** Serialized Message, on a phone. */
  readonly content?: Bytes | undefined;
  readonly pushName?: string | undefined;
}

/** Key of the row of a message. */
export const knownKey = (chat: Jid, id: string): string =>
  `${formatJid(bareJid(chat))}|${idKey(id)}`;

/** The record of a message. */
export const knownRead = (chat: Jid, id: string): Read => ({
  table: KNOWN_TABLE,
  key: knownKey(chat, id),
});

/** The authors known for an id in a chat, under either name of the chat. Needs `knownReads`. */
export function knownAuthors(records: Records, chat: Jid, id: string): readonly KnownAuthor[] {
  const chats = namesOf(records, chat);
  return chats.flatMap((one) => readRow(records, knownKey(one, id)));
}

/** The rows of an id under both names of a chat, whose pair must be loaded. */
export const knownReads = (records: Records, chat: Jid, id: string): readonly Read[] =>
  namesOf(records, chat).map((one) => knownRead(one, id));

/** A message as it is noted. */
export interface NotedMessage {
  readonly chat: Jid;
  readonly id: string;
  /** Bare addresses of its author, the canonical one first. */
  readonly names: readonly Jid[];
  readonly sentAtMs: Ms;
  /** Serialized Message. */
  readonly message: Bytes;
  /** Whether its content is kept too, as a phone does for its companions. */
  readonly keep?: boolean | undefined;
  readonly pushName?: string | undefined;
}

/**
 * Notes a message that others may refer to; additions to other messages and control messages are
 * not. Merges with what is known under its id if that is loaded.
 */
export function noteKnown(draft: Draft, noted: NotedMessage, now: Ms): void {
  const { chat, id, names, sentAtMs, message } = noted;
  if (isAddOn(message)) return;
  const key = knownKey(chat, id);
  const known = draft.has(KNOWN_TABLE, key) ? readRow(draft, key) : [];
  if (known.some((one) => isAmong(one.names, names))) return;
  const isKept = noted.keep === true && classify(message).meta?.['view_once'] !== 'true';
  const kept = isKept ? { content: message, pushName: noted.pushName } : {};
  const author: KnownAuthor = { names, sentAtMs, secret: messageSecret(message), ...kept };
  const entries = [...known, author].slice(0, cap('authorsPerId')).map((one) => ({
    names: one.names.map((name) => formatJid(bareJid(name))),
    sentAt: one.sentAtMs,
    secret: one.secret,
    content: one.content,
    pushName: one.pushName,
  }));
  draft.put(KNOWN_TABLE, key, encodeKnown({ entries, storedAt: now }));
}

/** Whether two lists of names have a person in common. */
export const isAmong = (names: readonly Jid[], others: readonly Jid[]): boolean =>
  names.some((name) => others.some((other) => sameUser(name, other)));

/** An address and, if its pair is loaded and known, the other one of the same person. */
export function namesOf(records: Records, jid: Jid): readonly Jid[] {
  const other = counterpart(records, jid);
  return other === undefined ? [bareJid(jid)] : [bareJid(jid), bareJid(other)];
}

/** The pairs of these addresses and of their canonical forms; call it again until it is empty. */
export function namesReads(jids: readonly Jid[], records: Records): readonly Read[] {
  const pairs = unloaded(pairReads(jids), records);
  if (pairs.length > 0) return pairs;
  return unloaded(pairReads(jids.map((jid) => canonicalJid(records, jid))), records);
}

/** When a row was stored; `undefined` if it cannot be read. */
export function knownSince(value: Bytes): Ms | undefined {
  const record = decodeKnown(value);
  return record.ok ? record.value.storedAt : undefined;
}

/** Whether a row was stored too long ago (`knownDays`). */
export const isKnownExpired = (value: Bytes, now: Ms): boolean =>
  now - (knownSince(value) ?? now) > cap('knownDays') * 86_400_000;

/** The secret of a serialized Message: 32 bytes in its context, or none. */
export function messageSecret(message: Bytes): Bytes | undefined {
  const secret = bytesField(subMessage(message, FIELD.context), SECRET_FIELD);
  return secret?.length === SECRET_BYTES ? secret : undefined;
}

function readRow(records: Records, key: string): readonly KnownAuthor[] {
  const value = records.get(KNOWN_TABLE, key);
  const record = value === undefined ? undefined : decodeKnown(value);
  if (!record?.ok) return [];
  return record.value.entries.map(({ names, sentAt, ...rest }) => ({
    ...rest,
    names: names.flatMap((text) => {
      const name = parseJid(text);
      return name.ok ? [name.value] : [];
    }),
    sentAtMs: sentAt,
  }));
}

const SECRET_FIELD = 3;
