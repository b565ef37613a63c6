/**
 * The turn loop: one commit per batch, effects after it, and nothing half done when something fails.
 */

import { describe, expect, test } from 'vitest';
import type { Env } from '../../src/base/env.ts';
import { QuartetError } from '../../src/base/error.ts';
import type { Change, Machine } from '../../src/base/step.ts';
import { nodeCrypto, systemRandom } from '../../src/crypto/node-provider.ts';
import type { Store } from '../../src/store/contract.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { Turns } from '../../src/store/turns.ts';

const env: Env = { now: () => 0, random: systemRandom, crypto: nodeCrypto };

/** Adds inputs to a counter record; refuses 0 and breaks on negative numbers. */
const counter: Machine<number, number, number> = {
  plan: () => [{ table: 'sum', key: 'now' }],
  step: (state, input, records) => {
    if (input < 0) throw new Error('a bug');
    const sum = (records.get('sum', 'now')?.[0] ?? 0) + input;
    const error = input === 0 ? { error: new QuartetError('SIGNAL_DUPLICATE') } : {};
    const changes: readonly Change[] =
      input === 0 ? [] : [{ kind: 'put', table: 'sum', key: 'now', value: Uint8Array.of(sum) }];
    return { state: state + input, changes, effects: [sum], ...error };
  },
};

interface Run {
  readonly turns: Turns<number, number, number>;
  readonly effects: number[];
  readonly refused: string[];
  readonly failed: string[];
}

function run(store: Store, machine = counter): Run {
  const [effects, refused, failed]: [number[], string[], string[]] = [[], [], []];
  const turns = new Turns({
    machine,
    state: 0,
    store,
    env,
    perform: (effect) => effects.push(effect),
    refused: (error) => refused.push(error.code),
    failed: (error) => failed.push(error.code),
  });
  return { turns, effects, refused, failed };
}

/** A store that notes each commit together with the effects that were performed before it. */
function watched(inner: Store, seen: () => number): Store & { readonly log: number[][] } {
  const log: number[][] = [];
  return {
    log,
    load: (reads) => inner.load(reads),
    scan: (table, options) => inner.scan(table, options),
    close: () => inner.close(),
    commit: async (changes) => {
      log.push([changes.length, seen()]);
      await inner.commit(changes);
    },
  };
}

describe('the turn loop', () => {
  test('lets inputs that wait share one commit, each seeing the writes of those before it', async () => {
    const store = watched(memoryStore(), () => effects.length);
    const { turns, effects } = run(store);
    for (const input of [1, 2, 3]) turns.push(input);
    await turns.idle();
    expect(effects).toEqual([1, 3, 6]);
    expect(store.log).toEqual([[1, 0]]);
    expect(turns.state).toBe(6);
  });

  test('lets the effects of one commit be put together, never those of two', async () => {
    const performed: number[] = [];
    const turns = new Turns({
      machine: counter,
      state: 0,
      store: memoryStore(),
      env,
      perform: (effect) => performed.push(effect),
      gather: (effects) => [effects.length],
      refused: () => undefined,
      failed: () => undefined,
    });

    for (const input of [1, 2, 3]) turns.push(input);
    await turns.idle();
    turns.push(4);
    await turns.idle();

    expect(performed).toEqual([3, 1]);
  });

  test('performs no effect before its commit', async () => {
    const store = watched(memoryStore(), () => effects.length);
    const { turns, effects } = run(store);
    turns.push(1);
    await turns.idle();
    turns.push(2);
    await turns.idle();
    expect(store.log).toEqual([
      [1, 0],
      [1, 1],
    ]);
  });

  test('reports a refusal and a bug of one step, and goes on with the next input', async () => {
    const { turns, effects, refused } = run(memoryStore());
    for (const input of [1, 0, -1, 4]) turns.push(input);
    await turns.idle();
    expect(refused).toEqual(['SIGNAL_DUPLICATE', 'BUG_UNREACHABLE']);
    expect(effects.at(-1)).toBe(5);
  });

  test('stops for good when the store fails: state as it was, no effect performed', async () => {
    const inner = memoryStore();
    const store: Store = {
      load: (reads) => inner.load(reads),
      scan: (table, options) => inner.scan(table, options),
      close: () => inner.close(),
      commit: () => Promise.reject(new QuartetError('STORE_FULL')),
    };
    const { turns, effects, failed } = run(store);
    turns.push(1);
    await turns.idle();
    turns.push(2);
    await turns.idle();
    expect({ state: turns.state, effects, failed }).toEqual({
      state: 0,
      effects: [],
      failed: ['STORE_FULL'],
    });
  });

  test('refuses a step that reads what its plan did not name', async () => {
    const careless: typeof counter = { ...counter, plan: () => [] };
    const { turns, refused } = run(memoryStore(), careless);
    turns.push(1);
    await turns.idle();
    expect(refused).toEqual(['BUG_UNPLANNED_READ']);
  });

  test('loads what a step turns out to need, voids that attempt and steps again', async () => {
    const store = memoryStore();
    await store.commit([{ kind: 'put', table: 'sum', key: 'now', value: Uint8Array.of(4) }]);
    const curious: typeof counter = {
      plan: () => [],
      step: (state, input, records, given) => {
        if (records.has('sum', 'now')) return counter.step(state, input, records, given);
        const more = [{ table: 'sum', key: 'now' }];
        return { state: 99, changes: [], effects: [99], more };
      },
    };
    const { turns, effects } = run(store, curious);
    turns.push(1);
    await turns.idle();
    expect([turns.state, effects]).toEqual([1, [5]]);
  });

  test('takes no input after it was closed', async () => {
    const { turns, effects } = run(memoryStore());
    turns.push(1);
    await turns.close();
    turns.push(2);
    await turns.idle();
    expect(effects).toEqual([1]);
  });
});
