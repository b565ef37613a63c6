/**
 * Tokens that contacts hand over, so that this account may write to them (spec 04 §6.9).
 *
 * Only taking and storing; they go with messages by themselves (messages/tokens.ts).
 */

import type { Read, Records } from '../base/step.ts';
import { parseTokens, storeToken, tokenReads } from '../messages/tokens.ts';
import type { Node } from '../wire/node.ts';
import type { DeviceState } from './state.ts';
import type { Turn } from './turn.ts';

/** Records that a notification of tokens needs; asked again until it is empty. */
export const tokenNotificationReads = (
  _state: DeviceState,
  stanza: Node,
  records: Records,
): readonly Read[] =>
  parseTokens(stanza).flatMap(({ user, lid }) => tokenReads(lid ?? user, records));

/** Stores the tokens of a notification, unless newer ones are known. */
export function takeTokens(turn: Turn, stanza: Node): void {
  for (const token of parseTokens(stanza)) storeToken(turn.draft, token);
}
