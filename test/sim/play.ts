/**
 * A run of one seed: beginning, storm, calm, and what must hold in the end.
 *
 *   beginning: accounts and companions, nothing goes wrong
 *   storm:     operations, and the faults of the mix; rules are checked at every step
 *   calm:      no faults; within ten minutes everything has arrived and nobody is stuck
 *   probe:     everybody writes to everybody once more, and nothing has to be asked for again
 */

import { Chance } from './chance.ts';
import type { DeviceHost } from './device-host.ts';
import { drawMix, type FaultName, type Mix } from './faults.ts';
import { type Breach, MARK, type Sending } from './ledger.ts';
import { CONFLICT, STREAM_ERRORS, userJid } from './nemesis.ts';
import { drawCount, drawOperations, type Operation } from './operations.ts';
import type { Tables } from './rows.ts';
import { Settled } from './settled.ts';
import { BEGINNING, codeOf, type Plant, World } from './world.ts';

/** How a seed is run. */
export interface RunOptions {
  readonly seed: number;
  readonly trace?: boolean;
  readonly only?: FaultName | undefined;
  readonly plant?: Plant | undefined;
  /** Instead of what the seed draws. */
  readonly mix?: Mix;
  readonly operations?: readonly Operation[];
  /** How many operations the seed draws. */
  readonly count?: number;
}

/** What came out of a run. */
export interface RunResult {
  readonly seed: number;
  readonly breaches: readonly Breach[];
  readonly hash: string;
  readonly virtualMs: number;
  readonly messages: number;
  readonly deliveries: number;
  readonly repeats: number;
  readonly retries: number;
  /** Copies that nobody could open and nobody could send again, for a reason that was told. */
  readonly excused: number;
  readonly events: number;
  readonly devices: number;
  readonly faults: Readonly<Record<string, number>>;
  readonly refusals: Readonly<Record<string, number>>;
  readonly lines: readonly string[];
}

/** Runs a seed. */
export async function run(options: RunOptions): Promise<RunResult> {
  const mix = options.mix ?? drawMix(new Chance(options.seed, 'mix'), options.only);
  const { seed, trace = false, plant } = options;
  const world = new World({ seed, mix, trace, ...(plant === undefined ? {} : { plant }) });
  const operations = options.operations ?? operationsOf(options);
  const play = new Play(world, operations);
  const onRejection = (cause: unknown): void => {
    world.ledger.breach('I16', `unhandled rejection: ${codeOf(cause)}`);
  };
  process.on('unhandledRejection', onRejection);
  try {
    await play.all();
  } catch (cause) {
    world.ledger.breach('RUN', cause instanceof Error ? String(cause.stack) : String(cause));
  } finally {
    world.over = true;
    process.off('unhandledRejection', onRejection);
  }
  return {
    seed,
    breaches: world.ledger.breaches,
    hash: world.trace.hash,
    virtualMs: world.timeline.now() - BEGINNING,
    messages: world.ledger.sendings.size,
    deliveries: world.ledger.deliveries,
    repeats: world.ledger.repeats,
    retries: world.rules.retries,
    excused: play.settled.excused.size,
    events: world.timeline.taken,
    devices: world.hosts.length,
    faults: Object.fromEntries(world.nemesis.counts),
    refusals: Object.fromEntries(world.refusals),
    lines: world.trace.lines,
  };
}

