/**
 * Messages: checked, made durable for each device, acknowledged (spec 04 §12.1, spec 06 §11.1-11.2).
 *
 * The sender is the connection, whatever the stanza says. Every copy goes to one device of the
 * recipient or of the sender, never to a third party. The same copy is delivered once, however
 * often it is sent; what is copied into a delivery is named here, all else is dropped.
 */

import { base64, concat, utf8 } from '../base/bytes.ts';
import { cap } from '../base/limits.ts';
import { attrString, optionalString } from '../wire/attrs.ts';
import { bareJid, type Jid } from '../wire/jid.ts';
import { child, children, contentBytes, type Node, node } from '../wire/node.ts';
import { deviceOf, type Ledger } from './ledger.ts';
import { deliver } from './queues.ts';
import { deviceJids, participantHash, planWatch, watch } from './registry.ts';
import { addressOf, type Form, formOf, jidAttr, otherForm } from './stanzas.ts';
import type { ConnectionId, Session } from './state.ts';
import { type Accepted, type Account, type DeviceKey, deviceKey } from './tables.ts';
import type { Turn } from './turn.ts';

/** Codes with which a message is rejected. */
export type MessageRefusal = 403 | 404 | 405 | 406 | 429 | 479;

/** Names the records of `takeMessage`. */
export function planMessage(ledger: Ledger, session: Session, stanza: Node): void {
  const own = ledger.account(session.pn);
  const id = optionalString(stanza, 'id');
  const to = jidAttr(stanza, 'to');
  if (own === undefined || id === undefined || to === undefined) return;
  ledger.accepted(acceptedKey(session, id));
  const recipient = ledger.accountOf(to);
  if (recipient === undefined) return;
  planWatch(ledger, own.pn, recipient.pn);
  for (const { account, address } of copiesOf(own, recipient, to, stanza)) {
    ledger.queue(deviceKey(account.pn, address.device));
  }
}

/** Takes a `<message>`. */
export function takeMessage(turn: Turn, id: ConnectionId, session: Session, stanza: Node): void {
  const messageId = optionalString(stanza, 'id');
  if (messageId === undefined) return;
  const refused = (code: MessageRefusal) => turn.send(id, messageAck(turn, stanza, { code }));
  const own = turn.account(session.pn);
  const to = jidAttr(stanza, 'to');
  const type = attrString(stanza, 'type');
  if (own === undefined || to === undefined || !type.ok) return refused(479);
  if (messageId === '' || utf8(messageId).length > cap('messageIdBytes')) return refused(479);
  if (!hasCopies(stanza)) return refused(479);
  if (isTooLarge(stanza)) return refused(406);
  const recipient = turn.accountOf(to);
  if (recipient === undefined) return refused(404);
  const isPeer = optionalString(stanza, 'category') === 'peer';
  if (isPeer && recipient.pn !== own.pn) return refused(403);
  const key = acceptedKey(session, messageId);
  const before = turn.accepted(key);
  const sender: Sender = { own, recipient, device: session.device, to };
  const copies = newCopies(turn, sender, stanza, before);
  const known = before?.copies ?? [];
  if (known.length + copies.length > cap('acceptedCopies')) return refused(429);
  const accepted: Accepted = {
    t: before?.t ?? turn.seconds,
    ...phashOf(turn, sender, stanza),
    copies: [...known, ...copies.map(({ name }) => name)],
  };
  turn.putAccepted(key, accepted);
  watch(turn, own.pn, recipient.pn);
  turn.send(id, messageAck(turn, stanza, accepted));
  for (const copy of copies) {
    const target = deviceKey(copy.account.pn, copy.address.device);
    deliver(turn, target, buildDelivery(sender, stanza, copy, accepted.t));
  }
}

