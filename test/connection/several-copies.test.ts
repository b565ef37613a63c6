/**
 * Several stanzas of one message on their way at once: each waits for its own acknowledgement.
 */

import { expect, test } from 'vitest';
import { resumeSending } from '../../src/connection/acknowledging.ts';
import {
  OUTBOX_TABLE,
  outboxEntries,
  outboxKey,
  writeOutbox,
} from '../../src/connection/outbox.ts';
import type { OutboxEntry } from '../../src/connection/state.ts';
import { Turn } from '../../src/connection/turn.ts';
import { Draft } from '../../src/store/draft.ts';
import { encodeNode } from '../../src/wire/encode.ts';
import { type Jid, jid } from '../../src/wire/jid.ts';
import { node } from '../../src/wire/node.ts';
import { Bench, effectsOf } from './bench.ts';

const CHAT = jid('15550002002', 's.whatsapp.net');
const OWN = jid('15550001001', 's.whatsapp.net', 2);

/**
 * A device with sealed stanzas of one message in its outbox, to these addresses; the one at `whole`
 * is the message itself, the others are copies for one device.
 */
async function withCopies(addresses: readonly Jid[], whole?: number): Promise<Bench> {
  const bench = new Bench();
  await bench.open();
  const draft = new Draft({ get: () => undefined, has: () => false });
  addresses.forEach((to, index) => {
    const frame = encodeNode(node('message', { id: 'M1', to, type: 'text' }));
    const content = { message: new Uint8Array(0), type: 'text', hide: false } as const;
    const repaired = index !== whole;
    const row = { id: 'M1', chat: CHAT, content, createdAt: 1, frame, devices: [], repaired };
    writeOutbox(draft, outboxKey(index + 1), row);
  });
  await bench.store.commit(draft.changes());
  const outbox = outboxEntries(await bench.store.scan(OUTBOX_TABLE));
  bench.state = { ...bench.state, outbox, outboxNext: addresses.length + 1 };
  return bench;
}

const ack = (from: Jid) => node('ack', { class: 'message', id: 'M1', from, t: '1800000000' });

test('an acknowledgement settles the stanza to the address that it names, and no other', async () => {
  const bench = await withCopies([CHAT, OWN]);

  await bench.hear(ack(OWN));

  expect(bench.state.outbox.map(({ key }) => key)).toEqual([outboxKey(1)]);
  await bench.hear(ack(CHAT));
  expect(bench.state.outbox).toEqual([]);
});

test('of two stanzas to one address the older one is settled first', async () => {
  const bench = await withCopies([OWN, OWN]);

  await bench.hear(ack(OWN));

  expect(bench.state.outbox.map(({ key }) => key)).toEqual([outboxKey(2)]);
});

test('an acknowledgement from another address settles none of several', async () => {
  const bench = await withCopies([CHAT, OWN]);

  await bench.hear(ack(jid('15550003003', 's.whatsapp.net')));

  expect(bench.state.outbox).toHaveLength(2);
});

test('a second acknowledgement of one stanza does not settle the copy for a device', async () => {
  const bench = await withCopies([CHAT, OWN]);

  await bench.hear(ack(CHAT));
  await bench.hear(ack(CHAT));

  expect(bench.state.outbox.map(({ key }) => key)).toEqual([outboxKey(2)]);
});

test('the only stanza of a message is settled, under whatever name the server writes', async () => {
  const bench = await withCopies([CHAT]);

  await bench.hear(ack(jid('199000000002002', 'lid')));

  expect(bench.state.outbox).toEqual([]);
  expect(bench.row(OUTBOX_TABLE, outboxKey(1))).toBeUndefined();
});

test('of two stanzas to one address the one that was written first is settled first', async () => {
  const bench = await withCopies([CHAT, CHAT]);
  const outbox = bench.state.outbox.map((entry, index) => ({ ...entry, written: 1 - index }));
  bench.state = { ...bench.state, outbox };

  await bench.hear(ack(CHAT));

  expect(bench.state.outbox.map(({ key }) => key)).toEqual([outboxKey(1)]);
});

test('a hash of devices speaks of the message, whose repair begins, and not of a copy', async () => {
  const bench = await withCopies([CHAT, CHAT], 1);

  await bench.hear(node('ack', { ...ack(CHAT).attrs, phash: '2:abcdefgh' }));

  expect(bench.state.outbox.map(({ key, stage }) => [key, stage])).toEqual([
    [outboxKey(1), 'sealed'],
    [outboxKey(2), 'repair'],
  ]);
});

test('the copies that follow a message have no place on the connection before they are written', async () => {
  const bench = await withCopies([CHAT], 0);
  const outbox = bench.state.outbox.map((entry) => ({ ...entry, written: 0 }));
  bench.state = { ...bench.state, outbox };

  await bench.hear(node('ack', { ...ack(CHAT).attrs, phash: '2:abcdefgh' }));

  expect(bench.state.outbox).toMatchObject([{ stage: 'repair', written: undefined }]);
});

test('the second acknowledgement of a message that was written twice does not settle its repair', async () => {
  const bench = await withCopies([CHAT], 0);
  const twice = bench.state.outbox.map((one) => ({
    ...one,
    patience: 'last' as const,
    written: 0,
  }));
  bench.state = { ...bench.state, outbox: twice };
  const hashed = node('ack', { ...ack(CHAT).attrs, phash: '2:abcdefgh' });
  await bench.hear(hashed);
  const sealed = bench.state.outbox.map((one) => ({
    ...one,
    stage: 'sealed' as const,
    written: 1,
  }));
  bench.state = { ...bench.state, outbox: sealed };
  const draft = new Draft({ get: () => undefined, has: () => false });
  const frame = encodeNode(node('message', { id: 'M1', to: CHAT, type: 'text' }));
  const content = { message: Uint8Array.of(1), type: 'text', hide: false } as const;
  const row = { id: 'M1', chat: CHAT, content, createdAt: 1, frame, devices: [], repaired: true };
  writeOutbox(draft, outboxKey(1), row);
  await bench.store.commit(draft.changes());

  await bench.hear(hashed);

  expect(bench.state.outbox).toHaveLength(1);
  await bench.hear(ack(CHAT));
  expect(bench.state.outbox).toEqual([]);
});

test('what was written before the login was over is not written once more', async () => {
  const bench = await withCopies([CHAT, OWN]);
  const [first, second] = bench.state.outbox as readonly [OutboxEntry, OutboxEntry];
  const turn = new Turn(
    { ...bench.state, phase: 'authenticating', outbox: [{ ...first, written: 0 }, second] },
    { get: () => undefined, has: () => false },
    bench.env,
  );

  resumeSending(turn);

  const { effects } = turn.outcome();
  const resent = effectsOf(effects, 'input').map(({ input }) => input);
  expect(resent).toContainEqual({ kind: 'resend', key: outboxKey(2) });
  expect(resent).not.toContainEqual({ kind: 'resend', key: outboxKey(1) });
});
