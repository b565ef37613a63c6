/**
 * Handshakes, certificates, frames and payloads against the shared known answers.
 */

import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hex } from '../../src/base/bytes.ts';
import type { ErrorCode } from '../../src/base/codes.ts';
import { unwrap } from '../../src/base/error.ts';
import { generateKeyPair } from '../../src/crypto/keys.ts';
import { nodeCrypto } from '../../src/crypto/node-provider.ts';
import { verifyCertificateChain, verifyStoredChain } from '../../src/noise/certificate.ts';
import { finishClient, startClient } from '../../src/noise/client.ts';
import { parseClientPayload } from '../../src/noise/client-payload.ts';
import { readMessage, startHandshake, writeMessage } from '../../src/noise/handshake.ts';
import { PATTERNS } from '../../src/noise/patterns.ts';
import { PRODUCTION_ROOT } from '../../src/noise/root.ts';
import { readClientFinish, readClientHello } from '../../src/noise/server.ts';
import { initialize, nonceOf } from '../../src/noise/symmetric.ts';
import { TransportCipher } from '../../src/noise/transport.ts';
import { decodeNode } from '../../src/wire/decode.ts';
import { FrameReader, IntroReader } from '../../src/wire/frame.ts';
import { bytes, PROVIDERS } from '../crypto/provider-list.ts';
import { buildChain } from '../noise/chain.ts';
import { countingEnv, fixedEnv } from '../noise/fixed-env.ts';
import { publishedPattern } from '../noise/published-patterns.ts';
import { type PublishedVector, runPublished } from '../noise/published-run.ts';
import {
  checkPipes,
  checkRoles,
  checkSteps,
  type TranscriptKeys,
} from '../noise/run-transcript.ts';
import { pairOf, readJson, type Transcript } from '../noise/transcript.ts';

interface Shared {
  readonly protocolNames: Readonly<Record<string, { name: string; initialHash: string }>>;
  readonly deviationFromStandardXX: Readonly<Record<string, string>>;
  readonly keys: Readonly<Record<string, { priv: string; pub: string }>>;
  readonly certificate: { readonly rootPublic: string; rootSerial: number; chain: string };
  readonly handshakes: readonly Transcript[];
  readonly framing: {
    readonly decode: readonly { name: string; chunks: string[]; frames: string[] }[];
    readonly intro: readonly { name: string; bytes: string; expect: Record<string, unknown> }[];
  };
  readonly transportNonces: {
    readonly key: string;
    readonly cases: readonly {
      counter: number;
      nonce: string;
      plaintext: string;
      ciphertext: string;
    }[];
  };
  readonly negative: {
    readonly initiator: {
      readonly cases: readonly { name: string; serverHello: string; expect: string }[];
    };
    readonly responder: {
      readonly cases: readonly { name: string; step: string; message: string; expect: string }[];
    };
    readonly transport: {
      readonly cases: readonly { name: string; frames: string[]; expect: string[] }[];
    };
  };
  readonly productionCapture: Readonly<Record<string, string>>;
  readonly standardNoiseVectors: readonly (PublishedVector & { name?: string })[];
}

const CODES: Readonly<Record<string, ErrorCode | 'ok'>> = {
  ok: 'ok',
  'handshake-malformed': 'NOISE_MALFORMED',
  'handshake-missing-field': 'NOISE_MISSING_FIELD',
  'handshake-bad-key-length': 'NOISE_KEY_LENGTH',
  'handshake-invalid-shared-secret': 'NOISE_SHARED_SECRET',
  'noise-decrypt-failed': 'NOISE_DECRYPT',
  'client-payload-malformed': 'NOISE_PAYLOAD',
  'cert-malformed': 'NOISE_CERT_MALFORMED',
  'cert-bad-signature': 'NOISE_CERT_SIGNATURE',
  'cert-bad-issuer': 'NOISE_CERT_ISSUER',
  'cert-key-mismatch': 'NOISE_CERT_KEY',
  'cert-not-yet-valid': 'NOISE_CERT_NOT_YET_VALID',
  'cert-expired': 'NOISE_CERT_EXPIRED',
  'empty-frame': 'WIRE_EMPTY_FRAME',
  'bad-list-tag': 'WIRE_LIST_TAG',
};

const file = new URL('../../../shared/vectors/noise-xx.json', import.meta.url);

test('the handshakes of this project have their own fixtures', () => {
  expect(existsSync(new URL('../../fixtures/noise/transcripts.json', import.meta.url))).toBe(true);
});

if (existsSync(file)) describe('shared handshakes', () => runShared(readJson(file) as Shared));

