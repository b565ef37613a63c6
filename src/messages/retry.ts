/**
 * Requests to send again, on the side that could not decrypt: when, with which number, with keys.
 *
 *   <receipt type="retry" id to [participant] [recipient] [category]>
 *     <retry v="1" count id t [error]/><registration>4 bytes</registration>[<keys>…</keys>]
 *   </receipt>
 *
 * The counter of a message is kept until it has been read (spec 04 §3.1). The reading of such
 * receipts is here too; what their receiver does is resend.ts.
 */

import { fromBigEndian, fromUtf8, u32, utf8 } from '../base/bytes.ts';
import type { ErrorCode } from '../base/codes.ts';
import type { Env, Ms } from '../base/env.ts';
import { fail, ok, type Result } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import type { Read, Records } from '../base/step.ts';
import { isOwn, type Self } from '../devices/identity.ts';
import { type Bundle, parseBundle } from '../signal/bundle.ts';
import {
  buildRetryKeys,
  decodeSignedPreKey,
  encodePreKey,
  generatePreKeys,
  NEXT_PREKEY_READ,
  nextPreKeyId,
  PREKEY_TABLE,
  preKeyKey,
  readNextPreKeyId,
  SIGNED_PREKEY_TABLE,
  writeNextPreKeyId,
} from '../signal/prekeys.ts';
import type { Draft } from '../store/draft.ts';
import { attrInt, optionalJid, optionalString } from '../wire/attrs.ts';
import { bareJid, isGroup, type Jid } from '../wire/jid.ts';
import { child, contentBytes, type Node, node } from '../wire/node.ts';
import { isMessageId } from './message-id.ts';

/** Table of the counters; key = that of the message among those seen, value = `count sentAt requests`. */
export const RETRY_TABLE = 'retry';

/** Why a message could not be read, as the sender is told (spec 04 §3.1). */
export const RETRY_REASON = {
  unknown: 0,
  noSession: 1,
  invalidKey: 2,
  invalidKeyId: 3,
  invalidMessage: 4,
  invalidSignature: 5,
  futureMessage: 6,
  badMac: 7,
  advFailure: 12,
} as const;

interface ReasonRow {
  readonly reason: number;
  /** Whether a plain second copy would be of no use: keys go with the first request. */
  readonly keysAtOnce?: boolean;
}

/** The reason of each error (spec 02 §0.1); others are unknown. */
const REASONS: { readonly [Code in ErrorCode]?: ReasonRow } = {
  SIGNAL_NO_SESSION: { reason: RETRY_REASON.noSession, keysAtOnce: true },
  SIGNAL_NO_SENDER_KEY: { reason: RETRY_REASON.noSession, keysAtOnce: true },
  SIGNAL_PREKEY_UNKNOWN: { reason: RETRY_REASON.invalidKeyId, keysAtOnce: true },
  SIGNAL_INVALID_KEY: { reason: RETRY_REASON.invalidKey },
  SIGNAL_IDENTITY: { reason: RETRY_REASON.invalidKey },
  SIGNAL_MALFORMED: { reason: RETRY_REASON.invalidMessage },
  SIGNAL_VERSION: { reason: RETRY_REASON.invalidMessage },
  SIGNAL_BAD_SIGNATURE: { reason: RETRY_REASON.invalidSignature },
  SIGNAL_TOO_FAR: { reason: RETRY_REASON.futureMessage },
  SIGNAL_BAD_MAC: { reason: RETRY_REASON.badMac },
  DEVICE_UNSIGNED: { reason: RETRY_REASON.advFailure },
  DEVICE_NO_ACCOUNT_KEY: { reason: RETRY_REASON.advFailure },
};

/** The device that asks; `signedPreKeyId` is that of its current signed prekey, 1 by default. */
export interface RetrySelf extends Self {
  readonly signedPreKeyId?: number | undefined;
  /** When the connection began: requests since then are on their way and need no repeating. */
  readonly connectedAt?: Ms | undefined;
}

