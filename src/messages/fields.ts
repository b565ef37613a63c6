/**
 * Protobuf without a schema: the fields of a message as slices, and the writing of single fields.
 *
 * Wrapping and unwrapping must not lose what a newer client has put into a message, so content is
 * moved as received bytes and never re-encoded from a schema. Knows wire types only (spec 04 §7.1
 * gives the numbers). Looking something up goes over the message once and keeps nothing but what was
 * found: a message may hold half a million fields.
 */

import { type Bytes, concat, EMPTY, joinBytes, utf8 } from '../base/bytes.ts';
import { Reader } from '../base/reader.ts';

/** One field of a message. */
export interface Field {
  readonly number: number;
  /** Value of a varint; 0 for other wire types, `NaN` above 2^53 − 1 (negative numbers). */
  readonly value: number;
  /** Payload of a length-delimited field; `undefined` for other wire types. */
  readonly bytes: Bytes | undefined;
  /** Tag and value as received. */
  readonly raw: Bytes;
}

/** Says which fields are meant, by their numbers. */
export type FieldTest = (number: number) => boolean;

/** Whether bytes are the fields of a message. */
export const isProtobuf = (message: Bytes): boolean => walk(message, () => undefined);

/** The fields of `message` in their order, views of it; `undefined` if the bytes are not protobuf. */
export function readFields(message: Bytes): readonly Field[] | undefined {
  const fields: Field[] = [];
  const isWhole = walk(message, (place) => void fields.push(fieldAt(message, { ...place })));
  return isWhole ? fields : undefined;
}

/** The numbers of the fields of a message; none if the bytes are not protobuf. */
export function fieldNumbers(message: Bytes): ReadonlySet<number> {
  const numbers = new Set<number>();
  const isWhole = walk(message, ({ number }) => void numbers.add(number));
  return isWhole ? numbers : new Set();
}

/** The first field whose number is wanted; `undefined` also if the bytes are not protobuf. */
export function firstField(message: Bytes, isWanted: FieldTest): Field | undefined {
  let found: Place | undefined;
  const isWhole = walk(message, (place) => {
    if (found === undefined && isWanted(place.number)) found = { ...place };
  });
  return isWhole && found !== undefined ? fieldAt(message, found) : undefined;
}

/** The last field of this number (of a repeated scalar or message the last one counts). */
export function lastField(message: Bytes, number: number): Field | undefined {
  const found: Place = { number: 0, start: 0, from: 0, end: 0, value: 0 };
  const isWhole = walk(message, (place) => {
    if (place.number === number) Object.assign(found, place);
  });
  return isWhole && found.number === number ? fieldAt(message, found) : undefined;
}

/** The payload of the last field of this number, if it is length-delimited. */
export const bytesField = (message: Bytes, number: number): Bytes | undefined =>
  lastField(message, number)?.bytes;

/** The value of the last field of this number, unless that is length-delimited. */
export function numberField(message: Bytes, number: number): number | undefined {
  const field = lastField(message, number);
  return field === undefined || field.bytes !== undefined ? undefined : field.value;
}

/** An embedded message; empty if it is absent. */
export const subMessage = (message: Bytes, number: number): Bytes =>
  bytesField(message, number) ?? EMPTY;

/** The embedded messages of this number that are not empty, so many at most, in their order. */
export function subMessages(message: Bytes, number: number, most: number): readonly Bytes[] {
  const found: Bytes[] = [];
  const isWhole = walk(message, (place) => {
    const isEmpty = place.from < 0 || place.from === place.end;
    if (place.number !== number || isEmpty || found.length >= most) return;
    found.push(message.subarray(place.from, place.end));
  });
  return isWhole ? found : [];
}

/** The wanted fields of a message joined again; none if the bytes are not protobuf. */
export function pickFields(message: Bytes, isWanted: FieldTest): Bytes {
  const runs: Bytes[] = [];
  let [start, end] = [0, 0];
  const isWhole = walk(message, (place) => {
    if (!isWanted(place.number)) return;
    if (place.start !== end) {
      runs.push(message.subarray(start, end));
      start = place.start;
    }
    end = place.end;
  });
  return isWhole ? joinBytes([...runs, message.subarray(start, end)]) : EMPTY;
}

/** A length-delimited field (bytes, an embedded message, or a text as UTF-8). */
export function writeBytes(number: number, payload: Bytes | string): Bytes {
  const bytes = typeof payload === 'string' ? utf8(payload) : payload;
  return concat(varint(number * 8 + 2), varint(bytes.length), bytes);
}

/** A varint field; `value` is a non-negative integer. */
export const writeNumber = (number: number, value: number): Bytes =>
  concat(varint(number * 8), varint(value));

/** Where a field lies: its tag begins at `start`, its value at `from`, and it ends before `end`. */
interface Place {
  number: number;
  start: number;
  /** −1 unless it is length-delimited. */
  from: number;
  end: number;
  value: number;
}

function fieldAt(message: Bytes, { number, value, start, from, end }: Place): Field {
  const bytes = from < 0 ? undefined : message.subarray(from, end);
  return { number, value, bytes, raw: message.subarray(start, end) };
}

/** Shows every field in one object that is used again; false if the bytes are not protobuf. */
function walk(message: Bytes, visit: (place: Place) => void): boolean {
  const reader = new Reader(message);
  const place: Place = { number: 0, start: 0, from: 0, end: 0, value: 0 };
  while (reader.left > 0) {
    place.start = reader.offset;
    const tag = reader.varint();
    place.number = Math.floor(tag / 8);
    if (reader.failed || place.number === 0 || place.number > HIGHEST_NUMBER) return false;
    if (!readPayload(reader, tag % 8, place) || reader.failed) return false;
    place.end = reader.offset;
    visit(place);
  }
  return true;
}

function readPayload(reader: Reader, wireType: number, place: Place): boolean {
  place.from = -1;
  place.value = 0;
  switch (wireType) {
    case 0:
      place.value = readVarint(reader);
      return true;
    case 1:
      return skip(reader, 8);
    case 2: {
      const sizeBytes = reader.varint();
      place.from = reader.offset;
      return skip(reader, sizeBytes);
    }
    case 5:
      return skip(reader, 4);
    default:
      return false;
  }
}

function skip(reader: Reader, sizeBytes: number): boolean {
  reader.failed ||= sizeBytes > reader.left;
  if (!reader.failed) reader.offset += sizeBytes;
  return !reader.failed;
}

function readVarint(reader: Reader): number {
  let value = 0;
  let scale = 1;
  for (let i = 0; i < 10; i++) {
    const byte = reader.u8();
    value += (byte & 127) * scale;
    if (byte < 128) return value <= Number.MAX_SAFE_INTEGER ? value : Number.NaN;
    scale *= 128;
  }
  reader.failed = true;
  return 0;
}

function varint(value: number): Bytes {
  const out: number[] = [];
  let left = value;
  while (left >= 128) {
    out.push((left % 128) + 128);
    left = Math.floor(left / 128);
  }
  out.push(left);
  return Uint8Array.from(out);
}

/** The highest number that a field can have. */
const HIGHEST_NUMBER = 536_870_911;
