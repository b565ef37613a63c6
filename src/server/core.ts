/**
 * The server's core: which topic takes which input. A pure machine; listen.ts is its shell.
 *
 * Dispatch only: a table for requests, a switch for stanzas. What is known of the sender is the
 * connection's state; the attributes in which a stanza names its sender are never read.
 */

import { unreachable } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import type { Machine, Read } from '../base/step.ts';
import { optionalString } from '../wire/attrs.ts';
import { child, children, type Node, node } from '../wire/node.ts';
import { listDevices, planRegister, register } from './accounts.ts';
import { answer, isPing, planAnswer } from './answers.ts';
import { Ledger } from './ledger.ts';
import {
  end,
  endAway,
  endIdle,
  leave,
  planLeave,
  planRemoval,
  planWake,
  wake,
} from './lifetimes.ts';
import { planCompanionStage, takeCompanionStage, takePrimaryStage } from './link-code.ts';
import { endCodes, endSigning, planSigned, takeList, takeSigned, takeUpload } from './linking.ts';
import { activate, planLogin, planResume, takeLogin } from './login.ts';
import { forget, messageAck, planMessage, takeMessage } from './messages.ts';
import { isPasskeyRequest, planPasskey, takeContinuation, takePasskey } from './passkeys.ts';
import { refusedBy } from './permissions.ts';
import {
  answerBundles,
  answerCount,
  answerDigest,
  planPreKeys,
  takePreKeys,
  takeRotation,
} from './prekeys.ts';
import { planPresence, takeChatstate, takePresence } from './presence.ts';
import { goLive, goPassive, offlineEnd, planPump, pump } from './queues.ts';
import { planAck, planReceipt, takeAck, takeReceipt } from './receipts.ts';
import { planAnnounceChange, planAnnounceOwn } from './registry.ts';
import { planTakeRemoval, takeRemoval } from './removal.ts';
import { jidAttr, NOT_WELL_FORMED, refusal, result } from './stanzas.ts';
import type {
  Bucket,
  Command,
  ConnectionId,
  Pairing,
  ServerEffect,
  ServerInput,
  ServerState,
  Session,
} from './state.ts';
import { Turn } from './turn.ts';
import { answerUsync, planUsync } from './usync.ts';

/** The machine of the server role. */
export const serverMachine: Machine<ServerState, ServerInput, ServerEffect> = {
  plan(state, input, records) {
    const reads: Read[] = [];
    planInput(state, input, new Ledger(records, reads));
    return reads;
  },
  step(state, input, records, env) {
    const turn = new Turn(state, records, env);
    takeInput(turn, input);
    return turn.outcome();
  },
};

function planInput(state: ServerState, input: ServerInput, ledger: Ledger): void {
  if ('connection' in input) planLeave(state, ledger, input.connection);
  switch (input.kind) {
    case 'opened':
    case 'malformed':
    case 'closed':
      return;
    case 'login':
      return planLogin(ledger, input.payload);
    case 'node':
      return planStanza(state, input.connection, input.node, ledger);
    case 'timer':
      return planTimer(state, input.name, ledger);
    case 'command':
      return planCommand(input.command, ledger);
    default:
      return unreachable(input);
  }
}

function takeInput(turn: Turn, input: ServerInput): void {
  switch (input.kind) {
    case 'opened':
      return turn.setConnection(input.connection, { kind: 'opened' });
    case 'login':
      return takeLogin(turn, input);
    case 'node':
      return takeStanza(turn, input.connection, input.node);
    case 'malformed':
      if (turn.connection(input.connection) === undefined) return;
      turn.send(input.connection, NOT_WELL_FORMED);
      return end(turn, input.connection);
    case 'closed':
      return leave(turn, input.connection);
    case 'timer':
      return takeTimer(turn, input.name);
    case 'command':
      return takeCommand(turn, input.command);
    default:
      return unreachable(input);
  }
}

function planStanza(state: ServerState, id: ConnectionId, stanza: Node, ledger: Ledger): void {
  const connection = state.connections.get(String(id));
  if (connection === undefined || connection.kind === 'opened') return;
  if (connection.kind === 'pairing') {
    planSigned(ledger, connection);
    planPasskey(state, ledger, connection, stanza);
    return planCompanionStage(ledger, stanza);
  }
  const session = connection.kind === 'waiting' ? planResume(ledger, connection.login) : connection;
  if (session === undefined) return;
  switch (stanza.tag) {
    case 'message':
      return planMessage(ledger, session, stanza);
    case 'receipt':
      return planReceipt(ledger, session, stanza);
    case 'ack':
      return planAck(ledger, session);
    case 'presence':
    case 'chatstate':
      return planPresence(ledger, session, stanza);
    case 'iq':
      return requestOf(stanza).plan(ledger, session, stanza);
  }
}

