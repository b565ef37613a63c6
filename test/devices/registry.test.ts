/**
 * The record itself: stored and read back, how fresh it is, and what is expected of it.
 */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../../src/base/error.ts';
import {
  changeTo,
  decodeUserDevices,
  deviceJids,
  emptyRecord,
  encodeUserDevices,
  expectList,
  expireRecord,
  isStale,
  listAge,
  markStale,
  type UserDevices,
  userDevicesKey,
} from '../../src/devices/registry.ts';
import { withDevice } from '../../src/wire/jid.ts';
import { answer, LID, NOW, PN, SECONDS } from './world.ts';

const DAY_MS = 86_400_000;
const device = (id: number, keyIndex = id) => ({ id, keyIndex, hosted: false });
const record: UserDevices = {
  ...emptyRecord(PN),
  rawId: 7,
  timestamp: SECONDS,
  currentIndex: 2,
  validIndexes: [0, 1, 2],
  devices: [device(0), device(1), device(2)],
  accountKey: new Uint8Array(32).fill(5),
  expected: { timestamp: SECONDS + 5, since: NOW },
  unverified: answer([[3, 3]], SECONDS + 5, Uint8Array.of(1, 2, 3)),
  checkedAt: NOW,
};

describe('a record', () => {
  test('is the same after it was stored', () => {
    expect(unwrap(decodeUserDevices(encodeUserDevices(record)))).toEqual(record);
    const { rawId, accountKey, expected, unverified, ...bare } = record;
    expect(unwrap(decodeUserDevices(encodeUserDevices(bare)))).toMatchObject(bare);
    expect(unwrap(decodeUserDevices(encodeUserDevices(emptyRecord(LID))))).toMatchObject(
      emptyRecord(LID),
    );
  });

  test('cannot be read from anything else, and says so without an exception', () => {
    const whole = encodeUserDevices(record);
    const broken = encodeUserDevices({ ...record, user: { user: '', device: 0, server: '' } });

    expect(decodeUserDevices(broken)).toMatchObject({ error: { code: 'STORE_CORRUPT' } });
    for (let length = 0; length < whole.length; length++)
      decodeUserDevices(whole.subarray(0, length));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const decoded = decodeUserDevices(bytes);
        if (!decoded.ok) expect(decoded.error.code).toBe('STORE_CORRUPT');
      }),
    );
  });

  test('is kept under the bare address and names every device', () => {
    expect(userDevicesKey(withDevice(PN, 3))).toBe('15550001111@s.whatsapp.net');
    expect(deviceJids(record)).toEqual([PN, withDevice(PN, 1), withDevice(PN, 2)]);
  });

  test('of which nothing is known has the primary only', () => {
    expect(deviceJids(emptyRecord(withDevice(LID, 4)))).toEqual([LID]);
  });
});

describe('a change', () => {
  test('never names the primary, also after a reset', () => {
    const change = changeTo(
      record,
      { ...record, devices: [device(0), device(2)] },
      { reset: true },
    );

    expect(change.removed).toEqual([1, 2]);
    expect(change.added).toEqual([2]);
  });

  test('that expires a record asks for the list again', () => {
    expect(expireRecord(record)).toMatchObject({
      record: undefined,
      removed: [1, 2],
      refresh: true,
    });
  });
});

describe('freshness', () => {
  test('lasts a day, and ends at once when the record is marked', () => {
    expect(isStale(record, NOW + DAY_MS - 1)).toBe(false);
    expect(isStale(record, NOW + DAY_MS)).toBe(true);
    expect(isStale(markStale(record), NOW)).toBe(true);
  });

  test('of a list ends after 28 days and its companions after 35', () => {
    const { expected, ...settled } = record;

    expect(listAge(settled, NOW + 28 * DAY_MS - 1)).toBe('fresh');
    expect(listAge(settled, NOW + 28 * DAY_MS)).toBe('close');
    expect(listAge(settled, NOW + 35 * DAY_MS)).toBe('expired');
    expect(listAge({ ...settled, devices: [device(0)] }, NOW + 99 * DAY_MS)).toBe('fresh');
  });

  test('of an expected list ends after 25 hours, if a run has seen it before', () => {
    const later = NOW + 25 * 3_600_000;

    expect(listAge(record, NOW + 1)).toBe('close');
    expect(listAge(record, later)).toBe('close');
    expect(listAge(record, later, NOW - 1)).toBe('close');
    expect(listAge(record, later, NOW + DAY_MS)).toBe('expired');
    expect(listAge(record, later - 1, NOW + DAY_MS)).toBe('close');
  });

  test('an expectation is raised by newer lists only, and remembers when it began', () => {
    const { expected, ...settled } = record;

    expect(expectList(settled, SECONDS, NOW)).toBe(settled);
    const first = expectList(settled, SECONDS + 1, NOW);
    expect(first.expected).toEqual({ timestamp: SECONDS + 1, since: NOW });
    expect(expectList(first, SECONDS + 1, NOW + 5)).toBe(first);
    expect(expectList(first, SECONDS + 2, NOW + 5).expected).toEqual({
      timestamp: SECONDS + 2,
      since: NOW,
    });
  });
});
