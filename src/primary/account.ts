/**
 * The account record of a phone: which companions it has signed and which key indexes are used up.
 *
 * Persisted before anything that depends on it leaves, so a key index is never given out twice
 * (spec 03 §4.1).
 */

import type { Env } from '../base/env.ts';
import { ok, type Result } from '../base/error.ts';
import type { Read } from '../base/step.ts';
import { createPrimaryAccount, type PrimaryAccount } from '../devices/adv-primary.ts';
import { decodeAccount, encodeAccount } from '../proto/records.ts';
import type { Store } from '../store/contract.ts';
import type { Draft } from '../store/draft.ts';
import { formatJid, parseJid } from '../wire/jid.ts';

const ACCOUNT_READ: Read = { table: 'account', key: 'self' };

/** Writes the record. */
export function saveAccount(draft: Draft, account: PrimaryAccount): void {
  const companions = account.companions.map(({ jid, keyIndex, identityKey, linkedAt }) => ({
    jid: jid === undefined ? '' : formatJid(jid),
    keyIndex,
    identity: identityKey,
    linkedAt,
  }));
  draft.put(ACCOUNT_READ.table, ACCOUNT_READ.key, encodeAccount({ ...account, companions }));
}

/** Reads the record, or makes a fresh account. Fails with `STORE_CORRUPT`. */
export async function loadAccount(store: Store, env: Env): Promise<Result<PrimaryAccount>> {
  const records = await store.load([ACCOUNT_READ]);
  const value = records.get(ACCOUNT_READ.table, ACCOUNT_READ.key);
  if (value === undefined) return ok(createPrimaryAccount(env));
  const decoded = decodeAccount(value);
  if (!decoded.ok) return decoded;
  const { rawId, currentKeyIndex, listTimestamp } = decoded.value;
  const companions = decoded.value.companions.map(({ jid: text, keyIndex, identity, linkedAt }) => {
    const jid = parseJid(text);
    const known = text !== '' && jid.ok ? { jid: jid.value } : {};
    return { ...known, keyIndex, identityKey: identity, linkedAt };
  });
  return ok({ rawId, currentKeyIndex, listTimestamp, companions });
}
