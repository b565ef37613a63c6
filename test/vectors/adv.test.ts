/**
 * Device identities, key index lists and list metadata against the shared known answers.
 */

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Bytes, concat, hex } from '../../src/base/bytes.ts';
import type { Env } from '../../src/base/env.ts';
import { type Result, unwrap } from '../../src/base/error.ts';
import { keyPairFrom } from '../../src/crypto/keys.ts';
import {
  accountSignatureInput,
  containerMacInput,
  deviceSignatureInput,
  keyIndexListInput,
  readDetails,
  signDevice,
  verifyPairing,
} from '../../src/devices/adv.ts';
import { signCompanion, signKeyIndexList } from '../../src/devices/adv-primary.ts';
import { verifyKeyIndexList, verifyRemoteDevice } from '../../src/devices/adv-remote.ts';
import { deviceKeyHash } from '../../src/devices/icdc.ts';
import { jid } from '../../src/wire/jid.ts';
import { bytes, PROVIDERS } from '../crypto/provider-list.ts';

interface Keys {
  readonly privateKey: string;
  readonly publicKey: string;
}
interface Pairing {
  readonly name: string;
  readonly accountIdentity: Keys;
  readonly companionIdentity: Keys;
  readonly advSecret: string;
  readonly deviceIdentity: {
    readonly rawId: number;
    readonly timestamp: number;
    readonly keyIndex: number;
  };
  readonly outerAccountType: number | null;
  readonly details: string;
  readonly accountSignatureInput: string;
  readonly accountSignatureRandom: string;
  readonly accountSignature: string;
  readonly signedDeviceIdentity: string;
  readonly hmacInput: string;
  readonly hmac: string;
  readonly pairSuccessDeviceIdentity: string;
  readonly deviceSignatureInput: string;
  readonly deviceSignature: string;
  readonly replyKeyIndex: string;
  readonly replyDeviceIdentity: string;
}
interface Invalid {
  readonly reason: string;
  readonly error: string;
  readonly companionIdentity: Keys;
  readonly advSecret: string;
  readonly pairSuccessDeviceIdentity: string;
}
interface Remote {
  readonly name: string;
  readonly deviceIdentity: string;
  readonly fetchedIdentityKey: string;
  readonly storedPrimaryIdentity: string | null;
  readonly expect: string;
}
interface List {
  readonly accountIdentity: Keys;
  readonly keyIndexList: {
    readonly rawId: number;
    readonly timestamp: number;
    readonly currentIndex: number;
    readonly validIndexes: readonly number[];
  };
  readonly details: string;
  readonly signatureInput: string;
  readonly random: string;
  readonly accountSignature: string;
  readonly signedKeyIndexList: string;
}
interface Metadata {
  readonly identityKeys: readonly string[];
  readonly length8: string;
  readonly length10: string;
}
interface Vectors {
  readonly pairing: readonly Pairing[];
  readonly pairingInvalid: readonly Invalid[];
  readonly remote: readonly Remote[];
  readonly keyIndexList: readonly List[];
  readonly icdc: readonly Metadata[];
}

const file = new URL('../../../shared/vectors/adv.json', import.meta.url);
const vectors: Vectors = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8'))
  : { pairing: [], pairingInvalid: [], remote: [], keyIndexList: [], icdc: [] };

const CODES: Readonly<Record<string, string>> = {
  'hmac-mismatch': 'LINK_HMAC',
  'signature-mismatch': 'LINK_SIGNATURE',
  'internal-error': 'LINK_MALFORMED',
  valid: 'valid',
  invalid: 'DEVICE_UNSIGNED',
  'no-account-key': 'DEVICE_NO_ACCOUNT_KEY',
};
const codeOf = (result: Result<unknown>) => (result.ok ? 'valid' : result.error.code);

test('the device identities of this project have their own fixtures', () => {
  for (const topic of ['pairing', 'remote', 'key-index-list', 'icdc']) {
    expect(existsSync(new URL(`../../fixtures/devices/${topic}.json`, import.meta.url))).toBe(true);
  }
});

