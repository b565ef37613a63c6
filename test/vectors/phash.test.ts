/**
 * Participant hashes against the shared known answers.
 */

import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unwrap } from '../../src/base/error.ts';
import { nodeCrypto } from '../../src/crypto/node-provider.ts';
import { participantHash } from '../../src/devices/participant-hash.ts';
import { jid, parseJid } from '../../src/wire/jid.ts';

interface Vector {
  readonly name: string;
  readonly participants: readonly string[];
  readonly phash: string;
}

const file = new URL('../../../shared/vectors/phash.json', import.meta.url);
const vectors: readonly Vector[] = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8')).cases
  : [];

/** An explicit device zero is not the canonical spelling, so it is cut before parsing. */
const address = (text: string) => unwrap(parseJid(text.replace(':0@', '@')));

test('the participant hashes of this project have their own fixture', () => {
  expect(existsSync(new URL('../../fixtures/devices/phash.json', import.meta.url))).toBe(true);
  expect(participantHash([jid('1', 'lid')], nodeCrypto)).toMatch(/^2:[A-Za-z0-9+/]{8}$/);
});

for (const vector of vectors) {
  test(vector.name, () => {
    expect(participantHash(vector.participants.map(address), nodeCrypto)).toBe(vector.phash);
  });
}
