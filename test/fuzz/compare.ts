/**
 * What the program compared, and inputs in which the comparison would come out the other way.
 *
 * Many readers ask for one value: a tag, a name, a length. The instrumented program calls `equal`
 * for each `===`; while a log is open the two sides are kept. Where one side stands in the input
 * the other is put in its place. That gets past in one step what chance needs a million for.
 */

/** What stood there, nothing if it was read behind an end, and what was asked for. */
type Pair = readonly [string | number | undefined, string | number];

let log: Pair[] | undefined;

/** The operator `===`; keeps both sides while a log is open. */
export function equal(a: unknown, b: unknown): boolean {
  if (log !== undefined) note(a, b);
  return a === b;
}

function note(a: unknown, b: unknown): void {
  if (a === b || log === undefined || log.length >= MOST_PAIRS) return;
  if (typeof a === 'number' && typeof b === 'number') {
    if (isPlain(a) && isPlain(b)) log.push([a, b], [b, a]);
  } else if (a === undefined && typeof b === 'number') {
    if (isPlain(b) && b < 256) log.push([a, b]);
  } else if (typeof a === 'string' && typeof b === 'string') {
    if (a.length + b.length < LONGEST_TEXTS) log.push([a, b], [b, a]);
  }
}

/** Runs `run` on the input; returns inputs in which one comparison would have come out equal. */
export function turnComparisons(
  input: Uint8Array,
  run: () => void,
  encode: (text: string) => Uint8Array | undefined,
): readonly Uint8Array[] {
  log = [];
  run();
  const pairs = new Map(log.map((pair) => [JSON.stringify(pair), pair]));
  log = undefined;
  const turned: Uint8Array[] = [];
  for (const [from, to] of pairs.values()) {
    if (from === undefined) {
      lengthen(input, Number(to), turned);
    } else if (typeof from === 'string') {
      const [old, fresh] = [encode(from), encode(String(to))];
      if (old !== undefined && fresh !== undefined) replaceEach(input, old, fresh, turned);
    } else {
      turnNumber(input, from, Number(to), turned);
    }
    if (turned.length > MOST_TURNED) break;
  }
  return turned.slice(0, MOST_TURNED);
}

/** A number may stand in 1, 2, 3 or 4 bytes, and as a length before as many bytes. */
function turnNumber(input: Uint8Array, from: number, to: number, turned: Uint8Array[]): void {
  for (let width = 1; width <= 4; width++) {
    if (Math.max(from, to) >= 256 ** width) continue;
    const [old, fresh] = [bigEndian(from, width), bigEndian(to, width)];
    replaceEach(input, old, fresh, turned);
    if (width > 1) replaceEach(input, old.reverse(), fresh.reverse(), turned);
    if (from > 0 && Math.max(from, to) >= 256 ** (width - 1)) break;
  }
  if (Math.max(from, to) > LONGEST_LENGTH) return;
  for (let at = input.indexOf(from); at >= 0; at = input.indexOf(from, at + 1)) {
    const end = at + 1 + from;
    if (end > input.length) continue;
    const part = new Uint8Array(to);
    part.set(input.subarray(at + 1, at + 1 + Math.min(from, to)));
    turned.push(joined(input.subarray(0, at), Uint8Array.of(to), part, input.subarray(end)));
    if (turned.length > MOST_TURNED) return;
  }
}

/** Whatever can be a length grows by one, and the byte stands at the end of what it measures. */
function lengthen(input: Uint8Array, byte: number, turned: Uint8Array[]): void {
  for (let at = 0; at < input.length && at < LONGEST_LENGTH; at++) {
    const length = input[at] as number;
    const end = at + 1 + length;
    if (end > input.length) continue;
    const grown = joined(input.subarray(0, end), Uint8Array.of(byte), input.subarray(end));
    grown[at] = length + 1;
    turned.push(grown);
  }
}

/** An input for each place where `old` stands. */
function replaceEach(
  input: Uint8Array,
  old: Uint8Array,
  fresh: Uint8Array,
  turned: Uint8Array[],
): void {
  const [first] = old;
  if (first === undefined) return;
  let left = MOST_PLACES;
  for (let at = input.indexOf(first); at >= 0 && left > 0; at = input.indexOf(first, at + 1)) {
    if (!old.every((byte, i) => input[at + i] === byte)) continue;
    turned.push(joined(input.subarray(0, at), fresh, input.subarray(at + old.length)));
    left--;
  }
}

/** The last `width` bytes of a number, big-endian. */
export const bigEndian = (value: number, width: number): Uint8Array =>
  Uint8Array.from({ length: width }, (_, i) => Math.floor(value / 256 ** (width - 1 - i)));

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

const isPlain = (value: number): boolean =>
  Number.isInteger(value) && value >= 0 && value < 2 ** 32;

const MOST_PAIRS = 1_024;
const MOST_TURNED = 512;
const MOST_PLACES = 8;
const LONGEST_TEXTS = 128;
const LONGEST_LENGTH = 96;
