/**
 * The small requests: every one gets an answer, and nothing claims what is not kept (spec 06 §6).
 */

import { describe, expect, it } from 'vitest';
import { utf8 } from '../../src/base/bytes.ts';
import { child, children, type Node, node } from '../../src/wire/node.ts';
import {
  ask,
  codeOf,
  link,
  makeKeys,
  makePhone,
  message,
  publicKeys,
  request,
  say,
} from './devices.ts';
import { at, only, World } from './world.ts';

describe('a request', () => {
  it.each([
    ['w:p', 'get', 'ping'],
    ['w:p', 'get', undefined],
    ['urn:xmpp:ping', 'get', 'ping'],
    ['abt', 'get', 'props'],
    ['w', 'get', 'props'],
    ['blocklist', 'get', undefined],
    ['privacy', 'get', 'privacy'],
    ['urn:xmpp:whatsapp:dirty', 'set', 'clean'],
    ['w:stats', 'set', 'add'],
    ['tos', 'get', 'request'],
    ['urn:xmpp:whatsapp:push', 'set', 'config'],
    ['w:biz', 'get', 'business_profile'],
    ['newsletter', 'get', 'my_addons'],
    ['status', 'set', 'status'],
    ['disappearing_mode', 'set', 'disappearing_mode'],
  ])('%s %s <%s> is granted', async (xmlns, type, tag) => {
    const world = new World();
    const ann = await makePhone(world, '15550000001');

    const answer = await ask(
      world,
      ann,
      request(type, xmlns, tag === undefined ? undefined : [node(tag)]),
    );

    expect(answer.attrs['type']).toBe('result');
    expect(child(answer, 'error')).toBeUndefined();
  });

  it.each([
    ['w:m', 'set', '501'],
    ['w:g2', 'get', '501'],
    ['w:mex', 'get', '501'],
    ['urn:xmpp:whatsapp:account', 'get', '501'],
    ['nobody:knows', 'get', '501'],
    ['constructor', 'get', '501'],
    ['w:profile:picture', 'get', '404'],
    ['status', 'get', '404'],
  ])('%s %s is refused with %s', async (xmlns, type, code) => {
    const world = new World();
    const ann = await makePhone(world, '15550000001');

    const answer = await ask(world, ann, request(type, xmlns, [node('x')]));

    expect(codeOf(answer)).toBe(code);
  });

  it('without a namespace is refused, without an id ignored', async () => {
    const world = new World();
    const ann = await makePhone(world, '15550000001');
    world.take(ann.connection);

    const refused = await say(world, ann, node('iq', { id: 'a', type: 'get' }));
    const ignored = await say(world, ann, node('iq', { type: 'get', xmlns: 'w:p' }));

    expect(codeOf(only(refused, 'iq'))).toBe('400');
    expect(ignored).toEqual([]);
  });

  it('for app state is answered with bare collections; a patch is not taken', async () => {
    const world = new World();
    const ann = await makePhone(world, '15550000001');
    const sync = node('sync', {}, [
      node('collection', { name: 'regular', version: '0', return_snapshot: 'true' }),
      node('collection', { name: 'regular_low', version: '3' }, [node('patch', {}, utf8('x'))]),
      node('collection', { name: 'unheard', version: '0' }),
    ]);

    const answer = await ask(world, ann, request('set', 'w:sync:app:state', [sync]));

    const [bare, patched, unheard] = children(at(answer, 'sync'), 'collection');
    expect({ ...bare?.attrs }).toEqual({ name: 'regular', version: '0' });
    expect(bare?.content).toBeUndefined();
    expect(at(patched as Node, 'error').attrs['code']).toBe('501');
    expect(at(unheard as Node, 'error').attrs['code']).toBe('404');
  });
});

describe('the block list', () => {
  it('is changed and told to own other devices', async () => {
    const world = new World();
    const ann = await makePhone(world, '15550000001');
    const bea = await makePhone(world, '15550000002');
    const tablet = await link(world, ann);
    world.take(tablet.connection);
    const item = (action: string) => node('item', { action, jid: bea.lid });

    const blocked = await ask(world, ann, request('set', 'blocklist', [item('block')]));
    const told = only(world.take(tablet.connection), 'notification');
    const unblocked = await ask(world, ann, request('set', 'blocklist', [item('unblock')]));

    expect(children(at(blocked, 'list'), 'item').map(({ attrs }) => attrs['jid'])).toEqual([
      bea.pn,
    ]);
    expect(told.attrs['type']).toBe('account_sync');
    expect(child(told, 'blocklist')).toBeDefined();
    expect(children(at(unblocked, 'list'), 'item')).toEqual([]);
  });

  it('refuses what names nobody', async () => {
    const world = new World();
    const ann = await makePhone(world, '15550000001');

    const answer = await ask(world, ann, request('set', 'blocklist', [node('item')]));

    expect(codeOf(answer)).toBe('400');
  });
});

