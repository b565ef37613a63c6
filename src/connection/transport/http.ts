/**
 * HTTP for what does not go over the chat socket: one JSON request to the host that was given.
 */

import { type ErrorCode, isErrorCode } from '../../base/codes.ts';
import { QuartetError } from '../../base/error.ts';

const ANSWER_MS = 20_000;

/**
 * Posts JSON and returns the JSON object of the answer.
 *
 * Rejects with the code that the server names, or `CONNECTION_OPEN_FAILED` if there is no answer.
 */
export async function postJson(
  url: string,
  body: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    const value = (await answer.json()) as Record<string, unknown>;
    if (answer.ok) return value;
    throw new QuartetError(codeOf(value['code']), { status: answer.status });
  } catch (cause) {
    if (cause instanceof QuartetError) throw cause;
    throw new QuartetError('CONNECTION_OPEN_FAILED', {}, cause);
  }
}

const codeOf = (name: unknown): ErrorCode => (isErrorCode(name) ? name : 'CONNECTION_REFUSED');
