/**
 * Lost acknowledgements and receipts: the same bytes again, recognised on the other side.
 */

import { expect, test } from 'vitest';
import { ALICE, BOB, openWorld, until, type World } from './world.ts';

/** The message stanzas that the server got, as bytes in hexadecimal. */
const frames = (world: World): readonly string[] =>
  world.inbound
    .filter(({ node }) => node.tag === 'message')
    .map(({ frame }) => Buffer.from(frame).toString('hex'));

test('a message whose acknowledgement was lost goes out again with the same bytes', async () => {
  const world = await openWorld();
  const bob = await world.phone('bob');
  const web = await world.companion('aliceWeb');
  await (await web.device.send(BOB, 'warm up')).until('delivered');
  const before = frames(world).length;

  web.wire.deaf = true;
  const sent = await web.device.send(BOB, 'once');
  await until('bob to have it', () => bob.witness.texts.includes('once'));
  expect(sent.status).toBe('written');
  await world.reconnect(web);
  await sent.until('delivered');

  const sealed = frames(world).slice(before);
  expect(sealed).toHaveLength(2);
  expect(sealed[1]).toBe(sealed[0]);
  expect(bob.witness.texts).toEqual(['warm up', 'once']);
  expect(await world.server.queued(bob.device.pn)).toBe(0);
});

test('a process that died after sealing sends the same bytes at its next start', async () => {
  const world = await openWorld();
  const bob = await world.phone('bob');
  const first = await world.companion('aliceWeb');
  await (await first.device.send(BOB, 'warm up')).until('delivered');
  const before = frames(world).length;
  first.wire.deaf = true;
  await first.device.send(BOB, 'once');
  await until('bob to have it', () => bob.witness.texts.includes('once'));
  first.wire.cut();

  const second = await world.connect({ store: first.store.openAgain() });
  await until('the outbox to be empty', () => second.device.health().outbox === 0);

  const sealed = frames(world).slice(before);
  expect(sealed).toHaveLength(2);
  expect(sealed[1]).toBe(sealed[0]);
  expect(bob.witness.texts).toEqual(['warm up', 'once']);
});

test('a message whose receipt was lost comes again and is recognised', async () => {
  const world = await openWorld();
  const bob = await world.phone('bob');
  const web = await world.companion('aliceWeb');
  await (await bob.device.send(ALICE, 'warm up')).until('delivered');

  web.wire.mute = true;
  const sent = await bob.device.send(ALICE, 'once');
  await until('it to arrive', () => web.witness.texts.includes('once'));
  const sessions = web.store.snapshot().get('session');
  await world.reconnect(web);
  await sent.until('delivered');

  const own = web.device.pn;
  await until('the queue to be empty', async () => (await world.server.queued(own)) === 0);
  expect(web.witness.texts).toEqual(['warm up', 'once']);
  expect(web.store.snapshot().get('session')).toEqual(sessions);
  expect(web.witness.codes).toEqual([]);
});

test('a connection that is cut again and again in the middle loses and doubles nothing', async () => {
  const world = await openWorld();
  const bob = await world.phone('bob');
  const web = await world.companion('aliceWeb');
  const texts = Array.from({ length: 30 }, (_, index) => `message ${index}`);

  for (const [index, text] of texts.entries()) {
    await web.device.send(BOB, text);
    await bob.device.send(ALICE, text);
    if (index % 5 !== 4) continue;
    await world.reconnect(index % 2 === 0 ? web : bob);
  }

  await until('everything to arrive', () =>
    [bob, web].every(({ witness }) => witness.texts.length >= texts.length),
  );
  for (const { device, witness } of [bob, web]) {
    await until('the outbox to be empty', () => device.health().outbox === 0);
    expect(witness.texts).toEqual(texts);
    expect(witness.codes).toEqual([]);
  }
});
