/**
 * What the suites of this folder share: a repeatable environment, fixtures, an account that signs.
 */

import { readFileSync } from 'node:fs';
import { type Bytes, fromHex, utf8 } from '../../src/base/bytes.ts';
import type { Env } from '../../src/base/env.ts';
import { type KeyPair, keyPairFrom } from '../../src/crypto/keys.ts';
import { nodeCrypto } from '../../src/crypto/node-provider.ts';
import type { DeviceList, ListedDevice } from '../../src/devices/registry.ts';
import {
  encodeAdvDeviceIdentity,
  encodeAdvKeyIndexList,
  encodeAdvSignedDeviceIdentity,
  encodeAdvSignedKeyIndexList,
} from '../../src/proto/adv.ts';
import { type Jid, jid } from '../../src/wire/jid.ts';

/** A time in the life of the fixtures: 2023-11-14. */
export const NOW = 1_700_000_000_000;
export const SECONDS = NOW / 1000;

export const crypto = nodeCrypto;

/** Time stands still; random bytes follow from a label and a counter. */
export function testEnv(label = 'env', now = NOW): Env {
  let count = 0;
  return {
    now: () => now,
    random: (sizeBytes) =>
      crypto.hkdf(utf8(label), new Uint8Array(0), utf8(String(count++)), sizeBytes),
    crypto,
  };
}

/** A key pair from a label. */
export const pair = (label: string): KeyPair => keyPairFrom(crypto.sha256(utf8(label)), crypto);

/** Bytes of a hex text; throws if it is not hex. */
export function bytes(text: string): Bytes {
  const value = fromHex(text);
  if (value === undefined) throw new Error('not hex');
  return value;
}

/** Optional bytes. */
export const maybeBytes = (text: string | null | undefined): Bytes | undefined =>
  text === undefined || text === null ? undefined : bytes(text);

/** The cases of one file of fixtures/devices. */
export function fixture<Case>(topic: string): readonly (Case & FixtureCase)[] {
  const file = new URL(`../../fixtures/devices/${topic}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')).cases;
}

export interface FixtureCase {
  readonly name: string;
  readonly result: string;
}

export const PN: Jid = jid('15550001111', 's.whatsapp.net');
export const LID: Jid = jid('98765', 'lid');

/** An account that signs whatever it is asked to, honest or not. */
export class Account {
  readonly identity: KeyPair;
  readonly rawId: number;

  constructor(label = 'account', rawId = 7) {
    this.identity = pair(label);
    this.rawId = rawId;
  }

  /** A signed key index list, serialized. */
  list(timestamp: number, currentIndex: number, validIndexes: readonly number[]): Bytes {
    const details = encodeAdvKeyIndexList({
      rawId: this.rawId,
      timestamp,
      currentIndex,
      validIndexes: [...validIndexes],
    });
    return encodeAdvSignedKeyIndexList({ details, accountSignature: this.sign([6, 2], details) });
  }

  /** A complete signed identity of a device, serialized. */
  device(identity: KeyPair, keyIndex: number, timestamp: number): Bytes {
    const { rawId } = this;
    const details = encodeAdvDeviceIdentity({ rawId, timestamp, keyIndex });
    const accountKey = this.identity.publicKey;
    const covered = new Uint8Array([6, 1, ...details, ...identity.publicKey, ...accountKey]);
    return encodeAdvSignedDeviceIdentity({
      details,
      accountSignatureKey: accountKey,
      accountSignature: this.sign([6, 0], details, identity.publicKey),
      deviceSignature: crypto.xeddsaSign(identity.privateKey, covered, new Uint8Array(64)),
    });
  }

  private sign(prefix: readonly number[], ...parts: readonly Bytes[]): Bytes {
    const message = new Uint8Array([...prefix, ...parts.flatMap((part) => [...part])]);
    return crypto.xeddsaSign(this.identity.privateKey, message, new Uint8Array(64));
  }
}

/** A list as the server sends it: device 0 and `[id, key index]` for each companion. */
export const answer = (
  companions: readonly (readonly [number, number])[],
  ts?: number,
  signedList?: Bytes,
): DeviceList => ({ devices: listed(companions), ts, signedList });

/** Device 0 and the given companions. */
export const listed = (companions: readonly (readonly [number, number])[]): ListedDevice[] => [
  { id: 0, keyIndex: 0, hosted: false },
  ...companions.map(([id, keyIndex]) => ({ id, keyIndex, hosted: false })),
];
