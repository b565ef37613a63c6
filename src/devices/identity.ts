/**
 * Who this device is: its addresses, its keys and the account key that vouches for it.
 *
 * Which of two addresses is canonical is not known here (lid.ts), nor how a device gets its identity
 * (adv.ts). Rules: spec 03 §1.1.
 */

import type { Bytes } from '../base/bytes.ts';
import type { LocalIdentity } from '../signal/identity.ts';
import { type Jid, sameJid, sameUser } from '../wire/jid.ts';

/** This device as it knows itself once it belongs to an account. */
export interface Self {
  /** Own phone-number address, with the device number. */
  readonly pn: Jid;
  /** Own LID address, with the same device number, once known. */
  readonly lid?: Jid | undefined;
  readonly local: LocalIdentity;
  /** Serialized ADVSignedDeviceIdentity with both signatures and the account key; companions only. */
  readonly signedIdentity?: Bytes | undefined;
  /** Account signature key: the identity key of the own primary, 32 bytes. */
  readonly accountKey: Bytes;
}

/** Whether the address is this very device, under its number or its LID. */
export const isSelf = (self: Self, jid: Jid): boolean =>
  sameJid(self.pn, jid) || (self.lid !== undefined && sameJid(self.lid, jid));

/** Whether the address is any device of the own account, under its number or its LID. */
export const isOwn = (self: Self, jid: Jid): boolean =>
  sameUser(self.pn, jid) || (self.lid !== undefined && sameUser(self.lid, jid));
