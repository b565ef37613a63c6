/**
 * Receiving: from a message stanza to a row in the inbox and the answers that may leave afterwards.
 *
 *   duplicate? ──► open each copy ──► unpad ──► understand ──► file, seen row ──► answers
 *
 * Everything goes into one draft: ratchet, identity, consumed prekey, content and the mark that the
 * message was read, so it is neither lost nor delivered twice (spec 04 §2.4, §2.10). The answers
 * must be written after the commit of that draft. A copy that cannot be opened leaves no trace but
 * the counter of the request to send it again.
 */

import { utf8 } from '../base/bytes.ts';
import type { Env, Ms } from '../base/env.ts';
import { QuartetError } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import type { Read, Records } from '../base/step.ts';
import { isOwn } from '../devices/identity.ts';
import { counterpart, type Pair } from '../devices/lid.ts';
import type { Draft } from '../store/draft.ts';
import { bareJid, type Jid, sameUser, withDevice } from '../wire/jid.ts';
import type { Node } from '../wire/node.ts';
import { buildMessageAck, NACK } from './acks.ts';
import type { AdminTest } from './amend.ts';
import { file, fileReads } from './file.ts';
import { addressesOf, INBOX_HEAD_READ, type IncomingMessage } from './inbox.ts';
import type { Incoming } from './incoming.ts';
import { isShared, openEnc, openReads, takeDistribution } from './open.ts';
import { unpad } from './padding.ts';
import { type Reading, readPlaintext } from './reading.ts';
import { buildDeliveryReceipt } from './receipts.ts';
import { isSilent } from './received.ts';
import { RETRY_TABLE, type RetrySelf, requestRetry, retryReads } from './retry.ts';
import {
  learnPairs,
  pairChangeReads,
  type Route,
  routeOf,
  routeReads,
  SEEN_TABLE,
} from './routing.ts';
import { unloaded } from './sessions.ts';
import { readUserDevices } from './trust.ts';

/** The device that receives. */
export interface Receiver extends RetrySelf {
  /** Whether receipts say that nobody is looking at the device (spec 04 §4.2). */
  readonly inactive?: boolean | undefined;
  /** Server time minus own time. */
  readonly clockOffsetMs?: Ms | undefined;
  /** Says who is an admin of a group; without it the admins are not known. */
  readonly isAdmin?: AdminTest | undefined;
}

/** What every outcome says. */
export interface ReceivedFacts {
  /** What to write after the commit, in order. */
  readonly answers: readonly Node[];
  /** Users whose device list should be asked for, in the background. */
  readonly refresh: readonly Jid[];
  /** The device that has another identity now than the one that was known. */
  readonly identityChanged?: Jid | undefined;
  /** Numbers and LIDs that are known to belong together from now on. */
  readonly resolved?: readonly Pair[] | undefined;
}

/** What became of a stanza. */
export type Received = ReceivedFacts &
  (
    | {
        readonly kind: 'content';
        readonly message: IncomingMessage;
        /** Additions to it that had come before it, in order. */
        readonly released: readonly IncomingMessage[];
      }
    /** An addition to a message that is not known yet: handed out when that has come. */
    | { readonly kind: 'pending' }
    /** More records are needed, as only the content tells: load them and receive on a new draft. */
    | { readonly kind: 'incomplete'; readonly reads: readonly Read[] }
    /** Read, but nothing to show: keys of a group, or an announcement of the server. */
    | { readonly kind: 'silent' }
    /** Read before. */
    | { readonly kind: 'duplicate' }
    /** `retryCount` is the number of the request in the answers; 0 if nothing is asked for. */
    | { readonly kind: 'undecryptable'; readonly error: QuartetError; readonly retryCount: number }
    /** Decrypted but not believed or not readable; dropped. */
    | { readonly kind: 'refused'; readonly error: QuartetError }
  );

/** The records that `receive` needs; call it again until it returns nothing. */
export function incomingReads(
  incoming: Incoming,
  self: Receiver,
  records: Records,
): readonly Read[] {
  const pairs = routeReads(incoming, self, records);
  if (pairs.length > 0) return pairs;
  const route = routeOf(incoming, self, records);
  const reads = [
    { table: SEEN_TABLE, key: route.key },
    INBOX_HEAD_READ,
    ...fileReads(route.chat, incoming.id, records),
    ...pairChangeReads(route, incoming, records),
    ...openReads(incoming.encs, route),
    ...retryReads(route.key, self, records),
  ];
  return unloaded(reads, records);
}

