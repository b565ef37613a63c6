/**
 * Checksums: XXH32 as its specification has it, and no flipped bit of a stored value that is read.
 */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import Database from 'libsql';
import { afterAll, describe, expect, it } from 'vitest';
import { equalBytes, utf8 } from '../../src/base/bytes.ts';
import { checksumOf, xxh32 } from '../../src/store/checksum.ts';
import { APPLICATION_ID, SCHEMA_VERSION } from '../../src/store/migrate.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { Chance } from '../sim/chance.ts';
import { put, read } from './rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'quartet-checksum-'));
let count = 0;
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const newPath = (): string => join(folder, `store-${count++}.db`);

/** A second connection, of somebody who does not know of checksums. */
function meddler(path: string): Database.Database {
  const database = new Database(path);
  database.exec('PRAGMA synchronous = OFF');
  return database;
}

const CORRUPT = { code: 'STORE_CORRUPT', side: 'host', data: { table: 'session' } };

const FLIPS = 10_000;

describe('XXH32', () => {
  it.each([
    ['', 0, 0x02cc5d05],
    ['', 0x9e3779b1, 0x36b78ae7],
    ['a', 0, 0x550d7456],
    ['abc', 0, 0x32d153ff],
    ['Nobody inspects the spammish repetition', 0, 0xe2293b2f],
  ])('of %j with seed %i is as published', (text, seed, expected) => {
    expect(xxh32(utf8(text), seed)).toBe(expected);
  });

  it('is the same wherever the bytes lie in their buffer', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(7), (bytes, offset) => {
        const moved = new Uint8Array(bytes.length + offset + 3);
        moved.set(bytes, offset);
        const part = moved.subarray(offset, offset + bytes.length);
        expect(xxh32(part, 7)).toBe(xxh32(bytes, 7));
      }),
    );
  });
});

it('the checksum changes with every bit of table, key and value, and with where they end', () => {
  const of = (table: string, key: string, value: string): number =>
    checksumOf(table, utf8(key), utf8(value));
  const all = [
    of('session', 'a', 'value'),
    of('sessio', 'na', 'value'),
    of('session', 'av', 'alue'),
    of('session', '', 'avalue'),
    of('session', 'b', 'value'),
    of('identity', 'a', 'value'),
    of('session', 'a', 'valuf'),
    of('session', 'a', 'value\0'),
  ];

  expect(new Set(all).size).toBe(all.length);
});

it(`${FLIPS} flips of single bits in stored values are all refused, and none is read`, async () => {
  const path = newPath();
  const store = await openSqliteStore(path);
  const sizes = [1, 2, 15, 16, 17, 32, 100, 700, 2_000];
  const values = sizes.map((size) => new Uint8Array(size).map((_, i) => (i * 37 + size) & 255));
  await store.commit(values.map((value, i) => put('session', `key-${i}`, value)));
  const raw = meddler(path);
  const update = raw.prepare('UPDATE record SET value = ? WHERE key = ?');
  const outcomes = new Map<string, number>();

  for (let flip = 0; flip < FLIPS; flip++) {
    const index = flip % values.length;
    const value = values[index] ?? new Uint8Array(0);
    const damaged = Buffer.from(value);
    // All bits of the short values, and bits all over the long ones.
    const bit = Math.imul(Math.floor(flip / values.length), 7_919) % (8 * value.length);
    damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    update.run([damaged, Buffer.from(`key-${index}`)]);
    const outcome = await read(store, 'session', `key-${index}`).then(
      () => 'read',
      (error: { code?: string }) => String(error.code),
    );
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    update.run([Buffer.from(value), Buffer.from(`key-${index}`)]);
  }
  raw.close();

  expect([...outcomes]).toEqual([['STORE_CORRUPT', FLIPS]]);
  expect(await read(store, 'session', 'key-8')).toEqual(values[8]);
  await store.close();
});

it('a bit that is flipped anywhere in the file never gives another value', async () => {
  const path = newPath();
  const store = await openSqliteStore(path);
  const rows = Array.from({ length: 120 }, (_, i) =>
    put(
      'session',
      `key-${i}`,
      new Uint8Array(100 + i).map((_byte, at) => (at * 31 + i) & 255),
    ),
  );
  await store.commit(rows);
  await store.close();
  const whole = readFileSync(path);
  const chance = new Chance(1, 'flips');
  const wrong: number[] = [];
  let refused = 0;

  for (let flip = 0; flip < 150; flip++) {
    const damaged = newPath();
    const at = chance.below(whole.length);
    const bytes = Buffer.from(whole);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.below(8));
    writeFileSync(damaged, bytes);
    try {
      const again = await openSqliteStore(damaged);
      const found = await again.load(rows);
      for (const row of rows) {
        const value = found.get(row.table, row.key);
        // A row may be hidden: see the limits in the README of the folder.
        const isRight = value === undefined || (row.kind === 'put' && equalBytes(value, row.value));
        if (!isRight) wrong.push(at);
      }
      await again.close();
    } catch (error) {
      // Damage to the format or the schema shows as other codes of the store.
      expect(error).toMatchObject({ code: expect.stringMatching(/^STORE_/), side: 'host' });
      refused += 1;
    }
  }

  expect(wrong).toEqual([]);
  expect(refused).toBeGreaterThan(75);
});

