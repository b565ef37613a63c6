/**
 * Messages of very many fields: half a million fit into one, and none may stop the device or keep
 * it busy for more than a moment.
 */

import { describe, expect, it } from 'vitest';
import { concat, equalBytes, utf8 } from '../../src/base/bytes.ts';
import { unwrap } from '../../src/base/error.ts';
import { unwrapDeviceSent, wrapDeviceSent } from '../../src/messages/device-sent.ts';
import { joinFields, readFields, writeBytes } from '../../src/messages/fields.ts';
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

    expect(equalBytes(joinFields(readFields(message) ?? []), message)).toBe(true);
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
