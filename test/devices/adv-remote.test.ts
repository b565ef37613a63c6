/**
 * Devices of others: only what the account has signed is believed, and what it has removed stays
 * removed.
 */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bytes, hex } from '../../src/base/bytes.ts';
import type { Result } from '../../src/base/error.ts';
import { unwrap } from '../../src/base/error.ts';
import {
  type RemoteDeviceInput,
  type VerifiedDevice,
  verifyKeyIndexList,
  verifyRemoteDevice,
} from '../../src/devices/adv-remote.ts';
import { applyUsyncAnswer } from '../../src/devices/device-list.ts';
import { emptyRecord, type UserDevices } from '../../src/devices/registry.ts';
import {
  decodeAdvSignedDeviceIdentity,
  encodeAdvSignedDeviceIdentity,
} from '../../src/proto/adv.ts';
import { jid, parseJid, withDevice } from '../../src/wire/jid.ts';
import {
  Account,
  answer,
  bytes,
  crypto,
  fixture,
  maybeBytes,
  NOW,
  PN,
  pair,
  SECONDS,
} from './world.ts';

interface RemoteCase {
  readonly blob: string;
  readonly identityKey: string;
  readonly device: string;
  readonly accountKey: string;
  readonly primaryIdentity?: string;
}

interface ListCase {
  readonly list: string;
  readonly accountKey: string;
  readonly fields?: object;
}

const codeOf = (result: Result<unknown>) => (result.ok ? 'valid' : result.error.code);

const remoteCases = fixture<RemoteCase>('remote');
const listCases = fixture<ListCase>('key-index-list');

const inputOf = (one: RemoteCase): RemoteDeviceInput => ({
  blob: bytes(one.blob),
  identityKey: bytes(one.identityKey),
  device: unwrap(parseJid(one.device)),
  primaryIdentity: maybeBytes(one.primaryIdentity),
  now: NOW,
});

describe('a signed identity', () => {
  test.each(remoteCases.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const verified = verifyRemoteDevice(inputOf(one), crypto);

    expect(codeOf(verified)).toBe(one.result);
    if (!verified.ok) return;
    const learnt = verified.value.learnedAccountKey;
    expect(learnt && hex(learnt)).toBe(one.primaryIdentity ? undefined : one.accountKey);
  });

  test('is refused with any byte of any signed part changed', () => {
    const [first] = remoteCases;
    if (first === undefined) throw new Error('no case');
    const input = { ...inputOf(first), primaryIdentity: bytes(first.accountKey) };
    const parts = unwrap(decodeAdvSignedDeviceIdentity(bytes(first.blob)));
    const names = [
      'details',
      'accountSignatureKey',
      'accountSignature',
      'deviceSignature',
    ] as const;

    for (const name of names) {
      const part = parts[name] ?? new Uint8Array();
      for (let at = 0; at < part.length; at++) {
        const blob = encodeAdvSignedDeviceIdentity({ ...parts, [name]: changed(part, at) });
        expect(codeOf(verifyRemoteDevice({ ...input, blob }, crypto))).toBe('DEVICE_UNSIGNED');
      }
    }
    for (let at = 0; at < input.identityKey.length; at++) {
      const identityKey = changed(input.identityKey, at);
      expect(codeOf(verifyRemoteDevice({ ...input, identityKey }, crypto))).toBe('DEVICE_UNSIGNED');
    }
  });

  test('is refused when it is missing, cut or arbitrary', () => {
    const [first] = remoteCases;
    if (first === undefined) throw new Error('no case');
    const input = { ...inputOf(first), primaryIdentity: bytes(first.accountKey) };
    const whole = bytes(first.blob);

    expect(codeOf(verifyRemoteDevice({ ...input, blob: undefined }, crypto))).toBe(
      'DEVICE_UNSIGNED',
    );
    for (let length = 0; length < whole.length; length++) {
      const blob = whole.subarray(0, length);
      expect(codeOf(verifyRemoteDevice({ ...input, blob }, crypto))).toBe('DEVICE_UNSIGNED');
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 520 }), (blob) => {
        expect(codeOf(verifyRemoteDevice({ ...input, blob }, crypto))).toBe('DEVICE_UNSIGNED');
      }),
    );
  });
});

