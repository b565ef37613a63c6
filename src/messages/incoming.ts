/**
 * Reading of a `<message>` stanza: where it belongs, who sent it, what is sealed in it.
 *
 * The clear attributes come from the server and only select the session (spec 04 §2.2, vectors
 * `incomingSource`); what they claim is checked after decryption by receive.ts. Malformed stanzas
 * are refused here with the number that the ack must carry (spec 04 §2.8).
 */

import { type Bytes, EMPTY } from '../base/bytes.ts';
import type { Ms } from '../base/env.ts';
import { fail, ok, type QuartetError, type Result } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import { isOwn, type Self } from '../devices/identity.ts';
import {
  attrJid,
  attrString,
  attrTime,
  optionalInt,
  optionalJid,
  optionalString,
} from '../wire/attrs.ts';
import { bareJid, isGroup, isLid, isPn, type Jid, withDevice } from '../wire/jid.ts';
import { child, children, contentBytes, type Node } from '../wire/node.ts';
import { buildMessageAck, NACK } from './acks.ts';
import { isMessageId } from './message-id.ts';

/** One sealed copy in a stanza. */
export interface Enc {
  readonly type: string;
  readonly ciphertext: Bytes;
  /** Number of the resend that this is, 0 for a first send. */
  readonly count: number;
  /** Whether a failure should not be shown. */
  readonly hide: boolean;
  /** Whether it is a kind that can be decrypted at all; if not, the stanza gets a nack. */
  readonly supported: boolean;
}

/** A message stanza as its clear attributes tell it. */
export interface Incoming {
  /** The stanza itself: answers echo its attributes. */
  readonly node: Node;
  readonly id: string;
  readonly chat: Jid;
  /** The sending device. */
  readonly sender: Jid;
  readonly fromMe: boolean;
  /** The sending device in the other namespace. */
  readonly senderAlternate?: Jid;
  /** The chat of an own message in the other namespace. */
  readonly chatAlternate?: Jid;
  /** Whether it is a message between own devices that belongs to no chat. */
  readonly peer: boolean;
  readonly sentAtMs: Ms;
  readonly pushName?: string;
  readonly offline: boolean;
  /** Sealed copies: pairwise ones first, group ones after them. */
  readonly encs: readonly Enc[];
  /** Content of a newsletter, which is not encrypted. */
  readonly plaintext?: Bytes;
  /** Kind of the placeholder if this device gets no copy. */
  readonly unavailable?: string;
  /** Serialized ADVSignedDeviceIdentity of the sender. */
  readonly deviceIdentity?: Bytes;
}

/** Reads a stanza. Fails with `MESSAGE_BAD_STANZA`; `data.nack` is the number for the ack. */
export function readIncoming(stanza: Node, self: Self): Result<Incoming> {
  const id = attrString(stanza, 'id');
  const from = attrJid(stanza, 'from');
  const sentAtMs = attrTime(stanza, 't');
  if (!id.ok || !from.ok || !sentAtMs.ok || !isMessageId(id.value)) return refuse('attributes');
  const source = readSource(stanza, from.value, self);
  if (source === undefined) return refuse('source');
  const encs = children(stanza, 'enc').slice(0, cap('encChildren')).map(readEnc);
  if (new Set(encs.map(({ type }) => type)).size < encs.length) return refuse('enc twice');
  const optional = readOptional(stanza);
  const nothing = encs.length === 0 && !('plaintext' in optional) && !('unavailable' in optional);
  if (nothing && stanza.attrs['type'] !== 'medianotify') {
    return refuse('no content', NACK.unrecognisedStanza);
  }
  return ok({
    node: stanza,
    id: id.value,
    ...source,
    peer: stanza.attrs['category'] === 'peer',
    sentAtMs: sentAtMs.value,
    offline: stanza.attrs['offline'] !== undefined,
    encs: [...encs.filter((enc) => enc.type !== 'skmsg'), ...encs.filter(isGroupEnc)],
    ...optional,
  });
}

/** The ack of a stanza that `readIncoming` refused; none if it has no usable id or sender. */
export function answerRefused(stanza: Node, error: QuartetError, self: Self): readonly Node[] {
  const id = optionalString(stanza, 'id');
  if (id === undefined || id === '' || optionalJid(stanza, 'from') === undefined) return [];
  const nack = error.data['nack'];
  const number = typeof nack === 'number' ? nack : NACK.parsing;
  return [buildMessageAck(stanza, { own: self.pn, error: number })];
}

type Source = Pick<Incoming, 'chat' | 'sender' | 'fromMe' | 'senderAlternate' | 'chatAlternate'>;

