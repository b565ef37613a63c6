/**
 * `quartet link`: makes a companion, shows its code and waits until a phone has accepted it.
 */

import { type Connection, connect } from '../../connection/connect.ts';
import { openSqliteStore } from '../../store/sqlite.ts';
import { formatJid } from '../../wire/jid.ts';
import type { Call, Command } from '../command.ts';
import { endpointFor } from '../endpoint.ts';
import { say } from '../output.ts';
import { renderQr, writeQrPng } from '../qr.ts';

/** The command. */
export const link: Command = {
  usage: 'link --db FILE [--url URL] [--png FILE] [--code NUMBER]',
  summary: 'Links a new device: shows a code as a picture and as text for the phone to accept.',
  options: {
    db: { value: 'FILE', help: 'where the new device is kept' },
    url: { value: 'URL', help: 'where to connect; the real service without it' },
    png: { value: 'FILE', help: 'also write the picture into a file' },
    code: { value: 'NUMBER', help: 'show a code to be typed on the phone of this number' },
  },
  positionals: [0, 0],
  run: async (call) => {
    const store = await openSqliteStore(call.required('db'));
    const endpoint = await endpointFor(store, call.text('url'));
    const companion = await connect({ store, ...endpoint, relink: true });
    tellAttempts(companion, call);
    const number = call.text('code');
    if (number === undefined) showPictures(companion, call);
    try {
      if (number === undefined) await companion.online();
      else await showCode(companion, number, call);
      const jid = companion.pn === undefined ? '' : formatJid(companion.pn);
      say(call.json, `Linked as ${jid}.`, { type: 'linked', jid });
      return 0;
    } finally {
      await companion.close();
    }
  },
};

/** Says when the server cannot be reached, and when it is tried again: not among the codes. */
function tellAttempts(companion: Connection, call: Call): void {
  companion.events.on('reconnecting', ({ error, attempts, at }) => {
    const { code, message } = error;
    if (call.json) return say(true, '', { type: 'reconnecting', code, attempts, at });
    const seconds = Math.max(1, Math.round((at - Date.now()) / 1000));
    const when = `Attempt ${attempts + 1} in ${seconds} s.`;
    process.stderr.write(`${code}: ${message} ${when}\n`);
  });
}

/** Shows the codes that are scanned, one after the other, whatever goes wrong with one of them. */
function showPictures(companion: Connection, call: Call): void {
  const png = call.text('png');
  companion.events.on('link-failed', ({ error }) =>
    say(call.json, `${error.code}: ${error.message}`, { type: 'link-failed', ...error.toJSON() }),
  );
  companion.events.on('qr', async ({ text, expiresAt }) => {
    if (png !== undefined) await writeQrPng(text, png);
    const picture = call.json ? '' : await renderQr(text);
    say(call.json, `${picture}\n${text}\n\nScan it, or give the text to the phone.`, {
      type: 'qr',
      text,
      expiresAt,
    });
  });
}

/** Shows the code that is typed, and waits until it was or its time is over. */
async function showCode(companion: Connection, number: string, call: Call): Promise<void> {
  const code = await companion.linkByCode(number);
  say(call.json, `Type ${code} on the phone of ${number}.`, { type: 'link-code', code });
  const failed = companion.events.next('link-failed').then(({ error }) => {
    throw error;
  });
  await Promise.race([companion.online(), failed]);
}
