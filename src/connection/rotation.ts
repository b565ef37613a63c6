/**
 * The slow upkeep of the prekeys: a new signed prekey every 27 days, and once a day the question
 * whether the server still holds the keys of this device (spec 02 §9.6, §9.7).
 *
 *   online, or a day later ──► due? ──► candidate stored ──► offered ──► current, old ones kept
 *                         └──► asked today? ──► digest ──► matches | upload anew | SIGNAL_IDENTITY
 *
 * When the next attempt is due is written before anything is asked: a lost answer or a refusal
 * waits for its day and never loops. A candidate is stored like every signed prekey, so a message
 * that a peer made with it opens even if the server's answer was lost.
 */

import { type Bytes, EMPTY } from '../base/bytes.ts';
import type { Ms } from '../base/env.ts';
import type { QuartetError } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import { Reader } from '../base/reader.ts';
import type { Read, Records } from '../base/step.ts';
import { buildDigestQuery, checkDigest, digestPreKeyIds } from '../signal/prekey-digest.ts';
import {
  buildSignedPreKeyRotation,
  decodePreKey,
  decodeSignedPreKey,
  encodeSignedPreKey,
  expiredSignedPreKeys,
  generateSignedPreKey,
  isRotationDue,
  nextPreKeyId,
  PREKEY_TABLE,
  preKeyKey,
  SIGNED_PREKEY_TABLE,
  type SignedPreKey,
} from '../signal/prekeys.ts';
import type { Node } from '../wire/node.ts';
import { saveCredentials, selfOf } from './credentials.ts';
import { answerError, request } from './requests.ts';
import type { DeviceState } from './state.ts';
import type { Turn } from './turn.ts';
import { uploadPreKeys, uploadReads } from './upkeep.ts';

/** Name of the timer that looks after the keys of a device that stays online. */
export const UPKEEP_TIMER = 'upkeep';

/** When what is due next; times in ms, 0 = at once. */
interface Schedule {
  readonly rotateAt: Ms;
  readonly digestAt: Ms;
}

const SCHEDULE: Read = { table: 'device', key: 'prekey-schedule' };
const DAY_MS = 86_400_000;

/** Records that `keepPreKeys` needs. */
export const keepReads = ({ credentials }: DeviceState): readonly Read[] => [
  SCHEDULE,
  signedRead(nextPreKeyId(credentials.signedPreKey.id)),
];

/** Does what is due; called when the device has come online and once a day from then on. */
export function keepPreKeys(turn: Turn): void {
  if (turn.state.phase !== 'online') return;
  turn.timer(UPKEEP_TIMER, DAY_MS);
  const { rotateAt, digestAt } = readSchedule(turn.draft);
  const { signedPreKey } = turn.state.credentials;
  if (turn.now >= digestAt) askDigest(turn);
  if (turn.now >= rotateAt && isRotationDue(signedPreKey, turn.env)) offerCandidate(turn);
}

/** Asks what the server holds. Needs the record of the schedule. */
export function askDigest(turn: Turn): void {
  putSchedule(turn, { digestAt: turn.now + DAY_MS });
  request(turn, buildDigestQuery(), { kind: 'prekey-digest' });
}

/** Records that `askDigest` needs. */
export const digestReads = (): readonly Read[] => [SCHEDULE];

/** Records that the answer about the digest needs. */
export const digestAnswerReads = (answer: Node): readonly Read[] => [
  ...uploadReads(),
  ...digestPreKeyIds(answer)
    .slice(0, cap('prekeyPool'))
    .map((id) => ({ table: PREKEY_TABLE, key: preKeyKey(id) })),
];

/**
 * Compares the answer about the digest with the own keys and uploads anew if they differ. Returns
 * `SIGNAL_IDENTITY` if another identity is registered: then nothing may be uploaded.
 */
export function applyDigest(turn: Turn, answer: Node): QuartetError | undefined {
  const { local, signedPreKey } = turn.state.credentials;
  const error = answerError(answer);
  if (error !== undefined) {
    if (error.data['code'] === NOT_FOUND) uploadPreKeys(turn);
    else turn.emit({ kind: 'refused', error });
    return undefined;
  }
  const preKey = (id: number): Bytes | undefined => {
    const value = turn.draft.get(PREKEY_TABLE, preKeyKey(id));
    const held = value && decodePreKey(value);
    return held?.ok === true ? held.value.keyPair.publicKey : undefined;
  };
  const verdict = checkDigest(answer, { local, signedPreKey, preKey }, turn.env.crypto);
  if (!verdict.ok) return verdict.error;
  if (verdict.value === 'upload') uploadPreKeys(turn);
  return undefined;
}

