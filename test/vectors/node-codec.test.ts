/**
 * The node codec against the published vectors, where these are at hand, and its own fixtures.
 */

import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { hex } from '../../src/base/bytes.ts';
import type { ErrorCode } from '../../src/base/codes.ts';
import { unwrap } from '../../src/base/error.ts';
import { decodeNode } from '../../src/wire/decode.ts';
import { encodeNode } from '../../src/wire/encode.ts';
import { bytes, canonical, fixture, type NodeCase, nodeOf, vectors } from '../wire/node-cases.ts';

interface Codec {
  readonly encode: readonly EncodeCase[];
  readonly decode: readonly DecodeCase[];
  readonly generated: readonly GeneratedCase[];
}

interface EncodeCase {
  readonly name: string;
  readonly node: NodeCase;
  readonly encodedHex?: string;
  readonly encodedSha256?: string;
}

interface DecodeCase {
  readonly name: string;
  readonly frameHex: string;
  readonly expect: { readonly node?: NodeCase; readonly error?: Kind };
}

interface GeneratedCase {
  readonly name: string;
  readonly frameLength: number;
  readonly frameSha256: string;
  readonly expect: { readonly error?: Kind };
}

/** What the chapter's kinds of error are called here (spec 01 §3.9). */
const CODES = {
  'empty-frame': 'WIRE_EMPTY_FRAME',
  'inflate-failed': 'WIRE_INFLATE',
  'inflate-limit': 'LIMIT_INFLATED',
  truncated: 'WIRE_TRUNCATED',
  'bad-list-tag': 'WIRE_LIST_TAG',
  'empty-node': 'WIRE_EMPTY_NODE',
  'bad-tag': 'WIRE_TAG',
  'bad-token': 'WIRE_TOKEN',
  'bad-attr-key': 'WIRE_ATTR_KEY',
  'bad-attr-value': 'WIRE_ATTR_VALUE',
  'bad-packed': 'WIRE_PACKED',
  'bad-jid': 'WIRE_JID',
  'depth-limit': 'LIMIT_NODE_DEPTH',
  'node-limit': 'LIMIT_NODE_COUNT',
  'trailing-bytes': 'WIRE_TRAILING_BYTES',
} as const satisfies Record<string, ErrorCode>;

type Kind = keyof typeof CODES;

const published = vectors<Codec>('node-codec.json');

const sha256 = (frame: Uint8Array): string => createHash('sha256').update(frame).digest('hex');

const codeOf = (frame: Uint8Array): string => {
  const decoded = decodeNode(frame);
  return decoded.ok ? 'valid' : decoded.error.code;
};

test('the project has fixtures of its own for nodes and for frames to refuse', () => {
  expect(fixture('nodes.json').cases.length).toBeGreaterThan(150);
  expect(fixture('malformed.json').cases.length).toBeGreaterThan(60);
});

describe('published nodes', () => {
  for (const { name, node, encodedHex, encodedSha256 } of published?.encode ?? []) {
    test(`${name}: gives its bytes, and they give it back`, () => {
      const frame = encodeNode(nodeOf(node));
      if (encodedHex === undefined) expect(sha256(frame)).toBe(encodedSha256);
      else expect(hex(frame)).toBe(encodedHex);
      expect(canonical(unwrap(decodeNode(frame)))).toEqual(canonical(nodeOf(node)));
    });
  }
  test('all were run', () => {
    expect(published?.encode.length ?? 118).toBe(118);
  });
});

describe('published frames', () => {
  for (const { name, frameHex, expect: expected } of published?.decode ?? []) {
    test(`${name}: ${expected.error ?? 'is read'}`, () => {
      const decoded = decodeNode(bytes(frameHex));
      if (expected.node !== undefined) {
        expect(canonical(unwrap(decoded))).toEqual(canonical(nodeOf(expected.node)));
      } else {
        expect(decoded.ok ? 'valid' : decoded.error.code).toBe(
          CODES[expected.error ?? 'truncated'],
        );
        expect(decoded.ok ? -1 : decoded.error.data['offset']).toBeTypeOf('number');
      }
    });
  }
  test('all were run', () => {
    expect(published?.decode.length ?? 68).toBe(68);
  });
});

/** The recipes of the large hostile frames, written out. */
const RECIPES: Readonly<Record<string, () => Uint8Array>> = {
  'nesting: 100001 levels': () => bytes(`00${'f80219f801'.repeat(100_000)}f80119`),
  'nesting with list16 announcing 65535 children at each level': () =>
    bytes(`00${'f80219f9ffff'.repeat(1_000)}`),
  'inflated size 16777216 (the limit)': () => compressed('f80219fe00fffff8', 16_777_208),
  'inflated size 16777217': () => compressed('f80219fe00fffff9', 16_777_209),
  '65535 children, all empty nodes': () => bytes(`00f80219f9ffff${'f80119'.repeat(65_535)}`),
  '327681 nodes in one frame': () =>
    bytes(`00f80219f805${`f80219f9ffff${'f80119'.repeat(65_535)}`.repeat(5)}`),
};

function compressed(head: string, zeroCount: number): Uint8Array {
  const body = Buffer.concat([bytes(head), new Uint8Array(zeroCount)]);
  return Buffer.concat([bytes('02'), deflateSync(body, { level: 9 })]);
}

describe('large hostile frames', () => {
  const cases = published?.generated ?? [];
  for (const { name, frameLength, frameSha256, expect: expected } of cases) {
    test(`${name}: ${expected.error ?? 'is read'}`, () => {
      const frame = RECIPES[name]?.() ?? bytes('');
      expect([frame.length, sha256(frame)]).toEqual([frameLength, frameSha256]);
      expect(codeOf(frame)).toBe(expected.error === undefined ? 'valid' : CODES[expected.error]);
    });
  }
  test('all recipes are known', () => {
    expect(Object.keys(RECIPES).sort()).toEqual(
      (cases.length > 0 ? cases : Object.keys(RECIPES).map((name) => ({ name })))
        .map(({ name }) => name)
        .sort(),
    );
  });
});
