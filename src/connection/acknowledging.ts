/**
 * Acknowledgements of sent messages: taken, waited for, and what a refusal means (spec 04 §1.12).
 *
 *   written ──20 s──► written again ──20 s──► until the next connection
 *      ├── ack ─────────► gone, or repaired if a device was missing
 *      └── refused ─────► for a moment: the same bytes after a pause; else failed
 *
 * The bytes of a sealed stanza never change. Resends that other devices asked for wait for their
 * acknowledgement like first sends, but have no status of their own.
 */

import type { Ms } from '../base/env.ts';
import { QuartetError } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import type { Read } from '../base/step.ts';
import { type AckError, ackError, type MessageAck } from '../messages/acks.ts';
import { optionalJid } from '../wire/attrs.ts';
import { decodeNode } from '../wire/decode.ts';
import { formatJid, type Jid, parseJid, sameJid } from '../wire/jid.ts';
import { requestLists } from './device-lists.ts';
import { isUnconfirmed, OUTBOX_TABLE, readOutbox } from './outbox.ts';
import {
  abandon,
  ackTimer,
  pumpLater,
  replaceEntry,
  settle,
  stall,
  tell,
  writeFrame,
} from './outgoing.ts';
import type { DeviceState, OutboxEntry } from './state.ts';
import type { Turn } from './turn.ts';

/** The entries that an acknowledgement may be for: a message and its copies share one id. */
const ackedEntries = (state: DeviceState, ack: MessageAck): readonly OutboxEntry[] =>
  state.outbox.filter((entry) => entry.id === ack.id && entry.stage === 'sealed');

/** Records that an acknowledgement needs. */
export const ackReads = (state: DeviceState, ack: MessageAck): readonly Read[] =>
  ackedEntries(state, ack).flatMap((entry) => resendReads(entry.key));

/**
 * The entry that an acknowledgement is for: of those with its id and the address that it names the
 * one that was written first on this connection, since a server answers in the order in which it
 * was asked. A hash of devices speaks of the message itself, never of a copy for one device.
 * Another stanza may still be on its way and must not pass for arrived, not even when it is the only
 * one left and this is the second acknowledgement of a stanza that was written twice.
 */
function ackedEntry(turn: Turn, ack: MessageAck): OutboxEntry | undefined {
  const fitting = ackedEntries(turn.state, ack)
    .filter((entry) => isAddressed(turn, entry, ack.chat))
    .sort((a, b) => (a.written ?? NEVER) - (b.written ?? NEVER));
  const isOfMessage = (entry: OutboxEntry): boolean => !isRepaired(turn, entry);
  return (ack.phash === undefined ? undefined : fitting.find(isOfMessage)) ?? fitting[0];
}

function isAddressed(turn: Turn, entry: OutboxEntry, chat: Jid | undefined): boolean {
  if (chat === undefined) return true;
  const frame = readOutbox(turn.draft, entry.key)?.frame;
  const stanza = frame && decodeNode(frame);
  const to = stanza?.ok === true ? optionalJid(stanza.value, 'to') : undefined;
  return to === undefined || isSameAddress(to, chat);
}

/** Whether two addresses may be one: a server may answer under the other name of a user. */
const isSameAddress = (a: Jid, b: Jid): boolean =>
  a.device === b.device && (a.server !== b.server || sameJid(a, b));

/**
 * Whether this is the second acknowledgement of a stanza that was written twice: it must not pass
 * for that of the copies which have followed the message under the same id and address.
 */
function isEcho(turn: Turn, ack: MessageAck): boolean {
  const { echoes } = turn.state;
  const at = echoes.indexOf(echoOf(ack));
  if (at >= 0) turn.set({ echoes: echoes.filter((_, index) => index !== at) });
  return at >= 0;
}

const echoOf = ({ id, chat }: MessageAck): string => `${id} ${chat ? formatJid(chat) : ''}`;

