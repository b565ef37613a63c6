/**
 * The handshake engine: one loop over the tokens of a pattern, for both roles and both directions.
 *
 * A state is a plain value; writing or reading a message returns the next one, and a failure leaves
 * the old one as it was. The three parts of a message stay apart, because the protocol puts them
 * into fields of a protobuf message. Knows no certificates and no payloads. Noise §5.3, spec 01 §2.
 *
 *   startHandshake ─► write ⇄ read ─► … ─► transportKeys
 */

import type { Bytes } from '../base/bytes.ts';
import type { CryptoPrimitives, Env } from '../base/env.ts';
import { fail, ok, QuartetError, type Result, unreachable } from '../base/error.ts';
import { generateKeyPair, type KeyPair } from '../crypto/keys.ts';
import type { KeyAgreement, Pattern, PreMessage, Role, Token } from './patterns.ts';
import {
  decryptAndHash,
  encryptAndHash,
  initialize,
  mixHash,
  mixKey,
  type SymmetricState,
  split,
} from './symmetric.ts';

/** The keys that a side holds, as far as it knows them. Public keys have 32 raw bytes. */
export interface HandshakeKeys {
  readonly localStatic?: KeyPair;
  readonly localEphemeral?: KeyPair;
  readonly remoteStatic?: Bytes;
  readonly remoteEphemeral?: Bytes;
}

/** A handshake between two messages. */
export interface HandshakeState extends HandshakeKeys {
  readonly pattern: Pattern;
  readonly role: Role;
  /** Index of the next message in the pattern. */
  readonly next: number;
  readonly symmetric: SymmetricState;
}

/** The parts of a message; those that its pattern does not name are absent. */
export interface HandshakeParts {
  readonly ephemeral?: Bytes | undefined;
  /** The static key, sealed once there is a key: 48 bytes. */
  readonly static?: Bytes | undefined;
  readonly payload?: Bytes | undefined;
}

/** Keys of the two directions from the point of view of one side, 32 bytes each. */
export interface TransportKeys {
  readonly send: Bytes;
  readonly receive: Bytes;
}

/** Begins a handshake; `prologue` is hashed, then the keys that are known beforehand. */
export function startHandshake(
  pattern: Pattern,
  role: Role,
  { prologue, ...keys }: HandshakeKeys & { readonly prologue: Bytes },
  crypto: CryptoPrimitives,
): HandshakeState {
  let symmetric = mixHash(initialize(pattern.name, crypto), prologue, crypto);
  for (const known of pattern.before) {
    symmetric = mixHash(symmetric, knownKey(keys, role, known), crypto);
  }
  return { ...keys, pattern, role, next: 0, symmetric };
}

/** Writes the next message. Draws an ephemeral key where the pattern asks. NOISE_SHARED_SECRET. */
export function writeMessage(
  state: HandshakeState,
  payload: Bytes,
  env: Env,
): Result<{ readonly state: HandshakeState; readonly parts: HandshakeParts }> {
  const done = runMessage(state, { kind: 'write', payload, env }, state.role);
  return done.ok ? ok({ state: done.value.state, parts: done.value.parts }) : done;
}

/**
 * Reads the next message and gives its payload (empty if the pattern has none).
 * NOISE_MISSING_FIELD, NOISE_KEY_LENGTH, NOISE_SHARED_SECRET, NOISE_DECRYPT.
 */
export function readMessage(
  state: HandshakeState,
  parts: HandshakeParts,
  crypto: CryptoPrimitives,
): Result<{ readonly state: HandshakeState; readonly payload: Bytes }> {
  const sender = state.role === 'initiator' ? 'responder' : 'initiator';
  const done = runMessage(state, { kind: 'read', parts, crypto }, sender);
  return done.ok ? ok({ state: done.value.state, payload: done.value.payload }) : done;
}

/** Whether the last message of the pattern has been handled. */
export const isFinished = (state: HandshakeState): boolean =>
  state.next === state.pattern.messages.length;

/** The transport keys of a finished handshake; the first split key is the initiator's. */
export function transportKeys(state: HandshakeState, crypto: CryptoPrimitives): TransportKeys {
  if (!isFinished(state)) throw new QuartetError('NOISE_STATE', { next: state.next });
  const { first, second } = split(state.symmetric, crypto);
  return state.role === 'initiator'
    ? { send: first, receive: second }
    : { send: second, receive: first };
}

/** Overwrites the secrets of a handshake that has ended; the state must not be used again. */
export function eraseHandshake(state: HandshakeState): void {
  state.localEphemeral?.privateKey.fill(0);
  state.symmetric.chainingKey.fill(0);
  state.symmetric.key?.fill(0);
}

type Direction =
  | { readonly kind: 'write'; readonly payload: Bytes; readonly env: Env }
  | { readonly kind: 'read'; readonly parts: HandshakeParts; readonly crypto: CryptoPrimitives };

interface Pass {
  readonly state: HandshakeState;
  readonly parts: HandshakeParts;
  readonly payload: Bytes;
}

