/**
 * The queue of each device: accepted, handed out, removed when the device has acknowledged.
 *
 * A stanza's position is fixed when it is accepted, so the order per device is total (spec 06 §12).
 * It is stored before the sender hears of it, and deleted only by an acknowledgement or a receipt
 * of the device; whatever is in flight when a connection ends is handed out again on the next one,
 * from the first position that still waits.
 *
 *   accepted ──► waiting ──handed out──► in flight ──ack, receipt──► gone
 *                   ▲                        │
 *                   └── the connection ends ─┘
 */

import { type Bytes, concat } from '../base/bytes.ts';
import { QuartetError } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import { optionalInt, optionalJid, optionalString } from '../wire/attrs.ts';
import { decodeNode } from '../wire/decode.ts';
import { encodeNode } from '../wire/encode.ts';
import { type Jid, SERVER, sameJid } from '../wire/jid.ts';
import { type Node, node } from '../wire/node.ts';
import type { Ledger } from './ledger.ts';
import { addToRanges, countRanges, firstMembers, membersFrom, removeFromRanges } from './ranges.ts';
import type { ConnectionId, InFlight, Session, Window } from './state.ts';
import { type DeviceKey, deviceKey } from './tables.ts';
import type { Turn } from './turn.ts';

/** The window of a device that has just logged in. */
export const FRESH_WINDOW: Window = {
  cursor: 0,
  offlineUntil: 0,
  offlineSent: 0,
  announced: true,
  items: [],
};

/** Appends a stanza to the queue of a device; hands it out at once if the device keeps up. */
export function deliver(turn: Turn, device: DeviceKey, stanza: Node): void {
  const entry = encodeEntry(stanza);
  const queue = turn.queue(device);
  const position = queue.next;
  let waiting = addToRanges(queue.waiting, position);
  const [oldest] = waiting;
  if (oldest !== undefined && countRanges(waiting) > cap('queueStanzas')) {
    waiting = removeFromRanges(waiting, oldest[0]);
    turn.deleteEntry(device, oldest[0]);
  }
  turn.putEntry(device, position, entry);
  turn.putQueue(device, { next: position + 1, waiting });
  const connection = turn.state.online.get(device);
  const session = connection === undefined ? undefined : turn.session(connection);
  if (connection === undefined || session === undefined || !session.live) return;
  const { window } = session;
  if (window.cursor !== position || !hasRoom(window)) return;
  if (window.items.length === 0) noteHead(turn, device, position);
  turn.send(connection, stanza);
  const items = [...window.items, inFlight(position, stanza, entry.length)];
  turn.setConnection(connection, {
    ...session,
    window: { ...window, cursor: position + 1, items },
  });
}

/** Names the next stanzas that may be handed out to a device. */
export function planPump(ledger: Ledger, session: Session): void {
  const device = deviceKey(session.pn, session.device);
  const { waiting } = ledger.queue(device);
  const handedOut = session.window.items.filter(({ asked }) => !asked).length;
  const room = Math.min(PAGE, cap('queueWindow') - handedOut);
  for (const position of firstMembers(waiting, session.window.cursor, room)) {
    ledger.entry(device, position);
  }
}

/** Begins to deliver the queue of a device: it is active (spec 06 §4.3). */
export function goLive(turn: Turn, connection: ConnectionId): void {
  const session = turn.session(connection);
  if (session === undefined || session.live) return;
  const { next } = turn.queue(deviceKey(session.pn, session.device));
  turn.setConnection(connection, {
    ...session,
    live: true,
    window: { ...session.window, offlineUntil: next, offlineSent: 0, announced: false },
  });
  pump(turn, connection);
}

/** Stops delivery: the device is passive again. */
export function goPassive(turn: Turn, connection: ConnectionId): void {
  const session = turn.session(connection);
  if (session !== undefined) turn.setConnection(connection, { ...session, live: false });
}

/**
 * Hands out what waits, in order, as far as the window reaches and entries are loaded.
 * Comes back by a timer if more can go than was loaded.
 */
