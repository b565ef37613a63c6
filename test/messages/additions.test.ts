/**
 * Additions to messages: what is encrypted under the secret of another, votes, and what waits for its message.
 */

import { describe, expect, it } from 'vitest';
import { hex } from '../../src/base/bytes.ts';
import { cap } from '../../src/base/limits.ts';
import { nodeCrypto } from '../../src/crypto/node-provider.ts';
import { writeBytes } from '../../src/messages/fields.ts';
import { INBOX_TABLE } from '../../src/messages/inbox.ts';
import { noteKnown } from '../../src/messages/known.ts';
import {
  keepPending,
  keepPendingReads,
  PENDING_PARENT_TABLE,
  PENDING_TABLE,
  takePending,
  takePendingReads,
} from '../../src/messages/pending.ts';
import { optionHash, type PollVote, tallyPoll, voteOf } from '../../src/messages/polls.ts';
import { prepareContent, prepareReads } from '../../src/messages/prepare.ts';
import { expiredKeys, PRUNED_TABLES } from '../../src/messages/prune.ts';
import type { MessageRef } from '../../src/messages/target.ts';
import { TIMER_TABLE } from '../../src/messages/timers.ts';
import { encodeMessage } from '../../src/proto/message.ts';
import { at } from './fixture.ts';
import { errorOf, fromAnn, fromBea, inbox, message, pass, people, raw } from './people.ts';
import { deliver, START, send } from './world.ts';

const POLL = { kind: 'poll', name: 'Q', options: ['Red', 'Blue'], selectable: 1 } as const;

/** Ann asks, Bea has the question. */
function asked() {
  const world = people();
  const poll = send(fromAnn(world, { content: POLL }));
  const target: MessageRef = { chat: world.ann.lid, id: poll.id, fromMe: false };
  const vote = (options: readonly string[]) => ({ kind: 'poll-vote', target, options }) as const;
  return { world, poll, target, vote };
}

