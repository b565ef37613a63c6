/**
 * Messages that could not be decrypted, asked of the own phone (spec 04 §2.9).
 *
 *   undecryptable ──4 s: a normal resend may win──► request ──answer of the phone──► inbox
 *
 * Questions are kept in memory only, an answer counts for two minutes; what is still unread when a
 * process begins is asked for once more. What may be asked and what counts as an
 * answer is messages/placeholders.ts; that the answer is the phone's was judged by the origin gate.
 */

import { fromUtf8 } from '../base/bytes.ts';
import { cap } from '../base/limits.ts';
import type { Read } from '../base/step.ts';
import { isOwn, type Self } from '../devices/identity.ts';
import { canonicalJid, pairReads } from '../devices/lid.ts';
import { foundReads, takeFound } from '../messages/found.ts';
import type { IncomingMessage } from '../messages/inbox.ts';
import type { Incoming } from '../messages/incoming.ts';
import {
  buildPlaceholderRequest,
  type FoundMessage,
  isWorthAskingPhone,
  type MissingMessage,
  PLACEHOLDER_EXPIRY_MS,
  PLACEHOLDER_PACE_MS,
  PLACEHOLDER_WAIT_MS,
  type PlaceholderRequest,
  parsePlaceholderResponse,
  senderOf,
} from '../messages/placeholders.ts';
import { parseSeenKey, SEEN_TABLE, seenKey } from '../messages/routing.ts';
import { PEER_DATA_TYPE, type ProtocolMessage } from '../proto/protocol.ts';
import type { Row } from '../store/contract.ts';
import { bareJid } from '../wire/jid.ts';
import { queuePeer } from './sending.ts';
import type { Placeholders } from './state.ts';
import type { Turn } from './turn.ts';

/** Name of the timer that asks the phone. */
export const PLACEHOLDER_TIMER = 'placeholders';

/** Nothing is missing. */
export const NO_PLACEHOLDERS: Placeholders = { missing: [], asked: [] };

/** What an earlier process could not read, as the counters of its requests tell; a phone asks nobody. */
export function storedMissing(rows: readonly Row[], self: Self | undefined): Placeholders {
  if (self === undefined || self.pn.device === 0) return NO_PLACEHOLDERS;
  const noted = rows.flatMap(({ key, value }) => {
    const named = parseSeenKey(key);
    const at = Number(fromUtf8(value).split(' ')[1]);
    return named === undefined || !(at > 0) ? [] : [{ ...named, at }];
  });
  const newest = noted.sort((a, b) => b.at - a.at).slice(0, cap('placeholdersMissing'));
  return {
    asked: [],
    missing: newest.map(({ at: _, ...one }) => ({ ...one, fromMe: isOwn(self, one.sender) })),
  };
}

/** Everything that had waited has come: what is still missing is asked for in a while. */
export function awaitMissing(turn: Turn): void {
  if (turn.state.placeholders.missing.length > 0) {
    turn.timer(PLACEHOLDER_TIMER, PLACEHOLDER_WAIT_MS);
  }
}

/** Notes a message that could not be decrypted; a companion asks its phone for it in a while. */
export function noteMissing(turn: Turn, incoming: Incoming): void {
  const { self, placeholders } = turn.state;
  const { chat, id, fromMe, sender, peer, encs } = incoming;
  const isHidden = encs.length > 0 && encs.every(({ hide }) => hide);
  const isPhone = self === undefined || self.pn.device === 0;
  if (isPhone || peer || isHidden || !isWorthAskingPhone(incoming, turn.now)) return;
  const { missing, asked } = placeholders;
  const underWay = asked.flatMap((request) => (isOver(turn, request) ? [] : request.missing));
  const isNoted = [...missing, ...underWay].some(
    (one) => one.id === id && one.chat.user === chat.user,
  );
  if (isNoted || missing.length >= cap('placeholdersMissing')) return;
  const one = { chat: bareJid(chat), id, fromMe, sender: bareJid(sender) };
  turn.set({ placeholders: { ...placeholders, missing: [...missing, one] } });
  if (missing.length === 0) turn.timer(PLACEHOLDER_TIMER, PLACEHOLDER_WAIT_MS);
}

