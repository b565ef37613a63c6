/**
 * Notifications about devices: additions need a signature, removals need the key index, and the own
 * account listens to itself only.
 */

import { describe, expect, test } from 'vitest';
import type { Bytes } from '../../src/base/bytes.ts';
import { type Result, unwrap } from '../../src/base/error.ts';
import { applyAccountSync, applyDeviceNotification } from '../../src/devices/device-changes.ts';
import { applyUsyncAnswer } from '../../src/devices/device-list.ts';
import {
  contactHash,
  parseAccountSync,
  parseDeviceNotification,
} from '../../src/devices/device-notification.ts';
import type { Self } from '../../src/devices/identity.ts';
import { participantHash } from '../../src/devices/participant-hash.ts';
import type { UserDevices } from '../../src/devices/registry.ts';
import { type Jid, jid, withDevice } from '../../src/wire/jid.ts';
import { type Attrs, type Node, node } from '../../src/wire/node.ts';
import { Account, answer, crypto, LID, NOW, PN, pair, SECONDS } from './world.ts';

const account = new Account();
const accountKey = account.identity.publicKey;
const local = { identity: pair('self'), registrationId: 1 };
const self: Self = { pn: withDevice(PN, 2), lid: withDevice(LID, 2), local, accountKey };
const codeOf = (result: Result<unknown>) => (result.ok ? 'valid' : result.error.code);
const ids = (record: UserDevices | undefined) => record?.devices.map((one) => one.id);
const hashOf = (user: Jid, of: readonly number[]) =>
  participantHash(
    of.map((id) => withDevice(user, id)),
    crypto,
  );

function stored(timestamp: number, current: number, valid: readonly number[]): UserDevices {
  const list = account.list(timestamp, current, valid);
  const companions = valid.filter((index) => index !== 0).map((index) => [index, index] as const);
  const given = answer(companions, timestamp, list);
  const change = applyUsyncAnswer({ user: LID, answer: given, accountKey, now: NOW }, crypto);
  if (change.record === undefined) throw new Error('no record');
  return change.record;
}

interface Parts {
  readonly from?: Jid;
  readonly lid?: Jid | undefined;
  readonly device?: Attrs;
  readonly ts?: string | undefined;
  readonly list?: Bytes | undefined;
  readonly attrs?: Attrs;
}

function notification(tag: string, parts: Parts = {}): Node {
  const { ts = String(SECONDS + 10), list } = parts;
  const device = { jid: withDevice(PN, 3), 'key-index': '3', lid: withDevice(LID, 3) };
  const keys = node('key-index-list', 'ts' in parts ? { ts: parts.ts } : { ts }, list);
  const content = [node('device', parts.device ?? device), keys];
  const lid = 'lid' in parts ? parts.lid : LID;
  const attrs = { from: parts.from ?? PN, lid, type: 'devices' };
  return node('notification', attrs, [node(tag, parts.attrs ?? {}, content)]);
}

const added = (ts = SECONDS + 10, current = 3, valid: readonly number[] = [0, 1, 2, 3]) =>
  notification('add', { ts: String(ts), list: account.list(ts, current, valid) });

const apply = (record: UserDevices | undefined, n: Node, key: Bytes | undefined = accountKey) =>
  applyDeviceNotification(
    { record, notification: unwrap(parseDeviceNotification(n)), accountKey: key, now: NOW },
    crypto,
  );

