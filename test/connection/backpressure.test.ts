/**
 * An application that does not keep up: what waits is bounded, nothing is lost, and what hangs is
 * named (spec 01 §5.13).
 */

import { expect, test } from 'vitest';
import { cap } from '../../src/base/limits.ts';
import type { EventOf } from '../../src/connection/events.ts';
import { Intake } from '../../src/connection/intake.ts';
import { type Node, node } from '../../src/wire/node.ts';
import { Bench, effectsOf, told } from './bench.ts';
import { ALICE, BOB, emptyWorld, openWorld, until } from './world.ts';

/** An application that handles nothing until it is let go. */
function blocked() {
  const begun: string[] = [];
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const handle = async ({ message }: EventOf<'message'>): Promise<void> => {
    await gate;
    begun.push(message.content.kind === 'text' ? message.content.text : message.content.kind);
  };
  return { begun, handle, release: () => release() };
}

test('10,000 messages for a handler that hangs stay at the server, and all come in order afterwards', async () => {
  const world = await emptyWorld();
  const bob = await world.phone('bob');
  const { device, store } = await world.phone('alice', { silent: true });
  const { begun, handle, release } = blocked();
  device.events.on('message', handle);
  const texts = Array.from({ length: 10_000 }, (_, number) => `${number}`);

  for (let from = 0; from < texts.length; from += 100) {
    await Promise.all(texts.slice(from, from + 100).map((text) => bob.device.send(ALICE, text)));
    await until('them to be with the server', () => bob.device.health().outbox === 0);
  }

  const inbox = (): number => store.snapshot().get('inbox')?.size ?? 0;
  await until('the inbox to be full', () => inbox() >= cap('unhandledMessages'));
  expect(inbox()).toBeLessThan(2 * cap('unhandledMessages'));
  expect(device.health().phase).toBe('online');
  release();
  await until('all to be handled', () => begun.length >= texts.length);
  expect(begun).toEqual(texts);
}, 60_000);

test('a handler that waits for an answer of the server gets it, however much waits behind it', async () => {
  const world = await emptyWorld();
  const bob = await world.phone('bob');
  const alice = await world.phone('alice', { silent: true });
  const { device } = alice;
  const answered: string[] = [];
  const { handle, release } = blocked();
  device.events.on('message', async (event) => {
    await handle(event);
    if (answered.length > 0) return;
    await (await device.send(BOB, 'one moment')).until('acked');
    answered.push('acked');
  });
  for (let number = 0; number < 2 * cap('unhandledMessages'); number++) {
    await bob.device.send(ALICE, `${number}`);
  }
  await until('all to be with the server', () => bob.device.health().outbox === 0);

  release();

  await until('the answer', () => bob.witness.texts.includes('one moment'));
  await until('all to be handled', () => device.health().inbox === 0);
  expect(answered).toEqual(['acked']);
});

test('messages that nobody handles are kept, whatever happens to the process', async () => {
  const world = await emptyWorld();
  const bob = await world.phone('bob');
  const first = await world.phone('alice', { silent: true });
  const count = cap('unhandledMessages') + 100;
  for (let number = 0; number < count; number++) await bob.device.send(ALICE, `${number}`);
  await until('all to be with the server', () => bob.device.health().outbox === 0);
  await until('the device to be full', () => first.device.health().inbox >= 1_000);

  await world.reconnect(first);
  await first.device.close();
  const second = await world.phone('alice', { store: first.store.openAgain() });

  await until('all to come', () => second.witness.texts.length >= count);
  const texts = second.witness.texts.map((text) => text.replace('again:', ''));
  expect(texts).toEqual(Array.from({ length: count }, (_, number) => `${number}`));
});

