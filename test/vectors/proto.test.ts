/** The protobuf samples of the shared vectors: read as they say, and written again where complete. */

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hex } from '../../src/base/bytes.ts';
import { unwrap } from '../../src/base/error.ts';
import { decodeClientPayload, encodeClientPayload } from '../../src/proto/client-payload.ts';
import { decodeHistorySync } from '../../src/proto/history.ts';
import { decodeMessage, encodeMessage, PIN_TYPE } from '../../src/proto/message.ts';
import { decodeLidMigration, PROTOCOL_TYPE } from '../../src/proto/protocol.ts';
import { fromJson, protoCases, unhex } from '../proto/cases.ts';

const shared = new URL('../../../shared/vectors/', import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, shared), 'utf8'));

it('has fixtures of its own', () => {
  expect(protoCases().length).toBeGreaterThan(40);
});

/** Kinds that our schema leaves out: read as messages without content. */
const UNLISTED = new Set([
  'bot message secret envelope',
  'list message',
  'buttons message',
  'template reply',
  'sticker pack',
]);

/** Enum names of the vectors as numbers, as far as the samples use them. */
const ENUMS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(Object.entries(PROTOCOL_TYPE)),
  ...Object.fromEntries(Object.entries(PIN_TYPE)),
  KEEP_FOR_ALL: 1,
  INITIAL_BOOTSTRAP: 0,
  RECENT: 3,
  PLACEHOLDER_MESSAGE_RESEND: 4,
};
const ENUM_FIELDS = new Set(['type', 'keepType', 'syncType', 'peerDataOperationRequestType']);

/** A decoded value of the vectors in our form: numbers for enums, no empty lists. */
function ours(value: unknown, name = ''): unknown {
  if (typeof value === 'string' && ENUM_FIELDS.has(name)) return ENUMS[value] ?? value;
  if (Array.isArray(value)) return value.map((item) => ours(item));
  if (typeof value !== 'object' || value === null || '$hex' in value) return fromJson(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, ours(item, key)]));
}

interface Sample {
  readonly name: string;
  readonly bytes: string;
  readonly decoded: object;
}

if (existsSync(shared)) describe('shared samples', sharedCases);

function sharedCases(): void {
  const samples: readonly Sample[] = read('messaging.json').protoSamples.cases;

  it.each(samples.map((sample) => [sample.name, sample] as const))('%s', (name, sample) => {
    const message = unwrap(decodeMessage(unhex(sample.bytes)));
    if (UNLISTED.has(name)) return;
    expect(message).toEqual(ours(sample.decoded));
    expect(hex(encodeMessage(message))).toBe(sample.bytes);
  });

  it('reads the payload of a LID migration', () => {
    const { lidMappingPayload } = read('messaging.json').protoSamples;
    const { pnToLidMappings } = unwrap(decodeLidMigration(unhex(lidMappingPayload)));
    expect(pnToLidMappings?.[0]?.pn).toBe(15_550_002_222);
  });

  it.each(['registration', 'login', 'mobile'])('reads the client payload of a %s', (name) => {
    const sample = read('noise-xx.json').clientPayloads[name];
    const payload = unwrap(decodeClientPayload(unhex(sample.hex)));
    expect(payload.passive).toBe(sample.fields.passive);
    expect(String(payload.username)).toBe(String(sample.fields.username));
    expect(payload.userAgent?.appVersion).toEqual(sample.fields.userAgent.appVersion);
    expect(hex(encodeClientPayload(payload))).toBe(sample.hex);
  });

  it('reads history chunks', () => {
    for (const blob of read('history.json').blobs) {
      const chunk = unwrap(decodeHistorySync(unhex(blob.historySync)));
      expect(chunk.conversations?.map(({ id }) => id)).toEqual(
        blob.decoded.conversations?.map(({ id }: { id: string }) => id),
      );
    }
  });
}
