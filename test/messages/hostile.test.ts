/**
 * Messages that are not what they claim: each fault is refused with its code, and nothing but what
 * the protocol wants kept is kept.
 */

import { describe, expect, it } from 'vitest';
import type { Bytes } from '../../src/base/bytes.ts';
import { concat, hex } from '../../src/base/bytes.ts';
import { unwrap } from '../../src/base/error.ts';
import { cap } from '../../src/base/limits.ts';
import { addressKey } from '../../src/devices/lid.ts';
import { writeBytes, writeNumber } from '../../src/messages/fields.ts';
import { INBOX_TABLE } from '../../src/messages/inbox.ts';
import { sealPeerMessage } from '../../src/messages/send.ts';
import {
  loadDevice,
  missingSessions,
  saveSession,
  sessionReads,
} from '../../src/messages/sessions.ts';
import { encodeMessage } from '../../src/proto/message.ts';
import { PROTOCOL_TYPE } from '../../src/proto/protocol.ts';
import { encryptMessage } from '../../src/signal/cipher.ts';
import { PREKEY_TABLE } from '../../src/signal/prekeys.ts';
import { IDENTITY_TABLE, SESSION_TABLE } from '../../src/signal/tables.ts';
import type { Jid } from '../../src/wire/jid.ts';
import { child, children, type Node, node } from '../../src/wire/node.ts';
import {
  deliver,
  deviceOf,
  install,
  START,
  send,
  TestAccount,
  TestDevice,
  WorldEnv,
} from './world.ts';

function accounts() {
  const env = new WorldEnv('hostile');
  const ann = new TestAccount(env, 1, [5, 7]);
  const bea = new TestAccount(env, 2, [3]);
  return { env, ann, bea };
}

/** A device with an established session towards Bea's companion, in both directions. */
function established() {
  const world = accounts();
  const { ann, bea } = world;
  const first = send({ from: ann.at(5), own: ann, to: bea });
  bea.at(3).receive(deliver(first.stanza, ann.at(5), bea.at(3)));
  const reply = send({ from: bea.at(3), own: bea, to: ann });
  ann.at(5).receive(deliver(reply.stanza, bea.at(3), ann.at(5)));
  return world;
}

/** Seals any plaintext, padded or not, for a device to which there is a session. */
function sealRaw(from: TestDevice, to: Jid, plaintext: Bytes): Node {
  const targets = [{ jid: to, own: false }];
  return from.run(
    (records) => sessionReads(targets, records),
    (draft) => {
      const { key, session } = loadDevice(draft, to);
      const sealed = unwrap(encryptMessage(session, plaintext, from.env));
      saveSession(draft, key, sealed.session);
      return node('enc', { v: '2', type: sealed.kind }, sealed.ciphertext);
    },
  );
}

const stanzaWith = (enc: Node, from: Jid, id = 'HOSTILE'): Node =>
  node('message', { id, from, t: String(START / 1000), type: 'text' }, [enc]);

const codeOf = (received: { readonly kind: string }): unknown =>
  (received as { readonly error?: { readonly code: string } }).error?.code;

function withContent(stanza: Node, change: (enc: Node) => Node): Node {
  const kids = children(stanza).map((one) => (one.tag === 'enc' ? change(one) : one));
  return node(stanza.tag, stanza.attrs, kids);
}

/** The stores but for the counter of requests and the fresh prekeys that go with them. */
const settled = (device: TestDevice): readonly string[] =>
  [...device.rows]
    .filter(([name]) => !/^(retry|prekey|prekey-counter)\n/.test(name))
    .map(([name, value]) => `${name} ${hex(value)}`);

