/**
 * How much work other devices can cause: bundles that are fetched for them and messages that are
 * sent to them again (spec 04 §3.3).
 */

import { expect, test } from 'vitest';
import { u32 } from '../../src/base/bytes.ts';
import { cap } from '../../src/base/limits.ts';
import { type Jid, sameJid } from '../../src/wire/jid.ts';
import { child, children, type Node, node } from '../../src/wire/node.ts';
import { say } from './rogue.ts';
import { type AnyDevice, BOB, type Opened, openWorld, until, type World } from './world.ts';

const HOUR_MS = 3_600_000;

/** How often the server was asked for the keys of a device of bob's. */
const fetches = (world: World, device: number): number =>
  world.received('iq', (iq) => {
    const key = child(iq, 'key');
    const asked = key === undefined ? [] : children(key, 'user');
    return asked.some(({ attrs }) => (attrs['jid'] as Jid).device === device);
  }).length;

test('keys that are of no use are fetched ten times in an hour and not more, and others get everything', async () => {
  const world = await openWorld();
  await world.spoilKeys(BOB, ({ id }) => id !== 0);
  const web = await world.companion('aliceWeb');
  const bob = await world.phone('bob');

  for (let number = 0; number < 15; number++) {
    await (await web.device.send(BOB, `${number}`)).until('delivered');
  }

  expect(fetches(world, 1)).toBe(cap('bundleFetches'));
  expect(web.witness.codes).toContain('LIMIT_EFFORT');
  expect(bob.witness.texts).toHaveLength(15);
  world.clock.move(HOUR_MS);
  await world.online(web.device);
  await world.online(bob.device);
  await (await web.device.send(BOB, 'an hour later')).until('delivered');
  expect(fetches(world, 1)).toBeGreaterThan(cap('bundleFetches'));
});

const registrationOf = ({ device }: Opened): number =>
  (device as unknown as { state: { credentials: { local: { registrationId: number } } } }).state
    .credentials.local.registrationId;

/** A request to send a message again, as a device writes it that has no session. */
const retry = (id: string, to: Jid, registration: number): Node =>
  node('receipt', { type: 'retry', id, to }, [
    node('retry', { v: '1', count: '1', id, t: '1' }),
    node('registration', {}, u32(registration)),
  ]);

/** Acknowledgements of requests for resends that the server has got. */
const acknowledged = (world: World): number =>
  world.received('ack', ({ attrs }) => attrs['class'] === 'receipt' && attrs['type'] === 'retry')
    .length;

/** Messages that went to one device because it had asked. */
const resends = (world: World, to: Jid): readonly Node[] =>
  world.received('message', ({ attrs }) => sameJid(attrs['to'] as Jid, to));

const addressOf = (device: AnyDevice): Jid => {
  if (device.lid === undefined) throw new Error('the device has no address');
  return device.lid;
};

/** Two companions; the second never reports that it got anything. */
async function pair(texts: readonly string[]) {
  const world = await openWorld();
  const web = await world.companion('aliceWeb');
  const bobWeb = await world.companion('bobWeb');
  await (await web.device.send(BOB, 'earlier')).until('delivered');
  await until('it to arrive', () => bobWeb.witness.texts.includes('earlier'));
  bobWeb.wire.deaf = true;
  const ids: string[] = [];
  for (const text of texts) {
    const sent = await web.device.send(BOB, text);
    await sent.until('acked');
    ids.push(sent.id);
  }
  const [from, to] = [addressOf(web.device), addressOf(bobWeb.device)];
  return { world, web, bobWeb, ids, from, to, registration: registrationOf(bobWeb) };
}

test('a device that asks again and again with another registration gets ten sessions in an hour', async () => {
  const { world, web, bobWeb, ids, from, to, registration } = await pair(['hello']);
  const before = fetches(world, to.device);
  const rounds = cap('bundleFetches') + 5;

  for (let round = 1; round <= rounds; round++) {
    say(bobWeb, retry(ids[0] ?? '', from, registration + 1));
    await until('an answer', () => acknowledged(world) === round);
  }

  expect(fetches(world, to.device) - before).toBeLessThanOrEqual(cap('bundleFetches'));
  expect(web.witness.codes).toContain('LIMIT_EFFORT');
  expect(resends(world, to).length).toBeLessThanOrEqual(cap('bundleFetches'));
  bobWeb.wire.deaf = false;
  await world.reconnect(bobWeb);
  await (await web.device.send(BOB, 'later')).until('delivered');
  await until('the next one', () => bobWeb.witness.texts.includes('later'));
});

test('requests that come together are answered with one session', async () => {
  const texts = ['1', '2', '3', '4', '5'];
  const { world, bobWeb, ids, from, to, registration } = await pair(texts);
  const before = fetches(world, to.device);

  for (const id of ids) say(bobWeb, retry(id, from, registration + 1));

  await until('all answers', () => acknowledged(world) === ids.length);
  await until('all resends', () => resends(world, to).length === ids.length);
  expect(fetches(world, to.device) - before).toBe(1);
});

test('a storm of requests from one device makes a thousand resends in an hour at most', async () => {
  const { world, web, bobWeb, ids, from, to, registration } = await pair(['hello']);
  const rounds = cap('resendsPerHour') + 20;

  for (let round = 0; round < rounds; round++) say(bobWeb, retry(ids[0] ?? '', from, registration));

  await until('all to be answered', () => acknowledged(world) === rounds);
  await until('the outbox to be empty', () => web.device.health().outbox === 0);
  expect(resends(world, to)).toHaveLength(cap('resendsPerHour'));
  const refused = web.witness.codes.filter((code) => code === 'LIMIT_EFFORT');
  expect(refused).toHaveLength(20);
  expect(web.device.health().phase).toBe('online');
});
