#!/usr/bin/env node
/**
 * The program: finds the command, runs it, and exits with its code.
 */

import { type Command, helpOf, readCall } from './command.ts';
import { decode } from './commands/decode.ts';
import { demo } from './commands/demo.ts';
import { devices } from './commands/devices.ts';
import { doctor } from './commands/doctor.ts';
import { link } from './commands/link.ts';
import { listen } from './commands/listen.ts';
import { phone } from './commands/phone.ts';
import { send } from './commands/send.ts';
import { serve } from './commands/serve.ts';
import { complain } from './output.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
  demo,
  serve,
  phone,
  link,
  send,
  listen,
  devices,
  doctor,
  decode,
};

// A reader that has seen enough (`quartet decode FILE | head`) ends the program, as it ends others.
process.stdout.on('error', () => process.exit(0));
process.exitCode = await main(process.argv.slice(2));

async function main([name, ...args]: readonly string[]): Promise<number> {
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    const wanted = name === undefined || name === '--help' || name === 'help';
    (wanted ? process.stdout : process.stderr).write(overview());
    return wanted ? 0 : 2;
  }
  try {
    const call = readCall(command, args);
    if (call !== undefined) return await command.run(call);
    process.stdout.write(helpOf(command));
    return 0;
  } catch (cause) {
    const code = complain(args.includes('--json'), cause);
    if (code === 2) process.stderr.write(`\n${helpOf(command)}`);
    return code;
  }
}

function overview(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const rows = Object.entries(COMMANDS).map(
    ([name, { summary }]) => `  ${name.padEnd(width)}  ${summary.split('\n')[0]}`,
  );
  return `quartet COMMAND [options]\n\n${rows.join('\n')}\n\nquartet COMMAND --help tells more.\n`;
}
