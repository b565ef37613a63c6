/**
 * Every kind of content from device to device over the loopback: what one says is what the other hears,
 * changes are judged, additions opened, and tokens of contacts go with what is sent.
 */

import { expect, test } from 'vitest';
import { nodeCrypto } from '../../src/crypto/node-provider.ts';
import type { OutgoingContent } from '../../src/messages/content.ts';
import type { IncomingMessage } from '../../src/messages/inbox.ts';
import { type PollVote, tallyPoll, voteOf } from '../../src/messages/polls.ts';
import type { MessageRef } from '../../src/messages/target.ts';
import { child, node } from '../../src/wire/node.ts';
import { ALICE, BOB, openWorld, until, type Witness } from './world.ts';

const START = 1_767_225_600_000;

/** The message with this id, once it is there. */
async function heard(witness: Witness, id: string): Promise<IncomingMessage> {
  const find = () => witness.messages.find((one) => one.message.id === id)?.message;
  await until('the message to arrive', () => find() !== undefined);
  const found = find();
  if (found === undefined) throw new Error('no message');
  return found;
}

const SAID: readonly (OutgoingContent & { readonly kind: string })[] = [
  { kind: 'text', text: 'see https://e.org', link: { url: 'https://e.org', title: 'E' } },
  { kind: 'location', latitude: 1, longitude: 2, name: 'Here' },
  { kind: 'contacts', contacts: [{ name: 'N', vcard: 'BEGIN:VCARD' }] },
  { kind: 'poll', name: 'Q', options: ['Red', 'Blue'], selectable: 1 },
  { kind: 'event', name: 'E', startsAtMs: START },
  { kind: 'media', media: 'image', pointer: { directPath: '/v' }, viewOnce: true },
  { kind: 'timer', seconds: 86_400 },
];

test('what one device says is what the other hears, and its own devices too', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const web = await world.companion('aliceWeb');
  const bob = await world.phone('bob');

  for (const content of SAID) {
    const { id } = await web.device.send(BOB, content);
    const { kind } = content;
    expect((await heard(bob.witness, id)).content.kind).toBe(kind);
    expect(await heard(alice.witness, id)).toMatchObject({ fromMe: true, content: { kind } });
  }
  const { id } = await bob.device.send(ALICE, 'after the timer');
  const context = { expiresAfterS: 86_400 };
  expect((await heard(web.witness, id)).content).toMatchObject({ context });
});

test('changes are the author’s or are refused, and votes are counted on every device', async () => {
  const world = await openWorld();
  const alice = await world.phone('alice');
  const web = await world.companion('aliceWeb');
  const bobWeb = await world.companion('bobWeb');
  const [poll, text] = [SAID[3] as OutgoingContent, 'first'];
  const asked = await web.device.send(BOB, poll);
  const said = await web.device.send(BOB, text);
  const question = await heard(bobWeb.witness, asked.id);
  await heard(bobWeb.witness, said.id);
  const own: MessageRef = { chat: question.chat, id: said.id, fromMe: true };
  const theirs: MessageRef = { chat: question.chat, id: asked.id, fromMe: false };

  const edit = await web.device.send(BOB, { kind: 'edit', target: own, text: 'better' });
  const vote = await bobWeb.device.send(ALICE, {
    kind: 'poll-vote',
    target: theirs,
    options: ['Blue'],
  });
  await bobWeb.device.send(ALICE, { kind: 'edit', target: own, text: 'forged' });
  const pin = await bobWeb.device.send(ALICE, { kind: 'pin', target: theirs, durationS: 86_400 });

  expect(await heard(bobWeb.witness, edit.id)).toMatchObject({ verdict: 'author' });
  for (const { witness } of [web, alice]) {
    expect(await heard(witness, pin.id)).toMatchObject({ verdict: 'member' });
    expect(witness.codes).toContain('MESSAGE_UNAUTHORISED');
    const counted = voteOf(await heard(witness, vote.id)) as PollVote;
    const result = tallyPoll({ options: ['Red', 'Blue'], selectable: 1 }, [counted], nodeCrypto);
    expect(result.map(({ voters }) => voters.length)).toEqual([0, 1]);
  }
});

test('an addition to a message that is not known is refused to the one who makes it', async () => {
  const world = await openWorld();
  const web = await world.companion('aliceWeb');
  const target: MessageRef = {
    chat: { user: BOB, server: 's.whatsapp.net', device: 0 },
    id: 'X',
    fromMe: false,
  };

  const vote = web.device.send(BOB, { kind: 'poll-vote', target, options: [] });

  await expect(vote).rejects.toMatchObject({ code: 'MESSAGE_ADDON_PARENT' });
});

test('a token that a contact hands over goes with the next message', async () => {
  const world = await openWorld();
  const bob = await world.phone('bob');
  const web = await world.companion('aliceWeb');
  const to = { user: ALICE, server: 's.whatsapp.net', device: 0 };
  const t = String(Math.floor(world.clock.now() / 1000));
  const token = node('token', { jid: to, t, type: 'trusted_contact' });
  const answered: (readonly string[])[] = [];
  world.watch = (stanza) => {
    if (stanza.tag === 'ack') answered.push([String(stanza.attrs['type'])]);
  };

  await bob.device.query('privacy', 'set', [node('tokens', {}, [token])]);
  await until('the token to arrive', () => answered.flat().includes('privacy_token'));
  const sent = await web.device.send(BOB, 'with a token');
  await sent.until('acked');

  const messages = world.inbound.filter((one) => one.node.tag === 'message');
  const last = messages.at(-1)?.node;
  expect(last && child(last, 'tctoken')).toBeDefined();
});
