/**
 * usync: lists, LIDs and numbers in the form asked, for what was asked (spec 06 §10).
 */

import { describe, expect, it } from 'vitest';
import { utf8 } from '../../src/base/bytes.ts';
import { nodeCrypto } from '../../src/crypto/node-provider.ts';
import { participantHash } from '../../src/server/registry.ts';
import { jid } from '../../src/wire/jid.ts';
import { child, children, type Node, node } from '../../src/wire/node.ts';
import { ask, link, makePhone, request } from './devices.ts';
import { at, World } from './world.ts';

const DEVICES = node('devices', { version: '2' });
const LID = node('lid');
const CONTACT = node('contact');

const usync = (query: readonly Node[], users: readonly Node[]): Node =>
  request('get', 'usync', [
    node('usync', { sid: 's1', mode: 'query', last: 'true', index: '0', context: 'message' }, [
      node('query', {}, query),
      node('list', {}, users),
    ]),
  ]);

const usersIn = (answer: Node): readonly Node[] => children(at(answer, 'usync', 'list'), 'user');

describe('usync', () => {
  it('lists devices with their key index, the signed list and the LID', async () => {
    const world = new World();
    const ann = await makePhone(world, '15550000001');
    const bea = await makePhone(world, '15550000002');
    await link(world, bea);

    const answer = await ask(world, ann, usync([DEVICES, LID], [node('user', { jid: bea.pn })]));

    const [user] = usersIn(answer);
    expect(user?.attrs['jid']).toEqual(bea.pn);
    const devices = children(at(user ?? answer, 'devices', 'device-list'), 'device');
    expect(devices.map(({ attrs }) => ({ ...attrs }))).toEqual([
      { id: '0' },
      { id: '1', 'key-index': '1' },
    ]);
    expect(at(user ?? answer, 'devices', 'key-index-list').attrs['ts']).toBe(String(bea.listTime));
    expect(at(user ?? answer, 'lid').attrs['val']).toEqual(bea.lid);
    expect(at(answer, 'usync').attrs['sid']).toBe('s1');
  });

  it('answers a LID by its LID, without a LID child and without a list for the phone alone', async () => {
    const world = new World();
    const ann = await makePhone(world, '15550000001');

    const answer = await ask(world, ann, usync([DEVICES, LID], [node('user', { jid: ann.lid })]));

    const [user] = usersIn(answer);
    expect(user?.attrs['jid']).toEqual(ann.lid);
    expect(child(user ?? answer, 'lid')).toBeUndefined();
    expect(child(at(user ?? answer, 'devices'), 'key-index-list')).toBeUndefined();
  });

  it('leaves out unknown users, and those whose list the asker has', async () => {
    const world = new World();
    const ann = await makePhone(world, '15550000001');
    const bea = await makePhone(world, '15550000002');
    const hash = participantHash([bea.pn], nodeCrypto);

    const answer = await ask(
      world,
      ann,
      usync(
        [DEVICES],
        [
          node('user', { jid: jid('15559999999', 's.whatsapp.net') }),
          node('user', { jid: bea.pn }, [node('devices', { device_hash: hash })]),
          node('user', { jid: ann.pn }, [node('devices', { device_hash: '2:AAAAAAAA' })]),
        ],
      ),
    );

    expect(usersIn(answer).map(({ attrs }) => attrs['jid'])).toEqual([ann.pn]);
  });

  it.each(['+15550000002', '15550000002', '+15550000002@c.us', '+1 555 000-0002'])(
    'finds the number %s and repeats it as bytes',
    async (text) => {
      const world = new World();
      const ann = await makePhone(world, '15550000001');
      const bea = await makePhone(world, '15550000002');
      const user = node('user', {}, [node('contact', {}, text)]);

      const answer = await ask(world, ann, usync([CONTACT, LID], [user]));

      const [found] = usersIn(answer);
      expect(found?.attrs['jid']).toEqual(bea.pn);
      expect(at(found ?? answer, 'contact').attrs['type']).toBe('in');
      expect(at(found ?? answer, 'contact').content).toEqual(utf8(text));
      expect(at(found ?? answer, 'lid').attrs['val']).toEqual(bea.lid);
    },
  );

  it('says that an unknown number is out, and answers by LID when asked so', async () => {
    const world = new World();
    const ann = await makePhone(world, '15550000001');
    const byLid = node('contact', { addressing_mode: 'lid' });
    const users = ['+15559999999', `+${ann.pn.user}`].map((text) =>
      node('user', {}, [node('contact', {}, text)]),
    );

    const answer = await ask(world, ann, usync([byLid], users));

    const [unknown, known] = usersIn(answer);
    expect(at(unknown ?? answer, 'contact').attrs['type']).toBe('out');
    expect(known?.attrs['jid']).toEqual(ann.lid);
    expect(known?.attrs['pn_jid']).toEqual(ann.pn);
  });
});

describe('the participant hash', () => {
  it('sorts whole names bytewise and cuts after 6 bytes', () => {
    const pn = jid('15550001111', 's.whatsapp.net');
    const names = ['15550001111.0:10@s.whatsapp.net', '15550001111.0:2@s.whatsapp.net'];
    const digest = nodeCrypto.sha256(utf8(names.join('')));

    const hash = participantHash(
      [
        { ...pn, device: 2 },
        { ...pn, device: 10 },
      ],
      nodeCrypto,
    );

    expect(hash).toBe(`2:${Buffer.from(digest.subarray(0, 6)).toString('base64')}`);
  });
});
