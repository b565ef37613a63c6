/**
 * Messages of groups at a real device: opened with the sender's key that a pairwise copy brings, and
 * refused where somebody else speaks, or for another group. The server has no groups, so its stanzas
 * are put together here from what a sender has really sealed.
 */

import { expect, test } from 'vitest';
import type { Bytes } from '../../src/base/bytes.ts';
import { unwrap } from '../../src/base/error.ts';
import { nodeCrypto, systemRandom } from '../../src/crypto/node-provider.ts';
import { pad } from '../../src/messages/padding.ts';
import { encodeMessage, type Message } from '../../src/proto/message.ts';
import { PROTOCOL_TYPE } from '../../src/proto/protocol.ts';
import {
  buildDistribution,
  createSenderKey,
  type SenderKey,
  sealForGroup,
} from '../../src/signal/sender-key.ts';
import { attrJid } from '../../src/wire/attrs.ts';
import { formatJid, type Jid, jid, withDevice } from '../../src/wire/jid.ts';
import { child, children, type Node, node } from '../../src/wire/node.ts';
import { ALICE, BOB, openWorld, until } from './world.ts';

const GROUP = jid('120363000000000001', 'g.us');
const OTHER = jid('120363000000000002', 'g.us');
const env = { now: () => 0, random: systemRandom, crypto: nodeCrypto };

/** Alice's companion and Bob, who has made a key for a group and can seal with it. */
async function group() {
  const world = await openWorld();
  const web = await world.companion('aliceWeb');
  const bob = await world.phone('bob');
  await (await web.device.send(BOB, 'before')).until('delivered');
  await (await bob.device.send(ALICE, 'answer')).until('delivered');
  await until('the answer', () => web.witness.texts.length === 1);
  let key: SenderKey = createSenderKey(undefined, env);
  const distribution = buildDistribution(key);
  /** A pairwise copy for Alice's companion, as Bob's device seals it. */
  const pairwise = async (message: Message): Promise<Node> => {
    web.wire.deaf = true;
    const sent = await bob.device.send(ALICE, { kind: 'raw', message: encodeMessage(message) });
    await sent.until('acked');
    const stanza = world.received('message', ({ attrs }) => attrs['id'] === sent.id)[0];
    const copies = children(child(stanza ?? node('none'), 'participants') ?? node('none'), 'to');
    const copy = copies.find((to) => {
      const device = attrJid(to, 'jid');
      return device.ok && device.value.device === 1 && device.value.user === web.device.lid?.user;
    });
    const enc = copy && child(copy, 'enc');
    if (enc === undefined) throw new Error('no copy');
    return enc;
  };
  const introduce = (of: Jid) =>
    pairwise({
      senderKeyDistributionMessage: {
        groupId: formatJid(of),
        axolotlSenderKeyDistributionMessage: distribution,
      },
    });
  const shared = (message: Message): Node => {
    const padded = pad(encodeMessage(message), env);
    const sealed = unwrap(sealForGroup(key, padded, env));
    key = sealed.senderKey;
    return node('enc', { v: '2', type: 'skmsg' }, sealed.ciphertext as Bytes);
  };
  /** Hands the companion a stanza of the group as a server would. */
  const hear = (id: string, encs: readonly Node[], more: { from?: Jid; by?: Jid } = {}) => {
    const { from = GROUP, by = bob.device.lid } = more;
    const t = String(Math.floor(world.clock.now() / 1000));
    const attrs = { id, from, participant: by, type: 'text', t, addressing_mode: 'lid' };
    web.device['driver'].push({ kind: 'node', node: node('message', attrs, encs) });
    return web.device['driver'].idle();
  };
  return { world, web, bob, introduce, shared, hear };
}

test('a group message is opened with the key that comes with it, and the next one without', async () => {
  const { web, bob, introduce, shared, hear } = await group();
  const introduction = await introduce(GROUP);

  await hear('G1', [introduction, shared({ conversation: 'hello group' })]);
  await hear('G2', [shared({ conversation: 'again' })]);

  const messages = () => web.witness.messages.slice(1).map(({ message }) => message);
  await until('both', () => messages().length === 2);
  expect(messages()).toMatchObject([
    { chat: GROUP, sender: bob.device.lid, content: { text: 'hello group' } },
    { chat: GROUP, sender: bob.device.lid, content: { text: 'again' } },
  ]);
  expect(web.witness.codes).toEqual([]);
});

test('a group message in another’s name, of another group or a second time is not opened', async () => {
  const { web, introduce, shared, hear } = await group();
  const introduction = await introduce(GROUP);
  const first = shared({ conversation: 'once' });
  await hear('G1', [introduction, first]);
  await until('it', () => web.witness.messages.length === 2);

  const own = withDevice(web.device.lid as Jid, 2);
  await hear('G2', [shared({ conversation: 'I am somebody else' })], { by: own });
  await hear('G3', [shared({ conversation: 'elsewhere' })], { from: OTHER });
  await hear('G4', [first]);
  await hear('G1', [shared({ conversation: 'under the same id' })]);

  expect(web.witness.messages).toHaveLength(2);
  expect(web.witness.codes).toEqual(['SIGNAL_NO_SENDER_KEY', 'SIGNAL_NO_SENDER_KEY']);
});

test('a key for another group than the stanza’s is not taken', async () => {
  const { web, introduce, shared, hear } = await group();
  const introduction = await introduce(OTHER);

  await hear('G1', [introduction]);
  await hear('G2', [shared({ conversation: 'hello' })], { from: OTHER });

  expect(web.witness.messages).toHaveLength(1);
  expect(web.witness.codes).toEqual(['MESSAGE_FORGED_PROTOCOL', 'SIGNAL_NO_SENDER_KEY']);
});

test('what takes back the message of another says that the admins are not known', async () => {
  const { web, bob, introduce, shared, hear } = await group();
  const participant = formatJid({ ...(bob.device.lid as Jid), user: '100000000000009' });
  const key = { remoteJid: formatJid(GROUP), fromMe: false, id: 'X', participant };
  await hear('G1', [
    await introduce(GROUP),
    shared({ protocolMessage: { key, type: PROTOCOL_TYPE.REVOKE } }),
  ]);

  await until('it', () => web.witness.messages.length === 2);
  expect(web.witness.messages[1]?.message).toMatchObject({
    content: { kind: 'revoke', target: { id: 'X' } },
    verdict: 'unknown',
  });
});
