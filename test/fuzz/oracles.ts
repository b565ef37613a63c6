/**
 * What has to hold, whatever the input: typed refusals, and values that survive the way back.
 */

import { QuartetError, type Result } from '../../src/base/error.ts';
import { formatJid, type Jid } from '../../src/wire/jid.ts';
import type { AttrValue, Content, Node } from '../../src/wire/node.ts';
import { insist } from './target.ts';

/** The value of a result, or nothing after a refusal that has a code and blames no bug of ours. */
export function accept<T>(result: Result<T>): T | undefined {
  if (result.ok) return result.value;
  insist(result.error instanceof QuartetError, 'a refusal is a QuartetError');
  insist(result.error.side !== 'bug', `a refusal is no bug: ${result.error.code}`);
  return undefined;
}

/** Whether two results are the same value by `same`, or the same refusal. */
export function sameOutcome<T>(a: Result<T>, b: Result<T>, same: (a: T, b: T) => boolean): boolean {
  if (a.ok && b.ok) return same(a.value, b.value);
  return !a.ok && !b.ok && a.error.code === b.error.code;
}

/** Whether two byte strings are equal. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && Buffer.compare(a, b) === 0;
}

/** Whether two nodes are equal; text content equals the bytes of its UTF-8 (spec 01 §3.8). */
export function sameNode(a: Node, b: Node): boolean {
  const names = Object.keys(a.attrs);
  const others = Object.keys(b.attrs);
  return (
    a.tag === b.tag &&
    names.length === others.length &&
    names.every((name, i) => name === others[i] && sameAttr(a.attrs[name], b.attrs[name])) &&
    sameContent(a.content, b.content)
  );
}

/** Whether two plain values hold the same. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a instanceof Uint8Array) return b instanceof Uint8Array && sameBytes(a, b);
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return Object.is(a, b);
  }
  const names = Object.keys(a);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    names.length === Object.keys(b).length &&
    names.every((name) => sameValue((a as Plain)[name], (b as Plain)[name]))
  );
}

type Plain = Readonly<Record<string, unknown>>;

const sameAttr = (a: AttrValue, b: AttrValue): boolean =>
  typeof a === 'object' && typeof b === 'object' ? sameAddress(a, b) : a === b;

const sameAddress = (a: Jid, b: Jid): boolean => formatJid(a) === formatJid(b);

/** No children and no content are the same on the wire. */
function sameContent(a: Content | undefined, b: Content | undefined): boolean {
  if (isEmpty(a) || isEmpty(b)) return isEmpty(a) && isEmpty(b);
  const [textA, textB] = [asBytes(a), asBytes(b)];
  if (textA !== undefined && textB !== undefined) return sameBytes(textA, textB);
  if (isList(a) && isList(b)) {
    return a.length === b.length && a.every((one, i) => sameNode(one, b[i] as Node));
  }
  if (isAddress(a) && isAddress(b)) return sameAddress(a, b);
  return a === b;
}

const asBytes = (content: Content | undefined): Uint8Array | undefined => {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : undefined;
};

const isEmpty = (content: Content | undefined): boolean =>
  content === undefined || (isList(content) && content.length === 0);

const isList = (content: Content | undefined): content is readonly Node[] => Array.isArray(content);

const isAddress = (content: Content | undefined): content is Jid =>
  typeof content === 'object' && 'server' in content;