function runShared(shared: Shared): void {
  const pair = (name: string) => pairOf(shared.keys[name]?.priv ?? '');
  const trust = {
    publicKey: bytes(shared.certificate.rootPublic),
    serial: shared.certificate.rootSerial,
  };
  const chain = bytes(shared.certificate.chain);
  const resumeOf = (transcript: Transcript) => {
    if (transcript.cachedServerStatic === undefined) return undefined;
    const key = bytes(transcript.cachedServerStatic);
    const cached = buildChain({ root: pair('rootCa'), serverStatic: key }, countingEnv());
    return unwrap(verifyStoredChain(cached, trust, countingEnv()));
  };
  const keysFor = (transcript: Transcript): TranscriptKeys => ({
    clientStatic: pair('clientStatic'),
    clientEphemeral: pair('clientEphemeral'),
    serverStatic: pair('serverStatic'),
    serverEphemeral: pair('serverEphemeral'),
    chain,
    trust,
    resume: resumeOf(transcript),
  });
  const [login] = shared.handshakes;
  if (login === undefined) throw new Error('no handshakes');
  const options = {
    noiseKey: pair('clientStatic'),
    payload: bytes(login.clientPayload),
    trust,
    prologue: bytes(login.prologue),
  };
  const clientEnv = () => fixedEnv([pair('clientEphemeral').privateKey]);
  const serverEnv = () => fixedEnv([pair('serverEphemeral').privateKey]);

  for (const [name, { initialHash, name: protocol }] of Object.entries(shared.protocolNames)) {
    test(`${name} starts from its protocol name`, () => {
      expect(PATTERNS[name as keyof typeof PATTERNS].name).toBe(protocol);
      expect(hex(initialize(protocol, nodeCrypto).hash)).toBe(initialHash);
    });
  }

  test('XX leaves the empty payload of its first message out of the hash', () => {
    const prologue = bytes(login.prologue);
    const hashAfterHello = (pattern: typeof PATTERNS.XX) => {
      const start = startHandshake(pattern, 'initiator', { prologue }, nodeCrypto);
      const written = unwrap(writeMessage(start, new Uint8Array(0), clientEnv()));
      return hex(written.state.symmetric.hash);
    };
    const deviation = shared.deviationFromStandardXX;
    const standard = publishedPattern('XX') ?? PATTERNS.XX;
    expect(hashAfterHello(PATTERNS.XX)).toBe(deviation['hashAfterClientHelloWhatsApp']);
    expect(hashAfterHello(standard)).toBe(deviation['hashAfterClientHelloStandard']);
  });

  describe.each(PROVIDERS)('on the %s provider', (_, crypto) => {
    for (const transcript of shared.handshakes) {
      const keys = keysFor(transcript);
      test(`${transcript.id}: every step`, () => checkSteps(transcript, keys, crypto));
      test(`${transcript.id}: both roles`, () => checkRoles(transcript, keys, crypto));
      test.each([1, 7, 65_536])(`${transcript.id}: both pipes, %i bytes at a time`, (size) => {
        checkPipes(transcript, keys, crypto, size);
      });
    }
  });

  describe('frames and intros', () => {
    for (const { name, chunks, frames } of shared.framing.decode) {
      test(name, () => {
        const reader = new FrameReader();
        const got = chunks.flatMap((chunk) => unwrap(reader.push(bytes(chunk))).map(hex));
        expect(got).toEqual(frames);
      });
    }
    for (const { name, bytes: intro, expect: expected } of shared.framing.intro) {
      test(name, () => {
        const read = new IntroReader().push(bytes(intro));
        if ('error' in expected) {
          expect(!read.ok && read.error.code).toBe('WIRE_INTRO');
          return;
        }
        const value = unwrap(read);
        expect([...(value?.prologue.slice(2) ?? [])]).toEqual([
          expected['magic'],
          expected['dictionary'],
        ]);
        expect(value?.routingInfo && hex(value.routingInfo)).toBe(expected['routingInfo']);
      });
    }
  });

  describe('transport nonces', () => {
    for (const { counter, nonce, plaintext, ciphertext } of shared.transportNonces.cases) {
      test(`counter ${counter}`, () => {
        const key = bytes(shared.transportNonces.key);
        const counters = { sent: counter, received: counter };
        const cipher = new TransportCipher({ send: key, receive: key }, nodeCrypto, counters);
        expect(hex(nonceOf(counter))).toBe(nonce);
        expect(hex(cipher.seal(bytes(plaintext)))).toBe(ciphertext);
        expect(hex(unwrap(cipher.open(bytes(ciphertext))))).toBe(plaintext);
      });
    }
  });

  describe('what a client refuses', () => {
    for (const { name, serverHello, expect: kind } of shared.negative.initiator.cases) {
      test(name, () => {
        const env = clientEnv();
        const { state } = unwrap(startClient(options, env));
        const before = structuredClone(state.handshake.symmetric);
        const finished = finishClient(state, bytes(serverHello), env);
        expect(finished.ok ? 'ok' : finished.error.code).toBe(CODES[kind]);
        expect(state.handshake.symmetric).toEqual(before);
      });
    }
  });

  describe('what a server refuses', () => {
    const server = { staticKey: pair('serverStatic'), chain, prologue: bytes(login.prologue) };
    for (const { name, step, message, expect: kind } of shared.negative.responder.cases) {
      test(name, () => {
        const first = step === 'clientHello' ? message : (login.messages['clientHello'] ?? '');
        const hello = readClientHello(server, bytes(first), serverEnv());
        if (step === 'clientHello') {
          expect(hello.ok ? 'ok' : hello.error.code).toBe(CODES[kind]);
          if (hello.ok) expect(hello.value.kind).toBe('waiting');
          return;
        }
        const waiting = unwrap(hello);
        if (waiting.kind !== 'waiting') throw new Error('established too early');
        const before = structuredClone(waiting.state.handshake.symmetric);
        const finish = readClientFinish(waiting.state, bytes(message), fixedEnv());
        const parsed = finish.ok && parseClientPayload(finish.value.login.payload, nodeCrypto);
        const verdict = parsed === false ? finish : parsed;
        expect(verdict.ok ? 'ok' : verdict.error.code).toBe(CODES[kind]);
        expect(waiting.state.handshake.symmetric).toEqual(before);
      });
    }
  });

  describe('what a client makes of hostile frames', () => {
    const { clientToServerKey, serverToClientKey } = login.transport;
    for (const { name, frames, expect: kinds } of shared.negative.transport.cases) {
      test(name, () => {
        const keys = { send: bytes(clientToServerKey), receive: bytes(serverToClientKey) };
        const cipher = new TransportCipher(keys, nodeCrypto);
        const verdicts = frames.map((frame) => {
          const opened = cipher.open(bytes(frame));
          const node = opened.ok ? decodeNode(opened.value) : opened;
          return node.ok ? 'ok' : node.error.code;
        });
        expect(verdicts).toEqual(kinds.map((kind) => CODES[kind]));
      });
    }
  });

  test('the production capture decrypts and verifies under the production root', () => {
    const capture = shared.productionCapture;
    const prologue = bytes(capture['prologue'] ?? '');
    const ephemeral = pairOf(capture['clientEphemeralPrivate'] ?? '');
    const env = fixedEnv([ephemeral.privateKey], 1_750_000_000_000);
    const start = startHandshake(PATTERNS.XX, 'initiator', { prologue }, nodeCrypto);
    expect(hex(start.symmetric.hash)).toBe(capture['hashAfterPrologue']);
    const hello = unwrap(writeMessage(start, new Uint8Array(0), env));
    expect(hex(hello.state.symmetric.hash)).toBe(capture['hashAfterClientEphemeral']);

    const read = unwrap(
      readMessage(
        hello.state,
        {
          ephemeral: bytes(capture['serverEphemeralPublic'] ?? ''),
          static: bytes(capture['serverStaticCiphertext'] ?? ''),
          payload: bytes(capture['certificateCiphertext'] ?? ''),
        },
        nodeCrypto,
      ),
    );

    expect(hex(read.state.symmetric.hash)).toBe(capture['hashAfterCertificate']);
    expect(hex(read.state.symmetric.chainingKey)).toBe(capture['chainingKeyAfterEs']);
    expect(hex(read.payload)).toBe(capture['certificateChain']);
    const serverStatic = bytes(capture['serverStaticPublic'] ?? '');
    expect(read.state.remoteStatic).toEqual(serverStatic);
    const verified = verifyCertificateChain(read.payload, serverStatic, PRODUCTION_ROOT, env);
    expect(unwrap(verified).leaf.serial).toBe(329);
    const late = verifyCertificateChain(
      read.payload,
      serverStatic,
      PRODUCTION_ROOT,
      fixedEnv([], 1_753_736_400_001),
    );
    expect(!late.ok && late.error.code).toBe('NOISE_CERT_EXPIRED');
  });

  describe('standard vectors', () => {
    shared.standardNoiseVectors.forEach((vector, i) => {
      const name = vector.protocol_name ?? vector.name ?? '';
      test(`${i}: ${name}`, () => {
        const pattern = publishedPattern(name.split('_')[1] ?? '');
        if (pattern === undefined) throw new Error('no table');
        const fallback = pattern.before.some(({ key }) => key === 'e');
        const messages = fallback ? vector.messages.slice(1, 3) : vector.messages;
        const { ciphertexts, hashes } = runPublished(pattern, vector, messages);
        expect(ciphertexts).toEqual(
          messages.slice(0, ciphertexts.length).map(({ ciphertext }) => ciphertext),
        );
        for (const hash of hashes) expect(hash).toBe(vector.handshake_hash ?? hash);
      });
    });
  });

  test('a client that has no fixed keys agrees with the server of the transcript', () => {
    const env = countingEnv(7);
    const { state, message } = unwrap(
      startClient({ ...options, noiseKey: generateKeyPair(env) }, env),
    );
    const server = { staticKey: pair('serverStatic'), chain, prologue: options.prologue };
    const hello = unwrap(readClientHello(server, message, env));
    const end = unwrap(finishClient(state, hello.message, env));
    if (hello.kind !== 'waiting') throw new Error('established too early');
    const login = unwrap(readClientFinish(hello.state, end.message ?? new Uint8Array(0), env));
    expect(login.keys).toEqual({ send: end.keys.receive, receive: end.keys.send });
  });
}
