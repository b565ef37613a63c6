/**
 * Sending: from an accepted message to a sealed stanza that is written until it is acknowledged.
 *
 * The outbox is a row a message, in order. One entry is prepared at a time: device lists, then key
 * bundles (both between turns), then all copies are encrypted, and sessions, stanza and retry
 * record are committed together before the first byte leaves. After a crash or a reconnect the
 * same bytes go out again under the same id (spec 04 §1.2, §1.12).
 *
 *   accepted ──lists, bundles──► sealed ──ack──► gone
 *      │                           │ ack says that a device was missing
 *      └─ failed                   └──► repair ──lists, bundles──► sealed
 */

import { EMPTY } from '../base/bytes.ts';
import { fail, ok, QuartetError } from '../base/error.ts';
import type { Read, Records } from '../base/step.ts';
import { canonicalJid, counterpart, pairReads } from '../devices/lid.ts';
import { isStale } from '../devices/registry.ts';
import type { MessageAck } from '../messages/acks.ts';
import { type EncodedContent, encodeContent } from '../messages/content.ts';
import { fanoutTargets, type Target } from '../messages/fanout.ts';
import { newMessageId } from '../messages/message-id.ts';
import { sealMessage } from '../messages/send.ts';
import { sentRead } from '../messages/sent.ts';
import { missingSessions, sessionReads } from '../messages/sessions.ts';
import { encodeNode } from '../wire/encode.ts';
import { bareJid, formatJid, isPn, type Jid, parseJid } from '../wire/jid.ts';
import type { Node } from '../wire/node.ts';
import { requestBundles } from './bundles.ts';
import { type Lists, listReads, requestLists, storedLists } from './device-lists.ts';
import { OUTBOX_TABLE, type OutboxRow, outboxKey, readOutbox, writeOutbox } from './outbox.ts';
import type { DeviceCommand, DeviceState, MessageStatus, OutboxEntry, SendJob } from './state.ts';
import type { Turn } from './turn.ts';

const ACK_MS = 20_000;
const NO_JOB = { waiting: 'nothing', listsAsked: false, refused: [] } as const;

/** Name of the timer that waits for the acknowledgement of an entry. */
export const ackTimer = (key: string): string => `ack:${key}`;

/** Puts a message into the outbox and answers the caller with its id. */
export function acceptSend(
  turn: Turn,
  token: number,
  command: DeviceCommand & { kind: 'send' },
): void {
  const { self, outboxNext, outbox } = turn.state;
  if (self === undefined) {
    turn.effect({ kind: 'reply', token, result: fail('CONNECTION_NOT_LINKED') });
    return;
  }
  const id = command.id ?? newMessageId(self.pn, turn.env);
  const chat = bareJid(command.to);
  const key = outboxKey(outboxNext);
  const content = encodeContent(command.content, turn.env);
  writeOutbox(turn.draft, key, { id, chat, content, createdAt: turn.now, devices: [] });
  const entry: OutboxEntry = { key, id, chat: formatJid(chat), stage: 'accepted' };
  turn.set({ outbox: [...outbox, entry], outboxNext: outboxNext + 1 });
  turn.effect({ kind: 'reply', token, result: ok(id) });
  tell(turn, entry, 'accepted');
  pumpLater(turn);
}

/** Has the next entry prepared in a turn of its own. */
export const pumpLater = (turn: Turn): void =>
  turn.effect({ kind: 'input', input: { kind: 'pump' } });

/** The entry that is next to be prepared, if the device is online and free to do so. */
function nextEntry(state: DeviceState): OutboxEntry | undefined {
  const busy = state.job !== undefined && state.job.waiting !== 'nothing';
  if (state.phase !== 'online' || busy) return undefined;
  return state.outbox.find((entry) => entry.stage !== 'sealed');
}

/** Records that preparing the next entry needs; asked again until it is empty. */
export function pumpReads(state: DeviceState, records: Records): readonly Read[] {
  const entry = nextEntry(state);
  const chat = entry && parseJid(entry.chat);
  if (entry === undefined || !chat?.ok || state.self === undefined) return [];
  const { pn } = state.self;
  const first = [{ table: OUTBOX_TABLE, key: entry.key }, ...pairReads([chat.value, bareJid(pn)])];
  if (first.some((read) => !records.has(read.table, read.key))) return first;
  const recipient = canonicalJid(records, chat.value);
  const own = canonicalJid(records, bareJid(state.self.pn));
  const sent = sentRead({ chat: recipient, id: entry.id, peer: false });
  const lists = [sent, ...listReads([recipient, own])];
  if (lists.some((read) => !records.has(read.table, read.key))) return lists;
  const stored = storedLists(records, [recipient, own]);
  if (stored === undefined) return [];
  return sessionReads(targetsOf(state, stored, recipient), records);
}

