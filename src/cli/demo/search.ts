/**
 * The search for plaintext in what the server stored and relayed.
 *
 * Looks for every text, and for the beginning of every content as it was before encryption (it
 * holds a random secret, so it does not occur by chance). Texts too short to be told from chance
 * are covered by their contents.
 */

const PREFIX_BYTES = 4;
const SHORTEST_BYTES = 8;

/** Bytes of a haystack that belong to one of the needles. */
export class PlaintextSearch {
  private readonly byPrefix = new Map<number, Uint8Array[]>();

  /** Adds something that must not be found; too short needles are left out. */
  add(needle: Uint8Array): void {
    if (needle.length < SHORTEST_BYTES) return;
    const prefix = prefixAt(needle, 0);
    this.byPrefix.set(prefix, [...(this.byPrefix.get(prefix) ?? []), needle]);
  }

  /** Number of bytes in the haystack that are part of a needle. */
  count(haystack: Uint8Array): number {
    let found = 0;
    for (let at = 0; at + SHORTEST_BYTES <= haystack.length; at++) {
      const candidates = this.byPrefix.get(prefixAt(haystack, at));
      if (candidates === undefined) continue;
      for (const needle of candidates) if (startsWith(haystack, at, needle)) found += needle.length;
    }
    return found;
  }
}

function prefixAt(bytes: Uint8Array, at: number): number {
  let value = 0;
  for (let i = 0; i < PREFIX_BYTES; i++) value = (value << 8) | (bytes[at + i] ?? 0);
  return value;
}

function startsWith(haystack: Uint8Array, at: number, needle: Uint8Array): boolean {
  if (at + needle.length > haystack.length) return false;
  for (let i = 0; i < needle.length; i++) if (haystack[at + i] !== needle[i]) return false;
  return true;
}
