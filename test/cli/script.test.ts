/**
 * The conversation file: read strictly, and the first wrong line is named.
 */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseScript } from '../../src/cli/demo/script.ts';

const line = (fields: object = {}): string =>
  JSON.stringify({ from: 'ann', device: 1, to: 'ben', text: 'hello', ...fields });

test('lines, empty lines and line ends of any system are read', () => {
  const text = `${line()}\r\n\r\n${line({ from: 'ben', to: 'ann', device: 0, text: '👋' })}\n`;

  expect(parseScript(text, 3)).toEqual({
    accounts: ['ann', 'ben'],
    lines: [
      { from: 'ann', device: 1, to: 'ben', text: 'hello' },
      { from: 'ben', device: 0, to: 'ann', text: '👋' },
    ],
  });
});

test('the conversation that comes with the project is read under both policies', () => {
  const text = readFileSync('fixtures/conversation.jsonl', 'utf8');

  for (const companions of [3, 4]) {
    expect(parseScript(text, companions).lines.length).toBeGreaterThan(20);
  }
});

test.each([
  ['no JSON', '{from: ann}'],
  ['no object', '"hello"'],
  ['null', 'null'],
  ['no sender', line({ from: undefined })],
  ['an empty sender', line({ from: '' })],
  ['no recipient', line({ to: undefined })],
  ['no text', line({ text: undefined })],
  ['an empty text', line({ text: '' })],
  ['a text that is none', line({ text: 7 })],
  ['no device', line({ device: undefined })],
  ['half a device', line({ device: 1.5 })],
  ['a device below zero', line({ device: -1 })],
  ['a device that the policy does not allow', line({ device: 4 })],
  ['a note to oneself', line({ to: 'ann' })],
  ['a third account', line({ from: 'carol' })],
])('a line with %s is named by its number', (_, wrong) => {
  const text = `${line()}\n\n${line()}\n${wrong}\n${line()}\n`;

  expect(() => parseScript(text, 3)).toThrow(
    expect.objectContaining({ code: 'CLI_INPUT', data: { line: 4 } }),
  );
});

test('an empty file has no conversation', () => {
  for (const text of ['', '\n \n']) {
    expect(() => parseScript(text, 3)).toThrow(
      expect.objectContaining({ code: 'CLI_INPUT', data: { line: 0 } }),
    );
  }
});
