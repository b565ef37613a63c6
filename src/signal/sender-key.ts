/**
 * Sender keys: one chain per (chat, sending device), so that a group message is sealed once.
 *
 * Making, distributing, accepting, sealing and opening, on immutable values; who gets a
 * distribution and when a key is replaced is groups/. Rules: spec 02 §8. A failed call gives no
 * next value, and the signature is verified before anything is derived. The record:
 *
 *   version(1) | stateCount(1) | states, newest first:
 *   isOwn(1) | keyId(4) | index(4) | chainKey(32) | signingPublic(32) | signingPrivate(32, if own)
 *   | skippedCount(2) | skipped: index(4) | seed(32)
 */

import { type Bytes, EMPTY, equalBytes, fromBigEndian, hex, u32, utf8 } from '../base/bytes.ts';
import type { CryptoPrimitives, Env } from '../base/env.ts';
import { fail, ok, type Result } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import { Lru } from '../base/lru.ts';
import { Reader } from '../base/reader.ts';
import { generateKeyPair, KeyPair } from '../crypto/keys.ts';
import {
  advanceChain,
  type Chain,
  deriveNextChainKey,
  deriveSeed,
  SKIPPED_ROW_BYTES,
  takeSkipped,
} from './ratchet.ts';
import {
  type Distribution,
  decodeDistribution,
  decodeSenderKeyMessage,
  encodeDistribution,
  encodeSenderKeyMessage,
} from './sender-message.ts';

/** One key of a sender. Its chain does not print. */
export class SenderKeyState {
  readonly keyId: number;
  /** Raw public key, 32 bytes. */
  readonly signingKey: Bytes;
  /** Present on the own key. */
  readonly signingPair: KeyPair | undefined;
  readonly #chain: Chain;

  constructor(keyId: number, signing: Bytes | KeyPair, chain: Chain) {
    this.keyId = keyId;
    this.signingPair = signing instanceof KeyPair ? signing : undefined;
    this.signingKey = signing instanceof KeyPair ? signing.publicKey : signing;
    this.#chain = chain;
  }

  /** Key and counter of the next message, and what was passed over. */
  get chain(): Chain {
    return this.#chain;
  }

  /** The state with its chain moved on. */
  withChain(chain: Chain): SenderKeyState {
    return new SenderKeyState(this.keyId, this.signingPair ?? this.signingKey, chain);
  }

  /** Counters only. */
  toJSON(): Record<string, unknown> {
    const { keyId, signingPair, chain } = this;
    return { keyId, own: signingPair !== undefined, index: chain.index };
  }
}

/** All keys of one sender in one chat, newest first. */
export interface SenderKey {
  readonly states: readonly SenderKeyState[];
}

/** A sealed group message; `senderKey` must be stored before it leaves. */
export interface SealedForGroup {
  readonly senderKey: SenderKey;
  readonly ciphertext: Bytes;
}

/** An opened group message, and the keys to store in the same commit. */
export interface OpenedFromGroup {
  readonly senderKey: SenderKey;
  readonly plaintext: Bytes;
}

/**
 * A new own key in front of the existing ones; draws 4 bytes for the id, 32 for the chain, 32 for
 * the signing key. It must be distributed before the first message.
 */
export function createSenderKey(existing: SenderKey | undefined, env: Env): SenderKey {
  const keyId = (fromBigEndian(env.random(4)) % MAX_KEY_ID) + 1;
  const chainKey = env.random(32);
  const chain = { chainKey, index: 0, skipped: EMPTY };
  return inFront(new SenderKeyState(keyId, generateKeyPair(env), chain), existing?.states ?? []);
}

/** The distribution of the own key in its present position, or `undefined` without one. */
export function buildDistribution(senderKey: SenderKey): Bytes | undefined {
  const own = senderKey.states.find((state) => state.signingPair !== undefined);
  if (own === undefined) return undefined;
  const { keyId, signingKey, chain } = own;
  return encodeDistribution({ keyId, signingKey, index: chain.index, chainKey: chain.chainKey });
}

/**
 * Takes in a distribution of the sender (spec 02 §8.4): an unknown key goes in front, a known one
 * stays as it is, another signing key replaces it, and the own key is never touched.
 *
 * Fails with `SIGNAL_MALFORMED` or `SIGNAL_VERSION`.
 */
