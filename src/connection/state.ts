/**
 * What a device knows while it runs, what can happen to it, and what it can do about it.
 *
 * The state is plain and readonly; whatever must survive a crash is in the store, and the state is
 * rebuilt from it. Used by the companion here and by the phone, which adds its own inputs.
 *
 *   offline ──start──► connecting ──opened──► authenticating ──pair-device──► unlinked
 *      ▲                    ▲                      │                            │ 515
 *      │ stop, ended        │ backoff              └──success──► online ◄───────┘ (login)
 *      └────────────────────┴──────── closed ◄───────────────────┘
 */

import type { Bytes } from '../base/bytes.ts';
import type { ErrorCode } from '../base/codes.ts';
import type { Ms } from '../base/env.ts';
import type { QuartetError, Result } from '../base/error.ts';
import type { Change } from '../base/step.ts';
import type { CodeAttempt } from '../devices/link-code.ts';
import type { PasskeyAttempt } from '../devices/link-passkey.ts';
import type { Policy } from '../devices/policy.ts';
import type { Roster } from '../devices/roster.ts';
import type { IncomingMessage } from '../messages/inbox.ts';
import type { MissingMessage, PlaceholderRequest } from '../messages/placeholders.ts';
import type { RetryRequest, RetrySelf } from '../messages/retry.ts';
import type { AppVersion } from '../noise/client-payload.ts';
import type { ProtocolMessage } from '../proto/protocol.ts';
import type { Jid } from '../wire/jid.ts';
import type { Node } from '../wire/node.ts';
import type { Assertion, DeviceCommand, ListCaller } from './commands.ts';
import type { Credentials } from './credentials.ts';
import type { KeptCode } from './kept-code.ts';

/** Where the connection stands. */
export type Phase = 'offline' | 'connecting' | 'authenticating' | 'unlinked' | 'online';

/** How far a sent message has come. */
export type MessageStatus = 'accepted' | 'written' | 'acked' | 'delivered' | 'read' | 'failed';

/** A request of ours that waits for its answer, with what the answer is for. */
export type Purpose =
  | { readonly kind: 'prekey-count' }
  | { readonly kind: 'prekey-upload'; readonly ids: readonly number[] }
  | { readonly kind: 'prekey-digest' }
  /** `id` is that of the signed prekey that is offered. */
  | { readonly kind: 'prekey-rotation'; readonly id: number }
  | { readonly kind: 'active' }
  | { readonly kind: 'ping' }
  | {
      readonly kind: 'devices';
      readonly users: readonly Jid[];
      readonly job: boolean;
      readonly waiting: readonly ListCaller[];
    }
  /** The key by which the list of a user can be verified, for an application that waits. */
  | { readonly kind: 'account-key'; readonly user: Jid; readonly token: number }
  | { readonly kind: 'bundles'; readonly asked: readonly Jid[] }
  /** Keys of devices for an application that waits for all of a user's. */
  | {
      readonly kind: 'identities';
      readonly user: Jid;
      readonly asked: readonly Jid[];
      readonly token: number;
    }
  /** A token for a contact, with the time that is in it. */
  | { readonly kind: 'token-issue'; readonly user: Jid; readonly issuedAt: Ms }
  /** Keys for a device that asked for messages again; its requests are acknowledged afterwards. */
  | {
      readonly kind: 'retry-bundle';
      readonly device: Jid;
      readonly wanted: readonly WantedAgain[];
    }
  | { readonly kind: 'link-hello'; readonly token: number }
  | { readonly kind: 'link-finish' }
  | { readonly kind: 'passkey-ref'; readonly token: number; readonly assertion: Assertion }
  | { readonly kind: 'passkey-prologue'; readonly token: number }
  | { readonly kind: 'logout'; readonly token: number }
  | { readonly kind: 'query'; readonly token: number };

/** A request to send a message again, and what acknowledges it. */
export interface WantedAgain {
  readonly request: RetryRequest;
  readonly ack: Node;
}

/** A message on its way out, in the order of sending. Its row in the store has the rest. */
export interface OutboxEntry {
  readonly key: string;
  readonly id: string;
  readonly chat: string;
  readonly stage: OutboxStage;
  /** Whether it goes to an own device and belongs to no chat. */
  readonly peer: boolean;
  /** What its timer waits for: a first or a last answer on this connection, or a pause. */
  readonly patience: 'first' | 'last' | 'pause';
  /** How often the server refused it for a moment. */
  readonly pauses: number;
  /** Its place among the stanzas that were written on this connection. */
  readonly written?: number | undefined;
}

