/**
 * Tokens that contacts hand over, so that this account may write to them, and those that it hands
 * out itself (spec 04 §6.9).
 *
 *   written to somebody ──once a week──► issue ──result──► noted; what the answer brings is stored
 *   their phone is another one ────────► issue again, with the time of the first
 *
 * A token that was not issued is asked for again with the next message: nothing waits for it. They go
 * with messages by themselves (messages/tokens.ts).
 */

import type { Ms } from '../base/env.ts';
import type { Read, Records } from '../base/step.ts';
import {
  buildTokenIssue,
  isIssueDueFor,
  issuedAt,
  isTokenExpired,
  noteIssued,
  parseTokens,
  storeToken,
  tokenReads,
} from '../messages/tokens.ts';
import { bareJid, type Jid, sameUser } from '../wire/jid.ts';
import type { Node } from '../wire/node.ts';
import { learn, pairNewsReads, pairOf } from './pairs.ts';
import { request } from './requests.ts';
import type { DeviceState, Purpose } from './state.ts';
import type { Turn } from './turn.ts';

/** Records that tokens in a stanza need; asked again until it is empty. */
export const tokenNotificationReads = (
  _state: DeviceState,
  stanza: Node,
  records: Records,
): readonly Read[] => {
  const tokens = parseTokens(stanza);
  return [
    ...pairNewsReads(
      tokens.flatMap(({ user, lid }) => pairOf(user, lid)),
      records,
    ),
    ...tokens.flatMap(({ user, lid }) => tokenReads(lid ?? user, records)),
  ];
};

/** Stores the tokens in a stanza, unless newer ones are known; the server names both addresses. */
export function takeTokens(turn: Turn, stanza: Node): void {
  for (const token of parseTokens(stanza)) {
    storeToken(turn.draft, token);
    for (const pair of pairOf(token.user, token.lid)) learn(turn, pair);
  }
}

/** Hands a token to somebody who is written to, if theirs is due. Needs `tokenReads` of the chat. */
export function issueToken(turn: Turn, chat: Jid): void {
  const { self } = turn.state;
  if (self === undefined || isUnderWay(turn.state, chat)) return;
  if (isIssueDueFor(turn.draft, chat, self, turn.now)) ask(turn, chat, turn.now);
}

/**
 * Hands a contact whose phone is another one the token that the old phone had, as long as that
 * counts. Needs `tokenReads` of the user.
 */
export function issueAgain(turn: Turn, user: Jid): void {
  const at = issuedAt(turn.draft, user);
  const isOver = at === undefined || isTokenExpired(at, turn.now);
  if (!isOver && turn.state.phase === 'online' && !isUnderWay(turn.state, user))
    ask(turn, user, at);
}

type Issue = Purpose & { readonly kind: 'token-issue' };

/** Records that the answer to an issue needs; asked again until it is empty. */
export const issueAnswerReads = (
  state: DeviceState,
  answer: Node,
  { user }: Issue,
  records: Records,
): readonly Read[] => [
  ...tokenReads(user, records),
  ...tokenNotificationReads(state, answer, records),
];

/** The server has taken the token for the contact. */
export function tokenIssued(turn: Turn, answer: Node, { user, issuedAt: at }: Issue): void {
  noteIssued(turn.draft, user, at);
  takeTokens(turn, answer);
}

function ask(turn: Turn, user: Jid, at: Ms): void {
  request(turn, buildTokenIssue(user, at), {
    kind: 'token-issue',
    user: bareJid(user),
    issuedAt: at,
  });
}

const isUnderWay = ({ requests }: DeviceState, user: Jid): boolean =>
  [...requests.values()].some((one) => one.kind === 'token-issue' && sameUser(one.user, user));
