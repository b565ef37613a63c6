/**
 * Polls: the hashes that votes consist of, and the count of the votes (spec 04 §7.4).
 *
 * A vote names options by SHA-256 of their names. The latest vote of a person counts, in the order of
 * the time that voters state, but never later than their stanza; then in the order of arrival. Votes
 * for more options than the poll allows do not count, unknown options are passed over.
 */

import { type Bytes, hex, utf8 } from '../base/bytes.ts';
import type { CryptoPrimitives, Ms } from '../base/env.ts';
import { cap } from '../base/limits.ts';
import { bareJid, formatJid, type Jid } from '../wire/jid.ts';
import type { IncomingMessage } from './inbox.ts';

/** The hash of an option: 32 bytes. */
export const optionHash = (option: string, crypto: CryptoPrimitives): Bytes =>
  crypto.sha256(utf8(option));

/** A vote that counts or not. */
export interface PollVote {
  /** The voter under the canonical address. */
  readonly voter: Jid;
  readonly choices: readonly Bytes[];
  readonly votedAtMs: Ms;
}

/** What is voted on. */
export interface Poll {
  readonly options: readonly string[];
  /** 0 is any number. */
  readonly selectable: number;
}

/** One option and who chose it. */
export interface PollResult {
  readonly option: string;
  readonly voters: readonly Jid[];
}

/** The vote that a message holds; `undefined` for other content. */
export function voteOf(message: IncomingMessage): PollVote | undefined {
  const { content, sender, addresses, sentAtMs } = message;
  if (content.kind !== 'poll-vote') return undefined;
  const { choices, votedAtMs = sentAtMs } = content;
  const voter = bareJid(addresses.lid ?? addresses.pn ?? sender);
  return { voter, choices, votedAtMs: Math.min(votedAtMs, sentAtMs) };
}

/** Who chose what, per option in the order of the poll; `votes` in the order of arrival. */
export function tallyPoll(
  poll: Poll,
  votes: readonly PollVote[],
  crypto: CryptoPrimitives,
): readonly PollResult[] {
  const options = poll.options.slice(0, cap('pollOptions'));
  const hashes = options.map((option) => hex(optionHash(option, crypto)));
  const latest = new Map<string, PollVote>();
  for (const vote of votes) {
    const name = formatJid(vote.voter);
    const known = latest.get(name);
    if (!isCounted(vote, hashes, poll.selectable)) continue;
    if (known === undefined || vote.votedAtMs >= known.votedAtMs) latest.set(name, vote);
  }
  const ballots = [...latest.values()].map(({ voter, choices }) => {
    return { voter, chosen: new Set(choices.map(hex)) };
  });
  return options.map((option, i) => ({
    option,
    voters: ballots.flatMap(({ voter, chosen }) => (chosen.has(hashes[i] ?? '') ? [voter] : [])),
  }));
}

function isCounted(vote: PollVote, hashes: readonly string[], selectable: number): boolean {
  const known = new Set(vote.choices.map(hex).filter((choice) => hashes.includes(choice)));
  return selectable === 0 || known.size <= selectable;
}
