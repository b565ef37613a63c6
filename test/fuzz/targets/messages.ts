/**
 * Targets of src/messages: stanzas, plaintexts, content, receipts, acks, requests to send again.
 *
 * A plaintext is sealed by a peer with open cryptography, and a stanza is taken in by a device with
 * a store, so that what stands behind the ratchet is reached.
 */

import { concat, utf8 } from '../../../src/base/bytes.ts';
import { unwrap } from '../../../src/base/error.ts';
import { addressKey } from '../../../src/devices/lid.ts';
import { buildMessageAck, parseMessageAck } from '../../../src/messages/acks.ts';
import { readAddOn } from '../../../src/messages/add-ons.ts';
import { classify, isAddOn } from '../../../src/messages/classify.ts';
import { encodeContent, type OutgoingContent } from '../../../src/messages/content.ts';
import { unwrapDeviceSent, wrapDeviceSent } from '../../../src/messages/device-sent.ts';
import { pickFields, readFields } from '../../../src/messages/fields.ts';
import { decodeInbox } from '../../../src/messages/inbox.ts';
import { answerRefused, readIncoming } from '../../../src/messages/incoming.ts';
import { messageSecret } from '../../../src/messages/known.ts';
import { pad, unpad } from '../../../src/messages/padding.ts';
import { parseReceipt } from '../../../src/messages/receipts.ts';
import { incomingReads, type Received, receive } from '../../../src/messages/receive.ts';
import { innermostMessage, isSilent, parseContent } from '../../../src/messages/received.ts';
import { reportedContent } from '../../../src/messages/reporting.ts';
import { parseRetryRequest } from '../../../src/messages/retry.ts';
import { parseTokens } from '../../../src/messages/tokens.ts';
import {
  decodeComment,
  decodeEventResponse,
  decodeMessage,
  decodePollVote,
  decodeReaction,
  encodeComment,
  encodeEventResponse,
  encodeMessage,
  encodePollVote,
  encodeReaction,
} from '../../../src/proto/message.ts';
import { verifyBundle } from '../../../src/signal/bundle.ts';
import {
  decryptPreKeyMessage,
  encryptMessage,
  initiateSession,
} from '../../../src/signal/cipher.ts';
import {
  encodePreKey,
  encodeSignedPreKey,
  generatePreKeys,
  generateSignedPreKey,
  PREKEY_TABLE,
  preKeyKey,
  SIGNED_PREKEY_TABLE,
} from '../../../src/signal/prekeys.ts';
import {
  buildDistribution,
  createSenderKey,
  sealForGroup,
} from '../../../src/signal/sender-key.ts';
import { encodeSession } from '../../../src/signal/session.ts';
import { IDENTITY_TABLE, SESSION_TABLE } from '../../../src/signal/tables.ts';
import { encodeNode } from '../../../src/wire/encode.ts';
import { formatJid, jid } from '../../../src/wire/jid.ts';
import { children, type Node, node } from '../../../src/wire/node.ts';
import { doorTarget, pair } from '../doors.ts';
import { nodeTarget } from '../node-target.ts';
import { NOW, openCrypto, openEnv, openKeyPair } from '../open-crypto.ts';
import { accept, sameBytes, sameValue } from '../oracles.ts';
import { insist, type Target } from '../target.ts';
import { type Rows, rowName, runStep } from '../turn-rows.ts';

const GROUP = jid('123456789-987654321', 'g.us');
const PEER = jid('15550005678', 's.whatsapp.net');
const SELF = {
  pn: jid('15550001234', 's.whatsapp.net', 1),
  lid: jid('100000000000001', 'lid', 1),
  local: { identity: openKeyPair(1), registrationId: 7 },
  accountKey: openKeyPair(2).publicKey,
  signedPreKeyId: 1,
};

