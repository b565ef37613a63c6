/**
 * Tokens that let this account write to people who have not chosen to talk to it (spec 04 §6.9).
 *
 *   tctoken   what the contact has issued to us; stored, valid for four weeks
 *   cstoken   HMAC-SHA256(salt of the account, the contact's LID), if no such token is known
 *
 * Weeks are counted in buckets of 604,800 s since the epoch. When they are asked for and issued is
 * the caller's business.
 */

import { type Bytes, utf8 } from '../base/bytes.ts';
import type { CryptoPrimitives, Ms } from '../base/env.ts';
import type { Read, Records } from '../base/step.ts';
import { isOwn, type Self } from '../devices/identity.ts';
import { canonicalJid, counterpart } from '../devices/lid.ts';
import {
  decodeTrustedToken,
  encodeTrustedToken,
  type TrustedTokenRecord,
} from '../proto/records.ts';
import type { Draft } from '../store/draft.ts';
import { attrJid, attrTime, optionalJid } from '../wire/attrs.ts';
import { bareJid, formatJid, isLid, isPn, type Jid } from '../wire/jid.ts';
import { child, children, contentBytes, type Node, node } from '../wire/node.ts';
import { namesOf, namesReads } from './known.ts';
import { unloaded } from './sessions.ts';

/** Table of the tokens; key = canonical bare user, value = a TrustedTokenRecord. */
export const TOKEN_TABLE = 'tctoken';

/** The record of the salt for cstokens, as the app state brings it. */
export const TOKEN_SALT_READ: Read = { table: 'meta', key: 'nct-salt' };

/** A token as a contact or the server hands it over. */
export interface TrustedToken {
  /** The contact. */
  readonly user: Jid;
  /** Their LID, if the stanza says it. */
  readonly lid?: Jid | undefined;
  readonly token: Bytes;
  readonly issuedAtMs: Ms;
}

/** Whether a token that was issued at this time can no longer be used. */
export const isTokenExpired = (issuedAtMs: Ms, now: Ms): boolean =>
  bucketOf(issuedAtMs) < bucketOf(now) - VALID_BUCKETS;

/** Whether a token of ours is due for a contact to whom one was issued at this time, or never. */
export const isIssueDue = (issuedAtMs: Ms | undefined, now: Ms): boolean =>
  issuedAtMs === undefined || bucketOf(now) > bucketOf(issuedAtMs);

/** The token for a LID under the salt of the account: 32 bytes. */
export const deriveCsToken = (salt: Bytes, lid: Jid, crypto: CryptoPrimitives): Bytes =>
  crypto.hmacSha256(salt, utf8(formatJid(bareJid(lid))));

/** Whether messages to this chat may carry a token: people only, not oneself, not the service. */
export const isTokenChat = (chat: Jid, self: Self): boolean =>
  (isPn(chat) || isLid(chat)) && !isOwn(self, chat) && chat.user !== SERVICE_USER;

/** The records that `buildChatToken` and `issueDueFor` need; call it again until it is empty. */
export function tokenReads(chat: Jid, records: Records): readonly Read[] {
  const pairs = namesReads([chat], records);
  if (pairs.length > 0) return pairs;
  return unloaded([...rowsOf(chat, records), TOKEN_SALT_READ], records);
}

/** The child `<tctoken>` or `<cstoken>` of a message to a chat. Needs `tokenReads`. */
export function buildChatToken(
  records: Records,
  chat: Jid,
  self: Self,
  env: { now(): Ms; readonly crypto: CryptoPrimitives },
): Node | undefined {
  if (!isTokenChat(chat, self)) return undefined;
  const { token, timestamp } = readToken(records, chat);
  if (token !== undefined && !isTokenExpired((timestamp ?? 0) * 1000, env.now())) {
    return node('tctoken', {}, token);
  }
  const salt = records.get(TOKEN_SALT_READ.table, TOKEN_SALT_READ.key);
  const lid = isLid(chat) ? chat : counterpart(records, chat);
  if (salt === undefined || lid === undefined) return undefined;
  return node('cstoken', {}, deriveCsToken(salt, lid, env.crypto));
}

