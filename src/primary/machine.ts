/**
 * The machine of a phone: the device core with what only a phone does around it.
 *
 * Own inputs are turned into signed uploads, sent as requests of the core under tokens below zero;
 * the answers come back as replies to those tokens and end here. Everything else passes through.
 */

import type { Env } from '../base/env.ts';
import { type Result, unreachable } from '../base/error.ts';
import type { Machine, Outcome, Read, Records } from '../base/step.ts';
import { deviceMachine } from '../connection/core.ts';
import { LIFETIMES_TIMER } from '../connection/own-devices.ts';
import type { DeviceEffect, DeviceInput } from '../connection/state.ts';
import { answerCompanion } from './answering.ts';
import { BUNDLE_TIMER, bundleOverdue, enterCode, finishHello, takeStage } from './code-linking.ts';
import {
  askOwnList,
  finishRemoval,
  isListAnswer,
  listAnswered,
  listChanged,
  publishOld,
  removeDevice,
} from './companions.ts';
import { finishUpload, linkCompanion, RECONCILE_TIMER } from './linking.ts';
import { acceptPasskey, refusePasskey, takePasskeyStage } from './passkey-linking.ts';
import { shareReads, shareWithNew } from './sharing.ts';
import type { Errand, PhoneInput, PhoneState } from './state.ts';
import { PhoneTurn } from './turn.ts';

type Input = PhoneInput | DeviceInput;

/** The machine of a phone. */
export const phoneMachine: Machine<PhoneState, Input, DeviceEffect> = { plan, step };

function plan(state: PhoneState, input: Input, records: Records): readonly Read[] {
  if (input.kind === 'link' || input.kind === 'remove') return [];
  if (input.kind === 'enter-code') return [];
  if (input.kind === 'accept-passkey' || input.kind === 'refuse-passkey') return [];
  const own = input.kind === 'node' ? shareReads(input.node) : [];
  return [...deviceMachine.plan(state.device, input, records), ...own];
}

function step(
  state: PhoneState,
  input: Input,
  records: Records,
  env: Env,
): Outcome<PhoneState, DeviceEffect> {
  const turn = new PhoneTurn(state, records, { env, finished, asked: answerCompanion });
  if (input.kind === 'link') linkCompanion(turn, input);
  else if (input.kind === 'enter-code') enterCode(turn, input);
  else if (input.kind === 'accept-passkey') acceptPasskey(turn, input);
  else if (input.kind === 'refuse-passkey') refusePasskey(turn, input);
  else if (input.kind === 'remove') removeDevice(turn, input);
  else {
    const answered = input.kind === 'node' && isListAnswer(state, input.node);
    turn.run(input);
    const cameOnline = state.device.phase !== 'online' && turn.state.device.phase === 'online';
    if (cameOnline) publishOld(turn);
    if (input.kind === 'timer') phoneTimer(turn, input.name);
    if (input.kind === 'node') {
      takeStage(turn, input.node);
      takePasskeyStage(turn, input.node);
      if (answered) listAnswered(turn, input.node);
      else listChanged(turn, input.node);
      shareWithNew(turn, input.node);
    }
  }
  return turn.outcome();
}

function phoneTimer(turn: PhoneTurn, name: string): void {
  switch (name) {
    case BUNDLE_TIMER:
      return bundleOverdue(turn);
    case RECONCILE_TIMER:
      return askOwnList(turn);
    case LIFETIMES_TIMER:
      return publishOld(turn);
  }
}

function finished(turn: PhoneTurn, errand: Errand, result: Result<unknown>): void {
  switch (errand.kind) {
    case 'link':
      return finishUpload(turn, errand, result);
    case 'remove':
      return finishRemoval(turn, errand, result);
    case 'hello':
      return finishHello(turn, errand, result);
    case 'evict':
    case 'publish':
      return;
    default:
      return unreachable(errand);
  }
}
