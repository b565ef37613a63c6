/**
 * The kill variant: a companion on a SQLite file, in a process that dies by SIGKILL at random times.
 *
 * A server and two phones live here, on loopback and in real time. In each round both sides have
 * something new to say, and the companion's process is killed somewhere between opening its file
 * and the moment at which it would be done. In the end nothing may be lost, and nothing doubled
 * without a mark. The times follow from the seed; what the process is doing at that moment does not.
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hex } from '../../src/base/bytes.ts';
import { connect } from '../../src/connection/connect.ts';
import { systemClock } from '../../src/connection/system.ts';
import { openPhone, type Phone } from '../../src/primary/phone.ts';
import { listen } from '../../src/server/listen.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { Chance } from '../sim/chance.ts';

/** How often, and from which seed. */
export interface KillOptions {
  readonly kills: number;
  readonly seed: number;
  readonly progress: (text: string) => void;
}

/** What came of it. */
export interface KillResult {
  readonly kills: number;
  /** Times at which the process was done before its turn to die. */
  readonly late: number;
  readonly messages: number;
  readonly repeats: number;
  readonly failures: readonly string[];
}

const CHILD = fileURLToPath(new URL('kill-child.js', import.meta.url));
const ALICE = '15550001001';
const BOB = '15550002002';
/** Messages in each direction and round. */
const EACH = 3;
const ROUNDS_PER_KILL = 4;
/** A round is not always as fast as the one that was measured: its last part is to be hit, too. */
const BEYOND = 1.5;

