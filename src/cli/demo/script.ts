/**
 * The script of the demo: a conversation of two accounts, one message a line of JSON.
 *
 * Format: fixtures/README.md. Reading is strict; the first line that does not fit ends it.
 */

import { QuartetError } from '../../base/error.ts';

/** One message of the conversation. */
export interface Line {
  /** Name of the account that writes. */
  readonly from: string;
  /** 0 is the phone, 1 and up are companions in order of linking. */
  readonly device: number;
  readonly to: string;
  readonly text: string;
}

/** A conversation and the two accounts in it, in order of appearance. */
export interface Script {
  readonly accounts: readonly [string, string];
  readonly lines: readonly Line[];
}

/**
 * Reads a conversation.
 *
 * Throws `CLI_INPUT` with the line number if a line is not of the format, names a third account,
 * or writes from a device beyond the `companions` that each account has.
 */
export function parseScript(text: string, companions: number): Script {
  const lines: Line[] = [];
  const names = new Set<string>();
  for (const [index, source] of text.split(/\r?\n/).entries()) {
    if (source.trim() === '') continue;
    const line = parseLine(source);
    if (line === undefined) throw new QuartetError('CLI_INPUT', { line: index + 1 });
    names.add(line.from).add(line.to);
    if (names.size > 2 || line.from === line.to || line.device > companions) {
      throw new QuartetError('CLI_INPUT', { line: index + 1 });
    }
    lines.push(line);
  }
  const [first, second] = [...names];
  if (first === undefined || second === undefined) throw new QuartetError('CLI_INPUT', { line: 0 });
  return { accounts: [first, second], lines };
}

function parseLine(source: string): Line | undefined {
  const value = parseJson(source);
  if (typeof value !== 'object' || value === null) return undefined;
  const { from, device, to, text } = value as Record<string, unknown>;
  const named = typeof from === 'string' && from !== '' && typeof to === 'string' && to !== '';
  if (!named || typeof text !== 'string' || text === '') return undefined;
  if (typeof device !== 'number' || !Number.isInteger(device) || device < 0) return undefined;
  return { from, device, to, text };
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}
