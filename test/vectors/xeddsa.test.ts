/**
 * XEdDSA against the shared known answers, on both providers.
 */

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hex } from '../../src/base/bytes.ts';
import { unwrap } from '../../src/base/error.ts';
import { keyPairFrom, parsePublicKey33, publicKey33 } from '../../src/crypto/keys.ts';
import { bytes, PROVIDERS } from '../crypto/provider-list.ts';

interface Vector {
  readonly id: number;
  readonly kind: 'sign' | 'verify';
  readonly valid: boolean;
  readonly privateKey?: string;
  readonly publicKey: string;
  readonly message: string;
  readonly random?: string;
  readonly signature: string;
}

const file = new URL('../../../shared/vectors/xeddsa.json', import.meta.url);
const vectors: readonly Vector[] = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8')).vectors
  : [];

test('the signatures of this project have their own fixture', () => {
  expect(existsSync(new URL('../../fixtures/crypto/xeddsa.json', import.meta.url))).toBe(true);
});

describe.each(existsSync(file) ? PROVIDERS : [])(
  'known signatures on the %s provider',
  (_, crypto) => {
    for (const vector of vectors) {
      test(`vector ${vector.id}: ${vector.kind}, ${vector.valid ? 'valid' : 'refused'}`, () => {
        const message = bytes(vector.message);
        const publicKey = unwrap(parsePublicKey33(bytes(vector.publicKey)));

        if (vector.privateKey !== undefined && vector.random !== undefined) {
          const pair = keyPairFrom(bytes(vector.privateKey), crypto);
          const made = crypto.xeddsaSign(pair.privateKey, message, bytes(vector.random));
          expect(hex(publicKey33(pair.publicKey))).toBe(vector.publicKey);
          expect(hex(made)).toBe(vector.signature);
        }

        expect(crypto.xeddsaVerify(publicKey, message, bytes(vector.signature))).toBe(vector.valid);
      });
    }
  },
);
