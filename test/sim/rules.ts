/**
 * Rules of keys, copies, lists and rows: checked at every commit and at the door of the server.
 *
 *   I3 what is acknowledged is stored       I6 a one-time prekey serves once
 *   I7 no message key seals twice           I8 copies go to devices of both sides and to nobody else
 *   I14 lists never go back                 I15 requests to send again have a bound
 */

import { fromBigEndian, hex } from '../../src/base/bytes.ts';
import type { CryptoPrimitives } from '../../src/base/env.ts';
import type { Change } from '../../src/base/step.ts';
import { decodeUserDevices, USER_DEVICES_TABLE } from '../../src/devices/registry.ts';
import { idKey } from '../../src/messages/message-id.ts';
import { RETRY_TABLE } from '../../src/messages/retry.ts';
import { SEEN_TABLE } from '../../src/messages/routing.ts';
import {
  ACCOUNT_TABLE,
  type Account,
  decodeRecord,
  ONE_TIME_TABLE,
} from '../../src/server/tables.ts';
import { decodePreKeySignalMessage, decodeSignalMessage } from '../../src/signal/message.ts';
import { decodePreKey, PREKEY_TABLE, preKeyKey } from '../../src/signal/prekeys.ts';
import { IDENTITY_TABLE, SESSION_TABLE } from '../../src/signal/tables.ts';
import { type Jid, parseJid } from '../../src/wire/jid.ts';
import { child, children, contentBytes, type Node } from '../../src/wire/node.ts';
import type { Ledger } from './ledger.ts';
import type { Tables } from './rows.ts';

const RETRIES = 5;
/** Connections on which a request that was not answered may be repeated. */
const CONNECTIONS = 8;

/** A sealed copy: the one-time prekey that it uses, and which of all copies it is. */
interface Copy {
  readonly preKeyId: number | undefined;
  readonly at: number;
}

/** Changes, and the rows before them. */
interface Commit {
  readonly changes: readonly Change[];
  readonly tables: Tables;
}

/** A device at the door of the server. */
interface Visitor {
  /** Its machine. */
  readonly name: string;
  readonly device: string;
  readonly rows: Tables;
}

