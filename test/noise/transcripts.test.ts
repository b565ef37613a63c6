/**
 * Whole handshakes of independent implementations, step by step, in both roles, in any cutting.
 */

import { describe, expect, test } from 'vitest';
import { hex } from '../../src/base/bytes.ts';
import { nodeCrypto } from '../../src/crypto/node-provider.ts';
import { PATTERNS } from '../../src/noise/patterns.ts';
import { PROVIDERS } from '../crypto/provider-list.ts';
import { keysOf, PUBLISHED, TRANSCRIPTS } from './fixtures.ts';
import { publishedPattern } from './published-patterns.ts';
import { runPublished } from './published-run.ts';
import { checkPipes, checkRoles, checkSteps } from './run-transcript.ts';

describe.each(PROVIDERS)('transcripts on the %s provider', (_, crypto) => {
  for (const transcript of TRANSCRIPTS) {
    const keys = keysOf(transcript);
    test(`${transcript.id}: every step`, () => checkSteps(transcript, keys, crypto));
    test(`${transcript.id}: both roles`, () => checkRoles(transcript, keys, crypto));
    test.each([1, 5, 65_536])(`${transcript.id}: both pipes, %i bytes at a time`, (size) =>
      checkPipes(transcript, keys, crypto, size),
    );
  }
});

describe('published vectors of standard Noise', () => {
  for (const vector of PUBLISHED) {
    test(vector.name, () => {
      const pattern = publishedPattern(vector.pattern) ?? PATTERNS.XX;

      const { ciphertexts, payloads, hashes } = runPublished(pattern, vector);

      expect(ciphertexts).toEqual(vector.messages.map(({ ciphertext }) => ciphertext));
      const sent = vector.messages.slice(0, payloads.length).map(({ payload }) => payload);
      expect(payloads).toEqual(sent);
      for (const hash of hashes) expect(hash).toBe(vector.handshake_hash ?? hash);
    });
  }

  test('the tables in use differ from standard Noise in the first payload of XX only', () => {
    const standard = (name: 'XX' | 'IK' | 'XXfallback') => publishedPattern(name);
    expect(PATTERNS.IK).toEqual(standard('IK'));
    expect(PATTERNS.XXfallback).toEqual(standard('XXfallback'));
    const [hello, ...others] = standard('XX')?.messages ?? [];
    expect(PATTERNS.XX.messages.slice(1)).toEqual(others);
    expect(PATTERNS.XX.messages[0]?.tokens).toEqual(['e']);
    expect(hello?.tokens).toEqual(['e', 'payload']);
  });
});

test('keys and ciphers never print what they hold', () => {
  const [transcript] = TRANSCRIPTS;
  if (transcript === undefined) throw new Error('no transcript');
  const { clientStatic } = keysOf(transcript);
  const printed = JSON.stringify({ clientStatic }) + String(clientStatic);
  expect(printed).not.toContain(hex(clientStatic.privateKey));
  expect(nodeCrypto.x25519PublicKey(clientStatic.privateKey)).toEqual(clientStatic.publicKey);
});
