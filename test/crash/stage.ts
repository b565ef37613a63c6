/**
 * The stage of a script: a simulated world without faults, one device of it behind a cut, and an
 * application that says what it has to say until it knows that it was taken.
 *
 * Knows when everything has come to rest, and puts the end into a form in which two runs can be
 * compared: what every application was told, what every store holds, what the server lists.
 */

import { connect } from '../../src/connection/connect.ts';
import type { EventOf } from '../../src/connection/events.ts';
import { openPhone } from '../../src/primary/phone.ts';
import {
  decodeRecord,
  POOL_TABLE,
  type Pool,
  QUEUE_TABLE,
  type Queue,
} from '../../src/server/tables.ts';
import { PREKEY_TABLE, preKeyKey } from '../../src/signal/prekeys.ts';
import type { AnyDevice, DeviceHost, HostParts } from '../sim/device-host.ts';
import { MARK } from '../sim/ledger.ts';
import { userJid } from '../sim/nemesis.ts';
import { codeOf, type Plant, World } from '../sim/world.ts';
import type { Cut } from './cut.ts';
import { reopenTorn } from './torn.ts';

/** What somebody wants to say. */
interface Intent {
  readonly id: string;
  readonly by: string;
  readonly to: string;
  readonly text: string;
  done: boolean;
  /** The device that was asked last: another one is asked again. */
  askedOf: AnyDevice | undefined;
}

/** How a stage is made. */
export interface StageOptions {
  readonly seed: number;
  /** Name of the machine under test. */
  readonly under: string;
  readonly cut: Cut;
  readonly trace?: boolean;
  readonly server?: Plant['server'];
}

/** The end of a run, in a form that can be compared. */
export type Ending = Readonly<Record<string, readonly string[]>>;

const MINUTE_MS = 60_000;

/** How often an application looks whether it has to say something again. */
const TICK_MS = 3_000;

/** A world with a cut in it. */
export class Stage {
  readonly world: World;
  /** What every application was told: machine to texts, in order of the first time. */
  readonly heard = new Map<string, string[]>();
  /** Furthest report that a machine has heard of each of its messages. */
  readonly reports = new Map<string, string>();
  /** Told of every message that an application gets. */
  onMessage: (host: DeviceHost, event: EventOf<'message'>) => void = () => undefined;
  private readonly cut: Cut;
  private readonly under: string;
  private readonly intents: Intent[] = [];

  constructor({ seed, under, cut, trace = false, server }: StageOptions) {
    this.cut = cut;
    this.under = under;
    const plant: Plant = {
      host: (parts) => this.parts(parts),
      ...(server === undefined ? {} : { server }),
    };
    this.world = new World({ seed, mix: new Map(), trace, plant });
    this.world.server.start();
  }

  /** The machine with this name. */
  host(name: string): DeviceHost {
    const host = this.world.hosts.find((one) => one.name === name);
    if (host === undefined) throw new Error(`there is no ${name}`);
    return host;
  }

  /** The machine under test. */
  get tested(): DeviceHost {
    return this.host(this.under);
  }

  /** Opens accounts with phones and companions, and waits until all are at rest. */
  async people(...companions: readonly number[]): Promise<void> {
    for (const count of companions) {
      const phone = await this.world.addPerson();
      for (let i = 0; i < count; i++) this.world.addCompanion(phone.pn);
    }
    await this.rest();
  }

  /** Has a machine say something to the person of a number; said again until it is taken. */
  say(by: string, to: string, words: string): void {
    const id = `3EB0${String(this.intents.length).padStart(6, '0')}`;
    const text = `${MARK}${words}`;
    this.world.ledger.asked(id, text, by);
    const intent: Intent = { id, by, to, text, done: false, askedOf: undefined };
    this.intents.push(intent);
    this.try(intent);
  }

  /** Number of a person by the order in which they came. */
  number(index: number): string {
    return this.world.people[index]?.pn ?? '';
  }

