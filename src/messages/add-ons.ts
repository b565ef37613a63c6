/**
 * Additions to a message that are encrypted under its secret: their containers and what is inside.
 *
 * One table from container to use case and reader (spec 04 §7.4). Which secret opens one and who may
 * add what is decided in amend.ts; the cipher is secrets.ts. An addition that cannot be opened is
 * `raw` like everything unknown.
 */

import type { Bytes } from '../base/bytes.ts';
import { fail, ok, type Result } from '../base/error.ts';
import {
  decodeComment,
  decodeEventResponse,
  decodeMessage,
  decodePollAddOption,
  decodePollVote,
  decodeReaction,
  EVENT_RESPONSE,
  encodeMessage,
  type Message,
  type MessageKey,
  SECRET_TYPE,
} from '../proto/message.ts';
import type { EventAnswer, ReceivedContent, TargetKey } from './kinds.ts';
import { innermostMessage, parseContent } from './received.ts';
import type { SealedAddOn, UseCase } from './secrets.ts';
import { readTarget } from './target.ts';

/** An encrypted addition in its container. */
export interface AddOn {
  /** The use cases that it may be encrypted for, most likely first. */
  readonly uses: readonly UseCase[];
  readonly target: TargetKey;
  readonly sealed: SealedAddOn;
  /** Whether only the author of the message may make it. */
  readonly byAuthor: boolean;
  /** When it was made, as its sender says; of votes. */
  readonly madeAtMs?: number | undefined;
}

/** The encrypted addition in a serialized Message; `undefined` if it is none. */
export function readAddOn(raw: Bytes): AddOn | undefined {
  const decoded = decodeMessage(innermostMessage(raw));
  if (!decoded.ok) return undefined;
  const found = containerOf(decoded.value);
  const target = readTarget(found?.key);
  const { iv, payload } = found ?? {};
  if (found === undefined || target === undefined || !iv || !payload) return undefined;
  const { uses, byAuthor = false, madeAtMs } = found;
  return { uses, target, byAuthor, madeAtMs, sealed: { iv, payload } };
}

/**
 * The content of an opened addition; `raw` is the Message that it came in. Fails with
 * `MESSAGE_CONTENT` if the plaintext is not what its container says.
 */
export function readOpened(raw: Bytes, plaintext: Bytes): Result<ReceivedContent> {
  const addOn = readAddOn(raw);
  const use = addOn?.uses[0];
  if (addOn === undefined || use === undefined)
    return fail('MESSAGE_CONTENT', { reason: 'add-on' });
  const content = READERS[use](plaintext, addOn);
  return content === undefined ? fail('MESSAGE_CONTENT', { reason: use }) : ok(content);
}

interface Container {
  readonly key: MessageKey | undefined;
  readonly iv: Bytes | undefined;
  readonly payload: Bytes | undefined;
  readonly uses: readonly UseCase[];
  readonly byAuthor?: boolean | undefined;
  readonly madeAtMs?: number | undefined;
}

function containerOf(message: Message): Container | undefined {
  const { pollUpdateMessage: vote, encEventResponseMessage: answer } = message;
  if (vote !== undefined) {
    const { encIv: iv, encPayload: payload } = vote.vote ?? {};
    const { pollCreationMessageKey: key, senderTimestampMs: madeAtMs } = vote;
    return { key, iv, payload, uses: ['Poll Vote'], madeAtMs };
  }
  if (answer !== undefined) {
    const { eventCreationMessageKey: key, encIv: iv, encPayload: payload } = answer;
    return { key, iv, payload, uses: ['Event Response'] };
  }
  const { encReactionMessage: reaction, encCommentMessage: comment } = message;
  const hidden = reaction ?? comment ?? message.secretEncryptedMessage;
  if (hidden === undefined) return undefined;
  const { targetMessageKey: key, encIv: iv, encPayload: payload } = hidden;
  if (reaction !== undefined) return { key, iv, payload, uses: ['Enc Reaction'] };
  if (comment !== undefined) return { key, iv, payload, uses: ['Enc Comment'] };
  const row = SECRET_ROWS[message.secretEncryptedMessage?.secretEncType ?? SECRET_TYPE.UNKNOWN];
  return row && { key, iv, payload, ...row };
}

