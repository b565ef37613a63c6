/**
 * The companion's side of linking: answers of a phone, right and wrong, and what is signed back.
 */

import fc from 'fast-check';
import { verifySignature } from 'libsignal/src/curve.js';
import { describe, expect, test } from 'vitest';
import { hex } from '../../src/base/bytes.ts';
import { unwrap } from '../../src/base/error.ts';
import { keyPairFrom } from '../../src/crypto/keys.ts';
import { signDevice, verifyPairing } from '../../src/devices/adv.ts';
import { decodeAdvSignedDeviceIdentity } from '../../src/proto/adv.ts';
import { bytes, crypto, fixture, maybeBytes, pair, testEnv } from './world.ts';

interface PairingCase {
  readonly container: string;
  readonly advSecret: string;
  readonly companion: { readonly privateKey: string; readonly publicKey: string };
  readonly accountKey: string;
  readonly expectedAccountKey?: string;
  readonly keyIndex: number;
  readonly reply: string;
  readonly signedIdentity: string;
}

const cases = fixture<PairingCase>('pairing');
const valid = cases.filter((one) => one.result === 'valid');
const SIGNATURE_HEX = 128;

function inputOf(one: PairingCase) {
  return {
    container: bytes(one.container),
    advSecret: bytes(one.advSecret),
    identity: keyPairFrom(bytes(one.companion.privateKey), crypto),
    expectedAccountKey: maybeBytes(one.expectedAccountKey),
  };
}

describe('the answer of a phone', () => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const verified = verifyPairing(inputOf(one), crypto);

    if (one.result === 'valid') {
      expect(hex(unwrap(verified).accountKey)).toBe(one.accountKey);
      expect(unwrap(verified).keyIndex).toBe(one.keyIndex);
    } else {
      expect(verified.ok ? 'valid' : verified.error.code).toBe(one.result);
    }
  });

  test('is accepted with the account key that a code flow has agreed on', () => {
    const [one] = valid;
    if (one === undefined) throw new Error('no case');
    const input = { ...inputOf(one), expectedAccountKey: bytes(one.accountKey) };

    expect(verifyPairing(input, crypto).ok).toBe(true);
  });

  test('is refused with any byte of it changed, never with an exception', () => {
    const [one] = valid;
    if (one === undefined) throw new Error('no case');
    const input = inputOf(one);

    for (let at = 0; at < input.container.length; at++) {
      const container = Uint8Array.from(input.container);
      container[at] = (container[at] as number) ^ 0x55;
      const verified = verifyPairing({ ...input, container }, crypto);
      expect(verified.ok ? 'valid' : verified.error.code).toMatch(/^LINK_(MALFORMED|HMAC)$/);
    }
  });

  test('is refused when it is cut anywhere', () => {
    const [one] = valid;
    if (one === undefined) throw new Error('no case');
    const input = inputOf(one);

    for (let length = 0; length < input.container.length; length++) {
      const container = input.container.subarray(0, length);
      expect(verifyPairing({ ...input, container }, crypto).ok).toBe(false);
    }
  });

  test('is refused for whatever bytes a server sends', () => {
    const [one] = valid;
    if (one === undefined) throw new Error('no case');
    const input = inputOf(one);

    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (container) => {
        expect(verifyPairing({ ...input, container }, crypto).ok).toBe(false);
      }),
    );
  });
});

describe('what a companion signs back', () => {
  test.each(valid.map((one) => [one.name, one] as const))('%s: as baileys builds it', (_, one) => {
    const input = inputOf(one);
    const signed = signDevice(unwrap(verifyPairing(input, crypto)), input.identity, testEnv());

    expect(hex(signed.signedIdentity).slice(0, -SIGNATURE_HEX)).toBe(
      one.signedIdentity.slice(0, -SIGNATURE_HEX),
    );
    expect(hex(signed.replyIdentity).slice(0, -SIGNATURE_HEX)).toBe(
      one.reply.slice(0, -SIGNATURE_HEX),
    );
    expect(signed.keyIndex).toBe(one.keyIndex);
    expect(hex(signed.accountKey)).toBe(one.accountKey);
  });

  test.each(valid.map((one) => [one.name, one] as const))('%s: libsignal verifies it', (_, one) => {
    const input = inputOf(one);
    const verified = unwrap(verifyPairing(input, crypto));
    const signed = signDevice(verified, input.identity, testEnv());
    const { details, deviceSignature } = unwrap(
      decodeAdvSignedDeviceIdentity(signed.signedIdentity),
    );

    const key = Buffer.concat([Buffer.of(5), input.identity.publicKey]);
    const message = Buffer.concat([
      Buffer.of(6, 1),
      Buffer.from(details ?? []),
      input.identity.publicKey,
      bytes(one.accountKey),
    ]);
    const signature = Buffer.from(deviceSignature ?? []);
    expect(verifySignature(key, message, signature)).toBe(true);
    expect(hex(signed.replyIdentity).endsWith(hex(signature))).toBe(true);
  });

  test('draws fresh randomness for each signature', () => {
    const [one] = valid;
    if (one === undefined) throw new Error('no case');
    const input = inputOf(one);
    const verified = unwrap(verifyPairing(input, crypto));

    const first = signDevice(verified, input.identity, testEnv('first'));
    const second = signDevice(verified, input.identity, testEnv('second'));

    expect(hex(first.replyIdentity)).not.toBe(hex(second.replyIdentity));
  });

  test('is not made with another pair than the one that the account has signed', () => {
    const [one] = valid;
    if (one === undefined) throw new Error('no case');
    const verified = unwrap(verifyPairing(inputOf(one), crypto));

    expect(() => signDevice(verified, pair('another'), testEnv())).toThrow(
      expect.objectContaining({ code: 'CRYPTO_INPUT' }),
    );
  });

  test('says nothing secret when it is printed', () => {
    const [one] = valid;
    if (one === undefined) throw new Error('no case');
    const input = inputOf(one);
    const verified = unwrap(verifyPairing(input, crypto));

    expect(JSON.stringify(verified)).not.toContain(one.companion.privateKey);
    expect(JSON.stringify(verified)).not.toContain(one.advSecret);
  });
});
