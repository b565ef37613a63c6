/**
 * `quartet phone`: the phone of an account, and handing it the code of a companion.
 *
 * A new phone registers itself at the emulator. While it runs it takes codes at its prompt; from
 * another terminal `quartet phone scan` does the same.
 */

import { createInterface } from 'node:readline';
import { QuartetError } from '../../base/error.ts';
import { parseCode } from '../../devices/code-wrap.ts';
import { openPhone, type Phone } from '../../primary/phone.ts';
import { openSqliteStore } from '../../store/sqlite.ts';
import { formatJid } from '../../wire/jid.ts';
import type { Call, Command } from '../command.ts';
import { askOwner } from '../control.ts';
import { endpointFor } from '../endpoint.ts';
import { complain, say } from '../output.ts';
import { withDevice } from '../session.ts';
import { grant, printMessages, stay } from './listen.ts';

/** The command. */
export const phone: Command = {
  usage: 'phone --db FILE [--url URL] [--number N] [--name NAME] [scan TEXT | code XXXX-XXXX]',
  summary:
    'Runs the phone of an account; registers it first if it is new.\n' +
    'Codes of companions are accepted at its prompt, or from another terminal with\n' +
    'quartet phone --db FILE scan TEXT, and those to be typed with code XXXX-XXXX.',
  options: {
    db: { value: 'FILE', help: 'the store of the phone' },
    url: { value: 'URL', help: 'the server, as `quartet serve` prints it' },
    number: { value: 'N', help: 'wished phone number, digits with country code' },
    name: { value: 'NAME', help: 'the name that contacts see' },
  },
  positionals: [0, 2],
  run: async (call) => {
    const [word, text] = call.positionals;
    if ((word === 'scan' || word === 'code') && text !== undefined) return accept(call, word, text);
    if (word !== undefined) throw new QuartetError('CLI_USAGE');
    return run(call);
  },
};

async function accept(call: Call, kind: 'scan' | 'code', text: string): Promise<number> {
  const db = call.required('db');
  const wish = { kind, text } as const;
  const linked =
    (await askOwner(db, wish)) ?? (await withDevice(db, (device) => grant(device, wish)));
  say(call.json, `Linked ${String(linked['jid'])}.`, { type: 'linked', ...linked });
  return 0;
}

async function run(call: Call): Promise<number> {
  const db = call.required('db');
  const store = await openSqliteStore(db);
  const [number, name] = [call.text('number'), call.text('name')];
  const device = await openPhone({
    store,
    ...(await endpointFor(store, call.text('url'))),
    ...(number === undefined ? {} : { number }),
    ...(name === undefined ? {} : { name }),
  });
  const jid = device.pn === undefined ? '' : formatJid(device.pn);
  say(call.json, `This phone is ${jid}. Paste the code of a companion to link it.`, {
    type: 'phone',
    jid,
    number: device.pn?.user,
  });
  printMessages(device, call.json);
  device.events.on('link-request', ({ name, platform }) =>
    say(call.json, `${name} asks to be linked; type the code that it shows.`, {
      type: 'link-request',
      name,
      platform,
    }),
  );
  const closePrompt = prompt(device, call.json);
  try {
    return await stay(device, db, call.json);
  } finally {
    closePrompt();
  }
}

/** Takes codes that are typed; an open prompt keeps the process running until it is closed. */
function prompt(device: Phone, json: boolean): () => void {
  const lines = createInterface({ input: process.stdin });
  lines.on('line', (line) => {
    if (line.trim() === '') return;
    const accepted = parseCode(line).ok ? device.enterCode(line) : device.scan(line);
    accepted.then(
      (jid) => say(json, `Linked ${formatJid(jid)}.`, { type: 'linked', jid: formatJid(jid) }),
      (cause) => complain(json, cause),
    );
  });
  return () => lines.close();
}
