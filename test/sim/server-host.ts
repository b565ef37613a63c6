/**
 * The server of a simulated world: its real machine, turns and lines, on simulated streams.
 *
 * Does what the shell of the server does, and lets the weather change, drop, repeat and delay
 * stanzas at its door. Can be killed between any two steps and started again on its rows. Checkers
 * are told of everything that is committed, handed out and taken.
 */

import type { Clock, Env } from '../../src/base/env.ts';
import { QuartetError, type Result, unwrap } from '../../src/base/error.ts';
import type { Change, Machine } from '../../src/base/step.ts';
import { ServerPipe } from '../../src/noise/pipe.ts';
import { type Authority, buildChain, makeAuthority } from '../../src/server/certificates.ts';
import { serverMachine } from '../../src/server/core.ts';
import { Line, type LineSocket } from '../../src/server/line.ts';
import { SERVER_POLICIES } from '../../src/server/policy.ts';
import {
  type Command,
  type CommandAnswer,
  type ServerEffect,
  type ServerInput,
  type ServerState,
  startState,
} from '../../src/server/state.ts';
import {
  ACCEPTED_TABLE,
  ACCOUNT_TABLE,
  type Accepted,
  type Account,
  type DeviceKeys,
  decodeRecord,
  deviceKey,
} from '../../src/server/tables.ts';
import { Turns } from '../../src/store/turns.ts';
import type { Jid } from '../../src/wire/jid.ts';
import type { Node } from '../../src/wire/node.ts';
import type { ServerEnd } from './network.ts';
import { type Life, Rows, type StoreHooks, spend } from './rows.ts';

/** A stanza that goes over the door of the server after a while. */
export interface Passing {
  readonly node: Node;
  readonly delayMs: number;
}

/** What happens to stanzas at the door of the server. */
export interface Door {
  /** What leaves instead of a stanza; `device` is `number:id`, or undefined before a login. */
  out(device: string | undefined, node: Node): readonly Passing[];
  /** What comes in instead of a stanza. */
  in(device: string | undefined, node: Node): readonly Passing[];
}

/** What checkers want to know of the server. */
export interface ServerWitness {
  /** A message was taken from a device: who is on both lists now. */
  accepted(sender: string, node: Node, lists: readonly string[]): void;
  /** A stanza was written to a device. */
  handedOut(device: string, node: Node): void;
  /** A stanza of a device came in. */
  came(device: string, node: Node): void;
  /** A frame as it is after the pipe. */
  frame(frame: Uint8Array): void;
  /** A turn was refused. */
  refused(error: QuartetError, input: ServerInput): void;
}

/** What a server needs. */
export interface ServerParts {
  readonly clock: Clock;
  readonly env: Env;
  readonly hooks: StoreHooks;
  readonly door: Door;
  readonly witness: ServerWitness;
  /** Whether somebody else shows his certificate on the next stream. */
  readonly isImpostor: () => boolean;
  /** The process died: its streams break. */
  readonly died: () => void;
}

type ServerMachine = Machine<ServerState, ServerInput, ServerEffect>;

const FORGET_MS = 86_400_000;

/** The server, from one start to the next. */
export class ServerHost {
  readonly rows = new Rows();
  readonly authority: Authority;
  private readonly parts: ServerParts;
  private readonly machine: ServerMachine;
  /** What was decided about messages, until it is committed. */
  private readonly decided = new Map<string, Acceptance>();
  private turns: Turns<ServerState, ServerInput, ServerEffect> | undefined;
  private life: Life | undefined;
  private readonly lines = new Map<number, Line>();
  /** The devices that are or were logged in on connections. */
  private readonly devices = new Map<number, string>();
  private readonly timers = new Map<string, () => void>();
  private readonly asked = new Map<number, (answer: CommandAnswer) => void>();
  private lastId = 0;
  private chain: Uint8Array = new Uint8Array(0);

  constructor(parts: ServerParts, machine: ServerMachine = serverMachine) {
    this.parts = parts;
    this.machine = { plan: machine.plan, step: (...step) => this.witnessed(machine, step) };
    const { authority, change } = makeAuthority(parts.env);
    this.authority = authority;
    this.rows.apply([change]);
  }

  /** Whether the server runs. */
  get isUp(): boolean {
    return this.life?.alive === true;
  }

  /** Timers and lines that are open. */
  get open(): { readonly timers: number; readonly lines: number } {
    return { timers: this.timers.size, lines: this.lines.size };
  }