/** The rows of a device that has a session with the peer, and the peer's side of it. */
const WORLD = (() => {
  const env = openEnv();
  const signed = generateSignedPreKey(1, SELF.local.identity, env);
  const preKeys = generatePreKeys({ firstId: 1, count: 4 }, env);
  const [first] = preKeys;
  if (first === undefined) throw new Error('no prekey');
  const signedPreKey = { id: 1, publicKey: signed.keyPair.publicKey, signature: signed.signature };
  const bundle = {
    registrationId: 7,
    identityKey: SELF.local.identity.publicKey,
    signedPreKey,
    preKey: { id: 1, publicKey: first.keyPair.publicKey },
  };
  const peer = { identity: openKeyPair(9), registrationId: 9 };
  const verified = unwrap(verifyBundle(bundle, openCrypto));
  const session = unwrap(initiateSession(undefined, verified, peer, env));
  const hello = unwrap(encryptMessage(session, utf8('hello'), env));
  const keys = {
    local: SELF.local,
    own: false,
    signedPreKey: () => signed.keyPair,
    preKey: () => first.keyPair,
  };
  const opened = unwrap(decryptPreKeyMessage(undefined, hello.ciphertext, keys, env));
  const rows: Rows = new Map();
  const key = addressKey(PEER);
  rows.set(rowName({ table: SESSION_TABLE, key }), encodeSession(opened.session));
  rows.set(rowName({ table: IDENTITY_TABLE, key }), peer.identity.publicKey);
  rows.set(rowName({ table: SIGNED_PREKEY_TABLE, key: preKeyKey(1) }), encodeSignedPreKey(signed));
  for (const one of preKeys) {
    rows.set(rowName({ table: PREKEY_TABLE, key: preKeyKey(one.id) }), encodePreKey(one));
  }
  return { rows, session: hello.session };
})();

const stanza = (encs: readonly Node[], more: Readonly<Record<string, string>> = {}): Node =>
  node(
    'message',
    { id: 'ABCDEF0123456789', from: PEER, type: 'text', t: `${NOW / 1_000}`, ...more },
    encs,
  );

/** Messages of the peer, one after the other, that nobody else could have sealed. */
function sealAll(plaintexts: readonly Uint8Array[]): readonly Node[] {
  let { session } = WORLD;
  return plaintexts.map((plaintext) => {
    const sealed = unwrap(encryptMessage(session, plaintext, openEnv()));
    session = sealed.session;
    return node('enc', { v: '2', type: sealed.kind }, sealed.ciphertext);
  });
}

/** Takes stanzas in, one after the other, as a device does. */
function takeIn(stanzas: readonly Node[]): void {
  const rows: Rows = new Map(WORLD.rows);
  const env = openEnv();
  for (const one of stanzas) {
    const read = readIncoming(one, SELF);
    const incoming = accept(read);
    if (!read.ok) for (const answer of answerRefused(one, read.error, SELF)) encodeNode(answer);
    if (incoming === undefined) continue;
    const received = runStep(
      rows,
      (records) => incomingReads(incoming, SELF, records),
      (draft) => receive(draft, incoming, SELF, env),
      (result) => (result.kind === 'incomplete' ? result.reads : []),
    );
    checkReceived(received);
  }
  for (const [name, value] of rows) {
    if (name.startsWith('inbox\n')) insist(decodeInbox(name, value).ok, 'an inbox row is read');
  }
}

function checkReceived(received: Received): void {
  for (const answer of received.answers) encodeNode(answer);
  if (received.kind === 'refused' || received.kind === 'undecryptable') {
    insist(received.error.side !== 'bug', `a refusal is no bug: ${received.error.code}`);
  }
}

/** A plaintext as the peer may send it, with a mark whether it is padded as it should be. */
function plaintext(input: Uint8Array): void {
  const [flags = 0] = input;
  const message = input.subarray(1);
  const padded = (flags & 1) === 0 ? pad(message, openEnv()) : message;
  const more = (flags & 2) === 0 ? {} : { offline: '0', notify: 'name' };
  takeIn([stanza(sealAll([padded]), more)]);
}

