/**
 * What the server knows while it runs, what can happen to it, and what it does about it.
 *
 * The state holds open connections only; everything that outlives one is in the store (tables.ts).
 * The shell numbers connections and never uses a number twice.
 *
 *   opened ──registration──► pairing ──signed──► (closed: log in)
 *     │
 *     └──login──► device        held ◄──passive── ──active──► live
 *          └─IK─► waiting ──first frame──► device
 */

import type { Bytes } from '../base/bytes.ts';
import type { Ms } from '../base/env.ts';
import type { Result } from '../base/error.ts';
import type { ParsedPayload } from '../noise/client-payload.ts';
import type { Jid } from '../wire/jid.ts';
import type { Node } from '../wire/node.ts';
import type { ServerPolicy } from './policy.ts';
import { Shelf } from './shelf.ts';
import type { DeviceKey, DeviceKeys, PublishedList } from './tables.ts';

/** Number of a connection. */
export type ConnectionId = number;

/** A companion to be, as its client payload says. */
export type Registration = Extract<ParsedPayload, { readonly kind: 'registration' }>;

/** A device that logs in, as its client payload says. */
export type Login = Extract<ParsedPayload, { readonly kind: 'login' }>;

/** A stanza that was handed to a device and not acknowledged yet. */
export interface InFlight {
  readonly position: number;
  readonly tag: string;
  readonly id: string;
  readonly from: Jid;
  /** The users under which the device may name the sender: both forms, and the chat. */
  readonly users: readonly string[];
  readonly type: string | undefined;
  readonly sizeBytes: number;
  /** Whether it is gone because the device asked for it again, and its ack may still come. */
  readonly asked?: boolean;
}

/** How far the queue of a connected device has come. */
export interface Window {
  /** The next position to hand out. */
  readonly cursor: number;
  /** Stanzas before this position were waiting when the device became active. */
  readonly offlineUntil: number;
  readonly offlineSent: number;
  /** Whether the end of the offline stanzas was announced. */
  readonly announced: boolean;
  readonly items: readonly InFlight[];
}

/** A device that has logged in. */
export interface Session {
  readonly kind: 'device';
  readonly pn: string;
  readonly lid: string;
  readonly device: number;
  /** Whether the queue is being delivered. */
  readonly live: boolean;
  readonly window: Window;
  /** What the presence of the device says. */
  readonly available: boolean;
  /** Token bucket against floods. */
  readonly bucket: Bucket;
}

/** How many stanzas a connection may still send, as of a time. */
export interface Bucket {
  readonly tokens: number;
  readonly at: Ms;
}

/** A companion to be: what the primary's upload has bound to its connection. */
export interface Reservation {
  readonly connection: ConnectionId;
  readonly pn: string;
  readonly deviceId: number;
  readonly keyIndex: number;
  /** Id of the pair-success request. */
  readonly requestId: string;
  /** ADVDeviceIdentity as signed by the primary. */
  readonly details: Bytes;
  readonly accountSignature: Bytes;
  readonly list: PublishedList;
}

/** A companion that shows codes. */
export interface Pairing {
  readonly kind: 'pairing';
  readonly keys: DeviceKeys;
  /** DeviceProps, serialized. */
  readonly props: Bytes;
  /** Codes that were not used yet. */
  readonly refs: readonly string[];
  readonly reservation?: Reservation;
  /** The challenge for a passkey, and what came of it. */
  readonly passkey?: PasskeyAttempt;
}

/** A challenge for a passkey on a connection (spec 03 §3.3). */
export interface PasskeyAttempt {
  readonly challenge: string;
  readonly askedAt: Ms;
  /** The name of the attempt, once the companion has asked for one. */
  readonly ref?: string;
  /** The account whose passkey has answered the challenge. */
  readonly pn?: string;
}

/** A passkey of an account: who holds the secret may link companions to it. */
export interface Passkey {
  readonly credentialId: Bytes;
  /** Shared with the authenticator; stands in for its key pair. */
  readonly secret: Bytes;
  /** The number of the account. */
  readonly number: string;
}

/** A connection by what is known of it. */
export type Connection =
  | { readonly kind: 'opened' }
  | { readonly kind: 'waiting'; readonly login: Login }
  | Pairing
  | Session;

/** An attempt to link by number (spec 03 §3.2). */
export interface CodeAttempt {
  readonly connection: ConnectionId;
  readonly ref: string;
}

