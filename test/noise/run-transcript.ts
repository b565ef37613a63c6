/**
 * Checks one transcript: every symmetric step, the bytes of both pipes, and the frames after it.
 */

import { expect } from 'vitest';
import { type Bytes, hex } from '../../src/base/bytes.ts';
import type { CryptoPrimitives } from '../../src/base/env.ts';
import { unwrap } from '../../src/base/error.ts';
import type { KeyPair } from '../../src/crypto/keys.ts';
import type { TrustedRoot, VerifiedCertificate } from '../../src/noise/certificate.ts';
import { finishClient, startClient } from '../../src/noise/client.ts';
import { PATTERNS, type PatternName } from '../../src/noise/patterns.ts';
import { ClientPipe, ServerPipe } from '../../src/noise/pipe.ts';
import { readClientFinish, readClientHello } from '../../src/noise/server.ts';
import {
  decryptAndHash,
  encryptAndHash,
  initialize,
  mixHash,
  mixKey,
  type SymmetricState,
  split,
} from '../../src/noise/symmetric.ts';
import { bytes } from '../crypto/provider-list.ts';
import { fixedEnv } from './fixed-env.ts';
import { chunksOf, type Transcript, type TranscriptStep } from './transcript.ts';

/** The fixed inputs of a set of transcripts. */
export interface TranscriptKeys {
  readonly clientStatic: KeyPair;
  readonly clientEphemeral: KeyPair;
  readonly serverStatic: KeyPair;
  readonly serverEphemeral: KeyPair;
  readonly chain: Bytes;
  readonly trust: TrustedRoot;
  /** The certificate for the key in `cachedServerStatic`. */
  readonly resume?: VerifiedCertificate | undefined;
}

/** The pattern that a transcript ends with. */
export function patternOf(transcript: Transcript): PatternName {
  if (transcript.cachedServerStatic === undefined) return 'XX';
  return transcript.messages['clientFinish'] === undefined ? 'IK' : 'XXfallback';
}

/** Recomputes each step from its inputs and compares hash, chaining key, key and counter. */
export function checkSteps(
  transcript: Transcript,
  keys: TranscriptKeys,
  crypto: CryptoPrimitives,
): void {
  const inputs = stepInputs(transcript, keys);
  const start = (pattern: PatternName) => initialize(PATTERNS[pattern].name, crypto);
  if (transcript.ikSteps !== undefined) {
    runSteps(transcript.ikSteps, start('IK'), inputs, crypto);
  }
  const end = runSteps(transcript.steps, start(patternOf(transcript)), inputs, crypto);
  expect(hex(end.hash)).toBe(transcript.finalHandshakeHash);
  const { first, second } = split(end, crypto);
  expect(hex(first)).toBe(transcript.transport.clientToServerKey);
  expect(hex(second)).toBe(transcript.transport.serverToClientKey);
}

/** Runs both pipes over the transcript in chunks of a size and compares every byte written. */
export function checkPipes(
  transcript: Transcript,
  keys: TranscriptKeys,
  crypto: CryptoPrimitives,
  chunkBytes: number,
): void {
  const { messages, transport } = transcript;
  const pattern = patternOf(transcript);
  const prologue = bytes(transcript.prologue);
  const clientEnv = fixedEnv([keys.clientEphemeral.privateKey], undefined, crypto);
  const serverEnv = fixedEnv([keys.serverEphemeral.privateKey], undefined, crypto);
  const client = new ClientPipe(
    {
      noiseKey: keys.clientStatic,
      payload: bytes(transcript.clientPayload),
      trust: keys.trust,
      resume: pattern === 'XX' ? undefined : keys.resume,
      routingInfo:
        transcript.edgeRoutingInfo === undefined ? undefined : bytes(transcript.edgeRoutingInfo),
      version: { magic: prologue[2] ?? 0, dictionary: prologue[3] ?? 0 },
    },
    clientEnv,
  );
  const { serverStatic: staticKey, chain } = keys;
  const server = new ServerPipe({ staticKey, chain }, serverEnv);

  const hello = client.open();
  expect(hex(hello)).toBe(messages['clientHelloWire']);
  const greeted = feed(server, hello, chunkBytes);
  expect(greeted.written).toBe(messages['serverHelloWire']);
  const finished = feed(client, bytes(greeted.written), chunkBytes);
  expect(finished.written).toBe(messages['clientFinishWire'] ?? '');
  expect(hex(finished.established?.serverStatic ?? chain)).toBe(hex(staticKey.publicKey));
  expect(client.pattern).toBe(pattern);
  const ended = feed(server, bytes(finished.written), chunkBytes);
  const login = greeted.login ?? ended.login;
  expect(login?.pattern).toBe(pattern);
  expect(hex(login?.clientStatic ?? chain)).toBe(hex(keys.clientStatic.publicKey));
  expect(hex(login?.payload ?? chain)).toBe(transcript.clientPayload);

  for (const { plaintext, frame } of transport.clientToServer) {
    expect(hex(client.send(bytes(plaintext)))).toBe(frame);
    expect(feed(server, bytes(frame), chunkBytes).frames).toEqual([plaintext]);
  }
  for (const { plaintext, frame } of transport.serverToClient) {
    expect(hex(server.send(bytes(plaintext)))).toBe(frame);
    expect(feed(client, bytes(frame), chunkBytes).frames).toEqual([plaintext]);
  }
}

