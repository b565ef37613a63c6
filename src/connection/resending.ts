/**
 * Resending: another device asks for a message again (spec 04 §3.3, §3.4).
 *
 * Whether it may and what happens to the session is decided in messages/. The resend goes through
 * the outbox like a first send, and the request is acknowledged only in the commit that holds it,
 * so neither a crash nor a lost connection can lose it in between.
 */

import type { QuartetError } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import type { Read, Records } from '../base/step.ts';
import { bundleReads, installBundle } from '../messages/bundles.ts';
import { answerRetry, resend, resendReads } from '../messages/resend.ts';
import { parseRetryRequest } from '../messages/retry.ts';
import { buildBundleQuery, parseBundles } from '../signal/bundle.ts';
import { type Jid, sameJid } from '../wire/jid.ts';
import type { Node } from '../wire/node.ts';
import { tellIdentity } from './bundles.ts';
import { isAffordable, noteEffort, tooOften } from './fetch-limits.ts';
import { request } from './requests.ts';
import { queueSealed } from './sending.ts';
import type { DeviceState, Purpose, WantedAgain } from './state.ts';
import type { Turn } from './turn.ts';

/** Whether a receipt asks for a message again. */
export const isRetryRequest = (receipt: Node): boolean => receipt.attrs['type'] === 'retry';

/** Records that a request needs; asked again until it is empty. */
export function retryReads(state: DeviceState, receipt: Node, records: Records): readonly Read[] {
  if (state.self === undefined) return [];
  const parsed = parseRetryRequest(receipt, state.self);
  return parsed.ok ? resendReads(parsed.value, state.self, records) : [];
}

/** Answers a request: sends again, fetches keys first, or refuses. `ack` follows what is decided. */
export function receiveRetry(turn: Turn, receipt: Node, ack: Node): void {
  const { self } = turn.state;
  if (self === undefined) return;
  const parsed = parseRetryRequest(receipt, self);
  if (!parsed.ok) return refuse(turn, parsed.error, ack);
  const { requester } = parsed.value;
  if (!isAffordable(turn, requester, 'resends')) return refuse(turn, tooOften('resends'), ack);
  const draft = turn.draft.fork();
  const outcome = answerRetry(draft, parsed.value, self, turn.env);
  if (outcome.kind === 'fetch' && !isAffordable(turn, outcome.device, 'fetches')) {
    return refuse(turn, tooOften('fetches'), ack);
  }
  turn.draft.merge(draft);
  switch (outcome.kind) {
    case 'resend':
      noteEffort(turn, [requester], 'resends');
      queueSealed(turn, parsed.value, outcome.stanza);
      return turn.send(ack);
    case 'fetch':
      return fetchFor(turn, outcome.device, { request: parsed.value, ack });
    default:
      return refuse(turn, outcome.error, ack);
  }
}

type RetryPurpose = Purpose & { readonly kind: 'retry-bundle' };

/** Asks for the keys of a device, unless they have been asked for: then with that answer. */
function fetchFor(turn: Turn, device: Jid, wanted: WantedAgain): void {
  for (const [id, purpose] of turn.state.requests) {
    if (purpose.kind !== 'retry-bundle' || !sameJid(purpose.device, device)) continue;
    if (purpose.wanted.length >= cap('resendsPerHour')) {
      return refuse(turn, tooOften('resends'), wanted.ack);
    }
    const joined = { ...purpose, wanted: [...purpose.wanted, wanted] };
    return turn.set({ requests: new Map(turn.state.requests).set(id, joined) });
  }
  request(turn, buildBundleQuery([device]), { kind: 'retry-bundle', device, wanted: [wanted] });
}

/** Records that the keys for resends need; asked again until it is empty. */
export function retryBundleReads(
  state: DeviceState,
  answer: Node,
  { wanted, device }: RetryPurpose,
  records: Records,
): readonly Read[] {
  const reads = bundleReads(parseBundles(answer, [device]), records);
  const { self } = state;
  if (reads.length > 0 || self === undefined) return reads;
  return wanted.flatMap(({ request: one }) => resendReads(one, self, records));
}

/** The keys came: a new session, and the messages once more. */
export function applyRetryBundle(turn: Turn, answer: Node, purpose: RetryPurpose): void {
  const { self } = turn.state;
  const { device, wanted } = purpose;
  const [found] = parseBundles(answer, [device]);
  if (self === undefined || found === undefined) return acknowledgeAll(turn, purpose);
  noteEffort(turn, [device], 'fetches');
  if ('error' in found) return refuseAll(turn, purpose, found.error);
  const bundle = { jid: device, bundle: found.bundle, replace: true };
  const installed = installBundle(turn.draft, bundle, self, turn.env);
  if (!installed.ok) return refuseAll(turn, purpose, installed.error);
  if (installed.value.identityChanged) tellIdentity(turn, device);
  for (const one of wanted) sendAgain(turn, one);
}

/** No keys came: whoever asked is told no more than that the request was read. */
export function refuseAll(turn: Turn, purpose: RetryPurpose, error: QuartetError): void {
  turn.emit({ kind: 'refused', error });
  acknowledgeAll(turn, purpose);
}

function acknowledgeAll(turn: Turn, { wanted }: RetryPurpose): void {
  for (const { ack } of wanted) turn.send(ack);
}

function sendAgain(turn: Turn, { request: wanted, ack }: WantedAgain): void {
  const { self } = turn.state;
  if (self === undefined) return;
  const stanza = resend(turn.draft, wanted, self, turn.env);
  if (!stanza.ok) return refuse(turn, stanza.error, ack);
  noteEffort(turn, [wanted.requester], 'resends');
  queueSealed(turn, wanted, stanza.value);
  turn.send(ack);
}

function refuse(turn: Turn, error: QuartetError, ack: Node): void {
  turn.emit({ kind: 'refused', error });
  turn.send(ack);
}
