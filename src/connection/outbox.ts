/**
 * The outbox rows: a message from the moment it is accepted until the server has acknowledged it.
 *
 * The row holds the plaintext content until the stanza is sealed and the sealed stanza until the
 * acknowledgement, so that a crash at any moment neither loses nor encrypts a message twice.
 */

import { type Bytes, EMPTY } from '../base/bytes.ts';
import { type ErrorCode, isErrorCode } from '../base/codes.ts';
import type { Ms } from '../base/env.ts';
import { cap } from '../base/limits.ts';
import type { Change, Records } from '../base/step.ts';
import type { EncodedContent } from '../messages/content.ts';
import { decodeOutbox, encodeOutbox } from '../proto/records.ts';
import type { Row } from '../store/contract.ts';
import { Draft } from '../store/draft.ts';
import { formatJid, type Jid, parseJid } from '../wire/jid.ts';
import type { PeerPriority } from './commands.ts';
import type { OutboxEntry, OutboxStage } from './state.ts';

/** Table of the rows; keys are sequence numbers of fixed width. */
export const OUTBOX_TABLE = 'outbox';

/** One message on its way out. */
export interface OutboxRow {
  readonly id: string;
  readonly chat: Jid;
  readonly content: EncodedContent;
  readonly createdAt: Ms;
  /** The encoded stanza, once sealed. */
  readonly frame?: Bytes | undefined;
  /** When it was sealed first: from then on it may have arrived. */
  readonly sealedAt?: Ms | undefined;
  /** Devices that have a copy in a sealed stanza. */
  readonly devices: readonly string[];
  /** Whether the sealed stanza is the one for devices that were missing at first. */
  readonly repaired?: boolean | undefined;
  /** Set on messages between own devices: their priority. `chat` is then the device. */
  readonly peer?: PeerPriority | undefined;
  /** Why it has failed; the row stays until the application was told. */
  readonly failure?: ErrorCode | undefined;
}

const KEY_DIGITS = 12;

/** Key of the row with this sequence number. */
export const outboxKey = (sequence: number): string => String(sequence).padStart(KEY_DIGITS, '0');

/** Writes a row. */
export function writeOutbox(draft: Draft, key: string, row: OutboxRow): void {
  const { message, ...kind } = row.content;
  const { chat, content: _, ...rest } = row;
  draft.put(
    OUTBOX_TABLE,
    key,
    encodeOutbox({ ...rest, ...kind, content: message, chat: formatJid(chat) }),
  );
}

/** Reads a row; `undefined` if it is missing or damaged. */
export function readOutbox(records: Records, key: string): OutboxRow | undefined {
  const value = records.get(OUTBOX_TABLE, key);
  return value === undefined ? undefined : parseRow(value);
}

function parseRow(value: Bytes): OutboxRow | undefined {
  const decoded = decodeOutbox(value);
  if (!decoded.ok) return undefined;
  const {
    id,
    chat: text,
    content,
    type = 'text',
    mediatype,
    edit,
    hide = false,
    peer,
    failure,
    ...rest
  } = decoded.value;
  const chat = parseJid(text);
  if (!chat.ok) return undefined;
  return {
    ...rest,
    ...(failure === undefined ? {} : { failure: isErrorCode(failure) ? failure : 'STORE_CORRUPT' }),
    id,
    chat: chat.value,
    ...(peer === undefined ? {} : { peer: peer === 'high_force' ? peer : 'high' }),
    content: { message: content, type, mediatype, edit, hide },
  };
}

/** What is kept in memory of a row. */
export const entryOf = (key: string, row: OutboxRow, stage: OutboxStage): OutboxEntry => ({
  key,
  id: row.id,
  chat: formatJid(row.chat),
  stage,
  peer: row.peer !== undefined,
  patience: 'first',
  pauses: 0,
});

/**
 * What makes all rows unsealed again, for a device whose sessions are gone with its old life: nobody
 * could open what they sealed. Answers to requests for resends are dropped: they can be asked again.
 */
export function unseal(rows: readonly Row[]): readonly Change[] {
  const draft = new Draft({ get: () => undefined, has: () => false });
  for (const { key, value } of rows) {
    const row = parseRow(value);
    if (row?.frame === undefined) continue;
    if (row.content.message.length === 0) draft.delete(OUTBOX_TABLE, key);
    else writeOutbox(draft, key, { ...row, ...UNSEALED, sealedAt: sealedAt(row) });
  }
  return draft.changes();
}

const UNSEALED = { frame: undefined, devices: [], repaired: undefined };

/** Rows of an older version do not say when they were sealed. */
const sealedAt = (row: OutboxRow): Ms | undefined =>
  row.sealedAt ?? (row.frame === undefined ? undefined : row.createdAt);

/**
 * Whether a message that may have arrived is too old to be written again: it may wait at the server
 * for `queueDays`, and its readers know it as read for `seenDays`.
 */
export function isUnconfirmed(row: OutboxRow, now: Ms): boolean {
  const since = sealedAt(row);
  return since !== undefined && now - since >= cap('unconfirmedDays') * DAY_MS;
}

const DAY_MS = 86_400_000;

/** Leaves of an entry that has failed what the application is told, should the process die before. */
export function writeFailure(draft: Draft, entry: OutboxEntry, at: Ms, failure: ErrorCode): void {
  const chat = parseJid(entry.chat);
  if (!chat.ok) return draft.delete(OUTBOX_TABLE, entry.key);
  const content = { message: EMPTY, type: 'text', hide: false } as const;
  const { key, id } = entry;
  writeOutbox(draft, key, { id, chat: chat.value, content, createdAt: at, devices: [], failure });
}

/** A message that has failed, of which the application may not know. */
export interface UntoldFailure {
  readonly key: string;
  readonly id: string;
  readonly chat: Jid;
  readonly failure: ErrorCode;
}

/** The failures among the rows that a device finds when it starts. */
export function untoldFailures(rows: readonly Row[]): readonly UntoldFailure[] {
  return rows.flatMap(({ key, value }): readonly UntoldFailure[] => {
    const { id = '', chat, failure } = parseRow(value) ?? {};
    return failure === undefined || chat === undefined ? [] : [{ key, id, chat, failure }];
  });
}

/** The entries of the outbox as a device finds them when it starts. */
export function outboxEntries(rows: readonly Row[]): readonly OutboxEntry[] {
  return rows.flatMap(({ key, value }): readonly OutboxEntry[] => {
    const row = parseRow(value);
    if (row === undefined || row.failure !== undefined) return [];
    const stage = row.frame === undefined ? 'accepted' : 'sealed';
    return [entryOf(key, row, stage)];
  });
}

/** The sequence number after the last row. */
export const nextSequence = (rows: readonly Row[]): number =>
  1 + rows.reduce((highest, { key }) => Math.max(highest, Number(key)), 0);
