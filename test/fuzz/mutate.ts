/**
 * Mutators: a new input from one or two old ones, by a few small random changes.
 *
 * Havoc changes, adds, moves and removes bytes; values at the edges of integers, lengths that fit
 * and words from the program's constants get past comparisons; splicing joins two inputs.
 */

import type { Chance } from './chance.ts';

/** Makes inputs up to a size. One is enough for a run: it keeps its buffer. */
export class Mutator {
  private readonly chance: Chance;
  private readonly words: readonly Uint8Array[];
  private readonly maxBytes: number;
  private readonly buffer: Uint8Array;
  private size = 0;

  /** `words` are what the program may compare with; `maxBytes` is the size of the largest input. */
  constructor(chance: Chance, words: readonly Uint8Array[], maxBytes: number) {
    this.chance = chance;
    this.words = words.length === 0 ? [Uint8Array.of(0)] : words;
    this.maxBytes = maxBytes;
    this.buffer = new Uint8Array(maxBytes);
  }

  /** A changed copy of `base`; `other` is what it may be spliced with. */
  mutate(base: Uint8Array, other: Uint8Array): Uint8Array {
    this.buffer.set(base);
    this.size = base.length;
    for (let left = 1 << this.chance.below(3); left > 0; left--) {
      const change = this.chance.pick(this.size === 0 ? GROWING : CHANGES);
      change(this, other);
    }
    return this.buffer.slice(0, this.size);
  }

  /** A copy of `base` with one part repeated until it is as large as an input may be. */
  inflate(base: Uint8Array): Uint8Array {
    const from = this.chance.below(base.length);
    const part = base.subarray(from, from + 1 + this.chance.below(base.length - from));
    const out = this.buffer;
    out.set(base.subarray(0, from));
    let at = from;
    for (; at + part.length < this.maxBytes; at += Math.max(part.length, 1)) out.set(part, at);
    const tail = base.subarray(from + part.length).subarray(0, this.maxBytes - at);
    out.set(tail, at);
    return out.slice(0, at + tail.length);
  }

  flipBit(): void {
    const at = this.place();
    this.buffer[at] = (this.buffer[at] as number) ^ (1 << this.chance.below(8));
  }

  setByte(): void {
    this.buffer[this.place()] = this.chance.below(256);
  }

  setEdge(): void {
    this.buffer[this.place()] = this.chance.pick(EDGES_8);
  }

  addToByte(): void {
    const at = this.place();
    this.buffer[at] = (this.buffer[at] as number) + this.chance.below(33) - 16;
  }

  /** An integer of 2 or 4 bytes becomes one at an edge, or one next to what it is. */
  setInteger(): void {
    const width = this.chance.pick([2, 4]);
    const at = this.place();
    if (at + width > this.size) return;
    const view = new DataView(this.buffer.buffer, at, width);
    const little = this.chance.oneIn(2);
    const old = width === 2 ? view.getUint16(0, little) : view.getUint32(0, little);
    const near = old + this.chance.below(33) - 16;
    const value = this.chance.oneIn(2) ? near : this.chance.pick(EDGES_32);
    if (width === 2) view.setUint16(0, value, little);
    else view.setUint32(0, value >>> 0, little);
  }

  /** A byte becomes the number of bytes from behind it to some place after: often a length. */
  setLength(): void {
    const at = this.place();
    const left = this.size - at - 1;
    this.buffer[at] = this.chance.oneIn(2) ? left : this.chance.below(left + 1);
  }

  /** A byte grows and as many bytes are put behind it, or both shrink: a field of another size. */
  resizeField(): void {
    const at = this.place();
    const length = 1 + this.chance.below(4);
    const old = this.buffer[at] as number;
    if (this.chance.oneIn(3)) {
      const cut = Math.min(length, this.size - at - 1);
      this.buffer[at] = old - cut;
      this.buffer.copyWithin(at + 1, at + 1 + cut, this.size);
      this.size -= cut;
    } else if (this.open(at + 1, length) !== undefined) {
      this.buffer[at] = old + length;
      for (let i = 1; i <= length; i++) this.buffer[at + i] = this.chance.below(256);
    }
  }

