/**
 * Content that is built here against the same content built by another implementation, and read back.
 */

import { describe, expect, it } from 'vitest';
import { hex } from '../../src/base/bytes.ts';
import { QuartetError, unwrap } from '../../src/base/error.ts';
import { cap } from '../../src/base/limits.ts';
import { encodeContent, type OutgoingContent } from '../../src/messages/content.ts';
import type { ReceivedContent } from '../../src/messages/kinds.ts';
import { parseContent } from '../../src/messages/received.ts';
import { decodeMessage, encodeMessage, type Message } from '../../src/proto/message.ts';
import { at, bytes, fixedEnv, fixture } from './fixture.ts';
import { START } from './world.ts';

const chat = at('100000000000002@lid');
const own = { chat, id: 'M1', fromMe: true };
const theirs = { chat, id: 'M2', fromMe: false };
const env = fixedEnv(Uint8Array.of(7), START);

/** What is said, by the name of the case that holds what others make of it. */
const SAID: Readonly<Record<string, OutgoingContent>> = {
  'poll with one choice': { kind: 'poll', name: 'Q', options: ['a', 'b'], selectable: 1 },
  'poll with any number': { kind: 'poll', name: 'Q', options: ['a', 'b', 'c'], selectable: 0 },
  event: {
    kind: 'event',
    name: 'Picnic',
    description: 'in the park',
    startsAtMs: START + 3_600_000,
    endsAtMs: START + 7_200_000,
    extraGuests: true,
    place: { latitude: 1.5, longitude: -2.25, name: 'Park' },
  },
  'pin for a week': { kind: 'pin', target: theirs, durationS: 604_800 },
  unpin: { kind: 'unpin', target: theirs },
  reaction: { kind: 'reaction', target: theirs, emoji: 'x' },
  revoke: { kind: 'revoke', target: own },
  edit: { kind: 'edit', target: own, text: 'new' },
  'timer of a week': { kind: 'timer', seconds: 604_800 },
  location: { kind: 'location', latitude: 1.5, longitude: -2.25, name: 'Here' },
  'one contact': { kind: 'contacts', contacts: [{ name: 'N', vcard: 'BEGIN:VCARD' }] },
  'two contacts': {
    kind: 'contacts',
    contacts: [
      { name: 'N', vcard: 'A' },
      { name: 'M', vcard: 'B' },
    ],
  },
  'group invite': {
    kind: 'group-invite',
    group: at('120363000000000001@g.us'),
    code: 'ABCDEFGH',
    expiresAtMs: 1_767_830_400_000,
    name: 'G',
    caption: 'join',
  },
  'text that names someone': {
    kind: 'text',
    text: 'hi @100000000000003',
    mentions: [at('100000000000003@lid')],
  },
};

/** What is meant: without context, wrappers, zeros and the forms in which a text may be written. */
function meaning(message: Message): unknown {
  const { messageContextInfo: _, ephemeralMessage, ...content } = message;
  if (ephemeralMessage?.message !== undefined) return meaning(ephemeralMessage.message);
  const plain = JSON.stringify(content, (name, value: unknown) => {
    if (name === 'ephemeralSettingTimestamp' || value === 0 || value === false) return undefined;
    return value;
  });
  return JSON.parse(plain.replace('"extendedTextMessage":{"text":"new"}', '"conversation":"new"'));
}

