/**
 * A server that wants newer companions: refused with a reason, not tried again, and let in with
 * another version (spec 01 §2.7, §5.5).
 */

import { expect, test } from 'vitest';
import { COMPANION_VERSION } from '../../src/noise/client-payload.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { openWorld } from './world.ts';

const HOUR_MS = 3_600_000;
const NEWER = [2, 3001] as const;

test('a companion that is as old as the server allows is let in, and the phone is not judged', async () => {
  const world = await openWorld({ oldestVersion: COMPANION_VERSION });
  const { device } = await world.companion('aliceWeb');
  const strict = await openWorld({ oldestVersion: [99] });
  const phone = await strict.phone('alice');

  expect(device.health().phase).toBe('online');
  expect(phone.device.health().phase).toBe('online');
});

test('a companion that is too old ends with its reason, stays linked, and is let in when it is newer', async () => {
  const world = await openWorld({ oldestVersion: NEWER });
  const { device, wire, store } = await world.companion('aliceWeb', { away: true });

  expect(await device.ended).toMatchObject({ code: 'CONNECTION_OUTDATED', scope: 'account' });
  for (let hour = 0; hour < 24; hour++) world.clock.move(HOUR_MS);
  await device.stop();
  expect(wire.opened).toBe(1);
  expect(device.pn).toBeDefined();
  await device.close();

  const again = await world.connect({ store: store.openAgain(), version: [...NEWER, 7] });
  expect(again.device.health().phase).toBe('online');
});

test('who is not linked yet is refused alike, and shows codes with a newer version', async () => {
  const world = await openWorld({ oldestVersion: NEWER });
  const old = await world.connect({ store: memoryStore(), away: true });
  const fresh = await world.connect({ store: memoryStore(), away: true, version: NEWER });

  expect(await old.device.ended).toMatchObject({ code: 'CONNECTION_OUTDATED' });
  await expect(old.device.online()).rejects.toMatchObject({ code: 'CONNECTION_OUTDATED' });
  expect((await fresh.device.code()).text).toContain('https://');
});
