/**
 * The commands about devices: linking by a code that is typed, the table, labels, removal.
 */

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { until } from '../connection/world.ts';
import { Program, run, start, temporaryFolder } from '../scenario/program.ts';

const ALICE = '15550001001';

test('a companion is linked by a code, named, shown and removed by commands alone', async () => {
  const folder = temporaryFolder();
  const [phoneDb, webDb] = [join(folder, 'phone.db'), join(folder, 'web.db')];
  const server = start('serve');
  const url = String((await server.line('listening'))['url']);
  const phone = new Program(['phone', '--db', phoneDb, '--url', url, '--number', ALICE]);
  await until('the phone to be online', () => phone.stdout.includes('[online]'));
  const link = new Program(['link', '--db', webDb, '--url', url, '--code', ALICE]);
  await until('the code', () => link.stdout.includes('Type '));
  const code = /[1-9A-Z]{4}-[1-9A-Z]{4}/.exec(link.stdout)?.[0] ?? '';
  await until('the question', () => phone.stdout.includes('asks to be linked'));

  const wrong = await run('phone', '--db', phoneDb, 'code', '2222-2222', '--json');
  const right = await run('phone', '--db', phoneDb, 'code', code);

  expect(wrong.lines).toMatchObject([{ type: 'error', code: 'LINK_CODE_WRONG' }]);
  expect(right.stdout).toContain(`Linked ${ALICE}:1@s.whatsapp.net.`);
  expect(await link.exit).toMatchObject({ code: 0 });
  expect(link.stdout).toContain(`Linked as ${ALICE}:1@s.whatsapp.net.`);
  const renamed = await run('devices', '--db', phoneDb, 'rename', '1', 'kitchen');
  expect(renamed).toMatchObject({ code: 0 });
  const rows = await run('devices', '--db', phoneDb, '--json');
  expect(rows.lines).toMatchObject([
    { type: 'device', id: 0, kind: 'phone', own: true },
    { id: 1, kind: 'companion', name: 'kitchen', keyIndex: 1, status: 'active', daysLeft: 14 },
  ]);
  const table = await run('devices', '--db', phoneDb);
  expect(table.stdout).toMatch(/kitchen.*0 min.*14 d.*active/);

  const denied = await run('devices', '--db', webDb, 'remove', '0', '--json');
  expect(denied.lines).toMatchObject([
    { code: 'CAPABILITY_DENIED', data: { capability: 'link-devices' } },
  ]);
  const watched = new Program(['devices', '--db', phoneDb, '--watch', '--json']);
  await until('the first list', () => watched.lines.length >= 2);
  const removed = await run('devices', '--db', phoneDb, 'remove', '1');
  expect(removed).toMatchObject({ code: 0 });
  await until('the next list', () => watched.lines.length >= 3);
  expect((await watched.kill('SIGINT')).code).toBe(0);
  const told = await run('devices', '--db', phoneDb, 'history', '--json');
  expect(told.lines.map((line) => line['kind'])).toEqual(['linked', 'renamed', 'removed']);
  const gone = await run('devices', '--db', phoneDb, 'remove', '1', '--json');
  expect(gone.lines).toMatchObject([{ code: 'DEVICE_UNSIGNED' }]);
  expect((await phone.kill('SIGINT')).code).toBe(0);
  expect((await server.kill('SIGTERM')).code).toBe(0);
}, 60_000);

test('the capabilities are printed, a row each, with what to use instead', async () => {
  const table = await run('devices', 'capabilities');
  const rows = await run('devices', 'capabilities', '--json');

  expect(table.stdout).toMatch(/pin-chats.*read-only.*allowed/);
  expect(rows.lines.length).toBeGreaterThan(15);
  expect(rows.lines.find((row) => row['capability'] === 'business-name')).toMatchObject({
    beta: 'denied',
    current: 'denied',
    instead: expect.stringContaining('phone'),
  });
  expect((await run('devices', 'sell')).code).toBe(2);
});

test('linking says that the server cannot be reached, attempt by attempt, and not among the codes', async () => {
  const folder = temporaryFolder();
  const url = `ws://127.0.0.1:9/ws/chat#root=${'00'.repeat(32)}`;
  const spoken = new Program(['link', '--db', join(folder, 'a.db'), '--url', url]);
  const json = new Program(['link', '--db', join(folder, 'b.db'), '--url', url, '--json']);

  await until('two attempts', () => spoken.stderr.split('\n').length > 2);
  await until('two lines', () => json.lines.length >= 2);

  expect(spoken.stderr).toMatch(/CONNECTION_OPEN_FAILED: .* Attempt 2 in 1 s\./);
  expect(spoken.stdout).toBe('');
  expect(json.lines[1]).toMatchObject({
    type: 'reconnecting',
    code: 'CONNECTION_OPEN_FAILED',
    attempts: 2,
  });
  expect(json.stderr).toBe('');
  for (const program of [spoken, json]) await program.kill('SIGTERM');
}, 60_000);
