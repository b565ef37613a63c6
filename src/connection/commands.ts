/**
 * What an application asks of a device, and what it is given back: the commands as types.
 *
 * Plain values, as the machine takes and answers them; the objects that applications hold are built
 * from them in device.ts and devices.ts.
 */

import type { Bytes } from '../base/bytes.ts';
import type { AccountDevice } from '../devices/overview.ts';
import type { OutgoingContent } from '../messages/content.ts';
import type { ReadMark } from '../messages/receipts.ts';
import type { Jid } from '../wire/jid.ts';
import type { Content } from '../wire/node.ts';

/** What an application may ask of a device. */
export type DeviceCommand =
  | {
      readonly kind: 'send';
      readonly to: Jid;
      readonly content: OutgoingContent;
      readonly id: string | undefined;
    }
  /** A message between own devices: a serialized Message, for one of them. */
  | {
      readonly kind: 'peer';
      readonly to: Jid;
      readonly message: Bytes;
      readonly priority: PeerPriority;
    }
  /** Messages that were read or played; `read-self` tells own devices only. */
  | {
      readonly kind: 'read';
      readonly messages: readonly ReadMark[];
      readonly as: 'read' | 'read-self' | 'played';
    }
  /** Whether somebody is at the device. */
  | { readonly kind: 'available'; readonly available: boolean }
  | {
      readonly kind: 'query';
      readonly xmlns: string;
      readonly type: 'get' | 'set';
      readonly content: Content;
    }
  | { readonly kind: 'devices'; readonly call: DeviceCall }
  | { readonly kind: 'passkey'; readonly assertion: Assertion }
  | { readonly kind: 'link-code'; readonly number: Jid; readonly code: string | undefined }
  | { readonly kind: 'logout' };

/** How urgently the server wakes an own device: `high_force` asks the phone for content. */
export type PeerPriority = 'high' | 'high_force';

/** What an authenticator made of a challenge, wherever it is. */
export interface Assertion {
  readonly credentialId: Bytes;
  /** The WebAuthn assertion as the server wants it, JSON. */
  readonly assertion: Bytes;
}

/** What an application may ask about the devices of a user; of the own account if none is named. */
export type DeviceCall =
  | { readonly about: 'list' | 'history' | 'refresh'; readonly user: Jid | undefined }
  | { readonly about: 'label'; readonly id: number; readonly name: string }
  /** The identity keys of both accounts; missing ones are fetched if that is wanted. */
  | { readonly about: 'keys'; readonly user: Jid; readonly fetch: boolean };

/** What is known of the devices of an account. */
export interface Listing {
  readonly devices: readonly AccountDevice[];
  /** Whether the server should be asked again. */
  readonly stale: boolean;
}

/** A call of the application that waits for the list of a user. */
export interface ListCaller {
  readonly token: number;
  readonly user: Jid;
}

/** The identity keys of all devices of an account, 32 bytes each, and its names. */
export interface AccountKeys {
  readonly keys: readonly Bytes[];
  readonly pn: Jid | undefined;
  readonly lid: Jid | undefined;
}

/** What a security code is made from. */
export interface IdentityKeys {
  readonly own: AccountKeys;
  readonly theirs: AccountKeys;
}
