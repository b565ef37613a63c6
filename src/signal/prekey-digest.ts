/**
 * The digest: whether the prekeys that the server holds for this device are its own (spec 02 §9.7).
 *
 * Only compares; uploading anew or closing the connection is decided by the caller. SHA-1 is what
 * the protocol asks for here; nothing secret or trusted rests on it.
 */

import { type Bytes, equalBytes, fromBigEndian } from '../base/bytes.ts';
import type { CryptoPrimitives } from '../base/env.ts';
import { fail, ok, type Result } from '../base/error.ts';
import { child, children, contentBytes, type Node, node } from '../wire/node.ts';
import type { LocalIdentity } from './identity.ts';
import type { IqBody, SignedPreKey } from './prekeys.ts';

/** What the server should hold. */
export interface ExpectedDigest {
  readonly local: LocalIdentity;
  readonly signedPreKey: SignedPreKey;
  /** Public half (32 bytes) of the one-time prekey with this id, if it is held. */
  readonly preKey: (id: number) => Bytes | undefined;
}

/** Whether to leave things alone or to upload everything anew. */
export type DigestVerdict = 'matches' | 'upload';

/** Asks for the digest of what the server holds. */
export const buildDigestQuery = (): IqBody => ({
  xmlns: 'encrypt',
  type: 'get',
  content: [node('digest')],
});

/** The ids of one-time prekeys that a digest names, to load them before `checkDigest`. */
export function digestPreKeyIds(iq: Node): readonly number[] {
  const list = child(child(iq, 'digest') ?? iq, 'list');
  const ids = list ? children(list, 'id').map(contentBytes) : [];
  return ids.filter((id) => id?.length === 3).map((id) => fromBigEndian(id as Bytes));
}

/**
 * Compares an answer to the digest query with the own keys.
 *
 * Anything that differs or cannot be read asks for an upload; another identity is
 * `SIGNAL_IDENTITY`: the store is not the one that is registered, and nothing may be uploaded.
 */
export function checkDigest(
  iq: Node,
  expected: ExpectedDigest,
  crypto: CryptoPrimitives,
): Result<DigestVerdict> {
  const { local, signedPreKey } = expected;
  const digest = child(iq, 'digest');
  if (digest === undefined) return ok('upload');
  const identity = bytesOf(digest, 'identity');
  if (identity && !equalBytes(identity, local.identity.publicKey)) return fail('SIGNAL_IDENTITY');
  const registration = bytesOf(digest, 'registration');
  const skey = child(digest, 'skey');
  const list = child(digest, 'list');
  const hash = bytesOf(digest, 'hash');
  if (!identity || !registration || !skey || !list || !hash) return ok('upload');
  if (fromBigEndian(registration.subarray(-4)) !== local.registrationId) return ok('upload');
  const id = bytesOf(skey, 'id');
  const value = bytesOf(skey, 'value');
  const signature = bytesOf(skey, 'signature');
  if (!id || !value || !signature || fromBigEndian(id.subarray(-3)) !== signedPreKey.id) {
    return ok('upload');
  }
  const publicKeys: Bytes[] = [];
  for (const preKeyId of digestPreKeyIds(iq)) {
    const publicKey = expected.preKey(preKeyId);
    if (publicKey === undefined) return ok('upload');
    publicKeys.push(publicKey);
  }
  const own = crypto.sha1(
    local.identity.publicKey,
    signedPreKey.keyPair.publicKey,
    signedPreKey.signature,
    ...publicKeys,
  );
  const complete = publicKeys.length === children(list).length;
  return ok(complete && equalBytes(own, hash) ? 'matches' : 'upload');
}

function bytesOf(parent: Node, tag: string): Bytes | undefined {
  const found = child(parent, tag);
  return found && contentBytes(found);
}
