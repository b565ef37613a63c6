/**
 * A map that keeps at most `capacity` entries and forgets the one that was used longest ago.
 *
 * For caches whose content can be had again: sizes are capped, so no peer can make them grow.
 */

/** A capped map in order of use. */
export class Lru<Key, Value> {
  private readonly capacity: number;
  private readonly entries = new Map<Key, Value>();

  constructor(capacity: number) {
    this.capacity = capacity;
  }

  /** Number of entries. */
  get size(): number {
    return this.entries.size;
  }

  /** The value under `key`, which becomes the most recently used. */
  get(key: Key): Value | undefined {
    const value = this.entries.get(key);
    if (value === undefined) return undefined;
    this.entries.delete(key);
    this.entries.set(key, value);
    return value;
  }

  /** Stores a value; drops the oldest entry beyond the capacity. */
  set(key: Key, value: Value): void {
    this.entries.delete(key);
    this.entries.set(key, value);
    if (this.entries.size <= this.capacity) return;
    for (const oldest of this.entries.keys()) {
      this.entries.delete(oldest);
      return;
    }
  }

  /** Forgets a value. */
  delete(key: Key): void {
    this.entries.delete(key);
  }
}
