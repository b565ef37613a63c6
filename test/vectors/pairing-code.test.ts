/**
 * Linking by a code against the shared known answers: codes, and whole flows of both sides.
 */

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Bytes, hex } from '../../src/base/bytes.ts';
import type { Env } from '../../src/base/env.ts';
import { unwrap } from '../../src/base/error.ts';
import { keyPairFrom } from '../../src/crypto/keys.ts';
import { nodeCrypto as crypto } from '../../src/crypto/node-provider.ts';
import { formatCode, parseCode, wrapKey } from '../../src/devices/code-wrap.ts';
import { answerPrimaryHello, CodeAttempt, openKeyBundle } from '../../src/devices/link-code.ts';
import {
  answerPasskeyPrimary,
  encodePrologue,
  PasskeyAttempt,
} from '../../src/devices/link-passkey.ts';
import { bytes } from '../crypto/provider-list.ts';

interface Wrap {
  readonly salt: string;
  readonly iv: string;
  readonly wrapped: string;
}
interface Keys {
  readonly privateKey: string;
  readonly publicKey: string;
}
interface Flow {
  readonly code: string;
  readonly companionIdentity: Keys;
  readonly primaryIdentity: Keys;
  readonly companionEphemeral: Keys;
  readonly companionHello: Wrap;
  readonly primaryEphemeral: Keys;
  readonly primaryHello: Wrap;
  readonly keyBundle: Wrap & { readonly plaintext: string };
  readonly advSecret: string;
}
interface Passkey {
  readonly ref: string;
  readonly deviceType: number;
  readonly companionEphemeral: Keys;
  readonly companionNonce: string;
  readonly prologuePayload: string;
  readonly primaryEphemeralIdentity: string;
  readonly verificationCode: string;
  readonly pairingRequest: string;
  readonly iv: string;
  readonly encryptedPairingRequest: string;
}
interface Vectors {
  readonly passkey: readonly Passkey[];
  readonly codes: readonly { readonly bytes: string; readonly code: string }[];
  readonly flows: readonly Flow[];
}

const file = new URL('../../../shared/vectors/pairing-code.json', import.meta.url);
const vectors: Vectors = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8'))
  : { codes: [], flows: [], passkey: [] };

/** Draws the given random bytes in order. */
const envOf = (...draws: readonly string[]): Env => {
  const left = draws.map(bytes);
  return { now: () => 0, random: (size): Bytes => left.shift() ?? new Uint8Array(size), crypto };
};
const pairOf = (keys: Keys) => keyPairFrom(bytes(keys.privateKey), crypto);

test('codes of the edges', () => {
  expect(formatCode(new Uint8Array(5))).toBe('11111111');
  expect(formatCode(new Uint8Array(5).fill(255))).toBe('ZZZZZZZZ');
});

for (const { bytes: secret, code } of vectors.codes) {
  test(`code ${code}`, () => {
    expect(formatCode(bytes(secret))).toBe(code);
    expect(unwrap(parseCode(code))).toBe(code);
  });
}

for (const flow of vectors.flows) {
  describe(`flow with ${flow.code}`, () => {
    const { companionHello, primaryHello, keyBundle } = flow;

    test('both keys are wrapped byte for byte', () => {
      const ours = wrapKey(
        flow.code,
        bytes(flow.companionEphemeral.publicKey),
        envOf(companionHello.salt, companionHello.iv),
      );
      const theirs = wrapKey(
        flow.code,
        bytes(flow.primaryEphemeral.publicKey),
        envOf(primaryHello.salt, primaryHello.iv),
      );

      expect(hex(ours)).toBe(companionHello.wrapped);
      expect(hex(theirs)).toBe(primaryHello.wrapped);
    });

    test('the companion finishes byte for byte', () => {
      const random = keyBundle.plaintext.slice(-64);
      const { result } = answerPrimaryHello(
        {
          attempt: new CodeAttempt(flow.code, pairOf(flow.companionEphemeral), 0),
          wrapped: bytes(primaryHello.wrapped),
          primaryIdentity: bytes(flow.primaryIdentity.publicKey),
          identity: pairOf(flow.companionIdentity),
        },
        envOf(random, keyBundle.salt, keyBundle.iv),
      );

      expect(hex(unwrap(result).wrappedBundle)).toBe(keyBundle.wrapped);
      expect(hex(unwrap(result).advSecret)).toBe(flow.advSecret);
    });

    test('the primary opens the bundle', () => {
      const offer = openKeyBundle(
        {
          exchange: {
            ephemeral: pairOf(flow.primaryEphemeral),
            companionEphemeral: bytes(flow.companionEphemeral.publicKey),
          },
          wrappedBundle: bytes(keyBundle.wrapped),
          companionIdentity: bytes(flow.companionIdentity.publicKey),
          identity: pairOf(flow.primaryIdentity),
        },
        crypto,
      );

      expect(hex(unwrap(offer).advSecret)).toBe(flow.advSecret);
    });
  });
}

for (const one of vectors.passkey) {
  test(`passkey with ${one.verificationCode}, byte for byte`, () => {
    const attempt = new PasskeyAttempt(
      one.ref,
      pairOf(one.companionEphemeral),
      bytes(one.companionNonce),
      one.deviceType,
    );
    const [, noiseKey = '', identityKey = '', advSecret = ''] =
      /^0a20(.{64})1220(.{64})1a20(.{64})$/.exec(one.pairingRequest) ?? [];
    const keys = {
      noiseKey: bytes(noiseKey),
      identityKey: bytes(identityKey),
      advSecret: bytes(advSecret),
    };

    const prologue = encodePrologue(attempt, crypto);
    const primary = bytes(one.primaryEphemeralIdentity);
    const answered = unwrap(answerPasskeyPrimary(attempt, primary, keys, envOf(one.iv)));

    expect(hex(prologue)).toBe(one.prologuePayload);
    expect(answered.code).toBe(one.verificationCode);
    expect(hex(answered.request)).toBe(one.encryptedPairingRequest);
  });
}