describe('reading a notification', () => {
  test('teaches both addresses of the user', () => {
    const read = unwrap(parseDeviceNotification(added()));

    expect(read.pair).toEqual({ pn: PN, lid: LID });
    expect(read.user).toEqual(PN);
    expect(read.operation).toMatchObject({ kind: 'add', id: 3, keyIndex: 3, ts: SECONDS + 10 });
  });

  test('takes addresses as text', () => {
    const device = { jid: '15550001111:3@s.whatsapp.net', 'key-index': '3' };

    const read = unwrap(
      parseDeviceNotification(notification('remove', { device, lid: undefined })),
    );

    expect(read.operation).toMatchObject({ kind: 'remove', id: 3 });
    expect(read.pair).toBeUndefined();
  });

  test('takes the removal where several operations come at once', () => {
    const [add] = added().content as readonly Node[];
    const [remove] = notification('remove').content as readonly Node[];
    const both = node('notification', { from: PN }, [add as Node, remove as Node]);

    expect(unwrap(parseDeviceNotification(both)).operation.kind).toBe('remove');
  });

  test('an update names a contact and not the sender', () => {
    const hash = contactHash(PN, crypto);
    const update = node('notification', { from: PN }, [node('update', { hash })]);

    expect(unwrap(parseDeviceNotification(update)).operation).toEqual({ kind: 'update', hash });
    expect(hash).toHaveLength(4);
    expect(hash).toBe(contactHash(withDevice(PN, 3), crypto));
    expect(hash).not.toBe(contactHash(LID, crypto));
  });

  const other = jid('15559999999', 's.whatsapp.net');
  const refused: readonly (readonly [string, Node])[] = [
    ['nothing', node('notification', { from: PN })],
    ['an update without hash', node('notification', { from: PN }, [node('update')])],
    [
      'no device',
      node('notification', { from: PN }, [node('add', {}, [node('key-index-list', { ts: '1' })])]),
    ],
    [
      'no list element',
      node('notification', { from: PN }, [
        node('remove', {}, [node('device', { jid: withDevice(PN, 3) })]),
      ]),
    ],
    [
      'another user’s device',
      notification('remove', { device: { jid: withDevice(other, 3), 'key-index': '3' } }),
    ],
    [
      'a device that is no address',
      notification('remove', { device: { jid: 'nobody', 'key-index': '3' } }),
    ],
    [
      'device numbers that disagree',
      notification('remove', {
        device: { jid: withDevice(PN, 3), lid: withDevice(LID, 4), 'key-index': '3' },
      }),
    ],
    [
      'LIDs that disagree',
      notification('remove', {
        device: { jid: withDevice(PN, 3), lid: withDevice(jid('1', 'lid'), 3), 'key-index': '3' },
      }),
    ],
    ['a LID that is none', notification('remove', { lid: other })],
    [
      'a group as sender',
      notification('remove', {
        from: jid('1', 'g.us'),
        device: { jid: jid('1', 'g.us', 3), 'key-index': '3' },
      }),
    ],
    ['a removal at time zero', notification('remove', { ts: '0' })],
    ['a removal without time', notification('remove', { ts: undefined })],
    ['an addition without bytes', notification('add')],
    [
      'an addition without key index',
      notification('add', {
        device: { jid: withDevice(PN, 3) },
        list: account.list(SECONDS, 3, [0, 3]),
      }),
    ],
    [
      'an addition of the primary',
      notification('add', {
        lid: undefined,
        device: { jid: PN, 'key-index': '0' },
        list: account.list(SECONDS, 3, [0, 3]),
      }),
    ],
  ];

  test.each(refused)('is refused with %s', (_, n) => {
    expect(codeOf(parseDeviceNotification(n))).toMatch(/^(DEVICE_LIST_MALFORMED|WIRE_ATTR_\w+)$/);
  });
});

