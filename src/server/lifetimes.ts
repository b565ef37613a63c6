/**
 * How long devices live: connections that end, the 14 days without the phone, the 30 days without
 * the companion, removal.
 *
 * A device that is connected counts as used; from the moment its connection ends the time of the
 * policy runs, to the millisecond (spec 03 §1.2, §10, spec 06 §9.6). Removal retires
 * device id and key index, deletes queue and prekeys, and tells everybody (spec 06 §9.2, §9.4).
 */

import type { Ms } from '../base/env.ts';
import { companionsOf, type Ledger } from './ledger.ts';
import { announcePresence } from './presence.ts';
import { dropQueue } from './queues.ts';
import { membersFrom } from './ranges.ts';
import { announceChange, announceOwn, planAnnounceChange, planAnnounceOwn } from './registry.ts';
import { DEVICE_REMOVED } from './stanzas.ts';
import type { ConnectionId, Reservation, ServerState } from './state.ts';
import { type Account, type Device, deviceKey } from './tables.ts';
import type { Turn } from './turn.ts';

/** Name of the timer for an account's time without its phone. */
export const awayTimer = (pn: string): string => `away ${pn}`;

/** When the companions of an account end, if the primary stays away. */
export function awayUntil(state: ServerState, account: Account): Ms | undefined {
  if (account.primaryConnected || companionsOf(account).length === 0) return undefined;
  return account.primarySeenAt + state.policy.primaryAwayMs;
}

/** Sets or cancels the timer for an account's time without its phone. */
export function armAway(turn: Turn, account: Account): void {
  const until = awayUntil(turn.state, account);
  if (until === undefined) turn.cancel(awayTimer(account.pn));
  else turn.timer(awayTimer(account.pn), until);
}

/** Removes all companions of an account whose phone has been away too long. */
export function endAway(turn: Turn, pn: string): void {
  const account = turn.account(pn);
  const until = account === undefined ? undefined : awayUntil(turn.state, account);
  if (account === undefined || until === undefined) return;
  if (turn.now < until) turn.timer(awayTimer(pn), until);
  else removeCompanions(turn, account, companionIds(account));
}

/** Name of the timer for the companions of an account that stay away. */
export const idleTimer = (pn: string): string => `idle ${pn}`;

/** When a companion ends that stays away from now on; never, if it is connected. */
export function idleUntil(
  state: ServerState,
  { linkedAt, seenAt, isFresh }: Device,
): Ms | undefined {
  const { companionAwayMs, firstLoginMs } = state.policy;
  if (isFresh === true) return linkedAt + firstLoginMs;
  if (seenAt === undefined || companionAwayMs === undefined) return undefined;
  return seenAt + companionAwayMs;
}

/** Sets the timer for the companion of an account that ends next, or cancels it. */
export function armIdle(turn: Turn, account: Account): void {
  const ends = companionsOf(account)
    .map((device) => idleUntil(turn.state, device))
    .filter((until) => until !== undefined);
  if (ends.length === 0) turn.cancel(idleTimer(account.pn));
  else turn.timer(idleTimer(account.pn), Math.min(...ends));
}

/** Removes the companions of an account that have been away too long. */
export function endIdle(turn: Turn, pn: string): void {
  const account = turn.account(pn);
  if (account === undefined) return;
  const over = companionsOf(account).filter((device) => {
    const until = idleUntil(turn.state, device);
    return until !== undefined && until <= turn.now;
  });
  if (over.length === 0) return armIdle(turn, account);
  removeCompanions(
    turn,
    account,
    over.map(({ id }) => id),
  );
}

/** Names the records of `wake`. */
export function planWake(ledger: Ledger, pns: readonly string[]): void {
  for (const pn of pns) ledger.account(pn);
}

/**
 * Arms the timers after a start. A device that was connected when the server stopped was used until
 * now: nobody can know better, and nobody is logged out for the server's absence.
 */
export function wake(turn: Turn, pns: readonly string[]): void {
  for (const pn of pns) {
    let account = turn.account(pn);
    if (account === undefined) continue;
    if (account.primaryConnected && turn.online(pn, 0) === undefined) {
      account = { ...account, primaryConnected: false, primarySeenAt: turn.now };
      turn.putAccount(account);
    }
    const devices = account.devices.map((device) =>
      isConnected(device) && turn.online(pn, device.id) === undefined
        ? { ...device, seenAt: turn.now }
        : device,
    );
    if (devices.some((device, at) => device !== account?.devices[at])) {
      account = { ...account, devices };
      turn.putAccount(account);
    }
    armAway(turn, account);
    armIdle(turn, account);
  }
}

/** Whether a companion was connected when it was last heard of. */
const isConnected = ({ id, seenAt, isFresh }: Device): boolean =>
  id !== 0 && seenAt === undefined && isFresh !== true;

