/**
 * Frames on a byte stream, and the intro before the first one (spec 01 §1.2 to §1.4).
 *
 * Frame: `length(3) | payload`. Chunk borders of the stream mean nothing: any cutting gives the
 * same frames, in work linear in the bytes received. Nothing is allocated by announced size. What a
 * payload holds is not known here.
 */

import { type Bytes, concat, u24 } from '../base/bytes.ts';
import { fail, ok, QuartetError, type Result } from '../base/error.ts';
import { cap } from '../base/limits.ts';

/** The two versions that the intro announces. */
export interface IntroVersion {
  readonly magic: number;
  readonly dictionary: number;
}

/** What a client's intro said. */
export interface Intro {
  /** The last 4 bytes of the intro, exactly as sent: `57 41 | magic(1) | dictionary(1)`. */
  readonly prologue: Bytes;
  /** The edge-routing blob, if the client sent that part. */
  readonly routingInfo: Bytes | undefined;
  /** What came after the intro in the same chunk. */
  readonly rest: Bytes;
}

/** What a companion announces (spec 01 §1.2). */
export const INTRO_VERSION: IntroVersion = { magic: 6, dictionary: 3 };

/** The Noise prologue, 4 bytes: `57 41 | magic(1) | dictionary(1)` (spec 01 §1.2). */
export const buildPrologue = ({ magic, dictionary }: IntroVersion = INTRO_VERSION): Bytes =>
  Uint8Array.of(0x57, 0x41, magic, dictionary);

/**
 * What a client sends before its first frame (spec 01 §1.3): the prologue, and before it
 * `45 44 00 01 | length(3) | routing info` unless that is absent, empty or too long to announce.
 */
export function buildIntro(routingInfo?: Bytes, version: IntroVersion = INTRO_VERSION): Bytes {
  const sizeBytes = routingInfo?.length ?? 0;
  if (routingInfo === undefined || sizeBytes === 0 || sizeBytes > cap('frameBytes')) {
    return buildPrologue(version);
  }
  return concat(ROUTING_HEAD, u24(sizeBytes), routingInfo, buildPrologue(version));
}

/** Reads the intro of a client from the start of a stream in any cutting. Used once. */
export class IntroReader {
  private readonly kept = new Uint8Array(INTRO_BYTES);
  private size = 0;

  /**
   * The intro once it is complete, `undefined` while more bytes are needed.
   * Fails with `WIRE_INTRO` at the first byte that is wrong, and for routing info over 4 KiB.
   */
  push(chunk: Bytes): Result<Intro | undefined> {
    const part = chunk.subarray(0, this.kept.length - this.size);
    this.kept.set(part, this.size);
    const before = this.size;
    this.size += part.length;
    const prologueAt = this.prologueAt();
    if (prologueAt === undefined) return fail('WIRE_INTRO', { offset: this.size });
    if (!this.matches(PROLOGUE_HEAD, prologueAt)) return fail('WIRE_INTRO', { offset: prologueAt });
    const end = prologueAt + PROLOGUE_BYTES;
    if (this.size < end) return ok(undefined);
    const routed = prologueAt > 0;
    return ok({
      prologue: this.kept.slice(prologueAt, end),
      routingInfo: routed ? this.kept.slice(ROUTING_HEAD_BYTES, prologueAt) : undefined,
      rest: chunk.subarray(end - before),
    });
  }

  /** Where the prologue begins or will begin as far as known; `undefined` if it cannot follow. */
  private prologueAt(): number | undefined {
    if (this.size === 0 || this.kept[0] === PROLOGUE_HEAD[0]) return 0;
    if (!this.matches(ROUTING_HEAD, 0)) return undefined;
    if (this.size < ROUTING_HEAD_BYTES) return ROUTING_HEAD_BYTES;
    const [high = 0, middle = 0, low = 0] = this.kept.subarray(ROUTING_HEAD.length);
    const sizeBytes = (high << 16) | (middle << 8) | low;
    return sizeBytes > cap('routingInfoBytes') ? undefined : ROUTING_HEAD_BYTES + sizeBytes;
  }

  /** Whether the bytes from `offset` that have arrived are those of `expected`. */
  private matches(expected: Bytes, offset: number): boolean {
    for (let i = 0; i < expected.length && offset + i < this.size; i++) {
      if (this.kept[offset + i] !== expected[i]) return false;
    }
    return true;
  }
}

/**
 * A payload with its length in front: `length(3) | payload`.
 * Throws `WIRE_UNENCODABLE` if it has more than 2^24 − 1 bytes.
 */
export function encodeFrame(payload: Bytes): Bytes {
  const length = payload.length;
  if (length > cap('frameBytes')) {
    throw new QuartetError('WIRE_UNENCODABLE', { reason: 'frame-size' });
  }
  const frame = new Uint8Array(HEADER_BYTES + length);
  frame[0] = length >> 16;
  frame[1] = length >> 8;
  frame[2] = length;
  frame.set(payload, HEADER_BYTES);
  return frame;
}

/** Name of the cap on incoming frames: small until the handshake is done. */
export type FrameCap = 'handshakeFrameBytes' | 'frameBytes';

