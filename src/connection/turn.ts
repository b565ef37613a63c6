/**
 * One turn of a device: the draft, the next state and the effects while a step is being computed.
 *
 * Local to a step and thrown away with it. Handlers read the state, replace it, write to the draft
 * and add effects; nothing here decides anything.
 */

import type { Env, Ms } from '../base/env.ts';
import type { Outcome, Read, Records } from '../base/step.ts';
import { Draft } from '../store/draft.ts';
import type { Node } from '../wire/node.ts';
import type { DeviceEffect, DeviceEvent, DeviceState } from './state.ts';

/** The workspace of one step. */
export class Turn {
  readonly draft: Draft;
  readonly env: Env;
  readonly now: Ms;
  private readonly before: DeviceState;
  private next: DeviceState;
  private readonly effects: DeviceEffect[] = [];
  private more: readonly Read[] = [];

  constructor(state: DeviceState, records: Records, env: Env) {
    this.before = state;
    this.next = state;
    this.draft = new Draft(records);
    this.env = env;
    this.now = env.now();
  }

  /** The state so far. */
  get state(): DeviceState {
    return this.next;
  }

  /** Replaces some fields of the state. */
  set(fields: Partial<DeviceState>): void {
    this.next = { ...this.next, ...fields };
  }

  /** Adds an effect. */
  effect(effect: DeviceEffect): void {
    this.effects.push(effect);
  }

  /** Sends a stanza after the commit. */
  send(node: Node): void {
    this.effects.push({ kind: 'send', node });
  }

  /** Tells the application after the commit. */
  emit(event: DeviceEvent): void {
    this.effects.push({ kind: 'emit', event });
  }

  /** Sets a named timer, replacing one of that name. */
  timer(name: string, delayMs: Ms): void {
    this.effects.push({ kind: 'timer', name, at: this.now + delayMs });
  }

  /** Cancels a named timer. */
  cancel(name: string): void {
    this.effects.push({ kind: 'cancel', name });
  }

  /** Gives the step up: these records are loaded first, then it is made again. */
  need(reads: readonly Read[]): void {
    this.more = [...this.more, ...reads];
  }

  /** The result of the step. */
  outcome(): Outcome<DeviceState, DeviceEffect> {
    const { more } = this;
    if (more.length > 0) return { state: this.before, changes: [], effects: [], more };
    const changed = this.next.phase !== this.before.phase;
    if (changed) this.emit({ kind: 'phase', phase: this.next.phase });
    return { state: this.next, changes: this.draft.changes(), effects: this.effects };
  }
}
