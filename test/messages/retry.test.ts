/**
 * Requests to send again: their numbers and keys, who may ask, what happens to the session.
 */

import { describe, expect, it } from 'vitest';
import { unwrap } from '../../src/base/error.ts';
import { addressKey } from '../../src/devices/lid.ts';
import type { Received } from '../../src/messages/receive.ts';
import {
  answerRetry,
  planRetry,
  type RetryFacts,
  type RetryOutcome,
  resend,
  resendReads,
} from '../../src/messages/resend.ts';
import { parseRetryRequest, type RetryRequest } from '../../src/messages/retry.ts';
import { noteDelivered, readSent, SENT_TABLE, sentRead } from '../../src/messages/sent.ts';
import { PREKEY_TABLE } from '../../src/signal/prekeys.ts';
import { SESSION_TABLE } from '../../src/signal/tables.ts';
import type { Jid } from '../../src/wire/jid.ts';
import { child, children, type Node, node } from '../../src/wire/node.ts';
import { deliver, install, send, TestAccount, type TestDevice, WorldEnv } from './world.ts';

function accounts() {
  const env = new WorldEnv('retry');
  const ann = new TestAccount(env, 1, [5, 7]);
  const bea = new TestAccount(env, 2, [3]);
  return { env, ann, bea };
}

/** Bea's companion lost its sessions and gets a message that it cannot read. */
function lost() {
  const world = accounts();
  const { ann, bea } = world;
  const first = send({ from: ann.at(5), own: ann, to: bea });
  bea.at(3).receive(deliver(first.stanza, ann.at(5), bea.at(3)));
  const reply = send({ from: bea.at(3), own: bea, to: ann });
  ann.at(5).receive(deliver(reply.stanza, bea.at(3), ann.at(5)));
  bea.at(3).rows.delete(`${SESSION_TABLE}\n${addressKey(ann.at(5).self.lid as Jid)}`);
  const second = send({ from: ann.at(5), own: ann, to: bea });
  const copy = deliver(second.stanza, ann.at(5), bea.at(3));
  return { ...world, copy, id: second.id };
}

/** The receipt as the server relays it to the sender. */
function relay(receipt: Node | undefined, from: TestDevice): Node {
  if (receipt === undefined) throw new Error('no receipt');
  const { to: _, ...attrs } = receipt.attrs;
  return node('receipt', { ...attrs, from: from.self.lid as Jid }, receipt.content);
}

const answer = (device: TestDevice, request: RetryRequest): RetryOutcome =>
  device.run(
    (records) => resendReads(request, device.self, records),
    (draft) => answerRetry(draft, request, device.self, device.env),
  );

const request = (device: TestDevice, stanza: Node): RetryRequest =>
  unwrap(parseRetryRequest(stanza, device.self));

const retryOf = (received: Received): Node | undefined => received.answers[0];

const countOf = (stanza: Node | undefined): unknown =>
  stanza && child(stanza, 'retry')?.attrs['count'];

const codeOf = (outcome: RetryOutcome): unknown =>
  outcome.kind === 'refused' && [outcome.error.code, outcome.error.data['reason']];

