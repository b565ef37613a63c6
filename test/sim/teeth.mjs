/**
 * Shows that the checkers bite: `npm run sim:teeth -- [--seeds N] [NAME]`.
 *
 * Runs each planted fault until a seed catches it, the first seeds in calm weather and the others
 * with faults. Ends with one line; the exit status is 0 only if every planted fault was caught.
 */

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';

const CALM = 3;
const OPERATIONS = 80;

const { values, positionals } = parseArgs({
  options: { seeds: { type: 'string', default: '300' } },
  allowPositionals: true,
});
const started = performance.now();
const folder = join(build(), 'test', 'sim');
const load = (file) => import(pathToFileURL(join(folder, file)).href);
const { run } = await load('play.js');
const { PLANTS } = await load(join('planted', 'plants.js'));

const wanted = Object.entries(PLANTS).filter(([name]) => name.includes(positionals.join(' ')));
let missed = 0;
for (const [name, plant] of wanted) {
  let caught;
  for (let seed = 1; seed <= Number(values.seeds) && caught === undefined; seed++) {
    const calm = seed <= CALM ? { mix: new Map() } : {};
    const { breaches } = await run({ seed, plant, count: OPERATIONS, ...calm });
    if (breaches[0] !== undefined) caught = `seed ${seed}: ${breaches[0].rule} ${breaches[0].what}`;
  }
  if (caught === undefined) missed += 1;
  process.stdout.write(`${caught === undefined ? 'MISSED' : 'caught'} ${name} (${caught ?? ''})\n`);
}
const seconds = Math.round((performance.now() - started) / 1000);
process.stdout.write(
  `sim:teeth: ${wanted.length} planted faults, ${wanted.length - missed} caught, ${missed} missed, ${seconds} s\n`,
);
process.exit(missed === 0 ? 0 : 1);
