/**
 * Content that depends on what is stored: additions under another message's secret, chat timers.
 *
 * The step between what an application says and `encodeContent`: the caller loads `prepareReads`,
 * then takes the bytes from here. All other content passes through unchanged. An addition names its
 * parent's author and itself in the namespace of the chat, as the other side will (spec 04 §7.4).
 */

import type { Env, Ms } from '../base/env.ts';
import { fail, ok, type Result } from '../base/error.ts';
import type { Read, Records } from '../base/step.ts';
import type { Self } from '../devices/identity.ts';
import { canonicalJid } from '../devices/lid.ts';
import { encodeMessage } from '../proto/message.ts';
import type { Draft } from '../store/draft.ts';
import { bareJid, isGroup, isLid, isPn, type Jid } from '../wire/jid.ts';
import { buildAddOn, type Seal } from './build-add-on.ts';
import { unsupported } from './build-context.ts';
import {
  type EncodedContent,
  encodeContent,
  isSealedKind,
  labelled,
  type OutgoingContent,
} from './content.ts';
import {
  isAmong,
  type KnownAuthor,
  knownAuthors,
  knownReads,
  namesOf,
  namesReads,
} from './known.ts';
import type { AddOnContent, OutgoingContext, StandaloneContent } from './outgoing.ts';
import { sealAddOn } from './secrets.ts';
import { unloaded } from './sessions.ts';
import type { MessageRef } from './target.ts';
import { readTimer, storeTimer, timerReads } from './timers.ts';

/** What is to be sent, and where. */
export interface PrepareInput {
  readonly content: OutgoingContent;
  /** The chat that it is sent to. */
  readonly chat: Jid;
  readonly self: Self;
}

/** The records that `prepareContent` needs; call it again until it returns nothing. */
export function prepareReads({ content, chat }: PrepareInput, records: Records): readonly Read[] {
  const author = isSealedKind(content) ? content.target.sender : undefined;
  const named = [chat, author].filter((one) => one !== undefined);
  const pairs = namesReads(named, records);
  if (pairs.length > 0) return pairs;
  const canonical = bareJid(canonicalJid(records, chat));
  const reads = isSealedKind(content)
    ? knownReads(records, canonical, content.target.id)
    : ownTimerReads(content, canonical, records);
  return unloaded(reads, records);
}

/**
 * The bytes and labels of a content. Needs `prepareReads`. Fails with `MESSAGE_ADDON_PARENT` if the
 * message that it adds to is not known here or has no secret; throws `MESSAGE_UNSUPPORTED`.
 */
export function prepareContent(
  records: Records,
  input: PrepareInput,
  env: Env,
): Result<EncodedContent> {
  const { content } = input;
  const chat = bareJid(canonicalJid(records, input.chat));
  if (isSealedKind(content)) return sealContent(records, { ...input, content, chat }, env);
  if (!isTimed(content, chat)) return ok(encodeContent(content, env));
  const expiresAfterS = readTimer(records, chat)?.seconds ?? 0;
  return ok(encodeContent({ ...content, expiresAfterS }, env));
}

/** Keeps a timer that is set from here: what follows it disappears too. Needs `prepareReads`. */
export function keepTimer(draft: Draft, { content, chat }: PrepareInput, now: Ms): void {
  if (content.kind !== 'timer') return;
  const canonical = bareJid(canonicalJid(draft, chat));
  storeTimer(draft, canonical, { seconds: content.seconds, setAtMs: now });
}

function ownTimerReads(content: OutgoingContent, chat: Jid, records: Records): readonly Read[] {
  return content.kind === 'timer' || isTimed(content, chat) ? timerReads(chat, records) : [];
}

/** A 1:1 chat has a timer of its own, which content that does not say another one follows. */
const isTimed = (
  content: OutgoingContent,
  chat: Jid,
): content is StandaloneContent & OutgoingContext =>
  TIMED.has(content.kind) &&
  !isGroup(chat) &&
  (!('expiresAfterS' in content) || content.expiresAfterS === undefined);

interface Sealing extends PrepareInput {
  readonly content: AddOnContent;
}

function sealContent(records: Records, input: Sealing, env: Env): Result<EncodedContent> {
  const { content, self } = input;
  const { target } = content;
  const parent = findParent(records, input);
  const { secret } = parent ?? {};
  if (parent === undefined || secret === undefined) return fail('MESSAGE_ADDON_PARENT');
  const { author, modifier } = alike(parent.names, ownNames(self), input.chat);
  const seal: Seal = (useCase, plaintext) =>
    sealAddOn({ secret, parentId: target.id, author, modifier, useCase }, plaintext, env);
  return ok(labelled(encodeMessage(buildAddOn(content, seal, env))));
}

function findParent(records: Records, { content, chat, self }: Sealing): KnownAuthor | undefined {
  const { target } = content;
  const authors = knownAuthors(records, chat, target.id);
  const claimed = target.fromMe ? ownNames(self) : namesOfAuthor(records, target, chat);
  return authors.find(({ names }) => isAmong(names, claimed));
}

const namesOfAuthor = (records: Records, target: MessageRef, chat: Jid): readonly Jid[] =>
  namesOf(records, target.sender ?? chat);

const ownNames = ({ lid, pn }: Self): readonly Jid[] =>
  lid === undefined ? [bareJid(pn)] : [bareJid(lid), bareJid(pn)];

/** The names of author and modifier in one namespace: the chat's; in groups LIDs if both have one. */
function alike(
  authors: readonly Jid[],
  own: readonly Jid[],
  chat: Jid,
): { readonly author: Jid; readonly modifier: Jid } {
  const wanted = isPn(chat) ? [isPn, isLid] : [isLid, isPn];
  for (const isWanted of wanted) {
    const author = authors.find(isWanted);
    const modifier = own.find(isWanted);
    if (author !== undefined && modifier !== undefined) return { author, modifier };
  }
  const [author, modifier] = [authors[0], own[0]];
  if (author === undefined || modifier === undefined) throw unsupported('author');
  return { author, modifier };
}

/** Kinds that say when they disappear. */
const TIMED: ReadonlySet<string> = new Set([
  'text',
  'media',
  'location',
  'live-location',
  'contacts',
  'poll',
  'event',
  'group-invite',
]);
