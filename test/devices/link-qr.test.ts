/**
 * The text of a link code, written and read.
 */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hex } from '../../src/base/bytes.ts';
import { unwrap } from '../../src/base/error.ts';
import {
  formatQr,
  parseQr,
  QR_FIRST_MS,
  QR_NEXT_MS,
  QR_PREFIX,
} from '../../src/devices/link-qr.ts';
import { bytes, fixture } from './world.ts';

interface QrCase {
  readonly text: string;
  readonly offer?: Record<'ref' | 'noiseKey' | 'identityKey' | 'advSecret' | 'clientType', string>;
}

const cases = fixture<QrCase>('link-qr');

test.each(cases.map((one) => [one.name, one] as const))('reads a code: %s', (_, one) => {
  const parsed = parseQr(one.text);

  expect(parsed.ok ? 'valid' : parsed.error.code).toBe(one.result);
  if (!parsed.ok || one.offer === undefined) return;
  const { noiseKey, identityKey, advSecret, ...rest } = parsed.value;
  const keys = {
    noiseKey: hex(noiseKey),
    identityKey: hex(identityKey),
    advSecret: hex(advSecret),
  };
  expect({ ...rest, ...keys }).toEqual(one.offer);
});

test('writes the code that was read, with and without prefix', () => {
  for (const one of cases.filter((each) => each.result === 'valid')) {
    const { text, bare } = formatQr(unwrap(parseQr(one.text)));

    expect([text, bare]).toContain(one.text);
    expect(text).toBe(QR_PREFIX + bare);
  }
});

test('refuses every key that does not have 32 bytes', () => {
  const offer = unwrap(parseQr(cases[0]?.text ?? ''));

  for (const name of ['noiseKey', 'identityKey', 'advSecret'] as const) {
    expect(() => formatQr({ ...offer, [name]: bytes('00'.repeat(31)) })).toThrow(
      expect.objectContaining({ code: 'LINK_QR_MALFORMED', side: 'caller' }),
    );
  }
});

test('says nothing of the code in its refusal', () => {
  const text = `${cases[0]?.text},0`;
  const parsed = parseQr(text);

  expect(JSON.stringify(parsed)).not.toContain(text.slice(0, 20));
});

test('never throws for what a camera reads', () => {
  fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => void parseQr(text)));
});

test('shows six codes for 160 seconds', () => {
  expect(QR_FIRST_MS + 5 * QR_NEXT_MS).toBe(160_000);
});
