/**
 * Understanding a decrypted message: its chat, its content, and whether to believe it.
 *
 * The chat of an own message is what the sending device says under encryption, never what the
 * server claims (spec 04 §2.2, §2.4). Forged content is returned with its error, so that the caller
 * can acknowledge it and drop it; the ratchet has moved on in any case.
 */

import { type Bytes, fromUtf8 } from '../base/bytes.ts';
import { fail, ok, QuartetError, type Result } from '../base/error.ts';
import type { Records } from '../base/step.ts';
import { isOwn, type Self } from '../devices/identity.ts';
import { counterpart } from '../devices/lid.ts';
import { bareJid, formatJid, type Jid, sameUser } from '../wire/jid.ts';
import { FIELD } from './classify.ts';
import { unwrapDeviceSent } from './device-sent.ts';
import { bytesField, isProtobuf, subMessage } from './fields.ts';
import type { Incoming } from './incoming.ts';
import type { ReceivedContent } from './kinds.ts';
import { isShared } from './open.ts';
import { checkOrigin } from './origin.ts';
import { isSilent, parseContent } from './received.ts';
import type { Route } from './routing.ts';

/** A decrypted message, understood. */
export interface Reading {
  readonly content: ReceivedContent;
  /** Serialized Message, without its copy wrapper. */
  readonly raw: Bytes;
  readonly chat: Jid;
  /** Why the content must be dropped. */
  readonly forged?: QuartetError;
  /** The sender's key for this very group. */
  readonly distribution?: Bytes;
}

/** What a plaintext is read against. */
export interface ReadingInput {
  readonly incoming: Incoming;
  readonly route: Route;
  readonly self: Self;
}

/** Reads an unpadded plaintext. Fails with `MESSAGE_CONTENT`; forged content does not fail. */
export function readPlaintext(
  plaintext: Bytes,
  { incoming, route, self }: ReadingInput,
  records: Records,
): Result<Reading> {
  if (!isProtobuf(plaintext)) return fail('MESSAGE_CONTENT', { reason: 'protobuf' });
  const unwrapped = unwrapDeviceSent(plaintext);
  if (!unwrapped.ok) return unwrapped;
  const copy = unwrapped.value;
  const raw = copy?.message ?? plaintext;
  const content = parseContent(raw);
  if (!content.ok) return content;
  const own = isOwn(self, route.device);
  const chat = own ? ownChat(copy?.chat, { incoming, route, self }, records) : route.chat;
  const reading: Reading = { content: content.value, raw, chat };
  if (copy !== undefined && !own) {
    return ok({ ...reading, forged: new QuartetError('MESSAGE_FORGED_OWN_COPY') });
  }
  const forged = checkOrigin({ content: content.value, sender: route.device, chat, self });
  if (forged !== undefined) return ok({ ...reading, forged });
  return ok(withDistribution(reading, [plaintext, raw], route));
}

/** The chat of an own message: the one it was sent to, or the own account if it does not say. */
function ownChat(
  copyOf: Jid | undefined,
  { incoming, route }: ReadingInput,
  records: Records,
): Jid {
  if (isShared(route.chat)) return route.chat;
  if (copyOf === undefined) return bareJid(route.device);
  const names = [
    incoming.chat,
    incoming.chatAlternate,
    route.chat,
    counterpart(records, incoming.chat),
  ];
  const isClaimed = names.some((name) => name !== undefined && sameUser(name, copyOf));
  return isClaimed ? route.chat : bareJid(copyOf);
}

/** A key for another group than the message's is dropped; alone, it makes the message forged. */
function withDistribution(reading: Reading, layers: readonly Bytes[], route: Route): Reading {
  const found = layers.map(readDistribution).find((one) => one !== undefined);
  if (found === undefined) return reading;
  const { group, distribution } = found;
  if (isShared(route.chat) && group === formatJid(route.chat)) return { ...reading, distribution };
  if (!isSilent(reading.content)) return reading;
  return {
    ...reading,
    forged: new QuartetError('MESSAGE_FORGED_PROTOCOL', { type: 'sender-key' }),
  };
}

function readDistribution(
  message: Bytes,
): { readonly group: string; readonly distribution: Bytes } | undefined {
  const fields = subMessage(message, FIELD.senderKeyDistribution);
  const group = bytesField(fields, 1);
  const distribution = bytesField(fields, 2);
  return group && distribution && { group: fromUtf8(group), distribution };
}
