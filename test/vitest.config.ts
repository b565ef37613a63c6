/**
 * How the suite runs: two workers, one setup file that keeps every socket on loopback.
 *
 * The file stands here and not at the top level, so every command names it: `npm test -- PATTERN`
 * does. Nothing is retried and nothing is timed: a test that needs luck is a broken test.
 */

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
