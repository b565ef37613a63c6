/**
 * How files look: their comment, the docstrings of what they export, their size, their entries.
 */

import { type Finding, isGenerated, type Rule, type Source, sourceAt, type Tree } from './tree.ts';

const MOST_LINES = 500;
const MOST_FUNCTION_LINES = 70;
const MOST_PARAMETERS = 4;
const MOST_PUBLIC_NAMES = 60;

const isCode = ({ path }: Source): boolean =>
  /^(src|test|bench|fixtures|proto)\/.*\.(ts|mjs|js|proto)$/.test(path) && !isGenerated(path);

const lineCount = (text: string): number => text.replace(/\n$/, '').split('\n').length;

/** A reader learns from the first lines what a file is for. */
export const fileComments: Rule = {
  name: 'every file begins with a comment that says what it owns',
  check: ({ sources }) =>
    sources
      .filter((source) => isCode(source) && !hasFileComment(source))
      .map(({ path }) => ({ path, line: 1, what: 'has no comment of its own at the top' })),
  controls: [
    {
      plant: { 'src/base/a.ts': 'export {};\n' },
      finds: 'src/base/a.ts:1 has no comment of its own at the top',
    },
    {
      plant: { 'test/base/a.test.ts': '/** What f does. */\nexport const f = 1;\n' },
      finds: 'test/base/a.test.ts:1 has no comment of its own at the top',
    },
    {
      plant: { 'bench/a.mjs': '#!/usr/bin/env node\n/**\n *\n */\n\nrun();\n' },
      finds: 'bench/a.mjs:1 has no comment of its own at the top',
    },
    {
      plant: { 'proto/a.proto': 'syntax = "proto2";\n// Comment.\n' },
      finds: 'proto/a.proto:1 has no comment of its own at the top',
    },
  ],
};

/** What others may use is explained where it is declared. */
export const docstrings: Rule = {
  name: 'every exported name has a docstring',
  check: ({ modules }) =>
    modules.flatMap(({ path, exports }) =>
      exports
        .filter((entry) => !entry.documented && !entry.passedOn)
        .map(({ name, line }) => ({ path, line, what: `exports ${name} without a docstring` })),
    ),
  controls: [
    {
      plant: { 'src/base/a.ts': '/** The file. */\nexport interface A {}\n' },
      finds: 'src/base/a.ts:2 exports A without a docstring',
    },
    {
      plant: { 'src/base/a.ts': '/** The file. */\n\n/** */\nexport const a = 1;\n' },
      finds: 'src/base/a.ts:4 exports a without a docstring',
    },
    {
      plant: { 'src/base/a.ts': 'const a = 1;\n// A comment.\nexport { a };\n' },
      finds: 'src/base/a.ts:3 exports a without a docstring',
    },
  ],
};

/** A name is the same wherever it is imported. */
export const namedExports: Rule = {
  name: 'every export has a name, and only the entries pass names on',
  check: ({ modules }) =>
    modules.flatMap(({ path, exports, imports }) => {
      const isEntry = path.split('/').length === 2;
      const findings: Finding[] = [];
      for (const { name, line, passedOn } of exports) {
        if (name === 'default') findings.push({ path, line, what: 'has a default export' });
        else if (passedOn && !isEntry) findings.push({ path, line, what: `passes ${name} on` });
        else if (!passedOn && isEntry) findings.push({ path, line, what: `declares ${name}` });
      }
      for (const { line, star } of imports) {
        if (star) findings.push({ path, line, what: 'exports names without naming them' });
      }
      return findings;
    }),
  controls: [
    {
      plant: { 'src/base/a.ts': '/** A. */\nexport default function a() {}\n' },
      finds: 'src/base/a.ts:2 has a default export',
    },
    {
      plant: { 'src/wire/index.ts': "export { a } from './a.ts';\n" },
      finds: 'src/wire/index.ts:1 passes a on',
    },
    {
      plant: { 'src/wire.ts': '/** The file. */\n\n/** A number. */\nexport const a = 1;\n' },
      finds: 'src/wire.ts:4 declares a',
    },
    {
      plant: { 'src/index.ts': "export * from './wire/a.ts';\n" },
      finds: 'src/index.ts:1 exports names without naming them',
    },
  ],
};

/** A file is one idea, a function one page. */
export const sizes: Rule = {
  name: `files have up to ${MOST_LINES} lines, functions ${MOST_FUNCTION_LINES} lines and ${MOST_PARAMETERS} parameters`,
  check: ({ sources, modules }) => [
    ...sources
      .filter((source) => isCode(source) && lineCount(source.text) > MOST_LINES)
      .map(({ path, text }) => ({ path, line: 1, what: `has ${lineCount(text)} lines` })),
    ...modules.flatMap(({ path, functions }) =>
      functions.flatMap(({ name, line, lineCount, parameterCount }) => {
        const findings: Finding[] = [];
        if (lineCount > MOST_FUNCTION_LINES && !isGenerated(path)) {
          findings.push({ path, line, what: `${name} has ${lineCount} lines` });
        }
        if (parameterCount > MOST_PARAMETERS && !isGenerated(path)) {
          findings.push({ path, line, what: `${name} has ${parameterCount} parameters` });
        }
        return findings;
      }),
    ),
  ],
  controls: [
    {
      plant: { 'test/wire/a.test.ts': '\n'.repeat(501) },
      finds: 'test/wire/a.test.ts:1 has 501 lines',
    },
    {
      plant: { 'src/wire/a.ts': `const a = () => {${'\n'.repeat(70)}};\n` },
      finds: 'src/wire/a.ts:1 a has 71 lines',
    },
    {
      plant: { 'src/wire/a.ts': 'class A {\n  b(c, d, e, f = (1, 2), g) {}\n}\n' },
      finds: 'src/wire/a.ts:2 b has 5 parameters',
    },
  ],
};

