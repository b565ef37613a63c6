/**
 * The network: byte streams between devices and the server that may break at any byte.
 *
 * A stream keeps its order and nothing else: it cuts and joins chunks as it likes, stops for a
 * while, falls silent without telling anybody, changes a bit, or ends. What goes wrong is decided
 * by the weather; here it happens.
 */

import type { Ms } from '../../src/base/env.ts';
import { QuartetError } from '../../src/base/error.ts';
import type { Transport, TransportEvents } from '../../src/connection/transport/websocket.ts';
import type { LineSocket } from '../../src/server/line.ts';
import type { Chance } from './chance.ts';
import type { Timeline } from './timeline.ts';

/** The server's end of a stream. */
export interface ServerEnd {
  receive(chunk: Uint8Array): void;
  closed(): void;
}

/** What the weather does to a chunk. */
export type ChunkFate = 'arrives' | 'cut' | 'corrupt' | 'replay' | 'drip' | 'stall' | 'silent';

/** What may go wrong on the way. */
export interface Weather {
  /** Whether this attempt to connect is refused. */
  refuses(): boolean;
  /** What becomes of a chunk; `young` says that the stream was opened just now. */
  chunk(young: boolean): ChunkFate;
  /** How long a stream stops. */
  stallMs(): Ms;
}

/** What a network needs. */
export interface NetworkParts {
  readonly timeline: Timeline;
  readonly chance: Chance;
  readonly weather: Weather;
  /** Takes a new stream at the server; `undefined` while the server is down. */
  readonly accept: (socket: LineSocket) => ServerEnd | undefined;
}

/** All streams of a world. */
export class Network {
  readonly links = new Set<Link>();
  /** Streams that were opened so far. */
  opened = 0;
  private readonly parts: NetworkParts;

  constructor(parts: NetworkParts) {
    this.parts = parts;
  }

  /** Opens a stream from a device to the server. */
  connect(events: TransportEvents): Link {
    const { timeline, chance, weather } = this.parts;
    this.opened += 1;
    const link = new Link(this.parts, events, () => this.links.delete(link));
    timeline.schedule(timeline.now() + chance.between(1, 60), () => {
      if (weather.refuses()) return link.fail();
      link.establish();
      if (link.isOpen) this.links.add(link);
    });
    return link;
  }

  /** Cuts every stream. */
  cutAll(): void {
    for (const link of [...this.links]) link.cut();
  }
}

interface Direction {
  readonly deliver: (chunk: Uint8Array) => void;
  /** When the last thing that was written arrives. */
  until: Ms;
  /** Whether what is written vanishes. */
  silent: boolean;
}

/** One stream. */
export class Link implements Transport {
  isOpen = false;
  private readonly parts: NetworkParts;
  private readonly events: TransportEvents;
  private readonly gone: () => void;
  private server: ServerEnd | undefined;
  private over = false;
  /** Whether what is on the way is lost. */
  private severed = false;
  private clientTold = false;
  private serverTold = false;
  private paused = false;
  private chunks = 0;
  private readonly held: (() => void)[] = [];
  private readonly up: Direction;
  private readonly down: Direction;

  constructor(parts: NetworkParts, events: TransportEvents, gone: () => void) {
    this.parts = parts;
    this.events = events;
    this.gone = gone;
    this.up = { deliver: (chunk) => this.server?.receive(chunk), until: 0, silent: false };
    this.down = { deliver: (chunk) => this.atClient(chunk), until: 0, silent: false };
  }

  /** The server takes the stream, or refuses it. */
  establish(): void {
    if (this.over) return;
    this.server = this.parts.accept(this.socket());
    if (this.server === undefined) return this.fail();
    this.isOpen = true;
    this.events.opened(this);
  }

  /** The stream cannot be opened. */
  fail(): void {
    if (this.over) return;
    this.over = true;
    this.tellClient(new QuartetError('CONNECTION_OPEN_FAILED'));
  }

  write(bytes: Uint8Array): void {
    if (this.isOpen && !this.over) this.send(this.up, bytes);
  }

  pause(): void {
    this.paused = true;
  }

  resume(): void {
    this.paused = false;
    for (const deliver of this.held.splice(0)) deliver();
  }

