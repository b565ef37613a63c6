/**
 * Session records: round trip, damage, versions, the archive and the merging of two.
 */

import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { type Bytes, hex, utf8 } from '../../src/base/bytes.ts';
import { unwrap } from '../../src/base/error.ts';
import { cap } from '../../src/base/limits.ts';
import {
  decodeSession,
  encodeSession,
  mergeSessions,
  type Session,
} from '../../src/signal/session.ts';
import type { State } from '../../src/signal/state.ts';
import { Party, seededEnv } from './party.ts';

/** Bob's session with Alice after some messages, one of them skipped and one state archived. */
function talkedSession(): Session {
  const env = seededEnv(3);
  const [alice, bob] = [Party.generate(env, 4), Party.generate(env, 4)];
  for (const preKeyId of [1, 2]) {
    unwrap(alice.initiate('bob', bob.bundle(preKeyId)));
    unwrap(alice.encrypt('bob', utf8('lost')));
    unwrap(bob.decrypt('alice', unwrap(alice.encrypt('bob', utf8('read')))));
    unwrap(alice.decrypt('bob', unwrap(bob.encrypt('alice', utf8('answer')))));
  }
  unwrap(bob.initiate('alice', alice.bundle(1)));
  return bob.session('alice') as Session;
}

const codeOf = (record: Bytes): string => {
  const decoded = decodeSession(record);
  return decoded.ok ? 'decoded' : decoded.error.code;
};

describe('the record of a session', () => {
  test('decodes to the session that was encoded, pending part and archive included', () => {
    const session = talkedSession();

    const again = unwrap(decodeSession(Uint8Array.from(encodeSession(session))));

    expect(encodeSession(again)).toEqual(encodeSession(session));
    expect(again.previous.length).toBe(2);
    expect(again.current?.pending).toEqual({
      preKeyId: 1,
      signedPreKeyId: 1,
      createdAt: 1_700_000_000_000,
    });
    expect(again.previous[0]?.pending).toBeUndefined();
    expect(again.remoteRegistrationId).toBe(77);
  });

  test('gives the same ratchet key pair when it comes back as it was given', () => {
    const session = talkedSession();
    const pair = session.current?.ratchet;
    const record = encodeSession(session.withCurrent(session.current as State));

    const again = unwrap(decodeSession(record));

    expect(again.current?.ratchet).toBe(pair);
    expect(again.previous[0]?.ratchet).not.toBe(pair);
    expect(encodeSession(again)).toBe(record);
  });

  test('is corrupt at every shorter length and with a byte too many', () => {
    const record = encodeSession(talkedSession());
    for (let end = 0; end < record.length; end++) {
      expect(codeOf(record.slice(0, end))).toBe('STORE_CORRUPT');
    }
    expect(codeOf(Uint8Array.of(...record, 0))).toBe('STORE_CORRUPT');
  });

  test('of a newer version is not touched', () => {
    const record = Uint8Array.from(encodeSession(talkedSession()));
    record[0] = 3;
    expect(codeOf(record)).toBe('STORE_VERSION');
  });

  test.each([
    ['a version of 0', 0, 0],
    ['an unknown mark of the current state', 1, 2],
    ['more archived states than are kept', 2, 41],
    ['unknown flags', 3, 5],
    ['a one-time prekey without anything pending', 3, 2],
    ['a local identity of another type', 3 + 33, 6],
    ['a remote identity of another type', 3 + 66, 0],
    ['more chains than are kept', 3 + 257, 6],
    ['more skipped keys than there are bytes', 3 + 258 + 68, 7],
    ['more skipped keys than are kept', 3 + 258 + 68, 255],
  ])('is corrupt with %s', (_, at, value) => {
    const record = Uint8Array.from(encodeSession(talkedSession()));
    record[at] = value;
    expect(codeOf(record)).toBe('STORE_CORRUPT');
  });

  test('of the first version is read, and knows no turn that is owed', () => {
    const record = Uint8Array.from(encodeSession(talkedSession()));
    record[0] = 1;
    expect(codeOf(record)).toBe('decoded');

    record[3] = 4;
    expect(codeOf(record)).toBe('STORE_CORRUPT');
  });

  test('keeps a turn that is owed, and is corrupt if it owes one to nobody', () => {
    const env = seededEnv(6);
    const [alice, bob] = [Party.generate(env, 1), Party.generate(env, 1)];
    unwrap(alice.initiate('bob', bob.bundle(1)));
    const opening = unwrap(alice.encrypt('bob', utf8('one')));
    unwrap(bob.decrypt('alice', opening));

    const record = Uint8Array.from(encodeSession(bob.session('alice') as Session));
    const again = unwrap(decodeSession(record));

    expect(again.current?.owedTo).toEqual(bob.session('alice')?.current?.owedTo);
    expect(again.current?.owedTo).toHaveLength(32);
    expect(encodeSession(again)).toEqual(record);
    const nobody = record.slice(0, 3 + 258);
    nobody[3 + 257] = 0;
    expect(codeOf(nobody)).toBe('STORE_CORRUPT');
  });

  test('a stored value whose memory is shared is never written to', () => {
    const env = seededEnv(4);
    const [alice, bob] = [Party.generate(env, 1), Party.generate(env, 1)];
    unwrap(alice.initiate('bob', bob.bundle(1)));
    const record = Buffer.from(encodeSession(alice.session('bob') as Session));
    const before = hex(record);
    alice.records.set('bob', record);

    unwrap(alice.encrypt('bob', utf8('one')));

    expect(hex(record)).toBe(before);
  });

  test('prints counters and no key', () => {
    const session = talkedSession();
    const printed = [inspect(session, { depth: 9 }), JSON.stringify(session), String(session)];
    const secret = hex(session.current?.ratchet.privateKey ?? new Uint8Array(32));
    const chain = hex(session.current?.sendChainKey ?? new Uint8Array(32));
    for (const text of printed) {
      expect(text).not.toContain(secret);
      expect(text).not.toContain(chain);
      expect(text).not.toMatch(/Uint8Array/);
    }
    expect(JSON.parse(printed[1] as string)).toEqual({
      current: {
        sendIndex: 0,
        previousCounter: 0,
        chains: 1,
        remoteRegistrationId: 77,
        pending: true,
      },
      previous: 2,
    });
  });
});

