/**
 * Stanzas around messages: where one belongs, acknowledgements, receipts.
 */

import { describe, expect, it } from 'vitest';
import { unwrap } from '../../src/base/error.ts';
import { cap } from '../../src/base/limits.ts';
import type { Self } from '../../src/devices/identity.ts';
import { ackError, buildMessageAck, parseMessageAck } from '../../src/messages/acks.ts';
import { answerRefused, readIncoming } from '../../src/messages/incoming.ts';
import {
  applyReceipt,
  buildReadReceipts,
  DELIVERY_ORDER,
  parseReceipt,
  RECEIPT_STATUS,
} from '../../src/messages/receipts.ts';
import { bareJid, formatJid } from '../../src/wire/jid.ts';
import { children, type Node, node } from '../../src/wire/node.ts';
import { at, attrsOf, fixture, plain } from './fixture.ts';
import { TestAccount, WorldEnv } from './world.ts';

interface StanzaCase {
  readonly attrs: Readonly<Record<string, string>>;
  readonly source?: { readonly chat: string; readonly fromMe: boolean; readonly author: string };
  readonly ack: Readonly<Record<string, string>>;
  readonly nack: Readonly<Record<string, string>>;
}

interface StanzaFile {
  readonly me: { readonly pn: string; readonly lid: string };
  readonly marks: readonly {
    readonly remoteJid: string;
    readonly id: string;
    readonly participant?: string;
    readonly fromMe: boolean;
  }[];
  readonly aggregated: readonly {
    readonly jid: string;
    readonly participant?: string;
    readonly messageIds: readonly string[];
  }[];
}

const { cases, me, marks, aggregated } = fixture<StanzaCase, StanzaFile>('stanzas');
const self: Self = {
  ...new TestAccount(new WorldEnv(), 1).at(0).self,
  pn: at(me.pn),
  lid: at(me.lid),
};
const ENC = node('enc', { v: '2', type: 'msg' }, Uint8Array.of(1));
const incoming = (attrs: object, content: readonly Node[] = [ENC]): Node =>
  node('message', { id: 'M', from: at('100000000000002@lid'), t: '1767225600', ...attrs }, content);
const refusal = (stanza: Node) => {
  const read = readIncoming(stanza, self);
  return read.ok ? undefined : { code: read.error.code, nack: read.error.data['nack'] };
};