/** What is remembered of the rows of a machine. */
interface Memory {
  /** Messages that were read, and how many copies had been sealed by then. */
  readonly seen: Map<string, number>;
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
  /** How often a device has asked for a message. */
  private readonly requests = new Map<string, number>();
  /** By reader and message: the end of each copy, and the one-time prekey that it uses. */
  private readonly sealedFor = new Map<string, Map<string, Copy>>();
  private copyCount = 0;
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
          if (change.kind === 'put') noteSeen(memory, change.key, this.copyCount);
          break;
        case PREKEY_TABLE:
          this.preKey(name, change, before);
          break;
        case SESSION_TABLE:
          if (change.kind === 'put') this.session(name, change.key, { changes, tables });
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
      seen: new Map(seen.map((id) => [id ?? '', this.copyCount])),
      gone: new Set(),
    });
  }

  /** A stanza of a device reaches the server; `rows` are those of its machine. */
  came({ name, device, rows }: Visitor, stanza: Node, crypto: CryptoPrimitives): void {
    if (stanza.tag === 'receipt') this.receipt({ name, device, rows }, stanza);
    if (stanza.tag === 'message') this.copies(name, device, stanza, crypto);
    if (stanza.tag === 'iq') this.offer({ name, device, rows }, stanza);
  }

  /** One-time prekeys are stored before they are offered. */
  private offer({ device, rows }: Visitor, stanza: Node): void {
    if (stanza.attrs['xmlns'] !== 'encrypt' || stanza.attrs['type'] !== 'set') return;
    for (const key of children(child(stanza, 'list') ?? stanza, 'key')) {
      const id = contentBytes(child(key, 'id') ?? key);
      const isStored =
        id !== undefined && rows.get(PREKEY_TABLE)?.has(preKeyKey(fromBigEndian(id)));
      if (isStored !== true) this.ledger.breach('I6', `${device} offers a prekey it does not have`);
    }
  }

  private receipt(visitor: Visitor, stanza: Node): void {
    const { name, device, rows } = visitor;
    const { id, type } = stanza.attrs;
    if (typeof id !== 'string') return;
    if (type === 'retry') {
      this.retries += 1;
      const count = Number(child(stanza, 'retry')?.attrs['count']);
      const key = `${device} ${id} ${String(stanza.attrs['to'])}`;
      this.asked.set(key, Math.max(count, this.asked.get(key) ?? 0));
      const isNoted = [...(rows.get(RETRY_TABLE)?.keys() ?? [])].some((row) =>
        row.endsWith(`|${idKey(id)}`),
      );
      if (!isNoted && !this.of(name).seen.has(idKey(id)) && this.rolledBack.size === 0) {
        this.ledger.breach('I3', `${device} asks for ${id} again and has not noted it`);
      }
      const times = (this.requests.get(key) ?? 0) + 1;
      this.requests.set(key, times);
      if (count > RETRIES || times > RETRIES * CONNECTIONS) {
        this.ledger.breach('I15', `${device} asks for ${id} again, no. ${count}, ${times} times`);
      }
      return;
    }
    if (!ARRIVALS.has(typeof type === 'string' ? type : undefined)) return;
    const more = children(child(stanza, 'list') ?? stanza, 'item').map(({ attrs }) => attrs['id']);
    for (const one of [id, ...more]) if (typeof one === 'string') this.arrival(visitor, one);
  }

  /** Who was set back uses keys again, and the copies that they seal pass for repetitions. */
  private arrival({ name, device, rows }: Visitor, id: string): void {
    if (this.rolledBack.size > 0) return;
    const seenAt = this.of(name).seen.get(idKey(id));
    if (seenAt === undefined) {
      return this.ledger.breach('I3', `${device} acknowledged ${id}, which it does not have`);
    }
    const copies = [...(this.sealedFor.get(`${device} ${id}`)?.values() ?? [])];
    const [{ preKeyId, at } = { preKeyId: undefined, at: 0 }] = copies;
    // A copy of what was read before, perhaps in an earlier life, is not opened.
    if (copies.length !== 1 || preKeyId === undefined || seenAt < at) return;
    if (rows.get(PREKEY_TABLE)?.has(preKeyKey(preKeyId)) === true) {
      this.ledger.breach('I6', `${device} still has prekey ${preKeyId}, which ${id} has used`);
    }
  }

  private copies(name: string, device: string, stanza: Node, crypto: CryptoPrimitives): void {
    const to = stanza.attrs['to'];
    const sides = [device.split(':')[0], this.users.get(typeof to === 'object' ? to.user : '')];
    const listed = children(child(stanza, 'participants') ?? stanza, 'to');
    for (const one of listed) {
      const address = one.attrs['jid'];
      const user = typeof address === 'object' ? this.users.get(address.user) : undefined;
      const reader = `${user}:${typeof address === 'object' ? address.device : ''}`;
      for (const enc of children(one, 'enc')) this.noteCopy(reader, stanza, enc);
      if (!sides.includes(user) || !this.everListed.has(reader) || reader === device) {
        this.ledger.breach(
          'I8',
          `${device} sealed a copy of ${String(stanza.attrs['id'])} for ${reader}`,
        );
      }
    }
    for (const enc of children(stanza, 'enc')) this.noteCopy(this.deviceOf(to), stanza, enc);
    if (this.rolledBack.has(name)) return;
    for (const enc of [stanza, ...listed].flatMap((one) => children(one, 'enc'))) {
      this.sealedWith(device, enc, crypto);
    }
  }

  /** Notes which one-time prekey a copy uses up. */
  private noteCopy(reader: string, stanza: Node, enc: Node): void {
    const bytes = contentBytes(enc);
    if (bytes === undefined) return;
    const key = `${reader} ${String(stanza.attrs['id'])}`;
    const copies = this.sealedFor.get(key) ?? new Map<string, Copy>();
    this.sealedFor.set(key, copies);
    const outer = enc.attrs['type'] === 'pkmsg' ? decodePreKeySignalMessage(bytes) : undefined;
    const name = hex(bytes.subarray(-8));
    if (copies.has(name)) return;
    this.copyCount += 1;
    const preKeyId = outer?.ok === true ? outer.value.preKeyId : undefined;
    copies.set(name, { preKeyId, at: this.copyCount });
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

  /** Who has a session has an identity on record, with which the next one is compared. */
  private session(name: string, key: string, { changes, tables }: Commit): void {
    const isOf = (one: Change): boolean => one.table === IDENTITY_TABLE && one.key === key;
    const last = changes.findLast(isOf);
    const isKnown = last === undefined ? tables.get(IDENTITY_TABLE)?.has(key) : last.kind === 'put';
    if (isKnown !== true) this.ledger.breach('I13', `${name} has a session without an identity`);
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
    const fresh: Memory = { seen: new Map(), gone: new Set() };
    this.machines.set(name, fresh);
    return fresh;
  }
}

function noteSeen({ seen }: Memory, key: string, copies: number): void {
  const id = key.split('|').at(-1) ?? '';
  if (!seen.has(id)) seen.set(id, copies);
}

/** Types of receipts that say that a message has arrived. */
const ARRIVALS: ReadonlySet<string | undefined> = new Set([
  undefined,
  'inactive',
  'sender',
  'peer_msg',
]);