/** `repair`: acknowledged, but a device that the server knows has not got its copy yet. */
export type OutboxStage = 'accepted' | 'sealed' | 'repair';

/** How long the stages of a send took; the rest of the time it waited for its turn. */
export interface SendTimes {
  /** From `send` to the moment it was taken up. */
  readonly queuedMs: Ms;
  /** Waiting for device lists. */
  readonly listsMs: Ms;
  /** Waiting for key bundles. */
  readonly bundlesMs: Ms;
  /** Encrypting and encoding. */
  readonly sealMs: Ms;
}

/** One copy of a message: for which device, under which address, with which session. */
export interface PlannedCopy {
  readonly device: Jid;
  /** The canonical address of the session. */
  readonly address: string;
  /** Whether the session was made for this message. */
  readonly session: 'made' | 'reused';
  readonly bytes: number;
}

/** What was done to send a message. */
export interface SendPlan {
  readonly copies: readonly PlannedCopy[];
  /** Devices that were left out, and why. */
  readonly left: readonly { readonly device: Jid; readonly error: QuartetError }[];
  /** Size of the whole stanza. */
  readonly bytes: number;
  readonly times: SendTimes;
}

/** The entry that is being prepared, and what came back for it so far. */
export interface SendJob {
  readonly key: string;
  /** When it was taken up, and when it began to wait for what it waits for. */
  readonly startedAt: Ms;
  readonly waitingSince: Ms;
  readonly listsMs: Ms;
  readonly bundlesMs: Ms;
  /** Devices whose session was made for this entry. */
  readonly made: readonly string[];
  readonly waiting: 'devices' | 'bundles' | 'nothing';
  /** Whether the device lists were asked for on behalf of this entry. */
  readonly listsAsked: boolean;
  /** Devices that could not be given a session: left out of this message. */
  readonly refused: readonly string[];
}

/** A report of what was read that the server has not acknowledged. */
export interface Mark {
  readonly key: string;
  /** What its acknowledgement is recognised by. */
  readonly name: string;
}

/** Messages without content: those that wait to be asked for, and those that were. */
export interface Placeholders {
  readonly missing: readonly MissingMessage[];
  readonly asked: readonly PlaceholderRequest[];
}

/** The codes that a companion shows one after the other. */
export interface LinkOffer {
  readonly refs: readonly string[];
  readonly advSecret: Bytes;
  /** A code that can be typed instead, while one is shown. */
  readonly code?: CodeOffer | undefined;
  /** A challenge for a passkey, while one is open. */
  readonly passkey?: PasskeyOffer | undefined;
}

/** A challenge that waits for an assertion, and what came of it. */
export interface PasskeyOffer {
  /** 32 bytes, a secret. */
  readonly handoffKey: Bytes;
  readonly askedAt: Ms;
  readonly attempt?: PasskeyAttempt;
  /** Whether the keys were handed over: the phone has the word. */
  readonly answered: boolean;
}

/** A code that can be typed on the phone of a number. */
export interface CodeOffer {
  readonly number: Jid;
  readonly attempt: CodeAttempt;
  /** The server's name for the attempt, once it has given one. */
  readonly ref: string | undefined;
  /** Identity of the phone that answered last: it has to be the one that signs. */
  readonly accountKey: Bytes | undefined;
}

/** What is known of the server. */
export interface KnownServer {
  /** The certificate chain of the last full handshake of a linked device. */
  readonly chain: Bytes | undefined;
  readonly routingInfo: Bytes | undefined;
  /** Whether this connection began with routing info and has not led to a login yet. */
  readonly onTrial: boolean;
}

/** What was done for one device since its hour began. */
export interface Effort {
  readonly since: Ms;
  readonly fetches: number;
  readonly resends: number;
  /** Lists that were asked for because a message hinted at a newer one. */
  readonly hints: number;
}

/** What a message says about the list of a user. */
export interface ListHint {
  readonly kind: 'list-hint';
  readonly device: Jid;
  /** Of the list, in seconds. */
  readonly timestamp: number;
  /** Whether the list has companions. */
  readonly hasHash: boolean;
  /** `heard`: an own device says it of somebody else. */
  readonly by: 'sender' | 'heard';
}

