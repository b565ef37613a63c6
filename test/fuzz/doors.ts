/**
 * Targets for doors: decoders of protobuf messages with an encoder beside them.
 *
 * What decodes is encoded and decoded again and must be the same; the bytes need not be, since a
 * peer may write fields in any order or twice.
 */

import type { Result } from '../../src/base/error.ts';
import { accept, sameOutcome, sameValue } from './oracles.ts';
import { insist, type Target } from './target.ts';

/** Both directions of one message. */
export interface DoorPair {
  readonly decode: (bytes: Uint8Array) => Result<unknown>;
  readonly encode: (value: never) => Uint8Array;
}

/** Pairs a decoder with its encoder. */
export const pair = <T>(
  decode: (bytes: Uint8Array) => Result<T>,
  encode: (value: T) => Uint8Array,
): DoorPair => ({ decode, encode: encode as DoorPair['encode'] });

/** A target for a few doors: the first byte chooses one. */
export const doorTarget = (name: string, doors: readonly DoorPair[]): Target => ({
  name,
  budgetBytes: DOOR_BYTES,
  run: (input) => {
    const { decode, encode } = doors[(input[0] ?? 0) % doors.length] as DoorPair;
    const decoded = decode(input.subarray(1));
    if (accept(decoded) === undefined || !decoded.ok) return;
    const again = decode(encode(decoded.value as never));
    insist(sameOutcome(decoded, again, sameValue), 'an encoded message decodes to the same');
  },
});

/** A repeated field may hold an object for each two bytes. */
const DOOR_BYTES = 33_554_432;