/** The server while it runs. */
export interface ServerState {
  readonly policy: ServerPolicy;
  /** Passkeys of accounts; companions are challenged if there are any. */
  readonly passkeys: readonly Passkey[];
  /** Companions that report an older version are refused; nobody if absent. */
  readonly oldestVersion: readonly number[] | undefined;
  readonly parkAfter: number | undefined;
  /** By device, while stanzas are parked at all. */
  readonly heads: Shelf<Head>;
  readonly parked: readonly Parked[];
  /** By number of the connection. */
  readonly connections: Shelf<Connection>;
  /** The connection of each device that is logged in. */
  readonly online: Shelf<ConnectionId>;
  /** The connection that offers a code. */
  readonly refs: Shelf<ConnectionId>;
  /** Links under way, by number of the account. */
  readonly reservations: Shelf<readonly Reservation[]>;
  /** Codes for linking by number, by number of the account. */
  readonly codes: Shelf<CodeAttempt>;
  /** Connections that want the presence of an account, by its number. */
  readonly subscribers: Shelf<readonly ConnectionId[]>;
  /** Kinds of stanzas that came and that this server has no word for, each once. */
  readonly unknown: readonly string[];
  /** The last time that was given out, in seconds: stanzas never go back in time. */
  readonly seconds: number;
}

/** What a server demands beyond the policy of its accounts. */
export interface ServerRules {
  readonly passkeys?: readonly Passkey[] | undefined;
  readonly oldestVersion?: readonly number[] | undefined;
  /** How often a stanza at the head of a queue is handed out in vain; for ever if absent. */
  readonly parkAfter?: number | undefined;
}

/** The stanza at the head of a queue, and on how many connections in a row it was. */
export interface Head {
  readonly position: number;
  readonly count: number;
}

/** A stanza that no connection of its device has survived: it is handed out no more. */
export interface Parked {
  readonly device: DeviceKey;
  readonly tag: string;
  readonly id: string;
}

/** A server without connections. */
export const startState = (
  policy: ServerPolicy,
  { passkeys = [], oldestVersion, parkAfter }: ServerRules = {},
): ServerState => ({
  policy,
  passkeys,
  oldestVersion,
  parkAfter,
  heads: new Shelf(),
  parked: [],
  connections: new Shelf(),
  online: new Shelf(),
  refs: new Shelf(),
  reservations: new Shelf(),
  codes: new Shelf(),
  subscribers: new Shelf(),
  unknown: [],
  seconds: 0,
});

/** A phone that registers an account: its public keys. */
export interface PhoneRegistration extends DeviceKeys {
  /** Digits; drawn by the server if absent. */
  readonly number?: string;
  /** Push name. */
  readonly name?: string;
  /** Takes the place of a phone with another identity; its companions are removed. */
  readonly replace?: boolean;
  /** Has no multi-device: no companions, and companions of others cannot reach it. */
  readonly isOldClient?: boolean;
}

/** What the shell asks on behalf of the caller; `request` names the answer. */
export type Command =
  | {
      readonly kind: 'register';
      readonly request: number;
      readonly phone: DeviceKeys;
      readonly name: string;
      /** The number; one that was drawn may turn out to be taken. */
      readonly pn: string;
      /** A LID that was drawn. */
      readonly lid: string;
      /** Whether a phone with another identity gives way. */
      readonly replace?: boolean;
      readonly isOldClient?: boolean;
    }
  | { readonly kind: 'devices'; readonly request: number; readonly user: Jid }
  /** After a start: arms the timers of these accounts. */
  | { readonly kind: 'wake'; readonly pns: readonly string[] }
  /** Drops what is known of old messages, if it is old enough. */
  | { readonly kind: 'forget'; readonly keys: readonly string[] };

/** Everything that can happen to the server. */
export type ServerInput =
  | { readonly kind: 'opened'; readonly connection: ConnectionId }
  | {
      readonly kind: 'login';
      readonly connection: ConnectionId;
      readonly clientStatic: Bytes;
      readonly payload: Bytes;
      readonly pattern: 'XX' | 'IK' | 'XXfallback';
    }
  | { readonly kind: 'node'; readonly connection: ConnectionId; readonly node: Node }
  | { readonly kind: 'malformed'; readonly connection: ConnectionId }
  | { readonly kind: 'closed'; readonly connection: ConnectionId }
  | { readonly kind: 'timer'; readonly name: string }
  | { readonly kind: 'command'; readonly command: Command };

/** What the answer to a command holds. */
export type CommandAnswer = Result<readonly Jid[]>;

/** Everything the server does. */
export type ServerEffect =
  | { readonly kind: 'send'; readonly connection: ConnectionId; readonly node: Node }
  | { readonly kind: 'close'; readonly connection: ConnectionId }
  | { readonly kind: 'timer'; readonly name: string; readonly at: Ms }
  | { readonly kind: 'cancel'; readonly name: string }
  | { readonly kind: 'reply'; readonly request: number; readonly answer: CommandAnswer };
