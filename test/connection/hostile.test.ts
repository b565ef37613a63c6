/**
 * Servers, networks and peers that do not play fair: the exact code, the state as it was, and the
 * connection kept where the protocol allows it.
 */

import { expect, test } from 'vitest';
import { generateKeyPair } from '../../src/crypto/keys.ts';
import { nodeCrypto, systemRandom } from '../../src/crypto/node-provider.ts';
import { ALICE, BOB, forgetServer, openWorld, until } from './world.ts';

const HOUR_MS = 3_600_000;

test('a server under another root is refused, and not tried again', async () => {
  const world = await openWorld();
  const store = world.store('aliceWeb');
  const before = store.snapshot();
  const stranger = generateKeyPair({ now: () => 0, random: systemRandom, crypto: nodeCrypto });

  const trust = { publicKey: stranger.publicKey, serial: 0 };
  const { device, wire } = await world.companion('aliceWeb', { trust, away: true });

  expect(await device.ended).toMatchObject({ code: 'NOISE_CERT_SIGNATURE', side: 'peer' });
  await expect(device.online()).rejects.toMatchObject({ code: 'NOISE_CERT_SIGNATURE' });
  for (let hour = 0; hour < 24; hour++) world.clock.move(HOUR_MS);
  await device.stop();
  expect(wire.opened).toBe(1);
  expect(store.snapshot()).toEqual(before);
});

test('a root with another serial is refused as well', async () => {
  const world = await openWorld();
  const trust = { publicKey: world.server.rootPublicKey, serial: 7 };

  const { device } = await world.companion('aliceWeb', { trust, away: true });

  expect(await device.ended).toMatchObject({ code: 'NOISE_CERT_ISSUER' });
});

test('a clock that is years off is told apart from an attack', async () => {
  const world = await openWorld();
  const clock = { now: () => 1_000, schedule: () => () => undefined };

  const { device } = await world.companion('aliceWeb', { clock, away: true });

  expect(await device.ended).toMatchObject({ code: 'NOISE_CERT_NOT_YET_VALID' });
});

/** Positions in the server's first message: frame length, ephemeral, static key, certificates. */
const TAMPERED = [3, 10, 40, 80, 120, 300];

test.each(TAMPERED)(
  'a handshake with byte %d changed fails and is tried again',
  async (position) => {
    const world = await openWorld();
    const store = world.store('aliceWeb');
    await forgetServer(store);
    const before = store.snapshot();
    const opened = await world.companion('aliceWeb', { away: true });
    const { device, wire } = opened;
    wire.alter = (chunk) => chunk.map((byte, index) => (index === position ? byte ^ 1 : byte));

    await until('the handshake to fail', () => device.health().attempts === 1);

    const { lastError, phase } = device.health();
    expect(phase).toBe('offline');
    expect(lastError?.code).toMatch(/^NOISE_(DECRYPT|MALFORMED|SHARED_SECRET|MISSING_FIELD)$/);
    expect(lastError?.scope).toBe('connection');
    expect(store.snapshot()).toEqual(before);
    wire.alter = (chunk) => chunk;
    await world.online(device);
  },
);

test('a frame that was changed on the way ends the connection, and the stanza comes again', async () => {
  const world = await openWorld();
  const bob = await world.phone('bob');
  const { device, wire, witness } = await world.companion('aliceWeb');
  wire.alter = (chunk) =>
    chunk.map((byte, index) => (index === chunk.length - 1 ? byte ^ 1 : byte));

  await bob.device.send(ALICE, 'hello');
  await until('the line to break', () => device.health().phase === 'offline');
  expect(device.health().lastError?.code).toBe('NOISE_DECRYPT');
  wire.alter = (chunk) => chunk;
  await world.online(device);

  await until('it to arrive', () => witness.texts.length === 1);
  expect(witness.texts).toEqual(['hello']);
});

test('a device whose keys are not validly signed is left out, and the others get the message', async () => {
  const world = await openWorld();
  await world.spoilKeys(BOB, ({ id }) => id !== 0);
  const web = await world.companion('aliceWeb');
  const bob = await world.phone('bob');
  const bobWeb = await world.companion('bobWeb');

  await (await web.device.send(BOB, 'hello')).until('delivered');

  await until('the outbox to be empty', () => web.device.health().outbox === 0);
  expect(bob.witness.texts).toEqual(['hello']);
  expect(bobWeb.witness.texts).toEqual([]);
  expect(new Set(web.witness.codes)).toEqual(new Set(['SIGNAL_BUNDLE']));
  expect(web.device.health().phase).toBe('online');
});

test('if no device has valid keys the message fails and says so', async () => {
  const world = await openWorld();
  await world.spoilKeys(BOB);
  const web = await world.companion('aliceWeb');

  const sent = await web.device.send(BOB, 'hello');

  await expect(sent.until('acked')).rejects.toMatchObject({ code: 'MESSAGE_NO_DEVICES' });
  expect(web.device.health()).toMatchObject({ phase: 'online', outbox: 0 });
});

test('a number without an account fails alone, and the messages around it go their way', async () => {
  const world = await openWorld();
  const web = await world.companion('aliceWeb');
  const bob = await world.phone('bob');

  const [first, unknown, last] = await Promise.all([
    web.device.send(BOB, 'one'),
    web.device.send('15559999999', 'into the void'),
    web.device.send(BOB, 'two'),
  ]);

  await expect(unknown.until('acked')).rejects.toMatchObject({
    code: 'MESSAGE_UNKNOWN_RECIPIENT',
    scope: 'message',
  });
  await Promise.all([first.until('delivered'), last.until('delivered')]);
  expect(bob.witness.texts).toEqual(['one', 'two']);
  expect(web.device.health()).toMatchObject({ phase: 'online', outbox: 0 });
  expect(web.store.snapshot().get('outbox')?.size).toBe(0);
});
