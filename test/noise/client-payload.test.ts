/**
 * Client payloads: built as other clients build them, and read as a careful server reads them.
 */

import { describe, expect, test } from 'vitest';
import { hex } from '../../src/base/bytes.ts';
import { unwrap } from '../../src/base/error.ts';
import { nodeCrypto } from '../../src/crypto/node-provider.ts';
import {
  buildCompanionLogin,
  buildCompanionRegistration,
  buildHash,
  buildPhoneLogin,
  COMPANION_VERSION,
  parseClientPayload,
} from '../../src/noise/client-payload.ts';
import { PLATFORM_TYPE } from '../../src/proto/client-payload.ts';
import { bytes } from '../crypto/provider-list.ts';
import { fixedPair, PAYLOADS } from './fixtures.ts';

/** Other clients say false in the last field of a login; this library stores sessions under LIDs. */
const LID_MIGRATED = ['c80200', 'c80201'] as const;

describe('reading', () => {
  for (const { name, result, payload, kind, ...expected } of PAYLOADS) {
    test(name, () => {
      const parsed = parseClientPayload(bytes(payload), nodeCrypto);
      expect(parsed.ok ? 'valid' : parsed.error.code).toBe(result);
      if (!parsed.ok) return;
      const { value } = parsed;
      expect(value.kind).toBe(kind);
      if (value.kind === 'login') {
        expect(value).toMatchObject({ companion: true, passive: true });
        expect([value.user, value.device]).toEqual([expected['user'], expected['device']]);
        expect(value.version).toEqual(expected['version']);
        return;
      }
      expect(value.registrationId).toBe(expected['registrationId']);
      if (expected['identityKey'] === undefined) return;
      expect(hex(value.identityKey)).toBe(expected['identityKey']);
      expect(value.signedPreKey.id).toBe(expected['signedPreKeyId']);
      expect(hex(value.signedPreKey.publicKey)).toBe(expected['signedPreKey']);
      expect(hex(value.signedPreKey.signature)).toBe(expected['signature']);
      expect(value.props.os).toBe(expected['os']);
      expect(value.props.platformType).toBe(expected['platformType']);
    });
  }

  test('takes any truncation of a registration as an error or as what is left of it', () => {
    const whole = bytes(PAYLOADS.find(({ kind }) => kind === 'registration')?.payload ?? '');
    for (let size = 0; size < whole.length; size++) {
      const parsed = parseClientPayload(whole.subarray(0, size), nodeCrypto);
      if (!parsed.ok) expect(parsed.error.code).toBe('NOISE_PAYLOAD');
      else expect(parsed.value.kind).toBe('registration');
    }
  });
});

describe('building', () => {
  test('a companion logs in with the bytes of other clients, sessions under LIDs apart', () => {
    const other = PAYLOADS.find(({ kind }) => kind === 'login');
    const built = buildCompanionLogin({ user: '15550100001', device: 7 });
    expect(hex(built)).toBe(other?.payload.replace(...LID_MIGRATED));
  });

  test('a companion registers with the bytes of other clients when it has their properties', () => {
    const other = PAYLOADS.find(({ kind }) => kind === 'registration');
    const built = buildCompanionRegistration(
      {
        local: { identity: fixedPair('identity'), registrationId: 4_321 },
        signedPreKey: {
          id: 66_051,
          keyPair: fixedPair('signedPreKey'),
          signature: bytes(String(other?.['signature'])),
        },
        props: {
          os: 'Mac OS',
          version: { primary: 10, secondary: 15, tertiary: 7 },
          platformType: PLATFORM_TYPE.CHROME,
          requireFullSync: false,
          historySyncConfig: {
            storageQuotaMb: 10_240,
            inlineInitialPayloadInE2EeMsg: true,
            supportCallLogHistory: false,
            supportBotUserAgentChatHistory: true,
            supportCagReactionsAndPolls: true,
            supportBizHostedMsg: true,
            supportRecentSyncChunkMessageCountTuning: true,
            supportHostedGroupMsg: true,
            supportFbidBotChatHistory: true,
            supportMessageAssociation: true,
            supportGroupHistory: false,
          },
        },
      },
      nodeCrypto,
    );
    expect(hex(built)).toBe(other?.payload);
  });

  test('its own properties make a registration that a server accepts', () => {
    const identity = fixedPair('identity');
    const keyPair = fixedPair('signedPreKey');
    const signed = Uint8Array.of(5, ...keyPair.publicKey);
    const signature = nodeCrypto.xeddsaSign(identity.privateKey, signed, new Uint8Array(64));
    const local = { identity, registrationId: 1 };
    const built = buildCompanionRegistration(
      { local, signedPreKey: { id: 1, keyPair, signature } },
      nodeCrypto,
    );

    const parsed = unwrap(parseClientPayload(built, nodeCrypto));

    expect(parsed).toMatchObject({ kind: 'registration', version: COMPANION_VERSION });
    if (parsed.kind !== 'registration') throw new Error('not a registration');
    expect(parsed.props.os).toBe('quartet');
    expect(parsed.buildHash).toEqual(buildHash(COMPANION_VERSION, nodeCrypto));
  });

  test('a phone logs in as device 0', () => {
    const built = buildPhoneLogin({ user: '15550100001', pushName: 'Ada' });
    const parsed = unwrap(parseClientPayload(built, nodeCrypto));
    expect(parsed).toEqual({
      kind: 'login',
      user: '15550100001',
      device: 0,
      companion: false,
      passive: false,
      version: [2, 26, 27, 70],
      pushName: 'Ada',
    });
  });

  test('a login can say how many came before it', () => {
    const built = buildCompanionLogin({ user: '15550100001', device: 1, loginCount: 3 });
    expect(hex(built)).toContain('c00103');
  });
});
