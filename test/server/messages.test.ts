/**
 * Messages at the server: fan-out, idempotence, what is passed on and what is not (spec 04 §12.1).
 */

import { describe, expect, it } from 'vitest';
import { utf8 } from '../../src/base/bytes.ts';
import { participantHash } from '../../src/server/registry.ts';
import { jid } from '../../src/wire/jid.ts';
import { child, children, type Node, node } from '../../src/wire/node.ts';
import {
  ask,
  type Device,
  link,
  login,
  logout,
  makePhone,
  message,
  type Phone,
  request,
  say,
} from './devices.ts';
import { at, only, World } from './world.ts';

interface Two {
  readonly world: World;
  readonly ann: Phone;
  readonly annTablet: Device;
  readonly bea: Phone;
  readonly beaTablet: Device;
}

/** Two accounts with a phone and a companion each, everybody online and heard out. */
async function two(): Promise<Two> {
  const world = new World();
  const ann = await makePhone(world, '15550000001', 'Ann');
  const bea = await makePhone(world, '15550000002', 'Bea');
  const annTablet = await link(world, ann);
  const beaTablet = await link(world, bea);
  for (const one of [ann, bea, annTablet, beaTablet]) world.take(one.connection);
  return { world, ann, annTablet, bea, beaTablet };
}

const messagesAt = (world: World, device: Device): readonly Node[] =>
  world.take(device.connection).filter(({ tag }) => tag === 'message');

const copyFor = (device: ReturnType<typeof jid>): Uint8Array =>
  utf8(`sealed ${device.user}:${device.device}`);

describe('a message to a user', () => {
  it('reaches every device that it names with its own copy, under its own address form', async () => {
    const { world, ann, annTablet, bea, beaTablet } = await two();
    const devices = [bea.lid, beaTablet.lid, annTablet.lid];

    const said = await say(world, ann, message('m1', bea.lid, devices));

    const ack = only(said, 'ack');
    expect(ack.attrs['class']).toBe('message');
    expect(ack.attrs['from']).toEqual(bea.lid);
    expect(ack.attrs['phash']).toBeUndefined();
    expect(ack.attrs['error']).toBeUndefined();
    const [atTablet] = messagesAt(world, beaTablet);
    expect(atTablet?.attrs).toMatchObject({
      from: ann.lid,
      sender_pn: ann.pn,
      id: 'm1',
      notify: 'Ann',
      addressing_mode: 'lid',
      t: ack.attrs['t'],
    });
    expect(at(atTablet ?? ack, 'enc').content).toEqual(copyFor(beaTablet.lid));
    expect(messagesAt(world, bea)).toHaveLength(1);
    const [own] = messagesAt(world, annTablet);
    expect(own?.attrs).toMatchObject({
      from: ann.lid,
      recipient: bea.lid,
      peer_recipient_pn: bea.pn,
    });
    expect(messagesAt(world, ann)).toEqual([]);
  });

  it('keeps the device identity with first messages only, and drops what is not for the peer', async () => {
    const { world, annTablet, bea, beaTablet } = await two();
    const base = message('m1', bea.pn, [bea.pn, beaTablet.pn]);
    const participants = at(base, 'participants');
    const [first, second] = children(participants);
    const sealed = {
      ...first,
      content: [node('enc', { v: '2', type: 'pkmsg' }, utf8('first'))],
    } as Node;
    const stanza = {
      ...base,
      content: [
        { ...participants, content: [sealed, second as Node] },
        node('device-identity', {}, utf8('identity')),
        node('meta', { appdata: 'default' }),
        node('tctoken', {}, utf8('token')),
      ],
    };

    await say(world, annTablet, stanza);

    const tags = [bea, beaTablet].map((device) =>
      children(messagesAt(world, device)[0] as Node).map(({ tag }) => tag),
    );
    expect(tags).toEqual([
      ['enc', 'device-identity', 'meta'],
      ['enc', 'meta'],
    ]);
  });

  it('is never passed on to a third user, and the sender learns that its list is wrong', async () => {
    const { world, ann, annTablet, bea, beaTablet } = await two();
    const eve = await makePhone(world, '15550000003');
    world.take(eve.connection);
    const devices = [bea.pn, beaTablet.pn, annTablet.pn, eve.pn];

    const said = await say(world, ann, message('m1', bea.pn, devices));

    expect(messagesAt(world, eve)).toEqual([]);
    expect(messagesAt(world, bea)).toHaveLength(1);
    const current = [bea.pn, beaTablet.pn, ann.pn, annTablet.pn];
    expect(only(said, 'ack').attrs['phash']).toBe(participantHash(current, world.env.crypto));
  });

  it('gives the right hash when a device was forgotten, in the form of the address', async () => {
    const { world, ann, annTablet, bea, beaTablet } = await two();

    const said = await say(world, ann, message('m1', bea.lid, [bea.lid]));

    const current = [bea.lid, beaTablet.lid, ann.lid, annTablet.lid];
    expect(only(said, 'ack').attrs['phash']).toBe(participantHash(current, world.env.crypto));
    expect(messagesAt(world, bea)).toHaveLength(1);
  });

  it('takes the first of two copies for one device', async () => {
    const { world, ann, bea } = await two();
    const stanza = message('m1', bea.pn, [bea.pn, bea.lid]);

    await say(world, ann, stanza);

    const got = messagesAt(world, bea);
    expect(got).toHaveLength(1);
    expect(at(got[0] as Node, 'enc').content).toEqual(copyFor(bea.pn));
  });

  it.each([
    [
      '404',
      'an unknown user',
      (bea: Phone) => message('m1', { ...bea.pn, user: '15559999999' }, []),
    ],
    ['404', 'a group that does not exist', () => message('m1', jid('12036300', 'g.us'), [])],
    [
      '479',
      'a missing type',
      (bea: Phone) => message('m1', bea.pn, [], { attrs: { type: undefined as never } }),
    ],
    ['479', 'an empty id', (bea: Phone) => message('', bea.pn, [bea.pn])],
    ['479', 'an endless id', (bea: Phone) => message('x'.repeat(300), bea.pn, [bea.pn])],
    [
      '479',
      'nothing sealed in it',
      (bea: Phone) => node('message', { id: 'm1', to: bea.pn, type: 'text' }),
    ],
    [
      '406',
      'a copy of more than a mebibyte',
      (bea: Phone) => message('m1', bea.pn, [bea.pn], { sealed: 'x'.repeat(1_048_577) }),
    ],
    [
      '403',
      'a peer message to somebody else',
      (bea: Phone) => message('m1', bea.pn, [bea.pn], { attrs: { category: 'peer' } }),
    ],
  ])('is rejected with %s for %s, and nobody gets anything', async (code, _, build) => {
    const { world, ann, bea } = await two();

    const said = await say(world, ann, build(bea));

    expect(only(said, 'ack').attrs['error']).toBe(code);
    expect(world.take(bea.connection)).toEqual([]);
  });

  it('is acknowledged but goes to own devices only when the recipient has blocked the sender', async () => {
    const { world, ann, annTablet, bea } = await two();
    const block = node('item', { action: 'block', jid: ann.lid });
    await ask(world, bea, request('set', 'blocklist', [block]));
    world.take(bea.connection);

    const said = await say(world, ann, message('m1', bea.pn, [bea.pn, annTablet.pn]));

    expect(only(said, 'ack').attrs['error']).toBeUndefined();
    expect(messagesAt(world, bea)).toEqual([]);
    expect(messagesAt(world, annTablet)).toHaveLength(1);
  });

  it('is from the connection, whatever the stanza claims', async () => {
    const { world, ann, bea } = await two();
    const stanza = message('m1', bea.pn, [bea.pn]);
    const forged = { ...stanza, attrs: { ...stanza.attrs, from: bea.pn, participant: bea.pn } };

    await say(world, ann, forged);

    expect(messagesAt(world, bea)[0]?.attrs['from']).toEqual(ann.pn);
  });
});

