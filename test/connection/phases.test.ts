/**
 * Waiting for a phase: it ends, also when a handler is busy or the device has stopped for good.
 */

import { expect, test } from 'vitest';
import { memoryStore } from '../../src/store/memory.ts';
import { BOB, openWorld, until } from './world.ts';

test('a device tells its phases in order', async () => {
  const world = await openWorld();
  const { device } = await world.companion('aliceWeb');
  await device.stop();
  const phases: string[] = [];
  device.events.on('phase', ({ phase }) => void phases.push(phase));

  device.start();
  await device.online();
  await device.stop();

  await device.events.idle();
  expect(phases.slice(-4)).toEqual(['connecting', 'authenticating', 'online', 'offline']);
  await device.reached('offline');
});

test('a handler may wait for a phase', async () => {
  const world = await openWorld();
  const bob = await world.phone('bob');
  const web = await world.companion('aliceWeb', { silent: true });
  const steps: string[] = [];
  web.device.events.on('message', async () => {
    await web.device.stop();
    web.device.start();
    await web.device.reached('online');
    steps.push('online again');
  });

  await bob.device.send(`+${web.device.pn?.user}`, 'hello');

  await until('the handler to go on', () => steps.length === 1);
});

test('waiting for a device that stopped for good before ends with the reason', async () => {
  const world = await openWorld();
  const first = await world.companion('aliceWeb');
  const twin = world.store('aliceWeb').snapshot();

  await world.connect({ store: memoryStore(twin) });
  await first.device.ended;

  const replaced = { code: 'CONNECTION_REPLACED' };
  await expect(first.device.online()).rejects.toMatchObject(replaced);
  await expect(first.device.reached('authenticating')).rejects.toMatchObject(replaced);
});

test('waiting for a device that is closed meanwhile ends as well', async () => {
  const world = await openWorld();
  const { device } = await world.companion('aliceWeb');
  await device.stop();
  const waiting = expect(device.online()).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' });

  await device.close();

  await waiting;
  await expect(device.online()).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' });
});

test('a device that was stopped can be started again', async () => {
  const world = await openWorld();
  const { device } = await world.companion('aliceWeb');

  await device.stop();
  device.start();
  await device.online();
  await (await device.send(BOB, 'hello')).until('acked');

  expect(device.health()).toMatchObject({ phase: 'online', outbox: 0, attempts: 0 });
});
