/**
 * Targets of what a store holds: the doors of records, the rows that features read back, keys.
 *
 * A damaged file is no attack but happens; whatever lies in a row, reading it gives a value or a
 * typed error. Also the doors of what comes in large files: history and app state.
 */

import { compareBytes, fromUtf8, utf8 } from '../../../src/base/bytes.ts';
import type { Records } from '../../../src/base/step.ts';
import { readHistory } from '../../../src/devices/history.ts';
import { decodeRoster, encodeRoster } from '../../../src/devices/roster.ts';
import { decodeInbox } from '../../../src/messages/inbox.ts';
import { knownAuthors, knownSince } from '../../../src/messages/known.ts';
import { expiredKeys, PRUNED_TABLES } from '../../../src/messages/prune.ts';
import { readSent } from '../../../src/messages/sent.ts';
import { readTimer } from '../../../src/messages/timers.ts';
import {
  decodeConversation,
  decodeHistorySync,
  decodeWebMessageInfo,
  encodeConversation,
  encodeHistorySync,
  encodeWebMessageInfo,
} from '../../../src/proto/history.ts';
import {
  decodeAccount,
  decodeCredentials,
  decodeInbox as decodeInboxRecord,
  decodeKnown,
  decodeOutbox,
  decodePending,
  decodeSent,
  decodeTrustedToken,
  decodeUserDevices,
  encodeAccount,
  encodeCredentials,
  encodeInbox,
  encodeKnown,
  encodeOutbox,
  encodePending,
  encodeSent,
  encodeTrustedToken,
  encodeUserDevices,
} from '../../../src/proto/records.ts';
import {
  decodeSyncActionData,
  decodeSyncdMutations,
  decodeSyncdPatch,
  decodeSyncdSnapshot,
  encodeSyncActionData,
  encodeSyncdMutations,
  encodeSyncdPatch,
  encodeSyncdSnapshot,
} from '../../../src/proto/sync.ts';
import { inRange, keyRange, storedKey } from '../../../src/store/keys.ts';
import { jid } from '../../../src/wire/jid.ts';
import { doorTarget, pair } from '../doors.ts';
import { NOW } from '../open-crypto.ts';
import { accept, sameValue } from '../oracles.ts';
import { insist, type Target } from '../target.ts';

const CHAT = jid('15550005678', 's.whatsapp.net');

/** Rows as features read them back: the input is the value of every row. */
function rows(input: Uint8Array): void {
  const records: Records = {
    get: (table) => (table === 'lid' ? undefined : input),
    has: () => true,
  };
  accept(decodeInbox('1', input));
  knownAuthors(records, CHAT, 'A1');
  knownSince(input);
  readSent(records, { chat: CHAT, id: 'A1', peer: false }, NOW);
  readTimer(records, CHAT);
  accept(readHistory(records, CHAT));
  const roster = accept(decodeRoster(input));
  if (roster !== undefined) {
    const again = accept(decodeRoster(encodeRoster(roster)));
    insist(sameValue(roster, again), 'a roster is read as written');
  }
  for (const table of PRUNED_TABLES) expiredKeys(table, [{ key: 'a', value: input }], NOW);
}

/** `size | prefix | size | after | key`: a range holds exactly the keys that it describes. */
function keys(input: Uint8Array): void {
  const [prefixSize = 0] = input;
  const [afterSize = 0] = input.subarray(1 + prefixSize);
  const prefix = fromUtf8(input.subarray(1, 1 + prefixSize));
  const after = fromUtf8(input.subarray(2 + prefixSize, 2 + prefixSize + afterSize));
  const key = storedKey(fromUtf8(input.subarray(2 + prefixSize + afterSize)));
  insist(storedKey(key) === key, 'a stored key stays as it is');
  const bytes = utf8(key);
  const isAfter = compareBytes(bytes, utf8(after)) > 0;
  const range = keyRange({ prefix, after });
  insist(inRange(bytes, range) === (isAfter && key.startsWith(prefix)), 'a range is exact');
  insist(inRange(bytes, keyRange({ prefix })) === key.startsWith(prefix), 'a prefix is exact');
}

/** The targets of this file. */
export const targets: readonly Target[] = [
  doorTarget('store-records', [
    pair(decodeCredentials, encodeCredentials),
    pair(decodeOutbox, encodeOutbox),
    pair(decodeInboxRecord, encodeInbox),
    pair(decodeSent, encodeSent),
    pair(decodeKnown, encodeKnown),
    pair(decodePending, encodePending),
    pair(decodeTrustedToken, encodeTrustedToken),
    pair(decodeAccount, encodeAccount),
    pair(decodeUserDevices, encodeUserDevices),
  ]),
  { name: 'store-rows', run: rows, budgetBytes: 33_554_432 },
  { name: 'store-keys', run: keys },
  doorTarget('store-history', [
    pair(decodeHistorySync, encodeHistorySync),
    pair(decodeConversation, encodeConversation),
    pair(decodeWebMessageInfo, encodeWebMessageInfo),
  ]),
  doorTarget('store-app-state', [
    pair(decodeSyncdPatch, encodeSyncdPatch),
    pair(decodeSyncdSnapshot, encodeSyncdSnapshot),
    pair(decodeSyncdMutations, encodeSyncdMutations),
    pair(decodeSyncActionData, encodeSyncActionData),
  ]),
];
