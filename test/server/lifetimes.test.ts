/**
 * Removal, the 14 days without the phone and the 30 days without the companion, to the millisecond
 * (spec 06 §9.4, §9.6).
 */

import { describe, expect, it } from 'vitest';
import { u24 } from '../../src/base/bytes.ts';
import { ONE_TIME_TABLE } from '../../src/server/tables.ts';
import type { Jid } from '../../src/wire/jid.ts';
import { children, node } from '../../src/wire/node.ts';
import {
  ask,
  codeOf,
  type Device,
  link,
  login,
  logout,
  makePhone,
  message,
  openCandidate,
  type Phone,
  request,
  say,
  signFor,
  uploadFor,
} from './devices.ts';
import { at, DAY_MS, only, World } from './world.ts';

const AWAY_MS = 14 * DAY_MS;

const remove = (attrs: Readonly<Record<string, string | Jid>>) =>
  request('set', 'md', [node('remove-companion-device', { reason: 'user_initiated', ...attrs })]);

async function family(policy: 'current' | 'multi-device-beta' = 'current') {
  const world = new World({ policy });
  const phone = await makePhone(world, '15550000001');
  const friend = await makePhone(world, '15550000002');
  const tablet = await link(world, phone);
  const laptop = await link(world, phone);
  await say(world, friend, message('hello', phone.pn, [phone.pn]));
  for (const one of [phone, friend, tablet, laptop]) world.take(one.connection);
  return { world, phone, friend, tablet, laptop };
}

async function devicesOf(world: World, phone: Phone): Promise<readonly number[]> {
  const answer = await world.command((number) => ({
    kind: 'devices',
    request: number,
    user: phone.lid,
  }));
  return answer?.ok === true ? answer.value.map(({ device }) => device) : [];
}

function expectRemoved(world: World, device: Device): void {
  const error = only(world.take(device.connection), 'stream:error');
  expect(error.attrs['code']).toBe('401');
  expect(at(error, 'conflict').attrs['type']).toBe('device_removed');
  expect(world.isClosed(device.connection)).toBe(true);
}

async function expectRefused(world: World, device: Device): Promise<void> {
  const said = await login(world, { ...device });
  expect(said.map(({ tag, attrs }) => [tag, attrs['reason']])).toEqual([['failure', '401']]);
}

