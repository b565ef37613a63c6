/**
 * The ledger: what was sent, who had to get it, what arrived, and every rule that was broken.
 *
 * Told by the hosts of everything that is accepted, handed out and given to an application. Names
 * are those of the server: `number:device`. Rules I1-I5 of messages are here; those of keys, lists
 * and rows stand in rules.ts.
 */

import type { Ms } from '../../src/base/env.ts';
import type { EventOf } from '../../src/connection/events.ts';
import { idKey } from '../../src/messages/message-id.ts';
import { isSentExpired } from '../../src/messages/sent.ts';
import { decodeNode } from '../../src/wire/decode.ts';
import type { Node } from '../../src/wire/node.ts';

/** A rule that was broken, and how. */
export interface Breach {
  readonly rule: string;
  readonly what: string;
}

/** A message on its way, as the truth knows it. */
export interface Sending {
  readonly id: string;
  readonly text: string;
  /** Name of the machine that sent it. */
  readonly by: string;
  /** Whether `send` has resolved: from here on it must not be lost. */
  promised: boolean;
  /** Devices that were on the lists when the server took it; undefined before. */
  targets: ReadonlySet<string> | undefined;
  /** Devices that the server has got a copy for. */
  readonly copies: Set<string>;
  /** The devices that sent it, once the server has taken it: a second one after a new link. */
  readonly senders: Set<string>;
  /** The code with which it failed. */
  failed: string | undefined;
  /** Machines whose application was told of it. */
  readonly arrived: Set<string>;
  /** When the server took it for the first and the last time. */
  firstTaken: Ms;
  lastTaken: Ms;
  /** When its sender was done with it, copies for devices that were missing included. */
  doneAt: Ms;
}

/** A device has asked for a message again. */
interface Request {
  readonly id: string;
  /** The device that it asked last. */
  to: string;
  /** Whether what was asked for is older than a sender keeps it. */
  late: boolean;
}

/** A device as the ledger sees it. */
interface Account {
  /** How many stanzas with a message it was given. */
  handed: number;
  /** The places of each message among them, in order. */
  readonly places: Map<string, number[]>;
  /** The places of messages between own devices, in order. */
  readonly peers: number[];
  /** Place after the last message of each chat that was told for the first time. */
  readonly next: Map<string, number>;
}

/** What an application is told for the first time. */
interface First {
  readonly sending: Sending;
  readonly message: EventOf<'message'>['message'];
}

/** What the server knew when it took a message. */
interface Acceptance {
  readonly lists: readonly string[];
  /** The devices that the message has a copy for. */
  readonly copies: readonly string[];
  readonly at: Ms;
}

/** Older messages are not asked for again (spec 04 §3.1); what was written may be read hours later. */
const ASKED_MS = 14 * 86_400_000 - 4 * 3_600_000;

/** What begins every text. */
export const MARK = 'plain-words-';

/** Notes and checks messages. */
export class Ledger {
  readonly breaches: Breach[] = [];
  readonly sendings = new Map<string, Sending>();
  /** First-time deliveries. */
  deliveries = 0;
  repeats = 0;
  private readonly devices = new Map<string, Account>();
  /** Messages that waited for a device until the server deleted them. */
  readonly expired = new Set<string>();
  /** Messages that were too old to be asked for again when a device got them. */
  private readonly tooOld = new Set<string>();
  private readonly requests = new Map<string, Request>();
  /** When a machine kept a message for requests to send it again, by its own clock. */
  private readonly keptAt = new Map<string, Ms>();
  private readonly mark = Buffer.from(MARK);

  /** Notes a breach. */
  breach(rule: string, what: string): void {
    if (this.breaches.length < 20) this.breaches.push({ rule, what });
  }

  /** An application asks for a message to be sent. */
  asked(id: string, text: string, by: string): Sending {
    const sending: Sending = {
      id,
      text,
      by,
      promised: false,
      targets: undefined,
      copies: new Set(),
      senders: new Set(),
      failed: undefined,
      arrived: new Set(),
      firstTaken: 0,
      lastTaken: 0,
      doneAt: 0,
    };
    this.sendings.set(id, sending);
    return sending;
  }

  /** The server has taken a message; `lists` are the devices of both sides at that moment. */
  accepted(sender: string, node: Node, { lists, copies, at }: Acceptance): void {
    const sending = this.sendings.get(String(node.attrs['id']));
    if (sending === undefined) return;
    sending.lastTaken = at;
    for (const device of copies) sending.copies.add(device);
    if (sending.senders.has(sender)) return;
    if (sending.targets === undefined) sending.firstTaken = at;
    sending.senders.add(sender);
    const targets = lists.filter((device) => device !== sender);
    sending.targets = new Set([...(sending.targets ?? []), ...targets]);
  }

  /** A machine has let a message go out of its outbox. */
  done(machine: string, id: string, at: Ms): void {
    const sending = this.sendings.get(id);
    if (sending?.by === machine) sending.doneAt = at;
  }

