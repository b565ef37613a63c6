/**
 * The tables of endings and delays, row by row (spec 01 §5.5, §5.6, §5.11).
 */

import { expect, test } from 'vitest';
import { CODES, type ErrorCode } from '../../src/base/codes.ts';
import {
  backoffMs,
  type Ending,
  endingOfFailure,
  endingOfStreamError,
  isFinal,
  STABLE_MS,
} from '../../src/connection/reconnect.ts';
import { node } from '../../src/wire/node.ts';

const FAILURES: readonly (readonly [string | undefined, ErrorCode, Ending['reconnect']])[] = [
  ['400', 'CONNECTION_REFUSED', 'never'],
  ['401', 'CONNECTION_LOGGED_OUT', 'never'],
  ['402', 'CONNECTION_BANNED', 'never'],
  ['403', 'CONNECTION_LOGGED_OUT', 'never'],
  ['405', 'CONNECTION_OUTDATED', 'never'],
  ['406', 'CONNECTION_LOGGED_OUT', 'never'],
  ['409', 'CONNECTION_REFUSED', 'never'],
  ['413', 'CONNECTION_REFUSED', 'never'],
  ['415', 'CONNECTION_REFUSED', 'never'],
  ['418', 'CONNECTION_REFUSED', 'never'],
  ['500', 'CONNECTION_SERVER_TROUBLE', 'later'],
  ['501', 'CONNECTION_REFUSED', 'never'],
  ['503', 'CONNECTION_SERVER_TROUBLE', 'later'],
  ['999', 'CONNECTION_REFUSED', 'never'],
  ['what', 'CONNECTION_REFUSED', 'never'],
  [undefined, 'CONNECTION_REFUSED', 'never'],
];

test.each(FAILURES)('a failure with reason %s ends with %s and reconnects %s', (reason, ...row) => {
  const ending = endingOfFailure(node('failure', { reason }));
  expect([ending.code, ending.reconnect]).toEqual(row);
});

const STREAM_ERRORS: readonly (readonly [string | undefined, ErrorCode, Ending['reconnect']])[] = [
  ['515', 'CONNECTION_CLOSED', 'now'],
  ['516', 'CONNECTION_LOGGED_OUT', 'never'],
  ['500', 'CONNECTION_SERVER_TROUBLE', 'later'],
  ['503', 'CONNECTION_SERVER_TROUBLE', 'later'],
  ['429', 'CONNECTION_SERVER_TROUBLE', 'later'],
  ['777', 'CONNECTION_SERVER_TROUBLE', 'later'],
  [undefined, 'CONNECTION_SERVER_TROUBLE', 'later'],
];

test.each(STREAM_ERRORS)('a stream error %s ends with %s and reconnects %s', (code, ...row) => {
  const ending = endingOfStreamError(node('stream:error', { code }));
  expect([ending.code, ending.reconnect]).toEqual(row);
});

const CONFLICTS: readonly (readonly [string | undefined, string, ErrorCode])[] = [
  ['401', 'device_removed', 'CONNECTION_LOGGED_OUT'],
  [undefined, 'replaced', 'CONNECTION_REPLACED'],
  ['409', 'replaced', 'CONNECTION_REPLACED'],
  [undefined, 'something new', 'CONNECTION_REPLACED'],
];

test.each(CONFLICTS)('a conflict (%s, %s) ends with %s, for good', (code, type, ending) => {
  const conflict = node('conflict', { type });
  const error = node('stream:error', { code }, [conflict]);
  expect(endingOfStreamError(error)).toEqual({ code: ending, reconnect: 'never' });
});

test('errors of the certificate are final, other errors of the handshake are not', () => {
  const final = Object.keys(CODES).filter((code) => isFinal(code as ErrorCode));
  expect(final.length).toBeGreaterThan(4);
  expect(final.every((code) => code.startsWith('NOISE_CERT_'))).toBe(true);
  expect(isFinal('NOISE_DECRYPT')).toBe(false);
  expect(isFinal('CONNECTION_OPEN_FAILED')).toBe(false);
});

test('delays are the Fibonacci numbers in seconds, with ten percent either way, up to 15 minutes', () => {
  const middle = Array.from({ length: 18 }, (_, index) => backoffMs(index + 1, 127.5) / 1_000);
  expect(middle).toEqual([1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 900, 900, 900]);
  expect([backoffMs(5, 0), backoffMs(5, 255)]).toEqual([4_500, 5_500]);
  expect([backoffMs(1_000, 0), backoffMs(1_000, 255)]).toEqual([810_000, 990_000]);
  expect(STABLE_MS).toBe(30_000);
});
