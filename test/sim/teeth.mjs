/**
 * Shows that the checkers bite: `npm run sim:teeth -- [--seeds N] [NAME]`.
 *
 * Runs each planted fault until a seed catches it: first in calm weather, then in gentle weather,
 * then with the faults that the seeds draw. Two processes share the work. Ends with one line; the
 * exit status is 0 only if every planted fault was caught.
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

const main = async () => {
  const { values, positionals } = parseArgs({
    options: { seeds: { type: 'string', default: '300' } },
    allowPositionals: true,
  });
  const started = performance.now();
  const folder = build();
  const { PLANTS } = await load(folder);
  const wanted = Object.keys(PLANTS).filter((name) => name.includes(positionals.join(' ')));
  const queue = wanted.map((name) => ({ name, seeds: Number(values.seeds) }));
  let missed = 0;
  await Promise.all(
    Array.from({ length: WORKERS }, () => {
      const child = fork(HERE, ['--worker', folder]);
      return new Promise((resolve, reject) => {
        child.on('message', ({ name, caught }) => {
          if (name !== undefined) {
            if (caught === undefined) missed += 1;
            const word = caught === undefined ? 'MISSED' : 'caught';
            process.stdout.write(`${word} ${name} (${(caught ?? '').slice(0, 160)})\n`);
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
  process.stdout.write(
    `sim:teeth: ${wanted.length} planted faults, ${wanted.length - missed} caught, ` +
      `${missed} missed, ${seconds} s\n`,
  );
  process.exitCode = missed === 0 ? 0 : 1;
};

if (process.argv[2] === '--worker') await work(process.argv[3]);
else await main();