describe('a message that cannot be read', () => {
  it('is sent again to the one device that asked, and read under the same id', () => {
    const { ann, bea, copy, id } = lost();
    const failed = bea.at(3).receive(copy);

    const outcome = answer(ann.at(5), request(ann.at(5), relay(retryOf(failed), bea.at(3))));
    if (outcome.kind !== 'resend') throw new Error(outcome.kind);
    const received = bea.at(3).receive(deliver(outcome.stanza, ann.at(5), bea.at(3)));

    expect(failed).toMatchObject({ kind: 'undecryptable', retryCount: 1 });
    expect(outcome.stanza.attrs).toMatchObject({
      id,
      to: bea.at(3).self.lid,
      device_fanout: 'false',
    });
    expect(child(outcome.stanza, 'participants')).toBeUndefined();
    expect(child(outcome.stanza, 'enc')?.attrs).toMatchObject({ type: 'pkmsg', count: '1' });
    expect(received).toMatchObject({ kind: 'content', message: { id, chat: ann.lid } });
    expect(bea.at(3).keys('retry')).toEqual([]);
  });

  it('is asked for with a fresh prekey that is never uploaded when there is no session', () => {
    const { bea, copy } = lost();
    const before = bea.at(3).keys(PREKEY_TABLE);

    const receipt = retryOf(bea.at(3).receive(copy));

    const keys = receipt && child(receipt, 'keys');
    expect(keys && children(keys).map(({ tag }) => tag)).toEqual([
      'type',
      'identity',
      'key',
      'skey',
      'device-identity',
    ]);
    const added = bea
      .at(3)
      .keys(PREKEY_TABLE)
      .filter((key) => !before.includes(key));
    expect(added).toEqual(['00000021']);
  });

  it('is asked for with rising numbers, five times, then given up', () => {
    const { env, bea, copy } = lost();
    const [enc] = children(copy, 'enc');
    const counts: unknown[] = [];
    const tags: string[][] = [];
    for (let i = 0; i < 7; i++) {
      env.time += 21_000;
      const sealed = node('enc', { ...enc?.attrs, count: String(i) }, enc?.content);
      const received = bea.at(3).receive(node('message', copy.attrs, [sealed]));
      counts.push(received.kind === 'undecryptable' && received.retryCount);
      tags.push(received.answers.map(({ tag }) => tag));
    }

    expect(counts).toEqual([1, 2, 3, 4, 5, 0, 0]);
    expect(tags.at(-1)).toEqual(['ack']);
  });

  it('is asked for with a number that is answered however often the first copy comes again', () => {
    const { env, bea, copy } = lost();
    const counts: unknown[] = [];
    for (let i = 0; i < 7; i++) {
      env.time += 21_000;
      counts.push(countOf(retryOf(bea.at(3).receive(copy))));
    }

    expect(counts).toEqual(['1', '2', '3', '4', '4', '4', '4']);
  });

  it('is not counted twice while an answer may be on its way', () => {
    const { env, bea, copy } = lost();
    bea.at(3).receive(copy);
    env.time += 5_000;

    expect(countOf(retryOf(bea.at(3).receive(copy)))).toBe('1');
  });

  it('counts on from the number of a resend that fails', () => {
    const { bea, copy } = lost();
    const [enc] = children(copy, 'enc');
    const resent = node('message', copy.attrs, [
      node('enc', { ...enc?.attrs, count: '2' }, enc?.content),
    ]);

    expect(countOf(retryOf(bea.at(3).receive(resent)))).toBe('3');
  });

  it('is not asked for when it is older than two weeks', () => {
    const { env, bea, copy } = lost();
    env.time += 15 * 86_400_000;

    const received = bea.at(3).receive(copy);

    expect(received).toMatchObject({ kind: 'undecryptable', retryCount: 0 });
    expect(received.answers.map(({ tag }) => tag)).toEqual(['ack']);
  });

  it('goes to an own device with the chat inside, and is reported as its own copy', () => {
    const { ann, bea } = accounts();
    const { stanza, id } = send({ from: ann.at(5), own: ann, to: bea });
    const copy = deliver(stanza, ann.at(5), ann.at(7));
    const broken = node(copy.tag, copy.attrs, children(copy, 'enc'));
    const failed = ann.at(7).receive(broken);

    const outcome = answer(ann.at(5), request(ann.at(5), relay(retryOf(failed), ann.at(7))));
    if (outcome.kind !== 'resend') throw new Error(outcome.kind);
    const received = ann.at(7).receive(deliver(outcome.stanza, ann.at(5), ann.at(7)));

    expect(failed).toMatchObject({ error: { code: 'DEVICE_UNSIGNED' } });
    expect(outcome.stanza.attrs['recipient']).toEqual(bea.lid);
    expect(received).toMatchObject({
      kind: 'content',
      message: { id, chat: bea.lid, fromMe: true },
    });
  });
});

