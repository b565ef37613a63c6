/**
 * How the suite runs: two processes, one setup file that keeps every socket on loopback.
 *
 * Test files share the process they run in: cores are pure, so there is no state to keep apart, and
 * sixty small files start in under a second instead of nine. Threads would start no faster, and a
 * process survives a native library that does not.
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
    isolate: false,
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
