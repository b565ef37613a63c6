/**
 * Four terminals, as the README describes them, and a SIGKILL of each process in the middle.
 *
 * Every process is a real one. What a device received is what its processes printed, one after the
 * other: each message at least once, and a second time only marked as handed out again, after the
 * process that had printed it was killed.
 */

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { askOwner } from '../../src/cli/control.ts';
import { until } from '../connection/world.ts';
import { type Program, run, start, temporaryFolder } from './program.ts';

const ALICE = '15550001001';
const BOB = '15550002002';

/** A device across all its processes. */
class Terminal {
  readonly db: string;
  readonly programs: Program[] = [];
  private readonly args: readonly string[];

  constructor(db: string, args: readonly string[]) {
    this.db = db;
    this.args = args;
  }

  /** Starts its process and waits until it is online. */
  async open(): Promise<Program> {
    const program = start(...this.args);
    this.programs.push(program);
    await program.line('phase', ({ phase }) => phase === 'online');
    return program;
  }

  /** Kills its process; the next `open` finds whatever it left behind. */
  async kill(): Promise<void> {
    expect(await this.programs.at(-1)?.kill()).toMatchObject({ signal: 'SIGKILL' });
  }

  /** Sends a text through the process that has the device open; resolves when the server has it. */
  send(to: string, text: string): Promise<unknown> {
    return askOwner(this.db, { kind: 'send', to, text });
  }

  /** Everything that was printed, in order. */
  get printed() {
    return this.programs.flatMap(({ messages }) => messages);
  }

  /** Whether all these texts were printed. */
  has(texts: readonly string[]): boolean {
    const known = new Set(this.printed.map(({ text }) => text));
    return texts.every((text) => known.has(text));
  }

  /** Fails unless exactly these texts came, each once but for marked repetitions after a kill. */
  check(texts: readonly string[]): void {
    const first = this.printed.filter(({ again }) => !again);
    const repeated = this.printed.filter(({ again }) => again);
    const ids = new Set(first.map(({ id }) => id));
    expect(ids.size).toBe(first.length);
    const late = repeated.filter(({ id }) => !ids.has(id));
    expect(new Set(late.map(({ id }) => id)).size).toBe(late.length);
    expect([...first, ...late].map(({ text }) => text).sort()).toEqual([...texts].sort());
    for (const program of this.programs) {
      const own = program.messages.map(({ id }) => id);
      expect(new Set(own).size).toBe(own.length);
    }
  }
}

const folderOf = (folder: string) => (name: string) => join(folder, `${name}.db`);

interface Stage {
  readonly serve: () => Promise<Program>;
  readonly phones: readonly [Terminal, Terminal];
  readonly webs: readonly [Terminal, Terminal];
}

/** The server, two phones and a companion of each, linked as a user would. */
async function open(): Promise<Stage> {
  const db = folderOf(temporaryFolder());
  const first = start('serve', '--db', db('server'));
  const url = String((await first.line('listening'))['url']);
  const port = new URL(url).port;
  const phone = (name: string, number: string) =>
    new Terminal(db(name), ['phone', '--url', url, '--db', db(name), '--number', number]);
  const web = (name: string) => new Terminal(db(name), ['listen', '--db', db(name)]);
  const phones = [phone('alice', ALICE), phone('bob', BOB)] as const;
  const webs = [web('alice-web'), web('bob-web')] as const;
  let server = first;
  const serve = async () => {
    expect(await server.kill()).toMatchObject({ signal: 'SIGKILL' });
    server = start('serve', '--db', db('server'), '--port', port);
    expect((await server.line('listening'))['url']).toBe(url);
    return server;
  };
  await Promise.all(phones.map((one) => one.open()));
  await Promise.all(
    webs.map(async (one, index) => {
      const link = start('link', '--url', url, '--db', one.db);
      const { text } = await link.line('qr');
      const scanned = await run('phone', '--db', phones[index]?.db ?? '', 'scan', String(text));
      expect(scanned).toMatchObject({ code: 0, stderr: '' });
      expect(await link.exit).toMatchObject({ code: 0 });
      expect(await link.line('linked')).toMatchObject({ jid: expect.stringContaining(':1@') });
    }),
  );
  await Promise.all(webs.map((one) => one.open()));
  return { serve, phones, webs };
}

