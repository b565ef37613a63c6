/**
 * One turn of the server: the draft, the next state and the effects while a step is being computed.
 *
 * Local to a step and thrown away with it. Topics read records and connections through it, write
 * both, and add effects; nothing here decides anything.
 */

import { type Bytes, hex } from '../base/bytes.ts';
import type { Env, Ms } from '../base/env.ts';
import { cap } from '../base/limits.ts';
import type { Change, Outcome, Records } from '../base/step.ts';
import { Draft } from '../store/draft.ts';
import { children, type Node } from '../wire/node.ts';
import { Ledger, watchKey } from './ledger.ts';
import type {
  CommandAnswer,
  Connection,
  ConnectionId,
  ServerEffect,
  ServerState,
  Session,
} from './state.ts';
import {
  ACCEPTED_TABLE,
  ACCOUNT_TABLE,
  type Accepted,
  type Account,
  type DeviceKey,
  deviceKey,
  ENTRY_TABLE,
  encodeRecord,
  LID_TABLE,
  numberedKey,
  ONE_TIME_TABLE,
  POOL_TABLE,
  type Pool,
  QUEUE_TABLE,
  type Queue,
  WATCH_TABLE,
  WATCHERS_TABLE,
} from './tables.ts';

/** The workspace of one step. */
export class Turn extends Ledger {
  readonly env: Env;
  readonly now: Ms;
  /** The time of this turn in seconds; never less than that of an earlier turn. */
  readonly seconds: number;
  private readonly draft: Draft;
  private readonly effects: ServerEffect[] = [];
  private next: ServerState;

  constructor(state: ServerState, records: Records, env: Env) {
    const draft = new Draft(records);
    super(draft);
    this.draft = draft;
    this.env = env;
    this.now = env.now();
    this.seconds = Math.max(state.seconds, Math.floor(this.now / 1000));
    this.next = { ...state, seconds: this.seconds };
  }

  /** The state so far. */
  get state(): ServerState {
    return this.next;
  }

  /** Replaces some fields of the state. */
  set(fields: Partial<ServerState>): void {
    this.next = { ...this.next, ...fields };
  }

  /** A connection, or `undefined` if it is closed. */
  connection(id: ConnectionId): Connection | undefined {
    return this.next.connections.get(String(id));
  }

  /** The connection, if it is that of a device. */
  session(id: ConnectionId): Session | undefined {
    const connection = this.connection(id);
    return connection?.kind === 'device' ? connection : undefined;
  }

  /** Replaces a connection. */
  setConnection(id: ConnectionId, connection: Connection): void {
    this.set({ connections: this.next.connections.with(String(id), connection) });
  }

  /** Forgets a connection. */
  dropConnection(id: ConnectionId): void {
    this.set({ connections: this.next.connections.without(String(id)) });
  }

  /** The connection on which a device is logged in. */
  online(pn: string, device: number): ConnectionId | undefined {
    return this.next.online.get(deviceKey(pn, device));
  }

  /** A fresh id for a stanza of the server. */
  freshId(): string {
    return hex(this.env.random(8)).toUpperCase();
  }

  /** Notes a stanza that nothing here knows, by its kind and never by what it holds. */
  noteUnknown(stanza: Node): void {
    const { unknown } = this.next;
    const { xmlns, type } = stanza.attrs;
    const first = children(stanza)[0]?.tag ?? '-';
    const kind = [stanza.tag, xmlns ?? '-', type ?? '-', first].join(' ').slice(0, KIND_CHARS);
    if (unknown.includes(kind) || unknown.length >= cap('unknownKinds')) return;
    this.set({ unknown: [...unknown, kind] });
  }

  /** Sends a stanza after the commit. */
  send(connection: ConnectionId, node: Node): void {
    this.effects.push({ kind: 'send', connection, node });
  }

  /** Closes a connection after the commit. */
  close(connection: ConnectionId): void {
    this.effects.push({ kind: 'close', connection });
  }

  /** Sets a named timer, replacing one of that name. */
  timer(name: string, at: Ms): void {
    this.effects.push({ kind: 'timer', name, at });
  }

  /** Cancels a named timer. */
  cancel(name: string): void {
    this.effects.push({ kind: 'cancel', name });
  }

  /** Answers a command after the commit. */
  reply(request: number, answer: CommandAnswer): void {
    this.effects.push({ kind: 'reply', request, answer });
  }

  putAccount(account: Account): void {
    this.draft.put(ACCOUNT_TABLE, account.pn, encodeRecord(account));
  }

  putLid(lid: string, pn: string): void {
    this.draft.put(LID_TABLE, lid, encodeRecord(pn));
  }

  putPool(device: DeviceKey, pool: Pool): void {
    this.draft.put(POOL_TABLE, device, encodeRecord(pool));
  }

  deletePool(device: DeviceKey): void {
    this.draft.delete(POOL_TABLE, device);
  }

  putOneTimeKey(device: DeviceKey, id: number, publicKey: Bytes): void {
    this.draft.put(ONE_TIME_TABLE, numberedKey(device, id), publicKey);
  }

  deleteOneTimeKey(device: DeviceKey, id: number): void {
    this.draft.delete(ONE_TIME_TABLE, numberedKey(device, id));
  }

  putQueue(device: DeviceKey, queue: Queue): void {
    this.draft.put(QUEUE_TABLE, device, encodeRecord(queue));
  }

  deleteQueue(device: DeviceKey): void {
    this.draft.delete(QUEUE_TABLE, device);
  }

  putEntry(device: DeviceKey, position: number, entry: Bytes): void {
    this.draft.put(ENTRY_TABLE, numberedKey(device, position), entry);
  }

  deleteEntry(device: DeviceKey, position: number): void {
    this.draft.delete(ENTRY_TABLE, numberedKey(device, position));
  }

  putWatch(watcher: string, watched: string, watchers: readonly string[]): void {
    this.draft.put(WATCH_TABLE, watchKey(watcher, watched), encodeRecord(true));
    this.draft.put(WATCHERS_TABLE, watched, encodeRecord(watchers));
  }

  deleteWatch(watcher: string, watched: string): void {
    this.draft.delete(WATCH_TABLE, watchKey(watcher, watched));
  }

  putAccepted(key: string, accepted: Accepted): void {
    this.draft.put(ACCEPTED_TABLE, key, encodeRecord(accepted));
  }

  deleteAccepted(key: string): void {
    this.draft.delete(ACCEPTED_TABLE, key);
  }

  /** The changes so far. */
  changes(): readonly Change[] {
    return this.draft.changes();
  }

  /** The result of the step. */
  outcome(): Outcome<ServerState, ServerEffect> {
    return { state: this.next, changes: this.changes(), effects: this.effects };
  }
}

const KIND_CHARS = 120;
