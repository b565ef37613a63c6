/**
 * Random nodes: what goes in comes out, and independent implementations write and read the same.
 *
 * What the comparison leaves out stands with its reason at the test, whose name has its seed.
 * QUARTET_RUNS sets the number of nodes, QUARTET_SEED the seed; fast-check prints it for the others.
 */

import { decodeBinaryNode, encodeBinaryNode } from 'baileys/lib/WABinary/index.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeNode as decodeRust, encodeNode as encodeRust } from 'whatsapp-rust-bridge';
import { hex } from '../../src/base/bytes.ts';
import { unwrap } from '../../src/base/error.ts';
import { decodeNode } from '../../src/wire/decode.ts';
import { encodeNode } from '../../src/wire/encode.ts';
import { formatJid, type Jid, jid } from '../../src/wire/jid.ts';
import type { Content, Node } from '../../src/wire/node.ts';
import { parseNode, printNode } from '../../src/wire/print.ts';
import { DOUBLE_TOKENS, SINGLE_TOKENS } from '../../src/wire/tokens.ts';
import { type Canonical, canonical } from './node-cases.ts';

const RUNS = Number(process.env['QUARTET_RUNS'] ?? 2_000);
const COMPARED_NODES = Number(process.env['QUARTET_RUNS'] ?? 20_000);
const SEED = Number(process.env['QUARTET_SEED'] ?? Date.now() % 2 ** 31);
const COMPARISON_MS = 120_000;

const token = fc.constantFrom(...SINGLE_TOKENS.slice(1), ...DOUBLE_TOKENS.flat());
const packable = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'0123456789-.'), minLength: 1, maxLength: 130 }),
  fc.string({ unit: fc.constantFrom(...'0123456789ABCDEF'), minLength: 1, maxLength: 130 }),
);
const letters = fc.string({ unit: 'binary', maxLength: 140 });
const inherited = fc.constantFrom('constructor', 'toString', '__proto__', 'valueOf');
const anyText = fc.oneof(token, packable, letters, fc.string(), inherited, fc.constant(''));
const content = fc.uint8Array({ maxLength: 300 });

interface Parts {
  readonly text: fc.Arbitrary<string>;
  readonly address: fc.Arbitrary<Jid>;
}

/** Random nodes, up to four levels, of the given parts. */
function nodes({ text, address }: Parts): fc.Arbitrary<Node> {
  const name = text.filter((one) => one !== '');
  const value = fc.oneof(text, address);
  const attrs = fc
    .array(fc.tuple(name, value), { maxLength: 6 })
    .map((pairs) => Object.fromEntries(pairs));
  return fc.letrec<{ node: Node; content: Content | undefined }>((tie) => ({
    node: fc.record({ tag: name, attrs, content: tie('content') }),
    content: fc.oneof(
      { depthSize: 'small', maxDepth: 4 },
      fc.oneof(fc.constant(undefined), content, value),
      fc.array(tie('node'), { maxLength: 5 }),
    ),
  })).node;
}

const anyUser = fc.oneof(packable, token, letters).map((one) => one.replace(/[@:]/g, '') || '7');
const anyServer = fc.oneof(
  fc.constantFrom('s.whatsapp.net', 'lid', 'hosted', 'hosted.lid', 'g.us', 'broadcast'),
  letters.map((one) => one.replaceAll('@', '') || 'x').filter((one) => one !== 'interop'),
);
const isAd = (server: string) => /^(?:s\.whatsapp\.net|lid|hosted|hosted\.lid)$/.test(server);
const anyAddress: fc.Arbitrary<Jid> = fc.oneof(
  fc
    .tuple(anyUser, anyServer, fc.nat(255))
    .map(([user, server, device]) => jid(user, server, isAd(server) ? device : 0)),
  anyServer.map((server) => jid('', server)),
  fc.tuple(anyUser, fc.nat(65_535)).map(([user, device]) => jid(user, 'msgr', device)),
  fc
    .tuple(anyUser, fc.nat(65_535), fc.nat(65_535))
    .map(([user, device, integrator]) => ({ user, device, server: 'interop', integrator })),
);

describe('any node', () => {
  const any = nodes({ text: anyText, address: anyAddress });

  test('comes back from its bytes', () => {
    fc.assert(
      fc.property(any, (node) => {
        expect(canonical(unwrap(decodeNode(encodeNode(node))))).toEqual(canonical(node));
      }),
      { numRuns: RUNS },
    );
  });

  test('comes back from its text, types and all', () => {
    fc.assert(
      fc.property(any, (node) => {
        expect(unwrap(parseNode(printNode(node)))).toEqual(node);
      }),
      { numRuns: RUNS / 4 },
    );
  });

  test('gives the same bytes after it was read', () => {
    fc.assert(
      fc.property(any, (node) => {
        const once = unwrap(decodeNode(encodeNode(node)));
        const twice = unwrap(decodeNode(encodeNode(once)));
        expect(hex(encodeNode(twice))).toBe(hex(encodeNode(once)));
      }),
      { numRuns: RUNS / 4 },
    );
  });
});