describe('a device without a signed identity', () => {
  const device = withDevice(PN, 3);
  const { publicKey } = pair('companion');

  test('is accepted while it keeps the identity that was verified before', () => {
    const input = { device, identityKey: publicKey, storedIdentity: publicKey, now: NOW };

    expect(unwrap(verifyRemoteDevice(input, crypto)).change).toBeUndefined();
  });

  test('is refused when it comes with another identity', () => {
    const storedIdentity = pair('former').publicKey;
    const input = { device, identityKey: publicKey, storedIdentity, now: NOW };

    expect(codeOf(verifyRemoteDevice(input, crypto))).toBe('DEVICE_UNSIGNED');
  });

  test('is accepted as the primary of another account, under any key', () => {
    const primaryIdentity = pair('former').publicKey;
    const input = { device: PN, identityKey: publicKey, primaryIdentity, now: NOW };

    expect(codeOf(verifyRemoteDevice(input, crypto))).toBe('valid');
  });

  test('is refused as the own primary under another key than the account’s', () => {
    const input = { device: PN, identityKey: publicKey, own: true, now: NOW };

    const foreign = { ...input, primaryIdentity: pair('account').publicKey };
    expect(codeOf(verifyRemoteDevice(foreign, crypto))).toBe('SIGNAL_IDENTITY');
    const own = { ...input, primaryIdentity: publicKey };
    expect(codeOf(verifyRemoteDevice(own, crypto))).toBe('valid');
  });
});