describe('a copy that cannot be opened', () => {
  it('leaves sessions, identities, prekeys and the inbox as they were when it was tampered with', () => {
    const { ann, bea } = accounts();
    const { stanza } = send({ from: ann.at(5), own: ann, to: bea });
    const copy = deliver(stanza, ann.at(5), bea.at(3));
    const flipped = withContent(copy, (enc) => {
      const bytes = Uint8Array.from(enc.content as Bytes);
      const at = bytes.length - 20;
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      return node('enc', enc.attrs, bytes);
    });
    const before = settled(bea.at(3));
    const preKeys = bea.at(3).keys(PREKEY_TABLE);

    const received = bea.at(3).receive(flipped);

    expect(received.kind).toBe('undecryptable');
    expect(codeOf(received)).toMatch(/^SIGNAL_/);
    expect(settled(bea.at(3))).toEqual(before);
    expect(bea.at(3).keys(PREKEY_TABLE)).toEqual(expect.arrayContaining([...preKeys]));
    expect(bea.at(3).receive(copy).kind).toBe('content');
  });

  it('is asked for again without keys at first, and acknowledged after that', () => {
    const { ann, bea } = established();
    const second = send({ from: ann.at(5), own: ann, to: bea });
    const copy = deliver(second.stanza, ann.at(5), bea.at(3));
    const broken = withContent(copy, (enc) => {
      const bytes = Uint8Array.from(enc.content as Bytes);
      bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
      return node('enc', enc.attrs, bytes);
    });

    const received = bea.at(3).receive(broken);

    const [receipt, ack] = received.answers;
    expect(codeOf(received)).toBe('SIGNAL_BAD_MAC');
    expect(receipt?.attrs).toMatchObject({ type: 'retry', to: ann.at(5).self.lid });
    expect(receipt && child(receipt, 'keys')).toBeUndefined();
    expect(receipt && child(receipt, 'retry')?.attrs).toMatchObject({ count: '1', error: '7' });
    expect(ack?.attrs).toMatchObject({ class: 'message', id: second.id, error: undefined });
  });

  it('is refused with reason 12 when a companion brings no identity, and nothing is stored', () => {
    const { ann, bea } = accounts();
    const { stanza } = send({ from: ann.at(5), own: ann, to: bea });
    const copy = deliver(stanza, ann.at(5), bea.at(3));
    const bare = node('message', copy.attrs, children(copy, 'enc'));
    const before = settled(bea.at(3));

    const received = bea.at(3).receive(bare);

    expect(codeOf(received)).toBe('DEVICE_UNSIGNED');
    const [receipt] = received.answers;
    expect(receipt && child(receipt, 'retry')?.attrs['error']).toBe('12');
    expect(settled(bea.at(3))).toEqual(before);
    expect(received.refresh).toEqual([ann.lid]);
  });

  it('is refused when the identity in the stanza is that of another companion', () => {
    const { ann, bea } = accounts();
    const { stanza } = send({ from: ann.at(5), own: ann, to: bea });
    const copy = deliver(stanza, ann.at(5), bea.at(3));
    const stolen = ann.at(7).self.signedIdentity as Bytes;
    const swapped = node('message', copy.attrs, [
      ...children(copy, 'enc'),
      node('device-identity', {}, stolen),
    ]);
    const before = settled(bea.at(3));

    const received = bea.at(3).receive(swapped);

    expect(codeOf(received)).toBe('DEVICE_UNSIGNED');
    expect(settled(bea.at(3))).toEqual(before);
  });

  it('is refused when the own phone speaks with another key than the account has', () => {
    const { env, ann } = accounts();
    const { accountKey } = ann.at(5).self;
    const stranger = new TestAccount(env, 1).at(0);
    const impostor = new TestDevice({ ...stranger.self, accountKey }, env);
    const companion = ann.at(5).self.lid as Jid;
    install(impostor, [ann.at(5).bundle(companion)], [companion]);
    const enc = sealRaw(impostor, companion, Uint8Array.of(10, 2, 104, 105, 1));
    const before = settled(ann.at(5));

    const received = ann.at(5).receive(stanzaWith(enc, ann.lid));

    expect(codeOf(received)).toBe('SIGNAL_IDENTITY');
    expect(settled(ann.at(5))).toEqual(before);
  });
});