function content(input: Uint8Array): void {
  const fields = readFields(input);
  if (fields !== undefined)
    insist(
      sameBytes(
        pickFields(input, () => true),
        input,
      ),
      'fields are kept as read',
    );
  classify(input);
  isAddOn(input);
  innermostMessage(input);
  readAddOn(input);
  messageSecret(input);
  reportedContent(input);
  const parsed = accept(parseContent(input));
  if (parsed !== undefined) isSilent(parsed);
  accept(unwrapDeviceSent(input));
  if (fields === undefined || fields.length === 0) return;
  const copy = accept(unwrapDeviceSent(wrapDeviceSent(input, PEER)));
  insist(copy === undefined || formatJid(copy.chat) === formatJid(PEER), 'a copy names its chat');
}

const reports = nodeTarget('messages-reports', (n) => {
  accept(parseReceipt(n, SELF));
  accept(parseRetryRequest(n, SELF));
  parseMessageAck(n);
  parseTokens(n);
  encodeNode(buildMessageAck(n, { own: SELF.pn, error: 500 }));
});

function padding(input: Uint8Array): void {
  const message = accept(unpad(input));
  if (message !== undefined) insist(message.length < input.length, 'padding takes room');
  const again = accept(unpad(pad(input, openEnv())));
  insist(sameValue(again, input), 'what is padded is unpadded');
}

const POLL_ID = 'ABCDEF0123450000';
const TARGET = { chat: PEER, id: POLL_ID, sender: PEER, fromMe: false };
const CONTENTS: readonly OutgoingContent[] = [
  {
    kind: 'text',
    text: 'hello',
    mentions: [SELF.pn],
    replyTo: { id: 'A1', sender: PEER, content: 'hi' },
  },
  { kind: 'reaction', target: TARGET, emoji: '+' },
  { kind: 'edit', target: { ...TARGET, fromMe: true }, text: 'better' },
  { kind: 'revoke', target: { ...TARGET, fromMe: true } },
  { kind: 'pin', target: TARGET, durationS: 86_400 },
  { kind: 'keep', target: TARGET, kept: true },
  { kind: 'timer', seconds: 86_400 },
  { kind: 'poll', name: 'when', options: ['now', 'later'], selectable: 1 },
  { kind: 'event', name: 'party', startsAtMs: NOW, place: { latitude: 1, longitude: 2 } },
  { kind: 'location', latitude: 1, longitude: 2, name: 'here' },
  { kind: 'contacts', contacts: [{ name: 'a', vcard: 'BEGIN:VCARD' }] },
  { kind: 'group-invite', group: GROUP, code: 'abc', expiresAtMs: NOW, name: 'g' },
];
const MESSAGES = CONTENTS.map((one) => encodeContent(one, openEnv()).message);
const TEXT = encodeContent({ kind: 'text', text: 'hello' }, openEnv()).message;
const POLL = encodeContent(
  { kind: 'poll', name: 'when', options: ['now', 'later'], selectable: 1 },
  openEnv(),
).message;
/** Sealed under the secret of the poll, as far as open cryptography seals. */
const VOTE = encodeMessage({
  pollUpdateMessage: {
    pollCreationMessageKey: { remoteJid: formatJid(PEER), fromMe: false, id: POLL_ID },
    vote: {
      encPayload: concat(
        encodePollVote({ selectedOptions: [new Uint8Array(32)] }),
        new Uint8Array(16),
      ),
      encIv: new Uint8Array(12),
    },
    senderTimestampMs: NOW,
  },
});
const KEY = createSenderKey(undefined, openEnv());
const DISTRIBUTION = encodeMessage({
  senderKeyDistributionMessage: {
    groupId: formatJid(GROUP),
    axolotlSenderKeyDistributionMessage: buildDistribution(KEY),
  },
});
const GROUP_ENC = unwrap(sealForGroup(KEY, pad(TEXT, openEnv()), openEnv())).ciphertext;

const fromGroup = (encs: readonly Node[], id: string): Node =>
  node(
    'message',
    {
      id,
      from: GROUP,
      participant: PEER,
      type: 'text',
      t: `${NOW / 1_000}`,
      addressing_mode: 'pn',
    },
    encs,
  );

