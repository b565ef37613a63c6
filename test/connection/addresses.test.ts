/**
 * Number and LID of a person over the loopback: learnt from whoever may say it, announced once, one
 * session under one address; and those who may not say it are not believed.
 */

import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import type { Bytes } from '../../src/base/bytes.ts';
import { fromUtf8 } from '../../src/base/bytes.ts';
import type { EventOf } from '../../src/connection/events.ts';
import { openPhone } from '../../src/primary/phone.ts';
import { zlibStored } from '../../src/primary/zlib.ts';
import { encodeHistorySync } from '../../src/proto/history.ts';
import { encodeMessage } from '../../src/proto/message.ts';
import {
  encodeLidMigration,
  PROTOCOL_TYPE,
  type ProtocolMessage,
} from '../../src/proto/protocol.ts';
import { SESSION_TABLE } from '../../src/signal/tables.ts';
import { type MemoryStore, memoryStore } from '../../src/store/memory.ts';
import { bareJid, formatJid, type Jid } from '../../src/wire/jid.ts';
import { askPeer } from './rogue.ts';
import { ALICE, type AnyDevice, BOB, openWorld, until, Witness, type World } from './world.ts';

const EVE = '15550006666';

/** Somebody whom nobody has heard of yet. */
async function stranger(world: World) {
  const store = memoryStore();
  const device = await openPhone({ ...world.endpoint, number: EVE, name: 'eve', store });
  onTestFinished(() => device.close());
  await world.online(device);
  const witness = new Witness(device);
  witness.handle(device);
  return { device, store, witness, lid: bareJid(device.lid as Jid) };
}

/** The pairs that a device has told of, as texts. */
function resolved(device: AnyDevice): readonly string[] {
  const told: string[] = [];
  const note = ({ pn, lid }: EventOf<'peer-resolved'>) => told.push(`${pn.user} ${lid.user}`);
  device.events.on('peer-resolved', (event) => void note(event));
  return told;
}

/** The LID that a store has for a number. */
function lidOf(store: MemoryStore, number: string): string | undefined {
  const value = store.snapshot().get('lid')?.get(`pn:${number}`);
  return value && fromUtf8(value);
}

const sessionsWith = (store: MemoryStore, ...users: readonly string[]): readonly string[] =>
  [...(store.snapshot().get(SESSION_TABLE)?.keys() ?? [])].filter((key) =>
    users.some((user) => key.includes(user)),
  );

test('a pair that comes with a message or a list is announced once, and every event has both names', async () => {
  const world = await openWorld();
  const web = await world.companion('aliceWeb');
  const bob = await world.phone('bob');
  const eve = await stranger(world);
  const told = [resolved(web.device), resolved(bob.device)];

  await (await eve.device.send(ALICE, 'hello')).until('delivered');
  await until('it to arrive', () => web.witness.messages.length === 1);
  await (await web.device.send(EVE, 'who are you')).until('delivered');
  await (await bob.device.send(EVE, 'and who is this')).until('delivered');
  await (await bob.device.send(formatJid(eve.lid), 'the same again')).until('delivered');

  const pair = `${EVE} ${eve.lid.user}`;
  expect(told).toEqual([[pair], [pair]]);
  const { addresses, chat } = web.witness.messages[0]?.message ?? {};
  expect(addresses).toMatchObject({ pn: { user: EVE }, lid: { user: eve.lid.user } });
  expect(chat).toEqual(eve.lid);
  for (const { store } of [web, bob]) {
    expect(sessionsWith(store, EVE, eve.lid.user)).toHaveLength(1);
    expect(sessionsWith(store, EVE)).toEqual([]);
  }
  const chats = eve.witness.messages.map(({ message }) => formatJid(message.chat));
  expect(new Set(chats.slice(1)).size).toBe(1);
});

