/**
 * Presence and chat state: never stored, only to devices that are connected (spec 06 §11.6).
 *
 * An account is available while one of its devices says so. Subscriptions die with the connection
 * that made them. The push name travels in presence and is put on every message of the account.
 */

import { cap } from '../base/limits.ts';
import { optionalString } from '../wire/attrs.ts';
import { children, type Node, node } from '../wire/node.ts';
import type { Ledger } from './ledger.ts';
import { addressOf, formOf, jidAttr } from './stanzas.ts';
import type { ConnectionId, Session } from './state.ts';
import type { Account } from './tables.ts';
import type { Turn } from './turn.ts';

/** Names the records of `takePresence` and `takeChatstate`. */
export function planPresence(ledger: Ledger, session: Session, stanza: Node): void {
  ledger.account(session.pn);
  const to = jidAttr(stanza, 'to');
  if (to !== undefined) ledger.accountOf(to);
}

/** Takes a `<presence>`: own state and name, or a wish to hear of somebody else's. */
export function takePresence(turn: Turn, id: ConnectionId, stanza: Node): void {
  const session = turn.session(id);
  const account = session === undefined ? undefined : turn.account(session.pn);
  if (session === undefined || account === undefined) return;
  const type = optionalString(stanza, 'type');
  if (type === 'subscribe') return subscribe(turn, id, account, stanza);
  const name = optionalString(stanza, 'name');
  if (name !== undefined && name !== account.name && name.length <= cap('pushNameChars')) {
    turn.putAccount({ ...account, name });
  }
  if (type !== 'available' && type !== 'unavailable') return;
  turn.setConnection(id, { ...session, available: type === 'available' });
  announcePresence(turn, account);
}

/** Tells the subscribers of an account whether it is available now. */
export function announcePresence(turn: Turn, account: Account): void {
  for (const subscriber of turn.state.subscribers.get(account.pn) ?? []) {
    if (turn.session(subscriber) !== undefined) {
      turn.send(subscriber, presenceOf(turn, account));
    }
  }
}

/** Passes a chat state on to the connected devices of the other side. */
export function takeChatstate(turn: Turn, session: Session, stanza: Node): void {
  const to = jidAttr(stanza, 'to');
  const other = to === undefined ? undefined : turn.accountOf(to);
  const [state, ...more] = children(stanza);
  if (to === undefined || other === undefined || state === undefined || more.length > 0) return;
  if (other.blocked.includes(session.pn)) return;
  const from = addressOf(session, formOf(to), session.device);
  for (const { id } of other.devices) {
    const connection = turn.online(other.pn, id);
    if (connection === undefined || turn.session(connection)?.live !== true) continue;
    turn.send(connection, node('chatstate', { from }, [state]));
  }
}

function subscribe(turn: Turn, id: ConnectionId, account: Account, stanza: Node): void {
  const to = jidAttr(stanza, 'to');
  const other = to === undefined ? undefined : turn.accountOf(to);
  if (other === undefined || other.blocked.includes(account.pn)) return;
  const live = (turn.state.subscribers.get(other.pn) ?? []).filter(
    (one) => one !== id && turn.session(one) !== undefined,
  );
  if (live.length >= cap('watchers')) return;
  turn.set({ subscribers: turn.state.subscribers.with(other.pn, [...live, id]) });
  turn.send(id, presenceOf(turn, other));
}

function presenceOf(turn: Turn, account: Account): Node {
  const available = account.devices.some(({ id }) => {
    const connection = turn.online(account.pn, id);
    return connection !== undefined && turn.session(connection)?.available === true;
  });
  const from = addressOf(account, 'pn');
  if (available) return node('presence', { from });
  return node('presence', { from, type: 'unavailable', last: 'deny' });
}