  remove(): void {
    const [from, length] = this.range(this.size);
    this.buffer.copyWithin(from, from + length, this.size);
    this.size -= length;
  }

  insertBytes(): void {
    const length = 1 + this.chance.below(this.chance.oneIn(4) ? 64 : 4);
    const at = this.open(this.chance.below(this.size + 1), length);
    if (at === undefined) return;
    const same = this.chance.below(256);
    const repeat = this.chance.oneIn(2);
    for (let i = 0; i < length; i++) this.buffer[at + i] = repeat ? same : this.chance.below(256);
  }

  /** A part of this input is written a second time, over other bytes or between them. */
  copyRange(): void {
    const [from, length] = this.range(this.size);
    this.put(this.buffer.slice(from, from + length));
  }

  swap(): void {
    const [from, length] = this.range(this.size);
    const to = this.chance.below(this.size - length + 1);
    const part = this.buffer.slice(from, from + length);
    this.buffer.copyWithin(from, to, to + length);
    this.buffer.set(part, to);
  }

  putWord(): void {
    this.put(this.chance.pick(this.words));
  }

  splice(other: Uint8Array): void {
    if (other.length === 0) return;
    const [from, length] = this.range(other.length);
    this.put(other.subarray(from, from + length));
  }

  /** The beginning of this input and the end of the other. */
  cross(other: Uint8Array): void {
    const at = this.chance.below(this.size + 1);
    const from = this.chance.oneIn(2) ? at : this.chance.below(other.length + 1);
    const tail = other.subarray(Math.min(from, other.length)).subarray(0, this.maxBytes - at);
    this.buffer.set(tail, at);
    this.size = at + tail.length;
  }

  truncate(): void {
    this.size = this.chance.below(this.size);
  }

  /** Writes a part over or between bytes. */
  private put(part: Uint8Array): void {
    const at = this.chance.below(this.size + 1);
    if (this.chance.oneIn(2) && at + part.length <= this.size) this.buffer.set(part, at);
    else if (this.open(at, part.length) !== undefined) this.buffer.set(part, at);
  }

  /** Makes room for `length` bytes at a place, if the input may still grow. */
  private open(at: number, length: number): number | undefined {
    if (this.size + length > this.maxBytes) return undefined;
    this.buffer.copyWithin(at + length, at, this.size);
    this.size += length;
    return at;
  }

  private place(): number {
    return this.chance.below(this.size);
  }

  /** Start and length of a part of `size` bytes; short ones are more likely. */
  private range(size: number): readonly [number, number] {
    const most = this.chance.oneIn(3) ? size : Math.min(size, 8);
    const length = 1 + this.chance.below(most);
    return [this.chance.below(size - length + 1), length];
  }
}

type Mutation = (mutator: Mutator, other: Uint8Array) => void;

const CHANGES: readonly Mutation[] = [
  (m) => m.flipBit(),
  (m) => m.setByte(),
  (m) => m.setEdge(),
  (m) => m.addToByte(),
  (m) => m.setInteger(),
  (m) => m.setLength(),
  (m) => m.resizeField(),
  (m) => m.remove(),
  (m) => m.insertBytes(),
  (m) => m.copyRange(),
  (m) => m.swap(),
  (m) => m.putWord(),
  (m) => m.putWord(),
  (m, other) => m.splice(other),
  (m, other) => m.splice(other),
  (m, other) => m.cross(other),
  (m) => m.truncate(),
];

/** What makes something out of nothing. */
const GROWING: readonly Mutation[] = [
  (m) => m.insertBytes(),
  (m) => m.putWord(),
  (m, other) => m.splice(other),
];

const EDGES_8 = [0, 1, 2, 5, 16, 32, 64, 127, 128, 248, 249, 250, 252, 253, 254, 255];
const EDGES_32 = [
  0, 1, 127, 128, 255, 256, 1_023, 4_096, 32_767, 32_768, 65_535, 65_536, 0xfffff, 0x100000,
  0xffffff, 0x1000000, 0x7fffffff, 0x80000000, 0xffffffff,
];
