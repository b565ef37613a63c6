/**
 * The driver of a device: the shell that performs what its machine decides.
 *
 * Owns the socket, the pipe, the timers and the order in which application handlers run; decides
 * nothing itself. One generation of connection at a time: whatever an old socket still says is
 * dropped. Stanzas that make work for an application that has too much of it wait here, and when
 * too many do, nothing is read any more; answers of the server pass by them (spec 01 §5.13).
 */

import type { Clock, Env } from '../base/env.ts';
import { QuartetError } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import type { Machine } from '../base/step.ts';
import { verifyStoredChain } from '../noise/certificate.ts';
import { ClientPipe, type ClientPipeOptions } from '../noise/pipe.ts';
import type { Store } from '../store/contract.ts';
import { Turns } from '../store/turns.ts';
import { decodeNode } from '../wire/decode.ts';
import { encodeNode } from '../wire/encode.ts';
import type { Node } from '../wire/node.ts';
import { gatherReceipts } from './batching.ts';
import { Intake } from './intake.ts';
import type { DeviceEffect, DeviceInput } from './state.ts';
import { type OpenTransport, openWebSocket, type Transport } from './transport/websocket.ts';
import { Watch } from './watch.ts';

/** Where to connect and whom to trust. */
export type Endpoint = Pick<ClientPipeOptions, 'trust'> & { readonly url: string };

/** What a driver runs. */
export interface DriverOptions<State, Input, Effect> {
  readonly machine: Machine<State, Input, Effect>;
  readonly state: State;
  readonly store: Store;
  readonly endpoint: Endpoint;
  /** The key to connect with now; another one after linking has begun anew. */
  readonly noiseKey: () => ClientPipeOptions['noiseKey'];
  readonly clock: Clock;
  readonly env: Env;
  /** Performs the effects that the driver does not know itself. */
  readonly perform: (effect: Exclude<Effect, DeviceEffect> | OwnEffect) => void;
  /** Told what changed nothing; with the input that was refused, unless it was a frame. */
  readonly refused: (error: QuartetError, input?: Input) => void;
  readonly failed: (error: QuartetError) => void;
  /** Whether the application has as many messages to handle as it may. */
  readonly isFull?: () => boolean;
  readonly open?: OpenTransport;
}

/** Effects that are the owner's to perform: what the application hears. */
export type OwnEffect = Extract<DeviceEffect, { kind: 'emit' | 'reply' }>;

interface Line {
  readonly pipe: ClientPipe;
  transport: Transport | undefined;
  /** Whether the first bytes were written. */
  greeted: boolean;
  ready: boolean;
}

const HANDSHAKE_MS = 20_000;
const STORE_MS = 30_000;

/** Runs one device. */
export class Driver<State, Input, Effect> {
  private readonly options: DriverOptions<State, Input | DeviceInput, Effect | DeviceEffect>;
  private readonly turns: Turns<State, Input | DeviceInput, Effect | DeviceEffect>;
  private readonly timers = new Map<string, () => void>();
  private line: Line | undefined;
  /** Whether nothing is read because too many inputs wait. */
  private paused = false;
  private readonly intake: Intake;
  private readonly watch: Watch<'load' | 'commit'>;

  constructor(options: DriverOptions<State, Input | DeviceInput, Effect | DeviceEffect>) {
    this.options = options;
    const { machine, state, env, refused, failed, clock } = options;
    this.watch = new Watch({ clock, limitMs: STORE_MS, late: () => this.tellStalled() });
    this.turns = new Turns({
      machine,
      state,
      store: this.watchedStore(),
      env,
      perform: (effect) => this.perform(effect),
      gather: gatherReceipts,
      refused,
      failed: (error) => {
        this.hangUp();
        failed(error);
      },
    });
    this.intake = new Intake({
      isFull: options.isFull ?? (() => false),
      push: (node) => this.turns.push({ kind: 'node', node }),
      waiting: () => this.turns.waiting,
      idle: () => this.turns.idle(),
      setPaused: (paused) => this.setReading(paused),
    });
  }

  /** The state after the last commit. */
  get state(): State {
    return this.turns.state;
  }

  /** Gives the machine an input. */
  push(input: Input | DeviceInput): void {
    this.turns.push(input);
  }

  /** Resolves when nothing waits to be handled. */
  idle(): Promise<void> {
    return this.turns.idle();
  }

  /** Ends the connection and all timers, and finishes the turns under way. */
  async close(): Promise<void> {
    this.hangUp();
    for (const cancel of this.timers.values()) cancel();
    this.timers.clear();
    await this.turns.close();
    this.watch.close();
  }

  /** The application can take more messages than before. */
  relieve(): void {
    this.intake.relieve();
  }

  private perform(effect: Effect | DeviceEffect): void {
    const known = effect as DeviceEffect;
    switch (known.kind) {
      case 'connect':
        return this.dial(known);
      case 'disconnect':
        return this.hangUp();
      case 'send':
        return this.send(known.node);
      case 'write':
        return this.write(known.frame);
      case 'timer':
        return this.setTimer(known.name, known.at);
      case 'cancel':
        return this.cancelTimer(known.name);
      case 'input':
        return this.turns.push(known.input);
      default:
        return this.options.perform(effect as Exclude<Effect, DeviceEffect> | OwnEffect);
    }
  }