/** Prepares the next entry as far as it goes without the network. */
export function pump(turn: Turn): void {
  const entry = nextEntry(turn.state);
  const { self } = turn.state;
  if (entry === undefined || self === undefined) return;
  const row = readOutbox(turn.draft, entry.key);
  if (row === undefined) return abandon(turn, entry, new QuartetError('STORE_CORRUPT'));
  const job: SendJob =
    turn.state.job?.key === entry.key ? turn.state.job : { key: entry.key, ...NO_JOB };
  const chat = canonicalJid(turn.draft, row.chat);
  const own = canonicalJid(turn.draft, bareJid(self.pn));
  const lists = storedLists(turn.draft, [chat, own]);
  const fresh = lists?.every((list) => !isStale(list, turn.now)) === true;
  if (!job.listsAsked && (!fresh || entry.stage === 'repair')) {
    turn.set({ job: { ...job, waiting: 'devices', listsAsked: true } });
    return requestLists(turn, [row.chat, bareJid(self.pn)], { job: true });
  }
  if (lists === undefined) {
    return abandon(turn, entry, new QuartetError('MESSAGE_UNKNOWN_RECIPIENT'));
  }
  const unproven = lists.filter(({ unverified }) => unverified !== undefined);
  const primaries = unproven.map(({ user }) => user).filter((jid) => !isRefused(job, jid));
  if (primaries.length > 0) {
    turn.set({ job: { ...job, waiting: 'bundles' } });
    return requestBundles(turn, primaries);
  }
  prepare(turn, { entry, row, job, chat, lists });
}

const isRefused = (job: SendJob, jid: Jid): boolean => job.refused.includes(formatJid(jid));

interface Preparation {
  readonly entry: OutboxEntry;
  readonly row: OutboxRow;
  readonly job: SendJob;
  readonly chat: Jid;
  readonly lists: Lists;
}

function prepare(turn: Turn, { entry, row, job, chat, lists }: Preparation): void {
  const done = new Set([...row.devices, ...job.refused]);
  const targets = targetsOf(turn.state, lists, chat).filter(
    (target) => !done.has(formatJid(target.jid)),
  );
  if (entry.stage === 'repair' && targets.length === 0) return settle(turn, entry);
  const missing = missingSessions(turn.draft, targets, turn.env);
  if (missing.length > 0) {
    turn.set({ job: { ...job, waiting: 'bundles' } });
    return requestBundles(turn, missing);
  }
  seal(turn, { entry, row, job, chat, lists }, targets);
}

function seal(turn: Turn, preparation: Preparation, targets: readonly Target[]): void {
  const { entry, row, chat } = preparation;
  const { self } = turn.state;
  if (self === undefined) return;
  const repair = entry.stage === 'repair';
  const peerPn = isPn(chat) ? undefined : counterpart(turn.draft, chat);
  const sealed = sealMessage(
    turn.draft,
    { id: row.id, chat, content: row.content, targets, self, peerPn, repair },
    turn.env,
  );
  if (!sealed.ok) return repair ? settle(turn, entry) : abandon(turn, entry, sealed.error);
  const frame = encodeNode(sealed.value.stanza);
  const devices = [...row.devices, ...sealed.value.sealed.map((jid) => formatJid(jid))];
  writeOutbox(turn.draft, entry.key, { ...row, frame, devices, repaired: repair });
  replaceEntry(turn, { ...entry, stage: 'sealed' });
  turn.set({ job: undefined });
  turn.effect({ kind: 'write', frame });
  turn.timer(ackTimer(entry.key), ACK_MS);
  if (!repair) tell(turn, entry, 'written');
  for (const { error } of sealed.value.left) turn.emit({ kind: 'refused', error });
  pumpLater(turn);
}

/** Puts a stanza that is sealed already into the outbox: written now, and until it is acknowledged. */
export function queueSealed(
  turn: Turn,
  { id, chat }: { readonly id: string; readonly chat: Jid },
  stanza: Node,
): void {
  const { outbox, outboxNext } = turn.state;
  const key = outboxKey(outboxNext);
  const frame = encodeNode(stanza);
  const content: EncodedContent = { message: EMPTY, type: 'text', hide: false };
  const row = { id, chat, content, createdAt: turn.now, frame, devices: [], repaired: true };
  writeOutbox(turn.draft, key, row);
  const entry: OutboxEntry = { key, id, chat: formatJid(chat), stage: 'sealed' };
  turn.set({ outbox: [...outbox, entry], outboxNext: outboxNext + 1 });
  turn.effect({ kind: 'write', frame });
  turn.timer(ackTimer(key), ACK_MS);
}

