/**
 * An immutable map from text to values, cheap to change when it is large.
 *
 * The server's state is a plain value that each step replaces. Copying one map of all connections
 * for every stanza would cost time in proportion to the connections; a shelf copies one drawer.
 */

/** A persistent map: `with` and `without` return a new shelf and leave this one as it is. */
export class Shelf<Value> {
  private readonly drawers: readonly (ReadonlyMap<string, Value> | undefined)[];

  constructor(drawers: readonly (ReadonlyMap<string, Value> | undefined)[] = []) {
    this.drawers = drawers;
  }

  /** The value under `key`. */
  get(key: string): Value | undefined {
    return this.drawers[drawerOf(key)]?.get(key);
  }

  /** This shelf with `value` under `key`. */
  with(key: string, value: Value): Shelf<Value> {
    return this.replace(key, (drawer) => drawer.set(key, value));
  }

  /** This shelf without `key`. */
  without(key: string): Shelf<Value> {
    return this.get(key) === undefined ? this : this.replace(key, (drawer) => drawer.delete(key));
  }

  private replace(key: string, change: (drawer: Map<string, Value>) => unknown): Shelf<Value> {
    const drawers = this.drawers.slice();
    const drawer = new Map(drawers[drawerOf(key)]);
    change(drawer);
    drawers[drawerOf(key)] = drawer;
    return new Shelf(drawers);
  }
}

const DRAWERS = 64;

function drawerOf(key: string): number {
  let sum = 0;
  for (let i = 0; i < key.length; i++) sum = (sum * 31 + key.charCodeAt(i)) | 0;
  return (sum >>> 0) % DRAWERS;
}