describe('a copy that opens but is no message', () => {
  it.each([
    ['no padding', Uint8Array.of(10, 2, 104, 105, 0), 'MESSAGE_PADDING'],
    ['uneven padding', Uint8Array.of(10, 2, 104, 105, 3, 2, 3), 'MESSAGE_PADDING'],
    ['bytes that are no protobuf', Uint8Array.of(255, 255, 1), 'MESSAGE_CONTENT'],
    ['a text that runs past the end', Uint8Array.of(10, 9, 104, 1), 'MESSAGE_CONTENT'],
  ])('is refused with a nack and keeps the ratchet: %s', (_, plaintext, code) => {
    const { ann, bea } = established();
    const sender = ann.at(5).self.lid as Jid;
    const enc = sealRaw(ann.at(5), bea.at(3).self.lid as Jid, plaintext);
    const key = addressKey(sender);
    const session = bea.at(3).rows.get(`${SESSION_TABLE}\n${key}`);

    const received = bea.at(3).receive(stanzaWith(enc, sender));

    expect(received.kind).toBe('refused');
    expect(codeOf(received)).toBe(code);
    expect(received.answers.map((one) => one.attrs['error'])).toEqual(['491']);
    expect(bea.at(3).keys(INBOX_TABLE)).toHaveLength(1);
    expect(bea.at(3).rows.get(`${SESSION_TABLE}\n${key}`)).not.toEqual(session);
  });

  it('is answered with a nack when its kind is unknown, without a request to send again', () => {
    const { ann, bea } = established();
    const enc = node('enc', { v: '3', type: 'msg' }, Uint8Array.of(1, 2, 3));

    const received = bea.at(3).receive(stanzaWith(enc, ann.at(5).self.lid as Jid));

    expect(received.kind).toBe('refused');
    expect(received.answers.map((one) => one.attrs['error'])).toEqual(['500']);
  });
});

describe('control messages', () => {
  const control = (type: number): Bytes =>
    encodeMessage({ protocolMessage: { type, key: { id: 'X', fromMe: false } } });

  it.each([
    ['history', PROTOCOL_TYPE.HISTORY_SYNC_NOTIFICATION],
    ['keys for app state', PROTOCOL_TYPE.APP_STATE_SYNC_KEY_SHARE],
    ['a request for such keys', PROTOCOL_TYPE.APP_STATE_SYNC_KEY_REQUEST],
    ['pairs of addresses', PROTOCOL_TYPE.LID_MIGRATION_MAPPING_SYNC],
    ['answers of the phone', PROTOCOL_TYPE.PEER_DATA_OPERATION_REQUEST_RESPONSE_MESSAGE],
  ])('are dropped from a stranger: %s', (_, type) => {
    const { ann, bea } = established();
    const content = { kind: 'raw', message: control(type) } as const;
    const { stanza } = send({ from: bea.at(3), own: bea, to: ann, content });
    const rows = ann.at(5).keys(INBOX_TABLE);

    const received = ann.at(5).receive(deliver(stanza, bea.at(3), ann.at(5)));

    expect(codeOf(received)).toBe('MESSAGE_FORGED_PROTOCOL');
    expect(received.answers.map((one) => one.tag)).toEqual(['receipt']);
    expect(ann.at(5).keys(INBOX_TABLE)).toEqual(rows);
  });

  it('are dropped from an own companion when only the phone may send them', () => {
    const { ann } = accounts();
    const received = peer(
      ann,
      ann.at(7),
      ann.at(5),
      control(PROTOCOL_TYPE.HISTORY_SYNC_NOTIFICATION),
    );

    expect(codeOf(received)).toBe('MESSAGE_FORGED_PROTOCOL');
  });

  it('are taken from the own phone and reported as peer messages', () => {
    const { ann } = accounts();
    const type = PROTOCOL_TYPE.HISTORY_SYNC_NOTIFICATION;
    const received = peer(ann, ann.at(0), ann.at(5), control(type));

    expect(received).toMatchObject({
      kind: 'content',
      message: { chat: ann.lid, fromMe: true, content: { kind: 'protocol', type } },
    });
    expect(received.answers[0]?.attrs['type']).toBe('peer_msg');
  });

  it('may not revoke or edit what the other side of a chat wrote', () => {
    const { ann, bea } = established();
    const target = { chat: ann.lid, id: 'M', fromMe: false };
    for (const content of [
      { kind: 'revoke', target } as const,
      { kind: 'edit', target, text: 'changed' } as const,
    ]) {
      const { stanza } = send({ from: bea.at(3), own: bea, to: ann, content });

      const received = ann.at(5).receive(deliver(stanza, bea.at(3), ann.at(5)));

      expect(codeOf(received)).toBe('MESSAGE_FORGED_PROTOCOL');
    }
  });

  it('may not plant a sender key for a group in a 1:1 chat', () => {
    const { ann, bea } = established();
    const planted = writeBytes(
      2,
      concat(writeBytes(1, '1@g.us'), writeBytes(2, new Uint8Array(80))),
    );
    const content = { kind: 'raw', message: planted } as const;
    const { stanza } = send({ from: bea.at(3), own: bea, to: ann, content });

    const received = ann.at(5).receive(deliver(stanza, bea.at(3), ann.at(5)));

    expect(codeOf(received)).toBe('MESSAGE_FORGED_PROTOCOL');
    expect(ann.at(5).keys('sender-key')).toEqual([]);
  });
});

