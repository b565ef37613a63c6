/**
 * Stanzas that no connection of their device survives: parked after so many attempts and reported,
 * only where that is wanted (spec 04 §12.3).
 */

import { expect, it } from 'vitest';
import type { Node } from '../../src/wire/node.ts';
import { login, logout, makePhone, message, say } from './devices.ts';
import { World } from './world.ts';

const idsOf = (nodes: readonly Node[]): readonly string[] =>
  nodes.filter(({ tag }) => tag === 'message').map(({ attrs }) => String(attrs['id']));

/** Two messages for a device that ends its connection whenever it gets the first. */
async function doomed(parkAfter?: number) {
  const world = new World({ rules: { parkAfter } });
  const ann = await makePhone(world, '15550000001');
  const bea = await makePhone(world, '15550000002');
  await say(world, ann, message('m1', bea.pn, [bea.pn]));
  await say(world, ann, message('m2', bea.pn, [bea.pn]));
  const got: (readonly string[])[] = [idsOf(world.take(bea.connection))];
  const again = async (): Promise<void> => {
    await logout(world, bea);
    got.push(idsOf(await login(world, bea)));
  };
  return { world, ann, bea, got, again };
}

it('parks a stanza after five connections, hands out the next one, and says what was parked', async () => {
  const { world, got, again } = await doomed(5);

  for (let attempt = 2; attempt <= 7; attempt++) await again();

  expect(got).toEqual([...Array(5).fill(['m1', 'm2']), ['m2'], ['m2']]);
  expect(world.state.parked).toEqual([{ device: '15550000002:0', tag: 'message', id: 'm1' }]);
});

it('begins to count anew when the stanza was acknowledged', async () => {
  const { world, ann, bea, got, again } = await doomed(2);
  await again();
  await say(world, bea, { tag: 'receipt', attrs: { id: 'm1', to: ann.pn } });
  await again();
  await again();
  await again();

  expect(got).toEqual([['m1', 'm2'], ['m1', 'm2'], ['m2'], ['m2'], []]);
  expect(world.state.parked.map(({ id }) => id)).toEqual(['m2']);
});

it('parks nothing unless it is told to', async () => {
  const { world, got, again } = await doomed();

  for (let attempt = 0; attempt < 20; attempt++) await again();

  expect(got).toEqual(Array(21).fill(['m1', 'm2']));
  expect(world.state.parked).toEqual([]);
});
