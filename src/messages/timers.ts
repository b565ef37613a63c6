/**
 * Timers of chats: after how many seconds messages disappear, as either side has set it last.
 *
 * A 1:1 chat has one row; groups keep theirs in their own metadata. Content that is sent says the
 * timer of its chat unless the caller says another (spec 04 §6.7). Deleting what has disappeared is
 * the application's business: it holds the messages.
 */

import { fromUtf8, utf8 } from '../base/bytes.ts';
import type { Ms } from '../base/env.ts';
import type { Read, Records } from '../base/step.ts';
import type { Draft } from '../store/draft.ts';
import { bareJid, formatJid, type Jid } from '../wire/jid.ts';
import { namesOf, namesReads } from './known.ts';
import { unloaded } from './sessions.ts';

/** Table of the timers; key = bare chat, value = seconds and the time it was set, as text. */
export const TIMER_TABLE = 'timer';

/** The timer of a chat. */
export interface ChatTimer {
  /** 0: messages stay. */
  readonly seconds: number;
  readonly setAtMs: Ms;
}

const timerRead = (chat: Jid): Read => ({
  table: TIMER_TABLE,
  key: formatJid(bareJid(chat)),
});

/** The records of a chat's timer under both of its names; call it again until it is empty. */
export function timerReads(chat: Jid, records: Records): readonly Read[] {
  const pairs = namesReads([chat], records);
  return pairs.length > 0 ? pairs : unloaded(namesOf(records, chat).map(timerRead), records);
}

/** The timer of a chat, as it was set last under either name. Needs `timerReads`. */
export function readTimer(records: Records, chat: Jid): ChatTimer | undefined {
  const [timer] = namesOf(records, chat)
    .flatMap((name) => timerOf(records, name))
    .sort((a, b) => b.setAtMs - a.setAtMs);
  return timer;
}

function timerOf(records: Records, name: Jid): readonly ChatTimer[] {
  const { table, key } = timerRead(name);
  const value = records.get(table, key);
  const [seconds, setAtMs] = value === undefined ? [] : fromUtf8(value).split(' ').map(Number);
  return seconds === undefined || setAtMs === undefined ? [] : [{ seconds, setAtMs }];
}

/** Stores a timer unless a later one is known. Needs `timerReads`. */
export function storeTimer(draft: Draft, chat: Jid, timer: ChatTimer): void {
  const known = readTimer(draft, chat);
  if (known !== undefined && known.setAtMs > timer.setAtMs) return;
  const { table, key } = timerRead(chat);
  draft.put(table, key, utf8(`${timer.seconds} ${timer.setAtMs}`));
}
