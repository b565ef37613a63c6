/**
 * The pipe of one connection: raw bytes of the socket on one side, plaintext frames on the other.
 *
 * Puts framing, handshake and transport ciphers together for the shells of both ends, without
 * touching a socket. Frames come out only after the handshake, the server's only after its
 * certificate was verified. After an error a pipe is dead: every further call gives that error.
 *
 *   client:  open() ─► ClientHello … receive(ServerHello) ─► [ClientFinish], established ─► frames
 *   server:  receive(intro, ClientHello) ─► ServerHello … receive([ClientFinish]) ─► login ─► frames
 */

import { type Bytes, concat } from '../base/bytes.ts';
import type { Env } from '../base/env.ts';
import { ok, QuartetError, type Result, unwrap } from '../base/error.ts';
import type { KeyPair } from '../crypto/keys.ts';
import {
  buildIntro,
  buildPrologue,
  encodeFrame,
  FrameReader,
  IntroReader,
  type IntroVersion,
} from '../wire/frame.ts';
import type { TrustedRoot, VerifiedCertificate } from './certificate.ts';
import { answeredPattern, type ClientState, finishClient, startClient } from './client.ts';
import { eraseHandshake, type HandshakeState, type TransportKeys } from './handshake.ts';
import type { PatternName } from './patterns.ts';
import { type ClientLogin, readClientFinish, readClientHello, type ServerState } from './server.ts';
import { TransportCipher } from './transport.ts';

/** The server of an earlier connection: its verified chain makes the fast pattern IK possible. */
export type ServerIdentity = VerifiedCertificate;

/** What a client pipe needs. */
export interface ClientPipeOptions {
  /** The key pair that the server knows this device by. */
  readonly noiseKey: KeyPair;
  /** The client payload, encoded. */
  readonly payload: Bytes;
  readonly trust: TrustedRoot;
  /** The routing info of an earlier connection (spec 01 §1.3). */
  readonly routingInfo?: Bytes | undefined;
  /** Tries IK with this server. Never for a device that is not linked yet (spec 01 §2.5). */
  readonly resume?: ServerIdentity | undefined;
  /** What the intro announces; the default is that of companions. */
  readonly version?: IntroVersion | undefined;
}

/** What a chunk brought to a client. */
export interface ClientReceived {
  /** Bytes to write at once. */
  readonly write?: Bytes;
  /** Plaintext frames in order. */
  readonly frames: readonly Bytes[];
  /** Present once, when the handshake ends with this chunk. */
  readonly established?: VerifiedCertificate;
}

/** What a server pipe needs. */
export interface ServerPipeOptions {
  readonly staticKey: KeyPair;
  /** The certificate chain for the static key, encoded. */
  readonly chain: Bytes;
  /** Refuses every IK, to test clients that use it. */
  readonly forceFallback?: boolean | undefined;
}

/** What a chunk brought to a server. */
export interface ServerReceived {
  /** Bytes to write at once. */
  readonly write?: Bytes;
  /** Plaintext frames in order. */
  readonly frames: readonly Bytes[];
  /**
   * Present once, when the handshake ends with this chunk. After IK the login may be a replay until
   * the first frame of the client: nothing may be acted on before (spec 01 §2.5).
   */
  readonly login?: ClientLogin;
}

/** The client's end of a connection. */
export class ClientPipe {
  readonly #options: ClientPipeOptions;
  readonly #env: Env;
  readonly #stream: SecureStream;
  #waiting: ClientState | undefined;
  #pattern: PatternName;

  constructor(options: ClientPipeOptions, env: Env) {
    this.#options = options;
    this.#env = env;
    this.#stream = new SecureStream(env);
    this.#pattern = options.resume === undefined ? 'XX' : 'IK';
  }

  /** The pattern in use: after a failure under `IK` the stored server is to be forgotten. */
  get pattern(): PatternName {
    return this.#pattern;
  }

  /** The first bytes to write: intro and ClientHello. Throws NOISE_STATE when called twice. */
  open(): Bytes {
    if (this.#waiting !== undefined || this.#stream.isOpen) throw new QuartetError('NOISE_STATE');
    const { noiseKey, payload, trust, resume, routingInfo, version } = this.#options;
    const prologue = buildPrologue(version);
    const hello = unwrap(startClient({ noiseKey, payload, trust, resume, prologue }, this.#env));
    this.#waiting = hello.state;
    return concat(buildIntro(routingInfo, version), encodeFrame(hello.message));
  }

  /**
   * Takes bytes of the socket in any cutting. LIMIT_FRAME, NOISE_MALFORMED, NOISE_MISSING_FIELD,
   * NOISE_KEY_LENGTH, NOISE_SHARED_SECRET, NOISE_DECRYPT, NOISE_COUNTER_EXHAUSTED and the codes of
   * certificates (`verifyCertificateChain`).
   */
  receive(chunk: Bytes): Result<ClientReceived> {
    let established: VerifiedCertificate | undefined;
    const received = this.#stream.receive(chunk, (frame) => {
      const finished = this.#finish(frame);
      if (!finished.ok) return finished;
      established = finished.value.certificate;
      return ok(finished.value.message);
    });
    if (!received.ok || established === undefined) return received;
    return ok({ ...received.value, established });
  }

  /**
   * The bytes to write for a plaintext frame. Throws LIMIT_FRAME before anything is sealed,
   * NOISE_COUNTER_EXHAUSTED, NOISE_STATE before the handshake has ended, and the error of a dead pipe.
   */
  send(frame: Bytes): Bytes {
    return this.#stream.send(frame);
  }

  #finish(frame: Bytes): ReturnType<typeof finishClient> {
    const waiting = this.#waiting;
    if (waiting === undefined) throw new QuartetError('NOISE_STATE');
    this.#waiting = undefined;
    this.#pattern = answeredPattern(waiting, frame);
    const finished = finishClient(waiting, frame, this.#env);
    if (finished.ok) this.#stream.establish(finished.value.keys, finished.value.handshake);
    return finished;
  }
}

/** The server's end of a connection. */
export class ServerPipe {
  readonly #options: ServerPipeOptions;
  readonly #env: Env;
  readonly #stream: SecureStream;
  readonly #intro = new IntroReader();
  #prologue: Bytes | undefined;
  #waiting: ServerState | undefined;
  #login: ClientLogin | undefined;

