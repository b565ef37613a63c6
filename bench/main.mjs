/**
 * Runs one benchmark: `npm run bench -- NAME [--json]`.
 *
 * A benchmark is a file `bench/NAME.mjs` that exports `run()`, which measures and returns rows; how
 * a row looks is in README.md of this folder. Benchmarks import the built package (`dist/`), since
 * that is what users run. This file only finds them and prints: it measures nothing.
 */

import { readdirSync } from 'node:fs';
import Table from 'cli-table3';

const RUNNER = 'main.mjs';
const USAGE = `npm run bench -- NAME [--json]

Measures one thing and prints a table; with --json one line a row.
`;

const benchmarks = () =>
  readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.mjs') && file !== RUNNER)
    .map((file) => file.slice(0, -'.mjs'.length))
    .sort();

const list = () => `Benchmarks: ${benchmarks().join(', ') || 'none yet'}\n`;

/** What a cell of the table shows: small figures keep three digits, a missing one is a dash. */
const figure = (value) => {
  if (typeof value !== 'number') return value === undefined ? '-' : String(value);
  return Number(value.toPrecision(Math.abs(value) < 1_000 ? 3 : 6)).toLocaleString('en-US');
};

const columns = (rows) => {
  const own = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const peers = [...new Set(rows.flatMap((row) => Object.keys(row.peers ?? {})))];
  return { own: own.filter((name) => !['bench', 'case', 'peers'].includes(name)), peers };
};

/** A rival's figure, and how many times ours it is. */
const paired = (theirs, ours) =>
  theirs === undefined ? '-' : `${figure(theirs)} (${Number((theirs / ours).toPrecision(2))}x)`;

const asTable = (rows) => {
  const { own, peers } = columns(rows);
  const head = ['case', ...own, ...peers];
  const colAligns = head.map((_, i) => (i === 0 ? 'left' : 'right'));
  const style = { head: [], border: [], compact: true };
  const table = new Table({ head, colAligns, style });
  for (const row of rows) {
    const figures = own.map((name) => figure(row[name]));
    table.push([row.case, ...figures, ...peers.map((name) => paired(row.peers?.[name], row.us))]);
  }
  return table.toString();
};

const main = async (args) => {
  const names = args.filter((arg) => !arg.startsWith('-'));
  const flags = args.filter((arg) => arg.startsWith('-'));
  if (flags.includes('--help') || flags.includes('-h')) {
    process.stdout.write(`${USAGE}\n${list()}`);
    return 0;
  }
  const [name] = names;
  const unknown = flags.filter((flag) => flag !== '--json');
  if (names.length !== 1 || unknown.length > 0 || !benchmarks().includes(name)) {
    const reason = unknown.length > 0 ? `Unknown option ${unknown[0]}.` : 'Name one benchmark.';
    process.stderr.write(`${reason}\n\n${USAGE}\n${list()}`);
    return 2;
  }
  const { run } = await import(`./${name}.mjs`);
  const rows = await run();
  const lines = rows.map((row) => JSON.stringify({ bench: name, ...row }));
  const text = flags.includes('--json') ? lines.join('\n') : asTable(rows);
  process.stdout.write(`${text}\n`);
  return 0;
};

process.exitCode = await main(process.argv.slice(2));
