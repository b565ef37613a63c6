/**
 * Runs the crash enumerator: `npm run crash -- [--script NAME] [--kill N] [--json]`.
 *
 * Compiles the scripts with what they import and hands them to two processes. This file is the
 * shell: arguments and what is printed. Progress goes to stderr, the figures to stdout. The exit
 * status is 0 only if every run ended as the one that was not cut, 2 if it was called wrongly.
 */

import { fork } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from '../sim/build.mjs';

const WORKERS = 2;
const KILLS = '20';

const USAGE = `npm run crash -- [--script NAME] [--kind KIND] [--at N] [--seed S] [--trace] [--kill N] [--json]

Runs scripts on a simulated world and ends the process of one device at every commit, or fails one
call of its store; then the device is opened again, and all must end as without the cut.

  --script NAME  link, first, burst, prekeys, fanout or backlog; all without it
  --kind KIND    before, after, half, torn, torn-checkpoint (of a commit) or fails (a call); all without it
  --at N         only the commit, or the call, of this number
  --seed S       another world; 1 without it, and real cryptography if it ends in 0
  --trace        tells the story of each run, for one case
  --kill N       instead kills a real process on a SQLite file N times at random moments
  --json         prints the figures as one line of JSON

Without --script, --kind and --at both are done: all scripts, then ${KILLS} kills.
`;

const OPTIONS = {
  script: { type: 'string' },
  kind: { type: 'string' },
  at: { type: 'string' },
  seed: { type: 'string' },
  trace: { type: 'boolean', default: false },
  kill: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
};

class Misuse extends Error {}

const KINDS = ['before', 'after', 'half', 'torn', 'torn-checkpoint', 'fails'];
const NAMES = ['link', 'first', 'burst', 'prekeys', 'fanout', 'backlog'];

const say = (text) => process.stderr.write(`${text}\n`);
const print = (text) => process.stdout.write(`${text}\n`);

const wholeNumber = (name, text) => {
  if (text === undefined) return undefined;
  if (!/^[0-9]{1,15}$/.test(text)) throw new Misuse(`--${name} takes a whole number.`);
  return Number(text);
};

const oneOf = (name, text, known) => {
  if (text !== undefined && !known.includes(text)) {
    throw new Misuse(`--${name} takes one of ${known.join(', ')}.`);
  }
  return text;
};

const readArguments = (args) => {
  const { values } = parseArgs({ args, options: OPTIONS });
  return {
    ...values,
    script: oneOf('script', values.script, NAMES),
    kind: oneOf('kind', values.kind, KINDS),
    at: wholeNumber('at', values.at),
    seed: wholeNumber('seed', values.seed),
    kill: wholeNumber('kill', values.kill),
  };
};

/** Starts a worker; resolves with it and the scripts that it knows. */
const startWorker = (folder) =>
  new Promise((resolve, reject) => {
    const child = fork(join(folder, 'test', 'crash', 'worker.js'));
    child.once('message', ({ scripts }) => resolve({ child, scripts }));
    child.once('exit', (code) => reject(new Error(`A worker ended with ${code}.`)));
  });

/** Has a worker obey one order; resolves with the sums. */
const obey = (child, order) =>
  new Promise((resolve, reject) => {
    const left = (code) => reject(new Error(`A worker ended with ${code}.`));
    const hear = (report) => {
      if (report.kind === 'lines') for (const line of report.lines) print(line);
      if (report.kind === 'failed') {
        say(`FAILED ${report.name}`);
        for (const why of report.why.slice(0, 6)) say(`  ${why}`);
      }
      if (report.kind !== 'done') return;
      child.off('message', hear);
      child.off('exit', left);
      resolve(report.sums);
    };
    child.on('message', hear);
    child.once('exit', left);
    child.send(order);
  });