  constructor(options: ServerPipeOptions, env: Env) {
    this.#options = options;
    this.#env = env;
    this.#stream = new SecureStream(env);
  }

  /**
   * Takes bytes of the socket in any cutting. WIRE_INTRO, LIMIT_FRAME, NOISE_MALFORMED,
   * NOISE_MISSING_FIELD, NOISE_KEY_LENGTH, NOISE_SHARED_SECRET, NOISE_DECRYPT and
   * NOISE_COUNTER_EXHAUSTED.
   */
  receive(chunk: Bytes): Result<ServerReceived> {
    const rest = this.#readIntro(chunk);
    if (!rest.ok) return this.#stream.die(rest);
    this.#login = undefined;
    const received = this.#stream.receive(rest.value, (frame) => this.#shake(frame));
    if (!received.ok || this.#login === undefined) return received;
    return ok({ ...received.value, login: this.#login });
  }

  /**
   * The bytes to write for a plaintext frame. Throws LIMIT_FRAME before anything is sealed,
   * NOISE_COUNTER_EXHAUSTED, NOISE_STATE before the handshake has ended, and the error of a dead pipe.
   */
  send(frame: Bytes): Bytes {
    return this.#stream.send(frame);
  }

  #readIntro(chunk: Bytes): Result<Bytes> {
    if (this.#prologue !== undefined || this.#stream.isDead) return ok(chunk);
    const intro = this.#intro.push(chunk);
    if (!intro.ok) return intro;
    this.#prologue = intro.value?.prologue;
    return ok(intro.value?.rest ?? new Uint8Array(0));
  }

  #shake(frame: Bytes): Result<Bytes | undefined> {
    const prologue = this.#prologue;
    if (prologue === undefined) throw new QuartetError('NOISE_STATE');
    if (this.#waiting === undefined) {
      const hello = readClientHello({ ...this.#options, prologue }, frame, this.#env);
      if (!hello.ok) return hello;
      if (hello.value.kind === 'waiting') this.#waiting = hello.value.state;
      else this.#establish(hello.value.outcome);
      return ok(hello.value.message);
    }
    const finish = readClientFinish(this.#waiting, frame, this.#env);
    if (!finish.ok) return finish;
    this.#establish(finish.value);
    return ok(undefined);
  }

  #establish(outcome: {
    readonly keys: TransportKeys;
    readonly login: ClientLogin;
    readonly handshake: HandshakeState;
  }): void {
    this.#login = outcome.login;
    this.#waiting = undefined;
    this.#stream.establish(outcome.keys, outcome.handshake);
  }
}

/** What both ends share: frames in, handshake first, then the ciphers; dead after an error. */
class SecureStream {
  readonly #env: Env;
  readonly #reader = new FrameReader('handshakeFrameBytes');
  #cipher: TransportCipher | undefined;
  #failed: QuartetError | undefined;

  constructor(env: Env) {
    this.#env = env;
  }

  get isOpen(): boolean {
    return this.#cipher !== undefined;
  }

  get isDead(): boolean {
    return this.#failed !== undefined;
  }

  /** `shake` handles the frames until it has called `establish`; it returns what to write. */
  receive(
    chunk: Bytes,
    shake: (frame: Bytes) => Result<Bytes | undefined>,
  ): Result<{ readonly write?: Bytes; readonly frames: readonly Bytes[] }> {
    if (this.#failed !== undefined) return { ok: false, error: this.#failed };
    this.#reader.add(chunk);
    const writes: Bytes[] = [];
    const frames: Bytes[] = [];
    for (;;) {
      const frame = this.#reader.next();
      if (!frame.ok) return this.die(frame);
      if (frame.value === undefined) break;
      if (this.#cipher === undefined) {
        const reply = shake(frame.value);
        if (!reply.ok) return this.die(reply);
        if (reply.value !== undefined) writes.push(encodeFrame(reply.value));
      } else {
        const opened = this.#cipher.open(frame.value);
        if (!opened.ok) return this.die(opened);
        frames.push(opened.value);
      }
    }
    return ok(writes.length === 0 ? { frames } : { write: concat(...writes), frames });
  }

  send(frame: Bytes): Bytes {
    if (this.#failed !== undefined) throw this.#failed;
    if (this.#cipher === undefined) throw new QuartetError('NOISE_STATE');
    return encodeFrame(this.#cipher.seal(frame));
  }

  /** Goes over to the ciphers, lets large frames in and wipes what the handshake held. */
  establish(keys: TransportKeys, handshake: HandshakeState): void {
    this.#cipher = new TransportCipher(keys, this.#env.crypto);
    this.#reader.useCap('frameBytes');
    eraseHandshake(handshake);
  }

  /** Keeps the first error for every later call. */
  die<T extends { readonly ok: false; readonly error: QuartetError }>(failure: T): T {
    this.#failed ??= failure.error;
    return failure;
  }
}
