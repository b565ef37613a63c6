/**
 * The devices of an account over their lives, on loopback and the clock of the test: what each role
 * knows, how devices leave, how they end, and what stays with the others.
 */

import { expect, test } from 'vitest';
import type { EventOf } from '../../src/connection/events.ts';
import { ACCOUNT_TABLE, type Account } from '../../src/server/tables.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { jid } from '../../src/wire/jid.ts';
import {
  ALICE,
  type AnyDevice,
  BOB,
  DAY_MS,
  openWorld,
  until,
  type World,
} from '../connection/world.ts';

type Kind = 'device-linked' | 'device-removed' | 'device-expired' | 'device-expiring';

/** What a device tells about devices, as `kind id`. */
function newsOf(device: AnyDevice): string[] {
  const news: string[] = [];
  const kinds: readonly Kind[] = [
    'device-linked',
    'device-removed',
    'device-expired',
    'device-expiring',
  ];
  for (const kind of kinds) {
    device.events.on(
      kind,
      (event: EventOf<Kind>) => void news.push(`${kind} ${event.device.device}`),
    );
  }
  return news;
}

const phoneIsAway = (world: World) =>
  until('the server to notice', () => !world.account(ALICE).primaryConnected);

test('phone and companion show the same devices, each with what it can know', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const web = await world.companion('aliceWeb');
  const bob = await world.phone('bob');

  const byPhone = await alice.device.devices.list();
  const byCompanion = await web.device.devices.list();
  const byContact = await bob.device.devices.list(ALICE);

  for (const list of [byPhone, byCompanion, byContact]) {
    expect(list.map(({ id, kind, keyIndex }) => [id, kind, keyIndex])).toEqual([
      [0, 'phone', 0],
      [1, 'companion', 1],
      [2, 'companion', 2],
    ]);
  }
  expect(byPhone.map(({ isThis }) => isThis)).toEqual([true, false, false]);
  expect(byCompanion.map(({ isThis }) => isThis)).toEqual([false, true, false]);
  expect(byCompanion[0]).toMatchObject({ platform: 'android', pn: alice.device.pn });
  expect(byCompanion[1]?.linkedAt).toBeDefined();
  expect(byContact.every(({ lastSeen, isThis }) => lastSeen === undefined && !isThis)).toBe(true);
  expect(await web.device.devices.get(2)).toMatchObject({ id: 2, isThis: false });
  expect(await web.device.devices.get('77')).toBeUndefined();
});

test('a label of the phone stays with the device, and a companion cannot give one', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const web = await world.companion('aliceWeb');
  const before = web.store.snapshot();

  await alice.device.devices.rename(1, 'kitchen');
  const denied = web.device.devices.rename(2, 'hall');

  await expect(denied).rejects.toMatchObject({
    code: 'CAPABILITY_DENIED',
    data: { instead: expect.stringContaining('phone') },
  });
  expect(web.store.snapshot().get('device-facts')).toEqual(before.get('device-facts'));
  expect(await alice.device.devices.get(1)).toMatchObject({ name: 'kitchen' });
  await alice.device.close();
  const again = await world.phone('alice', { store: alice.store.openAgain() });
  expect(await again.device.devices.get(1)).toMatchObject({ name: 'kitchen' });
  const history = await again.device.devices.history();
  expect(history.at(-1)).toMatchObject({ kind: 'renamed', device: 1 });
});

