/**
 * When to connect again, and when not to (spec 01 §5.5, §5.6, §5.11).
 *
 * Delays follow the Fibonacci numbers with a cap and some jitter; the count starts over only after
 * a login that lasted, so that a server which fails right after login is not hammered. What each
 * way of ending means is a table.
 */

import type { ErrorCode } from '../base/codes.ts';
import type { Ms } from '../base/env.ts';
import { optionalInt } from '../wire/attrs.ts';
import { child, type Node } from '../wire/node.ts';

/** What to do after the stream has ended. */
export interface Ending {
  readonly code: ErrorCode;
  /** `now`: at once; `later`: after a delay; `never`: only when the application asks. */
  readonly reconnect: 'now' | 'later' | 'never';
}

const LOGGED_OUT: Ending = { code: 'CONNECTION_LOGGED_OUT', reconnect: 'never' };
const REPLACED: Ending = { code: 'CONNECTION_REPLACED', reconnect: 'never' };
const REFUSED: Ending = { code: 'CONNECTION_REFUSED', reconnect: 'never' };
const TROUBLE: Ending = { code: 'CONNECTION_SERVER_TROUBLE', reconnect: 'later' };
const RESTART: Ending = { code: 'CONNECTION_CLOSED', reconnect: 'now' };

/** Reasons of a `<failure>` that are not simply refusals (spec 01 §5.5). */
const FAILURES: Readonly<Record<number, Ending>> = {
  401: LOGGED_OUT,
  402: { code: 'CONNECTION_BANNED', reconnect: 'never' },
  403: LOGGED_OUT,
  405: { code: 'CONNECTION_OUTDATED', reconnect: 'never' },
  406: LOGGED_OUT,
  500: TROUBLE,
  503: TROUBLE,
};

/** Codes of a `<stream:error>` that are not simply trouble (spec 01 §5.6). */
const STREAM_ERRORS: Readonly<Record<number, Ending>> = { 515: RESTART, 516: LOGGED_OUT };

/** What a `<failure>` means. */
export const endingOfFailure = (failure: Node): Ending =>
  FAILURES[optionalInt(failure, 'reason') ?? 0] ?? REFUSED;

/** What a `<stream:error>` means. */
export function endingOfStreamError(streamError: Node): Ending {
  const conflict = child(streamError, 'conflict')?.attrs['type'];
  if (conflict === 'device_removed') return LOGGED_OUT;
  if (conflict !== undefined) return REPLACED;
  return STREAM_ERRORS[optionalInt(streamError, 'code') ?? 0] ?? TROUBLE;
}

/** Errors of the handshake that trying again cannot mend: an attack, a wrong root, a wrong clock. */
export const isFinal = (code: ErrorCode): boolean => code.startsWith('NOISE_CERT_');

/** A login that lasted this long starts the count of attempts over. */
export const STABLE_MS = 30_000;

const SECOND_MS = 1_000;
const LONGEST_S = 900;

/** Delay before the attempt after `attempts` failures; `jitter` is a random byte. */
export function backoffMs(attempts: number, jitter: number): Ms {
  let [delay, next] = [1, 1];
  for (let i = 1; i < attempts && delay < LONGEST_S; i++) [delay, next] = [next, delay + next];
  const spread = 0.9 + (0.2 * jitter) / 255;
  return Math.round(Math.min(delay, LONGEST_S) * SECOND_MS * spread);
}
