/**
 * Which addresses are this device, and which are of its account.
 */

import { expect, test } from 'vitest';
import { isOwn, isSelf, type Self } from '../../src/devices/identity.ts';
import { jid, withDevice } from '../../src/wire/jid.ts';
import { LID, PN, pair } from './world.ts';

const local = { identity: pair('self'), registrationId: 1 };
const self: Self = {
  pn: withDevice(PN, 2),
  lid: withDevice(LID, 2),
  local,
  accountKey: pair('account').publicKey,
};

test('knows itself under both addresses', () => {
  expect(isSelf(self, withDevice(PN, 2))).toBe(true);
  expect(isSelf(self, withDevice(LID, 2))).toBe(true);
  expect(isSelf(self, PN)).toBe(false);
  expect(isSelf(self, withDevice(LID, 3))).toBe(false);
});

test('knows the devices of its account under both addresses', () => {
  expect([PN, LID, withDevice(PN, 7)].every((one) => isOwn(self, one))).toBe(true);
  expect(isOwn(self, jid(PN.user, 'lid'))).toBe(false);
  expect(isOwn({ ...self, lid: undefined }, LID)).toBe(false);
});

test('shows no private key', () => {
  expect(JSON.stringify(self)).not.toContain(
    Buffer.from(local.identity.privateKey).toString('hex'),
  );
});
