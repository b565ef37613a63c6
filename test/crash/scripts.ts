/**
 * The scripts: what happens on a stage while one of its machines is cut off at every commit.
 *
 * Each prepares a world at rest, then acts; what it has machines say is said again until it is
 * taken, so that every run of a script comes to the same end, wherever it was cut.
 */

import { serverMachine } from '../../src/server/core.ts';
import { decodeRecord, encodeRecord, POOL_TABLE, type Pool } from '../../src/server/tables.ts';
import { children, contentBytes, type Node } from '../../src/wire/node.ts';
import type { Plant } from '../sim/world.ts';
import type { Stage } from './stage.ts';

/** A script. */
export interface Script {
  readonly name: string;
  readonly what: string;
  /** The machines that are cut, one at a time. */
  readonly under: readonly string[];
  /** What is there before the first commit that counts. */
  readonly prepare: (stage: Stage) => Promise<void>;
  readonly act: (stage: Stage) => Promise<void>;
  readonly server?: Plant['server'];
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

const link: Script = {
  name: 'link',
  what: 'a companion is linked by a code and gets its first message',
  under: ['A-comp1', 'A-phone'],
  prepare: async (stage) => {
    await stage.people(0, 0);
    // Who knows a list before it changes has a history of it, wherever the link is cut.
    stage.say('B-phone', stage.number(0), 'before');
    await stage.rest();
  },
  act: async (stage) => {
    const { world } = stage;
    world.addCompanion(stage.number(0));
    await stage.pass(5 * MINUTE_MS, () => stage.host('A-comp1').isOnline);
    stage.say('B-phone', stage.number(0), 'welcome');
    stage.say('A-comp1', stage.number(1), 'thanks');
  },
};

const first: Script = {
  name: 'first',
  what: 'the first message to somebody, and the reply',
  under: ['A-comp1', 'B-phone'],
  prepare: (stage) => stage.people(1, 1),
  act: async (stage) => {
    const replied = new Set<string>();
    stage.onMessage = (host, { message }) => {
      if (host.name !== 'B-phone' || message.fromMe || replied.has(message.id)) return;
      replied.add(message.id);
      stage.say('B-phone', stage.number(0), 'reply');
    };
    stage.say('A-comp1', stage.number(1), 'first');
    await stage.pass(MINUTE_MS, () => replied.size > 0);
  },
};

const burst: Script = {
  name: 'burst',
  what: 'a burst of messages, one of which cannot be opened and is sent again',
  under: ['A-comp1', 'B-phone'],
  prepare: async (stage) => {
    await stage.people(1, 1);
    stage.say('B-phone', stage.number(0), 'before');
    stage.say('A-comp1', stage.number(1), 'answer');
    await stage.rest();
  },
  act: async (stage) => {
    for (let i = 0; i < 4; i++) {
      stage.say('B-phone', stage.number(0), `burst ${i}`);
      stage.say('B-comp1', stage.number(0), `burst of the companion ${i}`);
    }
    stage.say('B-phone', stage.number(0), DAMAGED.words);
    for (let i = 4; i < 8; i++) stage.say('B-phone', stage.number(0), `burst ${i}`);
    await stage.pass(5_000);
  },
  server: (world) => damaging(DAMAGED.id, () => world.people[0]?.pn),
};

const prekeys: Script = {
  name: 'prekeys',
  what: 'few one-time prekeys are left and the signed one is old: both are made anew and used',
  under: ['A-comp1'],
  prepare: async (stage) => {
    await stage.people(1, 1);
    // In steps: companions are logged out when their phone is away for too long.
    for (const days of [13, 13, 2]) await sleep(stage, days);
    await stage.host('A-comp1').device?.stop();
    keepFew(stage, stage.tested.key ?? '');
  },
  act: async (stage) => {
    stage.tested.device?.start();
    await stage.pass(MINUTE_MS);
    stage.say('B-phone', stage.number(0), 'with new keys');
    await stage.pass(5_000);
    stage.say('B-comp1', stage.number(0), 'with other new keys');
  },
};

const fanout: Script = {
  name: 'fanout',
  what: 'messages to several devices, one of which is removed in between',
  under: ['A-comp1', 'B-phone'],
  prepare: async (stage) => {
    await stage.people(2, 2);
    stage.say('A-comp1', stage.number(1), 'to all');
    await stage.rest();
  },
  act: async (stage) => {
    stage.say('A-comp1', stage.number(1), 'still to all');
    await stage.pass(2_000);
    const removed = stage.host('B-comp2').device?.pn;
    const remove = (): void => {
      const phone = stage.host('B-phone').phone;
      const isListed = stage.world.server.account(stage.number(1))?.devices.length === 3;
      if (isListed && removed !== undefined) phone?.devices.remove(removed).catch(() => undefined);
    };
    remove();
    for (let i = 0; i < 3; i++) stage.say('A-comp1', stage.number(1), `meanwhile ${i}`);
    // Who was cut off in the middle removes the device again.
    for (let i = 0; i < 6; i++) {
      await stage.pass(20_000);
      remove();
    }
    stage.say('A-comp1', stage.number(1), 'to those that are left');
    stage.say('B-phone', stage.number(0), 'and back');
  },
};

const backlog: Script = {
  name: 'backlog',
  what: 'a device comes back to a backlog, handles it and says that it was read',
  under: ['A-comp1'],
  prepare: async (stage) => {
    await stage.people(1, 1);
    stage.say('B-phone', stage.number(0), 'before');
    stage.say('A-comp1', stage.number(1), 'answer');
    await stage.rest();
    await stage.tested.device?.stop();
    for (let i = 0; i < 10; i++) {
      stage.say('B-phone', stage.number(0), `while away ${i}`);
      stage.say('B-comp1', stage.number(0), `from the companion ${i}`);
      stage.say('A-phone', stage.number(1), `own ${i}`);
    }
    await stage.pass(MINUTE_MS);
  },
  act: async (stage) => {
    stage.onMessage = (host, { message }) => {
      if (host.name !== 'A-comp1' || message.fromMe) return;
      void host.device?.markRead([message]).catch(() => undefined);
    };
    stage.say('A-comp1', stage.number(1), 'back again');
    stage.tested.device?.start();
    await stage.pass(MINUTE_MS);
  },
};

/** All scripts. */
export const SCRIPTS: readonly Script[] = [link, first, burst, prekeys, fanout, backlog];

async function sleep(stage: Stage, days: number): Promise<void> {
  const { world } = stage;
  for (const { device } of world.hosts) await device?.stop();
  await world.timeline.pass(days * DAY_MS);
  for (const { device } of world.hosts) device?.start();
  await stage.rest();
}

/** Leaves a device three one-time prekeys at the server. */
function keepFew({ world }: Stage, device: string): void {
  const { rows } = world.server;
  const value = rows.peek(POOL_TABLE, device);
  if (value === undefined) throw new Error('the device has no pool');
  const pool = decodeRecord<Pool>(value);
  const [first] = pool.available[0] ?? [1];
  const left: Pool = { ...pool, available: [[first, first + 2]] };
  rows.apply([{ kind: 'put', table: POOL_TABLE, key: device, value: encodeRecord(left) }]);
}

/** A server that damages the first copies of one message on their way to the devices of a number. */
function damaging(
  id: string,
  pn: () => string | undefined,
): ReturnType<NonNullable<Plant['server']>> {
  return {
    plan: serverMachine.plan,
    step: (state, input, records, env) => {
      const outcome = serverMachine.step(state, input, records, env);
      const effects = outcome.effects.map((effect) => {
        if (effect.kind !== 'send' || effect.node.tag !== 'message') return effect;
        const reader = state.connections.get(String(effect.connection));
        if (reader?.kind !== 'device' || reader.pn !== pn()) return effect;
        return effect.node.attrs['id'] === id ? { ...effect, node: damaged(effect.node) } : effect;
      });
      return { ...outcome, effects };
    },
  };
}

/** One bit of the sealed part is another; what is sent again (it has a count) comes as it is. */
function damaged(message: Node): Node {
  const content = children(message).map((one) => {
    const bytes = one.tag === 'enc' ? contentBytes(one) : undefined;
    if (bytes === undefined || one.attrs['count'] !== undefined) return one;
    const changed = bytes.slice();
    const at = changed.length - 12;
    changed[at] = (changed[at] ?? 0) ^ 1;
    return { ...one, content: changed };
  });
  return { ...message, content };
}

/** Number and order of the message that is damaged: two before the burst, eight in it. */
const DAMAGED = { id: '3EB0000010', words: 'damaged on its way' };
