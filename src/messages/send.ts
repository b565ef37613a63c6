/**
 * Sealing: one content becomes one ciphertext per device and one stanza (spec 04 §1.1 to §1.3).
 *
 * The ratchet states and the record for requests to send again go into the draft that the caller
 * commits together with the stanza; only then may the stanza leave. A device that cannot be
 * encrypted to is left out and named, never a reason to fail the rest. Networks and device lists
 * are the caller's business.
 */

import { type Bytes, utf8 } from '../base/bytes.ts';
import type { Env } from '../base/env.ts';
import { fail, ok, type QuartetError, type Result } from '../base/error.ts';
import { isOwn, type Self } from '../devices/identity.ts';
import { canonicalJid } from '../devices/lid.ts';
import { encryptMessage } from '../signal/cipher.ts';
import type { Draft } from '../store/draft.ts';
import { bareJid, formatJid, isLid, type Jid } from '../wire/jid.ts';
import { type Attrs, type Node, node } from '../wire/node.ts';
import { classify, isAddOn } from './classify.ts';
import type { EncodedContent } from './content.ts';
import { wrapDeviceSent } from './device-sent.ts';
import { ownAddress, type Target } from './fanout.ts';
import { noteKnown } from './known.ts';
import { pad } from './padding.ts';
import { buildReporting } from './reporting.ts';
import { SEEN_TABLE, seenKey } from './routing.ts';
import { readSent, type SentMessage, sentRead, writeSent } from './sent.ts';
import { loadDevice, saveSession } from './sessions.ts';

/** A message that is to be sealed. */
export interface SealInput {
  readonly id: string;
  /** The bare address of the chat. */
  readonly chat: Jid;
  readonly content: EncodedContent;
  readonly targets: readonly Target[];
  readonly self: Self;
  /** The recipient's phone number, if the chat is a LID and it is known. */
  readonly peerPn?: Jid | undefined;
  /** Whether this is the copy for devices that were missing at first (spec 04 §1.12). */
  readonly repair?: boolean | undefined;
  /** The token that lets strangers be written to: `buildChatToken` of tokens.ts. */
  readonly token?: Node | undefined;
}

/** A sealed message. */
export interface SealedMessage {
  readonly stanza: Node;
  /** The devices that have a copy in it. */
  readonly sealed: readonly Jid[];
  /** The devices that were left out. */
  readonly left: readonly { readonly jid: Jid; readonly error: QuartetError }[];
}

/**
 * Seals a 1:1 message for its targets. Needs `sessionReads` of them; a repair also `sentRead`.
 * Fails with `MESSAGE_NO_DEVICES`, the draft untouched, if no device of the recipient is among the
 * sealed ones: a copy for own devices alone is never reported as sent.
 */
export function sealMessage(draft: Draft, input: SealInput, env: Env): Result<SealedMessage> {
  const { id, chat, content, self, repair = false } = input;
  const fork = draft.fork();
  const copies = sealCopies(fork, input, env);
  const recipientNeeded = !repair && !isOwn(self, chat);
  const reached = copies.sealed.filter(({ target }) => !recipientNeeded || !target.own);
  if (reached.length === 0) return fail('MESSAGE_NO_DEVICES', { left: copies.left.length });
  draft.merge(fork);
  const sealed = copies.sealed.map(({ target }) => target.jid);
  rememberSent(draft, { id, chat, peer: false, content }, sealed, env);
  noteSent(draft, input, env);
  const { meta, biz } = classify(content.message);
  const { message } = content;
  const sender = ownAddress(self, chat);
  const reporting = buildReporting({ message, id, sender, chat: bareJid(chat) }, env.crypto);
  const children = [
    node(
      'participants',
      {},
      copies.sealed.map(({ target, enc }) => node('to', { jid: target.jid }, [enc])),
    ),
    ...deviceIdentity(
      self,
      copies.sealed.map(({ enc }) => enc),
    ),
    ...(meta === undefined ? [] : [node('meta', meta)]),
    ...(biz === undefined ? [] : [biz]),
    ...(reporting === undefined || repair ? [] : [reporting]),
    ...(input.token === undefined ? [] : [input.token]),
  ];
  const attrs: Attrs = {
    id,
    to: bareJid(chat),
    type: content.type,
    edit: content.edit,
    peer_recipient_pn: isLid(chat) && input.peerPn ? bareJid(input.peerPn) : undefined,
    device_fanout: repair ? 'false' : undefined,
  };
  return ok({ stanza: node('message', attrs, children), sealed, left: copies.left });
}

