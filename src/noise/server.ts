/**
 * The server's side of the handshake: tells XX and IK apart, and turns a refused IK into XXfallback
 * (spec 01 §2.4, §2.5).
 *
 * Bytes of whole handshake messages in and out, no framing. The client payload is handed on as it
 * is: whether it is well-formed is answered by a stanza, when the transport keys exist.
 *
 *   readClientHello ─┬─ IK ─────────────────────► ServerHello, keys
 *                    └─ XX, XXfallback ─ ServerHello ─► readClientFinish ─► keys
 */

import type { Bytes } from '../base/bytes.ts';
import type { Env } from '../base/env.ts';
import { fail, ok, QuartetError, type Result } from '../base/error.ts';
import type { KeyPair } from '../crypto/keys.ts';
import {
  type HandshakeKeys,
  type HandshakeParts,
  type HandshakeState,
  readMessage,
  startHandshake,
  type TransportKeys,
  transportKeys,
  writeMessage,
} from './handshake.ts';
import { decodeHandshake, encodeHandshake } from './messages.ts';
import { PATTERNS, type PatternName } from './patterns.ts';

/** What a server brings to a handshake. */
export interface ServerOptions {
  readonly staticKey: KeyPair;
  /** The certificate chain for the static key, encoded. */
  readonly chain: Bytes;
  /** The intro as it came from the wire. */
  readonly prologue: Bytes;
  /** Refuses every IK, to test clients that use it. */
  readonly forceFallback?: boolean | undefined;
}

/** Who logs in, as far as the handshake knows. */
export interface ClientLogin {
  /** The client's static key, 32 bytes: it authenticates the login. */
  readonly clientStatic: Bytes;
  /** The client payload, encoded. */
  readonly payload: Bytes;
  readonly pattern: PatternName;
}

/** A server that waits for the ClientFinish. */
export interface ServerState {
  readonly pattern: 'XX' | 'XXfallback';
  readonly handshake: HandshakeState;
}

/** The end of a handshake for the server. */
export interface ServerOutcome {
  readonly keys: TransportKeys;
  readonly login: ClientLogin;
  /** The finished handshake, for `eraseHandshake`. */
  readonly handshake: HandshakeState;
}

/** The answer to a ClientHello: the ServerHello, and either the end or a state that waits. */
export type HelloOutcome =
  | { readonly kind: 'waiting'; readonly message: Bytes; readonly state: ServerState }
  | { readonly kind: 'established'; readonly message: Bytes; readonly outcome: ServerOutcome };

/**
 * Answers a ClientHello. One with both a static key and a payload is IK, any other XX.
 * NOISE_MALFORMED, NOISE_MISSING_FIELD, NOISE_KEY_LENGTH, NOISE_SHARED_SECRET.
 */
export function readClientHello(
  options: ServerOptions,
  bytes: Bytes,
  env: Env,
): Result<HelloOutcome> {
  const decoded = decodeHandshake('clientHello', bytes);
  if (!decoded.ok) return decoded;
  const hello = decoded.value;
  if (hello.static === undefined || hello.payload === undefined) {
    return exchange(options, hello, env);
  }
  if (options.forceFallback === true) return fallBack(options, hello, env);
  const resumed = resume(options, hello, env);
  const refused = !resumed.ok && resumed.error.code === 'NOISE_DECRYPT';
  return refused ? fallBack(options, hello, env) : resumed;
}

/**
 * Reads a ClientFinish and ends the handshake.
 * NOISE_MALFORMED, NOISE_MISSING_FIELD, NOISE_KEY_LENGTH, NOISE_SHARED_SECRET, NOISE_DECRYPT.
 */
export function readClientFinish(
  { pattern, handshake }: ServerState,
  bytes: Bytes,
  env: Env,
): Result<ServerOutcome> {
  const decoded = decodeHandshake('clientFinish', bytes);
  if (!decoded.ok) return decoded;
  const read = readMessage(handshake, decoded.value, env.crypto);
  if (!read.ok) return read;
  return established(read.value.state, read.value.payload, pattern, env);
}

function exchange(options: ServerOptions, hello: HandshakeParts, env: Env): Result<HelloOutcome> {
  const handshake = start('XX', options, {}, env);
  const read = readMessage(handshake, hello, env.crypto);
  return read.ok ? greet(options, 'XX', read.value.state, env) : read;
}

/** Only the ephemeral key of the refused hello lives on; it is hashed as known beforehand. */
function fallBack(options: ServerOptions, hello: HandshakeParts, env: Env): Result<HelloOutcome> {
  const remoteEphemeral = hello.ephemeral;
  if (remoteEphemeral === undefined) return fail('NOISE_MISSING_FIELD', { field: 'e' });
  if (remoteEphemeral.length !== 32) return fail('NOISE_KEY_LENGTH', { field: 'e' });
  const handshake = start('XXfallback', options, { remoteEphemeral }, env);
  return greet(options, 'XXfallback', handshake, env);
}

/** The ServerHello of XX and XXfallback, which brings the static key and its certificate. */
function greet(
  options: ServerOptions,
  pattern: 'XX' | 'XXfallback',
  handshake: HandshakeState,
  env: Env,
): Result<HelloOutcome> {
  const written = writeMessage(handshake, options.chain, env);
  if (!written.ok) return written;
  const { state, parts } = written.value;
  const message = encodeHandshake('serverHello', parts);
  return ok({ kind: 'waiting', message, state: { pattern, handshake: state } });
}

function resume(options: ServerOptions, hello: HandshakeParts, env: Env): Result<HelloOutcome> {
  const read = readMessage(start('IK', options, {}, env), hello, env.crypto);
  if (!read.ok) return read;
  const written = writeMessage(read.value.state, options.chain, env);
  if (!written.ok) return written;
  const outcome = established(written.value.state, read.value.payload, 'IK', env);
  if (!outcome.ok) return outcome;
  const message = encodeHandshake('serverHello', written.value.parts);
  return ok({ kind: 'established', message, outcome: outcome.value });
}

const start = (
  pattern: PatternName,
  { staticKey, prologue }: ServerOptions,
  keys: HandshakeKeys,
  env: Env,
): HandshakeState =>
  startHandshake(
    PATTERNS[pattern],
    'responder',
    { ...keys, localStatic: staticKey, prologue },
    env.crypto,
  );

function established(
  handshake: HandshakeState,
  payload: Bytes,
  pattern: PatternName,
  env: Env,
): Result<ServerOutcome> {
  const { remoteStatic } = handshake;
  if (remoteStatic === undefined) throw new QuartetError('NOISE_STATE', { missing: true });
  return ok({
    keys: transportKeys(handshake, env.crypto),
    login: { clientStatic: remoteStatic, payload, pattern },
    handshake,
  });
}