  /** A message stanza was written to a device, whose clock says `nowMs`. */
  handedOut(device: string, { attrs }: Node, nowMs: Ms): void {
    if (nowMs - Number(attrs['t']) * 1000 > ASKED_MS) {
      this.tooOld.add(`${device} ${String(attrs['id'])}`);
    }
    const account = this.of(device);
    const id = String(attrs['id']);
    const places = account.places.get(id);
    if (places === undefined) account.places.set(id, [account.handed]);
    else places.push(account.handed);
    if (attrs['category'] === 'peer') account.peers.push(account.handed);
    account.handed += 1;
  }

  /** A machine keeps a message for requests to send it again. */
  kept(machine: string, sentKey: string, at: Ms): void {
    this.keptAt.set(`${machine} ${sentKey.split('|').at(-1)}`, at);
  }

  /** A device asks another one for a message again. */
  wanted(device: string, id: string, to: string): void {
    const request = this.requests.get(`${device} ${id}`);
    if (request === undefined) this.requests.set(`${device} ${id}`, { id, to, late: false });
    else request.to = to;
  }

  /** How many messages were asked for of devices that are still there. */
  wantedOf(isThere: (device: string) => boolean): number {
    return [...this.requests.values()].filter(({ to }) => isThere(to)).length;
  }

  /** A device refuses to send something again that it does not know; `at` is the latest it can be. */
  unknown(machine: string, device: string, at: Ms): void {
    for (const request of this.requests.values()) {
      const keptAt = this.keptAt.get(`${machine} ${idKey(request.id)}`);
      if (request.to !== device || keptAt === undefined) continue;
      request.late ||= isSentExpired(keptAt, at);
    }
  }

  /**
   * Why a device may be without a message that it could not open: it was too old to be asked for, was
   * asked for when its sender did not keep it any more, or of a device that was removed.
   */
  excuse(device: string, id: string, listed: ReadonlySet<string>): string | undefined {
    const request = this.requests.get(`${device} ${id}`);
    if (this.expired.has(`${device} ${id}`)) return 'waited for too long';
    if (this.tooOld.has(`${device} ${id}`)) return 'too old to ask';
    if (request === undefined) return undefined;
    if (request.late) return 'too old to send again';
    return listed.has(request.to) ? undefined : 'sender removed';
  }

  /** The application of a machine was told of a message; the first of its names is the present one. */
  told(machine: string, names: readonly string[], event: EventOf<'message'>): void {
    const { message, redelivered } = event;
    const [device = machine] = names;
    const { id, content } = message;
    const sending = this.sendings.get(id);
    if (sending === undefined) return this.breach('I4', `${device} got ${id}, which nobody sent`);
    const text = content.kind === 'text' ? content.text : content.kind;
    if (text !== sending.text) this.breach('I4', `${device} got another text as ${id}`);
    const { sender, addresses } = message;
    const user = addresses.pn?.user ?? sender.user;
    // What the own phone hands on for another device names the person only.
    const isFrom = [...sending.senders].some((one) => one.split(':')[0] === user);
    if (!isFrom && addresses.pn !== undefined) {
      this.breach('I4', `${device} got ${id} as from ${user}, who did not send it`);
    }
    if (redelivered) this.repeats += 1;
    else this.first(machine, names, { sending, message });
    sending.arrived.add(machine);
  }

  /** Sees what passes the server; no word of a message may be readable there. */
  frame(frame: Uint8Array): void {
    const bytes = Buffer.from(frame.buffer, frame.byteOffset, frame.byteLength);
    if (bytes.indexOf(this.mark) < 0) return;
    const decoded = decodeNode(frame);
    this.breach('I16', `plaintext at the server in <${decoded.ok ? decoded.value.tag : '?'}>`);
  }

  /** A machine goes on from an older copy of its store: what it has got counts no more. */
  forget(machine: string): void {
    for (const sending of this.sendings.values()) sending.arrived.delete(machine);
  }

  /** The earliest places that are possible are taken: no order that is right is called wrong. */
  private first(machine: string, names: readonly string[], { sending, message }: First): void {
    const { id } = sending;
    const [device = machine] = names;
    if (sending.arrived.has(machine)) this.breach('I2', `${device} got ${id} twice as new`);
    this.deliveries += 1;
    const account = this.of(device);
    const chat = message.chat.user;
    const from = account.next.get(chat) ?? 0;
    const places = account.places.get(id);
    const wasGiven = names.some((name) => this.of(name).places.has(id));
    if (!wasGiven || (places === undefined && message.source !== 'phone')) {
      this.breach('I4', `${device} got ${id}, which the server never handed out`);
    } else if (message.source === 'phone' || places === undefined) {
      // What came is the answer of the own phone, which may hold many messages.
      const at = account.peers.find((place) => place >= from - 1);
      if (at === undefined) this.breach('I4', `${device} got ${id} from its phone, which is mute`);
      else account.next.set(chat, Math.max(from, at + 1));
    } else {
      const at = places.find((place) => place >= from);
      if (at === undefined) this.breach('I5', `${device} got ${id} out of order`);
      else account.next.set(chat, at + 1);
    }
  }

  private of(device: string): Account {
    const known = this.devices.get(device);
    if (known !== undefined) return known;
    const fresh: Account = { handed: 0, places: new Map(), peers: [], next: new Map() };
    this.devices.set(device, fresh);
    return fresh;
  }
}