describe('content', () => {
  for (const { name, message } of fixture<{ readonly message: string }>('built').cases) {
    it(`is built as others build it, and read from theirs: ${name}`, () => {
      const content = SAID[name];
      if (content === undefined) throw new Error('no such case');

      const built = encodeContent(content, env).message;

      const mine = unwrap(decodeMessage(built));
      const other = unwrap(decodeMessage(bytes(message)));
      expect(meaning(mine)).toEqual(meaning(other));
      const kind = content.kind === 'unpin' ? 'pin' : content.kind;
      expect(unwrap(parseContent(bytes(message))).kind).toBe(kind);
      expect(withoutTimes(unwrap(parseContent(built)))).toEqual(
        withoutTimes(unwrap(parseContent(bytes(message)))),
      );
    });
  }

  it('is all there when it is read', () => {
    const event = SAID['event'] as OutgoingContent;
    expect(readBack(event)).toEqual({
      kind: 'event',
      name: 'Picnic',
      description: 'in the park',
      place: { latitude: 1.5, longitude: -2.25, name: 'Park' },
      startsAtMs: START + 3_600_000,
      endsAtMs: START + 7_200_000,
      extraGuests: true,
      cancelled: false,
      context: {},
    });
    expect(readBack({ kind: 'pin', target: theirs, durationS: 86_400 })).toEqual({
      kind: 'pin',
      target: { id: 'M2', fromMe: false, chat },
      pinned: true,
      durationS: 86_400,
      pinnedAtMs: START,
    });
    expect(readBack({ kind: 'keep', target: theirs, kept: false })).toEqual({
      kind: 'keep',
      target: { id: 'M2', fromMe: false, chat },
      kept: false,
      keptAtMs: START,
    });
    expect(readBack({ kind: 'timer', seconds: 86_400 })).toEqual({
      kind: 'timer',
      seconds: 86_400,
      setAtMs: START,
    });
  });

  it('may be a reply that is forwarded and disappears', () => {
    const replyTo = { id: 'Q', sender: chat, content: 'before', chat: at('status@broadcast') };

    const text = readBack({ kind: 'text', text: 'hi', replyTo, forwarded: true, expiresAfterS: 9 });

    expect(text).toMatchObject({
      text: 'hi',
      context: {
        quoted: { id: 'Q', author: chat, content: { kind: 'text', text: 'before' } },
        forwarded: true,
        expiresAfterS: 9,
      },
    });
  });

  it('may show a link as the caller describes it', () => {
    const link = {
      url: 'https://e.org',
      title: 'E',
      description: 'an example',
      thumbnail: Uint8Array.of(1, 2),
    };
    const content = { kind: 'text', text: 'see https://e.org', link } as const;

    const built = encodeContent(content, env);

    expect(built).toMatchObject({ type: 'media', mediatype: 'url' });
    expect(unwrap(parseContent(built.message))).toMatchObject({ link });
  });

  it('may be a file that can be opened once, and is marked so', () => {
    const pointer = { directPath: '/v', mediaKey: new Uint8Array(32), sizeBytes: 5 };
    for (const media of ['image', 'video', 'video-note', 'audio'] as const) {
      const built = encodeContent({ kind: 'media', media, pointer, viewOnce: true }, env);

      expect(unwrap(parseContent(built.message))).toMatchObject({
        kind: 'media',
        media,
        pointer,
        context: { viewOnce: true },
      });
    }
    for (const media of ['document', 'sticker'] as const) {
      expect(readBack({ kind: 'media', media, pointer })).toMatchObject({ media, pointer });
      expect(refusal({ kind: 'media', media, pointer, viewOnce: true })).toBe('view once');
    }
  });

  it('may be one position of a live location', () => {
    const place = { latitude: 1, longitude: 2, sequence: 3, accuracyM: 4, caption: 'here' };

    expect(readBack({ kind: 'live-location', ...place })).toMatchObject({
      kind: 'location',
      live: true,
      ...place,
    });
  });

  it.each<[string, OutgoingContent]>([
    ['options', { kind: 'poll', name: 'Q', options: ['a'], selectable: 1 }],
    ['options', { kind: 'poll', name: 'Q', options: ['a', ' a '], selectable: 1 }],
    ['options', { kind: 'poll', name: 'Q', options: Array.from('abcdefghijklm'), selectable: 1 }],
    ['selectable', { kind: 'poll', name: 'Q', options: ['a', 'b'], selectable: 3 }],
    ['duration', { kind: 'pin', target: own, durationS: 5 }],
    ['timer', { kind: 'timer', seconds: 5 }],
    ['position', { kind: 'location', latitude: 91, longitude: 0 }],
    ['position', { kind: 'live-location', latitude: Number.NaN, longitude: 0, sequence: 1 }],
    ['contacts', { kind: 'contacts', contacts: [] }],
    ['link', { kind: 'text', text: 'hi', link: { url: 'https://e.org' } }],
    ['mentions', { kind: 'text', text: 'hi', mentions: Array.from({ length: 1025 }, () => chat) }],
    ['poll-vote', { kind: 'poll-vote', target: own, options: [] }],
    ['raw', { kind: 'raw', message: new Uint8Array(0) }],
  ])('that cannot be sent is refused for its %s', (reason, content) => {
    expect(refusal(content)).toBe(reason);
  });

  it('that is too large is refused', () => {
    const thumbnail = new Uint8Array(cap('thumbnailBytes') + 1);
    const pointer = {};
    expect(refusal({ kind: 'media', media: 'image', pointer, thumbnail })).toBe('thumbnail');
    const url = 'e';
    expect(refusal({ kind: 'text', text: 'e', link: { url, thumbnail } })).toBe('thumbnail');
    const message = encodeMessage({ conversation: 'x'.repeat(cap('messageBytes')) });
    expect(refusal({ kind: 'raw', message })).toBe('size');
  });

  it('of a newer client passes through byte for byte', () => {
    const message = bytes('9a06020801');
    const built = encodeContent({ kind: 'raw', message }, env).message;

    expect(hex(built)).toMatch(/^9a06020801/);
    expect(unwrap(parseContent(built))).toEqual({ kind: 'raw', field: 99 });
  });

  it('that its sender made too large is cut, and delivered', () => {
    const jpegThumbnail = new Uint8Array(cap('thumbnailBytes') + 1);
    const extended = { text: 'see e', matchedText: 'e', jpegThumbnail };
    const far = { degreesLatitude: 200, degreesLongitude: 0 };

    const text = unwrap(parseContent(encodeMessage({ extendedTextMessage: extended })));
    const event = unwrap(
      parseContent(encodeMessage({ eventMessage: { name: 'E', location: far } })),
    );

    expect(text).toMatchObject({ link: { url: 'e' } });
    expect(text).not.toHaveProperty('link.thumbnail');
    expect(event).toMatchObject({ kind: 'event', name: 'E' });
    expect(event).not.toHaveProperty('place');
  });
});

const readBack = (content: OutgoingContent): ReceivedContent =>
  unwrap(parseContent(encodeContent(content, env).message));

function refusal(content: OutgoingContent): unknown {
  try {
    encodeContent(content, env);
    return undefined;
  } catch (error) {
    return error instanceof QuartetError && error.code === 'MESSAGE_UNSUPPORTED'
      ? error.data['reason']
      : error;
  }
}

const TIMES: ReadonlySet<string> = new Set(['setAtMs', 'durationS', 'editedAtMs']);
const withoutTimes = (content: ReceivedContent): unknown =>
  Object.fromEntries(Object.entries(content).filter(([name]) => !TIMES.has(name)));
