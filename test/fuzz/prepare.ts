/**
 * Prepares compiled targets for a run: puts counters into the files of src/ that a target imports.
 *
 * Works on the compiler's output, in place. What a target does not import is not looked at, and the
 * engine and the targets themselves are not counted.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { instrument } from './instrument.ts';

/** What the engine must know of the instrumented program. */
export interface Prepared {
  readonly blocks: number;
  readonly constants: readonly (string | number)[];
}

/** Instruments what the compiled files `entries` import; once for each output of the compiler. */
export function prepare(entries: readonly string[]): Prepared {
  const paths = new Set<string>();
  for (const entry of entries) collectGraph(entry, paths);
  const scripts = [...paths]
    .filter((path) => COUNTED.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8'), table: TABLES.test(path) }));
  const { scripts: counted, blocks, constants } = instrument(scripts);
  for (const { path, text } of counted) writeFileSync(path, text);
  return { blocks, constants };
}

/** The file and everything it imports by a relative path, in order of import. */
function collectGraph(path: string, found: Set<string>): void {
  if (found.has(path)) return;
  found.add(path);
  for (const [, specifier = ''] of readFileSync(path, 'utf8').matchAll(RELATIVE_IMPORT)) {
    collectGraph(join(dirname(path), specifier), found);
  }
}

const COUNTED = /[/\\]src[/\\](?!.*[/\\]fuzz[/\\])|[/\\]planted[/\\]/;

const RELATIVE_IMPORT = /^(?:import|export)\b[^;]*?["'](\.{1,2}\/[^"']+\.js)["'];/gm;

/** Files whose constants are names by the hundred, or our own words for errors. */
const TABLES = /[/\\](?:tokens|codes|limits|generated)\.js$/;
