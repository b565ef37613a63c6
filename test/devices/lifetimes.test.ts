/**
 * What a device knows of the others of its account, and how long they have left as far as it knows.
 */

import { describe, expect, test } from 'vitest';
import { utf8 } from '../../src/base/bytes.ts';
import { daysLeft, deadlineOf, isNear, nextCheck } from '../../src/devices/lifetimes.ts';
import { describeDevices } from '../../src/devices/overview.ts';
import { POLICIES } from '../../src/devices/policy.ts';
import { emptyRecord } from '../../src/devices/registry.ts';
import {
  decodeRoster,
  encodeRoster,
  factsOf,
  noteSeen,
  type Roster,
  withFacts,
  withoutFacts,
} from '../../src/devices/roster.ts';
import { jid, withDevice } from '../../src/wire/jid.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const NOW = 1_790_000_000_000;
const { current, 'multi-device-beta': beta } = POLICIES;

const seen = (phone: number, companion: number): Roster =>
  withFacts(withFacts([], 0, { lastSeen: phone }), 2, { lastSeen: companion });

describe('a companion ends', () => {
  test('14 days after its phone was heard of', () => {
    for (const policy of [beta, current]) {
      const deadline = deadlineOf(policy, seen(NOW, NOW), 2);
      expect(deadline).toEqual({ device: 2, at: NOW + 14 * DAY_MS, absent: 'phone' });
    }
  });

  test('30 days after it was heard of itself, under current only', () => {
    const roster = seen(NOW + 20 * DAY_MS, NOW);
    expect(deadlineOf(current, roster, 2)).toMatchObject({
      at: NOW + 30 * DAY_MS,
      absent: 'companion',
    });
    expect(deadlineOf(beta, roster, 2)).toMatchObject({ at: NOW + 34 * DAY_MS, absent: 'phone' });
  });

  test('at an unknown time if nothing was heard; the phone never', () => {
    expect(deadlineOf(current, [], 2)).toBeUndefined();
    expect(deadlineOf(current, seen(NOW, NOW), 0)).toBeUndefined();
  });

  test('with a warning that is exact at both ends', () => {
    const deadline = { device: 2, at: NOW + 14 * DAY_MS, absent: 'phone' } as const;
    const warned = NOW + 11 * DAY_MS;
    expect(isNear(current, deadline, warned - 1)).toBe(false);
    expect(isNear(current, deadline, warned)).toBe(true);
    expect(nextCheck(current, [deadline], warned - 1000)).toBe(warned);
    expect(nextCheck(current, [deadline], warned)).toBe(warned + DAY_MS);
    expect(nextCheck(current, [], NOW)).toBe(NOW + DAY_MS);
    expect(daysLeft(deadline.at, warned)).toBe(3);
    expect(daysLeft(deadline.at, deadline.at - 1)).toBe(1);
    expect(daysLeft(deadline.at, deadline.at + 5)).toBe(0);
  });
});

describe('the roster', () => {
  test('notes who was heard of, at most once an hour', () => {
    const before = seen(NOW, NOW);

    const soon = noteSeen(before, 2, { at: NOW + HOUR_MS - 1, now: NOW + HOUR_MS });
    const later = noteSeen(before, 2, { at: NOW + HOUR_MS, now: NOW + HOUR_MS });

    expect(soon).toBe(before);
    expect(factsOf(later, 2).lastSeen).toBe(NOW + HOUR_MS);
  });

  test('is not set back by an old message, but by a clock that was', () => {
    const before = seen(NOW, NOW);

    const old = noteSeen(before, 2, { at: NOW - DAY_MS, now: NOW });
    const back = noteSeen(before, 2, { at: NOW - DAY_MS, now: NOW - DAY_MS });

    expect(old).toBe(before);
    expect(factsOf(back, 2).lastSeen).toBe(NOW - DAY_MS);
  });

  test('survives a restart, and refuses what it did not write', () => {
    const roster = withFacts(seen(NOW, NOW), 2, { name: 'kitchen', platform: 'chrome' });
    expect(decodeRoster(encodeRoster(roster))).toEqual({ ok: true, value: roster });
    expect(decodeRoster(undefined)).toEqual({ ok: true, value: [] });
    for (const text of ['', '{}', '[1]', '[{"id":"2"}]', '[{"id":2,"lastSeen":"now"}]']) {
      expect(decodeRoster(utf8(text))).toMatchObject({ error: { code: 'STORE_CORRUPT' } });
    }
    expect(withoutFacts(roster, 2).map(({ id }) => id)).toEqual([0]);
    expect(withoutFacts(roster, 7)).toBe(roster);
  });
});

test('the overview shows the verified devices with what was noticed of them', () => {
  const user = jid('155500010011', 'lid');
  const records = { get: () => utf8('15550001001'), has: () => true };
  const devices = [
    { id: 99, keyIndex: 9, hosted: true },
    { id: 2, keyIndex: 4, hosted: false },
    { id: 0, keyIndex: 0, hosted: false },
  ];
  const record = { ...emptyRecord(user), devices };
  const roster = withFacts(seen(NOW - 12 * DAY_MS, NOW), 2, { name: 'kitchen' });
  const self = withDevice(user, 2);

  const shown = describeDevices(records, { record, roster, policy: current, self, now: NOW });

  expect(shown.map(({ id, kind, isThis, status }) => [id, kind, isThis, status])).toEqual([
    [0, 'phone', false, 'active'],
    [2, 'companion', true, 'expiring'],
    [99, 'hosted', false, 'expiring'],
  ]);
  expect(shown[1]).toMatchObject({
    pn: jid('15550001001', 's.whatsapp.net', 2),
    lid: self,
    name: 'kitchen',
    keyIndex: 4,
    lastSeen: NOW,
    expiresAt: NOW + 2 * DAY_MS,
  });
});
