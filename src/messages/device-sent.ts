/**
 * The copy of a message for an own device: wrapped so that it learns the chat under encryption.
 *
 *   Message { 31: DeviceSentMessage { 1: chat, 2: Message }, 35: context of the message }
 *
 * The context travels in the outer message only; on the way back both are merged (spec 04 §1.3,
 * §2.4). Fields are moved as received bytes, so nothing that a newer client wrote is lost. Who may
 * send such a copy is checked by receive.ts.
 */

import { type Bytes, concat, fromUtf8 } from '../base/bytes.ts';
import { fail, ok, type Result } from '../base/error.ts';
import { formatJid, type Jid, parseJid } from '../wire/jid.ts';
import { FIELD } from './classify.ts';
import { bytesField, type Field, joinFields, readFields, subFields, writeBytes } from './fields.ts';

/** The copy of `message` for another own device; `chat` is the bare address of its chat. */
export function wrapDeviceSent(message: Bytes, chat: Jid): Bytes {
  const fields = readFields(message) ?? [];
  const context = fields.filter(isContext);
  const inner = joinFields(fields.filter((field) => !isContext(field)));
  const sent = concat(writeBytes(1, formatJid(chat)), writeBytes(2, inner));
  return concat(writeBytes(FIELD.deviceSent, sent), joinFields(context));
}

/** What a copy for an own device holds. */
export interface DeviceSent {
  /** The chat that the message was sent to, as the sending device says. */
  readonly chat: Jid;
  /** The message itself, with the context of both layers. */
  readonly message: Bytes;
}

/**
 * Takes a copy apart; `undefined` if the message is not one.
 * Fails with `MESSAGE_CONTENT` if it names no chat or holds no message.
 */
export function unwrapDeviceSent(message: Bytes): Result<DeviceSent | undefined> {
  const outer = readFields(message) ?? [];
  const wrapper = bytesField(outer, FIELD.deviceSent);
  if (wrapper === undefined) return ok(undefined);
  const sent = readFields(wrapper) ?? [];
  const destination = bytesField(sent, 1);
  const inner = readFields(bytesField(sent, 2) ?? new Uint8Array(0));
  const chat = parseJid(fromUtf8(destination ?? new Uint8Array(0)));
  if (!chat.ok || chat.value.user === '' || inner === undefined) {
    return fail('MESSAGE_CONTENT', { reason: 'device-sent' });
  }
  const context = mergeContext(subFields(inner, FIELD.context), subFields(outer, FIELD.context));
  const content = joinFields(inner.filter((field) => !isContext(field)));
  const merged = context.length === 0 ? content : concat(content, writeBytes(35, context));
  return ok({ chat: chat.value, message: merged });
}

/** Fields of both contexts; the inner one wins, but for the outer one's `limitSharingV2`. */
function mergeContext(inner: readonly Field[], outer: readonly Field[]): Bytes {
  const outerWins = (number: number): boolean =>
    number === LIMIT_SHARING_V2 && outer.some((field) => field.number === number);
  const fromInner = inner.filter((field) => !outerWins(field.number));
  const fromOuter = outer.filter(
    (field) => outerWins(field.number) || !inner.some(({ number }) => number === field.number),
  );
  const merged = [...fromInner, ...fromOuter].sort((a, b) => a.number - b.number);
  return joinFields(merged);
}

const isContext = (field: Field): boolean => field.number === FIELD.context;

const LIMIT_SHARING_V2 = 14;
