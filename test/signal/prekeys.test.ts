/**
 * The own prekeys: generation, records, what is told to the server, rotation and digest.
 */

import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { type Bytes, hex, u24, u32 } from '../../src/base/bytes.ts';
import { unwrap } from '../../src/base/error.ts';
import { generateKeyPair, publicKey33 } from '../../src/crypto/keys.ts';
import { nodeCrypto } from '../../src/crypto/node-provider.ts';
import { buildDigestQuery, checkDigest, digestPreKeyIds } from '../../src/signal/prekey-digest.ts';
import {
  buildPreKeyCountQuery,
  buildPreKeyUpload,
  buildRetryKeys,
  buildSignedPreKeyRotation,
  decodePreKey,
  decodeSignedPreKey,
  encodePreKey,
  encodeSignedPreKey,
  expiredSignedPreKeys,
  generatePreKeys,
  generateSignedPreKey,
  isRotationDue,
  NEXT_PREKEY_READ,
  nextPreKeyId,
  parsePreKeyCount,
  preKeyKey,
  readNextPreKeyId,
  writeNextPreKeyId,
} from '../../src/signal/prekeys.ts';
import { Draft } from '../../src/store/draft.ts';
import { child, children, contentBytes, type Node, node } from '../../src/wire/node.ts';
import { seededEnv } from './party.ts';

const DAY_MS = 86_400_000;

function ownKeys(seed: number) {
  const env = seededEnv(seed);
  const local = { identity: generateKeyPair(env), registrationId: 0x01020304 };
  const preKeys = generatePreKeys({ firstId: 0x010203, count: 3 }, env);
  const signedPreKey = generateSignedPreKey(7, local.identity, env);
  return { env, local, preKeys, signedPreKey };
}

const bytesAt = (parent: Node | undefined, ...path: readonly string[]): Bytes | undefined => {
  let at = parent;
  for (const tag of path) at = at && child(at, tag);
  return at && contentBytes(at);
};

describe('making prekeys', () => {
  test('ids count up, wrap after 24 bits and pass over those still held', () => {
    const env = seededEnv(1);
    const held = (id: number) => id === 2;
    const made = generatePreKeys({ firstId: 16_777_214, count: 4, held }, env);
    expect(made.map((one) => one.id)).toEqual([16_777_214, 16_777_215, 1, 3]);
    expect(new Set(made.map((one) => hex(one.keyPair.publicKey))).size).toBe(4);
    expect(made.every((one) => !one.uploaded)).toBe(true);
    expect(nextPreKeyId(3)).toBe(4);
  });

  test('the counter is kept apart from what is left', () => {
    const draft = new Draft({ get: () => undefined, has: () => true });
    expect(readNextPreKeyId(draft)).toBe(1);
    writeNextPreKeyId(draft, 813);
    expect(readNextPreKeyId(draft)).toBe(813);
    expect(draft.changes().map(({ table, key }) => ({ table, key }))).toEqual([NEXT_PREKEY_READ]);
  });

  test('a signed prekey is signed by the identity over its 33-byte form', () => {
    const { local, signedPreKey } = ownKeys(2);
    const message = publicKey33(signedPreKey.keyPair.publicKey);
    const { publicKey } = local.identity;
    expect(nodeCrypto.xeddsaVerify(publicKey, message, signedPreKey.signature)).toBe(true);
  });

  test('row keys sort by id', () => {
    expect([preKeyKey(10), preKeyKey(9), preKeyKey(16_777_215)].sort()).toEqual([
      '00000009',
      '00000010',
      '16777215',
    ]);
  });
});

