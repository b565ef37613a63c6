/**
 * The Wycheproof sets of every primitive in use, on both providers.
 *
 * Sets are narrowed to what the protocol uses (256-bit keys, 12-byte nonces, 16-byte tags). A group
 * is one test; it names the cases that went wrong.
 */

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Bytes, concat, equalBytes, hex } from '../../src/base/bytes.ts';
import type { CryptoPrimitives } from '../../src/base/env.ts';
import { bytes, PROVIDERS } from '../crypto/provider-list.ts';

type Case = Readonly<Record<string, string>> & { readonly tcId: number; readonly size: number };
interface Group {
  readonly keySize?: number;
  readonly ivSize?: number;
  readonly tagSize?: number;
  readonly publicKey?: { readonly pk: string };
  readonly tests: readonly Case[];
}

const folder = new URL('../../../shared/vectors/wycheproof/', import.meta.url);

test('every primitive has a known answer of its own in the fixtures', () => {
  const own = JSON.parse(
    readFileSync(new URL('../../fixtures/crypto/primitives.json', import.meta.url), 'utf8'),
  );
  expect(own.cases.length).toBeGreaterThan(0);
});

/** Runs `check` on each case and lists those whose verdict is not the expected one. */
function wrongCases(
  name: string,
  keep: (group: Group) => boolean,
  check: (test: Case, group: Group) => boolean,
): { readonly ran: number; readonly wrong: readonly number[] } {
  const file = new URL(name, folder);
  if (!existsSync(file)) return { ran: 1, wrong: [] };
  const groups: readonly Group[] = JSON.parse(readFileSync(file, 'utf8')).testGroups;
  const wrong: number[] = [];
  let ran = 0;
  for (const group of groups.filter(keep)) {
    for (const test of group.tests) {
      ran += 1;
      if (!check(test, group)) wrong.push(test.tcId);
    }
  }
  return { ran, wrong };
}

const field = (test: Case, name: string): Bytes => bytes(test[name] ?? '');

const same = (actual: Bytes | undefined, expected: string): boolean =>
  actual !== undefined && equalBytes(actual, bytes(expected));

const P = (1n << 255n) - 19n;

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  let square = base % P;
  for (let bits = exponent; bits > 0n; bits >>= 1n) {
    if (bits & 1n) result = (result * square) % P;
    square = (square * square) % P;
  }
  return result;
}

/** The Montgomery key and the sign of an Edwards key: u = (1 + y) / (1 − y). */
function toMontgomery(edwards: Bytes): { readonly key: Bytes; readonly sign: number } {
  const number = BigInt(`0x${hex(edwards.slice().reverse())}`);
  const y = number & ((1n << 255n) - 1n);
  const u = ((1n + y) * power(((1n - y) % P) + P, P - 2n)) % P;
  const key = bytes(u.toString(16).padStart(64, '0')).reverse();
  return { key, sign: Number(number >> 255n) * 128 };
}

function verifyEdwards(crypto: CryptoPrimitives, publicKey: Bytes, test: Case): boolean {
  const { key, sign } = toMontgomery(publicKey);
  const signature = field(test, 'sig');
  if (signature.length !== 64) return crypto.xeddsaVerify(key, field(test, 'msg'), signature);
  if ((signature[63] as number) >= 128) return false; // the bit carries the sign of the key here
  signature[63] = (signature[63] as number) | sign;
  return crypto.xeddsaVerify(key, field(test, 'msg'), signature);
}

describe.each(PROVIDERS)('Wycheproof on the %s provider', (_, crypto) => {
  test('X25519 gives the shared secret, and nothing for an all-zero one', () => {
    const { ran, wrong } = wrongCases(
      'x25519_test.json',
      () => true,
      (test) => {
        const secret = crypto.x25519(field(test, 'private'), field(test, 'public'));
        const zero = /^0+$/.test(test['shared'] ?? '');
        return zero ? secret === undefined : same(secret, test['shared'] ?? '');
      },
    );
    expect(ran).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  test('Ed25519 signatures verify as XEdDSA under the same point', () => {
    const { wrong } = wrongCases(
      'ed25519_test.json',
      (group) => group.publicKey !== undefined,
      (test, group) => {
        const publicKey = bytes(group.publicKey?.pk ?? '');
        return verifyEdwards(crypto, publicKey, test) === (test['result'] === 'valid');
      },
    );
    expect(wrong).toEqual([]);
  });

  test('AES-256-GCM seals to the known bytes and opens nothing else', () => {
    const { ran, wrong } = wrongCases(
      'aes_gcm_test.json',
      (group) => group.keySize === 256 && group.ivSize === 96 && group.tagSize === 128,
      (test) => {
        const [key, nonce, aad] = [field(test, 'key'), field(test, 'iv'), field(test, 'aad')];
        const sealed = concat(field(test, 'ct'), field(test, 'tag'));
        const opened = crypto.aesGcmOpen(key, nonce, aad, sealed);
        if (test['result'] !== 'valid') return opened === undefined;
        const made = crypto.aesGcmSeal(key, nonce, aad, field(test, 'msg'));
        return same(opened, test['msg'] ?? '') && equalBytes(made, sealed);
      },
    );
    expect(ran).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  test('AES-256-CBC encrypts to the known bytes and refuses bad padding', () => {
    const { ran, wrong } = wrongCases(
      'aes_cbc_pkcs5_test.json',
      (group) => group.keySize === 256,
      (test) => {
        const [key, iv] = [field(test, 'key'), field(test, 'iv')];
        const plaintext = crypto.aesCbcDecrypt(key, iv, field(test, 'ct'));
        if (test['result'] !== 'valid') return plaintext === undefined;
        const made = crypto.aesCbcEncrypt(key, iv, field(test, 'msg'));
        return same(plaintext, test['msg'] ?? '') && same(made, test['ct'] ?? '');
      },
    );
    expect(ran).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  test('HMAC-SHA-256 gives the known tags', () => {
    const { ran, wrong } = wrongCases(
      'hmac_sha256_test.json',
      () => true,
      (test, group) => {
        const tag = crypto.hmacSha256(field(test, 'key'), field(test, 'msg'));
        const expected = field(test, 'tag');
        const kept = tag.subarray(0, (group.tagSize ?? 256) / 8);
        return crypto.equalSecret(kept, expected) === (test['result'] === 'valid');
      },
    );
    expect(ran).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  test('HKDF-SHA-256 gives the known output and refuses one that is too long', () => {
    const { ran, wrong } = wrongCases(
      'hkdf_sha256_test.json',
      () => true,
      (test) => {
        const derive = () =>
          crypto.hkdf(field(test, 'ikm'), field(test, 'salt'), field(test, 'info'), test.size);
        if (test['result'] === 'valid') return same(derive(), test['okm'] ?? '');
        try {
          derive();
          return false;
        } catch {
          return true;
        }
      },
    );
    expect(ran).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
});
