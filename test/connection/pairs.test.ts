/**
 * Reading of pairs of addresses from what a phone sends: whatever the bytes, pairs or a typed refusal.
 */

import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cap } from '../../src/base/limits.ts';
import { pairOf, readMigration } from '../../src/connection/pairs.ts';
import { encodeLidMigration } from '../../src/proto/protocol.ts';
import { jid } from '../../src/wire/jid.ts';

const REFUSALS = ['PROTO_MALFORMED', 'WIRE_INFLATE', 'LIMIT_INFLATED'];

test('any bytes, plain or compressed, are pairs or are refused by a code', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, isPacked) => {
      const read = readMigration(isPacked ? new Uint8Array(gzipSync(bytes)) : bytes);
      if (read.ok) for (const { pn, lid } of read.value) expect(pairOf(pn, lid)).toHaveLength(1);
      else expect(REFUSALS).toContain(read.error.code);
    }),
  );
});

test('the latest LID of a number counts, and numbers without one are passed over', () => {
  const payload = encodeLidMigration({
    pnToLidMappings: [
      { pn: 15_550_000_001, assignedLid: 1, latestLid: 2 },
      { pn: 15_550_000_002, assignedLid: 3 },
      { pn: 15_550_000_003 },
      { latestLid: 4 },
    ],
  });

  const read = readMigration(payload);

  expect(read.ok && read.value.map(({ pn, lid }) => `${pn.user} ${lid.user}`)).toEqual([
    '15550000001 2',
    '15550000002 3',
  ]);
});

test('a stream that grows beyond what a frame may hold is refused', () => {
  const bomb = gzipSync(new Uint8Array(cap('inflatedBytes') + 1));

  expect(readMigration(new Uint8Array(bomb))).toMatchObject({
    ok: false,
    error: { code: 'LIMIT_INFLATED' },
  });
});

test('a pair is one number and one LID, without devices', () => {
  const [pn, lid] = [jid('15550000001', 's.whatsapp.net', 3), jid('1', 'lid', 3)];

  expect(pairOf(pn, lid)).toEqual([{ pn: { ...pn, device: 0 }, lid: { ...lid, device: 0 } }]);
  expect(pairOf('15550000001@s.whatsapp.net', '1@lid')).toHaveLength(1);
  for (const [one, other] of [
    [lid, pn],
    [pn, pn],
    [lid, lid],
    [pn, undefined],
    ['nobody at all@', lid],
    [jid('1', 'g.us'), lid],
  ] as const) {
    expect(pairOf(one, other)).toEqual([]);
  }
});
