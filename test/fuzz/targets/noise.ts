/**
 * Targets of src/noise: both ends of the handshake, certificates, the transport, client payloads.
 *
 * Most run with open cryptography, so that what is sealed can be mutated; some with the real one.
 */

import { concat } from '../../../src/base/bytes.ts';
import type { CryptoPrimitives, Env } from '../../../src/base/env.ts';
import { unwrap } from '../../../src/base/error.ts';
import { nodeCrypto } from '../../../src/crypto/node-provider.ts';
import {
  buildCertificateChain,
  type TrustedRoot,
  type VerifiedCertificate,
  verifyCertificateChain,
  verifyStoredChain,
} from '../../../src/noise/certificate.ts';
import { type ClientState, finishClient, startClient } from '../../../src/noise/client.ts';
import {
  buildCompanionRegistration,
  parseClientPayload,
} from '../../../src/noise/client-payload.ts';
import { decodeHandshake, encodeHandshake } from '../../../src/noise/messages.ts';
import { ClientPipe, ServerPipe } from '../../../src/noise/pipe.ts';
import { readClientFinish, readClientHello } from '../../../src/noise/server.ts';
import { TransportCipher } from '../../../src/noise/transport.ts';
import { decodeClientPayload, encodeClientPayload } from '../../../src/proto/client-payload.ts';
import { buildPrologue, encodeFrame } from '../../../src/wire/frame.ts';
import { NOW, openCrypto, openEnv, openKeyPair } from '../open-crypto.ts';
import { accept, sameBytes, sameOutcome, sameValue } from '../oracles.ts';
import { insist, type Target } from '../target.ts';

/** Two ends that know each other, under one kind of cryptography. */
interface Ends {
  readonly crypto: CryptoPrimitives;
  readonly trust: TrustedRoot;
  readonly chain: Uint8Array;
  readonly known: VerifiedCertificate;
}

const makeEnds = (crypto: CryptoPrimitives): Ends => {
  const [root, middle, leaf] = [1, 2, 3].map((n) => openKeyPair(n, crypto));
  if (root === undefined || middle === undefined || leaf === undefined) throw new Error('keys');
  const validity = { notBefore: NOW - 1_000, notAfter: NOW + 1_000_000 };
  const middleTerms = { serial: 1, issuerSerial: 0, key: middle.publicKey, ...validity };
  const leafTerms = { serial: 2, issuerSerial: 1, key: leaf.publicKey, ...validity };
  const orders = {
    intermediate: { terms: middleTerms, issuer: root },
    leaf: { terms: leafTerms, issuer: middle },
  };
  const chain = buildCertificateChain(orders, openEnv(crypto));
  const trust = { publicKey: root.publicKey, serial: 0 };
  const known = unwrap(verifyStoredChain(chain, trust, openEnv(crypto)));
  return { crypto, trust, chain, known };
};

const OPEN = makeEnds(openCrypto);
const REAL = makeEnds(nodeCrypto);

/** A client that waits: odd for one that tries IK. */
const waitingClient = ({ crypto, trust, known }: Ends, flags: number, env: Env): ClientState => {
  const options = {
    noiseKey: openKeyPair(4, crypto),
    payload: PAYLOAD,
    trust,
    prologue: buildPrologue(),
    ...((flags & 1) === 1 ? { resume: known } : {}),
  };
  return unwrap(startClient(options, env)).state;
};

const serverOptions = ({ crypto, chain }: Ends, flags: number) => ({
  staticKey: openKeyPair(3, crypto),
  chain,
  prologue: buildPrologue(),
  forceFallback: (flags & 2) === 2,
});

/** The first byte chooses the pattern, the rest is the ServerHello. */
const clientReads = (ends: Ends) => (input: Uint8Array) => {
  const env = openEnv(ends.crypto);
  const state = waitingClient(ends, input[0] ?? 0, env);
  const before = structuredCopy(state);
  const outcome = accept(finishClient(state, input.subarray(1), env));
  insist(sameValue(before, structuredCopy(state)), 'reading a hello leaves the state as it was');
  if (outcome === undefined) return;
  insist(outcome.keys.send.length === 32 && outcome.keys.receive.length === 32, 'keys are whole');
  insist(outcome.certificate.serverStatic.length === 32, 'the server is known');
};

/** The handshake state without its key pairs, whose private halves do not print. */
const structuredCopy = ({ handshake }: ClientState) =>
  structuredClone({ ...handshake.symmetric, next: handshake.next });

