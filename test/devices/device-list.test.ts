/**
 * Answers about the devices of a user: signed, only forwards, and what is removed stays removed.
 */

import { describe, expect, test } from 'vitest';
import type { Bytes } from '../../src/base/bytes.ts';
import { verifyRemoteDevice } from '../../src/devices/adv-remote.ts';
import { applyUnverified, applyUsyncAnswer } from '../../src/devices/device-list.ts';
import type { DeviceList, UserDevices } from '../../src/devices/registry.ts';
import { withDevice } from '../../src/wire/jid.ts';
import { Account, answer, crypto, listed, NOW, PN, pair, SECONDS } from './world.ts';

const account = new Account();
const accountKey = account.identity.publicKey;

const apply = (
  record: UserDevices | undefined,
  list: DeviceList,
  key: Bytes | undefined = accountKey,
) => applyUsyncAnswer({ user: PN, record, answer: list, accountKey: key, now: NOW }, crypto);

/** An honest answer: each companion has its index as its id. */
const honest = (ts: number, current: number, valid: readonly number[]) =>
  answer(
    valid.filter((index) => index !== 0).map((index) => [index, index] as const),
    ts,
    account.list(ts, current, valid),
  );

function recordOf(list: DeviceList, before?: UserDevices): UserDevices {
  const change = apply(before, list);
  if (change.record === undefined || change.error !== undefined) throw new Error('refused');
  return change.record;
}

const ids = (record: UserDevices | undefined) => record?.devices.map((one) => one.id);
const base = () => recordOf(honest(SECONDS, 2, [0, 1, 2]));

describe('an answer', () => {
  test('brings the devices that the server lists and the account has signed', () => {
    const change = apply(undefined, honest(SECONDS, 2, [0, 1, 2]));

    expect(ids(change.record)).toEqual([0, 1, 2]);
    expect(change.added).toEqual([1, 2]);
    expect(change.record).toMatchObject({ timestamp: SECONDS, currentIndex: 2, checkedAt: NOW });
  });

  test('brings no device that the list does not name, however high its index', () => {
    const list = account.list(SECONDS, 2, [0, 1, 2]);

    const change = apply(
      undefined,
      answer(
        [
          [1, 1],
          [2, 2],
          [3, 3],
          [4, 1_000],
        ],
        SECONDS,
        list,
      ),
    );

    expect(ids(change.record)).toEqual([0, 1, 2]);
  });

  test('brings no device that the server does not list, though it is signed', () => {
    const list = account.list(SECONDS, 2, [0, 1, 2]);

    expect(ids(apply(undefined, answer([[1, 1]], SECONDS, list)).record)).toEqual([0, 1]);
  });

  test('leaves out devices without key index and hosted ones', () => {
    const list = account.list(SECONDS, 3, [0, 1, 2, 3]);
    const devices = [
      ...listed([[1, 1]]),
      { id: 2, hosted: false },
      { id: 99, keyIndex: 3, hosted: true },
    ];

    expect(ids(apply(undefined, { devices, ts: SECONDS, signedList: list }).record)).toEqual([
      0, 1,
    ]);
  });

  test('names what has gone and what has come', () => {
    const change = apply(base(), honest(SECONDS + 1, 3, [0, 2, 3]));

    expect(change.removed).toEqual([1]);
    expect(change.added).toEqual([3]);
  });

  test('names a device that has come back under another key index as gone and new', () => {
    const list = account.list(SECONDS + 1, 3, [0, 2, 3]);

    const change = apply(
      base(),
      answer(
        [
          [1, 3],
          [2, 2],
        ],
        SECONDS + 1,
        list,
      ),
    );

    expect(change.removed).toEqual([1]);
    expect(change.added).toEqual([1]);
  });

  test('keeps a device that was linked after the list was signed', () => {
    const linked = verifyRemoteDevice(
      {
        blob: account.device(pair('late'), 3, SECONDS + 5),
        identityKey: pair('late').publicKey,
        device: withDevice(PN, 3),
        primaryIdentity: accountKey,
        record: base(),
        now: NOW,
      },
      crypto,
    );
    const record = linked.ok ? linked.value.change?.record : undefined;

    const change = apply(record, honest(SECONDS + 1, 2, [0, 1, 2]));

    expect(ids(change.record)).toEqual([0, 1, 2, 3]);
    expect(change.record?.expected?.timestamp).toBe(SECONDS + 5);
    expect(
      apply(change.record, honest(SECONDS + 5, 3, [0, 1, 2, 3])).record?.expected,
    ).toBeUndefined();
  });

  test('of an account without companions takes them all away, unless it is older', () => {
    expect(ids(apply(base(), answer([], SECONDS + 1)).record)).toEqual([0]);
    expect(ids(apply(base(), answer([])).record)).toEqual([0]);
    const old = apply(base(), answer([], SECONDS - 1));
    expect(old.error?.code).toBe('DEVICE_LIST_OLD');
    expect(old.record).toEqual(base());
  });

  test('of a new registration voids everything that was known', () => {
    const again = new Account('account', 8);
    const list = again.list(SECONDS + 1, 1, [0, 1]);

    const change = apply(base(), answer([[1, 1]], SECONDS + 1, list));

    expect(change.reset).toBe(true);
    expect(change.removed).toEqual([1, 2]);
    expect(ids(change.record)).toEqual([0, 1]);
  });

  test('under another account key voids everything that was known', () => {
    const other = new Account('other');
    const list = other.list(SECONDS + 1, 2, [0, 1, 2]);

    const change = apply(base(), answer([[1, 1]], SECONDS + 1, list), other.identity.publicKey);

    expect(change.reset).toBe(true);
    expect(change.removed).toEqual([1, 2]);
  });

  test('may use the largest index there is', () => {
    const list = account.list(SECONDS + 1, 0xffff_ffff, [0, 0xffff_ffff]);

    const change = apply(base(), answer([[9, 0xffff_ffff]], SECONDS + 1, list));

    expect(ids(change.record)).toEqual([0, 9]);
  });
});

