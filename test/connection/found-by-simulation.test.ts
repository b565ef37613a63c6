/**
 * Mistakes that the simulation has found, each in the smallest form that shows it.
 */

import { expect, test } from 'vitest';
import {
  OUTBOX_TABLE,
  outboxEntries,
  outboxKey,
  readOutbox,
  unseal,
  writeFailure,
  writeOutbox,
} from '../../src/connection/outbox.ts';
import { RECONCILE_TIMER } from '../../src/primary/linking.ts';
import { openPhone } from '../../src/primary/phone.ts';
import { Draft } from '../../src/store/draft.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { formatJid, jid } from '../../src/wire/jid.ts';
import { child, node } from '../../src/wire/node.ts';
import { Bench, effectsOf } from './bench.ts';
import { ALICE, BOB, DAY_MS, openWorld, until } from './world.ts';

const CHAT = jid(BOB, 's.whatsapp.net');
const NONE = { get: () => undefined, has: () => false };

test('what was sealed before a device was linked anew is sealed again, and resends are dropped', async () => {
  const store = memoryStore();
  const draft = new Draft(NONE);
  const row = { id: 'M1', chat: CHAT, createdAt: 1, frame: Uint8Array.of(0, 1), devices: ['a'] };
  const content = { type: 'text', hide: false } as const;
  writeOutbox(draft, outboxKey(1), { ...row, content: { ...content, message: Uint8Array.of(7) } });
  writeOutbox(draft, outboxKey(2), { ...row, content: { ...content, message: new Uint8Array(0) } });
  await store.commit(draft.changes());

  await store.commit(unseal(await store.scan(OUTBOX_TABLE)));

  const entries = outboxEntries(await store.scan(OUTBOX_TABLE));
  expect(entries.map(({ key, stage }) => [key, stage])).toEqual([[outboxKey(1), 'accepted']]);
  const left = readOutbox(
    await store.load([{ table: OUTBOX_TABLE, key: outboxKey(1) }]),
    outboxKey(1),
  );
  expect(left).toMatchObject({ devices: [], content: { message: Uint8Array.of(7) } });
  expect(left?.frame).toBeUndefined();
  expect(left).toMatchObject({ sealedAt: 1 });
});

test('a message that waited while its device was linked anew reaches everybody', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const bob = await world.phone('bob');
  const first = await world.companion('aliceWeb');
  await (await first.device.send(BOB, 'warm up')).until('delivered');
  first.wire.mute = true;
  await first.device.send(BOB, 'sealed and not sent');
  await until('it to be sealed', () =>
    first.witness.statuses.some((one) => one.status === 'written'),
  );
  const own = first.device.pn;
  if (own === undefined) throw new Error('no device');
  await alice.device.devices.remove(own);
  await until('the end', () => first.witness.ended.length > 0);
  await first.device.close();

  await world.link(alice.device, { store: first.store.openAgain(), relink: true });

  await until('bob to have it', () => bob.witness.texts.includes('sealed and not sent'));
  expect(bob.witness.texts).toEqual(['warm up', 'sealed and not sent']);
});

test.each([
  ['within ten days is written again', 9, ['it may have arrived'], 0],
  ['for ten days is given up, since readers may have forgotten it', 10, [], 1],
])('what was written and not confirmed %s', async (_, days, texts, failures) => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const bob = await world.phone('bob');
  await (await alice.device.send(BOB, 'warm up')).until('delivered');
  alice.wire.mute = true;
  await alice.device.send(BOB, 'it may have arrived');
  await until('it to be sealed', () =>
    alice.witness.statuses.some((one) => one.status === 'written'),
  );
  await alice.device.stop();
  world.clock.move(days * DAY_MS);
  alice.wire.mute = false;

  alice.device.start();

  await until('the end', () => alice.device.health().outbox === 0);
  await (await alice.device.send(BOB, 'later')).until('delivered');
  expect(bob.witness.texts).toEqual(['warm up', ...texts, 'later']);
  const failed = alice.witness.statuses.filter(({ status }) => status === 'failed');
  expect(failed.map(({ error }) => error?.code)).toEqual(
    Array(failures).fill('MESSAGE_UNCONFIRMED'),
  );
});

test('a failure that was committed and not told is told to whoever listens after the next start', async () => {
  const world = await openWorld();
  const first = await world.phone('alice');
  await first.device.close();
  const store = first.store.openAgain();
  const draft = new Draft(NONE);
  const entry = { key: outboxKey(7), id: 'M7', chat: formatJid(CHAT), stage: 'accepted' } as const;
  const rest = { peer: false, patience: 'first', pauses: 0 } as const;
  writeFailure(draft, { ...entry, ...rest }, 1, 'MESSAGE_NO_DEVICES');
  await store.commit(draft.changes());
  const rows = () => store.snapshot().get(OUTBOX_TABLE)?.size ?? 0;

  const device = await openPhone({ ...world.endpoint, store, number: ALICE });
  await device.reached('online');
  const before = rows();
  const told: unknown[] = [];
  device.events.on('status', ({ id, chat, status, error }) => {
    told.push({ id, chat, status, code: error?.code });
  });
  await until('the row to go', () => rows() === 0);

  expect(before).toBe(1);
  expect(told).toEqual([{ id: 'M7', chat: CHAT, status: 'failed', code: 'MESSAGE_NO_DEVICES' }]);
  expect(device.health()).toMatchObject({ outbox: 0, lastError: undefined });
  await device.close();
});

test('a phone that looks at the list of the server a while after a link loads what it needs', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const lists = () => world.received('iq', (iq) => child(iq, 'usync') !== undefined).length;
  const before = lists();

  const { driver } = alice.device as unknown as {
    driver: { push(input: { kind: 'timer'; name: string }): void };
  };
  // A question that is under way already is joined, so the timer may have to come again.
  await until('the question', () => {
    driver.push({ kind: 'timer', name: RECONCILE_TIMER });
    return lists() > before;
  });
  expect(alice.witness.codes).toEqual([]);
});

test('a line is asked whether it lives after the clock was set back', async () => {
  const bench = new Bench();
  await bench.open();
  await bench.hear(node('ib', {}, [node('offline', { count: '0' })]));
  bench.now -= 3_600_000;
  bench.state = { ...bench.state, pingDueAt: bench.now };

  const effects = await bench.feed({ kind: 'timer', name: 'keepalive' });

  const pings = effectsOf(effects, 'send').filter(({ node: one }) => one.attrs['xmlns'] === 'w:p');
  expect(pings).toHaveLength(1);
});

test('the clock of the server is ahead by as much as the own clock was set back', async () => {
  const bench = new Bench();
  await bench.open();
  const stanza = node('ib', {}, [node('offline', { count: '0' })]);
  await bench.hear(stanza);
  const before = bench.state.clockOffsetMs;
  bench.now -= 3_600_000;

  await bench.hear(stanza);

  expect(bench.state.clockOffsetMs - before).toBe(3_600_000);
});

test('a message under an id of the caller goes out in a chat whose both names are known', async () => {
  const world = await openWorld();
  const bob = await world.phone('bob');
  const alice = await world.phone('alice');
  await (await bob.device.send(ALICE, 'known')).until('delivered');
  await (await alice.device.send(BOB, 'known too')).until('delivered');

  const id = '3EB0AAAAAAAAAAAAAAAA';
  const sent = await alice.device.send(BOB, 'once', { id });
  await sent.until('delivered');
  await alice.device.send(BOB, 'once', { id });

  expect(sent.id).toBe(id);
  expect(bob.witness.texts.filter((text) => text === 'once')).toHaveLength(1);
});