describe('removal', () => {
  it('by the phone ends the device, tells everybody and refuses later logins', async () => {
    const { world, phone, friend, tablet, laptop } = await family();

    const answer = await ask(world, phone, remove({ jid: tablet.pn }));

    expect(codeOf(answer)).toBeUndefined();
    expectRemoved(world, tablet);
    await expectRefused(world, tablet);
    expect(await devicesOf(world, phone)).toEqual([0, 2]);
    for (const own of [phone, laptop]) {
      const sync = only(world.take(own.connection), 'notification');
      expect(children(at(sync, 'devices'), 'device')).toHaveLength(2);
    }
    const told = only(world.take(friend.connection), 'notification');
    const removed = at(told, 'remove');
    expect(removed.attrs['device_hash']).toMatch(/^2:/);
    expect(at(removed, 'device').attrs).toMatchObject({ jid: tablet.pn, 'key-index': '1' });
    expect(Number(at(removed, 'key-index-list').attrs['ts'])).toBeGreaterThan(0);
  });

  it('drops queue and prekeys, and nothing is delivered to the device any more', async () => {
    const { world, phone, friend, tablet } = await family();
    const key = node('key', {}, [
      node('id', {}, u24(1)),
      node('value', {}, new Uint8Array(32).fill(1)),
    ]);
    const { signed, identity, registrationId } = tablet.keys;
    await ask(
      world,
      tablet,
      request('set', 'encrypt', [
        node('registration', {}, Uint8Array.of(0, 0, registrationId >> 8, registrationId & 255)),
        node('identity', {}, identity.publicKey),
        node('list', {}, [key]),
        node('skey', {}, [
          node('id', {}, u24(1)),
          node('value', {}, signed.pair.publicKey),
          node('signature', {}, signed.signature),
        ]),
      ]),
    );
    await logout(world, tablet);
    await say(world, friend, message('m1', phone.pn, [tablet.pn]));
    const count = () => world.store.snapshot().get(ONE_TIME_TABLE)?.size ?? 0;
    expect(count()).toBe(1);

    await ask(world, phone, remove({ jid: tablet.pn }));
    const said = await say(world, friend, message('m2', phone.pn, [phone.pn, tablet.pn]));

    expect(count()).toBe(0);
    expect(only(said, 'ack').attrs['phash']).toMatch(/^2:/);
    const keys = [...(world.store.snapshot().get('queue-entry')?.keys() ?? [])];
    expect(keys.filter((one) => one.startsWith('15550000001:1#'))).toEqual([]);
  });

  it('of all by the phone leaves the phone alone', async () => {
    const { world, phone, tablet, laptop } = await family();

    await ask(world, phone, remove({ all: 'true' }));

    expectRemoved(world, tablet);
    expectRemoved(world, laptop);
    expect(await devicesOf(world, phone)).toEqual([0]);
  });

  it('by the companion itself is its logout: result first, then the end', async () => {
    const { world, tablet } = await family();

    const said = await say(world, tablet, remove({ jid: tablet.lid }));

    expect(said.map(({ tag }) => tag)).toEqual(['iq', 'stream:error']);
    expect(said[0]?.attrs['type']).toBe('result');
  });

  it.each([
    ['403', 'another companion', (d: Family) => [d.tablet, remove({ jid: d.laptop.pn })] as const],
    ['403', 'all, by a companion', (d: Family) => [d.tablet, remove({ all: 'true' })] as const],
    ['403', 'somebody else', (d: Family) => [d.phone, remove({ jid: d.friend.pn })] as const],
    ['400', 'the phone', (d: Family) => [d.phone, remove({ jid: d.phone.pn })] as const],
    ['400', 'nobody', (d: Family) => [d.phone, remove({})] as const],
  ])('is refused with %s for %s', async (code, _, build) => {
    const members = await family();
    const [who, wish] = build(members);

    const answer = await ask(members.world, who, wish);

    expect(codeOf(answer)).toBe(code);
    expect(await devicesOf(members.world, members.phone)).toEqual([0, 1, 2]);
  });

  it('of an unknown device is granted: it is gone already', async () => {
    const { world, phone } = await family();

    const answer = await ask(world, phone, remove({ jid: { ...phone.pn, device: 50 } }));

    expect(codeOf(answer)).toBeUndefined();
  });

  it('retires the device id', async () => {
    const { world, phone, laptop } = await family();
    await ask(world, phone, remove({ jid: laptop.pn }));

    const next = await link(world, phone);

    expect(next.pn.device).toBe(3);
  });
});

type Family = Awaited<ReturnType<typeof family>>;

describe.each(['current', 'multi-device-beta'] as const)(
  'without the phone, under %s',
  (policy) => {
    it('companions stay to the last millisecond of 14 days and then all go', async () => {
      const { world, phone, friend, tablet, laptop } = await family(policy);
      await logout(world, laptop);
      await logout(world, phone);

      await world.pass(AWAY_MS - 1);
      expect(await devicesOf(world, phone)).toEqual([0, 1, 2]);
      expect(world.take(tablet.connection)).toEqual([]);
      expect((await login(world, laptop)).map(({ tag }) => tag)).toContain('success');
      await logout(world, laptop);
      await world.pass(1);

      expect(await devicesOf(world, phone)).toEqual([0]);
      expectRemoved(world, tablet);
      await expectRefused(world, laptop);
      const told = world.take(friend.connection).filter(({ tag }) => tag === 'notification');
      expect(told.map((one) => at(one, 'remove', 'device').attrs['jid'])).toEqual([
        tablet.pn,
        laptop.pn,
      ]);
      const sync = (await login(world, phone)).filter(({ tag }) => tag === 'notification').at(-1);
      expect(children(at(sync ?? node('none'), 'devices'), 'device')).toHaveLength(1);
    });

    it('the time begins anew whenever the phone connects', async () => {
      const { world, phone, tablet } = await family(policy);
      await logout(world, phone);
      await world.pass(AWAY_MS - 1);
      await login(world, phone);
      await logout(world, phone);

      await world.pass(AWAY_MS - 1);
      expect(world.isClosed(tablet.connection)).toBe(false);
      await world.pass(1);

      expectRemoved(world, tablet);
    });

    it('no time passes while the phone is connected', async () => {
      const { world, phone, tablet } = await family(policy);

      await world.pass(10 * AWAY_MS);

      expect(world.isClosed(tablet.connection)).toBe(false);
      expect(await devicesOf(world, phone)).toEqual([0, 1, 2]);
    });

    it('the rule holds over a restart: by the timer, and at the login of a companion', async () => {
      const { world, phone, tablet } = await family(policy);
      await logout(world, phone);
      const store = world.store.openAgain();
      const byTimer = new World({ store, now: world.now + AWAY_MS - 1, seed: 'two', policy });
      const pns = [phone.pn.user];
      await byTimer.give({ kind: 'command', command: { kind: 'wake', pns } });
      expect(await devicesOf(byTimer, phone)).toEqual([0, 1, 2]);
      const snapshot = store.openAgain();

      const late = new World({ store: snapshot, now: world.now + AWAY_MS, seed: 'three', policy });
      await expectRefused(late, tablet);

      expect(await devicesOf(late, phone)).toEqual([0]);
    });

    it('the absence of the server is not held against the phone', async () => {
      const { world, phone, tablet } = await family(policy);
      const store = world.store.openAgain();
      const later = new World({ store, now: world.now + 2 * AWAY_MS, seed: 'two', policy });
      const pns = [phone.pn.user];

      await later.give({ kind: 'command', command: { kind: 'wake', pns } });

      expect(await devicesOf(later, phone)).toEqual([0, 1, 2]);
      expect((await login(later, tablet)).map(({ tag }) => tag)).toContain('success');
      await later.pass(AWAY_MS);
      expect(await devicesOf(later, phone)).toEqual([0]);
    });
  },
);

