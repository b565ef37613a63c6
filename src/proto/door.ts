/**
 * The door between bytes and plain values: one for each message of the schemas.
 *
 * Decoding returns plain objects that hold exactly the fields which were on the wire: an absent
 * field is not there, an explicit zero is. 64-bit integers are numbers; one that a number cannot
 * hold exactly makes the message malformed. Sizes and depths are capped and nothing here throws
 * for what a peer sent. Unknown fields are skipped, unknown enum values are kept as numbers.
 * This file must not know any particular message.
 */

import protobuf from 'protobufjs/minimal.js';
import { type Bytes, fromUtf8, utf8 } from '../base/bytes.ts';
import { fail, ok, type Result } from '../base/error.ts';
import { cap } from '../base/limits.ts';

/** The plain form of a generated message: readonly, no nulls, enums as numbers. */
export type Plain<T> = T extends number
  ? number
  : T extends string | boolean | Uint8Array
    ? T
    : T extends readonly (infer Item)[]
      ? readonly Plain<Item>[]
      : T extends object
        ? {
            readonly [Key in keyof T as Key extends '$unknowns' ? never : Key]?:
              | Plain<NonNullable<T[Key]>>
              | undefined;
          }
        : never;

/** Both directions of one message. */
export interface Door<T> {
  /** The value of the bytes. Byte fields are views of them. PROTO_MALFORMED. */
  decode(this: void, bytes: Bytes): Result<T>;
  /** The bytes of a value; absent and `undefined` fields are left out. */
  encode(this: void, value: T): Bytes;
}

/** A generated message class, as far as a door needs it. */
interface Generated<Properties> {
  encode(message: Properties, writer?: protobuf.Writer): protobuf.Writer;
  decode(reader: protobuf.Reader): Properties;
}

/** The door of a generated message. */
export function door<Properties extends object>(
  generated: Generated<Properties>,
): Door<Plain<Properties>> {
  return {
    decode(bytes) {
      const sizeBytes = bytes.length;
      if (sizeBytes > cap('protoBytes')) return fail('PROTO_MALFORMED', { sizeBytes });
      try {
        const message = generated.decode(new StrictReader(bytes));
        return ok(plain(message, cap('protoDepth')) as Plain<Properties>);
      } catch {
        // The cause is dropped: its text would hold positions at best and content at worst.
        return fail('PROTO_MALFORMED', { sizeBytes });
      }
    },
    encode(value) {
      try {
        return generated.encode(value as Properties, writer).finish();
      } finally {
        if (writer.buf.length > KEPT_BYTES) writer = new OwnWriter();
        else writer.wipe();
      }
    },
  };
}

/** Reads 64-bit integers as exact numbers, texts as the rest of us do, and no unknown fields. */
class StrictReader extends protobuf.Reader {
  override discardUnknown = true;

  constructor(bytes: Bytes) {
    // A plain view also of a Buffer: its slices must not turn out as Buffers.
    super(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length));
  }

  // What the code of this edition calls. Refusing would lose a whole message for one bad name.
  override stringVerify(): string {
    return fromUtf8(this.bytes());
  }

  override uint64(): never {
    return exact(super.uint64()) as never;
  }

  override int64(): never {
    return exact(super.int64()) as never;
  }
}

/** Writes texts as the rest of us do, into memory of its own: the library's pool keeps secrets. */
class OwnWriter extends protobuf.Writer {
  static override alloc(sizeBytes: number): never {
    return new Uint8Array(sizeBytes) as never;
  }

  override string(value: string): protobuf.Writer {
    return this.bytes(utf8(value));
  }

  /** Begins anew; nothing of what was written stays. */
  wipe(): void {
    this.buf.fill(0, 0, this.pos);
    this.pos = 0;
    this.states = null;
  }
}

/** One for all doors: a buffer for each message costs more than to write it. */
let writer = new OwnWriter();
/** A larger buffer is not kept. */
const KEPT_BYTES = 16_384;

/** A 64-bit integer of the library as a number. Throws where a number cannot hold it. */
function exact(value: unknown): number {
  const number = typeof value === 'number' ? value : (value as { toNumber(): number }).toNumber();
  if (!Number.isSafeInteger(number)) throw new RangeError('integer out of range');
  return number;
}

/** The own fields of a decoded message as a plain object; empty lists count as absent. */
function plain(message: object, depthLeft: number): object {
  if (depthLeft === 0) throw new RangeError('too deep');
  const out: Record<string, unknown> = {};
  for (const name of Object.keys(message)) {
    const value = (message as Readonly<Record<string, unknown>>)[name];
    if (Array.isArray(value)) {
      if (value.length > 0) out[name] = value.map((item) => plainValue(item, depthLeft));
    } else {
      out[name] = plainValue(value, depthLeft);
    }
  }
  return out;
}

function plainValue(value: unknown, depthLeft: number): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  return plain(value, depthLeft - 1);
}
