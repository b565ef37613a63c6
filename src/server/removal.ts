/**
 * Requests to remove companions, by themselves or by their primary (spec 06 §9.4, spec 03 §1.3).
 */

import { optionalString } from '../wire/attrs.ts';
import { child, type Node } from '../wire/node.ts';
import type { Ledger } from './ledger.ts';
import { companionIds, planRemoval, removeCompanions } from './lifetimes.ts';
import { jidAttr, type RefusalCode, refusal, result } from './stanzas.ts';
import type { ConnectionId, Session } from './state.ts';
import type { Account } from './tables.ts';
import type { Turn } from './turn.ts';

/** Names the records of `takeRemoval`. */
export function planTakeRemoval(ledger: Ledger, session: Session, request: Node): void {
  const account = ledger.account(session.pn);
  const target = jidAttr(child(request, 'remove-companion-device') ?? request, 'jid');
  if (target !== undefined) ledger.accountOf(target);
  if (account !== undefined) planRemoval(ledger, account);
}

/** Takes `<remove-companion-device>`. The answer leaves before the connection ends. */
export function takeRemoval(turn: Turn, id: ConnectionId, session: Session, request: Node): void {
  const account = turn.account(session.pn);
  if (account === undefined) return turn.send(id, refusal(request, 403));
  const ids = targets(turn, account, session, request);
  if (typeof ids === 'number') return turn.send(id, refusal(request, ids));
  turn.send(id, result(request));
  removeCompanions(turn, account, ids);
}

function targets(
  turn: Turn,
  account: Account,
  session: Session,
  request: Node,
): readonly number[] | RefusalCode {
  const wish = child(request, 'remove-companion-device');
  if (wish === undefined) return 400;
  const isPrimary = session.device === 0;
  if (optionalString(wish, 'all') === 'true') return isPrimary ? companionIds(account) : 403;
  const target = jidAttr(wish, 'jid');
  if (target === undefined) return 400;
  const isOwn = turn.accountOf(target)?.pn === account.pn;
  if (!isPrimary) return isOwn && target.device === session.device ? [target.device] : 403;
  if (!isOwn) return 403;
  return target.device === 0 ? 400 : [target.device];
}
