/**
 * What the application has read or played: reported to senders and own devices (spec 04 §4.2).
 *
 * A report is stored before the call returns and kept until the server has acknowledged it, so a
 * crash or an absence loses none. Reports are gathered by chat and sender, and wait for the end of
 * the offline stanzas.
 */

import { ok, QuartetError } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import type { Read } from '../base/step.ts';
import { buildReadReceipts, type ReadMark } from '../messages/receipts.ts';
import type { Row } from '../store/contract.ts';
import { optionalString } from '../wire/attrs.ts';
import { decodeNode } from '../wire/decode.ts';
import { encodeNode } from '../wire/encode.ts';
import { isGroup } from '../wire/jid.ts';
import type { Node } from '../wire/node.ts';
import type { DeviceCommand } from './commands.ts';
import { nextSequence, outboxKey } from './outbox.ts';
import type { DeviceState, Mark } from './state.ts';
import type { Turn } from './turn.ts';

/** Table of the reports that the server has not acknowledged; value = the encoded stanza. */
export const MARKS_TABLE = 'marks';

/** Stores the reports of a call and sends them as soon as that is allowed. */
export function acceptMarks(
  turn: Turn,
  token: number,
  command: DeviceCommand & { kind: 'read' },
): void {
  const { self, marks } = turn.state;
  const read = command.messages.map((mark) => (isGroup(mark.chat) ? mark : withoutSender(mark)));
  const stanzas = buildReadReceipts(read, { type: command.as, now: turn.now });
  if (self === undefined || marks.length + stanzas.length > cap('marksWaiting')) {
    const code = self === undefined ? 'CONNECTION_NOT_LINKED' : 'LIMIT_REQUESTS';
    const result = { ok: false, error: new QuartetError(code) } as const;
    return turn.effect({ kind: 'reply', token, result });
  }
  const added = stanzas.map((stanza, index): Mark => {
    const key = outboxKey(turn.state.marksNext + index);
    turn.draft.put(MARKS_TABLE, key, encodeNode(stanza));
    return { key, name: nameOf(stanza) };
  });
  turn.set({ marks: [...marks, ...added], marksNext: turn.state.marksNext + added.length });
  turn.effect({ kind: 'reply', token, result: ok(undefined) });
  if (turn.state.caughtUp) writeMarks(turn, added);
}

/** Records that sending all reports needs. */
export const marksReads = (state: DeviceState): readonly Read[] =>
  state.caughtUp ? state.marks.map(({ key }) => ({ table: MARKS_TABLE, key })) : [];

/** Sends all reports that were not acknowledged yet. */
export function sendMarks(turn: Turn): void {
  if (turn.state.caughtUp) writeMarks(turn, turn.state.marks);
}

function writeMarks(turn: Turn, marks: readonly Mark[]): void {
  for (const { key } of marks) {
    const frame = turn.draft.get(MARKS_TABLE, key);
    if (frame !== undefined) turn.effect({ kind: 'write', frame });
  }
}

/** The server has taken a report: it is done with. */
export function markAcked(turn: Turn, ack: Node): void {
  const name = nameOf(ack);
  const done = turn.state.marks.find((mark) => mark.name === name);
  if (done === undefined) return;
  turn.draft.delete(MARKS_TABLE, done.key);
  turn.set({ marks: turn.state.marks.filter((mark) => mark !== done) });
}

/** The reports of a device that starts; a row that cannot be read is left where it is. */
export function storedMarks(rows: readonly Row[]): Pick<DeviceState, 'marks' | 'marksNext'> {
  const marks = rows.flatMap(({ key, value }): readonly Mark[] => {
    const stanza = decodeNode(value);
    return stanza.ok ? [{ key, name: nameOf(stanza.value) }] : [];
  });
  return { marks, marksNext: nextSequence(rows) };
}

/** In a 1:1 chat a report names nobody: the chat is the sender (spec 04 §4.2). */
const withoutSender = ({ chat, id, fromMe }: ReadMark): ReadMark => ({ chat, id, fromMe });

/** What a receipt and its acknowledgement have in common. */
const nameOf = (stanza: Node): string =>
  `${optionalString(stanza, 'type')} ${optionalString(stanza, 'id')}`;