describe('an incoming stanza', () => {
  for (const one of cases) {
    it(`belongs where others say it does: ${JSON.stringify(one.attrs)}`, () => {
      const read = readIncoming(node('message', attrsOf(one.attrs), [ENC]), self);

      if (one.source === undefined) {
        expect(!read.ok && read.error.code).toBe(one.result);
        return;
      }
      const { chat, sender, fromMe } = unwrap(read);
      expect(formatJid(chat)).toBe(formatJid(bareJid(at(one.source.chat))));
      expect(formatJid(sender)).toBe(one.source.author);
      expect(fromMe).toBe(one.source.fromMe);
    });

    it(`is acknowledged as others do: ${one.name}`, () => {
      const stanza = node('message', attrsOf(one.attrs));

      expect(plain(buildMessageAck(stanza, { own: self.pn }))).toEqual(
        plain(node('ack', attrsOf(one.ack))),
      );
      expect(plain(buildMessageAck(stanza, { own: self.pn, error: 500 }))).toEqual(
        plain(node('ack', attrsOf(one.nack))),
      );
    });
  }

  it('teaches the other name of its sender with the number of the device', () => {
    const attrs = {
      from: at('100000000000002:3@lid'),
      sender_pn: at('15550002222@s.whatsapp.net'),
    };

    expect(unwrap(readIncoming(incoming(attrs), self)).senderAlternate).toEqual(
      at('15550002222:3@s.whatsapp.net'),
    );
  });

  it.each([
    ['another device', at('15550002222:4@s.whatsapp.net')],
    ['the same namespace', at('100000000000009@lid')],
    ['no address', 'not an address'],
  ])('does not believe an alternate name that is %s', (_, name) => {
    const attrs = { from: at('100000000000002:3@lid'), sender_pn: name };

    expect(unwrap(readIncoming(incoming(attrs), self)).senderAlternate).toBeUndefined();
  });

  it('takes cloud devices as devices of the number or LID that they stand for', () => {
    const read = unwrap(
      readIncoming(incoming({ from: at('100000000000002:99@hosted.lid') }), self),
    );

    expect(formatJid(read.chat)).toBe('100000000000002@lid');
    expect(read.sender.device).toBe(99);
  });

  it('files a message of a broadcast list under the chat with its sender', () => {
    const attrs = { from: at('1700000000@broadcast'), participant: at('100000000000002:3@lid') };

    expect(formatJid(unwrap(readIncoming(incoming(attrs), self)).chat)).toBe('100000000000002@lid');
  });

  it('strips control and direction characters from the name of the sender', () => {
    const attrs = { notify: `\u202eevil\u0007${'x'.repeat(200)}` };

    const { pushName } = unwrap(readIncoming(incoming(attrs), self));

    expect(pushName).toBe(`evil${'x'.repeat(96)}`);
  });

  it.each([
    ['without id', { id: undefined }, 487],
    ['with an empty id', { id: '' }, 487],
    ['with an endless id', { id: 'x'.repeat(256) }, 487],
    ['without sender', { from: undefined }, 487],
    ['without time', { t: undefined }, 487],
    ['with a time that is no number', { t: '-1' }, 487],
    ['from a server', { from: at('s.whatsapp.net') }, 487],
    ['from a stranger to someone else', { recipient: at('100000000000003@lid') }, 487],
    ['from a group without participant', { from: at('1@g.us') }, 487],
  ])('is refused %s', (_, attrs, nack) => {
    expect(refusal(incoming(attrs))).toEqual({ code: 'MESSAGE_BAD_STANZA', nack });
  });

  it('is refused without content, and with two copies of one kind', () => {
    expect(refusal(incoming({}, []))).toEqual({ code: 'MESSAGE_BAD_STANZA', nack: 488 });
    expect(refusal(incoming({}, [ENC, ENC]))).toEqual({ code: 'MESSAGE_BAD_STANZA', nack: 487 });
  });

  it('is answered when it is refused, if it can be', () => {
    const stanza = incoming({}, []);
    const read = readIncoming(stanza, self);
    if (read.ok) throw new Error('read');

    expect(answerRefused(stanza, read.error, self)[0]?.attrs).toMatchObject({ error: '488' });
    expect(answerRefused(incoming({ id: undefined }), read.error, self)).toEqual([]);
  });

  it('may hold copies that cannot be decrypted; they are marked', () => {
    const odd = [
      node('enc', { v: '2', type: 'frskmsg' }, Uint8Array.of(1)),
      node('enc', { v: '3', type: 'msg' }, Uint8Array.of(1)),
      node('enc', { v: '2', type: 'pkmsg' }),
      node('enc', { v: '2', type: 'skmsg' }, new Uint8Array(cap('messageBytes') + 1)),
    ];

    const { encs } = unwrap(readIncoming(incoming({}, odd), self));

    expect(encs.map((enc) => enc.supported)).toEqual([false, false, false, false]);
  });
});

describe('the server’s acknowledgement', () => {
  it('says when, or why not, and whether a device was missing', () => {
    const from = at('100000000000002@lid');
    const ack = node('ack', {
      class: 'message',
      id: 'M',
      from,
      t: '1767225600',
      phash: '2:AAAAAAAA',
    });
    const nack = node('ack', { class: 'message', id: 'M', from, error: '463', backoff: '3' });

    expect(parseMessageAck(ack)).toEqual({
      id: 'M',
      chat: from,
      sentAtMs: 1_767_225_600_000,
      phash: '2:AAAAAAAA',
      refreshLid: false,
    });
    expect(parseMessageAck(nack)).toMatchObject({ error: 463, backoffMs: 3000 });
    expect(parseMessageAck(node('ack', { class: 'receipt', id: 'M' }))).toBeUndefined();
    expect(parseMessageAck(node('ack', { class: 'message' }))).toBeUndefined();
  });

  it('has errors that are tried again, and errors that never are', () => {
    const retryable = [408, 421, 429, 500, 503];
    for (const error of [
      400, 401, 403, 404, 406, 408, 410, 421, 429, 463, 475, 479, 500, 503, 999,
    ]) {
      expect(ackError(error).retryable).toBe(retryable.includes(error));
    }
    expect(ackError(463).action).toBe('fail');
  });
});

