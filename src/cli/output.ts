/**
 * What commands print: people's text on one hand, JSON lines on the other, never both.
 */

import { QuartetError } from '../base/error.ts';

/** Prints one fact: a line of text, or with `--json` its value as one line. */
export function say(json: boolean, text: string, value: Readonly<Record<string, unknown>>): void {
  process.stdout.write(json ? `${JSON.stringify(value)}\n` : `${text}\n`);
}

/** Prints why a command failed and returns the exit code for it. */
export function complain(json: boolean, cause: unknown): number {
  const error =
    cause instanceof QuartetError ? cause : new QuartetError('BUG_UNREACHABLE', {}, cause);
  const detail = Object.entries(error.data).map(([name, value]) => `${name} ${value}`);
  const tail = detail.length === 0 ? '' : ` (${detail.join(', ')})`;
  if (json) process.stdout.write(`${JSON.stringify({ type: 'error', ...error.toJSON() })}\n`);
  else process.stderr.write(`${error.code}: ${error.message}${tail}\n`);
  if (error.side === 'bug')
    process.stderr.write(`${String((error.cause as Error)?.stack ?? error.stack)}\n`);
  return error.code === 'CLI_USAGE' ? 2 : 1;
}

/** Resolves when the program is asked to stop (Ctrl-C or SIGTERM). */
export const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
