/**
 * Rules of keys, copies, lists and rows: checked at every commit and at the door of the server.
 *
 *   I3 what is acknowledged is stored       I6 a one-time prekey serves once
 *   I7 no message key seals twice           I8 copies go to devices of both sides and to nobody else
 *   I14 lists never go back                 I15 requests to send again have a bound
 */

import { hex } from '../../src/base/bytes.ts';
import type { CryptoPrimitives } from '../../src/base/env.ts';
import type { Change } from '../../src/base/step.ts';
import { decodeUserDevices, USER_DEVICES_TABLE } from '../../src/devices/registry.ts';
import { idKey } from '../../src/messages/message-id.ts';
import { SEEN_TABLE } from '../../src/messages/routing.ts';
import {
  ACCOUNT_TABLE,
  type Account,
  decodeRecord,
  ONE_TIME_TABLE,
} from '../../src/server/tables.ts';
import { decodePreKeySignalMessage, decodeSignalMessage } from '../../src/signal/message.ts';
import { decodePreKey, PREKEY_TABLE } from '../../src/signal/prekeys.ts';
import { type Jid, parseJid } from '../../src/wire/jid.ts';
import { child, children, contentBytes, type Node } from '../../src/wire/node.ts';
import type { Ledger } from './ledger.ts';
import type { Tables } from './rows.ts';

const RETRIES = 5;

/** What is remembered of the rows of a machine. */
interface Memory {
  readonly seen: Set<string>;
  /** One-time prekeys that were used up. */
  readonly gone: Set<string>;
}

/** Checks rules of keys, copies, lists and rows. */
export class Rules {
  /** Every device that was ever on a list of the server, as `number:device`. */
  readonly everListed = new Set<string>();
  /** Machines that went on from an older copy: their nonces and marks are not promised. */
  readonly rolledBack = new Set<string>();
  /** Requests to send again. */
  retries = 0;
  private readonly ledger: Ledger;
  private readonly machines = new Map<string, Memory>();
  /** Hash of what each message key has sealed. */
  private readonly sealed = new Map<string, string>();
  private readonly asked = new Map<string, number>();
  private readonly handedKeys = new Set<string>();
  private readonly users = new Map<string, string>();

  constructor(ledger: Ledger) {
    this.ledger = ledger;
  }

  /** A machine commits. */
  committing(name: string, changes: readonly Change[], tables: Tables): void {
    const memory = this.of(name);
    for (const change of changes) {
      const before = tables.get(change.table)?.get(change.key);
      switch (change.table) {
        case SEEN_TABLE:
          if (change.kind === 'put') memory.seen.add(change.key.split('|').at(-1) ?? '');
          break;
        case PREKEY_TABLE:
          this.preKey(name, change, before);
          break;
        case USER_DEVICES_TABLE:
          this.list(name, change, before);
          break;
      }
    }
  }

  /** The server commits. */
  serverCommitting(changes: readonly Change[]): void {
    for (const change of changes) {
      if (change.table === ACCOUNT_TABLE && change.kind === 'put') {
        const { pn, lid, devices } = decodeRecord<Account>(change.value);
        this.users.set(pn, pn).set(lid, pn);
        for (const { id } of devices) this.everListed.add(`${pn}:${id}`);
      }
      if (change.table !== ONE_TIME_TABLE) continue;
      if (change.kind === 'delete') this.handedKeys.add(change.key);
      else if (this.handedKeys.has(change.key)) {
        this.ledger.breach('I6', `the server has prekey ${change.key} again`);
      }
    }
  }

  /** `number:device` of an address, by whichever name of its user. */
  deviceOf(address: unknown): string {
    const jid = typeof address === 'string' ? parseJid(address) : undefined;
    const parsed = jid?.ok ? jid.value : (address as Jid | undefined);
    if (parsed === undefined || typeof parsed !== 'object') return 'nobody';
    return `${this.users.get(parsed.user) ?? parsed.user}:${parsed.device}`;
  }

  /** A machine begins a new life as a device: its prekeys are numbered anew. */
  newLife(name: string): void {
    this.of(name).gone.clear();
  }

  /** A machine goes on from other rows: what was known of them is void. */
  reset(name: string, tables: Tables): void {
    const seen = [...(tables.get(SEEN_TABLE)?.keys() ?? [])].map((key) => key.split('|').at(-1));
    this.machines.set(name, {
      seen: new Set(seen.filter((id) => id !== undefined)),
      gone: new Set(),
    });
  }

