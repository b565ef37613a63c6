/**
 * What a message does to another one, and whether its sender may: edits, revokes, pins, keeps, votes
 * and everything else that is encrypted under another message's secret.
 *
 *   names nothing ► plain      author, admin … ► judged, opened      nobody may that ► refused
 *   not loaded yet ► reads     message not known ► judged as unknown, or pending if it is encrypted
 *
 * The sender was proved by the session that decrypted the message; the author of the other message
 * is the one under whom it was stored (known.ts). Both are compared by person, number or LID
 * (spec 04 §2.5, §7.4 rules 1, 2, 6).
 */

import type { Bytes } from '../base/bytes.ts';
import type { CryptoPrimitives, Ms } from '../base/env.ts';
import { QuartetError } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import type { Read, Records } from '../base/step.ts';
import { isOwn, type Self } from '../devices/identity.ts';
import { pairReads } from '../devices/lid.ts';
import { isGroup, type Jid } from '../wire/jid.ts';
import { type AddOn, readAddOn, readOpened } from './add-ons.ts';
import type { Authorship, ReceivedContent, TargetKey } from './kinds.ts';
import { isAmong, type KnownAuthor, knownAuthors, knownKey, knownReads, namesOf } from './known.ts';
import { openAddOn } from './secrets.ts';
import { unloaded } from './sessions.ts';

/** Says whether a user is an admin of a group; `undefined` if that is not known. */
export type AdminTest = (group: Jid, user: Jid) => boolean | undefined;

/** A message whose effect on another one is to be judged. */
export interface AmendInput {
  readonly content: ReceivedContent;
  /** Serialized Message. */
  readonly raw: Bytes;
  readonly chat: Jid;
  /** Addresses of the sender, the canonical one first. */
  readonly names: readonly Jid[];
  readonly sentAtMs: Ms;
  readonly self: Self;
  readonly isAdmin?: AdminTest | undefined;
}

/** What a message does to another one. */
export type Amendment =
  | { readonly kind: 'plain' }
  /** These records are needed first. */
  | { readonly kind: 'reads'; readonly reads: readonly Read[] }
  | { readonly kind: 'judged'; readonly verdict: Authorship }
  | {
      readonly kind: 'opened';
      readonly content: ReceivedContent;
      /** Plaintext of the encrypted part. */
      readonly opened: Bytes;
      readonly verdict?: Authorship;
    }
  /** Encrypted under the secret of a message that is not known: `parent` is its key. */
  | { readonly kind: 'pending'; readonly parent: string }
  | { readonly kind: 'refused'; readonly error: QuartetError };

/** Judges what a message does to another one. */
export function amend(records: Records, input: AmendInput, crypto: CryptoPrimitives): Amendment {
  const { content, raw } = input;
  const addOn = content.kind === 'raw' && content.field !== 0 ? readAddOn(raw) : undefined;
  const target = addOn?.target ?? targetOf(content);
  if (target === undefined) return { kind: 'plain' };
  const reads = targetReads(records, input, target);
  if (reads.length > 0) return { kind: 'reads', reads };
  const authors = knownAuthors(records, input.chat, target.id);
  if (addOn !== undefined) return open(records, { ...input, addOn, authors }, crypto);
  const verdict = judge(input, target, authors);
  return verdict instanceof QuartetError
    ? { kind: 'refused', error: verdict }
    : { kind: 'judged', verdict };
}

function targetOf(content: ReceivedContent): TargetKey | undefined {
  switch (content.kind) {
    case 'edit':
    case 'revoke':
    case 'pin':
    case 'keep':
      return content.target;
    default:
      return undefined;
  }
}

function targetReads(records: Records, input: AmendInput, target: TargetKey): readonly Read[] {
  const named = [input.chat, target.author].filter((one) => one !== undefined);
  const pairs = unloaded(pairReads(named), records);
  return pairs.length > 0 ? pairs : unloaded(knownReads(records, input.chat, target.id), records);
}

/** The right to change a message that is known, or `unknown` if nobody here can say. */
function judge(
  input: AmendInput,
  target: TargetKey,
  authors: readonly KnownAuthor[],
): Authorship | QuartetError {
  const { content, names, chat } = input;
  const mine = authors.find((author) => isAmong(author.names, names));
  const isOwner = content.kind === 'edit' || (content.kind === 'revoke' && target.fromMe);
  if (mine !== undefined) {
    return content.kind === 'edit' && isLate(input, [mine]) ? unauthorised('late') : 'author';
  }
  if (isOwner) return authors.length === 0 ? 'unknown' : unauthorised('author');
  if (!isGroup(chat)) return content.kind === 'revoke' ? unauthorised('author') : 'member';
  return judgeAdmin(input);
}

