/**
 * The control socket: an owner that grants wishes, none at all, and one that died.
 */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { QuartetError } from '../../src/base/error.ts';
import { askOwner, type Grant, serveControl, type Wish } from '../../src/cli/control.ts';

/** The path of a database file in a folder of its own. */
function database(): string {
  const folder = mkdtempSync(join(tmpdir(), 'quartet-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'device.db');
}

async function own(db: string, grant: Grant): Promise<() => Promise<void>> {
  const release = await serveControl(db, grant);
  onTestFinished(release);
  return release;
}

/** Where the owner of a database listens. */
function socketOf(db: string): string {
  const name = createHash('sha256').update(resolve(db)).digest('hex').slice(0, 24);
  return join(tmpdir(), `quartet-${name}.sock`);
}

test('a wish reaches the owner and its answer comes back', async () => {
  const db = database();
  const wishes: Wish[] = [];
  await own(db, async (wish) => {
    wishes.push(wish);
    return { id: 'A', text: 'zwei\nZeilen 🦊' };
  });
  const wish = { kind: 'send', to: '15550002002', text: 'hello\nworld "quoted"' } as const;

  const answer = await askOwner(db, wish);

  expect(wishes).toEqual([wish]);
  expect(answer).toEqual({ id: 'A', text: 'zwei\nZeilen 🦊' });
});

test('a refusal comes back as the error that it was', async () => {
  const db = database();
  await own(db, async () => {
    throw new QuartetError('LINK_REFUSED', { code: 400 });
  });

  await expect(askOwner(db, { kind: 'devices' })).rejects.toMatchObject({
    code: 'LINK_REFUSED',
    side: 'peer',
    data: { code: 400 },
  });
});

test('without an owner there is no answer, and none is waited for', async () => {
  expect(await askOwner(database(), { kind: 'devices' })).toBeUndefined();
});

test('an owner that has released its database is none', async () => {
  const db = database();
  const release = await own(db, async () => ({}));
  await release();

  expect(await askOwner(db, { kind: 'devices' })).toBeUndefined();
});

test('the socket of an owner that was killed is taken over', async () => {
  const db = database();
  const program = `
    const { serveControl } = await import(${JSON.stringify(new URL('../../dist/cli/control.js', import.meta.url).href)});
    await serveControl(${JSON.stringify(db)}, async () => ({ from: 'the dead' }));
    process.kill(process.pid, 'SIGKILL');
  `;
  const dead = spawnSync(process.execPath, ['--input-type=module', '--eval', program]);
  expect(dead.signal).toBe('SIGKILL');
  expect(existsSync(socketOf(db))).toBe(true);
  expect(await askOwner(db, { kind: 'devices' })).toBeUndefined();

  await own(db, async () => ({ from: 'the living' }));

  expect(await askOwner(db, { kind: 'devices' })).toEqual({ from: 'the living' });
});

test('two databases have an owner each, and one database under two spellings has one', async () => {
  const [first, second] = [database(), database()];
  await own(first, async () => ({ of: 'first' }));
  await own(second, async () => ({ of: 'second' }));

  const spelt = join(first, '..', '.', 'device.db');

  expect(await askOwner(spelt, { kind: 'devices' })).toEqual({ of: 'first' });
  expect(await askOwner(second, { kind: 'devices' })).toEqual({ of: 'second' });
});

test('the socket is for its own user only, and nonsense on it harms nobody', async () => {
  const db = database();
  await own(db, async () => ({ ok: true }));
  const path = socketOf(db);
  expect(statSync(path).mode & 0o777).toBe(0o600);

  const answer = await new Promise<string>((done) => {
    const chunks: Buffer[] = [];
    const socket = connect(path, () => socket.write('{not json\n'));
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('close', () => done(Buffer.concat(chunks).toString()));
  });
  connect(path, function (this: { destroy(): void }) {
    this.destroy();
  });

  expect(JSON.parse(answer)).toMatchObject({ error: { code: 'CLI_USAGE' } });
  expect(await askOwner(db, { kind: 'devices' })).toEqual({ ok: true });
});

test('an owner that ends late leaves the socket of its successor alone', async () => {
  const db = database();
  const first = await own(db, async () => ({ from: 'the first' }));
  await own(db, async () => ({ from: 'the second' }));
  expect(await askOwner(db, { kind: 'devices' })).toEqual({ from: 'the second' });

  await first();

  expect(await askOwner(db, { kind: 'devices' })).toEqual({ from: 'the second' });
});

test('an owner that ends in time removes its socket', async () => {
  const db = database();
  const release = await own(db, async () => ({}));

  await release();

  expect(existsSync(socketOf(db))).toBe(false);
});
