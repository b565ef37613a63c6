/**
 * Reading and writing the few protobuf shapes of this layer by hand.
 *
 * The schemas are tiny and every byte counts: these messages are the hot path, and MAC and
 * signature run over the received bytes, so nothing is ever re-encoded. Rules: spec 02 §0
 * (ascending fields, explicit zeros, unknown fields skipped, last value wins, strict wire types); more
 * fields than a newer version could need are a violation: each would cost a view.
 */

import { type Bytes, EMPTY } from '../base/bytes.ts';
import { cap } from '../base/limits.ts';

/**
 * Walks the fields of one message.
 *
 * `next` moves to a field; the caller then takes its value with `uint32` or `bytes`, or leaves it with `passOver`.
 * The first violation sets `failed`, ends the walk, and makes every value empty.
 */
export class FieldReader {
  /** Number of the field that `next` found. */
  number = 0;
  failed = false;
  private wireType = 0;
  private count = 0;
  private at: number;
  private readonly end: number;
  private readonly source: Bytes;

  constructor(source: Bytes, start: number, end: number) {
    this.source = source;
    this.at = start;
    this.end = end;
  }

  /** Moves to the next field; false at the end or after a violation. */
  next(): boolean {
    if (this.failed || this.at >= this.end) return false;
    this.count += 1;
    if (this.count > MOST_FIELDS) this.failed = true;
    const tag = this.varint();
    this.number = Math.floor(tag / 8);
    this.wireType = tag % 8;
    if (this.number === 0 || tag > MAX_UINT32) this.failed = true;
    return !this.failed;
  }

  /** The value of the current field as an unsigned 32-bit number. */
  uint32(): number {
    if (this.wireType !== VARINT) this.failed = true;
    const value = this.failed ? 0 : this.varint();
    if (value > MAX_UINT32) this.failed = true;
    return value;
  }

  /** The value of the current field as a view of the source. */
  bytes(): Bytes {
    if (this.wireType !== LENGTH) this.failed = true;
    const sizeBytes = this.failed ? 0 : this.varint();
    if (this.failed || sizeBytes > this.end - this.at) {
      this.failed = true;
      return EMPTY;
    }
    this.at += sizeBytes;
    return this.source.subarray(this.at - sizeBytes, this.at);
  }

  /** Passes over the current field. Groups are not skipped but refused: nobody writes them. */
  passOver(): void {
    if (this.wireType === VARINT) this.varint();
    else if (this.wireType === LENGTH) this.skip();
    else if (this.wireType === FIXED64) this.at += 8;
    else if (this.wireType === FIXED32) this.at += 4;
    else this.failed = true;
    if (this.at > this.end) this.failed = true;
  }

  /** Goes past the value of a length-delimited field; no view of it is made. */
  private skip(): void {
    const sizeBytes = this.varint();
    if (sizeBytes > this.end - this.at) this.failed = true;
    else this.at += sizeBytes;
  }

  private varint(): number {
    let value = 0;
    let scale = 1;
    for (let i = 0; i < MAX_VARINT_BYTES; i++) {
      if (this.at >= this.end) break;
      const byte = this.source[this.at++] as number;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
    this.failed = true;
    return 0;
  }
}

/** Bytes that `value` (a uint32) takes as a varint. */
export function varintSize(value: number): number {
  if (value < 0x80) return 1;
  if (value < 0x4000) return 2;
  if (value < 0x200000) return 3;
  return value < 0x10000000 ? 4 : 5;
}

/** Writes a uint32 field at `at`; returns the position after it. */
export function putUint32(out: Bytes, at: number, field: number, value: number): number {
  out[at] = field << 3;
  return putVarint(out, at + 1, value);
}

/** Writes a bytes field at `at`; returns the position after it. */
export function putBytes(out: Bytes, at: number, field: number, value: Bytes): number {
  out[at] = (field << 3) | LENGTH;
  const start = putVarint(out, at + 1, value.length);
  out.set(value, start);
  return start + value.length;
}

/** Writes a bytes field that holds a public key in its 33-byte form (type byte 5 first). */
export function putKey33(out: Bytes, at: number, field: number, key32: Bytes): number {
  out[at] = (field << 3) | LENGTH;
  out[at + 1] = 33;
  out[at + 2] = 5;
  out.set(key32, at + 3);
  return at + 35;
}

/** Bytes that a field of `putKey33` takes. */
export const KEY33_FIELD_BYTES = 35;

function putVarint(out: Bytes, at: number, value: number): number {
  let rest = value;
  let position = at;
  while (rest > 127) {
    out[position++] = (rest & 127) | 128;
    rest >>>= 7;
  }
  out[position++] = rest;
  return position;
}

const VARINT = 0;
const FIXED64 = 1;
const LENGTH = 2;
const FIXED32 = 5;
const MAX_UINT32 = 0xffffffff;
const MAX_VARINT_BYTES = 10;

const MOST_FIELDS = cap('sealedFields');
