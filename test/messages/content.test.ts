/**
 * Content in both directions: labels, kinds, wrappers, and the secret that goes with it.
 */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concat } from '../../src/base/bytes.ts';
import { unwrap } from '../../src/base/error.ts';
import { cap } from '../../src/base/limits.ts';
import { classify } from '../../src/messages/classify.ts';
import { encodeContent, type OutgoingContent } from '../../src/messages/content.ts';
import { bytesField, subMessage, writeBytes, writeNumber } from '../../src/messages/fields.ts';
import { isSilent, parseContent } from '../../src/messages/received.ts';
import { at, bytes, fixedEnv, fixture } from './fixture.ts';

interface ContentCase {
  readonly message: string;
  readonly kind: string;
  readonly labels?: Readonly<Record<string, unknown>>;
}

const CHAT = at('100000000000002@lid');
const GROUP = at('120363000000000001@g.us');
const env = fixedEnv(Uint8Array.of(9), 1_767_225_600_000);

const secretOf = (message: Uint8Array) => bytesField(subMessage(message, 35), 3);

describe('known messages', () => {
  for (const one of fixture<ContentCase>('content').cases) {
    it(`are read and labelled: ${one.name}`, () => {
      const message = bytes(one.message);

      expect(unwrap(parseContent(message)).kind).toBe(one.kind);
      if (one.labels !== undefined) {
        expect(classify(message)).toMatchObject(one.labels);
        expect(classify(message).edit).toBe(one.labels['edit']);
        expect(classify(message).mediatype).toBe(one.labels['mediatype']);
      }
    });
  }

  it('keep quote and mentions of a reply', () => {
    const { cases } = fixture<ContentCase>('content');
    const reply = cases.find(({ name }) => name === 'reply with mention');

    expect(unwrap(parseContent(bytes(reply?.message ?? '')))).toEqual({
      kind: 'text',
      text: '@3 hi',
      context: {
        quoted: {
          id: 'Q',
          author: CHAT,
          content: { kind: 'text', text: 'q', context: {} },
        },
        mentions: [at('100000000000003@lid')],
      },
    });
  });

  it('are silent when they hold only a key for a group or only context', () => {
    const key = writeBytes(2, writeBytes(1, '1@g.us'));
    const context = writeBytes(35, writeBytes(3, new Uint8Array(32)));

    for (const message of [key, context, concat(key, context)]) {
      expect(isSilent(unwrap(parseContent(message)))).toBe(true);
    }
    expect(isSilent(unwrap(parseContent(writeBytes(1, 'hi'))))).toBe(false);
  });

  it('are raw, not lost, when their kind is not known', () => {
    expect(unwrap(parseContent(writeBytes(4000, 'new')))).toEqual({ kind: 'raw', field: 4000 });
  });
});

