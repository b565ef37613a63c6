/**
 * The participant hash of this project's own fixture, and what does not change it.
 */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unwrap } from '../../src/base/error.ts';
import { participantHash } from '../../src/devices/participant-hash.ts';
import { parseJid, withDevice } from '../../src/wire/jid.ts';
import { crypto, fixture, PN } from './world.ts';

interface HashCase {
  readonly participants: readonly string[];
  readonly phash: string;
}

const cases = fixture<HashCase>('phash');

test.each(cases.map((one) => [one.name, one] as const))('hashes %s', (_, one) => {
  const jids = one.participants.map((text) => unwrap(parseJid(text)));

  expect(participantHash(jids, crypto)).toBe(one.phash);
});

test('does not depend on the order, but on every device', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(65_535), { minLength: 2, maxLength: 20 }), (ids) => {
      const jids = ids.map((id) => withDevice(PN, id));
      const hash = participantHash(jids, crypto);

      expect(participantHash(jids.toReversed(), crypto)).toBe(hash);
      expect(participantHash(jids.slice(1), crypto)).not.toBe(hash);
    }),
  );
});
