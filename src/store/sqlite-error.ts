/**
 * What went wrong in SQLite or in the file system, in our words: translated once, at the door.
 *
 * Three shapes come in: `errcode` (node:sqlite), `rawCode` (libsql) and `code` (file system). The
 * texts of these errors are never looked at, and only the numeric code is kept as data.
 */

import type { ErrorCode } from '../base/codes.ts';
import { QuartetError } from '../base/error.ts';

/** The error of a store operation. A QuartetError is returned as it is. */
export function storeError(cause: unknown): QuartetError {
  if (cause instanceof QuartetError) return cause;
  const { errcode, rawCode, code } = (cause ?? {}) as Record<string, unknown>;
  const sqlite = typeof errcode === 'number' ? errcode : rawCode;
  if (typeof sqlite === 'number') {
    // The low byte is the kind; the rest of an extended code says where it happened.
    return new QuartetError(SQLITE_CODES.get(sqlite & 0xff) ?? 'STORE_IO', { sqlite }, cause);
  }
  const full = typeof code === 'string' && DISK_FULL.has(code);
  return new QuartetError(full ? 'STORE_FULL' : 'STORE_IO', {}, cause);
}

const SQLITE_CODES: ReadonlyMap<number, ErrorCode> = new Map([
  [11, 'STORE_CORRUPT'], // SQLITE_CORRUPT
  [13, 'STORE_FULL'], // SQLITE_FULL
  [26, 'STORE_CORRUPT'], // SQLITE_NOTADB
]);

const DISK_FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT']);
