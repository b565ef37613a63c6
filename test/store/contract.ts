/**
 * The suite that every store backend passes: what is written is there, whole, in order, once.
 *
 * A backend gives a fresh store and a way to open the same rows again, as after a restart. Nothing
 * here knows how rows are kept.
 */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hex, utf8 } from '../../src/base/bytes.ts';
import type { Change } from '../../src/base/step.ts';
import { ALL_BYTES, type OpenFresh, padded, put, read, remove, scanKeys } from './rows.ts';
import { scanCases } from './scans.ts';

/** Runs the suite on one backend. */
export function storeContract(name: string, fresh: OpenFresh): void {
  describe(`${name}: values`, () => valueCases(fresh));
  describe(`${name}: keys and tables`, () => keyCases(fresh));
  describe(`${name}: scans`, () => scanCases(fresh));
  describe(`${name}: commits`, () => commitCases(fresh));
  describe(`${name}: lease and life`, () => lifeCases(fresh));
  describe(`${name}: size`, () => sizeCases(fresh));
  describe(`${name}: model`, () => modelCases(fresh));
}

function valueCases(fresh: OpenFresh): void {
  it('keeps a value of all byte values', async () => {
    const { store } = await fresh();
    await store.commit([put('t', 'k', ALL_BYTES)]);
    expect(hex((await read(store, 't', 'k')) as Uint8Array)).toBe(hex(ALL_BYTES));
  });

  it('tells an empty value from an absent one', async () => {
    const { store } = await fresh();
    await store.commit([put('t', 'empty', new Uint8Array(0))]);
    expect(await read(store, 't', 'empty')).toEqual(new Uint8Array(0));
    expect(await read(store, 't', 'absent')).toBeUndefined();
  });

  it('keeps exactly the bytes of a view, not of the memory behind it', async () => {
    const { store } = await fresh();
    await store.commit([put('t', 'k', ALL_BYTES.subarray(10, 13))]);
    expect(await read(store, 't', 'k')).toEqual(Uint8Array.of(10, 11, 12));
  });

  it('takes the bytes at the time of the commit, whatever the caller does with them later', async () => {
    const { store } = await fresh();
    const value = Uint8Array.of(1, 2, 3);
    await store.commit([put('t', 'k', value)]);
    value.fill(9);
    expect(await read(store, 't', 'k')).toEqual(Uint8Array.of(1, 2, 3));
  });

  it('hands out bytes that the caller may change without changing the store', async () => {
    const { store } = await fresh();
    await store.commit([put('t', 'k', 'abc')]);
    (await read(store, 't', 'k'))?.fill(0);
    (await store.scan('t'))[0]?.value.fill(0);
    expect(await read(store, 't', 'k')).toEqual(utf8('abc'));
  });

  it('hands out plain byte arrays, also where a Buffer went in', async () => {
    const { store } = await fresh();
    await store.commit([put('t', 'k', Buffer.from('abc'))]);
    const [row] = await store.scan('t');
    for (const value of [await read(store, 't', 'k'), row?.value]) {
      expect(Object.getPrototypeOf(value)).toBe(Uint8Array.prototype);
    }
  });

  it('replaces a value by a shorter and by a longer one', async () => {
    const { store } = await fresh();
    await store.commit([put('t', 'k', 'middle')]);
    await store.commit([put('t', 'k', 's')]);
    expect(await read(store, 't', 'k')).toEqual(utf8('s'));
    await store.commit([put('t', 'k', 'much longer')]);
    expect(await read(store, 't', 'k')).toEqual(utf8('much longer'));
  });

  it('keeps a value of a mebibyte', async () => {
    const { store } = await fresh();
    const value = Uint8Array.from({ length: 1 << 20 }, (_, i) => (i * 31) & 255);
    await store.commit([put('t', 'k', value)]);
    expect(Buffer.compare((await read(store, 't', 'k')) as Uint8Array, value)).toBe(0);
  });
}

