/**
 * The participant hash: eight characters that stand for a set of devices (spec 03 §5.2).
 *
 * Hashes what it is given, in any order, duplicates included: callers pass sets. Which devices
 * belong to the set, and in which namespace, is the business of the callers.
 */

import { base64, compareBytes, utf8 } from '../base/bytes.ts';
import type { CryptoPrimitives } from '../base/env.ts';
import type { Jid } from '../wire/jid.ts';

/** The hash of devices, `2:` and eight characters of base64 (spec 03 §5.2). */
export function participantHash(jids: readonly Jid[], crypto: CryptoPrimitives): string {
  const names = jids.map((jid) => utf8(canonicalName(jid))).sort(compareBytes);
  return `2:${base64(crypto.sha256(...names).subarray(0, HASH_BYTES))}`;
}

/** `user.0:device@server`; the 0 is the agent that addresses once had. */
function canonicalName({ user, device, server }: Jid): string {
  return `${user}.0:${device}@${server === 'c.us' ? 's.whatsapp.net' : server}`;
}

const HASH_BYTES = 6;
