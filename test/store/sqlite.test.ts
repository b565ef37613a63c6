/** The store in an SQLite file: the contract suite, and what happens to files. */

import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { utf8 } from '../../src/base/bytes.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { storeContract } from './contract.ts';
import { put, read, remove } from './rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'quartet-sqlite-'));
let count = 0;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const newPath = (): string => join(folder, `store-${count++}.db`);

storeContract('sqlite', async () => {
  const path = newPath();
  return { store: await openSqliteStore(path), reopen: () => openSqliteStore(path) };
});

/** A closed store with some rows. */
async function closedStore(): Promise<string> {
  const path = newPath();
  const store = await openSqliteStore(path);
  await store.commit(
    Array.from({ length: 200 }, (_, i) => put('t', `key-${i}`, new Uint8Array(300).fill(i))),
  );
  await store.close();
  return path;
}

/** Expects a refusal that leaves the file byte for byte as it is and makes no other. */
async function expectRefused(path: string, code: string): Promise<void> {
  const before = readFileSync(path);
  await expect(openSqliteStore(path)).rejects.toMatchObject({ code, side: 'host' });
  expect(Buffer.compare(readFileSync(path), before)).toBe(0);
  expect(logBytes(path)).toBe(0);
}

const logBytes = (path: string): number =>
  statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0;

/** Overwrites a 4-byte field of the file header. */
function patchHeader(path: string, offset: number, value: number): void {
  const bytes = readFileSync(path);
  bytes.writeUInt32BE(value, offset);
  writeFileSync(path, bytes);
}

describe('files that are not a store', () => {
  it.each([
    ['text', Buffer.from('this is not a database, it is a shopping list\n'.repeat(10))],
    ['nothing', Buffer.alloc(0)],
    ['zeros', Buffer.alloc(8192)],
    ['the magic alone', Buffer.from('SQLite format 3\0')],
    ['the magic and zeros', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(4080)])],
    ['noise', Buffer.from(Array.from({ length: 8192 }, (_, i) => (i * 7919) & 255))],
  ])('refuses a file with %s and leaves it as it is', async (_, bytes) => {
    const path = newPath();
    writeFileSync(path, bytes);
    await expectRefused(path, 'STORE_CORRUPT');
  });

  it('refuses the database of another program and leaves it as it is', async () => {
    const path = await closedStore();
    patchHeader(path, 68, 0);
    await expectRefused(path, 'STORE_CORRUPT');
  });

  it('refuses a file of a newer version and leaves it as it is', async () => {
    const path = await closedStore();
    patchHeader(path, 60, 1_000);
    await expectRefused(path, 'STORE_VERSION');
  });

  it.each([1, 15, 16, 99, 100, 1_000, 4_095, 4_096, 8_192, 20_000])(
    'refuses a file that was cut off after %i bytes and leaves it as it is',
    async (sizeBytes) => {
      const path = await closedStore();
      truncateSync(path, sizeBytes);
      await expectRefused(path, 'STORE_CORRUPT');
    },
  );

  it('refuses a file whose last page is missing', async () => {
    const path = await closedStore();
    truncateSync(path, statSync(path).size - 4_096);
    await expectRefused(path, 'STORE_CORRUPT');
  });

  it('opens the file again once the damage is undone', async () => {
    const path = await closedStore();
    copyFileSync(path, `${path}.copy`);
    truncateSync(path, 5_000);
    await expectRefused(path, 'STORE_CORRUPT');
    copyFileSync(`${path}.copy`, path);
    const store = await openSqliteStore(path);
    expect(await store.scan('t')).toHaveLength(200);
  });

  it('says that a page is damaged when it reads it, and does not answer from it', async () => {
    const path = await closedStore();
    const bytes = readFileSync(path);
    bytes.fill(0xa5, 3 * 4_096);
    writeFileSync(path, bytes);
    const use = openSqliteStore(path).then((store) => store.scan('t'));
    await expect(use).rejects.toMatchObject({ code: 'STORE_CORRUPT' });
  });

  it('refuses a log whose file is gone instead of beginning anew', async () => {
    const path = newPath();
    writeFileSync(`${path}-wal`, 'left behind');
    await expect(openSqliteStore(path)).rejects.toMatchObject({ code: 'STORE_CORRUPT' });
    expect(existsSync(path)).toBe(false);
  });
});

