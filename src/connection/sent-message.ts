/**
 * The handle of a sent message: how far it has come, and a way to wait until it is there.
 *
 * Status only goes forward. Handles that nobody waits for are forgotten beyond a cap; the messages
 * themselves live in the outbox, not here.
 */

import type { Ms } from '../base/env.ts';
import { QuartetError } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import { Lru } from '../base/lru.ts';
import { formatJid, type Jid, sameUser } from '../wire/jid.ts';
import type { EventOf } from './events.ts';
import type { MessageStatus, SendPlan } from './state.ts';

const ORDER: readonly MessageStatus[] = ['accepted', 'written', 'acked', 'delivered', 'read'];

interface Waiter {
  readonly status: MessageStatus;
  readonly resolve: () => void;
  readonly reject: (error: QuartetError) => void;
}

/** What one device or user has reported about a message. */
export interface DeviceReceipt {
  readonly device: Jid;
  readonly status: 'delivered' | 'read';
  /** When, if the report says so. */
  readonly at: Ms | undefined;
}

/** Why a message failed, and whether trying again can help. */
export interface SendFailure {
  readonly reason: QuartetError;
  readonly retryable: boolean;
  /** How long to wait before that, if the server has said so. */
  readonly retryAfterMs: Ms | undefined;
}

/** A message that `send` accepted. */
export class SentMessage {
  readonly id: string;
  readonly chat: Jid;
  private current: MessageStatus = 'accepted';
  private failure: QuartetError | undefined;
  private waiters: readonly Waiter[] = [];
  private readonly reports = new Map<string, DeviceReceipt>();
  private followed: SendPlan | undefined;
  private readonly awaited: (message: SentMessage) => void;

  /** `awaited` is told whenever somebody begins to wait for the message. */
  constructor(id: string, chat: Jid, awaited: (message: SentMessage) => void = () => undefined) {
    this.id = id;
    this.chat = chat;
    this.awaited = awaited;
  }

  /** How far the message has come. */
  get status(): MessageStatus {
    return this.current;
  }

  /** Why it failed, if it did. */
  get error(): QuartetError | undefined {
    return this.failure;
  }

  /** Why it failed and whether trying again can help; `undefined` as long as it has not. */
  get failed(): SendFailure | undefined {
    const reason = this.failure;
    if (reason === undefined) return undefined;
    const { retryable, retryAfterMs } = reason.data;
    const when = typeof retryAfterMs === 'number' ? retryAfterMs : undefined;
    return { reason, retryable: retryable === true, retryAfterMs: when };
  }

  /** What each device and user has reported, in order of the first report. */
  get receipts(): readonly DeviceReceipt[] {
    return [...this.reports.values()];
  }

  /** Which devices it was sealed for and how long that took; `undefined` until it is written. */
  get plan(): SendPlan | undefined {
    return this.followed;
  }

  /**
   * Resolves once the message is at least this far; rejects with its error if it fails, and with
   * the reason if the device stops for good or is closed, where the message waits in the outbox.
   */
  async until(status: Exclude<MessageStatus, 'failed'>): Promise<void> {
    if (this.failure !== undefined) throw this.failure;
    if (ORDER.indexOf(this.current) >= ORDER.indexOf(status)) return;
    await new Promise<void>((resolve, reject) => {
      this.waiters = [...this.waiters, { status, resolve, reject }];
      this.awaited(this);
    });
  }

  /** Moves the status forward; a step back is ignored. */
  advance(status: MessageStatus, error?: QuartetError): void {
    if (status === 'failed') {
      this.current = status;
      this.failure = error ?? new QuartetError('MESSAGE_REJECTED');
      return this.release(this.failure);
    }
    if (this.current === 'failed' || ORDER.indexOf(status) <= ORDER.indexOf(this.current)) return;
    this.current = status;
    const reached = ORDER.indexOf(status);
    for (const waiter of this.waiters) {
      if (ORDER.indexOf(waiter.status) <= reached) waiter.resolve();
    }
    this.waiters = this.waiters.filter((waiter) => ORDER.indexOf(waiter.status) > reached);
  }

  /** Notes a report; of one device the furthest counts. */
  report(receipt: DeviceReceipt): void {
    const key = formatJid(receipt.device);
    if (this.reports.get(key)?.status === 'read') return;
    if (!this.reports.has(key) && this.reports.size >= cap('sentReceipts')) return;
    this.reports.set(key, receipt);
  }

  /** Notes what was done to send it. */
  follow(plan: SendPlan): void {
    this.followed ??= plan;
  }

  /** Whether somebody waits for the message. */
  get isAwaited(): boolean {
    return this.waiters.length > 0;
  }

  /** Ends the waiting; how far the message has come stays as it is. */
  release(error: QuartetError): void {
    for (const waiter of this.waiters) waiter.reject(error);
    this.waiters = [];
  }
}

/** The handles of a device by message id. */
export class SentMessages {
  private readonly byId = new Lru<string, SentMessage>(cap('sentHandles'));
  /** Those that somebody waits for, beyond any cap: the callers hold them anyway. */
  private readonly awaited = new Map<string, SentMessage>();
  private over: QuartetError | undefined;

  /** The handle of a message, made if there is none. */
  of(id: string, chat: Jid): SentMessage {
    const known = this.find(id);
    if (known !== undefined) return known;
    const handle = new SentMessage(id, chat, (message) => this.wait(message));
    this.byId.set(id, handle);
    return handle;
  }

  /** Takes a status event. */
  apply(event: EventOf<'status'>): void {
    const { id, chat, alternate, status, device, at, error } = event;
    const handle = this.find(id);
    if (handle === undefined) return;
    // Somebody may name the id of a message that went to another chat.
    if (![chat, alternate].some((name) => name && sameUser(name, handle.chat))) return;
    if (device !== undefined && (status === 'delivered' || status === 'read')) {
      handle.report({ device, status, at });
    }
    handle.advance(status, error);
    if (!handle.isAwaited) this.awaited.delete(id);
  }

  /** Takes the plan of a message. */
  planned({ id, plan }: EventOf<'planned'>): void {
    this.find(id)?.follow(plan);
  }

  /** The device has stopped for good: whoever waits is told why. */
  release(error: QuartetError): void {
    for (const handle of this.awaited.values()) handle.release(error);
    this.awaited.clear();
  }

  /** The device is closed: nobody waits any more, now or later. */
  close(error: QuartetError): void {
    this.over ??= error;
    this.release(error);
  }

  private find(id: string): SentMessage | undefined {
    return this.awaited.get(id) ?? this.byId.get(id);
  }

  private wait(handle: SentMessage): void {
    if (this.over === undefined) this.awaited.set(handle.id, handle);
    else handle.release(this.over);
  }
}
