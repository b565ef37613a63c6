/**
 * What must hold in calm: everybody online, nothing on its way, every message where it belongs.
 *
 * A message that a device is without must have a reason that was told to an application: it was too
 * old to be asked for, its sender is gone, the server lost a request or denied a device. Each reason
 * is checked against what happened, and counted.
 */

import type { Ms } from '../../src/base/env.ts';
import { OUTBOX_TABLE } from '../../src/connection/outbox.ts';
import { INBOX_TABLE } from '../../src/messages/inbox.ts';
import { decodeRecord, QUEUE_TABLE, type Queue } from '../../src/server/tables.ts';
import { SESSION_TABLE } from '../../src/signal/tables.ts';
import type { DeviceHost } from './device-host.ts';
import type { Sending } from './ledger.ts';
import type { World } from './world.ts';

/** Looks at a world in calm. */
export class Settled {
  /** Copies that are lost for a reason that both ends were told of. */
  readonly excused = new Map<string, string>();
  private readonly world: World;

  constructor(world: World) {
    this.world = world;
  }

  /** What is not as it must be in calm, in words; at most `most` of it. */
  unsettled(most: number): readonly string[] {
    const found: string[] = [];
    const { world } = this;
    for (const host of world.hosts) {
      if (found.length >= most) return found;
      const what = this.trouble(host);
      if (what !== undefined) found.push(`${host.name} ${what}`);
    }
    const listed = world.listed();
    for (const sending of world.ledger.sendings.values()) {
      if (found.length >= most) return found;
      const what = this.missing(sending, listed);
      if (what !== undefined) found.push(what);
    }
    for (const device of listed) {
      if (found.length >= most) return found;
      if (world.hasLeft(device)) continue;
      const value = world.server.rows.peek(QUEUE_TABLE, device);
      const waiting = value === undefined ? [] : decodeRecord<Queue>(value).waiting;
      if (waiting.length > 0) found.push(`the queue of ${device} holds ${JSON.stringify(waiting)}`);
    }
    return found;
  }

  private trouble(host: DeviceHost): string | undefined {
    if (host.state === 'ended') {
      if (host.relink) return 'is to be linked again';
      return host.reason === 'CONNECTION_LOGGED_OUT' ? undefined : `ended: ${host.reason}`;
    }
    if (host.state === 'off') return undefined;
    if (host.state !== 'running' || host.device === undefined) return `is ${host.state}`;
    const { phase, outbox, inbox, lastError } = host.device.health();
    if (phase !== 'online') return `is ${phase} (${lastError?.code})`;
    if (outbox > 0) return `has ${outbox} messages to send`;
    return inbox > 0 && !host.hangs && !this.throws(host) ? `holds ${inbox} messages` : undefined;
  }

  /** A message at which the application has failed comes again at the next start only. */
  private throws(host: DeviceHost): boolean {
    return this.world.nemesis.counts.has('handler-throws') && host.device !== undefined;
  }

  missing(sending: Sending, listed: ReadonlySet<string>): string | undefined {
    const { rules } = this.world;
    const { id, by, promised, targets, arrived, failed } = sending;
    if (!promised || rules.rolledBack.has(by)) return undefined;
    if (failed !== undefined)
      return this.isHonest(failed) ? undefined : `${id} of ${by}: ${failed}`;
    if (targets === undefined) {
      const host = this.world.hosts.find(({ name }) => name === by);
      const isGone = host?.state === 'ended' || host?.state === 'off';
      return isGone ? undefined : `${id} of ${by} never reached the server`;
    }
    for (const device of targets) {
      const host = this.world.hostOf(device);
      if (!listed.has(device) || (host !== undefined && arrived.has(host.name))) continue;
      if (host !== undefined && rules.rolledBack.has(host.name)) continue;
      const excuse = this.excuse(sending, device, listed);
      if (excuse === undefined) return `${id} of ${by} never reached ${device} (${host?.name})`;
      this.excused.set(`${device} ${id}`, excuse);
    }
    return undefined;
  }

  /** A list with a device that nobody has signed is refused, and a message without lists fails. */
  private isHonest(code: string): boolean {
    const isRefused = this.world.nemesis.counts.has('extra-device');
    return HONEST.includes(code) || (isRefused && code === 'MESSAGE_UNKNOWN_RECIPIENT');
  }