describe('an encrypted addition', () => {
  it('is opened with the secret of its message, also after a restart', () => {
    const { world, poll, vote } = asked();
    world.beaPc.receive(deliver(poll.stanza, world.annPc, world.beaPc));

    const { got } = pass(fromBea(world, { content: vote(['Blue']) }), world.annPc);

    const choices = [optionHash('Blue', nodeCrypto)];
    expect(message(got).content).toMatchObject({ kind: 'poll-vote', choices });
    expect(inbox(world.annPc).map(({ content }) => content)).toEqual([message(got).content]);
    expect(tallyPoll(POLL, [voteOf(message(got)) as PollVote], nodeCrypto)).toEqual([
      { option: 'Red', voters: [] },
      { option: 'Blue', voters: [world.bea.lid] },
    ]);
  });

  it('is opened under either name of the people in it', () => {
    for (const form of ['pn', 'lid'] as const) {
      const world = people();
      world.annPc.know(world.bea.pn, world.bea.lid);
      world.beaPc.know(world.ann.pn, world.ann.lid);
      const poll = send(fromAnn(world, { content: POLL, form }));
      world.beaPc.receive(deliver(poll.stanza, world.annPc, world.beaPc));
      const target: MessageRef = { chat: world.ann[form], id: poll.id, fromMe: false };
      const content = { kind: 'poll-vote', target, options: ['Red'] } as const;

      const { got } = pass(fromBea(world, { content, form }), world.annPc);

      expect(message(got).content.kind).toBe('poll-vote');
    }
  });

  it.each([
    ['event-answer', { answer: 'maybe', extraGuests: 2 }, { answer: 'maybe', extraGuests: 2 }],
    ['comment', { text: 'nice' }, { content: { kind: 'text', text: 'nice', context: {} } }],
  ] as const)('may be of kind %s', (kind, said, read) => {
    const world = people();
    const event = { kind: 'event', name: 'E', startsAtMs: START } as const;
    const { stanza, id } = send(fromAnn(world, { content: event }));
    world.beaPc.receive(deliver(stanza, world.annPc, world.beaPc));
    const target: MessageRef = { chat: world.ann.lid, id, fromMe: false };

    const { got } = pass(
      fromBea(world, { content: { kind, target, ...said } as never }),
      world.annPc,
    );

    expect(message(got).content).toMatchObject({ kind, ...read });
  });

  it('waits for its message if that comes later, and follows it at once', () => {
    const { world, poll, vote } = asked();
    const { annPc, beaPc, ann, bea } = world;
    beaPc.receive(deliver(poll.stanza, annPc, beaPc));
    const sent = send(fromBea(world, { content: vote(['Red']) }));
    const phone = ann.at(0);

    const early = phone.receive(deliver(sent.stanza, beaPc, phone));

    expect(early.kind).toBe('pending');
    expect(early.answers[0]?.tag).toBe('receipt');
    expect(phone.keys(INBOX_TABLE)).toEqual([]);
    const got = phone.receive(deliver(poll.stanza, annPc, phone));
    if (got.kind !== 'content') throw new Error(got.kind);
    expect([got.message, ...got.released].map(({ content }) => content.kind)).toEqual([
      'poll',
      'poll-vote',
    ]);
    expect(got.released[0]?.addresses.lid).toEqual({ ...bea.lid, device: 3 });
    expect([phone.keys(PENDING_TABLE), phone.keys(PENDING_PARENT_TABLE)]).toEqual([[], []]);
    expect(inbox(phone).map(({ content }) => content.kind)).toEqual(['poll', 'poll-vote']);
    expect(phone.receive(deliver(sent.stanza, beaPc, phone)).kind).toBe('duplicate');
  });

  it('that waited for more than a day is not opened any more', () => {
    const { world, poll, vote } = asked();
    const { annPc, beaPc, ann } = world;
    beaPc.receive(deliver(poll.stanza, annPc, beaPc));
    const phone = ann.at(0);
    const sent = send(fromBea(world, { content: vote(['Red']) }));
    phone.receive(deliver(sent.stanza, beaPc, phone));

    world.env.time += cap('pendingHours') * 3_600_000 + 1;
    const got = phone.receive(deliver(poll.stanza, annPc, phone));

    expect(got).toMatchObject({ kind: 'content', released: [] });
  });

  it('under another secret is refused, and nothing of it is kept', () => {
    const { world, poll } = asked();
    const vote = {
      pollUpdateMessage: {
        pollCreationMessageKey: { remoteJid: '100000000000001@lid', fromMe: false, id: poll.id },
        vote: { encPayload: new Uint8Array(40), encIv: new Uint8Array(12) },
      },
    };
    const before = world.annPc.keys(INBOX_TABLE);

    const { got } = pass(fromBea(world, { content: raw(vote) }), world.annPc);

    expect(errorOf(got)).toMatchObject({ code: 'MESSAGE_ADDON_AUTH' });
    expect(world.annPc.keys(INBOX_TABLE)).toEqual(before);
    expect(world.annPc.keys(PENDING_TABLE)).toEqual([]);
  });

  it('that says another author than its message has is refused', () => {
    const { world, poll } = asked();
    const vote = {
      pollUpdateMessage: {
        pollCreationMessageKey: { remoteJid: '100000000000001@lid', fromMe: true, id: poll.id },
        vote: { encPayload: new Uint8Array(40), encIv: new Uint8Array(12) },
      },
    };

    const { got } = pass(fromBea(world, { content: raw(vote) }), world.annPc);

    expect(errorOf(got)).toEqual({ code: 'MESSAGE_UNAUTHORISED', reason: 'parent' });
  });

  it('that changes its message is refused from anyone but the author, who knows the secret too', () => {
    const { world, poll } = asked();
    const change = {
      secretEncryptedMessage: {
        targetMessageKey: { remoteJid: '100000000000001@lid', fromMe: false, id: poll.id },
        encPayload: new Uint8Array(40),
        encIv: new Uint8Array(12),
        secretEncType: 4,
      },
    };

    const { got } = pass(fromBea(world, { content: raw(change) }), world.annPc);

    expect(errorOf(got)).toEqual({ code: 'MESSAGE_UNAUTHORISED', reason: 'author' });
  });

  it('to a message without a secret stays as it came', () => {
    const world = people();
    const { annPc } = world;
    annPc.run(
      () => [],
      (draft) => {
        const plain = { chat: world.bea.lid, id: 'OLD', names: [world.ann.lid], sentAtMs: START };
        noteKnown(draft, { ...plain, message: encodeMessage({ conversation: 'old' }) }, START);
      },
    );
    const vote = {
      pollUpdateMessage: {
        pollCreationMessageKey: { remoteJid: '100000000000001@lid', fromMe: false, id: 'OLD' },
        vote: { encPayload: new Uint8Array(40), encIv: new Uint8Array(12) },
      },
    };

    const { got } = pass(fromBea(world, { content: raw(vote) }), annPc);

    expect(message(got).content).toEqual({ kind: 'raw', field: 50 });
  });

  it('cannot be sent to a message that is not known', () => {
    const { annPc } = people();
    const target: MessageRef = { chat: at('100000000000002@lid'), id: 'NEVER', fromMe: false };
    const content = { kind: 'poll-vote', target, options: ['Red'] } as const;
    const input = { content, chat: target.chat, self: annPc.self };

    const prepared = annPc.run(
      (records) => prepareReads(input, records),
      (draft) => prepareContent(draft, input, annPc.env),
    );

    expect(!prepared.ok && prepared.error.code).toBe('MESSAGE_ADDON_PARENT');
  });
});