/** Kills a companion `kills` times. */
export async function killRandomly({ kills, seed, progress }: KillOptions): Promise<KillResult> {
  const folder = mkdtempSync(join(tmpdir(), 'quartet-kills-'));
  const server = await listen({ store: memoryStore() });
  const at = { url: server.url, trust: { publicKey: server.rootPublicKey, serial: 0 } };
  const alice = await openPhone({ store: memoryStore(), ...at, number: ALICE });
  const bob = await openPhone({ store: memoryStore(), ...at, number: BOB });
  const refused: string[] = [];
  alice.events.on('refused', ({ error }) => void refused.push(error.code));
  const texts: string[] = [];
  alice.events.on('message', ({ message, redelivered }) => {
    if (message.fromMe || message.content.kind !== 'text') return;
    texts.push(`${redelivered ? 'again ' : ''}${message.content.text}`);
  });
  const [db, notes] = [join(folder, 'killed.db'), join(folder, 'notes')];
  try {
    await linkOn(db, bob, at);
    const play = new Rounds({ db, notes, url: at.url, root: hex(server.rootPublicKey) }, alice);
    // Two rounds in peace say how long one takes; the first of them has new sessions to make.
    await play.round();
    const calmMs = await play.round();
    const chance = new Chance(seed, 'kills');
    let [done, late] = [0, 0];
    for (let i = 0; done < kills && i < kills * ROUNDS_PER_KILL; i++) {
      if (await play.killed(chance.below(Math.ceil(calmMs * BEYOND)))) done += 1;
      else late += 1;
      progress(`${done} of ${kills} kills, ${late} too late`);
    }
    await play.round();
    const failures = await play.check({ db, notes, texts, refused });
    const queued = await settled(() => server.queued());
    if (queued > 0) failures.push(`${queued} stanzas are left at the server`);
    if (done < kills) failures.push(`only ${done} of ${kills} kills were in time`);
    return { kills: done, late, messages: play.said * 2, repeats: play.repeats, failures };
  } finally {
    await Promise.all([alice.close(), bob.close()]);
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Links a companion to a phone, on a new SQLite file. */
async function linkOn(
  db: string,
  phone: Phone,
  at: Pick<Parameters<typeof openPhone>[0], 'url' | 'trust'>,
): Promise<void> {
  await phone.reached('online');
  const companion = await connect({ store: await openSqliteStore(db), ...at });
  await phone.scan((await companion.code()).text);
  await companion.reached('online');
  await companion.close();
}

interface Place {
  readonly db: string;
  readonly notes: string;
  readonly url: string;
  readonly root: string;
}

interface Outcome extends Pick<Place, 'db' | 'notes'> {
  readonly texts: readonly string[];
  readonly refused: readonly string[];
}

/** The rounds: what was said, and the process that says and hears it. */
class Rounds {
  /** Messages in each direction so far. */
  said = 0;
  repeats = 0;
  private readonly place: Place;
  private readonly alice: Phone;
  private readonly sent: string[] = [];

  constructor(place: Place, alice: Phone) {
    this.place = place;
    this.alice = alice;
  }

  /** A round that nobody disturbs; how long it took from the opening of the file. */
  async round(): Promise<number> {
    const { child, opened } = await this.start();
    const from = await opened;
    await ending(child);
    return performance.now() - from;
  }

  /** A round whose process is killed after a while; false if it was done before. */
  async killed(afterMs: number): Promise<boolean> {
    const { child, opened } = await this.start();
    await opened;
    const cancel = systemClock.schedule(systemClock.now() + afterMs, () => child.kill('SIGKILL'));
    const signal = await ending(child);
    cancel();
    return signal === 'SIGKILL';
  }

  /** Compares what both sides have with what was said. */
  async check({ db, notes, texts, refused }: Outcome): Promise<string[]> {
    const failures = refused.map((code) => `the phone refused something: ${code}`);
    const expected = Array.from({ length: this.said }, (_, i) => `out ${i}`);
    await settled(async () => (texts.length < expected.length ? 1 : 0));
    if (texts.join() !== expected.join()) failures.push(`the phone heard ${texts.join()}`);
    const lines = readFileSync(notes, 'utf8').trim().split('\n');
    const heard = lines.filter((line) => line.startsWith('in ')).map((line) => line.split(' '));
    for (const id of this.sent) {
      const times = heard.filter((words) => words[1] === id);
      if (times.length === 0) failures.push(`${id} was lost`);
      if (times.filter((words) => words[2] !== 'again').length > 1) {
        failures.push(`${id} came twice without a mark`);
      }
      this.repeats += times.filter((words) => words[2] === 'again').length;
    }
    for (const line of lines.filter((one) => one.startsWith('refused '))) failures.push(line);
    const store = await openSqliteStore(db);
    for (const table of ['outbox', 'inbox']) {
      const rows = await store.scan(table);
      if (rows.length > 0) failures.push(`${rows.length} rows are left in the ${table}`);
    }
    await store.close();
    return failures;
  }

  /** Has both sides say something new, and starts the process. */
  private async start(): Promise<{ child: ChildProcess; opened: Promise<number> }> {
    await this.alice.reached('online');
    for (let i = 0; i < EACH; i++) {
      this.sent.push((await this.alice.send(BOB, `in ${this.said + i}`)).id);
    }
    this.said += EACH;
    const { db, notes, url, root } = this.place;
    const env = { ...process.env, DB: db, NOTES: notes, URL_: url, ROOT: root, TO: ALICE };
    const child = spawn(process.execPath, [CHILD], {
      env: { ...env, SAID: String(this.said) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const opened = new Promise<number>((resolve) => {
      child.stdout?.once('data', () => resolve(performance.now()));
      child.once('close', () => resolve(performance.now()));
    });
    return { child, opened };
  }
}

/** Waits until a process has ended; its signal, if it was one. */
const ending = (child: ChildProcess): Promise<NodeJS.Signals | null> =>
  new Promise((resolve, reject) => {
    child.once('close', (code, signal) => {
      if (code === 0 || signal === 'SIGKILL') resolve(signal);
      else reject(new Error(`the companion ended with ${code ?? signal}`));
    });
  });

const PATIENCE_MS = 20_000;
const POLL_MS = 10;

/** Waits until a number is 0; what it is in the end. */
async function settled(count: () => Promise<number>): Promise<number> {
  const end = systemClock.now() + PATIENCE_MS;
  for (;;) {
    const left = await count();
    if (left === 0 || systemClock.now() > end) return left;
    await new Promise<void>((resolve) => {
      systemClock.schedule(systemClock.now() + POLL_MS, resolve);
    });
  }
}

/** What is in a file of notes; nothing if there is none. */
export const notesIn = (file: string): string =>
  existsSync(file) ? readFileSync(file, 'utf8') : '';
