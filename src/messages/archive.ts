/**
 * What a phone sends once more to a companion that could not decrypt it (spec 04 §2.9, §13).
 *
 * A phone keeps the content of messages in `known`; additions and what may be seen once are not kept.
 * What it has goes out as a WebMessageInfo under the very key that was asked for; the bytes of the
 * message are those that were received.
 */

import { type Bytes, concat } from '../base/bytes.ts';
import type { Ms } from '../base/env.ts';
import { cap } from '../base/limits.ts';
import type { Read, Records } from '../base/step.ts';
import type { Self } from '../devices/identity.ts';
import { canonicalJid } from '../devices/lid.ts';
import { encodeWebMessageInfo } from '../proto/history.ts';
import { bareJid } from '../wire/jid.ts';
import { writeBytes } from './fields.ts';
import { isAmong, knownAuthors, knownReads, namesOf, namesReads } from './known.ts';
import { keyOf, type MissingMessage, senderOf } from './placeholders.ts';
import { unloaded } from './sessions.ts';

/** The records that `findArchived` needs; call it again until it returns nothing. */
export function archiveReads(
  missing: readonly MissingMessage[],
  self: Self,
  records: Records,
): readonly Read[] {
  const named = missing.flatMap((one) => [one.chat, senderOf(one, self)]);
  const pairs = namesReads(named, records);
  if (pairs.length > 0) return pairs;
  const reads = missing.flatMap(({ chat, id }) =>
    knownReads(records, bareJid(canonicalJid(records, chat)), id),
  );
  return unloaded(reads, records);
}

/** The WebMessageInfo of a message that is kept, of the person whom the key names; else nothing. */
export function findArchived(
  records: Records,
  missing: MissingMessage,
  self: Self,
  now: Ms,
): Bytes | undefined {
  const chat = bareJid(canonicalJid(records, missing.chat));
  const names = missing.fromMe
    ? [self.lid, self.pn].filter((one) => one !== undefined)
    : namesOf(records, senderOf(missing, self));
  const found = knownAuthors(records, chat, missing.id).find((one) => isAmong(one.names, names));
  if (found?.content === undefined) return undefined;
  if (now - found.sentAtMs > cap('placeholderDays') * 86_400_000) return undefined;
  const head = encodeWebMessageInfo({
    key: keyOf(missing),
    messageTimestamp: Math.floor(found.sentAtMs / 1000),
    pushName: found.pushName,
  });
  return concat(head, writeBytes(MESSAGE_FIELD, found.content));
}

/** Field `message` of WebMessageInfo. */
const MESSAGE_FIELD = 2;
