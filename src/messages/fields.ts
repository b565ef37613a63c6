/**
 * Protobuf without a schema: the fields of a message as slices, and the writing of single fields.
 *
 * Wrapping and unwrapping must not lose what a newer client has put into a message, so content is
 * moved as received bytes and never re-encoded from a schema. Knows wire types only (spec 04 §7.1
 * gives the numbers). Reading is linear and allocates no more than the fields that are there.
 */

import { type Bytes, concat, joinBytes, utf8 } from '../base/bytes.ts';
import { Reader } from '../base/reader.ts';

/** One field of a message, in the order of the bytes. */
export interface Field {
  readonly number: number;
  /** Value of a varint; 0 for other wire types, `NaN` above 2^53 − 1 (negative numbers). */
  readonly value: number;
  /** Payload of a length-delimited field; `undefined` for other wire types. */
  readonly bytes: Bytes | undefined;
  /** Tag and value as received. */
  readonly raw: Bytes;
}

/** The fields of `message`, views of it; `undefined` if the bytes are not protobuf. */
export function readFields(message: Bytes): readonly Field[] | undefined {
  const reader = new Reader(message);
  const fields: Field[] = [];
  while (reader.left > 0) {
    const start = reader.offset;
    const tag = reader.varint();
    const number = Math.floor(tag / 8);
    if (reader.failed || number === 0 || number > 536_870_911) return undefined;
    const payload = readPayload(reader, tag % 8);
    if (payload === undefined || reader.failed) return undefined;
    fields.push({ number, ...payload, raw: message.subarray(start, reader.offset) });
  }
  return fields;
}

/** The last field of this number (of a repeated scalar or message the last one counts). */
export function lastField(fields: readonly Field[], number: number): Field | undefined {
  for (let i = fields.length - 1; i >= 0; i--) {
    const field = fields[i];
    if (field?.number === number) return field;
  }
  return undefined;
}

/** The payload of the last length-delimited field of this number. */
export const bytesField = (fields: readonly Field[], number: number): Bytes | undefined =>
  lastField(fields, number)?.bytes;

/** The value of the last varint field of this number. */
export function numberField(fields: readonly Field[], number: number): number | undefined {
  const field = lastField(fields, number);
  return field === undefined || field.bytes !== undefined ? undefined : field.value;
}

/** The fields of an embedded message; empty if it is absent or damaged. */
export function subFields(fields: readonly Field[], number: number): readonly Field[] {
  const bytes = bytesField(fields, number);
  return bytes === undefined ? [] : (readFields(bytes) ?? []);
}

/** A length-delimited field (bytes, an embedded message, or a text as UTF-8). */
export function writeBytes(number: number, payload: Bytes | string): Bytes {
  const bytes = typeof payload === 'string' ? utf8(payload) : payload;
  return concat(varint(number * 8 + 2), varint(bytes.length), bytes);
}

/** A varint field; `value` is a non-negative integer. */
export const writeNumber = (number: number, value: number): Bytes =>
  concat(varint(number * 8), varint(value));

/** The slices of `fields` joined again. */
export const joinFields = (fields: readonly Field[]): Bytes =>
  joinBytes(fields.map((field) => field.raw));

type Payload = Pick<Field, 'value' | 'bytes'>;

function readPayload(reader: Reader, wireType: number): Payload | undefined {
  switch (wireType) {
    case 0:
      return { value: readVarint(reader), bytes: undefined };
    case 1:
      reader.bytes(8);
      return { value: 0, bytes: undefined };
    case 2:
      return { value: 0, bytes: reader.bytes(reader.varint()) };
    case 5:
      reader.bytes(4);
      return { value: 0, bytes: undefined };
    default:
      return undefined;
  }
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
