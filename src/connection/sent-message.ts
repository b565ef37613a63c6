/**
 * The handle of a sent message: how far it has come, and a way to wait until it is there.
 *
 * Status only goes forward. Handles of messages that are through are forgotten beyond a cap; the
 * messages themselves live in the outbox, not here.
 */

import { QuartetError } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import { Lru } from '../base/lru.ts';
import type { Jid } from '../wire/jid.ts';
import type { EventOf } from './events.ts';
import type { MessageStatus } from './state.ts';

const ORDER: readonly MessageStatus[] = ['accepted', 'written', 'acked', 'delivered', 'read'];

interface Waiter {
  readonly status: MessageStatus;
  readonly resolve: () => void;
  readonly reject: (error: QuartetError) => void;
}

/** A message that `send` accepted. */
export class SentMessage {
  readonly id: string;
  readonly chat: Jid;
  private current: MessageStatus = 'accepted';
  private failure: QuartetError | undefined;
  private waiters: readonly Waiter[] = [];

  constructor(id: string, chat: Jid) {
    this.id = id;
    this.chat = chat;
  }

  /** How far the message has come. */
  get status(): MessageStatus {
    return this.current;
  }

  /** Why it failed, if it did. */
  get error(): QuartetError | undefined {
    return this.failure;
  }

  /** Resolves once the message is at least this far; rejects with its error if it fails. */
  async until(status: Exclude<MessageStatus, 'failed'>): Promise<void> {
    if (this.failure !== undefined) throw this.failure;
    if (ORDER.indexOf(this.current) >= ORDER.indexOf(status)) return;
    await new Promise<void>((resolve, reject) => {
      this.waiters = [...this.waiters, { status, resolve, reject }];
    });
  }

  /** Moves the status forward; a step back is ignored. */
  advance(status: MessageStatus, error?: QuartetError): void {
    if (status === 'failed') {
      this.current = status;
      this.failure = error ?? new QuartetError('MESSAGE_REJECTED');
      for (const waiter of this.waiters) waiter.reject(this.failure);
      this.waiters = [];
      return;
    }
    if (this.current === 'failed' || ORDER.indexOf(status) <= ORDER.indexOf(this.current)) return;
    this.current = status;
    const reached = ORDER.indexOf(status);
    for (const waiter of this.waiters) {
      if (ORDER.indexOf(waiter.status) <= reached) waiter.resolve();
    }
    this.waiters = this.waiters.filter((waiter) => ORDER.indexOf(waiter.status) > reached);
  }
}

/** The handles of a device by message id. */
export class SentMessages {
  private readonly byId = new Lru<string, SentMessage>(cap('sentHandles'));

  /** The handle of a message, made if there is none. */
  of(id: string, chat: Jid): SentMessage {
    const known = this.byId.get(id);
    if (known !== undefined) return known;
    const handle = new SentMessage(id, chat);
    this.byId.set(id, handle);
    return handle;
  }

  /** Takes a status event. */
  apply({ id, status, error }: EventOf<'status'>): void {
    this.byId.get(id)?.advance(status, error);
  }
}
