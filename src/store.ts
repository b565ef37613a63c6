/**
 * Subpath `quartet/store`: the store contract and its backends.
 */

export { QuartetError } from './base/error.ts';
export type { Change, Read, Records } from './base/step.ts';
export type {
  Row,
  ScanOptions,
  Store,
} from './store/contract.ts';
export { memoryStore } from './store/memory.ts';
export { openSqliteStore } from './store/sqlite.ts';