/** The `<ack>` of a message: accepted, or rejected with a code. */
export function messageAck(
  turn: Turn,
  stanza: Node,
  answer: Pick<Accepted, 't' | 'phash'> | { readonly code: MessageRefusal },
): Node {
  const isRefused = 'code' in answer;
  return node('ack', {
    id: optionalString(stanza, 'id'),
    class: 'message',
    from: jidAttr(stanza, 'to'),
    participant: jidAttr(stanza, 'participant'),
    t: String(isRefused ? turn.seconds : answer.t),
    phash: isRefused ? undefined : answer.phash,
    error: isRefused ? String(answer.code) : undefined,
  });
}

/** Drops what is known of messages that are old enough not to be repeated (spec 06 §11.1). */
export function forget(turn: Turn, keys: readonly string[]): void {
  for (const key of keys) {
    const accepted = turn.accepted(key);
    if (accepted !== undefined && turn.seconds - accepted.t > cap('acceptedHours') * 3600) {
      turn.deleteAccepted(key);
    }
  }
}

/** Who sends to whom. */
interface Sender {
  readonly own: Account;
  readonly recipient: Account;
  /** The sending device. */
  readonly device: number;
  readonly to: Jid;
}

/** What one device gets. */
interface MessageCopy {
  readonly account: Account;
  /** The device, in the form in which the sender addressed it. */
  readonly address: Jid;
  readonly encs: readonly Node[];
}

interface NewCopy extends MessageCopy {
  readonly name: string;
}

/** The copies in a stanza, one for each device; nothing for third parties and unknown devices. */
function copiesOf(own: Account, recipient: Account, to: Jid, stanza: Node): readonly MessageCopy[] {
  const bare = children(stanza, 'enc').slice(0, cap('encChildren'));
  if (bare.length > 0) {
    const device = deviceOf(recipient, to.device);
    return device === undefined ? [] : [{ account: recipient, address: to, encs: bare }];
  }
  const listed = children(child(stanza, 'participants') ?? stanza, 'to');
  const copies = new Map<DeviceKey, MessageCopy>();
  for (const one of listed.slice(0, cap('copiesPerMessage'))) {
    const address = jidAttr(one, 'jid');
    const account = address === undefined ? undefined : accountAmong([recipient, own], address);
    const encs = children(one, 'enc').slice(0, cap('encChildren'));
    if (address === undefined || account === undefined || encs.length === 0) continue;
    const key = deviceKey(account.pn, address.device);
    if (deviceOf(account, address.device) === undefined || copies.has(key)) continue;
    copies.set(key, { account, address, encs });
  }
  return [...copies.values()];
}

const accountAmong = (accounts: readonly Account[], address: Jid): Account | undefined =>
  accounts.find((one) => address.user === (address.server === 'lid' ? one.lid : one.pn));

/** The copies that were not delivered before, without those that must not be. */
function newCopies(
  turn: Turn,
  sender: Sender,
  stanza: Node,
  before: Accepted | undefined,
): readonly NewCopy[] {
  const { own, recipient, device, to } = sender;
  const known = new Set(before?.copies ?? []);
  const isBlocked = recipient.pn !== own.pn && recipient.blocked.includes(own.pn);
  const fresh: NewCopy[] = [];
  for (const copy of copiesOf(own, recipient, to, stanza)) {
    if (copy.account.pn === own.pn && copy.address.device === device) continue;
    if (copy.account.pn === recipient.pn && isBlocked) continue;
    const bytes = copy.encs.map((enc) => contentBytes(enc) ?? new Uint8Array(0));
    const digest = base64(turn.env.crypto.sha256(concat(...bytes)).subarray(0, 12));
    const name = `${copy.account.pn}:${copy.address.device} ${digest}`;
    if (!known.has(name)) fresh.push({ ...copy, name });
  }
  return fresh;
}

/**
 * The hash of the current devices, if the sender's set was another one (spec 04 §12.1 step 7).
 * Not for copies to single devices: those say nothing about what the sender knows.
 */