/** A control message of the phone that names pairs. */
const migration = (payload: Bytes): Bytes => {
  const type = PROTOCOL_TYPE.LID_MIGRATION_MAPPING_SYNC;
  const control: ProtocolMessage = {
    type,
    lidMigrationMappingSyncMessage: { encodedMappingPayload: payload },
  };
  return encodeMessage({ protocolMessage: control });
};

const pairs = (pn: number, lid: number): Bytes =>
  encodeLidMigration({ pnToLidMappings: [{ pn, assignedLid: lid }, { pn: 0, latestLid: 5 }, {}] });

const history = (pnJid: string, lidJid: string): Bytes =>
  encodeMessage({
    protocolMessage: {
      type: PROTOCOL_TYPE.HISTORY_SYNC_NOTIFICATION,
      historySyncNotification: {
        syncType: 0,
        initialHistBootstrapInlinePayload: zlibStored(
          encodeHistorySync({
            syncType: 0,
            phoneNumberToLidMappings: [
              { pnJid, lidJid },
              { pnJid: lidJid, lidJid: pnJid },
              { pnJid: 'no address', lidJid },
            ],
          }),
        ),
      },
    },
  });

test('the own phone names pairs in its migration, plain and compressed, and in history', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const web = await world.companion('aliceWeb');
  const told = resolved(web.device);
  const to = web.device.pn as Jid;

  askPeer(alice, to, migration(pairs(15_550_000_001, 111)));
  askPeer(alice, to, migration(gzipSync(pairs(15_550_000_002, 222))));
  askPeer(alice, to, history('15550000003@s.whatsapp.net', '333@lid'));
  await until('all three', () => told.length === 3);

  expect(told).toEqual(['15550000001 111', '15550000002 222', '15550000003 333']);
  expect(lidOf(web.store, '15550000002')).toBe('222');
  expect(web.witness.codes).toEqual([]);
});

test('nobody else names pairs, and what cannot be read names none', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const web = await world.companion('aliceWeb');
  const desk = await world.companion('aliceDesk');
  const bob = await world.phone('bob');
  const told = resolved(web.device);
  const to = web.device.pn as Jid;
  const before = lidOf(web.store, BOB);
  const forged = [migration(pairs(Number(BOB), 666)), history(`${BOB}@s.whatsapp.net`, '666@lid')];

  for (const message of forged) askPeer(desk, to, message);
  await until('the companion’s to be refused', () => web.witness.codes.length === 2);
  for (const message of forged) await bob.device.send(ALICE, { kind: 'raw', message });
  await until('the stranger’s to be refused', () => web.witness.codes.length === 4);
  askPeer(alice, to, migration(gzipSync(pairs(Number(BOB), 666)).subarray(0, 12)));
  askPeer(alice, to, migration(new Uint8Array([1, 2, 3])));
  await until('the damaged to be refused', () => web.witness.codes.length === 6);
  await (await bob.device.send(ALICE, 'still me')).until('delivered');

  expect(web.witness.codes).toEqual([
    ...Array.from({ length: 4 }, () => 'MESSAGE_FORGED_PROTOCOL'),
    'WIRE_INFLATE',
    'PROTO_MALFORMED',
  ]);
  expect(lidOf(web.store, BOB)).toBe(bob.device.lid?.user ?? before);
  expect(told.filter((pair) => pair.includes('666'))).toEqual([]);
});

test('a phone number that somebody shares is shown, and believed for nothing', async () => {
  const world = await openWorld();
  const web = await world.companion('aliceWeb');
  const bob = await world.phone('bob');
  await (await bob.device.send(ALICE, 'before')).until('delivered');
  const told = resolved(web.device);
  const type = PROTOCOL_TYPE.SHARE_PHONE_NUMBER;

  const message = encodeMessage({ protocolMessage: { type } });
  const { id } = await bob.device.send(ALICE, { kind: 'raw', message });
  await until('it to arrive', () => web.witness.messages.some((one) => one.message.id === id));

  expect(told).toEqual([]);
  expect(lidOf(web.store, BOB)).toBe(bob.device.lid?.user);
});
