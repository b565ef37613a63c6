/**
 * Reporting tokens: what lets a recipient prove to the service what it was sent (spec 04 §10).
 *
 *   token = HMAC-SHA256(key of use case "Report Token", whitelisted fields of the Message)[0..16)
 *
 * Fields are taken as received bytes, by a table of numbers, so the same message gives the same token
 * on every device. The server cannot check a token; a wrong one would show only in a report.
 */

import { type Bytes, EMPTY, joinBytes } from '../base/bytes.ts';
import type { CryptoPrimitives } from '../base/env.ts';
import { cap } from '../base/limits.ts';
import type { Jid } from '../wire/jid.ts';
import { type Node, node } from '../wire/node.ts';
import { FIELD } from './classify.ts';
import {
  bytesField,
  fieldNumbers,
  firstField,
  pickFields,
  subMessage,
  subMessages,
  writeBytes,
} from './fields.ts';
import { deriveUseKey, SECRET_BYTES } from './secrets.ts';

/** Version of the tokens, in the stanza and in the context of the message. */
export const REPORTING_VERSION = 2;

/** What a token is made for. */
export interface ReportingInput {
  /** Serialized Message before padding, with its secret in its context. */
  readonly message: Bytes;
  readonly id: string;
  /** The own bare address in the namespace of the chat. */
  readonly sender: Jid;
  /** The bare address of the chat. */
  readonly chat: Jid;
}

/** The child `<reporting>` of a message stanza; `undefined` for content that has no token. */
export function buildReporting(input: ReportingInput, crypto: CryptoPrimitives): Node | undefined {
  const token = reportingToken(input, crypto);
  const v = String(REPORTING_VERSION);
  return token && node('reporting', {}, [node('reporting_token', { v }, token)]);
}

/** The token of a message, 16 bytes; `undefined` for content that has none. */
export function reportingToken(
  { message, id, sender, chat }: ReportingInput,
  crypto: CryptoPrimitives,
): Bytes | undefined {
  const secret = bytesField(subMessage(message, FIELD.context), MESSAGE_SECRET);
  const content = reportedContent(message);
  if (secret?.length !== SECRET_BYTES || content.length === 0) return undefined;
  const use = { secret, parentId: id, author: sender, modifier: chat } as const;
  const key = deriveUseKey({ ...use, useCase: 'Report Token' }, crypto);
  return crypto.hmacSha256(key, content).subarray(0, TOKEN_BYTES);
}

/** The bytes of a message that a token covers; empty for content that has no token. */
export function reportedContent(message: Bytes): Bytes {
  if (firstField(message, (number) => EXCLUDED.has(number)) !== undefined) return EMPTY;
  return filter(message, ROOT, cap('wrapperDepth'));
}

/**
 * Which fields of a message count: a number, whole; a number with the fields of what it holds; or a
 * number that holds a Message again, to which the first table applies.
 */
type Rule = 'whole' | 'message' | Rules;
interface Rules {
  readonly [number: number]: Rule;
}

/** What counts of a message, in the order of the numbers: whole fields as they are, others pruned. */
function filter(message: Bytes, rules: Rules, depthLeft: number): Bytes {
  const numbers = [...fieldNumbers(message)].filter((number) => number in rules);
  return joinBytes(
    numbers
      .sort((a, b) => a - b)
      .map((number) => keep(message, number, { rule: rules[number], depthLeft })),
  );
}

function keep(
  message: Bytes,
  number: number,
  { rule, depthLeft }: { readonly rule: Rule | undefined; readonly depthLeft: number },
): Bytes {
  if (rule === undefined || (rule !== 'whole' && depthLeft === 0)) return EMPTY;
  if (rule === 'whole') return pickFields(message, (other) => other === number);
  const parts = subMessages(message, number, cap('reportedParts'));
  return joinBytes(
    parts.map((part) => {
      const content = filter(part, rule === 'message' ? ROOT : rule, depthLeft - 1);
      return content.length === 0 ? EMPTY : writeBytes(number, content);
    }),
  );
}

/** The rules of fields that count whole, and of those that hold rules of their own. */
function rules(whole: readonly number[], nested: Rules = {}): Rules {
  return { ...Object.fromEntries(whole.map((number) => [number, 'whole'] as const)), ...nested };
}

const CONTEXT = rules([21, 22]);
const VIDEO = rules([2, 6, 7, 13, 20], { 17: CONTEXT });
const OPTION = rules([1, 2]);
const POLL = rules([2], { 3: OPTION, 5: CONTEXT, 8: OPTION });
const WRAPPED = { 1: 'message' } as const;

/** The whitelist of spec 04 §10. */
const ROOT: Rules = {
  1: 'whole',
  3: rules([2, 3, 8, 11, 25], { 17: CONTEXT }),
  4: rules([1, 16], { 17: CONTEXT }),
  5: rules([3, 4, 5, 16], { 17: CONTEXT }),
  6: rules([1, 30], { 17: CONTEXT }),
  7: rules([2, 7, 10, 20], { 17: CONTEXT }),
  8: rules([2, 7, 9, 21], { 17: CONTEXT }),
  9: VIDEO,
  12: rules([1, 2, 15], { 14: 'message' }),
  18: rules([6, 16], { 17: CONTEXT }),
  26: rules([4, 5, 8, 13], { 17: CONTEXT }),
  28: rules([1, 2, 4, 5, 6], { 7: CONTEXT }),
  37: WRAPPED,
  49: POLL,
  53: WRAPPED,
  55: WRAPPED,
  58: WRAPPED,
  59: WRAPPED,
  60: POLL,
  64: POLL,
  66: VIDEO,
  74: WRAPPED,
  87: WRAPPED,
  88: { 1: 'whole', 2: rules([1]), 3: CONTEXT },
  92: WRAPPED,
  93: WRAPPED,
  94: WRAPPED,
};

/** Reaction, encrypted reaction, event response, vote, keep. */
const EXCLUDED: ReadonlySet<number> = new Set([
  FIELD.reaction,
  FIELD.encReaction,
  76,
  FIELD.pollUpdate,
  FIELD.keepInChat,
]);

const MESSAGE_SECRET = 3;
const TOKEN_BYTES = 16;
