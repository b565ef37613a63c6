/**
 * The decoders of this layer against anything at all, and their encoders against them.
 */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bytes } from '../../src/base/bytes.ts';
import { type Result, unwrap } from '../../src/base/error.ts';
import { decodeScanCode } from '../../src/signal/fingerprint.ts';
import {
  decodePreKeySignalMessage,
  decodeSignalMessage,
  encodePreKeySignalMessage,
  encodeSignalMessage,
} from '../../src/signal/message.ts';
import { decodePreKey, decodeSignedPreKey } from '../../src/signal/prekeys.ts';
import { decodeSenderKey } from '../../src/signal/sender-key.ts';
import {
  decodeDistribution,
  decodeSenderKeyMessage,
  encodeDistribution,
  encodeSenderKeyMessage,
} from '../../src/signal/sender-message.ts';
import { decodeSession } from '../../src/signal/session.ts';

const key32 = fc.uint8Array({ minLength: 32, maxLength: 32 });
const uint32 = fc.nat(0xffffffff);
const mac = new Uint8Array(32).fill(9);

const DECODERS: Readonly<Record<string, (bytes: Bytes) => Result<unknown>>> = {
  decodeSignalMessage,
  decodePreKeySignalMessage,
  decodeDistribution,
  decodeSenderKeyMessage,
  decodeScanCode,
  decodeSession,
  decodeSenderKey,
  decodePreKey,
  decodeSignedPreKey,
};

const sample = (): Bytes => {
  const message = encodeSignalMessage(
    { ratchetKey: mac, counter: 300, previousCounter: 2, ciphertext: new Uint8Array(32) },
    () => mac,
  );
  return encodePreKeySignalMessage({
    preKeyId: 5,
    signedPreKeyId: 6,
    registrationId: 7,
    baseKey: mac,
    identityKey: mac,
    message,
  });
};

describe.each(Object.entries(DECODERS))('%s', (_, decode) => {
  test('answers any bytes with a value or a code, never by throwing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(0x33, 1), (bytes, first) => {
        const opened = decode(bytes.length > 0 ? Uint8Array.of(first, ...bytes) : bytes);
        expect(opened.ok || opened.error.code).toBeTruthy();
      }),
    );
  });
});

describe('pairwise messages', () => {
  test('what is encoded is decoded again', () => {
    fc.assert(
      fc.property(
        fc.record({
          ratchetKey: key32,
          counter: uint32,
          previousCounter: uint32,
          ciphertext: fc.uint8Array({ maxLength: 300 }),
        }),
        fc.record({
          preKeyId: fc.option(uint32, { nil: undefined }),
          signedPreKeyId: uint32,
          registrationId: uint32,
          baseKey: key32,
          identityKey: key32,
        }),
        (parts, around) => {
          const inner = encodeSignalMessage(parts, () => mac);
          const message = encodePreKeySignalMessage({ ...around, message: inner });

          const outer = unwrap(decodePreKeySignalMessage(message));

          expect(outer.preKeyId).toBe(around.preKeyId);
          expect(outer.signedPreKeyId).toBe(around.signedPreKeyId);
          expect(outer.registrationId).toBe(around.registrationId);
          expect(outer.baseKey).toEqual(around.baseKey);
          expect(outer.identityKey).toEqual(around.identityKey);
          expect(outer.message.counter).toBe(parts.counter);
          expect(outer.message.ratchetKey).toEqual(parts.ratchetKey);
          expect(outer.message.ciphertext).toEqual(parts.ciphertext);
          expect(outer.message.mac).toEqual(mac.subarray(0, 8));
        },
      ),
    );
  });

  test('a message that ends too early is malformed at every length', () => {
    const whole = sample();
    for (let end = 0; end < whole.length; end++) {
      const opened = decodePreKeySignalMessage(whole.subarray(0, end));
      expect(opened.ok ? 'decoded' : opened.error.code).toBe('SIGNAL_MALFORMED');
    }
    expect(decodePreKeySignalMessage(whole).ok).toBe(true);
  });

  test('one wrong bit is refused or decodes, and never throws', () => {
    const whole = sample();
    for (let bit = 0; bit < whole.length * 8; bit++) {
      const altered = Uint8Array.from(whole);
      altered[bit >> 3] = (altered[bit >> 3] as number) ^ (1 << (bit & 7));
      const opened = decodePreKeySignalMessage(altered);
      if (!opened.ok) expect(opened.error.code).toMatch(/^SIGNAL_(MALFORMED|VERSION|INVALID_KEY)$/);
    }
  });

  test('a group as an unknown field is refused', () => {
    const opened = decodePreKeySignalMessage(
      Uint8Array.of(...sample(), (9 << 3) | 3, (9 << 3) | 4),
    );
    expect(opened.ok ? 'decoded' : opened.error.code).toBe('SIGNAL_MALFORMED');
  });
});

describe('sender messages', () => {
  test('what is encoded is decoded again', () => {
    fc.assert(
      fc.property(
        uint32,
        uint32,
        key32,
        key32,
        fc.uint8Array({ minLength: 8, maxLength: 300 }),
        (keyId, index, chainKey, signingKey, ciphertext) => {
          const distribution = { keyId, index, chainKey, signingKey };
          const sealed = encodeSenderKeyMessage({ keyId, index, ciphertext }, () =>
            new Uint8Array(64).fill(3),
          );

          expect(unwrap(decodeDistribution(encodeDistribution(distribution)))).toEqual(
            distribution,
          );
          const opened = unwrap(decodeSenderKeyMessage(sealed));
          expect({ ...opened, body: 0 }).toEqual({
            keyId,
            index,
            ciphertext,
            body: 0,
            signature: new Uint8Array(64).fill(3),
          });
        },
      ),
    );
  });
});
