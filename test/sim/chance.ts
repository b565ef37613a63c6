/**
 * Chance of the simulation: numbers and bytes from one seed, in streams that do not disturb each
 * other (sfc32). A stream is named; drawing from one leaves all others as they are, so that a change
 * to one part of a run keeps the rest of it. Never for secrets.
 */

/** A stream of numbers. */
export class Chance {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;
  private readonly seed: number;

  constructor(seed: number, name = '') {
    this.seed = seed;
    this.a = Math.trunc(seed / 2 ** 32) | 0;
    this.b = seed | 0;
    this.c = hashOf(name);
    for (let i = 0; i < 12; i++) this.u32();
  }

  /** A stream of its own. */
  fork(name: string): Chance {
    return new Chance(this.seed, name);
  }

  /** 32 random bits. */
  u32(): number {
    const sum = (((this.a + this.b) | 0) + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** A number from 0 to below 1. */
  unit(): number {
    return this.u32() / 2 ** 32;
  }

  /** A whole number from 0 to below `bound`. */
  below(bound: number): number {
    return Math.floor(this.unit() * bound);
  }

  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number {
    return from + this.below(to - from + 1);
  }

  /** True with this probability. */
  happens(probability: number): boolean {
    return probability > 0 && this.unit() < probability;
  }

  /** One of the items, which must not be empty. */
  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }

  /** Random bytes. */
  bytes(sizeBytes: number): Uint8Array {
    const out = new Uint8Array(sizeBytes);
    for (let i = 0; i < sizeBytes; i += 4) {
      const word = this.u32();
      for (let j = 0; j < 4 && i + j < sizeBytes; j++) out[i + j] = word >>> (8 * j);
    }
    return out;
  }
}

/** A 32-bit hash of a text (FNV-1a). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash | 0;
}