describe('records of prekeys', () => {
  test('give back what was stored, and print no private half', () => {
    const { preKeys, signedPreKey } = ownKeys(3);
    const [one] = preKeys;
    if (one === undefined) throw new Error('no prekey');
    const uploaded = { ...one, uploaded: true };
    const replaced = { ...signedPreKey, replacedAt: 1_800_000_000_000 };

    const again = unwrap(decodePreKey(encodePreKey(uploaded)));
    expect(encodePreKey(again)).toEqual(encodePreKey(uploaded));
    expect(again.id).toBe(one.id);
    expect(again.uploaded).toBe(true);
    expect(again.keyPair.privateKey).toEqual(one.keyPair.privateKey);
    expect(unwrap(decodeSignedPreKey(encodeSignedPreKey(replaced))).replacedAt).toBe(
      1_800_000_000_000,
    );
    expect('replacedAt' in unwrap(decodeSignedPreKey(encodeSignedPreKey(signedPreKey)))).toBe(
      false,
    );
    const printed = inspect(again, { depth: 9 }) + JSON.stringify(again);
    expect(printed).not.toContain(hex(one.keyPair.privateKey));
  });

  test('are corrupt at every other length and of a newer version refused', () => {
    const { preKeys, signedPreKey } = ownKeys(4);
    const [one] = preKeys;
    if (one === undefined) throw new Error('no prekey');
    for (const [record, decode] of [
      [encodePreKey(one), decodePreKey],
      [encodeSignedPreKey(signedPreKey), decodeSignedPreKey],
    ] as const) {
      for (let end = 0; end < record.length; end++) {
        const decoded = decode(record.subarray(0, end));
        expect(decoded.ok ? 'decoded' : decoded.error.code).toBe('STORE_CORRUPT');
      }
      const newer = decode(Uint8Array.of(2, ...record.subarray(1)));
      expect(newer.ok ? 'decoded' : newer.error.code).toBe('STORE_VERSION');
      const flagged = decode(Uint8Array.of(1, 2, ...record.subarray(2)));
      expect(flagged.ok ? 'decoded' : flagged.error.code).toBe('STORE_CORRUPT');
    }
  });
});

describe('what the server is told', () => {
  test('an upload carries registration, identity, prekeys and signed prekey', () => {
    const { local, preKeys, signedPreKey } = ownKeys(5);
    const { xmlns, type, content } = buildPreKeyUpload({ local, preKeys, signedPreKey });
    const body = node('iq', {}, content);
    expect([xmlns, type]).toEqual(['encrypt', 'set']);
    expect(content.map((one) => one.tag)).toEqual([
      'registration',
      'type',
      'identity',
      'list',
      'skey',
    ]);
    expect(bytesAt(body, 'registration')).toEqual(Uint8Array.of(1, 2, 3, 4));
    expect(bytesAt(body, 'type')).toEqual(Uint8Array.of(5));
    expect(bytesAt(body, 'identity')).toEqual(local.identity.publicKey);
    const keys = children(child(body, 'list') ?? body, 'key');
    expect(keys.map((key) => bytesAt(key, 'id'))).toEqual([1, 2, 3].map((i) => u24(0x010202 + i)));
    expect(bytesAt(keys[2], 'value')).toEqual(preKeys[2]?.keyPair.publicKey);
    expect(bytesAt(body, 'skey', 'id')).toEqual(u24(7));
    expect(bytesAt(body, 'skey', 'value')).toEqual(signedPreKey.keyPair.publicKey);
    expect(bytesAt(body, 'skey', 'signature')).toEqual(signedPreKey.signature);
  });

  test('a count that is missing or no number is 0', () => {
    expect(buildPreKeyCountQuery()).toEqual({
      xmlns: 'encrypt',
      type: 'get',
      content: [node('count')],
    });
    const answer = (attrs: Record<string, string>) => node('iq', {}, [node('count', attrs)]);
    expect(parsePreKeyCount(answer({ value: '17' }))).toBe(17);
    expect(parsePreKeyCount(answer({}))).toBe(0);
    expect(parsePreKeyCount(answer({ value: 'many' }))).toBe(0);
    expect(parsePreKeyCount(node('iq'))).toBe(0);
  });

  test('a rotation carries the signed prekey alone', () => {
    const { signedPreKey } = ownKeys(6);
    const { type, content } = buildSignedPreKeyRotation(signedPreKey);
    expect(type).toBe('set');
    expect(bytesAt(content[0], 'skey', 'id')).toEqual(u24(7));
  });

  test('the keys of a retry receipt hold one prekey, and the identity of a companion', () => {
    const { local, preKeys, signedPreKey } = ownKeys(7);
    const [preKey] = preKeys;
    if (preKey === undefined) throw new Error('no prekey');
    const deviceIdentity = Uint8Array.of(9);
    const keys = buildRetryKeys({ local, preKey, signedPreKey, deviceIdentity });
    expect(children(keys).map((one) => one.tag)).toEqual([
      'type',
      'identity',
      'key',
      'skey',
      'device-identity',
    ]);
    expect(children(buildRetryKeys({ local, preKey, signedPreKey })).length).toBe(4);
  });
});