const padded = (messages: readonly Uint8Array[]): readonly Node[] =>
  sealAll(messages.map((message) => pad(message, openEnv())));
/** One after the other, with ids that follow each other. */
const inTurn = (encs: readonly Node[], ids: readonly string[]): readonly Node[] =>
  encs.map((enc, i) => stanza([enc], { id: ids[i] ?? 'A' }));

const CONVERSATIONS: readonly (readonly Node[])[] = [
  inTurn(padded([TEXT]), ['ABCDEF0123456789']),
  inTurn(padded([POLL, VOTE]), [POLL_ID, 'ABCDEF0123450001']),
  inTurn(padded([VOTE, POLL]), ['ABCDEF0123450001', POLL_ID]),
  [
    fromGroup(
      [...padded([DISTRIBUTION]), node('enc', { v: '2', type: 'skmsg' }, GROUP_ENC)],
      'ABCDEF0123456780',
    ),
  ],
  [stanza([], { category: 'peer' }), stanza([node('unavailable', { type: 'view_once' })])],
];

const REPORTS: readonly Node[] = [
  node('receipt', { id: 'ABCDEF0123456789', from: PEER, t: '1767225600', type: 'read' }, [
    node('list', {}, [node('item', { id: 'ABCDEF0123456780' })]),
  ]),
  node('receipt', { id: 'ABCDEF0123456789', from: GROUP, participant: PEER }, [
    node('participants', { key: 'ABCDEF0123456780' }, [node('user', { jid: PEER, t: '1' })]),
  ]),
  node('receipt', { id: 'ABCDEF0123456789', from: PEER, type: 'retry' }, [
    node('retry', { v: '1', count: '1', id: 'ABCDEF0123456789', t: '1' }),
    node('registration', {}, new Uint8Array(4)),
    node('keys', {}, [
      node('type', {}, Uint8Array.of(5)),
      node('identity', {}, new Uint8Array(32)),
      node('key', {}, [node('id', {}, new Uint8Array(3)), node('value', {}, new Uint8Array(32))]),
      node('skey', {}, [
        node('id', {}, new Uint8Array(3)),
        node('value', {}, new Uint8Array(32)),
        node('signature', {}, new Uint8Array(64)),
      ]),
    ]),
  ]),
  node('ack', { class: 'message', id: 'A1', from: PEER, t: '1', error: '479', phash: '2:abc' }),
  node('notification', { from: PEER, type: 'privacy_token' }, [
    node('tokens', {}, [node('token', { type: 'trusted_contact', t: '1' }, new Uint8Array(8))]),
  ]),
];

/** Opening walks a chain; content is read by several readers. */
const RECEIVE_BYTES = 67_108_864;

/** The targets of this file. */
export const targets: readonly Target[] = [
  {
    ...nodeTarget('messages-stanza', (n) => takeIn(children(n).slice(0, 8))),
    budgetBytes: RECEIVE_BYTES,
    seeds: CONVERSATIONS.map((stanzas) => encodeNode(node('stanzas', {}, stanzas))),
  },
  {
    name: 'messages-plaintext',
    run: plaintext,
    budgetBytes: RECEIVE_BYTES,
    seeds: [...MESSAGES, DISTRIBUTION, VOTE].map((message) => concat(Uint8Array.of(0), message)),
  },
  {
    name: 'messages-content',
    run: content,
    budgetBytes: RECEIVE_BYTES,
    seeds: [...MESSAGES, DISTRIBUTION, VOTE, wrapDeviceSent(TEXT, PEER)],
  },
  { ...reports, seeds: REPORTS.map((one) => encodeNode(one)) },
  { name: 'messages-padding', run: padding },
  doorTarget('messages-doors', [
    pair(decodeMessage, encodeMessage),
    pair(decodeReaction, encodeReaction),
    pair(decodePollVote, encodePollVote),
    pair(decodeEventResponse, encodeEventResponse),
    pair(decodeComment, encodeComment),
  ]),
];
