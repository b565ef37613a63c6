/**
 * The positive control of the search for secrets: it finds what was planted, in every form.
 */

import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { systemRandom } from '../../src/crypto/node-provider.ts';
import { SecretSearch } from './secret-search.ts';

const secret = systemRandom(32);
const around = Buffer.concat([systemRandom(5), secret, systemRandom(9)]);

const FORMS: readonly (readonly [string, string])[] = [
  ['hexadecimal', Buffer.from(secret).toString('hex')],
  ['upper-case hexadecimal', Buffer.from(secret).toString('hex').toUpperCase()],
  ['base64', Buffer.from(secret).toString('base64')],
  ['base64 for addresses', Buffer.from(secret).toString('base64url')],
  ['base64 at any offset', Buffer.from(around).toString('base64')],
  ['a list of numbers', String(secret)],
  ['inspect', inspect(secret)],
  ['inspect of a Buffer', inspect(Buffer.from(secret))],
  ['JSON', JSON.stringify({ key: secret })],
  ['JSON of a Buffer', JSON.stringify(Buffer.from(secret))],
];

test.each(FORMS)('a secret printed as %s is found', (_, form) => {
  const search = new SecretSearch();
  search.addStore(new Map([['device', new Map([['credentials', around]])]]));

  expect(search.find(`{"type":"error","data":"${form}"}`)).not.toEqual([]);
});

test('what is not in a store, too short or allowed is not found', () => {
  const search = new SecretSearch();
  search.add(around);
  const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

  expect(search.find(hexOf(systemRandom(64)))).toEqual([]);
  expect(search.find(hexOf(secret.subarray(0, 15)))).toEqual([]);
  search.allow(secret);
  expect(search.find(hexOf(secret))).toEqual([]);
});
