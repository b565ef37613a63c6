/**
 * What importing the package costs: `npm run bench -- import [--json]`.
 *
 * Every figure comes from fresh processes, one import each, all cases in turn in every round. Roles
 * are loaded when their first device is opened: rows with a role say what the import and that
 * together cost. `us` is processor time, since cores are shared; `rssMiB` is what the process grew
 * by.
 */

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const dist = (path) => new URL(`../dist/${path}`, import.meta.url).href;

/** What is imported, one after the other, by case. */
const CASES = {
  quartet: ['quartet'],
  'quartet, first companion': ['quartet', dist('connection/connect.js')],
  'quartet, first phone': ['quartet', dist('primary/phone.js')],
  'quartet, first server': ['quartet', dist('server/listen.js')],
  'quartet/wire': ['quartet/wire'],
  'quartet/noise': ['quartet/noise'],
  'quartet/signal': ['quartet/signal'],
  'quartet/server': ['quartet/server'],
  'quartet/store': ['quartet/store'],
};
const PEERS = ['baileys', 'libsignal', 'whatsapp-rust-bridge'];

/** The program of a process: the processor time and the memory that the imports took. */
const PROBE = `
const specifiers = JSON.parse(process.argv[1]);
const rss = process.memoryUsage.rss();
const start = process.cpuUsage();
for (const specifier of specifiers) await import(specifier);
const { user, system } = process.cpuUsage(start);
const us = user + system;
process.stdout.write(JSON.stringify({ us, rssMiB: (process.memoryUsage.rss() - rss) / 1_048_576 }));
process.exit();
`;

const CWD = fileURLToPath(new URL('.', import.meta.url));
const ROUNDS = 11;

const probe = (specifiers) => {
  const args = ['--input-type=module', '-e', PROBE, JSON.stringify(specifiers)];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: CWD, encoding: 'utf8' }));
};

const median = (figures) => figures.toSorted((a, b) => a - b)[figures.length >> 1];

const medians = (probes) => ({
  us: Math.round(median(probes.map(({ us }) => us))),
  rssMiB: Number(median(probes.map(({ rssMiB }) => rssMiB)).toFixed(1)),
});

/** Measures all cases, and the rivals as rows and as peers of the package. */
export async function run() {
  const cases = { ...CASES, ...Object.fromEntries(PEERS.map((peer) => [peer, [peer]])) };
  const probes = new Map(Object.keys(cases).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, specifiers] of Object.entries(cases))
      probes.get(name).push(probe(specifiers));
  }
  const figures = new Map([...probes].map(([name, list]) => [name, medians(list)]));
  const peers = Object.fromEntries(PEERS.map((peer) => [peer, figures.get(peer).us]));
  return [...figures].map(([name, { us, rssMiB }]) => ({
    case: name,
    us,
    n: ROUNDS,
    rssMiB,
    ...(name === 'quartet' ? { peers } : {}),
  }));
}