describe('places that cannot hold a store', () => {
  it('reports a folder in the place of the file', async () => {
    const path = newPath();
    mkdirSync(path);
    await expect(openSqliteStore(path)).rejects.toMatchObject({ code: 'STORE_IO' });
  });

  it('reports a folder that does not exist and makes nothing', async () => {
    const path = join(folder, 'missing', 'store.db');
    await expect(openSqliteStore(path)).rejects.toMatchObject({ code: 'STORE_IO' });
    expect(existsSync(join(folder, 'missing'))).toBe(false);
  });
});

describe('the file', () => {
  it('takes names literally that SQLite reads as something else', async () => {
    const before = process.cwd();
    process.chdir(folder);
    try {
      const store = await openSqliteStore(':memory:');
      await store.commit([put('t', 'a', 'v')]);
      await store.close();
      expect(existsSync(join(folder, ':memory:'))).toBe(true);
    } finally {
      process.chdir(before);
    }
  });

  it('can be read by its owner only, and so can its log', async () => {
    const path = newPath();
    const store = await openSqliteStore(path);
    await store.commit([put('t', 'a', 'v')]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(`${path}-wal`).mode & 0o777).toBe(0o600);
  });

  it('is made whole: nothing but the store is left in the folder', async () => {
    const own = join(folder, `own-${count++}`);
    mkdirSync(own);
    const store = await openSqliteStore(join(own, 'store.db'));
    await store.close();
    const left = readdirSync(own).filter((name) => !/^store\.db(-wal|-shm)?$/.test(name));
    expect(left).toEqual([]);
  });

  it('is not held up by the draft of a process that died while making it', async () => {
    const path = newPath();
    writeFileSync(`${path}.new-${process.pid}`, 'half a draft');
    const store = await openSqliteStore(path);
    await store.commit([put('t', 'a', 'v')]);
    expect(existsSync(`${path}.new-${process.pid}`)).toBe(false);
  });

  it.each(['checkpoint', 'close'] as const)('empties the log on %s', async (how) => {
    const path = newPath();
    const store = await openSqliteStore(path);
    await store.commit([put('t', 'a', new Uint8Array(100_000))]);
    expect(logBytes(path)).toBeGreaterThan(100_000);
    await store[how]();
    expect(logBytes(path)).toBe(0);
    expect(await read(await openSqliteStore(path), 't', 'a')).toHaveLength(100_000);
  });

  it('does not keep deleted or replaced values', async () => {
    const path = newPath();
    const store = await openSqliteStore(path);
    const secret = utf8('a secret that must be gone from the file'.repeat(200));
    await store.commit([put('t', 'a', secret), put('t', 'b', secret)]);
    await store.checkpoint();
    expect(readFileSync(path).includes('a secret that must')).toBe(true);
    await store.commit([remove('t', 'a'), put('t', 'b', 'x')]);
    await store.close();
    expect(readFileSync(path).includes('a secret that must')).toBe(false);
  });

  it('opens a file with a log that was not taken in yet', async () => {
    const path = newPath();
    const store = await openSqliteStore(path);
    await store.commit([put('t', 'a', 'in the log')]);
    const copy = newPath();
    copyFileSync(path, copy);
    copyFileSync(`${path}-wal`, `${copy}-wal`);
    expect(await read(await openSqliteStore(copy), 't', 'a')).toEqual(utf8('in the log'));
  });

  it('drops the unfinished end of a log and keeps all whole commits', async () => {
    const path = newPath();
    const store = await openSqliteStore(path);
    await store.checkpoint();
    await store.commit([put('t', 'a', 'whole')]);
    const whole = statSync(`${path}-wal`).size;
    await store.commit([put('t', 'b', new Uint8Array(50_000)), put('t', 'c', 'part')]);
    const copy = newPath();
    copyFileSync(path, copy);
    const log = readFileSync(`${path}-wal`);
    writeFileSync(`${copy}-wal`, log.subarray(0, whole + 20_000));

    const again = await openSqliteStore(copy);
    expect(await again.scan('t')).toEqual([{ key: 'a', value: utf8('whole') }]);
  });
});