describe('bundles', () => {
  it('are ignored when they were not asked for', () => {
    const { ann, bea } = accounts();
    const asked = bea.at(0).self.lid as Jid;
    const other = bea.at(3).self.lid as Jid;

    const result = install(ann.at(5), [bea.at(0).bundle(asked), bea.at(3).bundle(other)], [asked]);

    expect(result.installed).toEqual([asked]);
    expect(ann.at(5).keys(SESSION_TABLE)).toEqual([addressKey(asked)]);
  });

  it('are refused when the signed prekey is not signed by the identity', () => {
    const { ann, bea } = accounts();
    const asked = bea.at(0).self.lid as Jid;
    const answer = bea.at(0).bundle(asked);
    if (!('bundle' in answer)) throw new Error('no bundle');
    const signature = Uint8Array.from(answer.bundle.signedPreKey.signature);
    signature[0] = (signature[0] ?? 0) ^ 1;
    const signedPreKey = { ...answer.bundle.signedPreKey, signature };

    const result = install(
      ann.at(5),
      [{ jid: asked, bundle: { ...answer.bundle, signedPreKey } }],
      [asked],
    );

    expect(result.refused.map(({ error }) => error.code)).toEqual(['SIGNAL_BUNDLE']);
    expect(ann.at(5).keys(SESSION_TABLE)).toEqual([]);
    expect(ann.at(5).keys(IDENTITY_TABLE)).toEqual([]);
  });

  it('are refused for a companion that its account has not signed', () => {
    const { ann, bea } = accounts();
    const [primary, companion] = [bea.at(0).self.lid as Jid, bea.at(3).self.lid as Jid];
    const answer = bea.at(3).bundle(companion);
    if (!('bundle' in answer)) throw new Error('no bundle');
    const { deviceIdentity: _, ...unsigned } = answer.bundle;

    const result = install(
      ann.at(5),
      [bea.at(0).bundle(primary), { jid: companion, bundle: unsigned }],
      [primary, companion],
    );

    expect(result.installed).toEqual([primary]);
    expect(result.refused.map(({ error }) => error.code)).toEqual(['DEVICE_UNSIGNED']);
    expect(ann.at(5).keys(SESSION_TABLE)).toEqual([addressKey(primary)]);
  });

  it('are dropped when a session has appeared in the meantime', () => {
    const { ann, bea } = accounts();
    const first = send({ from: bea.at(3), own: bea, to: ann });
    ann.at(5).receive(deliver(first.stanza, bea.at(3), ann.at(5)));
    const asked = bea.at(3).self.lid as Jid;
    const name = `${SESSION_TABLE}\n${addressKey(asked)}`;
    const session = ann.at(5).rows.get(name);

    const result = install(ann.at(5), [bea.at(3).bundle(asked)], [asked]);

    expect(result.installed).toEqual([asked]);
    expect(ann.at(5).rows.get(name)).toEqual(session);
  });

  it('name the devices that the server left out', () => {
    const { ann, bea } = accounts();
    const asked = bea.at(3).self.lid as Jid;

    const result = install(ann.at(5), [], [asked]);

    expect(result.refused.map(({ error }) => error.data)).toEqual([{ cause: 'missing' }]);
  });
});

