/**
 * The account as its primary keeps it: indexes and timestamps that only grow, and signatures that
 * independent code accepts.
 */

import { configureSuccessfulPairing } from 'baileys/lib/Utils/validate-connection.js';
import fc from 'fast-check';
import { verifySignature } from 'libsignal/src/curve.js';
import { describe, expect, test } from 'vitest';
import { base64, hex } from '../../src/base/bytes.ts';
import { unwrap } from '../../src/base/error.ts';
import { cap } from '../../src/base/limits.ts';
import { signDevice, verifyPairing } from '../../src/devices/adv.ts';
import {
  assignDevice,
  createPrimaryAccount,
  dropCompanion,
  type PrimaryAccount,
  reconcileCompanions,
  removeCompanion,
  signCompanion,
  signKeyIndexList,
} from '../../src/devices/adv-primary.ts';
import { verifyKeyIndexList, verifyRemoteDevice } from '../../src/devices/adv-remote.ts';
import {
  decodeAdvDeviceIdentityContainer,
  decodeAdvSignedDeviceIdentity,
  decodeAdvSignedKeyIndexList,
} from '../../src/proto/adv.ts';
import { withDevice } from '../../src/wire/jid.ts';
import { crypto, NOW, PN, pair, SECONDS, testEnv } from './world.ts';

const accountIdentity = pair('account');
const companion = pair('companion');
const advSecret = crypto.sha256(companion.publicKey);
const offer = { identityKey: companion.publicKey, advSecret };
const fresh = (): PrimaryAccount => createPrimaryAccount(testEnv());

const link = (account: PrimaryAccount, now = NOW) =>
  signCompanion({ account, accountIdentity, offer, now }, testEnv());

const libsignalVerifies = (message: readonly (Uint8Array | undefined)[], signature?: Uint8Array) =>
  verifySignature(
    Buffer.concat([Buffer.of(5), accountIdentity.publicKey]),
    Buffer.concat(message.map((part) => Buffer.from(part ?? []))),
    Buffer.from(signature ?? []),
  );

describe('signing a companion', () => {
  test('gives a container that baileys accepts and libsignal verifies', () => {
    const { container, keyIndex } = link(fresh());
    const stanza = {
      tag: 'iq',
      attrs: { id: '1' },
      content: [
        {
          tag: 'pair-success',
          attrs: {},
          content: [
            { tag: 'device-identity', attrs: {}, content: container },
            { tag: 'device', attrs: { jid: '15550001111:1@s.whatsapp.net', lid: '98765:1@lid' } },
          ],
        },
      ],
    };

    const { reply } = configureSuccessfulPairing(
      stanza as never,
      {
        advSecretKey: base64(advSecret),
        signedIdentityKey: {
          private: Buffer.from(companion.privateKey),
          public: Buffer.from(companion.publicKey),
        },
        signalIdentities: [],
      } as never,
    );

    expect(JSON.stringify(reply)).toContain(`"key-index":"${keyIndex}"`);
    const outer = unwrap(decodeAdvDeviceIdentityContainer(container));
    const inner = unwrap(decodeAdvSignedDeviceIdentity(outer.details ?? new Uint8Array()));
    const message = [Uint8Array.of(6, 0), inner.details, companion.publicKey];
    expect(libsignalVerifies(message, inner.accountSignature)).toBe(true);
  });

  test('gives a list that libsignal verifies and that has the new index', () => {
    const { keyIndexList, ts, keyIndex } = link(fresh());

    const { details, accountSignature } = unwrap(decodeAdvSignedKeyIndexList(keyIndexList));
    expect(libsignalVerifies([Uint8Array.of(6, 2), details], accountSignature)).toBe(true);
    const list = unwrap(verifyKeyIndexList(keyIndexList, accountIdentity.publicKey, crypto));
    expect(list).toMatchObject({ timestamp: ts, currentIndex: keyIndex, validIndexes: [0, 1] });
  });

  test('leads to an identity that others accept', () => {
    const { container } = link(fresh());
    const verified = unwrap(
      verifyPairing({ container, advSecret, identity: companion.publicKey }, crypto),
    );
    const { signedIdentity } = signDevice(verified, companion, testEnv());

    const remote = verifyRemoteDevice(
      {
        blob: signedIdentity,
        identityKey: companion.publicKey,
        device: withDevice(PN, 1),
        primaryIdentity: accountIdentity.publicKey,
        now: NOW,
      },
      crypto,
    );

    expect(unwrap(remote).change?.added).toEqual([1]);
  });

  test('dates identity and list alike, after the last list even if the clock goes back', () => {
    const first = link(fresh());
    const second = link(first.account, NOW - 3_600_000);

    expect(first.ts).toBe(SECONDS);
    expect(second.ts).toBe(SECONDS + 1);
    expect(second.account.listTimestamp).toBe(SECONDS + 1);
  });

  test('gives a registration a number of 31 bits', () => {
    expect(fresh().rawId).toBeGreaterThan(0);
    expect(fresh().rawId).toBeLessThan(2 ** 31);
  });

  test('refuses when all key indexes are used', () => {
    const account = { ...fresh(), currentKeyIndex: 0xffff_ffff };

    expect(() => link(account)).toThrow(expect.objectContaining({ code: 'CRYPTO_INPUT' }));
  });
});