  /** Starts on the rows as they are. */
  start(): void {
    const life: Life = { alive: true, fuse: undefined, die: () => this.kill(life) };
    this.life = life;
    const { env, witness } = this.parts;
    const hooks: StoreHooks = {
      ...this.parts.hooks,
      committing: (changes, tables) => {
        this.parts.hooks.committing(changes, tables);
        this.committed(changes);
      },
    };
    this.decided.clear();
    this.chain = buildChain(this.authority, env);
    const turns = new Turns<ServerState, ServerInput, ServerEffect>({
      machine: this.machine,
      state: startState(SERVER_POLICIES.current),
      store: this.rows.open(life, hooks),
      env,
      perform: (effect) => {
        if (spend(life)) this.perform(effect);
      },
      refused: (error, input) => this.refused(error, input),
      failed: (error) => {
        witness.refused(error, { kind: 'timer', name: 'failed' });
        life.die();
      },
    });
    this.turns = turns;
    const pns = [...(this.rows.tables.get(ACCOUNT_TABLE)?.keys() ?? [])];
    turns.push({ kind: 'command', command: { kind: 'wake', pns } });
    this.forgetOld();
  }

  /** Ends the process now: nothing that is under way happens any more. */
  kill(life = this.life): void {
    if (life?.alive !== true) return;
    life.alive = false;
    for (const cancel of this.timers.values()) cancel();
    this.timers.clear();
    this.lines.clear();
    this.asked.clear();
    this.parts.died();
  }

  /** Opens an account for the keys of a phone. */
  async register(phone: DeviceKeys, account: Names): Promise<readonly Jid[]> {
    const answer = await this.ask((request) => ({ kind: 'register', request, phone, ...account }));
    return unwrap(answer);
  }

  /** The account as it is stored. */
  account(pn: string): Account | undefined {
    const value = this.rows.peek(ACCOUNT_TABLE, pn);
    return value === undefined ? undefined : decodeRecord<Account>(value);
  }

  /** All accounts. */
  accounts(): readonly Account[] {
    const rows = this.rows.tables.get(ACCOUNT_TABLE) ?? new Map<string, Uint8Array>();
    return [...rows.values()].map((value) => decodeRecord<Account>(value));
  }

  /** Takes a new stream, if the server is up. */
  accept(socket: LineSocket): ServerEnd | undefined {
    const { life, turns } = this;
    if (life?.alive !== true || turns === undefined) return undefined;
    this.lastId += 1;
    const id = this.lastId;
    const { env, witness } = this.parts;
    const clock = this.clockOf(life);
    const { leaf } = this.authority;
    const chain = this.parts.isImpostor() ? this.foreignChain() : this.chain;
    const pipe = new ServerPipe({ staticKey: leaf, chain }, env);
    const line = new Line({
      id,
      socket,
      pipe,
      clock,
      push: (input) => this.take(life, input),
      maySilent: () => turns.state.connections.get(String(id))?.kind === 'pairing',
      observe: (frame) => witness.frame(frame),
    });
    this.lines.set(id, line);
    return {
      receive: (chunk) => {
        if (life.alive) line.receive(chunk);
      },
      closed: () => {
        if (!life.alive) return;
        this.lines.delete(id);
        line.closed();
      },
    };
  }

  /** The clock of a process: its timers end with it. */
  private clockOf(life: Life): Clock {
    const { clock } = this.parts;
    return {
      now: () => clock.now(),
      schedule: (at, wake) => clock.schedule(at, () => (life.alive ? wake() : undefined)),
    };
  }

  /** A chain of somebody else's for the same key. */
  private foreignChain(): Uint8Array {
    const { env } = this.parts;
    const { authority } = makeAuthority(env);
    return buildChain({ ...authority, leaf: this.authority.leaf }, env);
  }

  /** Sends a stanza to a device as if it were the server's own, and ends its stream after it. */
  endWith(device: string, node: Node): void {
    const id = this.turns?.state.online.get(device);
    const line = id === undefined ? undefined : this.lines.get(id);
    if (line === undefined || id === undefined) return;
    line.send(node);
    line.close();
  }

  private take(life: Life, input: ServerInput): void {
    if (!life.alive) return;
    if (input.kind !== 'node') return this.turns?.push(input);
    const device = this.deviceOn(input.connection);
    for (const { node, delayMs } of this.parts.door.in(device, input.node)) {
      const push = (): void => {
        if (!life.alive) return;
        if (device !== undefined) this.parts.witness.came(device, node);
        this.turns?.push({ ...input, node });
      };
      if (delayMs === 0) push();
      else this.after(delayMs, push);
    }
  }

  private perform(effect: ServerEffect): void {
    switch (effect.kind) {
      case 'send':
        return this.send(effect.connection, effect.node);
      case 'close':
        return this.lines.get(effect.connection)?.close();
      case 'timer':
        return this.setTimer(effect.name, effect.at);
      case 'cancel':
        this.timers.get(effect.name)?.();
        this.timers.delete(effect.name);
        return;
      case 'reply':
        this.asked.get(effect.request)?.(effect.answer);
        this.asked.delete(effect.request);
    }
  }

