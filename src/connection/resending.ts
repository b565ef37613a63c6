/**
 * Resending: another device asks for a message again (spec 04 §3.3, §3.4).
 *
 * Whether it may and what happens to the session is decided in messages/. The resend goes through
 * the outbox like a first send, and the request is acknowledged only in the commit that holds it,
 * so neither a crash nor a lost connection can lose it in between.
 */

import type { QuartetError } from '../base/error.ts';
import type { Read, Records } from '../base/step.ts';
import { bundleReads, installBundle } from '../messages/bundles.ts';
import { answerRetry, resend, resendReads } from '../messages/resend.ts';
import { parseRetryRequest, type RetryRequest } from '../messages/retry.ts';
import { buildBundleQuery, parseBundles } from '../signal/bundle.ts';
import type { Node } from '../wire/node.ts';
import { request } from './requests.ts';
import { queueSealed } from './sending.ts';
import type { DeviceState, Purpose } from './state.ts';
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
  const outcome = answerRetry(turn.draft, parsed.value, self, turn.env);
  switch (outcome.kind) {
    case 'resend':
      queueSealed(turn, parsed.value, outcome.stanza);
      return turn.send(ack);
    case 'fetch':
      request(turn, buildBundleQuery([outcome.device]), {
        kind: 'retry-bundle',
        device: outcome.device,
        request: parsed.value,
        ack,
      });
      return;
    default:
      return refuse(turn, outcome.error, ack);
  }
}

type RetryPurpose = Purpose & { readonly kind: 'retry-bundle' };

/** Records that the keys for a resend need; asked again until it is empty. */
export function retryBundleReads(
  state: DeviceState,
  answer: Node,
  { request: wanted, device }: RetryPurpose,
  records: Records,
): readonly Read[] {
  const reads = bundleReads(parseBundles(answer, [device]), records);
  if (reads.length > 0 || state.self === undefined) return reads;
  return resendReads(wanted, state.self, records);
}

/** The keys came: a new session, and the message once more. */
export function applyRetryBundle(turn: Turn, answer: Node, purpose: RetryPurpose): void {
  const { self } = turn.state;
  const { device, request: wanted, ack } = purpose;
  const [found] = parseBundles(answer, [device]);
  if (self === undefined || found === undefined) return turn.send(ack);
  if ('error' in found) return refuse(turn, found.error, ack);
  const bundle = { jid: device, bundle: found.bundle, replace: true };
  const installed = installBundle(turn.draft, bundle, self, turn.env);
  if (!installed.ok) return refuse(turn, installed.error, ack);
  sendAgain(turn, wanted, ack);
}

function sendAgain(turn: Turn, wanted: RetryRequest, ack: Node): void {
  const { self } = turn.state;
  if (self === undefined) return;
  const stanza = resend(turn.draft, wanted, self, turn.env);
  if (!stanza.ok) return refuse(turn, stanza.error, ack);
  queueSealed(turn, wanted, stanza.value);
  turn.send(ack);
}

function refuse(turn: Turn, error: QuartetError, ack: Node): void {
  turn.emit({ kind: 'refused', error });
  turn.send(ack);
}
