/**
 * Shows that the checkers bite: `npm run sim:teeth -- [--seeds N] [--json] [NAME]`.
 *
 * Runs each planted fault until a seed catches it: first in calm weather, then in gentle weather,
 * then with the faults that the seeds draw. Two processes share the work. Ends with one line; the
 * exit status is 0 only if every planted fault was caught, 2 if it was called wrongly.
 */

import { fork } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';

const WORKERS = 2;
const CALM = 3;
const GENTLE = 8;
const OPERATIONS = 80;
const HERE = import.meta.filename;

const USAGE = `npm run sim:teeth -- [--seeds N] [--json] [NAME]

Plants one mistake after the other into the simulated system and runs seeds until a checker names it.

  --seeds N  so many seeds at most for each; 300 without it
  --json     prints the figures as one line of JSON
  NAME       only mistakes with this in their name
`;

const OPTIONS = {
  seeds: { type: 'string', default: '300' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
};

class Misuse extends Error {}

const load = async (folder) => {
  const at = (file) => import(pathToFileURL(join(folder, 'test', 'sim', file)).href);
  const [{ run }, { GENTLE: gentle, FAULTS }, { PLANTS }] = await Promise.all([
    at('play.js'),
    at('faults.js'),
    at(join('planted', 'plants.js')),
  ]);
  return { run, PLANTS, gentle: new Map([...gentle].map((name) => [name, FAULTS[name][0]])) };
};

/** What the first seed that catches a planted fault says. */
const hunt = async ({ run, PLANTS, gentle }, { name, seeds }) => {
  for (let seed = 1; seed <= seeds; seed++) {
    const mix = seed <= CALM ? { mix: new Map() } : seed <= GENTLE ? { mix: gentle } : {};
    const { breaches } = await run({ seed, plant: PLANTS[name], count: OPERATIONS, ...mix });
    const [first] = breaches;
    if (first !== undefined) return `seed ${seed}: ${first.rule} ${first.what}`;
  }
  return undefined;
};

const work = async (folder) => {
  const parts = await load(folder);
  process.on('message', (order) => {
    void hunt(parts, order).then((caught) => process.send({ ...order, caught }));
  });
  process.send({});
};

const readArguments = () => {
  try {
    const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
    if (!/^[0-9]{1,9}$/.test(values.seeds)) throw new Error('--seeds takes a whole number.');
    return { ...values, seeds: Number(values.seeds), name: positionals.join(' ') };
  } catch (cause) {
    throw new Misuse(cause.message);
  }
};

const main = async () => {
  const { seeds, name: part, json, help } = readArguments();
  if (help) return process.stdout.write(USAGE);
  const started = performance.now();
  const folder = build();
  const { PLANTS } = await load(folder);
  const wanted = Object.keys(PLANTS).filter((name) => name.includes(part));
  if (wanted.length === 0) throw new Misuse(`No planted fault has '${part}' in its name.`);
  const queue = wanted.map((name) => ({ name, seeds }));
  const results = [];
  await Promise.all(
    Array.from({ length: WORKERS }, () => {
      const child = fork(HERE, ['--worker', folder]);
      return new Promise((resolve, reject) => {
        child.on('message', ({ name, caught }) => {
          if (name !== undefined) {
            results.push({ name, caught });
            const word = caught === undefined ? 'MISSED' : 'caught';
            const line = `${word} ${name} (${(caught ?? '').slice(0, 160)})\n`;
            (json ? process.stderr : process.stdout).write(line);
          }
          const order = queue.shift();
          if (order !== undefined) return child.send(order);
          child.disconnect();
          resolve();
        });
        child.on('exit', (code) => (code ? reject(new Error(`A worker ended: ${code}.`)) : null));
      });
    }),
  );
  const seconds = Math.round((performance.now() - started) / 1000);
  const missed = results.filter(({ caught }) => caught === undefined).length;
  const sums = { planted: wanted.length, caught: wanted.length - missed, missed, seconds };
  process.stdout.write(
    json
      ? `${JSON.stringify({ ...sums, results })}\n`
      : `sim:teeth: ${sums.planted} planted faults, ${sums.caught} caught, ${missed} missed, ${seconds} s\n`,
  );
  process.exitCode = missed === 0 ? 0 : 1;
};

if (process.argv[2] === '--worker') await work(process.argv[3]);
else {
  await main().catch((cause) => {
    process.stderr.write(`${cause instanceof Error ? cause.message : cause}\n`);
    process.exitCode = cause instanceof Misuse ? 2 : 1;
  });
}