/** `flags | length of the hello (2) | hello | finish`. */
const serverReads = (ends: Ends) => (input: Uint8Array) => {
  const env = openEnv(ends.crypto, SERVER);
  const [flags = 0, high = 0, low = 0] = input;
  const end = 3 + high * 256 + low;
  const options = serverOptions(ends, flags);
  const hello = accept(readClientHello(options, input.subarray(3, end), env));
  if (hello?.kind !== 'waiting') return;
  const { symmetric } = hello.state.handshake;
  const before = structuredClone(symmetric);
  const finished = accept(readClientFinish(hello.state, input.subarray(end), env));
  insist(sameValue(before, symmetric), 'reading a finish leaves the state as it was');
  if (finished === undefined) return;
  insist(finished.login.clientStatic.length === 32, 'the client is known');
};

function certificate(input: Uint8Array): void {
  const env = openEnv();
  const stored = verifyStoredChain(input, OPEN.trust, env);
  const read = accept(stored);
  const given = verifyCertificateChain(input, OPEN.known.serverStatic, OPEN.trust, env);
  accept(given);
  if (read === undefined) return;
  insist(read.leaf.notBefore <= NOW && NOW <= read.leaf.notAfter, 'the leaf is valid now');
  insist(read.intermediate.issuerSerial === OPEN.trust.serial, 'the root has issued it');
  insist(read.leaf.issuerSerial === read.intermediate.serial, 'the intermediate has issued it');
  insist(given.ok === sameBytes(read.serverStatic, OPEN.known.serverStatic), 'the key decides');
}

/** Real tags: what was sealed opens once, anything else ends the pipe for good. */
function transport(input: Uint8Array): void {
  const keys = { send: KEY, receive: KEY };
  const [sender, receiver] = [0, 1].map(() => new TransportCipher(keys, nodeCrypto));
  if (sender === undefined || receiver === undefined) return;
  const [size = 0] = input;
  const plaintext = input.subarray(1, 1 + size);
  const sealed = sender.seal(plaintext);
  const opened = accept(receiver.open(sealed));
  insist(opened !== undefined && sameBytes(opened, plaintext), 'a sealed frame opens');
  const forged = receiver.open(input.subarray(1 + size));
  insist(accept(forged) === undefined, 'an unsealed frame does not open');
  insist(accept(receiver.open(sender.seal(plaintext))) === undefined, 'a dead cipher stays dead');
  insist(receiver.counters.received === 1, 'a frame that does not open is not counted');
}

function payload(input: Uint8Array): void {
  accept(parseClientPayload(input, openCrypto));
  const decoded = accept(decodeClientPayload(input));
  if (decoded === undefined) return;
  const again = accept(decodeClientPayload(encodeClientPayload(decoded)));
  insist(sameValue(decoded, again), 'an encoded payload decodes to the same');
}

function messages(input: Uint8Array): void {
  for (const kind of ['clientHello', 'serverHello', 'clientFinish'] as const) {
    const decoded = decodeHandshake(kind, input);
    const parts = accept(decoded);
    if (parts === undefined) continue;
    const again = decodeHandshake(kind, encodeHandshake(kind, parts));
    insist(sameOutcome(decoded, again, sameValue), 'an encoded message decodes to the same');
  }
}

/** `flags | size of chunks | stream`: bytes of the socket, to either end. */
function pipes(input: Uint8Array): void {
  const [flags = 0, cut = 0] = input;
  const stream = input.subarray(2);
  const whole = readAll(makePipe(flags), [stream]);
  const step = cut + 1 + (stream.length >> 9);
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < stream.length; at += step) chunks.push(stream.subarray(at, at + step));
  const parts = readAll(makePipe(flags), chunks);
  insist(whole.code === parts.code, 'cutting a stream changes no refusal');
  // Frames that come in one chunk with a fault are dropped with the connection.
  const shared = whole.code === undefined ? parts.frames.length : whole.frames.length;
  insist(whole.frames.length <= parts.frames.length, 'cutting a stream loses no frame');
  insist(
    sameBytes(concat(...whole.frames), concat(...parts.frames.slice(0, shared))),
    'cutting a stream changes no frame',
  );
}

function makePipe(flags: number): ClientPipe | ServerPipe {
  if ((flags & 4) === 0) {
    return new ServerPipe(serverOptions(OPEN, flags), openEnv(OPEN.crypto, SERVER));
  }
  const resume = (flags & 1) === 1 ? { resume: OPEN.known } : {};
  const options = { noiseKey: openKeyPair(4), payload: PAYLOAD, trust: OPEN.trust, ...resume };
  const pipe = new ClientPipe(options, openEnv());
  pipe.open();
  return pipe;
}