const batch = (name: string, count = 12): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${name} ${index}`);

/** What was sent by whom, and what therefore has to arrive where. */
class Minutes {
  private sent: { readonly by: Terminal; readonly text: string }[] = [];
  private readonly all: readonly Terminal[];

  constructor(all: readonly Terminal[]) {
    this.all = all;
  }

  /** Notes a message. */
  add(by: Terminal, text: string): void {
    this.sent.push({ by, text });
  }

  /** Sends a text through a running owner and notes it; whether it was granted. */
  async say(by: Terminal, to: string, text: string): Promise<boolean> {
    this.add(by, text);
    return (await by.send(to, text)) !== undefined;
  }

  /** Waits until everything is where it belongs. */
  arrived(): Promise<void> {
    return until('everything to arrive', () => this.all.every((one) => one.has(this.at(one))));
  }

  /** Takes back what never left its sender: the command did not say that it was sent. */
  takeBack(texts: readonly string[]): void {
    this.sent = this.sent.filter(({ text }) => !texts.includes(text));
  }

  /** Fails unless every device printed exactly what it should have. */
  check(): void {
    for (const one of this.all) one.check(this.at(one));
  }

  private at(device: Terminal): readonly string[] {
    return this.sent.filter(({ by }) => by !== device).map(({ text }) => text);
  }
}

test('nothing is lost and nothing is doubled when a receiver or the server is killed', async () => {
  const { serve, phones, webs } = await open();
  const [alice, bob] = phones;
  const [aliceWeb, bobWeb] = webs;
  const minutes = new Minutes([alice, bob, aliceWeb, bobWeb]);

  const hello = await run('send', '--db', aliceWeb.db, BOB, 'hello', '--json');
  minutes.add(aliceWeb, 'hello');
  expect(hello).toMatchObject({ code: 0, stderr: '' });
  expect(hello.lines).toMatchObject([{ type: 'sent', id: expect.any(String) }]);
  const devices = await run('devices', '--db', bobWeb.db, '--json');
  expect(devices.lines).toMatchObject([
    { type: 'device', kind: 'phone', own: false },
    { type: 'device', kind: 'companion', own: true },
  ]);
  await minutes.arrived();

  for (const victim of [bobWeb, bob]) {
    const texts = batch(`to ${victim === bob ? 'a phone' : 'a listener'}`);
    const sending = Promise.all(texts.map((text) => minutes.say(aliceWeb, BOB, text)));
    await until('some to arrive', () => victim.has(texts.slice(0, 3)));
    await victim.kill();
    expect(await sending).toEqual(texts.map(() => true));
    await victim.open();
    await minutes.arrived();
  }

  const texts = batch('past a server');
  const sending = Promise.all(
    texts.flatMap((text) => [
      minutes.say(aliceWeb, BOB, text),
      minutes.say(bob, ALICE, `${text} and back`),
    ]),
  );
  await until('some to arrive', () => bobWeb.has(texts.slice(0, 3)));
  await serve();
  expect((await sending).every((granted) => granted)).toBe(true);
  await minutes.arrived();
  minutes.check();
}, 120_000);

test('what a killed sender had accepted goes out once, and to everybody', async () => {
  const { phones, webs } = await open();
  const [alice, bob] = phones;
  const [aliceWeb, bobWeb] = webs;
  const minutes = new Minutes([alice, bob, aliceWeb, bobWeb]);

  const texts = batch('from a victim');
  const sending = Promise.all(texts.map((text) => minutes.say(aliceWeb, BOB, text)));
  await until('some to arrive', () => bob.has(texts.slice(0, 3)));
  await aliceWeb.kill();
  const granted = await sending;
  await aliceWeb.open();
  // Messages leave in order: when this one is there, all that were accepted before are.
  await minutes.say(aliceWeb, BOB, 'one more');
  await until('the last to arrive', () =>
    [alice, bob, bobWeb].every((one) => one.has(['one more'])),
  );
  const gone = texts.filter((text, index) => granted[index] !== true && !bob.has([text]));
  minutes.takeBack(gone);
  await minutes.arrived();

  expect(await aliceWeb.programs.at(-1)?.kill('SIGTERM')).toMatchObject({ code: 0 });
  const early = start('send', '--db', aliceWeb.db, BOB, 'killed at once');
  await early.kill();
  const late = start('send', '--db', aliceWeb.db, BOB, 'killed on the way');
  await until('it to arrive', () => bobWeb.has(['killed on the way']));
  await late.kill();
  minutes.add(aliceWeb, 'killed on the way');
  const last = await run('send', '--db', aliceWeb.db, BOB, 'the end', '--json');
  expect(last).toMatchObject({ code: 0, stderr: '' });
  minutes.add(aliceWeb, 'the end');
  await minutes.arrived();
  if (bob.has(['killed at once'])) minutes.add(aliceWeb, 'killed at once');
  await minutes.arrived();
  minutes.check();
}, 120_000);

test('a link that was killed while its code was shown is made at the next start', async () => {
  const db = folderOf(temporaryFolder());
  const server = start('serve', '--db', db('server'));
  const url = String((await server.line('listening'))['url']);
  const phone = start('phone', '--url', url, '--db', db('alice'), '--number', ALICE);
  await phone.line('phase', ({ phase }) => phase === 'online');
  const first = start('link', '--url', url, '--db', db('web'));
  const killed = String((await first.line('qr'))['text']);
  await first.kill();

  const second = start('link', '--db', db('web'));
  const shown = String((await second.line('qr'))['text']);
  phone.type(shown);

  expect(await phone.line('linked')).toMatchObject({ jid: `${ALICE}:1@s.whatsapp.net` });
  expect(await second.exit).toMatchObject({ code: 0 });
  const [oldKeys, newKeys] = [killed, shown].map((text) => text.split(',').slice(-4, -2));
  expect(newKeys).toEqual(oldKeys);
  const again = await run('phone', '--db', db('alice'), 'scan', killed, '--json');
  expect(again).toMatchObject({ code: 1 });
  expect(again.lines).toMatchObject([{ type: 'error', code: 'LINK_EXPIRED' }]);
});
