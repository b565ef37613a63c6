/**
 * Prekeys at the server: every one-time key once, nothing that is not signed (spec 06 §8).
 */

import { describe, expect, it } from 'vitest';
import { type Bytes, concat, fromBigEndian, u24, u32 } from '../../src/base/bytes.ts';
import { generateKeyPair } from '../../src/crypto/keys.ts';
import type { Jid } from '../../src/wire/jid.ts';
import { child, children, contentBytes, type Node, node } from '../../src/wire/node.ts';
import { ask, codeOf, type Device, link, login, logout, makePhone, request } from './devices.ts';
import { at, only, World } from './world.ts';

const KEY_TYPE = Uint8Array.of(5);

/** Public key of a one-time prekey, made up: the server only passes it on. */
const publicOf = (id: number): Bytes => new Uint8Array(32).fill(id);

const keyNode = (id: number, value = publicOf(id)): Node =>
  node('key', {}, [node('id', {}, u24(id)), node('value', {}, value)]);

function signedNode(world: World, device: Device, id = 2): Node {
  const { publicKey } = generateKeyPair(world.env);
  const signature = world.env.crypto.xeddsaSign(
    device.keys.identity.privateKey,
    concat(KEY_TYPE, publicKey),
    world.env.random(64),
  );
  return node('skey', {}, [
    node('id', {}, u24(id)),
    node('value', {}, publicKey),
    node('signature', {}, signature),
  ]);
}

function upload(
  world: World,
  device: Device,
  keys: readonly Node[],
  change: {
    readonly identity?: Bytes;
    readonly registrationId?: number;
    readonly signed?: Node;
  } = {},
): Node {
  return request('set', 'encrypt', [
    node('registration', {}, u32(change.registrationId ?? device.keys.registrationId)),
    node('type', {}, KEY_TYPE),
    node('identity', {}, change.identity ?? device.keys.identity.publicKey),
    node('list', {}, keys),
    change.signed ?? signedNode(world, device),
  ]);
}

const fetchKeys = (...jids: readonly Jid[]): Node =>
  request('get', 'encrypt', [
    node(
      'key',
      {},
      jids.map((one) => node('user', { jid: one })),
    ),
  ]);

async function countOf(world: World, device: Device): Promise<string> {
  const answer = await ask(world, device, request('get', 'encrypt', [node('count')]));
  return String(at(answer, 'count').attrs['value']);
}

/** The ids of the one-time keys in an answer; nothing for a bundle without one. */
const idsIn = (answer: Node): readonly (number | undefined)[] =>
  children(at(answer, 'list'), 'user').map((user) => {
    const id = contentBytes(child(child(user, 'key') ?? user, 'id') ?? user);
    return id === undefined ? undefined : fromBigEndian(id);
  });

describe('one-time prekeys', () => {
  it('are handed out once each, lowest id first, and then there is none', async () => {
    const world = new World();
    const ann = await makePhone(world, '15550000001');
    const bea = await makePhone(world, '15550000002');
    await ask(world, bea, upload(world, bea, [keyNode(9), keyNode(3), keyNode(5)]));

    const ids: (number | undefined)[] = [];
    for (let i = 0; i < 4; i++) ids.push(...idsIn(await ask(world, ann, fetchKeys(bea.pn))));

    expect(ids).toEqual([3, 5, 9, undefined]);
    expect(await countOf(world, bea)).toBe('0');
  });

  it('come from one pool for both forms of an address, each echoed as asked', async () => {
    const world = new World();
    const ann = await makePhone(world, '15550000001');
    const bea = await makePhone(world, '15550000002');
    await ask(world, bea, upload(world, bea, [keyNode(1), keyNode(2)]));

    const answer = await ask(world, ann, fetchKeys(bea.lid, bea.pn));

    expect(idsIn(answer)).toEqual([1, 2]);
    expect(children(at(answer, 'list')).map(({ attrs }) => attrs['jid'])).toEqual([
      bea.lid,
      bea.pn,
    ]);
  });

  it('are not handed out again after an upload that repeats them', async () => {
    const world = new World();
    const ann = await makePhone(world, '15550000001');
    const bea = await makePhone(world, '15550000002');
    const keys = [keyNode(1), keyNode(2)];
    await ask(world, bea, upload(world, bea, keys));
    await ask(world, ann, fetchKeys(bea.pn));

    await ask(world, bea, upload(world, bea, keys));

    expect(await countOf(world, bea)).toBe('1');
    expect(idsIn(await ask(world, ann, fetchKeys(bea.pn)))).toEqual([2]);
  });

  it('are replaced by another value under the same id while they are unused', async () => {
    const world = new World();
    const ann = await makePhone(world, '15550000001');
    const bea = await makePhone(world, '15550000002');
    await ask(world, bea, upload(world, bea, [keyNode(1)]));
    await ask(world, bea, upload(world, bea, [keyNode(1, publicOf(77))]));

    const answer = await ask(world, ann, fetchKeys(bea.pn));

    expect(at(answer, 'list', 'user', 'key', 'value').content).toEqual(publicOf(77));
  });
});

