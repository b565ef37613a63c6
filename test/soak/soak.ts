/**
 * The soak: many messages over many virtual days, and after each day the question whether anything
 * grows that should not.
 *
 *   a day: messages from morning to evening, some devices off for two hours, rest, sample
 *   once:  a companion is away for a tenth of the time and comes back to its backlog
 *
 * Memory is measured after collection, without the rows: what they take is found by copying them.
 */

import { fromUtf8, utf8 } from '../../src/base/bytes.ts';
import type { MemorySnapshot } from '../../src/store/memory.ts';
import {
  deviceBounds,
  excess,
  lowerCaps,
  memoryBound,
  serverBounds,
  type TableBound,
} from './bounds.ts';
import { BEGINNING, type Machine, type SoakPlant, SoakWorld } from './world.ts';

/** How long and how much. */
export interface SoakOptions {
  readonly days: number;
  readonly messages: number;
  readonly seed: number;
  /** Bytes of memory in use, after everything that is not reachable was collected. */
  readonly memory: () => number;
  readonly tell?: (sample: Sample) => void;
  readonly plant?: SoakPlant;
}

/** How it was at the end of a day. */
export interface Sample {
  readonly day: number;
  readonly sent: number;
  readonly told: number;
  /** Memory after collection, with the rows. */
  readonly memoryBytes: number;
  /** The same without the rows, on days on which that was measured. */
  readonly restBytes: number | undefined;
  readonly maxRestBytes: number | undefined;
  /** Rows and bytes of all stores. */
  readonly rows: number;
  readonly storeBytes: number;
}

/** What came of it. */
export interface SoakResult {
  readonly samples: readonly Sample[];
  readonly tables: readonly (TableBound & { readonly owner: string })[];
  readonly failures: readonly string[];
  readonly counts: SoakWorld['counts'];
  readonly refusals: Readonly<Record<string, number>>;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** How often memory is measured without the rows. */
const MEASURES = 8;
/** Days until the base is measured: by then all caches have been used. */
const WARM_DAYS = 2;
/** Timers of an idle device, and a request on its way. */
const TIMERS = 6;

/** Runs the soak. */
export async function soak(options: SoakOptions): Promise<SoakResult> {
  const restore = lowerCaps();
  try {
    return await new Soak(options).run();
  } finally {
    restore();
  }
}

class Soak {
  private readonly options: SoakOptions;
  private readonly world: SoakWorld;
  private readonly samples: Sample[] = [];
  private readonly failures: string[] = [];
  /** Messages by machine and day: those it sent, and those it was told of. */
  private readonly sent = new Map<Machine, number[]>();
  private readonly received = new Map<Machine, number[]>();
  private tables: (TableBound & { readonly owner: string })[] = [];
  private baseBytes: number | undefined;

  constructor(options: SoakOptions) {
    this.options = options;
    this.world = new SoakWorld(options.seed, options.plant);
  }

  async run(): Promise<SoakResult> {
    const { world, options, failures } = this;
    await world.begin();
    for (const machine of world.machines) {
      this.sent.set(machine, []);
      this.received.set(machine, []);
    }
    for (let day = 1; day <= options.days && failures.length < MOST; day++) {
      await this.day(day);
      this.check(day);
    }
    const { counts } = world;
    if (counts.unexpected > 0) failures.push(`${counts.unexpected} messages came twice as new`);
    for (const { host } of world.machines) await host.shutDown();
    return {
      samples: this.samples,
      tables: this.tables,
      failures,
      counts,
      refusals: Object.fromEntries(world.refusals),
    };
  }

  private async day(day: number): Promise<void> {
    const { world } = this;
    const { days, messages } = this.options;
    const { timeline, chance, machines } = world;
    const start = BEGINNING + day * DAY_MS;
    await timeline.pass(start - timeline.now());
    for (const machine of machines) this.sent.get(machine)?.push(0);
    await this.comings(day);
    const until = Math.round((messages * day) / days);
    const today = until - Math.round((messages * (day - 1)) / days);
    for (let i = 0; i < today; i++) {
      const machine = chance.pick(machines.filter((one) => !world.away.has(one)));
      timeline.schedule(start + chance.below(20 * HOUR_MS), () => this.say(machine));
    }
    const off = machines.filter((one) => !world.away.has(one) && chance.happens(0.4));
    await timeline.pass(start + 9 * HOUR_MS - timeline.now());
    for (const { host } of off) await host.device?.stop();
    await timeline.pass(2 * HOUR_MS);
    for (const { host } of off) host.device?.start();
    await timeline.pass(start + 22 * HOUR_MS - timeline.now());
    await world.rest();
    for (const [machine, days] of this.received) {
      const before = days.reduce((sum, count) => sum + count, 0);
      days.push((world.toldBy.get(machine.host.name) ?? 0) - before);
    }
    const unrest = world.unrest();
    if (unrest !== undefined) this.failures.push(`day ${day}: ${unrest}`);
  }

