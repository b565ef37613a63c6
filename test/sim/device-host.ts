/**
 * A machine of a simulated world with a phone or a companion on it: the real device and driver,
 * around it a process that can be killed, a clock that can be wrong, a store that can fail.
 *
 * Plays the application too: opens the device, hears its events, handles its messages (or not),
 * starts it again when it has ended.
 */

import type { Clock, CryptoPrimitives, Env, Ms } from '../../src/base/env.ts';
import { QuartetError } from '../../src/base/error.ts';
import { Connection, connect } from '../../src/connection/connect.ts';
import type { Device, DeviceOptions } from '../../src/connection/device.ts';
import type { EventOf } from '../../src/connection/events.ts';
import type { OpenTransport, Transport } from '../../src/connection/transport/websocket.ts';
import type { TrustedRoot } from '../../src/noise/certificate.ts';
import { openPhone, Phone } from '../../src/primary/phone.ts';
import type { Chance } from './chance.ts';
import type { Link, Network } from './network.ts';
import { type Life, Rows, type StoreHooks, spend } from './rows.ts';
import type { Timeline } from './timeline.ts';

/** What the application does with a message: handles it, fails at it, or never ends. */
export type Handling = 'done' | 'throws' | 'hangs';

/** What happens to a machine, decided elsewhere. */
export interface Luck {
  readonly hooks: StoreHooks;
  /** How much later than asked a timer wakes. */
  lateMs(): Ms;
  /** What becomes of a message. */
  handling(): Handling;
  /** Whether drawing random bytes fails. */
  failsRandom(): boolean;
}

/** What an application reports. */
export interface DeviceWitness {
  message(host: DeviceHost, event: EventOf<'message'>): void;
  status(host: DeviceHost, event: EventOf<'status'>): void;
  refused(host: DeviceHost, error: QuartetError): void;
  /** A code is shown. */
  code(host: DeviceHost, text: string): void;
  linked(host: DeviceHost): void;
  /** The device has stopped for good, or could not be opened. */
  ended(host: DeviceHost, error: QuartetError): void;
  /** The process died. */
  died(host: DeviceHost): void;
  note(host: DeviceHost, what: string): void;
}

/** What a machine needs. */
export interface HostParts {
  readonly name: string;
  readonly role: 'phone' | 'companion';
  /** Number of the account that it belongs to, or is meant for. */
  readonly pn: string;
  readonly timeline: Timeline;
  readonly network: Network;
  readonly chance: Chance;
  readonly crypto: CryptoPrimitives;
  readonly trust: TrustedRoot;
  readonly luck: Luck;
  readonly witness: DeviceWitness;
  /** Connects instead of `connect`, for planted faults. */
  readonly open?: (options: DeviceOptions & { readonly relink: boolean }) => Promise<AnyDevice>;
}

/** A phone or a companion. */
export type AnyDevice = Phone | Connection;

/** Where the process stands. */
export type HostState = 'off' | 'opening' | 'running' | 'dead' | 'ended';

/** A machine with a device. */
export class DeviceHost {
  readonly name: string;
  readonly role: 'phone' | 'companion';
  readonly pn: string;
  readonly rows = new Rows();
  device: AnyDevice | undefined;
  state: HostState = 'off';
  /** Why it ended. */
  reason: string | undefined;
  /** Own time minus world time. */
  private skewMs: Ms = 0;
  /** Whether a handler hangs, so that no event comes through any more. */
  hangs = false;
  /** The device that it was when it was set back, online or only linked, until it is that one again. */
  keyBefore: string | undefined;
  /** The device that it was when it was last online. */
  lastKey: string | undefined;
  /** All devices that it was online as. */
  readonly was = new Set<string>();
  /** The devices that it was until it was logged out by its application, or set back before them. */
  readonly left = new Set<string>();
  /** Whether the next opening may begin a new life after a logout. */
  relink = false;
  /** How many lives as a device the rows have seen. */
  lives = 0;
  timers = 0;
  private latestMs: Ms = 0;
  /** What waits until a process that stands still goes on; undefined while it runs. */
  private frozen: (() => void)[] | undefined;
  private life: Life | undefined;
  private link: Link | undefined;
  private readonly parts: HostParts;

