/**
 * Floods of messages that cannot be decrypted: few requests, one placeholder each, and nothing that
 * grows with them. The full flood with its figure of memory is `npm run bench -- flood`.
 */

import { expect, test } from 'vitest';
import type { Env } from '../../src/base/env.ts';
import { deviceMachine } from '../../src/connection/core.ts';
import { loadDevice } from '../../src/connection/credentials.ts';
import { initialState } from '../../src/connection/start.ts';
import type { DeviceEffect, DeviceInput, DeviceState } from '../../src/connection/state.ts';
import { nodeCrypto, systemRandom } from '../../src/crypto/node-provider.ts';
import type { MemoryStore } from '../../src/store/memory.ts';
import { Turns } from '../../src/store/turns.ts';
import { jid } from '../../src/wire/jid.ts';
import { type Node, node } from '../../src/wire/node.ts';
import { openWorld } from './world.ts';

const START = 1_800_000_000_000;

/** A stanza of a stranger that nobody can open. */
const bad = (number: number, kind: string): Node =>
  node(
    'message',
    {
      from: jid(String(16660000000 + number), 's.whatsapp.net'),
      id: `FLOOD${number}`,
      type: 'text',
      t: String(START / 1000),
    },
    [node('enc', { v: '2', type: kind }, new Uint8Array(80).fill(0x33))],
  );

/** The machine of a companion that is online, for one connection that began at a time. */
async function connection(store: MemoryStore, beganAt: number) {
  const effects: DeviceEffect[] = [];
  const env: Env = { now: () => beganAt + 1, random: systemRandom, crypto: nodeCrypto };
  const credentials = await loadDevice(store, { role: 'companion', env, name: undefined });
  const { state } = await initialState(store, credentials);
  const turns = new Turns<DeviceState, DeviceInput, DeviceEffect>({
    machine: deviceMachine,
    state: { ...state, phase: 'online', loggedInAt: beganAt },
    store,
    env,
    perform: (effect) => void effects.push(effect),
    refused: (error) => {
      throw error;
    },
    failed: (error) => {
      throw error;
    },
  });
  return { effects, turns };
}

const sent = (effects: readonly DeviceEffect[], tag: string, type?: string) =>
  effects.flatMap((effect) =>
    effect.kind === 'send' &&
    effect.node.tag === tag &&
    (!type || effect.node.attrs['type'] === type)
      ? [String(effect.node.attrs['id'])]
      : [],
  );

test('each message of a flood is asked for once on a connection and announced once', async () => {
  const world = await openWorld();
  const { effects, turns } = await connection(world.store('bobWeb'), START);

  for (let repeat = 0; repeat < 10; repeat++) {
    for (let number = 0; number < 100; number++) {
      turns.push({ kind: 'node', node: bad(number, number % 2 === 0 ? 'msg' : 'pkmsg') });
    }
    await turns.idle();
  }

  expect(sent(effects, 'receipt', 'retry').toSorted()).toEqual(
    Array.from({ length: 100 }, (_, number) => `FLOOD${number}`).toSorted(),
  );
  expect(sent(effects, 'ack')).toHaveLength(1_000);
  const events = effects.flatMap((effect) => (effect.kind === 'emit' ? [effect.event] : []));
  expect(events.filter(({ kind }) => kind === 'placeholder')).toHaveLength(100);
  expect(events.filter(({ kind }) => kind === 'message')).toEqual([]);
  expect(turns.state).toMatchObject({ inboxWaiting: 0, phase: 'online' });
  for (const event of events)
    if (event.kind === 'refused') expect(event.error.stack).not.toContain(' at ');
});

test('over any number of connections a message is asked for twenty times at most', async () => {
  const world = await openWorld();
  const store = world.store('bobWeb');
  const asked: string[] = [];

  for (let round = 0; round < 24; round++) {
    const { effects, turns } = await connection(store, START + round * 60_000);
    turns.push({ kind: 'node', node: bad(1, 'msg') });
    turns.push({ kind: 'node', node: bad(1, 'msg') });
    await turns.idle();
    asked.push(...sent(effects, 'receipt', 'retry'));
  }

  expect(asked).toEqual(Array(20).fill('FLOOD1'));
});

test('a request that was lost with its connection is repeated on the next, with its number', async () => {
  const world = await openWorld();
  const store = world.store('bobWeb');
  const numbers: unknown[] = [];

  for (const began of [START, START + 5_000]) {
    const { effects, turns } = await connection(store, began);
    turns.push({ kind: 'node', node: bad(1, 'msg') });
    await turns.idle();
    for (const effect of effects) {
      if (effect.kind !== 'send' || effect.node.attrs['type'] !== 'retry') continue;
      const [retry] = effect.node.content as readonly Node[];
      numbers.push(retry?.attrs['count']);
    }
  }

  expect(numbers).toEqual(['1', '1']);
});
