/**
 * The cut: counts what the device under test does with its store and its surroundings, and ends its
 * process, or fails a call of its store, at one of them.
 *
 *   commit k ──before──► [commit] ──after──► effect 1, 2, ... ──half──► ... ──► next call
 *
 * Stands around the real store, clock and transport that a simulated machine gives to its device;
 * nothing in src/ knows of it. Until it is armed it only hands on.
 */

import type { Clock } from '../../src/base/env.ts';
import { QuartetError } from '../../src/base/error.ts';
import type { Change } from '../../src/base/step.ts';
import type { DeviceOptions } from '../../src/connection/device.ts';
import type { OpenTransport } from '../../src/connection/transport/websocket.ts';
import type { Store } from '../../src/store/contract.ts';
import type { DeviceHost } from '../sim/device-host.ts';
import type { Tables } from '../sim/rows.ts';

/** How a process ends at a commit, or how a call fails. */
export type CutKind = 'before' | 'after' | 'half' | 'torn' | 'torn-checkpoint' | 'fails';

/** Where the cut is: number `at` of the commits, or of all calls of the store for `fails`. */
export interface CutPlan {
  readonly kind: CutKind;
  readonly at: number;
  /** For `half`: effects that still happen. */
  readonly effects?: number;
}

/** What a run without a cut has counted. */
export interface CutCounts {
  readonly commits: number;
  readonly calls: number;
  /** Effects between each commit and the next call. */
  readonly effects: readonly number[];
}

/** A write that was torn: what was there before it, and what it was to write. */
export interface TornWrite {
  readonly kind: 'torn' | 'torn-checkpoint';
  readonly before: Tables;
  readonly earlier: readonly (readonly Change[])[];
  readonly changes: readonly Change[];
}

type Surroundings = Pick<Required<DeviceOptions>, 'store' | 'clock' | 'open'>;

/** Commits before a torn one that stand in the same log. */
const EARLIER = 6;

/** Counts, and strikes once. */
export class Cut {
  /** Whether it has struck. */
  struck = false;
  /** Set when a write was torn, until somebody has dealt with it. */
  torn: TornWrite | undefined;
  /** Changes what is committed, for planted faults. */
  spoil: (changes: readonly Change[]) => readonly Change[] = (changes) => changes;
  private armed = false;
  private commits = 0;
  private calls = 0;
  private readonly effects: number[] = [];
  /** Whether effects still count for the last commit. */
  private counting = false;
  private fuse: number | undefined;
  private readonly log: (readonly Change[])[] = [];
  private readonly plan: CutPlan | undefined;

  constructor(plan?: CutPlan) {
    this.plan = plan;
  }

  /** Begins to count. */
  arm(): void {
    this.armed = true;
  }

  /** Stops to count and to strike. */
  disarm(): void {
    this.armed = false;
  }

  /** What was counted. */
  get counts(): CutCounts {
    return { commits: this.commits, calls: this.calls, effects: [...this.effects] };
  }

  /** Puts itself around what a device is opened with. */
  around<T extends DeviceOptions>(options: T & Surroundings, host: () => DeviceHost): T {
    return {
      ...options,
      store: this.store(options.store, host),
      clock: this.clock(options.clock, host),
      open: this.transport(options.open, host),
    };
  }

  private store(store: Store, host: () => DeviceHost): Store {
    return {
      load: async (reads) => {
        this.call('STORE_IO');
        return store.load(reads);
      },
      scan: async (table, options) => {
        this.call('STORE_IO');
        return store.scan(table, options);
      },
      commit: async (asked) => {
        this.call('STORE_FULL');
        const changes = this.spoil(asked);
        if (!this.armed) return store.commit(changes);
        const kind = this.atCommit();
        if (kind === 'before') return this.kill(host());
        if (kind === 'torn' || kind === 'torn-checkpoint') {
          const before = host().rows.copy();
          this.torn = { kind, before, earlier: this.log.slice(-EARLIER), changes };
          return this.kill(host());
        }
        await store.commit(changes);
        this.log.push(changes);
        if (kind === 'after') return this.kill(host());
        this.effects[this.commits - 1] = 0;
        this.counting = true;
        if (kind === 'half') this.fuse = this.plan?.effects;
      },
      close: () => store.close(),
    };
  }

  private clock(clock: Clock, host: () => DeviceHost): Clock {
    return {
      now: () => clock.now(),
      schedule: (at, wake) => {
        this.effect(host);
        return clock.schedule(at, wake);
      },
    };
  }

  private transport(open: OpenTransport, host: () => DeviceHost): OpenTransport {
    return (url, events) => {
      this.effect(host);
      const guarded = (transport: ReturnType<OpenTransport>): ReturnType<OpenTransport> => ({
        ...transport,
        write: (bytes) => {
          this.effect(host);
          transport.write(bytes);
        },
      });
      const opened = open(url, {
        ...events,
        opened: (transport) => events.opened(guarded(transport)),
      });
      return guarded(opened);
    };
  }

  /** One call of the store; throws if it is the one that fails. */
  private call(code: 'STORE_IO' | 'STORE_FULL'): void {
    if (!this.armed) return;
    this.counting = false;
    this.calls += 1;
    if (this.plan?.kind !== 'fails' || this.struck || this.calls !== this.plan.at) return;
    this.struck = true;
    throw new QuartetError(code);
  }

  private atCommit(): CutKind | undefined {
    this.commits += 1;
    if (this.plan === undefined || this.struck || this.plan.kind === 'fails') return undefined;
    if (this.commits !== this.plan.at) return undefined;
    this.struck = true;
    return this.plan.kind;
  }

  /** One effect is about to happen: counted, or the one at which the process ends. */
  private effect(host: () => DeviceHost): void {
    if (this.counting) this.effects[this.commits - 1] = (this.effects[this.commits - 1] ?? 0) + 1;
    if (this.fuse === undefined) return;
    this.fuse -= 1;
    if (this.fuse >= 0) return;
    this.fuse = undefined;
    host().kill();
  }

  private kill(host: DeviceHost): Promise<never> {
    host.kill();
    // One of its own for each call: what waits for a shared one would stay in memory for ever.
    return new Promise(() => undefined);
  }
}
