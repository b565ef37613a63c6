/**
 * Fetched bundles: turned into sessions, or refused with the reason.
 *
 * A bundle is used only if its signed prekey is signed, its identity is covered by its account and
 * it was asked for (spec 02 §4.3, §9.4, spec 03 §5.5). A session that appeared while the query was
 * under way stays, and the bundle is dropped (spec 04 §1.2).
 */

import type { Env } from '../base/env.ts';
import { ok, QuartetError, type Result } from '../base/error.ts';
import type { Read, Records } from '../base/step.ts';
import type { Self } from '../devices/identity.ts';
import { canonicalJid, pairReads } from '../devices/lid.ts';
import { type Bundle, type BundleAnswer, verifyBundle } from '../signal/bundle.ts';
import { hasUsableSession, initiateSession } from '../signal/cipher.ts';

import type { Draft } from '../store/draft.ts';
import type { Jid } from '../wire/jid.ts';
import { loadDevice, saveSession, unloaded } from './sessions.ts';
import { storeTrust, trustReads, verifyClaim } from './trust.ts';

/** Whose bundles they are, and which were asked for. */
export interface BundleContext {
  readonly self: Self;
  readonly asked: readonly Jid[];
}

/** What became of the bundles. */
export interface InstalledBundles {
  /** Devices that can be encrypted to now. */
  readonly installed: readonly Jid[];
  /** Devices that must be left out, with the reason. */
  readonly refused: readonly { readonly jid: Jid; readonly error: QuartetError }[];
  /** Devices of which another identity was known before. */
  readonly identityChanged: readonly Jid[];
}

/** The records that installing needs; call it again until it returns nothing. */
export function bundleReads(answers: readonly BundleAnswer[], records: Records): readonly Read[] {
  const pairs = unloaded(pairReads(answers.map((answer) => answer.jid)), records);
  if (pairs.length > 0) return pairs;
  const reads = answers.flatMap(({ jid }) => trustReads(canonicalJid(records, jid)));
  return unloaded(reads, records);
}

/** Makes sessions of the bundles that were asked for; answers to nothing are ignored. */
export function installBundles(
  draft: Draft,
  answers: readonly BundleAnswer[],
  { self, asked }: BundleContext,
  env: Env,
): InstalledBundles {
  const wanted = new Map(asked.map((jid) => [keyOf(draft, jid), jid] as const));
  const installed: Jid[] = [];
  const refused: { jid: Jid; error: QuartetError }[] = [];
  const identityChanged: Jid[] = [];
  // Primaries first: the identity of a user's primary vouches for the user's companions.
  for (const answer of [...answers].sort((a, b) => a.jid.device - b.jid.device)) {
    const key = keyOf(draft, answer.jid);
    const jid = wanted.get(key);
    if (jid === undefined) continue;
    wanted.delete(key);
    const result =
      'bundle' in answer
        ? installBundle(draft, { jid, bundle: answer.bundle }, self, env)
        : { ok: false as const, error: answer.error };
    if (!result.ok) refused.push({ jid, error: result.error });
    else {
      installed.push(jid);
      if (result.value.identityChanged) identityChanged.push(jid);
    }
  }
  for (const jid of wanted.values()) {
    refused.push({ jid, error: new QuartetError('SIGNAL_BUNDLE', { cause: 'missing' }) });
  }
  return { installed, refused, identityChanged };
}

/** One bundle for one device. */
export interface BundleFor {
  readonly jid: Jid;
  readonly bundle: Bundle;
  /** Whether a usable session is archived for it: the device says that it cannot use that one. */
  readonly replace?: boolean;
}

/**
 * Starts a session with one bundle; nothing is stored on failure. Fails with `SIGNAL_BUNDLE`,
 * `DEVICE_UNSIGNED`, `DEVICE_NO_ACCOUNT_KEY` or `SIGNAL_IDENTITY`.
 */
export function installBundle(
  draft: Draft,
  { jid, bundle, replace = false }: BundleFor,
  self: Self,
  env: Env,
): Result<{ readonly identityChanged: boolean }> {
  const device = canonicalJid(draft, jid);
  const { key, session, identity } = loadDevice(draft, device);
  if (!replace && hasUsableSession(session, env, identity)) return ok({ identityChanged: false });
  const verified = verifyBundle(bundle, env.crypto);
  if (!verified.ok) return verified;
  const { identityKey, deviceIdentity: blob } = bundle;
  const trusted = verifyClaim(draft, { device, identityKey, blob }, self, env);
  if (!trusted.ok) return trusted;
  const started = initiateSession(session, verified.value, self.local, env);
  if (!started.ok) return started;
  const { identityChanged } = storeTrust(draft, trusted.value);
  saveSession(draft, key, started.value);
  return ok({ identityChanged });
}

const keyOf = (records: Records, jid: Jid): string => {
  const { user, server, device } = canonicalJid(records, jid);
  return `${user}@${server} ${device}`;
};
