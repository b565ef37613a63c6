/**
 * Mutation testing of one folder: `npm run mutate -- signal [file ...]`.
 *
 * Stryker changes src/FOLDER in a copy of the tree, one small fault at a time, and the tests of the
 * same folder have to notice. The long random suites are left out: they would notice more, but each
 * fault that nobody notices would cost their whole time. Reports go to dist/mutate.
 */

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDERS = readdirSync(`${ROOT}test`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const [folder, ...files] = process.argv.slice(2);
if (!FOLDERS.includes(folder)) {
  process.stderr.write(
    'npm run mutate -- FOLDER [file ...]\n\nFOLDER is a folder of src with tests.\n',
  );
  process.exit(2);
}
process.chdir(ROOT);
process.env.MUTATE_FOLDER = folder;
const names = files.length > 0 ? files : ['**/*.ts'];
const stryker = new Stryker({
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutate/vitest.config.ts', related: false },
  mutate: names.map((name) => `src/${folder}/${name}`),
  ignorePatterns: ['bench', 'dist', 'proto'],
  // Names and texts of no consequence: the data of errors, and what printing shows.
  mutator: { excludedMutations: ['StringLiteral'] },
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: 'dist/mutate/report.json' },
  clearTextReporter: { allowColor: false, logTests: false },
  tempDirName: 'dist/mutate/tree',
  coverageAnalysis: 'perTest',
  concurrency: 2,
  disableTypeChecks: false,
  // The compiler in use has no interface that Stryker could read its settings through.
  tsconfigFile: 'none',
  thresholds: { high: 90, low: 80, break: 80 },
});
await stryker.runMutationTest();
