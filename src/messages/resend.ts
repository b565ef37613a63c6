/**
 * Requests to send again, on the side that sent: authorise first, then decide, then seal once more.
 *
 * A stranger must not be able to replace a session by asking, so nothing is touched before the
 * requester is known to have been a recipient (spec 04 §3.3). What happens to the session is a table.
 * Fetching a bundle lies between turns: the caller fetches, installs, and calls `resend`.
 */

import { type Bytes, concat, equalBytes, utf8 } from '../base/bytes.ts';
import type { Env } from '../base/env.ts';
import { fail, ok, QuartetError, type Result } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import type { Read, Records } from '../base/step.ts';
import { isOwn, isSelf, type Self } from '../devices/identity.ts';
import { canonicalJid, pairReads } from '../devices/lid.ts';
import { hasUsableSession } from '../signal/cipher.ts';
import { SESSION_TABLE } from '../signal/tables.ts';
import type { Draft } from '../store/draft.ts';
import { bareJid, formatJid, type Jid, sameJid, sameUser } from '../wire/jid.ts';
import type { Node } from '../wire/node.ts';
import { installBundle } from './bundles.ts';
import type { RetryRequest } from './retry.ts';
import { sealResend } from './send.ts';
import { readSent, type SentMessage, type SentName, sentKey, sentRead } from './sent.ts';
import { loadDevice, unloaded } from './sessions.ts';
import { buildChatToken, tokenReads } from './tokens.ts';
import { readUserDevices, trustReads } from './trust.ts';

/** Table of base keys at the second request; key = message and device, value = `key(32) | time`. */
export const RETRY_BASE_TABLE = 'retry-base';

/** What is known when a request has been authorised. */
export interface RetryFacts {
  readonly count: number;
  readonly hasKeys: boolean;
  readonly offline: boolean;
  readonly own: boolean;
  readonly hasSession: boolean;
  /** Whether the device has another registration id than the session was made with. */
  readonly registrationChanged: boolean;
  /** Whether the session is still the one of the second request. */
  readonly sameBaseKey: boolean;
}

/**
 * What happens to the session before the message is sealed again: `adopt` the keys of the request,
 * `keep` it, `fetch` a bundle for a new one, `drop` it and stop, or `refuse` and stop.
 */
export type RetryAction = 'adopt' | 'keep' | 'fetch' | 'drop' | 'refuse';

/** The table of spec 04 §3.3 step 5: the first row that applies decides. */
export const RETRY_TABLE_ROWS: readonly (readonly [
  when: (facts: RetryFacts) => boolean,
  action: RetryAction,
])[] = [
  [(f) => f.hasKeys && f.own && f.hasSession && f.registrationChanged, 'refuse'],
  [(f) => f.hasKeys && f.offline && (!f.hasSession || f.registrationChanged), 'drop'],
  [(f) => f.hasKeys, 'adopt'],
  [(f) => !f.hasSession || f.registrationChanged, 'fetch'],
  [(f) => f.count > 2 && f.sameBaseKey, 'fetch'],
  [() => true, 'keep'],
];

/** The action for a request. */
export const planRetry = (facts: RetryFacts): RetryAction =>
  RETRY_TABLE_ROWS.find(([when]) => when(facts))?.[1] ?? 'refuse';

/** What became of a request; the receipt is acknowledged in every case. */
export type RetryOutcome =
  | { readonly kind: 'resend'; readonly stanza: Node }
  /** Fetch the bundle of this device, install it, then call `resend`. */
  | { readonly kind: 'fetch'; readonly device: Jid }
  | { readonly kind: 'refused'; readonly error: QuartetError };

/** The records that answering needs; call it again until it returns nothing. */
export function resendReads(request: RetryRequest, self: Self, records: Records): readonly Read[] {
  const { requester, chat } = request;
  const pairs = unloaded(pairReads([requester, chat, self.pn]), records);
  if (pairs.length > 0) return pairs;
  const name = nameOf(request, records);
  const device = canonicalJid(records, requester);
  const reads = [
    sentRead(name),
    ...trustReads(device),
    { table: RETRY_BASE_TABLE, key: baseRow(name, device) },
    ...tokenReads(name.chat, records),
  ];
  return unloaded(reads, records);
}

/** Answers a request. Needs `resendReads`; the draft is committed before the stanza leaves. */
export function answerRetry(
  draft: Draft,
  request: RetryRequest,
  self: Self,
  env: Env,
): RetryOutcome {
  const sent = authorise(draft, request, self, env);
  if (!sent.ok) return { kind: 'refused', error: sent.error };
  const device = canonicalJid(draft, request.requester);
  const fork = draft.fork();
  const retry: Case = { request, sent: sent.value, device, self };
  const action = planRetry(factsOf(fork, retry, env));
  const outcome = perform(fork, action, retry, env);
  const { baseKey } = loadDevice(fork, device).session ?? {};
  if (request.count === 2 && baseKey !== undefined) {
    const value = concat(baseKey, utf8(String(env.now())));
    fork.put(RETRY_BASE_TABLE, baseRow(sent.value, device), value);
  }
  if (outcome.kind !== 'refused' || action === 'drop') draft.merge(fork);
  return outcome;
}