export function acceptDistribution(
  existing: SenderKey | undefined,
  bytes: Bytes,
): Result<SenderKey> {
  const parsed = decodeDistribution(bytes);
  if (!parsed.ok) return parsed;
  const received = parsed.value;
  const states = existing?.states ?? [];
  const known = states.find((state) => state.keyId === received.keyId);
  if (existing && known?.signingPair) return ok(existing);
  const rest = states.filter((state) => state !== known);
  const same = known !== undefined && equalBytes(known.signingKey, received.signingKey);
  return ok(inFront(same ? known : stateOf(received), rest));
}

/**
 * Seals a message with the newest own key (spec 02 §8.5); draws 64 bytes for the signature.
 *
 * Fails with `SIGNAL_NO_SENDER_KEY` if there is none or its chain is exhausted: make a new one.
 */
export function sealForGroup(
  senderKey: SenderKey | undefined,
  plaintext: Bytes,
  env: Env,
): Result<SealedForGroup> {
  const own = senderKey?.states.find((state) => state.signingPair !== undefined);
  const pair = own?.signingPair;
  if (!senderKey || !own || !pair || own.chain.index === MAX_INDEX) {
    return fail('SIGNAL_NO_SENDER_KEY');
  }
  const { crypto } = env;
  const { chainKey, index, skipped } = own.chain;
  const keys = deriveGroupKeys(deriveSeed(chainKey, crypto), crypto);
  const ciphertext = crypto.aesCbcEncrypt(keys.cipherKey, keys.iv, plaintext);
  const sealed = encodeSenderKeyMessage({ keyId: own.keyId, index, ciphertext }, (body) =>
    crypto.xeddsaSign(pair.privateKey, body, env.random(64)),
  );
  const chain = { chainKey: deriveNextChainKey(chainKey, crypto), index: index + 1, skipped };
  return ok({ senderKey: replaced(senderKey, own, own.withChain(chain)), ciphertext: sealed });
}

/**
 * Opens a message with the key that it names (spec 02 §8.6).
 *
 * Fails with `SIGNAL_MALFORMED`, `SIGNAL_VERSION`, `SIGNAL_NO_SENDER_KEY`, `SIGNAL_BAD_SIGNATURE`,
 * `SIGNAL_DUPLICATE`, `SIGNAL_TOO_FAR` or, behind a valid signature, `SIGNAL_BAD_MAC`.
 */
export function openFromGroup(
  senderKey: SenderKey | undefined,
  ciphertext: Bytes,
  crypto: CryptoPrimitives,
): Result<OpenedFromGroup> {
  const parsed = decodeSenderKeyMessage(ciphertext);
  if (!parsed.ok) return parsed;
  const { keyId, index, body, signature } = parsed.value;
  const state = senderKey?.states.find((one) => one.keyId === keyId);
  if (!senderKey || !state) return fail('SIGNAL_NO_SENDER_KEY');
  if (!crypto.xeddsaVerify(state.signingKey, body, signature)) return fail('SIGNAL_BAD_SIGNATURE');
  const { chain } = state;
  const jump = index - chain.index;
  if (jump > cap('senderKeyJump') || index === MAX_INDEX) return fail('SIGNAL_TOO_FAR', { jump });
  const moved = jump < 0 ? takeSkipped(chain, index) : advanceChain(chain, index, crypto);
  if (!moved) return fail('SIGNAL_DUPLICATE');
  const keys = deriveGroupKeys(moved.seed, crypto);
  const plaintext = crypto.aesCbcDecrypt(keys.cipherKey, keys.iv, parsed.value.ciphertext);
  if (plaintext === undefined) return fail('SIGNAL_BAD_MAC');
  const { chainKey, skipped } = moved;
  const next = state.withChain({ chainKey, index: moved.index, skipped });
  return ok({ senderKey: replaced(senderKey, state, next), plaintext });
}

/** The keys of one sender that were kept under its LID and under its number (spec 02 §10.3). */
export function mergeSenderKeys(lid: SenderKey, pn: SenderKey): SenderKey {
  const known = new Set(lid.states.map((state) => state.keyId));
  const states = [...lid.states, ...pn.states.filter((state) => !known.has(state.keyId))];
  return { states: states.slice(0, cap('senderKeyStates')) };
}

