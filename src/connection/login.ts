/**
 * Login: connecting, what comes first, and how a connection ends (spec 01 §5.1-5.6, §5.11).
 *
 * A linked device asks for its prekey count, fills up if few are left, and only then declares
 * itself active, so that nothing arrives that it could not decrypt. The reaction to an ending is
 * fixed when its stanza is read; the close that follows does not change it.
 */

import { QuartetError } from '../base/error.ts';
import type { Read, Records } from '../base/step.ts';
import { historyRead } from '../devices/history.ts';
import {
  buildCompanionLogin,
  buildCompanionRegistration,
  buildPhoneLogin,
} from '../noise/client-payload.ts';
import { optionalInt, optionalJid } from '../wire/attrs.ts';
import { bareJid } from '../wire/jid.ts';
import { type Node, node } from '../wire/node.ts';
import { forgetWritten, resumeSending } from './acknowledging.ts';
import { saveCredentials, selfOf } from './credentials.ts';
import { learnOwnPair, ownPairReads, requestLists } from './device-lists.ts';
import { KEEPALIVE, watch } from './keepalive.ts';
import {
  approveRouting,
  beginWith,
  doubtRouting,
  forgetChain,
  keepChain,
  wasRouted,
} from './known-server.ts';
import { confirmLink, PASSKEY_TIMER, QR_TIMER, startOver } from './linking.ts';
import { noteOwnEnd } from './list-changes.ts';
import { awaitOffline, OFFLINE_TIMER } from './offline.ts';
import { ackTimer, stall } from './outgoing.ts';
import { noteLogin, warnOfEnds } from './own-devices.ts';
import {
  backoffMs,
  type Ending,
  endingOfFailure,
  endingOfStreamError,
  isFinal,
  STABLE_MS,
} from './reconnect.ts';
import { dropRequests, freshPrefix, request } from './requests.ts';
import { UPKEEP_TIMER } from './rotation.ts';
import type { DeviceInput, DeviceState } from './state.ts';
import type { Turn } from './turn.ts';
import { askPreKeyCount } from './upkeep.ts';

/** Name of the timer that waits for the server's word after the handshake. */
export const LOGIN_TIMER = 'login';
/** Name of the timer that waits before the next attempt. */
export const RECONNECT_TIMER = 'reconnect';

const LOGIN_MS = 20_000;

/** Opens a connection with the payload that fits what this device is. */
export function dial(turn: Turn): void {
  const { credentials, ended } = turn.state;
  if (ended !== undefined && credentials.loggedOut !== undefined) {
    return turn.emit({ kind: 'ended', error: new QuartetError(ended) });
  }
  turn.set({ phase: 'connecting', ended: undefined });
  turn.effect({ kind: 'connect', payload: payloadOf(turn), ...beginWith(turn) });
}

function payloadOf(turn: Turn): Uint8Array {
  const { credentials, version } = turn.state;
  const { pn, local, signedPreKey } = credentials;
  const reported = version === undefined ? {} : { version };
  if (pn === undefined) {
    return buildCompanionRegistration({ local, signedPreKey, ...reported }, turn.env.crypto);
  }
  return credentials.role === 'primary'
    ? buildPhoneLogin({ user: pn.user, pushName: credentials.pushName })
    : buildCompanionLogin({ user: pn.user, device: pn.device, ...reported });
}

/** The handshake is done: the server has the word. */
export function authenticate(turn: Turn, { chain }: DeviceInput & { kind: 'opened' }): void {
  keepChain(turn, chain);
  turn.set({
    phase: 'authenticating',
    requests: new Map(),
    requestPrefix: freshPrefix(turn),
    requestCount: 1,
    receivedAt: turn.now,
  });
  turn.timer(LOGIN_TIMER, LOGIN_MS);
  watch(turn);
}

/** Records that `<success>` needs; asked again until it is empty. */
export const successReads = (
  state: DeviceState,
  success: Node,
  records: Records,
): readonly Read[] => {
  const { pn, lid } = state.credentials;
  return ownPairReads(pn, optionalJid(success, 'lid') ?? lid, records);
};

/** `<success>`: takes over what the server says of us and begins the way to being online. */
export function loginSucceeded(turn: Turn, success: Node): void {
  const { credentials, phase } = turn.state;
  if (credentials.pn === undefined || phase !== 'authenticating') return;
  turn.cancel(LOGIN_TIMER);
  approveRouting(turn);
  const serverTime = optionalInt(success, 't');
  if (serverTime !== undefined) turn.set({ clockOffsetMs: serverTime * 1000 - turn.now });
  const lid = optionalJid(success, 'lid');
  if (lid !== undefined && credentials.lid?.user !== lid.user) {
    const updated = { ...credentials, lid };
    saveCredentials(turn.draft, updated);
    turn.set({ credentials: updated, self: selfOf(updated) });
  }
  turn.set({ loggedInAt: turn.now });
  learnOwnPair(turn);
  noteLogin(turn);
  confirmLink(turn);
  askPreKeyCount(turn);
}

