/**
 * The queues: order, redelivery until acknowledged, the window, receipts and acks (spec 06 §11-12).
 */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTRY_TABLE } from '../../src/server/tables.ts';
import type { Jid } from '../../src/wire/jid.ts';
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
import { at, DAY_MS, only, World } from './world.ts';

interface Pair {
  readonly world: World;
  readonly ann: Phone;
  readonly bea: Phone;
}

async function pair(): Promise<Pair> {
  const world = new World();
  const ann = await makePhone(world, '15550000001');
  const bea = await makePhone(world, '15550000002');
  world.take(ann.connection);
  world.take(bea.connection);
  return { world, ann, bea };
}

const receipt = (id: string, to: Jid, attrs = {}): Node => node('receipt', { id, to, ...attrs });

const ack = (id: string, to: Jid, attrs = {}): Node =>
  node('ack', { id, class: 'message', to, ...attrs });

const idsOf = (nodes: readonly Node[]): readonly string[] =>
  nodes.filter(({ tag }) => tag === 'message').map(({ attrs }) => String(attrs['id']));

const stored = (world: World): number => world.store.snapshot().get(ENTRY_TABLE)?.size ?? 0;

describe('a copy that a device asks for again', () => {
  it('is what the ack after the request is for, not the next copy under the same id', async () => {
    const { world, ann, bea } = await pair();
    await say(world, ann, message('m1', bea.pn, [bea.pn]));
    await say(world, bea, receipt('m1', ann.pn, { type: 'retry' }));
    await say(world, ann, message('m1', bea.pn, [bea.pn], { sealed: 'again' }));

    await say(world, bea, ack('m1', ann.pn));

    const again = await login(world, bea);
    expect(idsOf(again)).toEqual(['m1']);
    await say(world, bea, receipt('m1', ann.pn));
    expect(idsOf(await login(world, bea))).toEqual([]);
  });
});

describe('the queue of a device that is away', () => {
  it('comes in the order of acceptance, marked and counted, stanzas of all kinds alike', async () => {
    const { world, ann, bea } = await pair();
    await logout(world, bea);
    await say(world, ann, message('m1', bea.pn, [bea.pn]));
    await say(world, ann, receipt('x', bea.pn, { type: 'read' }));
    await say(world, ann, message('m2', bea.pn, [bea.pn]));

    const said = await login(world, bea);

    const tags = said.map(({ tag }) => tag);
    expect(tags).toEqual(['success', 'ib', 'message', 'receipt', 'message', 'ib']);
    expect(said.slice(2, 5).map(({ attrs }) => attrs['offline'])).toEqual(['1', '2', '3']);
    expect(at(only(said.slice(5), 'ib'), 'offline').attrs['count']).toBe('3');
  });

  it('comes again on every connection until the device has acknowledged', async () => {
    const { world, ann, bea } = await pair();
    await say(world, ann, message('m1', bea.pn, [bea.pn]));
    await say(world, ann, message('m2', bea.pn, [bea.pn]));
    expect(idsOf(world.take(bea.connection))).toEqual(['m1', 'm2']);
    await logout(world, bea);
    expect(idsOf(await login(world, bea))).toEqual(['m1', 'm2']);
    await say(world, bea, receipt('m1', ann.pn));
    await logout(world, bea);

    const said = await login(world, bea);

    expect(idsOf(said)).toEqual(['m2']);
    expect(only(said, 'message').attrs['offline']).toBe('1');
  });

  it('keeps the copies as they were accepted', async () => {
    const { world, ann, bea } = await pair();
    await say(world, ann, message('m1', bea.pn, [bea.pn]));
    const live = only(world.take(bea.connection), 'message');
    await logout(world, bea);

    const again = only(await login(world, bea), 'message');

    const { offline, ...attrs } = again.attrs;
    expect(offline).toBe('1');
    expect(attrs).toEqual({ ...live.attrs });
    expect(at(again, 'enc').content).toEqual(at(live, 'enc').content);
  });

  it('survives a restart of the server', async () => {
    const { world, ann, bea } = await pair();
    await logout(world, bea);
    for (const id of ['m1', 'm2', 'm3']) await say(world, ann, message(id, bea.pn, [bea.pn]));

    const restarted = new World({ store: world.store.openAgain(), seed: 'again' });

    expect(idsOf(await login(restarted, bea))).toEqual(['m1', 'm2', 'm3']);
  });

  it('drops what is older than 30 days', async () => {
    const { world, ann, bea } = await pair();
    await logout(world, bea);
    await say(world, ann, message('old', bea.pn, [bea.pn]));
    world.now += 10_000;
    await say(world, ann, message('young', bea.pn, [bea.pn]));
    world.now += 30 * DAY_MS - 5_000;

    const said = await login(world, bea);

    expect(idsOf(said)).toEqual(['young']);
    expect(stored(world)).toBe(1);
  });

  it('is handed out 500 at a time as it is acknowledged, and live stanzas stay behind it', async () => {
    const { world, ann, bea } = await pair();
    await logout(world, bea);
    const ids = Array.from({ length: 620 }, (_, i) => `m${i}`);
    for (const id of ids) await say(world, ann, message(id, bea.pn, [bea.pn]));

    const first = idsOf(await login(world, bea));
    await say(world, ann, message('live', bea.pn, [bea.pn]));
    const rest: Node[] = [];
    for (const id of first) rest.push(...(await say(world, bea, receipt(id, ann.pn))));
    for (const id of idsOf(rest)) rest.push(...(await say(world, bea, receipt(id, ann.pn))));

    expect(first).toEqual(ids.slice(0, 500));
    expect(idsOf(rest)).toEqual([...ids.slice(500), 'live']);
    const end = only(rest, 'ib');
    expect(at(end, 'offline').attrs['count']).toBe('620');
    const before = idsOf(rest.slice(0, rest.indexOf(end)));
    expect(before).toEqual(ids.slice(500));
    expect(world.refused).toEqual([]);
  });
});