  /** A stanza of a device reaches the server. */
  came(name: string, device: string, stanza: Node, crypto: CryptoPrimitives): void {
    if (stanza.tag === 'receipt') this.receipt(name, device, stanza);
    if (stanza.tag === 'message') this.copies(name, device, stanza, crypto);
  }

  private receipt(name: string, device: string, stanza: Node): void {
    const { id, type } = stanza.attrs;
    if (typeof id !== 'string') return;
    if (type === 'retry') {
      this.retries += 1;
      const count = Number(child(stanza, 'retry')?.attrs['count']);
      const key = `${device} ${id} ${String(stanza.attrs['to'])}`;
      this.asked.set(key, Math.max(count, this.asked.get(key) ?? 0));
      if (count > RETRIES)
        this.ledger.breach('I15', `${device} asks for ${id} again, no. ${count}`);
      return;
    }
    if (!ARRIVALS.has(typeof type === 'string' ? type : undefined)) return;
    // Who was set back uses keys again; the copies that they seal pass for repetitions.
    if (this.rolledBack.size > 0 || this.of(name).seen.has(idKey(id))) return;
    this.ledger.breach('I3', `${device} acknowledged ${id}, which it does not have`);
  }

  private copies(name: string, device: string, stanza: Node, crypto: CryptoPrimitives): void {
    const to = stanza.attrs['to'];
    const sides = [device.split(':')[0], this.users.get(typeof to === 'object' ? to.user : '')];
    const listed = children(child(stanza, 'participants') ?? stanza, 'to');
    for (const one of listed) {
      const address = one.attrs['jid'];
      const user = typeof address === 'object' ? this.users.get(address.user) : undefined;
      const reader = `${user}:${typeof address === 'object' ? address.device : ''}`;
      if (!sides.includes(user) || !this.everListed.has(reader) || reader === device) {
        this.ledger.breach(
          'I8',
          `${device} sealed a copy of ${String(stanza.attrs['id'])} for ${reader}`,
        );
      }
    }
    if (this.rolledBack.has(name)) return;
    for (const enc of [stanza, ...listed].flatMap((one) => children(one, 'enc'))) {
      this.sealedWith(device, enc, crypto);
    }
  }

  private sealedWith(device: string, enc: Node, crypto: CryptoPrimitives): void {
    const bytes = contentBytes(enc);
    if (bytes === undefined) return;
    const outer = enc.attrs['type'] === 'pkmsg' ? decodePreKeySignalMessage(bytes) : undefined;
    const inner = outer?.ok === true ? outer.value.message : undefined;
    const parsed =
      inner === undefined ? decodeSignalMessage(bytes) : { ok: true as const, value: inner };
    if (!parsed.ok) return;
    const { ratchetKey, counter, body } = parsed.value;
    const key = `${hex(ratchetKey)}:${counter}`;
    const hash = hex(crypto.sha256(body));
    const before = this.sealed.get(key);
    this.sealed.set(key, hash);
    if (before !== undefined && before !== hash) {
      this.ledger.breach('I7', `${device} sealed two messages with key ${counter} of a chain`);
    }
  }

  private preKey(name: string, change: Change, before: Uint8Array | undefined): void {
    const { gone } = this.of(name);
    if (change.kind === 'delete') {
      gone.add(change.key);
      return;
    }
    if (gone.has(change.key)) this.ledger.breach('I6', `${name} has prekey ${change.key} again`);
    const old = before && decodePreKey(before);
    const now = decodePreKey(change.value);
    if (old?.ok !== true || !now.ok) return;
    if (hex(old.value.keyPair.publicKey) !== hex(now.value.keyPair.publicKey)) {
      this.ledger.breach('I6', `${name} has two prekeys ${change.key}`);
    }
  }

  private list(name: string, change: Change, before: Uint8Array | undefined): void {
    const old = before && decodeUserDevices(before);
    const now = change.kind === 'put' ? decodeUserDevices(change.value) : undefined;
    if (old?.ok !== true || now?.ok !== true) return;
    const isSame = old.value.rawId === now.value.rawId;
    if (isSame && now.value.timestamp < old.value.timestamp) {
      this.ledger.breach('I14', `${name} took an older list of ${now.value.user.user}`);
    }
  }

  private of(name: string): Memory {
    const known = this.machines.get(name);
    if (known !== undefined) return known;
    const fresh: Memory = { seen: new Set(), gone: new Set() };
    this.machines.set(name, fresh);
    return fresh;
  }
}

/** Types of receipts that say that a message has arrived. */
const ARRIVALS: ReadonlySet<string | undefined> = new Set([
  undefined,
  'inactive',
  'sender',
  'peer_msg',
]);
