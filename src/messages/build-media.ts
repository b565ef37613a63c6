/**
 * The Message of an uploaded file: image, video, audio, document, sticker (spec 04 §7.2).
 *
 * Takes what the upload gave and how the file is to be shown; encrypting and uploading are done
 * before. A file that can be opened once says so in a flag; the wrapper of older clients is not made.
 */

import { cap } from '../base/limits.ts';
import type { ContextInfo, Message } from '../proto/message.ts';
import { unsupported } from './build-context.ts';
import type { OutgoingMedia } from './outgoing.ts';

/** The Message of a file. Throws `MESSAGE_UNSUPPORTED` if it cannot be shown like that. */
export function buildMedia(content: OutgoingMedia, contextInfo: ContextInfo | undefined): Message {
  const { media, pointer, caption, thumbnail, seconds, voice, gif, fileName } = content;
  if (thumbnail !== undefined && thumbnail.length > cap('thumbnailBytes')) {
    throw unsupported('thumbnail');
  }
  if (content.viewOnce === true && !ONCE.has(media)) throw unsupported('view once');
  const viewOnce = content.viewOnce === true ? true : undefined;
  const { sizeBytes: fileLength, ...where } = pointer;
  const file = { ...where, fileLength, contextInfo };
  const size = { width: content.widthPx, height: content.heightPx };
  const shown = { ...file, ...size, caption, jpegThumbnail: thumbnail };
  switch (media) {
    case 'image':
      return { imageMessage: { ...shown, viewOnce } };
    case 'video':
      return { videoMessage: { ...shown, seconds, gifPlayback: gif, viewOnce } };
    case 'video-note':
      return { ptvMessage: { ...shown, seconds, viewOnce } };
    case 'audio':
      return { audioMessage: { ...file, seconds, ptt: voice, viewOnce } };
    case 'document':
      return { documentMessage: { ...file, fileName, caption, jpegThumbnail: thumbnail } };
    case 'sticker':
      return { stickerMessage: { ...file, ...size, pngThumbnail: thumbnail } };
  }
}

const ONCE: ReadonlySet<string> = new Set(['image', 'video', 'video-note', 'audio']);
