/**
 * A running device: what companion and phone have in common towards an application.
 *
 * Turns calls into inputs and effects into answers and events; decides nothing. Everything hangs
 * off a few nouns: `events`, `send`, `devices`, `raw`, `health`, `close`.
 */

import type { Clock, Env } from '../base/env.ts';
import { QuartetError, type Result, unwrap } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import type { Machine } from '../base/step.ts';
import type { AccountDevice } from '../devices/overview.ts';
import type { PolicyName } from '../devices/policy.ts';
import type { OutgoingContent } from '../messages/content.ts';
import type { IncomingMessage } from '../messages/inbox.ts';
import type { TrustedRoot } from '../noise/certificate.ts';
import type { AppVersion } from '../noise/client-payload.ts';
import { PRODUCTION_ROOT } from '../noise/root.ts';
import type { Store } from '../store/contract.ts';
import { bareJid, isLid, isPn, type Jid, jid, parseJid } from '../wire/jid.ts';
import type { Content, Node } from '../wire/node.ts';
import type { DeviceCommand, IdentityKeys } from './commands.ts';
import { Devices } from './devices.ts';
import { type ChatDiagnosis, countStore, diagnoseChat, type StoreCounts } from './diagnosis.ts';
import { Driver, type OwnEffect } from './driver.ts';
import { Events } from './events.ts';
import { type CodeForm, SecurityCode } from './security-code.ts';
import { type SentMessage, SentMessages } from './sent-message.ts';
import type { Untold } from './start.ts';
import type { DeviceEffect, DeviceEvent, DeviceInput, DeviceState, Phase } from './state.ts';
import { Sweeps } from './sweeps.ts';
import { systemClock, systemEnv } from './system.ts';
import type { OpenTransport } from './transport/websocket.ts';

/** The endpoint of the real service for companions (spec 01 §1.1). */
export const SERVICE_URL = 'wss://web.whatsapp.com/ws/chat';

/** What a device needs to run. */
export interface DeviceOptions {
  /** Where everything is kept; the device owns it until it is closed. */
  readonly store: Store;
  /** Where to connect; the real service unless given. */
  readonly url?: string;
  /** The root of the server's certificates; the real service's unless given. */
  readonly trust?: TrustedRoot;
  /** The name that contacts see. */
  readonly name?: string;
  /** The rules of the account; today's unless given. */
  readonly policy?: PolicyName;
  /** The version that a companion reports: the service refuses old ones (`CONNECTION_OUTDATED`). */
  readonly version?: AppVersion;
  readonly clock?: Clock;
  readonly env?: Env;
  readonly open?: OpenTransport;
}

/** What a device is made of; given by the role. */
export interface DeviceParts<State, Input, Effect> {
  readonly machine: Machine<State, Input | DeviceInput, Effect | DeviceEffect>;
  readonly state: State;
  /** The device's own state within the role's. */
  readonly deviceOf: (state: State) => DeviceState;
  /** Messages that were not handled before the last stop. */
  readonly redeliver: readonly DeviceEvent[];
  /** Failures of which the application may not have heard. */
  readonly untold: readonly Untold[];
}

/** How a device is, in one look. */
export interface Health {
  readonly phase: Phase;
  /** Messages that the server has not acknowledged yet. */
  readonly outbox: number;
  /** Messages that the application has not handled yet. */
  readonly inbox: number;
  /** Failed attempts since the last stable login. */
  readonly attempts: number;
  readonly lastError: QuartetError | undefined;
}

/** A closer look: health, the store, and one chat. */
export interface Examination extends Health {
  readonly store: StoreCounts;
  readonly chat: ChatDiagnosis | undefined;
}

interface Call {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: QuartetError) => void;
}

/** Somebody who waits for a phase. */
interface Lookout {
  readonly phase: Phase;
  readonly resolve: () => void;
  readonly reject: (error: QuartetError) => void;
}