  constructor(parts: HostParts) {
    this.parts = parts;
    this.name = parts.name;
    this.role = parts.role;
    this.pn = parts.pn;
  }

  /** `number:device`, once it is known. */
  get key(): string | undefined {
    const pn = this.device?.pn;
    return pn === undefined ? undefined : `${pn.user}:${pn.device}`;
  }

  /** The phone, if this is one that runs. */
  get phone(): Phone | undefined {
    return this.state === 'running' && this.device instanceof Phone ? this.device : undefined;
  }

  /** The companion, if this is one that runs. */
  get companion(): Connection | undefined {
    return this.state === 'running' && this.device instanceof Connection ? this.device : undefined;
  }

  /** Whether the device runs and is logged in. */
  get isOnline(): boolean {
    return this.state === 'running' && this.device?.health().phase === 'online';
  }

  /** What the clock of the machine says. */
  get nowMs(): Ms {
    return this.parts.timeline.now() + this.skewMs;
  }

  /** The latest that the clock has ever said. */
  get latestNowMs(): Ms {
    return Math.max(this.latestMs, this.nowMs);
  }

  /** Sets the clock. */
  setSkew(skewMs: Ms): void {
    this.latestMs = this.latestNowMs;
    this.skewMs = skewMs;
  }

  /** The environment of the machine. */
  env(life?: Life): Env {
    const { chance, crypto, luck } = this.parts;
    return {
      now: () => this.nowMs,
      random: (sizeBytes) => {
        if (life !== undefined && luck.failsRandom()) throw new QuartetError('CRYPTO_RANDOM');
        return chance.bytes(sizeBytes);
      },
      crypto,
    };
  }

  /** Starts the process and opens the device. */
  boot(): void {
    if (this.state === 'opening' || this.state === 'running') return;
    const { trust, luck, witness } = this.parts;
    const life: Life = { alive: true, fuse: undefined, die: () => this.kill(life) };
    this.life = life;
    this.state = 'opening';
    this.hangs = false;
    this.timers = 0;
    const { relink } = this;
    const options = {
      store: this.rows.open(life, luck.hooks),
      url: 'ws://sim/ws/chat',
      trust,
      name: this.name,
      clock: this.clock(life),
      env: this.env(life),
      open: this.transport(life),
      relink,
    };
    const opening: Promise<AnyDevice> =
      this.parts.open?.(options) ?? (this.role === 'phone' ? openPhone(options) : connect(options));
    opening.then(
      (device) => {
        if (life.alive) this.attach(device, life);
        else muffle(device);
      },
      (cause: unknown) => {
        if (!life.alive) return;
        life.alive = false;
        this.state = 'ended';
        const error = cause instanceof QuartetError ? cause : new QuartetError('BUG_UNREACHABLE');
        if (!(cause instanceof QuartetError)) witness.note(this, `boot threw ${String(cause)}`);
        this.reason = error.code;
        witness.ended(this, error);
      },
    );
  }

  /** Kills the process: nothing that is under way happens any more. */
  kill(life = this.life): void {
    if (life?.alive !== true) return;
    life.alive = false;
    if (life !== this.life) return;
    this.state = 'dead';
    this.hangUp();
    this.parts.witness.died(this);
  }

  /** Ends the process in good order. */
  async shutDown(): Promise<void> {
    const { device, life } = this;
    if (this.state !== 'running' || device === undefined || life === undefined) return;
    this.state = 'off';
    await device.close();
    life.alive = false;
    this.hangUp();
  }

  /** The process stands still: whatever comes waits. */
  freeze(): void {
    this.frozen ??= [];
  }

