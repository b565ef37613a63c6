/**
 * A store for one input: rows in a map, and one step on them as the real loop runs it.
 *
 * Reads are planned until nothing is missing; a step that reads what was not planned throws, as in
 * the real store. The changes are written when the step has ended.
 */

import type { Read, Records } from '../../src/base/step.ts';
import { Draft } from '../../src/store/draft.ts';
import { LoadedRecords } from '../../src/store/records.ts';
import { insist } from './target.ts';

/** Rows by table and key. */
export type Rows = Map<string, Uint8Array>;

/** The place of a row. */
export const rowName = ({ table, key }: Read): string => `${table}\n${key}`;

/** Plans, loads, runs a step and writes its changes; `more` may ask for another round. */
export function runStep<T>(
  rows: Rows,
  plan: (records: Records) => readonly Read[],
  step: (draft: Draft) => T,
  more: (result: T) => readonly Read[] = () => [],
): T {
  const records = new LoadedRecords();
  const load = (reads: readonly Read[]) => {
    for (const read of reads) records.add(read.table, read.key, rows.get(rowName(read)));
  };
  let asked: readonly Read[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    load(asked);
    const reads = plan(records).filter(({ table, key }) => !records.has(table, key));
    load(reads);
    if (reads.length > 0) continue;
    const draft = new Draft(records);
    const result = step(draft);
    asked = more(result);
    if (asked.length > 0) continue;
    for (const change of draft.changes()) {
      if (change.kind === 'put') rows.set(rowName(change), change.value);
      else rows.delete(rowName(change));
    }
    return result;
  }
  insist(false, 'a plan comes to an end');
}

const MOST_ROUNDS = 16;