describe('receipts', () => {
  it('for many messages are one stanza per chat and sender, own messages left out', () => {
    const input = marks.map(({ remoteJid, id, participant, fromMe }) => ({
      chat: at(remoteJid),
      id,
      fromMe,
      ...(participant === undefined ? {} : { sender: at(participant) }),
    }));

    const stanzas = buildReadReceipts(input, { type: 'read', now: 1_767_225_600_000 });

    const found = stanzas.map((one) => ({
      jid: formatJid(one.attrs['to'] as never),
      ...(one.attrs['participant']
        ? { participant: formatJid(one.attrs['participant'] as never) }
        : {}),
      messageIds: [
        one.attrs['id'],
        ...children(one, 'list').flatMap((list) => children(list).map((item) => item.attrs['id'])),
      ],
    }));
    expect(found).toEqual(aggregated);
  });

  it('name 256 messages each, then another stanza begins', () => {
    const chat = at('100000000000002@lid');
    const many = Array.from({ length: 300 }, (_, i) => ({ chat, id: `M${i}`, fromMe: false }));

    const stanzas = buildReadReceipts(many, { type: 'read', now: 0 });

    expect(
      stanzas.map((one) => children(one, 'list').flatMap((list) => children(list)).length),
    ).toEqual([255, 43]);
  });

  it('tell the device that reports and every message that they name', () => {
    const from = at('100000000000002:3@lid');
    const list = node('list', {}, [node('item', { id: 'M2' }), node('item', { id: '' })]);
    const stanza = node('receipt', { id: 'M1', from, type: 'read', t: '1767225600' }, [list]);

    expect(unwrap(parseReceipt(stanza, self))).toEqual({
      type: 'read',
      chat: bareJid(from),
      own: false,
      offline: false,
      entries: [{ ids: ['M1', 'M2'], user: from, at: 1_767_225_600_000 }],
    });
  });

  it('from an own device are about the chat that they name as recipient', () => {
    const recipient = at('100000000000002@lid');
    const stanza = node('receipt', {
      id: 'M1',
      from: at('100000000000001:7@lid'),
      recipient,
      type: 'sender',
    });

    expect(unwrap(parseReceipt(stanza, self))).toMatchObject({ own: true, chat: recipient });
  });

  it('of a group may be grouped by message', () => {
    const users = ['100000000000002@lid', '100000000000003@lid'].map((text) =>
      node('user', { jid: at(text), t: '1767225600' }),
    );
    const grouped = node('participants', { key: 'M9' }, users);
    const stanza = node('receipt', { id: 'R1', from: at('1@g.us'), type: 'read' }, [grouped]);

    const { entries } = unwrap(parseReceipt(stanza, self));

    expect(entries.map(({ ids }) => ids)).toEqual([['M9'], ['M9']]);
  });

  it('are refused without id or sender', () => {
    for (const attrs of [{ id: 'M' }, { from: at('100000000000002@lid') }]) {
      const read = parseReceipt(node('receipt', attrs), self);
      expect(!read.ok && read.error.code).toBe('MESSAGE_BAD_STANZA');
    }
  });

  it('never move a status back, and unknown types move it nowhere', () => {
    for (const status of DELIVERY_ORDER) {
      for (const type of [...Object.keys(RECEIPT_STATUS), 'inactive', 'retry', 'constructor']) {
        const next = applyReceipt(status, type);

        expect(DELIVERY_ORDER.indexOf(next)).toBeGreaterThanOrEqual(DELIVERY_ORDER.indexOf(status));
        if (!Object.hasOwn(RECEIPT_STATUS, type)) expect(next).toBe(status);
      }
    }
    expect(applyReceipt('pending', 'delivery')).toBe('delivered');
  });
});
