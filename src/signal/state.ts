/**
 * One state of a pairwise session, kept as the very bytes of its record.
 *
 * A symmetric step changes 36 bytes of some 300, so a state is an immutable byte string with views
 * into it: a step copies and patches, and storing it costs nothing more. What the fields mean is
 * spec 02 §6.1; how they move is cipher.ts. Private parts never print.
 *
 *   flags(1) | baseKey(32) | 05 localIdentity(33) | 05 remoteIdentity(33) | localRegistrationId(4)
 *   | remoteRegistrationId(4) | preKeyId(4) | signedPreKeyId(4) | pendingSince(6) | root(32)
 *   | previousCounter(4) | ratchetPrivate(32) | ratchetPublic(32) | sendChainKey(32) | sendIndex(4)
 *   | chainCount(1) | chains
 *   flags: 1 pending, 2 pending with a one-time prekey, 4 the sending half of a turn is owed
 *   chain: ratchetKey(32) | chainKey(32) | index(4) | skippedCount(2) | skipped: index(4) | seed(32)
 */

import type { Bytes } from '../base/bytes.ts';
import type { Ms } from '../base/env.ts';
import { cap } from '../base/limits.ts';
import { KeyPair } from '../crypto/keys.ts';

/** What a state was agreed on; all keys raw, 32 bytes. */
export interface StateStart {
  readonly baseKey: Bytes;
  readonly localIdentity: Bytes;
  readonly remoteIdentity: Bytes;
  readonly localRegistrationId: number;
  readonly remoteRegistrationId: number;
  readonly root: Bytes;
  /** The sending ratchet key and its chain, at index 0. */
  readonly sending: { readonly ratchet: KeyPair; readonly chainKey: Bytes };
  /** The receiving chain that an initiator begins with, at index 0. */
  readonly receiving?: { readonly ratchetKey: Bytes; readonly chainKey: Bytes };
  readonly pending?: Pending;
}

/** What every message repeats until the peer has answered. */
export interface Pending {
  readonly preKeyId?: number;
  readonly signedPreKeyId: number;
  readonly createdAt: Ms;
}

/** A symmetric chain with the seeds of the messages that it passed over. */
export interface ReceivingChain {
  readonly ratchetKey: Bytes;
  readonly chainKey: Bytes;
  readonly index: number;
  /** Rows of index(4) | seed(32), oldest first. */
  readonly skipped: Bytes;
}

/** The receiving half of a turn: its root, and the key that was drawn for the sending half. */
export interface HalfTurn {
  readonly root: Bytes;
  readonly privateKey: Bytes;
}

/** A completed turn of the ratchet: the next root and a fresh sending chain. */
export interface RatchetTurn {
  readonly root: Bytes;
  readonly ratchet: KeyPair;
  readonly chainKey: Bytes;
}

/** Where a state is written: inside the record of a session that has no other state. */
interface Room {
  readonly bytes: Bytes;
  readonly record?: Bytes;
}

/** An immutable session state; every byte string it gives is a view that must not be written. */
export class State {
  readonly #bytes: Bytes;
  readonly #record: Bytes | undefined;
  #ratchet: KeyPair | undefined;

  private constructor(room: Room, ratchet?: KeyPair) {
    this.#bytes = room.bytes;
    this.#record = room.record;
    this.#ratchet = ratchet;
  }

  /** The state right after the key agreement. */
  static start(start: StateStart): State {
    const { sending, receiving, pending } = start;
    const room = makeRoom(CHAINS + (receiving ? CHAIN_BYTES : 0));
    const { bytes } = room;
    bytes.set(start.baseKey, BASE_KEY);
    bytes[LOCAL_IDENTITY - 1] = 5;
    bytes.set(start.localIdentity, LOCAL_IDENTITY);
    bytes[REMOTE_IDENTITY - 1] = 5;
    bytes.set(start.remoteIdentity, REMOTE_IDENTITY);
    putU32(bytes, LOCAL_REGISTRATION, start.localRegistrationId);
    putU32(bytes, REMOTE_REGISTRATION, start.remoteRegistrationId);
    if (pending) putPending(bytes, pending);
    putTurn(bytes, { root: start.root, ratchet: sending.ratchet, chainKey: sending.chainKey });
    if (receiving) putChain(bytes, CHAINS, { ...receiving, index: 0, skipped: NO_ROWS });
    bytes[CHAIN_COUNT] = receiving ? 1 : 0;
    return new State(room, sending.ratchet);
  }

