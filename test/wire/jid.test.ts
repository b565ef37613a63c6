/**
 * Addresses: one canonical text form, and everything else refused (spec 01 §3.6).
 */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../../src/base/error.ts';
import {
  bareJid,
  formatJid,
  isGroup,
  isLid,
  isPn,
  jid,
  parseJid,
  SERVER,
  sameJid,
  sameUser,
  withDevice,
} from '../../src/wire/jid.ts';

describe('text forms that are read', () => {
  const forms = [
    ['s.whatsapp.net', jid('', 's.whatsapp.net'), 's.whatsapp.net'],
    ['@s.whatsapp.net', jid('', 's.whatsapp.net'), 's.whatsapp.net'],
    ['15550001234@s.whatsapp.net', jid('15550001234', 's.whatsapp.net')],
    [
      '15550001234:0@s.whatsapp.net',
      jid('15550001234', 's.whatsapp.net'),
      '15550001234@s.whatsapp.net',
    ],
    ['15550001234:65535@lid', jid('15550001234', 'lid', 65_535)],
    ['12.34@lid', jid('12.34', 'lid')],
    ['a_b@example.invalid', jid('a_b', 'example.invalid')],
    ['777-2345:513@interop', { user: '2345', device: 513, server: 'interop', integrator: 777 }],
    ['0-1-2@interop', { user: '1-2', device: 0, server: 'interop', integrator: 0 }],
    ['interop', jid('', 'interop')],
  ] as const;
  for (const [text, expected, canonical = text] of forms) {
    test(`${text} is read and has one spelling`, () => {
      const parsed = unwrap(parseJid(text));
      expect(parsed).toEqual(expected);
      expect(formatJid(parsed)).toBe(canonical);
    });
  }
});

describe('texts that are no address', () => {
  const texts = [
    ...['', '@', 'a@', 'a@b@c', '@@', 'a:b:1@lid', 'a:1:2@lid', ':1@lid', 'a:@lid', 'a:x@lid'],
    ...['a:65536@lid', 'a:01@lid', 'a:00@lid', 'a:-1@lid', 'a:1.0@lid', 'a: 1@lid', 'a:1e1@lid'],
    ...['a:１@lid', '5@interop', '-5@interop', 'x-5@interop', '01-5@interop', '65536-5@interop'],
    ...['7-@interop', '7-:1@interop', `${'1'.repeat(510)}@lid`],
  ];
  for (const text of texts) {
    test(`${JSON.stringify(text).slice(0, 30)} is refused`, () => {
      const parsed = parseJid(text);
      expect(parsed.ok ? 'valid' : parsed.error.code).toBe('WIRE_JID');
    });
  }
});

test('whatever text is read has one spelling, which gives the same address', () => {
  const parts = fc.string({ unit: fc.constantFrom(...'a1:@-_.0'), maxLength: 12 });
  const server = fc.constantFrom('lid', 'interop', 's.whatsapp.net', '');
  fc.assert(
    fc.property(parts, server, (left, right) => {
      const parsed = parseJid(`${left}@${right}`);
      if (!parsed.ok) return;
      expect(unwrap(parseJid(formatJid(parsed.value)))).toEqual(parsed.value);
    }),
    { numRuns: 2_000 },
  );
});

test('two addresses are the same only in user, server and device', () => {
  const one = jid('1', 'lid', 3);
  expect(sameJid(one, jid('1', 'lid', 3))).toBe(true);
  expect(sameJid(one, jid('1', 'lid', 4))).toBe(false);
  expect(sameUser(one, jid('1', 'lid', 4))).toBe(true);
  expect(sameUser(one, jid('1', 's.whatsapp.net', 3))).toBe(false);
  expect(sameUser(one, jid('2', 'lid', 3))).toBe(false);
  expect(sameUser({ ...jid('1', 'interop'), integrator: 2 }, jid('1', 'interop'))).toBe(false);
  expect(sameUser({ ...jid('1', 'interop'), integrator: 0 }, jid('1', 'interop'))).toBe(true);
});

test('the device is replaced without touching the rest', () => {
  const one = { user: '1', device: 3, server: 'interop', integrator: 9 };
  expect(bareJid(one)).toEqual({ ...one, device: 0 });
  expect(withDevice(one, 4)).toEqual({ ...one, device: 4 });
  expect(one.device).toBe(3);
});

test('kinds are told by the server, and a bare server is none of them', () => {
  const kinds = (j: Parameters<typeof isPn>[0]) => [isPn(j), isLid(j), isGroup(j)];
  expect(kinds(jid('1', 's.whatsapp.net', 5))).toEqual([true, false, false]);
  expect(kinds(jid('1', 'lid'))).toEqual([false, true, false]);
  expect(kinds(jid('1', 'g.us'))).toEqual([false, false, true]);
  expect(kinds(SERVER)).toEqual([false, false, false]);
  expect(kinds(jid('', 'g.us'))).toEqual([false, false, false]);
});
