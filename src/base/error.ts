/**
 * The one error of the project: a value with a stable code, the side at fault and what it ends.
 *
 * Cores return it for whatever a peer can cause; they throw it only for misuse and bugs. What each
 * code means stands in one table (codes.ts). An error never carries keys, plaintext or numbers of
 * people: `data` holds counts, kinds and positions only.
 */

import { CODES, type ErrorCode, type Scope, type Side } from './codes.ts';

/** Values that are safe to show and to log. */
export type SafeData = Readonly<Record<string, string | number | boolean>>;

/**
 * A typed failure.
 *
 * `code` is stable, `side` says who broke the rule, `scope` says what ends with it, `message` is a
 * sentence for people. Only `bug` errors carry a stack: floods of refusals must stay cheap.
 */
export class QuartetError extends Error {
  readonly code: ErrorCode;
  readonly side: Side;
  readonly scope: Scope;
  readonly data: SafeData;

  constructor(code: ErrorCode, data: SafeData = {}, cause?: unknown) {
    const row = CODES[code];
    const limit = Error.stackTraceLimit;
    if (row.side !== 'bug') Error.stackTraceLimit = 0;
    super(row.sentence, cause === undefined ? undefined : { cause });
    Error.stackTraceLimit = limit;
    this.name = 'QuartetError';
    this.code = code;
    this.side = row.side;
    this.scope = row.scope;
    this.data = data;
  }

  /** Code, fault and safe data as one line of JSON. */
  toJSON(): Record<string, unknown> {
    const { code, side, scope, message, data } = this;
    return { code, side, scope, message, data };
  }
}

/** A value, or the reason why there is none. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: QuartetError };

/** Wraps a value. */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/** Wraps a failure. */
export const fail = (code: ErrorCode, data?: SafeData, cause?: unknown): Result<never> => ({
  ok: false,
  error: new QuartetError(code, data, cause),
});

/** The value of a result; throws its error. For shells and tests, not for cores. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw result.error;
}

/** Marks a branch that the types rule out. Throws `BUG_UNREACHABLE` if it is reached after all. */
export function unreachable(value: never): never {
  throw new QuartetError('BUG_UNREACHABLE', { type: typeof value });
}
