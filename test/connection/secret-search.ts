/**
 * A search for secrets in what a program printed: bytes of a store, in any form that bytes take in
 * text (hexadecimal, base64, lists of numbers, the notations of inspect and JSON).
 *
 * It goes backwards: whatever in the text could be bytes is decoded and looked for in the stores,
 * so it needs no list of what is secret. What is public (keys in a link code) is allowed by name.
 */

import type { MemorySnapshot } from '../../src/store/memory.ts';

/** So many bytes in a row are no coincidence, and fewer of a key are of no use. */
const WINDOW = 16;

/** Looks for bytes of stores in texts. */
export class SecretSearch {
  private readonly rows: Buffer[] = [];
  private readonly allowed: Buffer[] = [];

  /** Adds something that must not be printed. */
  add(bytes: Uint8Array): void {
    this.rows.push(Buffer.from(bytes), Buffer.from([0]));
  }

  /** Adds everything that a store holds. */
  addStore(snapshot: MemorySnapshot): void {
    for (const rows of snapshot.values()) for (const value of rows.values()) this.add(value);
  }

  /** Allows bytes that are public. */
  allow(bytes: Uint8Array): void {
    this.allowed.push(Buffer.from(bytes));
  }

  /** The parts of a text that are bytes of what was added, in hexadecimal. */
  find(text: string): readonly string[] {
    const haystack = Buffer.concat(this.rows);
    const open = Buffer.concat(this.allowed);
    const found = new Set<string>();
    for (const candidate of candidatesIn(text)) {
      for (let at = 0; at + WINDOW <= candidate.length; at++) {
        const window = candidate.subarray(at, at + WINDOW);
        if (open.includes(window) || isMonotonous(window) || !haystack.includes(window)) continue;
        found.add(candidate.toString('hex'));
        break;
      }
    }
    return [...found];
  }
}

/** Zeros and the like occur everywhere. */
const isMonotonous = (bytes: Uint8Array): boolean => new Set(bytes).size < 6;

function* candidatesIn(text: string): Generator<Buffer> {
  for (const [run] of text.matchAll(/[0-9a-f]{32,}/gi)) yield Buffer.from(run, 'hex');
  for (const [run] of text.matchAll(/[0-9a-f]{2}(?:[\s:][0-9a-f]{2}){15,}/gi)) {
    yield Buffer.from(run.replace(/[\s:]/g, ''), 'hex');
  }
  for (const [run] of text.matchAll(/[A-Za-z0-9+/_-]{22,}/g)) {
    for (let skip = 0; skip < 4; skip++) yield Buffer.from(run.slice(skip), 'base64');
  }
  const plain = text.replace(/"\d+"\s*:/g, ' ');
  for (const [run] of plain.matchAll(/\b\d{1,3}(?:\s*,\s*\d{1,3}){15,}\b/g)) {
    yield Buffer.from(run.split(',').map(Number));
  }
}