describe('a row that was changed from outside', () => {
  it.each([
    ['has the value of another key', "UPDATE record SET value = x'02' WHERE key = x'61'"],
    [
      'has value and checksum of another key',
      `UPDATE record SET (value, sum) = (SELECT value, sum FROM record WHERE key = x'62')
       WHERE key = x'61'`,
    ],
    ['has another checksum', "UPDATE record SET sum = sum + 1 WHERE key = x'61'"],
    ['has a text for its value', "UPDATE record SET value = 'text' WHERE key = x'61'"],
    [
      'has a text that is no text',
      "UPDATE record SET value = CAST(x'ff80' AS TEXT), sum = CAST(x'ff' AS TEXT) WHERE key = x'61'",
    ],
    ['has come from another table', "UPDATE record SET name = 'session' WHERE key = x'63'"],
    ['has come from another key', "UPDATE record SET key = x'64' WHERE key = x'61'"],
  ])('is refused if it %s: by a load and by a scan', async (_, sql) => {
    const path = newPath();
    const store = await openSqliteStore(path);
    const rows = [put('session', 'a', Uint8Array.of(1)), put('session', 'b', Uint8Array.of(2))];
    await store.commit([...rows, put('identity', 'c', Uint8Array.of(3))]);
    const raw = meddler(path);
    raw.exec(sql);
    raw.close();

    const reads = ['a', 'b', 'c', 'd'].map((key) => ({ table: 'session', key }));
    await expect(store.load(reads)).rejects.toMatchObject(CORRUPT);
    await expect(store.scan('session')).rejects.toMatchObject(CORRUPT);
    await store.close();
  });
});

describe('a file of the first version', () => {
  /** Made as the first version made it, with rows beyond one step of the migration. */
  function oldFile(): string {
    const path = newPath();
    const raw = meddler(path);
    raw.exec('CREATE TABLE record (name TEXT NOT NULL, key BLOB NOT NULL, value BLOB NOT NULL)');
    raw.exec('CREATE UNIQUE INDEX record_key ON record (name, key)');
    raw.exec('CREATE TABLE lease (fence INTEGER NOT NULL)');
    raw.exec('INSERT INTO lease VALUES (41)');
    raw.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
    raw.exec('PRAGMA user_version = 1');
    const insert = raw.prepare('INSERT INTO record VALUES (?, ?, ?)');
    for (let i = 0; i < 1_203; i++) {
      insert.run(['session', Buffer.from(`key-${i}`), Buffer.alloc(i % 300, i)]);
    }
    raw.exec("DELETE FROM record WHERE key = CAST('key-7' AS BLOB)");
    raw.exec('PRAGMA journal_mode = WAL');
    raw.close();
    return path;
  }

  it('is brought forward with every row as it was, and protected from then on', async () => {
    const path = oldFile();

    const store = await openSqliteStore(path);

    const rows = await store.scan('session');
    expect(rows).toHaveLength(1_202);
    for (const { key, value } of rows) {
      const i = Number(key.slice(4));
      expect(Buffer.from(value).equals(Buffer.alloc(i % 300, i))).toBe(true);
    }
    const raw = meddler(path);
    expect(raw.prepare('PRAGMA user_version').all([])).toEqual([{ user_version: SCHEMA_VERSION }]);
    raw.exec("UPDATE record SET value = x'00' WHERE key = CAST('key-9' AS BLOB)");
    raw.close();
    await expect(read(store, 'session', 'key-9')).rejects.toMatchObject(CORRUPT);
    await store.close();
  });

  it('stays as it is when it cannot be brought forward', async () => {
    const path = oldFile();
    const raw = meddler(path);
    raw.exec('ALTER TABLE record RENAME COLUMN value TO other');
    raw.close();

    await expect(openSqliteStore(path)).rejects.toMatchObject({ side: 'host' });

    const after = meddler(path);
    expect(after.prepare('PRAGMA user_version').all([])).toEqual([{ user_version: 1 }]);
    expect(after.prepare('SELECT count(*) AS rows FROM record').all([])).toEqual([{ rows: 1_202 }]);
    after.close();
  });
});
