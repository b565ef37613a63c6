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

import { type Bytes, EMPTY } from '../base/bytes.ts';
import { fail, ok, QuartetError } from '../base/error.ts';
import type { Read, Records } from '../base/step.ts';
import { isOwn } from '../devices/identity.ts';
import { canonicalJid, counterpart, pairReads } from '../devices/lid.ts';
import { isStale } from '../devices/registry.ts';
import type { EncodedContent } from '../messages/content.ts';
import { fanoutTargets, type Target } from '../messages/fanout.ts';
import { knownAuthors, knownReads } from '../messages/known.ts';
import { newMessageId } from '../messages/message-id.ts';
import { keepTimer, prepareContent, prepareReads } from '../messages/prepare.ts';
import { sealMessage, sealPeerMessage } from '../messages/send.ts';
import { sentRead } from '../messages/sent.ts';
import { missingSessions, sessionReads, unloaded } from '../messages/sessions.ts';
import { buildChatToken, tokenReads } from '../messages/tokens.ts';
import { encodeNode } from '../wire/encode.ts';
import { bareJid, formatJid, isPn, type Jid, parseJid } from '../wire/jid.ts';
import type { Node } from '../wire/node.ts';
import { type BundleOutcome, requestBundles } from './bundles.ts';
import { issueToken } from './chat-tokens.ts';
import type { DeviceCommand } from './commands.ts';
import { type Lists, requestLists, storedLists } from './device-lists.ts';
import { isAffordable, tooOften } from './fetch-limits.ts';
import { listReads } from './list-changes.ts';
import { isUnconfirmed, OUTBOX_TABLE, type OutboxRow, readOutbox, writeOutbox } from './outbox.ts';
import {
  abandon,
  addEntry,
  nextEntry,
  pumpLater,
  replaceEntry,
  settle,
  tell,
  writeFrame,
} from './outgoing.ts';
import { newJob, planOf, resumed, suspend } from './send-plan.ts';
import { maySend } from './send-rights.ts';
import type { DeviceState, OutboxEntry, SendJob } from './state.ts';
import type { Turn } from './turn.ts';

/** Puts a message into the outbox and answers the caller with its id. */
export function acceptSend(
  turn: Turn,
  token: number,
  command: DeviceCommand & { kind: 'send' },
): void {
  const { self } = turn.state;
  if (self === undefined) {
    turn.effect({ kind: 'reply', token, result: fail('CONNECTION_NOT_LINKED') });
    return;
  }
  const allowed = maySend(turn.state, command.content);
  if (!allowed.ok) return turn.effect({ kind: 'reply', token, result: allowed });
  const id = command.id ?? newMessageId(self.pn, turn.env);
  const chat = bareJid(command.to);
  const repeated = command.id !== undefined && isRepeated(turn, chat, id);
  if (repeated === 'unknown') return;
  if (repeated) return turn.effect({ kind: 'reply', token, result: ok(id) });
  const input = { content: command.content, chat, self };
  const reads = prepareReads(input, turn.draft);
  if (reads.length > 0) return turn.need(reads);
  const content = prepareContent(turn.draft, input, turn.env);
  if (!content.ok) {
    turn.effect({ kind: 'reply', token, result: content });
    return;
  }
  keepTimer(turn.draft, input, turn.now);
  const row = { id, chat, content: content.value, createdAt: turn.now, devices: [] };
  const entry = addEntry(turn, row, 'accepted');
  turn.effect({ kind: 'reply', token, result: ok(id) });
  tell(turn, entry, 'accepted');
  pumpLater(turn);
}

/**
 * Whether a message with the caller's id is in the outbox or was sent before: a caller that died
 * before it learnt of the first call may repeat it. `unknown` until the records are loaded.
 */
function isRepeated(turn: Turn, chat: Jid, id: string): boolean | 'unknown' {
  const { outbox, self } = turn.state;
  if (outbox.some((entry) => entry.id === id && entry.chat === formatJid(chat))) return true;
  const pairs = unloaded(pairReads([chat]), turn.draft);
  const canonical = pairs.length > 0 ? chat : bareJid(canonicalJid(turn.draft, chat));
  const names = unloaded(pairReads([chat, canonical]), turn.draft);
  const reads = names.length > 0 ? names : knownReads(turn.draft, canonical, id);
  const missing = unloaded(reads, turn.draft);
  turn.need(missing);
  if (missing.length > 0) return 'unknown';
  const authors = knownAuthors(turn.draft, canonical, id);
  return authors.some(({ names }) => names.some((name) => self !== undefined && isOwn(self, name)));
}

/** Puts a message for an own device into the outbox and answers the caller with its id. */
export function acceptPeer(
  turn: Turn,
  token: number,
  command: DeviceCommand & { kind: 'peer' },
): void {
  const { self } = turn.state;
  if (self === undefined) {
    turn.effect({ kind: 'reply', token, result: fail('CONNECTION_NOT_LINKED') });
    return;
  }
  turn.effect({ kind: 'reply', token, result: ok(queuePeer(turn, command)) });
}

