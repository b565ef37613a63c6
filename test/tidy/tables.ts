/**
 * Tables that must agree with the tree: error codes, limits, dependencies, fixtures.
 *
 * The README holds two tables between markers. Errors: `<!-- codes -->` to `<!-- /codes -->`, one
 * row a code, in the order of codes.ts, as `node test/tidy/codes-table.mjs` prints it:
 * "| `CODE` | side | scope | sentence |". Dependencies: `<!-- dependencies -->` to
 * `<!-- /dependencies -->`, each row beginning with the package's name in the same quotes.
 */

import { type Finding, type Rule, type Source, sourceAt, type Tree } from './tree.ts';

const CODES_FILE = 'src/base/codes.ts';
const LIMITS_FILE = 'src/base/limits.ts';
const LARGEST_FIXTURE_BYTES = 300_000;

/** A code means one thing and is found by eye. */
export const codeOrder: Rule = {
  name: 'error codes are AREA_FACT and stand in alphabetical order',
  check: (tree) =>
    codesOf(tree).flatMap(({ code, line }, index, all): readonly Finding[] => {
      const before = all[index - 1]?.code ?? '';
      const finding = (what: string) => [{ path: CODES_FILE, line, what }];
      if (!/^[A-Z]+(_[A-Z0-9]+)+$/.test(code)) return finding(`${code} is not AREA_FACT`);
      return before < code ? [] : finding(`${code} stands after ${before}`);
    }),
  controls: [
    {
      plant: { [CODES_FILE]: codesText('WIRE_B', 'WIRE_A') },
      finds: finds(2, 'WIRE_A stands after WIRE_B'),
    },
    { plant: { [CODES_FILE]: codesText('WIRE') }, finds: finds(1, 'WIRE is not AREA_FACT') },
  ],
};

/** A code that nothing gives is a promise that nobody keeps. */
export const codesUsed: Rule = {
  name: 'every error code is given somewhere',
  check: (tree) =>
    codesOf(tree)
      .filter(({ code }) => !isNamedElsewhere(tree, code, CODES_FILE))
      .map(({ code, line }) => ({ path: CODES_FILE, line, what: `${code} is given nowhere` })),
  controls: [
    {
      plant: {
        [CODES_FILE]: codesText('WIRE_A', 'WIRE_B'),
        'src/wire/a.ts': "// fail('WIRE_B')\nexport const a = () => fail('WIRE_A');\n",
      },
      finds: finds(2, 'WIRE_B is given nowhere'),
    },
  ],
};

/** People look a code up in the README. */
export const codesInReadme: Rule = {
  name: 'the error table of the README is that of codes.ts',
  check: (tree) => {
    const expected = codesOf(tree).map(({ row }) => row);
    if (expected.length === 0) return [];
    return compareRows(sourceAt(tree, 'README.md'), 'codes', expected);
  },
  controls: [
    {
      plant: { [CODES_FILE]: codesText('WIRE_A'), 'README.md': '# quartet\n' },
      finds: 'README.md:1 has no table between <!-- codes --> and <!-- /codes -->',
    },
    {
      plant: { [CODES_FILE]: codesText('WIRE_A', 'WIRE_B'), 'README.md': codesTable('WIRE_A') },
      finds: 'README.md:1 misses the row | `WIRE_B` | peer | message | It is so. |',
    },
    {
      plant: {
        [CODES_FILE]: codesText('WIRE_A', 'WIRE_B'),
        'README.md': codesTable('WIRE_A', 'WIRE_B').replace('`WIRE_B` | peer', '`WIRE_B` | host'),
      },
      finds: 'README.md:1 misses the row | `WIRE_B` | peer | message | It is so. |',
    },
    {
      plant: { [CODES_FILE]: codesText('WIRE_A'), 'README.md': codesTable('WIRE_A', 'WIRE_B') },
      finds: 'README.md:1 has a row too many: | `WIRE_B` | peer | message | It is so. |',
    },
  ],
};

