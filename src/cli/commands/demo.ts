/**
 * `quartet demo`: the command around the demo: what it reads, what it prints, how it exits.
 */

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { QuartetError } from '../../base/error.ts';
import type { Command } from '../command.ts';
import { type DemoResult, isGood, runDemo, tableRows } from '../demo/demo.ts';
import { say } from '../output.ts';
import { Progress } from '../progress.ts';
import { renderTable } from '../table.ts';
import { policyNamed } from './serve.ts';

/** The conversation that comes with the project. */
const CONVERSATION = new URL('../../../fixtures/conversation.jsonl', import.meta.url);

/** The command. */
export const demo: Command = {
  usage: 'demo [--input FILE] [--policy NAME]',
  summary: 'Two accounts with all their devices talk through a server, with the phones off.',
  options: {
    input: { value: 'FILE', help: 'a conversation of your own, one message a line of JSON' },
    policy: { value: 'NAME', help: 'multi-device-beta (default: phone and 3) or current (and 4)' },
  },
  positionals: [0, 0],
  run: async (call) => {
    const policy = policyNamed(call.text('policy') ?? 'multi-device-beta');
    const input = await readConversation(call.text('input') ?? fileURLToPath(CONVERSATION));
    const result = await runDemo({ input, policy, progress: new Progress(process.stderr) });
    print(result, call.json);
    return isGood(result) ? 0 : 1;
  },
};

async function readConversation(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new QuartetError('CLI_INPUT', { line: 0 }, cause);
  }
}

function print({ rows, summary, complaints }: DemoResult, json: boolean): void {
  if (json) {
    for (const complaint of complaints) say(true, '', { type: 'complaint', complaint });
    for (const row of rows) say(true, '', { ...row });
    return say(true, '', { ...summary });
  }
  const head = ['device', 'sent', 'received', 'own copies', 'ms'];
  for (const complaint of complaints) say(false, `Wrong: ${complaint}`, {});
  const { messages, deliveries, queued, lost, duplicated, plaintextOnServer, ms } = summary;
  say(false, renderTable(head, tableRows(rows)), {});
  say(
    false,
    `${messages} messages, ${deliveries} deliveries, ${queued} queued, ${lost} lost, ` +
      `${duplicated} duplicated, ${plaintextOnServer} bytes of plaintext on the server, ` +
      `${(ms / 1000).toFixed(1)} s`,
    {},
  );
}
