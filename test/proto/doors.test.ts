/** Doors: what another encoder wrote is read, what we write is the same bytes, nothing throws. */

import fc from 'fast-check';
import protobuf from 'protobufjs/minimal.js';
import { describe, expect, it } from 'vitest';
import { concat, hex, utf8 } from '../../src/base/bytes.ts';
import { unwrap } from '../../src/base/error.ts';
import { cap } from '../../src/base/limits.ts';
import { decodeAdvDeviceIdentity, encodeAdvDeviceIdentity } from '../../src/proto/adv.ts';
import { decodeClientPayload } from '../../src/proto/client-payload.ts';
import { decodeHandshakeMessage, encodeHandshakeMessage } from '../../src/proto/handshake.ts';
import { decodeMessage, encodeMessage, type Message } from '../../src/proto/message.ts';
import { PROTOCOL_TYPE } from '../../src/proto/protocol.ts';
import { DOORS, doorOf, fromJson, protoCases, unhex } from './cases.ts';

const cases = protoCases();
const validCases = cases.filter(({ result }) => result === 'valid');
const malformed = { ok: false, error: { code: 'PROTO_MALFORMED', side: 'peer', scope: 'message' } };

describe('known answers', () => {
  it.each(validCases.map((one) => [one.name, one] as const))('reads and writes: %s', (_, one) => {
    const door = doorOf(one.message);
    const value = fromJson(one.value);
    expect(door.decode(unhex(one.bytes))).toEqual({ ok: true, value });
    expect(hex(door.encode(value as object))).toBe(one.bytes);
  });

  it.each(cases.filter(({ result }) => result !== 'valid').map((one) => [one.name, one] as const))(
    'refuses: %s',
    (_, one) => {
      expect(doorOf(one.message).decode(unhex(one.bytes))).toMatchObject(malformed);
    },
  );
});

describe('presence', () => {
  it('reads nothing from nothing', () => {
    for (const [name, door] of Object.entries(DOORS)) {
      expect(door.decode(new Uint8Array(0)), name).toStrictEqual({ ok: true, value: {} });
    }
  });

  it('tells an explicit zero from an absent field in both directions', () => {
    const bytes = encodeAdvDeviceIdentity({ keyIndex: 0, accountType: 0 });
    expect(hex(bytes)).toBe('18002000');
    expect(decodeAdvDeviceIdentity(bytes)).toStrictEqual({
      ok: true,
      value: { keyIndex: 0, accountType: 0 },
    });
  });

  it('leaves out what is undefined', () => {
    expect(encodeMessage({ conversation: undefined, protocolMessage: undefined })).toHaveLength(0);
  });

  it('takes the last of a repeated scalar and joins a repeated message', () => {
    const bytes = concat(
      encodeHandshakeMessage({ clientHello: { ephemeral: utf8('one'), payload: utf8('kept') } }),
      encodeHandshakeMessage({ clientHello: { ephemeral: utf8('two') } }),
    );
    expect(unwrap(decodeHandshakeMessage(bytes))).toEqual({
      clientHello: { ephemeral: utf8('two'), payload: utf8('kept') },
    });
  });

  it('keeps an unknown enum value as its number, so that it is not taken for the first one', () => {
    const bytes = encodeMessage({ protocolMessage: { type: 999 } });
    expect(unwrap(decodeMessage(bytes)).protocolMessage).toStrictEqual({ type: 999 });
    expect(PROTOCOL_TYPE.REVOKE).toBe(0);
  });

  it('skips unknown fields of every wire type', () => {
    const unknown = unhex(`${'f87f01'}${'f97f0102030405060708'}${'fa7f020000'}${'fd7f01020304'}`);
    const bytes = concat(unknown, encodeMessage({ conversation: 'x' }), unknown);
    expect(unwrap(decodeMessage(bytes))).toStrictEqual({ conversation: 'x' });
  });

  it('skips a field that comes with another wire type than its own', () => {
    expect(unwrap(decodeMessage(unhex('0805')))).toStrictEqual({});
  });

  it('reads packed and unpacked numbers alike', () => {
    expect(unwrap(decodeClientPayload(unhex('72020102')))).toEqual({ shards: [1, 2] });
    expect(unwrap(decodeClientPayload(unhex('70017002')))).toEqual({ shards: [1, 2] });
  });
});

describe('values', () => {
  it('never gives out library types', () => {
    const bytes = encodeMessage({
      messageContextInfo: { messageSecret: new Uint8Array(32) },
      protocolMessage: { timestampMs: 5 },
    });
    const { messageContextInfo, protocolMessage } = unwrap(decodeMessage(Buffer.from(bytes)));
    expect(Object.getPrototypeOf(messageContextInfo)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(messageContextInfo?.messageSecret)).toBe(Uint8Array.prototype);
    expect(protocolMessage).toStrictEqual({ timestampMs: 5 });
    expect(Object.getPrototypeOf(bytes)).toBe(Uint8Array.prototype);
  });

  it('gives each encoding its own memory', () => {
    const bytes = encodeMessage({ conversation: 'x' });
    expect(bytes.buffer.byteLength).toBe(bytes.length);
  });

  it('reads text that is not UTF-8 with replacement characters', () => {
    const bytes = concat(Uint8Array.of(0x0a, 3), Uint8Array.of(0x61, 0xff, 0x62));
    expect(unwrap(decodeMessage(bytes))).toEqual({ conversation: 'a\ufffdb' });
  });

  it('keeps a leading U+FEFF and writes a lone surrogate as a replacement character', () => {
    const text = '\ufefftext';
    expect(unwrap(decodeMessage(encodeMessage({ conversation: text }))).conversation).toBe(text);
    expect(hex(encodeMessage({ conversation: 'a\ud800' }))).toBe('0a0461efbfbd');
  });

  it('does not let a name of a field reach the prototype', () => {
    const { ok } = decodeMessage(utf8('\x0a\x09__proto__'));
    expect(ok).toBe(true);
    expect(({} as Record<string, unknown>)['conversation']).toBeUndefined();
  });

  it('keeps any exact integer and refuses any other', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }), (timestamp) => {
        const bytes = protobuf.Writer.create().uint32(16).uint64(timestamp.toString()).finish();
        const decoded = decodeAdvDeviceIdentity(bytes);
        if (timestamp > BigInt(Number.MAX_SAFE_INTEGER)) expect(decoded).toMatchObject(malformed);
        else expect(unwrap(decoded)).toStrictEqual({ timestamp: Number(timestamp) });
      }),
    );
  });
});

