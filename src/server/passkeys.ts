/**
 * Linking with a passkey: challenges a companion, checks its assertion and passes the stages on
 * between it and the primary (spec 03 §3.3).
 *
 * A stand-in for WebAuthn: an authenticator answers a challenge with an HMAC under a secret that it
 * shares with this server. What the two sides seal for each other is not opened here; the link
 * itself is the upload of linking.ts, with the ref of the attempt.
 */

import { type Bytes, base64, equalBytes, fromBase64, fromUtf8, hex, utf8 } from '../base/bytes.ts';
import type { CryptoPrimitives } from '../base/env.ts';
import { decodeCompanionEphemeralIdentity, decodeProloguePayload } from '../proto/pairing.ts';
import { SERVER } from '../wire/jid.ts';
import { child, contentBytes, contentText, type Node, node } from '../wire/node.ts';
import type { Ledger } from './ledger.ts';
import { refsTimer } from './lifetimes.ts';
import { freshRef } from './linking.ts';
import { deliver } from './queues.ts';
import { type RefusalCode, refusal, result } from './stanzas.ts';
import type { ConnectionId, Pairing, Passkey, ServerState, Session } from './state.ts';
import { deviceKey } from './tables.ts';
import type { Turn } from './turn.ts';

/** The assertion of a passkey for the options of a challenge: JSON, for tests and demonstrations. */
export function answerChallenge(
  options: string,
  { secret }: Pick<Passkey, 'secret'>,
  crypto: CryptoPrimitives,
): Bytes {
  const { challenge } = JSON.parse(options) as { readonly challenge: string };
  return utf8(JSON.stringify({ signature: base64(sign(secret, challenge, crypto)) }));
}

/** Challenges a companion that shows its codes, if any account of this server has a passkey. */
export function offerChallenge(turn: Turn, id: ConnectionId): void {
  const pairing = turn.connection(id);
  if (turn.state.passkeys.length === 0 || pairing?.kind !== 'pairing') return;
  const challenge = hex(turn.env.random(CHALLENGE_BYTES));
  turn.setConnection(id, { ...pairing, passkey: { challenge, askedAt: turn.now } });
  const options = JSON.stringify({ challenge, rpId: 'lab', userVerification: 'required' });
  const request = node('passkey_prologue_request', {}, [
    node('passkey_request_options', {}, utf8(options)),
  ]);
  turn.send(id, notification(turn, [request]));
}

/** Whether a request of a companion belongs to this flow. */
export const isPasskeyRequest = (request: Node): boolean =>
  COMPANION_STAGES.some((tag) => child(request, tag) !== undefined);

/** Names the records of a stage that a companion sends. */
export function planPasskey(
  state: ServerState,
  ledger: Ledger,
  pairing: Pairing,
  request: Node,
): void {
  const prologue = child(request, 'passkey_prologue');
  const key = prologue && passkeyOf(state, prologue);
  const pn = pairing.passkey?.pn ?? key?.number;
  const account = pn === undefined ? undefined : ledger.account(pn);
  if (account !== undefined) ledger.queue(deviceKey(account.pn, 0));
}

/** Takes a stage of a companion: names the attempt, or passes it on to the primary. */
export function takePasskey(turn: Turn, id: ConnectionId, pairing: Pairing, request: Node): void {
  const { passkey } = pairing;
  if (passkey === undefined) return turn.send(id, refusal(request, 404));
  if (turn.now - passkey.askedAt >= CHALLENGE_MS) return turn.send(id, refusal(request, 410));
  if (child(request, 'ref') !== undefined) return name(turn, id, pairing, request);
  const prologue = child(request, 'passkey_prologue');
  if (prologue !== undefined) return takePrologue(turn, id, pairing, request);
  if (passkey.pn === undefined) return turn.send(id, refusal(request, 404));
  const part = child(request, 'companion_nonce') ?? child(request, 'encrypted_pairing_request');
  if (part === undefined) return turn.send(id, refusal(request, 400));
  turn.send(id, result(request));
  deliver(turn, deviceKey(passkey.pn, 0), notification(turn, [part]));
}

