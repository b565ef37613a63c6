/**
 * Linking from end to end on loopback: two at once, twice the same, cut off at every step.
 */

import { expect, test } from 'vitest';
import { type MemorySnapshot, type MemoryStore, memoryStore } from '../../src/store/memory.ts';
import { ALICE, BOB, openWorld, until } from '../connection/world.ts';
import { failuresOf, open } from './candidates.ts';

test('two companions that are linked at once are both linked, and the account knows both', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const bob = await world.phone('bob');
  const [first, second] = [await open(world), await open(world)];
  const texts = [(await first.device.code()).text, (await second.device.code()).text];

  const jids = await Promise.all(texts.map((text) => alice.device.scan(text)));
  await Promise.all([world.online(first.device), world.online(second.device)]);

  expect(jids.map(({ device }) => device).sort()).toEqual([3, 4]);
  await until(
    'the list of the phone',
    async () => (await alice.device.devices.list()).length === 5,
  );
  world.clock.move(120_000);
  await (await bob.device.send(ALICE, 'to all')).until('delivered');
  for (const { witness } of [first, second]) {
    await until('it to arrive', () => witness.texts.includes('to all'));
  }
  expect(await world.server.devices(ALICE)).toHaveLength(5);
});

test('a code that is scanned twice links once', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const fresh = await open(world);
  const { text } = await fresh.device.code();

  const outcomes = await Promise.allSettled([alice.device.scan(text), alice.device.scan(text)]);

  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  expect(outcomes[1]).toMatchObject({ reason: { code: 'LINK_EXPIRED' } });
  await world.online(fresh.device);
  expect(await world.server.devices(ALICE)).toHaveLength(4);
});

/** A store that keeps what it held after every commit. */
function recording(): { readonly store: MemoryStore; readonly after: MemorySnapshot[] } {
  const store = memoryStore();
  const after: MemorySnapshot[] = [];
  const commit = store.commit.bind(store);
  store.commit = async (changes) => {
    await commit(changes);
    if (changes.length > 0) after.push(store.snapshot());
  };
  return { store, after };
}

test('a crash after any commit of linking leaves a device that logs in or is linked anew', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const { store, after } = recording();
  const first = await world.link(alice.device, { store });
  await first.device.close();
  const linkedAt = after.findIndex((one) => one.get('device')?.has('unconfirmed') === true);
  expect(linkedAt).toBeGreaterThan(0);

  for (const [step, snapshot] of after.entries()) {
    const again = await open(world, memoryStore(snapshot));
    if (step < linkedAt) {
      await alice.device.scan((await again.device.code()).text);
      await world.online(again.device);
      await again.device.logOut();
    } else await world.online(again.device);
    await again.device.close();
    expect(await world.server.devices(ALICE)).toHaveLength(4);
  }
});

test('a link whose last answer never reached the server begins anew with other keys', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const fresh = await open(world);
  const failures = failuresOf(fresh.device);
  const { text } = await fresh.device.code();
  fresh.wire.mute = true;
  const linked = fresh.device.events.next('linked');
  await alice.device.scan(text);
  await linked;

  fresh.wire.cut();
  await until('the refusal', () => {
    world.clock.move(1_000);
    return failures.length > 0;
  });

  expect(failures).toEqual(['LINK_REFUSED']);
  expect(fresh.device.pn).toBeUndefined();
  await until('codes again', () => {
    world.clock.move(1_000);
    return fresh.device.health().phase === 'unlinked';
  });
  const again = await fresh.device.code();
  expect(again.text.split(',')[1]).not.toBe(text.split(',')[1]);
  await alice.device.scan(again.text);
  await world.online(fresh.device);
  expect(fresh.witness.ended).toEqual([]);
});

test('a store with the messages of one account is not linked to another', async () => {
  const world = await openWorld();
  const bob = await world.phone('bob');
  const web = await world.companion('aliceWeb');
  await web.device.send(BOB, 'from alice');
  await web.device.logOut();
  await web.device.close();
  const again = await world.connect({
    store: web.store.openAgain(),
    relink: true,
    away: true,
  });
  const failures = failuresOf(again.device);

  await bob.device.scan((await again.device.code()).text);
  await until('the refusal', () => failures.length > 0);

  expect(failures).toEqual(['LINK_OTHER_ACCOUNT']);
  expect(again.device.pn).toBeUndefined();
  expect(await world.server.devices(BOB)).toHaveLength(2);
});