describe('content that is sent', () => {
  const target = { chat: GROUP, id: 'M', fromMe: false, sender: at('100000000000003:4@lid') };
  const cases: readonly (readonly [OutgoingContent, object])[] = [
    [
      { kind: 'text', text: 'hi' },
      { kind: 'text', text: 'hi', context: {} },
    ],
    [
      {
        kind: 'text',
        text: '@2 hi',
        replyTo: { id: 'Q', sender: at('100000000000002:3@lid'), content: 'before' },
        mentions: [at('100000000000002:3@lid')],
      },
      {
        kind: 'text',
        text: '@2 hi',
        context: {
          quoted: { id: 'Q', author: CHAT, content: { kind: 'text', text: 'before', context: {} } },
          mentions: [CHAT],
        },
      },
    ],
    [
      { kind: 'reaction', target, emoji: '👍' },
      {
        kind: 'reaction',
        target: { id: 'M', fromMe: false, chat: GROUP, author: at('100000000000003@lid') },
        emoji: '👍',
      },
    ],
    [
      { kind: 'edit', target: { chat: CHAT, id: 'M', fromMe: true }, text: 'new' },
      {
        kind: 'edit',
        target: { id: 'M', fromMe: true, chat: CHAT },
        content: { kind: 'text', text: 'new', context: {} },
        editedAtMs: 1_767_225_600_000,
      },
    ],
    [
      { kind: 'revoke', target: { chat: CHAT, id: 'M', fromMe: true } },
      { kind: 'revoke', target: { id: 'M', fromMe: true, chat: CHAT } },
    ],
  ];

  it.each(cases)('is read back as it was meant: %j', (outgoing, received) => {
    const encoded = encodeContent(outgoing, env);

    expect(unwrap(parseContent(encoded.message))).toEqual(received);
  });

  it('carries a fresh secret if others can refer to it', () => {
    const text = encodeContent({ kind: 'text', text: 'hi' }, env);
    const revoke = encodeContent({ kind: 'revoke', target }, env);

    expect(secretOf(text.message)).toEqual(new Uint8Array(32).fill(9));
    expect(secretOf(revoke.message)).toBeUndefined();
  });

  it('keeps the secret and every field that raw content has', () => {
    const secret = new Uint8Array(32).fill(5);
    const context = concat(writeNumber(2, 2), writeBytes(3, secret));
    const message = concat(writeBytes(1, 'hi'), writeBytes(35, context), writeBytes(4000, 'new'));

    expect(encodeContent({ kind: 'raw', message }, env).message).toEqual(message);
  });

  it('quotes a message without what that one quotes and without its secret', () => {
    const inner = encodeContent(
      { kind: 'text', text: 'b', replyTo: { id: 'A', sender: CHAT, content: 'a' } },
      env,
    );
    const outer = encodeContent(
      { kind: 'text', text: 'c', replyTo: { id: 'B', sender: CHAT, content: inner.message } },
      env,
    );

    const content = unwrap(parseContent(outer.message));

    expect(content).toMatchObject({ context: { quoted: { content: { text: 'b', context: {} } } } });
    expect(secretOf(outer.message)).toHaveLength(32);
  });

  it.each<readonly [string, OutgoingContent]>([
    ['a text that is too long', { kind: 'text', text: 'x'.repeat(cap('textChars') + 1) }],
    [
      'too many mentions',
      {
        kind: 'text',
        text: 'x',
        mentions: Array.from({ length: cap('mentions') + 1 }, () => CHAT),
      },
    ],
    ['no bytes', { kind: 'raw', message: new Uint8Array(0) }],
    ['bytes that are no message', { kind: 'raw', message: Uint8Array.of(255) }],
    [
      'a message that is too large',
      { kind: 'raw', message: writeBytes(1, new Uint8Array(1_048_577)) },
    ],
  ])('is refused: %s', (_, content) => {
    expect(() => encodeContent(content, env)).toThrow(
      expect.objectContaining({ code: 'MESSAGE_UNSUPPORTED', side: 'caller' }),
    );
  });
});

describe('any bytes', () => {
  it('are content or refused, never an exception, and labelling them never fails', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (message) => {
        const content = parseContent(message);

        if (!content.ok) expect(content.error.code).toBe('MESSAGE_CONTENT');
        expect(classify(message).type).toMatch(/^(text|media|reaction|event|poll)$/);
      }),
    );
  });

  it('are refused at each place where a message may be cut off, or are shorter content', () => {
    const { message } = encodeContent({ kind: 'text', text: 'hello', mentions: [CHAT] }, env);
    for (let length = 0; length < message.length; length++) {
      const cut = parseContent(message.subarray(0, length));

      if (!cut.ok) expect(cut.error.code).toBe('MESSAGE_CONTENT');
      else expect(['raw', 'text']).toContain(cut.value.kind);
    }
  });

  it('that are ten thousand wrappers deep are unknown content after sixteen', () => {
    let message = writeBytes(1, 'deep');
    for (let depth = 0; depth < 10_000; depth++) message = writeBytes(40, writeBytes(1, message));

    expect(unwrap(parseContent(message))).toEqual({ kind: 'raw', field: 40 });
  });
});