/** Takes an acknowledgement: done, refused, or a device was missing and gets its copy now. */
export function applyAck(turn: Turn, ack: MessageAck): void {
  if (isEcho(turn, ack)) return;
  const entry = ackedEntry(turn, ack);
  if (entry === undefined) return;
  if (entry.patience === 'last') turn.set({ echoes: [...turn.state.echoes, echoOf(ack)] });
  turn.cancel(ackTimer(entry.key));
  const row = readOutbox(turn.draft, entry.key);
  if (ack.error !== undefined) return refused(turn, entry, { ...ack, error: ack.error });
  if (row?.repaired !== true) tell(turn, entry, 'acked');
  if (ack.refreshLid) askAgain(turn, entry);
  if (ack.phash === undefined || row === undefined || row.repaired === true || entry.peer) {
    return settle(turn, entry);
  }
  // The copies that follow are another stanza, with a place of their own.
  replaceEntry(turn, { ...entry, stage: 'repair', written: undefined, patience: 'first' });
  pumpLater(turn);
}

/** The server refused the message: for a moment, or for good. */
function refused(
  turn: Turn,
  entry: OutboxEntry,
  ack: MessageAck & { readonly error: number },
): void {
  const row = ackError(ack.error);
  const pauses = entry.pauses + 1;
  const waitMs: Ms = ack.backoffMs ?? FIRST_PAUSE_MS * 2 ** entry.pauses;
  if (row.action === 'wait' && pauses <= cap('sendPauses')) {
    replaceEntry(turn, { ...entry, pauses, patience: 'pause' });
    return turn.timer(ackTimer(entry.key), waitMs);
  }
  if (row.dropCaches) askAgain(turn, entry);
  if (isRepaired(turn, entry)) return settle(turn, entry);
  abandon(turn, entry, rejection(ack.error, row, ack.backoffMs));
}

const isRepaired = (turn: Turn, entry: OutboxEntry): boolean =>
  readOutbox(turn.draft, entry.key)?.repaired === true;

function rejection(error: number, row: AckError, backoffMs: Ms | undefined): QuartetError {
  const code = error === UNKNOWN ? 'MESSAGE_UNKNOWN_RECIPIENT' : 'MESSAGE_REJECTED';
  const when = backoffMs === undefined ? {} : { retryAfterMs: backoffMs };
  return new QuartetError(code, { error, retryable: row.retryable, ...when });
}

/** What is known of the recipient is suspect: asked for anew, beside what is being sent. */
function askAgain(turn: Turn, entry: OutboxEntry): void {
  const chat = parseJid(entry.chat);
  if (chat.ok) requestLists(turn, [chat.value], { job: false });
}

/** The row that writing again needs. */
export const resendReads = (key: string): readonly Read[] => [{ table: OUTBOX_TABLE, key }];

/** Writes the stored bytes of a sealed entry again. */
export function resend(turn: Turn, key: string): void {
  const row = readOutbox(turn.draft, key);
  const entry = turn.state.outbox.find((one) => one.key === key);
  if (row?.frame === undefined || entry === undefined || turn.state.phase !== 'online') return;
  if (isUnconfirmed(row, turn.now)) {
    return abandon(turn, entry, new QuartetError('MESSAGE_UNCONFIRMED'));
  }
  writeFrame(turn, key, row.frame);
}

/** Nothing was heard of a written stanza, or its pause is over. */
export function ackExpired(turn: Turn, entry: OutboxEntry): void {
  if (entry.patience === 'last') return stall(turn, 'ack', entry);
  const patience = entry.patience === 'pause' ? 'first' : 'last';
  replaceEntry(turn, { ...entry, patience });
  turn.effect({ kind: 'input', input: { kind: 'resend', key: entry.key } });
}

/** The connection is over: nothing that was written on it will be acknowledged. */
export function forgetWritten(turn: Turn): void {
  const outbox = turn.state.outbox.map(
    (entry): OutboxEntry => ({ ...entry, patience: 'first', pauses: 0, written: undefined }),
  );
  turn.set({ outbox, outboxWritten: 0, echoes: [] });
}

/** After login: writes what was sealed before it, oldest first, then goes on preparing. */
export function resumeSending(turn: Turn): void {
  turn.set({ job: undefined });
  for (const { stage, key, written } of turn.state.outbox) {
    if (stage !== 'sealed' || written !== undefined) continue;
    turn.effect({ kind: 'input', input: { kind: 'resend', key } });
  }
  pumpLater(turn);
}

const FIRST_PAUSE_MS = 1_000;
const NEVER = Number.MAX_SAFE_INTEGER;
const UNKNOWN = 404;
