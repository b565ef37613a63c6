/**
 * Nodes and their attributes: reading what is there, in the type that is asked for.
 */

import { describe, expect, test } from 'vitest';
import { utf8 } from '../../src/base/bytes.ts';
import type { Result } from '../../src/base/error.ts';
import {
  attrInt,
  attrJid,
  attrString,
  attrTime,
  optionalInt,
  optionalJid,
  optionalString,
  optionalTime,
} from '../../src/wire/attrs.ts';
import { jid, SERVER } from '../../src/wire/jid.ts';
import {
  type Attrs,
  child,
  children,
  contentBytes,
  contentText,
  node,
} from '../../src/wire/node.ts';

const outcome = <T>(result: Result<T>) => (result.ok ? result.value : result.error.code);

describe('content', () => {
  const list = node('list', {}, [node('a', { n: '1' }), node('b'), node('a', { n: '2' })]);

  test('children are found by tag, in order', () => {
    expect(child(list, 'a')?.attrs['n']).toBe('1');
    expect(child(list, 'c')).toBeUndefined();
    expect(children(list).map(({ tag }) => tag)).toEqual(['a', 'b', 'a']);
    expect(children(list, 'a').map(({ attrs }) => attrs['n'])).toEqual(['1', '2']);
  });

  test('content of another kind has no children', () => {
    for (const content of ['a', utf8('a'), SERVER, undefined]) {
      const leaf = content === undefined ? node('x') : node('x', {}, content);
      expect(child(leaf, 'a')).toBeUndefined();
      expect(children(leaf)).toEqual([]);
    }
  });

  test('text and bytes are read as either', () => {
    expect(contentText(node('x', {}, 'grün'))).toBe('grün');
    expect(contentText(node('x', {}, utf8('grün')))).toBe('grün');
    expect(contentBytes(node('x', {}, 'grün'))).toEqual(utf8('grün'));
    expect(contentBytes(node('x', {}, utf8('grün')))).toEqual(utf8('grün'));
  });

  test('children, an address and no content are neither text nor bytes', () => {
    for (const leaf of [list, node('x', {}, SERVER), node('x')]) {
      expect([contentText(leaf), contentBytes(leaf)]).toEqual([undefined, undefined]);
    }
  });
});

describe('attributes', () => {
  const other = jid('1', 'lid', 2);
  const attrs: Attrs = {
    to: other,
    text: '1:2@lid',
    bad: 'a@b@c',
    zero: '0',
    max: '9007199254740991',
    over: '9007199254740992',
    empty: '',
    absent: undefined,
  };
  const stanza = node('iq', attrs);

  test('text is read as text only', () => {
    expect(outcome(attrString(stanza, 'zero'))).toBe('0');
    expect(outcome(attrString(stanza, 'empty'))).toBe('');
    for (const name of ['to', 'absent', 'missing']) {
      expect(optionalString(stanza, name)).toBeUndefined();
    }
    expect(outcome(attrString(stanza, 'missing'))).toBe('WIRE_ATTR_MISSING');
  });

  test('an address is read from an address or from its text', () => {
    expect(outcome(attrJid(stanza, 'to'))).toEqual(other);
    expect(outcome(attrJid(stanza, 'text'))).toEqual(other);
    expect(outcome(attrJid(stanza, 'bad'))).toBe('WIRE_ATTR_JID');
    expect(outcome(attrJid(stanza, 'missing'))).toBe('WIRE_ATTR_MISSING');
    expect(optionalJid(stanza, 'bad')).toBeUndefined();
  });

  test('a number is strict decimal up to 2^53 - 1', () => {
    expect(outcome(attrInt(stanza, 'zero'))).toBe(0);
    expect(outcome(attrInt(stanza, 'max'))).toBe(Number.MAX_SAFE_INTEGER);
    for (const name of ['over', 'to', 'text', 'empty']) {
      expect(outcome(attrInt(stanza, name))).toBe('WIRE_ATTR_NUMBER');
      expect(optionalInt(stanza, name)).toBeUndefined();
    }
    expect(outcome(attrInt(stanza, 'missing'))).toBe('WIRE_ATTR_MISSING');
    for (const text of ['-1', '+1', '1.0', '1e3', ' 1', '1 ', '0x1', '١', 'NaN']) {
      expect(optionalInt(node('x', { n: text }), 'n')).toBeUndefined();
    }
  });

  test('a time is seconds on the wire and milliseconds here', () => {
    expect(outcome(attrTime(node('x', { t: '1767225600' }), 't'))).toBe(1_767_225_600_000);
    expect(outcome(attrTime(stanza, 'max'))).toBe('WIRE_ATTR_NUMBER');
    expect(optionalTime(stanza, 'missing')).toBeUndefined();
  });

  test('an error names the attribute and never its value', () => {
    const refused = attrJid(stanza, 'bad');
    expect(refused.ok ? undefined : refused.error.data).toEqual({ attribute: 'bad' });
    expect(JSON.stringify(refused)).not.toContain('a@b@c');
  });

  test('names that every object inherits are absent', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      expect(optionalString(stanza, name)).toBeUndefined();
      expect(outcome(attrJid(stanza, name))).toBe('WIRE_ATTR_MISSING');
    }
  });
});
