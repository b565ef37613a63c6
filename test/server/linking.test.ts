/**
 * Linking a companion: the codes, the primary's upload, the companion's signature (spec 06 §4.1).
 */

import { describe, expect, it } from 'vitest';
import { utf8 } from '../../src/base/bytes.ts';
import { generateKeyPair } from '../../src/crypto/keys.ts';
import type { Jid } from '../../src/wire/jid.ts';
import { children, type Node, node } from '../../src/wire/node.ts';
import {
  ask,
  codeOf,
  link,
  listNode,
  login,
  logout,
  makeKeys,
  makePhone,
  openCandidate,
  registrationPayload,
  request,
  say,
  signFor,
  type UploadChange,
  uploadFor,
} from './devices.ts';
import { at, only, World } from './world.ts';

describe('registration of a companion', () => {
  it('answers a valid payload with six codes that differ', async () => {
    const world = new World();

    const { refs } = await openCandidate(world);

    expect(new Set(refs).size).toBe(6);
    expect(refs.every((ref) => /^[!-~]+$/.test(ref) && !/[,#]/.test(ref))).toBe(true);
  });

  it.each([
    ['a short registration id', { eRegid: new Uint8Array(3) }],
    ['another key type', { eKeytype: Uint8Array.of(6) }],
    ['a short identity', { eIdent: new Uint8Array(31) }],
    ['a signature by nobody', { eSkeySig: new Uint8Array(64).fill(7) }],
    ['no build hash', { buildHash: undefined }],
    ['no device props', { deviceProps: undefined }],
  ])('refuses %s with reason 400 and closes', async (_, change) => {
    const world = new World();
    const keys = makeKeys(world);
    const connection = world.fresh();

    await world.give(
      { kind: 'opened', connection },
      {
        kind: 'login',
        connection,
        clientStatic: keys.noise.publicKey,
        pattern: 'XX',
        payload: registrationPayload(keys, change),
      },
    );

    const said = world.take(connection);
    expect(said.map(({ tag, attrs }) => [tag, attrs['reason']])).toEqual([['failure', '400']]);
    expect(world.isClosed(connection)).toBe(true);
  });

  it('closes when a companion sends anything but answers before it is linked', async () => {
    const world = new World();
    const candidate = await openCandidate(world);

    await world.give({
      kind: 'node',
      connection: candidate.connection,
      node: node('message', { id: 'x' }),
    });

    expect(world.isClosed(candidate.connection)).toBe(true);
  });

  it('answers pings while codes are shown, and ends the connection when their time is over', async () => {
    const world = new World();
    const { connection } = await openCandidate(world);
    await world.give({ kind: 'node', connection, node: request('get', 'w:p') });
    expect(only(world.take(connection), 'iq').attrs['type']).toBe('result');

    await world.pass(159_999);
    expect(world.isClosed(connection)).toBe(false);
    await world.pass(1);

    expect(world.isClosed(connection)).toBe(true);
  });
});

describe('the upload of the primary', () => {
  it('reserves a device and hands the identity to the companion', async () => {
    const world = new World();
    const phone = await makePhone(world, '15550000001');
    const candidate = await openCandidate(world);

    const answer = await ask(world, phone, uploadFor(world, phone, candidate));

    expect(at(answer, 'device').attrs['jid']).toEqual({ ...phone.pn, device: 1 });
    const success = only(world.take(candidate.connection), 'iq');
    expect(success.attrs['t']).toBeDefined();
    const device = at(success, 'pair-success', 'device');
    expect(device.attrs['jid']).toEqual({ ...phone.pn, device: 1 });
    expect(device.attrs['lid']).toEqual({ ...phone.lid, device: 1 });
    expect(at(success, 'pair-success', 'platform').attrs['name']).toBe('android');
  });

  it('takes a code with the link text before it', async () => {
    const world = new World();
    const phone = await makePhone(world, '15550000001');
    const candidate = await openCandidate(world);
    const ref = `https://wa.me/settings/linked_devices#${candidate.refs[2]}`;

    const answer = await ask(world, phone, uploadFor(world, phone, candidate, { ref }));

    expect(codeOf(answer)).toBeUndefined();
  });

  const stranger = generateKeyPair(new World({ seed: 'stranger' }).env);
  const refusals: readonly (readonly [string, string, UploadChange])[] = [
    ['400', 'a missing ref', { without: 'ref' }],
    ['400', 'a missing noise key', { without: 'pub-key' }],
    ['400', 'a missing identity', { without: 'device-identity' }],
    ['400', 'a missing list', { without: 'key-index-list' }],
    ['400', 'the noise key of somebody else', { pubKey: new Uint8Array(32).fill(1) }],
    ['400', 'an identity that is no message', { container: Uint8Array.of(255, 255) }],
    ['400', 'a list without the new index', { validIndexes: [0] }],
    ['400', 'a list of another registration', { listRawId: 78 }],
    ['400', 'a list with another time than its attribute', { attrTime: 5 }],
    ['401', 'an identity that the account has not signed', { signer: stranger }],
    ['401', 'a list that the account has not signed', { listSigner: stranger }],
    ['404', 'an unknown code', { ref: 'unknown' }],
  ];

  it.each(refusals)('answers %s to %s and keeps the code usable', async (code, _, change) => {
    const world = new World();
    const phone = await makePhone(world, '15550000001');
    const candidate = await openCandidate(world);

    const refused = await ask(world, phone, uploadFor(world, phone, candidate, change));

    expect(codeOf(refused)).toBe(code);
    expect(world.take(candidate.connection)).toEqual([]);
    const good = await ask(world, phone, uploadFor(world, phone, candidate));
    expect(codeOf(good)).toBeUndefined();
  });

  it('refuses a companion that wants to link others', async () => {
    const world = new World();
    const phone = await makePhone(world, '15550000001');
    const companion = await link(world, phone);
    const candidate = await openCandidate(world);

    const answer = await ask(world, companion, uploadFor(world, phone, candidate));

    expect(codeOf(answer)).toBe('403');
  });

  it('refuses a code that was used', async () => {
    const world = new World();
    const phone = await makePhone(world, '15550000001');
    const candidate = await openCandidate(world);
    await ask(world, phone, uploadFor(world, phone, candidate));

    const answer = await ask(world, phone, uploadFor(world, phone, candidate));

    expect(codeOf(answer)).toBe('404');
  });

  it('refuses a code whose companion has gone', async () => {
    const world = new World();
    const phone = await makePhone(world, '15550000001');
    const candidate = await openCandidate(world);
    await world.give({ kind: 'closed', connection: candidate.connection });

    const answer = await ask(world, phone, uploadFor(world, phone, candidate));

    expect(codeOf(answer)).toBe('404');
  });

  it('refuses a key index that was ever used, even by a removed companion', async () => {
    const world = new World();
    const phone = await makePhone(world, '15550000001');
    const companion = await link(world, phone);
    const remove = node('remove-companion-device', { jid: companion.pn });
    await ask(world, phone, request('set', 'md', [remove]));
    const candidate = await openCandidate(world);

    const answer = await ask(world, phone, uploadFor(world, phone, candidate, { keyIndex: 1 }));

    expect(codeOf(answer)).toBe('409');
  });

  it('refuses a list that is not newer than the stored one', async () => {
    const world = new World();
    const phone = await makePhone(world, '15550000001');
    await link(world, phone);
    const candidate = await openCandidate(world);

    const upload = uploadFor(world, phone, candidate, { listTime: phone.listTime });
    const answer = await ask(world, phone, upload);

    expect(codeOf(answer)).toBe('409');
  });

  it.each([
    ['multi-device-beta', 3],
    ['current', 4],
  ] as const)('allows under %s %i companions and not one more', async (policy, count) => {
    const world = new World({ policy });
    const phone = await makePhone(world, '15550000001');
    for (let i = 0; i < count; i++) await link(world, phone);
    const candidate = await openCandidate(world);

    const refused = await ask(world, phone, uploadFor(world, phone, candidate));

    expect(codeOf(refused)).toBe('419');
    expect(world.take(candidate.connection)).toEqual([]);
    const remove = node('remove-companion-device', { jid: { ...phone.pn, device: 1 } });
    await ask(world, phone, request('set', 'md', [remove]));
    const granted = await ask(world, phone, uploadFor(world, phone, candidate));
    expect(at(granted, 'device').attrs['jid']).toEqual({ ...phone.pn, device: count + 1 });
  });

  it('counts links that are not signed yet towards the limit', async () => {
    const world = new World({ policy: 'multi-device-beta' });
    const phone = await makePhone(world, '15550000001');
    const candidates = await Promise.all([1, 2, 3, 4].map(() => openCandidate(world)));

    const codes: (string | undefined)[] = [];
    for (const candidate of candidates) {
      codes.push(codeOf(await ask(world, phone, uploadFor(world, phone, candidate))));
    }

    expect(codes).toEqual([undefined, undefined, undefined, '419']);
  });
});

describe('the signature of the companion', () => {
  it('makes the device live, restarts it and tells its account', async () => {
    const world = new World();
    const phone = await makePhone(world, '15550000001');
    const candidate = await openCandidate(world);
    await ask(world, phone, uploadFor(world, phone, candidate));
    const [success] = world.take(candidate.connection);

    await world.give({
      kind: 'node',
      connection: candidate.connection,
      node: signFor(world, phone, candidate, success as Node),
    });

    expect(world.take(candidate.connection).map(({ attrs }) => attrs['code'])).toEqual(['515']);
    expect(world.isClosed(candidate.connection)).toBe(true);
    const sync = only(world.take(phone.connection), 'notification');
    expect(sync.attrs['type']).toBe('account_sync');
    const devices = children(at(sync, 'devices'), 'device');
    expect(devices.map(({ attrs }) => (attrs['jid'] as Jid).device)).toEqual([0, 1]);
    expect(devices[1]?.attrs['key-index']).toBe('1');
  });

  it.each([
    ['by another key', { signer: generateKeyPair(new World({ seed: 'x' }).env) }],
    ['of other details', { details: utf8('other') }],
    ['under another key index', { keyIndex: '9' }],
  ])('gives the link up for a signature %s', async (_, change) => {
    const world = new World();
    const phone = await makePhone(world, '15550000001');
    const candidate = await openCandidate(world);
    await ask(world, phone, uploadFor(world, phone, candidate));
    const [success] = world.take(candidate.connection);

    await world.give({
      kind: 'node',
      connection: candidate.connection,
      node: signFor(world, phone, candidate, success as Node, change),
    });

    const sync = only(world.take(phone.connection), 'notification');
    expect(children(at(sync, 'devices'), 'device')).toHaveLength(1);
    expect(world.isClosed(candidate.connection)).toBe(false);
    const failed = await login(world, {
      ...phone,
      keys: candidate.keys,
      pn: { ...phone.pn, device: 1 },
    });
    expect(failed.map(({ tag, attrs }) => [tag, attrs['reason']])).toEqual([['failure', '401']]);
  });

  it('gives the link up when the companion refuses it', async () => {
    const world = new World();
    const phone = await makePhone(world, '15550000001');
    const candidate = await openCandidate(world);
    await ask(world, phone, uploadFor(world, phone, candidate));
    const [success] = world.take(candidate.connection);
    const refusal = node('iq', { id: success?.attrs['id'], type: 'error' }, [
      node('error', { code: '401', text: 'hmac-mismatch' }),
    ]);

    await world.give({ kind: 'node', connection: candidate.connection, node: refusal });

    only(world.take(phone.connection), 'notification');
    const ref = candidate.refs[1] as string;
    const again = await ask(world, phone, uploadFor(world, phone, candidate, { ref }));
    expect(at(again, 'device').attrs['jid']).toEqual({ ...phone.pn, device: 1 });
  });

  it('gives the link up after 60 seconds of silence', async () => {
    const world = new World();
    const phone = await makePhone(world, '15550000001');
    const candidate = await openCandidate(world);
    await ask(world, phone, uploadFor(world, phone, candidate));

    await world.pass(59_999);
    expect(world.take(phone.connection)).toEqual([]);
    await world.pass(1);

    only(world.take(phone.connection), 'notification');
  });

  it('tells those who know the account, with a list that holds the new index', async () => {
    const world = new World();
    const phone = await makePhone(world, '15550000001');
    const other = await makePhone(world, '15550000002');
    const user = node('user', { jid: phone.pn });
    const usync = node('usync', { sid: 's' }, [
      node('query', {}, [node('devices', { version: '2' })]),
      node('list', {}, [user]),
    ]);
    await ask(world, other, request('get', 'usync', [usync]));

    await link(world, phone);

    const told = only(world.take(other.connection), 'notification');
    expect(told.attrs['type']).toBe('devices');
    expect(told.attrs['from']).toEqual(phone.pn);
    expect(told.attrs['lid']).toEqual(phone.lid);
    const add = at(told, 'add');
    expect(add.attrs['device_hash']).toMatch(/^2:/);
    expect(at(add, 'device').attrs).toEqual({
      jid: { ...phone.pn, device: 1 },
      lid: { ...phone.lid, device: 1 },
      'key-index': '1',
    });
    expect(at(add, 'key-index-list').content).toBeInstanceOf(Uint8Array);
  });
});

describe('a key index list by itself', () => {
  it('is taken when newer, and again when it is the same', async () => {
    const world = new World();
    const phone = await makePhone(world, '15550000001');
    await link(world, phone);
    const list = listNode(world, phone, { timestamp: phone.listTime + 5, validIndexes: [0, 1] });

    const first = await ask(world, phone, request('set', 'md', [list]));
    const second = await ask(world, phone, request('set', 'md', [list]));

    expect([codeOf(first), codeOf(second)]).toEqual([undefined, undefined]);
  });

  it('is refused from a companion, when old, and when signed by another key', async () => {
    const world = new World();
    const phone = await makePhone(world, '15550000001');
    const companion = await link(world, phone);
    const signer = makeKeys(world).identity;
    const newer = { timestamp: phone.listTime + 1, validIndexes: [0] };

    const byCompanion = request('set', 'md', [listNode(world, phone, newer)]);
    const old = request('set', 'md', [
      listNode(world, phone, { timestamp: phone.listTime, validIndexes: [0] }),
    ]);
    const forged = request('set', 'md', [listNode(world, phone, { ...newer, signer })]);

    expect(codeOf(await ask(world, companion, byCompanion))).toBe('403');
    expect(codeOf(await ask(world, phone, old))).toBe('409');
    expect(codeOf(await ask(world, phone, forged))).toBe('401');
  });
});

describe('linking by number', () => {
  const hello = (to: Jid, noiseKey: Uint8Array, stage = 'companion_hello'): Node =>
    request('set', 'md', [
      node('link_code_companion_reg', { jid: to, stage }, [
        node('link_code_pairing_wrapped_companion_ephemeral_pub', {}, new Uint8Array(80)),
        node('companion_server_auth_key_pub', {}, noiseKey),
        node('companion_platform_id', {}, '1'),
        node('companion_platform_display', {}, 'Chrome (Linux)'),
      ]),
    ]);

  it('passes the stages between both sides', async () => {
    const world = new World();
    const phone = await makePhone(world, '15550000001');
    const { connection, keys } = await openCandidate(world);

    await world.give({ kind: 'node', connection, node: hello(phone.pn, keys.noise.publicKey) });
    const answer = only(world.take(connection), 'iq');
    const ref = at(answer, 'link_code_companion_reg', 'link_code_pairing_ref').content;
    const prompt = only(world.take(phone.connection), 'notification');
    const stage = node('link_code_companion_reg', { stage: 'primary_hello' }, [
      node('primary_identity_pub', {}, phone.keys.identity.publicKey),
      node('link_code_pairing_ref', {}, ref as Uint8Array),
    ]);
    const granted = await ask(world, phone, request('set', 'md', [stage]));

    expect(prompt.attrs['type']).toBe('link_code_companion_reg');
    expect(at(prompt, 'link_code_companion_reg', 'link_code_pairing_ref').content).toEqual(ref);
    expect(codeOf(granted)).toBeUndefined();
    const passed = only(world.take(connection), 'notification');
    expect(at(passed, 'link_code_companion_reg').attrs['stage']).toBe('primary_hello');
  });

  it('refuses more than ten attempts on one connection', async () => {
    const world = new World();
    const phone = await makePhone(world, '15550000001');
    const { connection, keys } = await openCandidate(world);

    const codes: (string | undefined)[] = [];
    for (let i = 0; i < 11; i++) {
      await world.give({ kind: 'node', connection, node: hello(phone.pn, keys.noise.publicKey) });
      codes.push(codeOf(only(world.take(connection), 'iq')));
    }

    expect(codes).toEqual([...Array.from({ length: 10 }, () => undefined), '429']);
  });

  it('refuses when the phone is away, and when the name is not that of a browser', async () => {
    const world = new World();
    const phone = await makePhone(world, '15550000001');
    const { connection, keys } = await openCandidate(world);
    const bad = hello(phone.pn, keys.noise.publicKey);
    const stage = at(bad, 'link_code_companion_reg');
    const named = (stage.content as Node[]).map((one) =>
      one.tag === 'companion_platform_display' ? node(one.tag, {}, 'Chrome') : one,
    );
    const display = { ...bad, content: [{ ...stage, content: named }] };
    await world.give({ kind: 'node', connection, node: display });
    expect(codeOf(only(world.take(connection), 'iq'))).toBe('400');
    await logout(world, phone);

    await world.give({ kind: 'node', connection, node: hello(phone.pn, keys.noise.publicKey) });

    expect(codeOf(only(world.take(connection), 'iq'))).toBe('404');
  });
});

describe('a companion that says nothing of use', () => {
  it('is refused every other request', async () => {
    const world = new World();
    const { connection } = await openCandidate(world);

    const said = await say(
      world,
      { connection } as Parameters<typeof say>[1],
      request('get', 'usync'),
    );

    expect(codeOf(only(said, 'iq'))).toBe('501');
  });
});