/** `secretEncryptedMessage` by its type; a scheduled message has no known use case. */
const SECRET_ROWS: Readonly<Record<number, Pick<Container, 'uses' | 'byAuthor'>>> = {
  [SECRET_TYPE.EVENT_EDIT]: { uses: ['Event Edit'], byAuthor: true },
  [SECRET_TYPE.MESSAGE_EDIT]: { uses: ['Message Edit'], byAuthor: true },
  [SECRET_TYPE.POLL_EDIT]: { uses: ['Poll Edit'], byAuthor: true },
  [SECRET_TYPE.POLL_ADD_OPTION]: { uses: ['Poll Add Option', 'Poll Edit'] },
};

type Reader = (plaintext: Bytes, addOn: AddOn) => ReceivedContent | undefined;

const READERS: Readonly<Record<UseCase, Reader>> = {
  'Poll Vote': readVote,
  'Event Response': readAnswer,
  'Enc Reaction': readReaction,
  'Enc Comment': readComment,
  'Event Edit': readEdit,
  'Message Edit': readEdit,
  'Poll Edit': readEdit,
  'Poll Add Option': readOption,
  'Report Token': () => undefined,
};

function readVote(plaintext: Bytes, { target, madeAtMs }: AddOn): ReceivedContent | undefined {
  const vote = decodePollVote(plaintext);
  if (!vote.ok) return undefined;
  const choices = (vote.value.selectedOptions ?? []).filter(({ length }) => length === HASH_BYTES);
  const at = madeAtMs === undefined ? {} : { votedAtMs: madeAtMs };
  return { kind: 'poll-vote', target, choices, ...at };
}

function readAnswer(plaintext: Bytes, { target }: AddOn): ReceivedContent | undefined {
  const decoded = decodeEventResponse(plaintext);
  if (!decoded.ok) return undefined;
  const { response = EVENT_RESPONSE.UNKNOWN, timestampMs, extraGuestCount = 0 } = decoded.value;
  const answer = ANSWERS[response];
  if (answer === undefined) return undefined;
  const at = timestampMs === undefined ? {} : { answeredAtMs: timestampMs };
  const extraGuests = Math.max(0, extraGuestCount);
  return { kind: 'event-answer', target, answer, extraGuests, ...at };
}

function readReaction(plaintext: Bytes, { target }: AddOn): ReceivedContent | undefined {
  const reaction = decodeReaction(plaintext);
  return reaction.ok ? { kind: 'reaction', target, emoji: reaction.value.text ?? '' } : undefined;
}

/** The comment is a Message, or a Message within a CommentMessage: clients differ. */
function readComment(plaintext: Bytes, { target }: AddOn): ReceivedContent | undefined {
  const wrapped = decodeComment(plaintext);
  const inner = wrapped.ok ? wrapped.value.message : undefined;
  const known = inner && parseContent(encodeMessage(inner));
  if (known?.ok && known.value.kind !== 'raw') {
    return { kind: 'comment', target, content: known.value };
  }
  const content = parseContent(plaintext);
  return content.ok ? { kind: 'comment', target, content: content.value } : undefined;
}

/** An edit holds the new content, itself or within a control message of type edit. */
function readEdit(plaintext: Bytes, { target }: AddOn): ReceivedContent | undefined {
  const content = parseContent(plaintext);
  if (!content.ok || content.value.kind === 'revoke') return undefined;
  if (content.value.kind === 'edit') return { ...content.value, target };
  return { kind: 'edit', target, content: content.value };
}

function readOption(plaintext: Bytes, { target }: AddOn): ReceivedContent | undefined {
  const whole = decodeMessage(plaintext);
  const inner = whole.ok ? whole.value.pollAddOptionMessage : undefined;
  const alone = decodePollAddOption(plaintext);
  const option = (inner ?? (alone.ok ? alone.value : undefined))?.addOption?.optionName;
  return option === undefined ? undefined : { kind: 'poll-option', target, option };
}

/** Numbers of the answers on the wire. */
const ANSWERS: Readonly<Record<number, EventAnswer>> = {
  [EVENT_RESPONSE.GOING]: 'going',
  [EVENT_RESPONSE.NOT_GOING]: 'not-going',
  [EVENT_RESPONSE.MAYBE]: 'maybe',
};

const HASH_BYTES = 32;