describe('an acknowledgement', () => {
  it.each([
    ['a delivery receipt', (to: Jid) => receipt('m1', to)],
    ['an inactive receipt', (to: Jid) => receipt('m1', to, { type: 'inactive' })],
    ['a retry receipt', (to: Jid) => receipt('m1', to, { type: 'retry' })],
    ['an ack', (to: Jid) => ack('m1', to)],
    ['a nack', (to: Jid) => ack('m1', to, { error: '491' })],
    [
      'a receipt that lists it',
      (to: Jid) =>
        node('receipt', { id: 'm0', to }, [node('list', {}, [node('item', { id: 'm1' })])]),
    ],
  ])('by %s removes the message', async (_, build) => {
    const { world, ann, bea } = await pair();
    await say(world, ann, message('m1', bea.pn, [bea.pn]));

    await say(world, bea, build(ann.pn));

    await logout(world, bea);
    expect(idsOf(await login(world, bea))).toEqual([]);
  });

  it.each([
    ['of another id', (ann: Phone) => receipt('m2', ann.pn)],
    ['of another user', (ann: Phone) => receipt('m1', { ...ann.pn, user: '15550000009' })],
    ['of another class', (ann: Phone) => ack('m1', ann.pn, { class: 'receipt' })],
  ])('%s leaves the message where it is', async (_, build) => {
    const { world, ann, bea } = await pair();
    await say(world, ann, message('m1', bea.pn, [bea.pn]));

    await say(world, bea, build(ann));

    await logout(world, bea);
    expect(idsOf(await login(world, bea))).toEqual(['m1']);
  });

  it('finds a message under the other form of its sender, and removes one of two with an id', async () => {
    const { world, ann, bea } = await pair();
    const tablet = await link(world, ann);
    await say(world, ann, message('m1', bea.pn, [bea.pn]));
    await say(world, tablet, message('m1', bea.pn, [bea.pn]));

    await say(world, bea, receipt('m1', tablet.lid));
    await logout(world, bea);

    expect(idsOf(await login(world, bea))).toHaveLength(1);
    await say(world, bea, receipt('m1', tablet.lid));
    await logout(world, bea);
    expect(idsOf(await login(world, bea))).toEqual([]);
  });

  it('comes back for every receipt, known or not', async () => {
    const { world, ann, bea } = await pair();

    const said = await say(world, bea, receipt('never', ann.pn, { type: 'read' }));

    expect(only(said, 'ack').attrs).toMatchObject({
      class: 'receipt',
      id: 'never',
      from: ann.pn,
      type: 'read',
    });
  });
});

