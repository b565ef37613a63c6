/**
 * Security codes and scan codes.
 */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../../src/base/error.ts';
import { parsePublicKey33 } from '../../src/crypto/keys.ts';
import { nodeCrypto } from '../../src/crypto/node-provider.ts';
import {
  decodeScanCode,
  encodeScanCode,
  formatSecurityCode,
  hashIdentityKeys,
  joinIdentityKeys,
  matchesScanCode,
  numberIdentifier,
} from '../../src/signal/fingerprint.ts';
import { bytes } from './conversation.ts';
import { Party, seededEnv } from './party.ts';

interface Case {
  readonly name: string;
  readonly comment: string;
  readonly sides: readonly {
    readonly identityKeys: readonly string[];
    readonly identifier: string;
  }[];
  readonly code: string;
}

const fixture = new URL('../../fixtures/signal/security-codes.json', import.meta.url);
const cases: readonly Case[] = JSON.parse(readFileSync(fixture, 'utf8')).cases;

describe('the 60 digits', () => {
  for (const { name, comment, sides, code } of cases) {
    test(`${name} (${comment}): the same from both sides`, () => {
      const [one, other] = sides.map(({ identityKeys, identifier }) => ({
        identityKeys: identityKeys.map((key) => unwrap(parsePublicKey33(bytes(key)))).reverse(),
        identifier,
      }));
      if (!one || !other) throw new Error('a code has two sides');
      expect(formatSecurityCode(one, other, nodeCrypto)).toBe(code);
      expect(formatSecurityCode(other, one, nodeCrypto)).toBe(code);
    });
  }

  test.each([
    ['15550001111', '1001111'],
    ['4915112345678', '49345678'],
    ['79161234567', '7234567'],
    ['35312345', '35312345'],
    ['2712345', '2712345'],
    ['8931234567', '893234567'],
  ])('a number %s counts as %s', (digits, identifier) => {
    expect(numberIdentifier(digits)).toBe(identifier);
  });
});

describe('scan codes', () => {
  const env = seededEnv(1);
  const side = (pnIdentifier: string) => ({
    publicKey: joinIdentityKeys([Party.generate(env).local.identity.publicKey]),
    pnIdentifier,
    lidIdentifier: `${pnIdentifier}@lid`,
  });
  const [us, them] = [side('111'), side('222')];
  const own = { version: 2, local: us, remote: them };

  test('survive their bytes', () => {
    expect(unwrap(decodeScanCode(encodeScanCode(own)))).toEqual(own);
  });

  test('match when each side sees the other, with keys or with their hash', () => {
    const hashed = ({ publicKey, ...rest }: typeof us) => ({
      ...rest,
      hashedPublicKey: hashIdentityKeys(publicKey, nodeCrypto),
    });
    expect(matchesScanCode(own, { version: 2, local: them, remote: us }, nodeCrypto)).toBe(true);
    const newer = { version: 3, local: hashed(them), remote: hashed(us) };
    expect(matchesScanCode(own, unwrap(decodeScanCode(encodeScanCode(newer))), nodeCrypto)).toBe(
      true,
    );
  });

  test('do not match another key, another person or themselves', () => {
    const match = (local: typeof us, remote: typeof us) =>
      matchesScanCode(own, { version: 2, local, remote }, nodeCrypto);
    expect(match(side('222'), us)).toBe(false);
    expect(match({ ...them, pnIdentifier: '333' }, us)).toBe(false);
    expect(match(us, them)).toBe(false);
    expect(matchesScanCode(own, { version: 2, local: {}, remote: us }, nodeCrypto)).toBe(false);
  });

  test('that end too early are malformed', () => {
    const whole = encodeScanCode(own);
    for (let end = 0; end < whole.length; end++) {
      const decoded = decodeScanCode(whole.subarray(0, end));
      expect(decoded.ok ? 'decoded' : decoded.error.code).toBe('SIGNAL_MALFORMED');
    }
  });
});