function readSource(stanza: Node, from: Jid, self: Self): Source | undefined {
  const recipient = optionalJid(stanza, 'recipient');
  const participant = optionalJid(stanza, 'participant');
  const shared = isGroup(from) || from.server === 'broadcast';
  if (shared && participant === undefined) return undefined;
  const sender = normalServer(shared && participant !== undefined ? participant : from);
  const fromMe = isOwn(self, sender);
  if (recipient !== undefined && !fromMe) return undefined;
  if (shared) {
    const list = from.server === 'broadcast' && from.user !== 'status';
    const chat = list && !fromMe ? bareJid(sender) : from;
    return { chat, sender, fromMe, ...senderAlternate(stanza, sender, 'participant') };
  }
  if (fromMe) {
    const chat = bareJid(normalServer(recipient ?? sender));
    return { chat, sender, fromMe, ...chatAlternate(stanza, chat) };
  }
  if (from.server === 'newsletter') return { chat: from, sender: from, fromMe: false };
  if (from.server === 'bot') {
    const meta = child(stanza, 'meta');
    const target = meta === undefined ? undefined : optionalJid(meta, 'target_chat_jid');
    return { chat: bareJid(target ?? from), sender: from, fromMe: false };
  }
  if (!isPn(sender) && !isLid(sender)) return undefined;
  return {
    chat: bareJid(sender),
    sender,
    fromMe,
    ...senderAlternate(stanza, sender, 'sender'),
  };
}

/** Cloud devices count as devices of the number or LID that they stand for. */
function normalServer(address: Jid): Jid {
  if (address.server === 'hosted') return { ...address, server: 's.whatsapp.net' };
  if (address.server === 'hosted.lid') return { ...address, server: 'lid' };
  return address;
}

function senderAlternate(
  stanza: Node,
  sender: Jid,
  prefix: 'sender' | 'participant',
): Pick<Incoming, 'senderAlternate'> {
  const other = otherName(stanza, sender, prefix);
  if (other === undefined || (other.device !== 0 && other.device !== sender.device)) return {};
  return { senderAlternate: withDevice(other, sender.device) };
}

function chatAlternate(stanza: Node, chat: Jid): Pick<Incoming, 'chatAlternate'> {
  const other = otherName(stanza, chat, 'peer_recipient') ?? otherName(stanza, chat, 'recipient');
  return other === undefined || other.device !== 0 ? {} : { chatAlternate: other };
}

/** The attribute `PREFIX_pn` or `PREFIX_lid`, whichever is not the namespace of `jid`. */
function otherName(stanza: Node, jid: Jid, prefix: string): Jid | undefined {
  const other = optionalJid(stanza, `${prefix}_${isLid(jid) ? 'pn' : 'lid'}`);
  if (other === undefined) return undefined;
  return (isLid(jid) && isPn(other)) || (isPn(jid) && isLid(other)) ? other : undefined;
}

function readEnc(enc: Node): Enc {
  const ciphertext = contentBytes(enc) ?? EMPTY;
  const type = optionalString(enc, 'type') ?? '';
  const sized = ciphertext.length > 0 && ciphertext.length <= cap('messageBytes');
  return {
    type,
    ciphertext,
    count: optionalInt(enc, 'count') ?? 0,
    hide: enc.attrs['decrypt-fail'] === 'hide',
    supported: sized && enc.attrs['v'] === '2' && ENC_TYPES.has(type),
  };
}

function readOptional(
  stanza: Node,
): Pick<Incoming, 'pushName' | 'plaintext' | 'unavailable' | 'deviceIdentity'> {
  const notify = optionalString(stanza, 'notify');
  const plain = child(stanza, 'plaintext');
  const plaintext = plain === undefined ? undefined : contentBytes(plain);
  const placeholder = child(stanza, 'unavailable');
  const identity = child(stanza, 'device-identity');
  const deviceIdentity = identity === undefined ? undefined : contentBytes(identity);
  return {
    ...(notify === undefined ? {} : { pushName: cleanName(notify) }),
    ...(plaintext === undefined ? {} : { plaintext }),
    ...(placeholder === undefined ? {} : { unavailable: placeholderKind(stanza, placeholder) }),
    ...(deviceIdentity === undefined ? {} : { deviceIdentity }),
  };
}

/** Why there is no copy: clouds and bots say it beside the placeholder, others in it (spec 04 §2.9). */
function placeholderKind(stanza: Node, placeholder: Node): string {
  if (placeholder.attrs['hosted'] === 'true') return 'hosted';
  if (child(stanza, 'bot') !== undefined) return 'bot';
  return optionalString(placeholder, 'type') ?? optionalString(stanza, 'subtype') ?? 'unknown';
}

/** A name that strangers chose, without control and direction characters, 100 code points. */
function cleanName(name: string): string {
  const visible = name.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
  return [...visible].slice(0, 100).join('').trim();
}

const isGroupEnc = (enc: Enc): boolean => enc.type === 'skmsg';

const refuse = (reason: string, nack: number = NACK.parsing) =>
  fail('MESSAGE_BAD_STANZA', { reason, nack });

const ENC_TYPES: ReadonlySet<string> = new Set(['pkmsg', 'msg', 'skmsg']);