describe.each(existsSync(file) ? PROVIDERS : [])('on the %s provider', (_, crypto) => {
  /** Draws the given random bytes first, zeros afterwards. */
  const envOf = (...draws: readonly Bytes[]): Env => {
    const left = [...draws];
    return { now: () => 0, random: (size) => left.shift() ?? new Uint8Array(size), crypto };
  };

  for (const one of vectors.pairing) {
    const companion = keyPairFrom(bytes(one.companionIdentity.privateKey), crypto);
    const accountKey = bytes(one.accountIdentity.publicKey);
    const details = bytes(one.details);

    test(`linking, ${one.name}: every input and signature of the phone`, () => {
      const account = keyPairFrom(bytes(one.accountIdentity.privateKey), crypto);
      const hosted = readDetails(details)?.hosted === true;
      const identityKey = companion.publicKey;
      const message = accountSignatureInput({ details, identityKey, hosted });
      const random = bytes(one.accountSignatureRandom);
      const macInput = containerMacInput(
        bytes(one.signedDeviceIdentity),
        one.outerAccountType ?? undefined,
      );

      expect(hex(account.publicKey)).toBe(one.accountIdentity.publicKey);
      expect(hex(message)).toBe(one.accountSignatureInput);
      expect(hex(crypto.xeddsaSign(account.privateKey, message, random))).toBe(
        one.accountSignature,
      );
      expect(hex(macInput)).toBe(one.hmacInput);
      expect(hex(crypto.hmacSha256(bytes(one.advSecret), macInput))).toBe(one.hmac);
      const covered = deviceSignatureInput({ details, identityKey, accountKey, hosted: false });
      expect(hex(covered)).toBe(one.deviceSignatureInput);
      expect(crypto.xeddsaVerify(identityKey, covered, bytes(one.deviceSignature))).toBe(true);
    });

    test(`linking, ${one.name}: the companion accepts and answers`, () => {
      const input = {
        container: bytes(one.pairSuccessDeviceIdentity),
        advSecret: bytes(one.advSecret),
        identity: companion,
        expectedAccountKey: accountKey,
      };
      const verified = unwrap(verifyPairing(input, crypto));
      const signed = signDevice(verified, companion, envOf());

      // The vector was signed without random bytes, so only what is in front can be compared.
      expect(hex(signed.replyIdentity).slice(0, -128)).toBe(one.replyDeviceIdentity.slice(0, -128));
      expect(String(signed.keyIndex)).toBe(one.replyKeyIndex);
      expect(hex(signed.signedIdentity).slice(0, -132)).toBe(one.signedDeviceIdentity);
    });
  }

  for (const one of vectors.pairing.filter((each) => each.outerAccountType === null)) {
    test(`linking, ${one.name}: the phone signs it byte for byte`, () => {
      const { rawId, timestamp, keyIndex } = one.deviceIdentity;
      const signed = signCompanion(
        {
          account: {
            rawId,
            currentKeyIndex: keyIndex - 1,
            listTimestamp: timestamp - 1,
            companions: [],
          },
          accountIdentity: keyPairFrom(bytes(one.accountIdentity.privateKey), crypto),
          offer: {
            identityKey: bytes(one.companionIdentity.publicKey),
            advSecret: bytes(one.advSecret),
          },
          now: timestamp * 1000,
        },
        envOf(bytes(one.accountSignatureRandom)),
      );

      expect(hex(signed.container)).toBe(one.pairSuccessDeviceIdentity);
    });
  }

  for (const one of vectors.pairingInvalid) {
    test(`linking is refused: ${one.reason}`, () => {
      const input = {
        container: bytes(one.pairSuccessDeviceIdentity),
        advSecret: bytes(one.advSecret),
        identity: bytes(one.companionIdentity.publicKey),
      };

      expect(codeOf(verifyPairing(input, crypto))).toBe(CODES[one.error]);
    });
  }

  for (const one of vectors.remote) {
    test(`a device of others: ${one.name}`, () => {
      const primary = one.storedPrimaryIdentity;
      const verified = verifyRemoteDevice(
        {
          blob: bytes(one.deviceIdentity),
          identityKey: bytes(one.fetchedIdentityKey),
          device: jid('1', 'lid', 1),
          primaryIdentity: primary === null ? undefined : bytes(primary),
          now: 1_700_000_000_000,
        },
        crypto,
      );

      expect(codeOf(verified)).toBe(CODES[one.expect]);
    });
  }

  for (const [at, one] of vectors.keyIndexList.entries()) {
    test(`key index list ${at} is signed and verified byte for byte`, () => {
      const { rawId, timestamp, currentIndex, validIndexes } = one.keyIndexList;
      const companions = validIndexes
        .filter((keyIndex) => keyIndex !== 0)
        .map((keyIndex) => ({ keyIndex, identityKey: new Uint8Array(32), linkedAt: 0 }));
      const { keyIndexList } = signKeyIndexList(
        {
          account: { rawId, currentKeyIndex: currentIndex, listTimestamp: 0, companions },
          accountIdentity: keyPairFrom(bytes(one.accountIdentity.privateKey), crypto),
          now: timestamp * 1000,
        },
        envOf(bytes(one.random)),
      );

      expect(hex(keyIndexListInput(bytes(one.details)))).toBe(one.signatureInput);
      expect(hex(keyIndexList)).toBe(one.signedKeyIndexList);
      const accountKey = bytes(one.accountIdentity.publicKey);
      const list = verifyKeyIndexList(bytes(one.signedKeyIndexList), accountKey, crypto);
      expect(unwrap(list)).toMatchObject(one.keyIndexList);
    });
  }

  for (const [at, one] of vectors.icdc.entries()) {
    test(`hash ${at} over the keys of an account`, () => {
      const keys = one.identityKeys.map(bytes);

      expect(hex(deviceKeyHash(keys, crypto, 8))).toBe(one.length8);
      expect(hex(deviceKeyHash(keys, crypto))).toBe(one.length10);
      expect(hex(deviceKeyHash([concat(...keys)], crypto))).toHaveLength(20);
    });
  }
});