/** Takes a message in. Needs `incomingReads`; the draft is committed before the answers leave. */
export function receive(draft: Draft, incoming: Incoming, self: Receiver, env: Env): Received {
  const route = routeOf(incoming, self, draft);
  const reception: Reception = { incoming, self, route, env };
  if (isFuture(reception)) {
    return refuse(reception, new QuartetError('MESSAGE_FUTURE'), NACK.parsing);
  }
  if (draft.get(SEEN_TABLE, route.key) !== undefined) return duplicate(reception);
  if (incoming.encs.length === 0) return receiveClear(draft, reception);
  const fork = draft.fork();
  const learnt = learnPairs(fork, route, incoming);
  const opened = openCopies(fork, reception);
  const shown = opened.readings.find((one) => !isSilent(one.content) || one.forged !== undefined);
  const [failure] = opened.failures;
  const isOpened = opened.readings.length > 0 || opened.unreadable !== undefined;
  if (isOpened) draft.merge(fork);
  const news = isOpened && learnt.length > 0 ? { resolved: learnt } : {};
  if (shown === undefined && failure !== undefined) {
    return { ...askAgain(draft, reception, failure), ...news };
  }
  const reading = shown ?? opened.readings[0];
  if (reading !== undefined) return { ...keep(draft, { ...reception, opened }, reading), ...news };
  if (opened.unreadable !== undefined) {
    return { ...refuse(reception, opened.unreadable, NACK.invalidProtobuf), ...news };
  }
  if (opened.duplicates > 0) return duplicate(reception);
  const error = new QuartetError('MESSAGE_BAD_STANZA', { reason: 'enc' });
  return refuse(reception, error, NACK.unhandled);
}

interface Reception {
  readonly incoming: Incoming;
  readonly self: Receiver;
  readonly route: Route;
  readonly env: Env;
}

interface OpenedCopies {
  readonly readings: readonly Reading[];
  /** Why copies could not be opened; they may be asked for again. */
  readonly failures: readonly QuartetError[];
  /** Why an opened copy is no message. */
  readonly unreadable: QuartetError | undefined;
  readonly duplicates: number;
  readonly refresh: boolean;
  readonly identityChanged: boolean;
}

/** Opens all copies, each on a draft of its own that counts only if that succeeds. */
function openCopies(draft: Draft, reception: Reception): OpenedCopies {
  const { incoming, self, route, env } = reception;
  const context = { route, self, deviceIdentity: incoming.deviceIdentity };
  const readings: Reading[] = [];
  const failures: QuartetError[] = [];
  let unreadable: QuartetError | undefined;
  let duplicates = 0;
  let refresh = false;
  let identityChanged = false;
  for (const enc of incoming.encs) {
    if (!enc.supported) continue;
    const trial = draft.fork();
    const opened = openEnc(trial, enc, context, env);
    if (!opened.ok) {
      if (opened.error.code === 'SIGNAL_DUPLICATE') duplicates++;
      else failures.push(opened.error);
      continue;
    }
    draft.merge(trial);
    refresh ||= opened.value.trust.refresh;
    identityChanged ||= opened.value.trust.identityChanged;
    const plain = unpad(opened.value.plaintext);
    const reading = plain.ok ? readPlaintext(plain.value, reception, draft) : plain;
    if (!reading.ok) {
      unreadable ??= reading.error;
      continue;
    }
    readings.push(reading.value);
    const { distribution } = reading.value;
    if (distribution !== undefined && enc.type !== 'skmsg') {
      takeDistribution(draft, distribution, route);
    }
  }
  return { readings, failures, unreadable, duplicates, refresh, identityChanged };
}

/** Stores what was read, or drops what is forged; in both cases the message is done with. */
function keep(
  draft: Draft,
  { opened, ...reception }: Reception & { readonly opened: OpenedCopies },
  reading: Reading,
): Received {
  const { incoming, route, env, self } = reception;
  const { refresh, identityChanged } = opened;
  draft.put(SEEN_TABLE, route.key, utf8(String(env.now())));
  if (draft.get(RETRY_TABLE, route.key) !== undefined) draft.delete(RETRY_TABLE, route.key);
  const facts: ReceivedFacts = {
    answers: [receiptFor(reception)],
    refresh: refresh || !isListed(draft, route.device) ? [bareJid(route.device)] : [],
    ...(identityChanged ? { identityChanged: route.device } : {}),
  };
  if (reading.forged !== undefined) return { kind: 'refused', error: reading.forged, ...facts };
  if (isSilent(reading.content)) return { kind: 'silent', ...facts };
  const { id, sender, fromMe, sentAtMs, pushName, offline } = incoming;
  const other = incoming.senderAlternate ?? ownOther(self, sender) ?? counterpart(draft, sender);
  const { chat, content, raw } = reading;
  const message = {
    id,
    chat,
    sender: route.device,
    fromMe,
    sentAtMs,
    pushName,
    content,
    raw,
    offline,
    addresses: addressesOf(sender, other),
  };
  const filed = file(draft, message, self, env);
  return filed.kind === 'incomplete' ? { ...filed, ...NO_FACTS } : { ...filed, ...facts };
}

