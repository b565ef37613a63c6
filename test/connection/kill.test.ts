/**
 * A companion that is killed at every commit of a conversation, before it and after it.
 *
 * The killed process is real and dies by SIGKILL; its successor works on the same file. In the end
 * both sides have what an uninterrupted conversation gives, and the handler saw each message once,
 * or again and marked.
 */

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { hex } from '../../src/base/bytes.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { jid } from '../../src/wire/jid.ts';
import { ALICE, BOB, openWorld, until } from './world.ts';

const CHILD = fileURLToPath(new URL('kill-child.mjs', import.meta.url));
const OUT = ['one', 'two'];
const IN = ['first', 'second'];
const folder = mkdtempSync(join(tmpdir(), 'quartet-killed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Kill {
  readonly at: number;
  readonly when: 'before' | 'after';
}

/** Runs the companion until it is done, or dies. */
function run(env: Readonly<Record<string, string>>): Promise<string | number | null> {
  const child = spawn(process.execPath, [CHILD], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let trouble = '';
  child.stderr.on('data', (chunk) => {
    trouble += String(chunk);
  });
  return new Promise((resolve, reject) => {
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL' || code === 0) resolve(signal ?? code);
      else reject(new Error(trouble));
    });
  });
}

/** One conversation with a kill in it, or none; what both sides have afterwards. */
async function converse(name: string, kill?: Kill) {
  const world = await openWorld();
  const web = await world.companion('aliceWeb');
  const phone = await world.phone('alice');
  const db = join(folder, `${name}.db`);
  const fresh = await openSqliteStore(db);
  const rows = [...world.store('bobWeb').snapshot()].flatMap(([table, byKey]) =>
    [...byKey].map(([key, value]) => ({ kind: 'put', table, key, value }) as const),
  );
  await fresh.commit(rows);
  await fresh.close();
  const sent = await Promise.all(IN.map((text) => web.device.send(BOB, text)));
  await Promise.all(sent.map((one) => one.until('acked')));
  const notes = join(folder, `${name}.notes`);
  const env = {
    DB: db,
    NOTES: notes,
    URL_: world.server.url,
    ROOT: hex(world.server.rootPublicKey),
    TO: ALICE,
    TEXTS: OUT.join(),
    EXPECTED: String(IN.length),
  };
  const killed = kill && (await run({ ...env, KILL_AT: String(kill.at), KILL_WHEN: kill.when }));
  await run(env);
  await until('alice to have it all', () =>
    [web, phone].every(({ witness }) => witness.texts.length >= (witness === web.witness ? 2 : 4)),
  );
  await Promise.all(sent.map((one) => one.until('delivered')));
  const lines = readFileSync(notes, 'utf8').trim().split('\n');
  const store = await openSqliteStore(db);
  const left = { outbox: await store.scan('outbox'), inbox: await store.scan('inbox') };
  await store.close();
  const queued = await world.server.queued(jid(BOB, 's.whatsapp.net', 1));
  await world.close();
  const ids = sent.map(({ id }) => id);
  const seen = lines.filter((line) => line.startsWith('in ')).map((line) => line.split(' '));
  return {
    killed,
    commits: Number(lines.at(-1)?.split(' ')[1]),
    result: {
      heard: web.witness.texts,
      copies: phone.witness.texts.toSorted(),
      refusals: [...web.witness.codes, ...phone.witness.codes],
      // In order of the first time; a second time only with the mark.
      handled: [...new Set(seen.map(([, id = '']) => ids.indexOf(id)))],
      unmarkedTwice: ids.filter((id) => seen.filter((one) => one[1] === id && !one[2]).length > 1),
      left,
      queued,
    },
  };
}

test('a companion that is killed at any commit ends up where an uninterrupted one does', async () => {
  const calm = await converse('calm');
  expect(calm.result).toEqual({
    heard: OUT,
    copies: [...OUT, ...IN.map((text) => `>${text}`)].toSorted(),
    refusals: [],
    handled: [0, 1],
    unmarkedTwice: [],
    left: { outbox: [], inbox: [] },
    queued: 0,
  });

  // How many commits there are depends on which turns share one: at least these are met.
  for (let at = 1; at <= calm.commits; at++) {
    const both = (['before', 'after'] as const).map(async (when) => {
      const { killed, result } = await converse(`${at}-${when}`, { at, when });
      expect({ at, when, ...result }).toEqual({ at, when, ...calm.result });
      if (at <= SURE_COMMITS) expect(killed).toBe('SIGKILL');
    });
    await Promise.all(both);
  }
}, 180_000);

const SURE_COMMITS = 4;