const IDLE_MS = 30 * DAY_MS;

describe('without the companion', () => {
  it('it stays under current to the last millisecond of 30 days and then goes alone', async () => {
    const { world, phone, tablet, laptop } = await family('current');
    await logout(world, laptop);

    await world.pass(IDLE_MS - 1);
    expect(await devicesOf(world, phone)).toEqual([0, 1, 2]);
    await world.pass(1);

    expect(await devicesOf(world, phone)).toEqual([0, 1]);
    expect(world.isClosed(tablet.connection)).toBe(false);
    await expectRefused(world, laptop);
  });

  it('it stays for ever under multi-device-beta while the phone is there', async () => {
    const { world, phone, laptop } = await family('multi-device-beta');
    await logout(world, laptop);

    await world.pass(10 * IDLE_MS);

    expect(await devicesOf(world, phone)).toEqual([0, 1, 2]);
    expect((await login(world, laptop)).map(({ tag }) => tag)).toContain('success');
  });

  it('the time begins anew with every connection, and stands still during one', async () => {
    const { world, phone, laptop } = await family('current');
    await logout(world, laptop);
    await world.pass(IDLE_MS - 1);
    await login(world, laptop);
    await world.pass(2 * IDLE_MS);
    await logout(world, laptop);

    await world.pass(IDLE_MS - 1);
    expect(await devicesOf(world, phone)).toEqual([0, 1, 2]);
    await world.pass(1);

    expect(await devicesOf(world, phone)).toEqual([0, 1]);
  });

  it('the rule holds over a restart, and the absence of the server does not count', async () => {
    const { world, phone, tablet, laptop } = await family('current');
    await logout(world, laptop);
    const store = world.store.openAgain();
    const later = new World({ store, now: world.now + IDLE_MS - 1, seed: 'two' });
    await later.give({ kind: 'command', command: { kind: 'wake', pns: [phone.pn.user] } });
    expect(await devicesOf(later, phone)).toEqual([0, 1, 2]);

    await later.pass(1);

    expect(await devicesOf(later, phone)).toEqual([0, 1]);
    expect((await login(later, tablet)).map(({ tag }) => tag)).toContain('success');
  });

  it('one that never logged in after its link goes after a day', async () => {
    const world = new World();
    const phone = await makePhone(world, '15550000001');
    const candidate = await openCandidate(world);
    await ask(world, phone, uploadFor(world, phone, candidate));
    const success = only(world.take(candidate.connection), 'iq');
    const answer = signFor(world, phone, candidate, success);
    await world.give({ kind: 'node', connection: candidate.connection, node: answer });

    await world.pass(DAY_MS - 1);
    expect(await devicesOf(world, phone)).toEqual([0, 1]);
    await world.pass(1);

    expect(await devicesOf(world, phone)).toEqual([0]);
  });

  it('a clock that jumps back takes no time away and logs nobody out', async () => {
    const { world, phone, laptop } = await family('current');
    await logout(world, laptop);
    await world.pass(IDLE_MS - 1);

    world.now -= 5 * DAY_MS;
    await world.pass(5 * DAY_MS);
    expect(await devicesOf(world, phone)).toEqual([0, 1, 2]);
    await world.pass(1);

    expect(await devicesOf(world, phone)).toEqual([0, 1]);
  });
});
