/**
 * What a device does when the server refuses a message, for a moment or for good, or says nothing.
 */

import { expect, test } from 'vitest';
import type { Env } from '../../src/base/env.ts';
import { deviceMachine } from '../../src/connection/core.ts';
import { loadDevice } from '../../src/connection/credentials.ts';
import { ackTimer } from '../../src/connection/outgoing.ts';
import { SentMessage } from '../../src/connection/sent-message.ts';
import { initialState } from '../../src/connection/start.ts';
import type {
  DeviceEffect,
  DeviceEvent,
  DeviceInput,
  DeviceState,
} from '../../src/connection/state.ts';
import { nodeCrypto, systemRandom } from '../../src/crypto/node-provider.ts';
import { Turns } from '../../src/store/turns.ts';
import { jid } from '../../src/wire/jid.ts';
import { node } from '../../src/wire/node.ts';
import { BOB, openWorld, until } from './world.ts';

/** A companion's machine that has written one message and waits for the server's word. */
async function written() {
  const world = await openWorld();
  const web = await world.companion('aliceWeb');
  await (await web.device.send(BOB, 'earlier')).until('acked');
  await until('the outbox to be empty', () => web.device.health().outbox === 0);
  await web.device.stop();
  const store = web.store.openAgain();
  const effects: DeviceEffect[] = [];
  const now = world.clock.now();
  const env: Env = { now: () => now, random: systemRandom, crypto: nodeCrypto };
  const credentials = await loadDevice(store, { role: 'companion', env, name: undefined });
  const { state } = await initialState(store, credentials);
  const turns = new Turns<DeviceState, DeviceInput, DeviceEffect>({
    machine: deviceMachine,
    state: { ...state, phase: 'online' },
    store,
    env,
    perform: (effect) => {
      effects.push(effect);
      if (effect.kind === 'input') turns.push(effect.input);
    },
    refused: () => undefined,
    failed: () => undefined,
  });
  const content = { kind: 'text', text: 'hello' } as const;
  const to = jid(BOB, 's.whatsapp.net');
  turns.push({ kind: 'command', token: 1, command: { kind: 'send', to, content, id: 'THE-ID' } });
  await turns.idle();
  const [entry] = turns.state.outbox;
  const key = entry?.key ?? '';
  const give = async (input: DeviceInput): Promise<void> => {
    turns.push(input);
    await turns.idle();
  };
  const ack = (attrs: Readonly<Record<string, string>>) =>
    give({
      kind: 'node',
      node: node('ack', { class: 'message', id: 'THE-ID', from: to, ...attrs }),
    });
  const frames = () => effects.flatMap((one) => (one.kind === 'write' ? [one.frame] : []));
  const delays = () =>
    effects.flatMap((one) =>
      one.kind === 'timer' && one.name === ackTimer(key) ? [one.at - env.now()] : [],
    );
  const events = (): readonly DeviceEvent[] =>
    effects.flatMap((one) => (one.kind === 'emit' ? [one.event] : []));
  const failure = () =>
    events().flatMap((event) =>
      event.kind === 'status' && event.status === 'failed' ? [event.error] : [],
    )[0];
  const expire = () => give({ kind: 'timer', name: ackTimer(key) });
  return { turns, ack, expire, frames, delays, events, failure };
}

test('a refusal for a moment is followed by the same bytes after 1, 2 and 4 seconds, then by a failure', async () => {
  const { turns, ack, expire, frames, delays, failure } = await written();

  for (let i = 0; i < 3; i++) {
    await ack({ error: '503' });
    await expire();
  }
  expect(failure()).toBeUndefined();
  await ack({ error: '503' });

  expect(new Set(frames().map((frame) => Buffer.from(frame).toString('hex'))).size).toBe(1);
  expect(frames()).toHaveLength(4);
  expect(delays().filter((ms) => ms < 20_000)).toEqual([1_000, 2_000, 4_000]);
  expect(failure()).toMatchObject({
    code: 'MESSAGE_REJECTED',
    data: { error: 503, retryable: true },
  });
  expect(turns.state.outbox).toEqual([]);
});

test('the pause that the server asks for is kept, and named when the message fails', async () => {
  const { ack, delays, expire, failure } = await written();

  for (let i = 0; i < 4; i++) {
    await ack({ error: '429', backoff: '30' });
    await expire();
  }

  expect(delays().filter((ms) => ms === 30_000)).toHaveLength(3);
  const sent = new SentMessage('THE-ID', jid(BOB, 's.whatsapp.net'));
  sent.advance('failed', failure());
  expect(sent.failed).toMatchObject({ retryable: true, retryAfterMs: 30_000 });
});

test.each([400, 403, 463, 475, 479, 599])('a refusal with %i is final', async (error) => {
  const { turns, ack, failure, frames } = await written();

  await ack({ error: String(error) });

  expect(failure()).toMatchObject({ code: 'MESSAGE_REJECTED', data: { error, retryable: false } });
  expect(frames()).toHaveLength(1);
  expect(turns.state.outbox).toEqual([]);
});

test('silence is followed by the same bytes once, then by word that the message is stalled', async () => {
  const { turns, expire, frames, events, ack } = await written();

  await expire();
  expect(frames()).toHaveLength(2);
  await expire();
  await expire();

  expect(frames()).toHaveLength(2);
  expect(frames()[1]).toEqual(frames()[0]);
  expect(events().filter(({ kind }) => kind === 'stalled')).toContainEqual({
    kind: 'stalled',
    stage: 'ack',
    id: 'THE-ID',
  });
  expect(turns.state.outbox).toHaveLength(1);
  await ack({});
  expect(turns.state.outbox).toEqual([]);
});

test('an acknowledgement for an id that was never sent changes nothing', async () => {
  const { turns, frames } = await written();
  const before = turns.state.outbox;

  const stranger = node('ack', { class: 'message', id: 'NEVER', from: jid(BOB, 's.whatsapp.net') });
  turns.push({ kind: 'node', node: stranger });
  await turns.idle();

  expect(turns.state.outbox).toEqual(before);
  expect(frames()).toHaveLength(1);
});

test('the plan of a send names devices, addresses, sessions, sizes and times', async () => {
  const { events } = await written();

  const plan = events().flatMap((event) => (event.kind === 'planned' ? [event.plan] : []))[0];

  expect(plan?.copies).toHaveLength(4);
  expect(plan?.copies.every(({ session, bytes }) => session === 'reused' && bytes > 0)).toBe(true);
  expect(plan?.left).toEqual([]);
  expect(plan?.bytes).toBeGreaterThan(400);
  expect(Object.keys(plan?.times ?? {})).toEqual(['queuedMs', 'listsMs', 'bundlesMs', 'sealMs']);
});
