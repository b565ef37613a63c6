/**
 * Messages of groups, and people with two names: sender keys that come along, pairs that are learnt.
 */

import { describe, expect, it } from 'vitest';
import { concat } from '../../src/base/bytes.ts';
import { unwrap } from '../../src/base/error.ts';
import { addressKey } from '../../src/devices/lid.ts';
import { writeBytes } from '../../src/messages/fields.ts';
import { pad } from '../../src/messages/padding.ts';
import { expiredKeys, PRUNED_TABLES } from '../../src/messages/prune.ts';
import { buildDistribution, createSenderKey, sealForGroup } from '../../src/signal/sender-key.ts';
import { SESSION_TABLE } from '../../src/signal/tables.ts';
import { bareJid, formatJid, type Jid, jid } from '../../src/wire/jid.ts';
import { children, node } from '../../src/wire/node.ts';
import { deliver, START, send, TestAccount, WorldEnv } from './world.ts';

const GROUP = jid('120363000000000001', 'g.us');

function accounts() {
  const env = new WorldEnv('groups');
  const ann = new TestAccount(env, 1, [5]);
  const bea = new TestAccount(env, 2, [3]);
  return { env, ann, bea };
}

/** A first group message from Ann's companion, as it reaches Bea's. */
function groupMessage(groupInKey = formatJid(GROUP)) {
  const world = accounts();
  const { env, ann, bea } = world;
  const senderKey = createSenderKey(undefined, env);
  const distribution = buildDistribution(senderKey) as Uint8Array;
  const keyMessage = writeBytes(2, concat(writeBytes(1, groupInKey), writeBytes(2, distribution)));
  const { stanza } = send({
    from: ann.at(5),
    own: ann,
    to: bea,
    content: { kind: 'raw', message: keyMessage },
  });
  const pairwise = deliver(stanza, ann.at(5), bea.at(3));
  const plaintext = pad(writeBytes(1, 'to all'), env);
  const sealed = unwrap(sealForGroup(senderKey, plaintext, env));
  const skmsg = node('enc', { v: '2', type: 'skmsg' }, sealed.ciphertext);
  const group = node(
    'message',
    {
      id: 'G1',
      from: GROUP,
      participant: ann.at(5).self.lid,
      participant_pn: bareJid(ann.at(5).self.pn),
      addressing_mode: 'lid',
      t: String(START / 1000),
      type: 'text',
    },
    [skmsg, ...children(pairwise)],
  );
  return { ...world, group, skmsg };
}

describe('a group message', () => {
  it('is opened with the key that a pairwise copy in the same stanza brings', () => {
    const { ann, bea, group } = groupMessage();

    const received = bea.at(3).receive(group);

    expect(received).toMatchObject({
      kind: 'content',
      message: { chat: GROUP, sender: ann.at(5).self.lid, content: { text: 'to all' } },
    });
    expect(received.answers[0]?.attrs).toMatchObject({
      to: GROUP,
      participant: ann.at(5).self.lid,
      type: undefined,
    });
  });

  it('is asked for again, with keys, when its key is not known', () => {
    const { bea, group, skmsg } = groupMessage();

    const received = bea.at(3).receive(node('message', group.attrs, [skmsg]));

    expect(received).toMatchObject({
      kind: 'undecryptable',
      error: { code: 'SIGNAL_NO_SENDER_KEY' },
      retryCount: 1,
    });
  });

  it('cannot be read with a key that was sent for another group', () => {
    const { bea, group } = groupMessage('120363000000000009@g.us');

    const received = bea.at(3).receive(group);

    expect(received).toMatchObject({
      kind: 'refused',
      error: { code: 'MESSAGE_FORGED_PROTOCOL', data: { type: 'sender-key' } },
    });
    expect(bea.at(3).keys('sender-key')).toEqual([]);
  });
});

