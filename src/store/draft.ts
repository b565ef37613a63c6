/**
 * The draft of a turn: loaded records with the turn's own writes laid over them.
 *
 * A step reads and writes through one draft and returns its changes; nothing of it outlives the
 * step, so a step that fails simply drops it.
 */

import type { Change, Records } from '../base/step.ts';
import { Writes } from './writes.ts';

/** Records as a step sees them, its own writes included. */
export class Draft implements Records {
  private readonly base: Records;
  private readonly writes = new Writes();

  constructor(base: Records) {
    this.base = base;
  }

  get(table: string, key: string): Uint8Array | undefined {
    const write = this.writes.get(table, key);
    if (write === undefined) return this.base.get(table, key);
    return write.kind === 'put' ? write.value : undefined;
  }

  has(table: string, key: string): boolean {
    return this.writes.get(table, key) !== undefined || this.base.has(table, key);
  }

  /** Writes a record. */
  put(table: string, key: string, value: Uint8Array): void {
    this.writes.add({ kind: 'put', table, key, value });
  }

  /** Removes a record. */
  delete(table: string, key: string): void {
    this.writes.add({ kind: 'delete', table, key });
  }

  /** A draft on top of this one, to be merged only if what it is for succeeds. */
  fork(): Draft {
    return new Draft(this);
  }

  /** Takes over the writes of a fork. */
  merge(fork: Draft): void {
    for (const write of fork.writes.all()) this.writes.add(write);
  }

  /** All writes, one per record, in order of first write. */
  changes(): readonly Change[] {
    return this.writes.all();
  }
}
