/**
 * The program from the outside: exit codes, help, what is printed where, and what is not.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { run, temporaryFolder } from '../scenario/program.ts';

test('without a command, or asked for help, it says what it can do', async () => {
  for (const args of [[], ['--help'], ['help']]) {
    const { code, stdout, stderr } = await run(...args);
    expect([code, stderr]).toEqual([0, '']);
    for (const name of ['demo', 'serve', 'phone', 'link', 'send', 'listen', 'devices']) {
      expect(stdout).toMatch(new RegExp(`^  ${name} +[A-Z].*\\.$`, 'm'));
    }
  }
});

test('every command that is listed has help', async () => {
  const { stdout } = await run();
  const names = [...stdout.matchAll(/^ {2}([a-z]+) /gm)].map(([, name = '']) => name);

  const helps = await Promise.all(names.map((name) => run(name, '--help')));

  expect(names.length).toBeGreaterThanOrEqual(7);
  for (const [index, help] of helps.entries()) {
    expect([help.code, help.stderr]).toEqual([0, '']);
    expect(help.stdout).toContain(`quartet ${names[index]}`);
    expect(help.stdout).toMatch(/^ {2}--json +\S/m);
  }
});

const WRONG: readonly (readonly string[])[] = [
  ['nonsense'],
  ['send', '--db', 'x.db', 'to'],
  ['listen'],
  ['devices', '--what'],
  ['phone', '--db', 'x.db', 'dance', 'now'],
  ['serve', '--port', 'many'],
  ['demo', '--policy', 'generous'],
];

test('a wrong call exits with 2, says so on the error output and shows the help', async () => {
  const folder = temporaryFolder();
  const calls = WRONG.map((args) =>
    run(...args.map((arg) => (arg === 'x.db' ? join(folder, 'x.db') : arg))),
  );
  for (const { args, code, stdout, stderr } of await Promise.all(calls)) {
    expect({ args, code, stdout }).toEqual({ args, code: 2, stdout: '' });
    expect(stderr).toContain('quartet ');
  }
  expect(existsSync(join(folder, 'x.db'))).toBe(false);
}, 60_000);

test('with --json a wrong call and a failure are one line of JSON each', async () => {
  const db = join(temporaryFolder(), 'new.db');

  const [wrong, failed] = await Promise.all([
    run('send', '--json', 'to', 'text'),
    run('send', '--json', '--db', db, 'to', 'text'),
  ]);

  expect(wrong.code).toBe(2);
  expect(wrong.lines).toMatchObject([{ type: 'error', code: 'CLI_USAGE', data: { option: 'db' } }]);
  expect([failed.code, failed.stderr]).toEqual([1, '']);
  expect(failed.lines).toMatchObject([{ type: 'error', code: 'CONNECTION_NOT_LINKED' }]);
});

test('a path that was mistyped makes no file', async () => {
  const db = join(temporaryFolder(), 'typo.db');
  const commands = [['listen'], ['phone', 'scan', 'code']];

  for (const [name = '', ...rest] of commands) {
    const { code, stderr } = await run(name, '--db', db, ...rest);
    expect(code).toBe(1);
    expect(stderr).toContain('CONNECTION_NOT_LINKED: This device is not linked');
    expect(existsSync(db)).toBe(false);
  }
});

test('a file that cannot be read is refused with a sentence, and stays as it is', async () => {
  const db = join(temporaryFolder(), 'letter.db');
  const letter = 'Dear Sir or Madam, this is not a database.\n'.repeat(300);
  writeFileSync(db, letter);
  const url = 'ws://127.0.0.1:9/ws/chat';
  const commands = [
    ['send', '--db', db, '15550002002', 'hello'],
    ['listen', '--db', db],
    ['devices', '--db', db],
    ['link', '--db', db, '--url', url],
    ['phone', '--db', db, '--url', url],
    ['serve', '--db', db],
  ];

  for (const { code, stdout, stderr } of await Promise.all(commands.map((args) => run(...args)))) {
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^STORE_CORRUPT: .* it was left as it is\./);
    expect(stderr).not.toContain('    at ');
  }
  expect(readFileSync(db, 'utf8')).toBe(letter);
}, 60_000);

test('a port that is in use is refused with a sentence', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as { readonly port: number };

  const { code, stdout, stderr } = await run('serve', '--port', String(port));

  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^CLI_USAGE: .* \(option port, reason EADDRINUSE\)$/m);
  expect(stderr).not.toContain('    at ');
});

test('a conversation that is not there or not readable is refused', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'talk.jsonl');
  writeFileSync(file, '{"from":"ann","device":0,"to":"ben","text":"hi"}\n{"from":"ann"}\n');

  const [absent, wrong] = await Promise.all([
    run('demo', '--json', '--input', join(folder, 'absent.jsonl')),
    run('demo', '--json', '--input', file),
  ]);

  expect(absent).toMatchObject({ code: 1 });
  expect(absent.lines).toMatchObject([{ type: 'error', code: 'CLI_INPUT', data: { line: 0 } }]);
  expect(wrong).toMatchObject({ code: 1 });
  expect(wrong.lines).toMatchObject([{ type: 'error', code: 'CLI_INPUT', data: { line: 2 } }]);
});

test('a server that is not there is an error for a phone that wants to register', async () => {
  const db = join(temporaryFolder(), 'phone.db');
  const url = `ws://127.0.0.1:9/ws/chat#root=${'11'.repeat(32)}`;

  const phone = await run('phone', '--db', db, '--url', url, '--json');

  expect(phone).toMatchObject({ code: 1, stderr: '' });
  expect(phone.lines).toMatchObject([{ type: 'error', code: 'CONNECTION_OPEN_FAILED' }]);
});
