/**
 * The token dictionary against the published vectors and the constants it was made from.
 */

import { DOUBLE_BYTE_TOKENS, SINGLE_BYTE_TOKENS } from 'baileys/lib/WABinary/constants.js';
import { expect, test } from 'vitest';
import { DOUBLE_TOKENS, SINGLE_TOKENS } from '../../src/wire/tokens.ts';
import { vectors } from '../wire/node-cases.ts';

interface Dictionary {
  readonly version: number;
  readonly single: readonly string[];
  readonly double: readonly (readonly string[])[];
}

test('the tables are those of an independent implementation', () => {
  expect(SINGLE_TOKENS.slice(1)).toEqual(SINGLE_BYTE_TOKENS.slice(1));
  expect(DOUBLE_TOKENS).toEqual(DOUBLE_BYTE_TOKENS);
});

test('the tables have their sizes and no string twice', () => {
  const all = [...SINGLE_TOKENS.slice(1), ...DOUBLE_TOKENS.flat()];
  expect(SINGLE_TOKENS.length).toBe(236);
  expect(SINGLE_TOKENS[0]).toBe('');
  expect(DOUBLE_TOKENS.map((tokens) => tokens.length)).toEqual([256, 256, 256, 256]);
  expect(new Set(all).size).toBe(1259);
  expect(all.filter((token) => !/^[\x21-\x7e]{1,48}$/.test(token))).toEqual([]);
  expect(all.filter((token) => token.includes('@'))).toEqual([]);
});

test('the anchors stand where the chapter says', () => {
  const anchors = [1, 2, 3, 25, 235].map((byte) => SINGLE_TOKENS[byte]);
  expect(anchors).toEqual([
    'xmlstreamstart',
    'xmlstreamend',
    's.whatsapp.net',
    'iq',
    'screen_height',
  ]);
  expect(DOUBLE_TOKENS.map((tokens) => tokens[0])).toEqual([
    'read-self',
    'reject',
    '64',
    DOUBLE_TOKENS[3]?.[0],
  ]);
  expect([DOUBLE_TOKENS[0]?.[255], DOUBLE_TOKENS[3]?.[255]]).toEqual(['mute_v2', '1961']);
});

test('the tables are those of the published vectors where these are at hand', () => {
  const published = vectors<Dictionary>('token-dictionary.json');
  const expected = published ?? { single: SINGLE_TOKENS, double: DOUBLE_TOKENS };
  expect(SINGLE_TOKENS).toEqual(expected.single);
  expect(DOUBLE_TOKENS).toEqual(expected.double);
});