/** The prekeys are in order: asks for what waited and goes on sending. */
export function becomeOnline(turn: Turn): void {
  if (turn.state.phase !== 'authenticating') return;
  turn.set({ phase: 'online' });
  request(turn, { xmlns: 'passive', type: 'set', content: [node('active')] }, { kind: 'active' });
  const { self } = turn.state;
  if (self !== undefined) requestLists(turn, [bareJid(self.pn)], { job: false });
  warnOfEnds(turn);
  awaitOffline(turn);
  resumeSending(turn);
  turn.effect({ kind: 'input', input: { kind: 'upkeep' } });
}

/** Records that the end of a stream needs. */
export const ownEndReads = (): readonly Read[] => [historyRead('own')];

/** `<failure>` at login. */
export const loginFailed = (turn: Turn, failure: Node): void =>
  endStream(turn, endingOfFailure(failure));

/** `<stream:error>` at any time. */
export const streamFailed = (turn: Turn, streamError: Node): void =>
  endStream(turn, endingOfStreamError(streamError));

function endStream(turn: Turn, ending: Ending): void {
  if (ending.code === 'CONNECTION_LOGGED_OUT' && turn.state.unconfirmed) {
    startOver(turn);
    return reconnect(turn, new QuartetError('LINK_REFUSED'));
  }
  if (ending.code === 'CONNECTION_LOGGED_OUT') {
    noteOwnEnd(turn);
    return logOut(turn, new QuartetError(ending.code));
  }
  if (ending.reconnect === 'now') {
    hangUp(turn);
    return dial(turn);
  }
  if (ending.reconnect === 'later') return reconnect(turn, new QuartetError(ending.code));
  stopFor(turn, new QuartetError(ending.code));
}

/** The account no longer has this device: it stops, and says so whenever it is asked to start. */
export function logOut(turn: Turn, error: QuartetError): void {
  const credentials = { ...turn.state.credentials, loggedOut: error.code };
  saveCredentials(turn.draft, credentials);
  turn.set({ credentials });
  stopFor(turn, error);
}

/** Stops for good and says why; the credentials stay. */
export function stopFor(turn: Turn, error: QuartetError): void {
  hangUp(turn);
  turn.set({ wanted: false, ended: error.code, lastError: error });
  turn.emit({ kind: 'ended', error });
}

/** The socket closed, or the handshake failed. */
export function connectionClosed(turn: Turn, input: DeviceInput & { kind: 'closed' }): void {
  const { phase } = turn.state;
  if (phase === 'offline') return;
  const { error, greeted = false, resumeFailed = false } = input;
  const cause = error ?? new QuartetError('CONNECTION_CLOSED');
  if (phase === 'connecting' && cause.code === 'CONNECTION_TIMEOUT') stall(turn, 'handshake');
  // Whatever went wrong with the fast handshake, the full one decides what it means.
  if (resumeFailed) forgetChain(turn);
  else if (isFinal(cause.code)) return stopFor(turn, cause);
  reconnect(turn, cause, { greeted });
}

/** Gives the connection up and tries again after a delay. */
export function reconnect(
  turn: Turn,
  error: QuartetError,
  { greeted = true }: { readonly greeted?: boolean } = {},
): void {
  if (wasRouted(turn.state, greeted)) doubtRouting(turn);
  const { loggedInAt, phase, attempts, wanted } = turn.state;
  const stable = phase === 'online' && turn.now - loggedInAt >= STABLE_MS;
  const failures = stable ? 1 : attempts + 1;
  hangUp(turn);
  turn.set({ attempts: failures, lastError: error });
  if (!wanted) return;
  const delayMs = backoffMs(failures, turn.env.random(1)[0] ?? 0);
  turn.timer(RECONNECT_TIMER, delayMs);
  turn.emit({ kind: 'reconnecting', error, attempts: failures, at: turn.now + delayMs });
}

/** The application wants to be offline. */
export function goOffline(turn: Turn): void {
  hangUp(turn);
  turn.cancel(RECONNECT_TIMER);
  turn.set({ wanted: false, attempts: 0 });
}

function hangUp(turn: Turn): void {
  // What people compare lives on its connection only.
  if (turn.state.offer?.passkey?.answered === true) {
    turn.emit({ kind: 'link-failed', error: new QuartetError('LINK_EXPIRED') });
  }
  dropRequests(turn);
  for (const name of OF_A_CONNECTION) turn.cancel(name);
  for (const { key } of turn.state.outbox) turn.cancel(ackTimer(key));
  forgetWritten(turn);
  turn.set({
    phase: 'offline',
    offer: undefined,
    job: undefined,
    caughtUp: false,
    isPaused: false,
  });
  turn.effect({ kind: 'disconnect' });
}

/** Timers that end with their connection. */
const OF_A_CONNECTION = [
  KEEPALIVE,
  LOGIN_TIMER,
  OFFLINE_TIMER,
  QR_TIMER,
  PASSKEY_TIMER,
  UPKEEP_TIMER,
] as const;
