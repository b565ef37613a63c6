/**
 * The core of a device: one pure machine from inputs to changes and effects.
 *
 * Dispatches by kind of input, and stanzas by a table of tags. Used as it is by a companion; the
 * phone wraps it and adds what only a phone does. Rules of the session layer: spec 01 §5.
 */

import type { Env } from '../base/env.ts';
import { QuartetError, unreachable } from '../base/error.ts';
import type { Machine, Outcome, Read, Records } from '../base/step.ts';
import { optionalString } from '../wire/attrs.ts';
import type { Node } from '../wire/node.ts';
import { ackExpired, resend, resendReads } from './acknowledging.ts';
import { answered, answerReads, overdue } from './answers.ts';
import { endCode, RESUME_TIMER, resumeCode, startCode, watchCode } from './code-linking.ts';
import type { DeviceCommand } from './commands.ts';
import { deviceCallReads, runDeviceCall } from './device-calls.ts';
import { identityReads, noteIdentity } from './identity-changes.ts';
import { KEEPALIVE, keepAlive } from './keepalive.ts';
import { CODE_TIMER, nextCode, PASSKEY_TIMER, QR_TIMER } from './linking.ts';
import { ageLists } from './list-ages.ts';
import { changeReads, forgetReads, forgetRows } from './list-changes.ts';
import { hintReads, takeHint } from './list-hints.ts';
import {
  authenticate,
  connectionClosed,
  dial,
  goOffline,
  LOGIN_TIMER,
  RECONNECT_TIMER,
  reconnect,
} from './login.ts';
import { acceptMarks, marksReads, sendMarks } from './marks.ts';
import { OFFLINE_TIMER, offlineExpired } from './offline.ts';
import { ackTimer, stall } from './outgoing.ts';
import { LIFETIMES_TIMER, noteStanza, warnOfEnds } from './own-devices.ts';
import { endPasskey, giveAssertion } from './passkey-linking.ts';
import { askForMissing, PLACEHOLDER_TIMER } from './placeholders.ts';
import { setAvailable } from './presence.ts';
import { finishMessage } from './receiving.ts';
import { purposeOf, request, requestTimer, takeRequest } from './requests.ts';
import { keepPreKeys, keepReads, UPKEEP_TIMER } from './rotation.ts';
import { route, routeReads } from './router.ts';
import { acceptPeer, acceptSend, pump, pumpReads } from './sending.ts';
import type { DeviceEffect, DeviceInput, DeviceState } from './state.ts';
import { Turn } from './turn.ts';

/** The machine of a device. */
export const deviceMachine: Machine<DeviceState, DeviceInput, DeviceEffect> = { plan, step };

function plan(state: DeviceState, input: DeviceInput, records: Records): readonly Read[] {
  switch (input.kind) {
    case 'node':
      return nodeReads(state, input.node, records);
    case 'pump':
      return pumpReads(state, records);
    case 'resend':
      return resendReads(input.key);
    case 'command': {
      const { command } = input;
      return command.kind === 'devices' ? deviceCallReads(state, command.call, records) : [];
    }
    case 'identity':
      return identityReads(input.device, records);
    case 'age':
      return changeReads(input.users);
    case 'forget':
      return forgetReads(input.changes);
    case 'list-hint':
      return hintReads(input, records);
    case 'marks':
      return marksReads(state);
    case 'upkeep':
      return keepReads(state);
    default:
      return [];
  }
}

function nodeReads(state: DeviceState, stanza: Node, records: Records): readonly Read[] {
  const purpose = purposeOf(state, stanza);
  if (purpose === undefined) return routeReads(state, stanza, records);
  return answerReads(state, { purpose, answer: stanza }, records);
}

function step(
  state: DeviceState,
  input: DeviceInput,
  records: Records,
  env: Env,
): Outcome<DeviceState, DeviceEffect> {
  const turn = new Turn(state, records, env);
  dispatch(turn, input);
  return turn.outcome();
}

function dispatch(turn: Turn, input: DeviceInput): void {
  switch (input.kind) {
    case 'start':
      turn.set({ wanted: true });
      watchCode(turn);
      warnOfEnds(turn);
      return turn.state.phase === 'offline' ? dial(turn) : undefined;
    case 'stop':
      return goOffline(turn);
    case 'opened':
      return authenticate(turn, input);
    case 'closed':
      return connectionClosed(turn, input);
    case 'node':
      noteTime(turn);
      return receiveNode(turn, input.node);
    case 'timer':
      return timerFired(turn, input.name);
    case 'command':
      return runCommand(turn, input.token, input.command);
    case 'handled':
      return finishMessage(turn, input.inboxKey);
    case 'reading':
      return turn.set({ isPaused: input.paused });
    case 'identity':
      return noteIdentity(turn, input.device);
    case 'age':
      return ageLists(turn, input);
    case 'list-hint':
      return takeHint(turn, input);
    case 'forget':
      return forgetRows(turn, input.changes);
    case 'pump':
      return pump(turn);
    case 'marks':
      return sendMarks(turn);
    case 'upkeep':
      return keepPreKeys(turn);
    case 'resend':
      return resend(turn, input.key);
    default:
      return unreachable(input);
  }
}

