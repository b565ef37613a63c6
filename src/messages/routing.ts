/**
 * Where an incoming message belongs in the store: canonical device, canonical chat, its key.
 *
 * A device is looked up under one address only, its LID once that is known, and the stanza itself
 * may bring the pair (spec 04 §2.2, §2.3 step 1). Pairs are learnt in the same commit as the message
 * that brought them. Also the names of the rows that a message touches before it is decrypted.
 */

import type { Read, Records } from '../base/step.ts';
import { isOwn, type Self } from '../devices/identity.ts';
import {
  canonicalJid,
  counterpart,
  learnPair,
  migratePair,
  migrationReads,
  type Pair,
  pairReads,
} from '../devices/lid.ts';
import type { Draft } from '../store/draft.ts';
import {
  bareJid,
  formatJid,
  isLid,
  isPn,
  type Jid,
  parseJid,
  sameUser,
  withDevice,
} from '../wire/jid.ts';
import type { Incoming } from './incoming.ts';
import { idKey, idOfKey } from './message-id.ts';
import { unloaded } from './sessions.ts';

/** Table of the messages that were read; key = `Route.key`, value = time as decimal text. */
export const SEEN_TABLE = 'seen';

/** Where a message belongs. */
export interface Route {
  /** The sending device under its canonical address. */
  readonly device: Jid;
  /** The chat under its canonical address, as the clear attributes tell it. */
  readonly chat: Jid;
  /** Names the message among all that were received: chat, sender and id. */
  readonly key: string;
  /** Pairs that the stanza brings or that the own account has. */
  readonly pairs: readonly Pair[];
}

/** The pairs of addresses that routing needs. */
export function routeReads(incoming: Incoming, self: Self, records: Records): readonly Read[] {
  const { sender, senderAlternate, chat, chatAlternate } = incoming;
  const named = [sender, senderAlternate, chat, chatAlternate, self.pn, self.lid];
  return unloaded(pairReads(named.filter((one) => one !== undefined)), records);
}

/** The route of a message. Needs `routeReads`. */
export function routeOf(incoming: Incoming, self: Self, records: Records): Route {
  const pairs = pairsOf(incoming, self);
  const canonical = (address: Jid): Jid => {
    const pair = pairs.find(({ pn }) => sameUser(pn, address));
    return pair ? withDevice(pair.lid, address.device) : canonicalJid(records, address);
  };
  const device = canonical(incoming.sender);
  const chat = bareJid(canonical(incoming.chat));
  return { device, chat, key: seenKey(chat, device, incoming.id), pairs };
}

/** Names a received message by its chat, sender (both canonical) and id. */
export const seenKey = (chat: Jid, sender: Jid, id: string): string =>
  `${formatJid(chat)}|${formatJid(bareJid(sender))}|${idKey(id)}`;

/** What a `seenKey` names; `undefined` for any other text. */
export function parseSeenKey(
  key: string,
): { readonly chat: Jid; readonly sender: Jid; readonly id: string } | undefined {
  const [chatText = '', senderText = '', idText = '', ...more] = key.split('|');
  const [chat, sender] = [parseJid(chatText), parseJid(senderText)];
  const id = idOfKey(idText);
  if (!chat?.ok || !sender?.ok || id === undefined || more.length > 0) return undefined;
  return { chat: chat.value, sender: sender.value, id };
}

/** The records that learning the pairs of a route needs; call it again until nothing is missing. */
export function pairChangeReads(
  route: Route,
  incoming: Incoming,
  records: Records,
): readonly Read[] {
  const news = route.pairs.filter(({ pn, lid }) => {
    const known = counterpart(records, pn);
    return known === undefined || known.user !== lid.user;
  });
  return news.flatMap((pair) => migrationReads(records, pair, [incoming.sender.device]));
}

/** Learns the pairs of a route and moves what was kept under the numbers; those that are news. */
export function learnPairs(draft: Draft, route: Route, incoming: Incoming): readonly Pair[] {
  return route.pairs.filter((pair) => {
    const isNews = learnPair(draft, pair.pn, pair.lid);
    if (isNews) migratePair(draft, pair, [incoming.sender.device]);
    return isNews;
  });
}

function pairsOf(incoming: Incoming, self: Self): readonly Pair[] {
  const { sender, senderAlternate, chat, chatAlternate } = incoming;
  const own = isOwn(self, sender) ? pairOf(self.pn, self.lid) : undefined;
  const claimed = own ?? pairOf(sender, senderAlternate);
  return [claimed, pairOf(chat, chatAlternate)].filter((pair) => pair !== undefined);
}

function pairOf(one: Jid, other: Jid | undefined): Pair | undefined {
  if (other === undefined) return undefined;
  const pn = [one, other].find(isPn);
  const lid = [one, other].find(isLid);
  return pn && lid && { pn: bareJid(pn), lid: bareJid(lid) };
}