describe('a verified identity and the record', () => {
  const account = new Account();
  const companion = pair('companion');
  const check = (record: UserDevices | undefined, keyIndex: number, timestamp: number, id = 1) =>
    verifyRemoteDevice(
      {
        blob: account.device(companion, keyIndex, timestamp),
        identityKey: companion.publicKey,
        device: withDevice(PN, id),
        primaryIdentity: account.identity.publicKey,
        record,
        now: NOW,
      },
      crypto,
    );
  const recordOf = (verified: Result<VerifiedDevice>) => {
    const record = unwrap(verified).change?.record;
    if (record === undefined) throw new Error('no record');
    return record;
  };
  const listedRecord = (timestamp: number, current: number, valid: readonly number[]) => {
    const list = account.list(timestamp, current, valid);
    const companions = valid.filter((index) => index !== 0).map((index) => [index, index] as const);
    const change = applyUsyncAnswer(
      {
        user: PN,
        answer: answer(companions, timestamp, list),
        accountKey: account.identity.publicKey,
        now: NOW,
      },
      crypto,
    );
    if (change.record === undefined) throw new Error('no record');
    return change.record;
  };

  test('make one where there was none, which expires unless a list confirms it', () => {
    const record = recordOf(check(undefined, 4, SECONDS - 10));

    expect(record.devices.map((one) => one.id)).toEqual([0, 1]);
    expect(record.timestamp).toBe(SECONDS - 34 * 86_400);
    expect(record.expected).toEqual({ timestamp: SECONDS - 10, since: NOW });
    expect(hex(record.accountKey ?? new Uint8Array())).toBe(hex(account.identity.publicKey));
  });

  test('take a second companion that was linked long ago beside the first', () => {
    const first = recordOf(check(undefined, 4, SECONDS - 10));

    const second = check(first, 2, SECONDS - 90 * 86_400, 2);

    expect(recordOf(second).devices.map((one) => one.id)).toEqual([0, 1, 2]);
  });

  test('add a device that was linked after the list was signed', () => {
    const record = listedRecord(SECONDS - 100, 1, [0, 1]);

    const { change } = unwrap(check(record, 2, SECONDS - 50, 2));

    expect(change?.added).toEqual([2]);
    expect(change?.record?.expected?.timestamp).toBe(SECONDS - 50);
    expect(change?.record?.timestamp).toBe(SECONDS - 100);
  });

  test('refuse a device that a later list no longer names', () => {
    const record = listedRecord(SECONDS - 100, 2, [0, 2]);

    expect(codeOf(check(record, 1, SECONDS - 200))).toBe('DEVICE_UNSIGNED');
    expect(codeOf(check(record, 1, SECONDS - 100))).toBe('DEVICE_UNSIGNED');
  });

  test('refuse an index that a list has buried, whatever date the identity bears', () => {
    const record = listedRecord(SECONDS - 100, 2, [0, 2]);

    expect(codeOf(check(record, 1, SECONDS))).toBe('DEVICE_UNSIGNED');
  });

  test('refuse an identity of another registration that is older than the list', () => {
    const record = { ...listedRecord(SECONDS - 100, 1, [0, 1]), rawId: 99 };

    expect(codeOf(check(record, 1, SECONDS - 200))).toBe('DEVICE_UNSIGNED');
  });

  test('reset the record for a newer registration, which voids all former companions', () => {
    const record = { ...listedRecord(SECONDS - 100, 2, [0, 1, 2]), rawId: 99 };

    const { change } = unwrap(check(record, 1, SECONDS));

    expect(change?.reset).toBe(true);
    expect(change?.removed).toEqual([1, 2]);
    expect(change?.record?.devices.map((one) => one.id)).toEqual([0, 1]);
    expect(change?.record?.timestamp).toBe(SECONDS - 100);
  });

  test('replace the device that had the same id', () => {
    const record = listedRecord(SECONDS - 100, 1, [0, 1]);

    const { change } = unwrap(check(record, 2, SECONDS, 1));

    expect(change?.removed).toEqual([1]);
    expect(change?.added).toEqual([1]);
  });

  test('refuse another account key than the one of the record', () => {
    const stranger = new Account('stranger');
    const record = listedRecord(SECONDS - 100, 1, [0, 1]);

    const verified = verifyRemoteDevice(
      {
        blob: stranger.device(companion, 2, SECONDS),
        identityKey: companion.publicKey,
        device: withDevice(PN, 2),
        record,
        now: NOW,
      },
      crypto,
    );

    expect(codeOf(verified)).toBe('DEVICE_UNSIGNED');
  });

  test('refuse more devices than a user may have', () => {
    const devices = Array.from({ length: 100 }, (_, id) => ({ id, keyIndex: id, hosted: false }));
    const record = { ...emptyRecord(PN), rawId: account.rawId, devices };

    expect(codeOf(check(record, 200, SECONDS, 200))).toBe('DEVICE_UNSIGNED');
    expect(codeOf(check(record, 50, SECONDS, 50))).toBe('valid');
  });

  test('leave hosted devices out of it', () => {
    const one = remoteCases.find(({ name }) => name === 'hosted address');
    if (one === undefined) throw new Error('no case');
    const hosted = verifyRemoteDevice({ ...inputOf(one), device: jid('1', 'hosted', 99) }, crypto);

    expect(unwrap(hosted).change).toBeUndefined();
  });
});

describe('a key index list', () => {
  test.each(listCases.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const verified = verifyKeyIndexList(bytes(one.list), bytes(one.accountKey), crypto);

    expect(codeOf(verified)).toBe(one.result);
    if (verified.ok) expect(verified.value).toMatchObject(one.fields ?? {});
  });

  test('is refused with any byte changed or cut off, never with an exception', () => {
    const [one] = listCases;
    if (one === undefined) throw new Error('no case');
    const whole = bytes(one.list);
    const accountKey = bytes(one.accountKey);

    for (let at = 0; at < whole.length; at++) {
      const result = verifyKeyIndexList(changed(whole, at), accountKey, crypto);
      expect(codeOf(result)).toMatch(/^DEVICE_LIST_(MALFORMED|SIGNATURE)$/);
      expect(verifyKeyIndexList(whole.subarray(0, at), accountKey, crypto).ok).toBe(false);
    }
  });
});

const changed = (part: Bytes, at: number): Bytes =>
  part.map((byte, index) => (index === at ? byte ^ 0x55 : byte));