function runMessage(state: HandshakeState, direction: Direction, sender: Role): Result<Pass> {
  const message = state.pattern.messages[state.next];
  if (message?.from !== sender) throw new QuartetError('NOISE_STATE', { next: state.next });
  if (direction.kind === 'read') {
    const missing = message.tokens.find((token) => isAbsent(token, direction.parts));
    if (missing !== undefined) return fail('NOISE_MISSING_FIELD', { field: missing });
  }
  let pass: Pass = { state, parts: {}, payload: new Uint8Array(0) };
  for (const token of message.tokens) {
    const result =
      direction.kind === 'write' ? write(pass, token, direction) : read(pass, token, direction);
    if (!result.ok) return result;
    pass = result.value;
  }
  return ok({ ...pass, state: { ...pass.state, next: state.next + 1 } });
}

function write(
  pass: Pass,
  token: Token,
  { payload, env }: Direction & { kind: 'write' },
): Result<Pass> {
  const { state, parts } = pass;
  const { crypto } = env;
  switch (token) {
    case 'e': {
      const localEphemeral = generateKeyPair(env);
      const ephemeral = localEphemeral.publicKey;
      const symmetric = mixHash(state.symmetric, ephemeral, crypto);
      return ok({
        ...pass,
        state: { ...state, localEphemeral, symmetric },
        parts: { ...parts, ephemeral },
      });
    }
    case 's': {
      const key = required(state.localStatic).publicKey;
      const sealed = encryptAndHash(state.symmetric, key, crypto);
      return ok({
        ...pass,
        state: { ...state, symmetric: sealed.state },
        parts: { ...parts, static: sealed.output },
      });
    }
    case 'payload': {
      const sealed = encryptAndHash(state.symmetric, payload, crypto);
      return ok({
        ...pass,
        state: { ...state, symmetric: sealed.state },
        parts: { ...parts, payload: sealed.output },
      });
    }
    default:
      return agree(pass, token, crypto);
  }
}

function read(
  pass: Pass,
  token: Token,
  { parts, crypto }: Direction & { kind: 'read' },
): Result<Pass> {
  const { state } = pass;
  switch (token) {
    case 'e': {
      const remoteEphemeral = required(parts.ephemeral);
      if (remoteEphemeral.length !== KEY_BYTES) return fail('NOISE_KEY_LENGTH', { field: 'e' });
      const symmetric = mixHash(state.symmetric, remoteEphemeral, crypto);
      return ok({ ...pass, state: { ...state, remoteEphemeral, symmetric } });
    }
    case 's': {
      const opened = decryptAndHash(state.symmetric, required(parts.static), crypto);
      if (!opened.ok) return opened;
      const { state: symmetric, output: remoteStatic } = opened.value;
      if (remoteStatic.length !== KEY_BYTES) return fail('NOISE_KEY_LENGTH', { field: 's' });
      return ok({ ...pass, state: { ...state, remoteStatic, symmetric } });
    }
    case 'payload': {
      const opened = decryptAndHash(state.symmetric, required(parts.payload), crypto);
      if (!opened.ok) return opened;
      const { state: symmetric, output: payload } = opened.value;
      return ok({ ...pass, state: { ...state, symmetric }, payload });
    }
    default:
      return agree(pass, token, crypto);
  }
}

function agree(pass: Pass, token: KeyAgreement, crypto: CryptoPrimitives): Result<Pass> {
  const { state } = pass;
  const secret = sharedSecret(state, token, crypto);
  if (secret === undefined) return fail('NOISE_SHARED_SECRET', { token });
  return ok({ ...pass, state: { ...state, symmetric: mixKey(state.symmetric, secret, crypto) } });
}

function sharedSecret(
  state: HandshakeState,
  token: KeyAgreement,
  crypto: CryptoPrimitives,
): Bytes | undefined {
  const initiates = state.role === 'initiator';
  const [ofInitiator, ofResponder] = [token[0], token[1]];
  const local =
    (initiates ? ofInitiator : ofResponder) === 'e' ? state.localEphemeral : state.localStatic;
  const remote =
    (initiates ? ofResponder : ofInitiator) === 'e' ? state.remoteEphemeral : state.remoteStatic;
  return crypto.x25519(required(local).privateKey, required(remote));
}

function knownKey(keys: HandshakeKeys, role: Role, { of, key }: PreMessage): Bytes {
  const own = key === 'e' ? keys.localEphemeral : keys.localStatic;
  const other = key === 'e' ? keys.remoteEphemeral : keys.remoteStatic;
  return of === role ? required(own).publicKey : required(other);
}

function isAbsent(token: Token, parts: HandshakeParts): boolean {
  switch (token) {
    case 'e':
      return parts.ephemeral === undefined;
    case 's':
      return parts.static === undefined;
    case 'payload':
      return parts.payload === undefined;
    case 'ee':
    case 'es':
    case 'se':
    case 'ss':
      return false;
    default:
      return unreachable(token);
  }
}

/** A key or part that the pattern guarantees: its absence is our own mistake. */
function required<T>(value: T | undefined): T {
  if (value === undefined) throw new QuartetError('NOISE_STATE', { missing: true });
  return value;
}

const KEY_BYTES = 32;
