/**
 * The query for device lists: its form, and answers that are right, partial, foreign or broken.
 */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Result, unwrap } from '../../src/base/error.ts';
import { buildDeviceQuery, parseDeviceAnswer } from '../../src/devices/usync.ts';
import { jid, withDevice } from '../../src/wire/jid.ts';
import { type Node, node } from '../../src/wire/node.ts';
import { parseNode, printNode } from '../../src/wire/print.ts';
import { LID, PN, SECONDS } from './world.ts';

const codeOf = (result: Result<unknown>) => (result.ok ? 'valid' : result.error.code);

const list = (ids: readonly number[]) =>
  node(
    'device-list',
    { hash: '2:AAAAAAAA' },
    ids.map((id) => node('device', { id: String(id), 'key-index': String(id) })),
  );
const signed = node('key-index-list', { ts: String(SECONDS) }, Uint8Array.of(1, 2, 3));
const user = (address: typeof PN, content: readonly Node[], attrs = {}) =>
  node('user', { jid: address, ...attrs }, content);
const result = (users: readonly Node[], protocol: Node = node('devices')) =>
  node('iq', { type: 'result' }, [
    node('usync', { sid: 's' }, [node('result', {}, [protocol]), node('list', {}, users)]),
  ]);

describe('the query', () => {
  test('asks for devices and LIDs of bare addresses', () => {
    const query = buildDeviceQuery([withDevice(PN, 3), LID], { context: 'message', sid: '1.2-3' });

    expect(query).toEqual({
      xmlns: 'usync',
      type: 'get',
      content: [
        node(
          'usync',
          { sid: '1.2-3', mode: 'query', last: 'true', index: '0', context: 'message' },
          [
            node('query', {}, [node('devices', { version: '2' }), node('lid')]),
            node('list', {}, [node('user', { jid: PN }), node('user', { jid: LID })]),
          ],
        ),
      ],
    });
  });

  test('says what is known of a user, so that he may be left out of the answer', () => {
    const known = { jid: PN, hash: '2:AAAAAAAA', ts: SECONDS };

    const [usync] = buildDeviceQuery([known], { context: 'background', sid: '1' }).content;

    expect(JSON.stringify(usync)).toContain(`"device_hash":"2:AAAAAAAA","ts":"${SECONDS}"`);
  });

  test('is not made for more users than one may name', () => {
    const users = Array.from({ length: 513 }, (_, at) => jid(String(at), 'lid'));

    expect(() => buildDeviceQuery(users, { context: 'message', sid: '1' })).toThrow(
      expect.objectContaining({ code: 'LIMIT_USERS', side: 'caller' }),
    );
    expect(() => buildDeviceQuery(users.slice(1), { context: 'message', sid: '1' })).not.toThrow();
  });
});