/** The record of a sender key. */
export function encodeSenderKey(senderKey: SenderKey): Bytes {
  let sizeBytes = 2;
  for (const { chain, signingPair } of senderKey.states) {
    sizeBytes += STATE_BYTES + (signingPair ? 32 : 0) + chain.skipped.length;
  }
  const record = new Uint8Array(sizeBytes);
  record[0] = RECORD_VERSION;
  record[1] = senderKey.states.length;
  let at = 2;
  for (const state of senderKey.states) at = putState(record, at, state);
  return record;
}

/** Reads a record, which must not be changed afterwards. `STORE_CORRUPT` or `STORE_VERSION`. */
export function decodeSenderKey(record: Bytes): Result<SenderKey> {
  const reader = new Reader(record);
  const version = reader.u8();
  if (version > RECORD_VERSION) return fail('STORE_VERSION', { record: 'sender-key', version });
  const count = reader.u8();
  const states: SenderKeyState[] = [];
  while (!reader.failed && states.length < Math.min(count, cap('senderKeyStates'))) {
    const state = readState(reader);
    if (state === undefined) break;
    states.push(state);
  }
  if (version === 0 || reader.failed || reader.left > 0 || states.length !== count) {
    return fail('STORE_CORRUPT', { record: 'sender-key' });
  }
  return ok({ states });
}

function deriveGroupKeys(
  seed: Bytes,
  crypto: CryptoPrimitives,
): { readonly iv: Bytes; readonly cipherKey: Bytes } {
  const okm = crypto.hkdf(seed, EMPTY, GROUP_INFO, 48);
  return { iv: okm.subarray(0, 16), cipherKey: okm.subarray(16) };
}

const stateOf = ({ keyId, signingKey, chainKey, index }: Distribution): SenderKeyState =>
  new SenderKeyState(keyId, signingKey, { chainKey, index, skipped: EMPTY });

const inFront = (state: SenderKeyState, rest: readonly SenderKeyState[]): SenderKey => ({
  states: [state, ...rest].slice(0, cap('senderKeyStates')),
});

const replaced = (key: SenderKey, old: SenderKeyState, next: SenderKeyState): SenderKey => ({
  states: key.states.map((state) => (state === old ? next : state)),
});

function putState(record: Bytes, start: number, state: SenderKeyState): number {
  const { chain, signingPair } = state;
  let at = start;
  const put = (bytes: Bytes): void => {
    record.set(bytes, at);
    at += bytes.length;
  };
  put(Uint8Array.of(signingPair ? 1 : 0));
  put(u32(state.keyId));
  put(u32(chain.index));
  put(chain.chainKey);
  put(state.signingKey);
  if (signingPair) put(signingPair.privateKey);
  const count = chain.skipped.length / SKIPPED_ROW_BYTES;
  put(Uint8Array.of(count >>> 8, count & 255));
  put(chain.skipped);
  return at;
}

function readState(reader: Reader): SenderKeyState | undefined {
  const isOwn = reader.u8();
  const keyId = reader.u32();
  const index = reader.u32();
  const chainKey = reader.bytes(32);
  const signingKey = reader.bytes(32);
  const privateKey = isOwn === 1 ? reader.bytes(32) : undefined;
  const count = reader.u16();
  const skipped = reader.bytes(count * SKIPPED_ROW_BYTES);
  if (reader.failed || isOwn > 1 || count > cap('skippedKeys')) return undefined;
  const signing = privateKey ? pairOf(signingKey, privateKey) : signingKey;
  return new SenderKeyState(keyId, signing, { chainKey, index, skipped });
}

/**
 * The same pair for the same key, whichever copy of a record it was read from: what a provider
 * derives for signing hangs on the pair and costs as much as a signature.
 */
function pairOf(publicKey: Bytes, privateKey: Bytes): KeyPair {
  const name = hex(publicKey);
  const known = signingPairs.get(name);
  if (known && equalBytes(known.privateKey, privateKey)) return known;
  const pair = new KeyPair(publicKey, privateKey);
  signingPairs.set(name, pair);
  return pair;
}

const signingPairs = new Lru<string, KeyPair>(cap('signingPairs'));

const RECORD_VERSION = 1;
/** Of a state without signing key and skipped seeds. */
const STATE_BYTES = 1 + 4 + 4 + 32 + 32 + 2;
const MAX_KEY_ID = 0x7fffffff;
const MAX_INDEX = 0xffffffff;
const GROUP_INFO = utf8('WhisperGroup');
