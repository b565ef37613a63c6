/**
 * Nodes: the stanzas of the protocol as plain values (spec 01 §3.1).
 *
 * Types decide what is written, not looks: a string is text, a Jid is an address, bytes are binary.
 */

import type { Bytes } from '../base/bytes.ts';
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