/** Everything a device knows in memory. */
export interface DeviceState {
  readonly credentials: Credentials;
  readonly self: RetrySelf | undefined;
  readonly phase: Phase;
  /** Whether the application wants to be connected. */
  readonly wanted: boolean;
  /** Whether connecting again is pointless, and why. */
  readonly ended: ErrorCode | undefined;
  readonly offer: LinkOffer | undefined;
  /** A code that the server has taken: offered again on the next connection. */
  readonly keptCode: KeptCode | undefined;
  readonly server: KnownServer;
  readonly requests: ReadonlyMap<string, Purpose>;
  readonly requestPrefix: string;
  readonly requestCount: number;
  readonly outbox: readonly OutboxEntry[];
  readonly outboxNext: number;
  /** How many stanzas of the outbox were written on this connection. */
  readonly outboxWritten: number;
  /** Id and address of acknowledgements that come once more: of stanzas that were written twice. */
  readonly echoes: readonly string[];
  readonly job: SendJob | undefined;
  /** Failed attempts since the last stable login. */
  readonly attempts: number;
  readonly loggedInAt: Ms;
  readonly receivedAt: Ms;
  readonly pingDueAt: Ms;
  /** Server time minus own time. */
  readonly clockOffsetMs: Ms;
  readonly uploading: boolean;
  readonly inboxWaiting: number;
  /** Whether nothing is read from the socket now, so that no answer can come. */
  readonly isPaused: boolean;
  /** What was noticed of the devices of the own account. */
  readonly roster: Roster;
  /** The rules of the account. */
  readonly policy: Policy;
  /** What companions report as their version; the shipped one if absent. */
  readonly version: AppVersion | undefined;
  /** How long this device was away before its last login. */
  readonly absentMs: Ms;
  /** Whether this device was linked and has never logged in: the server may not know it. */
  readonly unconfirmed: boolean;
  /** The account that the messages in the store belong to, by its number. */
  readonly keptFor: string | undefined;
  /** Whether everything that waited at the server has come, on this connection. */
  readonly caughtUp: boolean;
  /** Whether somebody is at the device, as the application says. */
  readonly available: boolean;
  readonly offlineTaken: number;
  readonly offlineExpected: number | undefined;
  readonly marks: readonly Mark[];
  readonly marksNext: number;
  /** Messages that could not be decrypted. */
  readonly placeholders: Placeholders;
  /** What was done for other devices in this hour, by their address. */
  readonly efforts: ReadonlyMap<string, Effort>;
  readonly lastError: QuartetError | undefined;
}

/** Everything that can happen to a device. */
export type DeviceInput =
  | { readonly kind: 'start' }
  | { readonly kind: 'stop' }
  /** The handshake is done; `chain` is the server's, after a full one. */
  | { readonly kind: 'opened'; readonly chain?: Bytes }
  | {
      readonly kind: 'closed';
      readonly error: QuartetError | undefined;
      /** Whether anything had been written. */
      readonly greeted?: boolean;
      /** Whether the server could not answer the fast handshake with the key that is known. */
      readonly resumeFailed?: boolean;
    }
  | { readonly kind: 'node'; readonly node: Node }
  | { readonly kind: 'timer'; readonly name: string }
  | { readonly kind: 'command'; readonly token: number; readonly command: DeviceCommand }
  | { readonly kind: 'handled'; readonly inboxKey: string }
  /** Reading has stopped because the application has too much to do, or goes on. */
  | { readonly kind: 'reading'; readonly paused: boolean }
  | { readonly kind: 'pump' }
  /** A message showed that a device has another identity now. */
  | { readonly kind: 'identity'; readonly device: Jid }
  | ListHint
  /** The keys on the server may need looking after. */
  | { readonly kind: 'upkeep' }
  /** The lists of these users have grown old. */
  | { readonly kind: 'age'; readonly users: readonly Jid[]; readonly lastRunAt: Ms | undefined }
  | { readonly kind: 'marks' }
  /** Rows that have grown too old are deleted. */
  | { readonly kind: 'forget'; readonly changes: readonly Change[] }
  | { readonly kind: 'resend'; readonly key: string };

/** Everything a device can do. Performed in order, after the commit. */
export type DeviceEffect =
  | {
      readonly kind: 'connect';
      readonly payload: Bytes;
      /** A chain of the server for the fast handshake, if it still verifies. */
      readonly chain?: Bytes | undefined;
      readonly routingInfo?: Bytes | undefined;
    }
  | { readonly kind: 'disconnect' }
  | { readonly kind: 'send'; readonly node: Node }
  | { readonly kind: 'write'; readonly frame: Bytes }
  | { readonly kind: 'emit'; readonly event: DeviceEvent }
  | { readonly kind: 'reply'; readonly token: number; readonly result: Result<unknown> }
  | { readonly kind: 'timer'; readonly name: string; readonly at: Ms }
  | { readonly kind: 'cancel'; readonly name: string }
  | { readonly kind: 'input'; readonly input: DeviceInput }
  /** A companion asked its phone for something; the phone's role answers. */
  | {
      readonly kind: 'asked';
      readonly by: Jid;
      /** Id of the message that asks. */
      readonly id: string;
      readonly control: ProtocolMessage;
    };

