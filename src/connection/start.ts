/**
 * The first state of a device: what its store holds, before anything has happened.
 */

import { fromUtf8 } from '../base/bytes.ts';
import type { Ms } from '../base/env.ts';
import { QuartetError } from '../base/error.ts';
import type { Change } from '../base/step.ts';
import { POLICIES, type PolicyName } from '../devices/policy.ts';
import { decodeRoster, ROSTER_READ } from '../devices/roster.ts';
import { INBOX_TABLE } from '../messages/inbox.ts';
import { expiredKeys, PRUNED_TABLES } from '../messages/prune.ts';
import { RETRY_TABLE } from '../messages/retry.ts';
import type { AppVersion } from '../noise/client-payload.ts';
import type { Row, Store } from '../store/contract.ts';
import { type Credentials, KEPT_FOR, selfOf, UNCONFIRMED } from './credentials.ts';
import { decodeKeptCode, KEPT_CODE } from './kept-code.ts';
import { KNOWN_SERVER_READS, knownServer } from './known-server.ts';
import { MARKS_TABLE, storedMarks } from './marks.ts';
import {
  nextSequence,
  OUTBOX_TABLE,
  outboxEntries,
  type UntoldFailure,
  unseal,
  untoldFailures,
} from './outbox.ts';
import { storedMissing } from './placeholders.ts';
import { redeliveries } from './receiving.ts';
import type { DeviceEvent, DeviceState } from './state.ts';

/** How a device is configured. */
export interface StartOptions {
  readonly policy?: PolicyName | undefined;
  readonly version?: AppVersion | undefined;
}

/** What a device starts with. */
export interface Start {
  readonly state: DeviceState;
  /** Messages that were in the inbox: handed out again. */
  readonly redeliver: readonly DeviceEvent[];
  /** Messages that have failed, of which the application may not know. */
  readonly untold: readonly Untold[];
}

/** An event that was perhaps not told, and the row that stands for it until it was. */
export interface Untold {
  readonly event: DeviceEvent;
  readonly row: Change;
}

/**
 * Reads outbox and inbox and makes the state of a device that is not connected yet. Rows that cannot
 * be read are reported as `STORE_CORRUPT` and stay where they are.
 */
export async function initialState(
  store: Store,
  credentials: Credentials,
  { policy = 'current', version }: StartOptions = {},
): Promise<Start> {
  const facts = await store.load([
    ROSTER_READ,
    UNCONFIRMED,
    KEPT_FOR,
    KEPT_CODE,
    ...KNOWN_SERVER_READS,
  ]);
  const keptFor = facts.get(KEPT_FOR.table, KEPT_FOR.key);
  const roster = decodeRoster(facts.get(ROSTER_READ.table, ROSTER_READ.key));
  const outbox = await outboxRows(store, credentials);
  const inbox = await store.scan(INBOX_TABLE);
  const state: DeviceState = {
    credentials,
    self: selfOf(credentials),
    phase: 'offline',
    wanted: false,
    ended: credentials.loggedOut,
    offer: undefined,
    keptCode: decodeKeptCode(facts.get(KEPT_CODE.table, KEPT_CODE.key)),
    server: knownServer(facts),
    requests: new Map(),
    requestPrefix: '',
    requestCount: 1,
    outbox: outboxEntries(outbox),
    outboxNext: nextSequence(outbox),
    outboxWritten: 0,
    echoes: [],
    job: undefined,
    attempts: 0,
    loggedInAt: 0,
    receivedAt: 0,
    pingDueAt: 0,
    clockOffsetMs: 0,
    uploading: false,
    inboxWaiting: inbox.length,
    isPaused: false,
    roster: roster.ok ? roster.value : [],
    policy: POLICIES[policy],
    version,
    absentMs: 0,
    keptFor: keptFor && fromUtf8(keptFor),
    unconfirmed: facts.get(UNCONFIRMED.table, UNCONFIRMED.key) !== undefined,
    caughtUp: false,
    available: false,
    offlineTaken: 0,
    offlineExpected: undefined,
    ...storedMarks(await store.scan(MARKS_TABLE)),
    placeholders: storedMissing(await store.scan(RETRY_TABLE), selfOf(credentials)),
    efforts: new Map(),
    lastError: undefined,
  };
  const redeliver = redeliveries(inbox);
  const untold = untoldFailures(outbox).map(untoldEvent);
  const lost = roster.ok ? 0 : 1;
  const unsent = outbox.length - state.outbox.length - untold.length;
  const damaged = unsent + (inbox.length - redeliver.length) + lost;
  if (damaged === 0) return { state, redeliver, untold };
  const error = new QuartetError('STORE_CORRUPT', { rows: damaged });
  // Nobody listens to events yet: the state keeps it for whoever asks.
  return { state: { ...state, lastError: error }, redeliver, untold };
}

function untoldEvent({ key, id, chat, failure }: UntoldFailure): Untold {
  const error = new QuartetError(failure);
  return {
    event: { kind: 'status', id, chat, status: 'failed', device: undefined, error },
    row: { kind: 'delete', table: OUTBOX_TABLE, key },
  };
}

/** A device that is not linked has no sessions: what it sealed in an earlier life is sealed anew. */
async function outboxRows(store: Store, { pn }: Credentials): Promise<readonly Row[]> {
  const rows = await store.scan(OUTBOX_TABLE);
  const changes = pn === undefined ? unseal(rows) : [];
  if (changes.length === 0) return rows;
  await store.commit(changes);
  return await store.scan(OUTBOX_TABLE);
}

/** The rows that have grown too old to matter, as deletions. */
export async function expiredRows(store: Store, now: Ms): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for (const table of PRUNED_TABLES) {
    const rows = await store.scan(table);
    for (const key of expiredKeys(table, rows, now)) changes.push({ kind: 'delete', table, key });
  }
  return changes;
}
