/**
 * Messages about other messages: who may change one, who may add to it, and in which order they come.
 */

import { describe, expect, it } from 'vitest';
import { hex } from '../../src/base/bytes.ts';
import { unwrap } from '../../src/base/error.ts';
import { cap } from '../../src/base/limits.ts';
import type { Records } from '../../src/base/step.ts';
import { nodeCrypto } from '../../src/crypto/node-provider.ts';
import { type AdminTest, amend } from '../../src/messages/amend.ts';
import { writeBytes } from '../../src/messages/fields.ts';
import { decodeInbox, INBOX_TABLE, type IncomingMessage } from '../../src/messages/inbox.ts';
import type { ReceivedContent } from '../../src/messages/kinds.ts';
import { KNOWN_TABLE, knownKey, noteKnown } from '../../src/messages/known.ts';
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
import type { Received } from '../../src/messages/receive.ts';
import type { MessageRef } from '../../src/messages/target.ts';
import { TIMER_TABLE } from '../../src/messages/timers.ts';
import { encodeMessage, type Message } from '../../src/proto/message.ts';
import { Draft } from '../../src/store/draft.ts';
import type { Jid } from '../../src/wire/jid.ts';
import { at } from './fixture.ts';
import {
  deliver,
  type SendOptions,
  START,
  send,
  TestAccount,
  type TestDevice,
  WorldEnv,
} from './world.ts';

function people() {
  const env = new WorldEnv('amend');
  const ann = new TestAccount(env, 1, [5]);
  const bea = new TestAccount(env, 2, [3]);
  return { env, ann, bea, annPc: ann.at(5), beaPc: bea.at(3) };
}

type People = ReturnType<typeof people>;

/** Sends from one device and has one other device receive its copy. */
function pass(
  options: SendOptions,
  to: TestDevice,
): { readonly id: string; readonly got: Received } {
  const { stanza, id } = send(options);
  return { id, got: to.receive(deliver(stanza, options.from, to)) };
}

const fromAnn = ({ annPc, ann, bea }: People, rest: Partial<SendOptions> = {}): SendOptions => ({
  from: annPc,
  own: ann,
  to: bea,
  ...rest,
});

const fromBea = ({ beaPc, ann, bea }: People, rest: Partial<SendOptions> = {}): SendOptions => ({
  from: beaPc,
  own: bea,
  to: ann,
  ...rest,
});

function message(got: Received): IncomingMessage {
  if (got.kind !== 'content') throw new Error(got.kind);
  return got.message;
}

const errorOf = (got: Received) =>
  got.kind === 'refused' ? { code: got.error.code, ...got.error.data } : got.kind;

const inbox = (device: TestDevice): readonly IncomingMessage[] =>
  device
    .keys(INBOX_TABLE)
    .map((key) =>
      unwrap(decodeInbox(key, device.rows.get(`${INBOX_TABLE}\n${key}`) as Uint8Array)),
    );

/** A message whose secret the sealing side takes from wherever it likes. */
const raw = (content: Message) => ({ kind: 'raw' as const, message: encodeMessage(content) });