/** A message between own devices. */
export interface PeerInput {
  readonly id: string;
  /** The own device that it is for. */
  readonly to: Jid;
  /** Serialized Message. */
  readonly message: Bytes;
  readonly self: Self;
  /** `high_force` is for requests to the phone (spec 04 §1.10). */
  readonly priority?: 'high' | 'high_force';
  /** Set on requests for history. */
  readonly privacySensitive?: boolean;
}

/**
 * Seals a peer message (spec 04 §1.10): one bare enc, no wrapping, no chat. Needs `sessionReads` of
 * the device. Fails with `SIGNAL_NO_SESSION`, the draft untouched.
 */
export function sealPeerMessage(draft: Draft, input: PeerInput, env: Env): Result<Node> {
  const { id, to, message, self } = input;
  const content: EncodedContent = { message, type: 'text', hide: false };
  const fork = draft.fork();
  const enc = sealCopy(fork, { jid: to, plaintext: pad(message, env) }, {}, env);
  if (!enc.ok) return enc;
  draft.merge(fork);
  rememberSent(draft, { id, chat: bareJid(to), peer: true, content }, [to], env);
  return ok(
    peerStanza(enc.value, self, {
      id,
      to: peerAddress(self, to),
      type: 'text',
      category: 'peer',
      push_priority: input.priority ?? 'high',
      privacy_sensitive: input.privacySensitive === true ? '1' : undefined,
    }),
  );
}

/** A message that one device asked for again. */
export interface ResendInput {
  readonly sent: SentMessage;
  /** The device that asked. */
  readonly requester: Jid;
  /** The number of its request. */
  readonly count: number;
  readonly self: Self;
  /** The token that lets strangers be written to: `buildChatToken` of tokens.ts. */
  readonly token?: Node | undefined;
}

/**
 * Seals a sent message once more for the one device that asked (spec 04 §3.4). Needs `sessionReads`
 * of it. Fails with `SIGNAL_NO_SESSION`, the draft untouched.
 */
export function sealResend(draft: Draft, input: ResendInput, env: Env): Result<Node> {
  const { sent, requester, count, self } = input;
  const { message, type, mediatype, edit, hide } = sent.content;
  const own = isOwn(self, requester);
  const plaintext = own && !sent.peer ? wrapDeviceSent(message, sent.chat) : message;
  const fork = draft.fork();
  const copy = { jid: requester, plaintext: pad(plaintext, env) };
  const labels = { count: String(count), mediatype, 'decrypt-fail': hide ? 'hide' : undefined };
  const enc = sealCopy(fork, copy, labels, env);
  if (!enc.ok) return enc;
  draft.merge(fork);
  const t = String(Math.floor(sent.createdAt / 1000));
  if (sent.peer) {
    const to = peerAddress(self, requester);
    const category = { category: 'peer', push_priority: 'high', device_fanout: 'false', t };
    return ok(peerStanza(enc.value, self, { id: sent.id, to, type, ...category }));
  }
  const { meta } = classify(message);
  const attrs: Attrs = {
    id: sent.id,
    to: requester,
    type,
    edit,
    t,
    device_fanout: 'false',
    recipient: own ? sent.chat : undefined,
  };
  return ok(
    node('message', attrs, [
      enc.value,
      ...deviceIdentity(self, [enc.value]),
      ...(meta === undefined ? [] : [node('meta', meta)]),
      ...(input.token === undefined || own ? [] : [input.token]),
    ]),
  );
}