/** A device that runs until it is closed. */
export class Device<State = DeviceState, Input = never, Effect = never> {
  /** What the device tells. */
  readonly events: Events;
  /** Resolves with the reason once the device has stopped for good. */
  readonly ended: Promise<QuartetError>;
  /** The devices of this account and of others: list, history, rename, remove. */
  readonly devices: Devices;
  private readonly driver: Driver<State, Input, Effect>;
  private readonly parts: DeviceParts<State, Input, Effect>;
  private readonly store: Store;
  private readonly env: Env;
  private readonly sweeps: Sweeps;
  private readonly calls = new Map<number, Call>();
  private readonly lookouts = new Set<Lookout>();
  private readonly sent = new SentMessages();
  private lastToken = 0;
  /** Why no more calls are taken. */
  private over: QuartetError | undefined;

  constructor(parts: DeviceParts<State, Input, Effect>, options: DeviceOptions) {
    const { store, url = SERVICE_URL, trust = PRODUCTION_ROOT, clock = systemClock } = options;
    const { env = systemEnv(clock), open } = options;
    this.parts = parts;
    this.store = store;
    this.env = env;
    this.events = new Events({
      clock,
      handled: ({ message }) => this.driver.push({ kind: 'handled', inboxKey: message.inboxKey }),
      relieved: () => this.driver.relieve(),
    });
    this.driver = new Driver<State, Input, Effect>({
      machine: parts.machine,
      state: parts.state,
      store,
      endpoint: { url, trust },
      noiseKey: () => this.deviceState.credentials.noiseKey,
      isFull: () => this.events.waiting >= cap('unhandledMessages'),
      clock,
      env,
      perform: (effect) => this.perform(effect as OwnEffect),
      refused: (error, input) => this.refused(error, input),
      failed: (error) => {
        this.giveUp(error);
        this.events.tell({ kind: 'ended', error });
      },
      ...(open === undefined ? {} : { open }),
    });
    this.devices = new Devices({
      role: parts.deviceOf(parts.state).credentials.role,
      policy: parts.deviceOf(parts.state).policy,
      isOnline: () => this.deviceState.phase === 'online',
      call: (call) => this.command({ kind: 'devices', call }),
      remove: (device) => this.removeDevice(device),
      pending: () => this.pendingDevices(),
    });
    this.ended = this.events.next('ended').then(({ error }) => error);
    for (const event of parts.redeliver) this.events.tell(event);
    for (const { event, row } of parts.untold) {
      this.events.keep(event, () => this.driver.push({ kind: 'forget', changes: [row] }));
    }
    this.sweeps = new Sweeps({
      store,
      clock,
      push: (input) => this.driver.push(input),
      isCaughtUp: () => this.deviceState.caughtUp,
      isOver: () => this.over !== undefined,
      failed: (error) => this.events.tell({ kind: 'refused', error }),
    });
    this.sweeps.sweep();
  }

  /** Own address with device number, once linked or registered. */
  get pn(): Jid | undefined {
    return this.deviceState.credentials.pn;
  }

  /** Own LID address, once known. */
  get lid(): Jid | undefined {
    return this.deviceState.credentials.lid;
  }

  /** Connects and stays connected until `stop` or `close`. */
  start(): void {
    this.driver.push({ kind: 'start' });
  }

  /** Goes offline; what was sent and received stays. Resolves when nothing is under way. */
  async stop(): Promise<void> {
    this.driver.push({ kind: 'stop' });
    await this.driver.idle();
  }

  /**
   * Resolves when the device is in this phase; rejects with the reason if it stops for good before,
   * or has stopped already. Does not wait for handlers of events.
   */
  reached(phase: Phase): Promise<void> {
    if (this.deviceState.phase === phase) return Promise.resolve();
    if (this.over !== undefined) return Promise.reject(this.over);
    // What was asked for before, a start above all, is taken first.
    void this.driver.idle().then(() => {
      const { ended, lastError } = this.deviceState;
      if (ended !== undefined) this.stopLooking(lastError ?? new QuartetError(ended));
    });
    return new Promise((resolve, reject) => this.lookouts.add({ phase, resolve, reject }));
  }

