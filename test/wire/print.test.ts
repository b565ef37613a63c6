/**
 * The text form of nodes: readable, lossless, and refused with a place when it is wrong.
 */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { utf8 } from '../../src/base/bytes.ts';
import { unwrap } from '../../src/base/error.ts';
import { jid, SERVER } from '../../src/wire/jid.ts';
import { type Node, node } from '../../src/wire/node.ts';
import { parseNode, printNode } from '../../src/wire/print.ts';

const STANZA = node('message', { to: jid('15550001234', 's.whatsapp.net', 2), type: 'text' }, [
  node('body', {}, 'a "text"\\\n'),
  node('enc', { v: '2', none: undefined }, utf8('abc')),
  node('from', {}, SERVER),
  node('list', {}, []),
  node('stream:error'),
]);

const TEXT = `<message to=15550001234:2@s.whatsapp.net type="text">
  <body>"a \\"text\\"\\\\\\n"</body>
  <enc v="2">#616263</enc>
  <from>s.whatsapp.net</from>
  <list></list>
  <stream:error/>
</message>`;

test('a node is printed with its types in sight', () => {
  expect(printNode(STANZA)).toBe(TEXT);
});

test('a printed node is read back as it was', () => {
  expect(unwrap(parseNode(TEXT))).toEqual(STANZA);
});

test('text, address and bytes that look alike stay apart', () => {
  for (const content of ['lid', jid('', 'lid'), utf8('lid'), '#6c6964', '', utf8(''), []]) {
    expect(unwrap(parseNode(printNode(node('x', {}, content)))).content).toEqual(content);
  }
  expect(unwrap(parseNode('<x/>')).content).toBeUndefined();
});

test('what cannot be seen is escaped, what can be read is not', () => {
  const printed = printNode(node('x', {}, 'grün 👍 \u202e\u0000\ufeff\u2028\ud800'));
  expect(printed).toBe('<x>"grün 👍 \\u{202e}\\u{0}\\u{feff}\\u{2028}\\u{d800}"</x>');
  expect(unwrap(parseNode(printed)).content).toBe('grün 👍 \u202e\u0000\ufeff\u2028\ud800');
});

test('names and addresses of any characters are read back', () => {
  const odd = 'a b"<>=/#\\ü\n';
  const given = node(odd, { [odd]: jid(odd, 'lid', 7), ['__proto__']: 'x' }, jid('', odd));
  expect(printNode(given)).not.toMatch(/[\nü]/);
  expect(unwrap(parseNode(printNode(given)))).toEqual(given);
});

test('space between the parts is free', () => {
  const spaced = '\n <a  b="c"\n d=lid  >\n\n "text" \r\n</a >\n';
  expect(unwrap(parseNode(spaced))).toEqual(node('a', { b: 'c', d: jid('', 'lid') }, 'text'));
});

describe('texts that cannot be read', () => {
  const wrong = [
    ['', 1, 1],
    ['a', 1, 1],
    ['<', 1, 2],
    ['<a', 1, 3],
    ['<a/', 1, 3],
    ['<a>', 1, 4],
    ['<a>\n</b>', 2, 3],
    ['<a b/>', 1, 5],
    ['<a b=/>', 1, 6],
    ['<a b="c/>', 1, 10],
    ['<a b="\\x"/>', 1, 7],
    ['<a b="\\u{110000}"/>', 1, 7],
    ['<a b=x@y@z/>', 1, 6],
    ['<a\n b="c"\n b="d"/>', 3, 2],
    ['<a>#0</a>', 1, 5],
    ['<a>#xy</a>', 1, 5],
    ['<a><b/>"text"</a>', 1, 8],
    ['<a>"text"<b/></a>', 1, 10],
    ['<a/><b/>', 1, 5],
    ['<></>', 1, 2],
    [`${'<a>'.repeat(64)}<a/>`, 1, 193],
  ] as const;
  for (const [text, line, column] of wrong) {
    test(`${JSON.stringify(text).slice(0, 30)} is refused at ${line}:${column}`, () => {
      const parsed = parseNode(text);
      if (parsed.ok) throw new Error('was read');
      expect([parsed.error.code, parsed.error.side, parsed.error.data]).toEqual([
        'WIRE_TEXT',
        'caller',
        { line, column },
      ]);
    });
  }

  test('any text is read or refused', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '/',
      '</',
      'a',
      '=',
      '"',
      '#',
      '00',
      '\\',
      '@',
      ' ',
      '\n',
      'é',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (given) => {
        const parsed = parseNode(given.join(''));
        if (parsed.ok) expect(unwrap(parseNode(printNode(parsed.value)))).toEqual(parsed.value);
        else expect(parsed.error.code).toBe('WIRE_TEXT');
      }),
      { numRuns: 3_000 },
    );
  });

  test('a text cut at any length is refused', () => {
    for (let length = 0; length < TEXT.length; length++) {
      expect(parseNode(TEXT.slice(0, length)).ok).toBe(false);
    }
  });

  test('text of a megabyte is read', () => {
    const large: Node = node('a', { b: 'x\\"'.repeat(300_000) }, 'ü"'.repeat(200_000));
    expect(unwrap(parseNode(printNode(large)))).toEqual(large);
  });
});