/** The row that a resend needs. */
export const resendReads = (key: string): readonly Read[] => [{ table: OUTBOX_TABLE, key }];

/** Writes the stored bytes of a sealed entry again. */
export function resend(turn: Turn, key: string): void {
  const frame = readOutbox(turn.draft, key)?.frame;
  if (frame === undefined || turn.state.phase !== 'online') return;
  turn.effect({ kind: 'write', frame });
  turn.timer(ackTimer(key), ACK_MS);
}

/** After login: writes what was not acknowledged again, oldest first, then goes on preparing. */
export function resumeSending(turn: Turn): void {
  turn.set({ job: undefined });
  for (const entry of turn.state.outbox) {
    if (entry.stage !== 'sealed') continue;
    turn.effect({ kind: 'input', input: { kind: 'resend', key: entry.key } });
  }
  pumpLater(turn);
}

/** The entry that an acknowledgement is for. */
export const ackedEntry = (state: DeviceState, ack: MessageAck): OutboxEntry | undefined =>
  state.outbox.find((entry) => entry.id === ack.id && entry.stage === 'sealed');

/** Records that an acknowledgement needs. */
export function ackReads(state: DeviceState, ack: MessageAck): readonly Read[] {
  const entry = ackedEntry(state, ack);
  return entry === undefined ? [] : resendReads(entry.key);
}

/** Takes an acknowledgement: done, failed, or a device was missing and gets its copy now. */
export function applyAck(turn: Turn, ack: MessageAck): void {
  const entry = ackedEntry(turn.state, ack);
  if (entry === undefined) return;
  turn.cancel(ackTimer(entry.key));
  const row = readOutbox(turn.draft, entry.key);
  if (ack.error !== undefined && row?.repaired !== true) {
    const code = ack.error === 404 ? 'MESSAGE_UNKNOWN_RECIPIENT' : 'MESSAGE_REJECTED';
    return abandon(turn, entry, new QuartetError(code, { error: ack.error }));
  }
  if (row?.repaired !== true) tell(turn, entry, 'acked');
  if (ack.phash === undefined || row === undefined || row.repaired === true) {
    return settle(turn, entry);
  }
  replaceEntry(turn, { ...entry, stage: 'repair' });
  pumpLater(turn);
}

/** The job got what it waited for (or a part of it): goes on in a turn of its own. */
export function resumeJob(turn: Turn, refused: readonly Jid[] = []): void {
  const { job } = turn.state;
  if (job === undefined) return;
  const names = refused.map((jid) => formatJid(jid));
  turn.set({ job: { ...job, waiting: 'nothing', refused: [...job.refused, ...names] } });
  pumpLater(turn);
}

/** What the job waited for cannot be had: the message fails and the next one is taken up. */
export function failJob(turn: Turn, error: QuartetError): void {
  const { job, outbox } = turn.state;
  const entry = outbox.find(({ key }) => key === job?.key);
  if (entry === undefined) return;
  if (entry.stage === 'repair') settle(turn, entry);
  else abandon(turn, entry, error);
}

function settle(turn: Turn, entry: OutboxEntry): void {
  removeEntry(turn, entry);
}

function abandon(turn: Turn, entry: OutboxEntry, error: QuartetError): void {
  tell(turn, entry, 'failed', error);
  removeEntry(turn, entry);
}

function removeEntry(turn: Turn, entry: OutboxEntry): void {
  const { outbox, job } = turn.state;
  turn.draft.delete(OUTBOX_TABLE, entry.key);
  turn.set({ outbox: outbox.filter(({ key }) => key !== entry.key) });
  if (job?.key === entry.key) turn.set({ job: undefined });
  pumpLater(turn);
}

function replaceEntry(turn: Turn, entry: OutboxEntry): void {
  const { outbox } = turn.state;
  turn.set({ outbox: outbox.map((other) => (other.key === entry.key ? entry : other)) });
}

function tell(turn: Turn, entry: OutboxEntry, status: MessageStatus, error?: QuartetError): void {
  const chat = parseJid(entry.chat);
  if (!chat.ok) return;
  turn.emit({
    kind: 'status',
    id: entry.id,
    chat: chat.value,
    status,
    device: undefined,
    error,
  });
}

function targetsOf(state: DeviceState, lists: Lists, chat: Jid): readonly Target[] {
  const [recipient, own] = lists;
  if (state.self === undefined) return [];
  return fanoutTargets({ recipient, own, self: state.self, chat });
}
