/**
 * Message ids: how they are made, which are accepted, and how they look in store keys.
 */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idKey, idOfKey, isMessageId, newMessageId } from '../../src/messages/message-id.ts';
import { jid } from '../../src/wire/jid.ts';
import { bytes, fixedEnv, fixture } from './fixture.ts';

interface IdCase {
  readonly user?: string;
  readonly device?: number;
  readonly id: string;
}

const { cases, notes } = fixture<IdCase, { readonly notes: string }>('ids');
const [, now = '0', random = ''] = /clock (\d+), random bytes ([0-9a-f]+)/.exec(notes) ?? [];

const WELL_FORMED = fc.string({ minLength: 1, unit: 'grapheme' });

describe('message ids', () => {
  for (const one of cases) {
    it(`${one.name}: ${one.result}`, () => {
      expect(isMessageId(one.id)).toBe(one.result === 'valid');
      if (one.user === undefined) return;
      const own = jid(one.user, 's.whatsapp.net', one.device);
      expect(newMessageId(own, fixedEnv(bytes(random), Number(now)))).toBe(one.id);
    });
  }

  it('come back out of the keys that they became', () => {
    for (const id of ['3EB0ABC', 'a b', '|', '~', '~41', 'ä', '../x']) {
      expect(idOfKey(idKey(id))).toBe(id);
    }
    for (const none of ['', '~zz', '~4']) expect(idOfKey(none)).toBeUndefined();
  });

  it('become keys that hold nothing but letters, digits and a few marks', () => {
    fc.assert(
      fc.property(WELL_FORMED, WELL_FORMED, (a, b) => {
        expect(idKey(a)).toMatch(/^[0-9A-Za-z._~-]+$/);
        if (a !== b) expect(idKey(a)).not.toBe(idKey(b));
      }),
    );
  });
});
