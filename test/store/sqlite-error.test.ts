/** Errors of SQLite and of the file system become ours once, by their numbers, never by texts. */

import { expect, it } from 'vitest';
import { QuartetError } from '../../src/base/error.ts';
import { storeError } from '../../src/store/sqlite-error.ts';

it.each([
  ['a full disk, by node:sqlite', { code: 'ERR_SQLITE_ERROR', errcode: 13 }, 'STORE_FULL'],
  ['a full disk, by libsql', { code: 'SQLITE_FULL', rawCode: 13 }, 'STORE_FULL'],
  ['a full disk, by the file system', { code: 'ENOSPC' }, 'STORE_FULL'],
  ['a used-up quota', { code: 'EDQUOT' }, 'STORE_FULL'],
  ['a damaged page', { rawCode: 11 }, 'STORE_CORRUPT'],
  ['a damaged index, by its extended code', { errcode: 11 | (3 << 8) }, 'STORE_CORRUPT'],
  ['a file that is no database', { errcode: 26 }, 'STORE_CORRUPT'],
  ['a failed read, by its extended code', { rawCode: 10 | (1 << 8) }, 'STORE_IO'],
  ['a lock that was not released in time', { rawCode: 5 }, 'STORE_IO'],
  ['a file that may not be opened', { code: 'EACCES' }, 'STORE_IO'],
  ['an error without a code', new Error('database disk image is malformed'), 'STORE_IO'],
  ['no error at all', undefined, 'STORE_IO'],
])('takes %s for what it is', (_, cause, code) => {
  const error = storeError(cause);
  expect(error).toMatchObject({ code, side: 'host', scope: 'account' });
});

it('does not show the text of the original, which may name paths and values', () => {
  const error = storeError(Object.assign(new Error('cannot open secret.db'), { rawCode: 10 }));
  expect(JSON.stringify(error)).not.toContain('secret');
  expect(error.data).toEqual({ sqlite: 10 });
});

it('leaves an error of ours as it is', () => {
  const error = new QuartetError('STORE_LEASE_LOST');
  expect(storeError(error)).toBe(error);
});