/** The package offers what its manifest says, and not too much of it. */
export const entries: Rule = {
  name: `the entries of the package are the files beside the layers, index.ts with up to ${MOST_PUBLIC_NAMES} names`,
  check: (tree) => {
    const manifest = sourceAt(tree, 'package.json');
    const { exports = {} } = JSON.parse(manifest.text || '{}') as { exports?: object };
    const promised = Object.keys(exports)
      .filter((key) => key !== './package.json')
      .map((key) => (key === '.' ? 'src/index.ts' : `src/${key.slice(2)}.ts`));
    const present = tree.modules
      .map(({ path }) => path)
      .filter((path) => /^src\/[^/]+$/.test(path));
    const names = tree.modules.find(({ path }) => path === 'src/index.ts')?.exports.length ?? 0;
    const findings: Finding[] = [];
    for (const path of promised.filter((entry) => !present.includes(entry))) {
      findings.push({
        path: manifest.path,
        line: 1,
        what: `names an entry without a file: ${path}`,
      });
    }
    for (const path of present.filter((entry) => !promised.includes(entry))) {
      findings.push({ path, line: 1, what: 'is no entry of package.json' });
    }
    if (names > MOST_PUBLIC_NAMES) {
      findings.push({ path: 'src/index.ts', line: 1, what: `exports ${names} names` });
    }
    return findings;
  },
  controls: [
    {
      plant: { 'package.json': '{"exports":{".":{}, "./wire":{}}}', 'src/index.ts': '' },
      finds: 'package.json:1 names an entry without a file: src/wire.ts',
    },
    {
      plant: { 'package.json': '{"exports":{".":{}}}', 'src/index.ts': '', 'src/wire.ts': '' },
      finds: 'src/wire.ts:1 is no entry of package.json',
    },
    {
      plant: {
        'package.json': '{"exports":{".":{}}}',
        'src/index.ts': `export { ${'a, '.repeat(61)} } from './wire/a.ts';\n`,
      },
      finds: 'src/index.ts:1 exports 61 names',
    },
  ],
};

const MOST_README_LINES = 60;

/** Every folder explains itself, briefly. */
export const folderReadmes: Rule = {
  name: `every folder of src has a README.md of up to ${MOST_README_LINES} lines`,
  check: (tree) =>
    foldersOf(tree).flatMap((folder): readonly Finding[] => {
      const path = `${folder}/README.md`;
      const { text } = sourceAt(tree, path);
      const lines = lineCount(text);
      if (text === '') return [{ path, line: 1, what: 'is missing' }];
      return lines > MOST_README_LINES ? [{ path, line: 1, what: `has ${lines} lines` }] : [];
    }),
  controls: [
    {
      plant: { 'src/wire/a.ts': 'export {};\n' },
      finds: 'src/wire/README.md:1 is missing',
    },
    {
      plant: { 'src/wire/a.ts': 'export {};\n', 'src/wire/README.md': '# wire\n'.repeat(61) },
      finds: 'src/wire/README.md:1 has 61 lines',
    },
  ],
};

/** What a newcomer sees first is only what everyone needs. */
export const topLevel: Rule = {
  name: 'the top level holds what it has to hold and nothing else',
  check: ({ top }) => [
    ...top
      .filter((path) => !TOP.includes(path))
      .map((path) => ({ path, line: 1, what: 'does not belong at the top level' })),
    ...TOP.filter((path) => top.includes('package.json') && !top.includes(path)).map((path) => ({
      path,
      line: 1,
      what: 'is missing at the top level',
    })),
  ],
  controls: [
    {
      plant: { 'scripts/a.sh': 'true\n' },
      finds: 'scripts:1 does not belong at the top level',
    },
    {
      plant: Object.fromEntries(
        'biome.json CHANGELOG.md LICENSE package-lock.json package.json tsconfig.json bench/a fixtures/a proto/a src/a test/a'
          .split(' ')
          .map((path) => [path, '{}']),
      ),
      finds: 'README.md:1 is missing at the top level',
    },
  ],
};

const TOP = [
  'bench',
  'biome.json',
  'CHANGELOG.md',
  'fixtures',
  'LICENSE',
  'package-lock.json',
  'package.json',
  'proto',
  'README.md',
  'src',
  'test',
  'tsconfig.json',
];

/** A block comment with words and an empty line after it; in a schema, also line comments. */
function hasFileComment({ path, text }: Source): boolean {
  const body = text.replace(/^#!.*\n/, '');
  const pattern = path.endsWith('.proto')
    ? /^((?:\/\/.*\n)+|\/\*[\s\S]*?\*\/\n)/
    : /^(\/\*\*[\s\S]*?\*\/\n)\n/;
  return /[a-z]{3}/i.test(pattern.exec(body)?.[1] ?? '');
}

const foldersOf = ({ sources }: Tree): readonly string[] => [
  ...new Set(sources.flatMap(({ path }) => /^src\/[^/]+(?=\/)/.exec(path)?.[0] ?? [])),
];
