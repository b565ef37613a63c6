/**
 * Runs the fuzzer: `npm run fuzz -- [NAME] [--seconds N] [--count N] [--seed S] [--keep] [--json]`.
 *
 * Compiles the targets with what they import, has counters put in, and runs each file of targets
 * under watch. This file is the shell: arguments, files, and what is printed. Progress goes to
 * stderr, the one line with the figures to stdout.
 */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { watch } from './watch.mjs';

const HERE = import.meta.dirname;
const ROOT = join(HERE, '..', '..');
const CORPUS = join(ROOT, 'fixtures', 'corpus');
const CONTROL = 'planted';
/** Has declarations beside it, so the compiler leaves it where it is. */
const GENERATED = join('src', 'proto', 'generated.js');

/** What the corpus of one target may hold: all together stay small enough to commit. */
const KEPT_BYTES = 2_048;

const NAMES = readdirSync(join(HERE, 'targets'))
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => name !== CONTROL)
  .sort();

const USAGE = `npm run fuzz -- [NAME] [--seconds N] [--count N] [--seed S] [--keep] [--json]

Feeds mutated inputs to readers of the project, which may answer with a value or a typed error.

  NAME         ${[...NAMES, 'all'].join(', ')}; without a name: all
               "${CONTROL}" is the control, with a fault that must be found
  --seconds N  time in total, split among the targets; 60 unless there is a count
  --count N    inputs in total, split among the targets
  --seed S     the same seed and count make the same inputs
  --keep       writes the inputs that reach the most blocks to fixtures/corpus
  --json       prints the figures as one line of JSON

A finding is minimised and written to fixtures/corpus, and the exit status is 1.
`;

const OPTIONS = {
  seconds: { type: 'string' },
  count: { type: 'string' },
  seed: { type: 'string' },
  keep: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
};

const say = (text) => process.stderr.write(`${text}\n`);

const wholeNumber = (name, text) => {
  if (text === undefined) return undefined;
  if (!/^[0-9]{1,15}$/.test(text)) throw new Error(`--${name} takes a whole number.`);
  return Number(text);
};

/** The arguments; throws a sentence about what is wrong with them. */
const readArguments = (args) => {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const [name = 'all', ...more] = positionals;
  if (more.length > 0) throw new Error('Give one name at most.');
  if (![...NAMES, CONTROL, 'all'].includes(name)) throw new Error(`There is no target ${name}.`);
  const count = wholeNumber('count', values.count);
  const seconds = wholeNumber('seconds', values.seconds) ?? (count === undefined ? 60 : undefined);
  const seed = wholeNumber('seed', values.seed) ?? Date.now() % 2 ** 32;
  return { ...values, name, count, seconds, seed };
};

