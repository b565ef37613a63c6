/**
 * Names spelled out on the wire: keeping them changes no result.
 */

import { expect, test } from 'vitest';
import { hex, utf8 } from '../../src/base/bytes.ts';
import { unwrap } from '../../src/base/error.ts';
import { decodeNode } from '../../src/wire/decode.ts';
import { encodeNode } from '../../src/wire/encode.ts';
import { keepName, knownName } from '../../src/wire/names.ts';
import { node } from '../../src/wire/node.ts';
import { bytes } from './node-cases.ts';

const known = (spelled: Uint8Array) => knownName(spelled, 0, spelled.length);

test('a kept name is known by its bytes, inside a frame too', () => {
  keepName('phone_number', 12);
  expect(known(utf8('phone_number'))).toBe('phone_number');
  expect(knownName(utf8('..phone_number..'), 2, 12)).toBe('phone_number');
});

test('names that share a place do not stand for each other', () => {
  keepName('a_name_b', 8);
  expect(known(utf8('a_nome_b'))).toBeUndefined();
  keepName('a_nome_b', 8);
  expect(known(utf8('a_nome_b'))).toBe('a_nome_b');
  expect(known(utf8('a_name_b'))).toBeUndefined();
});

test('names that are long, empty or not ASCII are not kept', () => {
  for (const name of ['', 'x'.repeat(49), 'é', 'naïve', '你']) {
    keepName(name, utf8(name).length);
    expect(known(utf8(name))).toBeUndefined();
  }
});

test('a byte that is not UTF-8 is not taken for the character of its number', () => {
  const spelled = (name: string) => bytes(`00f80319fc0${name.length / 2}${name}29`);
  for (const name of ['e9', 'c3a9', 'e9', '41e9', '41c3a9', '41e9']) {
    const [read] = Object.keys(unwrap(decodeNode(spelled(name))).attrs);
    expect(read).toBe(Buffer.from(name, 'hex').toString());
  }
});

test('a frame reads the same, however often and after whatever else', () => {
  const names = ['ib', 'device-identity', 'é', 'phone_number', 'phone_numbar', 'x', 'y', 'expire'];
  const frames = names.map((name) => encodeNode(node(name, { [name]: name })));
  for (let round = 0; round < 3; round++) {
    for (const [i, frame] of frames.entries()) {
      const read = unwrap(decodeNode(frame));
      expect([read.tag, Object.entries(read.attrs)]).toEqual([names[i], [[names[i], names[i]]]]);
      expect(hex(encodeNode(read))).toBe(hex(frame));
    }
  }
});
