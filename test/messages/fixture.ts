/**
 * Reading of fixtures/messages, and of nodes as the JSON files write them.
 */

import { readFileSync } from 'node:fs';
import { type Bytes, fromHex } from '../../src/base/bytes.ts';
import type { Env } from '../../src/base/env.ts';
import { unwrap } from '../../src/base/error.ts';
import { nodeCrypto } from '../../src/crypto/node-provider.ts';
import { type Jid, parseJid } from '../../src/wire/jid.ts';
import { type Content, type Node, node } from '../../src/wire/node.ts';

/** A case of any fixture. */
export interface FixtureCase {
  readonly name: string;
  readonly result: string;
}

/** One file of fixtures/messages. */
export function fixture<Case, Rest = unknown>(
  topic: string,
): Rest & { readonly cases: readonly (Case & FixtureCase)[] } {
  const file = new URL(`../../fixtures/messages/${topic}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Bytes of a hex text; throws if it is not hex. */
export function bytes(text: string): Bytes {
  const value = fromHex(text);
  if (value === undefined) throw new Error('not hex');
  return value;
}

/** The Jid of a text; throws if it is none. */
export const at = (text: string): Jid => unwrap(parseJid(text));

/** An environment that draws the given bytes again and again. */
export const fixedEnv = (random: Bytes, now = 0): Env => ({
  now: () => now,
  random: (sizeBytes) =>
    Uint8Array.from({ length: sizeBytes }, (_, i) => random[i % random.length] ?? 0),
  crypto: nodeCrypto,
});

/** A node as JSON: bytes are `{ $hex }`. */
export interface JsonNode {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly content?: string | { readonly $hex: string } | readonly JsonNode[];
}

/** Attributes whose values are addresses. */
const ADDRESSES: ReadonlySet<string> = new Set(['from', 'to', 'participant', 'recipient', 'jid']);

/** The attributes of a JSON node, addresses as Jids. */
export const attrsOf = (attrs: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(attrs).map(([name, text]) => [name, ADDRESSES.has(name) ? at(text) : text]),
  );

/** The node of a JSON node. */
export function nodeOf({ tag, attrs, content }: JsonNode): Node {
  return node(tag, attrsOf(attrs), contentOf(content));
}

function contentOf(content: JsonNode['content']): Content | undefined {
  if (content === undefined || typeof content === 'string') return content;
  return '$hex' in content ? bytes(content.$hex) : content.map(nodeOf);
}

/** A node without attributes that are `undefined` and with its children in order of their tags. */
export function plain(one: Node): Node {
  const attrs = Object.fromEntries(
    Object.entries(one.attrs)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const { content } = one;
  if (!Array.isArray(content)) return node(one.tag, attrs, content);
  const kids = (content as readonly Node[]).map(plain);
  return node(
    one.tag,
    attrs,
    kids.sort((a, b) => (a.tag < b.tag ? -1 : 1)),
  );
}
