/**
 * A real server on loopback with real devices on it, for the suites of the upper layers.
 *
 * Two accounts are registered and linked once per process; every test begins with copies of their
 * stores, so it costs logins instead of links. Time is a clock that the tests move: what waits for
 * a backoff or an expiry is moved there, never slept for.
 */

import { onTestFinished, vi } from 'vitest';
import type { Bytes } from '../../src/base/bytes.ts';
import { QuartetError } from '../../src/base/error.ts';
import { AdjustableClock } from '../../src/cli/clock.ts';
import { type Connection, connect } from '../../src/connection/connect.ts';
import type { DeviceOptions } from '../../src/connection/device.ts';
import type { EventOf } from '../../src/connection/events.ts';
import {
  type OpenTransport,
  openWebSocket,
  type Transport,
} from '../../src/connection/transport/websocket.ts';
import { type LinkRequest, openPhone, type Phone } from '../../src/primary/phone.ts';
import { type ListenOptions, listen, type Server } from '../../src/server/listen.ts';
import {
  ACCOUNT_TABLE,
  type Account,
  type Device,
  decodeRecord,
  encodeRecord,
  POOL_TABLE,
  type Pool,
} from '../../src/server/tables.ts';
import { type MemorySnapshot, type MemoryStore, memoryStore } from '../../src/store/memory.ts';
import { decodeNode } from '../../src/wire/decode.ts';
import { formatJid } from '../../src/wire/jid.ts';
import type { Node } from '../../src/wire/node.ts';

export const DAY_MS = 86_400_000;

/** The numbers of the two accounts. */
export const ALICE = '15550001001';
export const BOB = '15550002002';

/** The devices that every world can open: alice has a phone and two companions, bob one. */
export type Role = 'alice' | 'aliceWeb' | 'aliceDesk' | 'bob' | 'bobWeb';

const OWNERS = { alice: ALICE, aliceWeb: ALICE, aliceDesk: ALICE, bob: BOB, bobWeb: BOB } as const;

export type AnyDevice = Phone | Connection;

/** Waits until a condition holds; fails with what it waited for. */
export function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  return vi.waitFor(
    async () => {
      if (!(await holds())) throw new Error(`waited for ${what}`);
    },
    { timeout: 60_000, interval: 2 },
  );
}

/** What a device told since it was opened. */
export class Witness {
  readonly messages: EventOf<'message'>[] = [];
  readonly refusals: QuartetError[] = [];
  readonly statuses: EventOf<'status'>[] = [];
  readonly changes: EventOf<'devices-changed'>[] = [];
  readonly reads: EventOf<'read'>[] = [];
  readonly ended: QuartetError[] = [];

  constructor(device: AnyDevice) {
    device.events.on('refused', ({ error }) => void this.refusals.push(error));
    device.events.on('status', (event) => void this.statuses.push(event));
    device.events.on('devices-changed', (event) => void this.changes.push(event));
    device.events.on('read', (event) => void this.reads.push(event));
    device.events.on('ended', ({ error }) => void this.ended.push(error));
  }

  /** Handles every message from now on by noting it. */
  handle(device: AnyDevice): void {
    device.events.on('message', (event) => void this.messages.push(event));
  }

  /** The texts of the messages in order of arrival; own copies begin with `>`, repeats with `again:`. */
  get texts(): readonly string[] {
    return this.messages.map(({ message, redelivered }) => {
      const text = message.content.kind === 'text' ? message.content.text : message.content.kind;
      return `${redelivered ? 'again:' : ''}${message.fromMe ? '>' : ''}${text}`;
    });
  }

  /** The codes of what was refused. */
  get codes(): readonly string[] {
    return this.refusals.map(({ code }) => code);
  }
}

/** The socket of a device, which a test can make deaf, damage or cut. */
export class Wire {
  /** Sockets that were opened so far. */
  opened = 0;
  /** Drops what comes in. */
  deaf = false;
  /** Drops what goes out. */
  mute = false;
  /** Told of what goes out. */
  listen: (chunk: Bytes) => void = () => undefined;
  /** Changes what comes in. */
  alter: (chunk: Bytes) => Bytes = (chunk) => chunk;
  private sever = (): void => undefined;

  readonly open: OpenTransport = (url, events) => {
    this.opened += 1;
    let isOver = false;
    const socket = openWebSocket(url, {
      opened: () => events.opened(transport),
      received: (chunk) => {
        if (!this.deaf) events.received(this.alter(chunk));
      },
      closed: (error) => {
        if (!isOver) events.closed(error);
        isOver = true;
      },
    });
    const transport: Transport = {
      ...socket,
      write: (bytes) => {
        if (this.mute) return;
        this.listen(bytes);
        socket.write(bytes);
      },
    };
    this.sever = () => {
      socket.close();
      if (!isOver) events.closed(new QuartetError('CONNECTION_CLOSED'));
      isOver = true;
    };
    return transport;
  };

