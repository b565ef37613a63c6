/**
 * Reading of files, places, contacts and polls in a Message (spec 04 §7.2).
 *
 * Gives only what the schema's fields say; values that cannot be right are left out (spec 04 §7.3).
 * Text, reactions and control messages are read by received.ts, which calls this one last.
 */

import { cap } from '../base/limits.ts';
import type { ContextInfo, Message, PollCreationMessage } from '../proto/message.ts';
import type { MediaPointer, MessageContext, ReceivedContent } from './kinds.ts';
import { isPosition } from './position.ts';

/** Makes the context of a content from its `contextInfo` and its own view-once flag. */
export type ContextReader = (
  info: ContextInfo | undefined,
  viewOnce?: boolean | undefined,
) => MessageContext;

/** The content of a message that holds one of these kinds, else `undefined`. */
export const readMedia = (message: Message, context: ContextReader): ReceivedContent | undefined =>
  readPicture(message, context) ??
  readFile(message, context) ??
  readPlace(message, context) ??
  readContacts(message, context) ??
  readPoll(message, context);

function readPicture(message: Message, context: ContextReader): ReceivedContent | undefined {
  const { imageMessage: image, videoMessage: video, ptvMessage: note } = message;
  if (image !== undefined) {
    const { caption, contextInfo, viewOnce } = image;
    return {
      kind: 'media',
      media: 'image',
      pointer: pointerOf(image),
      ...present({ caption }),
      context: context(contextInfo, viewOnce),
    };
  }
  const film = video ?? note;
  if (film === undefined) return undefined;
  const { caption, gifPlayback, contextInfo, viewOnce } = film;
  return {
    kind: 'media',
    media: video === undefined ? 'video-note' : 'video',
    pointer: pointerOf(film),
    ...present({ caption, gif: gifPlayback }),
    context: context(contextInfo, viewOnce),
  };
}

function readFile(message: Message, context: ContextReader): ReceivedContent | undefined {
  const { audioMessage: audio, documentMessage: document, stickerMessage: sticker } = message;
  if (audio !== undefined) {
    return {
      kind: 'media',
      media: 'audio',
      pointer: pointerOf(audio),
      ...present({ voice: audio.ptt }),
      context: context(audio.contextInfo, audio.viewOnce),
    };
  }
  if (document !== undefined) {
    const { caption, fileName } = document;
    return {
      kind: 'media',
      media: 'document',
      pointer: pointerOf(document),
      ...present({ caption, fileName }),
      context: context(document.contextInfo),
    };
  }
  if (sticker === undefined) return undefined;
  return {
    kind: 'media',
    media: 'sticker',
    pointer: pointerOf(sticker),
    context: context(sticker.contextInfo),
  };
}

function readPlace(message: Message, context: ContextReader): ReceivedContent | undefined {
  const place = message.locationMessage ?? message.liveLocationMessage;
  if (place === undefined) return undefined;
  const { degreesLatitude: latitude = 0, degreesLongitude: longitude = 0, contextInfo } = place;
  if (!isPosition(latitude, longitude)) return undefined;
  const { locationMessage: fixed, liveLocationMessage: moving } = message;
  return {
    kind: 'location',
    latitude,
    longitude,
    ...present({ name: fixed?.name, address: fixed?.address }),
    ...present({ accuracyM: place.accuracyInMeters }),
    ...(fixed === undefined
      ? present({ caption: moving?.caption, sequence: moving?.sequenceNumber })
      : {}),
    live: fixed === undefined || fixed.isLive === true,
    context: context(contextInfo),
  };
}

function readContacts(message: Message, context: ContextReader): ReceivedContent | undefined {
  const { contactMessage: one, contactsArrayMessage: many } = message;
  const contacts = one === undefined ? many?.contacts : [one];
  if (contacts === undefined) return undefined;
  return {
    kind: 'contacts',
    contacts: contacts.map(({ displayName: name, vcard }) => present({ name, vcard })),
    context: context((one ?? many)?.contextInfo),
  };
}

function readPoll(message: Message, context: ContextReader): ReceivedContent | undefined {
  const poll: PollCreationMessage | undefined =
    message.pollCreationMessage ??
    message.pollCreationMessageV2 ??
    message.pollCreationMessageV3 ??
    message.pollCreationMessageV5 ??
    message.pollCreationMessageV6;
  if (poll === undefined) return undefined;
  const { name = '', options = [], selectableOptionsCount: selectable = 0, contextInfo } = poll;
  return {
    kind: 'poll',
    name,
    options: options.slice(0, cap('pollOptions')).map(({ optionName = '' }) => optionName),
    selectable,
    context: context(contextInfo),
  };
}

type File = NonNullable<Message['imageMessage'] & Message['stickerMessage']>;

function pointerOf(file: Partial<File>): MediaPointer {
  const { mimetype, fileLength, mediaKey, fileSha256, fileEncSha256, directPath, url } = file;
  return present({
    mimetype,
    sizeBytes: fileLength,
    mediaKey,
    fileSha256,
    fileEncSha256,
    directPath,
    url,
  });
}

/** The fields that are there. */
function present<T extends object>(fields: T): { [Key in keyof T]?: NonNullable<T[Key]> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof T]?: NonNullable<T[Key]> };
}
