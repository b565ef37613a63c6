/**
 * The handshake engine against the published vectors of standard Noise, all patterns of the suite.
 */

import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { publishedPattern } from '../noise/published-patterns.ts';
import { type PublishedVector, runPublished } from '../noise/published-run.ts';

const file = new URL('../../../shared/vectors/noise-published.json', import.meta.url);
const vectors: readonly (PublishedVector & { readonly source: string })[] = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8')).vectors
  : [];

test('the patterns in use have published vectors among the fixtures', () => {
  const own = new URL('../../fixtures/noise/published.json', import.meta.url);
  expect(existsSync(own)).toBe(true);
});

for (const vector of vectors) {
  const short = vector.protocol_name.split('_')[1] ?? '';
  test(`${vector.source}: ${vector.protocol_name}`, () => {
    const pattern = publishedPattern(short);
    if (pattern === undefined) throw new Error(`no table for ${short}`);

    const { ciphertexts, payloads, hashes } = runPublished(pattern, vector);

    const expected = vector.messages.slice(0, ciphertexts.length);
    expect(ciphertexts).toEqual(expected.map(({ ciphertext }) => ciphertext));
    expect(payloads).toEqual(expected.slice(0, payloads.length).map(({ payload }) => payload));
    for (const hash of hashes) expect(hash).toBe(vector.handshake_hash ?? hash);
  });
}