test('a device that is removed while a message is in flight gets nothing more, the others do', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const web = await world.companion('aliceWeb');
  const desk = await world.companion('aliceDesk');
  const bob = await world.phone('bob');
  await (await bob.device.send(ALICE, 'before')).until('delivered');
  await until('all to have it', () => web.witness.texts.includes('before'));
  await bob.device.devices.list(ALICE);
  const [byPhone, byDesk, byBob] = [alice, desk, bob].map(({ device }) => newsOf(device));
  const itself = newsOf(web.device);
  web.wire.deaf = true;
  const inFlight = await bob.device.send(ALICE, 'in flight');

  await alice.device.devices.remove(1);

  await inFlight.until('delivered');
  await until('the others to hear', () =>
    [byPhone, byDesk, byBob].every((news) => news?.includes('device-removed 1')),
  );
  await (await bob.device.send(ALICE, 'after')).until('delivered');
  await until('the last', () => desk.witness.texts.includes('after'));
  expect(desk.witness.texts).toEqual(['before', 'in flight', 'after']);
  expect(web.witness.texts).toEqual(['before']);
  const list = await bob.device.devices.refresh(ALICE);
  expect(list.map(({ id }) => id)).toEqual([0, 2]);
  const history = await desk.device.devices.history();
  expect(history.at(-1)).toMatchObject({ kind: 'removed', device: 1 });
  for (const table of ['session', 'identity']) {
    const keys = [...(bob.store.snapshot().get(table)?.keys() ?? [])];
    expect(keys.filter((key) => key === `${alice.device.lid?.user}_1.1`)).toEqual([]);
  }
  web.wire.cut();
  await until('the removed one to be told', () => {
    world.clock.move(1_000);
    return web.witness.ended.length > 0;
  });
  expect(itself).toEqual(['device-removed 1']);
});

test('a companion that ignores its removal is refused with whatever it kept', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const web = await world.companion('aliceWeb');
  const copy = memoryStore(web.store.snapshot());
  await alice.device.devices.remove(1);
  await web.device.ended;

  const twin = await world.connect({ store: copy, away: true });

  expect(await twin.device.ended).toMatchObject({ code: 'CONNECTION_LOGGED_OUT' });
  expect((await alice.device.devices.list()).map(({ id }) => id)).toEqual([0, 2]);
});

test('a warning comes three days before the end, and the end after fourteen days as such', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const web = await world.companion('aliceWeb');
  const news = newsOf(web.device);
  await alice.device.stop();
  await phoneIsAway(world);
  const { expiresAt = 0 } = (await web.device.devices.get(1)) ?? {};

  world.clock.move(expiresAt - world.clock.now() - 3 * DAY_MS - 60_000);
  await web.device.events.idle();
  expect(news).toEqual([]);
  world.clock.move(60_000);
  await until('the warning', () => news.includes('device-expiring 1'));
  world.clock.move(3 * DAY_MS + 3_600_000);

  expect(await web.device.ended).toMatchObject({ code: 'CONNECTION_LOGGED_OUT' });
  expect(news.at(-1)).toBe('device-expired 1');
  const byPhone = newsOf(alice.device);
  alice.device.start();
  await world.online(alice.device);
  await until('the phone to hear', () => byPhone.length >= 2);
  expect(byPhone.filter((one) => one.startsWith('device-expired'))).toEqual([
    'device-expired 1',
    'device-expired 2',
  ]);
});

test('a device that ended is linked again on its store and keeps what it had', async () => {
  const world = await openWorld();
  const bob = await world.phone('bob');
  const first = await world.companion('aliceWeb', { silent: true });
  await (await bob.device.send(ALICE, 'kept')).until('acked');
  await until('the inbox', () => first.device.health().inbox === 1);
  await first.device.stop();
  await first.device.send(BOB, 'waiting');
  world.clock.move(14 * DAY_MS);
  first.device.start();
  await first.device.ended;
  await first.device.close();
  const alice = await world.phone('alice');

  const again = await world.link(alice.device, { store: first.store.openAgain(), relink: true });

  expect(again.witness.texts).toEqual(['again:kept']);
  await until('what waited to arrive', () => bob.witness.texts.includes('waiting'));
  expect(again.device.pn?.device).toBe(3);
});

