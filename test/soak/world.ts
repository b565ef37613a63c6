/**
 * The world of the soak: a server and a few devices of the simulation, without faults and without
 * its checkers, which remember everything and so would hide a leak.
 *
 * Devices are the real ones on the real store in memory; streams and time are simulated, and the
 * cryptography is the toy provider. Remembers of a message only who has not got it yet.
 */

import type { QuartetError } from '../../src/base/error.ts';
import { connect } from '../../src/connection/connect.ts';
import { createCredentials, persistCredentials } from '../../src/connection/credentials.ts';
import type { EventOf } from '../../src/connection/events.ts';
import { openPhone } from '../../src/primary/phone.ts';
import { decodeRecord, QUEUE_TABLE, type Queue } from '../../src/server/tables.ts';
import type { Store } from '../../src/store/contract.ts';
import { type MemoryStore, memoryStore } from '../../src/store/memory.ts';
import type { Node } from '../../src/wire/node.ts';
import { Chance } from '../sim/chance.ts';
import { DeviceHost, type DeviceWitness, type HostParts } from '../sim/device-host.ts';
import { userJid } from '../sim/nemesis.ts';
import { Network } from '../sim/network.ts';
import { NO_HOOKS } from '../sim/rows.ts';
import { ServerHost } from '../sim/server-host.ts';
import { Timeline } from '../sim/timeline.ts';
import { toyCrypto } from '../sim/toy-crypto.ts';

/** When the soak begins. */
export const BEGINNING = Date.UTC(2026, 10, 22);

/** What is changed for a planted fault. */
export interface SoakPlant {
  /** Told of every message that an application gets. */
  readonly heard?: (event: EventOf<'message'>) => void;
  /** Stands around the store of a device. */
  readonly store?: (store: Store) => Store;
}

/** One machine with its store. */
export interface Machine {
  readonly host: DeviceHost;
  readonly store: MemoryStore;
}

/** Two accounts, one with a companion. */
export class SoakWorld {
  readonly timeline: Timeline;
  readonly server: ServerHost;
  readonly machines: Machine[] = [];
  readonly refusals = new Map<string, number>();
  /** Messages that were sent and those that somebody was told of for the first time. */
  readonly counts = { sent: 0, told: 0, repeated: 0, unexpected: 0 };
  /** First-time deliveries by the name of the machine. */
  readonly toldBy = new Map<string, number>();
  /** Of each message on its way: how many devices have not got it. */
  readonly waiting = new Map<string, number>();
  /** Machines that are away: nothing has to have reached them. */
  readonly away = new Set<Machine>();
  readonly chance: Chance;
  private readonly network: Network;
  private readonly plant: SoakPlant;
  private readonly pns: string[] = [];

  constructor(seed: number, plant: SoakPlant = {}) {
    this.plant = plant;
    this.chance = new Chance(seed, 'soak');
    this.timeline = new Timeline(BEGINNING, this.chance.fork('schedule'));
    this.network = new Network({
      timeline: this.timeline,
      chance: this.chance.fork('network'),
      weather: { refuses: () => false, chunk: () => 'arrives', stallMs: () => 0 },
      accept: (socket) => this.server.accept(socket),
    });
    const server = this.chance.fork('server');
    const asItIs = (_: string | undefined, node: Node) => [{ node, delayMs: 0 }];
    const parts = {
      clock: this.timeline,
      env: {
        now: () => this.timeline.now(),
        random: (sizeBytes: number) => server.bytes(sizeBytes),
        crypto: toyCrypto,
      },
      hooks: NO_HOOKS,
      door: { in: asItIs, out: asItIs },
      witness: {
        accepted: () => undefined,
        handedOut: () => undefined,
        came: () => undefined,
        frame: () => undefined,
        refused: (error: QuartetError) => this.refused(error.code),
      },
      isImpostor: () => false,
      died: () => undefined,
    };
    this.server = new ServerHost(parts);
    this.server.start();
  }

  /** Opens the accounts and links the companions. */
  async begin(): Promise<void> {
    for (const [index, companions] of COMPANIONS.entries()) {
      const pn = `1555000${1001 + index}`;
      this.pns.push(pn);
      const phone = this.add('phone', pn);
      await this.register(phone, `19900000000${1001 + index}`);
      phone.host.boot();
      for (let i = 0; i < companions; i++) this.add('companion', pn).host.boot();
    }
    await this.timeline.pass(600_000, () => this.machines.every(({ host }) => host.isOnline));
    await this.rest();
  }

