/**
 * The annotated reading: agreement with the decoder on every input, and rows that leave nothing out.
 *
 * Inputs are the fixtures, damaged in random places; fast-check prints the seed of a failure.
 */

import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concat, hex } from '../../src/base/bytes.ts';
import type { Result } from '../../src/base/error.ts';
import { annotateFrame, annotateNode, type Row } from '../../src/wire/annotate.ts';
import { decodeNode } from '../../src/wire/decode.ts';
import { encodeNode } from '../../src/wire/encode.ts';
import { formatJid, jid } from '../../src/wire/jid.ts';
import { type Node, node } from '../../src/wire/node.ts';
import { printNode } from '../../src/wire/print.ts';
import { bytes, fixture } from './node-cases.ts';

const frames = ['nodes.json', 'malformed.json']
  .flatMap((name) => fixture<object>(name).cases)
  .map(({ name, frame }) => ({ name, frame: bytes(frame) }))
  .filter(({ frame }) => frame.length < 5_000);

const seen = (result: Result<Node>): string =>
  result.ok
    ? printNode(result.value)
    : `${result.error.code} at ${String(result.error.data['offset'])}`;

const read = (frame: Uint8Array) => {
  const rows: Row[] = [];
  const result = annotateFrame(frame, (row) => rows.push(row));
  return { rows, result };
};

const shown = (rows: readonly Row[]) =>
  rows.map(({ offset, bytes: part, depth, role, form, value }) => {
    const text = typeof value === 'object' ? formatJid(value) : value;
    const tail = text === undefined ? '' : ` ${text}`;
    return `${offset} ${hex(part)} ${'  '.repeat(depth)}${role}: ${form}${tail}`;
  });

describe('annotateFrame', () => {
  test('reads every fixture as the decoder does', () => {
    for (const { name, frame } of frames) {
      expect(`${name}: ${seen(read(frame).result)}`).toBe(`${name}: ${seen(decodeNode(frame))}`);
    }
  });

  test('reads damaged frames as the decoder does, to the same fault at the same place', () => {
    const edit = fc.tuple(
      fc.nat(),
      fc.nat(2),
      fc.oneof(fc.nat(255), fc.integer({ min: 236, max: 255 })),
    );
    const damaged = fc
      .tuple(fc.constantFrom(...frames), fc.array(edit, { minLength: 1, maxLength: 4 }))
      .map(([{ frame }, edits]) => edits.reduce(damage, frame));
    fc.assert(
      fc.property(damaged, (frame) => {
        expect(seen(read(frame).result)).toBe(seen(decodeNode(frame)));
      }),
      { numRuns: 5_000 },
    );
  });

  test('reads any bytes as the decoder does', () => {
    const tagged = fc.oneof(fc.nat(255), fc.integer({ min: 245, max: 255 }), fc.nat(3));
    const any = fc.array(tagged, { maxLength: 60 }).map((body) => Uint8Array.of(0, 0xf8, ...body));
    fc.assert(
      fc.property(any, (frame) => {
        expect(seen(read(frame).result)).toBe(seen(decodeNode(frame)));
      }),
      { numRuns: 5_000 },
    );
  });

  test('tells each byte once and in order, as far as it was read', () => {
    for (const { name, frame } of frames) {
      const { rows, result } = read(frame);
      const plain = rows.filter(({ source }) => source === 'frame');
      const joined = hex(concat(...plain.map((row) => row.bytes)));
      expect(`${name}: ${hex(frame)}`).toContain(`${name}: ${joined}`);
      if (result.ok) expect(`${name}: ${joined}`).toBe(`${name}: ${hex(frame)}`);
      let end = 0;
      for (const row of plain) {
        expect(row.offset).toBe(end);
        end += row.bytes.length;
      }
    }
  });

  test('names tokens, packed texts, addresses and lists, each at its level', () => {
    const stanza = node('message', { id: '3EB0A1', to: jid('15550005678', 's.whatsapp.net', 12) }, [
      node('enc', { v: '2' }, bytes('0a0b0c')),
    ]);

    const { rows } = read(encodeNode(stanza));

    expect(shown(rows)).toEqual([
      '0 00 flag: plain',
      '1 f806 node: list of 6: tag, 2 attributes, content',
      '3 13   tag: token 19 message',
      '4 08   name: token 8 id',
      '5 fb033eb0a1     value: packed hex, 6 characters 3EB0A1',
      '10 11   name: token 17 to',
      '11 f7     value: address of a device 15550005678:12@s.whatsapp.net',
      '12 00       domain: type 0 s.whatsapp.net',
      '13 0c       device: number 12',
      '14 ff8615550005678f       user: packed digits, 11 characters 15550005678',
      '22 f801   content: list of 1 node',
      '24 f804     node: list of 4: tag, 1 attribute, content',
      '26 1d       tag: token 29 enc',
      '27 51       name: token 81 v',
      '28 45         value: token 69 2',
      '29 fc030a0b0c       content: 3 bytes',
    ]);
  });

  test('shows what was read and why it stopped', () => {
    const { rows, result } = read(bytes('00f803 19 08 fc05 616263'.replaceAll(' ', '')));

    expect(shown(rows)).toEqual([
      '0 00 flag: plain',
      '1 f803 node: list of 3: tag, 1 attribute',
      '3 19   tag: token 25 iq',
      '4 08   name: token 8 id',
      '5 fc05 unfinished: not understood',
    ]);
    expect(result.ok || result.error.toJSON()).toMatchObject({
      code: 'WIRE_TRUNCATED',
      data: { offset: 7, why: '5 bytes needed, 3 left' },
    });
  });

  test('shows the parts of an address that ends too early', () => {
    const { rows, result } = read(bytes('00f8031911fa45'));

    expect(shown(rows).slice(-2)).toEqual([
      '5 fa     value: address',
      '6 45       user: token 69 2',
    ]);
    expect(seen(result)).toBe('WIRE_TRUNCATED at 7');
  });

  test('counts the offsets of a compressed frame in its inflated body', () => {
    const plain = encodeNode(node('iq', { id: '1' }));
    const frame = concat(Uint8Array.of(2), new Uint8Array(deflateSync(plain.subarray(1))));

    const { rows, result } = read(frame);

    expect(rows.slice(0, 3).map(({ source, offset, role }) => [source, offset, role])).toEqual([
      ['frame', 0, 'flag'],
      ['frame', 1, 'body'],
      ['inflated', 0, 'node'],
    ]);
    expect(seen(result)).toBe(seen(decodeNode(plain)));
  });
});

describe('annotateNode', () => {
  test('reads a node that has no flag byte', () => {
    const frame = encodeNode(node('iq', { id: '1' }));
    const rows: Row[] = [];
    const result = annotateNode(frame.subarray(1), (row) => rows.push(row));
    expect(rows[0]).toMatchObject({ offset: 0, role: 'node' });
    expect(seen(result)).toBe(seen(decodeNode(frame)));
  });
});

type Edit = readonly [place: number, kind: number, byte: number];

/** Overwrites a byte, takes one out or puts one in. */
function damage(frame: Uint8Array, [place, kind, byte]: Edit): Uint8Array {
  const at = place % (frame.length + 1);
  const middle = kind === 1 ? [] : [byte];
  return Uint8Array.of(
    ...frame.subarray(0, at),
    ...middle,
    ...frame.subarray(kind === 2 ? at : at + 1),
  );
}
