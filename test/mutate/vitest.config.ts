/**
 * The tests that a mutation run repeats for every fault: those of one folder, without the long
 * random ones.
 */

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const folder = process.env['MUTATE_FOLDER'] ?? 'signal';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: [`test/${folder}/**/*.test.ts`],
    exclude: ['**/differential.test.ts', '**/model.test.ts'],
    setupFiles: ['test/setup.ts'],
    pool: 'forks',
    isolate: false,
  },
});