describe('a repetition', () => {
  it('is acknowledged with the same time and delivered to nobody twice', async () => {
    const { world, ann, bea, beaTablet, annTablet } = await two();
    const stanza = message('m1', bea.pn, [bea.pn, beaTablet.pn, annTablet.pn]);
    const first = only(await say(world, ann, stanza), 'ack');
    for (const one of [bea, beaTablet, annTablet]) messagesAt(world, one);
    world.now += 30_000;

    const second = only(await say(world, ann, stanza), 'ack');

    expect(second).toEqual(first);
    for (const one of [bea, beaTablet, annTablet]) expect(messagesAt(world, one)).toEqual([]);
  });

  it('is recognised on another connection and after a restart of the server', async () => {
    const { world, ann, bea } = await two();
    const stanza = message('m1', bea.pn, [bea.pn]);
    await say(world, ann, stanza);
    const restarted = new World({ store: world.store.openAgain(), seed: 'again' });
    await login(restarted, bea);
    restarted.take(bea.connection);
    await login(restarted, ann);

    const said = await say(restarted, ann, stanza);

    expect(only(said, 'ack').attrs['error']).toBeUndefined();
    expect(messagesAt(restarted, bea)).toEqual([]);
  });

  it('under the same id with other copies brings those', async () => {
    const { world, ann, bea, beaTablet } = await two();
    await say(world, ann, message('m1', bea.pn, [bea.pn]));
    messagesAt(world, bea);

    const attrs = { device_fanout: 'false' };
    const said = await say(world, ann, message('m1', bea.pn, [beaTablet.pn], { attrs }));

    expect(only(said, 'ack').attrs['phash']).toBeUndefined();
    expect(messagesAt(world, bea)).toEqual([]);
    expect(messagesAt(world, beaTablet)).toHaveLength(1);
  });

  it('of another sender under the same id is another message', async () => {
    const { world, ann, annTablet, bea } = await two();
    await say(world, ann, message('m1', bea.pn, [bea.pn]));

    await say(world, annTablet, message('m1', bea.pn, [bea.pn]));

    expect(messagesAt(world, bea)).toHaveLength(2);
  });

  it('is forgotten after a day, on the word of the shell, and not before', async () => {
    const { world, ann, bea } = await two();
    const stanza = message('m1', bea.pn, [bea.pn]);
    await say(world, ann, stanza);
    const keys = [`${ann.pn.user}:0 m1`];
    const forget = () => world.give({ kind: 'command', command: { kind: 'forget', keys } });

    world.now += 24 * 3600 * 1000;
    await forget();
    await say(world, ann, stanza);
    expect(messagesAt(world, bea)).toHaveLength(1);
    world.now += 1000;
    await forget();
    await say(world, ann, stanza);

    expect(messagesAt(world, bea)).toHaveLength(1);
  });
});

