/**
 * Receipts about several messages of one sender, as one stanza (spec 04 §4.2).
 *
 *   <receipt id=FIRST to [type] [participant] [recipient]><list><item id=SECOND/>…</list></receipt>
 *
 * What may be said of many at once is a table; a request to send again is about one message. When
 * receipts may leave is decided elsewhere: here they only become fewer.
 */

import { QuartetError } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import { optionalString } from '../wire/attrs.ts';
import { formatJid, type Jid } from '../wire/jid.ts';
import { type Node, node } from '../wire/node.ts';

/** Types of receipts that say the same of every message in their list; '' is an ordinary delivery. */
const LISTED: ReadonlySet<string> = new Set([
  '',
  'inactive',
  'sender',
  'read',
  'read-self',
  'played',
]);

/**
 * What a receipt has in common with those that may be joined to it: type, chat, sender, time.
 * `undefined` for any other stanza, and for receipts that are about one message only.
 */
export function listName(stanza: Node): string | undefined {
  const { id, ...common } = stanza.attrs;
  const isAlone = stanza.tag !== 'receipt' || id === undefined || stanza.content !== undefined;
  if (isAlone || !LISTED.has(optionalString(stanza, 'type') ?? '')) return undefined;
  return Object.entries(common)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${textOf(value)}`]))
    .sort()
    .join(' ');
}

/** Stanzas in their order; receipts that can be joined stand together in the place of the first. */
export function listReceipts<Item>(
  items: readonly Item[],
  lens: StanzaLens<Item>,
): readonly Item[] {
  const open = new Map<string, Item[]>();
  const places: Item[][] = [];
  for (const item of items) {
    const stanza = lens.get(item);
    const name = stanza && listName(stanza);
    const list = name === undefined ? undefined : open.get(name);
    if (list !== undefined && list.length < cap('receiptIds')) {
      list.push(item);
      continue;
    }
    const begun = [item];
    places.push(begun);
    if (name !== undefined) open.set(name, begun);
  }
  return places.flatMap((list) => (list.length > 1 ? [join(list, lens)] : list));
}

/** How a stanza is found in an item, and put in its place. */
export interface StanzaLens<Item> {
  get(this: void, item: Item): Node | undefined;
  set(this: void, item: Item, stanza: Node): Item;
}

function join<Item>(items: readonly Item[], { get, set }: StanzaLens<Item>): Item {
  const [first, ...others] = items;
  const stanza = first === undefined ? undefined : get(first);
  if (first === undefined || stanza === undefined) throw new QuartetError('BUG_UNREACHABLE');
  const ids = others.map((other) => get(other)?.attrs['id']);
  const list = node(
    'list',
    {},
    ids.map((id) => node('item', { id })),
  );
  return set(first, node('receipt', stanza.attrs, [list]));
}

const textOf = (value: Jid | string): string =>
  typeof value === 'object' ? formatJid(value) : value;