describe('key indexes', () => {
  test('are never given out twice, whatever is removed, dropped or forgotten', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('link', 'remove', 'drop', 'list')), (actions) => {
        const given: number[] = [];
        const times: number[] = [];
        let account = fresh();
        for (const action of actions) {
          const last = account.companions.at(-1);
          if (action === 'link') {
            const signed = link(account);
            given.push(signed.keyIndex);
            times.push(signed.ts);
            account = assignDevice(signed.account, signed.keyIndex, withDevice(PN, given.length));
          } else if (action === 'list') {
            const signed = signKeyIndexList({ account, accountIdentity, now: NOW }, testEnv());
            times.push(signed.ts);
            account = signed.account;
          } else if (last?.jid !== undefined) {
            account =
              action === 'drop'
                ? dropCompanion(account, last.keyIndex)
                : removeCompanion(account, last.jid);
          }
        }
        expect(given).toEqual(given.map((_, at) => at + 1));
        expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
      }),
      { numRuns: 25 },
    );
  });

  test('stay below the current one after the newest companion was removed', () => {
    const first = link(fresh());
    const second = link(assignDevice(first.account, first.keyIndex, withDevice(PN, 1)));
    const both = assignDevice(second.account, second.keyIndex, withDevice(PN, 2));

    const account = removeCompanion(both, withDevice(PN, 2));
    const { keyIndexList } = signKeyIndexList({ account, accountIdentity, now: NOW }, testEnv());

    const list = unwrap(verifyKeyIndexList(keyIndexList, accountIdentity.publicKey, crypto));
    expect(list).toMatchObject({ currentIndex: 2, validIndexes: [0, 1] });
  });
});

describe('comparing with what the server lists', () => {
  const signed = link(fresh());
  const account = assignDevice(signed.account, signed.keyIndex, withDevice(PN, 1));

  test('drops companions that are no longer there', () => {
    const { account: next, dropped, unsigned } = reconcileCompanions(account, [{ jid: PN }]);

    expect(dropped.map((one) => one.keyIndex)).toEqual([1]);
    expect(next.companions).toEqual([]);
    expect(next.currentKeyIndex).toBe(1);
    expect(unsigned).toEqual([]);
  });

  test('reports devices that were never signed', () => {
    const known = { jid: withDevice(PN, 1), keyIndex: 1 };
    const foreign = { jid: withDevice(PN, 9), keyIndex: 1 };

    const found = reconcileCompanions(account, [{ jid: PN }, known, foreign]);

    expect(found.unsigned).toEqual([withDevice(PN, 9)]);
    expect(found.dropped).toEqual([]);
  });

  test('keeps a companion whose device id is not known yet', () => {
    const { dropped, account: next } = reconcileCompanions(signed.account, [{ jid: PN }]);

    expect(dropped).toEqual([]);
    expect(hex(next.companions[0]?.identityKey ?? new Uint8Array())).toBe(hex(companion.publicKey));
  });

  test('gives no key index out again that the server lists for a device it does not know', () => {
    const later = { jid: withDevice(PN, 3), keyIndex: 4 };

    const { account: next } = reconcileCompanions(fresh(), [{ jid: PN }, later]);

    expect(next.currentKeyIndex).toBe(4);
    expect(link(next).keyIndex).toBe(5);
  });

  test.each([
    [cap('validIndexes'), cap('validIndexes')],
    [cap('validIndexes') + 1, 0],
  ])('takes a listed key index that is ahead by %d for %d', (keyIndex, current) => {
    const later = { jid: withDevice(PN, 3), keyIndex };

    const { account: next } = reconcileCompanions(fresh(), [{ jid: PN }, later]);

    expect(next.currentKeyIndex).toBe(current);
  });

  test('drops a companion whose device id now stands for another key index', () => {
    const other = { jid: withDevice(PN, 1), keyIndex: 5 };

    expect(reconcileCompanions(account, [{ jid: PN }, other]).dropped).toHaveLength(1);
  });
});
