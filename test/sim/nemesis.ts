/**
 * The nemesis: strikes where the mix of the seed allows it, counts every blow, and stops for calm.
 *
 * Decides by its own streams of chance, so a fault that is switched off leaves the others as they
 * are. Knows the door of the server, the streams and the machines; changes nothing by itself.
 */

import type { Ms } from '../../src/base/env.ts';
import { decodePreKeySignalMessage, decodeSignalMessage } from '../../src/signal/message.ts';
import { jid } from '../../src/wire/jid.ts';
import { child, children, contentBytes, type Node, node } from '../../src/wire/node.ts';
import type { Chance } from './chance.ts';
import type { Luck } from './device-host.ts';
import { type FaultName, GENTLE, type Mix } from './faults.ts';
import type { ChunkFate, Weather } from './network.ts';
import { type CommitFate, NO_HOOKS, type StoreHooks } from './rows.ts';
import type { Door, Passing } from './server-host.ts';

/** Whom a nemesis tells of its blows, and where it reads the time. */
export interface NemesisWitness {
  readonly struck: (fault: FaultName, what: string) => void;
  readonly now: () => Ms;
}

/** Strikes, and counts. */
export class Nemesis implements Door, Weather {
  /** How often each fault has struck. */
  readonly counts = new Map<FaultName, number>();
  /** Whether anything may go wrong. */
  storm = false;
  private readonly mix: Mix;
  private readonly streams = new Map<string, Chance>();
  private readonly chance: Chance;
  private readonly struck: (fault: FaultName, what: string) => void;
  private readonly now: () => Ms;
  /** Answers to questions about device lists, by user. */
  private readonly oldLists = new Map<string, Node>();
  /** One-time keys that were handed out, by device. */
  private readonly oldKeys = new Map<string, Node>();
  private readonly damaged = new Set<string>();
  private readonly lies = new Set<string>();
  private readonly liedAt = new Map<string, Ms[]>();
  /** Requests to send again that the server has lost, as device and message. */
  readonly lostRequests = new Set<string>();
  private forgeries = 0;
  /** How long a message is held back: in gentle weather not beyond what a session keeps chains for. */
  private readonly overtakenMs: Ms;

  constructor(mix: Mix, chance: Chance, { struck, now }: NemesisWitness) {
    this.mix = mix;
    this.overtakenMs = [...mix.keys()].every((name) => GENTLE.has(name)) ? 300 : 4_000;
    this.chance = chance;
    this.struck = struck;
    this.now = now;
  }

  /** Whether a device was told in a time that a user has fewer devices than he has. */
  hasLied(device: string, names: readonly string[], [from, to]: readonly [Ms, Ms]): boolean {
    const times = names.flatMap((name) => this.liedAt.get(`${device} ${name}`) ?? []);
    return times.some((at) => at >= from && at <= to);
  }

  /** Whether a fault strikes now; `weight` makes up for how often it is asked. */
  strikes(fault: FaultName, what = '', weight = 1): boolean {
    const rate = this.mix.get(fault);
    if (!this.storm || rate === undefined) return false;
    if (!this.stream(fault).happens(rate * weight)) return false;
    this.counts.set(fault, (this.counts.get(fault) ?? 0) + 1);
    this.struck(fault, what);
    return true;
  }

  /** The stream of chance that belongs to a fault. */
  stream(fault: FaultName): Chance {
    const known = this.streams.get(fault);
    if (known !== undefined) return known;
    const fresh = this.chance.fork(`fault ${fault}`);
    this.streams.set(fault, fresh);
    return fresh;
  }

  refuses(): boolean {
    return this.strikes('refuse');
  }

  chunk(young: boolean): ChunkFate {
    if (young && this.strikes('cut-early')) return 'cut';
    if (this.strikes('cut')) return 'cut';
    if (this.strikes('corrupt')) return 'corrupt';
    if (this.strikes('replay')) return 'replay';
    if (this.strikes('drip')) return 'drip';
    if (this.strikes('stall')) return 'stall';
    if (this.strikes('half-open')) return 'silent';
    return 'arrives';
  }

  stallMs(): Ms {
    return this.stream('stall').between(500, 40_000);
  }

  in(device: string | undefined, stanza: Node): readonly Passing[] {
    if (device !== undefined && stanza.tag !== 'iq' && this.strikes('drop-in', nameOf(stanza))) {
      if (stanza.attrs['type'] === 'retry') {
        this.lostRequests.add(`${device} ${String(stanza.attrs['id'])}`);
      }
      return [];
    }
    return [{ node: stanza, delayMs: 0 }];
  }