function keyCases(fresh: OpenFresh): void {
  const ODD_KEYS = [
    '',
    ' ',
    '\0',
    'a\0b',
    'a\nb',
    "'; DROP TABLE record; --",
    '%',
    '_',
    '"',
    'ключ',
    '鍵',
    '😀',
    '\u{10ffff}',
    '\u00e9',
    'e\u0301',
    '15550001111:3@s.whatsapp.net',
    'x'.repeat(2_000),
  ];

  it.each(ODD_KEYS)('keeps a row under the key %j', async (key) => {
    const { store } = await fresh();
    await store.commit([put('t', key, 'v'), put('t', `${key}!`, 'other')]);
    expect(await read(store, 't', key)).toEqual(utf8('v'));
    expect(await scanKeys(store, 't', { prefix: key })).toContain(key);
    await store.commit([remove('t', key)]);
    expect(await read(store, 't', key)).toBeUndefined();
    expect(await read(store, 't', `${key}!`)).toEqual(utf8('other'));
  });

  it('keeps all odd keys apart', async () => {
    const { store } = await fresh();
    await store.commit(ODD_KEYS.map((key, i) => put('t', key, String(i))));
    const records = await store.load(ODD_KEYS.map((key) => ({ table: 't', key })));
    const values = ODD_KEYS.map((key) => records.get('t', key));
    expect(values).toEqual(ODD_KEYS.map((_, i) => utf8(String(i))));
  });

  it('keeps tables apart, also with odd names', async () => {
    const { store } = await fresh();
    const tables = ['a', 'A', 'a b', '', "a'", 'record', 'lease'];
    await store.commit(tables.map((table) => put(table, 'k', table)));
    for (const table of tables) {
      expect(await read(store, table, 'k')).toEqual(utf8(table));
      expect(await scanKeys(store, table)).toEqual(['k']);
    }
  });

  it('reads back what it stored under a key with a lone surrogate', async () => {
    const { store } = await fresh();
    await store.commit([put('t', 'a\ud800', 'v')]);
    expect(await read(store, 't', 'a\ud800')).toEqual(utf8('v'));
    expect(await scanKeys(store, 't')).toEqual(['a\ufffd']);
  });

  it('knows after a load which records are absent', async () => {
    const { store } = await fresh();
    await store.commit([put('t', 'there', 'v')]);
    const records = await store.load([
      { table: 't', key: 'there' },
      { table: 't', key: 'not' },
    ]);
    expect([records.has('t', 'there'), records.has('t', 'not')]).toEqual([true, true]);
    expect(records.get('t', 'not')).toBeUndefined();
  });

  it('refuses to answer for a record that was not loaded', async () => {
    const { store } = await fresh();
    await store.commit([put('t', 'a', 'v'), put('u', 'b', 'v')]);
    const records = await store.load([{ table: 't', key: 'a' }]);
    for (const [table, key] of [
      ['t', 'b'],
      ['u', 'b'],
      ['u', 'a'],
    ] as const) {
      expect(records.has(table, key)).toBe(false);
      expect(() => records.get(table, key)).toThrow(
        expect.objectContaining({ code: 'BUG_UNPLANNED_READ', data: { table } }),
      );
    }
  });

  it('loads nothing when asked for nothing, and one record when asked twice', async () => {
    const { store } = await fresh();
    await store.commit([put('t', 'a', 'v')]);
    expect((await store.load([])).has('t', 'a')).toBe(false);
    const twice = await store.load([
      { table: 't', key: 'a' },
      { table: 't', key: 'a' },
    ]);
    expect(twice.get('t', 'a')).toEqual(utf8('v'));
  });

  it('gives loaded records as they were, whatever is committed later', async () => {
    const { store } = await fresh();
    await store.commit([put('t', 'a', 'old')]);
    const records = await store.load([{ table: 't', key: 'a' }]);
    await store.commit([put('t', 'a', 'new')]);
    expect(records.get('t', 'a')).toEqual(utf8('old'));
  });
}