export function pump(turn: Turn, connection: ConnectionId): void {
  const session = turn.session(connection);
  if (session === undefined || !session.live) return;
  const device = deviceKey(session.pn, session.device);
  const queue = turn.queue(device);
  let { waiting } = queue;
  let { cursor, offlineSent, announced } = session.window;
  const { offlineUntil } = session.window;
  const items = [...session.window.items];
  let rest: 'none' | 'full' | 'unloaded' = 'none';
  const announce = (): void => {
    if (!announced) turn.send(connection, offlineEnd(offlineSent));
    announced = true;
  };
  for (const position of membersFrom(waiting, cursor)) {
    if (!hasRoom({ items })) rest = 'full';
    else if (!turn.hasEntry(device, position)) rest = 'unloaded';
    if (rest !== 'none') break;
    cursor = position + 1;
    const entry = turn.entry(device, position);
    if (entry === undefined) throw new QuartetError('STORE_CORRUPT', { table: 'queue-entry' });
    const stanza = decodeEntry(entry);
    const isHead = items.length === 0 && session.window.cursor === 0;
    if (isExpired(turn, stanza) || (isHead && park(turn, device, position, stanza))) {
      waiting = removeFromRanges(waiting, position);
      turn.deleteEntry(device, position);
      continue;
    }
    items.push(inFlight(position, stanza, entry.length));
    const isOffline = position < offlineUntil;
    if (isOffline) offlineSent += 1;
    else announce();
    turn.send(connection, isOffline ? asOffline(stanza, offlineSent) : stanza);
  }
  if (waiting !== queue.waiting) turn.putQueue(device, { ...queue, waiting });
  if (rest === 'none') cursor = queue.next;
  if (isDrained(waiting, cursor, offlineUntil)) announce();
  turn.setConnection(connection, {
    ...session,
    window: { cursor, offlineUntil, offlineSent, announced, items },
  });
  if (rest === 'unloaded' && items.length <= cap('queueWindow') - PAGE) {
    turn.timer(drainTimer(connection), turn.now);
  }
}

/** Counts the connections that begin with the same stanza. */
function noteHead(turn: Turn, device: DeviceKey, position: number): number {
  const { heads, parkAfter } = turn.state;
  if (parkAfter === undefined) return 0;
  const before = heads.get(device);
  const count = before?.position === position ? before.count + 1 : 1;
  turn.set({ heads: heads.with(device, { position, count }) });
  return count;
}

/** Parks a stanza that no connection has survived (spec 04 §12.3); false if it is handed out. */
function park(turn: Turn, device: DeviceKey, position: number, { tag, attrs }: Node): boolean {
  const { parkAfter = Number.POSITIVE_INFINITY } = turn.state;
  if (noteHead(turn, device, position) <= parkAfter) return false;
  const one = { device, tag, id: String(attrs['id']) };
  turn.set({ parked: [...turn.state.parked, one].slice(-cap('queueWindow')) });
  return true;
}

/** Name of the timer that goes on with a long queue. */
export const drainTimer = (connection: ConnectionId): string => `drain ${connection}`;

/** The end of the offline stanzas, and how many they were. */
export const offlineEnd = (count: number): Node =>
  node('ib', { from: SERVER }, [node('offline', { count: String(count) })]);

/** What a device names when it acknowledges a stanza. */
export interface Acknowledged {
  readonly tag: string;
  readonly ids: readonly string[];
  /** The addresses in it: of the sender, the chat, the participant. */
  readonly addresses: readonly Jid[];
  readonly type: string | undefined;
  /** The kind of receipt that names it: `retry` asks for it again; undefined for an ack. */
  readonly receipt?: 'retry' | 'arrived';
}

/**
 * Deletes the stanzas that a device has acknowledged. Unknown ones are ignored.
 *
 * Who asks for a message again may acknowledge the copy as well, after the request (spec 04 §3.1):
 * that ack is for the copy that could not be read, not for the next one under the same id.
 */
export function acknowledge(turn: Turn, connection: ConnectionId, named: Acknowledged): void {
  const session = turn.session(connection);
  if (session === undefined) return;
  const device = deviceKey(session.pn, session.device);
  let { items } = session.window;
  for (const id of named.ids) {
    const { receipt } = named;
    if (receipt !== undefined) items = items.filter((one) => one.id !== id || !one.asked);
    const item = bestMatch(items, named, id);
    if (item === undefined) continue;
    items = items.filter((one) => one !== item);
    if (item.asked) continue;
    if (receipt === 'retry') items = [...withoutOldAsked(items), { ...item, asked: true }];
    const queue = turn.queue(device);
    turn.putQueue(device, { ...queue, waiting: removeFromRanges(queue.waiting, item.position) });
    turn.deleteEntry(device, item.position);
  }
  if (items === session.window.items) return;
  turn.setConnection(connection, { ...session, window: { ...session.window, items } });
}

