/**
 * Nodes as fixtures and vectors write them, and as the other implementations take them.
 */

import { existsSync, readFileSync } from 'node:fs';
import { hex } from '../../src/base/bytes.ts';
import { unwrap } from '../../src/base/error.ts';
import { formatJid, type Jid, parseJid } from '../../src/wire/jid.ts';
import type { Content, Node } from '../../src/wire/node.ts';

/** An address as its text. */
interface JidCase {
  readonly jid: string;
}

/** A node with ordered attributes and marked content. */
export interface NodeCase {
  readonly tag: string;
  readonly attrs: readonly (readonly [string, string | JidCase])[];
  readonly content?: ContentCase;
}

type ContentCase =
  | readonly NodeCase[]
  | JidCase
  | { readonly text: string }
  | { readonly bytes: string }
  | { readonly repeatByte: string; readonly count: number };

/** A fixture file. */
export interface Fixture<Case> {
  readonly cases: readonly (Case & {
    readonly name: string;
    readonly result: string;
    readonly frame: string;
  })[];
}

/** Reads a file of this project's fixtures. */
export const fixture = <Case>(name: string): Fixture<Case> =>
  JSON.parse(readFileSync(new URL(`../../fixtures/wire/${name}`, import.meta.url), 'utf8'));

/** Reads a file of the published vectors, which stand beside the checkout or not at all. */
export function vectors<Content>(name: string): Content | undefined {
  const file = new URL(`../../../shared/vectors/${name}`, import.meta.url);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** Bytes of hex, as a plain array. */
export const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'));

/** The node of a case. */
export function nodeOf({ tag, attrs, content }: NodeCase): Node {
  return {
    tag,
    attrs: Object.fromEntries(
      attrs.map(([name, value]) => [name, typeof value === 'string' ? value : jidOf(value)]),
    ),
    content: content === undefined ? undefined : contentOf(content),
  };
}

function contentOf(content: ContentCase): Content {
  if (isList(content)) return content.map(nodeOf);
  if ('jid' in content) return jidOf(content);
  if ('text' in content) return content.text;
  if ('bytes' in content) return bytes(content.bytes);
  return new Uint8Array(content.count).fill(Number.parseInt(content.repeatByte, 16));
}

const isList = (content: ContentCase): content is readonly NodeCase[] => Array.isArray(content);

const jidOf = ({ jid }: JidCase): Jid => unwrap(parseJid(jid));

/** A node in which the two spellings that the wire does not tell apart are one. */
export interface Canonical {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly content: string | readonly Canonical[];
}

/** Text and bytes as hex of bytes, no content and no children as an empty list, Jids as text. */
export function canonical({ tag, attrs, content }: Node): Canonical {
  const seen = Object.entries(attrs).map(([name, value]) => [name, canonicalValue(value ?? '')]);
  return { tag, attrs: Object.fromEntries(seen), content: canonicalContent(content) };
}

const canonicalValue = (value: string | Jid): string =>
  typeof value === 'string' ? `text ${value}` : `jid ${formatJid(value)}`;

function canonicalContent(content: Content | undefined): string | readonly Canonical[] {
  if (content === undefined) return [];
  if (typeof content === 'string') return hex(Buffer.from(content));
  if (content instanceof Uint8Array) return hex(content);
  return 'server' in content ? canonicalValue(content) : content.map(canonical);
}
