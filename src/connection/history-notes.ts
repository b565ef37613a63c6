/**
 * What a companion keeps of the first chunk of history: pairs of addresses, tokens of contacts, and the
 * salt for those who have given none (spec 04 §6.9, spec 05 §2.4). The chats themselves are the application's.
 *
 * Comes from the own phone only, which the origin gate has seen to.
 */

import type { Bytes } from '../base/bytes.ts';
import type { Ms } from '../base/env.ts';
import { ok, type Result } from '../base/error.ts';
import {
  issuedAt,
  noteIssued,
  storeToken,
  TOKEN_SALT_READ,
  tokenReads,
} from '../messages/tokens.ts';
import { decodeHistorySync, type HistorySync } from '../proto/history.ts';
import { inflate } from '../wire/inflate.ts';
import { isLid, isPn, type Jid, parseJid } from '../wire/jid.ts';
import { learnAll, pairOf } from './pairs.ts';
import type { Turn } from './turn.ts';

/** Keeps what a chunk brings, compressed as it came. Fails with `WIRE_INFLATE`, `PROTO_MALFORMED`. */
export function noteHistory(turn: Turn, chunk: Bytes): Result<void> {
  const inflated = inflate(chunk);
  const history = inflated.ok ? decodeHistorySync(inflated.value) : inflated;
  if (!history.ok) return history;
  const { nctSalt, phoneNumberToLidMappings = [] } = history.value;
  // The pairs come first: they say under which address a contact is kept (spec 05 §2.4).
  learnAll(
    turn,
    phoneNumberToLidMappings.flatMap(({ pnJid, lidJid }) => pairOf(pnJid, lidJid)),
  );
  const contacts = contactsIn(history.value);
  const reads = contacts.flatMap(({ user }) => tokenReads(user, turn.draft));
  turn.need(reads);
  if (reads.length > 0) return ok(undefined);
  for (const contact of contacts) noteContact(turn, contact);
  const { table, key } = TOKEN_SALT_READ;
  if (nctSalt !== undefined && isSalt(nctSalt)) turn.draft.put(table, key, nctSalt);
  return ok(undefined);
}

/** The tokens between this account and somebody; times in ms. */
interface ContactTokens {
  readonly user: Jid;
  readonly token: Bytes | undefined;
  readonly at: Ms;
  /** When ours was issued. */
  readonly issued: Ms;
}

function contactsIn({ conversations = [] }: HistorySync): readonly ContactTokens[] {
  return conversations.flatMap(({ id = '', ...conversation }): readonly ContactTokens[] => {
    const user = parseJid(id);
    if (!user.ok || !(isPn(user.value) || isLid(user.value))) return [];
    const { tcToken, tcTokenTimestamp = 0, tcTokenSenderTimestamp = 0 } = conversation;
    const token = tcToken !== undefined && tcToken.length > 0 ? tcToken : undefined;
    if (token === undefined && tcTokenSenderTimestamp === 0) return [];
    const [at, issued] = [tcTokenTimestamp, tcTokenSenderTimestamp].map((time) => time * 1000);
    return [{ user: user.value, token, at: at ?? 0, issued: issued ?? 0 }];
  });
}

function noteContact(turn: Turn, { user, token, at, issued }: ContactTokens): void {
  if (token !== undefined) storeToken(turn.draft, { user, token, issuedAtMs: at });
  if (issued > (issuedAt(turn.draft, user) ?? 0)) noteIssued(turn.draft, user, issued);
}

/** Any length is a key for HMAC; clients have been seen to use 24 and 32 bytes. */
const isSalt = ({ length }: Bytes): boolean => length > 0 && length <= MOST_SALT_BYTES;

const MOST_SALT_BYTES = 64;
