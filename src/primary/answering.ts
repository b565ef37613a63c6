/**
 * What companions ask their phone for, and its answers (spec 04 §2.9, §13; spec 05 §1.3).
 *
 * Whoever asks was proved to be an own companion; only those that the account has signed and not
 * removed get an answer.
 */

import { equalBytes } from '../base/bytes.ts';
import { cap } from '../base/limits.ts';
import { archiveReads, findArchived } from '../messages/archive.ts';
import { buildPlaceholderResponse, parsePlaceholderRequest } from '../messages/placeholders.ts';
import { decodeMessage, encodeMessage } from '../proto/message.ts';
import { type AppStateSyncKey, PROTOCOL_TYPE } from '../proto/protocol.ts';
import { formatJid, type Jid, withDevice } from '../wire/jid.ts';
import { KEY_SHARE_READ } from './sharing.ts';
import type { Asked, PhoneTurn } from './turn.ts';

/** Answers a companion. */
export function answerCompanion(turn: PhoneTurn, question: Asked): void {
  const companion = companionOf(turn, question.by);
  if (companion === undefined) return;
  if (question.control.type === PROTOCOL_TYPE.APP_STATE_SYNC_KEY_REQUEST) {
    shareKeys(turn, companion, question);
  } else if (question.control.type === PROTOCOL_TYPE.PEER_DATA_OPERATION_REQUEST_MESSAGE) {
    sendOnceMore(turn, companion, question);
  }
}

/** The messages that a companion could not decrypt, as far as they are kept. */
function sendOnceMore(turn: PhoneTurn, companion: Jid, { id, control }: Asked): void {
  const { self } = turn.state.device;
  const missing = parsePlaceholderRequest(control);
  if (!missing.ok || self === undefined) return;
  const reads = archiveReads(missing.value, self, turn.draft);
  if (reads.length > 0) return turn.need(reads);
  if (!countAnswer(turn, companion)) return;
  const found = missing.value.flatMap(
    (one) => findArchived(turn.draft, one, self, turn.env.now()) ?? [],
  );
  turn.sendPeer(companion, buildPlaceholderResponse(id, found));
}

/** Counts an answer; false if a companion has had as many within a minute as it may (spec 04 §13). */
function countAnswer(turn: PhoneTurn, companion: Jid): boolean {
  const now = turn.env.now();
  const { answers } = turn.state;
  const known = answers?.get(formatJid(companion)) ?? { since: now, count: 0 };
  const isOver = now - known.since >= MINUTE_MS || now < known.since;
  const { since, count } = isOver ? { since: now, count: 0 } : known;
  if (count >= cap('placeholderAnswers')) return false;
  const next = { since, count: count + 1 };
  turn.set({ answers: new Map(answers).set(formatJid(companion), next) });
  return true;
}

const MINUTE_MS = 60_000;

/** The address of a signed companion under the number. */
function companionOf(turn: PhoneTurn, by: Jid): Jid | undefined {
  const { account, device } = turn.state;
  const { pn } = device.credentials;
  const isSigned = account.companions.some(({ jid }) => jid?.device === by.device);
  return pn === undefined || !isSigned ? undefined : withDevice(pn, by.device);
}

/** The keys that were asked for; one that the phone does not have comes back without its bytes. */
function shareKeys(turn: PhoneTurn, companion: Jid, { control }: Asked): void {
  const { table, key } = KEY_SHARE_READ;
  if (!turn.draft.has(table, key)) return turn.need([KEY_SHARE_READ]);
  const stored = turn.draft.get(table, key);
  const message = stored && decodeMessage(stored);
  const held =
    message?.ok === true ? message.value.protocolMessage?.appStateSyncKeyShare : undefined;
  const asked = control.appStateSyncKeyRequest?.keyIds ?? [];
  const keys = asked.map(
    (keyId): AppStateSyncKey => held?.keys?.find((one) => sameId(one, keyId.keyId)) ?? { keyId },
  );
  if (keys.length === 0) return;
  const type = PROTOCOL_TYPE.APP_STATE_SYNC_KEY_SHARE;
  turn.sendPeer(
    companion,
    encodeMessage({ protocolMessage: { type, appStateSyncKeyShare: { keys } } }),
  );
}

const sameId = ({ keyId }: AppStateSyncKey, asked: Uint8Array | undefined): boolean =>
  keyId?.keyId !== undefined && asked !== undefined && equalBytes(keyId.keyId, asked);