/** A message that could not be read. */
export interface FailedMessage {
  readonly stanza: Node;
  readonly id: string;
  /** Key of its counter. */
  readonly key: string;
  /** The highest `count` of its encs: 0 for a first send. */
  readonly resent: number;
  readonly error: ErrorCode;
}

/** The records that asking needs; call it again until it returns nothing. */
export function retryReads(key: string, self: RetrySelf, records: Records): readonly Read[] {
  const reads: Read[] = [
    { table: RETRY_TABLE, key },
    NEXT_PREKEY_READ,
    { table: SIGNED_PREKEY_TABLE, key: preKeyKey(self.signedPreKeyId ?? 1) },
  ];
  if (!records.has(NEXT_PREKEY_READ.table, NEXT_PREKEY_READ.key)) return reads;
  // Only after the ids have wrapped can the next one be taken: then the one after it is tried.
  let id = readNextPreKeyId(records);
  for (let tries = 0; tries < HELD_TRIES; tries++) {
    reads.push({ table: PREKEY_TABLE, key: preKeyKey(id) });
    if (!records.has(PREKEY_TABLE, preKeyKey(id)) || !isHeld(records, id)) break;
    id = nextPreKeyId(id);
  }
  return reads;
}

/**
 * Writes the next counter and, if the request carries keys, a fresh one-time prekey, and builds the
 * receipt; `undefined` once five answers could not be read or `retryRequests` were made, and for a
 * copy that fails again on the connection on which the last request left, before that was answered.
 */
export function requestRetry(
  draft: Draft,
  failed: FailedMessage,
  self: RetrySelf,
  env: Env,
): { readonly receipt: Node; readonly count: number } | undefined {
  const counter = readCounter(draft, failed.key);
  const count = nextCount(counter, failed.resent, env.now());
  const isUnderWay = self.connectedAt !== undefined && counter.at >= self.connectedAt;
  if (count > cap('retryCount') || (count === counter.count && isUnderWay)) return undefined;
  const requests = counter.requests + 1;
  if (requests > cap('retryRequests')) return undefined;
  draft.put(RETRY_TABLE, failed.key, utf8(`${count} ${env.now()} ${requests}`));
  const { reason, keysAtOnce = false } = REASONS[failed.error] ?? { reason: RETRY_REASON.unknown };
  const keys = count >= KEYS_FROM || keysAtOnce ? freshKeys(draft, self, env) : undefined;
  return { receipt: buildRetryReceipt(failed, { count, reason, keys, self }), count };
}

/** What a retry receipt says. */
export interface RetryReceipt {
  readonly count: number;
  readonly reason: number;
  readonly keys?: Node | undefined;
  readonly self: Pick<Self, 'local'>;
}

/** Builds the receipt; address, participant and recipient are those of the failed stanza. */
export function buildRetryReceipt(
  failed: Pick<FailedMessage, 'stanza' | 'id'>,
  { count, reason, keys, self }: RetryReceipt,
): Node {
  const { from, participant, recipient, category, t } = failed.stanza.attrs;
  const attrs = {
    id: failed.id,
    to: from,
    type: 'retry',
    participant,
    recipient,
    category: category === 'peer' ? 'peer' : undefined,
  };
  const retry = { v: '1', count: String(count), id: failed.id, t, error: String(reason) };
  return node('receipt', attrs, [
    node('retry', retry),
    node('registration', {}, u32(self.local.registrationId)),
    ...(keys === undefined ? [] : [keys]),
  ]);
}

/** A request of another device to get a message again. */
export interface RetryRequest {
  readonly id: string;
  /** The bare address of the chat as the receipt names it. */
  readonly chat: Jid;
  /** The device that asks. */
  readonly requester: Jid;
  readonly count: number;
  readonly peer: boolean;
  readonly offline: boolean;
  readonly registrationId: number;
  /** Fresh keys of the device, unverified. */
  readonly bundle?: Bundle;
}