/** The other name of an own device. */
function ownOther({ pn, lid }: Receiver, sender: Jid): Jid | undefined {
  if (lid === undefined) return undefined;
  if (sameUser(sender, pn)) return withDevice(lid, sender.device);
  return sameUser(sender, lid) ? withDevice(pn, sender.device) : undefined;
}

/** Whether the device is in its user's list; a user without one is known to have a primary. */
function isListed(records: Records, device: Jid): boolean {
  const list = readUserDevices(records, device);
  return list?.devices.some(({ id }) => id === device.device) ?? device.device === 0;
}

/** Stanzas without a sealed copy: placeholders, announcements, newsletters. */
function receiveClear(draft: Draft, reception: Reception): Received {
  const { incoming, self } = reception;
  const ack = buildMessageAck(incoming.node, { own: self.pn });
  const facts = { answers: [ack], refresh: [] };
  if (incoming.unavailable !== undefined) {
    const error = new QuartetError('MESSAGE_UNAVAILABLE', { type: incoming.unavailable });
    return { kind: 'undecryptable', error, retryCount: 0, ...facts };
  }
  const { plaintext, chat } = incoming;
  if (plaintext === undefined || chat.server !== 'newsletter') return { kind: 'silent', ...facts };
  const reading = readPlaintext(plaintext, reception, draft);
  if (!reading.ok) return refuse(reception, reading.error, NACK.invalidProtobuf);
  const opened = { ...NOTHING_OPENED, readings: [reading.value] };
  return { ...keep(draft, { ...reception, opened }, reading.value), ...facts };
}

/** Asks the sender for the message again, then acknowledges the copy that cannot be read. */
function askAgain(draft: Draft, reception: Reception, error: QuartetError): Received {
  const { incoming, self, route, env } = reception;
  const failed = {
    stanza: incoming.node,
    id: incoming.id,
    key: route.key,
    resent: Math.max(...incoming.encs.map((enc) => enc.count)),
    error: error.code,
  };
  const isAsked = isWorthAsking(incoming, env.now());
  const request = isAsked ? requestRetry(draft, failed, self, env) : undefined;
  const ack = buildMessageAck(incoming.node, { own: self.pn });
  return {
    kind: 'undecryptable',
    error,
    retryCount: request?.count ?? 0,
    answers: request === undefined ? [ack] : [request.receipt, ack],
    refresh: error.code.startsWith('DEVICE_') ? [bareJid(route.device)] : [],
  };
}

/** Whether the server says that a message was sent after now, by more than clocks differ. */
const isFuture = ({ incoming, self, env }: Reception): boolean =>
  incoming.sentAtMs > env.now() + (self.clockOffsetMs ?? 0) + cap('futureHours') * 3_600_000;

/** Old messages, old status and bots are not asked for again (spec 04 §3.1). */
function isWorthAsking({ chat, sender, sentAtMs }: Incoming, now: Ms): boolean {
  if (sender.server === 'bot') return false;
  const status = chat.server === 'broadcast' && isShared(chat);
  return now - sentAtMs <= (status ? STATUS_MS : ASK_AGAIN_MS);
}

function duplicate(reception: Reception): Received {
  return { kind: 'duplicate', answers: [receiptFor(reception)], refresh: [] };
}

function refuse({ incoming, self }: Reception, error: QuartetError, nack: number): Received {
  const answers = [buildMessageAck(incoming.node, { own: self.pn, error: nack })];
  return { kind: 'refused', error, answers, refresh: [] };
}

/** The receipt of a message that was read (spec 04 §2.7). */
function receiptFor({ incoming, self }: Reception): Node {
  const { node: stanza, peer, chat } = incoming;
  if (chat.server === 'newsletter') return buildMessageAck(stanza, { own: self.pn });
  if (peer) return buildDeliveryReceipt(stanza, { type: 'peer_msg' });
  if (isOwn(self, incoming.sender)) {
    const recipient = isShared(chat) ? undefined : chat;
    return buildDeliveryReceipt(stanza, { type: 'sender', recipient });
  }
  return buildDeliveryReceipt(stanza, { type: self.inactive === true ? 'inactive' : undefined });
}

const NO_FACTS: ReceivedFacts = { answers: [], refresh: [] };

const NOTHING_OPENED: OpenedCopies = {
  readings: [],
  failures: [],
  unreadable: undefined,
  duplicates: 0,
  refresh: false,
  identityChanged: false,
};

const STATUS_MS = 86_400_000;
const ASK_AGAIN_MS = 14 * 86_400_000;
