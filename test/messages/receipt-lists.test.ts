/**
 * Receipts as lists: what is said of many messages of one sender is said once, and nothing else.
 */

import { describe, expect, it } from 'vitest';
import { unwrap } from '../../src/base/error.ts';
import { cap } from '../../src/base/limits.ts';
import { listName, listReceipts } from '../../src/messages/receipt-lists.ts';
import {
  buildDeliveryReceipt,
  buildReadReceipts,
  parseReceipt,
} from '../../src/messages/receipts.ts';
import { jid } from '../../src/wire/jid.ts';
import { type Attrs, children, type Node, node } from '../../src/wire/node.ts';
import { people } from './people.ts';

const BOB = jid('200', 'lid', 2);
const ANN = people().annPc.self;
const GROUP = jid('120363000000000001', 'g.us');

const receipt = (id: string, attrs: Attrs = {}): Node => node('receipt', { id, to: BOB, ...attrs });

const list = (stanzas: readonly Node[]): readonly Node[] =>
  listReceipts(stanzas, { get: (one) => one, set: (_old, stanza) => stanza });

/** The ids in a receipt, the first one too. */
const idsIn = (stanza: Node): readonly unknown[] => [
  stanza.attrs['id'],
  ...children(stanza, 'list').flatMap((one) =>
    children(one, 'item').map(({ attrs }) => attrs['id']),
  ),
];

describe('receipts of one commit', () => {
  it.each([undefined, 'inactive', 'sender', 'read', 'read-self', 'played'])(
    'of type %s for one sender are one list, in order',
    (type) => {
      const joined = list(['A', 'B', 'C'].map((id) => receipt(id, { type })));

      expect(joined.map(idsIn)).toEqual([['A', 'B', 'C']]);
      const read = joined.map((one) => ({ ...one, attrs: { ...one.attrs, from: BOB } }));
      expect(read.map((one) => unwrap(parseReceipt(one, ANN)).entries[0]?.ids)).toEqual([
        ['A', 'B', 'C'],
      ]);
    },
  );

  it('stay where the first of them was among other stanzas', () => {
    const ack = node('ack', { id: 'X', class: 'message' });

    const joined = list([receipt('A'), ack, receipt('B'), node('iq', { id: 'Y' })]);

    expect(joined.map(({ tag }) => tag)).toEqual(['receipt', 'ack', 'iq']);
    expect(idsIn(joined[0] as Node)).toEqual(['A', 'B']);
  });

  it('for several senders, chats and types are as many lists', () => {
    const eve = { participant: jid('300', 'lid', 1) };
    const stanzas = [
      receipt('A', { to: GROUP, participant: BOB }),
      receipt('B', { to: GROUP, ...eve }),
      receipt('C', { to: GROUP, participant: BOB }),
      receipt('D'),
      receipt('E', { type: 'sender', recipient: GROUP }),
      receipt('F', { type: 'sender', recipient: BOB }),
    ];

    expect(list(stanzas).map(idsIn)).toEqual([['A', 'C'], ['B'], ['D'], ['E'], ['F']]);
  });

  it('name so many messages, then another list begins', () => {
    const ids = Array.from({ length: cap('receiptIds') * 2 + 1 }, (_, i) => `ID${i}`);

    const joined = list(ids.map((id) => receipt(id)));

    expect(joined.map((one) => idsIn(one).length)).toEqual([256, 256, 1]);
    expect(joined.flatMap(idsIn)).toEqual(ids);
  });

  it('that stand alone stay as they are', () => {
    const message = node('message', { id: 'M', from: BOB, t: '1' });

    expect(list([buildDeliveryReceipt(message)])).toEqual([buildDeliveryReceipt(message)]);
    expect(list([])).toEqual([]);
  });
});

describe('a receipt that is about one message only', () => {
  it.each(['retry', 'enc_rekey_retry', 'server-error', 'peer_msg', 'hist_sync', 'unknown'])(
    'of type %s is never in a list',
    (type) => {
      const stanzas = ['A', 'B'].map((id) => receipt(id, { type }));

      expect(list(stanzas)).toEqual(stanzas);
      expect(stanzas.map(listName)).toEqual([undefined, undefined]);
    },
  );

  it('holds something of its own, which is not lost', () => {
    const marks = ['A', 'B'].map((id) => ({ chat: BOB, id, fromMe: false }));
    const read = buildReadReceipts(marks, { type: 'read', now: 0 });
    const asking = receipt('C', { type: 'read', t: '0' });
    const stanzas = [...read, { ...asking, content: [node('offer')] }, receipt('D')];

    expect(list(stanzas)).toEqual(stanzas);
  });

  it('is no stanza of another kind, nor one without an id', () => {
    expect(listName(node('ack', { id: 'A' }))).toBeUndefined();
    expect(listName(node('receipt', { to: BOB }))).toBeUndefined();
  });
});
