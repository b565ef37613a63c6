/**
 * Torn writes on a real SQLite file: what a power cut leaves of the write-ahead log, or of the file
 * while the log is taken into it, and what a store that is opened on it holds.
 *
 *   torn:            the last commit's part of the log is cut off, zeroed or overwritten in places
 *   torn-checkpoint: the log is whole; sectors of the pages that stand in it are old or new in the file
 *
 * The first must give the rows before the commit, the second those after it. The shared-memory
 * file is left behind, as after a power cut.
 */

import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hex } from '../../src/base/bytes.ts';
import type { Change } from '../../src/base/step.ts';
import type { Store } from '../../src/store/contract.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import type { Chance } from '../sim/chance.ts';
import type { Tables } from '../sim/rows.ts';
import type { TornWrite } from './cut.ts';

/** What a store holds after a torn write, and whether it is what it has to be. */
export interface Reopened {
  readonly tables: Tables;
  /** In words: what was done to which file, and where the rows differ. */
  readonly trouble: string | undefined;
}

const LOG_HEADER_BYTES = 32;
const FRAME_HEADER_BYTES = 24;
const SECTOR_BYTES = 512;

/** Writes the rows into a file, tears the last write, opens the file again and reads everything. */
export async function reopenTorn(write: TornWrite, chance: Chance): Promise<Reopened> {
  const { kind } = write;
  const folder = mkdtempSync(join(tmpdir(), 'quartet-torn-'));
  try {
    const file = join(folder, 'live.db');
    const live = await openSqliteStore(file);
    await live.commit(rowsBefore(write));
    await live.checkpoint();
    const old = readFileSync(file);
    for (const changes of write.earlier) await live.commit(changes);
    if (kind === 'torn' && chance.happens(0.5)) await live.checkpoint();
    const from = sizeOf(`${file}-wal`);
    await live.commit(write.changes);
    const torn = join(folder, 'torn.db');
    const cleanLog = join(folder, 'log');
    copyFileSync(`${file}-wal`, cleanLog);
    const end = sizeOf(cleanLog);
    let what: string;
    if (kind === 'torn') {
      copyFileSync(file, torn);
      what = tearLog(cleanLog, { from: from > end ? 0 : from, end }, chance);
    } else {
      await live.checkpoint();
      what = tearFile(
        { old, whole: readFileSync(file), log: readFileSync(cleanLog), torn },
        chance,
      );
    }
    copyFileSync(cleanLog, `${torn}-wal`);
    await live.close();
    const expected = kind === 'torn' ? write.before : applied(write.before, write.changes);
    const again = await openSqliteStore(torn);
    const names = [...expected.keys(), ...write.changes.map(({ table }) => table)];
    const tables = await readAll(again, names);
    await again.close();
    const differs = difference(expected, tables);
    return { tables, trouble: differs && `${what}: ${differs}` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The rows that were there before the earlier writes, as one write. */
function rowsBefore({ before, earlier }: TornWrite): readonly Change[] {
  // What the earlier writes put is put again by them; what they delete need not be there.
  const written = new Set(earlier.flat().map(({ table, key }) => `${table}\n${key}`));
  return [...before].flatMap(([table, rows]) =>
    [...rows]
      .filter(([key]) => !written.has(`${table}\n${key}`))
      .map(([key, value]) => ({ kind: 'put', table, key, value }) as const),
  );
}

/** Damages the log between two places: the last commit lies there. Says what was done. */
function tearLog(
  log: string,
  { from, end }: { readonly from: number; readonly end: number },
  chance: Chance,
): string {
  const bytes = readFileSync(log);
  const at = from + chance.below(end - from);
  const how = chance.pick(['cut off', 'zeroed', 'garbled'] as const);
  if (how === 'cut off') writeFileSync(log, bytes.subarray(0, at));
  else {
    const junk = how === 'zeroed' ? new Uint8Array(end - at) : chance.bytes(end - at);
    bytes.set(junk, at);
    writeFileSync(log, bytes);
  }
  return `log of ${end} bytes, commit from ${from}, ${how} at ${at}`;
}

interface Checkpoint {
  readonly old: Uint8Array;
  readonly whole: Uint8Array;
  readonly log: Uint8Array;
  readonly torn: string;
}

/** Writes a file as it is in the middle of taking in its log: sectors are old or new. */
function tearFile({ old, whole, log, torn }: Checkpoint, chance: Chance): string {
  const view = new DataView(log.buffer, log.byteOffset, log.length);
  const pageBytes = view.getUint32(8);
  const pages = new Set<number>();
  const step = FRAME_HEADER_BYTES + pageBytes;
  for (let at = LOG_HEADER_BYTES; at + step <= log.length; at += step)
    pages.add(view.getUint32(at));
  const out = old.slice();
  const grown = new Uint8Array(Math.max(old.length, whole.length));
  grown.set(out);
  let sectors = 0;
  for (const page of pages) {
    for (let at = (page - 1) * pageBytes; at < page * pageBytes; at += SECTOR_BYTES) {
      if (at >= whole.length || chance.happens(0.5)) continue;
      grown.set(whole.subarray(at, at + SECTOR_BYTES), at);
      sectors += 1;
    }
  }
  writeFileSync(torn, grown);
  return `${sectors} sectors of ${pages.size} pages were taken in`;
}

async function readAll(store: Store, names: readonly string[]): Promise<Tables> {
  const tables: Tables = new Map();
  for (const name of new Set(names)) {
    const rows = await store.scan(name);
    tables.set(name, new Map(rows.map(({ key, value }) => [key, value])));
  }
  return tables;
}

function applied(before: Tables, changes: readonly Change[]): Tables {
  const after: Tables = new Map([...before].map(([name, rows]) => [name, new Map(rows)]));
  for (const change of changes) {
    const rows = after.get(change.table) ?? new Map<string, Uint8Array>();
    after.set(change.table, rows);
    if (change.kind === 'put') rows.set(change.key, change.value);
    else rows.delete(change.key);
  }
  return after;
}

/** The first row in which two stores differ. */
function difference(expected: Tables, found: Tables): string | undefined {
  for (const name of new Set([...expected.keys(), ...found.keys()])) {
    const left = expected.get(name) ?? new Map<string, Uint8Array>();
    const right = found.get(name) ?? new Map<string, Uint8Array>();
    for (const key of new Set([...left.keys(), ...right.keys()])) {
      const [a, b] = [left.get(key), right.get(key)];
      if (a === undefined || b === undefined) return `${name} ${a ? 'lost' : 'has kept'} a row`;
      if (hex(a) !== hex(b)) return `${name} has another value`;
    }
  }
  return undefined;
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