/** Runs both roles on whole messages and compares the handshake hash of both. */
export function checkRoles(
  transcript: Transcript,
  keys: TranscriptKeys,
  crypto: CryptoPrimitives,
): void {
  const prologue = bytes(transcript.prologue);
  const clientEnv = fixedEnv([keys.clientEphemeral.privateKey], undefined, crypto);
  const serverEnv = fixedEnv([keys.serverEphemeral.privateKey], undefined, crypto);
  const message = (name: string) => bytes(transcript.messages[name] ?? '');
  const payload = bytes(transcript.clientPayload);
  const { clientStatic: noiseKey, trust, serverStatic: staticKey, chain } = keys;
  const resume = patternOf(transcript) === 'XX' ? undefined : keys.resume;

  const client = unwrap(startClient({ noiseKey, payload, trust, prologue, resume }, clientEnv));
  const clientEnd = unwrap(finishClient(client.state, message('serverHello'), clientEnv));
  const options = { staticKey, chain, prologue };
  const hello = unwrap(readClientHello(options, message('clientHello'), serverEnv));
  const serverEnd =
    hello.kind === 'established'
      ? hello.outcome
      : unwrap(readClientFinish(hello.state, message('clientFinish'), serverEnv));

  expect(hex(clientEnd.handshake.symmetric.hash)).toBe(transcript.finalHandshakeHash);
  expect(hex(serverEnd.handshake.symmetric.hash)).toBe(transcript.finalHandshakeHash);
}

interface Fed {
  readonly written: string;
  readonly frames: readonly string[];
  readonly established?: VerifiedCertificate | undefined;
  readonly login?: ReturnType<typeof unwrapLogin> | undefined;
}

const unwrapLogin = (pipe: ServerPipe, chunk: Bytes) => unwrap(pipe.receive(chunk)).login;

function feed(pipe: ClientPipe | ServerPipe, whole: Bytes, chunkBytes: number): Fed {
  let fed: Fed = { written: '', frames: [] };
  for (const chunk of chunksOf(whole, chunkBytes)) {
    const received = unwrap<{
      readonly write?: Bytes;
      readonly frames: readonly Bytes[];
      readonly established?: VerifiedCertificate;
      readonly login?: ReturnType<typeof unwrapLogin> | undefined;
    }>(pipe.receive(chunk));
    fed = {
      written: fed.written + hex(received.write ?? new Uint8Array(0)),
      frames: [...fed.frames, ...received.frames.map(hex)],
      established: fed.established ?? received.established,
      login: fed.login ?? received.login,
    };
  }
  return fed;
}

type Inputs = (step: string) => Bytes;

/** What each step hashes or seals, by its name. */
function stepInputs(transcript: Transcript, keys: TranscriptKeys): Inputs {
  const known: readonly (readonly [string, Bytes])[] = [
    ['prologue', bytes(transcript.prologue)],
    ['cached server static', bytes(transcript.cachedServerStatic ?? '')],
    ['client ephemeral', keys.clientEphemeral.publicKey],
    ['server ephemeral', keys.serverEphemeral.publicKey],
    ['server static', keys.serverStatic.publicKey],
    ['client static', keys.clientStatic.publicKey],
    ['certificate chain', keys.chain],
    ['ClientPayload', bytes(transcript.clientPayload)],
  ];
  return (step) => {
    const found = known.find(([name]) => step.includes(name));
    if (found === undefined) throw new Error(`no input for "${step}"`);
    return found[1];
  };
}

function runSteps(
  steps: readonly TranscriptStep[],
  start: SymmetricState,
  inputs: Inputs,
  crypto: CryptoPrimitives,
): SymmetricState {
  let state = start;
  for (const expected of steps) {
    state = runStep(state, expected, inputs, crypto);
    const { h, ck, k, n } = expected;
    expect({
      h: hex(state.hash),
      ck: hex(state.chainingKey),
      k: state.key === undefined ? undefined : hex(state.key),
      n: state.nonce,
    }).toEqual({ h, ck, k: k ?? undefined, n });
  }
  return state;
}

function runStep(
  state: SymmetricState,
  { step, dh, ciphertext }: TranscriptStep,
  inputs: Inputs,
  crypto: CryptoPrimitives,
): SymmetricState {
  if (step.startsWith('initialise')) return state;
  if (step.startsWith('mixHash')) return mixHash(state, inputs(step), crypto);
  if (step.startsWith('mixKey')) return mixKey(state, bytes(dh ?? ''), crypto);
  const sealed = encryptAndHash(state, inputs(step), crypto);
  const opened = unwrap(decryptAndHash(state, sealed.output, crypto));
  expect(hex(sealed.output)).toBe(ciphertext);
  expect(opened.output).toEqual(inputs(step));
  expect(opened.state).toEqual(sealed.state);
  return sealed.state;
}
