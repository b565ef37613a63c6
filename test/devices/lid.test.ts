/**
 * Numbers and LIDs: one canonical address for each device, and what moves when a pair is learnt.
 */

import { describe, expect, test } from 'vitest';
import { utf8 } from '../../src/base/bytes.ts';
import { unwrap } from '../../src/base/error.ts';
import type { Change, Records } from '../../src/base/step.ts';
import {
  addressKey,
  canonicalJid,
  counterpart,
  LID_TABLE,
  learnPair,
  migratePair,
  migrationReads,
  pairReads,
} from '../../src/devices/lid.ts';
import {
  decodeUserDevices,
  emptyRecord,
  encodeUserDevices,
  USER_DEVICES_TABLE,
  userDevicesKey,
} from '../../src/devices/registry.ts';
import { decodeSession, encodeSession, Session } from '../../src/signal/session.ts';
import { IDENTITY_TABLE, SESSION_TABLE } from '../../src/signal/tables.ts';
import { Draft } from '../../src/store/draft.ts';
import { jid, withDevice } from '../../src/wire/jid.ts';
import { LID, NOW, PN } from './world.ts';

/** A store in which every record is loaded. */
function recordsOf(rows: readonly (readonly [string, string, Uint8Array])[] = []): Records {
  const map = new Map(rows.map(([table, key, value]) => [`${table}/${key}`, value]));
  return { get: (table, key) => map.get(`${table}/${key}`), has: () => true };
}
const draftOf = (rows?: readonly (readonly [string, string, Uint8Array])[]) =>
  new Draft(recordsOf(rows));
const PAIRED = [
  [LID_TABLE, `pn:${PN.user}`, utf8(LID.user)],
  [LID_TABLE, `lid:${LID.user}`, utf8(PN.user)],
] as const;

describe('the canonical address', () => {
  test('is the LID once the pair is known, for every device', () => {
    expect(canonicalJid(recordsOf(PAIRED), withDevice(PN, 3))).toEqual(withDevice(LID, 3));
    expect(canonicalJid(recordsOf(PAIRED), withDevice(LID, 3))).toEqual(withDevice(LID, 3));
    expect(canonicalJid(recordsOf(), withDevice(PN, 3))).toEqual(withDevice(PN, 3));
  });

  test('of an old server name is that of the number', () => {
    expect(canonicalJid(recordsOf(), jid('1', 'c.us'))).toEqual(jid('1', 's.whatsapp.net'));
    expect(canonicalJid(recordsOf(PAIRED), jid(PN.user, 'c.us', 1))).toEqual(withDevice(LID, 1));
  });

  test('of a hosted device is under the hosted LID', () => {
    const hosted = jid(PN.user, 'hosted', 99);

    expect(canonicalJid(recordsOf(PAIRED), hosted)).toEqual(jid(LID.user, 'hosted.lid', 99));
  });

  test('of groups and servers is their own, and nothing is loaded for them', () => {
    const group = jid('1', 'g.us');

    expect(canonicalJid(recordsOf(PAIRED), group)).toBe(group);
    expect(pairReads([group, jid('', 's.whatsapp.net')])).toEqual([]);
    expect(counterpart(recordsOf(PAIRED), group)).toBeUndefined();
  });

  test('of a server named like a property of every object is its own', () => {
    const odd = jid('1', 'constructor');

    expect(canonicalJid(recordsOf(PAIRED), odd)).toBe(odd);
    expect(pairReads([odd])).toEqual([]);
  });

  test('asks for each pair once', () => {
    expect(pairReads([PN, withDevice(PN, 2), LID])).toEqual([
      { table: LID_TABLE, key: `pn:${PN.user}` },
      { table: LID_TABLE, key: `lid:${LID.user}` },
    ]);
  });

  test.each([
    [withDevice(PN, 2), '15550001111.2'],
    [withDevice(LID, 2), '98765_1.2'],
    [jid('15550001111', 'hosted', 99), '15550001111_128.99'],
    [jid('98765', 'hosted.lid', 99), '98765_129.99'],
  ])('has a key of its own in the store', (address, key) => {
    expect(addressKey(address)).toBe(key);
  });
});

describe('learning a pair', () => {
  test('is news once', () => {
    const draft = draftOf();

    expect(learnPair(draft, withDevice(PN, 3), LID)).toBe(true);
    expect(learnPair(draft, PN, withDevice(LID, 3))).toBe(false);
    expect(counterpart(draft, withDevice(LID, 5))).toEqual(withDevice(PN, 5));
  });

  test('replaces a pair that contradicts it, in both directions', () => {
    const other = jid('555', 'lid');
    const draft = draftOf(PAIRED);

    expect(learnPair(draft, PN, other)).toBe(true);

    expect(canonicalJid(draft, PN)).toEqual(other);
    expect(counterpart(draft, LID)).toBeUndefined();
    const owner = jid('777', 's.whatsapp.net');
    expect(learnPair(draft, owner, other)).toBe(true);
    expect(counterpart(draft, PN)).toBeUndefined();
  });

  test('is refused for anything but a number and a LID', () => {
    const draft = draftOf();

    expect(learnPair(draft, LID, PN)).toBe(false);
    expect(learnPair(draft, PN, jid('1', 'g.us'))).toBe(false);
    expect(draft.changes()).toEqual([]);
  });
});

