/**
 * The intake of a device: stanzas on their way from the socket into the machine.
 *
 * While the application has as many messages as it may have, stanzas that make work for it wait
 * here in their order, unacknowledged; answers of the server and reports about own messages pass by
 * them, so that a handler may wait for those. When too many wait, nothing is read any more
 * (spec 01 §5.13). Knows no socket and no store.
 */

import { cap } from '../base/limits.ts';
import type { Node } from '../wire/node.ts';

/** What an intake works between. */
export interface IntakeOptions {
  /** Whether the application has as many messages to handle as it may. */
  readonly isFull: () => boolean;
  /** Gives the machine a stanza. */
  readonly push: (node: Node) => void;
  /** Inputs that the machine has not taken. */
  readonly waiting: () => number;
  /** Resolves when the machine has nothing to do. */
  readonly idle: () => Promise<void>;
  /** Stops or resumes reading. */
  readonly setPaused: (paused: boolean) => void;
}

interface Held {
  readonly node: Node;
  readonly sizeBytes: number;
}

/** Stanzas that make work, or that have to be taken in order with those that do. */
const WORK: ReadonlySet<string> = new Set(['message', 'notification', 'call', 'ib']);
/** Receipts that say what was read on another own device: after the messages that they name. */
const OWN_READS: ReadonlySet<string> = new Set(['read-self', 'played-self']);

/** Holds back what an application cannot take yet. */
export class Intake {
  private readonly options: IntakeOptions;
  private held: Held[] = [];
  private heldBytes = 0;
  private feeding = false;
  private paused = false;

  constructor(options: IntakeOptions) {
    this.options = options;
  }

  /** Whether nothing is to be read because too much is held. */
  get isPaused(): boolean {
    return this.paused;
  }

  /** Takes a stanza: for the machine now, or for later. */
  take(node: Node, sizeBytes: number): void {
    const { isFull, push } = this.options;
    const makesWork = WORK.has(node.tag) || OWN_READS.has(String(node.attrs['type']));
    if (!makesWork || (this.held.length === 0 && !isFull())) return push(node);
    this.held.push({ node, sizeBytes });
    this.heldBytes += sizeBytes;
    if (this.held.length >= cap('waitingInputs') || this.heldBytes >= cap('heldBytes')) {
      this.setPaused(true);
    }
  }

  /** The application has finished something: goes on with what is held. */
  relieve(): void {
    const { isFull, push, waiting, idle } = this.options;
    while (!isFull() && waiting() < cap('turnBatch')) {
      const next = this.held.shift();
      if (next === undefined) break;
      this.heldBytes -= next.sizeBytes;
      push(next.node);
    }
    if (this.held.length < cap('waitingInputs') / 2) this.setPaused(false);
    if (this.held.length === 0 || isFull() || this.feeding) return;
    this.feeding = true;
    void idle().then(() => {
      this.feeding = false;
      this.relieve();
    });
  }

  /** The connection is over: what was held is not acknowledged and comes again. */
  clear(): void {
    this.held = [];
    this.heldBytes = 0;
    this.paused = false;
  }

  private setPaused(paused: boolean): void {
    if (this.paused === paused) return;
    this.paused = paused;
    this.options.setPaused(paused);
  }
}
