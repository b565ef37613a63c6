/**
 * The inbox: a message is the application's until its handlers have resolved, also across crashes.
 */

import { expect, test } from 'vitest';
import { ALICE, openWorld, until, type World } from './world.ts';

const inboxSize = (world: World): number =>
  world.store('aliceWeb').snapshot().get('inbox')?.size ?? 0;

/** Something that a handler waits for until the test lets it go on. */
function gate(): { readonly opens: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const opens = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opens, open: () => open() };
}

test('a message whose handler fails stays and is handed out again at the next start', async () => {
  const world = await openWorld();
  const bob = await world.phone('bob');
  const first = await world.companion('aliceWeb', { silent: true });
  let tries = 0;
  first.device.events.on('message', () => {
    tries += 1;
    if (tries === 1) throw new Error('the database of the application is full');
  });

  for (const text of ['one', 'two']) await (await bob.device.send(ALICE, text)).until('delivered');
  await until('the second to be handled', () => first.device.health().inbox === 1);
  await first.device.close();
  expect(tries).toBe(2);
  expect(inboxSize(world)).toBe(1);

  const second = await world.connect({ store: first.store.openAgain() });
  await until('the first again', () => second.witness.messages.length === 1);
  expect(second.witness.texts).toEqual(['again:one']);
  await until('it to be done', () => second.device.health().inbox === 0);
  await second.device.close();

  const third = await world.connect({ store: first.store.openAgain() });
  await third.device.events.idle();
  expect(third.witness.texts).toEqual([]);
  expect(inboxSize(world)).toBe(0);
});

test('one failing handler among several keeps the message', async () => {
  const world = await openWorld();
  const bob = await world.phone('bob');
  const { device, witness } = await world.companion('aliceWeb');
  device.events.on('message', () => Promise.reject(new Error('no')));

  await (await bob.device.send(ALICE, 'hello')).until('delivered');
  await until('the other handler to have it', () => witness.texts.length === 1);
  await device.close();

  expect(inboxSize(world)).toBe(1);
});

test('handlers are awaited one message after the other, in order', async () => {
  const world = await openWorld();
  const bob = await world.phone('bob');
  const { device } = await world.companion('aliceWeb', { silent: true });
  const gates = [gate(), gate(), gate()];
  const log: string[] = [];
  device.events.on('message', async ({ message }) => {
    const text = message.content.kind === 'text' ? message.content.text : '';
    log.push(`begin ${text}`);
    await gates[Number(text)]?.opens;
    log.push(`end ${text}`);
  });

  for (const text of ['0', '1', '2']) await (await bob.device.send(ALICE, text)).until('delivered');
  await until('all to be in the inbox', () => device.health().inbox === 3);
  for (const one of [...gates].reverse()) one.open();

  await until('all to be done', () => device.health().inbox === 0);
  expect(log).toEqual(['begin 0', 'end 0', 'begin 1', 'end 1', 'begin 2', 'end 2']);
});

test('messages that come while nobody listens wait for the first handler', async () => {
  const world = await openWorld();
  const bob = await world.phone('bob');
  const { device, witness } = await world.companion('aliceWeb', { silent: true });
  for (const text of ['one', 'two']) await (await bob.device.send(ALICE, text)).until('delivered');
  expect(device.health().inbox).toBe(2);

  witness.handle(device);

  await until('both to be handled', () => device.health().inbox === 0);
  expect(witness.texts).toEqual(['one', 'two']);
});

test('a process that dies with messages in hand leaves them to the next one, in order', async () => {
  const world = await openWorld();
  const bob = await world.phone('bob');
  const stuck = gate();
  const first = await world.companion('aliceWeb', { silent: true });
  first.device.events.on('message', () => stuck.opens);
  for (const text of ['one', 'two', 'three']) {
    await (await bob.device.send(ALICE, text)).until('delivered');
  }
  first.wire.cut();

  const second = await world.connect({ store: first.store.openAgain() });
  await (await bob.device.send(ALICE, 'four')).until('delivered');

  await until('all to arrive', () => second.witness.texts.length === 4);
  expect(second.witness.texts).toEqual(['again:one', 'again:two', 'again:three', 'four']);
  stuck.open();
  expect(await first.device.ended).toMatchObject({ code: 'STORE_LEASE_LOST' });
});

test('what arrives at a process that lost its store is not acknowledged, and reaches the next one', async () => {
  const world = await openWorld();
  const bob = await world.phone('bob');
  const first = await world.companion('aliceWeb');
  const taken = first.store.openAgain();

  await (await bob.device.send(ALICE, 'hello')).until('acked');
  expect(await first.device.ended).toMatchObject({ code: 'STORE_LEASE_LOST' });
  expect(first.witness.texts).toEqual([]);

  const second = await world.connect({ store: taken });
  await until('it to arrive', () => second.witness.texts.length === 1);
  expect(second.witness.texts).toEqual(['hello']);
  const own = second.device.pn;
  await until('the queue to be empty', async () => (await world.server.queued(own)) === 0);
});

test('a row of the inbox that cannot be read is reported, left alone, and does not stop the others', async () => {
  const world = await openWorld();
  const bob = await world.phone('bob');
  const first = await world.companion('aliceWeb', { silent: true });
  for (const text of ['one', 'two']) await (await bob.device.send(ALICE, text)).until('delivered');
  await first.device.close();
  const store = first.store.openAgain();
  const [row] = await store.scan('inbox');
  const value = Uint8Array.of(0xff, 0xff);
  await store.commit([{ kind: 'put', table: 'inbox', key: row?.key ?? '', value }]);

  const second = await world.connect({ store });

  expect(second.device.health().lastError).toMatchObject({ code: 'STORE_CORRUPT' });
  await until('the other one', () => second.witness.texts.length === 1);
  expect(second.witness.texts).toEqual(['again:two']);
  expect(
    store
      .snapshot()
      .get('inbox')
      ?.get(row?.key ?? ''),
  ).toEqual(value);
});
