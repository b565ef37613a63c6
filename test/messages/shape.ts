/**
 * The shape of a stanza: what two of one kind have in common, whoever sends them and whatever is sealed.
 */

import { children, type Node } from '../../src/wire/node.ts';

/** Attributes whose values are the same in every stanza of a shape. */
const FIXED: ReadonlySet<string> = new Set([
  ...['v', 'mediatype', 'decrypt-fail', 'edit', 'category', 'push_priority', 'privacy_sensitive'],
  ...['device_fanout', 'polltype', 'event_type', 'view_once', 'appdata', 'name', 'count', 'xmlns'],
]);

/** What two stanzas of one kind have in common: tags, names of attributes, fixed values. */
export function shapeOf(one: Node, parent = ''): unknown {
  const attrs = Object.entries(one.attrs)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const fixed = FIXED.has(name) || (name === 'type' && one.tag !== 'enc');
      return fixed ? `${name}=${String(value)}` : name;
    });
  const kids = children(one).map((kid) => JSON.stringify(shapeOf(kid, one.tag)));
  const distinct = parent === 'message' && one.tag === 'participants' ? [...new Set(kids)] : kids;
  return { tag: one.tag, attrs: attrs.sort(), children: [...distinct].sort() };
}
