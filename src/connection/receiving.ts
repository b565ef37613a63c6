/**
 * Receiving: messages into the inbox, receipts and acknowledgements to the outbox.
 *
 * A message is committed (ratchet, content, duplicate mark) before its receipt leaves and before
 * the application hears of it; it stays in the inbox until the application's handler is done.
 */

import type { Read, Records } from '../base/step.ts';
import type { Self } from '../devices/identity.ts';
import { counterpart } from '../devices/lid.ts';
import { parseMessageAck } from '../messages/acks.ts';
import { decodeInbox, INBOX_TABLE } from '../messages/inbox.ts';
import { answerRefused, type Incoming, readIncoming } from '../messages/incoming.ts';
import { parseReceipt, type Receipt } from '../messages/receipts.ts';
import { incomingReads, type Received, receive } from '../messages/receive.ts';
import { applyReports, reportReads } from '../messages/reports.ts';
import type { Row } from '../store/contract.ts';
import { attrJid, optionalString } from '../wire/attrs.ts';
import { type Node, node } from '../wire/node.ts';
import { ackReads, applyAck } from './acknowledging.ts';
import { tellIdentity } from './bundles.ts';
import { requestLists } from './device-lists.ts';
import { noteHints } from './list-hints.ts';
import { markAcked } from './marks.ts';
import { announcePair } from './pairs.ts';
import { takePeerMessage } from './peer-messages.ts';
import { noteMissing } from './placeholders.ts';
import { isRetryRequest, receiveRetry, retryReads } from './resending.ts';
import type { DeviceEvent, DeviceState, MessageStatus } from './state.ts';
import type { Turn } from './turn.ts';

/** Records that a message stanza needs; asked again until it is empty. */
export function messageReads(state: DeviceState, stanza: Node, records: Records): readonly Read[] {
  if (state.self === undefined) return [];
  const incoming = readIncoming(stanza, state.self);
  return incoming.ok ? incomingReads(incoming.value, state.self, records) : [];
}

/** Takes a message stanza: into the inbox, or refused with the answer that the protocol wants. */
export function receiveMessage(turn: Turn, stanza: Node): void {
  const { self } = turn.state;
  if (self === undefined) return;
  const incoming = readIncoming(stanza, self);
  if (!incoming.ok) {
    turn.emit({ kind: 'refused', error: incoming.error });
    for (const answer of answerRefused(stanza, incoming.error, self)) turn.send(answer);
    return;
  }
  const { clockOffsetMs, loggedInAt: connectedAt, available } = turn.state;
  const receiver = { ...self, clockOffsetMs, connectedAt, inactive: !available };
  const received = receive(turn.draft, incoming.value, receiver, turn.env);
  if (received.kind === 'incomplete') return turn.need(received.reads);
  if (received.kind === 'content') {
    const { peer } = incoming.value;
    const all = [received.message, ...received.released];
    const messages = all.filter((message) => !(peer && takePeerMessage(turn, message)));
    turn.set({ inboxWaiting: turn.state.inboxWaiting + messages.length });
    for (const message of messages) turn.emit({ kind: 'message', message, redelivered: false });
    noteHints(turn, received.message);
  } else if (received.kind === 'undecryptable' || received.kind === 'refused') {
    turn.emit({ kind: 'refused', error: received.error });
  }
  if (received.kind === 'undecryptable') noteMissing(turn, incoming.value);
  if (received.kind === 'undecryptable') announce(turn, incoming.value, received);
  const { identityChanged, answers, refresh, resolved = [] } = received;
  for (const pair of resolved) announcePair(turn, pair);
  if (identityChanged !== undefined) tellIdentity(turn, identityChanged);
  for (const answer of answers) turn.send(answer);
  if (refresh.length > 0) requestLists(turn, refresh, { job: false });
}

/**
 * Tells of a message that cannot be read yet, once: when it is asked for the first time, or when the
 * server has no copy for this device. Senders may mark what is of no interest without its content.
 */