function takeStanza(turn: Turn, id: ConnectionId, stanza: Node): void {
  const connection = turn.connection(id);
  switch (connection?.kind) {
    case undefined:
      return;
    case 'opened':
      return end(turn, id);
    case 'pairing':
      return takePairingStanza(turn, id, connection, stanza);
    case 'waiting':
      activate(turn, id, connection.login);
      return takeSessionStanza(turn, id, stanza);
    case 'device':
      return takeSessionStanza(turn, id, stanza);
    default:
      return unreachable(connection);
  }
}

/** Before a login only the stanzas of pairing may come (spec 06 §17). */
function takePairingStanza(turn: Turn, id: ConnectionId, pairing: Pairing, stanza: Node): void {
  if (stanza.tag === 'ack' || stanza.tag === 'ib') return;
  if (stanza.tag !== 'iq') return end(turn, id);
  const type = optionalString(stanza, 'type');
  if (type === 'result' || type === 'error') return takeSigned(turn, id, pairing, stanza);
  if (optionalString(stanza, 'id') === undefined) return;
  if (isPing(stanza)) return turn.send(id, result(stanza));
  const isStage = child(stanza, 'link_code_companion_reg') !== undefined;
  if (isStage && type === 'set') return takeCompanionStage(turn, id, pairing, stanza);
  if (isPasskeyRequest(stanza)) return takePasskey(turn, id, pairing, stanza);
  turn.send(id, refusal(stanza, 501));
}

function takeSessionStanza(turn: Turn, id: ConnectionId, stanza: Node): void {
  switch (stanza.tag) {
    case 'receipt':
      return withSession(turn, id, (session) => takeReceipt(turn, id, session, stanza));
    case 'ack':
      return takeAck(turn, id, stanza);
    case 'message':
      if (!spend(turn, id)) return turn.send(id, messageAck(turn, stanza, { code: 429 }));
      return withSession(turn, id, (session) => {
        const code = refusedBy(turn, session, stanza);
        if (code !== undefined) return turn.send(id, messageAck(turn, stanza, { code }));
        return takeMessage(turn, id, session, stanza);
      });
    case 'iq':
      return takeRequest(turn, id, stanza);
    case 'presence':
      return spend(turn, id) ? takePresence(turn, id, stanza) : undefined;
    case 'chatstate':
      if (!spend(turn, id)) return;
      return withSession(turn, id, (session) => takeChatstate(turn, session, stanza));
    case 'call':
      return withSession(turn, id, (session) =>
        turn.send(id, callAck(stanza, refusedBy(turn, session, stanza))),
      );
    case 'ib':
      return;
    // Whatever a newer client may send; nobody waits for an answer.
    default:
      return turn.noteUnknown(stanza);
  }
}

function takeRequest(turn: Turn, id: ConnectionId, stanza: Node): void {
  const type = optionalString(stanza, 'type');
  if (type === 'result' || type === 'error') return;
  if (optionalString(stanza, 'id') === undefined) return;
  if (optionalString(stanza, 'xmlns') === undefined) return turn.send(id, refusal(stanza, 400));
  if (!spend(turn, id)) return turn.send(id, refusal(stanza, 429));
  withSession(turn, id, (session) => {
    const code = refusedBy(turn, session, stanza);
    if (code !== undefined) return turn.send(id, refusal(stanza, code));
    return requestOf(stanza).take(turn, id, session, stanza);
  });
}

/** What a request needs, and how it is answered. */
interface Request {
  plan(ledger: Ledger, session: Session, request: Node): void;
  take(turn: Turn, id: ConnectionId, session: Session, request: Node): void;
}

const OTHER_REQUEST: Request = { plan: planAnswer, take: answer };

const planOwn: Request['plan'] = (ledger, session) => {
  const account = ledger.account(session.pn);
  if (account !== undefined) planAnnounceOwn(ledger, account);
};

const planList: Request['plan'] = (ledger, session) => {
  const account = ledger.account(session.pn);
  if (account === undefined) return;
  planAnnounceOwn(ledger, account);
  planAnnounceChange(ledger, account);
};

