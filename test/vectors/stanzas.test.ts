/**
 * Stanzas around messages against the shared samples: what is built here has their shape, what
 * arrives in their shape is read. Samples of other layers are listed with the layer that has them.
 */

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Bytes } from '../../src/base/bytes.ts';
import { unwrap } from '../../src/base/error.ts';
import { ackError, buildAck, parseMessageAck } from '../../src/messages/acks.ts';
import { classify } from '../../src/messages/classify.ts';
import { encodeContent, type OutgoingContent } from '../../src/messages/content.ts';
import { writeBytes, writeNumber } from '../../src/messages/fields.ts';
import { readIncoming } from '../../src/messages/incoming.ts';
import {
  buildDeliveryReceipt,
  buildHistoryReceipt,
  buildReadReceipts,
  parseReceipt,
} from '../../src/messages/receipts.ts';
import { buildRetryReceipt, parseRetryRequest } from '../../src/messages/retry.ts';
import {
  type PeerInput,
  type SealInput,
  sealMessage,
  sealPeerMessage,
  sealResend,
} from '../../src/messages/send.ts';
import { readSent, sentRead } from '../../src/messages/sent.ts';
import { sessionReads } from '../../src/messages/sessions.ts';
import type { MessageRef } from '../../src/messages/target.ts';
import { buildTokenIssue, parseTokens } from '../../src/messages/tokens.ts';
import { encodeMessage } from '../../src/proto/message.ts';
import { bareJid, type Jid } from '../../src/wire/jid.ts';
import { child, children, type Node, node } from '../../src/wire/node.ts';
import { at, type JsonNode, nodeOf, plain } from '../messages/fixture.ts';
import { shapeOf } from '../messages/shape.ts';
import { deliver, START, send, TestAccount, type TestDevice, WorldEnv } from '../messages/world.ts';

interface Sample {
  readonly name: string;
  readonly node: JsonNode;
}

const file = new URL('../../../shared/vectors/stanzas.json', import.meta.url);
const samples: readonly Sample[] = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8')).stanzas
  : [];

test('stanzas around messages have fixtures of this project', () => {
  const own = new URL('../../fixtures/messages/stanzas.json', import.meta.url);
  expect(existsSync(own)).toBe(true);
});

/** A suite of the shared samples; without them there is none, since an empty one would fail. */
const suite = (name: string, body: () => void): void => {
  if (samples.length > 0) describe(name, body);
};

