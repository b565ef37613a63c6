/**
 * The authority that certificates of the production service lead to (spec 01 §2.6).
 *
 * A constant apart from the code that verifies chains, so that a caller can name it and load
 * nothing else.
 */

import { type Bytes, fromHex } from '../base/bytes.ts';
import type { TrustedRoot } from './certificate.ts';

/** The root of the production service. */
export const PRODUCTION_ROOT: TrustedRoot = {
  publicKey: fromHex('142375574d0a587166aae71ebe516437c4a28b73e3695c6ce1f7f9545da8ee6b') as Bytes,
  serial: 0,
};
