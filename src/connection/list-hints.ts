/**
 * Device list metadata inside messages: a hint that a list is out of date (spec 03 §8).
 *
 * Read from messages of one-to-one chats that were opened, taken in a turn of its own, never a
 * reason to refuse anything. A newer list than the known one is asked for at once, at most once in an
 * hour for a user; the daily run does the rest.
 */

import { cap } from '../base/limits.ts';
import type { Read, Records } from '../base/step.ts';
import { applySenderMetadata, type SenderMetadata } from '../devices/icdc.ts';
import { isOwn } from '../devices/identity.ts';
import { canonicalJid } from '../devices/lid.ts';
import { FIELD } from '../messages/classify.ts';
import { bytesField, numberField, subMessage } from '../messages/fields.ts';
import type { IncomingMessage } from '../messages/inbox.ts';
import { bareJid, isLid, isPn, type Jid } from '../wire/jid.ts';
import { requestLists, userReads } from './device-lists.ts';
import { isAffordable, noteEffort } from './fetch-limits.ts';
import { storeChange, storedList } from './list-changes.ts';
import type { ListHint } from './state.ts';
import type { Turn } from './turn.ts';

/** Has the hints of a message taken, if there are any. */
export function noteHints(turn: Turn, { chat, sender, fromMe, raw }: IncomingMessage): void {
  const { self } = turn.state;
  if (self === undefined || (!isPn(chat) && !isLid(chat))) return;
  const context = subMessage(raw, FIELD.context);
  const metadata = bytesField(context, METADATA);
  if (metadata === undefined) return;
  const keyHash = bytesField(metadata, SENDER_HASH);
  hint(turn, { device: sender, keyHash, timestamp: numberField(metadata, SENDER_TIME) });
  // What an own device knows of the recipient is as good as what this one knows.
  if (!fromMe) return;
  hint(turn, { device: bareJid(chat), timestamp: numberField(metadata, RECIPIENT_TIME) }, 'heard');
}

function hint(
  turn: Turn,
  { device, timestamp, keyHash }: SenderMetadata & { readonly device: Jid },
  by: ListHint['by'] = 'sender',
): void {
  const latest = turn.now / 1000 + cap('futureHours') * 3600;
  if (timestamp === undefined || !(timestamp > 0 && timestamp <= latest)) return;
  const input = {
    kind: 'list-hint',
    device,
    timestamp,
    hasHash: keyHash !== undefined,
    by,
  } as const;
  turn.effect({ kind: 'input', input });
}

/** Records that a hint needs; asked again until it is empty. */
export const hintReads = ({ device }: ListHint, records: Records): readonly Read[] =>
  userReads(records, [bareJid(device)], []);

/** Takes a hint. Somebody of whom no list is known is asked for when he is written to. */
export function takeHint(turn: Turn, { device, timestamp, hasHash, by }: ListHint): void {
  const { self, phase } = turn.state;
  const user = canonicalJid(turn.draft, bareJid(device));
  const record = storedList(turn.draft, user);
  if (self === undefined || record === undefined) return;
  const alone = by === 'sender' && device.device === 0 && !hasHash;
  // This device is the proof that the own account has companions.
  if (alone && isOwn(self, user)) return;
  const keyHash = alone ? undefined : new Uint8Array(0);
  const change = applySenderMetadata(
    { record, device: device.device, metadata: { timestamp, keyHash }, now: turn.now },
    turn.env.crypto,
  );
  if (change.record === record) return;
  storeChange(turn, user, change);
  const expected = change.record?.expected;
  const isBehind = expected !== undefined && expected.timestamp > record.timestamp;
  if (!isBehind || phase !== 'online' || !isAffordable(turn, user, 'hints')) return;
  noteEffort(turn, [user], 'hints');
  requestLists(turn, [user], { job: false });
}

const METADATA = 1;
const SENDER_HASH = 1;
const SENDER_TIME = 2;
const RECIPIENT_TIME = 9;