function readAll(pipe: ClientPipe | ServerPipe, chunks: readonly Uint8Array[]) {
  const frames: Uint8Array[] = [];
  for (const chunk of chunks) {
    const received = pipe.receive(chunk);
    if (!received.ok) {
      accept(received);
      const again = pipe.receive(chunk);
      insist(!again.ok && again.error === received.error, 'a dead pipe stays dead');
      return { frames, code: received.error.code };
    }
    frames.push(...received.value.frames);
  }
  return { frames, code: undefined };
}

/** Both ends of an honest handshake, as inputs of the targets that read them. */
function honestHandshake(ends: Ends, flags: number) {
  const server = openEnv(ends.crypto, SERVER);
  const env = openEnv(ends.crypto);
  const { noiseKey, prologue } = {
    noiseKey: openKeyPair(4, ends.crypto),
    prologue: buildPrologue(),
  };
  const resume = (flags & 1) === 1 ? { resume: ends.known } : {};
  const options = { noiseKey, payload: PAYLOAD, trust: ends.trust, prologue, ...resume };
  const hello = unwrap(startClient(options, env));
  const answer = unwrap(readClientHello(serverOptions(ends, flags), hello.message, server));
  const finish = unwrap(finishClient(hello.state, answer.message, env)).message;
  const size = [hello.message.length >> 8, hello.message.length & 255];
  return {
    forClient: concat(Uint8Array.of(flags), answer.message),
    forServer: concat(Uint8Array.of(flags, ...size), hello.message, finish ?? NOTHING),
    hello: hello.message,
    streamForServer: concat(Uint8Array.of(flags, 255), prologue, encodeFrame(hello.message)),
    streamForClient: concat(Uint8Array.of(flags | 4, 255), encodeFrame(answer.message)),
  };
}

/** The end that draws its own keys. */
const SERVER = 1;
const NOTHING = new Uint8Array(0);
const PAYLOAD = encodeClientPayload({ username: 15_550_001_234, device: 1, passive: true });
const KEY = new Uint8Array(32).fill(9);

/** A handshake makes copies for each message, and a payload is written again as a list of parts. */
const HANDSHAKE_BYTES = 8_388_608;

const FLAGS = [0, 1, 3];
const HONEST = FLAGS.map((flags) => honestHandshake(OPEN, flags));
const HONEST_REAL = FLAGS.map((flags) => honestHandshake(REAL, flags));
const REGISTRATION = buildCompanionRegistration(
  {
    local: { identity: openKeyPair(5), registrationId: 7 },
    signedPreKey: { id: 1, keyPair: openKeyPair(6), signature: new Uint8Array(64) },
  },
  openCrypto,
);

/** The targets of this file. */
export const targets: readonly Target[] = [
  {
    name: 'noise-client',
    run: clientReads(OPEN),
    budgetBytes: HANDSHAKE_BYTES,
    seeds: HONEST.map(({ forClient }) => forClient),
  },
  {
    name: 'noise-client-real',
    run: clientReads(REAL),
    budgetBytes: HANDSHAKE_BYTES,
    seeds: HONEST_REAL.map(({ forClient }) => forClient),
  },
  {
    name: 'noise-server',
    run: serverReads(OPEN),
    budgetBytes: HANDSHAKE_BYTES,
    seeds: HONEST.map(({ forServer }) => forServer),
  },
  {
    name: 'noise-server-real',
    run: serverReads(REAL),
    budgetBytes: HANDSHAKE_BYTES,
    seeds: HONEST_REAL.map(({ forServer }) => forServer),
  },
  { name: 'noise-certificate', run: certificate, seeds: [OPEN.chain] },
  { name: 'noise-transport', run: transport },
  {
    name: 'noise-payload',
    run: payload,
    budgetBytes: 2 * HANDSHAKE_BYTES,
    seeds: [PAYLOAD, REGISTRATION],
  },
  { name: 'noise-messages', run: messages, seeds: HONEST.map(({ hello }) => hello) },
  {
    name: 'noise-pipe',
    run: pipes,
    budgetBytes: 2 * HANDSHAKE_BYTES,
    seeds: HONEST.flatMap(({ streamForServer, streamForClient }) => [
      streamForServer,
      streamForClient,
    ]),
  },
];
