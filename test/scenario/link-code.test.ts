/**
 * Linking by a code that is typed on the phone, from end to end on loopback.
 */

import { expect, test } from 'vitest';
import type { LinkRequest } from '../../src/primary/phone.ts';
import { child } from '../../src/wire/node.ts';
import { ALICE, BOB, openWorld, until } from '../connection/world.ts';
import { askByCode, failuresOf, open } from './candidates.ts';

test('a companion is linked by a code that is typed on the phone, and talks at once', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const bob = await world.phone('bob');
  const fresh = await open(world);
  const asked = alice.device.events.next('link-request');

  const code = await fresh.device.linkByCode(`+${ALICE}`);
  const request = await asked;
  const jid = await alice.device.enterCode(` ${code.toLowerCase()} `);

  expect(code).toMatch(/^[1-9A-HJ-NP-TV-Z]{4}-[1-9A-HJ-NP-TV-Z]{4}$/);
  expect(request).toMatchObject({ name: 'Chrome (Linux)', platform: 'chrome' });
  await world.online(fresh.device);
  expect(fresh.device.pn).toEqual(jid);
  await (await fresh.device.send(BOB, 'hello')).until('delivered');
  expect(bob.witness.texts).toEqual(['hello']);
  await until('the list of the phone', async () => {
    const shown = await alice.device.devices.get(jid);
    return shown?.status === 'active' && shown.platform !== undefined;
  });
});

test('five wrong codes: three are tried, the rest is refused, and nothing changes', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const web = await world.companion('aliceWeb');
  const fresh = await open(world);
  await fresh.device.code();
  await askByCode(alice.device, fresh.device, 'ABCD-EFGH');
  const before = fresh.store.snapshot();

  const codes: string[] = [];
  for (let attempt = 0; attempt < 5; attempt++) {
    await alice.device.enterCode('2222-2222').catch((error) => void codes.push(error.code));
  }

  expect(codes).toEqual([
    'LINK_CODE_WRONG',
    'LINK_CODE_WRONG',
    'LINK_CODE_WRONG',
    'LINK_EXPIRED',
    'LINK_EXPIRED',
  ]);
  expect(fresh.store.snapshot()).toEqual(before);
  expect(await world.server.devices(ALICE)).toHaveLength(3);
  await (await web.device.send(BOB, 'undisturbed')).until('acked');
  await askByCode(alice.device, fresh.device, 'ABCD-EFGH');
  await alice.device.enterCode('ABCDEFGH');
  await world.online(fresh.device);
});

test('what is typed wrongly is refused before anything is sent', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const fresh = await open(world);
  await fresh.device.code();
  const sent = () =>
    world.received('iq', (iq) => child(iq, 'link_code_companion_reg') !== undefined);

  for (const number of ['', '123', '015550001001', 'alice', `${ALICE}0000000`]) {
    await expect(fresh.device.linkByCode(number)).rejects.toMatchObject({ code: 'LINK_NUMBER' });
  }
  const code = { code: 'LINK_CODE' };
  await expect(fresh.device.linkByCode(ALICE, 'OOOO-0000')).rejects.toMatchObject(code);
  await expect(alice.device.enterCode('ABC')).rejects.toMatchObject(code);
  const nobody = { code: 'LINK_EXPIRED' };
  await expect(alice.device.enterCode('ABCD-EFGH')).rejects.toMatchObject(nobody);

  expect(sent()).toEqual([]);
});

test('a number without an account, and a phone that is off, cannot be reached', async () => {
  const world = await openWorld();
  const fresh = await open(world);
  const gone = { code: 'LINK_UNREACHABLE', side: 'peer', scope: 'account' };

  await expect(fresh.device.linkByCode('15559999999')).rejects.toMatchObject(gone);
  await expect(fresh.device.linkByCode(ALICE)).rejects.toMatchObject(gone);

  expect((await fresh.device.code()).text).toContain('https://');
});

test('a code ends after three minutes on both sides, and codes to scan go on', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const fresh = await open(world);
  const failures = failuresOf(fresh.device);
  const code = await askByCode(alice.device, fresh.device);

  world.clock.move(180_000);
  await until('the end of the code', () => failures.length > 0);

  expect(failures[0]).toBe('LINK_EXPIRED');
  await world.online(alice.device);
  await expect(alice.device.enterCode(code)).rejects.toMatchObject({ code: 'LINK_EXPIRED' });
  await until('codes again', () => {
    world.clock.move(1_000);
    return fresh.device.health().phase === 'unlinked';
  });
  await world.online(alice.device);
  await alice.device.scan((await fresh.device.code()).text);
  await world.online(fresh.device);
});

test('a later code replaces the earlier one, and only one is tried at a time', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const first = await open(world);
  const second = await open(world);
  const firstCode = await askByCode(alice.device, first.device, '1111-1111');
  const secondCode = await askByCode(alice.device, second.device, '2222-2222');

  const tried = alice.device.enterCode(firstCode);
  await expect(alice.device.enterCode(secondCode)).rejects.toMatchObject({ code: 'LINK_BUSY' });
  await expect(tried).rejects.toMatchObject({ code: 'LINK_CODE_WRONG' });
  await alice.device.enterCode(secondCode);

  await world.online(second.device);
  expect(first.device.pn).toBeUndefined();
});

test('the phone may refuse before it signs, and then nothing was signed', async () => {
  const world = await openWorld();
  const requests: LinkRequest[] = [];
  const alice = await world.phone('alice', {
    approve: async (request) => {
      requests.push(request);
      return requests.length > 2;
    },
  });
  const before = alice.store.snapshot().get('account');
  const fresh = await open(world);
  const { text } = await fresh.device.code();
  const code = await askByCode(alice.device, fresh.device);
  const vetoed = { code: 'LINK_VETOED', side: 'caller' };

  await expect(alice.device.scan(text)).rejects.toMatchObject(vetoed);
  await expect(alice.device.enterCode(code)).rejects.toMatchObject(vetoed);

  expect(requests).toEqual([
    { via: 'scan', name: undefined, platform: 'chrome' },
    { via: 'code', name: 'Chrome (Linux)', platform: 'chrome' },
  ]);
  expect(alice.store.snapshot().get('account')).toEqual(before);
  expect(await world.server.devices(ALICE)).toHaveLength(3);
});
