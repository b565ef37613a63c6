/** Our own records: what must be there is there, or the record is called corrupt. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hex, utf8 } from '../../src/base/bytes.ts';
import { unwrap } from '../../src/base/error.ts';
import * as records from '../../src/proto/records.ts';

const corrupt = { ok: false, error: { code: 'STORE_CORRUPT', side: 'host', scope: 'account' } };

const CREDENTIALS: records.CredentialsRecord = {
  role: 'companion',
  noisePrivateKey: new Uint8Array(32).fill(1),
  identityPrivateKey: new Uint8Array(32).fill(2),
  registrationId: 1,
  pn: '15550001111:3@s.whatsapp.net',
};
const OUTBOX: records.OutboxRecord = {
  id: '3EB0',
  chat: 'a@lid',
  content: utf8('content'),
  createdAt: 1_767_225_600_000,
  devices: ['a:1@lid', 'a@lid'],
  frame: new Uint8Array(0),
  hide: false,
};
const INBOX: records.InboxRecord = {
  id: '3EB0',
  chat: 'a@lid',
  sender: 'a:1@lid',
  fromMe: false,
  sentAt: 1_767_225_600_000,
  content: new Uint8Array(0),
};
const ACCOUNT: records.AccountRecord = {
  rawId: 7,
  currentKeyIndex: 3,
  listTimestamp: 1_700_000_000,
  companions: [
    { jid: 'a:1@lid', keyIndex: 3, identity: new Uint8Array(32), linkedAt: 1_767_225_600_000 },
  ],
};
const USER_DEVICES: records.UserDevicesRecord = {
  user: 'a@lid',
  timestamp: 5,
  validIndexes: [0, 3],
  devices: [{ id: 1, keyIndex: 3, hosted: false }],
  expected: { timestamp: 6, since: 7 },
};

it.each([
  ['credentials', CREDENTIALS, records.encodeCredentials, records.decodeCredentials],
  ['outbox', OUTBOX, records.encodeOutbox, records.decodeOutbox],
  ['inbox', INBOX, records.encodeInbox, records.decodeInbox],
  ['account', ACCOUNT, records.encodeAccount, records.decodeAccount],
  ['user devices', USER_DEVICES, records.encodeUserDevices, records.decodeUserDevices],
] as const)('reads what it wrote: %s', (_, value, encode, decode) => {
  const bytes = (encode as (value: object) => Uint8Array)(value);
  expect(decode(bytes)).toStrictEqual({ ok: true, value });
});

describe('required fields', () => {
  it.each([
    ['credentials', CREDENTIALS, records.encodeCredentials, records.decodeCredentials, ['pn']],
    ['outbox', OUTBOX, records.encodeOutbox, records.decodeOutbox, ['devices', 'frame', 'hide']],
    ['inbox', INBOX, records.encodeInbox, records.decodeInbox, []],
    ['account', ACCOUNT, records.encodeAccount, records.decodeAccount, ['companions']],
    [
      'user devices',
      USER_DEVICES,
      records.encodeUserDevices,
      records.decodeUserDevices,
      ['timestamp', 'validIndexes', 'devices', 'expected'],
    ],
  ] as const)('calls a record corrupt that lacks one: %s', (_, whole, encode, decode, optional) => {
    for (const name of Object.keys(whole)) {
      const bytes = (encode as (value: object) => Uint8Array)({ ...whole, [name]: undefined });
      if ((optional as readonly string[]).includes(name)) expect(decode(bytes).ok).toBe(true);
      else expect(decode(bytes)).toMatchObject({ ...corrupt, error: { data: { missing: name } } });
    }
  });

  it('looks into lists', () => {
    const companions = [{ jid: 'a:1@lid' }] as unknown as records.AccountRecord['companions'];
    expect(records.decodeAccount(records.encodeAccount({ ...ACCOUNT, companions }))).toMatchObject({
      ...corrupt,
      error: { data: { missing: 'companions.keyIndex' } },
    });
  });

  it('gives an empty list for an absent one', () => {
    const sent = { id: 'i', chat: 'c', content: new Uint8Array(1), createdAt: 1, devices: [] };
    expect(unwrap(records.decodeSent(records.encodeSent(sent)))).toStrictEqual(sent);
  });
});

it('calls any bytes a record or corrupt, and never throws', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      for (const decode of [records.decodeOutbox, records.decodeAccount]) {
        const decoded = decode(bytes);
        if (!decoded.ok) expect(decoded).toMatchObject(corrupt);
      }
    }),
  );
});

it('shows nothing of a record in the error', () => {
  const bytes = records.encodeCredentials({ ...CREDENTIALS, role: undefined as unknown as string });
  const text = JSON.stringify(records.decodeCredentials(bytes));
  expect(text).not.toContain('15550001111');
  expect(text).not.toContain(hex(CREDENTIALS.noisePrivateKey));
});