describe('an answer is refused and the devices stay as they were', () => {
  const signed = account.list(SECONDS + 1, 3, [0, 1, 2, 3]);
  const crowd = Array.from({ length: 100 }, (_, at) => [at + 1, at + 1] as const);
  const cases: readonly (readonly [string, DeviceList, string])[] = [
    [
      'without the primary',
      { devices: listed([[1, 1]]).slice(1), ts: SECONDS + 1, signedList: signed },
      'DEVICE_LIST_MALFORMED',
    ],
    ['empty', { devices: [], ts: SECONDS + 1 }, 'DEVICE_LIST_MALFORMED'],
    [
      'with a device twice',
      answer(
        [
          [1, 1],
          [1, 2],
        ],
        SECONDS + 1,
        signed,
      ),
      'DEVICE_LIST_MALFORMED',
    ],
    ['with more devices than allowed', answer(crowd, SECONDS + 1, signed), 'DEVICE_LIST_MALFORMED'],
    [
      'with companions and no signed list',
      answer(
        [
          [1, 1],
          [2, 2],
          [3, 3],
        ],
        SECONDS + 1,
      ),
      'DEVICE_UNSIGNED',
    ],
    ['older', honest(SECONDS - 1, 2, [0, 1]), 'DEVICE_LIST_OLD'],
    [
      'under a time that is not the list’s',
      answer([[1, 1]], SECONDS + 2, signed),
      'DEVICE_LIST_MALFORMED',
    ],
    [
      'old under a new time',
      answer([[1, 1]], SECONDS + 2, account.list(SECONDS - 5, 1, [0, 1])),
      'DEVICE_LIST_MALFORMED',
    ],
    ['without a time', answer([[1, 1]], undefined, signed), 'DEVICE_LIST_MALFORMED'],
    [
      'signed by another',
      answer([[1, 1]], SECONDS + 1, new Account('other').list(SECONDS + 1, 3, [0, 1])),
      'DEVICE_LIST_SIGNATURE',
    ],
    [
      'with a list that is none',
      answer([[1, 1]], SECONDS + 1, new Uint8Array(9)),
      'DEVICE_LIST_MALFORMED',
    ],
  ];

  test.each(cases)('%s', (_, list, code) => {
    const before = base();

    const change = apply(before, list);

    expect(change.error?.code).toBe(code);
    expect(change.error?.side).toBe('peer');
    expect(change.error?.scope).toBe('message');
    expect({ ...change.record, checkedAt: NOW }).toEqual(before);
    expect([...change.added, ...change.removed]).toEqual([]);
    expect(apply(undefined, list).record).toEqual(
      code === 'DEVICE_LIST_OLD' ? expect.anything() : undefined,
    );
  });

  test('a malformed one marks the record for another query', () => {
    const list = answer(
      [
        [1, 1],
        [1, 2],
      ],
      SECONDS + 1,
      signed,
    );

    expect(apply(base(), list)).toMatchObject({ record: { checkedAt: 0 }, refresh: false });
  });

  test('one with a wrong signature is asked for once more, and not for ever', () => {
    const other = new Account('other').list(SECONDS + 1, 3, [0, 1]);
    const list = answer([[1, 1]], SECONDS + 1, other);

    const first = apply(base(), list);
    expect(first).toMatchObject({ record: { checkedAt: 0 }, refresh: true });
    expect(apply(first.record, list).refresh).toBe(false);
    expect(apply(undefined, list).refresh).toBe(false);
  });
});

describe('an answer that comes before the account key', () => {
  const list = honest(SECONDS, 2, [0, 1, 2]);

  test('is kept, and only the primary is a target until the key is known', () => {
    const waiting = applyUsyncAnswer({ user: PN, answer: list, now: NOW }, crypto);

    expect(waiting.needsAccountKey).toBe(true);
    expect(ids(waiting.record)).toEqual([0]);
    if (waiting.record === undefined) throw new Error('no record');
    const change = applyUnverified({ record: waiting.record, accountKey, now: NOW }, crypto);
    expect(ids(change.record)).toEqual([0, 1, 2]);
    expect(change.record?.unverified).toBeUndefined();
  });

  test('is dropped when it turns out to be signed by another', () => {
    const waiting = applyUsyncAnswer({ user: PN, answer: list, now: NOW }, crypto);
    if (waiting.record === undefined) throw new Error('no record');
    const wrong = { record: waiting.record, accountKey: pair('other').publicKey, now: NOW };

    const change = applyUnverified(wrong, crypto);

    expect(change.error?.code).toBe('DEVICE_LIST_SIGNATURE');
    expect(ids(change.record)).toEqual([0]);
    expect(change.record?.unverified).toBeUndefined();
  });
});
