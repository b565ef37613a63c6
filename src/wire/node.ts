/**
 * Nodes: the stanzas of the protocol as plain values (spec 01 §3.1), and how their content is read.
 *
 * Types decide what is written, not looks: a string is text, a Jid is an address, bytes are binary.
 * On the way back the sender's choice between text and bytes is invisible (spec 01 §3.8): readers
 * ask for the one they need and accept both. How attributes are read is attrs.ts.
 */

import { type Bytes, fromUtf8, utf8 } from '../base/bytes.ts';
import type { Jid } from './jid.ts';

/** The value of an attribute; `undefined` means that the attribute is left out. */
export type AttrValue = string | Jid | undefined;

/** Attributes in the order in which they are written. */
export type Attrs = Readonly<Record<string, AttrValue>>;

/** What a node holds. */
export type Content = readonly Node[] | Bytes | string | Jid;

/** One stanza or a part of one. */
export interface Node {
  readonly tag: string;
  readonly attrs: Attrs;
  readonly content?: Content | undefined;
}

/** Builds a node. */
export const node = (tag: string, attrs: Attrs = {}, content?: Content): Node =>
  content === undefined ? { tag, attrs } : { tag, attrs, content };

/** The first child with the tag, or `undefined`. */
export function child(n: Node, tag: string): Node | undefined {
  return isChildren(n.content) ? n.content.find((one) => one.tag === tag) : undefined;
}

/** All children in order, or those with the tag; none if the content is of another kind. */
export function children(n: Node, tag?: string): readonly Node[] {
  if (!isChildren(n.content)) return NO_CHILDREN;
  return tag === undefined ? n.content : n.content.filter((one) => one.tag === tag);
}

/** The content as bytes, text as its UTF-8; `undefined` for children, a Jid or no content. */
export function contentBytes(n: Node): Bytes | undefined {
  if (n.content instanceof Uint8Array) return n.content;
  return typeof n.content === 'string' ? utf8(n.content) : undefined;
}

/** The content as text, bytes read as UTF-8; `undefined` for children, a Jid or no content. */
export function contentText(n: Node): string | undefined {
  if (typeof n.content === 'string') return n.content;
  return n.content instanceof Uint8Array ? fromUtf8(n.content) : undefined;
}

const NO_CHILDREN: readonly Node[] = [];

const isChildren = (content: Content | undefined): content is readonly Node[] =>
  Array.isArray(content);