function phashOf(turn: Turn, sender: Sender, stanza: Node): { readonly phash?: string } {
  const { own, recipient, device, to } = sender;
  const participants = child(stanza, 'participants');
  if (participants === undefined) return {};
  if (optionalString(stanza, 'device_fanout') === 'false') return {};
  const accounts = recipient.pn === own.pn ? [own] : [recipient, own];
  const current = accounts.flatMap((one) => one.devices.map(({ id }) => deviceKey(one.pn, id)));
  const sent = new Set<string>([deviceKey(own.pn, device)]);
  for (const one of children(participants, 'to')) {
    const address = jidAttr(one, 'jid');
    const account = address === undefined ? undefined : accountAmong(accounts, address);
    if (address === undefined) continue;
    // A stranger's device differs from every device there is, so the sender learns of it.
    const name = account === undefined ? 'stranger' : deviceKey(account.pn, address.device);
    sent.add(name);
  }
  if (sent.size === current.length && current.every((one) => sent.has(one))) return {};
  const form = formOf(to);
  const jids = accounts.flatMap((one) => deviceJids(one, form));
  return { phash: participantHash(jids, turn.env.crypto) };
}

/** What a device gets (spec 06 §11.2, spec 04 §12.1 "Delivery per device copy"). */
function buildDelivery(sender: Sender, stanza: Node, copy: MessageCopy, t: number): Node {
  const { own, device } = sender;
  const form = formOf(copy.address);
  const isSealedFresh = copy.encs.some((enc) => optionalString(enc, 'type') === 'pkmsg');
  const identity = isSealedFresh ? children(stanza, 'device-identity').slice(0, 1) : [];
  const copied = children(stanza).filter(({ tag }) => COPIED.has(tag));
  const attrs = {
    from: addressOf(own, form, device),
    id: optionalString(stanza, 'id'),
    type: optionalString(stanza, 'type'),
    t: String(t),
    notify: own.name === '' ? undefined : own.name,
    ...addressingAttrs(sender, stanza, copy, form),
    category: optionalString(stanza, 'category'),
    edit: optionalString(stanza, 'edit'),
  };
  return node('message', attrs, [...copy.encs, ...identity, ...copied]);
}

function addressingAttrs(
  sender: Sender,
  stanza: Node,
  copy: MessageCopy,
  form: Form,
): Readonly<Record<string, Jid | string>> {
  const { own, recipient, to } = sender;
  if (optionalString(stanza, 'category') === 'peer') return {};
  const other = otherForm(form);
  if (copy.account.pn !== own.pn) {
    return { addressing_mode: form, [`sender_${other}`]: addressOf(own, other) };
  }
  // A resend to an own device names the chat itself; everywhere else the chat is the address.
  const named = recipient.pn === own.pn ? jidAttr(stanza, 'recipient') : undefined;
  const chat = bareJid(named ?? to);
  const isOtherChat = chat.user !== own.pn && chat.user !== own.lid;
  if (named !== undefined || !isOtherChat) return { addressing_mode: form, recipient: chat };
  const counterpart = otherForm(formOf(chat));
  return {
    addressing_mode: form,
    recipient: chat,
    [`peer_recipient_${counterpart}`]: addressOf(recipient, counterpart),
  };
}

const hasCopies = (stanza: Node): boolean =>
  child(stanza, 'enc') !== undefined || child(stanza, 'participants') !== undefined;

const isTooLarge = (stanza: Node): boolean => {
  const listed = children(child(stanza, 'participants') ?? stanza, 'to');
  const encs = [...children(stanza, 'enc'), ...listed.flatMap((one) => children(one, 'enc'))];
  return encs.some((enc) => (contentBytes(enc)?.length ?? 0) > cap('messageBytes'));
};

const acceptedKey = (session: Session, id: string): string =>
  `${session.pn}:${session.device} ${id}`;

/** Children that are passed on as they are. */
const COPIED: ReadonlySet<string> = new Set(['meta', 'biz', 'bot', 'reporting', 'rcat']);
