/**
 * Taking in a message that the own phone has sent once more, as if it had been decrypted here.
 *
 * It has the name of the original, so whichever comes first counts and the other is a duplicate
 * (spec 04 §2.9). What it claims is judged like any message; only that its sender wrote it is the
 * phone's word. No ratchet is touched and nothing is answered.
 */

import { type Bytes, concat, utf8 } from '../base/bytes.ts';
import type { Env } from '../base/env.ts';
import { QuartetError } from '../base/error.ts';
import type { Read, Records } from '../base/step.ts';
import { isOwn } from '../devices/identity.ts';
import { canonicalJid, counterpart, pairReads } from '../devices/lid.ts';
import type { Draft } from '../store/draft.ts';
import { bareJid } from '../wire/jid.ts';
import { FIELD } from './classify.ts';
import { pickFields, subMessage, writeBytes } from './fields.ts';
import { type Filed, type Filer, file, fileReads } from './file.ts';
import { addressesOf, INBOX_HEAD_READ } from './inbox.ts';
import { messageSecret } from './known.ts';
import { checkOrigin } from './origin.ts';
import { type FoundMessage, senderOf } from './placeholders.ts';
import { isSilent, parseContent } from './received.ts';
import { RETRY_TABLE } from './retry.ts';
import { SEEN_TABLE, seenKey } from './routing.ts';
import { SECRET_BYTES } from './secrets.ts';
import { unloaded } from './sessions.ts';

/** What became of a found message. */
export type Taken = Filed | { readonly kind: 'duplicate' } | { readonly kind: 'silent' };

/** The records that `takeFound` needs; call it again until it returns nothing. */
export function foundReads(found: FoundMessage, self: Filer, records: Records): readonly Read[] {
  const { missing } = found;
  const pairs = unloaded(pairReads([missing.chat, senderOf(missing, self)]), records);
  if (pairs.length > 0) return pairs;
  const { chat, key } = placeOf(found, self, records);
  const rows = [SEEN_TABLE, RETRY_TABLE].map((table) => ({ table, key }));
  return unloaded([INBOX_HEAD_READ, ...rows, ...fileReads(chat, missing.id, records)], records);
}

/**
 * Takes a found message into the inbox. Needs `foundReads`; `incomplete` asks for more. What cannot
 * be read is refused with `MESSAGE_CONTENT`, what may not come with the code of the gate.
 */
export function takeFound(draft: Draft, found: FoundMessage, self: Filer, env: Env): Taken {
  const { missing, info } = found;
  const { chat, sender, key } = placeOf(found, self, draft);
  if (draft.get(SEEN_TABLE, key) !== undefined) return { kind: 'duplicate' };
  const raw = withSecret(found.message, info.messageSecret);
  const content = parseContent(raw);
  if (!content.ok) return { kind: 'refused', error: content.error };
  const forged = checkOrigin({ content: content.value, sender, chat, self });
  if (forged !== undefined) return { kind: 'refused', error: forged };
  if (info.messageTimestamp === undefined) {
    return { kind: 'refused', error: new QuartetError('MESSAGE_CONTENT', { reason: 'time' }) };
  }
  draft.put(SEEN_TABLE, key, utf8(String(env.now())));
  if (draft.get(RETRY_TABLE, key) !== undefined) draft.delete(RETRY_TABLE, key);
  if (isSilent(content.value)) return { kind: 'silent' };
  const message = {
    id: missing.id,
    chat,
    sender,
    fromMe: isOwn(self, sender),
    sentAtMs: info.messageTimestamp * 1000,
    pushName: info.pushName,
    content: content.value,
    raw,
    offline: false,
    source: 'phone' as const,
    addresses: addressesOf(sender, counterpart(draft, sender)),
  };
  return file(draft, message, self, env);
}

function placeOf({ missing }: FoundMessage, self: Filer, records: Records) {
  const chat = bareJid(canonicalJid(records, missing.chat));
  const sender = bareJid(canonicalJid(records, senderOf(missing, self)));
  return { chat, sender, key: seenKey(chat, sender, missing.id) };
}

/** A store may keep the secret beside the message; there it would be lost. */
function withSecret(message: Bytes, secret: Bytes | undefined): Bytes {
  if (secret?.length !== SECRET_BYTES || messageSecret(message) !== undefined) return message;
  const context = subMessage(message, FIELD.context);
  const others = pickFields(message, (number) => number !== FIELD.context);
  return concat(others, writeBytes(FIELD.context, concat(context, writeBytes(3, secret))));
}
