/**
 * Targets that read nodes: their inputs are encoded nodes, mutated as trees half of the time.
 *
 * Mutated bytes rarely are a node that makes sense; a tree with one attribute changed, one child
 * doubled or one taken from another input mostly is.
 */

import { decodeNode } from '../../src/wire/decode.ts';
import { encodeNode } from '../../src/wire/encode.ts';
import { type Jid, jid } from '../../src/wire/jid.ts';
import { type Content, type Node, node } from '../../src/wire/node.ts';
import type { Chance } from './chance.ts';
import { accept } from './oracles.ts';
import type { Parents, Target } from './target.ts';

/** A target for a reader of nodes. */
export const nodeTarget = (name: string, read: (n: Node) => void): Target => ({
  name,
  run: (input) => {
    const decoded = accept(decodeNode(input));
    if (decoded !== undefined) read(decoded);
  },
  word: encodeWord,
  mutate: mutateTree,
  budgetBytes: NODE_BYTES,
});

/** A text as an encoded node has it: token, packed or spelled out. */
export function encodeWord(text: string): Uint8Array {
  const frame = encodeNode(node('iq', {}, text));
  return frame.subarray(EMPTY_IQ.length);
}

/** A node that is changed in place. */
interface Tree {
  tag: string;
  attrs: [string, string | Jid][];
  content: Content | Tree[] | undefined;
}

function mutateTree({ base, other, texts }: Parents, chance: Chance): Uint8Array {
  const decoded = decodeNode(base);
  if (!decoded.ok) return other;
  const root = grow(decoded.value);
  const donor = decodeNode(other);
  const gifts = donor.ok ? nodesOf(grow(donor.value)) : [];
  for (let left = 1 << chance.below(3); left > 0; left--) {
    const change = chance.pick(CHANGES);
    change({ at: chance.pick(nodesOf(root)), root, gifts, texts, chance });
  }
  try {
    return encodeNode(shrink(root));
  } catch {
    return base;
  }
}

interface Change {
  readonly at: Tree;
  readonly root: Tree;
  readonly gifts: readonly Tree[];
  readonly texts: readonly string[];
  readonly chance: Chance;
}

/** A value for an attribute or content: a constant, a number, an address or one that is there. */
function someValue({ root, gifts, texts, chance }: Change): string | Jid {
  const known = chance.oneIn(2) ? nodesOf(root) : [...gifts, root];
  switch (chance.below(5)) {
    case 0:
      return String(chance.pick(NUMBERS));
    case 1:
      return chance.pick(ADDRESSES);
    case 2:
      return chance.pick(chance.pick(known).attrs.concat([['', '']]))[1];
    default:
      return texts.length === 0 ? '' : chance.pick(texts);
  }
}

const someName = ({ texts, chance }: Change): string =>
  texts.length === 0 ? 'id' : chance.pick(texts);

function someBytes(change: Change): Uint8Array {
  const { chance, at, gifts } = change;
  const source = chance.oneIn(2) ? at : chance.pick([...gifts, at]);
  const old = source.content instanceof Uint8Array ? source.content : new Uint8Array(0);
  const bytes = Uint8Array.from(old);
  switch (chance.below(4)) {
    case 0:
      if (bytes.length > 0) bytes[chance.below(bytes.length)] = chance.below(256);
      return bytes;
    case 1:
      return bytes.subarray(0, chance.below(bytes.length + 1));
    case 2:
      return new Uint8Array(chance.pick(SIZES)).fill(chance.below(256));
    default:
      return bytes;
  }
}

const childrenOf = (tree: Tree): Tree[] => (isTrees(tree.content) ? tree.content : []);

const CHANGES: readonly ((change: Change) => void)[] = [
  (change) => {
    const entry = change.at.attrs[change.chance.below(change.at.attrs.length)];
    if (entry !== undefined) entry[1] = someValue(change);
  },
  (change) => {
    change.at.attrs.push([someName(change), someValue(change)]);
  },
  ({ at, chance }) => {
    at.attrs.splice(chance.below(at.attrs.length), 1);
  },
  (change) => {
    change.at.tag = someName(change) || 'a';
  },
  ({ at, chance }) => {
    const trees = childrenOf(at);
    trees.splice(chance.below(trees.length), 1);
  },
  ({ at, chance }) => {
    const trees = childrenOf(at);
    if (trees.length === 0 || trees.length > MOST_CHILDREN) return;
    trees.splice(chance.below(trees.length + 1), 0, copyOf(chance.pick(trees)));
  },
  ({ at, chance, gifts }) => {
    if (gifts.length === 0) return;
    const gift = copyOf(chance.pick(gifts));
    if (isTrees(at.content)) at.content.splice(chance.below(at.content.length + 1), 0, gift);
    else if (at.content === undefined) at.content = [gift];
  },
  (change) => {
    const fresh: Tree = { tag: someName(change) || 'a', attrs: [], content: undefined };
    if (isTrees(change.at.content)) change.at.content.push(fresh);
    else if (change.at.content === undefined) change.at.content = [fresh];
  },
  (change) => {
    if (!isTrees(change.at.content)) change.at.content = someBytes(change);
  },
  (change) => {
    if (!isTrees(change.at.content)) change.at.content = someValue(change);
  },
  ({ at, chance }) => {
    if (chance.oneIn(4)) at.content = undefined;
  },
];

const grow = ({ tag, attrs, content }: Node): Tree => ({
  tag,
  attrs: Object.entries(attrs).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  ),
  content: isNodes(content) ? content.map(grow) : content,
});

const shrink = ({ tag, attrs, content }: Tree): Node =>
  node(tag, Object.fromEntries(attrs), isTrees(content) ? content.map(shrink) : content);

const copyOf = (tree: Tree): Tree => grow(shrink(tree));

const nodesOf = (tree: Tree): readonly Tree[] => [tree, ...childrenOf(tree).flatMap(nodesOf)];

const isNodes = (content: Content | undefined): content is readonly Node[] =>
  Array.isArray(content);

const isTrees = (content: Tree['content']): content is Tree[] => Array.isArray(content);

const EMPTY_IQ = encodeNode(node('iq', {}));
/** A reader of nodes may make several values of each part. */
const NODE_BYTES = 16_777_216;
const MOST_CHILDREN = 64;
const NUMBERS = [0, 1, 2, 5, 99, 100, 404, 65_535, 65_536, 2 ** 31, 2 ** 32, 1_767_225_600, -1];
const SIZES = [0, 1, 3, 4, 16, 31, 32, 33, 64, 80, 255, 256];
const ADDRESSES: readonly Jid[] = [
  jid('15550001234', 's.whatsapp.net'),
  jid('15550001234', 's.whatsapp.net', 1),
  jid('15550005678', 's.whatsapp.net', 2),
  jid('100000000000001', 'lid'),
  jid('100000000000001', 'lid', 1),
  jid('200000000000002', 'lid', 99),
  jid('123456789-987654321', 'g.us'),
  jid('status', 'broadcast'),
  jid('', 's.whatsapp.net'),
];
