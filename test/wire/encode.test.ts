/**
 * The encoder: exact bytes, types that decide, and nodes that cannot be written.
 */

import { describe, expect, test } from 'vitest';
import { concat, hex, utf8 } from '../../src/base/bytes.ts';
import { QuartetError, unwrap } from '../../src/base/error.ts';
import { cap } from '../../src/base/limits.ts';
import { decodeNode } from '../../src/wire/decode.ts';
import { encodeNode } from '../../src/wire/encode.ts';
import { jid, SERVER } from '../../src/wire/jid.ts';
import { children, contentBytes, type Node, node } from '../../src/wire/node.ts';
import { printNode } from '../../src/wire/print.ts';
import { bytes, canonical, fixture, type NodeCase, nodeOf } from './node-cases.ts';

describe('bytes of independent encoders', () => {
  for (const { name, frame, node: given } of fixture<{ node: NodeCase }>('nodes.json').cases) {
    test(`${name}: is written as they write it and read back`, () => {
      expect(hex(encodeNode(nodeOf(given)))).toBe(frame);
      expect(canonical(unwrap(decodeNode(bytes(frame))))).toEqual(canonical(nodeOf(given)));
    });
  }
});

describe('types decide', () => {
  test('text in the form of an address stays text', () => {
    const frame = encodeNode(node('iq', { to: '15550001234:5@s.whatsapp.net' }));
    expect(unwrap(decodeNode(frame)).attrs['to']).toBe('15550001234:5@s.whatsapp.net');
  });

  test('an absent value is neither written nor counted', () => {
    const frame = encodeNode(node('iq', { to: undefined, id: '1', type: undefined }));
    expect(hex(frame)).toBe('00f803190855');
  });

  test('an empty value is written', () => {
    expect(hex(encodeNode(node('iq', { id: '' })))).toBe('00f8031908fc00');
  });

  test('half of a surrogate pair becomes U+FFFD', () => {
    expect(hex(encodeNode(node('iq', { id: 'a\ud800b' })))).toBe('00f8031908fc0561efbfbd62');
  });

  test('inherited attributes are not written', () => {
    const attrs = Object.assign(Object.create({ type: 'get' }), { id: '1' });
    expect(hex(encodeNode(node('iq', attrs)))).toBe('00f803190855');
  });
});

describe('sizes', () => {
  test('content gets the shortest length field, and the frame may have its full size', () => {
    const room = cap('frameBytes') - 9;
    const heads = [
      [255, 'fcff'],
      [256, 'fd000100'],
      [1_048_575, 'fd0fffff'],
      [1_048_576, 'fe00100000'],
      [room, 'fe00fffff6'],
    ] as const;
    for (const [count, head] of heads) {
      const frame = encodeNode(node('iq', {}, new Uint8Array(count)));
      expect(hex(frame.subarray(0, 4 + head.length / 2))).toBe(`00f80219${head}`);
      expect(frame.length).toBe(4 + head.length / 2 + count);
    }
  });

  test('long text is counted in bytes', () => {
    const frame = encodeNode(node('iq', {}, 'ü'.repeat(600_000)));
    expect(hex(frame.subarray(0, 9))).toBe('00f80219fe00124f80');
    expect(frame.length).toBe(9 + 1_200_000);
  });

  test('small and large content stand in their order, also behind a long list', () => {
    const sizes = [3, 16_384, 16_385, 0, 70_000, 17_000, 1];
    const parts = sizes.map((size, i) =>
      node('a', { i: `${i}` }, new Uint8Array(size).fill(i + 1)),
    );
    const names = Array.from({ length: 200 }, (_, i) => [`x${i}`, 'v']);
    const given = node('iq', {}, [
      ...parts,
      node('b', Object.fromEntries(names), new Uint8Array(20_000).fill(9)),
      ...parts,
    ]);

    const decoded = unwrap(decodeNode(encodeNode(given)));

    expect(children(decoded).map(contentBytes)).toEqual(children(given).map(contentBytes));
    expect(printNode(decoded)).toBe(printNode(given));
  });

  test('large content of a node that could not be written is not in the next frame', () => {
    const bad = node('iq', {}, [node('a', {}, new Uint8Array(20_000)), node('')]);
    expect(() => encodeNode(bad)).toThrow();
    expect(hex(encodeNode(node('iq', { id: '1' })))).toBe('00f803190855');
  });

  test('a frame does not change when the next one is written', () => {
    const first = encodeNode(node('enc', {}, utf8('one')));
    const kept = hex(first);
    encodeNode(node('enc', {}, utf8('two')));
    expect(hex(first)).toBe(kept);
  });

  test('a getter that encodes in between does not disturb the frame', () => {
    const attrs = {
      get id() {
        encodeNode(node('message', { type: 'set' }, new Uint8Array(1_000)));
        return '1';
      },
    };
    expect(hex(encodeNode(node('iq', attrs)))).toBe('00f803190855');
  });
});