/** Something came. If the own clock was set back meanwhile, the server's is ahead by so much more. */
function noteTime(turn: Turn): void {
  const { receivedAt, clockOffsetMs } = turn.state;
  const backMs = Math.max(0, receivedAt - turn.now);
  turn.set({ receivedAt: turn.now, clockOffsetMs: clockOffsetMs + backMs });
}

function receiveNode(turn: Turn, stanza: Node): void {
  if (turn.state.phase === 'offline' || turn.state.phase === 'connecting') return;
  noteStanza(turn, stanza);
  const purpose = purposeOf(turn.state, stanza);
  if (purpose === undefined) return route(turn, stanza);
  takeRequest(turn, optionalString(stanza, 'id') ?? '');
  answered(turn, purpose, stanza);
}

function timerFired(turn: Turn, name: string): void {
  switch (name) {
    case KEEPALIVE:
      return keepAlive(turn) ? undefined : reconnect(turn, new QuartetError('CONNECTION_TIMEOUT'));
    case QR_TIMER:
      return nextCode(turn) ? undefined : reconnect(turn, new QuartetError('LINK_EXPIRED'));
    case CODE_TIMER:
      return endCode(turn);
    case RESUME_TIMER:
      return resumeCode(turn);
    case PASSKEY_TIMER:
      return endPasskey(turn);
    case LIFETIMES_TIMER:
      return warnOfEnds(turn);
    case LOGIN_TIMER:
      // Whoever shows codes has got the server's word; the phone may take its time.
      if (turn.state.phase !== 'authenticating') return;
      stall(turn, 'login');
      return reconnect(turn, new QuartetError('CONNECTION_TIMEOUT'));
    case PLACEHOLDER_TIMER:
      return askForMissing(turn);
    case OFFLINE_TIMER:
      return offlineExpired(turn);
    case UPKEEP_TIMER:
      return turn.effect({ kind: 'input', input: { kind: 'upkeep' } });
    case RECONNECT_TIMER:
      return turn.state.wanted && turn.state.phase === 'offline' ? dial(turn) : undefined;
    default:
      return expired(turn, name);
  }
}

/** A request or an acknowledgement did not come in time. */
function expired(turn: Turn, name: string): void {
  const entry = turn.state.outbox.find(({ key }) => ackTimer(key) === name);
  if (entry !== undefined) return ackExpired(turn, entry);
  const id = [...turn.state.requests.keys()].find((one) => requestTimer(one) === name);
  const purpose = id === undefined ? undefined : takeRequest(turn, id);
  if (purpose !== undefined) overdue(turn, purpose);
}

function runCommand(turn: Turn, token: number, command: DeviceCommand): void {
  switch (command.kind) {
    case 'send':
      return acceptSend(turn, token, command);
    case 'peer':
      return acceptPeer(turn, token, command);
    case 'read':
      return acceptMarks(turn, token, command);
    case 'available':
      return setAvailable(turn, token, command.available);
    case 'query': {
      const { xmlns, type, content } = command;
      const online = turn.state.phase === 'online';
      if (online && request(turn, { xmlns, type, content }, { kind: 'query', token })) return;
      const error = new QuartetError(online ? 'LIMIT_REQUESTS' : 'CONNECTION_CLOSED');
      return turn.effect({ kind: 'reply', token, result: { ok: false, error } });
    }
    case 'passkey':
      return giveAssertion(turn, token, command.assertion);
    case 'link-code':
      return startCode(turn, token, command);
    case 'devices':
      return runDeviceCall(turn, token, command.call);
    case 'logout':
      return askToLeave(turn, token);
    default:
      return unreachable(command);
  }
}

const LEAVE_MS = 3_000;

/** Logs out: the server is told, and the keys are given up whether or not it answers. */
function askToLeave(turn: Turn, token: number): void {
  const { self, phase } = turn.state;
  if (self === undefined || phase !== 'online') {
    const code = self === undefined ? 'CONNECTION_NOT_LINKED' : 'CONNECTION_CLOSED';
    return turn.effect({
      kind: 'reply',
      token,
      result: { ok: false, error: new QuartetError(code) },
    });
  }
  const remove = {
    tag: 'remove-companion-device',
    attrs: { jid: self.pn, reason: 'user_initiated' },
  };
  request(
    turn,
    { xmlns: 'md', type: 'set', content: [remove] },
    { kind: 'logout', token },
    LEAVE_MS,
  );
}
