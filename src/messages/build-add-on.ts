/**
 * From what an application adds to a message to the container that holds it encrypted (spec 04 §7.4).
 *
 * One case a kind, after the table of use cases. Whose secret it is encrypted under, and under which
 * names, is prepare.ts; the way back is add-ons.ts.
 */

import type { Bytes } from '../base/bytes.ts';
import type { Env } from '../base/env.ts';
import { unreachable } from '../base/error.ts';
import {
  EVENT_RESPONSE,
  encodeEventResponse,
  encodeMessage,
  encodePollVote,
  encodeReaction,
  type Message,
  SECRET_TYPE,
} from '../proto/message.ts';
import { PROTOCOL_TYPE } from '../proto/protocol.ts';
import { buildMessage } from './build-content.ts';
import type { EventAnswer } from './kinds.ts';
import type { AddOnContent, RevisedContent } from './outgoing.ts';
import { optionHash } from './polls.ts';
import type { SealedAddOn, UseCase } from './secrets.ts';
import { buildKey, type MessageRef } from './target.ts';

/** Encrypts for one use of the message that is added to. */
export type Seal = (useCase: UseCase, plaintext: Bytes) => SealedAddOn;

/** The Message of an addition. Throws `MESSAGE_UNSUPPORTED`. */
export function buildAddOn(content: AddOnContent, seal: Seal, env: Env): Message {
  const { target } = content;
  const now = env.now();
  switch (content.kind) {
    case 'poll-vote': {
      const selectedOptions = content.options.map((option) => optionHash(option, env.crypto));
      const { iv, payload } = seal('Poll Vote', encodePollVote({ selectedOptions }));
      return {
        pollUpdateMessage: {
          pollCreationMessageKey: buildKey(target),
          vote: { encPayload: payload, encIv: iv },
          senderTimestampMs: now,
        },
      };
    }
    case 'event-answer': {
      const { answer, extraGuests: extraGuestCount = 0 } = content;
      const plain = { response: RESPONSES[answer], timestampMs: now, extraGuestCount };
      const { targetMessageKey, ...sealed } = contain(
        target,
        seal('Event Response', encodeEventResponse(plain)),
      );
      return {
        encEventResponseMessage: { ...sealed, eventCreationMessageKey: targetMessageKey },
      };
    }
    case 'comment': {
      const comment = encodeMessage({ conversation: content.text });
      return { encCommentMessage: contain(target, seal('Enc Comment', comment)) };
    }
    case 'sealed-reaction': {
      const reaction = encodeReaction({ text: content.emoji, senderTimestampMs: now });
      return { encReactionMessage: contain(target, seal('Enc Reaction', reaction)) };
    }
    case 'sealed-edit': {
      const { useCase, secretEncType } = EDITS[content.content.kind];
      const revised = buildRevision(target, content.content, now);
      const sealed = contain(target, seal(useCase, encodeMessage(revised)));
      return { secretEncryptedMessage: { ...sealed, secretEncType } };
    }
    default:
      return unreachable(content);
  }
}

const contain = (target: MessageRef, { iv, payload }: SealedAddOn) => ({
  targetMessageKey: buildKey(target),
  encPayload: payload,
  encIv: iv,
});

/** A text comes as an edit, a poll and an event as what they are now. */
function buildRevision(target: MessageRef, content: RevisedContent, now: number): Message {
  const editedMessage = buildMessage(content, now);
  if (content.kind !== 'text') return editedMessage;
  const type = PROTOCOL_TYPE.MESSAGE_EDIT;
  return {
    protocolMessage: { key: buildKey(target), type, editedMessage, timestampMs: now },
  };
}

const EDITS = {
  text: { useCase: 'Message Edit', secretEncType: SECRET_TYPE.MESSAGE_EDIT },
  poll: { useCase: 'Poll Edit', secretEncType: SECRET_TYPE.POLL_EDIT },
  event: { useCase: 'Event Edit', secretEncType: SECRET_TYPE.EVENT_EDIT },
} as const;

const RESPONSES: Readonly<Record<EventAnswer, number>> = {
  going: EVENT_RESPONSE.GOING,
  'not-going': EVENT_RESPONSE.NOT_GOING,
  maybe: EVENT_RESPONSE.MAYBE,
};