/** Hands the orders out; resolves with a row of figures for each script and machine. */
const runScripts = async (folder, { script, kind, at, seed = 1, trace }) => {
  const workers = await Promise.all(Array.from({ length: WORKERS }, () => startWorker(folder)));
  const { scripts } = workers[0];
  const parts = at === undefined ? PARTS : 1;
  const orders = scripts
    .filter(({ name }) => script === undefined || name === script)
    .flatMap(({ name, under }) => under.map((machine) => ({ script: name, under: machine })))
    .flatMap((order) => Array.from({ length: parts }, (_, part) => ({ ...order, part, of: parts })))
    .map((order) => ({ ...order, kind, at, seed, trace }));
  const rows = new Map();
  let done = 0;
  const total = orders.length;
  const work = async ({ child }) => {
    for (let order = orders.shift(); order !== undefined; order = orders.shift()) {
      const sums = await obey(child, order);
      const name = `${order.script} of ${order.under}`;
      rows.set(name, added(rows.get(name), { ...sums, name }));
      done += 1;
      say(`crash: ${done} of ${total} parts, ${name}`);
    }
    child.removeAllListeners('exit');
    child.kill();
  };
  await Promise.all(workers.map(work));
  return [...rows.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
};

/** Parts of a script, so that both workers have something to do until the end. */
const PARTS = 4;

/** The sums of two parts of one script. */
const added = (row, sums) => {
  if (row === undefined) return sums;
  const cases = { ...row.cases };
  for (const [kind, count] of Object.entries(sums.cases)) cases[kind] = (cases[kind] ?? 0) + count;
  const total = (key) => row[key] + sums[key];
  return {
    ...row,
    cases,
    failures: total('failures'),
    messages: total('messages'),
    repeats: total('repeats'),
  };
};

const sumOf = (numbers) => numbers.reduce((sum, number) => sum + number, 0);

const showScripts = (rows, seconds) => {
  for (const { name, commits, calls, cases, failures } of rows) {
    const kinds = Object.entries(cases).map(([kind, count]) => `${kind} ${count}`);
    const end = failures === 0 ? 'all end alike' : `${failures} FAILED`;
    print(`${name}: ${commits} commits, ${calls} calls; ${kinds.join(', ')}: ${end}`);
  }
  const cases = sumOf(rows.flatMap((row) => Object.values(row.cases)));
  const failures = sumOf(rows.map((row) => row.failures));
  print(
    `crash: ${rows.length} scripts, ${cases} cuts, ${sumOf(rows.map((row) => row.messages))} messages, ` +
      `${sumOf(rows.map((row) => row.repeats))} given again, ${failures} failures, ${seconds} s`,
  );
};

const runKills = async (folder, kills, seed) => {
  const { killRandomly } = await import(
    pathToFileURL(join(folder, 'test', 'crash', 'kill.js')).href
  );
  const progress = (text) => say(`crash: ${text}`);
  return { ...(await killRandomly({ kills, seed, progress })), seed };
};

const showKills = ({ kills, late, messages, repeats, failures, seed }, seconds) => {
  for (const failure of failures) say(`FAILED kills: ${failure}`);
  print(
    `kill: seed ${seed}, ${kills} kills at random times (${late} came too late), ${messages} messages, ` +
      `${repeats} given again, ${failures.length} failures, ${seconds} s`,
  );
};

const main = async () => {
  const options = readArguments(process.argv.slice(2));
  if (options.help) return print(USAGE.trimEnd());
  const { script, kind, at, kill, json } = options;
  const seed = options.seed ?? (process.pid * 7_919) % 1_000_000;
  const isAll = script === undefined && kind === undefined && at === undefined;
  const started = performance.now();
  const elapsed = () => Math.round((performance.now() - started) / 100) / 10;
  const folder = build();
  let failures = 0;
  if (kill === undefined) {
    const rows = await runScripts(folder, options);
    failures += sumOf(rows.map((row) => row.failures));
    if (json) for (const row of rows) print(JSON.stringify({ crash: row.name, ...row }));
    else showScripts(rows, elapsed());
    const cases = sumOf(rows.flatMap((row) => Object.values(row.cases)));
    if (cases === 0) throw new Misuse('There is no such commit or call.');
  }
  if (kill !== undefined || isAll) {
    const result = await runKills(folder, kill ?? Number(KILLS), seed);
    failures += result.failures.length;
    if (json) print(JSON.stringify({ crash: 'kill', ...result, seconds: elapsed() }));
    else showKills(result, elapsed());
    if (json) for (const failure of result.failures) say(`FAILED kills: ${failure}`);
  }
  process.exitCode = failures === 0 ? 0 : 1;
};

main().catch((cause) => {
  say(cause instanceof Error ? cause.message : String(cause));
  const isMisuse = cause instanceof Misuse || String(cause?.code).startsWith('ERR_PARSE_ARGS');
  process.exitCode = isMisuse ? 2 : 1;
});
