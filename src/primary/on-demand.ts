/**
 * The phone, loaded when the first one is opened.
 *
 * Most programs hold companions only and should not pay for this role; opening a device waits
 * anyway. Opening itself belongs to phone.ts.
 */

import type { Phone, PhoneOptions } from './phone.ts';

/**
 * Opens and starts a phone on a store; registers it first if the store is new.
 *
 * Rejects with `STORE_CORRUPT`, `SERVER_ACCOUNT_EXISTS`, `SERVER_REGISTRATION` or
 * `CONNECTION_OPEN_FAILED`.
 */
export async function openPhone(options: PhoneOptions): Promise<Phone> {
  const phone = await import('./phone.ts');
  return phone.openPhone(options);
}