/** Ids of all companions. */
export const companionIds = (account: Account): readonly number[] =>
  companionsOf(account).map(({ id }) => id);

/** Names the records of `removeCompanions`. */
export function planRemoval(ledger: Ledger, account: Account): void {
  for (const { id } of account.devices) ledger.pool(deviceKey(account.pn, id));
  planAnnounceOwn(ledger, account);
  planAnnounceChange(ledger, account);
}

/** Removes companions: they are told, their queues and prekeys go, everybody hears of it. */
export function removeCompanions(turn: Turn, account: Account, ids: readonly number[]): void {
  let rest = account;
  for (const device of companionsOf(account)) {
    if (!ids.includes(device.id)) continue;
    const key = deviceKey(account.pn, device.id);
    const connection = turn.state.online.get(key);
    if (connection !== undefined) {
      turn.send(connection, DEVICE_REMOVED);
      end(turn, connection);
    }
    dropQueue(turn, key);
    for (const id of membersFrom(turn.pool(key).available, 0)) turn.deleteOneTimeKey(key, id);
    turn.deletePool(key);
    rest = { ...rest, devices: rest.devices.filter(({ id }) => id !== device.id) };
    turn.putAccount(rest);
    announceChange(turn, rest, 'remove', device);
  }
  if (rest === account) return;
  announceOwn(turn, rest);
  armAway(turn, rest);
  armIdle(turn, rest);
}

/** Names the records of `leave` and `end`. */
export function planLeave(state: ServerState, ledger: Ledger, id: ConnectionId): void {
  const connection = state.connections.get(String(id));
  if (connection?.kind === 'device') ledger.account(connection.pn);
  const reservation = connection?.kind === 'pairing' ? connection.reservation : undefined;
  const account = reservation === undefined ? undefined : ledger.account(reservation.pn);
  if (account !== undefined) planAnnounceOwn(ledger, account);
}

/** Closes a connection and forgets it. */
export function end(turn: Turn, id: ConnectionId): void {
  turn.close(id);
  leave(turn, id);
}

/** Forgets a connection that is gone; what was in flight on it waits again. */
export function leave(turn: Turn, id: ConnectionId): void {
  const connection = turn.connection(id);
  turn.dropConnection(id);
  if (connection?.kind === 'pairing') {
    for (const ref of connection.refs) turn.set({ refs: turn.state.refs.without(ref) });
    turn.cancel(refsTimer(id));
    if (connection.reservation !== undefined) release(turn, connection.reservation);
  }
  if (connection?.kind !== 'device') return;
  const { pn, device } = connection;
  const key = deviceKey(pn, device);
  if (turn.state.online.get(key) !== id) return;
  turn.set({ online: turn.state.online.without(key) });
  const account = turn.account(pn);
  if (account === undefined) return;
  if (connection.available) announcePresence(turn, account);
  if (device !== 0) return companionLeft(turn, account, device);
  const seen = { ...account, primaryConnected: false, primarySeenAt: turn.now };
  turn.putAccount(seen);
  armAway(turn, seen);
}

/** Notes that a companion is connected: no time runs against it. */
export function companionCame(turn: Turn, account: Account, id: number): void {
  const devices = account.devices.map((device) => {
    if (device.id !== id) return device;
    const { seenAt: _, isFresh: __, ...connected } = device;
    return connected;
  });
  const seen = { ...account, devices };
  turn.putAccount(seen);
  armIdle(turn, seen);
}

function companionLeft(turn: Turn, account: Account, id: number): void {
  const devices = account.devices.map((device) =>
    device.id === id ? { ...device, seenAt: turn.now } : device,
  );
  const seen = { ...account, devices };
  turn.putAccount(seen);
  armIdle(turn, seen);
}

/** Gives up a link that did not come about; the primary learns that its list is as before. */
export function release(turn: Turn, reservation: Reservation): void {
  forgetReservation(turn, reservation);
  const account = turn.account(reservation.pn);
  if (account === undefined) return;
  const connection = turn.connection(reservation.connection);
  if (connection?.kind === 'pairing') {
    const { reservation: _, ...rest } = connection;
    turn.setConnection(reservation.connection, rest);
  }
  announceOwn(turn, account, [0]);
}

/** Takes a link out of the list of those under way. */
export function forgetReservation(turn: Turn, reservation: Reservation): void {
  const { pn, connection } = reservation;
  const others = (turn.state.reservations.get(pn) ?? []).filter(
    (one) => one.connection !== connection,
  );
  const { reservations } = turn.state;
  turn.set({
    reservations: others.length === 0 ? reservations.without(pn) : reservations.with(pn, others),
  });
  turn.cancel(signTimer(connection));
}

/** Name of the timer for the life of a companion's codes. */
export const refsTimer = (connection: ConnectionId): string => `refs ${connection}`;

/** Name of the timer for a companion's answer to pair-success. */
export const signTimer = (connection: ConnectionId): string => `sign ${connection}`;