describe('an addition', () => {
  test('brings the device that the list names, and expects the whole list later', () => {
    const record = stored(SECONDS, 2, [0, 1, 2]);

    const change = apply(record, added());

    expect(change.added).toEqual([3]);
    expect(change.record?.timestamp).toBe(SECONDS);
    expect(change.record?.expected).toEqual({ timestamp: SECONDS + 10, since: NOW });
  });

  test('takes away what its list no longer names', () => {
    const change = apply(stored(SECONDS, 2, [0, 1, 2]), added(SECONDS + 10, 3, [0, 2, 3]));

    expect(change.removed).toEqual([1]);
    expect(change.added).toEqual([3]);
  });

  test('of a new registration voids everything before', () => {
    const again = new Account('account', 8);
    const n = notification('add', {
      ts: String(SECONDS + 10),
      list: again.list(SECONDS + 10, 3, [0, 3]),
    });

    const change = apply(stored(SECONDS, 2, [0, 1, 2]), n);

    expect(change.reset).toBe(true);
    expect(ids(change.record)).toEqual([0, 3]);
    expect(change.removed).toEqual([1, 2]);
  });

  test('changes nothing for a user without a record', () => {
    expect(apply(undefined, added())).toMatchObject({ record: undefined, refresh: false });
  });

  const refused: readonly (readonly [string, Node, string])[] = [
    ['older than the record', added(SECONDS - 1, 3, [0, 1, 2, 3]), 'DEVICE_LIST_OLD'],
    ['whose list does not name the device', added(SECONDS + 10, 3, [0, 1, 2]), 'DEVICE_UNSIGNED'],
    ['whose index is beyond the list', added(SECONDS + 10, 2, [0, 1, 2]), 'DEVICE_UNSIGNED'],
    [
      'signed by another',
      notification('add', { list: new Account('other').list(SECONDS + 10, 3, [0, 3]) }),
      'DEVICE_LIST_SIGNATURE',
    ],
    [
      'with a list of another time',
      notification('add', { list: account.list(SECONDS + 9, 3, [0, 3]) }),
      'DEVICE_LIST_MALFORMED',
    ],
  ];

  test.each(refused)('%s is refused and asks for the whole list', (_, n, code) => {
    const record = stored(SECONDS, 2, [0, 1, 2]);

    const change = apply(record, n);

    expect(change.error?.code).toBe(code);
    expect(change.refresh).toBe(true);
    expect(change.record).toEqual({ ...record, checkedAt: 0 });
  });

  test('is refused while the account key is not known', () => {
    const { accountKey: _, ...record } = stored(SECONDS, 2, [0, 1, 2]);
    const notice = { record, notification: unwrap(parseDeviceNotification(added())), now: NOW };

    const change = applyDeviceNotification(notice, crypto);

    expect(change.error?.code).toBe('DEVICE_NO_ACCOUNT_KEY');
    expect(ids(change.record)).toEqual([0, 1, 2]);
  });

  test('does not bring back what a later addition has shown to be removed', () => {
    const later = apply(stored(SECONDS, 4, [0, 3, 4]), added(SECONDS + 20, 5, [0, 3, 4, 5]));
    const gone = notification('add', {
      device: { jid: withDevice(PN, 2), 'key-index': '2' },
      ts: String(SECONDS + 10),
      list: account.list(SECONDS + 10, 4, [0, 2, 3, 4]),
    });

    expect(apply(later.record, gone).error?.code).toBe('DEVICE_UNSIGNED');
  });
});

describe('a removal', () => {
  const removed = (device: Attrs = {}, ts = SECONDS + 10, attrs: Attrs = {}) =>
    notification('remove', {
      device: { jid: withDevice(PN, 2), 'key-index': '2', ...device },
      ts: String(ts),
      attrs,
    });

  test('takes the device with this id and key index', () => {
    const change = apply(stored(SECONDS, 2, [0, 1, 2]), removed());

    expect(change.removed).toEqual([2]);
    expect(ids(change.record)).toEqual([0, 1]);
  });

  test.each([
    ['older than the record', removed({}, SECONDS - 1)],
    ['of a former device with this id', removed({ 'key-index': '1' })],
    ['of the primary', removed({ jid: PN, 'key-index': '0' })],
    ['of an unknown device', removed({ jid: withDevice(PN, 7), 'key-index': '7' })],
    ['without key index', removed({ 'key-index': undefined })],
  ])('%s takes nothing', (_, n) => {
    const change = apply(stored(SECONDS, 2, [0, 1, 2]), n);

    expect(ids(change.record)).toEqual([0, 1, 2]);
    expect(change.removed).toEqual([]);
  });

  test('without key index asks for the whole list', () => {
    const change = apply(stored(SECONDS, 2, [0, 1, 2]), removed({ 'key-index': undefined }));

    expect(change.refresh).toBe(true);
    expect(change.record?.checkedAt).toBe(0);
  });

  test('of this very device is left to the server’s own word', () => {
    const notice = unwrap(parseDeviceNotification(removed()));
    const input = { record: stored(SECONDS, 2, [0, 1, 2]), notification: notice, now: NOW };

    const change = applyDeviceNotification({ ...input, ownDevice: 2 }, crypto);

    expect(ids(change.record)).toEqual([0, 1, 2]);
  });

  test('whose hash shows another list asks for it', () => {
    const same = removed({}, SECONDS + 10, {
      device_hash: hashOf(PN, [0, 1]),
      device_lid_hash: hashOf(LID, [0, 1]),
    });
    const differs = removed({}, SECONDS + 10, { device_lid_hash: hashOf(LID, [0, 1, 5]) });

    expect(apply(stored(SECONDS, 2, [0, 1, 2]), same).refresh).toBe(false);
    const change = apply(stored(SECONDS, 2, [0, 1, 2]), differs);
    expect(change.refresh).toBe(true);
    expect(change.record?.checkedAt).toBe(0);
    expect(ids(change.record)).toEqual([0, 1]);
  });
});

