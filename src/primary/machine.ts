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
import type { DeviceEffect, DeviceInput } from '../connection/state.ts';
import { answerCompanion } from './answering.ts';
import { finishRemoval, listChanged, removeDevice } from './companions.ts';
import { finishUpload, scanCode } from './linking.ts';
import { shareReads, shareWithNew } from './sharing.ts';
import type { Errand, PhoneInput, PhoneState } from './state.ts';
import { PhoneTurn } from './turn.ts';

type Input = PhoneInput | DeviceInput;

/** The machine of a phone. */
export const phoneMachine: Machine<PhoneState, Input, DeviceEffect> = { plan, step };

function plan(state: PhoneState, input: Input, records: Records): readonly Read[] {
  if (input.kind === 'scan' || input.kind === 'remove') return [];
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
  if (input.kind === 'scan') scanCode(turn, input);
  else if (input.kind === 'remove') removeDevice(turn, input);
  else {
    turn.run(input);
    if (input.kind === 'node') {
      listChanged(turn, input.node);
      shareWithNew(turn, input.node);
    }
  }
  return turn.outcome();
}

function finished(turn: PhoneTurn, errand: Errand, result: Result<unknown>): void {
  switch (errand.kind) {
    case 'link':
      return finishUpload(turn, errand, result);
    case 'remove':
      return finishRemoval(turn, errand, result);
    case 'publish':
      return;
    default:
      return unreachable(errand);
  }
}