describe('nodes that cannot be written', () => {
  const nested = (levels: number): Node =>
    levels === 1 ? node('a') : node('a', {}, [nested(levels - 1)]);
  const wrong = (value: unknown) => value as Node;
  const to = (user: string, server: string, device = 0) =>
    node('iq', { to: jid(user, server, device) });
  const interop = (integrator: number) =>
    node('iq', { to: { user: '1', device: 0, server: 'interop', integrator } });
  const many = Array.from({ length: 65_535 }, () => node('a'));
  const cyclic: { tag: string; attrs: object; content: unknown[] } = {
    tag: 'a',
    attrs: {},
    content: [],
  };
  cyclic.content.push(cyclic);

  const refused: readonly (readonly [string, string, Node])[] = [
    ['an empty tag', 'tag', node('')],
    ['a tag that is a number', 'tag', wrong({ tag: 5, attrs: {} })],
    ['absent attributes', 'attributes', wrong({ tag: 'iq' })],
    ['an empty attribute name', 'attribute-name', node('iq', { '': 'x' })],
    ['a number as value', 'attribute-value', wrong({ tag: 'iq', attrs: { id: 5 } })],
    ['a truth value', 'attribute-value', wrong({ tag: 'iq', attrs: { id: true } })],
    ['bytes as value', 'attribute-value', wrong({ tag: 'iq', attrs: { id: utf8('1') } })],
    ['a number as content', 'content', wrong({ tag: 'iq', attrs: {}, content: 5 })],
    ['null as content', 'content', wrong({ tag: 'iq', attrs: {}, content: null })],
    ['an object as content', 'content', wrong({ tag: 'iq', attrs: {}, content: {} })],
    ['a string among children', 'content', wrong({ tag: 'iq', attrs: {}, content: ['a'] })],
    ['null among children', 'content', wrong({ tag: 'iq', attrs: {}, content: [null] })],
    ['a device of a group', 'jid', to('1', 'g.us', 1)],
    ['device 256 of a user', 'jid', to('1', 's.whatsapp.net', 256)],
    ['device 65536', 'jid', to('1', 'msgr', 65_536)],
    ['a negative device', 'jid', to('1', 'lid', -1)],
    ['half a device', 'jid', to('1', 'lid', 1.5)],
    ['a device without user', 'jid', to('', 'lid', 1)],
    ['an address without server', 'jid', to('1', '')],
    ['a user with @', 'jid', to('1@2', 'lid')],
    ['a user with :', 'jid', to('1:2', 'lid')],
    ['a user with : in device form', 'jid', to('1:2', 'lid', 3)],
    ['a user that is a token with :', 'jid', to('urn:xmpp:ping', 'lid')],
    ['a server with @', 'jid', to('1', 'a@b')],
    ['an address of 513 characters', 'jid', to('1'.repeat(510), 'lid')],
    ['an integrator of 17 bits', 'jid', interop(65_536)],
    ['an integrator that is no integer', 'jid', interop(0.5)],
    ['65536 children', 'list-size', node('a', {}, [...many, node('a')])],
    ['65 levels', 'depth', nested(65)],
    ['a node inside itself', 'depth', cyclic as Node],
    [
      'more nodes than a frame may hold',
      'node-count',
      node('a', {}, Array(5).fill(node('a', {}, many))),
    ],
    ['content larger than a frame', 'frame-size', node('a', {}, new Uint8Array(16_777_216))],
    [
      'one byte more than a frame',
      'frame-size',
      node('iq', {}, new Uint8Array(cap('frameBytes') - 8)),
    ],
  ];
  for (const [what, reason, given] of refused) {
    test(`${what} is refused as ${reason}, and the next node is written as ever`, () => {
      let thrown: unknown;
      try {
        encodeNode(given);
      } catch (error) {
        thrown = error;
      }
      if (!(thrown instanceof QuartetError)) throw thrown;
      expect([thrown.code, thrown.side, thrown.data]).toEqual([
        'WIRE_UNENCODABLE',
        'caller',
        { reason },
      ]);
      expect(hex(encodeNode(node('iq', { to: SERVER })))).toBe('00f8031911fa0003');
    });
  }
});

describe('forms that only one implementation writes', () => {
  test('messenger and interop addresses keep device and integrator', () => {
    const frame = encodeNode(node('iq', { to: jid('55555', 'msgr', 258) }));
    expect(hex(frame)).toBe('00f8031911f6ff8355555f0102cc');
    for (const address of [
      jid('5', 'msgr'),
      jid('5', 'msgr', 65_535),
      { user: 'a-b', device: 1, server: 'interop', integrator: 65_535 },
    ]) {
      const back = unwrap(decodeNode(encodeNode(node('iq', { to: address }))));
      expect(back.attrs['to']).toEqual(address);
    }
  });

  test('an interop address without integrator has integrator 0', () => {
    const frame = encodeNode(node('iq', { to: jid('55555', 'interop') }));
    expect(hex(frame)).toBe(
      `00f8031911f5ff8355555f00000000${hex(concat(bytes('fc07'), utf8('interop')))}`,
    );
  });
});
