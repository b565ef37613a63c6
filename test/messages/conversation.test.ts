/**
 * Messages between real devices: first contact, answers, own copies, duplicates, hostile twins.
 */

import { describe, expect, it } from 'vitest';
import { utf8 } from '../../src/base/bytes.ts';
import { unwrap } from '../../src/base/error.ts';
import { wrapDeviceSent } from '../../src/messages/device-sent.ts';
import { decodeInbox, INBOX_TABLE } from '../../src/messages/inbox.ts';
import type { Received } from '../../src/messages/receive.ts';
import { formatJid, jid } from '../../src/wire/jid.ts';
import { child, children, type Node, node } from '../../src/wire/node.ts';
import { deliver, START, send, TestAccount, WorldEnv } from './world.ts';

function accounts() {
  const env = new WorldEnv();
  const ann = new TestAccount(env, 1, [5, 7]);
  const bea = new TestAccount(env, 2, [3]);
  return { env, ann, bea };
}

const encTypes = (stanza: Node): readonly unknown[] =>
  children(child(stanza, 'participants') ?? node('participants')).map(
    (to) => child(to, 'enc')?.attrs['type'],
  );

const textOf = (received: Received): string | undefined =>
  received.kind === 'content' && received.message.content.kind === 'text'
    ? received.message.content.text
    : undefined;

describe('a first message', () => {
  it('reaches every device of the recipient and every other own device', () => {
    const { ann, bea } = accounts();

    const { stanza, sealed, left } = send({ from: ann.at(5), own: ann, to: bea });

    expect(left).toEqual([]);
    expect(sealed.map(formatJid)).toEqual([
      '100000000000002@lid',
      '100000000000002:3@lid',
      '100000000000001@lid',
      '100000000000001:7@lid',
    ]);
    expect(encTypes(stanza)).toEqual(['pkmsg', 'pkmsg', 'pkmsg', 'pkmsg']);
    expect(stanza.attrs['from']).toBeUndefined();
    for (const device of bea.devices) {
      const received = device.receive(deliver(stanza, ann.at(5), device));
      expect(textOf(received)).toBe('hello');
      expect(received.answers).toEqual([
        node('receipt', { id: stanza.attrs['id'], to: ann.at(5).self.lid }),
      ]);
    }
  });

  it('tells the recipient chat, sender under both names, name and time', () => {
    const { ann, bea } = accounts();
    const { stanza, id } = send({ from: ann.at(5), own: ann, to: bea });

    const received = bea.at(3).receive(deliver(stanza, ann.at(5), bea.at(3)));

    expect(received).toMatchObject({
      kind: 'content',
      message: {
        inboxKey: '000000000001',
        id,
        chat: ann.lid,
        sender: ann.at(5).self.lid,
        fromMe: false,
        sentAtMs: START,
        pushName: 'Sender',
        offline: false,
        addresses: { pn: ann.at(5).self.pn, lid: ann.at(5).self.lid },
      },
    });
  });

  it('is answered in the same session, and the answer confirms it', () => {
    const { ann, bea } = accounts();
    const first = send({ from: ann.at(5), own: ann, to: bea });
    for (const device of bea.devices) device.receive(deliver(first.stanza, ann.at(5), device));

    const reply = send({
      from: bea.at(3),
      own: bea,
      to: ann,
      content: { kind: 'text', text: 'hi' },
    });
    const received = ann.at(5).receive(deliver(reply.stanza, bea.at(3), ann.at(5)));
    const second = send({ from: ann.at(5), own: ann, to: bea });

    expect(textOf(received)).toBe('hi');
    expect(encTypes(reply.stanza)).toContain('msg');
    const copies = children(child(second.stanza, 'participants') as Node);
    const toBea3 = copies.find((to) => to.attrs['jid'] === second.sealed[1]);
    expect(toBea3 && child(toBea3, 'enc')?.attrs['type']).toBe('msg');
  });

  it('carries the identity of a companion with a first message only, and never of a phone', () => {
    const { ann, bea } = accounts();
    const fromCompanion = send({ from: ann.at(5), own: ann, to: bea });
    const fromPhone = send({ from: ann.at(0), own: ann, to: bea });
    for (const device of bea.devices) {
      device.receive(deliver(fromCompanion.stanza, ann.at(5), device));
      const reply = send({ from: device, own: bea, to: ann });
      for (const other of ann.devices) other.receive(deliver(reply.stanza, device, other));
    }
    for (const device of [ann.at(0), ann.at(7)]) {
      device.receive(deliver(fromCompanion.stanza, ann.at(5), device));
      const copy = send({ from: device, own: ann, to: bea });
      ann.at(5).receive(deliver(copy.stanza, device, ann.at(5)));
    }

    const steady = send({ from: ann.at(5), own: ann, to: bea });

    expect(child(fromCompanion.stanza, 'device-identity')).toBeDefined();
    expect(child(fromPhone.stanza, 'device-identity')).toBeUndefined();
    expect(encTypes(steady.stanza)).toEqual(['msg', 'msg', 'msg', 'msg']);
    expect(child(steady.stanza, 'device-identity')).toBeUndefined();
  });
});