describe('one writer for all', () => {
  const identity = { rawId: 7, timestamp: 8, keyIndex: 9 };

  it('writes the same after a value that cannot be written, however deep the fault is', () => {
    const bytes = encodeAdvDeviceIdentity(identity);
    const wrong = { conversation: 'first', extendedTextMessage: { text: Symbol('no text') } };

    expect(() => encodeMessage(wrong as unknown as Message)).toThrow(TypeError);

    expect(encodeAdvDeviceIdentity(identity)).toEqual(bytes);
  });

  it('writes the same after a value that is larger than what is kept', () => {
    const large = { conversation: 'x'.repeat(100_000) };

    expect(unwrap(decodeMessage(encodeMessage(large)))).toEqual(large);

    expect(unwrap(decodeMessage(encodeMessage({ conversation: 'y' })))).toEqual({
      conversation: 'y',
    });
  });

  it('gives bytes that a later message does not change', () => {
    const first = encodeAdvDeviceIdentity(identity);
    const copy = first.slice();

    encodeMessage({ conversation: 'later' });

    expect(first).toEqual(copy);
  });
});

describe('caps', () => {
  /** A message inside so many others. */
  const nested = (levels: number): Message => {
    let message: Message = { conversation: 'deep' };
    for (let i = 0; i < levels; i++) message = { ephemeralMessage: { message } };
    return message;
  };

  it('reads messages up to the depth cap and none that is deeper', () => {
    const levels = Math.floor((cap('protoDepth') - 1) / 2);
    expect(decodeMessage(encodeMessage(nested(levels))).ok).toBe(true);
    expect(decodeMessage(encodeMessage(nested(levels + 1)))).toMatchObject(malformed);
  });

  it('refuses depth that would use up the stack, in any field and in unknown groups', () => {
    const heads: Uint8Array[] = [];
    let sizeBytes = 0;
    for (let i = 0; i < 20_000; i++) {
      // In turn field 1 of FutureProofMessage and field 40 of Message.
      const tag = i % 2 === 0 ? 0x0a : 0x142;
      const head = protobuf.Writer.create().uint32(tag).uint32(sizeBytes).finish();
      heads.push(head);
      sizeBytes += head.length;
    }
    const bytes = concat(...heads.toReversed());
    const groups = new Uint8Array(1_000_000).fill(0x0b);
    expect(decodeMessage(bytes)).toMatchObject(malformed);
    expect(decodeMessage(groups)).toMatchObject(malformed);
  });

  it('refuses a message beyond the size cap without looking at it', () => {
    const bytes = new Uint8Array(cap('protoBytes') + 1);
    expect(decodeMessage(bytes)).toMatchObject({
      ...malformed,
      error: { data: { sizeBytes: bytes.length } },
    });
  });
});

describe('hostile bytes', () => {
  it('reads or refuses every truncation of every known message', () => {
    for (const { message, bytes } of validCases) {
      const whole = unhex(bytes);
      for (let end = 0; end < whole.length; end++) {
        const { ok } = doorOf(message).decode(whole.subarray(0, end));
        expect(typeof ok).toBe('boolean');
      }
    }
  });

  it('refuses a truncation inside the last field', () => {
    for (const { message, bytes, name } of validCases) {
      const whole = unhex(bytes);
      if (whole.length < 2) continue;
      expect(doorOf(message).decode(whole.subarray(0, -1)), name).toMatchObject(malformed);
    }
  });

  it('reads or refuses every known message with any one bit flipped', () => {
    for (const { message, bytes } of validCases) {
      const whole = unhex(bytes);
      for (let bit = 0; bit < whole.length * 8; bit++) {
        const flipped = whole.slice();
        flipped[bit >> 3] = (flipped[bit >> 3] as number) ^ (1 << (bit & 7));
        const decoded = doorOf(message).decode(flipped);
        if (!decoded.ok) expect(decoded.error.code).toBe('PROTO_MALFORMED');
      }
    }
  });

  it('reads or refuses any bytes, and what it reads it can write and read again', () => {
    const names = fc.constantFrom(...Object.keys(DOORS));
    fc.assert(
      fc.property(names, fc.uint8Array({ maxLength: 60 }), (name, bytes) => {
        const door = doorOf(name);
        const decoded = door.decode(bytes);
        if (!decoded.ok) return;
        expect(unwrap(door.decode(door.encode(decoded.value)))).toEqual(decoded.value);
      }),
      { numRuns: 500 },
    );
  });
});
