/**
 * A server core on a store in memory, with a clock that the test moves and nothing else running.
 *
 * Devices here are written from the protocol alone, without the client's code: keys, signatures and
 * stanzas are put together in this file and in devices.ts.
 */

import { utf8 } from '../../src/base/bytes.ts';
import type { Env } from '../../src/base/env.ts';
import type { QuartetError } from '../../src/base/error.ts';
import { nodeCrypto } from '../../src/crypto/node-provider.ts';
import { serverMachine } from '../../src/server/core.ts';
import { SERVER_POLICIES, type ServerPolicyName } from '../../src/server/policy.ts';
import {
  type Command,
  type CommandAnswer,
  type ServerEffect,
  type ServerInput,
  type ServerRules,
  startState,
} from '../../src/server/state.ts';
import { type MemoryStore, memoryStore } from '../../src/store/memory.ts';
import { Turns } from '../../src/store/turns.ts';
import { children, type Node } from '../../src/wire/node.ts';

export const DAY_MS = 86_400_000;

/** The time at which every test begins. */
export const START = 1_790_000_000_000;

/** Random bytes that are the same in every run. */
export function seededRandom(seed: string): Env['random'] {
  let count = 0;
  return (sizeBytes) => {
    count += 1;
    const prk = nodeCrypto.sha256(utf8(`${seed} ${count}`));
    return nodeCrypto.hkdf(prk, new Uint8Array(0), utf8('test'), sizeBytes);
  };
}

/** A running core and everything that it said. */
export class World {
  readonly store: MemoryStore;
  readonly env: Env;
  readonly refused: QuartetError[] = [];
  now = START;
  private readonly turns: Turns<ReturnType<typeof startState>, ServerInput, ServerEffect>;
  private readonly sent = new Map<number, Node[]>();
  private readonly closedByServer = new Set<number>();
  private readonly timers = new Map<string, number>();
  private readonly answers = new Map<number, CommandAnswer>();
  private lastNumber = 0;

  constructor(
    options: {
      store?: MemoryStore;
      policy?: ServerPolicyName;
      now?: number;
      seed?: string;
      rules?: ServerRules;
    } = {},
  ) {
    this.store = options.store ?? memoryStore();
    this.now = options.now ?? START;
    this.env = {
      now: () => this.now,
      random: seededRandom(options.seed ?? 'world'),
      crypto: nodeCrypto,
    };
    this.turns = new Turns({
      machine: serverMachine,
      state: startState(SERVER_POLICIES[options.policy ?? 'current'], options.rules),
      store: this.store,
      env: this.env,
      perform: (effect) => this.perform(effect),
      refused: (error) => this.refused.push(error),
      failed: (error) => {
        throw error;
      },
    });
  }

  /** The state of the core. */
  get state(): ReturnType<typeof startState> {
    return this.turns.state;
  }

  /** A number that was not used yet. */
  fresh(): number {
    this.lastNumber += 1;
    return this.lastNumber;
  }

  /** Gives inputs and waits until all is done, timers that are due included. */
  async give(...inputs: readonly ServerInput[]): Promise<void> {
    for (const input of inputs) this.turns.push(input);
    await this.turns.idle();
    await this.fireDue();
  }

  async command(build: (request: number) => Command): Promise<CommandAnswer | undefined> {
    const request = this.fresh();
    await this.give({ kind: 'command', command: build(request) });
    return this.answers.get(request);
  }

  /** Moves the clock; timers that come due fire in order. */
  async pass(byMs: number): Promise<void> {
    this.now += byMs;
    await this.fireDue();
  }

  /** What a connection was sent since the last call. */
  take(connection: number): readonly Node[] {
    const nodes = this.sent.get(connection) ?? [];
    this.sent.set(connection, []);
    return nodes;
  }

  /** Undoes a `take` in part. */
  putBack(connection: number, nodes: readonly Node[]): void {
    this.sent.set(connection, [...nodes, ...(this.sent.get(connection) ?? [])]);
  }

  /** Whether the server closed a connection. */
  isClosed(connection: number): boolean {
    return this.closedByServer.has(connection);
  }

  /** When a timer is due. */
  timer(name: string): number | undefined {
    return this.timers.get(name);
  }

  private async fireDue(): Promise<void> {
    for (;;) {
      const due = [...this.timers].filter(([, at]) => at <= this.now).sort((a, b) => a[1] - b[1]);
      const [first] = due;
      if (first === undefined) return;
      this.timers.delete(first[0]);
      this.turns.push({ kind: 'timer', name: first[0] });
      await this.turns.idle();
    }
  }

  private perform(effect: ServerEffect): void {
    switch (effect.kind) {
      case 'send': {
        const { connection, node } = effect;
        this.sent.set(connection, [...(this.sent.get(connection) ?? []), node]);
        return;
      }
      case 'close':
        this.closedByServer.add(effect.connection);
        return;
      case 'timer':
        this.timers.set(effect.name, effect.at);
        return;
      case 'cancel':
        this.timers.delete(effect.name);
        return;
      case 'reply':
        this.answers.set(effect.request, effect.answer);
    }
  }
}

/** The one stanza of a list with a tag. */
export function only(nodes: readonly Node[], tag: string): Node {
  const found = nodes.filter((one) => one.tag === tag);
  if (found.length !== 1 || found[0] === undefined) {
    throw new Error(`${found.length} ${tag} in ${nodes.map((one) => one.tag).join()}`);
  }
  return found[0];
}

/** The node at the end of a path of tags; throws if there is none. */
export function at(root: Node, ...path: readonly string[]): Node {
  let here = root;
  for (const tag of path) {
    const next = children(here, tag)[0];
    if (next === undefined) throw new Error(`no ${tag} in ${here.tag}`);
    here = next;
  }
  return here;
}
