/**
 * A message that a companion could not decrypt comes from its own phone instead, once.
 */

import { expect, test } from 'vitest';
import { SESSION_TABLE } from '../../src/signal/tables.ts';
import { ALICE, BOB, openWorld, until } from './world.ts';

/** Alice's companion has lost its sessions, and Bob writes and is gone before it can ask him. */
async function lost() {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const web = await world.companion('aliceWeb');
  const bob = await world.phone('bob');
  await (await web.device.send(BOB, 'before')).until('delivered');
  await (await bob.device.send(ALICE, 'answer')).until('delivered');
  await until('the answer to arrive', () => web.witness.texts.includes('answer'));
  await web.device.stop();
  const store = world.store('aliceWeb');
  for (const { key } of await store.scan(SESSION_TABLE)) {
    await store.commit([{ kind: 'delete', table: SESSION_TABLE, key }]);
  }
  const sent = await bob.device.send(ALICE, 'lost');
  await sent.until('acked');
  await bob.device.stop();
  await until('the phone to have it', () => alice.witness.texts.includes('lost'));
  return { world, alice, web, bob, id: sent.id };
}

test('the phone sends what a companion could not decrypt, and it is handed out once', async () => {
  const { world, web, id } = await lost();

  await web.device.start();
  await until('the copy to be refused', () => web.witness.codes.length > 0);
  expect(web.witness.texts).toEqual(['answer']);
  world.clock.move(5_000);

  await until('the phone to have sent it', () => web.witness.texts.includes('lost'));
  const found = web.witness.messages[1];
  expect(found?.message).toMatchObject({ id, source: 'phone', content: { text: 'lost' } });
  expect(web.witness.texts).toEqual(['answer', 'lost']);
  const requests = world.received(
    'message',
    ({ attrs }) => attrs['push_priority'] === 'high_force',
  );
  expect(requests).toHaveLength(1);
});

test('without its phone the companion goes on without the message', async () => {
  const { world, alice, web, bob } = await lost();
  await alice.device.stop();

  await web.device.start();
  await until('the copy to be refused', () => web.witness.codes.length > 0);
  world.clock.move(5_000);
  await bob.device.start();

  await bob.device.send(ALICE, 'later');
  await until('the next message to arrive', () => web.witness.texts.includes('later'));
  expect(web.device.health().phase).toBe('online');
});
