/**
 * The requests that are not about devices, keys or messages (spec 06 §6).
 *
 * Every request gets an answer: a client that waits for one stands still for a minute. What the
 * emulator does not keep (groups, media, profile pictures) is refused with 501, so that a hidden
 * gap shows; an unknown namespace as well.
 */

import { hex, utf8 } from '../base/bytes.ts';
import { cap } from '../base/limits.ts';
import { attrString, optionalString } from '../wire/attrs.ts';
import { jid } from '../wire/jid.ts';
import { child, children, type Node, node } from '../wire/node.ts';
import type { Ledger } from './ledger.ts';
import { deliver } from './queues.ts';
import { addressOf, errorNode, jidAttr, refusal, result } from './stanzas.ts';
import type { ConnectionId, Session } from './state.ts';
import { type Account, deviceKey } from './tables.ts';
import type { Turn } from './turn.ts';

/** Names the records of `answer`. */
export function planAnswer(ledger: Ledger, session: Session, request: Node): void {
  const own = ledger.account(session.pn);
  const xmlns = optionalString(request, 'xmlns');
  if (own === undefined || optionalString(request, 'type') !== 'set') return;
  if (xmlns === 'blocklist' || xmlns === 'privacy') planQueues(ledger, own);
  if (xmlns === 'blocklist') blockItem(ledger, request);
  for (const token of tokensIn(request)) {
    const to = jidAttr(token, 'jid');
    const account = to === undefined ? undefined : ledger.accountOf(to);
    if (account !== undefined) planQueues(ledger, account);
  }
}

/** Answers a request by its namespace; the one place for all of the catalogue's small rows. */
export function answer(turn: Turn, id: ConnectionId, session: Session, request: Node): void {
  const key = `${optionalString(request, 'xmlns')} ${optionalString(request, 'type')}`;
  const given = ANSWERS.get(key)?.(turn, session, request);
  if (given === undefined) turn.noteUnknown(request);
  turn.send(id, given ?? refusal(request, 501));
}

/** Whether a request is an answer's business whoever asks: a sign of life. */
export const isPing = (request: Node): boolean =>
  ['w:p', 'urn:xmpp:ping'].includes(optionalString(request, 'xmlns') ?? '');

type Answerer = (turn: Turn, session: Session, request: Node) => Node | undefined;

const empty: Answerer = (_turn, _session, request) => result(request);

const ANSWERS: ReadonlyMap<string, Answerer> = new Map<string, Answerer>([
  ['w:p get', empty],
  ['urn:xmpp:ping get', empty],
  ['abt get', (_turn, _session, request) => result(request, [AB_PROPS])],
  ['w get', (_turn, _session, request) => result(request, [PROPS])],
  ['blocklist get', (turn, session, request) => blocklist(turn, session, request)],
  ['blocklist set', (turn, session, request) => changeBlocklist(turn, session, request)],
  ['privacy get', (turn, session, request) => privacy(turn, session, request)],
  ['privacy set', (turn, session, request) => changePrivacy(turn, session, request)],
  ['disappearing_mode set', empty],
  ['w:sync:app:state set', (_turn, _session, request) => bareCollections(request)],
  ['w:profile:picture get', (_turn, _session, request) => refusal(request, 404)],
  ['status get', (_turn, _session, request) => refusal(request, 404)],
  ['status set', empty],
  ['w:biz get', (_turn, _session, request) => echo(request, 'business_profile')],
  ['newsletter get', (_turn, _session, request) => echo(request, 'my_addons')],
  ['urn:xmpp:whatsapp:dirty set', empty],
  ['w:stats set', empty],
  ['tos get', (_turn, _session, request) => result(request, [node('tos')])],
  ['tos set', empty],
  ['urn:xmpp:whatsapp:push get', empty],
  ['urn:xmpp:whatsapp:push set', empty],
]);

/** Every collection that is asked for, at the version it has on a server that keeps none. */
function bareCollections(request: Node): Node {
  const asked = children(child(request, 'sync') ?? request, 'collection');
  const answers = asked.map((one) => {
    const name = optionalString(one, 'name') ?? '';
    const code = collectionRefusal(name, one);
    if (code === undefined) return node('collection', { name, version: '0' });
    return node('collection', { name, version: '0', type: 'error' }, [errorNode(code)]);
  });
  return result(request, [node('sync', {}, answers)]);
}

function collectionRefusal(name: string, collection: Node): 404 | 501 | undefined {
  if (!COLLECTIONS.includes(name)) return 404;
  // To take a patch without keeping it would lose it.
  return child(collection, 'patch') === undefined ? undefined : 501;
}

function blocklist(turn: Turn, session: Session, request: Node): Node | undefined {
  const account = turn.account(session.pn);
  return account === undefined ? undefined : result(request, [blocklistNode(turn, account)]);
}

function changeBlocklist(turn: Turn, session: Session, request: Node): Node | undefined {
  const account = turn.account(session.pn);
  const change = blockItem(turn, request);
  if (account === undefined || change === undefined) return refusal(request, 400);
  const rest = account.blocked.filter((one) => one !== change.pn);
  if (change.block && rest.length >= cap('blocked')) return refusal(request, 419);
  const changed = { ...account, blocked: change.block ? [...rest, change.pn] : rest };
  turn.putAccount(changed);
  const list = blocklistNode(turn, changed);
  tellOwnDevices(turn, changed, session, node('blocklist', list.attrs, list.content));
  return result(request, [list]);
}

