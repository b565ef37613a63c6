/**
 * Receipts and acks of the devices: what they take off the queue, and whom they are passed on to.
 *
 * Any receipt or ack for a stanza in flight removes it: it has arrived (spec 06 §11.5). Where a
 * receipt goes is a table (spec 06 §11.4, spec 04 §12.2); it travels through the queues itself and
 * is removed by the ack of the one who gets it.
 */

import { cap } from '../base/limits.ts';
import { attrString, optionalString } from '../wire/attrs.ts';
import { bareJid, type Jid } from '../wire/jid.ts';
import { children, type Node, node } from '../wire/node.ts';
import { deviceOf, type Ledger } from './ledger.ts';
import { acknowledge, deliver, planPump, pump } from './queues.ts';
import { addressOf, formOf, jidAttr } from './stanzas.ts';
import type { ConnectionId, Session } from './state.ts';
import { type Account, deviceKey } from './tables.ts';
import type { Turn } from './turn.ts';

/** Names the records of `takeReceipt`. */
export function planReceipt(ledger: Ledger, session: Session, stanza: Node): void {
  planPump(ledger, session);
  const own = ledger.account(session.pn);
  const to = jidAttr(stanza, 'to');
  const other = to === undefined ? undefined : ledger.accountOf(to);
  for (const account of [own, other]) {
    for (const { id } of account?.devices ?? []) ledger.queue(deviceKey(account?.pn ?? '', id));
  }
}

/** Takes a `<receipt>`: acknowledged in any case, then passed on. */
export function takeReceipt(turn: Turn, id: ConnectionId, session: Session, stanza: Node): void {
  const to = jidAttr(stanza, 'to');
  const first = attrString(stanza, 'id');
  if (to === undefined || !first.ok) return;
  const listed = children(stanza, 'list').flatMap((list) => children(list, 'item'));
  const more = listed.flatMap((item) => optionalString(item, 'id') ?? []);
  const ids = [first.value, ...more].slice(0, cap('receiptIds'));
  const type = optionalString(stanza, 'type');
  acknowledge(turn, id, {
    tag: 'message',
    ids,
    addresses: addressesIn(stanza),
    type: undefined,
    receipt: type === 'retry' ? 'retry' : 'arrived',
  });
  turn.send(id, receiptAck(stanza, to));
  const route = ROUTES.get(type) ?? 'nobody';
  for (const { account, device, chat } of targets(turn, session, { to, route, stanza })) {
    const from = addressOf(session, formOf(to), session.device);
    const relayed = buildRelayed(turn, stanza, { from, chat, route });
    deliver(turn, deviceKey(account.pn, device), relayed);
  }
  pump(turn, id);
}

/** Names the records of `takeAck`. */
export const planAck = (ledger: Ledger, session: Session): void => planPump(ledger, session);

/** Takes an `<ack>`: the stanza is off the queue, whether the device could use it or not. */
export function takeAck(turn: Turn, id: ConnectionId, stanza: Node): void {
  const tag = optionalString(stanza, 'class');
  const named = optionalString(stanza, 'id');
  if (tag === undefined || named === undefined) return;
  const type = optionalString(stanza, 'type');
  acknowledge(turn, id, { tag, ids: [named], addresses: addressesIn(stanza), type });
  pump(turn, id);
}

/** Where receipts go. */
type Route = 'peer' | 'peer-and-own' | 'own' | 'one-device' | 'primary' | 'nobody';

const ROUTES: ReadonlyMap<string | undefined, Route> = new Map<string | undefined, Route>([
  [undefined, 'peer'],
  ['delivery', 'peer'],
  ['inactive', 'peer'],
  ['read', 'peer-and-own'],
  ['played', 'peer-and-own'],
  ['read-self', 'own'],
  ['played-self', 'own'],
  ['sender', 'primary'],
  ['peer_msg', 'primary'],
  ['hist_sync', 'primary'],
  ['server-error', 'primary'],
  ['retry', 'one-device'],
  ['enc_rekey_retry', 'one-device'],
]);

interface Target {
  readonly account: Account;
  readonly device: number;
  /** For own devices: the chat that the receipt is about. */
  readonly chat?: Jid;
}

interface Relay {
  readonly to: Jid;
  readonly route: Route;
  readonly stanza: Node;
}

function targets(turn: Turn, session: Session, relay: Relay): readonly Target[] {
  const { to, route, stanza } = relay;
  const own = turn.account(session.pn);
  const other = turn.accountOf(to);
  if (own === undefined) return [];
  const ownOthers = own.devices.filter(({ id }) => id !== session.device);
  const chat = bareJid(to);
  const toOwn = ownOthers.map(({ id }) => ({ account: own, device: id, chat }));
  if (route === 'own') return toOwn;
  if (route === 'primary') {
    // A copy of an own message on another own device: of no use to anybody (spec 06 §11.4).
    const isConsumed =
      optionalString(stanza, 'type') === 'sender' && jidAttr(stanza, 'recipient') !== undefined;
    return session.device === 0 || isConsumed ? [] : [{ account: own, device: 0 }];
  }
  if (other === undefined || route === 'nobody') return [];
  if (route === 'one-device') {
    const isThere = deviceOf(other, to.device) !== undefined;
    return isThere ? [{ account: other, device: to.device }] : [];
  }
  if (other.pn === own.pn) return route === 'peer' ? [] : toOwn;
  if (other.blocked.includes(own.pn)) return route === 'peer' ? [] : toOwn;
  const toPeer = other.devices.map(({ id }) => ({ account: other, device: id }));
  return route === 'peer' ? toPeer : [...toPeer, ...toOwn];
}

function buildRelayed(
  turn: Turn,
  stanza: Node,
  {
    from,
    chat,
    route,
  }: { readonly from: Jid; readonly chat: Jid | undefined; readonly route: Route },
): Node {
  const keepsChildren = route === 'one-device' || route === 'primary';
  const parts = children(stanza).filter(({ tag }) => keepsChildren || tag === 'list');
  const type = optionalString(stanza, 'type');
  const attrs = {
    from,
    id: optionalString(stanza, 'id'),
    // Whoever wrote the message learns that it has arrived, not whether anybody is there (04 §4.3).
    type: type === 'inactive' ? undefined : type,
    t: String(turn.seconds),
    category: route === 'one-device' ? optionalString(stanza, 'category') : undefined,
    recipient: chat ?? (keepsChildren ? jidAttr(stanza, 'recipient') : undefined),
  };
  return parts.length === 0 ? node('receipt', attrs) : node('receipt', attrs, parts);
}

const receiptAck = (stanza: Node, to: Jid): Node =>
  node('ack', {
    class: 'receipt',
    id: optionalString(stanza, 'id'),
    from: to,
    type: optionalString(stanza, 'type'),
    participant: jidAttr(stanza, 'participant'),
  });

const addressesIn = (stanza: Node): readonly Jid[] =>
  ['to', 'participant', 'recipient'].flatMap((name) => jidAttr(stanza, name) ?? []);