  /** Who leaves, who comes back, who starts anew on this day. */
  private async comings(day: number): Promise<void> {
    const { world } = this;
    const { days } = this.options;
    const [, companion, phone] = world.machines;
    if (phone === undefined || companion === undefined) return;
    const leaves = Math.ceil(days / 3);
    if (day === leaves && days > WARM_DAYS + 2) {
      world.away.add(companion);
      await companion.host.device?.stop();
    }
    if (day === leaves + Math.ceil(days / 10)) {
      world.away.clear();
      companion.host.device?.start();
    }
    if (day % 7 !== 0) return;
    await phone.host.shutDown();
    phone.host.boot();
  }

  private say(machine: Machine): void {
    if (!this.world.say(machine)) return;
    const days = this.sent.get(machine) ?? [];
    days[days.length - 1] = (days.at(-1) ?? 0) + 1;
  }

  private check(day: number): void {
    const { world } = this;
    const { days } = this.options;
    const isMeasured = day === WARM_DAYS || day === days || day % Math.ceil(days / MEASURES) === 0;
    this.tables = [];
    let rows = 0;
    let storeBytes = 0;
    for (const [owner, bounds] of this.bounds()) {
      for (const bound of bounds) {
        const what = excess(bound);
        if (what !== undefined && world.away.size === 0) {
          this.failures.push(`day ${day}: ${owner}: ${what}`);
        }
        this.tables.push({ ...bound, owner });
        rows += bound.rows;
        storeBytes += bound.bytes;
      }
    }
    this.idle(day);
    const memoryBytes = this.options.memory();
    const restBytes = isMeasured && world.away.size === 0 ? this.withoutRows() : undefined;
    const { sent, told } = world.counts;
    const maxRestBytes = this.judge(day, restBytes);
    const sample = { day, sent, told, memoryBytes, restBytes, maxRestBytes, rows, storeBytes };
    this.samples.push(sample);
    this.options.tell?.(sample);
  }

  /** Compares memory with what it was when everything had been used once. */
  private judge(day: number, restBytes: number | undefined): number | undefined {
    if (restBytes === undefined || day < WARM_DAYS) return undefined;
    this.baseBytes ??= restBytes;
    const most = memoryBound(this.baseBytes, this.world.machines.length);
    if (restBytes > most) {
      this.failures.push(`day ${day}: memory has ${restBytes} bytes besides rows, ${most} at most`);
    }
    return most;
  }

  private bounds(): readonly (readonly [string, readonly TableBound[]])[] {
    const { machines, server } = this.world;
    const peers = machines.length - 1;
    const all: number[] = [];
    const devices = machines.map((machine) => {
      const sent = this.sent.get(machine) ?? [];
      sent.forEach((count, day) => {
        all[day] = (all[day] ?? 0) + count;
      });
      const received = this.received.get(machine) ?? [];
      const bounds = deviceBounds(machine.store.snapshot(), { sent, received, peers });
      return [machine.host.name, bounds] as const;
    });
    const ofServer = serverBounds(server.rows.tables, { sent: all, received: [], peers });
    return [...devices, ['server', ofServer] as const];
  }

  /** Timers, lines and streams of a world at rest. */
  private idle(day: number): void {
    const { machines, server } = this.world;
    for (const { host } of machines) {
      if (host.timers > TIMERS)
        this.failures.push(`day ${day}: ${host.name} has ${host.timers} timers`);
    }
    const { lines } = server.open;
    if (lines > machines.length) this.failures.push(`day ${day}: the server has ${lines} lines`);
  }

  /** Memory less what a copy of all rows takes. */
  private withoutRows(): number {
    const { machines, server } = this.world;
    const before = this.options.memory();
    const copies = machines.map(({ store }) => copyOf(store.snapshot()));
    copies.push(copyOf(server.rows.tables));
    const after = this.options.memory();
    // Named once more, so that the copies are still there when memory is measured.
    return copies.length === 0 ? before : before - (after - before);
  }
}

/** A copy of all rows with keys of its own, as a store makes them. */
const copyOf = (store: MemorySnapshot): MemorySnapshot =>
  new Map(
    [...store].map(([table, rows]) => [
      table,
      new Map([...rows].map(([key, value]) => [fromUtf8(utf8(key)), value.slice()])),
    ]),
  );

/** Failures after which nothing new is learnt. */
const MOST = 10;