describe('the archive', () => {
  test('keeps the newest 40 states', () => {
    const env = seededEnv(5);
    const [alice, bob] = [Party.generate(env, 60), Party.generate(env)];
    for (let i = 1; i <= 45; i++) unwrap(bob.initiate('alice', alice.bundle(i)));
    const session = bob.session('alice') as Session;
    expect(session.previous.length).toBe(cap('archivedSessions'));
    expect(session.previous.every((state) => state.pending === undefined)).toBe(true);
  });
});

describe('merging the sessions of two addresses of one device', () => {
  test('keeps the current state of the LID and archives the rest once', () => {
    const env = seededEnv(6);
    const [alice, bob] = [Party.generate(env, 4), Party.generate(env, 4)];
    const start = (id: number): Session => {
      unwrap(bob.initiate('alice', alice.bundle(id)));
      return bob.session('alice') as Session;
    };
    const shared = start(1);
    const pn = start(2);
    bob.records.clear();
    bob.store('alice', shared);
    const lid = start(3);

    const merged = mergeSessions(lid, pn);

    expect(merged.current).toBe(lid.current);
    expect(merged.previous.map((state) => hex(state.baseKey))).toEqual([
      hex(shared.baseKey ?? new Uint8Array(0)),
      hex(pn.baseKey ?? new Uint8Array(0)),
    ]);
    expect(merged.previous.every((state) => state.pending === undefined)).toBe(true);
  });

  test('drops states that were made with another identity', () => {
    const env = seededEnv(7);
    const [alice, mallory, bob] = [Party.generate(env), Party.generate(env), Party.generate(env)];
    const lid = unwrap(bob.initiate('alice', alice.bundle()));
    bob.records.clear();
    const pn = unwrap(bob.initiate('alice', mallory.bundle()));
    expect(mergeSessions(lid, pn).previous).toEqual([]);
  });
});
