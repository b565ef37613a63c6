/**
 * Tokens that let people be written to: handed out once a week, kept, sent with messages, given up
 * when they are old; and the salt that stands in where a contact has given none.
 */

import { expect, test } from 'vitest';
import type { Bytes } from '../../src/base/bytes.ts';
import { nodeCrypto } from '../../src/crypto/node-provider.ts';
import { deriveCsToken, TOKEN_SALT_READ, TOKEN_TABLE } from '../../src/messages/tokens.ts';
import { zlibStored } from '../../src/primary/zlib.ts';
import { encodeHistorySync, type HistorySync } from '../../src/proto/history.ts';
import { encodeMessage } from '../../src/proto/message.ts';
import { PROTOCOL_TYPE } from '../../src/proto/protocol.ts';
import { type MemoryStore, memoryStore } from '../../src/store/memory.ts';
import { bareJid, formatJid, type Jid, jid } from '../../src/wire/jid.ts';
import { child, children, contentBytes, type Node } from '../../src/wire/node.ts';
import { askPeer } from './rogue.ts';
import { ALICE, BOB, DAY_MS, type Opened, openWorld, until, type World } from './world.ts';

const SALT = nodeCrypto.sha256(new Uint8Array([1, 2, 3]));

/** The tokens that devices have handed out: for whom, and with which time. */
const issues = (world: World): readonly { readonly user: string; readonly t: unknown }[] =>
  world
    .received('iq', ({ attrs }) => attrs['xmlns'] === 'privacy')
    .flatMap((iq) => children(child(iq, 'tokens') ?? iq, 'token'))
    .map(({ attrs }) => ({ user: (attrs['jid'] as Jid).user, t: attrs['t'] }));

const rows = (store: MemoryStore): readonly string[] => [
  ...(store.snapshot().get(TOKEN_TABLE)?.keys() ?? []),
];

/** The last message that the server got from a device. */
const lastMessage = (world: World): Node => {
  const message = world.received('message', ({ attrs }) => attrs['category'] !== 'peer').at(-1);
  if (message === undefined) throw new Error('no message');
  return message;
};

async function say(world: World, { device }: Opened, to: string): Promise<Node> {
  const sent = await device.send(to, 'hello');
  await sent.until('acked');
  const message = lastMessage(world);
  expect(message.attrs['id']).toBe(sent.id);
  return message;
}

test('a token is handed to whom one writes, once a week, and goes with what they say', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const bob = await world.phone('bob');
  const bobWeb = await world.companion('bobWeb');

  for (let i = 0; i < 3; i++) await say(world, alice, BOB);
  for (const { store } of [bob, bobWeb])
    await until('it to arrive', () => rows(store).length === 1);

  expect(issues(world)).toMatchObject([{ user: bob.device.lid?.user }]);
  for (const one of [bob, bobWeb]) {
    expect(child(await say(world, one, ALICE), 'tctoken')).toBeDefined();
  }
  await alice.device.stop();
  await bob.device.stop();
  world.clock.move(8 * DAY_MS);
  await alice.device.start();
  await world.online(alice.device);
  await say(world, alice, BOB);
  await until(
    'the second',
    () => issues(world).filter(({ user }) => user === bob.device.lid?.user).length === 2,
  );
});

test('a token that is four weeks old is not shown any more', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const bob = await world.phone('bob');
  await say(world, alice, BOB);
  await until('it to arrive', () => rows(bob.store).length === 1);
  expect(child(await say(world, bob, ALICE), 'tctoken')).toBeDefined();
  await alice.device.stop();
  await bob.device.stop();

  world.clock.move(29 * DAY_MS);
  await bob.device.start();
  await world.online(bob.device);

  const late = await say(world, bob, ALICE);
  expect([child(late, 'tctoken'), child(late, 'cstoken')]).toEqual([undefined, undefined]);
});

test('own devices get no token, with notes, copies or control messages', async () => {
  const world = await openWorld();
  const web = await world.companion('aliceWeb');
  const alice = await world.phone('alice');

  const note = await say(world, web, ALICE);
  askPeer(web, bareJid(web.device.pn as Jid), encodeMessage({ conversation: 'between us' }));
  const peers = () => world.received('message', ({ attrs }) => attrs['category'] === 'peer');
  await until('the control message', () => peers().length > 0);

  for (const message of [note, ...peers()]) {
    expect([child(message, 'tctoken'), child(message, 'cstoken')]).toEqual([undefined, undefined]);
  }
  expect(issues(world)).toEqual([]);
  expect([...rows(web.store), ...rows(alice.store)]).toEqual([]);
});

