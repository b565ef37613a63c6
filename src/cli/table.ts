/**
 * Tables on the terminal: a thin door over cli-table3, so that one file knows that library.
 *
 * Never coloured: the same text goes to terminals, files and tests. Wide characters (emoji, CJK)
 * keep their columns straight; that is what the library is for.
 */

import Table from 'cli-table3';

/** What a cell may hold; numbers are set to the right. */
export type Cell = string | number;

/** Draws a table as text of several lines; columns whose cells are all numbers are right-aligned. */
export function renderTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const colAligns = head.map((_, column) =>
    rows.length > 0 && rows.every((row) => typeof row[column] === 'number') ? 'right' : 'left',
  );
  const table = new Table({
    head: [...head],
    colAligns,
    style: { head: [], border: [], compact: true },
  });
  for (const row of rows) table.push([...row]);
  return table.toString();
}
