/**
 * The security code of a chat, as an application shows it: 60 digits to read aloud, or bytes for a
 * QR picture (spec 02 §7.1).
 *
 * Both sides get the same digits as long as both know the same devices of both accounts with the
 * same keys; the code changes whenever a device comes or goes on either side.
 */

import type { Bytes } from '../base/bytes.ts';
import type { CryptoPrimitives } from '../base/env.ts';
import { QuartetError, unwrap } from '../base/error.ts';
import {
  decodeScanCode,
  encodeScanCode,
  type FingerprintSide,
  formatSecurityCode,
  joinIdentityKeys,
  matchesScanCode,
  numberIdentifier,
  type ScanCode,
  type ScannedSide,
} from '../signal/fingerprint.ts';
import { formatJid } from '../wire/jid.ts';
import type { AccountKeys, IdentityKeys } from './commands.ts';

/** What accounts are named by in a code: both sides have to choose the same. */
export type CodeForm = 'number' | 'lid';

/** The security code of the own account and another. */
export class SecurityCode {
  /** 60 digits, the same on both sides. */
  readonly digits: string;
  readonly form: CodeForm;
  private readonly own: ScanCode;
  private readonly crypto: CryptoPrimitives;

  constructor(keys: IdentityKeys, form: CodeForm | undefined, crypto: CryptoPrimitives) {
    const { own, theirs } = keys;
    const isNumbered = own.pn !== undefined && theirs.pn !== undefined;
    this.form = form ?? (isNumbered ? 'number' : 'lid');
    const [one, other] = [sideOf(own, this.form), sideOf(theirs, this.form)];
    this.digits = formatSecurityCode(one, other, crypto);
    this.own = { version: VERSION[this.form], local: scanned(own), remote: scanned(theirs) };
    this.crypto = crypto;
  }

  /** The digits as people compare them: twelve groups of five. */
  get text(): string {
    return this.digits.replace(/(.{5})(?=.)/g, '$1 ');
  }

  /** What a QR picture of the code holds. */
  get scanCode(): Bytes {
    return encodeScanCode(this.own);
  }

  /** Whether the QR picture of the other side shows this code. Throws `SIGNAL_MALFORMED` if it is none. */
  compare(scan: Bytes): boolean {
    return matchesScanCode(this.own, unwrap(decodeScanCode(scan)), this.crypto);
  }

  /** The digits: they are there to be shown. */
  toJSON(): { readonly form: CodeForm; readonly digits: string } {
    return { form: this.form, digits: this.digits };
  }
}

function sideOf({ keys: identityKeys, pn, lid }: AccountKeys, form: CodeForm): FingerprintSide {
  const name = form === 'lid' ? lid?.user : pn && numberIdentifier(pn.user);
  if (name === undefined) throw new QuartetError('DEVICE_KEYS_MISSING', { form });
  return { identityKeys, identifier: name };
}

const scanned = ({ keys, pn, lid }: AccountKeys): ScannedSide => ({
  publicKey: joinIdentityKeys(keys),
  ...(pn && { pnIdentifier: numberIdentifier(pn.user) }),
  ...(lid && { lidIdentifier: formatJid(lid) }),
});

/** Known to be written, and read by nobody here: what newer clients make of it is not known. */
const VERSION: Readonly<Record<CodeForm, number>> = { number: 3, lid: 4 };
