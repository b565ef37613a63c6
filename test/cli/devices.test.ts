/**
 * The commands of a device against a real server: with a running owner and without, what they
 * print, and that nothing secret is among it.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { SecretSearch } from '../connection/secret-search.ts';
import { until } from '../connection/world.ts';
import { Program, run, start, temporaryFolder } from '../scenario/program.ts';

const ALICE = '15550001001';

/** Everything that the store of a closed device holds. */
async function rowsOf(db: string): Promise<readonly Uint8Array[]> {
  const store = await openSqliteStore(db);
  const tables = ['device', 'session', 'prekey', 'signed-prekey', 'identity', 'sent', 'outbox'];
  const rows = await Promise.all(tables.map((table) => store.scan(table)));
  await store.close();
  return rows.flat().map(({ value }) => value);
}

/** The public keys in a link code. */
const publicKeys = (code: string): readonly Uint8Array[] =>
  code
    .split(',')
    .slice(-4, -2)
    .map((key) => Buffer.from(key, 'base64'));

/** Fails if a process printed something that one of the stores holds and that is not public. */
async function expectNoSecrets(
  programs: readonly Program[],
  databases: readonly string[],
  open: readonly Uint8Array[],
): Promise<void> {
  const search = new SecretSearch();
  for (const db of databases) for (const row of await rowsOf(db)) search.add(row);
  for (const bytes of open) search.allow(bytes);
  for (const { args, stdout, stderr } of programs) {
    expect({ args, found: search.find(`${stdout}\n${stderr}`) }).toEqual({ args, found: [] });
  }
}

test('a phone and its companions by commands alone, and nothing secret is printed', async () => {
  const folder = temporaryFolder();
  const [phoneDb, webDb, png] = ['phone.db', 'web.db', 'code.png'].map((name) =>
    join(folder, name),
  );
  if (phoneDb === undefined || webDb === undefined || png === undefined) throw new Error('paths');
  const server = start('serve');
  const url = String((await server.line('listening'))['url']);
  const programs: Program[] = [server];
  const noted = async <T extends Program>(program: T | Promise<T>): Promise<T> => {
    programs.push(await program);
    return program;
  };

  const phone = await noted(
    new Program(['phone', '--db', phoneDb, '--url', url, '--number', ALICE]),
  );
  await until('the phone to be ready', () => phone.stdout.includes(`This phone is ${ALICE}@`));
  await until('the phone to be online', () => phone.stdout.includes('[online]'));
  const link = await noted(new Program(['link', '--db', webDb, '--url', url, '--png', png]));
  await until('the code', () => link.stdout.includes('Scan it'));
  const code = /https:\S+/.exec(link.stdout)?.[0] ?? '';
  const picture = link.stdout.slice(0, link.stdout.indexOf('https:'));
  expect(picture.match(/[▀▄█]/g)?.length).toBeGreaterThan(300);
  expect(readFileSync(png).subarray(1, 4).toString()).toBe('PNG');
  phone.type('not a code');
  await until('the refusal', () => phone.stderr.includes('LINK_QR_MALFORMED'));
  phone.type(code);
  expect(await link.exit).toMatchObject({ code: 0 });
  expect(link.stdout).toContain(`Linked as ${ALICE}:1@s.whatsapp.net.`);
  expect(phone.stdout).toContain(`Linked ${ALICE}:1@s.whatsapp.net.`);

  const alone = await noted(run('send', '--db', webDb, ALICE, 'from the companion alone'));
  expect(alone).toMatchObject({ code: 0, stderr: '' });
  await until('it to be printed', () => phone.stdout.includes('(own copy): from the companion'));
  const listed = await noted(run('devices', '--db', webDb));
  expect(listed.stdout).toMatch(/phone.*\n.*companion.*this one/);
  const unable = await noted(run('phone', '--db', webDb, 'scan', code));
  expect([unable.code, unable.stdout]).toEqual([1, '']);
  expect(unable.stderr).toMatch(/^STORE_ROLE: /);

  const listener = await noted(start('listen', '--db', webDb));
  await listener.line('phase', ({ phase }) => phase === 'online');
  const owned = await noted(run('send', '--db', webDb, ALICE, 'through the owner', '--json'));
  expect(owned.lines).toMatchObject([{ type: 'sent' }]);
  const nobody = await noted(run('send', '--db', webDb, '15559999999', 'hello', '--json'));
  expect(nobody).toMatchObject({ code: 1, stderr: '' });
  expect(nobody.lines).toMatchObject([{ type: 'error', code: 'MESSAGE_UNKNOWN_RECIPIENT' }]);
  const twin = await noted(start('listen', '--db', webDb));
  await twin.line('phase', ({ phase }) => phase === 'online');
  expect(await listener.exit).toMatchObject({ code: 1 });
  const [last] = listener.lines.slice(-1);
  expect(last).toMatchObject({ type: 'error', code: 'CONNECTION_REPLACED' });
  const after = await noted(run('send', '--db', webDb, ALICE, 'through the twin', '--json'));
  expect(after).toMatchObject({ code: 0 });
  expect((await twin.kill('SIGTERM')).code).toBe(0);
  expect((await phone.kill('SIGINT')).code).toBe(0);
  expect((await server.kill('SIGTERM')).code).toBe(0);

  const root = Buffer.from(new URL(url).hash.slice('#root='.length), 'hex');
  await expectNoSecrets(programs, [phoneDb, webDb], [...publicKeys(code), root]);
}, 60_000);
