/**
 * Where the content bytes of a decoded frame live: in the frame itself, or in a copy.
 *
 * A value usually outlives its frame. A view costs nothing but holds the whole frame in memory, a
 * copy of its own costs more than reading the rest of the node. So a value stays in its frame when
 * that is small or mostly this value; otherwise it is copied, small ones side by side into blocks.
 * Thereby no value holds more than 16 KiB, or twice its own size (spec 01 §3.9).
 */

import { type Bytes, EMPTY } from '../base/bytes.ts';

/** Keeps parts of one source buffer. */
export class Slab {
  private readonly source: Bytes;
  private readonly heldBytes: number;
  private block: Bytes = EMPTY;
  private used = 0;

  constructor(source: Bytes) {
    this.source = source;
    this.heldBytes = source.buffer.byteLength;
  }

  /** `length` bytes of the source from `start`, which must be inside it. */
  keep(start: number, length: number): Bytes {
    const from = this.source.byteOffset + start;
    const view = new Uint8Array(this.source.buffer, from, length);
    if (this.heldBytes <= Math.max(SMALL_BYTES, 2 * length)) return view;
    if (length > BLOCK_BYTES / 4) return new Uint8Array(view);
    if (this.used + length > this.block.length) this.nextBlock(length);
    const copy = new Uint8Array(this.block.buffer, this.used, length);
    copy.set(view);
    this.used += length;
    return copy;
  }

  /** Blocks grow with the number of values, so that a single small value gets a small one. */
  private nextBlock(length: number): void {
    const sizeBytes = Math.max(FIRST_BLOCK_BYTES, length, 2 * this.block.length);
    this.block = new Uint8Array(Math.min(BLOCK_BYTES, sizeBytes));
    this.used = 0;
  }
}

/** What a view may hold, however small it is: what the runtime gives small buffers anyway. */
const SMALL_BYTES = 16_384;
const FIRST_BLOCK_BYTES = 256;
const BLOCK_BYTES = 8_192;