/**
 * baileys 7.0.0-rc14 and whatsapp-rust-bridge 0.5.5 take and give addresses as text. They
 * differ from the chapter (spec 01 §9) in these points, which the comparison leaves out:
 *   1. both read text with "@" as an address: compared nodes hold none (`compared`);
 *   2. baileys drops what follows "_" in a user, and rust-bridge writes an address with a long user
 *      as text: compared users hold none and are short (`user`);
 *   3. both write msgr and interop addresses in a wrong form: none is compared (`address`);
 *   4. baileys writes strings that objects inherit as absent ones, and both lose an attribute
 *      named __proto__ when they read (`isInherited`, `isProto`);
 *   5. rust-bridge leaves out attributes that are empty or blank (`hasBlank`);
 *   6. rust-bridge does not read addresses of the server call: none is compared (`address`);
 *   7. a bare server is "@server" to baileys, "server" to rust-bridge (`bare`).
 */
describe('independent implementations', () => {
  const compared = anyText.map((one) => one.replaceAll('@', '') || 'q');
  const user = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 20 }),
    fc.constantFrom('status', '0', 'alice', '12.34', 'ABC', 'grün'),
  );
  const address = fc.oneof(
    fc
      .tuple(user, fc.constantFrom('s.whatsapp.net', 'lid', 'hosted', 'hosted.lid'), fc.nat(255))
      .map(([name, server, device]) => jid(name, server, device)),
    fc
      .tuple(user, fc.constantFrom('g.us', 'broadcast', 'newsletter', 'bot', 'c.us'))
      .map(([name, server]) => jid(name, server)),
    fc.constantFrom('s.whatsapp.net', 'g.us', 'lid').map((server) => jid('', server)),
  );
  const node = nodes({
    text: fc.oneof({ weight: 9, arbitrary: compared }, { weight: 1, arbitrary: fc.constant('') }),
    address,
  });

  test(
    `write the same bytes and read the same nodes, ${COMPARED_NODES} of them from seed ${SEED}`,
    async () => {
      await fc.assert(
        fc.asyncProperty(node, async (given) => {
          const frame = encodeNode(given);
          const plain = untyped(given);
          if (!hasString(given, isInherited)) {
            expect(encodeBinaryNode(plain).toString('hex')).toBe(hex(frame));
          }
          if (!hasBlank(given))
            expect(hex(encodeRust(plain as Parameters<typeof encodeRust>[0]))).toBe(hex(frame));
          if (hasString(given, isProto)) return;
          const expected = seen(plain);
          expect(seen(await decodeBinaryNode(Buffer.from(frame)))).toEqual(expected);
          const handle = decodeRust(frame);
          expect(seen(handle.toJSON())).toEqual(expected);
          handle.free();
        }),
        { numRuns: COMPARED_NODES, seed: SEED },
      );
    },
    COMPARISON_MS,
  );
});

/** A node as the others take it. */
interface Untyped {
  readonly tag: string;
  readonly attrs: { [name: string]: string };
  readonly content?: Untyped[] | string | Uint8Array;
}

function untyped({ tag, attrs, content: held }: Node): Untyped {
  const pairs = Object.entries(attrs).map(([name, value]) => [name, plainValue(value ?? '')]);
  const plain = { tag, attrs: Object.fromEntries(pairs) };
  if (held === undefined) return plain;
  if (typeof held === 'string' || held instanceof Uint8Array) return { ...plain, content: held };
  return { ...plain, content: 'server' in held ? plainValue(held) : held.map(untyped) };
}

const plainValue = (value: string | Jid): string => {
  if (typeof value === 'string') return value;
  return value.user === '' ? `@${value.server}` : formatJid(value);
};

/** What the others gave, with the differences between text and bytes of content removed. */
function seen({ tag, attrs, content: held }: Untyped): Canonical {
  let inner: Canonical['content'] = [];
  if (Array.isArray(held)) inner = held.map(seen);
  else if (typeof held === 'string') inner = Buffer.from(bare(held)).toString('hex');
  else if (held !== undefined) inner = Buffer.from(held).toString('hex');
  const pairs = Object.entries(attrs).map(([name, value]) => [name, bare(value)]);
  return { tag, attrs: Object.fromEntries(pairs), content: inner };
}

const bare = (value: string): string => value.replace(/^@/, '');

const isInherited = (text: string): boolean => text in Object.prototype;

const isProto = (text: string): boolean => text === '__proto__';

const hasString = (node: Node, test: (text: string) => boolean): boolean =>
  test(node.tag) ||
  Object.entries(node.attrs).some(
    ([name, value]) => test(name) || test(typeof value === 'string' ? value : (value?.user ?? '')),
  ) ||
  (typeof node.content === 'string' && test(node.content)) ||
  (Array.isArray(node.content) && node.content.some((one: Node) => hasString(one, test)));

const hasBlank = (node: Node): boolean =>
  Object.values(node.attrs).some((one) => typeof one === 'string' && /^[\s\u0085]*$/.test(one)) ||
  (Array.isArray(node.content) && node.content.some(hasBlank));
