/**
 * From what an application says to a Message (spec 04 §7.2, §7.3).
 *
 * One function a kind; what cannot be right throws `MESSAGE_UNSUPPORTED` with the part that is
 * wrong. Contexts are made by build-context.ts, keys of other messages by target.ts; secrets and
 * labels are added by content.ts.
 */

import type { Bytes } from '../base/bytes.ts';
import type { Ms } from '../base/env.ts';
import { unreachable } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import { KEEP_TYPE, type Message, PIN_TYPE } from '../proto/message.ts';
import { PROTOCOL_TYPE } from '../proto/protocol.ts';
import { bareJid, formatJid } from '../wire/jid.ts';
import { buildContext, unsupported } from './build-context.ts';
import { buildMedia } from './build-media.ts';
import type { Place } from './kinds.ts';
import type { OutgoingContext, ReferringContent, StandaloneContent } from './outgoing.ts';
import { isPosition } from './position.ts';
import { buildKey } from './target.ts';

/** The Message of a content. Throws `MESSAGE_UNSUPPORTED`. */
export function buildMessage(
  content: (StandaloneContent & OutgoingContext) | ReferringContent,
  now: Ms,
): Message {
  switch (content.kind) {
    case 'text':
      return buildText(content);
    case 'media':
      return buildMedia(content, buildContext(content));
    case 'location':
    case 'live-location':
      return buildPlace(content);
    case 'contacts':
      return buildContacts(content);
    case 'poll':
      return buildPoll(content);
    case 'event':
      return buildEvent(content);
    case 'group-invite':
      return buildInvite(content);
    default:
      return buildReferring(content, now);
  }
}

function buildReferring(content: ReferringContent, now: Ms): Message {
  switch (content.kind) {
    case 'reaction': {
      const key = buildKey(content.target);
      return { reactionMessage: { key, text: content.emoji, senderTimestampMs: now } };
    }
    case 'edit': {
      const editedMessage = { conversation: checkedText(content.text) };
      const key = buildKey(content.target);
      const type = PROTOCOL_TYPE.MESSAGE_EDIT;
      return { protocolMessage: { key, type, editedMessage, timestampMs: now } };
    }
    case 'revoke':
      return { protocolMessage: { key: buildKey(content.target), type: PROTOCOL_TYPE.REVOKE } };
    case 'pin':
      if (!PIN_SECONDS.has(content.durationS)) throw unsupported('duration');
      return {
        pinInChatMessage: {
          key: buildKey(content.target),
          type: PIN_TYPE.PIN_FOR_ALL,
          senderTimestampMs: now,
        },
        messageContextInfo: { messageAddOnDurationInSecs: content.durationS },
      };
    case 'unpin': {
      const type = PIN_TYPE.UNPIN_FOR_ALL;
      const key = buildKey(content.target);
      return { pinInChatMessage: { key, type, senderTimestampMs: now } };
    }
    case 'keep': {
      const { target, kept } = content;
      const keepType = kept ? KEEP_TYPE.KEEP_FOR_ALL : KEEP_TYPE.UNDO_KEEP_FOR_ALL;
      return { keepInChatMessage: { key: buildKey(target), keepType, timestampMs: now } };
    }
    case 'timer':
      if (!TIMER_SECONDS.has(content.seconds)) throw unsupported('timer');
      return {
        protocolMessage: {
          type: PROTOCOL_TYPE.EPHEMERAL_SETTING,
          ephemeralExpiration: content.seconds,
          ephemeralSettingTimestamp: Math.floor(now / 1000),
        },
      };
    default:
      return unreachable(content);
  }
}

type Standalone<Kind> = Extract<StandaloneContent, { kind: Kind }> & OutgoingContext;

function buildText(content: Standalone<'text'>): Message {
  const { text: said, link } = content;
  const text = checkedText(said);
  const contextInfo = buildContext(content);
  if (contextInfo === undefined && link === undefined) return { conversation: text };
  if (link === undefined) return { extendedTextMessage: { text, contextInfo } };
  const { url, title, description, thumbnail } = link;
  if (url === '' || !text.includes(url)) throw unsupported('link');
  const jpegThumbnail = checkedPicture(thumbnail);
  return {
    extendedTextMessage: { text, matchedText: url, title, description, jpegThumbnail, contextInfo },
  };
}