  close(): void {
    if (this.over) return;
    this.over = true;
    this.tellClient(undefined);
    if (this.up.silent) return this.gone();
    // What was written before still arrives, unless the stream is cut.
    this.later(this.up, () => {
      this.gone();
      this.tellServer();
    });
  }

  /** The stream breaks for both ends; what is on the way is lost. */
  cut(): void {
    if (this.severed || (this.clientTold && this.serverTold)) return;
    this.severed = true;
    this.over = true;
    this.gone();
    const { timeline, chance } = this.parts;
    const error = new QuartetError('CONNECTION_CLOSED');
    timeline.schedule(timeline.now() + chance.below(50), () => this.tellClient(error));
    timeline.schedule(timeline.now() + chance.below(50), () => this.tellServer());
  }

  /** The stream falls silent: what is written vanishes, and for hours nobody is told. */
  silence(): void {
    this.up.silent = true;
    this.down.silent = true;
    const { timeline } = this.parts;
    timeline.schedule(timeline.now() + NOTICED_MS, () => this.cut());
  }

  /** The stream stops for a while. */
  stall(ms: Ms): void {
    const until = this.parts.timeline.now() + ms;
    this.up.until = Math.max(this.up.until, until);
    this.down.until = Math.max(this.down.until, until);
  }

  private socket(): LineSocket {
    return {
      bufferedAmount: 0,
      send: (bytes) => {
        if (!this.serverTold) this.send(this.down, bytes);
      },
      close: () => this.closeByServer(),
      terminate: () => this.closeByServer(),
    };
  }

  private closeByServer(): void {
    this.tellServerLater();
    if (!this.down.silent) {
      this.later(this.down, () => {
        this.over = true;
        this.gone();
        this.tellClient(new QuartetError('CONNECTION_CLOSED'));
      });
    }
  }

  private tellServerLater(): void {
    const { timeline } = this.parts;
    timeline.schedule(timeline.now(), () => this.tellServer());
  }

  private send(direction: Direction, bytes: Uint8Array): void {
    if (direction.silent) return;
    const { weather, chance } = this.parts;
    this.chunks += 1;
    switch (weather.chunk(this.chunks <= YOUNG)) {
      case 'arrives':
        return this.carry(direction, bytes);
      case 'cut':
        this.carry(direction, bytes.slice(0, chance.below(bytes.length + 1)));
        return this.later(direction, () => this.cut());
      case 'corrupt': {
        const damaged = bytes.slice();
        const at = chance.below(bytes.length);
        damaged[at] = (damaged[at] ?? 0) ^ (1 << chance.below(8));
        return this.carry(direction, damaged);
      }
      case 'replay':
        this.carry(direction, bytes);
        return this.carry(direction, bytes);
      case 'drip':
        return this.drip(direction, bytes);
      case 'stall':
        this.stall(weather.stallMs());
        return this.carry(direction, bytes);
      case 'silent':
        return this.silence();
    }
  }

  /** Single bytes first, then pieces of any size. */
  private drip(direction: Direction, bytes: Uint8Array): void {
    const { chance } = this.parts;
    let at = 0;
    while (at < bytes.length) {
      const size = at < 4 ? 1 : chance.between(1, bytes.length);
      this.carry(direction, bytes.slice(at, at + size));
      at += size;
    }
  }

  private carry(direction: Direction, bytes: Uint8Array): void {
    if (bytes.length > 0) this.later(direction, () => direction.deliver(bytes));
  }

  private later(direction: Direction, run: () => void): void {
    const { timeline, chance } = this.parts;
    direction.until = Math.max(direction.until, timeline.now() + chance.between(1, 40));
    timeline.schedule(direction.until, () => {
      if (!direction.silent && !this.severed) run();
    });
  }

  private atClient(chunk: Uint8Array): void {
    if (this.clientTold) return;
    if (this.paused) this.held.push(() => this.atClient(chunk));
    else this.events.received(chunk);
  }

  private tellClient(error: QuartetError | undefined): void {
    if (this.clientTold) return;
    this.clientTold = true;
    this.events.closed(error);
  }

  private tellServer(): void {
    if (this.serverTold) return;
    this.serverTold = true;
    this.server?.closed();
  }
}

/** When the operating systems notice that the other end is gone. */
const NOTICED_MS = 7_200_000;
/** Chunks that belong to the handshake. */
const YOUNG = 3;
