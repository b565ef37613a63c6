/** The store in memory: the contract suite, and what only this backend has. */

import { expect, it } from 'vitest';
import { utf8 } from '../../src/base/bytes.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { storeContract } from './contract.ts';
import { put, read } from './rows.ts';

storeContract('memory', async () => {
  const store = memoryStore();
  return { store, reopen: async () => store.openAgain() };
});

it('begins with the rows of a snapshot and does not share them', async () => {
  const first = memoryStore();
  await first.commit([put('t', 'a', 'v')]);
  const snapshot = first.snapshot();

  const second = memoryStore(snapshot);
  await first.commit([put('t', 'a', 'changed')]);
  await second.commit([put('t', 'b', 'v')]);

  expect(await read(second, 't', 'a')).toEqual(utf8('v'));
  expect(await read(first, 't', 'b')).toBeUndefined();
  expect(snapshot.get('t')?.size).toBe(1);
});

it('gives a snapshot and can be opened again after it was closed', async () => {
  const store = memoryStore();
  await store.commit([put('t', 'a', 'v')]);
  await store.close();
  expect(store.snapshot().get('t')?.get('a')).toEqual(utf8('v'));
  expect(await read(store.openAgain(), 't', 'a')).toEqual(utf8('v'));
});