describe('waiting additions', () => {
  const record = (id: string) => ({
    id,
    chat: '1@lid',
    sender: '1@lid',
    fromMe: false,
    sentAt: START,
    content: writeBytes(1, 'x'),
  });

  it('are at most so many: the oldest makes room, and only the rest comes out', () => {
    const { annPc } = people();
    const most = cap('pendingAddOns');
    for (let i = 0; i < most + 5; i++) {
      const parent = i < 3 ? 'first' : 'second';
      annPc.run(
        () => keepPendingReads(parent),
        (draft) => keepPending(draft, record(`V${i}`), parent, START),
      );
    }

    const take = (parent: string) =>
      annPc.run(
        (records) => takePendingReads(parent, records),
        (draft) => takePending(draft, parent, START).map(({ id }) => id),
      );
    expect(annPc.keys(PENDING_TABLE)).toHaveLength(most);
    expect(take('first')).toEqual([]);
    const rest = take('second');
    expect([rest.length, rest[0], rest.at(-1)]).toEqual([most, 'V5', `V${most + 4}`]);
    expect(annPc.keys(PENDING_TABLE)).toEqual([]);
  });

  it('and known messages are pruned when they are too old', () => {
    const { annPc } = people();
    annPc.run(
      () => keepPendingReads('p'),
      (draft) => {
        keepPending(draft, record('V'), 'p', START);
        const names = [at('1@lid')];
        const noted = { chat: at('1@lid'), id: 'M', names, sentAtMs: START };
        noteKnown(draft, { ...noted, message: encodeMessage({ conversation: 'x' }) }, START);
      },
    );
    const old = (now: number) =>
      PRUNED_TABLES.flatMap((table) => {
        const rows = annPc.keys(table).map((key) => {
          return { key, value: annPc.rows.get(`${table}\n${key}`) as Uint8Array };
        });
        return expiredKeys(table, rows, now).map((key) => `${table} ${key}`);
      });

    expect(old(START + 1)).toEqual([]);
    expect(old(START + 2 * 86_400_000)).toEqual(['pending 0000', 'pending-parent p']);
    expect(old(START + 91 * 86_400_000)).toContain('known 1@lid|M');
  });
});

