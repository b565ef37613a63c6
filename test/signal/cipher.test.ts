/**
 * The rules of the session machine that no conversation shows: limits, identities, ages, work.
 */

import { describe, expect, test } from 'vitest';
import { type Bytes, hex, utf8 } from '../../src/base/bytes.ts';
import type { CryptoPrimitives, Env } from '../../src/base/env.ts';
import { unwrap } from '../../src/base/error.ts';
import { nobleCrypto } from '../../src/crypto/noble-provider.ts';
import { nodeCrypto } from '../../src/crypto/node-provider.ts';
import { verifyBundle } from '../../src/signal/bundle.ts';
import {
  decryptMessage,
  decryptPreKeyMessage,
  encryptMessage,
  hasUsableSession,
  initiateSession,
  peekPreKeyMessage,
} from '../../src/signal/cipher.ts';
import { generateRegistrationId } from '../../src/signal/identity.ts';
import { encodeSession, Session } from '../../src/signal/session.ts';
import { Party, seededEnv } from './party.ts';

const DAY_MS = 86_400_000;

/** Alice and Bob with a session that both have used. */
function acquainted(seed: number, env = seededEnv(seed)) {
  const [alice, bob] = [Party.generate(env, 9), Party.generate(env, 9)];
  unwrap(alice.initiate('bob', bob.bundle(1)));
  unwrap(bob.decrypt('alice', unwrap(alice.encrypt('bob', utf8('hello')))));
  unwrap(alice.decrypt('bob', unwrap(bob.encrypt('alice', utf8('hi')))));
  return { alice, bob, env };
}

const keysOf = (party: Party) => ({
  local: party.local,
  signedPreKey: (id: number) => party.signedPreKeys.get(id)?.keyPair,
  preKey: (id: number) => party.preKeys.get(id),
  own: false,
});

/** An environment that counts the calls of one primitive. */
function counting(env: Env, name: 'x25519' | 'hmacSha256'): Env & { calls: number } {
  const counted = {
    calls: 0,
    now: () => env.now(),
    random: (n: number) => env.random(n),
    crypto: {},
  };
  const crypto = { ...env.crypto } as {
    -readonly [K in keyof CryptoPrimitives]: CryptoPrimitives[K];
  };
  const original = crypto[name] as (...args: readonly Bytes[]) => never;
  crypto[name] = ((...args: readonly Bytes[]) => {
    counted.calls++;
    return original(...args);
  }) as never;
  counted.crypto = crypto;
  return counted as Env & { calls: number };
}

describe('sending', () => {
  test('without a session there is nothing to encrypt with', () => {
    const sealed = encryptMessage(undefined, utf8('x'), seededEnv(1));
    expect(sealed.ok ? 'sealed' : sealed.error.code).toBe('SIGNAL_NO_SESSION');
    expect(hasUsableSession(new Session(undefined, []), seededEnv(1))).toBe(false);
  });

  test('a session that nobody answered for 30 days is used no longer', () => {
    const env = seededEnv(2);
    const [alice, bob] = [Party.generate(env, 1), Party.generate(env, 1)];
    unwrap(alice.initiate('bob', bob.bundle(1)));

    env.clock += 30 * DAY_MS;
    expect(hasUsableSession(alice.session('bob'), env)).toBe(true);
    env.clock += 1;

    expect(hasUsableSession(alice.session('bob'), env)).toBe(false);
    const sealed = alice.encrypt('bob', utf8('x'));
    expect(sealed.ok ? 'sealed' : sealed.error.code).toBe('SIGNAL_NO_SESSION');
  });

  test('an answered session does not age', () => {
    const { alice, env } = acquainted(3);
    env.clock += 400 * DAY_MS;
    expect(unwrap(alice.encrypt('bob', utf8('x'))).kind).toBe('msg');
  });

  test('an exhausted chain counts as no session', () => {
    const { alice, env } = acquainted(4);
    const record = Uint8Array.from(alice.records.get('bob') ?? []);
    record.fill(255, 3 + 253, 3 + 257);
    alice.records.set('bob', record);
    expect(hasUsableSession(alice.session('bob'), env)).toBe(false);
    expect(alice.encrypt('bob', utf8('x')).ok).toBe(false);
  });

  test('a session with another identity than the trusted one is not used', () => {
    const { alice, bob, env } = acquainted(5);
    const session = alice.session('bob');
    const trusted = bob.local.identity.publicKey;
    expect(encryptMessage(session, utf8('x'), env, trusted).ok).toBe(true);
    const sealed = encryptMessage(session, utf8('x'), env, alice.local.identity.publicKey);
    expect(sealed.ok ? 'sealed' : sealed.error.code).toBe('SIGNAL_NO_SESSION');
  });

  test('a bundle with a prekey of small order starts nothing', () => {
    const env = seededEnv(6);
    const [alice, bob] = [Party.generate(env), Party.generate(env, 1)];
    const bundle = { ...bob.bundle(1), preKey: { id: 1, publicKey: new Uint8Array(32) } };
    const started = initiateSession(
      undefined,
      unwrap(verifyBundle(bundle, nodeCrypto)),
      alice.local,
      env,
    );
    expect(started.ok ? 'started' : started.error.code).toBe('SIGNAL_BUNDLE');
  });
});

