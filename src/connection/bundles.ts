/**
 * Key bundles: asked for where a session is missing, checked, and made into sessions (spec 02 §9.4).
 *
 * One query at a time, capped; what more is missing is asked for after the answer. Identities that
 * become known this way let device lists be checked that had to wait for them.
 */

import { cap } from '../base/limits.ts';
import type { Read, Records } from '../base/step.ts';
import { canonicalJid } from '../devices/lid.ts';
import { bundleReads, installBundles } from '../messages/bundles.ts';
import { buildBundleQuery, parseBundles } from '../signal/bundle.ts';
import { bareJid, type Jid, sameJid } from '../wire/jid.ts';
import type { Node } from '../wire/node.ts';
import { settleList } from './device-lists.ts';
import { noteEffort } from './fetch-limits.ts';
import { changeReads } from './list-changes.ts';
import { request } from './requests.ts';
import type { Turn } from './turn.ts';

/** What became of the devices whose bundles were asked for. */
export interface BundleOutcome {
  readonly made: readonly Jid[];
  readonly refused: readonly Jid[];
}

/** The keys of a device are not those that were known: told and written into its history. */
export function tellIdentity(turn: Turn, device: Jid): void {
  turn.emit({ kind: 'identity-changed', device, implicit: true });
  turn.effect({ kind: 'input', input: { kind: 'identity', device } });
}

/** Asks for the bundles of devices, as many as one query may hold. */
export function requestBundles(turn: Turn, jids: readonly Jid[]): void {
  const asked = jids.slice(0, cap('bundlesPerQuery'));
  request(turn, buildBundleQuery(asked), { kind: 'bundles', asked });
}

/** Records that the answer needs; asked again until it is empty. */
export function bundleAnswerReads(
  answer: Node,
  asked: readonly Jid[],
  records: Records,
): readonly Read[] {
  const reads = bundleReads(parseBundles(answer, asked), records);
  if (reads.some((read) => !records.has(read.table, read.key))) return reads;
  return changeReads(asked.map((jid) => canonicalJid(records, bareJid(jid))));
}

/** Makes sessions of the bundles; returns which devices were given one and which could not be. */
export function applyBundles(turn: Turn, answer: Node, asked: readonly Jid[]): BundleOutcome {
  const { self } = turn.state;
  if (self === undefined) return { made: [], refused: asked };
  const answers = parseBundles(answer, asked);
  noteEffort(turn, asked, 'fetches');
  const context = { self, asked };
  const { refused, identityChanged } = installBundles(turn.draft, answers, context, turn.env);
  for (const device of identityChanged) tellIdentity(turn, device);
  for (const { error } of refused) turn.emit({ kind: 'refused', error });
  for (const jid of asked) {
    if (jid.device === 0) settleList(turn, canonicalJid(turn.draft, jid));
  }
  const left = refused.map(({ jid }) => jid);
  return { made: asked.filter((jid) => !left.some((one) => sameJid(one, jid))), refused: left };
}
