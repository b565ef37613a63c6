/**
 * The store of a simulated machine: rows that outlive it, and handles that die with its process.
 *
 * A commit is there or not: what a torn one leaves in a journal is shown by test/crash, on files.
 * Whoever watches the rows is told of every commit; whoever plans faults says what becomes of it. A
 * handle whose process is dead never answers again, as a process that has been killed.
 */

import { QuartetError } from '../../src/base/error.ts';
import type { Change, Read, Records } from '../../src/base/step.ts';
import type { Row, ScanOptions, Store } from '../../src/store/contract.ts';
import { LoadedRecords } from '../../src/store/records.ts';

/** The rows of a store by table and key. */
export type Tables = Map<string, Map<string, Uint8Array>>;

/** What becomes of a commit: done, refused, or the process ends before it, after it, or amid effects. */
export type CommitFate = 'done' | 'full' | 'die-before' | 'die-after' | 'die-midway';

/** A process: what it set in motion has no effect once it is dead. */
export interface Life {
  alive: boolean;
  /** Effects that it may still perform before it dies; no limit if undefined. */
  fuse: number | undefined;
  readonly die: () => void;
}

/** What happens around the calls of a store. */
export interface StoreHooks {
  /** What becomes of a commit. */
  readonly fate: (changes: readonly Change[]) => CommitFate;
  /** Told before the changes of a commit are laid over the rows. */
  readonly committing: (changes: readonly Change[], tables: Tables) => void;
  /** Whether this load or scan fails. */
  readonly failsReading: () => boolean;
}

/** Hooks that leave everything as it is. */
export const NO_HOOKS: StoreHooks = {
  fate: () => 'done',
  committing: () => undefined,
  failsReading: () => false,
};

/** The rows of one machine. */
export class Rows {
  tables: Tables = new Map();
  commits = 0;
  private fence = 0;

  /** Opens the rows; handles that were opened before lose their lease. */
  open(life: Life, hooks: StoreHooks = NO_HOOKS): Store {
    this.fence += 1;
    return new Handle(this, this.fence, { life, hooks });
  }

  /** Whether a handle is the last one that was opened. */
  holds(fence: number): boolean {
    return fence === this.fence;
  }

  /** A row, for checkers. */
  peek(table: string, key: string): Uint8Array | undefined {
    return this.tables.get(table)?.get(key);
  }

  /** A copy of all rows: a backup. */
  copy(): Tables {
    return new Map([...this.tables].map(([table, rows]) => [table, new Map(rows)]));
  }

  /** Lays changes over the rows. */
  apply(changes: readonly Change[]): void {
    this.commits += 1;
    for (const change of changes) {
      const rows = this.tables.get(change.table) ?? new Map<string, Uint8Array>();
      this.tables.set(change.table, rows);
      if (change.kind === 'put') rows.set(change.key, change.value);
      else rows.delete(change.key);
    }
  }
}

interface HandleParts {
  readonly life: Life;
  readonly hooks: StoreHooks;
}

class Handle implements Store {
  private readonly rows: Rows;
  private readonly fence: number;
  private readonly life: Life;
  private readonly hooks: StoreHooks;
  private closed = false;

  constructor(rows: Rows, fence: number, { life, hooks }: HandleParts) {
    this.rows = rows;
    this.fence = fence;
    this.life = life;
    this.hooks = hooks;
  }

  async load(reads: readonly Read[]): Promise<Records> {
    await this.ready();
    const records = new LoadedRecords();
    for (const { table, key } of reads) records.add(table, key, this.rows.peek(table, key));
    return records;
  }

  async scan(table: string, options: ScanOptions = {}): Promise<readonly Row[]> {
    await this.ready();
    const { after, prefix = '', limit } = options;
    return [...(this.rows.tables.get(table) ?? [])]
      .filter(([key]) => key.startsWith(prefix) && (after === undefined || key > after))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .slice(0, limit)
      .map(([key, value]) => ({ key, value }));
  }

  async commit(changes: readonly Change[]): Promise<void> {
    if (!this.life.alive) return never();
    if (this.closed) throw new QuartetError('STORE_CLOSED');
    if (changes.length === 0) return;
    if (!this.rows.holds(this.fence)) throw new QuartetError('STORE_LEASE_LOST');
    const fate = this.hooks.fate(changes);
    if (fate === 'full') throw new QuartetError('STORE_FULL');
    if (fate === 'die-before') return this.end();
    this.hooks.committing(changes, this.rows.tables);
    this.rows.apply(changes);
    if (fate === 'die-after') return this.end();
    if (fate === 'die-midway') this.life.fuse = 1 + (this.rows.commits % 3);
  }

  async close(): Promise<void> {
    this.closed = true;
  }

  private async ready(): Promise<void> {
    if (!this.life.alive) return never();
    if (this.closed) throw new QuartetError('STORE_CLOSED');
    if (this.hooks.failsReading()) throw new QuartetError('STORE_IO');
  }

  private end(): Promise<void> {
    this.life.die();
    return never();
  }
}

/** What a dead process waits for: a promise of its own, for one that all share would keep them all. */
const never = (): Promise<never> => new Promise(() => undefined);

/** Counts one effect of a process; says whether it still happens. */
export function spend(life: Life): boolean {
  if (!life.alive) return false;
  if (life.fuse === undefined) return true;
  life.fuse -= 1;
  if (life.fuse >= 0) return true;
  life.die();
  return false;
}
