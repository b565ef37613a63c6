/**
 * Hints about device lists inside messages: they make a list expected, and refuse nothing.
 */

import { describe, expect, test } from 'vitest';
import { hex } from '../../src/base/bytes.ts';
import { applySenderMetadata, deviceKeyHash } from '../../src/devices/icdc.ts';
import { emptyRecord, type UserDevices } from '../../src/devices/registry.ts';
import { bytes, crypto, fixture, NOW, PN, SECONDS } from './world.ts';

interface KeyHashCase {
  readonly identityKeys: readonly string[];
  readonly hash: string;
}

const cases = fixture<KeyHashCase>('icdc');

test.each(cases.map((one) => [one.name, one] as const))('hashes the keys of %s', (_, one) => {
  const keys = one.identityKeys.map(bytes);

  expect(hex(deviceKeyHash(keys, crypto))).toBe(one.hash);
  expect(hex(deviceKeyHash(keys.toReversed(), crypto, 4))).toBe(one.hash.slice(0, 16));
});

describe('a hint', () => {
  const record: UserDevices = {
    ...emptyRecord(PN),
    timestamp: SECONDS,
    devices: [0, 1].map((id) => ({ id, keyIndex: id, hosted: false })),
    checkedAt: NOW,
  };
  const hint = (device: number, metadata: { timestamp?: number; keyHash?: Uint8Array }) =>
    applySenderMetadata({ record, device, metadata, now: NOW }, crypto);
  const keyHash = new Uint8Array(10);

  test('of a newer list makes it expected', () => {
    const change = hint(1, { timestamp: SECONDS + 5, keyHash });

    expect(change.record?.expected).toEqual({ timestamp: SECONDS + 5, since: NOW });
    expect(change.removed).toEqual([]);
  });

  test('of an older list, or without a time, changes nothing', () => {
    expect(hint(1, { timestamp: SECONDS - 5, keyHash }).record).toBe(record);
    expect(hint(1, { keyHash }).record).toBe(record);
  });

  test('from a primary without companions takes them away', () => {
    const change = hint(0, { timestamp: SECONDS });

    expect(change.removed).toEqual([1]);
    expect(change.record?.timestamp).toBe(SECONDS + 1);
  });

  test('from a primary that is out of date takes nothing and is no error', () => {
    const change = hint(0, { timestamp: SECONDS - 5 });

    expect(change.record).toEqual(record);
    expect(change.error).toBeUndefined();
  });

  test('from a companion without key hash takes nothing', () => {
    expect(hint(1, { timestamp: SECONDS + 5 }).removed).toEqual([]);
  });
});
