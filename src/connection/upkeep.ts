/**
 * Upkeep of the one-time prekeys: the server's count after login and when it warns, and a batch of
 * new keys when few are left (spec 02 §9.1-9.3).
 *
 * Keys are stored before they are offered. A batch whose answer was lost stays marked as not
 * uploaded; its keys are held, so whichever of them the server took can still be used.
 */

import { cap } from '../base/limits.ts';
import type { Read } from '../base/step.ts';
import {
  buildPreKeyCountQuery,
  buildPreKeyUpload,
  decodePreKey,
  encodePreKey,
  generatePreKeys,
  NEXT_PREKEY_READ,
  nextPreKeyId,
  PREKEY_TABLE,
  parsePreKeyCount,
  preKeyKey,
  readNextPreKeyId,
  writeNextPreKeyId,
} from '../signal/prekeys.ts';
import type { Node } from '../wire/node.ts';
import { request } from './requests.ts';
import type { Turn } from './turn.ts';

/** Asks how many one-time prekeys the server holds. */
export function askPreKeyCount(turn: Turn): void {
  request(turn, buildPreKeyCountQuery(), { kind: 'prekey-count' });
}

/** Whether the answer to the count says that an upload is due. */
export const isUploadDue = (answer: Node): boolean => parsePreKeyCount(answer) < cap('prekeyLow');

/** Records that an upload needs. */
export const uploadReads = (): readonly Read[] => [NEXT_PREKEY_READ];

/** Makes a batch of prekeys, stores it and offers it to the server. */
export function uploadPreKeys(turn: Turn): void {
  const { credentials, uploading } = turn.state;
  if (uploading) return;
  const preKeys = generatePreKeys(
    { firstId: readNextPreKeyId(turn.draft), count: cap('prekeyUpload') },
    turn.env,
  );
  for (const preKey of preKeys) {
    turn.draft.put(PREKEY_TABLE, preKeyKey(preKey.id), encodePreKey(preKey));
  }
  const ids = preKeys.map(({ id }) => id);
  writeNextPreKeyId(turn.draft, nextPreKeyId(ids.at(-1) ?? 0));
  turn.set({ uploading: true });
  const { local, signedPreKey } = credentials;
  request(turn, buildPreKeyUpload({ local, preKeys, signedPreKey }), {
    kind: 'prekey-upload',
    ids,
  });
}

/** Records that the answer to an upload needs. */
export const uploadedReads = (ids: readonly number[]): readonly Read[] =>
  ids.map((id) => ({ table: PREKEY_TABLE, key: preKeyKey(id) }));

/** Marks a batch as uploaded; keys that were used meanwhile are gone and stay gone. */
export function markUploaded(turn: Turn, ids: readonly number[]): void {
  for (const id of ids) {
    const value = turn.draft.get(PREKEY_TABLE, preKeyKey(id));
    const preKey = value && decodePreKey(value);
    if (preKey?.ok !== true) continue;
    const uploaded = encodePreKey({ ...preKey.value, uploaded: true });
    turn.draft.put(PREKEY_TABLE, preKeyKey(id), uploaded);
  }
}