  /** Why a device may be without a message; each has been told to an application. */
  private excuse(
    sending: Sending,
    device: string,
    listed: ReadonlySet<string>,
  ): string | undefined {
    const { ledger, nemesis, people } = this.world;
    if (this.world.hasLeft(device)) return 'reader left';
    const isGone = (one: string): boolean => !listed.has(one) || this.world.hasLeft(one);
    if (!sending.copies.has(device) && [...sending.senders].every(isGone)) {
      return 'sender was removed before it knew the device';
    }
    if (nemesis.lostRequests.has(`${device} ${sending.id}`)) return 'request lost by the server';
    const user = device.split(':')[0];
    const names = people.flatMap(({ pn, lid }) => (pn === user ? [pn, lid] : []));
    // Who asks because a device was missing, and is told that none is, cannot know better.
    const { firstTaken, lastTaken, doneAt } = sending;
    const hasLied = (from: Ms, to: Ms): boolean =>
      [...sending.senders].some((sender) => nemesis.hasLied(sender, names, [from, to]));
    if (hasLied(firstTaken, lastTaken + 2 * MINUTE_MS) || hasLied(doneAt - MINUTE_MS, doneAt)) {
      return 'server denied the device';
    }
    return ledger.excuse(device, sending.id, listed);
  }

  /** Where nothing was damaged, lost or forgotten, nobody has asked for anything again. */
  atPeace(): void {
    const { world } = this;
    const listed = world.listed();
    // What a device sent before it was removed cannot be opened by who has heard of that.
    const wanted = world.ledger.wantedOf((one) => listed.has(one) && !world.hasLeft(one));
    if (world.isGentle && wanted > 0) {
      world.ledger.breach('I9', `${wanted} messages were asked for again without a reason`);
    }
  }

  /** Whether somebody has just linked a device, or waits for an answer. */
  get isBusy(): boolean {
    return this.world.hosts.some(hasManyTimers);
  }

  /** Timers, lines and streams are back to what an idle world needs. */
  atRest(): void {
    const { world } = this;
    for (const host of world.hosts) {
      if (hasManyTimers(host)) {
        world.ledger.breach('I15', `${host.name} has ${host.timers} timers`);
      }
      if (host.isOnline) this.rowsAtRest(host);
    }
    const online = world.hosts.filter(({ state }) => state === 'running').length;
    const { lines } = world.server.open;
    if (lines > online + 1)
      world.ledger.breach('I15', `the server has ${lines} lines for ${online}`);
  }

  /** What was done with is gone, and each device has one session, whatever its names. */
  private rowsAtRest({ name, rows, hangs }: DeviceHost): void {
    const { ledger, people, nemesis } = this.world;
    const sizeOf = (table: string): number => rows.tables.get(table)?.size ?? 0;
    if (sizeOf(OUTBOX_TABLE) > 0) ledger.breach('I15', `${name} keeps rows of its outbox`);
    const isBusy = hangs || nemesis.counts.has('handler-throws');
    if (sizeOf(INBOX_TABLE) > 0 && !isBusy) ledger.breach('I15', `${name} keeps rows of its inbox`);
    for (const key of rows.tables.get(SESSION_TABLE)?.keys() ?? []) {
      const { lid } = people.find(({ pn }) => key.startsWith(`${pn}.`)) ?? {};
      const other = `${lid}_1.${key.split('.')[1]}`;
      if (lid !== undefined && rows.peek(SESSION_TABLE, other) !== undefined) {
        ledger.breach('I9', `${name} has two sessions with ${key}`);
      }
    }
  }
}

const MINUTE_MS = 60_000;
/** Timers of an idle device, and a request on its way. */
const TIMERS = 6;

const hasManyTimers = ({ isOnline, timers }: DeviceHost): boolean => isOnline && timers > TIMERS;

/**
 * Failures that a message may end in: who has no other device cannot write to himself, and what may
 * have arrived long ago is not sent again.
 */
const HONEST: readonly string[] = [
  'CONNECTION_NOT_LINKED',
  'CONNECTION_CLOSED',
  'MESSAGE_NO_DEVICES',
  'MESSAGE_UNCONFIRMED',
];
