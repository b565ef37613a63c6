/**
 * Reading of events, invitations, pins and keeps in a Message (spec 04 §7.2).
 *
 * Gives only what the schema's fields say. Who may pin or keep is decided in amend.ts; answers to
 * events and votes are encrypted and read by add-ons.ts.
 */

import { KEEP_TYPE, type Message, PIN_TYPE } from '../proto/message.ts';
import type { Place, ReceivedContent } from './kinds.ts';
import { isPosition } from './position.ts';
import type { ContextReader } from './received-media.ts';
import { jidOf, readTarget } from './target.ts';

/** The content of a message that holds one of these kinds, else `undefined`. */
export const readSocial = (message: Message, context: ContextReader): ReceivedContent | undefined =>
  readEvent(message, context) ??
  readInvite(message, context) ??
  readPin(message) ??
  readKeep(message);

function readEvent(message: Message, context: ContextReader): ReceivedContent | undefined {
  const event = message.eventMessage;
  if (event === undefined) return undefined;
  const { name = '', description, location, joinLink, startTime, endTime } = event;
  const place = readPlace(location);
  return {
    kind: 'event',
    name,
    ...(description === undefined ? {} : { description }),
    ...(place === undefined ? {} : { place }),
    ...(joinLink === undefined ? {} : { joinLink }),
    ...(startTime === undefined ? {} : { startsAtMs: startTime * 1000 }),
    ...(endTime === undefined ? {} : { endsAtMs: endTime * 1000 }),
    ...(event.extraGuestsAllowed === true ? { extraGuests: true } : {}),
    cancelled: event.isCanceled === true,
    context: context(event.contextInfo),
  };
}

function readPlace(location: Message['locationMessage']): Place | undefined {
  const { degreesLatitude: latitude = 0, degreesLongitude: longitude = 0 } = location ?? {};
  if (location === undefined || !isPosition(latitude, longitude)) return undefined;
  const { name, address } = location;
  return {
    latitude,
    longitude,
    ...(name === undefined ? {} : { name }),
    ...(address === undefined ? {} : { address }),
  };
}

function readInvite(message: Message, context: ContextReader): ReceivedContent | undefined {
  const invite = message.groupInviteMessage;
  const group = jidOf(invite?.groupJid);
  if (invite === undefined || group === undefined) return undefined;
  const { inviteCode: code = '', inviteExpiration: expiresAtS, groupName: name, caption } = invite;
  return {
    kind: 'group-invite',
    group,
    code,
    ...(expiresAtS === undefined ? {} : { expiresAtMs: expiresAtS * 1000 }),
    ...(name === undefined ? {} : { name }),
    ...(caption === undefined ? {} : { caption }),
    context: context(invite.contextInfo),
  };
}

function readPin(message: Message): ReceivedContent | undefined {
  const pin = message.pinInChatMessage;
  const target = readTarget(pin?.key);
  const known = pin?.type === PIN_TYPE.PIN_FOR_ALL || pin?.type === PIN_TYPE.UNPIN_FOR_ALL;
  if (pin === undefined || target === undefined || !known) return undefined;
  const durationS = message.messageContextInfo?.messageAddOnDurationInSecs;
  const { senderTimestampMs: pinnedAtMs } = pin;
  return {
    kind: 'pin',
    target,
    pinned: pin.type === PIN_TYPE.PIN_FOR_ALL,
    ...(durationS === undefined ? {} : { durationS }),
    ...(pinnedAtMs === undefined ? {} : { pinnedAtMs }),
  };
}

function readKeep(message: Message): ReceivedContent | undefined {
  const keep = message.keepInChatMessage;
  const target = readTarget(keep?.key);
  const known =
    keep?.keepType === KEEP_TYPE.KEEP_FOR_ALL || keep?.keepType === KEEP_TYPE.UNDO_KEEP_FOR_ALL;
  if (keep === undefined || target === undefined || !known) return undefined;
  const { timestampMs: keptAtMs } = keep;
  return {
    kind: 'keep',
    target,
    kept: keep.keepType === KEEP_TYPE.KEEP_FOR_ALL,
    ...(keptAtMs === undefined ? {} : { keptAtMs }),
  };
}
