/**
 * Control messages between own devices: what a companion does with them itself (spec 04 §2.6, §13).
 *
 * Who may send which was judged before (messages/origin.ts). What is taken here never reaches the
 * application; what the phone has to answer goes to its role. All else is the application's.
 */

import { type Bytes, EMPTY, equalBytes, hex } from '../base/bytes.ts';
import { QuartetError } from '../base/error.ts';
import type { Read } from '../base/step.ts';
import { INBOX_TABLE, type IncomingMessage } from '../messages/inbox.ts';
import { buildHistoryReceipt } from '../messages/receipts.ts';
import { type AppStateSyncKey, PROTOCOL_TYPE, type ProtocolMessage } from '../proto/protocol.ts';
import { noteHistory } from './history-notes.ts';
import { learnAll, readMigration } from './pairs.ts';
import { takePlaceholders } from './placeholders.ts';
import type { Turn } from './turn.ts';

/** Table of the keys for app state; key = id in hex, value = the 32 bytes. */
export const STATE_KEY_TABLE = 'app-state-key';

/** Takes a message between own devices; false if it is for the application. */
export function takePeerMessage(turn: Turn, message: IncomingMessage): boolean {
  const { content } = message;
  if (content.kind !== 'protocol') return false;
  const take = turn.state.credentials.role === 'primary' ? askPhone : TAKEN[content.type];
  if (take?.(turn, message, content.message) !== true) return false;
  turn.draft.delete(INBOX_TABLE, message.inboxKey);
  return true;
}

type Take = (turn: Turn, message: IncomingMessage, control: ProtocolMessage) => boolean;

/** What only a phone answers. */
const PHONE_TYPES: ReadonlySet<number> = new Set([
  PROTOCOL_TYPE.APP_STATE_SYNC_KEY_REQUEST,
  PROTOCOL_TYPE.PEER_DATA_OPERATION_REQUEST_MESSAGE,
]);

const askPhone: Take = (turn, { id, sender, content }, control) => {
  if (content.kind !== 'protocol' || !PHONE_TYPES.has(content.type)) return false;
  turn.effect({ kind: 'asked', by: sender, id, control });
  return true;
};

/** What a companion takes itself, by type. */
const TAKEN: Readonly<Record<number, Take>> = {
  [PROTOCOL_TYPE.INITIAL_SECURITY_NOTIFICATION_SETTING_SYNC]: () => true,
  [PROTOCOL_TYPE.APP_STATE_SYNC_KEY_SHARE]: (turn, _message, control) => {
    for (const key of control.appStateSyncKeyShare?.keys ?? []) storeKey(turn, key);
    return true;
  },
  [PROTOCOL_TYPE.PEER_DATA_OPERATION_REQUEST_RESPONSE_MESSAGE]: (turn, _message, control) =>
    takePlaceholders(turn, control),
  [PROTOCOL_TYPE.LID_MIGRATION_MAPPING_SYNC]: (turn, _message, control) => {
    const payload = control.lidMigrationMappingSyncMessage?.encodedMappingPayload ?? EMPTY;
    const pairs = readMigration(payload);
    if (pairs.ok) learnAll(turn, pairs.value);
    else turn.emit({ kind: 'refused', error: pairs.error });
    return true;
  },
  [PROTOCOL_TYPE.HISTORY_SYNC_NOTIFICATION]: (turn, { id }, control) => {
    const { self } = turn.state;
    // What has to be fetched first stays the application's; the receipt says that it is stored.
    const { initialHistBootstrapInlinePayload: inline } = control.historySyncNotification ?? {};
    if (inline === undefined || self === undefined) return false;
    const noted = noteHistory(turn, inline);
    if (!noted.ok) turn.emit({ kind: 'refused', error: noted.error });
    turn.send(buildHistoryReceipt(id, self));
    return true;
  },
};

/** A key is never replaced: a share that says otherwise about a known one is refused (spec 05 §1.3). */
function storeKey(turn: Turn, { keyId, keyData }: AppStateSyncKey): void {
  const id = keyId?.keyId;
  const secret = keyData?.keyData;
  if (id === undefined || id.length === 0 || id.length > KEY_ID_BYTES) return;
  if (secret?.length !== KEY_BYTES) return;
  const read: Read = { table: STATE_KEY_TABLE, key: hex(id) };
  if (!turn.draft.has(read.table, read.key)) return turn.need([read]);
  const known: Bytes | undefined = turn.draft.get(read.table, read.key);
  if (known === undefined) return turn.draft.put(read.table, read.key, secret);
  if (equalBytes(known, secret)) return;
  turn.emit({ kind: 'refused', error: new QuartetError('MESSAGE_FORGED_PROTOCOL', { type: 6 }) });
}

const KEY_ID_BYTES = 64;
const KEY_BYTES = 32;