describe('moving what was kept under a number', () => {
  const from = (id: number) => addressKey(withDevice(PN, id));
  const to = (id: number) => addressKey(withDevice(LID, id));
  const pair = { pn: PN, lid: LID };
  const record = (timestamp: number, ids: readonly number[], user = PN) =>
    encodeUserDevices({
      ...emptyRecord(user),
      timestamp,
      devices: ids.map((id) => ({ id, keyIndex: id, hosted: false })),
      checkedAt: NOW,
    });
  const list = [USER_DEVICES_TABLE, userDevicesKey(PN), record(5, [0, 2])] as const;
  const session = encodeSession(new Session(undefined, []));
  const key = (byte: number) => new Uint8Array(32).fill(byte);
  const kinds = (changes: readonly Change[]) =>
    changes.map((one) => `${one.kind} ${one.table} ${one.key}`).sort();

  test('names the lists first, then the records of every device', () => {
    const nothing: Records = { get: () => undefined, has: () => false };

    expect(migrationReads(nothing, pair).map((read) => read.table)).toEqual([
      USER_DEVICES_TABLE,
      USER_DEVICES_TABLE,
    ]);
    const keys = new Set(migrationReads(recordsOf([list]), pair, [7]).map((read) => read.key));
    expect(keys).toEqual(new Set([0, 2, 7].flatMap((id) => [from(id), to(id)])));
  });

  test('moves sessions, identities and the list', () => {
    const draft = draftOf([
      list,
      [SESSION_TABLE, from(2), session],
      [IDENTITY_TABLE, from(2), key(1)],
      [IDENTITY_TABLE, from(0), key(2)],
    ]);

    expect(migratePair(draft, pair)).toEqual([0, 2]);

    expect(draft.get(SESSION_TABLE, to(2))).toEqual(session);
    expect(draft.get(IDENTITY_TABLE, to(0))).toEqual(key(2));
    expect(draft.get(SESSION_TABLE, from(2))).toBeUndefined();
    const moved = draft.get(USER_DEVICES_TABLE, userDevicesKey(LID)) ?? new Uint8Array();
    expect(unwrap(decodeUserDevices(moved))).toMatchObject({ user: LID, timestamp: 5 });
    expect(draft.get(USER_DEVICES_TABLE, userDevicesKey(PN))).toBeUndefined();
  });

  test('leaves the identity of the LID where both have one', () => {
    const draft = draftOf([
      [IDENTITY_TABLE, from(0), key(1)],
      [IDENTITY_TABLE, to(0), key(2)],
    ]);

    migratePair(draft, pair);

    expect(draft.get(IDENTITY_TABLE, to(0))).toEqual(key(2));
    expect(draft.get(IDENTITY_TABLE, from(0))).toBeUndefined();
  });

  test('makes one session of two', () => {
    const draft = draftOf([
      [SESSION_TABLE, from(0), session],
      [SESSION_TABLE, to(0), session],
    ]);

    expect(migratePair(draft, pair)).toEqual([0]);

    const merged = draft.get(SESSION_TABLE, to(0)) ?? new Uint8Array();
    expect(decodeSession(merged).ok).toBe(true);
    expect(draft.get(SESSION_TABLE, from(0))).toBeUndefined();
  });

  test('deletes no session that it cannot read', () => {
    const draft = draftOf([
      [SESSION_TABLE, from(0), Uint8Array.of(250, 1)],
      [SESSION_TABLE, to(0), session],
    ]);

    expect(migratePair(draft, pair)).toEqual([]);

    expect(draft.changes()).toEqual([]);
  });

  test('keeps the newer of two lists', () => {
    const older = [USER_DEVICES_TABLE, userDevicesKey(LID), record(4, [0], LID)] as const;
    const newer = [USER_DEVICES_TABLE, userDevicesKey(LID), record(6, [0], LID)] as const;

    const taken = draftOf([list, older]);
    migratePair(taken, pair);
    expect(kinds(taken.changes())).toEqual([
      `delete ${USER_DEVICES_TABLE} ${userDevicesKey(PN)}`,
      `put ${USER_DEVICES_TABLE} ${userDevicesKey(LID)}`,
    ]);
    const kept = draftOf([list, newer]);
    migratePair(kept, pair);
    expect(kinds(kept.changes())).toEqual([`delete ${USER_DEVICES_TABLE} ${userDevicesKey(PN)}`]);
  });

  test('does nothing for a number of which nothing is kept', () => {
    const draft = draftOf();

    expect(migratePair(draft, pair)).toEqual([]);
    expect(draft.changes()).toEqual([]);
  });
});