describe('a message to one device', () => {
  const bare = (to: ReturnType<typeof jid>, attrs = {}): Node =>
    node('message', { id: 'm1', to, type: 'text', ...attrs }, [
      node('enc', { v: '2', type: 'msg', count: '2' }, utf8('again')),
    ]);

  it('reaches this device alone', async () => {
    const { world, ann, bea, beaTablet } = await two();

    const said = await say(world, ann, bare(beaTablet.lid));

    expect(only(said, 'ack').attrs['phash']).toBeUndefined();
    expect(messagesAt(world, bea)).toEqual([]);
    const [got] = messagesAt(world, beaTablet);
    expect(at(got as Node, 'enc').attrs['count']).toBe('2');
  });

  it('to an own device keeps the chat that it names', async () => {
    const { world, ann, annTablet, bea } = await two();

    await say(world, ann, bare(annTablet.pn, { recipient: bea.pn }));

    expect(messagesAt(world, annTablet)[0]?.attrs['recipient']).toEqual(bea.pn);
  });

  it('of the category peer goes between own devices without a chat', async () => {
    const { world, ann, annTablet } = await two();
    const attrs = { category: 'peer', push_priority: 'high' };

    await say(world, annTablet, bare(ann.pn, attrs));
    const [atPhone] = messagesAt(world, ann);
    await say(world, ann, bare(annTablet.pn, attrs));

    const [atTablet] = messagesAt(world, annTablet);
    expect(atPhone?.attrs).toMatchObject({ from: annTablet.pn, category: 'peer' });
    expect(atTablet?.attrs).toMatchObject({ from: ann.pn, category: 'peer' });
    for (const got of [atPhone, atTablet]) {
      expect(got?.attrs['recipient']).toBeUndefined();
      expect(got?.attrs['push_priority']).toBeUndefined();
    }
  });
});

describe('a message to oneself', () => {
  it('reaches the other own devices in the own chat', async () => {
    const { world, ann, annTablet } = await two();

    const said = await say(world, ann, message('m1', ann.pn, [annTablet.pn]));

    expect(only(said, 'ack').attrs['phash']).toBeUndefined();
    expect(messagesAt(world, annTablet)[0]?.attrs['recipient']).toEqual(ann.pn);
  });
});

describe('presence', () => {
  it('is told to those who asked, and ends with the connection', async () => {
    const { world, ann, bea } = await two();
    const subscribe = node('presence', { type: 'subscribe', to: bea.pn });
    expect(only(await say(world, ann, subscribe), 'presence').attrs['type']).toBe('unavailable');

    await say(world, bea, node('presence', { type: 'available', name: 'B.' }));
    expect(only(world.take(ann.connection), 'presence').attrs['type']).toBeUndefined();
    await logout(world, bea);

    expect(only(world.take(ann.connection), 'presence').attrs['type']).toBe('unavailable');
  });

  it('changes the name on messages, which a chat state does not have', async () => {
    const { world, ann, bea } = await two();
    await say(world, ann, node('presence', { name: 'Anna' }));
    await say(world, ann, message('m1', bea.pn, [bea.pn]));
    await say(world, ann, node('chatstate', { to: bea.pn }, [node('composing')]));

    const got = world.take(bea.connection);

    expect(only(got, 'message').attrs['notify']).toBe('Anna');
    const state = only(got, 'chatstate');
    expect(state.attrs['from']).toEqual(ann.pn);
    expect(child(state, 'composing')).toBeDefined();
  });
});

describe('a flood', () => {
  it('is held off with 429 and goes on when the time has passed', async () => {
    const world = new World();
    const ann = await makePhone(world, '15550000001');
    const { connection } = ann;
    const stanza = node('presence', { type: 'none' });
    const inputs = Array.from({ length: 20_000 }, () => ({
      kind: 'node' as const,
      connection,
      node: stanza,
    }));
    await world.give(...inputs);
    world.take(connection);

    const held = await ask(world, ann, request('get', 'w:p'));
    const rejected = await say(world, ann, message('m1', ann.pn, []));
    world.now += 1000;
    const granted = await ask(world, ann, request('get', 'w:p'));

    expect(at(held, 'error').attrs['code']).toBe('429');
    expect(only(rejected, 'ack').attrs['error']).toBe('429');
    expect(child(granted, 'error')).toBeUndefined();
  });
});