function commitCases(fresh: OpenFresh): void {
  it('applies several changes of one record in their order', async () => {
    const { store } = await fresh();
    await store.commit([put('t', 'a', '1'), remove('t', 'a'), put('t', 'a', '2')]);
    await store.commit([put('t', 'b', '1'), put('t', 'b', '2'), remove('t', 'b')]);
    expect(await scanKeys(store, 't')).toEqual(['a']);
    expect(await read(store, 't', 'a')).toEqual(utf8('2'));
  });

  it('removes what is there and does not mind what is not', async () => {
    const { store } = await fresh();
    await store.commit([put('t', 'a', '1'), put('t', 'b', '1')]);
    await store.commit([remove('t', 'a'), remove('t', 'never'), remove('nowhere', 'a')]);
    expect(await scanKeys(store, 't')).toEqual(['b']);
  });

  it('does nothing for no changes', async () => {
    const { store } = await fresh();
    await store.commit([]);
    expect(await store.scan('t')).toEqual([]);
  });

  it('leaves everything undone when one change of many cannot be written', async () => {
    const { store } = await fresh();
    await store.commit([put('t', 'a', 'old'), put('t', 'gone', 'old')]);
    const impossible = { ...put('t', 'c', ''), value: 'text' as unknown as Uint8Array } as Change;
    const changes = [put('t', 'a', 'new'), remove('t', 'gone'), put('t', 'b', 'new'), impossible];
    await expect(store.commit(changes)).rejects.toMatchObject({ code: 'STORE_VALUE' });
    expect(await scanKeys(store, 't')).toEqual(['a', 'gone']);
    expect(await read(store, 't', 'a')).toEqual(utf8('old'));
  });

  it('goes on after a commit that failed', async () => {
    const { store } = await fresh();
    const impossible = { ...put('t', 'c', ''), value: null } as unknown as Change;
    await expect(store.commit([impossible])).rejects.toMatchObject({ code: 'STORE_VALUE' });
    await store.commit([put('t', 'a', 'v')]);
    expect(await read(store, 't', 'a')).toEqual(utf8('v'));
  });

  it('applies commits in the order in which they were started', async () => {
    const { store } = await fresh();
    await Promise.all([1, 2, 3, 4, 5].map((i) => store.commit([put('t', 'a', String(i))])));
    expect(await read(store, 't', 'a')).toEqual(utf8('5'));
  });
}

function lifeCases(fresh: OpenFresh): void {
  it('has everything again after it was closed and opened', async () => {
    const { store, reopen } = await fresh();
    await store.commit([put('t', 'a', ALL_BYTES), put('u', 'b', 'v'), put('t', 'x', 'v')]);
    await store.commit([remove('t', 'x')]);
    await store.close();
    const again = await reopen();
    expect(await again.scan('t')).toEqual([{ key: 'a', value: ALL_BYTES }]);
    expect(await read(again, 'u', 'b')).toEqual(utf8('v'));
  });

  it('has everything again when it was never closed', async () => {
    const { store, reopen } = await fresh();
    await store.commit([put('t', 'a', 'v')]);
    expect(await read(await reopen(), 't', 'a')).toEqual(utf8('v'));
  });

  it('lets only the last opener commit, and changes nothing for the others', async () => {
    const { store, reopen } = await fresh();
    await store.commit([put('t', 'a', 'first')]);
    const second = await reopen();
    await expect(store.commit([put('t', 'a', 'late')])).rejects.toMatchObject({
      code: 'STORE_LEASE_LOST',
      side: 'host',
      scope: 'account',
    });
    await expect(store.commit([remove('t', 'a')])).rejects.toMatchObject({
      code: 'STORE_LEASE_LOST',
    });
    expect(await read(second, 't', 'a')).toEqual(utf8('first'));
    await second.commit([put('t', 'a', 'second')]);
    expect(await read(second, 't', 'a')).toEqual(utf8('second'));
  });

  it('does not give the lease back when the later opener closes', async () => {
    const { store, reopen } = await fresh();
    await (await reopen()).close();
    await expect(store.commit([put('t', 'a', 'v')])).rejects.toMatchObject({
      code: 'STORE_LEASE_LOST',
    });
  });

  it('keeps the lease of the newer handle when the older one closes', async () => {
    const { store, reopen } = await fresh();
    const second = await reopen();
    await store.close();
    await second.commit([put('t', 'a', 'v')]);
    expect(await read(second, 't', 'a')).toEqual(utf8('v'));
  });

  it('can be closed twice', async () => {
    const { store } = await fresh();
    await store.close();
    await expect(store.close()).resolves.toBeUndefined();
  });

  it('refuses every use after it was closed', async () => {
    const { store } = await fresh();
    await store.close();
    const uses = [
      store.load([{ table: 't', key: 'a' }]),
      store.scan('t'),
      store.commit([put('t', 'a', 'v')]),
      store.commit([]),
    ];
    for (const use of uses) await expect(use).rejects.toMatchObject({ code: 'STORE_CLOSED' });
  });
}

