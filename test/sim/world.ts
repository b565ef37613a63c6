/**
 * A world: server, phones and companions on one timeline, all from one seed.
 *
 * Puts the parts together and plays the people who hold the machines: they scan codes, restart what
 * has ended, link again what was logged out. What they do of their own accord is play.ts.
 */

import { fromBigEndian } from '../../src/base/bytes.ts';
import type { CryptoPrimitives } from '../../src/base/env.ts';
import { QuartetError } from '../../src/base/error.ts';
import { cap, LIMITS } from '../../src/base/limits.ts';
import type { Change } from '../../src/base/step.ts';
import { createCredentials, persistCredentials } from '../../src/connection/credentials.ts';
import { OUTBOX_TABLE } from '../../src/connection/outbox.ts';
import { nodeCrypto } from '../../src/crypto/node-provider.ts';
import { INBOX_TABLE } from '../../src/messages/inbox.ts';
import { SENT_TABLE } from '../../src/messages/sent.ts';
import { decodeOutbox } from '../../src/proto/records.ts';
import { type DeviceKeys, ENTRY_TABLE } from '../../src/server/tables.ts';
import { SESSION_TABLE } from '../../src/signal/tables.ts';
import { decodeNode } from '../../src/wire/decode.ts';
import { child, children, contentBytes, type Node } from '../../src/wire/node.ts';
import { audited } from './audit.ts';
import { Chance } from './chance.ts';
import { DeviceHost, type DeviceWitness, type HostParts } from './device-host.ts';
import { GENTLE, type Mix } from './faults.ts';
import { Ledger } from './ledger.ts';
import { Nemesis } from './nemesis.ts';
import { Network } from './network.ts';
import type { Tables } from './rows.ts';
import { Rules } from './rules.ts';
import { ServerHost, type ServerParts } from './server-host.ts';
import { Timeline } from './timeline.ts';
import { toyCrypto } from './toy-crypto.ts';
import { Trace } from './trace.ts';

/** What may stand in the place of a real part: planted faults. */
export interface Plant {
  /** Changes what the server is made of. */
  readonly server?: (world: World) => ConstructorParameters<typeof ServerHost>[1];
  /** Changes what a machine is made of. */
  readonly host?: (parts: HostParts, world: World) => HostParts;
  /** Changes the primitives. */
  readonly crypto?: (crypto: CryptoPrimitives) => CryptoPrimitives;
}

/** How a world is made. */
export interface WorldOptions {
  readonly seed: number;
  readonly mix: Mix;
  readonly trace?: boolean;
  readonly plant?: Plant;
}

/** An account of a world. */
export interface Person {
  readonly pn: string;
  readonly lid: string;
}

/** When every world begins. */
export const BEGINNING = Date.UTC(2026, 10, 22, 9);

const DAY_MS = 86_400_000;

/** One in so many seeds runs with real cryptography. */
const REAL_CRYPTO = 40;

/** Prekeys in one upload: few, so that they run out and are made again in every run. */
const UPLOAD = 24;

/** The world of one seed. */
export class World {
  readonly seed: number;
  readonly chance: Chance;
  readonly trace: Trace;
  readonly timeline: Timeline;
  readonly ledger = new Ledger();
  readonly rules = new Rules(this.ledger);
  readonly nemesis: Nemesis;
  readonly network: Network;
  readonly server: ServerHost;
  readonly crypto: CryptoPrimitives;
  readonly people: Person[] = [];
  readonly hosts: DeviceHost[] = [];
  /** Whether no fault of the mix damages, loses or forgets anything. */
  readonly isGentle: boolean;
  /** Whether the run is over: nobody acts any more. */
  over = false;
  /** Whether everybody sleeps: what people would do waits until they wake up. */
  asleep = false;
  /** Whether people only write: nobody starts what has ended, or links it again. */
  isProbing = false;
  /** Refusals by code. */
  readonly refusals = new Map<string, number>();
  private readonly morning: (() => void)[] = [];
  private readonly users: Chance;
  private readonly plant: Plant;

  constructor({ seed, mix, trace = false, plant = {} }: WorldOptions) {
    (LIMITS.prekeyUpload as { value: number }).value = UPLOAD;
    this.seed = seed;
    this.plant = plant;
    this.isGentle = [...mix.keys()].every((name) => GENTLE.has(name));
    this.chance = new Chance(seed, 'world');
    this.users = this.chance.fork('users');
    this.trace = new Trace(BEGINNING, trace);
    this.timeline = new Timeline(BEGINNING, this.chance.fork('schedule'));
    this.nemesis = new Nemesis(mix, this.chance, {
      struck: (fault, what) => this.note('nemesis', `${fault} ${what}`),
      now: () => this.timeline.now(),
    });
    const base = seed % REAL_CRYPTO === 0 ? nodeCrypto : toyCrypto;
    const { crypto } = audited(base, this.ledger);
    this.crypto = plant.crypto?.(crypto) ?? crypto;
    this.network = new Network({
      timeline: this.timeline,
      chance: this.chance.fork('network'),
      weather: this.nemesis,
      accept: (socket) => this.server.accept(socket),
    });
    this.server = new ServerHost(this.serverParts(), plant.server?.(this));
  }