describe('privacy', () => {
  it('keeps a setting and refuses an unknown one', async () => {
    const world = new World();
    const ann = await makePhone(world, '15550000001');
    const set = (name: string) =>
      request('set', 'privacy', [node('privacy', {}, [node('category', { name, value: 'none' })])]);

    await ask(world, ann, set('last'));
    const unknown = await ask(world, ann, set('__proto__'));

    const shown = await ask(world, ann, request('get', 'privacy', [node('privacy')]));
    const values = children(at(shown, 'privacy')).map(({ attrs }) => [
      attrs['name'],
      attrs['value'],
    ]);
    expect(Object.fromEntries(values)).toMatchObject({ last: 'none', readreceipts: 'all' });
    expect(codeOf(unknown)).toBe('400');
  });

  it('hands tokens to the users they are for', async () => {
    const world = new World();
    const ann = await makePhone(world, '15550000001');
    const bea = await makePhone(world, '15550000002');
    world.take(bea.connection);
    const token = node('token', { jid: bea.lid, t: '1700000000', type: 'trusted_contact' });

    const answer = await ask(world, ann, request('set', 'privacy', [node('tokens', {}, [token])]));

    expect(child(answer, 'tokens')).toBeDefined();
    const told = only(world.take(bea.connection), 'notification');
    expect(told.attrs).toMatchObject({ type: 'privacy_token', from: ann.pn, sender_lid: ann.lid });
    expect(at(told, 'tokens', 'token').content).toHaveLength(16);
  });
});

describe('a call', () => {
  it('is acknowledged and goes nowhere', async () => {
    const world = new World();
    const ann = await makePhone(world, '15550000001');
    const bea = await makePhone(world, '15550000002');
    world.take(ann.connection);
    world.take(bea.connection);

    const said = await say(world, ann, node('call', { id: 'c', to: bea.pn }, [node('offer')]));

    expect(only(said, 'ack').attrs).toMatchObject({ class: 'call', type: 'offer', id: 'c' });
    expect(world.take(bea.connection)).toEqual([]);
  });
});

describe('an account', () => {
  const registerAs = (world: World, keys: ReturnType<typeof makeKeys>, pn: string, lid: string) =>
    world.command((number) => ({
      kind: 'register',
      request: number,
      phone: publicKeys(keys),
      name: '',
      pn,
      lid,
    }));

  it('is found again by its identity and refused to another one', async () => {
    const world = new World();
    const keys = makeKeys(world);
    const first = await registerAs(world, keys, '15550000001', '900000000001');
    const again = await registerAs(world, keys, '15550000001', '900000000002');
    const other = await registerAs(world, makeKeys(world), '15550000001', '900000000003');

    expect(again).toEqual(first);
    expect(other?.ok === false && other.error.code).toBe('SERVER_ACCOUNT_EXISTS');
  });

  it.each([
    ['a short number', '123', {}],
    ['a number that is none', '15550x00001', {}],
    ['a short key', '15550000001', { noiseKey: new Uint8Array(31) }],
    ['a signature by nobody', '15550000001', { registrationId: -1 }],
  ])('is refused for %s', async (_, pn, change) => {
    const world = new World();
    const keys = { ...publicKeys(makeKeys(world)), ...change };
    const answer = await world.command((number) => ({
      kind: 'register',
      request: number,
      phone: keys,
      name: '',
      pn,
      lid: '900000000001',
    }));

    expect(answer?.ok === false && answer.error.code).toBe('SERVER_REGISTRATION');
  });

  it('keeps what is written for it while it was never connected', async () => {
    const world = new World();
    const ann = await makePhone(world, '15550000001');
    const keys = makeKeys(world);
    await registerAs(world, keys, '15550000002', '900000000002');
    const to = { ...ann.pn, user: '15550000002' };

    const said = await say(world, ann, message('m1', to, [to]));

    expect(only(said, 'ack').attrs['error']).toBeUndefined();
  });
});
