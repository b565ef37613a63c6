/**
 * Receipts about messages of this account: believed from those who got them, refused from all others.
 */

import { describe, expect, it } from 'vitest';
import { unwrap } from '../../src/base/error.ts';
import { cap } from '../../src/base/limits.ts';
import { parseReceipt, readType } from '../../src/messages/receipts.ts';
import { applyReports, type Report, reportReads } from '../../src/messages/reports.ts';
import { SENT_TABLE } from '../../src/messages/sent.ts';
import type { Jid } from '../../src/wire/jid.ts';
import { type Node, node } from '../../src/wire/node.ts';
import { at } from './fixture.ts';
import { deliver, START, send, TestAccount, type TestDevice, WorldEnv } from './world.ts';

function world() {
  const env = new WorldEnv('reports');
  const ann = new TestAccount(env, 1, [5]);
  const bea = new TestAccount(env, 2, [3]);
  const { id } = send({ from: ann.at(5), own: ann, to: bea });
  return { ann, bea, device: ann.at(5), id };
}

const receiptFrom = (from: Jid, id: string, type?: string): Node =>
  node('receipt', { id, from, type, t: String(START / 1000) });

function report(device: TestDevice, stanza: Node): readonly Report[] {
  const receipt = unwrap(parseReceipt(stanza, device.self));
  return device.run(
    (records) => reportReads(receipt, device.self, records),
    (draft) => applyReports(draft, receipt, device.self, START),
  );
}

describe('a receipt', () => {
  it.each([
    [undefined, 'delivered'],
    ['inactive', undefined],
    ['read', 'read'],
    ['played', 'played'],
    ['view', undefined],
  ])('of type %s from a device of the recipient means: %s', (type, status) => {
    const { device, bea, id } = world();

    const [said] = report(device, receiptFrom({ ...bea.lid, device: 3 }, id, type));

    expect(said).toMatchObject({ kind: 'status', id, chat: bea.lid, status });
  });

  it('under either name of the recipient is about the same message', () => {
    const { device, bea, id } = world();
    device.know(bea.pn, bea.lid);

    expect(report(device, receiptFrom(bea.pn, id, 'read'))).toMatchObject([{ kind: 'status' }]);
  });

  it('counts after every device has got the message and its row is gone', () => {
    const { device, ann, bea, id } = world();
    report(device, receiptFrom(bea.lid, id));
    report(device, receiptFrom({ ...bea.lid, device: 3 }, id));
    const own = node('receipt', { id, from: ann.lid, recipient: bea.lid, type: 'sender' });
    expect(report(device, own)).toEqual([{ kind: 'own', id, chat: bea.lid, type: 'sender' }]);
    expect(device.keys(SENT_TABLE)).toEqual([]);

    expect(report(device, receiptFrom(bea.lid, id, 'read'))).toMatchObject([{ status: 'read' }]);
  });

  it('is about an addition too, however long ago every device has got it', () => {
    const { device, ann, bea, id } = world();
    const target = { chat: bea.lid, id, fromMe: true };
    const content = { kind: 'reaction', target, emoji: 'x' } as const;
    const added = send({ from: device, own: ann, to: bea, content });
    const phone = ann.at(0);
    phone.receive(deliver(added.stanza, device, phone));

    for (const n of [0, 3]) report(device, receiptFrom({ ...bea.lid, device: n }, added.id));
    report(device, { ...receiptFrom(ann.lid, added.id), attrs: { id: added.id, from: ann.lid } });
    const said = [device, phone].flatMap((one) =>
      report(one, receiptFrom({ ...bea.lid, device: 3 }, added.id, 'read')),
    );

    expect(said.map(({ kind }) => kind)).toEqual(['status', 'status']);
  });

  it('of another own device says what was read there', () => {
    const { device, ann, bea } = world();
    const attrs = { id: 'THEIRS', from: ann.lid, recipient: bea.lid, type: 'read-self' };

    expect(report(device, node('receipt', attrs))).toEqual([
      { kind: 'own', id: 'THEIRS', chat: bea.lid, type: 'read-self' },
    ]);
  });

  it.each([
    ['from someone who never got the message', '100000000000009@lid', undefined],
    ['about a message that was never sent', undefined, 'NEVER'],
  ])('%s is refused and changes nothing', (_, who, what) => {
    const { device, bea, id } = world();
    const before = device.snapshot();

    const said = report(device, receiptFrom(who ? at(who) : bea.lid, what ?? id, 'read'));

    expect(said).toMatchObject([
      { kind: 'refused', error: { code: 'MESSAGE_RECEIPT', side: 'peer', scope: 'message' } },
    ]);
    expect(device.snapshot()).toEqual(before);
  });

  it('with endless lists of messages or people is refused', () => {
    const { device } = world();
    const most = cap('receiptEntries');
    const items = Array.from({ length: most + 1 }, (_, i) => node('item', { id: `M${i}` }));
    const user = node('user', { jid: at('1@lid') });
    const users = Array.from({ length: most + 1 }, () => user);
    const from = at('1@g.us');
    const listed = node('receipt', { id: 'M', from }, [node('list', {}, items)]);
    const grouped = node('receipt', { id: 'M', from }, [node('participants', { key: 'M' }, users)]);

    for (const stanza of [listed, grouped]) {
      const read = parseReceipt(stanza, device.self);
      expect(!read.ok && read.error.code).toBe('MESSAGE_BAD_STANZA');
    }
  });
});

describe('the type of a read receipt', () => {
  it('tells the sender nothing if receipts are switched off, and in channels', () => {
    const chat = at('100000000000002@lid');
    expect(readType(chat, { readReceipts: true })).toBe('read');
    expect(readType(chat, { readReceipts: false })).toBe('read-self');
    expect(readType(at('120363000000000009@newsletter'), { readReceipts: true })).toBe('read-self');
  });
});
