/**
 * The store in one SQLite file: the shell that knows files, engines and pragmas.
 *
 * The engine is `node:sqlite` where the runtime has it, else the package `libsql`; both read the
 * same file. A new file is made aside and moved into place whole, so a file that is there is either
 * complete or damaged, and a damaged, foreign or newer one is refused before SQLite touches it.
 * May be opened by one process at a time: see the lease in contract.ts.
 */

import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import process from 'node:process';
import { QuartetError } from '../base/error.ts';
import { APPLICATION_ID, migrate, SCHEMA_VERSION } from './migrate.ts';
import { storeError } from './sqlite-error.ts';
import {
  type Breathe,
  type SqlConnection,
  SqliteHandle,
  type SqliteStore,
} from './sqlite-store.ts';

/**
 * Opens the store in the file `path`, or makes it (readable by its owner only); takes the lease.
 *
 * Rejects with STORE_CORRUPT (not ours, damaged or truncated; the file is left as it is),
 * STORE_VERSION (written by a newer version), STORE_FULL, STORE_IO, STORE_ENGINE (no SQLite).
 */
export async function openSqliteStore(path: string): Promise<SqliteStore> {
  const engine = await loadEngine();
  const file = resolve(path);
  try {
    if (!existsSync(file)) {
      // A log without its file: half of a store was removed, and a new file would take the log in.
      if (existsSync(`${file}-wal`)) throw new QuartetError('STORE_CORRUPT', { log: true });
      create(engine, file);
    }
    inspectHeader(file);
    return connect(engine, file);
  } catch (error) {
    throw storeError(error);
  }
}

type Engine = (file: string) => SqlConnection;

const breathe: Breathe = () => new Promise((resolve) => setImmediate(resolve));

function connect(engine: Engine, file: string): SqliteStore {
  const connection = engine(file);
  try {
    connection.prepare(`PRAGMA busy_timeout = ${BUSY_MS}`).all([]);
    migrate(connection);
    for (const pragma of PRAGMAS) connection.prepare(`PRAGMA ${pragma}`).all([]);
    return new SqliteHandle(connection, breathe);
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Makes the file under another name and moves it into place; a crash leaves only the other one. */
function create(engine: Engine, file: string): void {
  const draft = `${file}.new-${process.pid}`;
  removeDraft(draft);
  // Made here and not by SQLite for its mode: the file will hold private keys.
  closeSync(openSync(draft, 'wx', 0o600));
  try {
    const connection = engine(draft);
    try {
      migrate(connection);
    } finally {
      connection.close();
    }
    moveIntoPlace(draft, file);
  } finally {
    removeDraft(draft);
  }
  syncFolder(dirname(file));
}

/** Moves without replacing: if another process was faster, its file is the one to open. */
function moveIntoPlace(draft: string, file: string): void {
  try {
    linkSync(draft, file);
  } catch (error) {
    if (existsSync(file)) return;
    // Some file systems have no hard links.
    if (!NO_LINKS.has(String((error as { code?: unknown }).code))) throw error;
    renameSync(draft, file);
  }
}

function removeDraft(draft: string): void {
  for (const suffix of ['', '-journal']) rmSync(draft + suffix, { force: true });
}

/** Makes the new name durable. Not every platform can open a folder. */
function syncFolder(folder: string): void {
  let handle: number | undefined;
  try {
    handle = openSync(folder, 'r');
    fsyncSync(handle);
  } catch {
    // The file itself is synced; its name will be soon.
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** Refuses what is not our file, not whole or too new, by size and header (SQLite format §1.3). */
function inspectHeader(file: string): void {
  const header = new DataView(new ArrayBuffer(HEADER_BYTES));
  const handle = openSync(file, 'r');
  try {
    readSync(handle, header, 0, HEADER_BYTES, 0);
  } finally {
    closeSync(handle);
  }
  const magic = [...MAGIC].every((char, i) => header.getUint8(i) === char.charCodeAt(0));
  if (!magic || header.getUint32(APPLICATION_ID_AT) !== APPLICATION_ID) {
    throw new QuartetError('STORE_CORRUPT', { ours: false });
  }
  const version = header.getUint32(USER_VERSION_AT);
  if (version > SCHEMA_VERSION) throw new QuartetError('STORE_VERSION', { version });
  const { size: sizeBytes } = statSync(file);
  const wholeBytes = pageBytes(header) * header.getUint32(PAGE_COUNT_AT);
  // With a log, missing pages may be in it: a crash while it was taken in looks like this.
  if (sizeBytes < wholeBytes && !hasLog(file)) {
    throw new QuartetError('STORE_CORRUPT', { sizeBytes, wholeBytes });
  }
}

/** The field has 16 bits; 1 stands for 65,536. */
function pageBytes(header: DataView): number {
  const stored = header.getUint16(PAGE_SIZE_AT);
  return stored === 1 ? 65_536 : stored;
}

const hasLog = (file: string): boolean =>
  (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;

/** As much of node:sqlite as is used; the types of Node 20 do not have it. */
interface NodeSqlite {
  readonly DatabaseSync: new (
    file: string,
  ) => {
    exec(sql: string): void;
    prepare(sql: string): {
      all(...values: readonly unknown[]): Record<string, unknown>[];
      run(...values: readonly unknown[]): unknown;
    };
    close(): void;
  };
}

async function loadEngine(): Promise<Engine> {
  const builtin = process.getBuiltinModule('node:sqlite') as NodeSqlite | undefined;
  return builtin === undefined ? loadLibsql() : nodeEngine(builtin);
}

const nodeEngine =
  ({ DatabaseSync }: NodeSqlite): Engine =>
  (file) => {
    const database = new DatabaseSync(file);
    return {
      exec: (sql) => database.exec(sql),
      prepare: (sql) => {
        const statement = database.prepare(sql);
        return {
          all: (values) => statement.all(...values),
          run: (values) => void statement.run(...values),
        };
      },
      close: () => database.close(),
    };
  };

async function loadLibsql(): Promise<Engine> {
  const libsql = await import('libsql').catch((cause: unknown) => {
    throw new QuartetError('STORE_ENGINE', {}, cause);
  });
  return (file) => {
    const database = new libsql.default(file);
    return {
      exec: (sql) => void database.exec(sql),
      prepare: (sql) => {
        const statement = database.prepare(sql);
        return {
          // Always as one list: a single blob would be taken for named values.
          all: (values) => statement.all([...values]) as Record<string, unknown>[],
          run: (values) => void statement.run([...values]),
        };
      },
      close: () => void database.close(),
    };
  };
}

const BUSY_MS = 2_000;
const HEADER_BYTES = 100;
const PAGE_SIZE_AT = 16;
const PAGE_COUNT_AT = 28;
const USER_VERSION_AT = 60;
const APPLICATION_ID_AT = 68;
const MAGIC = 'SQLite format 3\0';
const NO_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

const PRAGMAS = [
  'journal_mode = WAL',
  // Each commit is synced to the disk: with NORMAL a power cut could undo the last commits, and a
  // ratchet that goes back would use a message key twice.
  'synchronous = FULL',
  // Deleted keys are overwritten, not merely unlinked.
  'secure_delete = ON',
  // Smaller steps than the default of 1000 pages, which would hold the event loop for long.
  'wal_autocheckpoint = 256',
];
