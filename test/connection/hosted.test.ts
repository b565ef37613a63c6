/**
 * Devices that are run in the cloud for a business: not accepted, so they get no copies, no keys and
 * no place in a list; what comes under their address form is read as what it is (spec 03 §5.4).
 */

import { expect, test } from 'vitest';
import type { Jid } from '../../src/wire/jid.ts';
import { child, children, type Node } from '../../src/wire/node.ts';
import { ALICE, type AnyDevice, BOB, openWorld, until, type World } from './world.ts';

/** Changes what a device hears, after it was opened and decoded. */
function meddle(device: AnyDevice, change: (stanza: Node) => Node): void {
  const { intake } = device['driver'] as unknown as {
    intake: { take: (stanza: Node, sizeBytes: number) => void };
  };
  const take = intake.take.bind(intake);
  intake.take = (stanza, sizeBytes) => take(change(stanza), sizeBytes);
}

/** The stanza with every node changed. */
const everywhere = (stanza: Node, change: (one: Node) => Node): Node => {
  const changed = change(stanza);
  const { content } = changed;
  const isList = (value: unknown): value is readonly Node[] => Array.isArray(value);
  return isList(content)
    ? { ...changed, content: content.map((one) => everywhere(one, change)) }
    : changed;
};

/** Lists every companion as one in the cloud. */
const asHosted = (stanza: Node): Node =>
  everywhere(stanza, (one) => {
    const isCompanion = one.tag === 'device' && one.attrs['key-index'] !== undefined;
    return isCompanion ? { ...one, attrs: { ...one.attrs, is_hosted: 'true' } } : one;
  });

/** The devices of a user that copies went to, and those whose keys were asked for. */
const copies = (world: World, user: string): readonly number[] =>
  world.received('message').flatMap((message) => {
    const participants = child(message, 'participants');
    const to = participants === undefined ? [] : children(participants, 'to');
    const jids = to.map(({ attrs }) => attrs['jid'] as Jid);
    return jids.filter((one) => one.user === user).map(({ device }) => device);
  });

const asked = (world: World): readonly Jid[] =>
  world.received('iq').flatMap((iq) => {
    const key = child(iq, 'key');
    return key === undefined ? [] : children(key, 'user').map(({ attrs }) => attrs['jid'] as Jid);
  });

test('a companion that the server lists as hosted gets no copy, no keys and is shown nowhere', async () => {
  const world = await openWorld();
  const web = await world.companion('aliceWeb');
  const bob = await world.phone('bob');
  const bobWeb = await world.companion('bobWeb');
  meddle(web.device, (stanza) => (child(stanza, 'usync') ? asHosted(stanza) : stanza));

  const shown = await web.device.devices.list(BOB);
  await (await web.device.send(BOB, 'hello')).until('delivered');

  await until('the message', () => bob.witness.texts.includes('hello'));
  const user = bob.device.lid?.user ?? '';
  expect(shown.map(({ id }) => id)).toEqual([0]);
  expect(new Set(copies(world, user))).toEqual(new Set([0]));
  expect(asked(world).filter((one) => one.user === user && one.device === 1)).toEqual([]);
  expect(bobWeb.witness.texts).toEqual([]);
});

test('a message under the address form of the cloud is one of the account that it names', async () => {
  const world = await openWorld();
  const web = await world.companion('aliceWeb');
  const bob = await world.phone('bob');
  meddle(web.device, (stanza) => {
    const from = stanza.attrs['from'] as Jid | undefined;
    if (stanza.tag !== 'message' || from === undefined) return stanza;
    const server = from.server === 'lid' ? 'hosted.lid' : 'hosted';
    return { ...stanza, attrs: { ...stanza.attrs, from: { ...from, server } } };
  });

  await bob.device.send(ALICE, 'hello');

  await until('the message', () => web.witness.texts.includes('hello'));
  const [event] = web.witness.messages;
  expect(event?.message.sender.user).toBe(bob.device.lid?.user);
  expect(event?.message.sender.server).toBe('lid');
  expect(web.witness.codes).toEqual([]);
});
