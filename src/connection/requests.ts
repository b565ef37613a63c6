/**
 * Requests: iqs of ours that wait for an answer (spec 01 §5.7).
 *
 * Each has an id that is unique on its connection, a purpose that says what the answer is for, and
 * a timer. When a connection ends, whatever waits is dropped or failed: the purposes that matter
 * are taken up again after the next login.
 */

import { fail, QuartetError } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import { optionalInt, optionalString } from '../wire/attrs.ts';
import { type Jid, SERVER } from '../wire/jid.ts';
import { type Content, child, type Node, node } from '../wire/node.ts';
import type { DeviceState, Purpose } from './state.ts';
import type { Turn } from './turn.ts';

/** The parts of an iq; the id is given when it is sent. */
export interface Query {
  readonly xmlns: string;
  readonly type: 'get' | 'set';
  readonly content?: Content;
  readonly to?: Jid;
}

const ANSWER_MS = 60_000;

/** Name of the timer of a request. */
export const requestTimer = (id: string): string => `request:${id}`;

/** Sends an iq and remembers what its answer is for. Returns false if too many are waiting. */
export function request(
  turn: Turn,
  query: Query,
  purpose: Purpose,
  timeoutMs = ANSWER_MS,
): boolean {
  const { requests, requestPrefix, requestCount } = turn.state;
  if (requests.size >= cap('pendingRequests')) return false;
  const id = `${requestPrefix}-${requestCount}`;
  turn.set({ requests: new Map(requests).set(id, purpose), requestCount: requestCount + 1 });
  const { xmlns, type, to = SERVER, content } = query;
  turn.send(node('iq', { id, to, type, xmlns }, content));
  turn.timer(requestTimer(id), timeoutMs);
  return true;
}

/** Takes the purpose of an answered or expired request. */
export function takeRequest(turn: Turn, id: string): Purpose | undefined {
  const purpose = turn.state.requests.get(id);
  if (purpose === undefined) return undefined;
  const requests = new Map(turn.state.requests);
  requests.delete(id);
  turn.set({ requests });
  turn.cancel(requestTimer(id));
  return purpose;
}

/** The purpose that waits for this stanza, if it is an answer. */
export function purposeOf(state: DeviceState, answer: Node): Purpose | undefined {
  const type = answer.attrs['type'];
  if (answer.tag !== 'iq' || (type !== 'result' && type !== 'error')) return undefined;
  return state.requests.get(optionalString(answer, 'id') ?? '');
}

/** The error of an iq, or `undefined` if it is a result. */
export function answerError(answer: Node): QuartetError | undefined {
  if (answer.attrs['type'] !== 'error') return undefined;
  const error = child(answer, 'error');
  const code = error === undefined ? 0 : (optionalInt(error, 'code') ?? 0);
  return new QuartetError('CONNECTION_REFUSED', { code });
}

/** Fails what an application waits for and forgets the rest, when the connection ends. */
export function dropRequests(turn: Turn): void {
  for (const [id, purpose] of turn.state.requests) {
    turn.cancel(requestTimer(id));
    if ('token' in purpose) {
      turn.effect({ kind: 'reply', token: purpose.token, result: fail('CONNECTION_CLOSED') });
    }
    for (const { token } of purpose.kind === 'devices' ? purpose.waiting : []) {
      turn.effect({ kind: 'reply', token, result: fail('CONNECTION_CLOSED') });
    }
  }
  turn.set({ requests: new Map(), uploading: false });
}

/** A fresh prefix for the ids of one connection: two random numbers. */
export function freshPrefix(turn: Turn): string {
  const [a = 0, b = 0, c = 0, d = 0] = turn.env.random(4);
  return `${a * 256 + b}.${c * 256 + d}`;
}
