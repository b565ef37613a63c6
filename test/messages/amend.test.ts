/**
 * Messages about other messages: who may change one, who may add to it, and in which order they come.
 */

import { describe, expect, it } from 'vitest';
import { cap } from '../../src/base/limits.ts';
import type { Records } from '../../src/base/step.ts';
import { nodeCrypto } from '../../src/crypto/node-provider.ts';
import { type AdminTest, amend } from '../../src/messages/amend.ts';
import { INBOX_TABLE } from '../../src/messages/inbox.ts';
import type { ReceivedContent } from '../../src/messages/kinds.ts';
import { KNOWN_TABLE, knownKey, noteKnown } from '../../src/messages/known.ts';
import type { MessageRef } from '../../src/messages/target.ts';
import { encodeMessage } from '../../src/proto/message.ts';
import { Draft } from '../../src/store/draft.ts';
import type { Jid } from '../../src/wire/jid.ts';
import { at } from './fixture.ts';
import { errorOf, fromAnn, fromBea, inbox, message, pass, people } from './people.ts';
import { deliver, START, send, type TestDevice } from './world.ts';

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

  it('comes too late when it is sealed, too', () => {
    const world = people();
    const { annPc, beaPc, bea } = world;
    const first = send(fromAnn(world));
    beaPc.receive(deliver(first.stanza, annPc, beaPc));
    const target: MessageRef = { chat: bea.lid, id: first.id, fromMe: true };
    const content = {
      kind: 'sealed-edit',
      target,
      content: { kind: 'text', text: 'new' },
    } as const;
    const at = (seconds: number) => {
      const edit = send(fromAnn(world, { content }));
      const stanza = deliver(edit.stanza, annPc, beaPc);
      return { ...stanza, attrs: { ...stanza.attrs, t: String(START / 1000 + seconds) } };
    };
    const window = cap('editMinutes') * 60;

    expect(message(beaPc.receive(at(window))).content).toMatchObject({ kind: 'edit' });
    expect(errorOf(beaPc.receive(at(window + 1)))).toMatchObject({ reason: 'late' });
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