  /** Writes a line of the trace. */
  note(who: string, what: string): void {
    this.trace.note(this.timeline.now(), who, what);
  }

  /** Opens an account with a phone. */
  async addPerson(): Promise<DeviceHost> {
    const index = this.people.length + 1;
    const person = { pn: `1555000${1000 + index}`, lid: `19900000000${1000 + index}` };
    const host = this.addHost('phone', person.pn);
    const env = host.env();
    const fresh = createCredentials('primary', env, host.name);
    const { identity, registrationId } = fresh.local;
    const { id, keyPair, signature } = fresh.signedPreKey;
    const keys: DeviceKeys = {
      noiseKey: fresh.noiseKey.publicKey,
      identityKey: identity.publicKey,
      registrationId,
      signedPreKey: { id, publicKey: keyPair.publicKey, signature },
    };
    const [pn, lid] = await this.server.register(keys, { name: host.name, ...person });
    const life = { alive: true, fuse: undefined, die: () => undefined };
    await persistCredentials(host.rows.open(life), { ...fresh, pn, lid });
    this.people.push(person);
    host.boot();
    return host;
  }

  /** Adds a companion that shows codes to the phone of an account. */
  addCompanion(pn: string): DeviceHost {
    const host = this.addHost('companion', pn);
    host.boot();
    return host;
  }

  /** The machine that is a device now; one whose link the server has not heard of may think so too. */
  hostOf(key: string): DeviceHost | undefined {
    const named = this.hosts.filter((host) => host.key === key);
    if (named.length < 2) return named[0];
    return named.find(({ isOnline }) => isOnline) ?? named.find(isLoggingIn) ?? named[0];
  }

  /** The devices that the server lists. */
  listed(): ReadonlySet<string> {
    const accounts = this.server.accounts();
    return new Set(accounts.flatMap(({ pn, devices }) => devices.map(({ id }) => `${pn}:${id}`)));
  }

  /** Whether a device was logged out by its application; the server may not have heard of it. */
  hasLeft(device: string): boolean {
    return this.hosts.some(({ left, keyBefore }) => left.has(device) || keyBefore === device);
  }

  /** The phone of an account. */
  phoneOf(pn: string): DeviceHost | undefined {
    return this.hosts.find((host) => host.role === 'phone' && host.pn === pn);
  }

  /** Has somebody do something after a while, unless the run is over. */
  after(ms: number, run: () => void): void {
    this.timeline.schedule(this.timeline.now() + ms, () => {
      if (this.over) return;
      if (this.asleep) this.morning.push(run);
      else run();
    });
  }

  /** The night is over: what was put off is done. */
  wakeUp(): void {
    this.asleep = false;
    for (const run of this.morning.splice(0)) run();
  }

  private addHost(role: 'phone' | 'companion', pn: string): DeviceHost {
    const ofAccount = this.hosts.filter((host) => host.pn === pn).length;
    const account = String.fromCharCode(65 + (Number(pn) % 1000) - 1);
    const name = role === 'phone' ? `${account}-phone` : `${account}-comp${ofAccount}`;
    const luck = this.nemesis.luck(name);
    const { rules, ledger } = this;
    const parts: HostParts = {
      name,
      role,
      pn,
      timeline: this.timeline,
      network: this.network,
      chance: this.chance.fork(`host ${name}`),
      crypto: this.crypto,
      trust: { publicKey: this.server.authority.root.publicKey, serial: 0 },
      luck: {
        ...luck,
        hooks: {
          ...luck.hooks,
          committing: (changes, tables) => {
            rules.committing(name, changes, tables);
            for (const { kind, table, key } of changes) {
              if (table === SENT_TABLE && kind === 'put' && !tables.get(table)?.has(key)) {
                ledger.kept(name, key, host.nowMs);
              }
              if (kind === 'delete' && table === SESSION_TABLE) {
                this.note(name, `drops its session with ${key}`);
              }
              const row =
                kind === 'delete' && table === OUTBOX_TABLE && tables.get(table)?.get(key);
              const sent = row ? decodeOutbox(row) : undefined;
              if (sent?.ok === true) ledger.done(name, sent.value.id, this.timeline.now());
            }
          },
        },
      },
      witness: this.deviceWitness(),
    };
    const host: DeviceHost = new DeviceHost(this.plant.host?.(parts, this) ?? parts);
    this.hosts.push(host);
    return host;
  }

