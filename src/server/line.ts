/**
 * One connection of the server: the pipe between its socket and the core.
 *
 * Turns chunks into inputs and stanzas into chunks, and ends the connection of whoever breaks the
 * frames, is silent for too long or does not read (spec 06 §2, §17). Knows the socket only by what
 * it needs of it; what stanzas mean is the core's business.
 */

import type { Bytes } from '../base/bytes.ts';
import type { Clock } from '../base/env.ts';
import { cap } from '../base/limits.ts';
import type { ServerPipe } from '../noise/pipe.ts';
import { decodeNode } from '../wire/decode.ts';
import { encodeNode } from '../wire/encode.ts';
import type { Node } from '../wire/node.ts';
import type { ConnectionId, ServerInput } from './state.ts';

/** What a connection needs of its socket. */
export interface LineSocket {
  /** Bytes that were written and have not left yet. */
  readonly bufferedAmount: number;
  send(bytes: Bytes): void;
  /** Closes after what was written has left. */
  close(code: number): void;
  /** Closes at once. */
  terminate(): void;
}

/** Where a connection lives. */
export interface LineOptions {
  readonly id: ConnectionId;
  readonly socket: LineSocket;
  readonly pipe: ServerPipe;
  readonly clock: Clock;
  readonly push: (input: ServerInput) => void;
  /** Whether silence is allowed now: a companion that shows its codes has nothing to say. */
  readonly maySilent: () => boolean;
  readonly observe?: ((frame: Bytes, direction: 'in' | 'out') => void) | undefined;
}

/** A connection from the first byte to the last. */
export class Line {
  readonly socket: LineSocket;
  private readonly options: LineOptions;
  private heardAt: number;
  private isOpen = false;
  /** Whether a frame was no stanza: nothing after it is taken, the reason still goes out. */
  private isDeaf = false;
  /** Whether what still comes and goes is dropped. */
  private isOver = false;
  private cancelWatch = (): void => undefined;

  constructor(options: LineOptions) {
    this.options = options;
    this.socket = options.socket;
    this.heardAt = options.clock.now();
    this.watch();
    options.push({ kind: 'opened', connection: options.id });
  }

  /** Takes bytes of the socket. */
  receive(chunk: Bytes): void {
    if (this.isOver || this.isDeaf) return;
    const { id, pipe, push, observe, clock } = this.options;
    const received = pipe.receive(chunk);
    if (!received.ok) return this.abort();
    const { write, login, frames } = received.value;
    this.heardAt = clock.now();
    if (write !== undefined) this.socket.send(write);
    if (login !== undefined) {
      this.isOpen = true;
      push({ kind: 'login', connection: id, ...login });
    }
    for (const frame of frames) {
      const decoded = decodeNode(frame);
      if (!decoded.ok) {
        this.isDeaf = true;
        return push({ kind: 'malformed', connection: id });
      }
      observe?.(frame, 'in');
      push({ kind: 'node', connection: id, node: decoded.value });
    }
  }

  /** Writes a stanza. Who does not read loses the connection; the stanzas wait in the queue. */
  send(stanza: Node): void {
    if (this.isOver) return;
    const { pipe, observe } = this.options;
    const frame = encodeNode(stanza);
    observe?.(frame, 'out');
    this.socket.send(pipe.send(frame));
    if (this.socket.bufferedAmount > cap('sendBufferBytes')) this.abort();
  }

  /** Ends the connection after what was sent. */
  close(code = 1000): void {
    if (this.isOver) return;
    this.isOver = true;
    this.cancelWatch();
    this.socket.close(code);
  }

  /** Ends the connection at once. */
  abort(): void {
    this.isOver = true;
    this.cancelWatch();
    this.socket.terminate();
  }

  /** Tells that the socket has closed. */
  closed(): void {
    this.isOver = true;
    this.cancelWatch();
    this.options.push({ kind: 'closed', connection: this.options.id });
  }

  /** Ends the connection if there is no handshake, or no sign of life, in time. */
  private watch(): void {
    const { clock, maySilent } = this.options;
    const at = this.heardAt + (this.isOpen ? IDLE_MS : HANDSHAKE_MS);
    this.cancelWatch = clock.schedule(at, () => {
      const now = clock.now();
      // After a jump of the clock nobody could have been heard from: everybody gets time again.
      if (now - at > IDLE_MS || maySilent()) this.heardAt = now;
      if (now - this.heardAt >= (this.isOpen ? IDLE_MS : HANDSHAKE_MS)) this.abort();
      else this.watch();
    });
  }
}

const HANDSHAKE_MS = 20_000;
const IDLE_MS = 90_000;
