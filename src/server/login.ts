/**
 * Login: who a connection is, by the key of its handshake (spec 06 §4.2, §4.3, §9.5).
 *
 * Only the Noise static key authenticates. The newer connection of a device wins, and what the old
 * one had not acknowledged waits for it. Under IK the first message may be a replay: nothing
 * happens before the client's first frame (spec 01 §2.5).
 */

import { type Bytes, equalBytes } from '../base/bytes.ts';
import { cap } from '../base/limits.ts';
import { type ParsedPayload, parseClientPayload } from '../noise/client-payload.ts';
import { decodeClientPayload } from '../proto/client-payload.ts';
import { node } from '../wire/node.ts';
import { deviceOf, type Ledger } from './ledger.ts';
import {
  armAway,
  awayTimer,
  awayUntil,
  companionCame,
  end,
  idleTimer,
  idleUntil,
} from './lifetimes.ts';
import { offerCodes } from './linking.ts';
import { offerChallenge } from './passkeys.ts';
import { FRESH_WINDOW, goLive, planPump } from './queues.ts';
import { addressOf, failure, LOCATION, REPLACED, routing } from './stanzas.ts';
import type { ConnectionId, Login, ServerInput, Session } from './state.ts';
import { type Account, deviceKey } from './tables.ts';
import type { Turn } from './turn.ts';

type LoginInput = Extract<ServerInput, { readonly kind: 'login' }>;

/** Names the records of a login by its payload. */
export function planLogin(ledger: Ledger, payload: Bytes): void {
  const decoded = decodeClientPayload(payload);
  if (!decoded.ok || decoded.value.username === undefined) return;
  const account = ledger.account(String(decoded.value.username));
  if (account !== undefined) planPump(ledger, newSession(account, decoded.value.device ?? 0, 0));
}

/** Names the records of the first frame after IK; gives the session that it will begin. */
export function planResume(ledger: Ledger, login: Login): Session | undefined {
  const account = ledger.account(login.user);
  if (account === undefined) return undefined;
  const session = newSession(account, login.device, 0);
  planPump(ledger, session);
  return session;
}

/** Takes the end of a handshake: codes, success or failure. */
export function takeLogin(turn: Turn, input: LoginInput): void {
  const { connection, clientStatic, payload, pattern } = input;
  if (turn.connection(connection)?.kind !== 'opened') return;
  const parsed = parseClientPayload(payload, turn.env.crypto);
  if (!parsed.ok) return refuse(turn, connection, 400);
  if (isOutdated(turn, parsed.value)) return refuse(turn, connection, 405);
  if (parsed.value.kind === 'registration') {
    offerCodes(turn, connection, clientStatic, parsed.value);
    return offerChallenge(turn, connection);
  }
  const login = parsed.value;
  const account = turn.account(login.user);
  if (account === undefined || !isAllowed(turn, account, login, clientStatic)) {
    return refuse(turn, connection, 401);
  }
  turn.send(connection, successNode(turn, account, login.device));
  if (pattern === 'IK') {
    turn.setConnection(connection, { kind: 'waiting', login });
  } else {
    activate(turn, connection, login);
  }
}

/** Makes a connection that of a device: the older one ends, the queue may begin to flow. */
export function activate(turn: Turn, id: ConnectionId, login: Login): void {
  const key = deviceKey(login.user, login.device);
  const older = turn.state.online.get(key);
  if (older !== undefined) {
    turn.send(older, REPLACED);
    end(turn, older);
  }
  const account = turn.account(login.user);
  if (account === undefined || deviceOf(account, login.device) === undefined) {
    return refuse(turn, id, 401);
  }
  turn.setConnection(id, newSession(account, login.device, turn.now));
  turn.set({ online: turn.state.online.with(key, id) });
  turn.send(id, routing());
  if (login.device === 0) {
    const name = login.pushName ?? account.name;
    const fits = name.length <= cap('pushNameChars');
    const seen = { ...account, name: fits ? name : account.name, primaryConnected: true };
    turn.putAccount(seen);
    armAway(turn, seen);
  } else companionCame(turn, account, login.device);
  if (!login.passive) goLive(turn, id);
}

/** Whether the device exists, has this Noise key, and neither it nor its phone was away too long. */
function isAllowed(turn: Turn, account: Account, login: Login, clientStatic: Bytes): boolean {
  const device = deviceOf(account, login.device);
  if (device === undefined || !equalBytes(device.noiseKey, clientStatic)) return false;
  if (device.id === 0) return true;
  const idle = idleUntil(turn.state, device);
  if (idle !== undefined && idle <= turn.now) {
    turn.timer(idleTimer(account.pn), turn.now);
    return false;
  }
  const until = awayUntil(turn.state, account);
  if (until === undefined || turn.now < until) return true;
  turn.timer(awayTimer(account.pn), turn.now);
  return false;
}

/** Phones count their versions in another way, and are not judged. */
function isOutdated({ state }: Turn, client: ParsedPayload): boolean {
  const { oldestVersion = [] } = state;
  if (client.kind === 'login' && !client.companion) return false;
  for (const [at, oldest] of oldestVersion.entries()) {
    const part = client.version[at] ?? 0;
    if (part !== oldest) return part < oldest;
  }
  return false;
}

function refuse(turn: Turn, id: ConnectionId, reason: 400 | 401 | 405): void {
  turn.send(id, failure(reason));
  end(turn, id);
}

const newSession = (account: Account, device: number, now: number): Session => ({
  kind: 'device',
  pn: account.pn,
  lid: account.lid,
  device,
  live: false,
  window: FRESH_WINDOW,
  available: false,
  bucket: { tokens: cap('floodBurst'), at: now },
});

const successNode = (turn: Turn, account: Account, device: number) =>
  node('success', {
    t: String(turn.seconds),
    props: '1',
    companion_enc_static: 'NULL',
    lid: addressOf(account, 'lid', device),
    abprops: '1',
    group_abprops: '1',
    location: LOCATION,
    creation: String(Math.floor(account.createdAt / 1000)),
    display_name: account.name === '' ? undefined : account.name,
  });