interface Copies {
  readonly sealed: readonly { readonly target: Target; readonly enc: Node }[];
  readonly left: readonly { readonly jid: Jid; readonly error: QuartetError }[];
}

/** One ciphertext per target; each of the two plaintexts is padded once. */
function sealCopies(draft: Draft, input: SealInput, env: Env): Copies {
  const { content, targets, chat } = input;
  const labels = {
    mediatype: content.mediatype,
    'decrypt-fail': content.hide ? 'hide' : undefined,
  };
  const padded = pad(content.message, env);
  const ownPadded = targets.some((target) => target.own)
    ? pad(wrapDeviceSent(content.message, bareJid(chat)), env)
    : padded;
  const sealed: { target: Target; enc: Node }[] = [];
  const left: { jid: Jid; error: QuartetError }[] = [];
  for (const target of targets) {
    const plaintext = target.own ? ownPadded : padded;
    const enc = sealCopy(draft, { jid: target.jid, plaintext }, labels, env);
    if (enc.ok) sealed.push({ target, enc: enc.value });
    else left.push({ jid: target.jid, error: enc.error });
  }
  return { sealed, left };
}

function sealCopy(
  draft: Draft,
  copy: { readonly jid: Jid; readonly plaintext: Bytes },
  labels: Attrs,
  env: Env,
): Result<Node> {
  const { key, session, identity } = loadDevice(draft, copy.jid);
  const encrypted = encryptMessage(session, copy.plaintext, env, identity);
  if (!encrypted.ok) return encrypted;
  const { session: next, kind, ciphertext } = encrypted.value;
  saveSession(draft, key, next);
  return ok(node('enc', { v: '2', type: kind, ...labels }, ciphertext));
}

/** The own ADV identity: present iff a first message is in the stanza and a companion sends it. */
function deviceIdentity(self: Self, encs: readonly Node[]): readonly Node[] {
  const isFirst = encs.some((enc) => enc.attrs['type'] === 'pkmsg');
  if (!isFirst || self.signedIdentity === undefined) return [];
  return [node('device-identity', {}, self.signedIdentity)];
}

/** Notes who wrote the message, so that what refers to it is judged and opened (spec 04 §7.4). */
function noteSent(draft: Draft, { id, chat, content, self }: SealInput, env: Env): void {
  const sender = ownAddress(self, chat);
  const names = [sender, self.lid, self.pn].filter((one) => one !== undefined).map(bareJid);
  const { message } = content;
  const now = env.now();
  // Nothing refers to an addition, but receipts name it long after its row of `sent` is gone.
  if (isAddOn(message)) draft.put(SEEN_TABLE, seenKey(chat, sender, id), utf8(String(now)));
  noteKnown(draft, { chat, id, sentAtMs: now, message, names, keep: self.pn.device === 0 }, now);
}

function rememberSent(
  draft: Draft,
  message: Pick<SentMessage, 'id' | 'chat' | 'peer' | 'content'>,
  devices: readonly Jid[],
  env: Env,
): void {
  const { table, key } = sentRead(message);
  const known = draft.has(table, key) ? readSent(draft, message, env.now()) : undefined;
  const all = [...(known?.devices ?? []), ...devices.map((jid) => canonicalJid(draft, jid))];
  const distinct = new Map(all.map((jid) => [formatJid(jid), jid]));
  writeSent(draft, {
    ...message,
    createdAt: known?.createdAt ?? env.now(),
    devices: [...distinct.values()],
    delivered: known?.delivered ?? [],
  });
}

function peerStanza(enc: Node, self: Self, attrs: Attrs): Node {
  const meta = node('meta', { appdata: 'default' });
  return node('message', attrs, [meta, enc, ...deviceIdentity(self, [enc])]);
}

/** The phone is addressed by its bare number, a companion by its device (spec 04 §1.10). */
const peerAddress = (self: Self, device: Jid): Jid =>
  device.device === 0 ? bareJid(self.pn) : device;