  /** Lets time pass; deals with a torn write as soon as the process is dead. */
  async pass(ms: number, done: () => boolean = () => false): Promise<void> {
    const { timeline } = this.world;
    const end = timeline.now() + ms;
    while (timeline.now() < end && !done()) {
      const tick = Math.min(TICK_MS, end - timeline.now());
      await timeline.pass(tick, () => this.cut.torn !== undefined || done());
      await this.reopen();
      for (const intent of this.intents) this.try(intent);
    }
  }

  /** Lets time pass until nothing is on its way, ten minutes at most; says what is left. */
  async rest(): Promise<void> {
    const { timeline } = this.world;
    const end = timeline.now() + 10 * MINUTE_MS;
    do {
      await this.pass(end - timeline.now(), () => this.unrest() === undefined);
      // What follows an answer that was the last to be waited for.
      await this.pass(10_000);
    } while (timeline.now() < end && this.unrest() !== undefined);
    const unrest = this.unrest();
    if (unrest !== undefined) this.world.ledger.breach('REST', unrest);
    const lost = this.lostKeys();
    if (lost !== undefined) this.world.ledger.breach('I6', lost);
  }

  /** What is still on its way, in words. */
  unrest(): string | undefined {
    const { world } = this;
    for (const { name, state, device, reason } of world.hosts) {
      if (state === 'ended' && reason === 'CONNECTION_LOGGED_OUT') continue;
      if (state !== 'running' || device === undefined) return `${name} is ${state} (${reason})`;
      const { phase, outbox, inbox } = device.health();
      if (phase !== 'online') return `${name} is ${phase}`;
      if (outbox > 0) return `${name} has ${outbox} messages to send`;
      if (inbox > 0) return `${name} holds ${inbox} messages`;
    }
    for (const [device, value] of world.server.rows.tables.get(QUEUE_TABLE) ?? []) {
      if (decodeRecord<Queue>(value).waiting.length > 0)
        return `the queue of ${device} is not empty`;
    }
    return this.missing();
  }

  /** Everybody writes to everybody, and nothing may have to be asked for again. */
  async probe(): Promise<void> {
    const { world } = this;
    const before = world.rules.retries;
    for (const { name, state } of world.hosts) {
      if (state !== 'running') continue;
      for (const { pn, devices } of world.server.accounts()) {
        const isAlone = pn === this.host(name).pn && devices.length === 1;
        if (!isAlone) this.say(name, pn, `probe of ${name}`);
      }
    }
    await this.rest();
    if (world.rules.retries > before) world.ledger.breach('I9', 'sessions do not settle');
  }

  /** The end as it can be compared: rows by table and key, what was told, lists and queues. */
  ending(): Ending {
    const { world } = this;
    const out: Record<string, readonly string[]> = {
      devices: world.server.accounts().map(({ pn, devices }) => `${pn}: ${devices.length} devices`),
      reports: [...this.reports].map(([id, status]) => `${id} ${status}`).toSorted(),
    };
    for (const { name, rows, state } of world.hosts) {
      out[`${name} is`] = [state];
      // What a device still gets before it is removed depends on who was faster.
      if (state === 'ended') continue;
      // Several devices write at the same time: what comes first is chance, not a rule.
      out[`${name} heard`] = (this.heard.get(name) ?? []).toSorted();
      for (const [table, byKey] of rows.tables) {
        if (byKey.size === 0 || table === PREKEY_TABLE) continue;
        out[`${name} ${table}`] = [...byKey.keys()]
          .filter((key) => !isChance(table, key))
          .toSorted();
      }
    }
    return out;
  }

  /** Whether every one-time prekey that the server still has to give is held by its device. */
  private lostKeys(): string | undefined {
    const { server } = this.world;
    for (const [device, value] of server.rows.tables.get(POOL_TABLE) ?? []) {
      const host = this.world.hostOf(device);
      if (host?.state !== 'running') continue;
      for (const [from, to] of decodeRecord<Pool>(value).available) {
        for (let id = from; id <= to; id++) {
          if (host.rows.peek(PREKEY_TABLE, preKeyKey(id)) === undefined) {
            return `${host.name} has lost prekey ${id}, which the server still gives out`;
          }
        }
      }
    }
    return undefined;
  }

