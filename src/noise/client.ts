/**
 * The client's side of the handshake: XX always works, IK saves a round trip, XXfallback continues
 * where the server refuses IK (spec 01 §2.4, §2.5).
 *
 * Bytes of whole handshake messages in and out, no framing. The static key of the client is sent
 * only after the server's certificate was verified, and the keys come only together with it.
 *
 *   startClient ── ClientHello ──► finishClient(ServerHello) ── [ClientFinish] ──► keys
 *                   XX or IK          IK: nothing left to send
 *                                     XXfallback: the server sent its static key after IK
 */

import { type Bytes, EMPTY } from '../base/bytes.ts';
import type { Env } from '../base/env.ts';
import { ok, QuartetError, type Result } from '../base/error.ts';
import type { KeyPair } from '../crypto/keys.ts';
import {
  type TrustedRoot,
  type VerifiedCertificate,
  verifyCertificateChain,
} from './certificate.ts';
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

/** What a client brings to a handshake. */
export interface ClientOptions {
  /** The key pair that the server knows this device by. */
  readonly noiseKey: KeyPair;
  /** The client payload, encoded. */
  readonly payload: Bytes;
  readonly trust: TrustedRoot;
  /** The intro as sent on the wire. */
  readonly prologue: Bytes;
  /** The server's certificate of an earlier connection: IK is tried instead of XX. */
  readonly resume?: VerifiedCertificate | undefined;
}

/** A client that waits for the ServerHello. */
export interface ClientState {
  readonly options: ClientOptions;
  readonly pattern: 'XX' | 'IK';
  readonly handshake: HandshakeState;
}

/** The end of a handshake for the client. */
export interface ClientOutcome {
  /** The ClientFinish to send; absent after IK. */
  readonly message?: Bytes;
  readonly keys: TransportKeys;
  readonly certificate: VerifiedCertificate;
  readonly pattern: PatternName;
  /** The finished handshake, for `eraseHandshake`. */
  readonly handshake: HandshakeState;
}

/** Begins a handshake and gives the ClientHello. NOISE_SHARED_SECRET. */
export function startClient(
  options: ClientOptions,
  env: Env,
): Result<{ readonly state: ClientState; readonly message: Bytes }> {
  const { noiseKey, prologue, resume, payload } = options;
  const pattern = resume === undefined ? 'XX' : 'IK';
  const keys: HandshakeKeys = {
    localStatic: noiseKey,
    ...(resume === undefined ? {} : { remoteStatic: resume.serverStatic }),
  };
  const started = startHandshake(PATTERNS[pattern], 'initiator', { ...keys, prologue }, env.crypto);
  const hello = writeMessage(started, resume === undefined ? EMPTY : payload, env);
  if (!hello.ok) return hello;
  const { state: handshake, parts } = hello.value;
  return ok({
    state: { options, pattern, handshake },
    message: encodeHandshake('clientHello', parts),
  });
}

/**
 * Reads the ServerHello, verifies the certificate and ends the handshake.
 * NOISE_MALFORMED, NOISE_MISSING_FIELD, NOISE_KEY_LENGTH, NOISE_SHARED_SECRET, NOISE_DECRYPT and
 * the codes of `verifyCertificateChain`.
 */
export function finishClient(state: ClientState, bytes: Bytes, env: Env): Result<ClientOutcome> {
  const hello = decodeHandshake('serverHello', bytes);
  if (!hello.ok) return hello;
  if (state.pattern === 'XX') return finishExchange(state, 'XX', hello.value, env);
  return hello.value.static === undefined
    ? finishResumption(state, hello.value, env)
    : finishExchange(fallBack(state, env), 'XXfallback', hello.value, env);
}

/** The pattern that a ServerHello continues: a static key after IK means XXfallback. */
export function answeredPattern(state: ClientState, bytes: Bytes): PatternName {
  if (state.pattern === 'XX') return 'XX';
  const hello = decodeHandshake('serverHello', bytes);
  return hello.ok && hello.value.static !== undefined ? 'XXfallback' : 'IK';
}

/** XX and XXfallback: the server's keys come with its hello, ours go back. */
function finishExchange(
  { options, handshake }: ClientState,
  pattern: PatternName,
  hello: HandshakeParts,
  env: Env,
): Result<ClientOutcome> {
  const read = readMessage(handshake, hello, env.crypto);
  if (!read.ok) return read;
  const certificate = verifyServer(read.value, options.trust, env);
  if (!certificate.ok) return certificate;
  const finish = writeMessage(read.value.state, options.payload, env);
  if (!finish.ok) return finish;
  return ok({
    message: encodeHandshake('clientFinish', finish.value.parts),
    keys: transportKeys(finish.value.state, env.crypto),
    certificate: certificate.value,
    pattern,
    handshake: finish.value.state,
  });
}

/** IK: the tag of the payload proves the server; its certificate is verified all the same. */
function finishResumption(
  { options, handshake }: ClientState,
  hello: HandshakeParts,
  env: Env,
): Result<ClientOutcome> {
  const read = readMessage(handshake, hello, env.crypto);
  if (!read.ok) return read;
  const certificate = verifyServer(read.value, options.trust, env);
  if (!certificate.ok) return certificate;
  return ok({
    keys: transportKeys(read.value.state, env.crypto),
    certificate: certificate.value,
    pattern: 'IK',
    handshake: read.value.state,
  });
}

/** Starts over with the ephemeral key of the refused ClientHello. */
function fallBack(state: ClientState, env: Env): ClientState {
  const { localStatic, localEphemeral } = state.handshake;
  const keys: HandshakeKeys = {
    ...(localStatic === undefined ? {} : { localStatic }),
    ...(localEphemeral === undefined ? {} : { localEphemeral }),
  };
  const { prologue } = state.options;
  const handshake = startHandshake(
    PATTERNS.XXfallback,
    'initiator',
    { ...keys, prologue },
    env.crypto,
  );
  return { ...state, handshake };
}

function verifyServer(
  { state, payload }: { readonly state: HandshakeState; readonly payload: Bytes },
  trust: TrustedRoot,
  env: Env,
): Result<VerifiedCertificate> {
  const { remoteStatic } = state;
  if (remoteStatic === undefined) throw new QuartetError('NOISE_STATE', { missing: true });
  return verifyCertificateChain(payload, remoteStatic, trust, env);
}