  private send(connection: number, node: Node): void {
    const { witness, door } = this.parts;
    const device = this.deviceOn(connection);
    for (const passing of door.out(device, node)) {
      const write = (): void => {
        const line = this.lines.get(connection);
        if (line === undefined) return;
        if (device !== undefined) witness.handedOut(device, passing.node);
        line.send(passing.node);
      };
      if (passing.delayMs === 0) write();
      else this.after(passing.delayMs, write);
    }
  }

  private after(delayMs: number, run: () => void): void {
    const { clock } = this.parts;
    const { life } = this;
    clock.schedule(clock.now() + delayMs, () => {
      if (life?.alive === true) run();
    });
  }

  private setTimer(name: string, at: number): void {
    this.timers.get(name)?.();
    const { life } = this;
    this.timers.set(
      name,
      this.parts.clock.schedule(at, () => {
        if (life?.alive !== true) return;
        this.timers.delete(name);
        this.turns?.push({ kind: 'timer', name });
      }),
    );
  }

  /** Tells of the messages whose acceptance is in a commit. */
  private committed(changes: readonly Change[]): void {
    for (const { table, key } of changes) {
      const fact = table === ACCEPTED_TABLE ? this.decided.get(key) : undefined;
      if (fact === undefined) continue;
      this.decided.delete(key);
      this.parts.witness.accepted(fact.sender, fact.node, fact.lists);
    }
  }

  /** Notes what a step has decided about a message; told when it is committed. */
  private witnessed(
    machine: ServerMachine,
    [state, input, records, env]: Parameters<ServerMachine['step']>,
  ): ReturnType<ServerMachine['step']> {
    const outcome = machine.step(state, input, records, env);
    if (input.kind !== 'node' || input.node.tag !== 'message') return outcome;
    const connection = state.connections.get(String(input.connection));
    if (connection?.kind !== 'device') return outcome;
    const ack = outcome.effects.find(
      (effect) =>
        effect.kind === 'send' &&
        effect.connection === input.connection &&
        effect.node.tag === 'ack' &&
        effect.node.attrs['error'] === undefined,
    );
    if (ack?.kind !== 'send') return outcome;
    const to = input.node.attrs['to'];
    const user = typeof to === 'object' ? to.user : '';
    const pns = [connection.pn, this.accounts().find(({ lid }) => lid === user)?.pn ?? user];
    const lists = [...new Set(pns)].flatMap((pn) => {
      const account = records.has(ACCOUNT_TABLE, pn) ? records.get(ACCOUNT_TABLE, pn) : undefined;
      if (account === undefined) return [];
      return decodeRecord<Account>(account).devices.map(({ id }) => deviceKey(pn, id));
    });
    const sender = deviceKey(connection.pn, connection.device);
    const id = String(input.node.attrs['id']);
    this.decided.set(`${sender} ${id}`, { sender, node: input.node, lists });
    return outcome;
  }

  private refused(error: QuartetError, input: ServerInput): void {
    this.parts.witness.refused(error, input);
    if ('connection' in input) this.lines.get(input.connection)?.abort();
  }

  private forgetOld(): void {
    const { clock } = this.parts;
    const before = Math.floor(clock.now() / 1000) - 86_400;
    const rows = this.rows.tables.get(ACCEPTED_TABLE) ?? new Map<string, Uint8Array>();
    const keys = [...rows].flatMap(([key, value]) =>
      decodeRecord<Accepted>(value).t < before ? [key] : [],
    );
    if (keys.length > 0) {
      this.turns?.push({ kind: 'command', command: { kind: 'forget', keys } });
    }
    const { life } = this;
    const again = (): void => (life?.alive === true ? this.forgetOld() : undefined);
    this.timers.set('forget', clock.schedule(clock.now() + FORGET_MS, again));
  }

  private ask(build: (request: number) => Command): Promise<Result<readonly Jid[]>> {
    if (!this.isUp) throw new QuartetError('CONNECTION_CLOSED');
    this.lastId += 1;
    const request = this.lastId;
    return new Promise((resolve) => {
      this.asked.set(request, resolve);
      this.turns?.push({ kind: 'command', command: build(request) });
    });
  }

  /** The device that is logged in on a connection. */
  private deviceOn(connection: number): string | undefined {
    const known = this.turns?.state.connections.get(String(connection));
    if (known?.kind === 'device') this.devices.set(connection, deviceKey(known.pn, known.device));
    // What was decided before a device was removed is written after it.
    return this.devices.get(connection);
  }
}

interface Names {
  readonly name: string;
  readonly pn: string;
  readonly lid: string;
}

interface Acceptance {
  readonly sender: string;
  readonly node: Node;
  readonly lists: readonly string[];
}