/** Reads a retry receipt. Fails with `MESSAGE_BAD_STANZA`, or `SIGNAL_BUNDLE` for bad keys. */
export function parseRetryRequest(receipt: Node, self: Self): Result<RetryRequest> {
  const id = optionalString(receipt, 'id');
  const from = optionalJid(receipt, 'from');
  const retry = child(receipt, 'retry');
  const count = retry === undefined ? undefined : attrInt(retry, 'count');
  const registration = child(receipt, 'registration');
  const registrationBytes = registration === undefined ? undefined : contentBytes(registration);
  if (id === undefined || !isMessageId(id) || from === undefined || !count?.ok) return malformed();
  if (retry !== undefined && (optionalString(retry, 'id') ?? id) !== id) return malformed();
  const shared = isGroup(from) || from.server === 'broadcast';
  const requester = shared ? optionalJid(receipt, 'participant') : from;
  if (requester === undefined || registrationBytes?.length !== 4) return malformed();
  const hasKeys = child(receipt, 'keys') !== undefined;
  const bundle = hasKeys ? parseBundle(receipt) : undefined;
  if (bundle?.ok === false) return bundle;
  const own = isOwn(self, requester);
  const recipient = own ? optionalJid(receipt, 'recipient') : undefined;
  return ok({
    id,
    chat: bareJid(shared ? from : (recipient ?? from)),
    requester,
    count: count.value,
    peer: receipt.attrs['category'] === 'peer',
    offline: receipt.attrs['offline'] !== undefined,
    registrationId: fromBigEndian(registrationBytes),
    ...(bundle === undefined ? {} : { bundle: bundle.value }),
  });
}

interface Counter {
  readonly count: number;
  readonly at: Ms;
  /** Requests that were made, those included that repeat a number. */
  readonly requests: number;
}

function readCounter(records: Records, key: string): Counter {
  const value = records.get(RETRY_TABLE, key);
  const [count = '0', at = '0', requests = count] = value ? fromUtf8(value).split(' ') : [];
  return { count: Number(count), at: Number(at), requests: Number(requests) };
}

/**
 * One more than what was asked for or sent before. But a copy that fails again before the last
 * request could be answered does not count; and one that comes again after that, because the server
 * never heard the request, does not use up the last number that a sender answers.
 */
function nextCount(counter: Counter, resent: number, now: Ms): number {
  const unanswered = counter.count > 0 && resent < counter.count;
  if (unanswered && now - counter.at < ANSWER_MS) return counter.count;
  const last = cap('retryCount') - 1;
  if (unanswered && counter.count >= last) return counter.count;
  return Math.max(counter.count, resent) + 1;
}

/** A new one-time prekey, stored and never uploaded, beside the current signed prekey. */
function freshKeys(draft: Draft, self: RetrySelf, env: Env): Node | undefined {
  const stored = draft.get(SIGNED_PREKEY_TABLE, preKeyKey(self.signedPreKeyId ?? 1));
  const signed = stored === undefined ? undefined : decodeSignedPreKey(stored);
  if (!signed?.ok) return undefined;
  let firstId = readNextPreKeyId(draft);
  for (let tries = 1; tries < HELD_TRIES && isHeld(draft, firstId); tries++) {
    firstId = nextPreKeyId(firstId);
  }
  const [preKey] = generatePreKeys({ firstId, count: 1 }, env);
  if (preKey === undefined || isHeld(draft, preKey.id)) return undefined;
  draft.put(PREKEY_TABLE, preKeyKey(preKey.id), encodePreKey(preKey));
  writeNextPreKeyId(draft, nextPreKeyId(preKey.id));
  const { local, signedIdentity: deviceIdentity } = self;
  return buildRetryKeys({ local, preKey, signedPreKey: signed.value, deviceIdentity });
}

const isHeld = (records: Records, id: number): boolean =>
  records.get(PREKEY_TABLE, preKeyKey(id)) !== undefined;

const malformed = () => fail('MESSAGE_BAD_STANZA', { reason: 'retry' });

/** From this request on keys are sent in any case. */
const KEYS_FROM = 2;
/** How long an answer may take before a failing copy counts anew. */
const ANSWER_MS = 20_000;
/** Ids in a row that may be taken after a wrap before keys are left out. */
const HELD_TRIES = 16;