/** Deletes the queue of a device with everything in it. */
export function dropQueue(turn: Turn, device: DeviceKey): void {
  for (const position of membersFrom(turn.queue(device).waiting, 0)) {
    turn.deleteEntry(device, position);
  }
  turn.deleteQueue(device);
}

/** Whether a stored entry is a message. For counting without decoding. */
export const isMessageEntry = (entry: Bytes): boolean => entry[0] === MESSAGE[0];

/** The stanza in flight that fits best: exact address before user, same type, oldest first. */
function bestMatch(
  items: readonly InFlight[],
  named: Acknowledged,
  id: string,
): InFlight | undefined {
  let best: InFlight | undefined;
  let bestScore = -1;
  // What was asked for again came before whatever else has its id.
  const inOrder = [...items.filter(({ asked }) => asked), ...items.filter(({ asked }) => !asked)];
  for (const item of inOrder) {
    if (item.id !== id || item.tag !== named.tag) continue;
    if (!named.addresses.some((address) => item.users.includes(address.user))) continue;
    const exact = named.addresses.some((address) => sameJid(address, item.from));
    // Devices of one user answer under one id: what one of them asks for goes by its own ack only.
    if (isRequest(item) && !(exact && item.type === named.type)) continue;
    const score = (exact ? 2 : 0) + (item.type === named.type ? 1 : 0);
    if (score <= bestScore) continue;
    best = item;
    bestScore = score;
  }
  return best;
}

/** Whether a stanza asks for a message again. */
const isRequest = ({ tag, type }: InFlight): boolean => tag === 'receipt' && type === 'retry';

function inFlight(position: number, stanza: Node, sizeBytes: number): InFlight {
  const from = optionalJid(stanza, 'from') ?? SERVER;
  const users = SENDER_ATTRS.flatMap((name) => optionalJid(stanza, name)?.user ?? []);
  return {
    position,
    tag: stanza.tag,
    id: optionalString(stanza, 'id') ?? '',
    from,
    users: [from.user, ...users],
    type: optionalString(stanza, 'type'),
    sizeBytes,
  };
}

function hasRoom({ items }: { readonly items: readonly InFlight[] }): boolean {
  let count = 0;
  let sizeBytes = 0;
  for (const item of items) {
    if (item.asked) continue;
    count += 1;
    sizeBytes += item.sizeBytes;
  }
  return count < cap('queueWindow') && sizeBytes < cap('queueWindowBytes');
}

/** A device that never acknowledges what it asked for is not waited for. */
const withoutOldAsked = (items: readonly InFlight[]): readonly InFlight[] => {
  const asked = items.filter((one) => one.asked);
  return asked.length < PAGE ? items : items.filter((one) => one !== asked[0]);
};

function isDrained(
  waiting: Parameters<typeof membersFrom>[0],
  cursor: number,
  until: number,
): boolean {
  const [next] = firstMembers(waiting, cursor, 1);
  return next === undefined || next >= until;
}

const isExpired = (turn: Turn, stanza: Node): boolean =>
  turn.seconds - (optionalInt(stanza, 't') ?? turn.seconds) > cap('queueDays') * 86_400;

const asOffline = (stanza: Node, count: number): Node => ({
  ...stanza,
  attrs: { ...stanza.attrs, offline: String(count) },
});

const encodeEntry = (stanza: Node): Bytes =>
  concat(stanza.tag === 'message' ? MESSAGE : OTHER, encodeNode(stanza));

function decodeEntry(entry: Bytes): Node {
  const decoded = decodeNode(entry.subarray(1));
  if (decoded.ok) return decoded.value;
  throw new QuartetError('STORE_CORRUPT', { table: 'queue-entry' });
}

/** First byte of an entry: what is counted when somebody asks how many messages wait. */
const MESSAGE = Uint8Array.of(1);
const OTHER = Uint8Array.of(0);

/** Attributes by which a device may name the sender of what it acknowledges. */
const SENDER_ATTRS = [
  'participant',
  'recipient',
  'sender_pn',
  'sender_lid',
  'lid',
  'peer_recipient_pn',
  'peer_recipient_lid',
] as const;

/** Stanzas that are loaded for one turn. */
const PAGE = 100;