/** A peer message from one own device to another. */
function peer(account: TestAccount, from: TestDevice, to: TestDevice, message: Bytes) {
  const address = to.self.lid as Jid;
  const targets = [{ jid: address, own: true }];
  const missing = from.run(
    (records) => sessionReads(targets, records),
    (draft) => missingSessions(draft, targets, from.env),
  );
  const answers = missing.map((asked) => deviceOf([account], asked).bundle(asked));
  install(from, answers, missing);
  const stanza = from.run(
    (records) => sessionReads(targets, records),
    (draft) =>
      unwrap(
        sealPeerMessage(draft, { id: 'PEER', to: address, message, self: from.self }, from.env),
      ),
  );
  expect(stanza.attrs).toMatchObject({ category: 'peer', type: 'text', push_priority: 'high' });
  expect(child(stanza, 'meta')?.attrs).toEqual({ appdata: 'default' });
  return to.receive(deliver(stanza, from, to));
}

// Keeps the writer of single fields honest: a type alone is a control message as well.
it('reads a control message that has nothing but its type', () => {
  const { ann } = accounts();
  const message = writeBytes(12, writeNumber(2, PROTOCOL_TYPE.APP_STATE_SYNC_KEY_SHARE));

  const received = peer(ann, ann.at(0), ann.at(5), message);

  expect(received).toMatchObject({ kind: 'content', message: { content: { kind: 'protocol' } } });
});

describe('a message from the future', () => {
  const ahead = (copy: Node, hours: number): Node => {
    return { ...copy, attrs: { ...copy.attrs, t: String(START / 1000 + hours * 3600) } };
  };

  it('is refused before its ratchet moves, and can come again when its time has come', () => {
    const { ann, bea } = established();
    const sent = send({ from: ann.at(5), own: ann, to: bea });
    const copy = deliver(sent.stanza, ann.at(5), bea.at(3));
    const before = bea.at(3).snapshot();

    const received = bea.at(3).receive(ahead(copy, cap('futureHours') + 1));

    expect(received).toMatchObject({
      kind: 'refused',
      error: { code: 'MESSAGE_FUTURE', side: 'peer', scope: 'message' },
    });
    expect(received.answers[0]?.attrs).toMatchObject({ class: 'message', error: '487' });
    expect(bea.at(3).snapshot()).toEqual(before);
    expect(bea.at(3).receive(ahead(copy, 1)).kind).toBe('content');
  });
});

describe('a flood', () => {
  it('of undecryptable copies leaves one counter a message, and good ones still arrive', () => {
    const { ann, bea } = established();
    const enc = node('enc', { v: '2', type: 'msg' }, new Uint8Array(80));
    const from = { ...ann.lid, device: 5 };
    const before = bea.at(3).keys(INBOX_TABLE);
    for (let i = 0; i < 50; i++) bea.at(3).receive(stanzaWith(enc, from, `FLOOD${i % 5}`));

    expect(bea.at(3).keys('retry')).toHaveLength(5);
    expect(bea.at(3).keys(INBOX_TABLE)).toEqual(before);
    const good = send({ from: ann.at(5), own: ann, to: bea });
    expect(bea.at(3).receive(deliver(good.stanza, ann.at(5), bea.at(3))).kind).toBe('content');
  });
});