describe('a bundle', () => {
  it('has the fixed lengths, and the signed identity for companions only', async () => {
    const world = new World();
    const ann = await makePhone(world, '15550000001');
    const bea = await makePhone(world, '15550000002');
    const tablet = await link(world, bea);

    const answer = await ask(world, ann, fetchKeys(bea.pn, tablet.pn));

    const [phone, companion] = children(at(answer, 'list'), 'user');
    const sizes = ['registration', 'type', 'identity'].map(
      (tag) => contentBytes(at(companion ?? answer, tag))?.length,
    );
    expect(sizes).toEqual([4, 1, 32]);
    expect(contentBytes(at(companion ?? answer, 'skey', 'signature'))).toHaveLength(64);
    expect(child(companion ?? answer, 'device-identity')).toBeDefined();
    expect(child(phone ?? answer, 'device-identity')).toBeUndefined();
  });

  it('of an unknown device is an error beside the others', async () => {
    const world = new World();
    const ann = await makePhone(world, '15550000001');

    const answer = await ask(world, ann, fetchKeys({ ...ann.pn, device: 9 }, ann.pn));

    const [unknown, known] = children(at(answer, 'list'), 'user');
    expect(at(unknown ?? answer, 'error').attrs['code']).toBe('404');
    expect(child(known ?? answer, 'skey')).toBeDefined();
  });
});

describe('the notice that few are left', () => {
  it('comes once below the mark and once at none, until the next upload', async () => {
    const world = new World();
    const ann = await makePhone(world, '15550000001');
    const bea = await makePhone(world, '15550000002');
    const keys = [1, 2, 3, 4, 5, 6].map((id) => keyNode(id));
    await ask(world, bea, upload(world, bea, keys));
    world.take(bea.connection);

    const counts: (string | undefined)[] = [];
    for (let i = 0; i < 8; i++) {
      await ask(world, ann, fetchKeys(bea.pn));
      const notices = world.take(bea.connection);
      counts.push(...notices.map((one) => String(at(one, 'count').attrs['value'])));
    }
    await ask(world, bea, upload(world, bea, [keyNode(8)]));
    world.take(bea.connection);
    await ask(world, ann, fetchKeys(bea.pn));

    expect(counts).toEqual(['4', '0']);
    expect(at(only(world.take(bea.connection), 'notification'), 'count').attrs['value']).toBe('0');
  });

  it('waits for a device that is away', async () => {
    const world = new World();
    const ann = await makePhone(world, '15550000001');
    const bea = await makePhone(world, '15550000002');
    await ask(world, bea, upload(world, bea, [keyNode(1)]));
    await logout(world, bea);
    await ask(world, ann, fetchKeys(bea.pn));

    const said = await login(world, bea);

    expect(only(said, 'notification').attrs['type']).toBe('encrypt');
  });

  it('does not come to a device that has never uploaded any', async () => {
    const world = new World();
    const ann = await makePhone(world, '15550000001');
    const bea = await makePhone(world, '15550000002');
    world.take(bea.connection);

    await ask(world, ann, fetchKeys(bea.pn));

    expect(world.take(bea.connection)).toEqual([]);
  });
});

