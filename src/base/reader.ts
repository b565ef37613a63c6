/**
 * A bounds-checked reader over one byte string, for formats with fixed layouts and for protobuf.
 *
 * Reads never throw and never go past the end: after the first impossible read `failed` stays true
 * and every further read gives zero or nothing, so a parser checks once, at the end.
 */

import { type Bytes, EMPTY } from './bytes.ts';

/** Reads big-endian integers, varints and slices; slices are views of the source. */
export class Reader {
  readonly source: Bytes;
  offset = 0;
  failed = false;

  constructor(source: Bytes) {
    this.source = source;
  }

  /** Bytes not yet read. */
  get left(): number {
    return this.source.length - this.offset;
  }

  /** The next byte. */
  u8(): number {
    return this.bigEndian(1);
  }

  /** The next 2 bytes, big-endian. */
  u16(): number {
    return this.bigEndian(2);
  }

  /** The next 3 bytes, big-endian. */
  u24(): number {
    return this.bigEndian(3);
  }

  /** The next 4 bytes, big-endian. */
  u32(): number {
    return this.bigEndian(4);
  }

  /** The next `sizeBytes` bytes as a view. */
  bytes(sizeBytes: number): Bytes {
    if (this.failed || sizeBytes > this.left) {
      this.failed = true;
      return EMPTY;
    }
    this.offset += sizeBytes;
    return this.source.subarray(this.offset - sizeBytes, this.offset);
  }

  /** A protobuf varint of at most 10 bytes; fails above 2^53 − 1. */
  varint(): number {
    let value = 0;
    let scale = 1;
    for (let i = 0; i < 10; i++) {
      const byte = this.u8();
      if (this.failed) return 0;
      value += (byte & 127) * scale;
      if (byte < 128) {
        if (value <= Number.MAX_SAFE_INTEGER) return value;
        break;
      }
      scale *= 128;
    }
    this.failed = true;
    return 0;
  }

  private bigEndian(sizeBytes: number): number {
    if (this.failed || sizeBytes > this.left) {
      this.failed = true;
      return 0;
    }
    let value = 0;
    for (let i = 0; i < sizeBytes; i++)
      value = value * 256 + (this.source[this.offset++] as number);
    return value;
  }
}
