/**
 * Runs the soak: `npm run soak -- [--days N] [--messages N] [--seed S] [--json]`.
 *
 * Compiles the simulation and lets it run in this process, whose memory is measured. This file is
 * the shell: arguments and what is printed. Progress goes to stderr, the figures to stdout. The exit
 * status is 0 only if everything stayed within its bounds, 2 if it was called wrongly.
 */

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from '../sim/build.mjs';

const USAGE = `npm run soak -- [--days N] [--messages N] [--seed S] [--json]

Two phones and a companion write to each other for many virtual days. At the end of each day
everything must have arrived once, and rows and memory must be within their bounds
(test/soak/README.md). The cryptography is a toy, the rest is real.

  --days N      virtual days; 30 unless given
  --messages N  messages in all; 100000 unless given
  --seed S      the same seed makes the same run
  --json        prints the figures as lines of JSON
`;

const OPTIONS = {
  days: { type: 'string', default: '30' },
  messages: { type: 'string', default: '100000' },
  seed: { type: 'string', default: '1' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
};

class Misuse extends Error {}

const say = (text) => process.stderr.write(`${text}\n`);
const print = (text) => process.stdout.write(`${text}\n`);

const wholeNumber = (name, text) => {
  if (!/^[0-9]{1,9}$/.test(text)) throw new Misuse(`--${name} takes a whole number.`);
  return Number(text);
};

/** Twice: what the first collection finalises, the second one frees. */
const memory = () => {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const mb = (bytes) => (bytes / 1e6).toFixed(1);

const progress = ({ day, sent, told, memoryBytes, restBytes, maxRestBytes, rows, storeBytes }) =>
  say(
    `soak: day ${day}, ${sent} sent, ${told} told, ${rows} rows of ${mb(storeBytes)} MB, ` +
      `memory ${mb(memoryBytes)} MB` +
      (restBytes === undefined ? '' : `, ${mb(restBytes)} MB without rows`) +
      (maxRestBytes === undefined ? '' : ` (${mb(maxRestBytes)} at most)`),
  );

const show = ({ samples, tables, failures, counts, refusals }, { days, seconds }) => {
  for (const { owner, table, rows, bytes, maxRows, maxBytes } of tables) {
    if (rows === 0 && maxRows === 0) continue;
    print(`${owner} ${table}: ${rows} of ${maxRows} rows, ${bytes} of ${maxBytes} bytes`);
  }
  for (const failure of failures) say(`FAILED ${failure}`);
  const measured = samples.filter(({ restBytes }) => restBytes !== undefined);
  const [first, last] = [measured[0], measured.at(-1)];
  const codes = Object.entries(refusals).map(([code, count]) => `${code} ${count}`);
  print(
    `soak: ${days} days, ${counts.sent} messages, ${counts.told} deliveries, ` +
      `${counts.repeated} repeated, refusals: ${codes.join(', ') || 'none'}; memory without rows ` +
      `${mb(first?.restBytes ?? 0)} MB on day ${first?.day}, ${mb(last?.restBytes ?? 0)} MB on day ` +
      `${last?.day} (${mb(last?.maxRestBytes ?? 0)} at most); ${failures.length} failures, ${seconds} s`,
  );
};

const main = async () => {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) return print(USAGE.trimEnd());
  const days = wholeNumber('days', values.days);
  const messages = wholeNumber('messages', values.messages);
  const seed = wholeNumber('seed', values.seed);
  if (days < 1) throw new Misuse('A soak takes a day at least.');
  if (globalThis.gc === undefined) throw new Misuse('Run me with node --expose-gc.');
  const started = performance.now();
  const folder = build();
  const { soak } = await import(pathToFileURL(join(folder, 'test', 'soak', 'soak.js')).href);
  const result = await soak({ days, messages, seed, memory, tell: progress });
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  if (values.json) print(JSON.stringify({ soak: 'all', days, seconds, ...result }));
  else show(result, { days, seconds });
  process.exitCode = result.failures.length === 0 ? 0 : 1;
};

main().catch((cause) => {
  say(cause instanceof Error ? cause.message : String(cause));
  const isMisuse = cause instanceof Misuse || String(cause?.code).startsWith('ERR_PARSE_ARGS');
  process.exitCode = isMisuse ? 2 : 1;
});
