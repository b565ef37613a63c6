/**
 * Makes src/proto/generated.{js,d.ts} from the schemas of this folder, without a network.
 *
 *   node proto/generate.mjs              writes the two files
 *   node proto/generate.mjs --check      exits 1 if the committed files are stale
 *   node proto/generate.mjs --copy DIR   copies the committed files into DIR (the build does this)
 *
 * The code is static and carries no comments; the types come from a second, commented run.
 */

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SCHEMAS = fileURLToPath(new URL('.', import.meta.url));
const OUTPUT = fileURLToPath(new URL('../src/proto/', import.meta.url));
const FILES = ['generated.js', 'generated.d.ts'];
const LEAN = ['create', 'verify', 'convert', 'delimited', 'service', 'typeurl'];

/** Runs one tool of protobufjs-cli. */
function run(tool, args) {
  const bin = createRequire(import.meta.url).resolve(`protobufjs-cli/bin/${tool}`);
  const child = spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`${tool} failed: ${child.stderr}`);
}

/** Generates both files into `folder`. */
function generate(folder) {
  const schemas = readdirSync(SCHEMAS)
    .filter((name) => name.endsWith('.proto'))
    .sort()
    .map((name) => join(SCHEMAS, name));
  const common = ['-t', 'static-module', '-w', 'esm', '-r', 'quartet', '--force-number'];
  common.push(...LEAN.map((part) => `--no-${part}`), '-p', SCHEMAS);
  const commented = join(folder, 'commented.js');
  run('pbjs', [...common, '-o', commented, ...schemas]);
  run('pbts', ['-o', join(folder, 'generated.d.ts'), commented]);
  run('pbjs', [...common, '--no-comments', '-o', join(folder, 'generated.js'), ...schemas]);
  rmSync(commented);
}

function main([mode, folder]) {
  if (mode === '--copy' && folder !== undefined) {
    mkdirSync(folder, { recursive: true });
    for (const file of FILES) copyFileSync(join(OUTPUT, file), join(folder, file));
    return 0;
  }
  if (mode === undefined) {
    generate(OUTPUT);
    return 0;
  }
  if (mode !== '--check') {
    process.stderr.write('usage: node proto/generate.mjs [--check | --copy DIR]\n');
    return 2;
  }
  const fresh = mkdtempSync(join(tmpdir(), 'quartet-proto-'));
  try {
    generate(fresh);
    const stale = FILES.filter(
      (file) =>
        readFileSync(join(fresh, file), 'utf8') !== readFileSync(join(OUTPUT, file), 'utf8'),
    );
    for (const file of stale) {
      process.stderr.write(`src/proto/${file} is stale: run node proto/generate.mjs\n`);
    }
    return stale.length === 0 ? 0 : 1;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

process.exitCode = main(process.argv.slice(2));