/** Asks the phone for what is still missing. */
export function askForMissing(turn: Turn): void {
  const { self, placeholders, phase } = turn.state;
  if (self === undefined || placeholders.missing.length === 0) return;
  if (phase !== 'online') return turn.timer(PLACEHOLDER_TIMER, PLACEHOLDER_WAIT_MS);
  const reads = seenReads(turn, placeholders.missing);
  if (reads.length > 0) return turn.need(reads);
  const unread = placeholders.missing.filter((one) => {
    return turn.draft.get(SEEN_TABLE, keyOf(turn, one)) === undefined;
  });
  const asked = placeholders.asked.filter((one) => !isOver(turn, one));
  const missing = unread.slice(0, cap('placeholderKeys'));
  const later = unread.slice(missing.length);
  if (missing.length === 0) return turn.set({ placeholders: { missing: [], asked } });
  const message = buildPlaceholderRequest(missing);
  const stanzaId = queuePeer(turn, { to: bareJid(self.pn), message, priority: 'high_force' });
  const request = { stanzaId, askedAtMs: turn.now, missing };
  turn.set({ placeholders: { missing: later, asked: [...asked, request] } });
  if (later.length > 0) turn.timer(PLACEHOLDER_TIMER, PLACEHOLDER_PACE_MS);
}

/** Whether no answer to a request counts any more. */
const isOver = (turn: Turn, { askedAtMs }: PlaceholderRequest): boolean =>
  turn.now - askedAtMs > PLACEHOLDER_EXPIRY_MS;

/** Takes the phone's answer; false if it is one to another kind of question. */
export function takePlaceholders(turn: Turn, control: ProtocolMessage): boolean {
  const { self, placeholders } = turn.state;
  const type = control.peerDataOperationRequestResponseMessage?.peerDataOperationRequestType;
  if (self === undefined || type !== PEER_DATA_TYPE.PLACEHOLDER_MESSAGE_RESEND) return false;
  const answer = parsePlaceholderResponse(control, placeholders.asked, turn.now);
  if (!answer.ok) {
    turn.emit({ kind: 'refused', error: answer.error });
    return true;
  }
  const { request, found } = answer.value;
  const asked = placeholders.asked.filter((one) => one !== request);
  turn.set({ placeholders: { ...placeholders, asked } });
  for (const one of found) takeOne(turn, one);
  return true;
}

function takeOne(turn: Turn, found: FoundMessage): void {
  const { self } = turn.state;
  if (self === undefined) return;
  const reads = foundReads(found, self, turn.draft);
  if (reads.length > 0) return turn.need(reads);
  const taken = takeFound(turn.draft, found, self, turn.env);
  if (taken.kind === 'incomplete') return turn.need(taken.reads);
  if (taken.kind === 'refused') turn.emit({ kind: 'refused', error: taken.error });
  if (taken.kind !== 'content') return;
  const messages: readonly IncomingMessage[] = [taken.message, ...taken.released];
  turn.set({ inboxWaiting: turn.state.inboxWaiting + messages.length });
  for (const message of messages) turn.emit({ kind: 'message', message, redelivered: false });
}

function seenReads(turn: Turn, missing: readonly MissingMessage[]): readonly Read[] {
  const { self } = turn.state;
  if (self === undefined) return [];
  const pairs = pairReads(missing.flatMap((one) => [one.chat, senderOf(one, self)]));
  const absent = pairs.filter((read) => !turn.draft.has(read.table, read.key));
  if (absent.length > 0) return absent;
  const seen = missing.map((one) => ({ table: SEEN_TABLE, key: keyOf(turn, one) }));
  return seen.filter((read) => !turn.draft.has(read.table, read.key));
}

function keyOf(turn: Turn, one: MissingMessage): string {
  const { self } = turn.state;
  const sender = self === undefined ? one.chat : senderOf(one, self);
  const [chat, author] = [one.chat, sender].map((jid) => bareJid(canonicalJid(turn.draft, jid)));
  return chat === undefined || author === undefined ? '' : seenKey(chat, author, one.id);
}