describe('a change of a message', () => {
  it('by its author is handed out as such, also after a restart', () => {
    const world = people();
    const { id } = pass(fromAnn(world), world.beaPc);
    const target: MessageRef = { chat: world.bea.lid, id, fromMe: true };

    const edit = pass(
      fromAnn(world, { content: { kind: 'edit', target, text: 'new' } }),
      world.beaPc,
    );
    const revoke = pass(fromAnn(world, { content: { kind: 'revoke', target } }), world.beaPc);

    expect(message(edit.got)).toMatchObject({ verdict: 'author', content: { kind: 'edit' } });
    expect(message(revoke.got)).toMatchObject({ verdict: 'author', content: { kind: 'revoke' } });
    expect(inbox(world.beaPc).map(({ verdict }) => verdict)).toEqual([
      undefined,
      'author',
      'author',
    ]);
  });

  it('by its author under the other name is the author’s', () => {
    const world = people();
    world.beaPc.know(world.ann.pn, world.ann.lid);
    const { id } = pass(fromAnn(world, { form: 'pn' }), world.beaPc);
    const target: MessageRef = { chat: world.bea.lid, id, fromMe: true };

    const { got } = pass(
      fromAnn(world, { form: 'lid', content: { kind: 'edit', target, text: 'new' } }),
      world.beaPc,
    );

    expect(message(got).verdict).toBe('author');
  });

  it('by another device of its author is the author’s', () => {
    const world = people();
    const { annPc, ann, bea } = world;
    const first = send(fromAnn(world));
    ann.at(0).receive(deliver(first.stanza, annPc, ann.at(0)));
    const target: MessageRef = { chat: bea.lid, id: first.id, fromMe: true };

    const content = { kind: 'edit', target, text: 'new' } as const;
    const { got } = pass({ from: ann.at(0), own: ann, to: bea, content }, annPc);

    expect(message(got)).toMatchObject({ verdict: 'author', fromMe: true });
  });

  it('that this device has never seen is handed out with what is known: nothing', () => {
    const world = people();
    const target: MessageRef = { chat: world.bea.lid, id: 'NEVER', fromMe: true };

    const { got } = pass(fromAnn(world, { content: { kind: 'revoke', target } }), world.beaPc);

    expect(message(got).verdict).toBe('unknown');
  });

  it.each(['edit', 'revoke'] as const)('by the other side is refused: %s', (kind) => {
    const world = people();
    pass(fromBea(world), world.annPc);
    const mine = send(fromAnn(world));
    world.beaPc.receive(deliver(mine.stanza, world.annPc, world.beaPc));
    const target: MessageRef = { chat: world.ann.lid, id: mine.id, fromMe: true };
    const content = kind === 'edit' ? { kind, target, text: 'forged' } : { kind, target };
    const before = world.annPc.keys(INBOX_TABLE);

    const { got } = pass(fromBea(world, { content }), world.annPc);

    expect(errorOf(got)).toEqual({ code: 'MESSAGE_UNAUTHORISED', reason: 'author' });
    expect(got.answers[0]?.tag).toBe('receipt');
    expect(world.annPc.keys(INBOX_TABLE)).toEqual(before);
  });

  it('that takes back the other side’s message as if it were an admin is refused', () => {
    const world = people();
    const target: MessageRef = { chat: world.ann.lid, id: 'M', fromMe: false };

    const { got } = pass(fromBea(world, { content: { kind: 'revoke', target } }), world.annPc);

    expect(errorOf(got)).toMatchObject({ code: 'MESSAGE_FORGED_PROTOCOL' });
  });

  it('comes too late after twenty minutes, but not from another own device', () => {
    const world = people();
    const { annPc, beaPc, ann, bea } = world;
    const first = send(fromAnn(world));
    beaPc.receive(deliver(first.stanza, annPc, beaPc));
    ann.at(0).receive(deliver(first.stanza, annPc, ann.at(0)));
    const target: MessageRef = { chat: bea.lid, id: first.id, fromMe: true };
    const content = { kind: 'edit', target, text: 'late' } as const;
    const edit = send(fromAnn(world, { content }));
    const late = String(START / 1000 + cap('editMinutes') * 60 + 1);
    const copy = (to: TestDevice) => {
      const stanza = deliver(edit.stanza, annPc, to);
      return { ...stanza, attrs: { ...stanza.attrs, t: late } };
    };

    expect(errorOf(beaPc.receive(copy(beaPc)))).toMatchObject({ reason: 'late' });
    expect(message(ann.at(0).receive(copy(ann.at(0)))).verdict).toBe('author');
  });

  it('is not the author’s if another person has used the same id', () => {
    const world = people();
    const id = 'SAME';
    pass(fromAnn(world, { id }), world.beaPc);
    const target: MessageRef = { chat: world.ann.lid, id, fromMe: true };
    const content = { kind: 'edit', target, text: 'mine' } as const;

    // Bea's own message under that id makes her the author of hers, not of Ann's.
    pass(fromBea(world, { id }), world.annPc);
    const { got } = pass(fromBea(world, { content }), world.annPc);

    expect(message(got)).toMatchObject({
      verdict: 'author',
      content: { target: { fromMe: true } },
    });
    const key = knownKey(world.bea.lid, id);
    expect(world.annPc.keys(KNOWN_TABLE)).toContain(key);
  });
});

