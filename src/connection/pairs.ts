/**
 * Numbers and LIDs that belong together: learnt from every place that names both, announced once.
 *
 * What was kept under the number moves to the LID in the same turn (spec 02 §10.3, spec 04 §0.1). Who
 * may say that two addresses are one person was judged before: the server in clear attributes, the
 * own phone under encryption, nobody else.
 */

import type { Bytes } from '../base/bytes.ts';
import { ok, type Result } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import type { Read, Records } from '../base/step.ts';
import { isOwn } from '../devices/identity.ts';
import { learnPair, migratePair, migrationReads, type Pair, pairReads } from '../devices/lid.ts';
import { unloaded } from '../messages/sessions.ts';
import { decodeLidMigration } from '../proto/protocol.ts';
import { gunzip } from '../wire/inflate.ts';
import { bareJid, isLid, isPn, type Jid, jid, parseJid } from '../wire/jid.ts';
import type { Turn } from './turn.ts';

/** Records that learning pairs needs; asked again until it is empty. */
export function pairNewsReads(pairs: readonly Pair[], records: Records): readonly Read[] {
  const named = unloaded(pairReads(pairs.flatMap(({ pn, lid }) => [pn, lid])), records);
  if (named.length > 0) return named;
  return unloaded(
    pairs.flatMap((pair) => migrationReads(records, pair)),
    records,
  );
}

/** Learns a pair and announces it if it is news. Needs `pairNewsReads`. */
export function learn(turn: Turn, pair: Pair): void {
  if (!learnPair(turn.draft, pair.pn, pair.lid)) return;
  migratePair(turn.draft, pair);
  announcePair(turn, pair);
}

/** Learns pairs that stand inside a message; loads first what that needs. */
export function learnAll(turn: Turn, pairs: readonly Pair[]): void {
  const taken = pairs.slice(0, cap('pairsPerMessage'));
  const reads = pairNewsReads(taken, turn.draft);
  if (reads.length > 0) return turn.need(reads);
  for (const pair of taken) learn(turn, pair);
}

/** Tells the application that two addresses are one person; of itself it knows. */
export function announcePair(turn: Turn, { pn, lid }: Pair): void {
  const { self } = turn.state;
  if (self !== undefined && (isOwn(self, pn) || isOwn(self, lid))) return;
  turn.emit({ kind: 'peer-resolved', pn: bareJid(pn), lid: bareJid(lid) });
}

/** A number and a LID as a pair, from texts or addresses; nothing if they are not one of each. */
export function pairOf(
  one: Jid | string | undefined,
  other: Jid | string | undefined,
): readonly Pair[] {
  const [pn, lid] = [one, other].map((address) => {
    const read = typeof address === 'string' ? parseJid(address) : ok(address);
    return read.ok ? read.value : undefined;
  });
  if (pn === undefined || lid === undefined || !isPn(pn) || !isLid(lid)) return [];
  return [{ pn: bareJid(pn), lid: bareJid(lid) }];
}

/**
 * The pairs of the phone's own migration, plain or compressed (spec 04 §2.6 type 22). Fails with
 * `PROTO_MALFORMED`, `WIRE_INFLATE` or `LIMIT_INFLATED`.
 */
export function readMigration(payload: Bytes): Result<readonly Pair[]> {
  const isGzip = payload[0] === 0x1f && payload[1] === 0x8b;
  const plain = isGzip ? gunzip(payload) : ok(payload);
  const migration = plain.ok ? decodeLidMigration(plain.value) : plain;
  if (!migration.ok) return migration;
  const { pnToLidMappings = [] } = migration.value;
  return ok(
    pnToLidMappings.flatMap(({ pn = 0, latestLid = 0, assignedLid = 0 }) => {
      const lid = latestLid === 0 ? assignedLid : latestLid;
      if (pn === 0 || lid === 0) return [];
      return [{ pn: jid(String(pn), 's.whatsapp.net'), lid: jid(String(lid), 'lid') }];
    }),
  );
}