describe('an upload', () => {
  const bad: readonly (readonly [string, string, (world: World, own: Device) => Node])[] = [
    ['406', 'a short value', (w, d) => upload(w, d, [keyNode(1, new Uint8Array(31))])],
    ['406', 'an id twice', (w, d) => upload(w, d, [keyNode(1), keyNode(1, publicOf(9))])],
    [
      '406',
      'too many keys',
      (w, d) =>
        upload(
          w,
          d,
          Array.from({ length: 2001 }, (_, i) => keyNode(i + 1)),
        ),
    ],
    [
      '406',
      'a signature by nobody',
      (w, d) =>
        upload(w, d, [keyNode(1)], {
          signed: node('skey', {}, [
            node('id', {}, u24(2)),
            node('value', {}, publicOf(4)),
            node('signature', {}, new Uint8Array(64)),
          ]),
        }),
    ],
    ['403', 'another identity', (w, d) => upload(w, d, [keyNode(1)], { identity: publicOf(1) })],
    ['403', 'another registration id', (w, d) => upload(w, d, [keyNode(1)], { registrationId: 1 })],
  ];

  it.each(bad)('is refused with %s for %s, and nothing is stored', async (code, _, build) => {
    const world = new World();
    const ann = await makePhone(world, '15550000001');
    const before = world.store.snapshot();

    const answer = await ask(world, ann, build(world, ann));

    expect(codeOf(answer)).toBe(code);
    expect(world.store.snapshot()).toEqual(before);
  });

  it('replaces the signed prekey; rotation does so alone', async () => {
    const world = new World();
    const ann = await makePhone(world, '15550000001');
    await ask(world, ann, upload(world, ann, [], { signed: signedNode(world, ann, 7) }));
    const uploaded = await ask(world, ann, fetchKeys(ann.pn));
    const rotate = node('rotate', {}, [signedNode(world, ann, 8)]);

    const answer = await ask(world, ann, request('set', 'encrypt', [rotate]));

    expect(codeOf(answer)).toBeUndefined();
    const rotated = await ask(world, ann, fetchKeys(ann.pn));
    const ids = [uploaded, rotated].map((one) => at(one, 'list', 'user', 'skey', 'id').content);
    expect(ids).toEqual([u24(7), u24(8)]);
  });

  it('refuses a rotation to a key of somebody else', async () => {
    const world = new World();
    const ann = await makePhone(world, '15550000001');
    const bea = await makePhone(world, '15550000002');
    const rotate = node('rotate', {}, [signedNode(world, bea)]);

    const answer = await ask(world, ann, request('set', 'encrypt', [rotate]));

    expect(codeOf(answer)).toBe('406');
  });
});

describe('the digest', () => {
  it('names the unused keys and hashes what the server holds', async () => {
    const world = new World();
    const ann = await makePhone(world, '15550000001');
    const signed = signedNode(world, ann, 2);
    await ask(world, ann, upload(world, ann, [keyNode(4), keyNode(6)], { signed }));
    await ask(world, ann, fetchKeys(ann.pn));

    const answer = await ask(world, ann, request('get', 'encrypt', [node('digest')]));

    const list = children(at(answer, 'digest', 'list'), 'id').map(({ content }) => content);
    expect(list).toEqual([u24(6)]);
    const expected = world.env.crypto.sha1(
      ann.keys.identity.publicKey,
      at(signed, 'value').content as Bytes,
      at(signed, 'signature').content as Bytes,
      publicOf(6),
    );
    expect(at(answer, 'digest', 'hash').content).toEqual(expected);
  });

  it('is refused with 404 before the first upload', async () => {
    const world = new World();
    const ann = await makePhone(world, '15550000001');

    const answer = await ask(world, ann, request('get', 'encrypt', [node('digest')]));

    expect(codeOf(answer)).toBe('404');
  });
});
