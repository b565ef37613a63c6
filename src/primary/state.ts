/**
 * What a phone knows beyond what every device knows, and what can happen to it alone.
 */

import type { DeviceState } from '../connection/state.ts';
import type { PrimaryAccount } from '../devices/adv-primary.ts';
import type { Jid } from '../wire/jid.ts';

/** A request of the phone that waits for its answer. */
export type Errand =
  | { readonly kind: 'link'; readonly token: number; readonly keyIndex: number }
  | { readonly kind: 'remove'; readonly token: number; readonly jid: Jid }
  | { readonly kind: 'publish' };

/** What a phone knows. */
export interface PhoneState {
  readonly device: DeviceState;
  readonly account: PrimaryAccount;
  readonly errands: ReadonlyMap<number, Errand>;
  readonly errandCount: number;
}

/** What can happen to a phone besides what happens to every device. */
export type PhoneInput =
  | { readonly kind: 'scan'; readonly token: number; readonly text: string }
  | { readonly kind: 'remove'; readonly token: number; readonly jid: Jid };