  private missing(): string | undefined {
    const { ledger } = this.world;
    for (const { id, by, done } of this.intents) {
      const sending = ledger.sendings.get(id);
      if (!done || sending === undefined) return `${id} of ${by} was not taken`;
      if (sending.failed !== undefined) return `${id} of ${by} failed: ${sending.failed}`;
      if (sending.targets === undefined) return `${id} of ${by} never reached the server`;
      for (const device of sending.targets) {
        const host = this.world.hostOf(device);
        if (host?.state === 'running' && !sending.arrived.has(host.name)) {
          return `${id} of ${by} never reached ${host.name}`;
        }
      }
    }
    return undefined;
  }

  private try(intent: Intent): void {
    const { device, state } = this.host(intent.by);
    if (intent.done || state !== 'running' || device?.pn === undefined) return;
    if (intent.askedOf === device) return;
    intent.askedOf = device;
    const { id, to, text } = intent;
    this.world.note(intent.by, `sends ${id}`);
    device.send(userJid(to, false), text, { id }).then(
      () => {
        intent.done = true;
        const sending = this.world.ledger.sendings.get(id);
        if (sending !== undefined) sending.promised = true;
      },
      (error: unknown) => this.world.note(intent.by, `cannot send ${id}: ${codeOf(error)}`),
    );
  }

  private async reopen(): Promise<void> {
    const { torn } = this.cut;
    if (torn === undefined) return;
    this.cut.torn = undefined;
    const { world, tested } = this;
    if (tested.state !== 'dead') throw new Error('the torn process still runs');
    const { tables, trouble } = await reopenTorn(torn, world.chance.fork('torn'));
    if (trouble !== undefined) world.ledger.breach('TORN', trouble);
    // With a whole log the commit has happened: whoever counts commits is told of it.
    if (torn.kind === 'torn-checkpoint') {
      world.rules.committing(tested.name, torn.changes, tested.rows.tables);
    }
    tested.rows.tables = tables;
  }

  private parts(parts: HostParts): HostParts {
    const { witness } = parts;
    const own: HostParts = {
      ...parts,
      witness: {
        ...witness,
        message: (host, event) => {
          witness.message(host, event);
          this.hear(host, event);
        },
        ended: (host, error) => {
          // Who was removed stays away: a new link would make another end of each run.
          if (error.code === 'CONNECTION_LOGGED_OUT') return;
          if (!error.code.startsWith('STORE_')) this.world.ledger.breach('CODE', error.code);
          witness.ended(host, error);
        },
        status: (host, event) => {
          witness.status(host, event);
          if (host.name === this.under || !FURTHEST.has(event.status)) return;
          if (this.reports.get(event.id) !== 'read') this.reports.set(event.id, event.status);
        },
      },
    };
    if (parts.name !== this.under) return own;
    return {
      ...own,
      open: (options) => {
        const cut = this.cut.around(options as Parameters<Cut['around']>[0], () => this.tested);
        const around = { ...options, ...cut };
        return parts.role === 'phone' ? openPhone(around) : connect(around);
      },
    };
  }

  private hear(host: DeviceHost, event: EventOf<'message'>): void {
    const { content } = event.message;
    const text = content.kind === 'text' ? content.text.slice(MARK.length) : content.kind;
    const texts = this.heard.get(host.name) ?? [];
    this.heard.set(host.name, texts);
    if (!texts.includes(text)) texts.push(text);
    this.onMessage(host, event);
  }
}

const FURTHEST: ReadonlySet<string> = new Set(['delivered', 'read']);

/**
 * Whether a row may be there or not: messages to own devices (their ids are drawn) are as many as had
 * to be asked for, and lists are looked through when it is time for it. Which one-time prekeys are
 * left depends on who was faster, and `lostKeys` checks what must hold of them.
 */
const isChance = (table: string, key: string): boolean =>
  /\b[0-9A-F]{18,}\b/.test(key) || (table === 'device' && key === 'list-run');
