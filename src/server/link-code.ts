/**
 * Linking by number: passes three stages between a companion and a primary (spec 03 §3.2).
 *
 * The server only knows which connection belongs to which number for how long; what the stages hold
 * is sealed under the code that the user types. The link itself is the upload of linking.ts, with
 * the code's ref.
 */

import { equalBytes, utf8 } from '../base/bytes.ts';
import { cap } from '../base/limits.ts';
import { optionalString } from '../wire/attrs.ts';
import { SERVER } from '../wire/jid.ts';
import { child, children, contentBytes, contentText, type Node, node } from '../wire/node.ts';
import type { Ledger } from './ledger.ts';
import { refsTimer } from './lifetimes.ts';
import { freshRef } from './linking.ts';
import { deliver } from './queues.ts';
import { jidAttr, refusal, result } from './stanzas.ts';
import type { ConnectionId, Pairing, Session } from './state.ts';
import { deviceKey } from './tables.ts';
import type { Turn } from './turn.ts';

/** Names the records of a stage that a companion sends. */
export function planCompanionStage(ledger: Ledger, request: Node): void {
  const to = jidAttr(child(request, TAG) ?? request, 'jid');
  const account = to === undefined ? undefined : ledger.accountOf(to);
  if (account !== undefined) ledger.queue(deviceKey(account.pn, 0));
}

/** Takes `companion_hello` or `companion_finish` and passes it on to the primary. */
export function takeCompanionStage(
  turn: Turn,
  id: ConnectionId,
  pairing: Pairing,
  request: Node,
): void {
  const stage = child(request, TAG);
  const to = stage === undefined ? undefined : jidAttr(stage, 'jid');
  const account = to === undefined ? undefined : turn.accountOf(to);
  if (stage === undefined || to === undefined) return turn.send(id, refusal(request, 400));
  if (account === undefined || turn.online(account.pn, 0) === undefined) {
    return turn.send(id, refusal(request, 404));
  }
  const name = optionalString(stage, 'stage');
  const primary = deviceKey(account.pn, 0);
  if (name === 'companion_finish') {
    const attempt = turn.state.codes.get(account.pn);
    if (attempt?.connection !== id || attempt.ref !== refIn(stage)) {
      return turn.send(id, refusal(request, 404));
    }
    turn.send(id, result(request));
    return deliver(turn, primary, stageNotification(turn, name, children(stage)));
  }
  if (name !== 'companion_hello') return turn.send(id, refusal(request, 501));
  if (!isHello(stage, pairing)) return turn.send(id, refusal(request, 400));
  if (pairing.refs.length >= cap('linkRefs')) return turn.send(id, refusal(request, 429));
  const ref = freshRef(turn);
  turn.setConnection(id, { ...pairing, refs: [...pairing.refs, ref] });
  turn.set({
    refs: turn.state.refs.with(ref, id),
    codes: turn.state.codes.with(account.pn, { connection: id, ref }),
  });
  turn.timer(refsTimer(id), turn.now + CODE_MS);
  const refNode = node(REF_TAG, {}, utf8(ref));
  turn.send(id, result(request, [node(TAG, { stage: name }, [refNode])]));
  const parts = [refNode, ...children(stage).filter(({ tag }) => tag !== REF_TAG)];
  deliver(turn, primary, stageNotification(turn, name, parts));
}

/** Takes `primary_hello` and passes it on to the companion. */
export function takePrimaryStage(
  turn: Turn,
  id: ConnectionId,
  session: Session,
  request: Node,
): void {
  const stage = child(request, TAG);
  const name = stage === undefined ? undefined : optionalString(stage, 'stage');
  if (stage === undefined || name !== 'primary_hello') return turn.send(id, refusal(request, 501));
  if (session.device !== 0) return turn.send(id, refusal(request, 403));
  const attempt = turn.state.codes.get(session.pn);
  const companion = attempt === undefined ? undefined : turn.connection(attempt.connection);
  if (attempt === undefined || companion?.kind !== 'pairing' || attempt.ref !== refIn(stage)) {
    return turn.send(id, refusal(request, 404));
  }
  turn.send(id, result(request));
  turn.send(attempt.connection, stageNotification(turn, name, children(stage)));
}

function isHello(stage: Node, pairing: Pairing): boolean {
  const wrapped = partOf(stage, 'link_code_pairing_wrapped_companion_ephemeral_pub');
  const noiseKey = partOf(stage, 'companion_server_auth_key_pub');
  const display = contentText(child(stage, 'companion_platform_display') ?? stage);
  if (wrapped?.length !== WRAPPED_BYTES || noiseKey === undefined) return false;
  return equalBytes(noiseKey, pairing.keys.noiseKey) && /^.+ \(.+\)$/.test(display ?? '');
}

const stageNotification = (turn: Turn, stage: string, parts: readonly Node[]): Node =>
  node('notification', { id: turn.freshId(), from: SERVER, type: TAG, t: String(turn.seconds) }, [
    node(TAG, { stage }, parts),
  ]);

const partOf = (stage: Node, tag: string) => contentBytes(child(stage, tag) ?? node(tag));
const refIn = (stage: Node) => contentText(child(stage, REF_TAG) ?? node(REF_TAG));

const TAG = 'link_code_companion_reg';
const REF_TAG = 'link_code_pairing_ref';
const WRAPPED_BYTES = 80;
/** The life of a code, and what the companion may take to finish. */
const CODE_MS = 240_000;
