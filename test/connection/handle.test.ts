/**
 * The handle of a sent message over the loopback: each step, each device, the plan that was followed,
 * and the word of people whom the message never went to.
 */

import { expect, onTestFinished, test } from 'vitest';
import { openPhone } from '../../src/primary/phone.ts';
import { SESSION_TABLE } from '../../src/signal/tables.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { jid } from '../../src/wire/jid.ts';
import { node } from '../../src/wire/node.ts';
import { say } from './rogue.ts';
import { ALICE, BOB, nameOf, openWorld, until, Witness, type World } from './world.ts';

const EVE = '15550006666';
const ALICE_PN = jid(ALICE, 's.whatsapp.net');

/** A third person, who has nothing to do with what the others say to each other. */
async function stranger(world: World) {
  const store = memoryStore();
  const device = await openPhone({ ...world.endpoint, number: EVE, name: 'eve', store });
  onTestFinished(() => device.close());
  await world.online(device);
  return { device, store, witness: new Witness(device) };
}

test('a handle goes from accepted to read, and says which devices have what', async () => {
  const world = await openWorld();
  const web = await world.companion('aliceWeb');
  const bob = await world.phone('bob');
  const bobWeb = await world.companion('bobWeb');

  const sent = await web.device.send(BOB, 'hello');
  const steps = [sent.status];
  for (const step of ['written', 'acked', 'delivered'] as const) {
    await sent.until(step);
    steps.push(step);
  }
  await until('both devices', () => sent.receipts.length === 2);
  await until('it to be there', () => bobWeb.witness.messages.length === 1);
  const [got] = bobWeb.witness.messages;
  await bobWeb.device.markPlayed(got === undefined ? [] : [got.message]);
  await sent.until('read');

  expect(steps).toEqual(['accepted', 'written', 'acked', 'delivered']);
  expect([sent.failed, sent.error]).toEqual([undefined, undefined]);
  const byDevice = sent.receipts.map(({ device, status }) => `${device.device} ${status}`);
  expect(byDevice.sort()).toEqual(['0 delivered', '1 read']);
  expect(bob.device.health().phase).toBe('online');
});

test('the plan says for whom sessions were made, and that the next message used them', async () => {
  const world = await openWorld();
  const store = world.store('aliceWeb');
  for (const { key } of await store.scan(SESSION_TABLE)) {
    await store.commit([{ kind: 'delete', table: SESSION_TABLE, key }]);
  }
  const web = await world.companion('aliceWeb');
  const bob = await world.phone('bob');

  const first = await web.device.send(BOB, 'one');
  await first.until('delivered');
  const second = await web.device.send(BOB, 'two');
  await second.until('delivered');

  // Two devices of Bob, the own phone and the other own companion.
  const sessions = [first, second].map(({ plan }) => plan?.copies.map(({ session }) => session));
  expect(sessions).toEqual([
    ['made', 'made', 'made', 'made'],
    ['reused', 'reused', 'reused', 'reused'],
  ]);
  const { copies = [], left, bytes = 0, times } = second.plan ?? {};
  expect(copies.map(({ device }) => device.device)).toEqual([0, 1, 0, 2]);
  expect(new Set(copies.map(({ address }) => address)).size).toBe(4);
  expect(copies[0]?.address).toContain(bob.device.lid?.user);
  expect(copies.every((copy) => copy.bytes > 0) && bytes > 400).toBe(true);
  expect(left).toEqual([]);
  expect(Object.values(times ?? {}).every((ms) => ms >= 0)).toBe(true);
});

test('a message that cannot be sent fails with the reason, and whether to try again', async () => {
  const world = await openWorld();
  const web = await world.companion('aliceWeb');

  const sent = await web.device.send('15559999999', 'nobody there');

  await expect(sent.until('acked')).rejects.toMatchObject({ code: 'MESSAGE_UNKNOWN_RECIPIENT' });
  expect(sent.failed).toMatchObject({ retryable: false, retryAfterMs: undefined });
  expect([sent.status, sent.receipts]).toEqual(['failed', []]);
  await (await web.device.send(BOB, 'next')).until('acked');
});

test('the word of a stranger moves no handle, whatever it says', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const web = await world.companion('aliceWeb');
  await world.phone('bob');
  const eve = await stranger(world);
  const sent = await web.device.send(BOB, 'for bob');
  await sent.until('delivered');
  await until('the phone to have it', () => alice.witness.texts.length === 1);
  const before = [sent.status, sent.receipts.length];

  const opened = { ...eve, wire: web.wire };
  for (const type of [undefined, 'inactive', 'read', 'played', 'sender', 'read-self']) {
    say(
      opened,
      node('receipt', {
        id: sent.id,
        to: ALICE_PN,
        type,
        participant: BOB,
        recipient: jid(BOB, 's.whatsapp.net'),
      }),
    );
  }
  const retry = [
    node('retry', { v: '1', count: '1', id: sent.id, t: '1' }),
    node('registration', {}, new Uint8Array(4)),
  ];
  const device = jid(ALICE, 's.whatsapp.net', web.device.pn?.device ?? 0);
  say(opened, node('receipt', { id: sent.id, to: device, type: 'retry' }, retry));
  await (await eve.device.send(ALICE, 'and now?')).until('delivered');
  await until('it to arrive', () => web.witness.texts.includes('and now?'));

  expect([sent.status, sent.receipts.length]).toEqual(before);
  expect(new Set(web.witness.codes)).toEqual(new Set(['MESSAGE_RECEIPT', 'MESSAGE_RETRY_REFUSED']));
  expect(web.witness.reads).toEqual([]);
  const resent = world.received('message', ({ attrs }) => attrs['device_fanout'] === 'false');
  expect(resent).toEqual([]);
  expect(nameOf(eve.device)).toContain(EVE);
});
