/**
 * What companions may not do, as far as the server can see it: the emulator's own table (spec 03 §9).
 *
 * The client has another table, with more rows: what is sealed in messages or app state passes here
 * unseen. A stanza that a row names is refused with the row's code before anything else is looked at.
 * Codes are the emulator's own where the chapter gives none.
 */

import { child, type Node } from '../wire/node.ts';
import type { ServerPolicyName } from './policy.ts';
import { jidAttr } from './stanzas.ts';
import type { Session } from './state.ts';
import type { Turn } from './turn.ts';

/** A code with which a companion's stanza is refused. */
export type PermissionCode = 403 | 405 | 406;

/** One row: which stanzas, and what becomes of them under each policy; absent: they pass. */
export interface PermissionRow {
  readonly feature: string;
  readonly tag: 'iq' | 'message' | 'call';
  readonly matches: (stanza: Node, turn: Turn) => boolean;
  readonly codes: Partial<Readonly<Record<ServerPolicyName, PermissionCode>>>;
}

const isRequest = (stanza: Node, xmlns: string, ...tags: readonly string[]): boolean =>
  stanza.attrs['xmlns'] === xmlns && tags.some((tag) => child(stanza, tag) !== undefined);

const broadcastTo = (stanza: Node): string | undefined => {
  const to = jidAttr(stanza, 'to');
  return to?.server === 'broadcast' ? to.user : undefined;
};

/** The rows of the table; the first that a stanza matches and the policy names decides. */
export const PERMISSIONS: readonly PermissionRow[] = [
  {
    feature: 'group-invites',
    tag: 'iq',
    matches: (stanza) => isRequest(stanza, 'w:g2', 'invite', 'accept'),
    codes: { 'multi-device-beta': 405 },
  },
  {
    feature: 'business-name',
    tag: 'iq',
    matches: (stanza) =>
      stanza.attrs['type'] === 'set' && isRequest(stanza, 'w:biz', 'verified_name'),
    codes: { 'multi-device-beta': 405, current: 405 },
  },
  {
    feature: 'account-security',
    tag: 'iq',
    matches: (stanza) =>
      stanza.attrs['type'] === 'set' && stanza.attrs['xmlns'] === 'urn:xmpp:whatsapp:account',
    codes: { 'multi-device-beta': 403, current: 403 },
  },
  {
    feature: 'link-devices',
    tag: 'iq',
    matches: (stanza) => isRequest(stanza, 'md', 'pair-device', 'key-index-list'),
    codes: { 'multi-device-beta': 403, current: 403 },
  },
  {
    feature: 'broadcast-lists',
    tag: 'message',
    matches: (stanza) => ![undefined, 'status'].includes(broadcastTo(stanza)),
    codes: { 'multi-device-beta': 405, current: 405 },
  },
  {
    feature: 'status-post',
    tag: 'message',
    matches: (stanza) => broadcastTo(stanza) === 'status',
    codes: { 'multi-device-beta': 405 },
  },
  {
    feature: 'message-old-clients',
    tag: 'message',
    matches: (stanza, turn) => {
      const to = jidAttr(stanza, 'to');
      return to !== undefined && turn.accountOf(to)?.isOldClient === true;
    },
    codes: { 'multi-device-beta': 406 },
  },
  {
    feature: 'calls',
    tag: 'call',
    matches: (stanza) => child(stanza, 'reject') !== undefined,
    codes: { 'multi-device-beta': 405 },
  },
  {
    feature: 'calls-outside',
    tag: 'call',
    matches: (stanza) => child(stanza, 'offer') !== undefined,
    codes: { 'multi-device-beta': 406, current: 406 },
  },
];

/** Why a stanza of a session is refused, if it is; the phone may do everything. */
export function refusedBy(turn: Turn, session: Session, stanza: Node): PermissionCode | undefined {
  if (session.device === 0) return undefined;
  const { name } = turn.state.policy;
  for (const { tag, matches, codes } of PERMISSIONS) {
    const code = codes[name];
    if (code !== undefined && stanza.tag === tag && matches(stanza, turn)) return code;
  }
  return undefined;
}
