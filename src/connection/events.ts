/**
 * Events: async handlers of the application, in the order of what happened.
 *
 * Handlers for messages of one chat run one at a time, those of different chats side by side; other
 * events have a line of their own, so a slow handler holds up its chat and nothing else.
 * A message counts as handled when its handlers have resolved; if one fails, the message stays in
 * the inbox and is handed out again at the next start. Messages that come while nobody listens for
 * them wait; other events do not.
 */

import { formatJid } from '../wire/jid.ts';
import type { DeviceEvent } from './state.ts';

/** The kinds of event. */
export type EventKind = DeviceEvent['kind'];

/** An event of one kind. */
export type EventOf<Kind extends EventKind> = Extract<DeviceEvent, { kind: Kind }>;

/** A handler; the next event waits until it has resolved. */
export type EventListener<Kind extends EventKind> = (event: EventOf<Kind>) => void | Promise<void>;

type AnyListener = (event: DeviceEvent) => void | Promise<void>;

/** Hands events to the listeners of an application. */
export class Events {
  private readonly listeners = new Map<EventKind, Set<AnyListener>>();
  /** Messages: hidden from whoever prints the object. */
  readonly #unheard: EventOf<'message'>[] = [];
  private readonly handled: (event: EventOf<'message'>) => void;
  /** The last thing to be done for each chat, and for all other events under an empty name. */
  private readonly lines = new Map<string, Promise<void>>();

  constructor(handled: (event: EventOf<'message'>) => void) {
    this.handled = handled;
  }

  /** Adds a handler; the returned function removes it. */
  on<Kind extends EventKind>(kind: Kind, listener: EventListener<Kind>): () => void {
    const set = this.listeners.get(kind) ?? new Set();
    this.listeners.set(kind, set);
    set.add(listener as AnyListener);
    if (kind === 'message') for (const event of this.#unheard.splice(0)) this.tell(event);
    return () => set.delete(listener as AnyListener);
  }

  /** The next event of a kind, or the next that a condition holds for. */
  next<Kind extends EventKind>(
    kind: Kind,
    where: (event: EventOf<Kind>) => boolean = () => true,
  ): Promise<EventOf<Kind>> {
    return new Promise((resolve) => {
      const off = this.on(kind, (event) => {
        if (!where(event)) return;
        off();
        resolve(event);
      });
    });
  }

  /** Hands out an event after those before it. */
  tell(event: DeviceEvent): void {
    const heard = (this.listeners.get(event.kind)?.size ?? 0) > 0;
    if (event.kind === 'message' && !heard) this.#unheard.push(event);
    else this.queue(event);
  }

  /** Resolves when all events so far have been handled. */
  async idle(): Promise<void> {
    await Promise.all(this.lines.values());
  }

  private queue(event: DeviceEvent): void {
    const name = event.kind === 'message' ? formatJid(event.message.chat) : '';
    const before = this.lines.get(name) ?? Promise.resolve();
    const line = before.then(() => this.hand(event));
    this.lines.set(name, line);
    void line.then(() => {
      if (this.lines.get(name) === line) this.lines.delete(name);
    });
  }

  private async hand(event: DeviceEvent): Promise<void> {
    const listeners = [...(this.listeners.get(event.kind) ?? [])];
    const outcomes = await Promise.allSettled(listeners.map(async (listener) => listener(event)));
    const done = outcomes.every(({ status }) => status === 'fulfilled');
    if (event.kind === 'message' && done) this.handled(event);
  }
}
