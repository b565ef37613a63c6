/**
 * Bundles of other devices: both shapes, refusals, hostile answers, and the signature.
 */

import { describe, expect, test } from 'vitest';
import { u24, u32 } from '../../src/base/bytes.ts';
import { unwrap } from '../../src/base/error.ts';
import { nodeCrypto } from '../../src/crypto/node-provider.ts';
import {
  type BundleAnswer,
  buildBundleQuery,
  parseBundle,
  parseBundles,
  verifyBundle,
} from '../../src/signal/bundle.ts';
import { type Jid, jid } from '../../src/wire/jid.ts';
import { type Node, node } from '../../src/wire/node.ts';
import { Party, seededEnv } from './party.ts';

const BUNDLE = Party.generate(seededEnv(1), 1).bundle(1);
const KAI = jid('15550001111', 's.whatsapp.net', 3);
const LEA = jid('98765', 'lid');

const key = (tag: string, id: number, more: readonly Node[] = []): Node =>
  node(tag, {}, [node('id', {}, u24(id)), node('value', {}, BUNDLE.identityKey), ...more]);

/** The parts of a bundle by tag; a change replaces one or, as `undefined`, leaves it out. */
function parts(change: Readonly<Record<string, Node | undefined>> = {}): readonly Node[] {
  const { signedPreKey, preKey } = BUNDLE;
  const all = {
    registration: node('registration', {}, u32(BUNDLE.registrationId)),
    type: node('type', {}, Uint8Array.of(5)),
    identity: node('identity', {}, BUNDLE.identityKey),
    skey: node('skey', {}, [
      node('id', {}, u24(signedPreKey.id)),
      node('value', {}, signedPreKey.publicKey),
      node('signature', {}, signedPreKey.signature),
    ]),
    key: node('key', {}, [
      node('id', {}, u24(1)),
      node('value', {}, preKey?.publicKey ?? new Uint8Array(0)),
    ]),
    ...change,
  };
  return Object.values(all).filter((one) => one !== undefined);
}

const user = (who: Jid | string, content: readonly Node[]): Node =>
  node('user', { jid: who }, content);
const answer = (...users: readonly Node[]): Node => node('iq', {}, [node('list', {}, users)]);
const outcome = (one: BundleAnswer | undefined): unknown =>
  one && ('bundle' in one ? one.bundle : [one.error.code, one.error.data]);

describe('asking', () => {
  test('names the devices and why', () => {
    expect(buildBundleQuery([KAI, LEA])).toEqual({
      xmlns: 'encrypt',
      type: 'get',
      content: [
        node('key', {}, [
          node('user', { jid: KAI, reason: 'identity' }),
          node('user', { jid: LEA, reason: 'identity' }),
        ]),
      ],
    });
  });
});

describe('reading the answer', () => {
  test('gives the bundles of the flat form', () => {
    const [one] = parseBundles(answer(user(KAI, parts())));
    expect(one?.jid).toEqual(KAI);
    expect(outcome(one)).toEqual(BUNDLE);
  });

  test('gives the same of the form with a wrapper, and of a retry receipt', () => {
    const { registration, ...wrapped } = Object.fromEntries(parts().map((one) => [one.tag, one]));
    const identity = node('device-identity', {}, Uint8Array.of(1, 2));
    const content = [registration as Node, node('keys', {}, [...Object.values(wrapped), identity])];
    expect(unwrap(parseBundle(node('user', {}, content)))).toEqual({
      ...BUNDLE,
      deviceIdentity: Uint8Array.of(1, 2),
    });
  });

  test('a bundle without one-time prekey is normal', () => {
    const bundle = unwrap(parseBundle(node('user', {}, parts({ key: undefined }))));
    expect(bundle.preKey).toBeUndefined();
  });

  test('says which devices the server does not know, and other refusals', () => {
    const refusal = (code: string) => [node('error', { code })];
    const answers = parseBundles(
      answer(user(KAI, refusal('404')), user(LEA, refusal('406')), user(KAI, refusal('500'))),
    );
    expect(answers.map(outcome)).toEqual([
      ['DEVICE_UNKNOWN_USER', { status: 404 }],
      ['DEVICE_UNKNOWN_USER', { status: 406 }],
      ['CONNECTION_REFUSED', { status: 500 }],
    ]);
  });

  test('keeps the order of what was asked, ignores strangers and reports who is missing', () => {
    const stranger = jid('666', 'lid');
    const answers = parseBundles(answer(user(stranger, parts()), user(LEA, parts())), [KAI, LEA]);
    expect(answers.map((one) => one.jid)).toEqual([KAI, LEA]);
    expect(answers.map(outcome)).toEqual([['SIGNAL_BUNDLE', { cause: 'missing' }], BUNDLE]);
  });

  test('survives an answer of another shape', () => {
    expect(parseBundles(node('iq'))).toEqual([]);
    expect(parseBundles(answer(user('@@', parts()), node('user')))).toEqual([]);
  });

  test.each([
    ['registration', { registration: node('registration', {}, u24(1)) }],
    ['registration', { registration: undefined }],
    ['identity', { identity: node('identity', {}, new Uint8Array(33)) }],
    ['skey', { skey: undefined }],
    ['skey', { skey: key('skey', 1) }],
    ['skey', { skey: key('skey', 1, [node('signature', {}, new Uint8Array(63))]) }],
    ['key', { key: node('key') }],
    ['key', { key: node('key', {}, [node('id', {}, u32(1))]) }],
    ['type', { type: node('type', {}, Uint8Array.of(6)) }],
    ['type', { type: node('type') }],
  ])('refuses a bundle with a wrong %s', (part, change) => {
    const [one] = parseBundles(answer(user(KAI, parts(change))));
    expect(outcome(one)).toEqual(['SIGNAL_BUNDLE', { cause: 'malformed', part }]);
  });
});

describe('verifying', () => {
  test('accepts a prekey that the identity has signed', () => {
    expect(verifyBundle(BUNDLE, nodeCrypto).ok).toBe(true);
  });

  test('refuses another prekey, another identity and another signature', () => {
    const { signedPreKey } = BUNDLE;
    const other = Party.generate(seededEnv(2)).bundle();
    for (const changed of [
      { ...BUNDLE, identityKey: other.identityKey },
      { ...BUNDLE, identityKey: new Uint8Array(32) },
      { ...BUNDLE, signedPreKey: { ...signedPreKey, publicKey: other.signedPreKey.publicKey } },
      { ...BUNDLE, signedPreKey: { ...signedPreKey, signature: other.signedPreKey.signature } },
    ]) {
      const verified = verifyBundle(changed, nodeCrypto);
      expect(verified.ok ? 'verified' : verified.error.code).toBe('SIGNAL_BUNDLE');
    }
  });
});
