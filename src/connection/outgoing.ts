/**
 * The entries of the outbox in memory: added, replaced, written, settled and given up.
 *
 * Bookkeeping that every kind of outgoing message shares; what is prepared, and how an
 * acknowledgement is taken, is decided elsewhere. Entries between own devices have no status that
 * an application would hear of.
 */

import type { Bytes } from '../base/bytes.ts';
import type { QuartetError } from '../base/error.ts';
import { counterpart, pairReads } from '../devices/lid.ts';
import { parseJid } from '../wire/jid.ts';
import {
  entryOf,
  OUTBOX_TABLE,
  type OutboxRow,
  outboxKey,
  writeFailure,
  writeOutbox,
} from './outbox.ts';
import type {
  DeviceState,
  MessageStatus,
  OutboxEntry,
  OutboxStage,
  StalledStage,
} from './state.ts';
import type { Turn } from './turn.ts';

const ACK_MS = 20_000;

/** Name of the timer that waits for the acknowledgement of an entry. */
export const ackTimer = (key: string): string => `ack:${key}`;

/** Has the next entry prepared in a turn of its own. */
export const pumpLater = (turn: Turn): void =>
  turn.effect({ kind: 'input', input: { kind: 'pump' } });

/** Stores a row under the next number and adds its entry. */
export function addEntry(turn: Turn, row: OutboxRow, stage: OutboxStage): OutboxEntry {
  const { outbox, outboxNext } = turn.state;
  const key = outboxKey(outboxNext);
  writeOutbox(turn.draft, key, row);
  const entry = entryOf(key, row, stage);
  turn.set({ outbox: [...outbox, entry], outboxNext: outboxNext + 1 });
  return entry;
}

/** Replaces an entry by its next state. */
export function replaceEntry(turn: Turn, entry: OutboxEntry): void {
  const { outbox } = turn.state;
  turn.set({ outbox: outbox.map((other) => (other.key === entry.key ? entry : other)) });
}

/** Writes a sealed stanza and waits for its acknowledgement. */
export function writeFrame(turn: Turn, key: string, frame: Bytes): void {
  const { outbox, outboxWritten } = turn.state;
  const entry = outbox.find((other) => other.key === key);
  if (entry !== undefined && entry.written === undefined) {
    replaceEntry(turn, { ...entry, written: outboxWritten });
    turn.set({ outboxWritten: outboxWritten + 1 });
  }
  turn.effect({ kind: 'write', frame });
  turn.timer(ackTimer(key), ACK_MS);
}

/** The entry is done with; the next one is taken up. */
export function settle(turn: Turn, entry: OutboxEntry): void {
  turn.draft.delete(OUTBOX_TABLE, entry.key);
  leave(turn, entry);
}

function leave(turn: Turn, entry: OutboxEntry): void {
  const { outbox, job } = turn.state;
  turn.set({ outbox: outbox.filter(({ key }) => key !== entry.key) });
  if (job?.key === entry.key) turn.set({ job: undefined });
  pumpLater(turn);
}

/** The message fails; the next one is taken up. Its row goes after the application was told. */
export function abandon(turn: Turn, entry: OutboxEntry, error: QuartetError): void {
  if (entry.peer) {
    turn.emit({ kind: 'refused', error });
    return settle(turn, entry);
  }
  writeFailure(turn.draft, entry, turn.now, error.code);
  tell(turn, entry, 'failed', error);
  const change = { kind: 'delete', table: OUTBOX_TABLE, key: entry.key } as const;
  turn.effect({ kind: 'input', input: { kind: 'forget', changes: [change] } });
  leave(turn, entry);
}

/** Tells the application how far a message has come. */
export function tell(
  turn: Turn,
  entry: OutboxEntry,
  status: MessageStatus,
  error?: QuartetError,
): void {
  const chat = parseJid(entry.chat);
  if (!chat.ok || entry.peer) return;
  const { id } = entry;
  const isKnown = pairReads([chat.value]).every((read) => turn.draft.has(read.table, read.key));
  turn.emit({
    kind: 'status',
    id,
    chat: chat.value,
    alternate: isKnown ? counterpart(turn.draft, chat.value) : undefined,
    status,
    device: undefined,
    at: undefined,
    error,
  });
}

/** Tells the application that something waits past its deadline. */
export function stall(turn: Turn, stage: StalledStage, entry?: OutboxEntry): void {
  turn.emit({ kind: 'stalled', stage, id: entry?.id });
}

/** The entry that is next to be prepared, if the device is online and free to do so. */
export function nextEntry(state: DeviceState): OutboxEntry | undefined {
  const busy = state.job !== undefined && state.job.waiting !== 'nothing';
  if (state.phase !== 'online' || busy) return undefined;
  return state.outbox.find((entry) => entry.stage !== 'sealed');
}
