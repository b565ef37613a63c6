/**
 * A flood of messages that cannot be decrypted: `npm run bench -- flood [--json]`.
 *
 * A linked companion on a SQLite file, online at a server in this process, is handed 100,000 of them
 * as if they had come from there, each id ten times, while somebody writes good ones. Printed are
 * the time per stanza and what the heap grew by, after collections before and after. The run fails
 * if a good message is missing, or if one message was asked for more than five times.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { connect, listen, memoryStore, openPhone, openSqliteStore } from '../dist/index.js';
import { decodeNode } from '../dist/wire/decode.js';
import { jid } from '../dist/wire/jid.js';
import { node } from '../dist/wire/node.js';

const COUNT = 100_000;
const REPEATS = 10;
const SLAB = 500;
const GOOD_EVERY = 5_000;
const BOB = '15550002002';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

/** Bytes of live objects, when nothing is under way. */
async function liveBytes() {
  for (let i = 0; i < 3; i++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    collect();
  }
  return process.memoryUsage().heapUsed;
}

/** A message of a stranger that nobody can open. */
const bad = (index) => {
  const number = Math.floor(index / REPEATS);
  const from = jid(String(16660000000 + number), 's.whatsapp.net');
  const garbage = new Uint8Array(80).fill(0x33);
  const t = String(Math.floor(Date.now() / 1000));
  const enc = node('enc', { v: '2', type: number % 2 === 0 ? 'msg' : 'pkmsg' }, garbage);
  return node('message', { from, id: `FLOOD${number}`, type: 'text', t }, [enc]);
};

/** Counts requests to send again without keeping the ids. */
class Requests {
  counts = new Uint8Array(COUNT / REPEATS);

  observe = (frame, direction) => {
    if (direction !== 'in') return;
    const stanza = decodeNode(frame);
    if (!stanza.ok || stanza.value.attrs.type !== 'retry') return;
    const index = Number(String(stanza.value.attrs.id).replace('FLOOD', ''));
    this.counts[index] += 1;
  };
}

async function flood(folder) {
  const requests = new Requests();
  const server = await listen({ store: memoryStore(), observe: requests.observe });
  const endpoint = { url: server.url, trust: { publicKey: server.rootPublicKey, serial: 0 } };
  const bob = await openPhone({ ...endpoint, store: memoryStore(), number: BOB });
  const alice = await openPhone({ ...endpoint, store: memoryStore(), number: '15550001001' });
  const web = await connect({ ...endpoint, store: await openSqliteStore(join(folder, 'web.db')) });
  let heard = 0;
  web.events.on('message', () => {
    heard += 1;
  });
  let refusals = 0;
  web.events.on('refused', () => {
    refusals += 1;
  });
  await Promise.all([bob.reached('online'), alice.reached('online')]);
  await bob.scan((await web.code()).text);
  await web.online();
  await bob.close();
  const write = async () => (await alice.send(BOB, 'a good one')).until('delivered');
  // The first stanzas fill caches; they are not what may leak.
  for (let i = 0; i < SLAB; i++) web.driver.push({ kind: 'node', node: bad(i % REPEATS) });
  await write();
  await web.driver.idle();
  const before = await liveBytes();
  const begun = performance.now();
  let good = 1;
  for (let at = 0; at < COUNT; at += SLAB) {
    for (let i = at; i < at + SLAB; i++) web.driver.push({ kind: 'node', node: bad(i) });
    if (at % GOOD_EVERY === 0) {
      await write();
      good += 1;
    }
    await web.driver.idle();
    await new Promise((resolve) => setImmediate(resolve));
  }
  const us = ((performance.now() - begun) * 1_000) / COUNT;
  await web.events.idle();
  const grownMiB = ((await liveBytes()) - before) / 2 ** 20;
  const asked = Math.max(...requests.counts);
  if (heard !== good) throw new Error(`${good} good messages were sent and ${heard} came`);
  if (asked > 5) throw new Error(`a message was asked for ${asked} times`);
  if (refusals < COUNT) throw new Error(`only ${refusals} of ${COUNT} were refused`);
  await Promise.all([web.close(), alice.close()]);
  await server.close();
  return {
    case: `${COUNT} undecryptable, ${good} good among them`,
    us: Number(us.toFixed(1)),
    n: COUNT,
    heapGrownMiB: Number(grownMiB.toFixed(2)),
    askedAtMost: asked,
  };
}

/** Runs the flood. */
export async function run() {
  const folder = mkdtempSync(join(tmpdir(), 'quartet-flood-'));
  try {
    return [await flood(folder)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
