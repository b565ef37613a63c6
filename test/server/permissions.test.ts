/**
 * What the server refuses companions, row by row, and the phone that takes an account over.
 */

import { describe, expect, it } from 'vitest';
import { PERMISSIONS } from '../../src/server/permissions.ts';
import { child, type Node, node } from '../../src/wire/node.ts';
import {
  ask,
  codeOf,
  link,
  login,
  makeKeys,
  makePhone,
  publicKeys,
  request,
  say,
} from './devices.ts';
import { at, only, World } from './world.ts';

const SAMPLES: Readonly<Record<string, () => Node>> = {
  'group-invites': () => request('get', 'w:g2', [node('invite', { code: 'abc' })]),
  'business-name': () => request('set', 'w:biz', [node('verified_name', { v: '2' })]),
  'account-security': () => request('set', 'urn:xmpp:whatsapp:account', [node('remove')]),
  'link-devices': () => request('set', 'md', [node('pair-device')]),
  'broadcast-lists': () => node('message', { id: 'm', to: '15550000009@broadcast', type: 'text' }),
  'status-post': () => node('message', { id: 'm', to: 'status@broadcast', type: 'text' }),
  'message-old-clients': () =>
    node('message', { id: 'm', to: '15550000002@s.whatsapp.net', type: 'text' }),
  calls: () => node('call', { id: 'c', to: '15550000002@s.whatsapp.net' }, [node('reject')]),
  'calls-outside': () =>
    node('call', { id: 'c', to: '15550000002@s.whatsapp.net' }, [node('offer')]),
};

/** The code that a stanza is refused with, whichever kind of answer carries it. */
async function refusalOf(world: World, device: Parameters<typeof say>[1], stanza: Node) {
  const [answer] = await say(world, device, stanza);
  return answer?.tag === 'iq' ? codeOf(answer) : answer?.attrs['error'];
}

async function house(policy: 'current' | 'multi-device-beta') {
  const world = new World({ policy });
  const phone = await makePhone(world, '15550000001');
  const companion = await link(world, phone);
  const keys = publicKeys(makeKeys(world));
  await world.command((number) => ({
    kind: 'register',
    request: number,
    phone: keys,
    name: '',
    pn: '15550000002',
    lid: '100000000000002',
    isOldClient: true,
  }));
  return { world, phone, companion };
}

describe.each(['current', 'multi-device-beta'] as const)('under %s', (policy) => {
  it.each(PERMISSIONS.map((row) => [row.feature, row] as const))(
    '%s: a companion is refused as the table says, the phone never for that',
    async (feature, { codes }) => {
      const { world, phone, companion } = await house(policy);
      const sample = SAMPLES[feature];
      if (sample === undefined) throw new Error(`no sample of ${feature}`);
      const code = codes[policy]?.toString();

      const companions = await refusalOf(world, companion, sample());
      const phones = await refusalOf(world, phone, sample());

      if (code === undefined) expect(['403', '405', '406']).not.toContain(companions);
      else expect(companions).toBe(code);
      expect(['403', '405', '406']).not.toContain(phones);
    },
  );
});

describe('a phone that takes the place of another', () => {
  it('ends the companions and the old phone, and everybody who knows the account hears of it', async () => {
    const world = new World();
    const phone = await makePhone(world, '15550000001');
    const companion = await link(world, phone);
    const friend = await makePhone(world, '15550000002');
    const users = [node('user', { jid: phone.pn })];
    const query = node('query', {}, [node('devices', { version: '2' })]);
    const usync = node('usync', { sid: 's' }, [query, node('list', {}, users)]);
    await ask(world, friend, request('get', 'usync', [usync]));
    const keys = makeKeys(world);
    for (const one of [phone, companion, friend]) world.take(one.connection);

    const answer = await world.command((number) => ({
      kind: 'register',
      request: number,
      phone: publicKeys(keys),
      name: '',
      pn: phone.pn.user,
      lid: '1',
      replace: true,
    }));

    expect(answer).toMatchObject({ ok: true, value: [phone.pn, phone.lid] });
    for (const gone of [phone, companion]) {
      expect(only(world.take(gone.connection), 'stream:error').attrs['code']).toBe('401');
      expect(world.isClosed(gone.connection)).toBe(true);
      const said = await login(world, { ...gone });
      expect(said.map(({ attrs }) => attrs['reason'])).toEqual(['401']);
    }
    const told = world.take(friend.connection);
    const notice = told.find((one) => child(one, 'identity') !== undefined);
    expect(notice?.attrs).toMatchObject({ type: 'encrypt', from: phone.pn, lid: phone.lid });
    const update = told.find((one) => child(one, 'update') !== undefined);
    expect(update?.attrs['from']).toEqual(friend.pn);
    expect(at(update ?? node('none'), 'update').attrs['hash']).toMatch(/^.{4}$/);
  });

  it('is refused without saying so, and nothing changes', async () => {
    const world = new World();
    const phone = await makePhone(world, '15550000001');
    const before = world.store.snapshot();

    const answer = await world.command((number) => ({
      kind: 'register',
      request: number,
      phone: publicKeys(makeKeys(world)),
      name: '',
      pn: phone.pn.user,
      lid: '1',
    }));

    expect(answer).toMatchObject({ ok: false, error: { code: 'SERVER_ACCOUNT_EXISTS' } });
    expect(world.store.snapshot()).toEqual(before);
  });
});
