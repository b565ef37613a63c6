/**
 * What a phone knows beyond what every device knows, and what can happen to it alone.
 */

import type { Bytes } from '../base/bytes.ts';
import type { Ms } from '../base/env.ts';
import type { DeviceState } from '../connection/state.ts';
import type { PrimaryAccount } from '../devices/adv-primary.ts';
import type { CodeExchange } from '../devices/link-code.ts';
import type { PairingKeys } from '../devices/link-passkey.ts';
import type { PasskeyExchange } from '../devices/link-passkey-primary.ts';
import type { QrOffer } from '../devices/link-qr.ts';
import type { Jid } from '../wire/jid.ts';

/** A request of the phone that waits for its answer. */
export type Errand =
  | { readonly kind: 'link'; readonly token: number; readonly keyIndex: number }
  | { readonly kind: 'remove'; readonly token: number; readonly jid: Jid }
  /** A code was tried on the companion of this name. */
  | { readonly kind: 'hello'; readonly ref: string }
  /** A device that the account never signed is to be removed. */
  | { readonly kind: 'evict' }
  | { readonly kind: 'publish' };

/** A companion that asks to be linked by a code that is typed here. */
export interface CodePrompt {
  /** The server's name for its attempt. */
  readonly ref: string;
  /** Its key under the code, 80 bytes. */
  readonly wrapped: Bytes;
  /** 32 bytes. */
  readonly noiseKey: Bytes;
  /** What it calls itself. */
  readonly name: string;
  readonly clientType: string;
  readonly askedAt: Ms;
  /** Codes that were tried. */
  readonly tries: number;
  /** The try under way: its keys, and the call that waits for it. */
  readonly exchange?: CodeExchange;
  readonly token?: number;
}

/** A companion for which somebody's passkey has vouched. */
export interface PasskeyPrompt {
  readonly exchange: PasskeyExchange;
  readonly askedAt: Ms;
  /** The code to compare, once the companion has opened its commitment. */
  readonly code?: string;
  /** Its keys, once they have come under seal. */
  readonly keys?: PairingKeys;
}

/** What a phone knows. */
export interface PhoneState {
  readonly device: DeviceState;
  readonly account: PrimaryAccount;
  readonly errands: ReadonlyMap<number, Errand>;
  readonly errandCount: number;
  readonly prompt?: CodePrompt | undefined;
  readonly passkey?: PasskeyPrompt | undefined;
  /** How often each companion was answered within the present minute, by its address. */
  readonly answers?: ReadonlyMap<string, Answers> | undefined;
}

/** Answers to one companion since the beginning of a minute. */
export interface Answers {
  readonly since: Ms;
  readonly count: number;
}

/** What can happen to a phone besides what happens to every device. */
export type PhoneInput =
  /** Signs the companion that made this offer. */
  | { readonly kind: 'link'; readonly token: number; readonly offer: QrOffer }
  | { readonly kind: 'enter-code'; readonly token: number; readonly text: string }
  | { readonly kind: 'accept-passkey'; readonly token: number }
  | { readonly kind: 'refuse-passkey'; readonly token: number }
  | { readonly kind: 'remove'; readonly token: number; readonly jid: Jid };