/** The operations that a seed draws, and how many. */
export function operationsOf({ seed, count }: RunOptions): readonly Operation[] {
  const many = count ?? drawCount(new Chance(seed, 'length'));
  return drawOperations(new Chance(seed, 'operations'), many);
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const COMPANIONS = 4;

class Play {
  private readonly world: World;
  private readonly operations: readonly Operation[];
  private readonly people: Chance;
  private readonly eye: Chance;
  private readonly backups = new Map<DeviceHost, Tables>();
  private messages = 0;
  readonly settled: Settled;

  constructor(world: World, operations: readonly Operation[]) {
    this.world = world;
    this.settled = new Settled(world);
    this.operations = operations;
    this.people = world.chance.fork('people');
    this.eye = world.chance.fork('eye');
  }

  async all(): Promise<void> {
    await this.begin();
    if (this.broken) return;
    await this.storm();
    if (this.broken) return;
    await this.calm();
    if (this.broken) return;
    await this.probe();
  }

  private get broken(): boolean {
    return this.world.ledger.breaches.length > 0;
  }

  private async begin(): Promise<void> {
    const { world } = this;
    const topology = world.chance.fork('topology');
    world.server.start();
    const accounts = topology.between(3, 4);
    for (let i = 0; i < accounts; i++) await world.addPerson();
    const online = (): boolean => world.hosts.every((host) => host.isOnline);
    await world.timeline.pass(MINUTE_MS, online);
    let left = topology.between(8 - accounts, 10 - accounts);
    for (let i = 0; left > 0; i++, left--) {
      world.addCompanion(world.people[i % accounts]?.pn ?? '');
    }
    await world.timeline.pass(5 * MINUTE_MS, online);
    if (!online()) world.ledger.breach('BEGIN', `not all are online: ${this.status()}`);
  }

  private async storm(): Promise<void> {
    const { world } = this;
    world.note('world', 'storm');
    world.nemesis.storm = true;
    this.look();
    for (const operation of this.operations) {
      await world.timeline.pass(operation.afterMs);
      if (this.broken) return;
      await this.perform(operation);
    }
    await world.timeline.pass(30_000);
  }

  /** The nemesis looks at the world every few seconds. */
  private look(): void {
    const { world, eye } = this;
    world.after(eye.between(1_000, 8_000), () => {
      if (!world.nemesis.storm) return;
      for (const host of world.hosts) this.lookAt(host);
      if (world.server.isUp && world.nemesis.strikes('server-down')) world.server.kill();
      this.look();
    });
  }

  private lookAt(host: DeviceHost): void {
    const { nemesis, server, timeline } = this.world;
    if (host.state !== 'running') return;
    if (nemesis.strikes('kill', host.name)) return host.kill();
    const key = host.key ?? '';
    if (nemesis.strikes('stream-error', host.name)) {
      server.endWith(key, nemesis.stream('stream-error').pick(STREAM_ERRORS));
    }
    if (nemesis.strikes('conflict', host.name)) server.endWith(key, CONFLICT);
    if (nemesis.strikes('clock-jump', host.name)) {
      const jump = nemesis.stream('clock-jump');
      const day = 24 * HOUR_MS;
      host.setSkew(jump.pick([-day, -HOUR_MS, -5_000, 5_000, HOUR_MS, day, 0]));
    }
    if (nemesis.strikes('pause', host.name)) {
      const ms = nemesis.stream('pause').pick([2_000, 30_000, 10 * MINUTE_MS, 3 * HOUR_MS]);
      host.freeze();
      timeline.schedule(timeline.now() + ms, () => host.thaw());
    }
    if (nemesis.strikes('rollback', host.name)) this.rollBack(host);
  }

  /** The first time a copy of the store is put aside, the next time the device goes on from it. */
  private rollBack(host: DeviceHost): void {
    const backup = this.backups.get(host);
    if (backup === undefined || host.lives > 0) {
      this.backups.set(host, host.rows.copy());
      return;
    }
    const { world } = this;
    const key = host.key ?? host.lastKey;
    // The copy of the store is younger than the time before: what the machine was then, it is no more.
    if (host.keyBefore !== undefined && host.keyBefore !== key) host.left.add(host.keyBefore);
    host.keyBefore = key;
    host.kill();
    host.rows.tables = backup;
    this.backups.delete(host);
    world.rules.rolledBack.add(host.name);
    world.rules.reset(host.name, backup);
    world.ledger.forget(host.name);
  }

  private async perform(operation: Operation): Promise<void> {
    const { world } = this;
    const { one, other, size, byId } = operation;
    const host = world.hosts[one % world.hosts.length] as DeviceHost;
    const person = world.people[other % world.people.length];
    if (person === undefined) return;
    const to = byId ? person.lid : person.pn;
    switch (operation.kind) {
      case 'send':
      case 'reply':
        this.send(host, to, byId);
        return;
      case 'burst':
        for (let i = 0; i < 2 + (size % 6); i++) this.send(host, to, byId);
        return;
      case 'both':
        return this.sendBoth(host, person.pn);
      case 'backlog':
        return this.backlog(host, size);
      case 'stop':
        if (host.state === 'running') await host.device?.stop();
        return;
      case 'start':
        if (host.state === 'running') host.device?.start();
        else if (host.state === 'off') host.boot();
        return;
      case 'restart':
        return this.restart(host, size);
      case 'link':
        return this.link(person.pn);
      case 'unlink':
        return this.unlink(host);
      case 'leave':
        if (size % 3 === 0) this.leave(host);
        return;
      case 'night':
        return this.sleep(1 + (size % 8));
      case 'days':
        return this.sleep(24 * (1 + (size % 16)), size % 2 === 0 ? person.pn : undefined);
    }
  }

  private send(host: DeviceHost, user: string, byId: boolean): Sending | undefined {
    const { world, people } = this;
    if (host.state !== 'running' || host.device?.pn === undefined) return undefined;
    this.messages += 1;
    const id = `3EB0${this.messages.toString(16).toUpperCase().padStart(6, '0')}${world.seed % 4096}`;
    const words = Buffer.from(people.bytes(people.between(1, 30))).toString('hex');
    const text = `${MARK}${id} ${words}`;
    const sending = world.ledger.asked(id, text, host.name);
    world.note(host.name, `sends ${id} to ${user}`);
    host.device.send(userJid(user, byId), text, { id }).then(
      () => {
        sending.promised = true;
      },
      (error: unknown) => {
        sending.failed = codeOf(error);
      },
    );
    return sending;
  }

  /** Two devices write to each other at the same moment. */
  private sendBoth(host: DeviceHost, pn: string): void {
    const peer = this.world.phoneOf(pn);
    if (peer === undefined || peer.pn === host.pn) return;
    this.send(host, pn, false);
    this.send(peer, host.pn, false);
  }

  /** A device is away while many messages come for it. */
  private backlog(host: DeviceHost, size: number): void {
    const { world } = this;
    if (host.state !== 'running') return;
    void host.device?.stop();
    const others = world.hosts.filter(({ pn, isOnline }) => isOnline && pn !== host.pn);
    for (let i = 0; i < 10 + (size % 40) && others.length > 0; i++) {
      world.after(i * 40, () => {
        const sender = others[i % others.length];
        if (sender !== undefined) this.send(sender, host.pn, false);
      });
    }
    world.after(20_000, () => (host.state === 'running' ? host.device?.start() : undefined));
  }

  private async restart(host: DeviceHost, size: number): Promise<void> {
    await host.shutDown();
    if (host.state === 'off') this.world.after(size * 20, () => host.boot());
  }

  private link(pn: string): void {
    const companions = this.world.hosts.filter(
      (host) => host.pn === pn && host.role === 'companion' && host.state !== 'ended',
    );
    if (companions.length < COMPANIONS && this.world.hosts.length < 16) this.world.addCompanion(pn);
  }

  private unlink(host: DeviceHost): void {
    const phone = this.world.phoneOf(host.pn)?.phone;
    const jid = host.companion?.pn;
    if (phone !== undefined && jid !== undefined) phone.devices.remove(jid).catch(() => undefined);
  }

  private leave(host: DeviceHost): void {
    if (host.companion === undefined || host.key === undefined) return;
    host.left.add(host.key);
    host.companion.logOut().catch(() => undefined);
  }

  /** Everybody is off for hours; one phone perhaps for longer. */
  private async sleep(hours: number, lost?: string): Promise<void> {
    const { world } = this;
    const awake = world.hosts.filter(({ state }) => state === 'running');
    for (const host of awake) await host.device?.stop();
    world.asleep = true;
    await world.timeline.pass(hours * HOUR_MS);
    world.wakeUp();
    for (const host of awake) {
      if (host.role === 'phone' && host.pn === lost) continue;
      if (host.state === 'running') host.device?.start();
    }
  }

  private async calm(): Promise<void> {
    const { world } = this;
    world.note('world', 'calm');
    world.nemesis.storm = false;
    world.startServer();
    for (const host of world.hosts) {
      host.setSkew(0);
      host.thaw();
      if (host.hangs) host.kill();
      if (host.state === 'off' || host.state === 'dead') host.boot();
      if (host.state === 'ended' && host.reason !== 'CONNECTION_LOGGED_OUT') host.boot();
    }
    world.network.cutAll();
    await world.timeline.pass(2_000);
    for (const host of world.hosts) if (host.state === 'running') host.device?.start();
    for (let step = 0; step < 60; step++) {
      await world.timeline.pass(10_000);
      if (this.broken || this.settled.unsettled(1).length === 0) break;
    }
    for (const what of this.settled.unsettled(5)) world.ledger.breach('CALM', what);
    this.settled.atPeace();
  }

  private async probe(): Promise<void> {
    const { world } = this;
    world.note('world', 'probe');
    world.isProbing = true;
    // A device that was set back and its peers may take ten exchanges to agree, others only one.
    const rounds = world.rules.rolledBack.size > 0 ? 10 : 2;
    let lost: readonly string[] = [];
    let isQuiet = false;
    for (let round = 0; round < rounds && !isQuiet; round++) {
      const before = world.rules.retries;
      const sendings = this.everybodyWrites(round);
      await world.timeline.pass(60_000, () => this.broken);
      if (this.broken) return;
      lost = this.lostOf(sendings);
      isQuiet = world.rules.retries === before && lost.length === 0;
    }
    for (const what of lost) world.ledger.breach('I9', `in calm ${what}`);
    if (!isQuiet) world.ledger.breach('I9', 'sessions do not settle');
    for (const what of this.settled.unsettled(3)) world.ledger.breach('I15', what);
    this.settled.atPeace();
    for (let i = 0; i < 5 && this.settled.isBusy; i++) await world.timeline.pass(MINUTE_MS);
    this.settled.atRest();
  }

  /** What did not arrive of these, in words; devices that were set back are no exception. */
  private lostOf(sendings: readonly Sending[]): readonly string[] {
    const { world, settled } = this;
    const listed = world.listed();
    const rolledBack = [...world.rules.rolledBack];
    world.rules.rolledBack.clear();
    const lost = sendings.flatMap((sending) => settled.missing(sending, listed) ?? []);
    for (const name of rolledBack) world.rules.rolledBack.add(name);
    return lost;
  }

  /** Every device writes to every other person under one of his names, and so to its own account. */
  private everybodyWrites(round: number): readonly Sending[] {
    const { hosts, people } = this.world;
    return hosts
      .filter(({ isOnline }) => isOnline)
      .flatMap((host, index) =>
        people.flatMap(({ pn, lid }, other) => {
          const byId = (index + other + round) % 2 === 1;
          return pn === host.pn ? [] : (this.send(host, byId ? lid : pn, byId) ?? []);
        }),
      );
  }

  private status(): string {
    return this.world.hosts
      .map(
        (host) =>
          `${host.name} ${host.state} ${host.device?.health().phase ?? ''} ${host.reason ?? ''}`,
      )
      .join(', ');
  }
}
