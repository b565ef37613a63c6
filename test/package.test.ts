/**
 * The package as users get it: packed, installed into an empty folder, and run from there.
 *
 * The example is the README's own text, so what people copy is what runs here: as an ES module, as
 * CommonJS, and through the compiler. Dependencies come from npm's cache, or from its registry.
 */

import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PRINTS = 'hello from a companion';
const TIMEOUT_MS = 120_000;

/** The environment without what `npm test` says about this folder: npm is called in another one. */
const ENVIRONMENT = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) =>
      !/^(npm_(package|lifecycle|command|config_local_prefix)|INIT_CWD|VITEST|NODE_ENV)/.test(name),
  ),
);

const execute = promisify(execFile);

const run = async (cwd: string, command: string, ...args: readonly string[]): Promise<string> =>
  (await execute(command, [...args], { cwd, env: ENVIRONMENT, timeout: TIMEOUT_MS })).stdout;

let folder = '';
let example = '';

beforeAll(async () => {
  const base = await mkdtemp(join(tmpdir(), 'quartet-package-'));
  folder = join(base, 'app');
  await mkdir(folder);
  await writeFile(join(folder, 'package.json'), '{ "name": "app", "private": true }\n');
  await run(ROOT, 'npm', 'pack', '--ignore-scripts', '--pack-destination', base);
  const [tarball = ''] = (await readdir(base)).filter((name) => name.endsWith('.tgz'));
  const flags = ['--prefer-offline', '--no-audit', '--no-fund'];
  await run(folder, 'npm', 'install', ...flags, join(base, tarball));
  example = exampleOf(await readFile(join(ROOT, 'README.md'), 'utf8'));
}, TIMEOUT_MS);

afterAll(async () => {
  if (folder !== '') await rm(join(folder, '..'), { recursive: true });
});

describe('the packed package', () => {
  test(
    'runs the example of the README as an ES module',
    async () => {
      await writeFile(join(folder, 'example.mjs'), example);
      expect(await run(folder, process.execPath, 'example.mjs')).toContain(PRINTS);
    },
    TIMEOUT_MS,
  );

  test(
    'runs the same example from CommonJS',
    async () => {
      await writeFile(join(folder, 'example.cjs'), asCommonJs(example));
      expect(await run(folder, process.execPath, 'example.cjs')).toContain(PRINTS);
    },
    TIMEOUT_MS,
  );

  test(
    'has types by which the example compiles in strict mode, and a wrong call does not',
    async () => {
      const options = {
        module: 'nodenext',
        target: 'es2023',
        lib: ['es2023'],
        strict: true,
        noEmit: true,
        types: ['node'],
        typeRoots: [join(ROOT, 'node_modules/@types')],
      };
      const files = ['example.mts'];
      await writeFile(
        join(folder, 'tsconfig.json'),
        JSON.stringify({ compilerOptions: options, files }),
      );
      const compile = () =>
        run(folder, process.execPath, join(ROOT, 'node_modules/typescript/bin/tsc'));
      const explain = (error: { stdout?: string }) => error.stdout ?? String(error);

      await writeFile(join(folder, 'example.mts'), example);
      expect(await compile().catch(explain)).toBe('');

      await writeFile(
        join(folder, 'example.mts'),
        "import { connect } from 'quartet';\nconnect(1);\n",
      );
      expect(await compile().catch(explain)).toContain('example.mts(2,9): error');
    },
    TIMEOUT_MS,
  );

  test(
    'brings the command',
    async () => {
      expect(await run(folder, join(folder, 'node_modules/.bin/quartet'), '--help')).toContain(
        'demo',
      );
    },
    TIMEOUT_MS,
  );

  test(
    'loads neither sockets nor compression before a device is opened',
    async () => {
      const program = `await import('quartet');
const loaded = process.moduleLoadList.map((entry) => entry.split(' ').at(-1));
console.log(['crypto', 'http', 'tls', 'zlib'].filter((name) => loaded.includes(name)).join());`;
      await writeFile(join(folder, 'loaded.mjs'), program);
      expect(await run(folder, process.execPath, 'loaded.mjs')).toBe('crypto\n');
    },
    TIMEOUT_MS,
  );

  test('holds what users need and nothing else', async () => {
    const names = await readdir(join(folder, 'node_modules/quartet'));
    expect(names.sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist',
      'fixtures',
      'package.json',
      'proto',
    ]);
  });
});

test('the example of a README is its first block of JavaScript under "Embed it"', () => {
  const readme =
    '```js\nwrong\n```\n## Embed it\n\nSo:\n\n```js\nright();\n```\n\n```js\nwrong\n```\n';
  expect(exampleOf(readme)).toBe('right();\n');
  expect(() => exampleOf('## Embed it\n')).toThrow();
});

test('an ES module becomes CommonJS by its imports', () => {
  const module =
    "import { a, b as c } from 'quartet';\nimport fs from 'node:fs';\nawait a(c, fs);\n";
  expect(asCommonJs(module)).toBe(
    "const { a, b: c } = require('quartet');\nconst fs = require('node:fs');\n(async () => {\nawait a(c, fs);\n})();\n",
  );
});

/** The first block of JavaScript after the heading "Embed it". */
function exampleOf(readme: string): string {
  const found = /^## Embed it$[\s\S]*?^```js\n([\s\S]*?)^```$/m.exec(readme);
  if (found?.[1] === undefined) throw new Error('README.md has no example under "## Embed it".');
  return found[1];
}

/** The same program with `require`; what follows the imports runs in an asynchronous function. */
function asCommonJs(module: string): string {
  const imports = /^import ([\s\S]*?) from ('[^']+');?\n/gm;
  const required = [...module.matchAll(imports)].map(
    ([, names = '', from]) => `const ${names.replaceAll(' as ', ': ')} = require(${from});\n`,
  );
  return `${required.join('')}(async () => {\n${module.replace(imports, '').trimStart()}})();\n`;
}
