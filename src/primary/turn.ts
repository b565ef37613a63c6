/**
 * One turn of a phone: the core's turns within it, the account record, and the phone's own requests.
 *
 * Local to a step and thrown away with it; decides nothing.
 */

import type { Bytes } from '../base/bytes.ts';
import type { Env, Ms } from '../base/env.ts';
import type { Result } from '../base/error.ts';
import type { Outcome, Read, Records } from '../base/step.ts';
import { deviceMachine } from '../connection/core.ts';
import type { DeviceEffect, DeviceInput } from '../connection/state.ts';
import type { PrimaryAccount } from '../devices/adv-primary.ts';
import { encodeRoster, ROSTER_READ, type Roster } from '../devices/roster.ts';
import { Draft } from '../store/draft.ts';
import type { Jid } from '../wire/jid.ts';
import type { Content } from '../wire/node.ts';
import { saveAccount } from './account.ts';
import type { Errand, PhoneState } from './state.ts';

type Reply = Extract<DeviceEffect, { kind: 'reply' }>;

/** Takes the answer to an errand. */
export type Finish = (turn: PhoneTurn, errand: Errand, result: Result<unknown>) => void;

/** What a companion asks for. */
export type Asked = Extract<DeviceEffect, { kind: 'asked' }>;

interface Surroundings {
  readonly env: Env;
  readonly finished: Finish;
  /** Answers what a companion asks for. */
  readonly asked: (turn: PhoneTurn, question: Asked) => void;
}

/** One turn of a phone: the core's turns within it, and the account. */
export class PhoneTurn {
  readonly env: Env;
  readonly draft: Draft;
  private readonly before: PhoneState;
  private next: PhoneState;
  private more: readonly Read[] = [];
  private readonly effects: DeviceEffect[] = [];
  private readonly finished: Finish;
  private readonly asked: Surroundings['asked'];

  constructor(state: PhoneState, records: Records, { env, finished, asked }: Surroundings) {
    this.env = env;
    this.finished = finished;
    this.asked = asked;
    this.before = state;
    this.next = state;
    this.draft = new Draft(records);
  }

  /** The state so far. */
  get state(): PhoneState {
    return this.next;
  }

  /** What was noticed of the own devices before this turn. */
  get rosterBefore(): Roster {
    return this.before.device.roster;
  }

  /** Takes over a new state of the account and writes it. */
  setAccount(account: PrimaryAccount): void {
    this.next = { ...this.next, account };
    saveAccount(this.draft, account);
  }

  /** Replaces some fields of the state that are the phone's own and in memory. */
  set(fields: Pick<PhoneState, 'prompt' | 'passkey' | 'answers'>): void {
    this.next = { ...this.next, ...fields };
  }

  /** Takes over what was noticed of the own devices, and writes it. */
  setRoster(roster: Roster): void {
    this.next = { ...this.next, device: { ...this.next.device, roster } };
    this.draft.put(ROSTER_READ.table, ROSTER_READ.key, encodeRoster(roster));
  }

  /** Sets a named timer, replacing one of that name. */
  timer(name: string, delayMs: Ms): void {
    this.effects.push({ kind: 'timer', name, at: this.env.now() + delayMs });
  }

  /** Cancels a named timer. */
  cancel(name: string): void {
    this.effects.push({ kind: 'cancel', name });
  }

  /** Adds an effect. */
  effect(effect: DeviceEffect): void {
    this.effects.push(effect);
  }

  /** Sends a request and remembers what it is for. */
  ask(content: Content, errand: Errand): void {
    const { errandCount, errands } = this.next;
    const token = -1 - errandCount;
    this.next = {
      ...this.next,
      errandCount: errandCount + 1,
      errands: new Map(errands).set(token, errand),
    };
    const command = { kind: 'query', xmlns: 'md', type: 'set', content } as const;
    this.run({ kind: 'command', token, command });
  }

  /** Puts a message for a companion into the outbox. */
  sendPeer(to: Jid, message: Bytes): void {
    const command = { kind: 'peer', to, message, priority: 'high' } as const;
    this.run({ kind: 'command', token: NO_ERRAND, command });
  }

  /** Runs the device core; answers to the phone's own requests end here. */
  run(input: DeviceInput): void {
    const outcome = deviceMachine.step(this.next.device, input, this.draft, this.env);
    this.next = { ...this.next, device: outcome.state };
    this.more = [...this.more, ...(outcome.more ?? [])];
    for (const change of outcome.changes) {
      if (change.kind === 'put') this.draft.put(change.table, change.key, change.value);
      else this.draft.delete(change.table, change.key);
    }
    for (const effect of outcome.effects) {
      if (effect.kind === 'reply' && effect.token < 0) this.finish(effect);
      else if (effect.kind === 'asked') this.asked(this, effect);
      else this.effects.push(effect);
    }
  }

  /** Gives the step up: these records are loaded first, then it is made again. */
  need(reads: readonly Read[]): void {
    this.more = [...this.more, ...reads];
  }

  /** The result of the step. */
  outcome(): Outcome<PhoneState, DeviceEffect> {
    const { more } = this;
    if (more.length > 0) return { state: this.before, changes: [], effects: [], more };
    return { state: this.next, changes: this.draft.changes(), effects: this.effects };
  }

  private finish(reply: Reply): void {
    const errand = this.next.errands.get(reply.token);
    if (errand === undefined) return;
    const errands = new Map(this.next.errands);
    errands.delete(reply.token);
    this.next = { ...this.next, errands };
    this.finished(this, errand, reply.result);
  }
}

/** A token that no errand has: the answer is of no interest. */
const NO_ERRAND = Number.MIN_SAFE_INTEGER;