test('a phone that was replaced: its companions end, and every contact sees another identity', async () => {
  const world = await openWorld();
  const old = await world.phone('alice');
  const web = await world.companion('aliceWeb');
  const bob = await world.phone('bob');
  const bobWeb = await world.companion('bobWeb');
  for (const { device } of [bob, bobWeb]) {
    await (await device.send(ALICE, 'before')).until('delivered');
  }
  const changes: EventOf<'identity-changed'>[] = [];
  for (const { device } of [bob, bobWeb]) {
    device.events.on('identity-changed', (event) => void changes.push(event));
  }

  const fresh = await world.phone('alice', { store: memoryStore(), replace: true });

  expect(await web.device.ended).toMatchObject({ code: 'CONNECTION_LOGGED_OUT' });
  expect(await old.device.ended).toMatchObject({ code: 'CONNECTION_LOGGED_OUT' });
  await until('both contacts to see it', () => changes.length === 2);
  expect(changes.every(({ implicit, device }) => !implicit && device.device === 0)).toBe(true);
  await (await bob.device.send(ALICE, 'after')).until('delivered');
  await until('it to arrive', () => fresh.witness.texts.includes('after'));
  expect((await bob.device.devices.list(ALICE)).map(({ id }) => id)).toEqual([0]);
  const history = await bob.device.devices.history(ALICE);
  expect(history.map(({ kind }) => kind)).toContain('identity-changed');
  const linked = await world.link(fresh.device);
  await (await linked.device.send(BOB, 'hello again')).until('delivered');
});

test('a device that the server made up is in no list, and nothing is sent to it', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const bob = await world.phone('bob');
  await world.amend<Account>(ACCOUNT_TABLE, ALICE, (account) => {
    const [, first, ...rest] = account.devices;
    const forged = first === undefined ? [] : [{ ...first, id: 9, keyIndex: 9 }];
    return { ...account, devices: [...account.devices.slice(0, 2), ...rest, ...forged] };
  });

  const list = await bob.device.devices.refresh(ALICE);
  await (await bob.device.send(ALICE, 'hello')).until('delivered');

  expect(list.map(({ id }) => id)).toEqual([0, 1, 2]);
  await until('the phone to have it removed', async () => {
    const listed = await world.server.devices(ALICE);
    return listed.every(({ device }) => device !== 9);
  });
  expect(alice.witness.codes).toContain('DEVICE_UNSIGNED');
});

test('a clock that jumps back takes nobody out and does not stop links or lists', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const web = await world.companion('aliceWeb');
  const bob = await world.phone('bob');
  await bob.device.devices.list(ALICE);

  // Not by more than the server's certificate bears.
  world.clock.move(-DAY_MS / 2);
  const fresh = await world.link(alice.device);
  await alice.device.devices.remove(fresh.device.pn ?? 99);
  const second = await world.link(alice.device);

  await until('the contact to know', async () => {
    const ids = (await bob.device.devices.refresh(ALICE)).map(({ id }) => id);
    return ids.join() === '0,1,2,4';
  });
  await (await second.device.send(BOB, 'from the past')).until('delivered');
  expect(web.witness.ended).toEqual([]);
});

test.each([
  ['multi-device-beta', 3],
  ['current', 4],
] as const)(
  'under %s a device past %i companions is refused and the others stay',
  async (policy, most) => {
    const world = await openWorld({ policy });
    const alice = await world.phone('alice', { policy });
    for (let count = 2; count < most; count++) await world.link(alice.device);
    const extra = await world.connect({ store: memoryStore(), away: true });

    const refused = alice.device.scan((await extra.device.code()).text);

    await expect(refused).rejects.toMatchObject({ code: 'LINK_DEVICE_LIMIT' });
    expect(await world.server.devices(ALICE)).toHaveLength(most + 1);
    expect(extra.device.pn).toBeUndefined();
    expect(await alice.device.devices.list()).toHaveLength(most + 1);
  },
);

test('lists that are asked for at once cost one query', async () => {
  const world = await openWorld();
  const bob = await world.phone('bob');
  // The list of the own account is asked for at login: that answer has come when this one has.
  await bob.device.devices.refresh();
  const queries = () => world.received('iq', ({ attrs }) => attrs['xmlns'] === 'usync').length;
  const before = queries();

  const user = jid(ALICE, 's.whatsapp.net');
  const lists = await Promise.all([1, 2, 3].map(() => bob.device.devices.refresh(user)));

  expect(lists.map((list) => list.length)).toEqual([3, 3, 3]);
  expect(queries()).toBe(before + 1);
});
