/**
 * A small memory of names that are spelled out on the wire.
 *
 * Most names of nodes and attributes are tokens, which are shared strings. The few that are not
 * come again in every stanza of their kind, often a thousand times. Comparing bytes with a kept
 * string is cheaper than making the string and finding out that the engine has it already. The
 * memory changes no result: it has a fixed number of places, and a wrong guess is only a miss.
 */

import type { Bytes } from '../base/bytes.ts';

/** The kept name that is spelled by `length` bytes from `start`, if there is one. */
export function knownName(source: Bytes, start: number, length: number): string | undefined {
  const last = start + length - 1;
  const name = NAMES[place(length, source[start] as number, source[last] as number)];
  if (name === undefined || name.length !== length) return undefined;
  for (let i = 0; i < length; i++) {
    if (name.charCodeAt(i) !== source[start + i]) return undefined;
  }
  return name;
}

/** Keeps a name that was read from `sizeBytes` bytes, if it is short and ASCII. */
export function keepName(name: string, sizeBytes: number): void {
  const length = name.length;
  // Fewer characters than bytes: not ASCII. As many: ASCII or U+FFFD, which no byte equals.
  if (length !== sizeBytes || length === 0 || length > LONGEST_NAME) return;
  // As the key of an object the string is the one that the engine itself keeps.
  const [shared] = Object.keys({ [name]: undefined });
  NAMES[place(length, name.charCodeAt(0), name.charCodeAt(length - 1))] = shared;
}

const place = (length: number, first: number, last: number): number =>
  (31 * length + 7 * first + last) & (PLACES - 1);

const PLACES = 256;
const LONGEST_NAME = 48;

const NAMES: (string | undefined)[] = new Array(PLACES).fill(undefined);