/**
 * Cuts a byte stream into frames.
 *
 * A frame that came in one chunk is a view of it; any other is put together in a buffer that grows
 * with what has arrived. Chunks must not be changed after they were given.
 */
export class FrameReader {
  private maxBytes: number;
  private failure: QuartetError | undefined;
  private readonly chunks: Bytes[] = [];
  private chunkIndex = 0;
  private at = 0;
  private header = 0;
  private headerSize = 0;
  private body: Bytes | undefined;
  private bodySize = 0;

  constructor(frameCap: FrameCap = 'frameBytes') {
    this.maxBytes = cap(frameCap);
  }

  /** Sets the cap for the frames whose header has not been read yet. */
  useCap(frameCap: FrameCap): void {
    this.maxBytes = cap(frameCap);
  }

  /**
   * All frames that are complete with this chunk, in order.
   * Fails with `LIMIT_FRAME` as soon as the header of a frame beyond the cap is read, and from then
   * on always; frames before it in the same chunk are dropped with the connection.
   */
  push(chunk: Bytes): Result<readonly Bytes[]> {
    this.add(chunk);
    const frames: Bytes[] = [];
    for (;;) {
      const frame = this.next();
      if (!frame.ok) return frame;
      if (frame.value === undefined) return ok(frames);
      frames.push(frame.value);
    }
  }

  /** Takes a chunk; for callers that ask for frames one by one, to change the cap in between. */
  add(chunk: Bytes): void {
    if (chunk.length > 0 && this.failure === undefined) this.chunks.push(chunk);
  }

  /** The next frame, or `undefined` until more has arrived. Fails with `LIMIT_FRAME`. */
  next(): Result<Bytes | undefined> {
    if (this.failure !== undefined) return { ok: false, error: this.failure };
    for (;;) {
      const chunk = this.chunks[this.chunkIndex];
      if (this.headerSize === HEADER_BYTES) {
        const frame = this.takeBody(chunk);
        if (frame !== undefined) return ok(frame);
      } else if (chunk !== undefined) {
        this.takeHeader(chunk);
        if (this.headerSize === HEADER_BYTES && this.header > this.maxBytes) return this.refuse();
      }
      if (chunk === undefined) return ok(undefined);
      if (this.at === chunk.length) this.nextChunk();
    }
  }

  private takeHeader(chunk: Bytes): void {
    while (this.headerSize < HEADER_BYTES && this.at < chunk.length) {
      this.header = (this.header << 8) | (chunk[this.at++] as number);
      this.headerSize++;
    }
  }

  /** Takes what the chunk has of the body; the frame if that completes it. */
  private takeBody(chunk: Bytes | undefined): Bytes | undefined {
    const length = this.header;
    const available = chunk === undefined ? 0 : chunk.length - this.at;
    const taken = Math.min(available, length - this.bodySize);
    const part = chunk === undefined ? EMPTY_FRAME : view(chunk, this.at, taken);
    this.at += taken;
    if (taken === length) return this.complete(part);
    if (taken > 0) this.append(part);
    return this.body !== undefined && this.bodySize === length
      ? this.complete(this.body)
      : undefined;
  }

  /** Adds to the body; its buffer doubles, so that all copies together stay linear. */
  private append(part: Bytes): void {
    const needed = this.bodySize + part.length;
    if (this.body === undefined || needed > this.body.length) {
      const larger = new Uint8Array(Math.min(this.header, Math.max(2 * needed, FIRST_BYTES)));
      if (this.body !== undefined) larger.set(view(this.body, 0, this.bodySize));
      this.body = larger;
    }
    this.body.set(part, this.bodySize);
    this.bodySize = needed;
  }

  private complete(frame: Bytes): Bytes {
    this.header = 0;
    this.headerSize = 0;
    this.body = undefined;
    this.bodySize = 0;
    return frame;
  }

  private nextChunk(): void {
    this.at = 0;
    this.chunkIndex++;
    if (this.chunkIndex < this.chunks.length) return;
    this.chunks.length = 0;
    this.chunkIndex = 0;
  }

  private refuse(): Result<never> {
    const refusal = fail('LIMIT_FRAME', { length: this.header, limit: this.maxBytes });
    if (!refusal.ok) this.failure = refusal.error;
    this.chunks.length = 0;
    return refusal;
  }
}

/** A plain view, whatever kind of array the runtime gave. */
const view = (bytes: Bytes, start: number, length: number): Bytes =>
  new Uint8Array(bytes.buffer, bytes.byteOffset + start, length);

const EMPTY_FRAME: Bytes = new Uint8Array(0);
const HEADER_BYTES = 3;
/** First size of the buffer for a frame that comes in pieces. */
const FIRST_BYTES = 1_024;

const PROLOGUE_HEAD = Uint8Array.of(0x57, 0x41);
const PROLOGUE_BYTES = 4;
const ROUTING_HEAD = Uint8Array.of(0x45, 0x44, 0, 1);
const ROUTING_HEAD_BYTES = 7;
/** The longest intro that is accepted. */
const INTRO_BYTES = ROUTING_HEAD_BYTES + cap('routingInfoBytes') + PROLOGUE_BYTES;