  private serverParts(): ServerParts {
    const { timeline, ledger, rules, nemesis } = this;
    const chance = this.chance.fork('server');
    return {
      clock: timeline,
      env: {
        now: () => timeline.now(),
        random: (sizeBytes) => chance.bytes(sizeBytes),
        crypto: this.crypto,
      },
      hooks: {
        ...nemesis.serverHooks(),
        committing: (changes, tables) => {
          rules.serverCommitting(changes);
          this.noteExpired(changes, tables);
        },
      },
      door: nemesis,
      isImpostor: () => nemesis.strikes('bad-certificate'),
      witness: {
        accepted: (sender, node, lists) => {
          this.note('server', `took ${String(node.attrs['id'])} from ${sender}`);
          const copies = copiesIn(node).map((address) => rules.deviceOf(address));
          ledger.accepted(sender, node, { lists, copies, at: timeline.now() });
        },
        handedOut: (device, node) => {
          for (const what of wordsFor(node)) this.note('server', `gives ${what} to ${device}`);
          if (node.tag === 'receipt' && node.attrs['type'] === 'retry') {
            const from = rules.deviceOf(node.attrs['from']);
            this.note('server', `asks ${device} for ${String(node.attrs['id'])} for ${from}`);
          }
          if (node.tag !== 'message') return;
          this.note('server', `gives ${String(node.attrs['id'])} to ${device}`);
          const reader = this.hostOf(device);
          ledger.handedOut(device, node, reader?.latestNowMs ?? timeline.now());
        },
        came: (device, node) => {
          const host = this.hostOf(device);
          if (node.tag === 'receipt') {
            const { id, type = 'delivery', to } = node.attrs;
            this.note('server', `hears ${String(type)} ${String(id)} from ${device}`);
            if (type === 'retry') ledger.wanted(device, String(id), rules.deviceOf(to));
          }
          if (host === undefined) return;
          rules.came({ name: host.name, device, rows: host.rows.tables }, node, this.crypto);
        },
        frame: (frame) => ledger.frame(frame),
        refused: (error, input) => {
          this.note('server', `refuses ${input.kind}: ${error.code}`);
          if (error.side === 'bug') ledger.breach('BUG', `server ${input.kind}: ${whereOf(error)}`);
        },
      },
      died: () => this.serverDied(),
    };
  }

  /** Notes which messages the server deletes because they have waited for too long. */
  private noteExpired(changes: readonly Change[], tables: Tables): void {
    const before = this.timeline.now() - cap('queueDays') * DAY_MS;
    if (before < BEGINNING) return;
    for (const { kind, table, key } of changes) {
      const entry =
        table === ENTRY_TABLE && kind === 'delete' ? tables.get(table)?.get(key) : undefined;
      const stanza = entry && decodeNode(entry.subarray(1));
      if (stanza?.ok !== true || Number(stanza.value.attrs['t']) * 1000 > before) continue;
      this.ledger.expired.add(`${key.split('#')[0]} ${String(stanza.value.attrs['id'])}`);
    }
  }

  private serverDied(): void {
    this.note('server', 'dies');
    this.network.cutAll();
    this.after(this.users.between(100, 20_000), () => this.startServer());
  }

  /** Starts the server if it is down. */
  startServer(): void {
    if (this.server.isUp) return;
    this.note('server', 'starts');
    this.server.start();
  }

  private deviceWitness(): DeviceWitness {
    const { ledger } = this;
    return {
      message: (host, event) => {
        const again = event.redelivered ? ' again' : '';
        this.note(host.name, `tells ${event.message.id}${again}`);
        if (host.rows.peek(INBOX_TABLE, event.message.inboxKey) === undefined) {
          ledger.breach('I3', `${host.name} tells ${event.message.id}, which is not stored`);
        }
        const key = host.key ?? host.name;
        ledger.told(host.name, [key, ...host.was].filter(unique), event);
      },
      status: (host, { id, status, error }) => {
        const sending = ledger.sendings.get(id);
        if (status !== 'failed') return;
        this.note(host.name, `fails ${id}: ${error?.code ?? ''}`);
        if (sending !== undefined) sending.failed = error?.code ?? 'unknown';
      },
      refused: (host, error) => {
        this.note(host.name, `refuses: ${error.code} ${JSON.stringify(error.data)}`);
        if (error.code === 'MESSAGE_RETRY_REFUSED' && error.data['reason'] === 'unknown message') {
          ledger.unknown(host.name, host.key ?? host.name, host.latestNowMs);
        }
        this.refusals.set(error.code, (this.refusals.get(error.code) ?? 0) + 1);
        if (error.side === 'bug') ledger.breach('BUG', `${host.name}: ${whereOf(error)}`);
      },
      code: (host, text) => this.after(this.users.between(300, 4_000), () => this.scan(host, text)),
      linked: (host) => {
        host.relink = false;
        this.note(host.name, `is linked as ${host.key ?? '?'}`);
      },
      ended: (host, error) => this.ended(host, error),
      died: (host) => {
        this.note(host.name, 'dies');
        this.after(this.users.between(100, 30_000), () => host.boot());
      },
      note: (host, what) => this.note(host.name, what),
    };
  }