describe('receiving', () => {
  test('a jump of 2000 is taken from a peer and one of 2001 is not', () => {
    const { alice, bob, env } = acquainted(7);
    const sealed = [];
    for (let i = 0; i <= 2001; i++) sealed.push(unwrap(alice.encrypt('bob', utf8('x'))));
    const before = bob.snapshot();

    const far = bob.decrypt('alice', sealed[2001] as never);
    expect(far.ok ? 'opened' : far.error.code).toBe('SIGNAL_TOO_FAR');
    expect(bob.snapshot()).toEqual(before);
    const own = decryptMessage(
      bob.session('alice'),
      sealed[2001]?.ciphertext as Bytes,
      { own: true },
      env,
    );
    expect(own.ok).toBe(true);

    expect(bob.decrypt('alice', sealed[2000] as never).ok).toBe(true);
    expect(bob.decrypt('alice', sealed[0] as never).ok).toBe(true);
    expect(bob.decrypt('alice', sealed[1999] as never).ok).toBe(true);
  });

  test('of the seeds of one chain the newest 2000 are kept', () => {
    const { alice, bob, env } = acquainted(8);
    const sealed: Bytes[] = [];
    for (let i = 0; i <= 2500; i++) sealed.push(unwrap(alice.encrypt('bob', utf8('x'))).ciphertext);
    const open = (session: Session | undefined, i: number) =>
      decryptMessage(session, sealed[i] as Bytes, { own: true }, env);

    const session = unwrap(open(bob.session('alice'), 2500)).session;

    const dropped = open(session, 499);
    expect(dropped.ok ? 'opened' : dropped.error.code).toBe('SIGNAL_DUPLICATE');
    expect(open(session, 500).ok).toBe(true);
    expect(open(session, 2499).ok).toBe(true);
  });

  test('a forged message draws no randomness and costs one agreement per state', () => {
    const { alice, bob, env } = acquainted(9);
    for (let id = 2; id <= 9; id++) unwrap(bob.initiate('alice', alice.bundle(id)));
    const stranger = acquainted(10).alice;
    const forged = unwrap(stranger.encrypt('bob', utf8('forged'))).ciphertext;
    const drawn = env.draws;
    const counted = counting(env, 'x25519');

    const opened = decryptMessage(bob.session('alice'), forged, { own: false }, counted);

    expect(opened.ok ? 'opened' : opened.error.code).toBe('SIGNAL_BAD_MAC');
    expect(counted.calls).toBe(9);
    expect(env.draws).toBe(drawn);
  });

  test('a message of a known chain costs no agreement, whatever is archived', () => {
    const { alice, bob, env } = acquainted(11);
    const first = unwrap(alice.encrypt('bob', utf8('one')));
    const second = unwrap(alice.encrypt('bob', utf8('two')));
    unwrap(bob.decrypt('alice', first));
    for (let id = 2; id <= 9; id++) unwrap(bob.initiate('alice', alice.bundle(id)));
    const counted = counting(env, 'x25519');

    const opened = unwrap(
      decryptMessage(bob.session('alice'), second.ciphertext, { own: false }, counted),
    );

    expect(opened.plaintext).toEqual(utf8('two'));
    expect(counted.calls).toBe(0);
  });

  test('a turn costs one agreement when it is received, and one when it is answered', () => {
    const { alice, bob, env } = acquainted(13);
    const counted = counting(env, 'x25519');
    const question = unwrap(alice.encrypt('bob', utf8('one')));
    const drawn = env.draws;

    const opened = unwrap(
      decryptMessage(bob.session('alice'), question.ciphertext, { own: false }, counted),
    );
    expect([counted.calls, env.draws]).toEqual([1, drawn + 1]);

    const answer = unwrap(encryptMessage(opened.session, utf8('two'), counted));
    unwrap(encryptMessage(answer.session, utf8('three'), counted));
    expect([counted.calls, env.draws]).toEqual([2, drawn + 1]);
    expect(unwrap(alice.decrypt('bob', answer))).toEqual(utf8('two'));
  });

  test('nobody turns the ratchet further while the answer to a turn is owed', () => {
    const { alice, bob, env } = acquainted(14);
    const opened = unwrap(
      decryptMessage(
        bob.session('alice'),
        unwrap(alice.encrypt('bob', utf8('one'))).ciphertext,
        { own: false },
        env,
      ),
    );
    const stranger = acquainted(15).alice;
    const forged = unwrap(stranger.encrypt('bob', utf8('forged'))).ciphertext;
    const counted = counting(env, 'x25519');

    const refused = decryptMessage(opened.session, forged, { own: false }, counted);

    expect(refused.ok ? 'opened' : refused.error.code).toBe('SIGNAL_BAD_MAC');
    expect(counted.calls).toBe(1);
  });

  test('one symmetric message costs three HMACs and one derivation', () => {
    const { alice, env } = acquainted(12);
    unwrap(alice.encrypt('bob', utf8('x')));
    const counted = counting(env, 'hmacSha256');
    const hkdf = { calls: 0 };
    const crypto = {
      ...counted.crypto,
      hkdf: (...args: Parameters<CryptoPrimitives['hkdf']>) => {
        hkdf.calls++;
        return nodeCrypto.hkdf(...args);
      },
    };
    unwrap(encryptMessage(alice.session('bob'), utf8('x'), { ...counted, crypto }));
    expect([counted.calls, hkdf.calls]).toEqual([3, 1]);
  });

  test('both providers give the same bytes', () => {
    const run = (crypto: CryptoPrimitives) => {
      const env = { ...seededEnv(13), crypto };
      const [alice, bob] = [Party.generate(env, 1), Party.generate(env, 1)];
      unwrap(alice.initiate('bob', bob.bundle(1)));
      const sealed = unwrap(alice.encrypt('bob', utf8('same')));
      unwrap(bob.decrypt('alice', sealed));
      return [sealed.ciphertext, encodeSession(bob.session('alice') as Session)].map(hex);
    };
    expect(run(nobleCrypto)).toEqual(run(nodeCrypto));
  });
});