describe('a receipt', () => {
  async function four() {
    const { world, ann, bea } = await pair();
    const annTablet = await link(world, ann);
    const beaTablet = await link(world, bea);
    for (const one of [ann, bea, annTablet, beaTablet]) world.take(one.connection);
    return { world, ann, bea, annTablet, beaTablet };
  }

  const receiptsAt = (world: World, device: Device): readonly Node[] =>
    world.take(device.connection).filter(({ tag }) => tag === 'receipt');

  it('of delivery goes to all devices of the sender, with the device that got it', async () => {
    const { world, ann, annTablet, bea, beaTablet } = await four();

    await say(world, beaTablet, receipt('m1', ann.lid));

    for (const one of [ann, annTablet]) {
      expect(receiptsAt(world, one).map(({ attrs }) => attrs['from'])).toEqual([beaTablet.lid]);
    }
    expect(receiptsAt(world, bea)).toEqual([]);
  });

  it('of reading goes to own other devices as well, with the chat and the list', async () => {
    const { world, ann, bea, beaTablet } = await four();
    const list = node('list', {}, [node('item', { id: 'm2' })]);
    const read = node('receipt', { id: 'm1', to: ann.pn, type: 'read', t: '1' }, [list]);

    await say(world, beaTablet, read);

    const [own] = receiptsAt(world, bea);
    expect(own?.attrs).toMatchObject({ from: beaTablet.pn, recipient: ann.pn, type: 'read' });
    expect(children(at(own as Node, 'list'))).toHaveLength(1);
    expect(receiptsAt(world, ann)[0]?.attrs['recipient']).toBeUndefined();
  });

  it.each(['read-self', 'played-self'])('of type %s never leaves the account', async (type) => {
    const { world, ann, bea, beaTablet } = await four();

    await say(world, beaTablet, receipt('m1', ann.pn, { type }));

    expect(receiptsAt(world, ann)).toEqual([]);
    expect(receiptsAt(world, bea)).toHaveLength(1);
  });

  it.each(['peer_msg', 'hist_sync', 'server-error'])(
    'of type %s goes to the phone',
    async (type) => {
      const { world, ann, bea, beaTablet } = await four();

      await say(world, beaTablet, receipt('m1', bea.pn, { type }));

      expect(receiptsAt(world, bea)[0]?.attrs).toMatchObject({ from: beaTablet.pn, type });
      expect(receiptsAt(world, ann)).toEqual([]);
    },
  );

  it('that asks for a retry goes to the one device it names, with its keys', async () => {
    const { world, ann, annTablet, bea } = await four();
    const retry = node('receipt', { id: 'm1', to: annTablet.pn, type: 'retry' }, [
      node('retry', { v: '1', count: '1', id: 'm1', t: '1' }),
      node('registration', {}, new Uint8Array(4)),
    ]);

    await say(world, bea, retry);

    const [got] = receiptsAt(world, annTablet);
    expect(got?.attrs).toMatchObject({ from: bea.pn, type: 'retry', id: 'm1' });
    expect(child(got as Node, 'registration')).toBeDefined();
    expect(receiptsAt(world, ann)).toEqual([]);
  });

  it('of a copy on another own device is of no use to anybody', async () => {
    const { world, ann, bea, beaTablet } = await four();

    await say(world, beaTablet, receipt('m1', bea.pn, { type: 'sender', recipient: ann.pn }));

    for (const one of [ann, bea]) expect(receiptsAt(world, one)).toEqual([]);
  });

  it('waits for a device that is away until its ack', async () => {
    const { world, ann, bea, beaTablet } = await four();
    await say(world, bea, receipt('m1', ann.pn));
    await say(world, beaTablet, receipt('m1', ann.pn));
    world.take(ann.connection);

    await say(world, ann, node('ack', { class: 'receipt', id: 'm1', to: beaTablet.pn }));
    await logout(world, ann);

    const left = (await login(world, ann)).filter(({ tag }) => tag === 'receipt');
    expect(left.map(({ attrs }) => attrs['from'])).toEqual([bea.pn]);
  });

  it.each([
    ['of another device', (_: Device, tablet: Device) => ({ to: tablet.pn })],
    ['of another type', (phone: Device) => ({ to: phone.pn })],
  ])('that asks for a retry outlives the ack of one %s under the same id', async (_, named) => {
    const { world, ann, bea, beaTablet } = await four();
    await say(world, bea, receipt('m1', ann.pn, { type: 'retry' }));
    world.take(ann.connection);

    await say(world, ann, node('ack', { class: 'receipt', id: 'm1', ...named(bea, beaTablet) }));

    const left = (await login(world, ann)).filter(({ tag }) => tag === 'receipt');
    expect(left.map(({ attrs }) => attrs['type'])).toEqual(['retry']);
    const own = { class: 'receipt', id: 'm1', to: bea.pn, type: 'retry' };
    await say(world, ann, node('ack', own));
    const rest = await login(world, ann);
    expect(rest.filter(({ tag }) => tag === 'receipt')).toEqual([]);
  });
});

describe('any mix of sending, acknowledging and reconnecting', () => {
  it('loses nothing, and repeats only what was not acknowledged', async () => {
    const action = fc.oneof(
      fc.constant('send' as const),
      fc.constant('ack' as const),
      fc.constant('reconnect' as const),
      fc.constant('restart' as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 25 }), async (actions) => {
        let { world, ann, bea } = await pair();
        const sent: string[] = [];
        const open: string[] = [];
        let seen: string[] = [];
        const hear = (nodes: readonly Node[]) => {
          seen = [...seen, ...idsOf(nodes)];
        };
        for (const what of actions) {
          if (what === 'send') {
            const id = `m${sent.length}`;
            sent.push(id);
            open.push(id);
            await say(world, ann, message(id, bea.pn, [bea.pn]));
            hear(world.take(bea.connection));
          } else if (what === 'ack') {
            const id = open.shift();
            if (id !== undefined) await say(world, bea, receipt(id, ann.pn));
          } else {
            if (what === 'reconnect') await logout(world, bea);
            else world = new World({ store: world.store.openAgain(), seed: `${world.fresh()}` });
            if (what === 'restart') await login(world, ann);
            const again = idsOf(await login(world, bea));
            expect(again).toEqual(open);
            seen = [...seen, ...again];
          }
        }
        expect(new Set(seen)).toEqual(new Set(sent));
        expect(world.refused).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('requests to be active', () => {
  it('are answered before what they release', async () => {
    const { world, bea } = await pair();
    await login(world, bea, { passive: true });

    const answer = await ask(world, bea, request('set', 'passive', [node('active')]));

    expect(answer.attrs['type']).toBe('result');
  });
});
