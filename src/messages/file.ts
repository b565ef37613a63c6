/**
 * Filing a message that was read: judged, noted for those that will refer to it, into the inbox.
 *
 *   amend ──► plain, judged, opened ──► known row ──► inbox ──► what had waited for it, likewise
 *        └──► refused: dropped          └ pending: kept until its message comes
 *
 * All of it goes into the draft that also moves the ratchet. A refused change leaves no trace but
 * the mark that its message was read (spec 04 §2.4, §2.5, §7.4).
 */

import type { Env } from '../base/env.ts';
import type { QuartetError } from '../base/error.ts';
import type { Read, Records } from '../base/step.ts';
import type { Self } from '../devices/identity.ts';
import type { Draft } from '../store/draft.ts';
import { bareJid, type Jid } from '../wire/jid.ts';
import { type AdminTest, amend } from './amend.ts';
import {
  fromRecord,
  type IncomingMessage,
  toRecord,
  type UnfiledMessage,
  writeInbox,
} from './inbox.ts';
import { knownKey, knownRead, noteKnown } from './known.ts';
import { keepPending, keepPendingReads, takePending, takePendingReads } from './pending.ts';
import { unloaded } from './sessions.ts';
import { storeTimer, timerReads } from './timers.ts';

/** What became of a message that was to be filed. */
export type Filed =
  | {
      readonly kind: 'content';
      readonly message: IncomingMessage;
      /** Additions to it that had come before it, in order. */
      readonly released: readonly IncomingMessage[];
    }
  | { readonly kind: 'pending' }
  | { readonly kind: 'refused'; readonly error: QuartetError }
  /** These records are needed; the draft must be dropped. */
  | { readonly kind: 'incomplete'; readonly reads: readonly Read[] };

/** The device that files, and what it knows of groups. */
export interface Filer extends Self {
  readonly isAdmin?: AdminTest | undefined;
}

/** The records that filing a message of this name needs before its content is known. */
export function fileReads(chat: Jid, id: string, records: Records): readonly Read[] {
  return [knownRead(chat, id), ...takePendingReads(knownKey(chat, id), records)];
}

/** Files a message. Needs `fileReads` and the head of the inbox. */
export function file(draft: Draft, message: UnfiledMessage, self: Filer, env: Env): Filed {
  const judged = judge(draft, message, self, env);
  if (judged.kind !== 'content') return judged;
  const { content, chat, id, sentAtMs, raw } = message;
  if (content.kind === 'timer') {
    const reads = timerReads(chat, draft);
    if (reads.length > 0) return { kind: 'incomplete', reads };
    const setAtMs = Math.min(content.setAtMs ?? sentAtMs, sentAtMs);
    storeTimer(draft, chat, { seconds: content.seconds, setAtMs });
  }
  const names = namesOfSender(message);
  const keep = self.pn.device === 0;
  const { pushName } = message;
  noteKnown(draft, { chat, id, sentAtMs, message: raw, names, keep, pushName }, env.now());
  const filed = writeInbox(draft, judged.message);
  const released = release(draft, message, self, env);
  if (released.kind === 'incomplete') return released;
  return { kind: 'content', message: filed, released: released.messages };
}

type Judged =
  | { readonly kind: 'content'; readonly message: UnfiledMessage }
  | Exclude<Filed, { kind: 'content' }>;

/** The message with its verdict and what was encrypted in it, or why it does not go into the inbox. */
function judge(draft: Draft, message: UnfiledMessage, self: Filer, env: Env): Judged {
  const { content, raw, chat, sentAtMs } = message;
  const names = namesOfSender(message);
  const { isAdmin } = self;
  const input = { content, raw, chat, names, sentAtMs, self, isAdmin };
  const amendment = amend(draft, input, env.crypto);
  switch (amendment.kind) {
    case 'plain':
      return { kind: 'content', message };
    case 'reads':
      return { kind: 'incomplete', reads: amendment.reads };
    case 'judged':
      return { kind: 'content', message: { ...message, verdict: amendment.verdict } };
    case 'opened': {
      const { content: inner, opened, verdict } = amendment;
      return { kind: 'content', message: { ...message, content: inner, opened, verdict } };
    }
    case 'pending': {
      const reads = unloaded(keepPendingReads(amendment.parent), draft);
      if (reads.length > 0) return { kind: 'incomplete', reads };
      keepPending(draft, toRecord(message), amendment.parent, env.now());
      return { kind: 'pending' };
    }
    case 'refused':
      return amendment;
  }
}

type Released =
  | { readonly kind: 'messages'; readonly messages: readonly IncomingMessage[] }
  | { readonly kind: 'incomplete'; readonly reads: readonly Read[] };

/** Files what had waited for a message; additions that turn out to be forged are dropped. */
function release(draft: Draft, parent: UnfiledMessage, self: Filer, env: Env): Released {
  const key = knownKey(parent.chat, parent.id);
  const [missing] = unloaded(takePendingReads(key, draft), draft);
  if (missing !== undefined) return { kind: 'incomplete', reads: [missing] };
  const messages: IncomingMessage[] = [];
  for (const record of takePending(draft, key, env.now())) {
    const waiting = fromRecord(record);
    if (!waiting.ok) continue;
    const judged = judge(draft, waiting.value, self, env);
    if (judged.kind === 'incomplete') return judged;
    if (judged.kind === 'content') messages.push(writeInbox(draft, judged.message));
  }
  return { kind: 'messages', messages };
}

/** Bare addresses of the sender, the canonical one first. */
function namesOfSender({ sender, addresses }: UnfiledMessage): readonly Jid[] {
  const { lid, pn } = addresses;
  const names = [sender, lid, pn].filter((one) => one !== undefined).map(bareJid);
  return names.filter((name, i) => names.findIndex((one) => one.server === name.server) === i);
}