describe('the count of a poll', () => {
  const vote = (voter: string, options: readonly string[], votedAtMs = START): PollVote => ({
    voter: at(voter),
    choices: options.map((option) => optionHash(option, nodeCrypto)),
    votedAtMs,
  });
  const count = (votes: readonly PollVote[], selectable: number) =>
    tallyPoll({ options: ['a', 'b'], selectable }, votes, nodeCrypto).map(({ voters }) =>
      voters.map(({ user }) => user),
    );

  it('takes the latest vote of each person, the later arrival if both say the same time', () => {
    const votes = [vote('1@lid', ['a']), vote('2@lid', ['a'], START + 5), vote('1@lid', ['b'])];

    expect(count([...votes, vote('2@lid', ['b'], START + 4)], 1)).toEqual([['2'], ['1']]);
  });

  it('lets a vote be taken back', () => {
    expect(count([vote('1@lid', ['a']), vote('1@lid', [])], 1)).toEqual([[], []]);
  });

  it('passes over unknown options, and over votes for too many', () => {
    expect(count([vote('1@lid', ['a', 'z'])], 1)).toEqual([['1'], []]);
    expect(count([vote('1@lid', ['a']), vote('1@lid', ['a', 'b'], START + 1)], 1)).toEqual([
      ['1'],
      [],
    ]);
    expect(count([vote('1@lid', ['a', 'b'])], 0)).toEqual([['1'], ['1']]);
  });

  it('does not let a vote from the future win for ever', () => {
    const { world, poll, vote: voting } = asked();
    world.beaPc.receive(deliver(poll.stanza, world.annPc, world.beaPc));
    const { got } = pass(fromBea(world, { content: voting(['Red']) }), world.annPc);
    const claimed = message(got);
    if (claimed.content.kind !== 'poll-vote') throw new Error('no vote');
    const content = { ...claimed.content, votedAtMs: START + 10 ** 12 };

    expect(voteOf({ ...claimed, content })?.votedAtMs).toBe(claimed.sentAtMs);
    expect(voteOf({ ...claimed, content: { kind: 'raw', field: 1 } })).toBeUndefined();
  });
});

describe('the timer of a chat', () => {
  it('is set by either side and goes with what is sent from then on', () => {
    const world = people();
    const content = { kind: 'timer', seconds: 86_400 } as const;

    pass(fromBea(world, { content }), world.annPc);
    const { got } = pass(fromAnn(world), world.beaPc);

    expect(message(got).content).toMatchObject({ context: { expiresAfterS: 86_400 } });
    expect(world.annPc.keys(TIMER_TABLE)).toEqual(['100000000000002@lid']);
  });

  it('holds when it was set under the number and the LID is learnt afterwards', () => {
    const world = people();
    const { annPc, bea } = world;
    const timer = { kind: 'timer', seconds: 604_800 } as const;
    pass(fromBea(world, { content: timer, form: 'pn' }), annPc);

    annPc.know(bea.pn, bea.lid);
    const { got } = pass(fromAnn(world), world.beaPc);

    expect(message(got).content).toMatchObject({ context: { expiresAfterS: 604_800 } });
  });

  it('stays when an older setting comes after a newer one, and can be passed by', () => {
    const world = people();
    const older = send(fromBea(world, { content: { kind: 'timer', seconds: 604_800 } }));
    const newer = send(fromBea(world, { content: { kind: 'timer', seconds: 0 } }));
    const { annPc, beaPc } = world;
    const later = deliver(newer.stanza, beaPc, annPc);
    annPc.receive({ ...later, attrs: { ...later.attrs, t: String(START / 1000 + 9) } });
    const stored = hex(annPc.rows.get(`${TIMER_TABLE}\n100000000000002@lid`) as Uint8Array);

    const before = deliver(older.stanza, beaPc, annPc);
    annPc.receive({ ...before, attrs: { ...before.attrs, t: String(START / 1000 - 9) } });

    expect(hex(annPc.rows.get(`${TIMER_TABLE}\n100000000000002@lid`) as Uint8Array)).toBe(stored);
    const text = { kind: 'text', text: 'hi', expiresAfterS: 5 } as const;
    const { got } = pass(fromAnn(world, { content: text }), beaPc);
    expect(message(got).content).toMatchObject({ context: { expiresAfterS: 5 } });
  });
});
