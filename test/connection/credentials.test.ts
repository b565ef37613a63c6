/**
 * The keys of a device and the store that holds them: made once, never made anew over damage.
 */

import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { connect } from '../../src/connection/connect.ts';
import { createCredentials, loadDevice } from '../../src/connection/credentials.ts';
import { nodeCrypto, systemRandom } from '../../src/crypto/node-provider.ts';
import { openPhone } from '../../src/primary/phone.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { SecretSearch } from './secret-search.ts';
import { BOB, openWorld, until } from './world.ts';

const env = { now: () => 1_790_000_000_000, random: systemRandom, crypto: nodeCrypto };

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'quartet-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('keys are stored before the first connection and found again', async () => {
  const store = memoryStore();

  const made = await loadDevice(store, { role: 'companion', env });
  const found = await loadDevice(store.openAgain(), { role: 'companion', env });

  expect(found.noiseKey.publicKey).toEqual(made.noiseKey.publicKey);
  expect(found.local.identity.publicKey).toEqual(made.local.identity.publicKey);
  expect(found.local.registrationId).toBe(made.local.registrationId);
  expect(found.signedPreKey.signature).toEqual(made.signedPreKey.signature);
  expect(found.pn).toBeUndefined();
});

test('a store of the other kind of device is refused and left alone', async () => {
  const world = await openWorld();
  const before = {
    web: world.store('aliceWeb').snapshot(),
    phone: world.store('alice').snapshot(),
  };

  const asPhone = openPhone({ ...world.endpoint, store: world.store('aliceWeb') });
  const asCompanion = connect({ ...world.endpoint, store: world.store('alice'), relink: true });

  await expect(asPhone).rejects.toMatchObject({ code: 'STORE_ROLE' });
  await expect(asCompanion).rejects.toMatchObject({ code: 'STORE_ROLE' });
  expect(world.store('aliceWeb').snapshot()).toEqual(before.web);
  expect(world.store('alice').snapshot()).toEqual(before.phone);
});

test.each([
  ['cut short', (value: Uint8Array) => value.slice(0, value.length - 5)],
  ['empty', () => new Uint8Array(0)],
  ['something else', () => Uint8Array.of(1, 2, 3)],
])('credentials that are %s are an error, never a fresh start', async (_, damage) => {
  const world = await openWorld();
  const store = world.store('aliceWeb');
  const row = { table: 'device', key: 'credentials' };
  const value = (await store.load([row])).get(row.table, row.key) ?? new Uint8Array(0);
  await store.commit([{ kind: 'put', ...row, value: damage(value) }]);
  const before = store.snapshot();

  const refused = { code: 'STORE_CORRUPT', side: 'host', scope: 'account' };
  await expect(connect({ ...world.endpoint, store })).rejects.toMatchObject(refused);
  await expect(connect({ ...world.endpoint, store, relink: true })).rejects.toMatchObject(refused);

  expect(store.snapshot()).toEqual(before);
});

test('a signed prekey that is gone is an error as well', async () => {
  const world = await openWorld();
  const store = world.store('aliceWeb');
  for (const { key } of await store.scan('signed-prekey')) {
    await store.commit([{ kind: 'delete', table: 'signed-prekey', key }]);
  }

  const refused = connect({ ...world.endpoint, store });

  await expect(refused).rejects.toMatchObject({ code: 'STORE_CORRUPT' });
});

test('a database file that was truncated or overwritten is refused and left byte for byte', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const file = join(temporaryFolder(), 'web.db');
  const store = await openSqliteStore(file);
  const companion = await connect({ ...world.endpoint, store });
  await alice.device.scan((await companion.code()).text);
  await companion.online();
  await (await companion.send(BOB, 'hello')).until('acked');
  await companion.close();
  const whole = readFileSync(file);

  for (const sizeBytes of [0, 1, 50, 100, 4_096, whole.length - 4_096, whole.length - 1]) {
    truncateSync(file, sizeBytes);
    const damaged = readFileSync(file);
    await expect(openSqliteStore(file), `${sizeBytes} bytes`).rejects.toMatchObject({
      code: 'STORE_CORRUPT',
    });
    expect(readFileSync(file).equals(damaged)).toBe(true);
    writeFileSync(file, whole);
  }
  writeFileSync(file, Buffer.alloc(whole.length, 'not a database '));
  await expect(openSqliteStore(file)).rejects.toMatchObject({ code: 'STORE_CORRUPT' });

  writeFileSync(file, whole);
  const again = await connect({ ...world.endpoint, store: await openSqliteStore(file) });
  await until('the undamaged file to work', () => again.health().phase === 'online');
  await again.close();
});

test('credentials print no private key', () => {
  const credentials = createCredentials('companion', env);
  const { noiseKey, local, signedPreKey } = credentials;
  const search = new SecretSearch();
  for (const pair of [noiseKey, local.identity, signedPreKey.keyPair]) search.add(pair.privateKey);

  const printed = [
    inspect(credentials, { depth: 9, showHidden: true }),
    JSON.stringify(credentials),
    `${credentials} ${noiseKey} ${local.identity}`,
  ].join('\n');

  expect(search.find(printed)).toEqual([]);
  expect(search.find(inspect(noiseKey.privateKey))).toHaveLength(1);
});
