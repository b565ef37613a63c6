/**
 * The program as a user runs it: separate processes of `dist/cli/main.js`, read line by line.
 *
 * `npm test` builds it first. Nothing waits for a time: a test waits for a line, for an exit or for
 * a condition, and says what it waited for.
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { until } from '../connection/world.ts';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** One line of `--json`. */
export type JsonLine = Readonly<Record<string, unknown>>;

/** How a process ended. */
export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A running process of the program. */
export class Program {
  readonly args: readonly string[];
  readonly exit: Promise<Exit>;
  stdout = '';
  stderr = '';
  private readonly child: ChildProcess;
  private isOver = false;

  constructor(args: readonly string[]) {
    this.args = args;
    this.child = spawn(process.execPath, [MAIN, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
    this.child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.stdout += text;
    });
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text;
    });
    this.exit = new Promise((resolve) => {
      this.child.on('close', (code, signal) => {
        this.isOver = true;
        resolve({ code, signal });
      });
    });
    onTestFinished(async () => {
      await this.kill();
    });
  }

  /** The complete lines of the output as JSON. */
  get lines(): readonly JsonLine[] {
    const complete = this.stdout.slice(0, this.stdout.lastIndexOf('\n') + 1);
    return complete
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as JsonLine);
  }

  /** The texts of the messages that were printed, with the id and whether it was a repetition. */
  get messages(): readonly {
    readonly id: string;
    readonly text: string;
    readonly again: boolean;
  }[] {
    return this.lines
      .filter(({ type }) => type === 'message')
      .map(({ id, text, redelivered }) => ({
        id: String(id),
        text: String(text),
        again: redelivered === true,
      }));
  }

  /** Waits for a line of a type. */
  async line(type: string, where: (line: JsonLine) => boolean = () => true): Promise<JsonLine> {
    let found: JsonLine | undefined;
    await until(`a line ${type} of quartet ${this.args.join(' ')}`, () => {
      found = this.lines.find((line) => line['type'] === type && where(line));
      return found !== undefined || this.isOver;
    });
    if (found === undefined) throw new Error(`${this.args.join(' ')} ended: ${this.stderr}`);
    return found;
  }

  /** Types a line at its prompt. */
  type(text: string): void {
    this.child.stdin?.write(`${text}\n`);
  }

  /** Ends the process at once, or as it is asked to; resolves when it is gone. */
  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<Exit> {
    if (!this.isOver) this.child.kill(signal);
    return this.exit;
  }
}

/** Starts the program with `--json`. */
export const start = (...args: readonly string[]): Program => new Program([...args, '--json']);

/** Runs the program to its end. */
export async function run(...args: readonly string[]): Promise<Program & Exit> {
  const program = new Program(args);
  return Object.assign(program, await program.exit);
}

/** A folder that is removed when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'quartet-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
