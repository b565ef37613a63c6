/**
 * Padding: known answers, and every way to get it wrong.
 */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hex } from '../../src/base/bytes.ts';
import { unwrap } from '../../src/base/error.ts';
import { pad, unpad } from '../../src/messages/padding.ts';
import { bytes, fixedEnv, fixture } from './fixture.ts';

interface PaddingCase {
  readonly plain?: string;
  readonly random?: string;
  readonly padded: string;
}

describe('padding', () => {
  for (const one of fixture<PaddingCase>('padding').cases) {
    it(`${one.name}: ${one.result}`, () => {
      const unpadded = unpad(bytes(one.padded));

      if (one.plain === undefined || one.random === undefined) {
        expect(!unpadded.ok && unpadded.error.code).toBe(one.result);
        return;
      }
      expect(hex(unwrap(unpadded))).toBe(one.plain);
      expect(hex(pad(bytes(one.plain), fixedEnv(bytes(one.random))))).toBe(one.padded);
    });
  }

  it('is taken off what it was put on, whatever the message and the chance', () => {
    fc.assert(
      fc.property(
        fc.uint8Array(),
        fc.uint8Array({ minLength: 1, maxLength: 1 }),
        (text, random) => {
          const padded = pad(text, fixedEnv(random));

          expect(padded.length - text.length).toBeGreaterThanOrEqual(1);
          expect(padded.length - text.length).toBeLessThanOrEqual(16);
          expect(unwrap(unpad(padded))).toEqual(text);
        },
      ),
    );
  });

  it('is refused when any one of its bytes is changed', () => {
    const padded = pad(Uint8Array.of(1, 2, 3), fixedEnv(Uint8Array.of(7)));
    for (let at = 3; at < padded.length; at++) {
      const changed = Uint8Array.from(padded);
      changed[at] = (changed[at] ?? 0) ^ 0x40;

      const result = unpad(changed);

      expect(!result.ok && result.error).toMatchObject({
        code: 'MESSAGE_PADDING',
        side: 'peer',
        scope: 'message',
      });
    }
  });
});