/** Whom a request blocks or unblocks; nothing if it names no account. */
function blockItem(
  ledger: Ledger,
  request: Node,
): { readonly pn: string; readonly block: boolean } | undefined {
  const item = child(request, 'item');
  const target = item === undefined ? undefined : (jidAttr(item, 'jid') ?? jidAttr(item, 'pn_jid'));
  const account = target === undefined ? undefined : ledger.accountOf(target);
  const action = item === undefined ? undefined : optionalString(item, 'action');
  if (account === undefined || (action !== 'block' && action !== 'unblock')) return undefined;
  return { pn: account.pn, block: action === 'block' };
}

function blocklistNode(turn: Turn, account: Account): Node {
  const items = account.blocked.map((pn) => node('item', { jid: jid(pn, 's.whatsapp.net') }));
  return node('list', { dhash: shortHash(turn, account.blocked.join()) }, items);
}

function privacy(turn: Turn, session: Session, request: Node): Node | undefined {
  const account = turn.account(session.pn);
  const asked = child(request, 'privacy');
  if (account === undefined || asked === undefined) return refusal(request, 400);
  const list = child(asked, 'list');
  if (list !== undefined) {
    const attrs = { name: optionalString(list, 'name'), value: 'contact_blacklist', dhash: 'none' };
    return result(request, [node('privacy', {}, [node('list', attrs)])]);
  }
  const settings = { ...DEFAULT_PRIVACY, ...account.privacy };
  const categories = Object.entries(settings).map(([name, value]) =>
    node('category', { name, value }),
  );
  return result(request, [node('privacy', {}, categories)]);
}

function changePrivacy(turn: Turn, session: Session, request: Node): Node | undefined {
  if (child(request, 'tokens') !== undefined) return passTokens(turn, session, request);
  const account = turn.account(session.pn);
  const category = child(child(request, 'privacy') ?? request, 'category');
  if (account === undefined || category === undefined) return refusal(request, 400);
  const name = attrString(category, 'name');
  const value = attrString(category, 'value');
  if (!name.ok || !value.ok || value.value.length > SETTING_CHARS) return refusal(request, 400);
  if (!Object.hasOwn(DEFAULT_PRIVACY, name.value)) return refusal(request, 400);
  const changed = {
    ...account,
    privacy: { ...account.privacy, [name.value]: value.value },
  };
  turn.putAccount(changed);
  const shown = node('privacy', {}, [node('category', { name: name.value, value: value.value })]);
  tellOwnDevices(turn, changed, session, shown);
  return result(request, [shown]);
}

/** Hands each user a token that he may show when he writes to the caller (spec 04 §6.9). */
function passTokens(turn: Turn, session: Session, request: Node): Node {
  for (const token of tokensIn(request)) {
    const to = jidAttr(token, 'jid');
    const account = to === undefined ? undefined : turn.accountOf(to);
    if (account === undefined || account.pn === session.pn) continue;
    const t = optionalString(token, 't') ?? String(turn.seconds);
    const value = node('token', { type: 'trusted_contact', t }, turn.env.random(TOKEN_BYTES));
    for (const device of account.devices) {
      const attrs = {
        id: turn.freshId(),
        from: addressOf(session, 'pn'),
        sender_lid: addressOf(session, 'lid'),
        type: 'privacy_token',
        t: String(turn.seconds),
      };
      const notification = node('notification', attrs, [node('tokens', {}, [value])]);
      deliver(turn, deviceKey(account.pn, device.id), notification);
    }
  }
  return result(request, [node('tokens')]);
}

function tellOwnDevices(turn: Turn, account: Account, session: Session, change: Node): void {
  for (const { id } of account.devices) {
    if (id === session.device) continue;
    const attrs = {
      id: turn.freshId(),
      from: addressOf(account, 'pn'),
      type: 'account_sync',
      t: String(turn.seconds),
    };
    deliver(turn, deviceKey(account.pn, id), node('notification', attrs, [change]));
  }
}

function echo(request: Node, tag: string): Node | undefined {
  return child(request, tag) === undefined ? undefined : result(request, [node(tag)]);
}

const tokensIn = (request: Node): readonly Node[] =>
  children(child(request, 'tokens') ?? node('tokens'), 'token').slice(0, cap('usersPerQuery'));

function planQueues(ledger: Ledger, account: Account): void {
  for (const { id } of account.devices) ledger.queue(deviceKey(account.pn, id));
}

const shortHash = (turn: Turn, value: string): string =>
  hex(turn.env.crypto.sha256(utf8(value)).subarray(0, 8));

const AB_PROPS: Node = node('props', {
  protocol: '1',
  hash: 'lab',
  refresh: '86400',
  refresh_id: '1',
  ab_key: 'lab',
});

const PROPS: Node = node('props', { version: '1', hash: 'lab' });

const DEFAULT_PRIVACY: Readonly<Record<string, string>> = {
  readreceipts: 'all',
  last: 'all',
  online: 'all',
  profile: 'all',
  status: 'all',
  groupadd: 'all',
  calladd: 'all',
  messages: 'all',
  defense: 'off',
};

const COLLECTIONS: readonly string[] = [
  'critical_block',
  'critical_unblock_low',
  'regular_high',
  'regular',
  'regular_low',
];

const TOKEN_BYTES = 16;
const SETTING_CHARS = 32;
