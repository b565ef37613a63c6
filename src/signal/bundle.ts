/**
 * Bundles: the public keys of other devices, fetched from the server or sent in a retry receipt.
 *
 * Lengths and numbers are checked where a bundle is read, its signature before it is used: only
 * `verifyBundle` makes what a session can be started with. Whose identity a companion's key is, the
 * ADV identity in a bundle, is checked in devices/. Rules: spec 02 §4.1, §4.3 step 1, §9.4.
 */

import { type Bytes, EMPTY, equalBytes, fromBigEndian } from '../base/bytes.ts';
import type { CryptoPrimitives } from '../base/env.ts';
import { fail, ok, QuartetError, type Result } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import { publicKey33 } from '../crypto/keys.ts';
import { optionalInt, optionalJid } from '../wire/attrs.ts';
import { formatJid, type Jid } from '../wire/jid.ts';
import { child, children, contentBytes, type Node, node } from '../wire/node.ts';
import type { IqBody } from './prekeys.ts';

/** The public keys of a device, as received; lengths are right, nothing else is known. */
export interface Bundle {
  readonly registrationId: number;
  /** 32 bytes. */
  readonly identityKey: Bytes;
  readonly signedPreKey: {
    readonly id: number;
    /** 32 bytes. */
    readonly publicKey: Bytes;
    /** 64 bytes. */
    readonly signature: Bytes;
  };
  readonly preKey?: { readonly id: number; readonly publicKey: Bytes };
  /** The ADVSignedDeviceIdentity of a companion (spec 03 §5.5). */
  readonly deviceIdentity?: Bytes;
}

/** A bundle whose signed prekey is signed by its identity key; only `verifyBundle` makes one. */
export type VerifiedBundle = Bundle & { readonly [verified]: true };

/** What the server said about one device that was asked for. */
export type BundleAnswer =
  | { readonly jid: Jid; readonly bundle: Bundle }
  | { readonly jid: Jid; readonly error: QuartetError };

/**
 * Checks the signature of the signed prekey (spec 02 §4.3 step 1); nothing is encrypted to a device
 * without this. Fails with `SIGNAL_BUNDLE`.
 */
export function verifyBundle(bundle: Bundle, crypto: CryptoPrimitives): Result<VerifiedBundle> {
  const { identityKey, signedPreKey } = bundle;
  const message = publicKey33(signedPreKey.publicKey);
  if (!crypto.xeddsaVerify(identityKey, message, signedPreKey.signature)) {
    return fail('SIGNAL_BUNDLE', { cause: 'signature' });
  }
  return ok({ ...bundle, [verified]: true });
}

/**
 * Asks for the bundles of devices, at most 512 of them (spec 02 §9.4). Each answer uses up a
 * one-time prekey of the device: never ask where a usable session exists.
 */
export const buildBundleQuery = (jids: readonly Jid[]): IqBody => ({
  xmlns: 'encrypt',
  type: 'get',
  content: [node('key', {}, jids.map(buildUser))],
});

/**
 * The answer to a bundle query, one entry per device.
 *
 * With `asked` (what was asked for) the entries have its order, devices that were not asked for are
 * ignored, and missing ones are errors. Errors: `DEVICE_UNKNOWN_USER` (unknown or not registered),
 * `CONNECTION_REFUSED` (`data.status`), `SIGNAL_BUNDLE` (malformed or missing).
 */
export function parseBundles(iq: Node, asked?: readonly Jid[]): readonly BundleAnswer[] {
  const list = child(iq, 'list');
  const answers: BundleAnswer[] = [];
  for (const user of list ? children(list, 'user').slice(0, cap('bundlesPerQuery')) : []) {
    const jid = optionalJid(user, 'jid');
    if (jid !== undefined) answers.push(parseAnswer(jid, user));
  }
  if (asked === undefined) return answers;
  const byJid = new Map(answers.map((one) => [formatJid(one.jid), one]));
  return asked.map(
    (jid) =>
      byJid.get(formatJid(jid)) ?? {
        jid,
        error: new QuartetError('SIGNAL_BUNDLE', { cause: 'missing' }),
      },
  );
}

/**
 * Reads a bundle from its `<user>`, or from a retry receipt with `<keys>` (spec 02 §9.4, 04 §3.1).
 *
 * Fails with `SIGNAL_BUNDLE`; `data.part` names what is missing or has a wrong length.
 */
export function parseBundle(parent: Node): Result<Bundle> {
  const keys = child(parent, 'keys') ?? parent;
  const registration = sized(parent, 'registration', 4) ?? sized(keys, 'registration', 4);
  const identityKey = sized(keys, 'identity', 32);
  const skey = child(keys, 'skey');
  const signedPreKey = skey && parseKey(skey);
  const signature = skey && sized(skey, 'signature', 64);
  const key = child(keys, 'key');
  const preKey = key && parseKey(key);
  const type = child(keys, 'type') ?? child(parent, 'type');
  if (!registration) return malformed('registration');
  if (!identityKey) return malformed('identity');
  if (!signedPreKey || !signature) return malformed('skey');
  if (key && !preKey) return malformed('key');
  if (type && !equalBytes(contentBytes(type) ?? EMPTY, KEY_TYPE)) return malformed('type');
  const identityNode = child(keys, 'device-identity') ?? child(parent, 'device-identity');
  const deviceIdentity = identityNode && contentBytes(identityNode);
  return ok({
    registrationId: fromBigEndian(registration),
    identityKey,
    signedPreKey: { ...signedPreKey, signature },
    ...(preKey ? { preKey } : {}),
    ...(deviceIdentity ? { deviceIdentity } : {}),
  });
}

const buildUser = (jid: Jid): Node => node('user', { jid, reason: 'identity' });

function parseAnswer(jid: Jid, user: Node): BundleAnswer {
  const refusal = child(user, 'error');
  if (refusal) {
    const status = optionalInt(refusal, 'code') ?? 0;
    const unknown = status === 404 || status === 406;
    const code = unknown ? 'DEVICE_UNKNOWN_USER' : 'CONNECTION_REFUSED';
    return { jid, error: new QuartetError(code, { status }) };
  }
  const bundle = parseBundle(user);
  return bundle.ok ? { jid, bundle: bundle.value } : { jid, error: bundle.error };
}

function parseKey(parent: Node): { readonly id: number; readonly publicKey: Bytes } | undefined {
  const id = sized(parent, 'id', 3);
  const publicKey = sized(parent, 'value', 32);
  return id && publicKey ? { id: fromBigEndian(id), publicKey } : undefined;
}

/** The content of a child that must have exactly this many bytes. */
function sized(parent: Node, tag: string, sizeBytes: number): Bytes | undefined {
  const found = child(parent, tag);
  const bytes = found && contentBytes(found);
  return bytes?.length === sizeBytes ? bytes : undefined;
}

const malformed = (part: string): Result<never> =>
  fail('SIGNAL_BUNDLE', { cause: 'malformed', part });

const KEY_TYPE = Uint8Array.of(5);
const verified: unique symbol = Symbol('verified');
