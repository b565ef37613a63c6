/**
 * Calls on a device end: with an answer, or with the reason why there will be none.
 */

import { expect, test } from 'vitest';
import { jid } from '../../src/wire/jid.ts';
import { Bench, effectsOf, told } from './bench.ts';
import { BOB, openWorld, until } from './world.ts';

test('content that cannot be sent is refused to the caller, and nothing is stored', async () => {
  const world = await openWorld();
  const { device, store } = await world.companion('aliceWeb');
  const before = store.snapshot();

  const tooLong = device.send(BOB, 'x'.repeat(70_000));

  await expect(tooLong).rejects.toMatchObject({ code: 'MESSAGE_UNSUPPORTED' });
  expect(store.snapshot()).toEqual(before);
  await (await device.send(BOB, 'short')).until('acked');
});

test('a closed device refuses calls instead of keeping the caller waiting', async () => {
  const world = await openWorld();
  const { device } = await world.companion('aliceWeb');

  await device.close();

  const closed = { code: 'CONNECTION_CLOSED' };
  await expect(device.send(BOB, 'hello')).rejects.toMatchObject(closed);
  await expect(device.devices.list()).rejects.toMatchObject(closed);
  await expect(device.logOut()).rejects.toMatchObject(closed);
});

test('closing twice is closing once', async () => {
  const world = await openWorld();
  const { device } = await world.companion('aliceWeb');

  await Promise.all([device.close(), device.close()]);
  await device.close();

  expect(device.health().phase).toBe('offline');
});

test('a query that is under way when the device is closed is refused', async () => {
  const world = await openWorld();
  const { device, wire } = await world.companion('aliceWeb');
  wire.deaf = true;
  const asked = device.devices.refresh();

  await device.close();

  await expect(asked).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' });
});

test('a query that gets no answer is refused after a minute, and the connection stays', async () => {
  const bench = new Bench();
  await bench.open();
  const call = { about: 'refresh', user: jid(BOB, 's.whatsapp.net') } as const;
  const asked = await bench.feed({ kind: 'command', token: 7, command: { kind: 'devices', call } });
  const [timer] = effectsOf(asked, 'timer');
  expect(timer?.at).toBe(bench.now + 60_000);

  bench.now += 60_000;
  const effects = await bench.feed({ kind: 'timer', name: timer?.name ?? '' });

  const error = { code: 'CONNECTION_TIMEOUT' };
  expect(effectsOf(effects, 'reply')).toMatchObject([{ token: 7, result: { ok: false, error } }]);
  expect(told(effects)).toEqual([{ kind: 'stalled', stage: 'devices', id: undefined }]);
  expect(bench.state.phase).toBe('online');
});

test('whoever lost the lease of its store is told so, also in calls that come later', async () => {
  const world = await openWorld();
  const { device, witness, store } = await world.companion('aliceWeb');
  store.openAgain();

  const lost = { code: 'STORE_LEASE_LOST' };
  await expect(device.send(BOB, 'hello')).rejects.toMatchObject(lost);
  await expect(device.send(BOB, 'hello')).rejects.toMatchObject(lost);
  expect(await device.ended).toMatchObject(lost);
  await until('the event', () => witness.ended.length === 1);
});