describe('a pin or a keep', () => {
  it('may come from either side of a chat', () => {
    const world = people();
    const { id } = pass(fromAnn(world), world.beaPc);
    const target: MessageRef = { chat: world.ann.lid, id, fromMe: false };

    const pin = pass(
      fromBea(world, { content: { kind: 'pin', target, durationS: 86_400 } }),
      world.annPc,
    );
    const keep = pass(
      fromBea(world, { content: { kind: 'keep', target, kept: true } }),
      world.annPc,
    );

    expect(message(pin.got)).toMatchObject({ verdict: 'member', content: { pinned: true } });
    expect(message(keep.got)).toMatchObject({ verdict: 'member', content: { kept: true } });
  });
});

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

describe('in a group', () => {
  const group = at('120363000000000001@g.us');
  const [ann, bea, carl] = [1, 2, 3].map((i) => at(`10000000000000${i}@lid`)) as [Jid, Jid, Jid];
  const { self } = people().annPc;
  const rows = new Map<string, Uint8Array>();
  const records: Records = { get: (table, key) => rows.get(`${table}\n${key}`), has: () => true };
  const draft = new Draft(records);
  const noted = { chat: group, id: 'M', names: [bea], sentAtMs: START };
  noteKnown(draft, { ...noted, message: encodeMessage({ conversation: 'x' }) }, START);
  const judged = (sender: Jid, content: ReceivedContent, isAdmin?: AdminTest) =>
    amend(
      draft,
      {
        content,
        raw: new Uint8Array(0),
        chat: group,
        names: [sender],
        sentAtMs: START,
        self,
        isAdmin,
      },
      nodeCrypto,
    );
  const target = { id: 'M', fromMe: false, author: bea };
  const revoke: ReceivedContent = { kind: 'revoke', target };
  const pin: ReceivedContent = { kind: 'pin', target, pinned: true };
  const keep: ReceivedContent = { kind: 'keep', target, kept: true };
  const carlOnly: AdminTest = (_group, user) => user.user === carl.user;

  it.each([revoke, pin, keep])('an admin may, a member may not: %s', (content) => {
    expect(judged(carl, content, carlOnly)).toEqual({ kind: 'judged', verdict: 'admin' });
    expect(judged(ann, content, carlOnly)).toMatchObject({
      kind: 'refused',
      error: { code: 'MESSAGE_UNAUTHORISED', data: { reason: 'admin' } },
    });
  });

  it('nobody is refused where the admins are not known, and the event says so', () => {
    expect(judged(ann, pin)).toEqual({ kind: 'judged', verdict: 'unknown' });
    expect(judged(ann, revoke, () => undefined)).toEqual({ kind: 'judged', verdict: 'unknown' });
  });

  it('the author may without being an admin', () => {
    expect(judged(bea, pin, carlOnly)).toEqual({ kind: 'judged', verdict: 'author' });
  });

  it('an admin may take back, but never edit, what another has written', () => {
    const own = { id: 'M', fromMe: true };
    const edit: ReceivedContent = { kind: 'edit', target: own, content: { kind: 'raw', field: 0 } };
    const forgedRevoke: ReceivedContent = { kind: 'revoke', target: own };
    for (const content of [edit, forgedRevoke]) {
      expect(judged(carl, content, carlOnly)).toMatchObject({
        kind: 'refused',
        error: { code: 'MESSAGE_UNAUTHORISED', data: { reason: 'author' } },
      });
    }
  });
});