/** Compiles into a folder of its own, from where packages are found as usual. */
const compile = () => {
  const cache = join(ROOT, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'fuzz-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const args = [tsc, '--project', HERE, '--outDir', folder];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The compiler failed.\n${stdout}`);
  mkdirSync(join(folder, 'src', 'proto'), { recursive: true });
  copyFileSync(join(ROOT, GENERATED), join(folder, GENERATED));
  return join(folder, 'test', 'fuzz');
};

/** The committed inputs of a target: one in each line. */
const corpusOf = (target) => {
  const folder = join(CORPUS, target);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.hex'))
    .sort()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n').slice(0, -1))
    .map((line) => Uint8Array.from(Buffer.from(line, 'hex')));
};

/** Writes inputs, one in each line; returns where they lie. */
const saveInputs = (target, name, inputs) => {
  const lines = inputs.map((input) => `${Buffer.from(input).toString('hex')}\n`);
  mkdirSync(join(CORPUS, target), { recursive: true });
  writeFileSync(join(CORPUS, target, `${name}.hex`), lines.join(''));
  return `fixtures/corpus/${target}/${name}.hex`;
};

const hashOf = (input) => createHash('sha256').update(input).digest('hex').slice(0, 8);

const showFinding = (target, { kind, what, input }) => {
  const shown = Buffer.from(input.subarray(0, 64)).toString('hex');
  say(`${target}: ${kind}: ${what}\n  ${input.length} bytes: ${shown}`);
  if (target !== CONTROL) say(`  ${saveInputs(target, `found-${hashOf(input)}`, [input])}`);
};

/** Instruments the compiled files and loads them; returns what a thread needs for each. */
const load = async (folder, names) => {
  const files = names.map((name) => join(folder, 'targets', `${name}.js`));
  const { prepare } = await import(pathToFileURL(join(folder, 'prepare.js')).href);
  const { COUNTERS, EQUAL } = await import(pathToFileURL(join(folder, 'instrument.js')).href);
  const prepared = prepare(files);
  globalThis[COUNTERS] = new Uint8Array(prepared.blocks);
  globalThis[EQUAL] = (a, b) => a === b;
  const load = async (file) => {
    const { targets } = await import(file);
    const corpus = Object.fromEntries(targets.map(({ name }) => [name, corpusOf(name)]));
    return { ...prepared, file, corpus };
  };
  return Promise.all(files.map((file) => load(pathToFileURL(file).href)));
};

/** Runs all targets of the named files; returns the last report of each. */
const fuzz = async ({ name, count, seconds, seed, keep }) => {
  const folder = compile();
  const orders = await load(folder, name === 'all' ? NAMES : [name]);
  const targetCount = orders.flatMap(({ corpus }) => Object.keys(corpus)).length;
  const share = {
    count: count === undefined ? undefined : Math.ceil(count / targetCount),
    milliseconds: seconds === undefined ? undefined : (seconds * 1_000) / targetCount,
  };
  const reports = new Map();
  const onReport = (report) => {
    const { target, inputs, features, corpus, findings } = report;
    const known = reports.get(target)?.findings.length ?? 0;
    reports.set(target, report);
    if (inputs > 0)
      say(`${target}: ${inputs} inputs, ${features} features, ${corpus} in the corpus`);
    for (const finding of findings.slice(known)) showFinding(target, finding);
    if (keep && report.ways !== undefined) saveInputs(target, 'ways', report.ways);
  };
  for (const order of orders) {
    await watch(
      join(folder, 'worker.js'),
      { ...order, ...share, seed, keepBytes: keep ? KEPT_BYTES : 0 },
      onReport,
    );
  }
  return [...reports.values()];
};

const summarise = ({ name, seed }, reports, startedAt) => {
  const sum = (read) => reports.reduce((total, report) => total + read(report), 0);
  const seconds = (performance.now() - startedAt) / 1_000;
  const inputs = sum((report) => report.inputs);
  const hash = createHash('sha256');
  for (const report of reports) hash.update(report.hash ?? '');
  return {
    fuzz: name,
    targets: reports.length,
    inputs,
    perSecond: Math.round(inputs / seconds),
    features: sum((report) => report.features),
    corpus: sum((report) => report.corpus),
    findings: sum((report) => report.findings.length),
    seconds: Number(seconds.toFixed(1)),
    seed,
    hash: hash.digest('hex'),
  };
};

const asLine = (figures) =>
  `${figures.fuzz}: ${figures.inputs} inputs, ${figures.perSecond}/s, ${figures.features} features, ` +
  `${figures.corpus} in the corpus, ${figures.findings} findings, ${figures.seconds} s, ` +
  `seed ${figures.seed}`;

const main = async (args) => {
  let order;
  try {
    order = readArguments(args);
  } catch (error) {
    say(`${error.message}\n\n${USAGE}`);
    return 2;
  }
  if (order.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  say(`seed ${order.seed}`);
  const startedAt = performance.now();
  const figures = summarise(order, await fuzz(order), startedAt);
  process.stdout.write(`${order.json ? JSON.stringify(figures) : asLine(figures)}\n`);
  return figures.findings === 0 ? 0 : 1;
};

process.exitCode = await main(process.argv.slice(2));
