/**
 * The ledger: what was sent, who had to get it, what arrived, and every rule that was broken.
 *
 * Told by the hosts of everything that is accepted, handed out and given to an application. Names
 * are those of the server: `number:device`. Rules I1-I5 of messages are here; those of keys, lists
 * and rows stand in rules.ts.
 */

import type { EventOf } from '../../src/connection/events.ts';
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
  /** The devices that sent it, once the server has taken it: a second one after a new link. */
  readonly senders: Set<string>;
  /** The code with which it failed. */
  failed: string | undefined;
  /** Machines whose application was told of it. */
  readonly arrived: Set<string>;
  /** Position among the messages that the server took. */
  taken: number;
}

/** A device as the ledger sees it. */
interface Account {
  /** Message ids in the order in which their stanzas were handed out. */
  readonly handed: string[];
  /** Position in `handed` after the last message of each chat that was told for the first time. */
  readonly next: Map<string, number>;
}

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
  private taken = 0;
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
      senders: new Set(),
      failed: undefined,
      arrived: new Set(),
      taken: 0,
    };
    this.sendings.set(id, sending);
    return sending;
  }

  /** The server has taken a message; `lists` are the devices of both sides at that moment. */
  accepted(sender: string, node: Node, lists: readonly string[]): void {
    const sending = this.sendings.get(String(node.attrs['id']));
    if (sending === undefined || sending.senders.has(sender)) return;
    this.taken += 1;
    sending.taken = this.taken;
    sending.senders.add(sender);
    const targets = lists.filter((device) => device !== sender);
    sending.targets = new Set([...(sending.targets ?? []), ...targets]);
  }

  /** A message stanza was written to a device. */
  handedOut(device: string, id: string): void {
    this.of(device).handed.push(id);
  }

  /** The application of a machine was told of a message. */
  told(machine: string, device: string, event: EventOf<'message'>): void {
    const { message, redelivered } = event;
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
    else this.first(machine, device, { sending, chat: message.chat.user });
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

  private first(
    machine: string,
    device: string,
    { sending, chat }: { readonly sending: Sending; readonly chat: string },
  ): void {
    const { id } = sending;
    if (sending.arrived.has(machine)) this.breach('I2', `${device} got ${id} twice as new`);
    this.deliveries += 1;
    const account = this.of(device);
    const at = account.handed.indexOf(id, account.next.get(chat) ?? 0);
    if (at >= 0) account.next.set(chat, at + 1);
    else if (account.handed.includes(id)) this.breach('I5', `${device} got ${id} out of order`);
    else this.breach('I4', `${device} got ${id}, which the server never handed out`);
  }

  private of(device: string): Account {
    const known = this.devices.get(device);
    if (known !== undefined) return known;
    const fresh: Account = { handed: [], next: new Map() };
    this.devices.set(device, fresh);
    return fresh;
  }
}
