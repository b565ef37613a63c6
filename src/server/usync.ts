/**
 * usync: which devices and which LID belong to a user, and who is behind a number (spec 06 §10).
 *
 * Only the protocols that were asked for are answered, each user in the form that was asked. An
 * unknown user is left out: one client throws the whole answer away at an error in it. Whoever asks
 * for devices is told of every later change.
 */

import { cap } from '../base/limits.ts';
import { optionalString } from '../wire/attrs.ts';
import { type Jid, jid } from '../wire/jid.ts';
import { child, children, contentText, type Node, node } from '../wire/node.ts';
import type { Ledger } from './ledger.ts';
import { deviceJids, deviceListNodes, participantHash, planWatch, watch } from './registry.ts';
import { addressOf, formOf, jidAttr, refusal, result, text, userOf } from './stanzas.ts';
import type { ConnectionId, Session } from './state.ts';
import type { Account } from './tables.ts';
import type { Turn } from './turn.ts';

/** Names the records of a usync request. */
export function planUsync(ledger: Ledger, session: Session, request: Node): void {
  ledger.account(session.pn);
  for (const user of usersOf(request)) {
    const address = addressIn(user);
    const account = address === undefined ? undefined : ledger.accountOf(address);
    if (account !== undefined) planWatch(ledger, session.pn, account.pn);
  }
}

/** Answers a usync request. */
export function answerUsync(turn: Turn, id: ConnectionId, session: Session, request: Node): void {
  const usync = child(request, 'usync');
  const users = usersOf(request);
  if (usync === undefined) return turn.send(id, refusal(request, 400));
  if (users.length > cap('usersPerQuery')) return turn.send(id, refusal(request, 406));
  const protocols = children(child(usync, 'query') ?? usync).map(({ tag }) => tag);
  const contact = child(child(usync, 'query') ?? usync, 'contact');
  const byLid = contact !== undefined && optionalString(contact, 'addressing_mode') === 'lid';
  const answers = users.flatMap((user) => answerUser(turn, session, user, { protocols, byLid }));
  const attrs = {
    sid: optionalString(usync, 'sid'),
    mode: optionalString(usync, 'mode'),
    index: '0',
    last: 'true',
    context: optionalString(usync, 'context'),
  };
  const known = protocols.filter((tag) => ANSWERED.includes(tag)).map((tag) => node(tag));
  const parts = [node('result', {}, known), node('list', {}, answers)];
  turn.send(id, result(request, [node('usync', attrs, parts)]));
}

interface Asked {
  readonly protocols: readonly string[];
  /** Whether numbers are to be answered by LID. */
  readonly byLid: boolean;
}

function answerUser(
  turn: Turn,
  session: Session,
  user: Node,
  { protocols, byLid }: Asked,
): readonly Node[] {
  const asked = jidAttr(user, 'jid');
  const address = addressIn(user);
  const account = address === undefined ? undefined : turn.accountOf(address);
  const wanted = contentText(child(user, 'contact') ?? user);
  if (address === undefined) return [];
  if (account === undefined) {
    if (asked !== undefined || wanted === undefined) return [];
    return [node('user', { jid: address }, [node('contact', { type: 'out' }, text(wanted))])];
  }
  const parts: Node[] = [];
  if (protocols.includes('devices')) {
    if (isUnchanged(turn, account, user)) return [];
    watch(turn, session.pn, account.pn);
    const isPhone = session.pn === account.pn && session.device === 0;
    parts.push(node('devices', {}, deviceListNodes(account, isPhone ? 'phone' : 'others')));
  }
  const form = asked === undefined && byLid ? 'lid' : formOf(address);
  if (protocols.includes('lid') && form === 'pn') {
    parts.push(node('lid', { val: addressOf(account, 'lid') }));
  }
  if (protocols.includes('contact')) {
    parts.push(node('contact', { type: 'in' }, wanted === undefined ? undefined : text(wanted)));
  }
  const pair = form === 'lid' ? { pn_jid: addressOf(account, 'pn') } : {};
  return [node('user', { jid: addressOf(account, form), ...pair }, parts)];
}

/** Whether the asker has the list already: by its hash, in either form (spec 03 §5.1). */
function isUnchanged(turn: Turn, account: Account, user: Node): boolean {
  const hash = optionalString(child(user, 'devices') ?? user, 'device_hash');
  if (hash === undefined) return false;
  const { crypto } = turn.env;
  return (
    hash === participantHash(deviceJids(account, 'pn'), crypto) ||
    hash === participantHash(deviceJids(account, 'lid'), crypto)
  );
}

/** The user of a query: by address, or by a number that clients write in several ways. */
function addressIn(user: Node): Jid | undefined {
  const address = jidAttr(user, 'jid');
  if (address !== undefined) return userOf(address);
  const wanted = contentText(child(user, 'contact') ?? user);
  const digits = wanted?.replace(/@c\.us$/, '').replace(/[^0-9]/g, '');
  return digits === undefined || digits === '' ? undefined : jid(digits, 's.whatsapp.net');
}

const usersOf = (request: Node): readonly Node[] =>
  children(child(child(request, 'usync') ?? request, 'list') ?? request, 'user');

/** Protocols that the server knows anything about. */
const ANSWERED: readonly string[] = ['devices', 'lid', 'contact'];
