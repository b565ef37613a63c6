/**
 * A companion that kills itself at a commit: started by kill.test.ts, on a SQLite file.
 *
 * Its store is wrapped: at commit number `KILL_AT` the process ends by SIGKILL, before or after the
 * commit as `KILL_WHEN` says. As an application it notes what it handled and what it has sent in a
 * file of lines, and after a restart sends again what is not noted, under the same ids.
 */

import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { connect } from '../../dist/connection/connect.js';
import { openSqliteStore } from '../../dist/store/sqlite.js';

const { DB, NOTES, URL_, ROOT, TO, KILL_AT, KILL_WHEN, TEXTS, EXPECTED } = process.env;
const note = (line) => appendFileSync(NOTES, `${line}\n`);
const notes = () => (existsSync(NOTES) ? readFileSync(NOTES, 'utf8').split('\n') : []);

const sqlite = await openSqliteStore(DB);
let commits = 0;
const die = () => process.kill(process.pid, 'SIGKILL');
const store = {
  load: (reads) => sqlite.load(reads),
  scan: (table, options) => sqlite.scan(table, options),
  close: () => sqlite.close(),
  commit: async (changes) => {
    commits += 1;
    if (commits === Number(KILL_AT) && KILL_WHEN === 'before') die();
    await sqlite.commit(changes);
    if (commits === Number(KILL_AT) && KILL_WHEN === 'after') die();
  },
};

const trust = { publicKey: new Uint8Array(Buffer.from(ROOT, 'hex')), serial: 0 };
const device = await connect({ store, url: URL_, trust });
const handled = new Set(notes().filter((line) => line.startsWith('in ')));
device.events.on('message', ({ message, redelivered }) => {
  const name = `in ${message.id}`;
  note(`${name}${redelivered ? ' again' : ''}`);
  handled.add(name);
});
await device.online();
for (const text of TEXTS.split(',')) {
  if (notes().includes(`out ${text}`)) continue;
  await device.send(TO, text, { id: `3EB0000000000000${text}` });
  note(`out ${text}`);
}
const isDone = () => {
  const { outbox, inbox } = device.health();
  return handled.size >= Number(EXPECTED) && outbox === 0 && inbox === 0;
};
while (!isDone()) await new Promise((resolve) => setTimeout(resolve, 5));
await device.close();
note(`commits ${commits}`);