describe('rotation', () => {
  test('is due after 27 days', () => {
    const { env, signedPreKey } = ownKeys(8);
    env.clock += 27 * DAY_MS - 1;
    expect(isRotationDue(signedPreKey, env)).toBe(false);
    env.clock += 1;
    expect(isRotationDue(signedPreKey, env)).toBe(true);
  });

  test('an old key dies when it is neither among the newest three nor lately replaced', () => {
    const { env, local } = ownKeys(9);
    const keys = [1, 2, 3, 4, 5].map((id) => {
      env.clock += 10 * DAY_MS;
      return { ...generateSignedPreKey(id, local.identity, env), replacedAt: env.clock };
    });
    expect(expiredSignedPreKeys(keys, env)).toEqual([1]);
    env.clock += 1;
    expect(expiredSignedPreKeys(keys, env)).toEqual([2, 1]);
    expect(expiredSignedPreKeys(keys.slice(2), env)).toEqual([]);
  });
});

describe('the digest', () => {
  const own = ownKeys(10);
  const { local, preKeys, signedPreKey } = own;
  const expected = {
    local,
    signedPreKey,
    preKey: (id: number) => preKeys.find((one) => one.id === id)?.keyPair.publicKey,
  };
  const digestOf = (change: Readonly<Record<string, Bytes>> = {}): Node => {
    const publicKeys = preKeys.map((one) => one.keyPair.publicKey);
    const parts = [
      local.identity.publicKey,
      signedPreKey.keyPair.publicKey,
      signedPreKey.signature,
    ];
    const value = (tag: string, bytes: Bytes) => node(tag, {}, change[tag] ?? bytes);
    return node('iq', {}, [
      node('digest', {}, [
        value('registration', u32(local.registrationId)),
        value('type', Uint8Array.of(5)),
        value('identity', local.identity.publicKey),
        node('skey', {}, [
          value('id', u24(7)),
          value('value', signedPreKey.keyPair.publicKey),
          value('signature', signedPreKey.signature),
        ]),
        node(
          'list',
          {},
          preKeys.map((one) => node('id', {}, change['listed'] ?? u24(one.id))),
        ),
        value('hash', nodeCrypto.sha1(...parts, ...publicKeys)),
      ]),
    ]);
  };

  test('matches when the server holds the own keys', () => {
    expect(buildDigestQuery()).toEqual({
      xmlns: 'encrypt',
      type: 'get',
      content: [node('digest')],
    });
    expect(digestPreKeyIds(digestOf())).toEqual(preKeys.map((one) => one.id));
    expect(unwrap(checkDigest(digestOf(), expected, nodeCrypto))).toBe('matches');
  });

  test.each([
    ['an unknown prekey', { listed: u24(99) }],
    ['a prekey id of another width', { listed: u32(99) }],
    ['another hash', { hash: new Uint8Array(20) }],
    ['another signed prekey', { id: u24(8) }],
    ['another registration', { registration: u32(1) }],
  ])('asks for an upload at %s', (_, change) => {
    expect(unwrap(checkDigest(digestOf(change), expected, nodeCrypto))).toBe('upload');
  });

  test('asks for an upload when there is none or parts are missing', () => {
    expect(unwrap(checkDigest(node('iq'), expected, nodeCrypto))).toBe('upload');
    expect(unwrap(checkDigest(node('iq', {}, [node('digest')]), expected, nodeCrypto))).toBe(
      'upload',
    );
  });

  test('never uploads when another identity is registered', () => {
    const verdict = checkDigest(digestOf({ identity: new Uint8Array(32) }), expected, nodeCrypto);
    expect(verdict.ok ? verdict.value : verdict.error.code).toBe('SIGNAL_IDENTITY');
  });
});
