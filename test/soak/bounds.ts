/**
 * The bounds of the soak: how many rows each table may hold and how many bytes memory may take,
 * as formulas over what was sent and the caps of base/limits.ts. The README of this folder says
 * them in words.
 */

import { LIMITS, type LimitName } from '../../src/base/limits.ts';
import type { MemorySnapshot } from '../../src/store/memory.ts';

/** How many messages a device has sent and got, or all devices together, day by day. */
export interface Traffic {
  readonly sent: readonly number[];
  /** On the day on which they arrived, however old they were. */
  readonly received: readonly number[];
  /** Devices that a device has sessions with. */
  readonly peers: number;
}

/** A table of a store, with what it holds and may hold. */
export interface TableBound {
  readonly table: string;
  readonly rows: number;
  readonly bytes: number;
  readonly maxRows: number;
  readonly maxBytes: number;
}

/** The tables of a device against their bounds; those without a formula count together. */
export function deviceBounds(store: MemorySnapshot, traffic: Traffic): readonly TableBound[] {
  const { sent, received, peers } = traffic;
  const both = sent.map((count, day) => count + (received[day] ?? 0));
  const rows: Readonly<Record<string, readonly [maxRows: number, rowBytes: number]>> = {
    // Looked through once a day, so a row may stay for a day longer.
    sent: [within(sent, cap('sentDays') + 1), 1_024],
    seen: [within(received, cap('seenDays') + 1), 160],
    known: [
      Math.min(within(both, cap('knownDays') + 1), cap('knownMessages') + within(both, 1)),
      640,
    ],
    outbox: [0, 0],
    inbox: [0, 0],
    retry: [0, 0],
    pending: [0, 0],
    prekey: [2 * cap('prekeyUpload') + cap('prekeyLow'), 128],
    'signed-prekey': [cap('signedPreKeysKept') + 2, 256],
    session: [peers, 16_384],
    identity: [peers, 128],
  };
  return against(store, rows, OTHERS);
}

/** The tables of the server against their bounds. */
export function serverBounds(
  store: MemorySnapshot,
  { sent, peers }: Traffic,
): readonly TableBound[] {
  const devices = peers + 1;
  const days = cap('acceptedHours') / 24;
  const rows: Readonly<Record<string, readonly [maxRows: number, rowBytes: number]>> = {
    // Each message once, and what own devices say to each other.
    accepted: [within(sent, days + 1) + OWN_TALK * devices, 1_024],
    'queue-entry': [0, 0],
    'one-time-prekey': [devices * 2 * cap('prekeyUpload'), 128],
  };
  return against(store, rows, OTHERS);
}

/** Bytes of memory besides the rows, after everything has been collected. */
export const memoryBound = (baseBytes: number, devices: number): number =>
  baseBytes + devices * cap('sentHandles') * HANDLE_BYTES + SLACK_BYTES;

/** What is wrong with a table, in words. */
export function excess({ table, rows, bytes, maxRows, maxBytes }: TableBound): string | undefined {
  if (rows > maxRows) return `${table} has ${rows} rows, ${maxRows} at most`;
  if (bytes > maxBytes) return `${table} has ${bytes} bytes, ${maxBytes} at most`;
  return undefined;
}

/** Makes some caps smaller, so that they are reached in any run. */
export function lowerCaps(): () => void {
  const before = new Map(LOWERED.map(([name]) => [name, LIMITS[name].value]));
  for (const [name, value] of LOWERED) Object.assign(LIMITS[name], { value });
  return () => {
    for (const [name, value] of before) Object.assign(LIMITS[name], { value });
  };
}

function against(
  store: MemorySnapshot,
  rows: Readonly<Record<string, readonly [maxRows: number, rowBytes: number]>>,
  others: { readonly rows: number; readonly bytes: number },
): readonly TableBound[] {
  const out: TableBound[] = [];
  const rest = { rows: 0, bytes: 0 };
  for (const [table, byKey] of store) {
    const bytes = sizeOf(byKey);
    const bound = rows[table];
    if (bound === undefined) {
      rest.rows += byKey.size;
      rest.bytes += bytes;
      continue;
    }
    const [maxRows, rowBytes] = bound;
    out.push({ table, rows: byKey.size, bytes, maxRows, maxBytes: maxRows * rowBytes });
  }
  return [...out, { table: 'others', ...rest, maxRows: others.rows, maxBytes: others.bytes }];
}

function sizeOf(rows: ReadonlyMap<string, Uint8Array>): number {
  let bytes = 0;
  for (const [key, value] of rows) bytes += key.length + value.length;
  return bytes;
}

/** The sum over the last days. */
const within = (perDay: readonly number[], days: number): number =>
  perDay.slice(-days).reduce((sum, count) => sum + count, 0) + OWN_TALK;

const cap = (name: LimitName): number => LIMITS[name].value;

/** Messages that own devices exchange: keys when they are linked, and little besides. */
const OWN_TALK = 32;

/** Tables with a few rows each: credentials, lists, counters. */
const OTHERS = { rows: 96, bytes: 65_536 };

/** The handle of a sent message with its receipts. */
const HANDLE_BYTES = 2_048;

/** Caches that fill up, compiled code, and what the collector leaves. */
const SLACK_BYTES = 6_000_000;

const LOWERED: readonly (readonly [LimitName, number])[] = [
  ['sentHandles', 500],
  ['prekeyUpload', 60],
];
