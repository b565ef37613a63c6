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
import {
  bytesField,
  type FieldTest,
  fieldNumbers,
  isProtobuf,
  lastField,
  pickFields,
  subMessage,
  writeBytes,
} from './fields.ts';

/** The copy of `message` for another own device; `chat` is the bare address of its chat. */
export function wrapDeviceSent(message: Bytes, chat: Jid): Bytes {
  const sent = concat(writeBytes(1, formatJid(chat)), writeBytes(2, withoutContext(message)));
  return concat(writeBytes(FIELD.deviceSent, sent), pickFields(message, isContext));
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
  const wrapper = bytesField(message, FIELD.deviceSent);
  if (wrapper === undefined) return ok(undefined);
  const inner = subMessage(wrapper, 2);
  const chat = parseJid(fromUtf8(subMessage(wrapper, 1)));
  if (!chat.ok || chat.value.user === '' || !isProtobuf(inner)) {
    return fail('MESSAGE_CONTENT', { reason: 'device-sent' });
  }
  const context = mergeContext(
    subMessage(inner, FIELD.context),
    subMessage(message, FIELD.context),
  );
  const content = withoutContext(inner);
  const merged = context.length === 0 ? content : concat(content, writeBytes(35, context));
  return ok({ chat: chat.value, message: merged });
}

/** Fields of both contexts; the inner one wins, but for the outer one's `limitSharingV2`. */
function mergeContext(inner: Bytes, outer: Bytes): Bytes {
  const hasOuterLimit = lastField(outer, LIMIT_SHARING_V2) !== undefined;
  const outerWins: FieldTest = (number) => hasOuterLimit && number === LIMIT_SHARING_V2;
  const innerNumbers = fieldNumbers(inner);
  return concat(
    pickFields(inner, (number) => !outerWins(number)),
    pickFields(outer, (number) => outerWins(number) || !innerNumbers.has(number)),
  );
}

const isContext: FieldTest = (number) => number === FIELD.context;

const withoutContext = (message: Bytes): Bytes =>
  pickFields(message, (number) => !isContext(number));

const LIMIT_SHARING_V2 = 14;