function sizeCases(fresh: OpenFresh): void {
  it('keeps 10,000 rows of one commit and finds each of them', async () => {
    const { store, reopen } = await fresh();
    const keys = Array.from({ length: 10_000 }, (_, i) => padded(i));
    await store.commit(keys.map((key) => put('t', key, key)));
    await store.close();
    const again = await reopen();
    expect(await scanKeys(again, 't')).toEqual(keys);
    expect(await scanKeys(again, 't', { after: padded(9_997) })).toEqual(keys.slice(-2));
    const records = await again.load(keys.map((key) => ({ table: 't', key })));
    expect(keys.every((key) => Buffer.from(key).equals(records.get('t', key) ?? ALL_BYTES))).toBe(
      true,
    );
    await again.commit(keys.slice(1).map((key) => remove('t', key)));
    expect(await scanKeys(again, 't')).toEqual([padded(0)]);
  });

  it.each([1, 2, 15, 16, 17, 63, 64, 65, 81, 500])('loads %i records at once', async (count) => {
    const { store } = await fresh();
    const keys = Array.from({ length: count }, (_, i) => padded(i));
    await store.commit(keys.filter((_, i) => i % 3 !== 0).map((key) => put('t', key, key)));
    const records = await store.load(keys.map((key) => ({ table: 't', key })));
    const expected = keys.map((key, i) => (i % 3 === 0 ? undefined : utf8(key)));
    expect(keys.map((key) => records.get('t', key))).toEqual(expected);
  });
}

function modelCases(fresh: OpenFresh): void {
  const key = fc.constantFrom('a', 'aa', 'b', 'é', '\0', '');
  const change = fc.oneof(
    fc.record({
      kind: fc.constant('put' as const),
      table: fc.constantFrom('t', 'u'),
      key,
      value: fc.uint8Array({ maxLength: 4 }),
    }),
    fc.record({ kind: fc.constant('delete' as const), table: fc.constantFrom('t', 'u'), key }),
  );

  it('holds what a plain map would hold after any commits', async () => {
    const history = fc.array(fc.array(change, { maxLength: 6 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(history, async (commits) => {
        const { store, reopen } = await fresh();
        const model = new Map<string, Uint8Array>();
        for (const changes of commits) {
          await store.commit(changes);
          for (const one of changes) {
            const name = `${one.table}/${one.key}`;
            if (one.kind === 'put') model.set(name, one.value);
            else model.delete(name);
          }
        }
        await store.close();
        const again = await reopen();
        const rows: [string, string][] = [];
        for (const table of ['t', 'u']) {
          for (const row of await again.scan(table)) {
            rows.push([`${table}/${row.key}`, hex(row.value)]);
          }
        }
        await again.close();
        const expected = [...model].map(([name, value]) => [name, hex(value)]);
        expect(rows.toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: 25 },
    );
  });
}