/** The samples of other layers, by the beginning of their names, and which layer has them. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'message.group.text': 'sending to groups; its content is labelled here',
  'message.group.pn': 'sending to groups',
  'message.group.image': 'sending to groups',
  'message.status.': 'status is sent like a group',
  'message.newsletter.': 'channels are not sent to',
  'message.retry.resend.group': 'sending to groups',
  'receipt.out.server-error': 'media asks for files again',
  'receipt.in.server-error': 'media asks for files again',
  'receipt.out.newsletter.view': 'channels are not read aloud',
  'receipt.out.call.offer': 'calls are acknowledged, not answered',
  'receipt.in.rekey-retry': 'calls',
  'ib.': 'the connection: offline queue, dirty bits, routing',
  'notification.': 'the connection and devices, groups, sync and media behind it',
  'iq.': 'the connection, devices, groups, settings',
  'presence.': 'the connection',
  'chatstate.': 'the connection',
  'call.': 'calls',
};

const seen = new Set<string>();

/** A sample by its name. */
function sample(name: string): Node {
  const found = samples.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no sample ${name}`);
  seen.add(name);
  return nodeOf(found.node);
}

interface Scene {
  readonly ann: TestAccount;
  readonly bea: TestAccount;
  readonly from: TestDevice;
}

/** Ann's companion and Bea; `established`: all devices have heard from each other. */
function scene(established = false): Scene {
  const env = new WorldEnv('samples');
  const ann = new TestAccount(env, 1, [5]);
  const bea = new TestAccount(env, 2);
  const from = ann.at(5);
  if (established) {
    const { stanza } = send({ from, own: ann, to: bea });
    for (const [account, to] of [
      [bea, bea.at(0)],
      [ann, ann.at(0)],
    ] as const) {
      to.receive(deliver(stanza, from, to));
      const reply = send({ from: to, own: account, to: account === ann ? bea : ann });
      from.receive(deliver(reply.stanza, to, from));
    }
  }
  return { ann, bea, from };
}

function built(
  content: OutgoingContent,
  { established = true, form = 'lid' as 'pn' | 'lid', extra = {} as Partial<SealInput> } = {},
): Node {
  const { ann, bea, from } = scene(established);
  const known = form === 'lid' ? { peerPn: bea.pn } : {};
  return send({ from, own: ann, to: bea, form, content, extra: { ...known, ...extra } }).stanza;
}

const target: MessageRef = { chat: at('100000000000002@lid'), id: 'M', fromMe: true };
const groupTarget: MessageRef = {
  chat: at('120363000000000001@g.us'),
  id: 'M',
  fromMe: false,
  sender: at('100000000000003@lid'),
};
const TEXT: OutgoingContent = { kind: 'text', text: 'hi' };
const IMAGE = { kind: 'media', media: 'image', pointer: { directPath: '/v' } } as const;
const raw = (message: Bytes): OutgoingContent => ({ kind: 'raw', message });

/** Without the token that the server cannot check: samples do not all show it. */
const bare = (one: Node): Node => ({
  ...one,
  content: children(one).filter(({ tag }) => tag !== 'reporting'),
});

suite('messages to a person', () => {
  const token = (tag: string) => ({ token: node(tag, {}, new Uint8Array(32)) });
  const CASES: readonly (readonly [string, () => Node])[] = [
    ['message.dm.text', () => built(TEXT, { established: false, extra: token('tctoken') })],
    ['message.dm.text.no-identity', () => built(TEXT)],
    ['message.dm.text.pn', () => built(TEXT, { established: false, form: 'pn' })],
    ['message.dm.cstoken', () => built(TEXT, { established: false, extra: token('cstoken') })],
    ['message.dm.image', () => built(IMAGE)],
    ['message.dm.viewonce', () => built({ ...IMAGE, viewOnce: true })],
    ['message.dm.reaction', () => built({ kind: 'reaction', target, emoji: 'x' })],
    ['message.dm.reaction.remove', () => built({ kind: 'reaction', target, emoji: '' })],
    ['message.dm.edit', () => built({ kind: 'edit', target, text: 'new' })],
    ['message.dm.revoke', () => built({ kind: 'revoke', target })],
    ['message.dm.list', () => built(raw(writeBytes(36, writeBytes(1, 'list'))))],
    ['message.dm.nativeflow', () => built(raw(writeBytes(45, writeBytes(6, writeNumber(1, 1)))))],
  ];
  for (const [name, make] of CASES) {
    test(name, () => {
      expect(shapeOf(bare(make()))).toEqual(shapeOf(bare(sample(name))));
    });
  }

  test('carry a token for reports in the shape of the samples', () => {
    const mine = child(built(TEXT), 'reporting');
    const other = child(sample('message.dm.text'), 'reporting');
    expect(mine && shapeOf(mine)).toEqual(other && shapeOf(other));
  });
});

suite('messages between own devices', () => {
  const peer = (from: TestDevice, to: Jid, rest: Partial<PeerInput> = {}): Node =>
    from.run(
      (records) => sessionReads([{ jid: to, own: true }], records),
      (draft) => {
        const message = encodeMessage({ protocolMessage: { type: 7 } });
        const input = { id: 'P', to, message, self: from.self, ...rest };
        return unwrap(sealPeerMessage(draft, input, from.env));
      },
    );

  test('message.peer.keyrequest', () => {
    const { ann, from } = scene(true);
    expect(shapeOf(peer(from, ann.lid))).toEqual(shapeOf(sample('message.peer.keyrequest')));
  });

  test('message.peer.history-on-demand', () => {
    const { ann, bea, from } = scene();
    send({ from, own: ann, to: bea });
    const rest = { priority: 'high_force', privacySensitive: true } as const;
    const expected = shapeOf(sample('message.peer.history-on-demand'));
    expect(shapeOf(peer(from, ann.lid, rest))).toEqual(expected);
  });

  test('message.peer.phone-to-companion', () => {
    const { ann, bea } = scene();
    const phone = ann.at(0);
    send({ from: phone, own: ann, to: bea });
    const stanza = peer(phone, { ...ann.lid, device: 5 });
    expect(shapeOf(stanza)).toEqual(shapeOf(sample('message.peer.phone-to-companion')));
    expect(child(stanza, 'device-identity')).toBeUndefined();
  });
});

suite('messages that are sent again', () => {
  const again = (established: boolean, requester: (all: Scene) => Jid, count: number): Node => {
    const all = scene(established);
    const { ann, bea, from } = all;
    const { id } = send({ from, own: ann, to: bea });
    const name = { chat: bea.lid, id, peer: false };
    return from.run(
      (records) => [
        sentRead(name),
        ...sessionReads([{ jid: requester(all), own: false }], records),
      ],
      (draft) => {
        const sent = readSent(draft, name, START);
        if (sent === undefined) throw new Error('not kept');
        const { self } = from;
        const input = { sent, requester: requester(all), count, self };
        return unwrap(sealResend(draft, input, from.env));
      },
    );
  };

  test('message.retry.resend.dm', () => {
    const stanza = again(false, ({ bea }) => bea.lid, 2);
    expect(shapeOf(stanza)).toEqual(shapeOf(sample('message.retry.resend.dm')));
  });

  test('message.retry.resend.own-device', () => {
    const stanza = again(true, ({ ann }) => ann.lid, 2);
    expect(shapeOf(stanza)).toEqual(shapeOf(sample('message.retry.resend.own-device')));
  });

  test('message.missing-devices.resend', () => {
    const { ann, bea, from } = scene();
    const { id } = send({ from, own: ann, to: bea });
    const content = encodeContent(TEXT, from.env);
    const targets = [{ jid: bea.lid, own: false }];
    const name = { chat: bea.lid, id, peer: false };
    const input = { id, chat: bea.lid, content, targets, self: from.self, peerPn: bea.pn };
    const { stanza } = from.run(
      (records) => [sentRead(name), ...sessionReads(targets, records)],
      (draft) => unwrap(sealMessage(draft, { ...input, repair: true }, from.env)),
    );

    expect(shapeOf(stanza)).toEqual(shapeOf(sample('message.missing-devices.resend')));
  });
});

suite('labels of messages to a group', () => {
  const key = { remoteJid: 'x@g.us', fromMe: false, id: 'M' };
  const sealed = { encPayload: new Uint8Array(16), encIv: new Uint8Array(12) };
  const vote = { pollUpdateMessage: { pollCreationMessageKey: key, vote: sealed } };
  const answer = { encEventResponseMessage: { eventCreationMessageKey: key, ...sealed } };
  const poll = { kind: 'poll', name: 'Q', options: ['a', 'b'], selectable: 1 } as const;
  const CASES: readonly (readonly [string, OutgoingContent])[] = [
    ['message.group.revoke.admin', { kind: 'revoke', target: groupTarget }],
    ['message.group.pin', { kind: 'pin', target: groupTarget, durationS: 86_400 }],
    ['message.poll.creation', poll],
    ['message.poll.vote', { kind: 'raw', message: encodeMessage(vote) }],
    ['message.event.response', { kind: 'raw', message: encodeMessage(answer) }],
  ];
  for (const [name, content] of CASES) {
    test(name, () => {
      const stanza = sample(name);
      const { message, type, edit, hide } = encodeContent(content, new WorldEnv());

      expect([type, edit]).toEqual([stanza.attrs['type'], stanza.attrs['edit']]);
      expect(hide ? 'hide' : undefined).toBe(child(stanza, 'enc')?.attrs['decrypt-fail']);
      expect(classify(message).meta).toEqual(child(stanza, 'meta')?.attrs);
    });
  }
});

const self = {
  ...new TestAccount(new WorldEnv(), 1).at(0).self,
  pn: at('15550001111:5@s.whatsapp.net'),
  lid: at('100000000000001:5@lid'),
};

const named = (...starts: readonly string[]): readonly string[] =>
  samples.map(({ name }) => name).filter((name) => starts.some((one) => name.startsWith(one)));

suite('messages that arrive', () => {
  for (const name of named('message.in.')) {
    test(name, () => {
      const stanza = sample(name);

      const read = readIncoming(stanza, self);

      if (name.includes('malformed')) {
        const nack = name.endsWith('no-enc') ? 488 : 487;
        expect(!read.ok && read.error.data['nack']).toBe(nack);
        return;
      }
      const incoming = unwrap(read);
      const { attrs } = stanza;
      expect(incoming.encs.length).toBe(children(stanza, 'enc').length);
      expect(incoming.encs.every(({ supported }) => supported)).toBe(!name.endsWith('.bot'));
      expect(incoming.sender).toEqual(attrs['participant'] ?? attrs['from']);
      expect(incoming.offline).toBe('offline' in attrs);
      expect(incoming.peer).toBe(attrs['category'] === 'peer');
      expect(incoming.pushName).toBe(attrs['notify']);
      if (name.includes('unavailable')) {
        expect(incoming.unavailable).toBe(name.endsWith('viewonce') ? 'view_once' : 'unknown');
      }
    });
  }
});

suite('acknowledgements', () => {
  for (const name of named('ack.message')) {
    test(name, () => {
      const stanza = sample(name);

      const ack = parseMessageAck(stanza);

      const { error, phash, refresh_lid, addressing_mode } = stanza.attrs;
      expect(ack).toMatchObject({
        id: stanza.attrs['id'],
        chat: stanza.attrs['from'],
        sentAtMs: START,
        refreshLid: refresh_lid === 'true',
      });
      expect([ack?.error, ack?.phash, ack?.addressingMode]).toEqual([
        error === undefined ? undefined : Number(error),
        phash,
        addressing_mode,
      ]);
      if (ack?.error !== undefined) {
        expect(ackError(ack.error).action).toBe(ack.error === 421 ? 'readdress' : 'fail');
      }
    });
  }

  for (const name of named('ack.out.')) {
    test(name, () => {
      const expected = sample(name);
      const { class: tag, id, to, participant, type, from, error } = expected.attrs;
      const stanza = node(String(tag), { id, from: to, participant, type });

      const ack = buildAck(stanza, {
        own: (from as Jid | undefined) ?? self.pn,
        ...(error === undefined ? {} : { error: Number(error) }),
      });

      expect(plain(ack)).toEqual(plain(expected));
    });
  }
});

suite('receipts that are sent', () => {
  const CASES: readonly (readonly [string, string, Parameters<typeof buildDeliveryReceipt>[1]])[] =
    [
      ['receipt.out.delivery', 'message.in.dm.lid', {}],
      ['receipt.out.delivery.group', 'message.in.group', {}],
      ['receipt.out.inactive', 'message.in.dm.lid', { type: 'inactive' }],
      [
        'receipt.out.sender',
        'message.in.own.other-device',
        { type: 'sender', recipient: at('100000000000002@lid') },
      ],
      ['receipt.out.peer', 'message.in.peer', { type: 'peer_msg' }],
    ];
  for (const [name, about, options] of CASES) {
    test(name, () => {
      expect(plain(buildDeliveryReceipt(sample(about), options))).toEqual(plain(sample(name)));
    });
  }

  test('receipt.out.sender.group', () => {
    const expected = sample('receipt.out.sender.group');
    const { id, to, participant } = expected.attrs;
    const about = node('message', { id, from: to, participant });
    expect(plain(buildDeliveryReceipt(about, { type: 'sender' }))).toEqual(plain(expected));
  });

  test('receipt.out.histsync', () => {
    const expected = sample('receipt.out.histsync');
    const built = buildHistoryReceipt(String(expected.attrs['id']), self);
    expect(plain(built)).toEqual(plain(expected));
  });

  for (const name of named('receipt.out.read', 'receipt.out.played')) {
    test(name, () => {
      const expected = sample(name);
      const { id, to, type, participant, t } = expected.attrs;
      const items = children(child(expected, 'list') ?? node('list'), 'item');
      const ids = [id, ...items.map((item) => item.attrs['id'])].map(String);
      const marks = ids.map((one) => ({
        chat: to as Jid,
        id: one,
        fromMe: false,
        sender: participant as Jid | undefined,
      }));

      const [receipt, more] = buildReadReceipts(marks, {
        type: type as 'read',
        now: Number(t) * 1000,
      });

      expect(receipt && plain(receipt)).toEqual(plain(expected));
      expect(more).toBeUndefined();
    });
  }

  for (const name of named('receipt.out.retry')) {
    test(name, () => {
      const expected = sample(name);
      const { id, to, participant } = expected.attrs;
      const retry = child(expected, 'retry')?.attrs ?? {};
      const about = node('message', { id, from: to, participant, t: retry['t'] });

      const receipt = buildRetryReceipt(
        { stanza: about, id: String(id) },
        {
          count: Number(retry['count']),
          reason: Number(retry['error']),
          keys: child(expected, 'keys'),
          self,
        },
      );

      expect(shapeOf(receipt)).toEqual(shapeOf(expected));
    });
  }
});

suite('receipts that arrive', () => {
  for (const name of named('receipt.in.')) {
    if (name in ELSEWHERE) continue;
    test(name, () => {
      const stanza = sample(name);
      const { id, type = 'delivery', from, participant, recipient } = stanza.attrs;
      if (name.includes('retry')) {
        const read = unwrap(parseRetryRequest(stanza, self));
        const asker = (participant ?? from) as Jid;
        expect(read).toMatchObject({ id, requester: asker });
        expect(read.count).toBe(Number(child(stanza, 'retry')?.attrs['count']));
        return;
      }
      const receipt = unwrap(parseReceipt(stanza, self));
      expect(receipt.type).toBe(type);
      const own = name.includes('self') || name.endsWith('.sender');
      expect(receipt.own).toBe(own);
      expect(receipt.chat).toEqual(bareJid((own ? recipient : from) as Jid));
      const entries = receipt.entries.map(({ ids, user }) => [ids.length, user.user]);
      const isGrouped = name.endsWith('aggregate');
      expect(entries).toHaveLength(isGrouped ? 2 : 1);
      if (name === 'receipt.in.read') expect(receipt.entries[0]?.ids).toHaveLength(2);
    });
  }
});

suite('tokens', () => {
  test('notification.privacy-token', () => {
    const [token] = parseTokens(sample('notification.privacy-token'));
    expect(token).toMatchObject({
      user: at('15550002222@s.whatsapp.net'),
      lid: at('100000000000002@lid'),
      issuedAtMs: START,
    });
  });

  test('iq.privacy.tokens.set', () => {
    const expected = sample('iq.privacy.tokens.set');
    const { xmlns, type, content } = buildTokenIssue(at('100000000000002@lid'), START);
    expect([xmlns, type]).toEqual([expected.attrs['xmlns'], expected.attrs['type']]);
    expect(content.map(plain)).toEqual(children(expected).map(plain));
  });

  test('iq.privacy.tokens.result', () => {
    const [token] = parseTokens(sample('iq.privacy.tokens.result'));
    expect(token).toMatchObject({ user: at('100000000000002@lid'), issuedAtMs: START });
  });
});

suite('the samples', () => {
  test('are all of this layer or of one that is named', () => {
    const starts = Object.keys(ELSEWHERE);
    const left = samples
      .map(({ name }) => name)
      .filter((name) => !seen.has(name) && !starts.some((start) => name.startsWith(start)));
    expect(left).toEqual([]);
    for (const start of starts) expect(named(start)).not.toEqual([]);
  });
});