/** Records that the answer to a rotation needs: the signed prekeys that may have grown too old. */
export function rotationAnswerReads({ credentials }: DeviceState, id: number): readonly Read[] {
  const current = credentials.signedPreKey.id;
  const older = Array.from({ length: KEPT_READS }, (_, i) => signedRead(current - i));
  return [SCHEDULE, signedRead(id), ...older.slice(0, current)];
}

/** Takes the answer to a rotation: the candidate becomes current, is dropped, or has to wait. */
export function applyRotation(turn: Turn, id: number, answer: Node): void {
  const error = answerError(answer);
  const candidate = readSigned(turn.draft, id);
  if (error === undefined) return candidate && makeCurrent(turn, candidate);
  turn.emit({ kind: 'refused', error });
  const { code } = error.data;
  if (code === NOT_ACCEPTABLE) turn.draft.delete(SIGNED_PREKEY_TABLE, preKeyKey(id));
  if (code === CONFLICT) askDigest(turn);
}

/** Stores the next signed prekey, the one of an earlier attempt if there is one, and offers it. */
function offerCandidate(turn: Turn): void {
  const { local, signedPreKey } = turn.state.credentials;
  const id = nextPreKeyId(signedPreKey.id);
  const earlier = readSigned(turn.draft, id);
  const isAhead = earlier !== undefined && earlier.createdAt > signedPreKey.createdAt;
  const candidate = isAhead ? earlier : generateSignedPreKey(id, local.identity, turn.env);
  putSigned(turn, candidate);
  putSchedule(turn, { rotateAt: turn.now + DAY_MS });
  request(turn, buildSignedPreKeyRotation(candidate), { kind: 'prekey-rotation', id });
}

function makeCurrent(turn: Turn, candidate: SignedPreKey): void {
  const { credentials } = turn.state;
  putSigned(turn, { ...credentials.signedPreKey, replacedAt: turn.now });
  const updated = { ...credentials, signedPreKey: { ...candidate, uploaded: true } };
  saveCredentials(turn.draft, updated);
  turn.set({ credentials: updated, self: selfOf(updated) });
  const held: SignedPreKey[] = [];
  for (let id = candidate.id; id > 0 && id > candidate.id - KEPT_READS; id--) {
    const one = readSigned(turn.draft, id);
    if (one !== undefined) held.push(one);
  }
  for (const id of expiredSignedPreKeys(held, turn.env)) {
    turn.draft.delete(SIGNED_PREKEY_TABLE, preKeyKey(id));
  }
}

const signedRead = (id: number): Read => ({ table: SIGNED_PREKEY_TABLE, key: preKeyKey(id) });

function readSigned(records: Records, id: number): SignedPreKey | undefined {
  const value = records.get(SIGNED_PREKEY_TABLE, preKeyKey(id));
  const record = value && decodeSignedPreKey(value);
  return record?.ok === true ? record.value : undefined;
}

const putSigned = (turn: Turn, record: SignedPreKey): void =>
  turn.draft.put(SIGNED_PREKEY_TABLE, preKeyKey(record.id), encodeSignedPreKey(record));

function readSchedule(records: Records): Schedule {
  const reader = new Reader(records.get(SCHEDULE.table, SCHEDULE.key) ?? EMPTY);
  const times = { rotateAt: readTime(reader), digestAt: readTime(reader) };
  return reader.failed ? { rotateAt: 0, digestAt: 0 } : times;
}

const readTime = (reader: Reader): Ms => reader.u32() * 1000;

/** The row: rotateAt(4) | digestAt(4), in seconds. */
function putSchedule(turn: Turn, changed: Partial<Schedule>): void {
  const { rotateAt, digestAt } = { ...readSchedule(turn.draft), ...changed };
  const row = new DataView(new ArrayBuffer(8));
  row.setUint32(0, Math.ceil(rotateAt / 1000));
  row.setUint32(4, Math.ceil(digestAt / 1000));
  turn.draft.put(SCHEDULE.table, SCHEDULE.key, new Uint8Array(row.buffer));
}

/** The current one, those that are kept, and those that a rotation may delete. */
const KEPT_READS = 8;
const NOT_FOUND = 404;
const NOT_ACCEPTABLE = 406;
const CONFLICT = 409;
