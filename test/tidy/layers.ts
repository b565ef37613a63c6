/**
 * Who may import what: layers, cycles, packages. The layers are those of src/README.md.
 *
 * Imports of types count like any other: a layer that knows the types of a higher one knows it.
 */

import { posix } from 'node:path';
import type { Import, Module } from './modules.ts';
import type { Finding, Rule } from './tree.ts';

/** The level of each folder of src/; the files beside them are the entries. */
const LEVELS: Readonly<Record<string, number>> = {
  base: 0,
  crypto: 1,
  wire: 1,
  proto: 1,
  store: 1,
  noise: 2,
  signal: 2,
  devices: 3,
  groups: 3,
  sync: 3,
  media: 3,
  messages: 4,
  connection: 5,
  primary: 5,
  server: 5,
  cli: 6,
  '': 6,
};

/** Imports between folders of one level that are allowed all the same. */
const EXCEPTIONS = [
  { from: 'primary', to: 'connection', reason: 'a phone is a device with a connection' },
];

/** Which files may know which package. */
const PACKAGES = [
  { name: '@noble/curves', files: /^src\/crypto\// },
  { name: '@noble/hashes', files: /^src\/crypto\// },
  { name: 'protobufjs', files: /^src\/proto\// },
  { name: 'libsql', files: /^src\/store\/sqlite\.ts$/ },
  { name: 'ws', files: /^src\/(connection\/transport\/|server\/listen\.ts$)/ },
  { name: 'qrcode', files: /^src\/cli\/qr\.ts$/ },
  { name: 'cli-table3', files: /^src\/cli\/table\.ts$/ },
];

/** Imports run down the layers. */
export const layers: Rule = {
  name: 'a file imports from its own folder and from lower layers only',
  check: ({ modules }) => modules.flatMap((module) => relative(module).flatMap(judge(module))),
  controls: [
    {
      plant: { 'src/wire/a.ts': "import { b } from '../signal/b.ts';\nb();\n" },
      finds: 'src/wire/a.ts:1 imports up the layers: ../signal/b.ts',
    },
    {
      plant: { 'src/wire/a.ts': "import type { B } from '../crypto/b.ts';\nexport type A = B;\n" },
      finds: 'src/wire/a.ts:1 imports from another folder of its layer: ../crypto/b.ts',
    },
    {
      plant: { 'src/connection/a.ts': "const b = await import('../primary/b.ts');\n" },
      finds: 'src/connection/a.ts:1 imports from another folder of its layer: ../primary/b.ts',
    },
    {
      plant: { 'src/server/transport/a.ts': "export { b } from '../../connection/b.ts';\n" },
      finds:
        'src/server/transport/a.ts:1 imports from another folder of its layer: ../../connection/b.ts',
    },
    {
      plant: { 'src/common/a.ts': "import { b } from '../base/b.ts';\nb();\n" },
      finds: 'src/common/a.ts:1 stands in no layer: src/common',
    },
    {
      plant: { 'src/base/a.ts': "import { b } from '../../test/b.ts';\nb();\n" },
      finds: 'src/base/a.ts:1 leaves src: ../../test/b.ts',
    },
    {
      plant: { 'src/base/a.ts': "import { b } from './b';\nb();\n" },
      finds: 'src/base/a.ts:1 imports without the ending of the file: ./b',
    },
  ],
};

/** There is always an order in which files can be read. */
export const cycles: Rule = {
  name: 'no file imports itself through others',
  check: ({ modules }) => {
    const targets = new Map(modules.map((module) => [module.path, relative(module).map(toPath)]));
    return [...targets.keys()].flatMap((path): readonly Finding[] => {
      const way = wayBack(path, targets);
      const first = way !== undefined && [...way].sort()[0] === path;
      return first ? [{ path, line: 1, what: `imports itself: ${way.join(' > ')}` }] : [];
    });
  },
  controls: [
    {
      plant: {
        'src/base/a.ts': "import { b } from './b.ts';\nb();\n",
        'src/base/b.ts': "import type { C } from './c.ts';\nexport type B = C;\n",
        'src/base/c.ts': "export * from './a.ts';\n",
      },
      finds: 'src/base/a.ts:1 imports itself: src/base/a.ts > src/base/b.ts > src/base/c.ts',
    },
  ],
};

/** Each library has one door. */
export const packages: Rule = {
  name: 'a package is known only to the files that are its door',
  check: ({ modules }) =>
    modules.flatMap(({ path, imports }) =>
      imports
        .filter(({ specifier }) => !specifier.startsWith('.') && !specifier.startsWith('node:'))
        .filter(({ specifier }) => !mayKnow(path, specifier))
        .map(({ specifier, line }) => ({ path, line, what: `may not import ${specifier}` })),
    ),
  controls: [
    {
      plant: { 'src/wire/a.ts': "import { inflate } from 'pako';\ninflate();\n" },
      finds: 'src/wire/a.ts:1 may not import pako',
    },
    {
      plant: {
        'src/signal/a.ts': "import { x25519 } from '@noble/curves/ed25519.js';\nx25519();\n",
      },
      finds: 'src/signal/a.ts:1 may not import @noble/curves/ed25519.js',
    },
    {
      plant: { 'src/signal/a.ts': "const { encrypt } = await import('libsignal');\n" },
      finds: 'src/signal/a.ts:1 may not import libsignal',
    },
  ],
};

interface Relative extends Import {
  readonly target: string;
}

const relative = ({ path, imports }: Module): readonly Relative[] =>
  imports
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map((entry) => ({ ...entry, target: posix.join(posix.dirname(path), entry.specifier) }));

const toPath = ({ target }: Relative): string => target;

const folderOf = (path: string): string =>
  (path.split('/').length > 2 ? path.split('/')[1] : '') ?? '';

const judge =
  ({ path }: Module) =>
  ({ specifier, line, target }: Relative): readonly Finding[] => {
    const finding = (what: string) => [{ path, line, what }];
    const from = folderOf(path);
    const to = folderOf(target);
    const level = LEVELS[from];
    const targetLevel = LEVELS[to];
    if (!target.startsWith('src/')) return finding(`leaves src: ${specifier}`);
    if (!/\.(ts|js|json)$/.test(target)) {
      return finding(`imports without the ending of the file: ${specifier}`);
    }
    if (level === undefined) return finding(`stands in no layer: src/${from}`);
    if (targetLevel === undefined) return finding(`stands in no layer: src/${to}`);
    if (from === to || targetLevel < level) return [];
    if (targetLevel > level) return finding(`imports up the layers: ${specifier}`);
    if (EXCEPTIONS.some((row) => row.from === from && row.to === to)) return [];
    return finding(`imports from another folder of its layer: ${specifier}`);
  };

/** The shortest way from a file back to itself. */
function wayBack(
  start: string,
  targets: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  const seen = new Set<string>();
  let ways: readonly (readonly string[])[] = [[start]];
  while (ways.length > 0) {
    const next: (readonly string[])[] = [];
    for (const way of ways) {
      for (const target of targets.get(way.at(-1) ?? '') ?? []) {
        if (target === start) return way;
        if (seen.has(target)) continue;
        seen.add(target);
        next.push([...way, target]);
      }
    }
    ways = next;
  }
  return undefined;
}

const mayKnow = (path: string, specifier: string): boolean =>
  PACKAGES.some(
    ({ name, files }) =>
      (specifier === name || specifier.startsWith(`${name}/`)) && files.test(path),
  );