/** Puts a message for an own device into the outbox; its id. The device must be linked. */
export function queuePeer(
  turn: Turn,
  { to: chat, message, priority: peer }: Omit<DeviceCommand & { kind: 'peer' }, 'kind'>,
): string {
  const { self } = turn.state;
  if (self === undefined) throw new QuartetError('CONNECTION_NOT_LINKED');
  const id = newMessageId(self.pn, turn.env);
  const content: EncodedContent = { message, type: 'text', hide: false };
  addEntry(turn, { id, chat, content, createdAt: turn.now, devices: [], peer }, 'accepted');
  pumpLater(turn);
  return id;
}

/** Records that preparing the next entry needs; asked again until it is empty. */
export function pumpReads(state: DeviceState, records: Records): readonly Read[] {
  const entry = nextEntry(state);
  const chat = entry && parseJid(entry.chat);
  if (entry === undefined || !chat?.ok || state.self === undefined) return [];
  const { pn } = state.self;
  const first = [{ table: OUTBOX_TABLE, key: entry.key }, ...pairReads([chat.value, bareJid(pn)])];
  if (entry.peer) {
    const sent = sentRead({ chat: bareJid(chat.value), id: entry.id, peer: true });
    return [...first, sent, ...sessionReads([peerTarget(chat.value)], records)];
  }
  if (first.some((read) => !records.has(read.table, read.key))) return first;
  const recipient = canonicalJid(records, chat.value);
  const own = canonicalJid(records, bareJid(state.self.pn));
  const sent = sentRead({ chat: recipient, id: entry.id, peer: false });
  const lists = [sent, ...pairReads([recipient]), ...listReads([recipient, own])];
  if (lists.some((read) => !records.has(read.table, read.key))) return lists;
  const stored = storedLists(records, [recipient, own]);
  if (stored === undefined) return [];
  const sessions = sessionReads(targetsOf(state, stored, recipient), records);
  return [...sessions, ...tokenReads(recipient, records)];
}

/** Prepares the next entry as far as it goes without the network. */
export function pump(turn: Turn): void {
  const entry = nextEntry(turn.state);
  const { self } = turn.state;
  if (entry === undefined || self === undefined) return;
  const row = readOutbox(turn.draft, entry.key);
  if (row === undefined) return abandon(turn, entry, new QuartetError('STORE_CORRUPT'));
  // A repair is for devices that have not got anything yet.
  const mayHaveCome = entry.stage !== 'repair' && isUnconfirmed(row, turn.now);
  if (mayHaveCome) return abandon(turn, entry, new QuartetError('MESSAGE_UNCONFIRMED'));
  const { job: current } = turn.state;
  const job = current?.key === entry.key ? current : newJob(turn, entry.key);
  if (row.peer !== undefined) return preparePeer(turn, { entry, row, job });
  const chat = canonicalJid(turn.draft, row.chat);
  const own = canonicalJid(turn.draft, bareJid(self.pn));
  const lists = storedLists(turn.draft, [chat, own]);
  const fresh = lists?.every((list) => !isStale(list, turn.now)) === true;
  if (!job.listsAsked && (!fresh || entry.stage === 'repair')) {
    suspend(turn, { ...job, waiting: 'devices', listsAsked: true });
    return requestLists(turn, [row.chat, bareJid(self.pn)], { job: true });
  }
  if (lists === undefined) {
    return abandon(turn, entry, new QuartetError('MESSAGE_UNKNOWN_RECIPIENT'));
  }
  const unproven = lists.filter(({ unverified }) => unverified !== undefined);
  const primaries = unproven.map(({ user }) => user).filter((jid) => !isRefused(job, jid));
  if (primaries.length > 0) {
    return awaitBundles(turn, job, primaries);
  }
  prepare(turn, { entry, row, job, chat, lists });
}

const isRefused = (job: SendJob, jid: Jid): boolean => job.refused.includes(formatJid(jid));

/** Lets a job wait for bundles. Devices whose bundles led nowhere too often are left out. */
function awaitBundles(turn: Turn, job: SendJob, jids: readonly Jid[]): void {
  const asked = jids.filter((jid) => isAffordable(turn, jid, 'fetches'));
  const refused = jids.filter((jid) => !asked.includes(jid));
  for (const _ of refused) turn.emit({ kind: 'refused', error: tooOften('fetches') });
  suspend(turn, { ...job, waiting: 'bundles' });
  if (asked.length === 0) return resumeJob(turn, { made: [], refused });
  const names = refused.map((jid) => formatJid(jid));
  suspend(turn, { ...job, waiting: 'bundles', refused: [...job.refused, ...names] });
  requestBundles(turn, asked);
}

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
  if (missing.length > 0) return awaitBundles(turn, job, missing);
  seal(turn, { entry, row, job, chat, lists }, targets);
}