function buildPlace(content: Standalone<'location' | 'live-location'>): Message {
  const contextInfo = buildContext(content);
  if (content.kind === 'location') {
    return { locationMessage: { ...placeOf(content), url: content.url, contextInfo } };
  }
  const { sequence: sequenceNumber, accuracyM: accuracyInMeters, caption } = content;
  const { degreesLatitude, degreesLongitude } = placeOf(content);
  return {
    liveLocationMessage: {
      degreesLatitude,
      degreesLongitude,
      accuracyInMeters,
      caption,
      sequenceNumber,
      contextInfo,
    },
  };
}

function placeOf({ latitude, longitude, name, address }: Place) {
  if (!isPosition(latitude, longitude)) throw unsupported('position');
  return { degreesLatitude: latitude, degreesLongitude: longitude, name, address };
}

function buildContacts(content: Standalone<'contacts'>): Message {
  const contacts = content.contacts.map(({ name: displayName, vcard }) => ({ displayName, vcard }));
  const contextInfo = buildContext(content);
  const [only] = contacts;
  if (only === undefined) throw unsupported('contacts');
  if (contacts.length === 1) return { contactMessage: { ...only, contextInfo } };
  const displayName = `${contacts.length} contacts`;
  return { contactsArrayMessage: { displayName, contacts, contextInfo } };
}

/** One choice is version 3, several are version 1; receivers treat all alike (spec 04 §7.3). */
function buildPoll(content: Standalone<'poll'>): Message {
  const { name, options, selectable } = content;
  const distinct = new Set(options.map((option) => option.trim()));
  const isSized = options.length >= 2 && options.length <= MOST_POLL_OPTIONS;
  if (!isSized || distinct.size < options.length || distinct.has('')) throw unsupported('options');
  if (!Number.isInteger(selectable) || selectable < 0 || selectable > options.length) {
    throw unsupported('selectable');
  }
  const poll = {
    name,
    options: options.map((optionName) => ({ optionName })),
    selectableOptionsCount: selectable,
    contextInfo: buildContext(content),
  };
  return selectable === 1 ? { pollCreationMessageV3: poll } : { pollCreationMessage: poll };
}

function buildEvent(content: Standalone<'event'>): Message {
  const { name, description, place, joinLink, startsAtMs, endsAtMs } = content;
  return {
    eventMessage: {
      contextInfo: buildContext(content),
      isCanceled: content.cancelled === true,
      name,
      description,
      location: place === undefined ? undefined : placeOf(place),
      joinLink,
      startTime: Math.floor(startsAtMs / 1000),
      endTime: endsAtMs === undefined ? undefined : Math.floor(endsAtMs / 1000),
      extraGuestsAllowed: content.extraGuests === true,
    },
  };
}

function buildInvite(content: Standalone<'group-invite'>): Message {
  const { group, code: inviteCode, expiresAtMs, name: groupName, caption } = content;
  return {
    groupInviteMessage: {
      groupJid: formatJid(bareJid(group)),
      inviteCode,
      inviteExpiration: Math.floor(expiresAtMs / 1000),
      groupName,
      caption,
      contextInfo: buildContext(content),
    },
  };
}

function checkedText(text: string): string {
  if (text.length > cap('textChars')) throw unsupported('text');
  return text;
}

function checkedPicture(picture: Bytes | undefined): Bytes | undefined {
  if (picture !== undefined && picture.length > cap('thumbnailBytes'))
    throw unsupported('thumbnail');
  return picture;
}

/** What clients offer (spec 04 §7.3); more is accepted from others. */
const MOST_POLL_OPTIONS = 12;

const DAY_S = 86_400;

/** A day, a week, 30 days (spec 04 §7.2). */
const PIN_SECONDS: ReadonlySet<number> = new Set([DAY_S, 7 * DAY_S, 30 * DAY_S]);

/** Never, a day, a week, 90 days (spec 04 §6.7). */
const TIMER_SECONDS: ReadonlySet<number> = new Set([0, DAY_S, 7 * DAY_S, 90 * DAY_S]);