/** Requests by namespace, type and first child. */
const REQUESTS: ReadonlyMap<string, Request> = new Map<string, Request>([
  [
    'passive set active',
    { plan: (ledger, session) => planPump(ledger, session), take: takeActive },
  ],
  [
    'passive set passive',
    {
      plan: () => undefined,
      take: (turn, id, _session, request) => {
        goPassive(turn, id);
        turn.send(id, result(request));
      },
    },
  ],
  ['encrypt get count', { plan: planPreKeys, take: answerCount }],
  ['encrypt get digest', { plan: planPreKeys, take: answerDigest }],
  ['encrypt get key', { plan: planPreKeys, take: answerBundles }],
  ['encrypt set rotate', { plan: planPreKeys, take: takeRotation }],
  ['encrypt set registration', { plan: planPreKeys, take: takePreKeys }],
  ['usync get usync', { plan: planUsync, take: answerUsync }],
  ['md set pair-device', { plan: planOwn, take: takeUpload }],
  ['md set key-index-list', { plan: planList, take: takeList }],
  ['md set remove-companion-device', { plan: planTakeRemoval, take: takeRemoval }],
  ['md set link_code_companion_reg', { plan: planOwn, take: takePrimaryStage }],
  ['md set crsc_continuation', { plan: planOwn, take: takeContinuation }],
]);

function requestOf(request: Node): Request {
  const [first] = children(request);
  const xmlns = optionalString(request, 'xmlns');
  const type = optionalString(request, 'type');
  const named = xmlns === 'encrypt' && type === 'set' && first?.tag !== 'rotate';
  const tag = named ? 'registration' : first?.tag;
  return REQUESTS.get(`${xmlns} ${type} ${tag}`) ?? OTHER_REQUEST;
}

/** Begins delivery; a device that is live already is told once more that nothing is left. */
function takeActive(turn: Turn, id: ConnectionId, session: Session, request: Node): void {
  turn.send(id, result(request));
  if (session.live) turn.send(id, offlineEnd(0));
  else goLive(turn, id);
}

function planTimer(state: ServerState, name: string, ledger: Ledger): void {
  const [kind, subject = ''] = name.split(' ');
  if (kind === 'away' || kind === 'idle') {
    const account = ledger.account(subject);
    if (account !== undefined) planRemoval(ledger, account);
    return;
  }
  planLeave(state, ledger, Number(subject));
  const connection = state.connections.get(subject);
  if (connection?.kind === 'device') planPump(ledger, connection);
}

function takeTimer(turn: Turn, name: string): void {
  const [kind, subject = ''] = name.split(' ');
  switch (kind) {
    case 'away':
      return endAway(turn, subject);
    case 'idle':
      return endIdle(turn, subject);
    case 'refs':
      return endCodes(turn, Number(subject));
    case 'sign':
      return endSigning(turn, Number(subject));
    case 'drain':
      return pump(turn, Number(subject));
  }
}

function planCommand(command: Command, ledger: Ledger): void {
  switch (command.kind) {
    case 'register':
      return planRegister(ledger, command);
    case 'devices':
      ledger.accountOf(command.user);
      return;
    case 'wake':
      return planWake(ledger, command.pns);
    case 'forget':
      for (const key of command.keys) ledger.accepted(key);
      return;
    default:
      return unreachable(command);
  }
}

function takeCommand(turn: Turn, command: Command): void {
  switch (command.kind) {
    case 'register':
      return register(turn, command);
    case 'devices':
      return listDevices(turn, command.request, command.user);
    case 'wake':
      return wake(turn, command.pns);
    case 'forget':
      return forget(turn, command.keys);
    default:
      return unreachable(command);
  }
}

function withSession(turn: Turn, id: ConnectionId, use: (session: Session) => void): void {
  const session = turn.session(id);
  if (session !== undefined) use(session);
}

/** Takes one token of a connection's bucket (spec 06 §17, flood). Acks and receipts are free. */
function spend(turn: Turn, id: ConnectionId): boolean {
  const session = turn.session(id);
  if (session === undefined) return false;
  const bucket = refill(session.bucket, turn.now);
  const isAllowed = bucket.tokens >= 1;
  const tokens = isAllowed ? bucket.tokens - 1 : bucket.tokens;
  turn.setConnection(id, { ...session, bucket: { ...bucket, tokens } });
  return isAllowed;
}

function refill({ tokens, at }: Bucket, now: number): Bucket {
  const earned = (Math.max(0, now - at) / 1000) * cap('floodPerSecond');
  return { tokens: Math.min(cap('floodBurst'), tokens + earned), at: now };
}

const callAck = (stanza: Node, code: number | undefined): Node =>
  node('ack', {
    class: 'call',
    id: optionalString(stanza, 'id'),
    from: jidAttr(stanza, 'to'),
    type: children(stanza)[0]?.tag,
    error: code?.toString(),
  });
