/**
 * Errors: what they carry, what they cost, and what they never show.
 */

import { describe, expect, test } from 'vitest';
import { CODES } from '../../src/base/codes.ts';
import { fail, ok, QuartetError, unreachable, unwrap } from '../../src/base/error.ts';

describe('an error', () => {
  test('has side, scope and sentence of its code, and safe data as JSON', () => {
    const error = new QuartetError('SIGNAL_BAD_MAC', { counter: 3 });
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      code: 'SIGNAL_BAD_MAC',
      side: 'peer',
      scope: 'message',
      message: CODES.SIGNAL_BAD_MAC.sentence,
      data: { counter: 3 },
    });
  });

  test('carries a stack only if it is a bug of ours, so that floods of refusals stay cheap', () => {
    expect(new QuartetError('SIGNAL_BAD_MAC').stack).not.toContain('\n');
    expect(new QuartetError('BUG_UNREACHABLE').stack).toContain('error.test.ts');
    expect(new Error('another').stack).toContain('error.test.ts');
  });

  test('is a value until it is unwrapped', () => {
    const failed = fail('STORE_IO');
    expect(unwrap(ok(5))).toBe(5);
    expect(() => unwrap(failed)).toThrow(expect.objectContaining({ code: 'STORE_IO' }));
  });

  test('tells of a branch that cannot be reached without showing the value', () => {
    const secret = 'a secret' as never;
    try {
      unreachable(secret);
    } catch (error) {
      expect(JSON.stringify(error)).toContain('BUG_UNREACHABLE');
      expect(JSON.stringify(error)).not.toContain('a secret');
    }
  });

  test('every sentence is one, for people', () => {
    for (const [code, { sentence }] of Object.entries(CODES)) {
      expect(sentence, code).toMatch(/^[A-Z].*[.]$/);
    }
  });
});
