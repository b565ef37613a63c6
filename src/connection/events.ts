/**
 * Events: async handlers of the application, in the order of what happened.
 *
 * Handlers for messages of one chat run one at a time, those of different chats side by side; other
 * events have a line of their own, so a slow handler holds up its chat and nothing else.
 * A message counts as handled when its handlers have resolved; if one fails, the message stays in
 * the inbox and is handed out again at the next start. Messages that come while nobody listens for
 * them wait; other events do not, and are dropped when too many wait for a handler that hangs.
 */

import type { Clock } from '../base/env.ts';
import { cap } from '../base/limits.ts';
import { formatJid } from '../wire/jid.ts';
import type { DeviceEvent } from './state.ts';
import { Watch } from './watch.ts';

/** The kinds of event. */
export type EventKind = DeviceEvent['kind'];

/** An event of one kind. */
export type EventOf<Kind extends EventKind> = Extract<DeviceEvent, { kind: Kind }>;

/** A handler; the next event waits until it has resolved. */
export type EventListener<Kind extends EventKind> = (event: EventOf<Kind>) => void | Promise<void>;

type AnyListener = (event: DeviceEvent) => void | Promise<void>;

/** Whom events report to. */
export interface EventsOptions {
  readonly clock: Clock;
  /** The handlers of a message have resolved. */
  readonly handled: (event: EventOf<'message'>) => void;
  /** A message does not wait any more, whether it was handled or its handlers failed. */
  readonly relieved?: () => void;
}

/** Hands events to the listeners of an application. */
export class Events {
  private readonly listeners = new Map<EventKind, Set<AnyListener>>();
  /** Messages: hidden from whoever prints the object. */
  readonly #unheard: EventOf<'message'>[] = [];
  /** Events that wait for somebody to listen, with what is done once they are handed out. */
  private readonly kept: { readonly event: DeviceEvent; readonly told: () => void }[] = [];
  private readonly options: EventsOptions;
  /** The last thing to be done for each chat, and for all other events under an empty name. */
  private readonly lines = new Map<string, Promise<void>>();
  private readonly watch: Watch<DeviceEvent>;
  private messages = 0;
  private news = 0;

  constructor(options: EventsOptions) {
    this.options = options;
    const late = (event: DeviceEvent): void => {
      const id = event.kind === 'message' ? event.message.id : undefined;
      this.tell({ kind: 'stalled', stage: 'handler', id });
    };
    this.watch = new Watch({ clock: options.clock, limitMs: HANDLER_MS, late });
  }

  /** Messages that wait for a handler or are being handled. */
  get waiting(): number {
    return this.messages;
  }

  /** Adds a handler; the returned function removes it. */
  on<Kind extends EventKind>(kind: Kind, listener: EventListener<Kind>): () => void {
    const set = this.listeners.get(kind) ?? new Set();
    this.listeners.set(kind, set);
    set.add(listener as AnyListener);
    if (kind === 'message') for (const event of this.#unheard.splice(0)) this.queue(event);
    this.tellKept();
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
    if (event.kind === 'message') {
      this.messages += 1;
      if (!heard) return void this.#unheard.push(event);
    } else {
      if (this.news >= cap('waitingEvents')) return;
      this.news += 1;
    }
    this.queue(event);
  }

  /** Hands out an event as soon as somebody listens for its kind, and says so. */
  keep(event: DeviceEvent, told: () => void): void {
    this.kept.push({ event, told });
    this.tellKept();
  }

  /** Handlers that hang are not named any more. */
  close(): void {
    this.watch.close();
  }

  /** Resolves when all events so far have been handled. */
  async idle(): Promise<void> {
    await Promise.all(this.lines.values());
  }

  private tellKept(): void {
    for (const { event, told } of this.kept.splice(0)) {
      if ((this.listeners.get(event.kind)?.size ?? 0) === 0) {
        this.kept.push({ event, told });
        continue;
      }
      this.tell(event);
      told();
    }
  }

  private queue(event: DeviceEvent): void {
    const name = lineOf(event);
    const before = this.lines.get(name) ?? Promise.resolve();
    const line = before.then(() => this.hand(event));
    this.lines.set(name, line);
    void line.then(() => {
      if (this.lines.get(name) === line) this.lines.delete(name);
    });
  }

  private async hand(event: DeviceEvent): Promise<void> {
    const end = this.watch.begin(event);
    const listeners = [...(this.listeners.get(event.kind) ?? [])];
    const outcomes = await Promise.allSettled(listeners.map(async (listener) => listener(event)));
    const done = outcomes.every(({ status }) => status === 'fulfilled');
    end();
    if (event.kind !== 'message') {
      this.news -= 1;
      return;
    }
    this.messages -= 1;
    const { handled, relieved } = this.options;
    if (done) handled(event);
    relieved?.();
  }
}

/** A handler that hangs is told of on another line than its own. */
function lineOf(event: DeviceEvent): string {
  if (event.kind === 'message') return formatJid(event.message.chat);
  return event.kind === 'stalled' ? event.kind : '';
}

const HANDLER_MS = 60_000;
