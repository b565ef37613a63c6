/**
 * `quartet decode`: frames, nodes and captures, byte by byte, as far as they can be read.
 *
 * What the bytes mean is told by wire/annotate.ts, what the input is by capture.ts; this file reads
 * it and prints. It shows all that a node holds: the output is as private as the input.
 */

import { existsSync, readFileSync, statSync } from 'node:fs';
import { type Bytes, concat, hex, utf8 } from '../../base/bytes.ts';
import { QuartetError, unwrap } from '../../base/error.ts';
import { cap } from '../../base/limits.ts';
import { readInput, readText, recognise, type Shape } from '../capture.ts';
import type { Command } from '../command.ts';
import { dump } from '../dump.ts';
import { say } from '../output.ts';

/** The command. */
export const decode: Command = {
  usage: 'decode [INPUT]',
  summary: `Shows which bytes of a frame, a node or a capture are what, and then the node.

INPUT is a file, hex, base64, or a node in text form ('<iq id="1"/>') whose bytes are wanted; "-" or
nothing is standard input. A file holds one of these or plain bytes. On bad input it shows what
was read, where it stopped and why; the exit code is 1 then.`,
  options: {
    as: { value: 'SHAPE', help: 'frame, frames (each behind its length) or node; else a guess' },
  },
  positionals: [0, 1],
  run: async ({ positionals: [input = '-'], json, text }) => {
    const given = asShape(text('as'));
    const { bytes, isEncoded } = unwrap(readInput(await load(input)));
    if (isEncoded) say(json, `${hex(bytes)}\n`, { type: 'frame', bytes: hex(bytes) });
    const write = (line: string): void => void process.stdout.write(`${line}\n`);
    return dump(bytes, { shape: given ?? recognise(bytes), json, write }) ? 0 : 1;
  },
};

/** What was given with `--as`. Throws `CLI_USAGE` for anything else than a shape. */
function asShape(given: string | undefined): Shape | undefined {
  if (given === undefined || given === 'frame' || given === 'frames' || given === 'node') {
    return given;
  }
  throw new QuartetError('CLI_USAGE', { option: 'as' });
}

/** What an argument stands for: a file if there is one of that name, else itself. `CLI_BYTES`. */
async function load(input: string): Promise<Bytes> {
  if (input === '-') return readStandardInput();
  if (!input.startsWith('<') && existsSync(input)) return readFile(input);
  if (input.startsWith('<') || readText(input) !== undefined) return utf8(input);
  throw new QuartetError('CLI_BYTES', { reason: 'no such file, and neither hex nor base64' });
}

function readFile(path: string): Bytes {
  const found = statSync(path);
  if (!found.isFile()) throw new QuartetError('CLI_BYTES', { reason: 'no file' });
  checkSize(found.size);
  return new Uint8Array(readFileSync(path));
}

async function readStandardInput(): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let sizeBytes = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    sizeBytes += chunk.length;
    checkSize(sizeBytes);
  }
  return concat(...chunks);
}

function checkSize(sizeBytes: number): void {
  const limit = cap('captureBytes');
  if (sizeBytes > limit) throw new QuartetError('CLI_BYTES', { reason: 'size', limit });
}