  out(device: string | undefined, stanza: Node): readonly Passing[] {
    const once = [{ node: stanza, delayMs: 0 }];
    if (!this.storm || device === undefined) return once;
    switch (stanza.tag) {
      case 'ack':
        return this.strikes('drop-ack', nameOf(stanza)) ? [] : once;
      case 'receipt':
        if (this.strikes('drop-receipt', nameOf(stanza))) return [];
        return this.strikes('repeat', nameOf(stanza)) ? [...once, ...once] : once;
      case 'notification':
        return this.strikes('drop-notice', nameOf(stanza)) ? [] : once;
      case 'iq':
        return this.answer(device, stanza);
      case 'message':
        return this.message(device, stanza);
      default:
        return once;
    }
  }

  /** The luck of a machine. */
  luck(name: string): Luck {
    return {
      hooks: this.deviceHooks(name),
      lateMs: () =>
        this.strikes('late-timer', name) ? this.stream('late-timer').between(1_000, 180_000) : 0,
      handling: () => {
        if (this.strikes('handler-throws', name)) return 'throws';
        return this.strikes('handler-hangs', name) ? 'hangs' : 'done';
      },
      failsRandom: () => this.strikes('no-random', name),
    };
  }

  /** What happens to the commits of the server. */
  serverHooks(): StoreHooks {
    return {
      ...NO_HOOKS,
      fate: () => (this.strikes('server-crash') ? this.death('server-crash') : 'done'),
    };
  }

  private deviceHooks(name: string): StoreHooks {
    return {
      ...NO_HOOKS,
      fate: () => {
        if (this.strikes('crash', name)) return this.death('crash');
        return this.strikes('store-full', name) ? 'full' : 'done';
      },
      failsReading: () => this.strikes('store-read', name),
    };
  }

  private death(fault: FaultName): CommitFate {
    return this.stream(fault).pick(['die-before', 'die-after', 'die-midway']);
  }

  private answer(device: string, stanza: Node): readonly Passing[] {
    if (this.strikes('drop-answer', nameOf(stanza))) return [];
    const changed = this.changeAnswer(device, stanza);
    if (!this.strikes('late-answer', nameOf(stanza))) return [{ node: changed, delayMs: 0 }];
    const delayMs = this.stream('late-answer').between(100, 90_000);
    return [{ node: changed, delayMs }];
  }

  private message(device: string, stanza: Node): readonly Passing[] {
    if (this.strikes('drop-message', nameOf(stanza))) return [];
    const passing: Passing[] = [];
    if (this.strikes('forged', device)) passing.push({ node: this.forge(stanza), delayMs: 0 });
    const id = `${device} ${String(stanza.attrs['id'])}`;
    if (!this.damaged.has(id) && this.strikes('bad-copy', id)) {
      this.damaged.add(id);
      return [...passing, { node: this.damage(stanza), delayMs: 0 }];
    }
    const overtaken = this.strikes('reorder', nameOf(stanza));
    const delayMs = overtaken ? this.stream('reorder').between(50, this.overtakenMs) : 0;
    passing.push({ node: stanza, delayMs });
    if (this.strikes('repeat', nameOf(stanza))) passing.push({ node: stanza, delayMs });
    return passing;
  }

  /**
   * One bit of each sealed copy, but none that makes it pass for one that was read before: a copy
   * with the number of an earlier one is acknowledged (spec 02 §0.1), and so withheld.
   */
  private damage(stanza: Node): Node {
    const chance = this.stream('bad-copy');
    const content = children(stanza).map((one) => {
      const bytes = contentBytes(one)?.slice();
      if (one.tag !== 'enc' || bytes === undefined || bytes.length === 0) return one;
      const before = numberOf(one, bytes);
      const bit = 1 << chance.below(8);
      const at = chance.below(bytes.length);
      flip(bytes, at, bit);
      if (numberOf(one, bytes) !== before) {
        flip(bytes, at, bit);
        flip(bytes, bytes.length - 1, bit);
      }
      return { ...one, content: bytes };
    });
    return { ...stanza, content };
  }

  /** A message from a real sender that it never sent. */
  private forge(stanza: Node): Node {
    const chance = this.stream('forged');
    this.forgeries += 1;
    const enc = node('enc', { v: '2', type: 'msg' }, chance.bytes(chance.between(1, 120)));
    const { from, t, type, recipient } = stanza.attrs;
    const id = `F0${this.forgeries.toString(16).toUpperCase().padStart(14, '0')}`;
    return node('message', { from, id, t, type, recipient }, [enc]);
  }