/** Whether a message of somebody else is edited too late: own devices may do so at any time. */
function isLate({ names, sentAtMs, self }: AmendInput, authors: readonly KnownAuthor[]): boolean {
  const isOld = (author: KnownAuthor) => sentAtMs - author.sentAtMs > cap('editMinutes') * 60_000;
  return authors.every(isOld) && !names.some((name) => isOwn(self, name));
}

function judgeAdmin({ chat, names, isAdmin }: AmendInput): Authorship | QuartetError {
  const answers = names.map((name) => isAdmin?.(chat, name));
  if (answers.includes(true)) return 'admin';
  return answers.includes(false) ? unauthorised('admin') : 'unknown';
}

interface Opening extends AmendInput {
  readonly addOn: AddOn;
  readonly authors: readonly KnownAuthor[];
}

function open(records: Records, opening: Opening, crypto: CryptoPrimitives): Amendment {
  const { addOn, authors, raw, chat, names } = opening;
  if (authors.length === 0) return { kind: 'pending', parent: knownKey(chat, addOn.target.id) };
  const claimed = claimedAuthor(records, opening);
  const parents = authors.filter((author) => isAmong(author.names, claimed));
  if (parents.length === 0) return { kind: 'refused', error: unauthorised('parent') };
  if (addOn.byAuthor && !parents.some((author) => isAmong(author.names, names))) {
    return { kind: 'refused', error: unauthorised('author') };
  }
  if (addOn.uses.includes('Message Edit') && isLate(opening, parents)) {
    return { kind: 'refused', error: unauthorised('late') };
  }
  // Without a secret nobody here can ever open it: it stays what it is, and the application has it.
  if (parents.every(({ secret }) => secret === undefined)) return { kind: 'plain' };
  const opened = tryOpen(opening, parents, claimed, crypto);
  if (opened === undefined)
    return { kind: 'refused', error: new QuartetError('MESSAGE_ADDON_AUTH') };
  const content = readOpened(raw, opened);
  if (!content.ok) return { kind: 'refused', error: content.error };
  const verdict = addOn.byAuthor ? { verdict: 'author' as const } : {};
  return { kind: 'opened', content: content.value, opened, ...verdict };
}

/** Who wrote the parent message, as the addition says: its sender, the person named, or the other side. */
function claimedAuthor(records: Records, { addOn, names, chat, self }: Opening): readonly Jid[] {
  const { target } = addOn;
  if (target.fromMe) return names;
  if (target.author !== undefined) return namesOf(records, target.author);
  if (isGroup(chat)) return [];
  const fromOwn = names.some((name) => isOwn(self, name));
  if (fromOwn) return namesOf(records, chat);
  return self.lid === undefined ? [self.pn] : [self.lid, self.pn];
}

/** Tries the names that parent and sender can have had: both LID, both number, then every other pair. */
function tryOpen(
  { addOn, names }: Opening,
  parents: readonly KnownAuthor[],
  claimed: readonly Jid[],
  crypto: CryptoPrimitives,
): Bytes | undefined {
  for (const { secret, names: known } of parents) {
    if (secret === undefined) continue;
    const authors = [...known, ...claimed.filter((one) => !isListed(known, one))];
    const pairs = authors.flatMap((author) => names.map((modifier) => ({ author, modifier })));
    const alike = pairs.filter(({ author, modifier }) => author.server === modifier.server);
    const mixed = pairs.filter((pair) => !alike.includes(pair));
    for (const { author, modifier } of [...alike, ...mixed]) {
      for (const useCase of addOn.uses) {
        const use = { secret, parentId: addOn.target.id, author, modifier, useCase };
        const opened = openAddOn(use, addOn.sealed, crypto);
        if (opened.ok) return opened.value;
      }
    }
  }
  return undefined;
}

const isListed = (names: readonly Jid[], name: Jid): boolean =>
  names.some(({ user, server }) => user === name.user && server === name.server);

const unauthorised = (reason: string) => new QuartetError('MESSAGE_UNAUTHORISED', { reason });