describe('a request to send again', () => {
  const asked = () => {
    const world = lost();
    const { ann, bea, copy } = world;
    const stanza = relay(retryOf(bea.at(3).receive(copy)), bea.at(3));
    return { ...world, sender: ann.at(5), stanza, request: request(ann.at(5), stanza) };
  };

  it.each<
    readonly [string, string, (r: RetryRequest, world: ReturnType<typeof asked>) => RetryRequest]
  >([
    ['has come five times', 'count', (r) => ({ ...r, count: 5 })],
    ['is about a message that is not known', 'unknown message', (r) => ({ ...r, id: 'NONE' })],
    [
      'comes from someone who is not in the chat',
      'requester',
      (r, { env }) => ({ ...r, requester: new TestAccount(env, 9).lid }),
    ],
    [
      'comes from a device that is not known',
      'requester',
      (r, { bea }) => ({ ...r, requester: { ...bea.lid, device: 44 } }),
    ],
    [
      'comes from this very device',
      'self',
      (r, { sender }) => ({ ...r, requester: sender.self.pn }),
    ],
  ])('is refused and touches no session when it %s', (_, reason, change) => {
    const world = asked();
    const before = world.sender.snapshot();

    const outcome = answer(world.sender, change(world.request, world));

    expect(codeOf(outcome)).toEqual(['MESSAGE_RETRY_REFUSED', reason]);
    expect(world.sender.snapshot()).toEqual(before);
  });

  it('is refused from a device that has reported the arrival', () => {
    const { sender, bea, id, request: wanted } = asked();
    const name = { chat: bea.lid, id, peer: false };
    sender.run(
      () => [sentRead(name)],
      (draft) => {
        const sent = readSent(draft, name, sender.env.now());
        if (sent !== undefined) noteDelivered(draft, sent, bea.at(3).self.lid as Jid);
      },
    );

    expect(codeOf(answer(sender, wanted))).toEqual(['MESSAGE_RETRY_REFUSED', 'delivered']);
  });

  it('is refused when its keys are not signed, and the session stays', () => {
    const { sender, request: wanted } = asked();
    const { bundle } = wanted;
    if (bundle === undefined) throw new Error('no keys');
    const signature = new Uint8Array(64);
    const forged = { ...bundle, signedPreKey: { ...bundle.signedPreKey, signature } };
    const before = sender.snapshot();

    const outcome = answer(sender, { ...wanted, bundle: forged });

    expect(codeOf(outcome)).toEqual(['SIGNAL_BUNDLE', undefined]);
    expect(sender.snapshot()).toEqual(before);
  });

  it('is refused when its keys belong to an identity that the account has not signed', () => {
    const { env, sender, request: wanted } = asked();
    const stranger = new TestAccount(env, 8, [3]).at(3);
    const other = stranger.bundle(stranger.self.pn);
    if (!('bundle' in other)) throw new Error('no bundle');
    const before = sender.snapshot();

    const outcome = answer(sender, { ...wanted, bundle: other.bundle });

    expect(codeOf(outcome)).toEqual(['DEVICE_UNSIGNED', undefined]);
    expect(sender.snapshot()).toEqual(before);
  });

  it('has a bundle fetched when it has no keys and the registration is another one', () => {
    const { sender, bea, request: wanted } = asked();
    const { bundle: _, ...plain } = wanted;
    const changed = { ...plain, registrationId: 4242 };

    const outcome = answer(sender, changed);
    const device = bea.at(3).self.lid as Jid;
    install(sender, [bea.at(3).bundle(device)], [device]);
    const stanza = sender.run(
      (records) => resendReads(changed, sender.self, records),
      (draft) => unwrap(resend(draft, changed, sender.self, sender.env)),
    );

    expect(outcome).toEqual({ kind: 'fetch', device });
    expect(bea.at(3).receive(deliver(stanza, sender, bea.at(3))).kind).toBe('content');
  });

  it('finds the message no more after it was kept for a week', () => {
    const { env, sender, request: wanted } = asked();
    env.time += 8 * 86_400_000;

    expect(codeOf(answer(sender, wanted))).toEqual(['MESSAGE_RETRY_REFUSED', 'unknown message']);
  });

  it.each<readonly [string, (stanza: Node) => Node]>([
    ['id', (s) => node('receipt', { ...s.attrs, id: '' }, s.content)],
    ['sender', (s) => node('receipt', { ...s.attrs, from: undefined }, s.content)],
    [
      'number',
      (s) =>
        node(
          'receipt',
          s.attrs,
          children(s).filter(({ tag }) => tag !== 'retry'),
        ),
    ],
    [
      'registration',
      (s) =>
        node(
          'receipt',
          s.attrs,
          children(s).filter(({ tag }) => tag !== 'registration'),
        ),
    ],
  ])('is not read without %s', (_, change) => {
    const { sender, stanza } = asked();

    const read = parseRetryRequest(change(stanza), sender.self);

    expect(!read.ok && read.error.code).toBe('MESSAGE_BAD_STANZA');
  });
});

describe('the table of what happens to a session', () => {
  const facts: RetryFacts = {
    count: 1,
    hasKeys: false,
    offline: false,
    own: false,
    hasSession: true,
    registrationChanged: false,
    sameBaseKey: false,
  };

  it.each<readonly [string, Partial<RetryFacts>, string]>([
    ['keys', { hasKeys: true }, 'adopt'],
    ['keys, session unchanged, offline', { hasKeys: true, offline: true }, 'adopt'],
    ['keys, no session, offline', { hasKeys: true, offline: true, hasSession: false }, 'drop'],
    [
      'keys of an own device under another registration',
      { hasKeys: true, own: true, registrationChanged: true },
      'refuse',
    ],
    ['no keys, another registration', { registrationChanged: true }, 'fetch'],
    ['no keys, session', {}, 'keep'],
    ['no keys, no session', { hasSession: false }, 'fetch'],
    ['third request on the session of the second', { count: 3, sameBaseKey: true }, 'fetch'],
    ['second request', { count: 2, sameBaseKey: true }, 'keep'],
  ])('%s', (_, change, action) => {
    expect(planRetry({ ...facts, ...change })).toBe(action);
  });
});

it('keeps a sent message until every device has reported its arrival', () => {
  const { ann, bea } = accounts();
  const { id, sealed } = send({ from: ann.at(5), own: ann, to: bea });
  const name = { chat: bea.lid, id, peer: false };
  const lengths: number[] = [];
  for (const device of sealed) {
    ann.at(5).run(
      () => [sentRead(name)],
      (draft) => {
        const sent = readSent(draft, name, ann.at(5).env.now());
        if (sent !== undefined) noteDelivered(draft, sent, device);
      },
    );
    lengths.push(ann.at(5).keys(SENT_TABLE).length);
  }

  expect(lengths).toEqual([1, 1, 1, 0]);
});