test('a contact whose phone is another one gets the token again, with the time of the first', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const bob = await world.phone('bob');
  await say(world, alice, BOB);
  await until('the first', () => issues(world).length === 1);
  await until('it to arrive', () => rows(bob.store).length === 1);
  await bob.device.stop();
  world.clock.move(60_000);

  await world.phone('bob', { store: memoryStore(), replace: true });
  await until('the second', () => issues(world).length === 2);

  const [first, second] = issues(world);
  expect(second).toEqual(first);
});

/** A chunk of history as a phone sends it. */
const history = (payload: Bytes): Bytes =>
  encodeMessage({
    protocolMessage: {
      type: PROTOCOL_TYPE.HISTORY_SYNC_NOTIFICATION,
      historySyncNotification: { syncType: 0, initialHistBootstrapInlinePayload: payload },
    },
  });

const chunk = (content: Partial<HistorySync>): Bytes =>
  zlibStored(encodeHistorySync({ syncType: 0, ...content }));

const salt = (store: MemoryStore): Bytes | undefined =>
  store.snapshot().get(TOKEN_SALT_READ.table)?.get(TOKEN_SALT_READ.key);

test('the salt and the tokens in the history of the own phone serve until a contact gives a token', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const web = await world.companion('aliceWeb');
  const bob = await world.phone('bob');
  const other = jid('15550009009', 's.whatsapp.net');
  const at = Math.floor(world.clock.now() / 1000);
  const content = {
    nctSalt: SALT,
    conversations: [
      { id: formatJid(other), tcToken: SALT, tcTokenTimestamp: at, tcTokenSenderTimestamp: at },
      { id: 'no address', tcToken: SALT, tcTokenTimestamp: at },
    ],
  };

  askPeer(alice, web.device.pn as Jid, history(chunk(content)));
  await until('the salt', () => salt(web.store) !== undefined);

  const cstoken = child(await say(world, web, BOB), 'cstoken');
  const lid = bareJid(bob.device.lid as Jid);
  expect(cstoken && contentBytes(cstoken)).toEqual(deriveCsToken(SALT, lid, nodeCrypto));
  expect(rows(web.store)).toContain(formatJid(other));
  await say(world, bob, ALICE);
  const taken = () => world.received('ack', ({ attrs }) => attrs['type'] === 'privacy_token');
  await until('the token of bob, on phone and companion', () => taken().length === 3);
  expect(child(await say(world, web, BOB), 'tctoken')).toBeDefined();
});

test('history of anybody else, or that cannot be read, brings no salt', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const web = await world.companion('aliceWeb');
  const desk = await world.companion('aliceDesk');
  const bob = await world.phone('bob');

  askPeer(desk, web.device.pn as Jid, history(chunk({ nctSalt: SALT })));
  await until('the first refusal', () => web.witness.codes.length === 1);
  await bob.device.send(ALICE, { kind: 'raw', message: history(chunk({ nctSalt: SALT })) });
  await until('the second refusal', () => web.witness.codes.length === 2);
  askPeer(alice, web.device.pn as Jid, history(new Uint8Array([0x78, 1, 2, 3])));
  await until('the third refusal', () => web.witness.codes.length === 3);
  askPeer(alice, web.device.pn as Jid, history(chunk({ nctSalt: new Uint8Array(65) })));
  await bob.device.send(ALICE, 'next');
  await until('the next message', () => web.witness.texts.includes('next'));

  expect(web.witness.codes).toEqual([
    'MESSAGE_FORGED_PROTOCOL',
    'MESSAGE_FORGED_PROTOCOL',
    'WIRE_INFLATE',
  ]);
  expect(salt(web.store)).toBeUndefined();
  expect(web.device.health().phase).toBe('online');
});

test('a companion that is linked later gets the salt from its phone', async () => {
  const world = await openWorld();
  const store = world.store('alice');
  await store.commit([{ kind: 'put', ...TOKEN_SALT_READ, value: SALT }]);
  const alice = await world.phone('alice');

  const linked = await world.link(alice.device);

  await until('the salt', () => salt(linked.store) !== undefined);
  expect(salt(linked.store)).toEqual(SALT);
});