/** Whether a token is to be issued to a chat that is written to. Needs `tokenReads`. */
export function isIssueDueFor(records: Records, chat: Jid, self: Self, now: Ms): boolean {
  return isTokenChat(chat, self) && isIssueDue(issuedAt(records, chat), now);
}

/** When a token was issued to a contact last; `undefined` if never. Needs `tokenReads`. */
export function issuedAt(records: Records, user: Jid): Ms | undefined {
  const { issuedAt: atS } = readToken(records, user);
  return atS === undefined ? undefined : atS * 1000;
}

/** The request that issues a token to a contact; after its answer: `noteIssued`. */
export const buildTokenIssue = (user: Jid, issuedAtMs: Ms) => ({
  xmlns: 'privacy',
  type: 'set' as const,
  content: [
    node('tokens', {}, [
      node('token', {
        jid: bareJid(user),
        t: String(Math.floor(issuedAtMs / 1000)),
        type: 'trusted_contact',
      }),
    ]),
  ],
});

/**
 * The tokens in a notification of type `privacy_token`, or in the answer to an issue. Tokens of other
 * kinds, without bytes or without a time are left out.
 */
export function parseTokens(stanza: Node): readonly TrustedToken[] {
  const from = attrJid(stanza, 'from');
  const lid = optionalJid(stanza, 'sender_lid');
  const tokens = child(stanza, 'tokens');
  return (tokens === undefined ? [] : children(tokens, 'token')).flatMap((one) => {
    const token = contentBytes(one);
    const issuedAtMs = attrTime(one, 't');
    const named = optionalJid(one, 'jid');
    const user = named ?? (from.ok ? from.value : undefined);
    const known = one.attrs['type'] === 'trusted_contact' && user !== undefined;
    if (!known || !token || token.length === 0 || !issuedAtMs.ok) return [];
    return [{ user, token, issuedAtMs: issuedAtMs.value, ...(named ? {} : { lid }) }];
  });
}

/** Stores a token; an older one than the stored does not count. Needs `tokenReads` of the user. */
export function storeToken(draft: Draft, { user, lid, token, issuedAtMs }: TrustedToken): boolean {
  const row = rowOf(lid ?? user, draft);
  const known = readToken(draft, lid ?? user);
  const timestamp = Math.floor(issuedAtMs / 1000);
  if (known.timestamp !== undefined && known.timestamp >= timestamp) return false;
  draft.put(row.table, row.key, encodeTrustedToken({ ...known, token, timestamp }));
  return true;
}

/** Notes that a token was issued to a contact. Needs `tokenReads` of the contact. */
export function noteIssued(draft: Draft, user: Jid, issuedAtMs: Ms): void {
  const { table, key } = rowOf(user, draft);
  const at = Math.floor(issuedAtMs / 1000);
  draft.put(table, key, encodeTrustedToken({ ...readToken(draft, user), issuedAt: at }));
}

function readToken(records: Records, user: Jid): TrustedTokenRecord {
  const known = rowsOf(user, records).flatMap(({ table, key }) => {
    const value = records.get(table, key);
    const record = value === undefined ? undefined : decodeTrustedToken(value);
    return record?.ok ? [record.value] : [];
  });
  const newest = known.sort((a, b) => (b.timestamp ?? 0) - (a.timestamp ?? 0))[0] ?? {};
  const issued = known.flatMap(({ issuedAt: at }) => at ?? []);
  return issued.length === 0 ? newest : { ...newest, issuedAt: Math.max(...issued) };
}

/** The rows of a contact under both names: a pair may be learnt after the first was written. */
const rowsOf = (user: Jid, records: Records): readonly Read[] =>
  namesOf(records, canonicalJid(records, user)).map((name) => ({
    table: TOKEN_TABLE,
    key: formatJid(name),
  }));

const rowOf = (user: Jid, records: Records): Read => ({
  table: TOKEN_TABLE,
  key: formatJid(bareJid(canonicalJid(records, user))),
});

const bucketOf = (time: Ms): number => Math.floor(time / 1000 / BUCKET_S);

const BUCKET_S = 604_800;
const VALID_BUCKETS = 3;

/** The service's own account, which announces things. */
const SERVICE_USER = '0';
