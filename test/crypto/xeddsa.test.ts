/**
 * Signatures and public keys, right and hostile, on both providers.
 */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hex } from '../../src/base/bytes.ts';
import { bytes, PROVIDERS } from './provider-list.ts';

interface SignatureCase {
  readonly name: string;
  readonly result: string;
  readonly privateKey?: string;
  readonly random?: string;
  readonly publicKey: string;
  readonly message: string;
  readonly signature: string;
}

const load = <T>(name: string): readonly T[] =>
  JSON.parse(readFileSync(new URL(`../../fixtures/crypto/${name}.json`, import.meta.url), 'utf8'))
    .cases;

const signatures = load<SignatureCase>('xeddsa');
const points = load<{ name: string; result: string; publicKey: string }>('points');

describe.each(PROVIDERS)('XEdDSA on the %s provider', (_, crypto) => {
  for (const { name, result, privateKey, random, ...row } of signatures) {
    test(`${name}: ${result}`, () => {
      const message = bytes(row.message);
      if (privateKey !== undefined && random !== undefined) {
        const signed = crypto.xeddsaSign(bytes(privateKey), message, bytes(random));
        expect(hex(signed)).toBe(row.signature);
        expect(hex(crypto.x25519PublicKey(bytes(privateKey)))).toBe(row.publicKey);
      }
      const verified = crypto.xeddsaVerify(bytes(row.publicKey), message, bytes(row.signature));
      expect(verified).toBe(result === 'valid');
    });
  }

  test('a key of another length verifies nothing', () => {
    const [right] = signatures;
    const signature = bytes(right?.signature ?? '');
    expect(crypto.xeddsaVerify(new Uint8Array(31), bytes(right?.message ?? ''), signature)).toBe(
      false,
    );
  });

  test('a key with the ignored top bit set verifies as without it', () => {
    const [right] = signatures;
    const key = bytes(right?.publicKey ?? '');
    key[31] = (key[31] as number) | 128;
    const signature = bytes(right?.signature ?? '');
    expect(crypto.xeddsaVerify(key, bytes(right?.message ?? ''), signature)).toBe(true);
  });

  for (const { name, result, publicKey } of points) {
    test(`public key, ${name}: ${result}`, () => {
      expect(crypto.isCanonicalPoint(bytes(publicKey))).toBe(result === 'valid');
    });
  }
});
