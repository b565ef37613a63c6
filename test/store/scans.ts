/**
 * The part of the store suite about scans: order, prefixes, starts, limits, pages.
 *
 * Called by contract.ts for every backend.
 */

import { expect, it } from 'vitest';
import { utf8 } from '../../src/base/bytes.ts';
import type { Store } from '../../src/store/contract.ts';
import { type OpenFresh, padded, put, scanKeys } from './rows.ts';

/** Runs the cases on one backend. */
export function scanCases(fresh: OpenFresh): void {
  const filled = async (keys: readonly string[]): Promise<Store> => {
    const { store } = await fresh();
    await store.commit(keys.map((key) => put('t', key, key)));
    return store;
  };

  it('scans an unknown table as empty', async () => {
    const { store } = await fresh();
    expect(await store.scan('t')).toEqual([]);
  });

  it('gives keys with their values in order, however they were written', async () => {
    const store = await filled(['b', 'a', 'c']);
    expect(await store.scan('t')).toEqual(
      ['a', 'b', 'c'].map((key) => ({ key, value: utf8(key) })),
    );
  });

  it('orders keys by their UTF-8 bytes, not by letters, numbers or UTF-16 units', async () => {
    const sorted = ['', '\0', '10', '9', 'A', 'a', 'aa', 'é', '\uff5e', '\u{1f600}'];
    const store = await filled(sorted.toReversed());
    expect(await scanKeys(store, 't')).toEqual(sorted);
  });

  it('begins after a key, whether or not it exists', async () => {
    const store = await filled(['a', 'b', 'c']);
    expect(await scanKeys(store, 't', { after: 'a' })).toEqual(['b', 'c']);
    expect(await scanKeys(store, 't', { after: 'aa' })).toEqual(['b', 'c']);
    expect(await scanKeys(store, 't', { after: 'c' })).toEqual([]);
    expect(await scanKeys(store, 't', { after: '' })).toEqual(['a', 'b', 'c']);
  });

  it('counts a key with more behind it as after', async () => {
    const store = await filled(['a', 'a\0', 'ab']);
    expect(await scanKeys(store, 't', { after: 'a' })).toEqual(['a\0', 'ab']);
  });

  it('keeps to a prefix', async () => {
    const store = await filled(['p', 'p:', 'p:1', 'p:2', 'p;', 'q']);
    expect(await scanKeys(store, 't', { prefix: 'p:' })).toEqual(['p:', 'p:1', 'p:2']);
    expect(await scanKeys(store, 't', { prefix: 'x' })).toEqual([]);
    expect(await scanKeys(store, 't', { prefix: '' })).toHaveLength(6);
  });

  it('takes wildcards in a prefix literally', async () => {
    const store = await filled(['%a', 'xa', '_a', '*a', '?a']);
    for (const prefix of ['%', '_', '*', '?']) {
      expect(await scanKeys(store, 't', { prefix })).toEqual([`${prefix}a`]);
    }
  });

  it('finds every key under a prefix that ends in the last character', async () => {
    const keys = ['x\u{10ffff}', 'x\u{10ffff}\u{10ffff}', 'y'];
    const store = await filled(keys);
    expect(await scanKeys(store, 't', { prefix: 'x\u{10ffff}' })).toEqual(keys.slice(0, 2));
    expect(await scanKeys(store, 't', { prefix: 'x' })).toEqual(keys.slice(0, 2));
  });

  it('stops at the limit', async () => {
    const store = await filled(['a', 'b', 'c']);
    expect(await scanKeys(store, 't', { limit: 2 })).toEqual(['a', 'b']);
    expect(await scanKeys(store, 't', { limit: 0 })).toEqual([]);
    expect(await scanKeys(store, 't', { limit: 9 })).toEqual(['a', 'b', 'c']);
  });

  it('combines prefix, start and limit', async () => {
    const store = await filled(['a1', 'b1', 'b2', 'b3', 'b4', 'c1']);
    expect(await scanKeys(store, 't', { prefix: 'b', after: 'b1', limit: 2 })).toEqual([
      'b2',
      'b3',
    ]);
    expect(await scanKeys(store, 't', { prefix: 'b', after: 'a' })).toHaveLength(4);
    expect(await scanKeys(store, 't', { prefix: 'b', after: 'c' })).toEqual([]);
  });

  it('walks a table in pages without leaving out or repeating a row', async () => {
    const keys = Array.from({ length: 105 }, (_, i) => padded(i));
    const store = await filled(keys);
    const seen: string[] = [];
    for (;;) {
      const after = seen.at(-1);
      const page = await scanKeys(store, 't', { limit: 10, ...(after && { after }) });
      if (page.length === 0) break;
      seen.push(...page);
    }
    expect(seen).toEqual(keys);
  });
}
