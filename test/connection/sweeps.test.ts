/**
 * The daily look through the store: a look that fails is said and repeated, never given up.
 */

import { expect, test } from 'vitest';
import { QuartetError } from '../../src/base/error.ts';
import { SEEN_TABLE } from '../../src/messages/routing.ts';
import { DAY_MS, openWorld, until } from './world.ts';

test('a look through the store that fails is repeated a minute later, and daily after that', async () => {
  const world = await openWorld();
  const store = world.store('bobWeb');
  const scan = store.scan.bind(store);
  let looks = 0;
  let broken = false;
  store.scan = async (table, options) => {
    if (table !== SEEN_TABLE) return scan(table, options);
    looks += 1;
    if (broken) throw new QuartetError('STORE_IO');
    return scan(table, options);
  };
  const { device, witness } = await world.companion('bobWeb');
  await until('the first look', () => looks === 1);

  broken = true;
  world.clock.move(DAY_MS);
  await until('the look that fails', () => witness.codes.includes('STORE_IO'));
  broken = false;
  world.clock.move(60_000);
  await until('the look after a minute', () => looks === 3);
  world.clock.move(DAY_MS);
  await until('the look after a day', () => looks === 4);

  expect(witness.codes).toEqual(['STORE_IO']);
  await world.online(device);
});