  /** Breaks the connection as a network does; what was written before still leaves. */
  cut(): void {
    this.sever();
    this.deaf = false;
    this.mute = false;
  }
}

/** A device of a world with everything around it. */
export interface Opened<T extends AnyDevice = AnyDevice> {
  readonly device: T;
  readonly witness: Witness;
  readonly wire: Wire;
  readonly store: MemoryStore;
}

/** How a device is opened in a world. */
export interface OpenOptions extends Partial<DeviceOptions> {
  /** Leaves messages without a handler. */
  readonly silent?: boolean;
  /** Does not wait until the device is online. */
  readonly away?: boolean;
  readonly relink?: boolean;
  /** Phones only: asked before a companion is signed. */
  readonly approve?: (request: LinkRequest) => boolean | Promise<boolean>;
  /** Phones only: takes the place of the phone of its number. */
  readonly replace?: boolean;
  readonly store?: MemoryStore;
}

/** The stores of the cast as they are after linking. */
type Cast = Readonly<Record<Role | 'server', MemorySnapshot>>;

/** A server with a clock, and the devices that a test opens on it. */
export class World {
  readonly clock = new AdjustableClock();
  /** Every stanza that the server got, in order. */
  readonly inbound: { readonly frame: Bytes; readonly node: Node }[] = [];
  /** Told of every stanza before the server takes it. */
  watch: (stanza: Node) => void = () => undefined;
  serverStore: MemoryStore;
  private running: Server | undefined;
  private readonly options: Partial<ListenOptions>;
  private readonly stores: Partial<Record<Role, MemoryStore>> = {};
  private readonly snapshots: Partial<Cast>;
  private readonly devices: AnyDevice[] = [];

  constructor(snapshots: Partial<Cast>, options: Partial<ListenOptions> = {}) {
    this.snapshots = snapshots;
    this.options = options;
    this.serverStore = memoryStore(snapshots.server);
  }

  get server(): Server {
    if (this.running === undefined) throw new Error('the server is not running');
    return this.running;
  }

  /** Where clients connect and whom they trust. */
  get endpoint(): Required<Pick<DeviceOptions, 'url' | 'trust' | 'clock'>> {
    const { url, rootPublicKey, rootSerial } = this.server;
    return { url, trust: { publicKey: rootPublicKey, serial: rootSerial }, clock: this.clock };
  }

  /** Starts the server; after a stop on the same port and the same rows. */
  async startServer(port = 0): Promise<void> {
    this.running = await listen({
      store: this.serverStore,
      clock: this.clock,
      port,
      observe: (frame, direction) => {
        const decoded = decodeNode(frame);
        if (direction === 'out' || !decoded.ok) return;
        this.inbound.push({ frame, node: decoded.value });
        this.watch(decoded.value);
      },
      ...this.options,
    });
  }

  /** Stops the server, waits until every device has noticed, and returns the port. */
  async stopServer(): Promise<number> {
    const port = Number(new URL(this.server.url).port);
    await this.server.close();
    this.serverStore = this.serverStore.openAgain();
    await until('all to be offline', () => this.connected.length === 0);
    return port;
  }

  private get connected(): readonly AnyDevice[] {
    return this.devices.filter((device) => device.health().phase === 'online');
  }

  /** The store of a device. */
  store(role: Role): MemoryStore {
    this.stores[role] ??= memoryStore(this.snapshots[role]);
    return this.stores[role];
  }

  /** Opens a phone of the cast, or registers a new one on the store that is given. */
  async phone(role: 'alice' | 'bob', options: OpenOptions = {}): Promise<Opened<Phone>> {
    const { store = this.store(role), wire, rest } = this.parts(options);
    const phone = await openPhone({
      ...this.endpoint,
      open: wire.open,
      number: OWNERS[role],
      name: role,
      ...rest,
      store,
    });
    return this.settle(phone, wire, { ...options, store });
  }

  /** Opens a companion of the cast. */
  async companion(
    role: 'aliceWeb' | 'aliceDesk' | 'bobWeb',
    options: OpenOptions = {},
  ): Promise<Opened<Connection>> {
    return this.connect({ ...options, store: options.store ?? this.store(role) });
  }

  /** Opens a companion on a store; a new store makes one that waits for a phone. */
  async connect(options: OpenOptions & { store: MemoryStore }): Promise<Opened<Connection>> {
    const { wire, rest } = this.parts(options);
    const { relink = false, store } = options;
    const device = await connect({ ...this.endpoint, open: wire.open, ...rest, store, relink });
    return this.settle(device, wire, options);
  }

  /** Links a new companion to a phone and waits until both are through. */
  async link(phone: Phone, options: OpenOptions = {}): Promise<Opened<Connection>> {
    const store = options.store ?? memoryStore();
    const opened = await this.connect({ ...options, store, away: true });
    await phone.scan((await opened.device.code()).text);
    await this.online(opened.device);
    return opened;
  }

