/**
 * Where the content bytes of a decoded frame live: in the frame itself, or in a copy of a part.
 *
 * A value usually outlives its frame. A view costs nothing but holds the whole frame in memory; a
 * copy of its own costs more than reading the rest of the node. So a value stays in its frame when
 * that is small or mostly this value. Otherwise the frame is copied window by window, and values
 * are views of their window. Thereby no value holds more than 16 KiB, or twice its own size, and
 * the windows together are not larger than the frame and a quarter (spec 01 §3.9).
 */

import { type Bytes, EMPTY } from '../base/bytes.ts';

/** Keeps parts of one source buffer, asked for in ascending order. */
export class Slab {
  private readonly source: Bytes;
  private readonly heldBytes: number;
  private window: Bytes = EMPTY;
  private windowStart = 0;

  constructor(source: Bytes) {
    this.source = source;
    this.heldBytes = source.buffer.byteLength;
  }

  /** `length` bytes of the source from `start`, which must be inside it. */
  keep(start: number, length: number): Bytes {
    if (this.heldBytes <= SMALL_BYTES || this.heldBytes <= 2 * length) {
      return this.view(start, length);
    }
    if (length > LARGE_BYTES) return new Uint8Array(this.view(start, length));
    if (start + length > this.windowStart + this.window.length) this.nextWindow(start, length);
    return new Uint8Array(this.window.buffer, start - this.windowStart, length);
  }

  /** Windows grow with the number of values, so that a single small value copies little. */
  private nextWindow(start: number, length: number): void {
    const sizeBytes = Math.max(length, Math.min(WINDOW_BYTES, 4 * this.window.length + 256));
    this.window = new Uint8Array(this.view(start, Math.min(sizeBytes, this.source.length - start)));
    this.windowStart = start;
  }

  private view(start: number, length: number): Bytes {
    return new Uint8Array(this.source.buffer, this.source.byteOffset + start, length);
  }
}

/** What a view may hold, however small it is: what the runtime gives small buffers anyway. */
const SMALL_BYTES = 16_384;
const WINDOW_BYTES = SMALL_BYTES;
/** Larger values get a copy of their own. */
const LARGE_BYTES = 2_048;
