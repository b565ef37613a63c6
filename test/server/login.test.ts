/**
 * Login, delivery after it, and the second connection of a device (spec 06 §4.2, §4.3, §9.5).
 */

import { describe, expect, it } from 'vitest';
import { node } from '../../src/wire/node.ts';
import { ask, codeOf, link, login, makePhone, message, request, say } from './devices.ts';
import { at, only, World } from './world.ts';

const active = () => request('set', 'passive', [node('active')]);

describe('login', () => {
  it('succeeds with the registered key and names the LID with its device', async () => {
    const world = new World();
    const phone = await makePhone(world, '15550000001', 'Ann');
    const companion = await link(world, phone);

    const said = await login(world, companion, { passive: true });

    const success = only(said, 'success');
    expect(success.attrs['lid']).toEqual({ ...phone.lid, device: 1 });
    expect(success.attrs['t']).toBe(String(Math.floor(world.now / 1000)));
    expect(success.attrs['companion_enc_static']).toBe('NULL');
    expect(success.attrs['display_name']).toBe('Ann');
  });

  it.each([
    ['an unknown number', { user: '15559999999' }],
    ['an unknown device', { device: 7 }],
    ['another Noise key', { key: new Uint8Array(32).fill(3) }],
  ])('fails with reason 401 for %s', async (_, change: Record<string, unknown>) => {
    const world = new World();
    const phone = await makePhone(world, '15550000001');
    const companion = await link(world, phone);
    const { key, ...address } = change;
    const device = { ...companion, pn: { ...companion.pn, ...address } };

    const said = await login(world, device, key === undefined ? {} : { key: key as Uint8Array });

    expect(said.map(({ tag, attrs }) => [tag, attrs['reason']])).toEqual([['failure', '401']]);
    expect(world.isClosed(device.connection)).toBe(true);
  });

  it('fails with reason 400 for a payload that is none', async () => {
    const world = new World();
    const connection = world.fresh();

    await world.give(
      { kind: 'opened', connection },
      {
        kind: 'login',
        connection,
        clientStatic: new Uint8Array(32),
        pattern: 'XX',
        payload: Uint8Array.of(255),
      },
    );

    expect(only(world.take(connection), 'failure').attrs['reason']).toBe('400');
  });

  it('closes a connection that sends a stanza before it logs in', async () => {
    const world = new World();
    const connection = world.fresh();

    await world.give(
      { kind: 'opened', connection },
      { kind: 'node', connection, node: request('get', 'w:p') },
    );

    expect(world.isClosed(connection)).toBe(true);
  });
});

describe('delivery after login', () => {
  it('waits for active when the device is passive, and ends with the count', async () => {
    const world = new World();
    const ann = await makePhone(world, '15550000001');
    const bea = await makePhone(world, '15550000002');
    const tablet = await link(world, bea);
    await login(world, tablet, { passive: true });
    await say(world, ann, message('m1', bea.pn, [bea.pn, tablet.pn]));
    expect(world.take(tablet.connection)).toEqual([]);

    const said = await say(world, tablet, active());

    expect(said.map(({ tag }) => tag)).toEqual(['iq', 'message', 'ib']);
    expect(only(said, 'message').attrs['offline']).toBe('1');
    expect(at(only(said, 'ib'), 'offline').attrs['count']).toBe('1');
  });

  it('begins at once when the device is not passive; active then ends an empty queue', async () => {
    const world = new World();
    const ann = await makePhone(world, '15550000001');

    const first = await login(world, ann);
    const second = await say(world, ann, active());

    expect(first.map(({ tag }) => tag)).toEqual(['success', 'ib', 'ib']);
    at(only(first.slice(0, 2), 'ib'), 'edge_routing', 'routing_info');
    at(only(first.slice(2), 'ib'), 'offline');
    expect(second.map(({ tag }) => tag)).toEqual(['iq', 'ib']);
    expect(at(only(second, 'ib'), 'offline').attrs['count']).toBe('0');
  });

  it('stops when the device becomes passive again and goes on where it was', async () => {
    const world = new World();
    const ann = await makePhone(world, '15550000001');
    const bea = await makePhone(world, '15550000002');
    await ask(world, bea, request('set', 'passive', [node('passive')]));
    world.take(bea.connection);
    await say(world, ann, message('m1', bea.pn, [bea.pn]));
    expect(world.take(bea.connection)).toEqual([]);

    const said = await say(world, bea, active());

    expect(only(said, 'message').attrs['id']).toBe('m1');
  });

  it('sends live stanzas without the offline mark', async () => {
    const world = new World();
    const ann = await makePhone(world, '15550000001');
    const bea = await makePhone(world, '15550000002');
    world.take(bea.connection);

    await say(world, ann, message('m1', bea.pn, [bea.pn]));

    expect(only(world.take(bea.connection), 'message').attrs['offline']).toBeUndefined();
  });
});

describe('a second connection of a device', () => {
  it('replaces the first, which is told so, and gets what was not acknowledged', async () => {
    const world = new World();
    const ann = await makePhone(world, '15550000001');
    const bea = await makePhone(world, '15550000002');
    await say(world, ann, message('m1', bea.pn, [bea.pn]));
    const first = bea.connection;
    only(world.take(first), 'message');

    const said = await login(world, bea);

    const conflict = only(world.take(first), 'stream:error');
    expect(conflict.attrs['code']).toBeUndefined();
    expect(at(conflict, 'conflict').attrs['type']).toBe('replaced');
    expect(world.isClosed(first)).toBe(true);
    expect(only(said, 'message').attrs['id']).toBe('m1');
  });

  it('does nothing with a wrong key: the first stays', async () => {
    const world = new World();
    const ann = await makePhone(world, '15550000001');
    const first = ann.connection;

    await login(world, { ...ann }, { key: new Uint8Array(32) });

    expect(world.isClosed(first)).toBe(false);
    const answer = await ask(world, ann, request('get', 'w:p'));
    expect(codeOf(answer)).toBeUndefined();
  });

  it('under IK replaces only with its first frame: message 1 may be a replay', async () => {
    const world = new World();
    const ann = await makePhone(world, '15550000001');
    const bea = await makePhone(world, '15550000002');
    const first = bea.connection;
    world.take(first);

    const greeting = await login(world, bea, { pattern: 'IK' });
    await say(world, ann, message('m1', bea.pn, [bea.pn]));
    expect(greeting.map(({ tag }) => tag)).toEqual(['success']);
    expect(world.isClosed(first)).toBe(false);
    expect(world.take(first).map(({ tag }) => tag)).toEqual(['message']);
    const said = await say(world, bea, request('get', 'w:p'));

    expect(world.isClosed(first)).toBe(true);
    expect(said.map(({ tag }) => tag)).toEqual(['ib', 'message', 'ib', 'iq']);
  });

  it('is not closed by the late end of the first', async () => {
    const world = new World();
    const ann = await makePhone(world, '15550000001');
    const first = ann.connection;
    await login(world, ann);

    await world.give({ kind: 'closed', connection: first });

    const answer = await ask(world, ann, request('get', 'w:p'));
    expect(codeOf(answer)).toBeUndefined();
  });
});

describe('a stanza that is none', () => {
  it('ends the connection with the reason', async () => {
    const world = new World();
    const ann = await makePhone(world, '15550000001');
    world.take(ann.connection);

    await world.give({ kind: 'malformed', connection: ann.connection });

    const [error] = world.take(ann.connection);
    expect(at(error ?? node('none'), 'xml-not-well-formed')).toBeDefined();
    expect(world.isClosed(ann.connection)).toBe(true);
  });
});