describe('the list of the own account', () => {
  const sync = (
    companions: readonly (readonly [number, number])[],
    parts: {
      readonly from?: Jid;
      readonly ts?: number;
      readonly list?: Bytes;
      readonly hash?: string;
    } = {},
  ) => {
    const from = parts.from ?? PN;
    const devices = [[0, 0] as const, ...companions].map(([id, keyIndex]) =>
      node('device', { jid: withDevice(from, id), 'key-index': String(keyIndex) }),
    );
    const keys = node('key-index-list', { ts: String(parts.ts ?? SECONDS + 10) }, parts.list);
    const dhash = parts.hash ?? hashOf(PN, [0, ...companions.map(([id]) => id)]);
    const content = [...devices, ...(parts.list === undefined ? [] : [keys])];
    return node('notification', { from, type: 'account_sync' }, [
      node('devices', { dhash }, content),
    ]);
  };
  const applySync = (record: UserDevices | undefined, n: Node) =>
    applyAccountSync(
      { record, user: LID, notification: unwrap(parseAccountSync(n)), self, now: NOW },
      crypto,
    );

  test('is taken with the signature of the account', () => {
    const list = account.list(SECONDS + 10, 3, [0, 2, 3]);

    const change = applySync(
      stored(SECONDS, 2, [0, 1, 2]),
      sync(
        [
          [2, 2],
          [3, 3],
        ],
        { list },
      ),
    );

    expect(change.added).toEqual([3]);
    expect(change.removed).toEqual([1]);
    expect(
      applySync(
        undefined,
        sync(
          [
            [2, 2],
            [3, 3],
          ],
          { list },
        ),
      ).record?.user,
    ).toEqual(LID);
  });

  test('comes under the own LID as well', () => {
    const list = account.list(SECONDS + 10, 3, [0, 2, 3]);

    const change = applySync(
      stored(SECONDS, 2, [0, 1, 2]),
      sync(
        [
          [2, 2],
          [3, 3],
        ],
        { list, from: LID },
      ),
    );

    expect(change.added).toEqual([3]);
  });

  test('without signature takes away only, and never this device', () => {
    const change = applySync(
      stored(SECONDS, 3, [0, 1, 2, 3]),
      sync([
        [3, 3],
        [9, 9],
      ]),
    );

    expect(change.removed).toEqual([1]);
    expect(ids(change.record)).toEqual([0, 2, 3]);
    expect(change.refresh).toBe(true);
  });

  test('is asked for again when its hash is wrong', () => {
    const record = stored(SECONDS, 2, [0, 1, 2]);

    const change = applySync(record, sync([[2, 2]], { hash: '2:AAAAAAAA' }));

    expect(change.record).toEqual({ ...record, checkedAt: 0 });
    expect(change.refresh).toBe(true);
  });

  test('signed by another is refused', () => {
    const record = stored(SECONDS, 2, [0, 1, 2]);
    const list = new Account('other').list(SECONDS + 10, 3, [0, 3]);

    const change = applySync(record, sync([[3, 3]], { list }));

    expect(change.error?.code).toBe('DEVICE_LIST_SIGNATURE');
    expect(change.record).toEqual({ ...record, checkedAt: 0 });
  });

  test('from a stranger is ignored', () => {
    const record = stored(SECONDS, 2, [0, 1, 2]);

    const change = applySync(record, sync([], { from: jid('1', 'lid'), hash: hashOf(PN, [0]) }));

    expect(change).toMatchObject({ record, removed: [], refresh: false });
  });

  test('that names another account’s device is refused', () => {
    const foreign = node('devices', {}, [node('device', { jid: jid('1', 'lid', 1) })]);

    expect(codeOf(parseAccountSync(node('notification', { from: PN }, [foreign])))).toBe(
      'DEVICE_LIST_MALFORMED',
    );
    expect(codeOf(parseAccountSync(node('notification', { from: PN })))).toBe(
      'DEVICE_LIST_MALFORMED',
    );
  });
});