/**
 * Seals the message that was asked for again. Needs `resendReads`. Fails with
 * `MESSAGE_RETRY_REFUSED` or `SIGNAL_NO_SESSION`.
 */
export function resend(draft: Draft, request: RetryRequest, self: Self, env: Env): Result<Node> {
  const sent = authorise(draft, request, self, env);
  if (!sent.ok) return sent;
  const { requester, count } = request;
  const token = buildChatToken(draft, sent.value.chat, self, env);
  return sealResend(draft, { sent: sent.value, requester, count, self, token }, env);
}

interface Case {
  readonly request: RetryRequest;
  readonly sent: SentMessage;
  /** The requester under its canonical address. */
  readonly device: Jid;
  readonly self: Self;
}

/**
 * The message, if the requester may have it: it got a copy, or it is a present device of the
 * recipient or of the own account, and it has not reported the message's arrival.
 */
function authorise(
  records: Records,
  request: RetryRequest,
  self: Self,
  env: Env,
): Result<SentMessage> {
  const { count, requester } = request;
  if (count >= cap('retryCount')) return refused('count');
  const device = canonicalJid(records, requester);
  const own = isOwn(self, requester);
  const chat = canonicalJid(records, request.chat);
  if (isSelf(self, requester)) return refused('self');
  if (!own && !sameUser(chat, device)) return refused('requester');
  const sent = readSent(records, nameOf(request, records), env.now());
  if (sent === undefined) return refused('unknown message');
  if (sent.peer && !own) return refused('requester');
  if (sent.delivered.some((one) => sameJid(one, device))) return refused('delivered');
  const isListed = readUserDevices(records, device)?.devices.some(({ id }) => id === device.device);
  const isTarget = sent.devices.some((one) => sameJid(one, device));
  return isTarget || isListed === true ? ok(sent) : refused('requester');
}

function factsOf(draft: Draft, { request, sent, device, self }: Case, env: Env): RetryFacts {
  const { session, identity } = loadDevice(draft, device);
  const usable = hasUsableSession(session, env, identity);
  const baseKey = session?.baseKey;
  const remembered = draft.get(RETRY_BASE_TABLE, baseRow(sent, device));
  return {
    count: request.count,
    hasKeys: request.bundle !== undefined,
    offline: request.offline,
    own: isOwn(self, device),
    hasSession: usable,
    registrationChanged: usable && session?.remoteRegistrationId !== request.registrationId,
    sameBaseKey: isSame(remembered?.subarray(0, BASE_KEY_BYTES), baseKey),
  };
}

function perform(
  draft: Draft,
  action: RetryAction,
  { request, sent, device, self }: Case,
  env: Env,
): RetryOutcome {
  const { key } = loadDevice(draft, device);
  const { bundle, requester, count } = request;
  switch (action) {
    case 'refuse':
      return { kind: 'refused', error: refusal('registration') };
    case 'drop':
      draft.delete(SESSION_TABLE, key);
      return { kind: 'refused', error: refusal('offline') };
    case 'fetch':
      draft.delete(SESSION_TABLE, key);
      return { kind: 'fetch', device: requester };
    case 'adopt': {
      if (bundle === undefined) return { kind: 'refused', error: refusal('keys') };
      const adopted = installBundle(draft, { jid: device, bundle, replace: true }, self, env);
      if (!adopted.ok) return { kind: 'refused', error: adopted.error };
      break;
    }
    case 'keep':
      break;
  }
  const token = buildChatToken(draft, sent.chat, self, env);
  const stanza = sealResend(draft, { sent, requester, count, self, token }, env);
  return stanza.ok
    ? { kind: 'resend', stanza: stanza.value }
    : { kind: 'refused', error: stanza.error };
}

function nameOf(request: RetryRequest, records: Records): SentName {
  const { id, peer } = request;
  return { id, peer, chat: bareJid(canonicalJid(records, request.chat)) };
}

const baseRow = (sent: SentName, device: Jid): string => `${sentKey(sent)}|${formatJid(device)}`;

const isSame = (a: Bytes | undefined, b: Bytes | undefined): boolean =>
  a !== undefined && b !== undefined && equalBytes(a, b);

const refusal = (reason: string) => new QuartetError('MESSAGE_RETRY_REFUSED', { reason });
const refused = (reason: string) => fail('MESSAGE_RETRY_REFUSED', { reason });

const BASE_KEY_BYTES = 32;