  /** Waits until a device is online; waits for a backoff by moving the clock. */
  async online(device: AnyDevice): Promise<void> {
    await until('a device to be online', () => {
      const { phase, attempts } = device.health();
      if (phase === 'offline' && attempts > 0) this.clock.move(1_000);
      return phase === 'online';
    });
  }

  /** Breaks a connection and waits until the device has come back. */
  async reconnect({ device, wire }: Opened): Promise<void> {
    wire.cut();
    await until('the device to notice', () => device.health().phase !== 'online');
    await this.online(device);
  }

  /** The stanzas of a kind that the server got from a device, by its own words for the kind. */
  received(tag: string, where: (node: Node) => boolean = () => true): readonly Node[] {
    return this.inbound.map(({ node }) => node).filter((one) => one.tag === tag && where(one));
  }

  /** An account as the server's store holds it. */
  account(number: string): Account {
    return this.record<Account>(ACCOUNT_TABLE, number);
  }

  /** How many one-time prekeys the server holds for a device (`number:id`). */
  prekeys(device: string): number {
    const { available } = this.record<Pool>(POOL_TABLE, device);
    return available.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  }

  /** Changes a record of the server while it is down for a moment; all come back afterwards. */
  async amend<T>(table: string, key: string, change: (record: T) => T): Promise<void> {
    const { connected } = this;
    const port = await this.stopServer();
    const value = encodeRecord(change(this.record<T>(table, key)));
    await this.serverStore.commit([{ kind: 'put', table, key, value }]);
    await this.startServer(port);
    for (const device of connected) await this.online(device);
  }

  /** Damages the signatures over the signed prekeys of an account's devices at the server. */
  spoilKeys(user: string, spoils = (_device: Device): boolean => true): Promise<void> {
    return this.amend<Account>(ACCOUNT_TABLE, user, (account) => ({
      ...account,
      devices: account.devices.map((one): Device => {
        if (!spoils(one)) return one;
        const signature = one.signedPreKey.signature.map((byte, i) => (i === 20 ? byte ^ 1 : byte));
        return { ...one, signedPreKey: { ...one.signedPreKey, signature } };
      }),
    }));
  }

  private record<T>(table: string, key: string): T {
    const record = this.serverStore.snapshot().get(table)?.get(key);
    if (record === undefined) throw new Error('the server has no such record');
    return decodeRecord<T>(record);
  }

  /** Closes the devices, then the server. */
  async close(): Promise<void> {
    await Promise.all(this.devices.map((device) => device.close()));
    await this.running?.close();
  }

  private parts({ silent: _, away: __, relink: ___, store, ...rest }: OpenOptions) {
    return { wire: new Wire(), rest, ...(store === undefined ? {} : { store }) };
  }

  private async settle<T extends AnyDevice>(
    device: T,
    wire: Wire,
    { silent = false, away = false, store }: OpenOptions & { store: MemoryStore },
  ): Promise<Opened<T>> {
    const witness = new Witness(device);
    if (!silent) witness.handle(device);
    this.devices.push(device);
    if (!away) await this.online(device);
    return { device, witness, wire, store };
  }
}

/** A running world with the cast's stores; closed when the test is over. */
export async function openWorld(options: Partial<ListenOptions> = {}): Promise<World> {
  cast ??= rehearse();
  const world = new World(await cast, options);
  await world.startServer();
  onTestFinished(() => world.close());
  return world;
}

/** A running world in which nobody is registered yet; closed when the test is over. */
export async function emptyWorld(options: Partial<ListenOptions> = {}): Promise<World> {
  const world = new World({}, options);
  await world.startServer();
  onTestFinished(() => world.close());
  return world;
}

/** Rows that a device keeps of its server: without them the next handshake is a full one. */
export const CHAIN_KEY = 'server-chain';
export const ROUTING_KEY = 'routing-info';

/** Has a device that is not open forget its server. */
export const forgetServer = (store: MemoryStore): Promise<void> =>
  store.commit([CHAIN_KEY, ROUTING_KEY].map((key) => ({ kind: 'delete', table: 'device', key })));

/** The address of a device as text. */
export const nameOf = (device: AnyDevice): string => (device.pn ? formatJid(device.pn) : '');

let cast: Promise<Cast> | undefined;

/** Registers the phones, links the companions, and keeps what all stores hold afterwards. */
async function rehearse(): Promise<Cast> {
  const world = new World({});
  await world.startServer();
  const alice = await world.phone('alice');
  const bob = await world.phone('bob');
  const aliceWeb = await world.link(alice.device);
  const aliceDesk = await world.link(alice.device);
  const bobWeb = await world.link(bob.device);
  for (const phone of [alice.device, bob.device]) {
    await until('the phones to have shared', () => phone.health().outbox === 0);
  }
  await until('the queues to be empty', async () => (await world.server.queued()) === 0);
  await world.close();
  const opened = { alice, bob, aliceWeb, aliceDesk, bobWeb };
  const stores = Object.entries(opened).map(([role, { store }]) => [role, store.snapshot()]);
  return { ...Object.fromEntries(stores), server: world.serverStore.snapshot() } as Cast;
}