  /**
   * Sends a message to a person, given by number, id or Jid.
   *
   * Resolves once the message is in the outbox, from where nothing can lose it; the handle tells
   * the rest. Rejects with `CONNECTION_NOT_LINKED`, `WIRE_JID` or `MESSAGE_UNSUPPORTED`.
   */
  async send(
    to: string | Jid,
    content: string | OutgoingContent,
    options: { readonly id?: string } = {},
  ): Promise<SentMessage> {
    const address = personOf(typeof to === 'string' ? addressOf(to) : to);
    const body = typeof content === 'string' ? ({ kind: 'text', text: content } as const) : content;
    const id = await this.command<string>({
      kind: 'send',
      to: address,
      content: body,
      id: options.id,
    });
    return this.sent.of(id, address);
  }

  /**
   * Tells senders and own devices that messages were read. Resolves once that is stored; it is sent
   * when the device is online. With `quiet` only own devices learn of it.
   */
  async markRead(
    messages: readonly IncomingMessage[],
    { quiet = false }: { readonly quiet?: boolean } = {},
  ): Promise<void> {
    await this.command<void>({ kind: 'read', messages, as: quiet ? 'read-self' : 'read' });
  }

  /** Tells senders and own devices that voice notes or what may be seen once were played. */
  async markPlayed(messages: readonly IncomingMessage[]): Promise<void> {
    await this.command<void>({ kind: 'read', messages, as: 'played' });
  }

  /**
   * Says whether somebody is at the device, which contacts may see. Without it receipts say that
   * nobody is, and the phone goes on ringing for new messages.
   */
  async setAvailable(available: boolean): Promise<void> {
    await this.command<void>({ kind: 'available', available });
  }

  /** Asks the server something that this project has no word for. */
  query(xmlns: string, type: 'get' | 'set', content: Content): Promise<Node> {
    return this.command({ kind: 'query', xmlns, type, content });
  }

  /**
   * The security code of this account and a user: 60 digits, and what a QR picture of it holds.
   *
   * Fetches the keys of devices that are not known yet; with `ask: false` it takes what is stored.
   * Rejects with `DEVICE_KEYS_MISSING` if a key cannot be had, and as `devices.list` does.
   */
  async securityCode(
    user: string | Jid,
    { ask = true, form }: { readonly ask?: boolean; readonly form?: CodeForm } = {},
  ): Promise<SecurityCode> {
    const address = personOf(typeof user === 'string' ? addressOf(user) : user);
    if (ask) {
      await this.devices.list();
      await this.devices.list(address);
    }
    const call = { about: 'keys', user: address, fetch: ask } as const;
    const keys = await this.command<IdentityKeys>({ kind: 'devices', call });
    return new SecurityCode(keys, form, this.env.crypto);
  }

  /** How the device is. */
  health(): Health {
    const { phase, outbox, inboxWaiting, attempts, lastError } = this.deviceState;
    return { phase, outbox: outbox.length, inbox: inboxWaiting, attempts, lastError };
  }

  /** How the device is, with what its store holds, and, for a user, why messages may not pass. */
  async examine(user?: string | Jid): Promise<Examination> {
    const address = typeof user === 'string' ? addressOf(user) : user;
    return {
      ...this.health(),
      store: await countStore(this.store),
      chat: address && (await diagnoseChat(this.store, personOf(address), this.env)),
    };
  }

  /** How the device is: keys, sessions and messages stay out of every printed form. */
  toJSON(): Health {
    return this.health();
  }

  /** The same for whoever prints the object. */
  [Symbol.for('nodejs.util.inspect.custom')](): Health {
    return this.health();
  }

  /** Stops and releases the store. Idempotent. */
  async close(): Promise<void> {
    this.sweeps.close();
    this.driver.push({ kind: 'stop' });
    await this.driver.idle();
    await this.driver.close();
    this.events.close();
    this.giveUp(new QuartetError('CONNECTION_CLOSED'));
    await this.store.close();
  }