function announce(
  turn: Turn,
  { id, chat, sender, sentAtMs, encs }: Incoming,
  { error, retryCount }: Received & { readonly kind: 'undecryptable' },
): void {
  const isFirst = retryCount === 1 || error.code === 'MESSAGE_UNAVAILABLE';
  if (!isFirst || encs.some(({ hide }) => hide)) return;
  turn.emit({ kind: 'placeholder', id, chat, sender, sentAtMs, error });
}

/** The application is done with a message. */
export function finishMessage(turn: Turn, inboxKey: string): void {
  turn.draft.delete(INBOX_TABLE, inboxKey);
  turn.set({ inboxWaiting: Math.max(0, turn.state.inboxWaiting - 1) });
}

/** What an application has not finished before the device stopped is handed out again. */
export function redeliveries(rows: readonly Row[]): readonly DeviceEvent[] {
  return rows.flatMap(({ key, value }): readonly DeviceEvent[] => {
    const message = decodeInbox(key, value);
    return message.ok ? [{ kind: 'message', message: message.value, redelivered: true }] : [];
  });
}

/** Records that an ack stanza needs. */
export function ackStanzaReads(state: DeviceState, stanza: Node): readonly Read[] {
  const ack = parseMessageAck(stanza);
  return ack === undefined ? [] : ackReads(state, ack);
}

/** Takes an ack stanza of the server. */
export function receiveAck(turn: Turn, stanza: Node): void {
  const ack = parseMessageAck(stanza);
  if (ack !== undefined) applyAck(turn, ack);
  else if (stanza.attrs['class'] === 'receipt') markAcked(turn, stanza);
}

/** What an application is told for each status that a receipt stands for. */
const STATUS: Readonly<Record<string, MessageStatus>> = {
  delivered: 'delivered',
  read: 'read',
  // Who has played a message has seen it, whether or not that was said before.
  played: 'read',
};

/** Records that a receipt needs; asked again until it is empty. */
export function receiptReads(state: DeviceState, stanza: Node, records: Records): readonly Read[] {
  if (isRetryRequest(stanza)) return retryReads(state, stanza, records);
  const { self } = state;
  const receipt = self && parseReceipt(stanza, self);
  return self && receipt?.ok === true ? reportReads(receipt.value, self, records) : [];
}

/** Takes a receipt: acknowledges it and tells the application how far its message has come. */
export function receiveReceipt(turn: Turn, stanza: Node): void {
  const { self } = turn.state;
  const id = optionalString(stanza, 'id');
  const from = attrJid(stanza, 'from');
  if (self === undefined || id === undefined || !from.ok) return;
  const { participant, type } = stanza.attrs;
  const ack = node('ack', { class: 'receipt', id, to: from.value, participant, type });
  if (isRetryRequest(stanza)) return receiveRetry(turn, stanza, ack);
  turn.send(ack);
  const receipt = parseReceipt(stanza, self);
  if (receipt.ok) applyReceipt(turn, receipt.value, self);
}

/** Receipts of own devices that say what was read there. */
const READ_TYPES: ReadonlySet<string> = new Set(['read', 'read-self', 'played', 'played-self']);

function applyReceipt(turn: Turn, receipt: Receipt, self: Self): void {
  const { chat, own, type, entries } = receipt;
  const reports = applyReports(turn.draft, receipt, self, turn.now);
  const alternate = counterpart(turn.draft, chat);
  for (const report of reports) {
    if (report.kind === 'refused') turn.emit({ kind: 'refused', error: report.error });
    if (report.kind !== 'status') continue;
    const { id, user: device, at } = report;
    const status = STATUS[report.status ?? ''];
    if (status === undefined) continue;
    turn.emit({ kind: 'status', id, chat, alternate, status, device, at, error: undefined });
  }
  if (!own || !READ_TYPES.has(type)) return;
  for (const { ids, user: by } of entries) {
    turn.emit({ kind: 'read', chat, alternate, ids, by, played: type.startsWith('played') });
  }
}
