/**
 * Writes that are not committed yet: the last one of each record, in order of first write.
 *
 * Kept by table and key like everything else here, so that a look into an empty one costs nothing.
 */

import type { Change } from '../base/step.ts';

/** The writes of a turn or of a batch of turns. */
export class Writes {
  private readonly changes: Change[] = [];
  private readonly places = new Map<string, Map<string, number>>();

  /** The write of a record, if there is one. */
  get(table: string, key: string): Change | undefined {
    const place = this.places.get(table)?.get(key);
    return place === undefined ? undefined : this.changes[place];
  }

  /** Adds a write; it takes the place of an earlier one of the same record. */
  add(change: Change): void {
    const { table, key } = change;
    const keys = this.places.get(table);
    const place = keys?.get(key);
    if (place !== undefined) {
      this.changes[place] = change;
      return;
    }
    if (keys === undefined) this.places.set(table, new Map([[key, this.changes.length]]));
    else keys.set(key, this.changes.length);
    this.changes.push(change);
  }

  /** All writes, one per record, in order of first write. */
  all(): readonly Change[] {
    return this.changes.slice();
  }
}