  /** Somebody holds the phone before the code. */
  private scan(host: DeviceHost, text: string): void {
    const phone = this.phoneOf(host.pn);
    if (host.companion?.health().phase !== 'unlinked' || phone?.phone === undefined) return;
    phone.phone.scan(text).then(
      (jid) => this.note(phone.name, `links ${host.name} as ${jid.user}:${jid.device}`),
      (error: QuartetError) => {
        this.note(phone.name, `cannot link ${host.name}: ${error.code}`);
        if (error.code === 'LINK_DEVICE_LIMIT') void host.shutDown();
      },
    );
  }

  /** Somebody finds the application ended. */
  private ended(host: DeviceHost, error: QuartetError): void {
    this.note(host.name, `ends: ${error.code}`);
    if (error.side === 'bug') this.ledger.breach('BUG', `${host.name} ended: ${error.code}`);
    if (error.code === 'CONNECTION_LOGGED_OUT') {
      const { keyBefore, lastKey = '' } = host;
      if (keyBefore !== undefined) host.left.add(keyBefore);
      host.keyBefore = undefined;
      if (this.listed().has(lastKey) && !host.left.has(lastKey)) {
        this.ledger.breach('I9', `${host.name} is logged out, though nobody has removed it`);
      }
      host.relink = this.users.happens(0.6) && !this.isProbing;
      if (!host.relink) return;
      this.rules.newLife(host.name);
    }
    this.after(this.users.between(500, 60_000), () => {
      if (host.state === 'ended' && !this.isProbing) host.boot();
    });
  }
}

/** The addresses for which a message has a copy. */
function copiesIn(message: Node): readonly unknown[] {
  const listed = children(child(message, 'participants') ?? message, 'to');
  return listed.length === 0 ? [message.attrs['to']] : listed.map(({ attrs }) => attrs['jid']);
}

/** What an answer or an acknowledgement says, in words; messages are told elsewhere. */
function wordsFor(stanza: Node): readonly string[] {
  const { tag, attrs } = stanza;
  if (tag === 'ack' && attrs['class'] === 'message') {
    const code = attrs['error'] === undefined ? '' : ` error ${String(attrs['error'])}`;
    const other = attrs['phash'] === undefined ? '' : ' (other devices)';
    return [`ack ${String(attrs['id'])}${code}${other}`];
  }
  if (tag !== 'iq') return [];
  const usync = child(stanza, 'usync');
  const users = children(child(usync ?? stanza, 'list') ?? stanza, 'user');
  return users.map((user) => (usync === undefined ? preKeyIn(user) : listIn(user)));
}

function listIn(user: Node): string {
  const list = child(child(user, 'devices') ?? user, 'device-list');
  const ids = children(list ?? user, 'device').map(({ attrs }) => String(attrs['id']));
  return `list ${ids.join(' ')} of ${nameOf(user)}`;
}

function preKeyIn(user: Node): string {
  const id = contentBytes(child(child(user, 'key') ?? user, 'id') ?? user);
  return `prekey ${id === undefined ? 'none' : fromBigEndian(id)} of ${nameOf(user)}`;
}

function nameOf({ attrs }: Node): string {
  const address = attrs['jid'];
  return typeof address === 'object' ? `${address.user}:${address.device}` : '';
}

const isLoggingIn = ({ device }: DeviceHost): boolean =>
  device?.health().phase === 'authenticating';

const unique = (one: string, index: number, all: readonly string[]): boolean =>
  all.indexOf(one) === index;

/** A bug and where it was found. */
const whereOf = ({ code, stack = '' }: QuartetError): string =>
  `${code} ${(stack.match(/[\w-]+\.[jt]s:\d+/g) ?? []).slice(0, 9).join(' < ')}`;

/** The code of an error, whatever it is. */
export const codeOf = (error: unknown): string =>
  error instanceof QuartetError ? error.code : String(error);