  /** The state after the last commit. */
  protected get state(): State {
    return this.driver.state;
  }

  /** Removes a device of the own account; which ones, the role says. */
  protected removeDevice(_device?: AccountDevice): Promise<void> {
    return Promise.reject(new QuartetError('CAPABILITY_DENIED'));
  }

  /** Devices that are being linked; only a phone knows of any. */
  protected pendingDevices(): readonly AccountDevice[] {
    return [];
  }

  /** Runs a command of the device. */
  protected command<T>(command: DeviceCommand): Promise<T> {
    return this.call((token) => ({ kind: 'command', token, command }));
  }

  /** Gives the machine an input that will be answered under its token. */
  protected call<T>(input: (token: number) => Input | DeviceInput): Promise<T> {
    if (this.over !== undefined) return Promise.reject(this.over);
    this.lastToken += 1;
    const token = this.lastToken;
    return new Promise<T>((resolve, reject) => {
      this.calls.set(token, { resolve: resolve as (value: unknown) => void, reject });
      this.driver.push(input(token));
    });
  }

  private get deviceState(): DeviceState {
    return this.parts.deviceOf(this.driver.state);
  }

  private perform(effect: OwnEffect): void {
    if (effect.kind === 'reply') return this.answer(effect.token, effect.result);
    const { event } = effect;
    if (event.kind === 'status') {
      if (event.status === 'accepted') this.sent.of(event.id, event.chat);
      this.sent.apply(event);
    }
    if (event.kind === 'planned') this.sent.planned(event);
    if (event.kind === 'phase') this.lookAt(event.phase);
    if (event.kind === 'devices-changed' || event.kind === 'caught-up') this.sweeps.forgetGone();
    if (event.kind === 'ended') {
      this.sent.release(event.error);
      this.stopLooking(event.error);
    }
    this.events.tell(event);
  }

  private lookAt(phase: Phase): void {
    for (const lookout of this.lookouts) {
      if (lookout.phase !== phase) continue;
      this.lookouts.delete(lookout);
      lookout.resolve();
    }
  }

  private stopLooking(error: QuartetError): void {
    for (const { reject } of this.lookouts) reject(error);
    this.lookouts.clear();
  }

  /** A turn was not taken: whoever waits for its answer gets the reason. */
  private refused(error: QuartetError, input: Input | DeviceInput | undefined): void {
    if (isCall(input)) this.answer(input.token, { ok: false, error });
    this.events.tell({ kind: 'refused', error });
  }

  /** Nothing is taken any more: fails whatever waits for an answer. */
  private giveUp(error: QuartetError): void {
    this.over ??= error;
    this.sent.close(error);
    this.stopLooking(error);
    for (const { reject } of this.calls.values()) reject(error);
    this.calls.clear();
  }

  private answer(token: number, result: Result<unknown>): void {
    const call = this.calls.get(token);
    this.calls.delete(token);
    if (result.ok) call?.resolve(result.value);
    else call?.reject(result.error);
  }
}

const isCall = (input: unknown): input is { readonly token: number } =>
  typeof input === 'object' && input !== null && 'token' in input;

const PHONE_NUMBER = /^\+?[0-9]{5,20}$/;

/** The user of an address: people can be written to, servers and groups cannot. */
function personOf(address: Jid): Jid {
  if (address.user === '') throw new QuartetError('WIRE_JID');
  if (!isPn(address) && !isLid(address)) throw new QuartetError('MESSAGE_UNSUPPORTED');
  return bareJid(address);
}

/** A person as people write one: a phone number with country code, or the text of a Jid. `WIRE_JID`. */
export function addressOf(text: string): Jid {
  if (PHONE_NUMBER.test(text)) return jid(text.replace('+', ''), 's.whatsapp.net');
  return unwrap(parseJid(text));
}