describe('identities', () => {
  /** Bob talks with Alice, who then comes back with a new identity. */
  function reinstalled() {
    const { alice, bob, env } = acquainted(14);
    const late = unwrap(alice.encrypt('bob', utf8('late')));
    const again = Party.generate(env, 1);
    unwrap(again.initiate('bob', bob.bundle(2)));
    const sealed = unwrap(again.encrypt('bob', utf8('new phone')));
    return { alice, bob, env, late, again, sealed };
  }

  test('a message that opens a session names its sender and the prekey that must die', () => {
    const { bob, env, again, sealed } = reinstalled();
    const opened = unwrap(
      decryptPreKeyMessage(bob.session('alice'), sealed.ciphertext, keysOf(bob), env),
    );
    expect(opened.newSession).toBe(true);
    expect(opened.usedPreKeyId).toBe(2);
    expect(opened.identityKey).toEqual(again.local.identity.publicKey);
    expect(opened.session.remoteIdentity).toEqual(again.local.identity.publicKey);
  });

  test('a late message of the former identity is read and promotes nothing', () => {
    const { alice, bob, late, again, sealed } = reinstalled();
    unwrap(bob.decrypt('alice', sealed));

    expect(unwrap(bob.decrypt('alice', late))).toEqual(utf8('late'));

    expect(bob.session('alice')?.remoteIdentity).toEqual(again.local.identity.publicKey);
    const second = bob.decrypt('alice', late);
    expect(second.ok ? 'opened' : second.error.code).toBe('SIGNAL_DUPLICATE');
    expect(unwrap(bob.decrypt('alice', unwrap(alice.encrypt('bob', utf8('x')))))).toEqual(
      utf8('x'),
    );
    expect(bob.session('alice')?.remoteIdentity).toEqual(again.local.identity.publicKey);
  });

  test('a repeated prekey message of the former identity is no new session', () => {
    const env = seededEnv(15);
    const [alice, bob, again] = [Party.generate(env), Party.generate(env, 2), Party.generate(env)];
    unwrap(alice.initiate('bob', bob.bundle(1)));
    const first = unwrap(alice.encrypt('bob', utf8('one')));
    const second = unwrap(alice.encrypt('bob', utf8('two')));
    unwrap(bob.decrypt('alice', first));
    unwrap(again.initiate('bob', bob.bundle(2)));
    unwrap(bob.decrypt('alice', unwrap(again.encrypt('bob', utf8('three')))));

    const opened = unwrap(
      decryptPreKeyMessage(bob.session('alice'), second.ciphertext, keysOf(bob), env),
    );

    expect(opened.newSession).toBe(false);
    expect(opened.usedPreKeyId).toBeUndefined();
    expect(opened.session.remoteIdentity).toEqual(again.local.identity.publicKey);
  });

  test('a message of an archived state of the same identity promotes it', () => {
    const { alice, bob } = acquainted(16);
    unwrap(bob.initiate('alice', alice.bundle(3)));
    const current = bob.session('alice')?.baseKey;
    unwrap(bob.decrypt('alice', unwrap(alice.encrypt('bob', utf8('on the old one')))));
    expect(bob.session('alice')?.baseKey).not.toEqual(current);
    expect(bob.session('alice')?.previous.length).toBe(1);
  });
});

test('a prekey message tells what it names without being opened', () => {
  const env = seededEnv(17);
  const [alice, bob] = [Party.generate(env), Party.generate(env, 3)];
  unwrap(alice.initiate('bob', bob.bundle(3)));
  const { ciphertext } = unwrap(alice.encrypt('bob', utf8('x')));
  expect(unwrap(peekPreKeyMessage(ciphertext))).toEqual({
    preKeyId: 3,
    signedPreKeyId: 1,
    registrationId: 77,
    baseKey: alice.session('bob')?.baseKey,
    identityKey: alice.local.identity.publicKey,
  });
  expect(peekPreKeyMessage(ciphertext.subarray(1)).ok).toBe(false);
});

test('registration ids are drawn from 1 to 16380', () => {
  const draws = [
    [0, 0],
    [255, 255],
    [63, 252],
  ];
  const env = {
    now: () => 0,
    crypto: nodeCrypto,
    random: () => Uint8Array.from(draws.shift() ?? []),
  };
  expect(generateRegistrationId(env)).toBe(16380);
  expect(draws).toEqual([]);
});
