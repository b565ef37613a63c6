/**
 * Runs the simulation: `npm run sim -- [--seeds N] [--seed S] [--only FAULT] [--trace] [--twice N]`.
 *
 * Compiles the simulation, hands seeds to two processes and ends with one line of figures. A seed
 * that is run alone and fails is shrunk. The exit status is 0 only if every seed passed and, from 100
 * seeds on, every kind of fault has struck in at least a tenth of them; 2 if it was called wrongly.
 */

import { execFileSync, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';

const ROOT = join(import.meta.dirname, '..', '..');
const WORKERS = 2;
/** Most of what a run makes is short-lived: a larger nursery halves the work of collecting it. */
const NODE_OPTIONS = ['--max-semi-space-size=64'];
const DAY_MS = 86_400_000;
/** Every kind of fault strikes in so large a part of the seeds, if there are enough of them. */
const SHARE = 0.1;
const SHARE_FROM = 100;
const PROGRESS_MS = 30_000;

const USAGE = `npm run sim -- [--seeds N] [--seed S] [--only FAULT] [--operations N] [--trace] [--twice N] [--json]

Runs server, phones and companions on virtual time, with what each seed draws of people and faults.

  --seeds N       how many seeds; 60 without it
  --seed S        the first of them; without it they follow from the commit
  --only FAULT    no other fault than this one, in every seed
  --operations N  the storm has so many operations; without it each seed draws how many
  --trace         tells the story of each seed in words
  --twice N       runs N seeds twice and compares what happened
  --json          prints the figures as one line of JSON

A seed that is run alone and fails is made smaller: the operations and faults that are left are printed.
`;

const OPTIONS = {
  seeds: { type: 'string', default: '60' },
  seed: { type: 'string' },
  only: { type: 'string' },
  operations: { type: 'string' },
  trace: { type: 'boolean', default: false },
  twice: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
};

class Misuse extends Error {}

/** Where lines go: with `--json` only the figures are on stdout. */
let lines = process.stdout;
const say = (text) => lines.write(`${text}\n`);

const commitId = () => {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
};

const wholeNumber = (name, text) => {
  if (!/^[0-9]{1,15}$/.test(text)) throw new Misuse(`--${name} takes a whole number.`);
  return Number(text);
};

const readArguments = () => {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (cause) {
    throw new Misuse(cause.message);
  }
};

/** Says no to a fault that there is not: nothing would go wrong and the run would pass. */
const checkFault = async (folder, only) => {
  const file = join(folder, 'test', 'sim', 'faults.js');
  const { FAULT_NAMES } = await import(pathToFileURL(file).href);
  if (only !== undefined && !FAULT_NAMES.includes(only)) {
    throw new Misuse(`--only takes one of ${FAULT_NAMES.join(', ')}.`);
  }
};

/** The first of the fresh seeds of a commit. */
const seedOf = (commit) => createHash('sha256').update(commit).digest().readUIntBE(0, 5);

const sums = {
  seeds: 0,
  virtualMs: 0,
  messages: 0,
  deliveries: 0,
  repeats: 0,
  retries: 0,
  excused: 0,
  failures: 0,
  differing: 0,
  faults: {},
  seedsWith: {},
};

const count = ({ result, differs }) => {
  sums.seeds += 1;
  for (const key of ['virtualMs', 'messages', 'deliveries', 'repeats', 'retries', 'excused']) {
    sums[key] += result[key];
  }
  for (const [name, times] of Object.entries(result.faults)) {
    sums.faults[name] = (sums.faults[name] ?? 0) + times;
    sums.seedsWith[name] = (sums.seedsWith[name] ?? 0) + 1;
  }
  if (differs) sums.differing += 1;
  if (result.breaches.length > 0 || differs) sums.failures += 1;
};

const report = (commit, { result, differs, script }) => {
  const [first] = result.breaches;
  const why = differs ? 'two runs differ' : `${first.rule} ${first.what}`;
  say(`FAILED seed ${result.seed} commit ${commit.slice(0, 12)}: ${why}`);
  for (const line of script ?? []) say(`  ${line}`);
  say(`  npm run sim -- --seed ${result.seed} --seeds 1 --trace`);
};

/** Says now and then how far a long run is, beside what it prints. */
const watch = (seeds) => {
  const tell = () =>
    process.stderr.write(
      `sim: ${sums.seeds} of ${seeds} seeds, ${sums.messages} messages, ${sums.failures} failures\n`,
    );
  const timer = setInterval(tell, PROGRESS_MS);
  return () => clearInterval(timer);
};

/** Hands out orders to the workers until there are none left. */
const runAll = (folder, orders, commit) =>
  new Promise((resolve, reject) => {
    const queue = [...orders];
    let busy = 0;
    for (let i = 0; i < WORKERS; i++) {
      const child = fork(join(folder, 'test', 'sim', 'worker.js'), { execArgv: NODE_OPTIONS });
      busy += 1;
      const next = () => {
        const order = queue.shift();
        if (order !== undefined) return child.send(order);
        child.kill();
        busy -= 1;
        if (busy === 0) resolve();
      };
      child.on('message', (answer) => {
        for (const name of answer.kinds ?? []) sums.seedsWith[name] ??= 0;
        if (answer.result !== undefined) {
          count(answer);
          for (const line of answer.result.lines) say(line);
          if (answer.result.breaches.length > 0 || answer.differs) report(commit, answer);
        }
        next();
      });
      child.on('exit', (code) => {
        if (code !== 0 && code !== null) reject(new Error(`A worker ended with ${code}.`));
      });
    }
  });

const main = async () => {
  const values = readArguments();
  if (values.help) return process.stdout.write(USAGE);
  if (values.json) lines = process.stderr;
  const started = performance.now();
  const commit = commitId();
  const first = values.seed === undefined ? seedOf(commit) : wholeNumber('seed', values.seed);
  const seeds = wholeNumber('seeds', values.twice ?? values.seeds);
  const count = values.operations && wholeNumber('operations', values.operations);
  const folder = build();
  await checkFault(folder, values.only);
  const orders = Array.from({ length: seeds }, (_, i) => ({
    seed: first + i,
    trace: values.trace,
    twice: values.twice !== undefined,
    shrink: seeds === 1,
    ...(values.only === undefined ? {} : { only: values.only }),
    ...(count === undefined ? {} : { count }),
  }));
  const unwatch = watch(seeds);
  await runAll(folder, orders, commit).finally(unwatch);
  const faults = Object.entries(sums.faults).sort(([a], [b]) => (a < b ? -1 : 1));
  const isWhole = seeds >= SHARE_FROM && values.only === undefined;
  const rare = Object.keys(sums.seedsWith).filter(
    (name) => isWhole && sums.seedsWith[name] < sums.seeds * SHARE,
  );
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  process.exitCode = sums.failures === 0 && rare.length === 0 ? 0 : 1;
  if (values.json) {
    return process.stdout.write(`${JSON.stringify({ ...sums, first, seconds, rare })}\n`);
  }
  say(
    `faults: ${faults.map(([name, times]) => `${name} ${times} (${sums.seedsWith[name]})`).join(', ')}`,
  );
  say(
    `sim: ${sums.seeds} seeds from ${first}, ${Math.round(sums.virtualMs / DAY_MS)} virtual days, ` +
      `${sums.messages} messages, ${sums.deliveries} deliveries, ${sums.excused} lost with a reason, ` +
      `${faults.reduce((sum, [, times]) => sum + times, 0)} faults of ${faults.length} kinds, ` +
      `${sums.failures} failures, ${seconds} s`,
  );
  if (rare.length > 0) say(`sim: in less than a tenth of the seeds: ${rare.join(', ')}`);
};

main().catch((cause) => {
  process.stderr.write(`${cause instanceof Error ? cause.message : cause}\n`);
  process.exitCode = cause instanceof Misuse ? 2 : 1;
});
