/**
 * `quartet demo`: the whole system on one command.
 *
 * Starts a server on loopback, two phones and their companions on SQLite files in a temporary
 * folder, plays a conversation and counts. Ends with a table and one line of truth; the exit status
 * is 0 only if nothing was lost, doubled, leaked or refused that should not have been.
 */

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen, type Server } from '../../server/listen.ts';
import { openSqliteStore } from '../../store/sqlite.ts';
import { AdjustableClock } from '../clock.ts';
import type { Progress } from '../progress.ts';
import type { Cell } from '../table.ts';
import type { Account } from './cast.ts';
import { Ledger } from './ledger.ts';
import { perform } from './play.ts';
import { parseScript } from './script.ts';
import { PlaintextSearch } from './search.ts';

/** Policies that the demo can run under, with the companions that each allows. */
export const DEMO_POLICIES = { 'multi-device-beta': 3, current: 4 } as const;

/** What to play. */
export interface DemoOptions {
  /** The conversation, as text. */
  readonly input: string;
  readonly policy: keyof typeof DEMO_POLICIES;
  readonly progress: Progress;
}

/** The counts of one device. */
export interface DeviceRow {
  readonly type: 'device';
  readonly account: string;
  readonly device: string;
  readonly sent: number;
  readonly received: number;
  readonly ownCopies: number;
  /** From its first to its last delivery. */
  readonly ms: number;
}

/** The counts of everything. */
export interface Summary {
  readonly type: 'summary';
  readonly devices: number;
  readonly messages: number;
  readonly expected: number;
  readonly deliveries: number;
  readonly queued: number;
  readonly lost: number;
  readonly duplicated: number;
  readonly plaintextOnServer: number;
  readonly ms: number;
}

/** What a demo found. */
export interface DemoResult {
  readonly rows: readonly DeviceRow[];
  readonly summary: Summary;
  readonly complaints: readonly string[];
}

/** Whether everything was as it should be. */
export const isGood = ({ summary, complaints }: DemoResult): boolean =>
  complaints.length === 0 &&
  summary.lost === 0 &&
  summary.duplicated === 0 &&
  summary.plaintextOnServer === 0;

/** Runs the demo. Rejects with `CLI_INPUT` if the conversation cannot be read. */
export async function runDemo({ input, policy, progress }: DemoOptions): Promise<DemoResult> {
  const companions = DEMO_POLICIES[policy];
  const script = parseScript(input, companions);
  const folder = await mkdtemp(join(tmpdir(), 'quartet-demo-'));
  try {
    return await onStage({ folder, policy, companions, script, progress });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Setup {
  readonly folder: string;
  readonly policy: DemoOptions['policy'];
  readonly companions: number;
  readonly script: ReturnType<typeof parseScript>;
  readonly progress: Progress;
}

async function onStage(setup: Setup): Promise<DemoResult> {
  const { folder, policy, companions, script, progress } = setup;
  const startedAt = performance.now();
  const clock = new AdjustableClock();
  const ledger = new Ledger();
  const search = new PlaintextSearch();
  const relayed: Uint8Array[] = [];
  const server = await listen({
    store: await openSqliteStore(join(folder, 'server.db')),
    policy,
    clock,
    observe: (frame) => relayed.push(frame),
  });
  const trust = { publicKey: server.rootPublicKey, serial: server.rootSerial };
  const stage = { folder, url: server.url, trust, clock, ledger, search };
  const { accounts, complaints } = await perform({
    stage,
    clock,
    server,
    script,
    companions,
    progress,
  });
  const queued = await settledQueue(server, ledger);
  const rows = accounts.flatMap((account) => rowsOf(account, ledger));
  await Promise.all(accounts.flatMap(({ phone, companions: own }) => [phone, ...own]).map(close));
  await server.close();
  progress.begin('Searching what the server saw for plaintext');
  const stored = await readAll(folder, 'server.db');
  const plaintextOnServer = [...relayed, ...stored].reduce(
    (sum, bytes) => sum + search.count(bytes),
    0,
  );
  progress.end();
  const totals = ledger.totals();
  const summary: Summary = {
    type: 'summary',
    devices: 2 * (companions + 1),
    messages: totals.messages,
    expected: totals.expected,
    deliveries: totals.deliveries,
    queued,
    lost: totals.expected - totals.deliveries - queued,
    duplicated: totals.duplicated,
    plaintextOnServer,
    ms: Math.round(performance.now() - startedAt),
  };
  const wrong = totals.wrong === 0 ? [] : [`${totals.wrong} deliveries were not what was sent`];
  return { rows, summary, complaints: [...complaints, ...wrong] };
}

const close = (device: { close(): Promise<void> }): Promise<void> => device.close();

function rowsOf({ name: account, cast }: Account, ledger: Ledger): readonly DeviceRow[] {
  return cast.map(({ label: device, name }) => {
    const { sent, received, ownCopies, firstAt, lastAt } = ledger.of(name);
    const ms = Math.round(Math.max(0, lastAt - firstAt));
    return { type: 'device', account, device, sent, received, ownCopies, ms };
  });
}

/**
 * Messages that wait on the server for devices that stayed away. What was delivered leaves the
 * queue with its receipt, a moment after it was counted, so the queue is given that moment.
 */
async function settledQueue(server: Server, ledger: Ledger): Promise<number> {
  const { expected, deliveries } = ledger.totals();
  for (let tries = 0; tries < QUEUE_TRIES; tries++) {
    const queued = await server.queued();
    if (queued <= expected - deliveries) return queued;
    await new Promise((resolve) => setTimeout(resolve, QUEUE_PAUSE_MS));
  }
  return server.queued();
}

const QUEUE_TRIES = 500;
const QUEUE_PAUSE_MS = 10;

/** The rows as cells of a table. */
export const tableRows = (rows: readonly DeviceRow[]): readonly (readonly Cell[])[] =>
  rows.map(({ account, device, sent, received, ownCopies, ms }) => [
    `${account} ${device}`,
    sent,
    received,
    ownCopies,
    ms,
  ]);

async function readAll(folder: string, prefix: string): Promise<readonly Uint8Array[]> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(prefix));
  return Promise.all(names.map((name) => readFile(join(folder, name))));
}