  /** The state that begins at `at` of a record, or `undefined` if there is none. */
  static parse(record: Bytes, at: number, ratchet?: KeyPair): State | undefined {
    const sizeBytes = measure(record, at);
    if (sizeBytes === undefined) return undefined;
    return new State({ bytes: record.subarray(at, at + sizeBytes) }, ratchet);
  }

  /** Bytes of the state in a record. */
  get sizeBytes(): number {
    return this.#bytes.length;
  }

  /** The record of a session with this state as current one and no other, if it was made here. */
  get soleRecord(): Bytes | undefined {
    return this.#record;
  }

  /** Writes the state into a record. */
  writeTo(record: Bytes, at: number): void {
    record.set(this.#bytes, at);
  }

  get baseKey(): Bytes {
    return this.#view(BASE_KEY);
  }

  get localIdentity(): Bytes {
    return this.#view(LOCAL_IDENTITY);
  }

  get remoteIdentity(): Bytes {
    return this.#view(REMOTE_IDENTITY);
  }

  /** Both identities in their 33-byte form, local first: what a sent message's MAC begins with. */
  get identityPair(): Bytes {
    return this.#bytes.subarray(LOCAL_IDENTITY - 1, REMOTE_IDENTITY + KEY_BYTES);
  }

  get localRegistrationId(): number {
    return u32At(this.#bytes, LOCAL_REGISTRATION);
  }

  get remoteRegistrationId(): number {
    return u32At(this.#bytes, REMOTE_REGISTRATION);
  }

  get pending(): Pending | undefined {
    const flags = this.#bytes[FLAGS] as number;
    if ((flags & HAS_PENDING) === 0) return undefined;
    const signedPreKeyId = u32At(this.#bytes, SIGNED_PREKEY_ID);
    const createdAt =
      u16At(this.#bytes, PENDING_SINCE) * 2 ** 32 + u32At(this.#bytes, PENDING_SINCE + 2);
    if ((flags & HAS_PREKEY) === 0) return { signedPreKeyId, createdAt };
    return { preKeyId: u32At(this.#bytes, PREKEY_ID), signedPreKeyId, createdAt };
  }

  get root(): Bytes {
    return this.#view(ROOT);
  }

  /** The private half of our current ratchet key, 32 bytes. */
  get ratchetPrivateKey(): Bytes {
    return this.#ratchet?.privateKey ?? this.#view(RATCHET_PRIVATE);
  }

  /** The ratchet key of the peer that the sending half of the last turn is still owed for. */
  get owedTo(): Bytes | undefined {
    if (this.#bytes[FLAGS] !== OWES_TURN) return undefined;
    let at = CHAINS;
    for (let left = this.#bytes[CHAIN_COUNT] as number; left > 1; left--) {
      at = chainEnd(this.#bytes, at);
    }
    return this.#view(at);
  }

  /** Our current ratchet key pair; the public half is missing while a turn is owed. */
  get ratchet(): KeyPair {
    this.#ratchet ??= new KeyPair(this.#view(RATCHET_PUBLIC), this.#view(RATCHET_PRIVATE));
    return this.#ratchet;
  }

  /** Our current ratchet key pair, if it has been asked for or made here. */
  get knownRatchet(): KeyPair | undefined {
    return this.#ratchet;
  }

  get previousCounter(): number {
    return u32At(this.#bytes, PREVIOUS_COUNTER);
  }

  get sendChainKey(): Bytes {
    return this.#view(SEND_CHAIN);
  }

  /** Counter of the next message that is sent. */
  get sendIndex(): number {
    return u32At(this.#bytes, SEND_INDEX);
  }

  /** Whether the state has a receiving chain of this ratchet key. */
  hasChain(ratchetKey: Bytes): boolean {
    return this.#locate(ratchetKey) !== undefined;
  }

  /** The receiving chain of a ratchet key, or `undefined` if the state has none. */
  findChain(ratchetKey: Bytes): ReceivingChain | undefined {
    const at = this.#locate(ratchetKey);
    if (at === undefined) return undefined;
    return {
      ratchetKey,
      chainKey: this.#view(at + CHAIN_KEY),
      index: u32At(this.#bytes, at + CHAIN_INDEX),
      skipped: this.#bytes.subarray(at + CHAIN_BYTES, chainEnd(this.#bytes, at)),
    };
  }

  /** The state after one more message was sent. */
  afterSending(chainKey: Bytes): State {
    const room = copy(this.#bytes);
    room.bytes.set(chainKey, SEND_CHAIN);
    putU32(room.bytes, SEND_INDEX, this.sendIndex + 1);
    return new State(room, this.#ratchet);
  }

  /** The state after a message of a known chain; the peer has answered, so nothing is pending. */
  afterReceiving(chain: ReceivingChain): State {
    const at = this.#locate(chain.ratchetKey) as number;
    const end = chainEnd(this.#bytes, at);
    const growth = CHAIN_BYTES + chain.skipped.length - (end - at);
    const room = growth === 0 ? copy(this.#bytes) : splice(this.#bytes, end, growth);
    putChain(room.bytes, at, chain);
    clearPending(room.bytes);
    return new State(room, this.#ratchet);
  }

  /**
   * The state after the first message of a new chain (§6.3 step 7). The sending half of the turn is
   * owed: its key is drawn, its agreement waits for the first message that needs it.
   */
  afterHalfTurn(chain: ReceivingChain, half: HalfTurn): State {
    const kept = this.#bytes[CHAIN_COUNT] as number;
    const dropped = kept === cap('receivingChains') ? 1 : 0;
    const from = dropped === 1 ? chainEnd(this.#bytes, CHAINS) : CHAINS;
    const tail = this.#bytes.length - from;
    const room = makeRoom(CHAINS + tail + CHAIN_BYTES + chain.skipped.length);
    const { bytes } = room;
    bytes.set(this.#bytes.subarray(0, CHAINS));
    bytes.set(this.#bytes.subarray(from), CHAINS);
    putChain(bytes, CHAINS + tail, chain);
    bytes[CHAIN_COUNT] = kept + 1 - dropped;
    putU32(bytes, PREVIOUS_COUNTER, Math.max(this.sendIndex - 1, 0));
    bytes.set(half.root, ROOT);
    bytes.set(half.privateKey, RATCHET_PRIVATE);
    bytes.fill(0, RATCHET_PUBLIC, CHAIN_COUNT);
    clearPending(bytes);
    bytes[FLAGS] = OWES_TURN;
    return new State(room);
  }

  /** The state after the sending half of a turn that was owed. */
  afterTurn(turn: RatchetTurn): State {
    const room = copy(this.#bytes);
    putTurn(room.bytes, turn);
    room.bytes[FLAGS] = 0;
    return new State(room, turn.ratchet);
  }

  /** The state as it is archived: nothing pending. */
  archived(): State {
    if (((this.#bytes[FLAGS] as number) & HAS_PENDING) === 0) return this;
    const room = copy(this.#bytes);
    clearPending(room.bytes);
    return new State(room, this.#ratchet);
  }

  /** Counters only. */
  toJSON(): Record<string, unknown> {
    const { sendIndex, previousCounter, remoteRegistrationId } = this;
    const chains = this.#bytes[CHAIN_COUNT] as number;
    return { sendIndex, previousCounter, chains, remoteRegistrationId, pending: !!this.pending };
  }

  #view(at: number): Bytes {
    return this.#bytes.subarray(at, at + KEY_BYTES);
  }

  #locate(ratchetKey: Bytes): number | undefined {
    const bytes = this.#bytes;
    let at = CHAINS;
    for (let left = bytes[CHAIN_COUNT] as number; left > 0; left--) {
      let same = 0;
      while (same < KEY_BYTES && bytes[at + same] === ratchetKey[same]) same++;
      if (same === KEY_BYTES) return at;
      at = chainEnd(bytes, at);
    }
    return undefined;
  }
}

/** Bytes of the state at `at`, or `undefined` if the record does not hold a well-formed one. */
function measure(record: Bytes, at: number): number | undefined {
  if (record.length - at < CHAINS) return undefined;
  const flags = record[at + FLAGS] as number;
  const count = record[at + CHAIN_COUNT] as number;
  const known = record[0] === 1 ? HAS_PENDING | HAS_PREKEY : OWES_TURN;
  if (flags > known || flags === HAS_PREKEY) return undefined;
  if (record[at + LOCAL_IDENTITY - 1] !== 5 || record[at + REMOTE_IDENTITY - 1] !== 5) {
    return undefined;
  }
  if (count > cap('receivingChains') || (flags === OWES_TURN && count === 0)) return undefined;
  let end = at + CHAINS;
  for (let left = count; left > 0; left--) {
    if (record.length - end < CHAIN_BYTES) return undefined;
    if (u16At(record, end + SKIPPED_COUNT) > cap('skippedKeys')) return undefined;
    end = chainEnd(record, end);
    if (end > record.length) return undefined;
  }
  return end - at;
}

function putChain(bytes: Bytes, at: number, chain: ReceivingChain): void {
  bytes.set(chain.ratchetKey, at);
  bytes.set(chain.chainKey, at + CHAIN_KEY);
  putU32(bytes, at + CHAIN_INDEX, chain.index);
  const count = chain.skipped.length / SKIPPED_BYTES;
  bytes[at + SKIPPED_COUNT] = count >>> 8;
  bytes[at + SKIPPED_COUNT + 1] = count & 255;
  bytes.set(chain.skipped, at + CHAIN_BYTES);
}

function putTurn(bytes: Bytes, turn: RatchetTurn): void {
  bytes.set(turn.root, ROOT);
  bytes.set(turn.ratchet.privateKey, RATCHET_PRIVATE);
  bytes.set(turn.ratchet.publicKey, RATCHET_PUBLIC);
  bytes.set(turn.chainKey, SEND_CHAIN);
  putU32(bytes, SEND_INDEX, 0);
}

function putPending(bytes: Bytes, pending: Pending): void {
  bytes[FLAGS] = pending.preKeyId === undefined ? HAS_PENDING : HAS_PENDING | HAS_PREKEY;
  putU32(bytes, PREKEY_ID, pending.preKeyId ?? 0);
  putU32(bytes, SIGNED_PREKEY_ID, pending.signedPreKeyId);
  const high = Math.floor(pending.createdAt / 2 ** 32);
  bytes[PENDING_SINCE] = (high >>> 8) & 255;
  bytes[PENDING_SINCE + 1] = high & 255;
  putU32(bytes, PENDING_SINCE + 2, pending.createdAt % 2 ** 32);
}

function clearPending(bytes: Bytes): void {
  if (((bytes[FLAGS] as number) & HAS_PENDING) === 0) return;
  bytes[FLAGS] = 0;
  bytes.fill(0, PREKEY_ID, ROOT);
}

const chainEnd = (bytes: Bytes, at: number): number =>
  at + CHAIN_BYTES + SKIPPED_BYTES * u16At(bytes, at + SKIPPED_COUNT);

/** Room for a state, with the header of a record in front so that storing it copies nothing. */
function makeRoom(sizeBytes: number): Room {
  const record = new Uint8Array(RECORD_HEADER_BYTES + sizeBytes);
  record[0] = RECORD_VERSION;
  record[1] = 1;
  return { bytes: record.subarray(RECORD_HEADER_BYTES), record };
}

function copy(bytes: Bytes): Room {
  const room = makeRoom(bytes.length);
  room.bytes.set(bytes);
  return room;
}

/** A copy with `growth` bytes more (or fewer) before `end`. */
function splice(bytes: Bytes, end: number, growth: number): Room {
  const room = makeRoom(bytes.length + growth);
  room.bytes.set(growth < 0 ? bytes.subarray(0, end + growth) : bytes.subarray(0, end));
  room.bytes.set(bytes.subarray(end), end + growth);
  return room;
}

const u16At = (bytes: Bytes, at: number): number =>
  ((bytes[at] as number) << 8) | (bytes[at + 1] as number);

const u32At = (bytes: Bytes, at: number): number =>
  u16At(bytes, at) * 65_536 + u16At(bytes, at + 2);

function putU32(bytes: Bytes, at: number, value: number): void {
  bytes[at] = value >>> 24;
  bytes[at + 1] = value >>> 16;
  bytes[at + 2] = value >>> 8;
  bytes[at + 3] = value;
}

/** Version of the records of sessions. The first one knew no turns that are owed. */
export const RECORD_VERSION = 2;

/** Bytes of a record before its first state (layout: session.ts). */
export const RECORD_HEADER_BYTES = 3;

const HAS_PENDING = 1;
const HAS_PREKEY = 2;
/** Nothing is pending then: the peer has answered. */
const OWES_TURN = 4;

const KEY_BYTES = 32;
const FLAGS = 0;
const BASE_KEY = 1;
const LOCAL_IDENTITY = 34;
const REMOTE_IDENTITY = 67;
const LOCAL_REGISTRATION = 99;
const REMOTE_REGISTRATION = 103;
const PREKEY_ID = 107;
const SIGNED_PREKEY_ID = 111;
const PENDING_SINCE = 115;
const ROOT = 121;
const PREVIOUS_COUNTER = 153;
const RATCHET_PRIVATE = 157;
const RATCHET_PUBLIC = 189;
const SEND_CHAIN = 221;
const SEND_INDEX = 253;
const CHAIN_COUNT = 257;
const CHAINS = 258;

const CHAIN_KEY = 32;
const CHAIN_INDEX = 64;
const SKIPPED_COUNT = 68;
const CHAIN_BYTES = 70;
const SKIPPED_BYTES = 36;
const NO_ROWS = new Uint8Array(0);