  /** Has a machine write to the person of another account; false if it does not run. */
  say(machine: Machine): boolean {
    const { host } = machine;
    const to = this.pns.find((pn) => pn !== host.pn);
    if (host.state !== 'running' || host.device === undefined || to === undefined) return false;
    this.counts.sent += 1;
    const id = `3EB0${String(this.counts.sent).padStart(16, '0')}`;
    this.waiting.set(id, this.machines.length - 1);
    const text = `${id} ${'word '.repeat(this.chance.between(1, 20))}`;
    host.device.send(userJid(to, false), text, { id }).catch(() => this.refused('SEND'));
    return true;
  }

  /** Lets time pass until everything has arrived, an hour at most. */
  async rest(): Promise<void> {
    await this.timeline.pass(3_600_000, () => this.unrest() === undefined);
    // What follows the last answer.
    await this.timeline.pass(30_000);
  }

  /** What is still on its way, in words. */
  unrest(): string | undefined {
    for (const machine of this.machines) {
      const { host } = machine;
      if (this.away.has(machine)) continue;
      const { outbox = 0, inbox = 0, phase } = host.device?.health() ?? {};
      if (phase !== 'online') return `${host.name} is ${phase ?? host.state}`;
      if (outbox + inbox > 0) return `${host.name} has ${outbox} to send, ${inbox} to handle`;
    }
    if (this.away.size > 0) return undefined;
    if (this.waiting.size > 0) return `${this.waiting.size} messages have not reached everybody`;
    for (const [device, value] of this.server.rows.tables.get(QUEUE_TABLE) ?? []) {
      if (decodeRecord<Queue>(value).waiting.length > 0)
        return `the queue of ${device} is not empty`;
    }
    return undefined;
  }

  private add(role: 'phone' | 'companion', pn: string): Machine {
    const name = `${role}-${pn.slice(-1)}`;
    const store = memoryStore();
    let opened: MemoryStore = store;
    const host = new DeviceHost({
      name,
      role,
      pn,
      timeline: this.timeline,
      network: this.network,
      chance: this.chance.fork(`host ${name}`),
      crypto: toyCrypto,
      trust: { publicKey: this.server.authority.root.publicKey, serial: 0 },
      luck: {
        hooks: NO_HOOKS,
        lateMs: () => 0,
        handling: () => 'done',
        failsRandom: () => false,
      },
      witness: this.witness(),
      open: (options) => {
        opened = opened.openAgain();
        const own = { ...options, store: this.plant.store?.(opened) ?? opened };
        return role === 'phone' ? openPhone(own) : connect(own);
      },
    } satisfies HostParts);
    const machine = { host, store };
    this.machines.push(machine);
    return machine;
  }

  private async register({ host, store }: Machine, lidUser: string): Promise<void> {
    const fresh = createCredentials('primary', host.env(), host.name);
    const { identity, registrationId } = fresh.local;
    const { id, keyPair, signature } = fresh.signedPreKey;
    const [pn, lid] = await this.server.register(
      {
        noiseKey: fresh.noiseKey.publicKey,
        identityKey: identity.publicKey,
        registrationId,
        signedPreKey: { id, publicKey: keyPair.publicKey, signature },
      },
      { name: host.name, pn: host.pn, lid: lidUser },
    );
    await persistCredentials(store, { ...fresh, pn, lid });
  }

  private witness(): DeviceWitness {
    return {
      message: (host, event) => this.told(host, event),
      status: (_, { status }) => (status === 'failed' ? this.refused('FAILED') : undefined),
      refused: (_, error) => this.refused(error.code),
      code: (host, text) => this.scan(host, text),
      linked: () => undefined,
      ended: (_, error) => this.refused(`ENDED ${error.code}`),
      died: () => undefined,
      note: () => undefined,
    };
  }

  private told({ name }: DeviceHost, event: EventOf<'message'>): void {
    this.plant.heard?.(event);
    if (event.redelivered) {
      this.counts.repeated += 1;
      return;
    }
    const { id } = event.message;
    const left = this.waiting.get(id);
    if (left === undefined) this.counts.unexpected += 1;
    else if (left === 1) this.waiting.delete(id);
    else this.waiting.set(id, left - 1);
    this.counts.told += 1;
    this.toldBy.set(name, (this.toldBy.get(name) ?? 0) + 1);
  }

  private scan(host: DeviceHost, text: string): void {
    const phone = this.machines.find((one) => one.host.pn === host.pn)?.host.phone;
    const again = (): void => {
      this.timeline.schedule(this.timeline.now() + 1_000, () => this.scan(host, text));
    };
    if (phone === undefined) return again();
    if (host.companion?.health().phase !== 'unlinked') return;
    phone.scan(text).catch(again);
  }

  private refused(code: string): void {
    this.refusals.set(code, (this.refusals.get(code) ?? 0) + 1);
  }
}

/** How many companions each account has. */
const COMPANIONS = [1, 0];