describe('the answer', () => {
  test('gives lists, signatures and both addresses of a user', () => {
    const lid = node('lid', { val: LID });
    const iq = result([user(PN, [node('devices', {}, [list([0, 1]), signed]), lid])]);

    const { users } = unwrap(parseDeviceAnswer(iq, [withDevice(PN, 2)]));

    expect(users).toEqual([
      {
        kind: 'devices',
        user: withDevice(PN, 2),
        pair: { pn: PN, lid: LID },
        list: {
          devices: [
            { id: 0, keyIndex: 0, hosted: false },
            { id: 1, keyIndex: 1, hosted: false },
          ],
          ts: SECONDS,
          signedList: Uint8Array.of(1, 2, 3),
        },
      },
    ]);
  });

  test('is the same after it was printed and read as text', () => {
    const iq = result([user(PN, [node('devices', {}, [list([0, 1]), signed])])]);
    const again = unwrap(parseNode(printNode(iq)));

    expect(parseDeviceAnswer(again, [PN])).toEqual(parseDeviceAnswer(iq, [PN]));
  });

  test('may name the user by his other address', () => {
    const iq = result([user(LID, [node('devices', {}, [list([0])])], { pn_jid: PN })]);

    expect(unwrap(parseDeviceAnswer(iq, [PN])).users).toMatchObject([
      { user: PN, pair: { lid: LID } },
    ]);
  });

  test('tells no pair when the addresses contradict each other', () => {
    const lid = node('lid', { val: jid('1', 'lid') });
    const iq = result([user(LID, [node('devices', {}, [list([0])]), lid], { pn_jid: PN })]);

    expect(unwrap(parseDeviceAnswer(iq, [PN])).users[0]?.pair).toBeUndefined();
  });

  test('about users that were not asked for is ignored, and so is a second one about a user', () => {
    const stranger = user(jid('1', 'lid'), [node('devices', {}, [list([0, 1]), signed])]);
    const mine = (ids: readonly number[]) => user(PN, [node('devices', {}, [list(ids)])]);

    const { users } = unwrap(parseDeviceAnswer(result([stranger, mine([0]), mine([0, 1])]), [PN]));

    expect(users).toHaveLength(1);
    expect(users[0]).toMatchObject({ user: PN, list: { devices: [{ id: 0 }] } });
  });

  test('may refuse one user and answer for another', () => {
    const gone = node('devices', {}, [node('error', { code: '404', text: 'item-not-found' })]);
    const busy = node('devices', {}, [node('error', { code: '500' })]);
    const iq = result([
      user(PN, [gone]),
      user(jid('2', 'lid'), [busy]),
      user(LID, [node('devices', {}, [list([0])])]),
    ]);

    const { users } = unwrap(parseDeviceAnswer(iq, [PN, LID, jid('2', 'lid')]));

    expect(users).toMatchObject([
      { kind: 'error', error: { code: 'DEVICE_UNKNOWN_USER' } },
      { kind: 'error', error: { code: 'CONNECTION_REFUSED', data: { status: 500 } } },
      { kind: 'devices' },
    ]);
  });

  test.each([
    ['no devices', []],
    ['no list', [node('devices')]],
    ['a device without id', [node('devices', {}, [node('device-list', {}, [node('device')])])]],
    ['a device id out of range', [node('devices', {}, [list([70_000])])]],
  ])('with %s is malformed for that user only', (_, content) => {
    const { users } = unwrap(parseDeviceAnswer(result([user(PN, content)]), [PN]));

    expect(users).toMatchObject([{ kind: 'error', error: { code: 'DEVICE_LIST_MALFORMED' } }]);
  });

  test('with an enormous list is cut where it will be refused', () => {
    const iq = result([
      user(PN, [node('devices', {}, [list(Array.from({ length: 5_000 }, (_, id) => id))])]),
    ]);

    const [first] = unwrap(parseDeviceAnswer(iq, [PN])).users;

    expect(first?.kind === 'devices' && first.list.devices.length).toBe(101);
  });

  test('may say when to ask again', () => {
    const iq = result([], node('devices', { refresh: '60' }));

    expect(unwrap(parseDeviceAnswer(iq, [PN])).refreshMs).toBe(60_000);
  });

  test('may refuse the whole query, with a time to wait', () => {
    const error = node('error', { code: '429', text: 'rate-overlimit', backoff: '30' });
    const whole = node('iq', { type: 'error' }, [error]);

    const refused = {
      error: { code: 'CONNECTION_REFUSED', data: { status: 429, backoffSeconds: 30 } },
    };
    expect(parseDeviceAnswer(whole, [PN])).toMatchObject(refused);
    expect(parseDeviceAnswer(result([], node('devices', {}, [error])), [PN])).toMatchObject(
      refused,
    );
    expect(codeOf(parseDeviceAnswer(node('iq', { type: 'error' }), [PN]))).toBe(
      'CONNECTION_REFUSED',
    );
    expect(codeOf(parseDeviceAnswer(node('iq', { type: 'result' }), [PN]))).toBe(
      'DEVICE_LIST_MALFORMED',
    );
  });

  test('never throws, whatever nodes it is made of', () => {
    const tags = fc.constantFrom(
      'iq',
      'usync',
      'list',
      'user',
      'devices',
      'device-list',
      'device',
      'key-index-list',
      'error',
      'lid',
    );
    const attrs = fc.dictionary(
      fc.constantFrom('jid', 'id', 'ts', 'key-index', 'type', 'val'),
      fc.constantFrom('0', '1', '-1', 'x', '15550001111@s.whatsapp.net', 'error'),
    );
    const over = (inner: fc.Arbitrary<Node[]>) =>
      fc
        .tuple(tags, attrs, inner)
        .map(([tag, attributes, content]) => node(tag, attributes, content));
    let tree = over(fc.constant([]));
    for (let depth = 0; depth < 5; depth++) tree = over(fc.array(tree, { maxLength: 3 }));

    fc.assert(fc.property(tree, (iq) => void parseDeviceAnswer(iq, [PN])));
  });
});
