/**
 * The account as its primary keeps it: which companions it has signed, and the signed list of their
 * key indexes (spec 03 §4).
 *
 * A key index is given out once and never again, also after a removal or a failed attempt: reuse
 * would revalidate an old signed identity. Timestamps of lists only grow. Persist the returned
 * account before anything of it leaves. Stanzas and storage are the business of primary/.
 */

import type { Bytes } from '../base/bytes.ts';
import type { Env, Ms } from '../base/env.ts';
import { QuartetError } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import type { KeyPair } from '../crypto/keys.ts';
import {
  encodeAdvDeviceIdentity,
  encodeAdvDeviceIdentityContainer,
  encodeAdvKeyIndexList,
  encodeAdvSignedDeviceIdentity,
  encodeAdvSignedKeyIndexList,
} from '../proto/adv.ts';
import { type Jid, sameJid } from '../wire/jid.ts';
import { accountSignatureInput, containerMacInput, keyIndexListInput } from './adv.ts';
import { isAlive, type KeyIndexes } from './key-index.ts';
import type { QrOffer } from './link-qr.ts';

/** A companion that the account has signed. */
export interface SignedCompanion {
  /** Absent until the server has said which device id it gave. */
  readonly jid?: Jid | undefined;
  readonly keyIndex: number;
  /** 32 bytes. */
  readonly identityKey: Bytes;
  readonly linkedAt: Ms;
}

/** What the primary remembers about its account; contains no secret. */
export interface PrimaryAccount {
  /** Random number of 31 bits, one per registration of the account. */
  readonly rawId: number;
  /** The highest key index ever given out; 0 is the primary itself. */
  readonly currentKeyIndex: number;
  /** Timestamp of the last list, in seconds. */
  readonly listTimestamp: number;
  readonly companions: readonly SignedCompanion[];
}

/** A key index list, signed by the account. */
export interface SignedList {
  /** Next state of the account: persist it before the list leaves. */
  readonly account: PrimaryAccount;
  /** Serialized ADVSignedKeyIndexList. */
  readonly keyIndexList: Bytes;
  /** Timestamp of the list in seconds, for the `ts` attribute. */
  readonly ts: number;
}

/** What the primary uploads for a new companion. */
export interface CompanionSignature extends SignedList {
  /** Serialized ADVSignedDeviceIdentityHMAC. */
  readonly container: Bytes;
  readonly keyIndex: number;
}

/** What `reconcileCompanions` found. */
export interface Reconciliation {
  readonly account: PrimaryAccount;
  /** Companions that the server no longer lists: sign a new list if there are any. */
  readonly dropped: readonly SignedCompanion[];
  /** Listed devices that the account never signed (`DEVICE_UNSIGNED`): to be removed. */
  readonly unsigned: readonly Jid[];
}

/** A freshly registered account without companions; draws 4 random bytes. */
export function createPrimaryAccount(env: Env): PrimaryAccount {
  const [a = 0, b = 0, c = 0, d = 0] = env.random(4);
  const rawId = (((a & 127) << 24) | (b << 16) | (c << 8) | d) >>> 0;
  return { rawId, currentKeyIndex: 0, listTimestamp: 0, companions: [] };
}

/**
 * Signs the companion that made an offer, and the list that has its key index (spec 03 §4.2).
 * Draws twice 64 random bytes. Throws `CRYPTO_INPUT` once all key indexes are used up.
 */
export function signCompanion(
  input: {
    readonly account: PrimaryAccount;
    /** The primary's identity: the account signature key. */
    readonly accountIdentity: KeyPair;
    readonly offer: Pick<QrOffer, 'identityKey' | 'advSecret'>;
    readonly now: Ms;
  },
  env: Env,
): CompanionSignature {
  const { account, accountIdentity, offer, now } = input;
  const { identityKey, advSecret } = offer;
  const keyIndex = nextKeyIndex(account);
  const timestamp = nextTimestamp(account, now);
  const details = encodeAdvDeviceIdentity({ rawId: account.rawId, timestamp, keyIndex });
  const message = accountSignatureInput({ details, identityKey, hosted: false });
  const signed = encodeAdvSignedDeviceIdentity({
    details,
    accountSignatureKey: accountIdentity.publicKey,
    accountSignature: env.crypto.xeddsaSign(accountIdentity.privateKey, message, env.random(64)),
  });
  const hmac = env.crypto.hmacSha256(advSecret, containerMacInput(signed, undefined));
  const companions = [...account.companions, { keyIndex, identityKey, linkedAt: now }];
  const next = { ...account, currentKeyIndex: keyIndex, companions };
  const list = signList(next, { accountIdentity, timestamp }, env);
  return {
    ...list,
    container: encodeAdvDeviceIdentityContainer({ details: signed, hmac }),
    keyIndex,
  };
}

/** Signs the list of the account as it is now (spec 03 §4.4); draws 64 random bytes. */
export function signKeyIndexList(
  input: { readonly account: PrimaryAccount; readonly accountIdentity: KeyPair; readonly now: Ms },
  env: Env,
): SignedList {
  const { account, accountIdentity, now } = input;
  return signList(account, { accountIdentity, timestamp: nextTimestamp(account, now) }, env);
}