  private dial({ payload, chain, routingInfo }: DeviceEffect & { kind: 'connect' }): void {
    this.hangUp();
    const { endpoint, noiseKey, env, open = openWebSocket } = this.options;
    const { trust } = endpoint;
    const known = chain && verifyStoredChain(chain, trust, env);
    const resume = known?.ok === true ? known.value : undefined;
    const pipe = new ClientPipe({ noiseKey: noiseKey(), payload, trust, resume, routingInfo }, env);
    const line: Line = { pipe, transport: undefined, greeted: false, ready: false };
    this.line = line;
    this.setTimer('handshake', env.now() + HANDSHAKE_MS, () =>
      this.drop(line, new QuartetError('CONNECTION_TIMEOUT')),
    );
    line.transport = open(endpoint.url, {
      opened: (transport) => {
        line.greeted = true;
        this.greet(line, transport);
      },
      received: (chunk) => this.receive(line, chunk),
      closed: (error) => this.drop(line, error),
    });
  }

  /** Begins the handshake. Without randomness there is none: the attempt ends, not the process. */
  private greet(line: Line, transport: Transport): void {
    try {
      transport.write(line.pipe.open());
    } catch (cause) {
      this.drop(line, cause instanceof QuartetError ? cause : undefined);
    }
  }

  private receive(line: Line, chunk: Uint8Array): void {
    if (this.line !== line) return;
    const received = line.pipe.receive(chunk);
    if (!received.ok) return this.drop(line, received.error);
    const { write, established, frames } = received.value;
    if (write !== undefined) line.transport?.write(write);
    if (established !== undefined) {
      line.ready = true;
      this.cancelTimer('handshake');
      // A fast handshake leaves what is known of the server as it is (spec 01 §2.5).
      const isFull = line.pipe.pattern !== 'IK';
      this.turns.push({ kind: 'opened', ...(isFull ? { chain: established.chain } : {}) });
    }
    for (const frame of frames) this.receiveFrame(frame);
    this.slowDown(line);
  }

  private receiveFrame(frame: Uint8Array): void {
    const decoded = decodeNode(frame);
    // The frame is authentic, so the connection is kept (spec 01 §3.9).
    if (!decoded.ok) return this.options.refused(decoded.error);
    this.intake.take(decoded.value, frame.length);
  }

  private setReading(paused: boolean): void {
    if (paused) this.line?.transport?.pause();
    else if (!this.paused) this.line?.transport?.resume();
    this.turns.push({ kind: 'reading', paused });
  }

  private slowDown(line: Line): void {
    if (this.paused || this.turns.waiting < cap('waitingInputs')) return;
    this.paused = true;
    line.transport?.pause();
    void this.turns.idle().then(() => {
      this.paused = false;
      if (!this.intake.isPaused) line.transport?.resume();
    });
  }

  private send(node: Node): void {
    try {
      this.write(encodeNode(node));
    } catch (cause) {
      if (!(cause instanceof QuartetError)) throw cause;
      this.options.refused(cause);
    }
  }

  private write(frame: Uint8Array): void {
    const line = this.line;
    if (line?.ready !== true || line.transport === undefined) return;
    try {
      line.transport.write(line.pipe.send(frame));
    } catch (cause) {
      this.drop(line, cause instanceof QuartetError ? cause : undefined);
    }
  }

  private drop(line: Line, error: QuartetError | undefined): void {
    if (this.line !== line) return;
    this.hangUp();
    const { greeted, ready, pipe } = line;
    const resumeFailed = !ready && pipe.pattern === 'IK' && error?.side === 'peer';
    this.turns.push({ kind: 'closed', error, greeted, resumeFailed });
  }

  private hangUp(): void {
    const line = this.line;
    this.line = undefined;
    this.intake.clear();
    this.cancelTimer('handshake');
    line?.transport?.close();
  }

  private setTimer(name: string, at: number, wake?: () => void): void {
    this.cancelTimer(name);
    const fire = wake ?? ((): void => this.turns.push({ kind: 'timer', name }));
    const cancel = this.options.clock.schedule(at, () => {
      this.timers.delete(name);
      fire();
    });
    this.timers.set(name, cancel);
  }

  private tellStalled(): void {
    const event = { kind: 'stalled', stage: 'store', id: undefined } as const;
    this.options.perform({ kind: 'emit', event });
  }

  /** The store, watched: a turn cannot say itself that it waits for its records. */
  private watchedStore(): Pick<Store, 'load' | 'commit'> {
    const { store } = this.options;
    return {
      load: (reads) => this.watched('load', store.load(reads)),
      commit: (changes) => this.watched('commit', store.commit(changes)),
    };
  }

  private watched<T>(name: 'load' | 'commit', work: Promise<T>): Promise<T> {
    const end = this.watch.begin(name);
    work.then(end, end);
    return work;
  }

  private cancelTimer(name: string): void {
    this.timers.get(name)?.();
    this.timers.delete(name);
  }
}
