/**
 * Only shells touch the world: sockets, files, timers, the clock, chance, the process.
 *
 * A core that reads a clock cannot be replayed. Each shell stands here with what it may touch and
 * why it has to; everything else is a core.
 */

import type { Finding, Rule } from './tree.ts';

/** Files that may touch the world; `only` names the modules and globals that they may use. */
const SHELLS = [
  {
    files: /^src\/crypto\/node-provider\.ts$/,
    only: ['node:crypto', 'Buffer'],
    reason: 'the fast provider, ten times faster than the portable one',
  },
  {
    files: /^src\/wire\/inflate\.ts$/,
    only: ['node:zlib'],
    reason: 'inflating is no part of the protocol; a cap on the output is passed along',
  },
  { files: /^src\/store\/sqlite\.ts$/, reason: 'opens a file' },
  { files: /^src\/connection\/driver\.ts$/, reason: 'runs the sockets and timers of a device' },
  { files: /^src\/connection\/system\.ts$/, reason: 'is the clock of the system' },
  { files: /^src\/connection\/transport\//, reason: 'opens sockets' },
  { files: /^src\/server\/listen\.ts$/, reason: 'listens on a socket' },
  { files: /^src\/cli\//, reason: 'reads arguments, prints, ends the process' },
];

/** Globals that are the world, not the language. */
const WORLD: ReadonlySet<string> = new Set([
  'Buffer',
  'clearImmediate',
  'clearInterval',
  'clearTimeout',
  'console',
  'crypto',
  'Date',
  'EventSource',
  'fetch',
  'globalThis',
  'Math.random',
  'navigator',
  'performance',
  'process',
  'queueMicrotask',
  'require',
  'setImmediate',
  'setInterval',
  'setTimeout',
  'WebSocket',
]);

/** Cores are pure. */
export const shells: Rule = {
  name: 'only shells touch sockets, files, timers, the clock, chance and the process',
  check: ({ modules }) =>
    modules.flatMap(({ path, imports, ambient, strings }) => {
      const loaded = new Map(imports.map(({ specifier, line }) => [specifier, line]));
      const builtins = [...strings].filter((text) => text.startsWith('node:'));
      const touched = [
        ...builtins.map((name) => ({ name, line: loaded.get(name) ?? 1 })),
        ...ambient.filter(({ name }) => WORLD.has(name)),
      ];
      return touched
        .filter(({ name }) => !mayTouch(path, name))
        .map(({ name, line }): Finding => ({ path, line, what: `is no shell but uses ${name}` }));
    }),
  controls: [
    {
      plant: { 'src/noise/a.ts': "import { readFileSync } from 'node:fs';\nreadFileSync('x');\n" },
      finds: 'src/noise/a.ts:1 is no shell but uses node:fs',
    },
    {
      plant: { 'src/store/memory.ts': "const name = 'node:sqlite';\nawait import(name);\n" },
      finds: 'src/store/memory.ts:1 is no shell but uses node:sqlite',
    },
    {
      plant: { 'src/devices/a.ts': 'export const now = (): number => Date.now();\n' },
      finds: 'src/devices/a.ts:1 is no shell but uses Date',
    },
    {
      plant: { 'src/connection/a.ts': '\nexport const later = [setTimeout];\n' },
      finds: 'src/connection/a.ts:2 is no shell but uses setTimeout',
    },
    {
      plant: { 'src/signal/a.ts': 'const chance = Math.random;\n' },
      finds: 'src/signal/a.ts:1 is no shell but uses Math.random',
    },
    {
      plant: { 'src/server/a.ts': 'const log = { console };\n' },
      finds: 'src/server/a.ts:1 is no shell but uses console',
    },
    {
      plant: { 'src/crypto/node-provider.ts': "import 'node:crypto';\nprocess.exit();\n" },
      finds: 'src/crypto/node-provider.ts:2 is no shell but uses process',
    },
  ],
};

const mayTouch = (path: string, name: string): boolean =>
  SHELLS.some(({ files, only }) => files.test(path) && (only === undefined || only.includes(name)));