/** A cap that nothing uses caps nothing. */
export const limitsUsed: Rule = {
  name: 'every limit is used',
  check: (tree) =>
    rowsOf(sourceAt(tree, LIMITS_FILE), /^ {2}(\w+): limit\(/gm)
      .filter(({ name }) => !isNamedElsewhere(tree, name, LIMITS_FILE))
      .map(({ name, line }) => ({ path: LIMITS_FILE, line, what: `${name} is used nowhere` })),
  controls: [
    {
      plant: {
        [LIMITS_FILE]:
          "  a: limit(1, 'x', 'y'),\n  b: limit(1, 'x', 'y'),\n  c: limit(1, 'x', 'y'),\n",
        'src/wire/a.ts': "cap('a');\nLIMITS.c;\n",
      },
      finds: `${LIMITS_FILE}:2 b is used nowhere`,
    },
  ],
};

/** A dependency needs a reason that a reader can weigh. */
export const dependencies: Rule = {
  name: 'the README says of every dependency why it is there',
  check: (tree) => {
    const manifest = JSON.parse(sourceAt(tree, 'package.json').text || '{}') as Manifest;
    const names = ['dependencies', 'optionalDependencies', 'devDependencies', 'peerDependencies']
      .flatMap((kind) => Object.keys(manifest[kind] ?? {}))
      .map((name) => `| \`${name}\` |`);
    if (names.length === 0) return [];
    return compareRows(sourceAt(tree, 'README.md'), 'dependencies', names);
  },
  controls: [
    {
      plant: {
        'package.json': '{"dependencies":{"ws":"1"},"devDependencies":{"vitest":"1"}}',
        'README.md': '<!-- dependencies -->\n| `ws` | sockets |\n<!-- /dependencies -->\n',
      },
      finds: 'README.md:1 misses the row | `vitest` |',
    },
    {
      plant: {
        'package.json': '{"dependencies":{"ws":"1"}}',
        'README.md':
          '<!-- dependencies -->\n| `ws` | sockets |\n| `pako` | zip |\n<!-- /dependencies -->\n',
      },
      finds: 'README.md:1 has a row too many: | `pako` | zip |',
    },
  ],
};

/** Known answers say where they come from and what is expected. */
export const fixtures: Rule = {
  name: 'fixtures have their form, and a result that exists',
  check: (tree) => {
    const results = new Set(['valid', ...codesOf(tree).map(({ code }) => code)]);
    return tree.sources
      .filter(({ path }) => /^fixtures\/[^/]+\/.*\.json$/.test(path))
      .flatMap(({ path, text }) =>
        faultsOf(text, results).map((what): Finding => ({ path, line: 1, what })),
      );
  },
  controls: [
    { plant: { 'fixtures/wire/a.json': '{' }, finds: 'fixtures/wire/a.json:1 is not JSON' },
    {
      plant: { 'fixtures/wire/a.json': '{"source":"x","spec":"01","cases":[]}' },
      finds: 'fixtures/wire/a.json:1 has no notes',
    },
    {
      plant: { 'fixtures/wire/a.json': fixtureText('"name":"a","comment":"b","result":"invalid"') },
      finds: 'fixtures/wire/a.json:1 case 0 has a result that is no code: invalid',
    },
    {
      plant: { 'fixtures/wire/a.json': fixtureText('"name":"a","result":"valid"') },
      finds: 'fixtures/wire/a.json:1 case 0 has no comment',
    },
    {
      plant: { 'fixtures/wire/a.json': `${fixtureText('"name":"a"')}${' '.repeat(300_000)}` },
      finds: 'fixtures/wire/a.json:1 is larger than 300000 bytes',
    },
  ],
};

type Manifest = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

interface CodeRow {
  readonly code: string;
  readonly line: number;
  /** The row as it stands in the README. */
  readonly row: string;
}

const codesOf = (tree: Tree): readonly CodeRow[] =>
  rowsOf(
    sourceAt(tree, CODES_FILE),
    /^ {2}(\w+): row\(\s*'(\w+)',\s*'(\w+)',\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"),?\s*\)/gm,
  ).map(({ name, line, groups: [side, scope, single, double] }) => {
    const sentence = (single ?? double ?? '').replace(/\\(.)/g, '$1');
    return { code: name, line, row: `| \`${name}\` | ${side} | ${scope} | ${sentence} |` };
  });

const rowsOf = ({ text }: Source, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => ({
    name: match[1] ?? '',
    line: text.slice(0, match.index).split('\n').length,
    groups: match.slice(2),
  }));

const isNamedElsewhere = ({ modules, sources }: Tree, name: string, file: string): boolean =>
  modules.some(({ path, strings }) => path !== file && strings.has(name)) ||
  sources.some(
    ({ path, text }) => path.startsWith('src/') && path !== file && text.includes(`LIMITS.${name}`),
  );

/** Compares the rows of a marked table by how they begin. */
function compareRows(
  { path, text }: Source,
  marker: string,
  expected: readonly string[],
): readonly Finding[] {
  const begin = text.indexOf(`<!-- ${marker} -->`);
  const end = text.indexOf(`<!-- /${marker} -->`);
  const finding = (what: string): Finding => ({ path, line: 1, what });
  if (begin < 0 || end < begin) {
    return [finding(`has no table between <!-- ${marker} --> and <!-- /${marker} -->`)];
  }
  const rows = text
    .slice(begin, end)
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  const missing = expected.filter((row) => !rows.some((line) => line.startsWith(row)));
  if (missing.length > 0) return missing.map((row) => finding(`misses the row ${row}`));
  return rows
    .filter((line) => !expected.some((row) => line.startsWith(row)))
    .map((line) => finding(`has a row too many: ${line}`));
}

function faultsOf(text: string, results: ReadonlySet<string>): readonly string[] {
  if (text.length > LARGEST_FIXTURE_BYTES) {
    return [`is larger than ${LARGEST_FIXTURE_BYTES} bytes`];
  }
  let topic: Readonly<Record<string, unknown>>;
  try {
    topic = JSON.parse(text);
  } catch {
    return ['is not JSON'];
  }
  const missing = ['source', 'spec', 'notes', 'cases'].filter((key) => topic[key] === undefined);
  if (missing.length > 0) return missing.map((key) => `has no ${key}`);
  const cases = topic['cases'] as readonly Readonly<Record<string, unknown>>[];
  return cases.flatMap((entry, index) => {
    const absent = ['name', 'comment', 'result'].filter((key) => typeof entry[key] !== 'string');
    if (absent.length > 0) return absent.map((key) => `case ${index} has no ${key}`);
    const result = String(entry['result']);
    return results.has(result) ? [] : [`case ${index} has a result that is no code: ${result}`];
  });
}

function codesText(...codes: readonly string[]): string {
  return codes.map((code) => `  ${code}: row('peer', 'message', 'It is so.'),\n`).join('');
}

function codesTable(...codes: readonly string[]): string {
  const rows = codes.map((code) => `| \`${code}\` | peer | message | It is so. |\n`);
  return `<!-- codes -->\n${rows.join('')}<!-- /codes -->\n`;
}

function finds(line: number, what: string): string {
  return `${CODES_FILE}:${line} ${what}`;
}

function fixtureText(row: string): string {
  return `{"source":"x","spec":"01","notes":"","cases":[{${row}}]}`;
}