function seal(turn: Turn, preparation: Preparation, targets: readonly Target[]): void {
  const { entry, row, chat, job } = preparation;
  const { self } = turn.state;
  if (self === undefined) return;
  const repair = entry.stage === 'repair';
  const peerPn = isPn(chat) ? undefined : counterpart(turn.draft, chat);
  const token = buildChatToken(turn.draft, chat, self, turn.env);
  const sealed = sealMessage(
    turn.draft,
    { id: row.id, chat, content: row.content, targets, self, peerPn, repair, token },
    turn.env,
  );
  if (!sealed.ok) return repair ? settle(turn, entry) : abandon(turn, entry, sealed.error);
  const frame = encodeNode(sealed.value.stanza);
  const devices = [...row.devices, ...sealed.value.sealed.map((jid) => formatJid(jid))];
  store(turn, entry, { ...row, frame, devices, repaired: repair }, frame);
  if (!repair) tell(turn, entry, 'written');
  if (!repair) issueToken(turn, chat);
  for (const { error } of sealed.value.left) turn.emit({ kind: 'refused', error });
  const { createdAt } = row;
  const plan = planOf(turn, sealed.value, { job, createdAt, bytes: frame.length });
  turn.emit({ kind: 'planned', id: entry.id, chat: row.chat, plan });
}

/** Keeps a sealed stanza, writes it, and goes on with the next entry. */
function store(turn: Turn, entry: OutboxEntry, row: OutboxRow, frame: Bytes): void {
  // The copies of a repair are sealed for the first time, whatever the age of the message.
  const sealedAt = row.repaired === true ? turn.now : (row.sealedAt ?? turn.now);
  writeOutbox(turn.draft, entry.key, { ...row, sealedAt });
  replaceEntry(turn, { ...entry, stage: 'sealed' });
  turn.set({ job: undefined });
  writeFrame(turn, entry.key, frame);
  pumpLater(turn);
}

/** A message for one own device: a session, then one sealed copy (spec 04 §1.10). */
function preparePeer(
  turn: Turn,
  { entry, row, job }: Pick<Preparation, 'entry' | 'row' | 'job'>,
): void {
  const { self } = turn.state;
  if (self === undefined) return;
  const missing = missingSessions(turn.draft, [peerTarget(row.chat)], turn.env);
  if (missing.length > 0 && !isRefused(job, row.chat)) return awaitBundles(turn, job, missing);
  const { id, chat: to, content, peer: priority = 'high' } = row;
  const input = { id, to, message: content.message, self, priority };
  const sealed = sealPeerMessage(turn.draft, input, turn.env);
  if (!sealed.ok) return abandon(turn, entry, sealed.error);
  const frame = encodeNode(sealed.value);
  store(turn, entry, { ...row, frame, devices: [formatJid(to)] }, frame);
}

const peerTarget = (jid: Jid): Target => ({ jid, own: true });

/** Puts a stanza that is sealed already into the outbox: written now, and until it is acknowledged. */
export function queueSealed(
  turn: Turn,
  { id, chat }: { readonly id: string; readonly chat: Jid },
  stanza: Node,
): void {
  const frame = encodeNode(stanza);
  const content: EncodedContent = { message: EMPTY, type: 'text', hide: false };
  const at = { createdAt: turn.now, sealedAt: turn.now };
  const row = { id, chat, content, ...at, frame, devices: [], repaired: true };
  const { key } = addEntry(turn, row, 'sealed');
  writeFrame(turn, key, frame);
}

/** The job got what it waited for (or a part of it): goes on in a turn of its own. */
export function resumeJob(turn: Turn, { made, refused }: BundleOutcome = NO_BUNDLES): void {
  const { job } = turn.state;
  if (job === undefined) return;
  const names = (jids: readonly Jid[]) => jids.map((jid) => formatJid(jid));
  turn.set({
    job: {
      ...resumed(job, turn),
      refused: [...job.refused, ...names(refused)],
      made: [...job.made, ...names(made)],
    },
  });
  pumpLater(turn);
}

const NO_BUNDLES: BundleOutcome = { made: [], refused: [] };

/** What the job waited for cannot be had: the message fails and the next one is taken up. */
export function failJob(turn: Turn, error: QuartetError): void {
  const { job, outbox } = turn.state;
  const entry = outbox.find(({ key }) => key === job?.key);
  if (entry === undefined) return;
  if (entry.stage === 'repair') settle(turn, entry);
  else abandon(turn, entry, error);
}

function targetsOf(state: DeviceState, lists: Lists, chat: Jid): readonly Target[] {
  const [recipient, own] = lists;
  if (state.self === undefined) return [];
  return fanoutTargets({ recipient, own, self: state.self, chat });
}
