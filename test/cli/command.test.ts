/**
 * How arguments are read and how help is made from the same table.
 */

import { expect, test } from 'vitest';
import { type Command, helpOf, readCall } from '../../src/cli/command.ts';

const COMMAND: Command = {
  usage: 'try --db FILE THING [MORE]',
  summary: 'Tries a thing.',
  options: {
    db: { value: 'FILE', help: 'where things are' },
    fast: { flag: true, help: 'does not dawdle' },
  },
  positionals: [1, 2],
  run: async () => 0,
};

test('options, flags and positionals are read in any order', () => {
  const call = readCall(COMMAND, ['one', '--db', 'a.db', '--json', 'two words']);

  expect(call?.positionals).toEqual(['one', 'two words']);
  expect(call?.text('db')).toBe('a.db');
  expect(call?.required('db')).toBe('a.db');
  expect(call?.json).toBe(true);
  expect(call?.text('nothing')).toBeUndefined();
});

test('what begins with a dash can be given after two dashes', () => {
  const call = readCall(COMMAND, ['--db=-.db', '--', '--json']);

  expect(call?.positionals).toEqual(['--json']);
  expect(call?.text('db')).toBe('-.db');
  expect(call?.json).toBe(false);
});

test.each([
  ['an unknown option', ['one', '--what']],
  ['an option without its value', ['one', '--db']],
  ['a flag with a value', ['one', '--json=yes']],
  ['too few positionals', ['--db', 'a.db']],
  ['too many positionals', ['one', 'two', 'three']],
])('%s is a wrong call', (_, args) => {
  expect(() => readCall(COMMAND, args)).toThrow(
    expect.objectContaining({ code: 'CLI_USAGE', side: 'caller' }),
  );
});

test('an option that has to be given is named when it is missing', () => {
  const call = readCall(COMMAND, ['one']);

  expect(() => call?.required('db')).toThrow(
    expect.objectContaining({ code: 'CLI_USAGE', data: { option: 'db' } }),
  );
});

test('help wins over everything else that is wrong but unknown options', () => {
  expect(readCall(COMMAND, ['--help'])).toBeUndefined();
  expect(readCall(COMMAND, ['one', 'two', 'three', '--help'])).toBeUndefined();
});

test('help shows usage, summary and every option in one column', () => {
  expect(helpOf(COMMAND)).toBe(
    [
      'quartet try --db FILE THING [MORE]',
      '',
      'Tries a thing.',
      '',
      '  --db FILE  where things are',
      '  --fast     does not dawdle',
      '  --json     print JSON lines instead of text',
      '  --help     print this help',
      '',
    ].join('\n'),
  );
});