/** What can wait too long. */
export type StalledStage =
  | Purpose['kind']
  | 'handshake'
  | 'login'
  | 'offline'
  | 'ack'
  | 'handler'
  | 'store';

/** What an application is told. */
export type DeviceEvent =
  | { readonly kind: 'phase'; readonly phase: Phase }
  /** A connection has failed or ended: why, how many did in a row, and when the next is tried. */
  | {
      readonly kind: 'reconnecting';
      readonly error: QuartetError;
      readonly attempts: number;
      readonly at: Ms;
    }
  | {
      readonly kind: 'qr';
      readonly text: string;
      readonly bare: string;
      readonly expiresAt: Ms;
    }
  /** A code that is to be typed on the phone. */
  | { readonly kind: 'link-code'; readonly code: string; readonly expiresAt: Ms }
  /** The service wants a passkey: WebAuthn options (JSON) for whoever has the authenticator. */
  | { readonly kind: 'passkey-challenge'; readonly options: string; readonly expiresAt: Ms }
  /** Both sides show this code now: they have to be the same. */
  | { readonly kind: 'passkey-code'; readonly code: string }
  /** On a phone: a companion asks to be linked to this number; its code has to be typed here. */
  | {
      readonly kind: 'link-request';
      readonly name: string;
      readonly platform: string;
      readonly expiresAt: Ms;
    }
  | { readonly kind: 'linked'; readonly pn: Jid; readonly lid: Jid | undefined }
  | { readonly kind: 'link-failed'; readonly error: QuartetError }
  | { readonly kind: 'message'; readonly message: IncomingMessage; readonly redelivered: boolean }
  /** A message that cannot be read yet; if it can be later, it comes as `message` under this id. */
  | {
      readonly kind: 'placeholder';
      readonly id: string;
      readonly chat: Jid;
      readonly sender: Jid;
      readonly sentAtMs: Ms;
      readonly error: QuartetError;
    }
  | {
      readonly kind: 'status';
      readonly id: string;
      readonly chat: Jid;
      readonly status: MessageStatus;
      /** The chat under its other name, if that is known. */
      readonly alternate?: Jid | undefined;
      /** Who reports it; nobody before the server has the message. */
      readonly device: Jid | undefined;
      /** When, if the report says so. */
      readonly at?: Ms | undefined;
      readonly error: QuartetError | undefined;
    }
  /** A message was sealed: to whom, with what, and how long each stage took. */
  | { readonly kind: 'planned'; readonly id: string; readonly chat: Jid; readonly plan: SendPlan }
  /** How far the stanzas that waited at the server have come; `expected` if it has said so. */
  | { readonly kind: 'catching-up'; readonly taken: number; readonly expected: number | undefined }
  | { readonly kind: 'caught-up'; readonly count: number }
  /** Another own device has read or played messages of a chat. */
  | {
      readonly kind: 'read';
      readonly chat: Jid;
      readonly alternate: Jid | undefined;
      readonly ids: readonly string[];
      readonly by: Jid;
      readonly played: boolean;
    }
  /**
   * Something waits past its deadline: an answer of the server, the acknowledgement of a message or
   * its handler (`id`), a handshake, the store.
   */
  | { readonly kind: 'stalled'; readonly stage: StalledStage; readonly id: string | undefined }
  | { readonly kind: 'devices-changed'; readonly user: Jid }
  /** The account has signed a device that was not known before. */
  | { readonly kind: 'device-linked'; readonly device: Jid; readonly keyIndex: number | undefined }
  | { readonly kind: 'device-removed'; readonly device: Jid; readonly keyIndex: number | undefined }
  /** A device is gone because it, its phone or its list was away for too long. */
  | { readonly kind: 'device-expired'; readonly device: Jid; readonly keyIndex: number | undefined }
  /** A companion ends soon unless it or the phone is used. */
  | {
      readonly kind: 'device-expiring';
      readonly device: Jid;
      readonly expiresAt: Ms;
      readonly absent: 'phone' | 'companion';
    }
  /**
   * A device is known under another identity now: its security code has changed. `implicit`: a
   * message showed it; otherwise the server said so.
   */
  | { readonly kind: 'identity-changed'; readonly device: Jid; readonly implicit: boolean }
  /** A number and a LID are known to be one person from now on. */
  | { readonly kind: 'peer-resolved'; readonly pn: Jid; readonly lid: Jid }
  | { readonly kind: 'refused'; readonly error: QuartetError }
  | { readonly kind: 'ended'; readonly error: QuartetError };