describe('copies for own devices', () => {
  it('belong to the chat that they were sent to and are reported as own', () => {
    const { ann, bea } = accounts();
    const { stanza } = send({ from: ann.at(5), own: ann, to: bea });

    const received = ann.at(7).receive(deliver(stanza, ann.at(5), ann.at(7)));

    expect(received).toMatchObject({ kind: 'content', message: { chat: bea.lid, fromMe: true } });
    expect(received.answers[0]?.attrs).toMatchObject({ type: 'sender', recipient: bea.lid });
  });

  it('believe the encrypted chat when the server names another one', () => {
    const { env, ann, bea } = accounts();
    const eve = new TestAccount(env, 9);
    const { stanza } = send({ from: ann.at(5), own: ann, to: bea });
    const honest = deliver(stanza, ann.at(5), ann.at(7));
    const lie = node('message', { ...honest.attrs, recipient: eve.lid }, honest.content);

    const received = ann.at(7).receive(lie);

    expect(received).toMatchObject({ kind: 'content', message: { chat: bea.lid } });
  });

  it('reach own devices when the chat is the own account', () => {
    const { ann } = accounts();
    const { stanza, sealed } = send({ from: ann.at(5), own: ann, to: ann });

    const received = ann.at(0).receive(deliver(stanza, ann.at(5), ann.at(0)));

    expect(sealed.map(formatJid)).toEqual(['100000000000001@lid', '100000000000001:7@lid']);
    expect(received).toMatchObject({ kind: 'content', message: { chat: ann.lid, fromMe: true } });
  });

  it('are refused from a stranger, who cannot speak for the own account', () => {
    const { ann, bea } = accounts();
    const fake = send({
      from: bea.at(3),
      own: bea,
      to: ann,
      content: { kind: 'raw', message: OWN_COPY },
    });
    const before = ann.at(5).keys(INBOX_TABLE).length;

    const received = ann.at(5).receive(deliver(fake.stanza, bea.at(3), ann.at(5)));

    expect(received.kind === 'refused' && received.error.code).toBe('MESSAGE_FORGED_OWN_COPY');
    expect(received.answers[0]?.tag).toBe('receipt');
    expect(ann.at(5).keys(INBOX_TABLE)).toHaveLength(before);
  });
});

describe('duplicates and crashes', () => {
  it('recognises a redelivery by its id and does not touch the ratchet', () => {
    const { ann, bea } = accounts();
    const { stanza } = send({ from: ann.at(5), own: ann, to: bea });
    const copy = deliver(stanza, ann.at(5), bea.at(3));
    bea.at(3).receive(copy);
    const before = bea.at(3).snapshot();

    const again = bea.at(3).receive(copy);

    expect(again.kind).toBe('duplicate');
    expect(again.answers).toHaveLength(1);
    expect(bea.at(3).snapshot()).toEqual(before);
  });

  it('hands a message out again that was committed before a crash', () => {
    const { ann, bea } = accounts();
    const { stanza, id } = send({ from: ann.at(5), own: ann, to: bea });
    const received = bea.at(3).receive(deliver(stanza, ann.at(5), bea.at(3)));

    const rows = bea.at(3).keys(INBOX_TABLE);
    const [key] = rows;
    const value = bea.at(3).rows.get(`${INBOX_TABLE}\n${key}`);
    const message = unwrap(decodeInbox(key ?? '', value ?? new Uint8Array(0)));

    expect(message.id).toBe(id);
    expect(received.kind === 'content' && received.message).toEqual(message);
  });

  it('reads a message that came before a crash without a commit, once more', () => {
    const { ann, bea } = accounts();
    const { stanza } = send({ from: ann.at(5), own: ann, to: bea });
    const copy = deliver(stanza, ann.at(5), bea.at(3));
    const before = bea.at(3).snapshot();
    bea.at(3).receive(copy);
    bea.at(3).restore(before);

    const again = bea.at(3).receive(copy);

    expect(textOf(again)).toBe('hello');
  });

  it('reports a stanza whose copies were all read before as a duplicate', () => {
    const { ann, bea } = accounts();
    const { stanza } = send({ from: ann.at(5), own: ann, to: bea });
    const copy = deliver(stanza, ann.at(5), bea.at(3));
    bea.at(3).receive(copy);
    const renamed = node('message', { ...copy.attrs, id: 'OTHER' }, copy.content);

    const again = bea.at(3).receive(renamed);

    expect(again.kind).toBe('duplicate');
    expect(again.answers[0]?.attrs['id']).toBe('OTHER');
  });
});

/** A copy wrapper around a text, as only a device of the own account may send it. */
const OWN_COPY = wrapDeviceSent(utf8('\n\u0002hi'), jid('100000000000003', 'lid'));