test('a handler that never returns is named with its message, and one for other events as well', async () => {
  const world = await openWorld();
  const bob = await world.phone('bob');
  const { device } = await world.companion('aliceWeb', { silent: true });
  const stalled: EventOf<'stalled'>[] = [];
  const begun: string[] = [];
  device.events.on('stalled', (event) => void stalled.push(event));
  const hang = (event: { readonly kind: string }): Promise<void> => {
    begun.push(event.kind);
    return new Promise(() => undefined);
  };
  device.events.on('message', hang);
  device.events.on('status', hang);
  const { id } = await bob.device.send(ALICE, 'hello');
  await device.send(BOB, 'hello');
  await until('both to hang', () => begun.length === 2);

  world.clock.move(59_000);
  expect(stalled).toEqual([]);
  world.clock.move(1_500);

  await until('both to be named', () => stalled.length >= 2);
  const named = stalled.filter(({ stage }) => stage === 'handler').map((event) => event.id);
  expect(new Set(named)).toEqual(new Set([id, undefined]));
});

test('a store that does not answer is named', async () => {
  const world = await openWorld();
  const web = await world.companion('aliceWeb', { away: true });
  await world.online(web.device);
  const stalled: string[] = [];
  web.device.events.on('stalled', ({ stage }) => void stalled.push(stage));
  const commit = web.store.commit.bind(web.store);
  let answer = (): void => undefined;
  web.store.commit = async (changes) => {
    await new Promise<void>((resolve) => {
      answer = resolve;
    });
    return commit(changes);
  };
  const sending = web.device.send(BOB, 'hello');
  await until('the commit', () => answer.name !== '');

  world.clock.move(29_000);
  expect(stalled).not.toContain('store');
  world.clock.move(1_500);

  await until('the store to be named', () => stalled.includes('store'));
  web.store.commit = commit;
  answer();
  await sending;
});

/** An intake with a machine that takes what the test lets it take. */
function play() {
  const taken: string[] = [];
  const pauses: boolean[] = [];
  const state = { full: false };
  const intake = new Intake({
    isFull: () => state.full,
    push: ({ tag, attrs }: Node) => void taken.push(`${tag} ${attrs['id']}`),
    waiting: () => 0,
    idle: () => Promise.resolve(),
    setPaused: (paused) => void pauses.push(paused),
  });
  const take = (tag: string, id: number, sizeBytes = 1, attrs = {}) =>
    intake.take(node(tag, { id: String(id), ...attrs }), sizeBytes);
  return { intake, taken, pauses, state, take };
}

test('what makes work waits in its order, answers and reports pass by', () => {
  const { intake, taken, state, take } = play();
  state.full = true;

  take('message', 1);
  take('iq', 2);
  take('notification', 3);
  take('receipt', 4);
  take('ib', 5);
  take('receipt', 6, 1, { type: 'read-self' });
  take('ack', 7);
  take('stream:error', 8);
  expect(taken).toEqual(['iq 2', 'receipt 4', 'ack 7', 'stream:error 8']);
  state.full = false;
  take('message', 9);
  intake.relieve();

  expect(taken.slice(4)).toEqual(['message 1', 'notification 3', 'ib 5', 'receipt 6', 'message 9']);
});

test('reading stops when too many stanzas or too many bytes are held, and goes on at half', () => {
  const { intake, pauses, state, take } = play();
  state.full = true;
  for (let i = 1; i < cap('waitingInputs'); i++) take('message', i);
  expect(pauses).toEqual([]);
  take('message', 0);
  expect(pauses).toEqual([true]);
  intake.relieve();
  expect(pauses).toEqual([true]);
  state.full = false;
  intake.relieve();
  expect(pauses).toEqual([true, false]);

  state.full = true;
  take('message', 1, cap('heldBytes'));
  expect(pauses).toEqual([true, false, true]);
  intake.clear();
  expect(intake.isPaused).toBe(false);
});

test('a ping without answer ends the connection, unless nothing is read now', async () => {
  for (const [paused, phase] of [
    [false, 'offline'],
    [true, 'online'],
  ] as const) {
    const bench = new Bench();
    await bench.open();
    await bench.feed({ kind: 'reading', paused });
    bench.now += 30_000;
    bench.state = { ...bench.state, pingDueAt: bench.now };
    const effects = await bench.feed({ kind: 'timer', name: 'keepalive' });
    const [ping] = effectsOf(effects, 'send');

    const after = await bench.feed({ kind: 'timer', name: `request:${ping?.node.attrs['id']}` });

    expect(told(after)).toContainEqual({ kind: 'stalled', stage: 'ping', id: undefined });
    expect(bench.state.phase).toBe(phase);
  }
});