  /** Device lists and bundles as a server should not give them. */
  private changeAnswer(device: string, stanza: Node): Node {
    const usync = child(stanza, 'usync');
    const list = child(usync ?? stanza, 'list');
    if (list === undefined) return stanza;
    const users = children(list).map((user) =>
      usync === undefined ? this.changeBundle(user) : this.changeList(device, user),
    );
    const changed = { ...list, content: users };
    if (usync === undefined) return { ...stanza, content: [changed] };
    const parts = children(usync).map((part) => (part === list ? changed : part));
    return { ...stanza, content: [{ ...usync, content: parts }] };
  }

  /** Lies to each device about each user once: who is lied to again and again cannot know better. */
  private changeList(device: string, user: Node): Node {
    const address = user.attrs['jid'];
    const name = typeof address === 'object' ? address.user : String(address);
    const old = this.oldLists.get(name);
    if (old === undefined || this.stream('stale-list').happens(0.5)) this.oldLists.set(name, user);
    const lie = `${device} ${name}`;
    if (this.lies.has(lie)) return user;
    if (old !== undefined && old !== user && this.strikes('stale-list', name)) {
      this.lie(lie);
      return old;
    }
    if (this.strikes('extra-device', name)) return changeDevices(user, (all) => [...all, EXTRA]);
    const isLong = devicesIn(user).length > 1;
    if (isLong && this.strikes('missing-device', name)) {
      this.lie(lie);
      return changeDevices(user, (all) => all.slice(0, -1));
    }
    return user;
  }

  private lie(lie: string): void {
    this.lies.add(lie);
    this.liedAt.set(lie, [...(this.liedAt.get(lie) ?? []), this.now()]);
  }

  private changeBundle(user: Node): Node {
    const address = user.attrs['jid'];
    const name = typeof address === 'object' ? `${address.user}:${address.device}` : '';
    const key = child(user, 'key');
    if (key === undefined) return user;
    const without = children(user).filter((part) => part !== key);
    if (this.strikes('no-prekey', name)) return { ...user, content: without };
    const old = this.oldKeys.get(name);
    this.oldKeys.set(name, key);
    if (old === undefined || !this.strikes('same-prekey', name)) return user;
    return { ...user, content: children(user).map((part) => (part === key ? old : part)) };
  }
}

/** The number of a sealed copy in its chain, as far as it can be read. */
function numberOf({ attrs }: Node, bytes: Uint8Array): number | undefined {
  const outer = attrs['type'] === 'pkmsg' ? decodePreKeySignalMessage(bytes) : undefined;
  if (outer !== undefined) return outer.ok ? outer.value.message.counter : undefined;
  const parsed = decodeSignalMessage(bytes);
  return parsed.ok ? parsed.value.counter : undefined;
}

function flip(bytes: Uint8Array, at: number, bit: number): void {
  bytes[at] = (bytes[at] ?? 0) ^ bit;
}

const EXTRA = node('device', { id: '77', 'key-index': '99' });

const devicesIn = (user: Node): readonly Node[] =>
  children(child(child(user, 'devices') ?? user, 'device-list') ?? user);

function changeDevices(user: Node, change: (all: readonly Node[]) => readonly Node[]): Node {
  const devices = child(user, 'devices');
  const list = child(devices ?? user, 'device-list');
  if (devices === undefined || list === undefined) return user;
  const changed = { ...list, content: change(children(list)) };
  const parts = children(devices).map((part) => (part === list ? changed : part));
  const rest = children(user).map((part) =>
    part === devices ? { ...devices, content: parts } : part,
  );
  return { ...user, content: rest };
}

const nameOf = (stanza: Node): string => `<${stanza.tag}> ${String(stanza.attrs['id'])}`;

/** A stream error of the server. */
export const STREAM_ERRORS: readonly Node[] = [
  node('stream:error', { code: '500' }),
  node('stream:error', { code: '503' }),
  node('stream:error', { code: '515' }),
  node('stream:error', {}, [node('xml-not-well-formed')]),
  node('stream:error', {}, [node('ack', { id: '1' })]),
];

/** Another connection took over. */
export const CONFLICT: Node = node('stream:error', {}, [node('conflict', { type: 'replaced' })]);

/** The address of a user by number or by id. */
export const userJid = (user: string, byId: boolean) => jid(user, byId ? 'lid' : 's.whatsapp.net');
