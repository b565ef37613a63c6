/**
 * Keys of messages: how one message names another (spec 04 §7.2, §7.3).
 *
 * A key is written from the point of view of its writer: `fromMe` says that the writer wrote that
 * message too. Whether that is true is not known here (amend.ts).
 */

import type { MessageKey } from '../proto/message.ts';
import { bareJid, formatJid, type Jid, parseJid } from '../wire/jid.ts';
import type { TargetKey } from './kinds.ts';

/** A message that another one refers to. */
export interface MessageRef {
  readonly chat: Jid;
  readonly id: string;
  /** Whether the own account wrote it. */
  readonly fromMe: boolean;
  /** Who wrote it; needed in groups for messages of others. */
  readonly sender?: Jid | undefined;
}

/** The message that a key names, from the point of view of whoever wrote the key. */
export function readTarget(key: MessageKey | undefined): TargetKey | undefined {
  if (key?.id === undefined || key.id === '') return undefined;
  const chat = jidOf(key.remoteJid);
  const author = jidOf(key.participant);
  return {
    id: key.id,
    fromMe: key.fromMe === true,
    ...(chat === undefined ? {} : { chat }),
    ...(author === undefined ? {} : { author }),
  };
}

/** The key of a message as its referrer sees it (spec 04 §7.3). */
export function buildKey(target: MessageRef) {
  return {
    remoteJid: formatJid(bareJid(target.chat)),
    fromMe: target.fromMe,
    id: target.id,
    ...(target.sender === undefined || target.fromMe
      ? {}
      : { participant: formatJid(bareJid(target.sender)) }),
  };
}

/** The address that a text names; `undefined` if it is none. */
export function jidOf(text: string | undefined): Jid | undefined {
  const parsed = text === undefined ? undefined : parseJid(text);
  return parsed?.ok ? parsed.value : undefined;
}
