/**
 * Messages of very many fields: half a million fit into one, and none may stop the device or keep
 * it busy for more than a moment.
 */

import { describe, expect, it, vi } from 'vitest';
import { concat, equalBytes, utf8 } from '../../src/base/bytes.ts';
import { unwrap } from '../../src/base/error.ts';
import { cap } from '../../src/base/limits.ts';
import { Reader } from '../../src/base/reader.ts';
import { readAddOn } from '../../src/messages/add-ons.ts';
import { classify } from '../../src/messages/classify.ts';
import { unwrapDeviceSent, wrapDeviceSent } from '../../src/messages/device-sent.ts';
import { pickFields, writeBytes } from '../../src/messages/fields.ts';
import { parseContent } from '../../src/messages/received.ts';
import { reportedContent } from '../../src/messages/reporting.ts';
import { jid } from '../../src/wire/jid.ts';

const COUNT = 150_000;
const CHAT = jid('15550001234', 's.whatsapp.net');

/** The same field of two bytes, again and again. */
const many = (...field: readonly [number, number]): Uint8Array =>
  Uint8Array.from({ length: 2 * COUNT }, (_, i) => field[i & 1] as number);

describe('a message of 150,000 fields', () => {
  it('is taken apart and joined again', () => {
    const message = many(8, 1);

    expect(
      equalBytes(
        pickFields(message, () => true),
        message,
      ),
    ).toBe(true);
  });

  it('is read as what its known fields say', () => {
    const message = concat(many(0x60, 1), writeBytes(1, utf8('text')));

    expect(unwrap(parseContent(message))).toMatchObject({ kind: 'text', text: 'text' });
  });

  it('is wrapped as a copy for an own device, and unwrapped', () => {
    const message = many(8, 1);

    const copy = unwrap(unwrapDeviceSent(wrapDeviceSent(message, CHAT)));

    expect(copy && equalBytes(copy.message, message)).toBe(true);
  });

  it('is reported with all fields that count', () => {
    expect(reportedContent(many(10, 0))).toHaveLength(2 * COUNT);
  });
});

/** How many tags, lengths and values are read while something is done. */
function countReads(run: () => unknown): number {
  const reads = vi.spyOn(Reader.prototype, 'varint');
  run();
  const { length } = reads.mock.calls;
  reads.mockRestore();
  return length;
}

/** Everything that looks at a message before anybody knows who may have sent it. */
function understand(message: Uint8Array): void {
  classify(message);
  parseContent(message);
  readAddOn(message);
  reportedContent(message);
  unwrapDeviceSent(message);
  unwrapDeviceSent(wrapDeviceSent(message, CHAT));
}

/** A message in so many wrappers of the kind that only shows it differently. */
function wrapped(message: Uint8Array, depth: number): Uint8Array {
  return depth === 0 ? message : writeBytes(40, writeBytes(1, wrapped(message, depth - 1)));
}

/** A copy for an own device whose two contexts have so many fields each. */
function twoContexts(count: number): Uint8Array {
  const context = Uint8Array.from({ length: 2 * count }, (_, i) => (i % 2 === 0 ? 0x70 : 1));
  const inner = writeBytes(35, context);
  const sent = concat(writeBytes(1, '1@lid'), writeBytes(2, inner));
  return concat(writeBytes(31, sent), writeBytes(35, context));
}

it('a message of very many parts is reported with as many as an honest one has', () => {
  const option = writeBytes(3, writeBytes(1, 'x'));
  const poll = writeBytes(49, concat(...Array.from({ length: 1_000 }, () => option)));

  const reported = reportedContent(poll);

  expect(reported).toEqual(
    writeBytes(49, concat(...Array.from({ length: cap('reportedParts') }, () => option))),
  );
});

describe('the work of understanding a message', () => {
  const SHAPES: Readonly<Record<string, (count: number) => Uint8Array>> = {
    'many fields': (count) => many(8, 1).subarray(0, 2 * count),
    'many fields in wrappers': (count) => wrapped(many(8, 1).subarray(0, 2 * count), 20),
    'many wrappers': (count) => wrapped(writeBytes(1, 'text'), count),
    'copies with two long contexts': twoContexts,
  };

  it.each(Object.keys(SHAPES))('grows with its size and no faster: %s', (name) => {
    const shape = SHAPES[name] ?? (() => new Uint8Array(0));
    understand(shape(10));

    const [few, more] = [1_000, 2_000].map((count) => countReads(() => understand(shape(count))));

    expect(more).toBeLessThanOrEqual(2.1 * (few ?? 0));
    expect(few).toBeLessThan(1_000 * 400);
  });

  it('ends with wrappers that nobody means, and the message is raw', () => {
    expect(unwrap(parseContent(wrapped(writeBytes(1, 'text'), 2_000)))).toEqual({
      kind: 'raw',
      field: 40,
    });
  });

  it('does not compare every field of one context with every field of the other', () => {
    expect(unwrap(unwrapDeviceSent(twoContexts(120_000)))?.chat.user).toBe('1');
  });
});