/** Takes the primary's part and passes it on to the companion of the attempt. */
export function takeContinuation(
  turn: Turn,
  id: ConnectionId,
  session: Session,
  request: Node,
): void {
  const part = child(request, 'crsc_continuation');
  const identity = part && child(part, 'primary_ephemeral_identity');
  const ref = contentText((part && child(part, 'ref')) ?? node('ref'));
  if (session.device !== 0) return turn.send(id, refusal(request, 403));
  if (identity === undefined) return turn.send(id, refusal(request, 400));
  const attempt = turn.state.codes.get(session.pn);
  const companion = attempt === undefined ? undefined : turn.connection(attempt.connection);
  if (attempt === undefined || companion?.kind !== 'pairing' || attempt.ref !== ref) {
    return turn.send(id, refusal(request, 404));
  }
  turn.send(id, result(request));
  turn.send(attempt.connection, notification(turn, [node('crsc_continuation', {}, [identity])]));
}

function name(turn: Turn, id: ConnectionId, pairing: Pairing, request: Node): void {
  const { passkey, refs } = pairing;
  if (passkey === undefined || passkey.ref !== undefined)
    return turn.send(id, refusal(request, 409));
  const ref = freshRef(turn);
  turn.setConnection(id, { ...pairing, refs: [...refs, ref], passkey: { ...passkey, ref } });
  turn.set({ refs: turn.state.refs.with(ref, id) });
  turn.timer(refsTimer(id), passkey.askedAt + CHALLENGE_MS);
  turn.send(id, result(request, [node('ref', {}, utf8(ref))]));
}

function takePrologue(turn: Turn, id: ConnectionId, pairing: Pairing, request: Node): void {
  const accepted = check(turn, pairing, child(request, 'passkey_prologue') ?? request);
  if (typeof accepted === 'number') return turn.send(id, refusal(request, accepted));
  const { passkey } = pairing;
  const { pn, ref, payload } = accepted;
  if (passkey === undefined) return turn.send(id, refusal(request, 404));
  turn.setConnection(id, { ...pairing, passkey: { ...passkey, pn } });
  turn.set({ codes: turn.state.codes.with(pn, { connection: id, ref }) });
  turn.send(id, result(request));
  const stage = node('passkey_prologue', {}, [node('prologue_payload', {}, payload)]);
  deliver(turn, deviceKey(pn, 0), notification(turn, [stage]));
}

interface Accepted {
  readonly pn: string;
  readonly ref: string;
  readonly payload: Bytes;
}

/** A wrong assertion and a passkey that nobody has look alike from outside. */
function check(turn: Turn, { passkey }: Pairing, prologue: Node): Accepted | RefusalCode {
  const payload = bytesOf(prologue, 'prologue_payload');
  const decoded = payload && decodeProloguePayload(payload);
  const identity = decoded?.ok === true ? decoded.value.companionEphemeralIdentity : undefined;
  const companion = identity && decodeCompanionEphemeralIdentity(identity);
  if (payload === undefined || companion?.ok !== true) return 400;
  if (passkey?.ref === undefined || companion.value.ref !== passkey.ref) return 404;
  if (passkey.pn !== undefined) return 409;
  const key = passkeyOf(turn.state, prologue);
  const signature = signatureOf(bytesOf(prologue, 'webauthn_assertion'));
  if (key === undefined || signature === undefined) return 401;
  if (!equalBytes(signature, sign(key.secret, passkey.challenge, turn.env.crypto))) return 401;
  const account = turn.account(key.number);
  if (account === undefined || turn.online(account.pn, 0) === undefined) return 404;
  return { pn: account.pn, ref: passkey.ref, payload };
}

function signatureOf(assertion: Bytes | undefined): Bytes | undefined {
  try {
    const parsed: unknown = JSON.parse(fromUtf8(assertion ?? new Uint8Array(0)));
    if (typeof parsed !== 'object' || parsed === null || !('signature' in parsed)) return undefined;
    return fromBase64(String(parsed.signature));
  } catch {
    return undefined;
  }
}

function passkeyOf(state: ServerState, prologue: Node): Passkey | undefined {
  const credential = bytesOf(prologue, 'credential_id');
  return state.passkeys.find((one) => credential && equalBytes(one.credentialId, credential));
}

const sign = (secret: Bytes, challenge: string, crypto: CryptoPrimitives): Bytes =>
  crypto.hmacSha256(secret, utf8(challenge));

const notification = (turn: Turn, content: readonly Node[]): Node =>
  node(
    'notification',
    { id: turn.freshId(), from: SERVER, type: 'passkey', t: String(turn.seconds) },
    content,
  );

const bytesOf = (stage: Node, tag: string) => contentBytes(child(stage, tag) ?? node(tag));

const COMPANION_STAGES = [
  'ref',
  'passkey_prologue',
  'companion_nonce',
  'encrypted_pairing_request',
] as const;
const CHALLENGE_BYTES = 32;
const CHALLENGE_MS = 600_000;
