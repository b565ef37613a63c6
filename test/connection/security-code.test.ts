/**
 * The security code of a chat: the same on both sides as long as both know the same devices with the
 * same keys, and none if a key is not known (spec 02 §7.1).
 */

import { expect, test } from 'vitest';
import { SecurityCode } from '../../src/connection/security-code.ts';
import { nodeCrypto } from '../../src/crypto/node-provider.ts';
import { IDENTITY_TABLE } from '../../src/signal/tables.ts';
import type { MemoryStore } from '../../src/store/memory.ts';
import { jid } from '../../src/wire/jid.ts';
import { child, type Node } from '../../src/wire/node.ts';
import { ALICE, BOB, openWorld, until } from './world.ts';

const asksKeys = (iq: Node): boolean => child(iq, 'key') !== undefined;

/** Alice's and bob's companions, online. */
async function pair() {
  const world = await openWorld();
  const alice = await world.companion('aliceWeb');
  const bob = await world.companion('bobWeb');
  return { world, alice, bob };
}

test('both sides show the same sixty digits, and each scans what the other shows', async () => {
  const { alice, bob } = await pair();

  const mine = await alice.device.securityCode(BOB);
  const theirs = await bob.device.securityCode(`+${ALICE}`);

  expect(mine.digits).toMatch(/^[0-9]{60}$/);
  expect(theirs.digits).toBe(mine.digits);
  expect(mine.text.split(' ')).toHaveLength(12);
  expect(mine.form).toBe('number');
  expect(mine.compare(theirs.scanCode)).toBe(true);
  expect(theirs.compare(mine.scanCode)).toBe(true);
  expect(JSON.stringify(mine)).toBe(JSON.stringify({ form: 'number', digits: mine.digits }));
});

test('every device of an account shows the same code, the phone as well, under either name', async () => {
  const { world, alice } = await pair();
  const phone = await world.phone('alice');
  const bob = await world.phone('bob');

  const code = await alice.device.securityCode(BOB);
  const byLid = await alice.device.securityCode(bob.device.lid ?? BOB);
  const onPhone = await phone.device.securityCode(BOB);
  const lid = await alice.device.securityCode(BOB, { form: 'lid' });
  const theirs = await bob.device.securityCode(ALICE, { form: 'lid' });

  expect(byLid.digits).toBe(code.digits);
  expect(onPhone.digits).toBe(code.digits);
  expect(lid.digits).toBe(theirs.digits);
  expect(lid.digits).not.toBe(code.digits);
});

test('the code changes when a device comes, and the one that was scanned before fits no more', async () => {
  const { world, alice, bob } = await pair();
  const phone = await world.phone('bob');
  const before = await alice.device.securityCode(BOB);
  const shown = await bob.device.securityCode(ALICE);

  await world.link(phone.device);
  await until('the new list', async () => (await alice.device.devices.list(BOB)).length === 3);
  await until('the own list', async () => (await bob.device.devices.list()).length === 3);
  const after = await alice.device.securityCode(BOB);

  expect(after.digits).not.toBe(before.digits);
  expect(after.compare(shown.scanCode)).toBe(false);
  expect(after.digits).toBe((await bob.device.securityCode(ALICE)).digits);
});

test('keys that are missing are fetched once, or not at all if that is not wanted', async () => {
  const { world, alice } = await pair();
  const before = world.received('iq', asksKeys).length;

  const quiet = alice.device.securityCode(BOB, { ask: false });
  await expect(quiet).rejects.toMatchObject({ code: 'DEVICE_KEYS_MISSING', side: 'peer' });
  expect(world.received('iq', asksKeys)).toHaveLength(before);
  const code = await alice.device.securityCode(BOB);
  const asked = world.received('iq', asksKeys).length;
  expect(asked).toBeGreaterThan(before);

  expect((await alice.device.securityCode(BOB, { ask: false })).digits).toBe(code.digits);
  expect(world.received('iq', asksKeys)).toHaveLength(asked);
});

test('a device that is offline and does not know all keys has no code', async () => {
  const { alice } = await pair();
  await alice.device.devices.list(BOB);
  await alice.device.devices.list();
  await alice.device.stop();

  await expect(alice.device.securityCode(BOB)).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' });
});

/** Puts another key in the place of one that is known of a user. */
async function swapKey(store: MemoryStore, user = ''): Promise<void> {
  const rows = await store.scan(IDENTITY_TABLE);
  const [row] = rows.filter(({ key }) => key.includes(user));
  if (row === undefined) throw new Error('no key is known');
  const value = row.value.map((byte, index) => (index === 3 ? byte ^ 1 : byte));
  await store.commit([{ kind: 'put', table: IDENTITY_TABLE, key: row.key, value }]);
}

test('with one key exchanged in the middle the digits differ and the scan says no', async () => {
  const { world, alice, bob } = await pair();
  const honest = await bob.device.securityCode(ALICE);
  await alice.device.securityCode(BOB);
  await alice.device.close();
  const store = alice.store.openAgain();
  await swapKey(store, bob.device.lid?.user);
  const again = await world.connect({ store });

  const forged = await again.device.securityCode(BOB, { ask: false });

  expect(forged.digits).not.toBe(honest.digits);
  expect(forged.compare(honest.scanCode)).toBe(false);
  expect(honest.compare(forged.scanCode)).toBe(false);
});

test('what is no scan code is refused, and a code without a name of the account is none', async () => {
  const { alice } = await pair();
  const code = await alice.device.securityCode(BOB);

  for (const scan of [new Uint8Array(0), Uint8Array.of(255), code.scanCode.subarray(0, 20)]) {
    expect(() => code.compare(scan)).toThrow(expect.objectContaining({ code: 'SIGNAL_MALFORMED' }));
  }
  const keys = { keys: [new Uint8Array(32)], pn: jid(BOB, 's.whatsapp.net'), lid: undefined };
  expect(() => new SecurityCode({ own: keys, theirs: keys }, 'lid', nodeCrypto)).toThrow(
    expect.objectContaining({ code: 'DEVICE_KEYS_MISSING' }),
  );
  await expect(alice.device.securityCode('nobody')).rejects.toMatchObject({ code: 'WIRE_JID' });
});