describe('a person with two names', () => {
  it('has one session: what was kept under the number moves to the LID that a stanza brings', () => {
    const { ann, bea } = accounts();
    const first = send({ from: ann.at(5), own: ann, to: bea, form: 'pn' });
    const fromNumber = deliver(first.stanza, ann.at(5), bea.at(3));
    bea.at(3).receive(fromNumber);
    const before = bea.at(3).keys(SESSION_TABLE);
    const second = send({ from: ann.at(5), own: ann, to: bea, form: 'pn' });
    const copy = deliver(second.stanza, ann.at(5), bea.at(3));
    const named = node('message', { ...copy.attrs, sender_lid: ann.lid }, copy.content);

    const received = bea.at(3).receive(named);

    const { pn, lid } = ann.at(5).self;
    expect(before).toEqual([addressKey(pn)]);
    expect(bea.at(3).keys(SESSION_TABLE)).toEqual([addressKey(lid as Jid)]);
    expect(received).toMatchObject({
      kind: 'content',
      message: { chat: ann.lid, sender: lid, addresses: { pn, lid } },
    });
  });

  it('is recognised under the number once the pair is known', () => {
    const { ann, bea } = accounts();
    const first = send({ from: ann.at(5), own: ann, to: bea });
    bea.at(3).receive(deliver(first.stanza, ann.at(5), bea.at(3)));
    const second = send({ from: ann.at(5), own: ann, to: bea });
    const copy = deliver(second.stanza, ann.at(5), bea.at(3));
    const { sender_pn: _, ...attrs } = copy.attrs;
    const fromNumber = node('message', { ...attrs, from: ann.at(5).self.pn }, copy.content);

    const received = bea.at(3).receive(fromNumber);

    expect(received).toMatchObject({ kind: 'content', message: { chat: ann.lid } });
    expect(bea.at(3).keys(SESSION_TABLE)).toHaveLength(1);
  });

  it('is not learnt from a message that cannot be read', () => {
    const { env, ann, bea } = accounts();
    const eve = new TestAccount(env, 9);
    const stanza = node(
      'message',
      { id: 'E', from: eve.lid, sender_pn: ann.pn, t: String(START / 1000), type: 'text' },
      [node('enc', { v: '2', type: 'msg' }, Uint8Array.of(51, 1, 2, 3))],
    );
    const before = bea.at(3).keys('lid');

    expect(bea.at(3).receive(stanza).kind).toBe('undecryptable');
    expect(bea.at(3).keys('lid')).toEqual(before);
  });
});

describe('stanzas without a sealed copy', () => {
  const stanza = (attrs: object, tag: string, content?: Uint8Array) =>
    node('message', { id: 'S', t: String(START / 1000), ...attrs }, [
      node(tag, { type: 'view_once' }, content),
    ]);

  it('that stand for a message which this device does not get are acknowledged', () => {
    const { ann, bea } = accounts();

    const received = bea.at(3).receive(stanza({ from: ann.lid }, 'unavailable'));

    expect(received).toMatchObject({
      kind: 'undecryptable',
      error: { code: 'MESSAGE_UNAVAILABLE', data: { type: 'view_once' } },
      retryCount: 0,
    });
    expect(received.answers.map(({ tag }) => tag)).toEqual(['ack']);
    expect(bea.at(3).keys('seen')).toEqual([]);
  });

  it('of a newsletter are read as they are and acknowledged', () => {
    const { bea } = accounts();
    const from = jid('120363000000000009', 'newsletter');

    const received = bea.at(3).receive(stanza({ from }, 'plaintext', writeBytes(1, 'news')));

    expect(received).toMatchObject({ kind: 'content', message: { content: { text: 'news' } } });
    expect(received.answers.map(({ tag }) => tag)).toEqual(['ack']);
  });
});

it('says which rows are too old to matter, and only those', () => {
  const { env, ann, bea } = accounts();
  const { stanza } = send({ from: ann.at(5), own: ann, to: bea });
  bea.at(3).receive(deliver(stanza, ann.at(5), bea.at(3)));
  const rowsOf = (device: (typeof bea.devices)[number], table: string) =>
    device.keys(table).map((key) => ({
      key,
      value: device.rows.get(`${table}\n${key}`) ?? new Uint8Array(0),
    }));
  const count = (days: number): number =>
    [ann.at(5), bea.at(3)].reduce(
      (sum, device) =>
        sum +
        PRUNED_TABLES.reduce(
          (found, table) =>
            found + expiredKeys(table, rowsOf(device, table), env.now() + days * 86_400_000).length,
          0,
        ),
      0,
    );

  expect(count(1)).toBe(0);
  expect(count(8)).toBe(1);
  expect(count(46)).toBe(2);
});
