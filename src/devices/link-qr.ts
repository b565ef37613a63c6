/**
 * The text of the QR code that links a companion, and how long each code is shown (spec 03 §2.3).
 *
 *   ref "," base64(noise key) "," base64(identity key) "," base64(adv secret) "," client type
 *
 * The text carries a secret: whoever photographs it can answer for it, so it is shown and never
 * logged. Drawing the picture is not done here.
 */

import { type Bytes, base64, fromBase64 } from '../base/bytes.ts';
import { fail, ok, QuartetError, type Result } from '../base/error.ts';
import { cap } from '../base/limits.ts';

/** What a companion offers to the phone that reads its code. */
export interface QrOffer {
  /** The server's name for this attempt; may hold commas. */
  readonly ref: string;
  /** Noise public key of the companion, 32 bytes. */
  readonly noiseKey: Bytes;
  /** Identity public key of the companion, 32 bytes. */
  readonly identityKey: Bytes;
  /** Key of the HMAC over the phone's answer, 32 bytes. A secret. */
  readonly advSecret: Bytes;
  /** One character; not the number of a platform (spec 03 §2.3). */
  readonly clientType: string;
}

/** The platform of a client type, in lower case; `unknown` for others (spec 03 §2.3). */
export const platformOf = (clientType: string): string => PLATFORMS[clientType] ?? 'unknown';

const PLATFORMS: Readonly<Record<string, string>> = {
  1: 'chrome',
  2: 'edge',
  3: 'firefox',
  4: 'ie',
  5: 'opera',
  6: 'safari',
  7: 'desktop',
  8: 'uwp',
  9: 'web',
  c: 'macos',
  d: 'android_tablet',
  e: 'android_phone',
  f: 'android',
};

/** What current phones expect in front of the text. */
export const QR_PREFIX = 'https://wa.me/settings/linked_devices#';

/** How long the first code of a connection is shown, in milliseconds. */
export const QR_FIRST_MS = 60_000;

/** How long each following code is shown, in milliseconds. */
export const QR_NEXT_MS = 20_000;

/**
 * The text of a code, with the prefix that current phones expect (`text`) and without (`bare`).
 * Throws `LINK_QR_MALFORMED` for a key that does not have 32 bytes and for fields that do not fit.
 */
export function formatQr(offer: QrOffer): { readonly text: string; readonly bare: string } {
  const keys = [offer.noiseKey, offer.identityKey, offer.advSecret];
  const fits = offer.ref !== '' && isClientType(offer.clientType);
  if (!fits || keys.some((key) => key.length !== KEY_BYTES)) {
    throw new QuartetError('LINK_QR_MALFORMED');
  }
  const bare = [offer.ref, ...keys.map(base64), offer.clientType].join(',');
  return { text: QR_PREFIX + bare, bare };
}

/**
 * The offer in a text that was read from a code, with or without a prefix up to `#`.
 * Fails with `LINK_QR_MALFORMED`.
 */
export function parseQr(text: string): Result<QrOffer> {
  if (text.length > cap('qrChars')) return malformed('length');
  const fields = text.slice(text.indexOf('#') + 1).split(',');
  const [noise = '', identity = '', secret = '', clientType = ''] = fields.slice(-4);
  const ref = fields.slice(0, -4).join(',');
  if (ref === '') return malformed('fields');
  if (!isClientType(clientType)) return malformed('client type');
  const [noiseKey, identityKey, advSecret] = [noise, identity, secret].map(parseKey);
  if (noiseKey === undefined || identityKey === undefined || advSecret === undefined) {
    return malformed('key');
  }
  return ok({ ref, noiseKey, identityKey, advSecret, clientType });
}

/** One letter or digit; phones refuse 0, the unknown client. */
const isClientType = (text: string): boolean => /^[1-9a-z]$/.test(text);

function parseKey(text: string): Bytes | undefined {
  const key = fromBase64(text);
  return key?.length === KEY_BYTES ? key : undefined;
}

const malformed = (part: string) => fail('LINK_QR_MALFORMED', { part });

const KEY_BYTES = 32;
