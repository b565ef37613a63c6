/**
 * Words that must not stand in the tree: marks of unfinished work, names that say nothing, paths
 * and hosts of one machine, waits and chance in tests.
 *
 * The patterns are spelt so that they do not match their own spelling, and the planted faults are
 * put together from parts for the same reason.
 */

import { type Finding, isGenerated, matchesIn, type Rule, type Source } from './tree.ts';

/** The tree is finished at every commit. */
export const unfinished: Rule = {
  name: 'nothing is left unfinished, and no test is left out',
  check: ({ sources }) =>
    find(
      sources,
      isText,
      /\b(T[O]DO|F[I]XME|X[X]X|H[A]CK)\b|\bnot (?:yet )?imple[m]ented\b/,
    ).concat(find(sources, isTest, /(\.(?:s[k]ip|o[n]ly|t[o]do|s[k]ipIf|r[u]nIf)\()/)),
  controls: [
    {
      plant: { 'src/wire/a.ts': `\n// ${'TO'}DO: the rest\n` },
      finds: `src/wire/a.ts:2 holds ${'TO'}DO`,
    },
    {
      plant: { 'src/wire/README.md': `Packing is not ${'yet'} ${'imple'}mented.\n` },
      finds: `src/wire/README.md:1 holds not ${'yet'} ${'imple'}mented`,
    },
    {
      plant: { 'test/wire/a.test.ts': `test.${'skip'}('x', () => {});\n` },
      finds: `test/wire/a.test.ts:1 holds .${'skip'}(`,
    },
    {
      plant: { 'test/wire/a.test.ts': `describe.${'only'}('x', () => {});\n` },
      finds: `test/wire/a.test.ts:1 holds .${'only'}(`,
    },
  ],
};

/** A name that fits everything says nothing. */
export const emptyNames: Rule = {
  name: 'no file or type is named after nothing in particular',
  check: ({ sources, modules }) => [
    ...sources
      .filter(({ path }) => /\.(ts|mjs|js|proto)$/.test(path) && !isGenerated(path))
      .filter(({ path }) => EMPTY_FILE.test(path))
      .map(({ path }) => ({ path, line: 1, what: 'has a name that says nothing' })),
    ...modules.flatMap(({ path, types }) =>
      types
        .filter(({ name }) => EMPTY_TYPE.test(name))
        .map(({ name, line }) => ({ path, line, what: `has a type that says nothing: ${name}` })),
    ),
  ],
  controls: [
    {
      plant: { 'src/wire/utils.ts': 'export {};\n' },
      finds: 'src/wire/utils.ts:1 has a name that says nothing',
    },
    {
      plant: { 'test/wire/test-helpers.ts': 'export {};\n' },
      finds: 'test/wire/test-helpers.ts:1 has a name that says nothing',
    },
    {
      plant: { 'src/signal/a.ts': 'export class SessionManager {}\n' },
      finds: 'src/signal/a.ts:1 has a type that says nothing: SessionManager',
    },
    {
      plant: { 'src/signal/a.ts': '\ntype Info = string;\n' },
      finds: 'src/signal/a.ts:2 has a type that says nothing: Info',
    },
  ],
};

/** The project is the same on every machine. */
export const machines: Rule = {
  name: 'no path of one machine and no host of a registry stands in the tree',
  check: ({ sources }) => [
    ...find(sources, isText, /(?<![\w.])(\/(?:w[o]rk|h[o]me|r[o]ot|U[s]ers)\/)/),
    ...find(sources, ({ path }) => path.startsWith('src/'), /['"`](\/t[m]p\b)/),
    ...find(sources, isLock, /"resolved": "(https?:\/\/[^/"]+)/),
  ],
  controls: [
    {
      plant: { 'test/wire/a.test.ts': `const folder = '/${'work'}/shared';\n` },
      finds: `test/wire/a.test.ts:1 holds /${'work'}/`,
    },
    {
      plant: { 'src/cli/a.ts': `const folder = '/${'tmp'}/quartet';\n` },
      finds: `src/cli/a.ts:1 holds /${'tmp'}`,
    },
    {
      plant: { 'package-lock.json': '{\n"resolved": "https://registry.example/ws.tgz"\n}' },
      finds: 'package-lock.json:2 holds https://registry.example',
    },
  ],
};

/** A test gives the same answer every time and does not wait for it. */
export const steadyTests: Rule = {
  name: 'no test sleeps or draws without a seed',
  check: ({ sources }) =>
    find(sources, isTest, /(\bset(?:Time[o]ut|Inter[v]al)\(|timers\/pro[m]ises|\bMath\.random\()/),
  controls: [
    {
      plant: { 'test/a.test.ts': `await new Promise((done) => set${'Timeout'}(done, 50));\n` },
      finds: `test/a.test.ts:1 holds set${'Timeout'}(`,
    },
    {
      plant: { 'test/a.test.ts': `const n = Math.${'random'}();\n` },
      finds: `test/a.test.ts:1 holds Math.${'random'}(`,
    },
  ],
};

const isText = ({ path }: Source): boolean =>
  !isGenerated(path) && !path.startsWith('fixtures/corpus/') && !/\.jsonl?$/.test(path);
const isTest = ({ path }: Source): boolean => /^test\/.*\.ts$/.test(path);
const isLock = ({ path }: Source): boolean => path === 'package-lock.json';

const find = (
  sources: readonly Source[],
  belongs: (source: Source) => boolean,
  pattern: RegExp,
): readonly Finding[] =>
  sources.filter(belongs).flatMap((source) =>
    matchesIn(source, pattern).map(({ line, match }) => ({
      path: source.path,
      line,
      what: `holds ${match}`,
    })),
  );

const EMPTY_FILE = /(?:^|[/-])(?:utils?|helpers?|managers?|handlers?)\.\w|\/(?:data|info)\.\w/;
const EMPTY_TYPE = /(?:Utils?|Helpers?|Managers?|Handlers?)$|^(?:Data|Info)$/;