/** Notes the device id that the server gave to the companion with this key index. */
export const assignDevice = (
  account: PrimaryAccount,
  keyIndex: number,
  jid: Jid,
): PrimaryAccount => ({
  ...account,
  companions: account.companions.map((one) => (one.keyIndex === keyIndex ? { ...one, jid } : one)),
});

/** Drops the companion with this key index, after a refused upload; the index stays used. */
export const dropCompanion = (account: PrimaryAccount, keyIndex: number): PrimaryAccount => ({
  ...account,
  companions: account.companions.filter((one) => one.keyIndex !== keyIndex),
});

/** Drops the companion with this address (spec 03 §4.6); its key index stays used. Sign a list next. */
export const removeCompanion = (account: PrimaryAccount, jid: Jid): PrimaryAccount => ({
  ...account,
  companions: account.companions.filter((one) => one.jid === undefined || !sameJid(one.jid, jid)),
});

/**
 * The account after a list of its own, which a later state of this store may have signed before it
 * was set back: what a list has buried is dead to everybody who has seen it, and not signed again;
 * its key indexes are used up, and an earlier time than its own would not be believed.
 */
export function applyOwnList(
  account: PrimaryAccount,
  list: KeyIndexes & { readonly timestamp: number },
): PrimaryAccount {
  const companions = account.companions.filter(({ keyIndex }) => isAlive(list, keyIndex));
  const currentKeyIndex = Math.max(account.currentKeyIndex, list.currentIndex);
  const listTimestamp = Math.max(account.listTimestamp, list.timestamp);
  return { ...account, companions, currentKeyIndex, listTimestamp };
}

/**
 * Compares the account with the devices that the server lists for it (spec 03 §4.6). A companion
 * whose device id is not known yet is kept: its upload may still be on the way.
 *
 * Key indexes that are listed and not known were given out by a later state of this store, before
 * it was set back: they are never given out again, for to others a second device with one of them
 * is a removed one. An index far ahead is a lie and changes nothing.
 */
export function reconcileCompanions(
  account: PrimaryAccount,
  listed: readonly { readonly jid: Jid; readonly keyIndex?: number | undefined }[],
): Reconciliation {
  const isListed = (one: SignedCompanion) =>
    listed.some(({ jid, keyIndex }) =>
      one.jid === undefined
        ? keyIndex === one.keyIndex
        : sameJid(one.jid, jid) && (keyIndex === undefined || keyIndex === one.keyIndex),
    );
  const isSigned = ({ jid, keyIndex }: (typeof listed)[number]) =>
    account.companions.some((one) =>
      one.jid === undefined ? keyIndex === one.keyIndex : sameJid(one.jid, jid),
    );
  const dropped = account.companions.filter((one) => one.jid !== undefined && !isListed(one));
  const companions = account.companions.filter((one) => !dropped.includes(one));
  const unsigned = listed.filter((one) => one.jid.device !== 0 && !isSigned(one));
  const currentKeyIndex = listed.reduce(
    (highest, { keyIndex = 0 }) =>
      keyIndex - account.currentKeyIndex > cap('validIndexes')
        ? highest
        : Math.max(highest, keyIndex),
    account.currentKeyIndex,
  );
  const next = { ...account, companions, currentKeyIndex };
  return { account: next, dropped, unsigned: unsigned.map(({ jid }) => jid) };
}

function signList(
  account: PrimaryAccount,
  by: { readonly accountIdentity: KeyPair; readonly timestamp: number },
  env: Env,
): SignedList {
  const { accountIdentity, timestamp } = by;
  const indexes = account.companions.map((one) => one.keyIndex).sort((a, b) => a - b);
  const details = encodeAdvKeyIndexList({
    rawId: account.rawId,
    timestamp,
    // The highest index ever given out, not the highest valid one: a removed one must stay below.
    currentIndex: account.currentKeyIndex,
    validIndexes: [0, ...indexes],
  });
  const message = keyIndexListInput(details);
  const accountSignature = env.crypto.xeddsaSign(
    accountIdentity.privateKey,
    message,
    env.random(64),
  );
  return {
    account: { ...account, listTimestamp: timestamp },
    keyIndexList: encodeAdvSignedKeyIndexList({ details, accountSignature }),
    ts: timestamp,
  };
}

/** Now in seconds, and more than the last list in any case: the clock may have been set back. */
const nextTimestamp = (account: PrimaryAccount, now: Ms): number =>
  Math.max(Math.floor(now / 1000), account.listTimestamp + 1);

function nextKeyIndex(account: PrimaryAccount): number {
  const used = account.companions.map((one) => one.keyIndex);
  const next = Math.max(account.currentKeyIndex, ...used) + 1;
  if (next > MAX_KEY_INDEX) throw new QuartetError('CRYPTO_INPUT', { part: 'key index' });
  return next;
}

const MAX_KEY_INDEX = 0xffff_ffff;
