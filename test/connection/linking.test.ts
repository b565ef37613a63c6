/**
 * Linking through a real server: codes that change, codes that were altered, full lists.
 */

import { expect, test } from 'vitest';
import { parseQr, QR_FIRST_MS } from '../../src/devices/link-qr.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { ALICE, BOB, openWorld, until, type World } from './world.ts';

/** A new companion that shows its codes, and the codes in order. */
async function offer(world: World) {
  const opened = await world.connect({ store: memoryStore(), away: true });
  const codes: string[] = [];
  const failures: string[] = [];
  opened.device.events.on('qr', ({ text }) => void codes.push(text));
  opened.device.events.on('link-failed', ({ error }) => void failures.push(error.code));
  await until('the first code', () => codes.length === 1);
  return { ...opened, codes, failures };
}

/** The text of a code with one character of a field changed; the last fields are counted from the end. */
function alter(text: string, field: number): string {
  const fields = text.slice(text.indexOf('#') + 1).split(',');
  const at = field < 0 ? fields.length + field : field;
  const value = fields[at] ?? '';
  const middle = Math.floor(value.length / 2);
  const other = value[middle] === 'a' ? 'b' : 'a';
  fields[at] = `${value.slice(0, middle)}${other}${value.slice(middle + 1)}`;
  return fields.join(',');
}

test('a companion links, logs in and talks', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const bob = await world.phone('bob');

  const fresh = await world.link(alice.device);

  expect(fresh.device.pn).toMatchObject({ user: ALICE, device: 3 });
  expect(fresh.device.lid).toMatchObject({ server: 'lid', device: 3 });
  await (await fresh.device.send(BOB, 'hello')).until('delivered');
  expect(bob.witness.texts).toEqual(['hello']);
  await until('the own phone to have a copy', () => alice.witness.texts.includes('>hello'));
});

test('the code alone, without its address, is accepted too', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const { device } = await world.connect({ store: memoryStore(), away: true });

  const { bare } = await device.code();
  await alice.device.scan(`  ${bare}\n`);

  await world.online(device);
});

test('a code is shown for its whole time: nobody hangs up on a phone that is slow', async () => {
  const world = await openWorld();
  const { device, codes, wire } = await offer(world);

  world.clock.move(QR_FIRST_MS - 15_000);
  await device.events.idle();

  expect(codes).toHaveLength(1);
  expect(device.health()).toMatchObject({ phase: 'unlinked', attempts: 0 });
  world.clock.move(15_000);
  await until('the next code', () => codes.length === 2);
  expect(codes[1]?.split(',').at(-2)).toBe(codes[0]?.split(',').at(-2));
  expect(wire.opened).toBe(1);
});

test('a code that is no longer shown is refused as expired', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const { device, codes } = await offer(world);
  await device.stop();
  await world.startServer(await world.stopServer());
  await world.online(alice.device);

  await expect(alice.device.scan(codes[0] ?? '')).rejects.toMatchObject({ code: 'LINK_EXPIRED' });

  expect(await world.server.devices(ALICE)).toHaveLength(3);
});

const REFUSED: readonly (readonly [string, number, string])[] = [
  ['the ref', 0, 'LINK_EXPIRED'],
  ['the noise key', -4, 'LINK_REFUSED'],
  ['the identity key', -3, 'LINK_REFUSED'],
];

test.each(REFUSED)('a code with one character of %s changed is refused', async (_, field, code) => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const { device, store, codes, failures } = await offer(world);
  const before = store.snapshot();
  const altered = alter(codes[0] ?? '', field);

  await expect(alice.device.scan(altered)).rejects.toMatchObject({ code });

  expect(store.snapshot()).toEqual(before);
  expect(failures).toEqual([]);
  expect(await world.server.devices(ALICE)).toHaveLength(3);
  await alice.device.scan(codes[0] ?? '');
  await world.online(device);
});

test.each([
  ['a client type that is none', (text: string) => `${text.slice(0, -1)}0`],
  ['a field missing', (text: string) => text.slice(0, text.lastIndexOf(','))],
  ['a key that is too short', (text: string) => text.replace(/[^,]+(,.)$/, 'AAAA$1')],
  ['a key that is no base64', (text: string) => text.replace(/.(=,.)$/, '!$1')],
  ['nothing of a code', () => 'https://example.org/#hello'],
  ['nothing at all', () => ''],
])('a code with %s is refused by the phone itself', async (_, change) => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const { device, codes } = await offer(world);
  const before = alice.store.snapshot();

  const refused = alice.device.scan(change(codes[0] ?? ''));

  await expect(refused).rejects.toMatchObject({ code: 'LINK_QR_MALFORMED', side: 'caller' });
  expect(alice.store.snapshot()).toEqual(before);
  await alice.device.scan(codes[0] ?? '');
  await world.online(device);
});

test('a code with one character of its secret changed is refused by the companion', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const { device, store, codes, failures } = await offer(world);
  const before = store.snapshot();
  const altered = alter(codes[0] ?? '', -2);
  expect(parseQr(altered).ok).toBe(true);

  await alice.device.scan(altered);
  await until('the companion to refuse', () => failures.length === 1);

  expect(failures).toEqual(['LINK_HMAC']);
  expect(store.snapshot()).toEqual(before);
  expect(device.health().phase).toBe('unlinked');
  const answers = world.received('iq', ({ attrs }) => attrs['type'] === 'error');
  expect(JSON.stringify(answers)).toContain('hmac-mismatch');
  await until('the server to give it up', async () => {
    return (await world.server.devices(ALICE)).length === 3;
  });
  world.clock.move(QR_FIRST_MS);
  await until('the next code', () => codes.length > 1);
  await alice.device.scan(codes.at(-1) ?? '');
  await world.online(device);
  expect((await world.server.devices(ALICE)).map((jid) => jid.device)).toContain(device.pn?.device);
});

test('a full list refuses one more, and its code stays good for when there is room', async () => {
  const world = await openWorld({ policy: 'multi-device-beta' });
  const alice = await world.phone('alice');
  const desk = await world.companion('aliceDesk');
  await world.link(alice.device);
  const { device, store, codes } = await offer(world);
  const before = store.snapshot();

  const full = { code: 'LINK_DEVICE_LIMIT', side: 'peer', scope: 'account' };
  await expect(alice.device.scan(codes[0] ?? '')).rejects.toMatchObject(full);
  expect(await world.server.devices(ALICE)).toHaveLength(4);
  expect(store.snapshot()).toEqual(before);
  if (desk.device.pn !== undefined) await alice.device.devices.remove(desk.device.pn);

  await alice.device.scan(codes[0] ?? '');
  await world.online(device);
  expect(await world.server.devices(ALICE)).toHaveLength(4);
});

test('a companion that dies right after it has signed is linked at its next start', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const first = await offer(world);
  first.device.events.on('linked', () => first.wire.cut());

  await alice.device.scan(first.codes[0] ?? '');
  await until('the link to be stored', () => first.device.pn !== undefined);

  const second = await world.connect({ store: first.store.openAgain() });
  expect(second.device.pn).toEqual(first.device.pn);
});