  /** The process goes on. */
  thaw(): void {
    const waiting = this.frozen ?? [];
    this.frozen = undefined;
    for (const run of waiting) run();
  }

  private hangUp(): void {
    this.link?.close();
    this.link = undefined;
  }

  private attach(device: AnyDevice, life: Life): void {
    const { witness, luck } = this.parts;
    this.device = device;
    this.state = 'running';
    this.reason = undefined;
    muffle(device);
    const on = <Kind extends Parameters<Device['events']['on']>[0]>(
      kind: Kind,
      hear: (event: EventOf<Kind>) => void | Promise<void>,
    ) => device.events.on(kind, (event) => (life.alive ? hear(event) : never()));
    on('qr', ({ text }) => witness.code(this, text));
    on('linked', () => witness.linked(this));
    on('refused', ({ error }) => witness.refused(this, error));
    on('status', (event) => witness.status(this, event));
    on('phase', ({ phase }) => {
      witness.note(this, `is ${phase}`);
      if (phase === 'online') this.settleKey();
    });
    on('ended', ({ error }) => this.over(error, life));
    on('message', (event) => {
      witness.message(this, event);
      const handling = luck.handling();
      if (handling === 'throws') throw new Error('the application fails');
      if (handling === 'done') return undefined;
      this.hangs = true;
      return never();
    });
  }

  private settleKey(): void {
    const { key, keyBefore } = this;
    if (key === undefined) return;
    this.lastKey = key;
    this.was.add(key);
    if (keyBefore !== undefined && keyBefore !== key) this.left.add(keyBefore);
    this.keyBefore = undefined;
  }

  private over(error: QuartetError, life: Life): void {
    if (this.life !== life || this.state !== 'running') return;
    this.reason = error.code;
    this.state = 'ended';
    const { device } = this;
    // The application lets go of a device that has ended before it opens it again.
    void device?.close().then(() => {
      life.alive = false;
      this.parts.witness.ended(this, error);
    });
  }

  private clock(life: Life): Clock {
    const { timeline, luck } = this.parts;
    return {
      now: () => this.nowMs,
      schedule: (at, wake) => {
        if (!spend(life)) return () => undefined;
        let open = true;
        this.timers += 1;
        const close = (): void => {
          if (open && life === this.life) this.timers -= 1;
          open = false;
        };
        let cancel = (): void => undefined;
        const fire = (): void => {
          if (!life.alive || !open) return;
          this.whenAwake(life, () => {
            if (!open) return;
            close();
            wake();
          });
        };
        cancel = timeline.schedule(at - this.skewMs + luck.lateMs(), fire);
        return () => {
          close();
          cancel();
        };
      },
    };
  }

  private transport(life: Life): OpenTransport {
    const { network } = this.parts;
    return (_url, events) => {
      if (!spend(life)) return SILENT;
      const link = network.connect({
        opened: () => this.whenAwake(life, () => events.opened(guarded)),
        received: (chunk) => this.whenAwake(life, () => events.received(chunk)),
        closed: (error) => this.whenAwake(life, () => events.closed(error)),
      });
      this.link = link;
      const guarded: Transport = {
        write: (bytes) => (spend(life) ? link.write(bytes) : undefined),
        pause: () => link.pause(),
        resume: () => link.resume(),
        close: () => link.close(),
      };
      return guarded;
    };
  }

  private whenAwake(life: Life, run: () => void): void {
    if (!life.alive) return;
    if (this.frozen === undefined) run();
    else this.frozen.push(() => this.whenAwake(life, run));
  }
}

/** Whoever waits for the end of a device that dies must not be an unheard rejection. */
function muffle(device: AnyDevice): void {
  device.ended.catch(() => undefined);
}

/** What never ends: each time another promise, for one that all share would keep them all. */
const never = (): Promise<never> => new Promise(() => undefined);

const SILENT: Transport = {
  write: () => undefined,
  pause: () => undefined,
  resume: () => undefined,
  close: () => undefined,
};
