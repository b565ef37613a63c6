/**
 * The names of received messages: what goes into one comes out of it, and other texts name nothing.
 */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSeenKey, seenKey } from '../../src/messages/routing.ts';
import { bareJid, jid } from '../../src/wire/jid.ts';

const CHAT = jid('120363000000000001', 'g.us');
const SENDER = jid('100000000000002', 'lid', 3);

test('a name tells chat, sender and id again, whatever the id', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }), (id) => {
      const named = { chat: CHAT, sender: bareJid(SENDER), id };
      expect(parseSeenKey(seenKey(CHAT, SENDER, id))).toEqual(named);
    }),
  );
});

test('any other text names nothing, or something that names itself', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      const named = parseSeenKey(text);
      if (named !== undefined) expect(named.id).not.toBe('');
    }),
  );
  for (const text of ['', '|', '||', '1@lid|2@lid|', '1@lid|2@lid|~z', '1@lid|2@lid|A|B']) {
    expect(parseSeenKey(text)).toBeUndefined();
  }
});
