/**
 * Prints the error table of the README from the built package: `node test/tidy/codes-table.mjs`.
 *
 * The rule that compares the two is in tables.ts.
 */

import { CODES } from '../../dist/base/codes.js';

const rows = Object.entries(CODES).map(
  ([code, { side, scope, sentence }]) => `| \`${code}\` | ${side} | ${scope} | ${sentence} |`,
);
const table = ['<!-- codes -->', '| code | side | ends | meaning |', '|---|---|---|---|', ...rows];
process.stdout.write(`${[...table, '<!-- /codes -->'].join('\n')}\n`);
