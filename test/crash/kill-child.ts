/**
 * The companion that is killed: started by kill.ts, on a SQLite file.
 *
 * As an application it notes what it handled and what it has sent in a file of lines, and after a
 * restart sends again what is not noted, under the same ids. Ends when both sides are through.
 */

import { appendFileSync } from 'node:fs';
import { fromHex } from '../../src/base/bytes.ts';
import { connect } from '../../src/connection/connect.ts';
import { systemClock } from '../../src/connection/system.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { notesIn } from './kill.ts';

const { DB = '', NOTES = '', URL_ = '', ROOT = '', TO = '', SAID = '' } = process.env;
const POLL_MS = 5;

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    systemClock.schedule(systemClock.now() + POLL_MS, resolve);
  });
const note = (line: string): void => appendFileSync(NOTES, `${line}\n`);
const noted = new Set(notesIn(NOTES).split('\n'));
const handled = new Set(
  [...noted].filter((line) => line.startsWith('in ')).map((line) => line.split(' ')[1]),
);

process.stdout.write('open\n');
const rootKey = fromHex(ROOT) ?? new Uint8Array(0);
const store = await openSqliteStore(DB);
const device = await connect({ store, url: URL_, trust: { publicKey: rootKey, serial: 0 } });
device.events.on('refused', ({ error }) => note(`refused ${error.code}`));
device.events.on('message', async ({ message, redelivered }) => {
  if (message.fromMe) return;
  note(`in ${message.id}${redelivered ? ' again' : ''}`);
  // What an application does with a message takes a while, and the process may die in it.
  await pause();
  handled.add(message.id);
});
for (let i = 0; i < Number(SAID); i++) {
  if (noted.has(`out ${i}`)) continue;
  await device.send(TO, `out ${i}`, { id: `3EB000000000000000${String(i).padStart(4, '0')}` });
  note(`out ${i}`);
}
const isDone = (): boolean => {
  const { outbox, inbox } = device.health();
  return handled.size >= Number(SAID) && outbox === 0 && inbox === 0;
};
while (!isDone()) await pause();
await device.close();
