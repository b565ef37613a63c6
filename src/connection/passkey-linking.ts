/**
 * Linking with a passkey, the companion's side: a pause that hands out a challenge and goes on with
 * an assertion from anywhere (spec 03 §3.3). Codes to scan go on beside it.
 *
 *   offering ──challenge──► asked ──assertion──► named ──► proven ──primary's key──► code shown
 *                                                                        └─pair-success─► linking.ts
 */

import { fail, ok, QuartetError, type Result } from '../base/error.ts';
import {
  answerPasskeyPrimary,
  deriveHandoffKey,
  encodePrologue,
  openPasskeyAttempt,
} from '../devices/link-passkey.ts';
import { child, contentBytes, contentText, type Node, node } from '../wire/node.ts';
import type { Assertion } from './commands.ts';
import { freshOffer, PASSKEY_TIMER } from './linking.ts';
import { request } from './requests.ts';
import type { Turn } from './turn.ts';

/** How long the server takes an assertion for a challenge. */
const CHALLENGE_MS = 600_000;
/** How long the proof that ties the attempt to the code before it is worth something. */
const HANDOFF_MS = 300_000;
/** How long people may take to compare the codes of both sides. */
const COMPARE_MS = 180_000;

/** Whether a notification belongs to this flow. */
export const isPasskeyStage = (stanza: Node): boolean =>
  child(stanza, 'passkey_prologue_request') !== undefined ||
  child(stanza, 'crsc_continuation') !== undefined;

/** Takes a notification of this flow; one that does not fit is dropped. */
export function takePasskeyStage(turn: Turn, stanza: Node): void {
  const challenge = child(stanza, 'passkey_prologue_request');
  const continuation = child(stanza, 'crsc_continuation');
  if (challenge !== undefined) takeChallenge(turn, challenge);
  else if (continuation !== undefined) takeContinuation(turn, continuation);
}

/** Goes on with an assertion: asks the server for a name, under which the prologue is sent. */
export function giveAssertion(turn: Turn, token: number, assertion: Assertion): void {
  const passkey = turn.state.offer?.passkey;
  if (passkey?.answered !== false || turn.now >= passkey.askedAt + CHALLENGE_MS) {
    return reply(turn, token, fail('LINK_EXPIRED'));
  }
  const query = { xmlns: 'md', type: 'get', content: [node('ref')] } as const;
  request(turn, query, { kind: 'passkey-ref', token, assertion });
}

/** Takes the server's name for the attempt and sends the prologue with the assertion. */
export function takePasskeyRef(
  turn: Turn,
  answer: Result<Node>,
  { token, assertion }: { readonly token: number; readonly assertion: Assertion },
): void {
  const { offer } = turn.state;
  const name = answer.ok ? child(answer.value, 'ref') : undefined;
  const ref = name && contentText(name);
  if (!answer.ok) return reply(turn, token, answer);
  if (ref === undefined) return reply(turn, token, fail('LINK_MALFORMED'));
  if (offer?.passkey === undefined) return reply(turn, token, fail('LINK_EXPIRED'));
  const { handoffKey, askedAt } = offer.passkey;
  const attempt = openPasskeyAttempt(ref, turn.env);
  const payload = encodePrologue(attempt, turn.env.crypto);
  const proof = turn.env.crypto.hmacSha256(handoffKey, payload);
  const hasProof = turn.now < askedAt + HANDOFF_MS;
  turn.set({ offer: { ...offer, passkey: { ...offer.passkey, attempt } } });
  const prologue = node('passkey_prologue', {}, [
    node('credential_id', {}, assertion.credentialId),
    node('webauthn_assertion', {}, assertion.assertion),
    node('prologue_payload', {}, payload),
    ...(hasProof ? [node('pairing_handoff_proof', {}, proof)] : []),
  ]);
  const query = { xmlns: 'md', type: 'set', content: [prologue] } as const;
  request(turn, query, { kind: 'passkey-prologue', token });
}

/** Takes the server's word on the assertion. */
export const takePrologueAnswer = (turn: Turn, answer: Result<Node>, token: number): void =>
  reply(turn, token, answer.ok ? ok(undefined) : answer);

/** Nobody has accepted the code that was compared: codes to scan go on. */
export function endPasskey(turn: Turn): void {
  if (turn.state.offer?.passkey?.answered !== true) return;
  turn.emit({ kind: 'link-failed', error: new QuartetError('LINK_EXPIRED') });
  freshOffer(turn);
}

function takeChallenge(turn: Turn, challenge: Node): void {
  const text = contentText(child(challenge, 'passkey_request_options') ?? node('none'));
  const { offer } = turn.state;
  if (offer === undefined || text === undefined || text === '') return;
  const handoffKey = deriveHandoffKey(offer.advSecret, turn.env.crypto);
  // The secret that was shown is spent on the proof: codes to scan go on under another one.
  freshOffer(turn);
  const renewed = turn.state.offer;
  if (renewed === undefined) return;
  turn.set({ offer: { ...renewed, passkey: { handoffKey, askedAt: turn.now, answered: false } } });
  const expiresAt = turn.now + CHALLENGE_MS;
  turn.emit({ kind: 'passkey-challenge', options: text, expiresAt });
}

function takeContinuation(turn: Turn, continuation: Node): void {
  const { offer, credentials } = turn.state;
  const primary = contentBytes(child(continuation, 'primary_ephemeral_identity') ?? node('none'));
  const passkey = offer?.passkey;
  const attempt = passkey?.attempt;
  if (offer === undefined || passkey === undefined) return;
  if (attempt === undefined || primary === undefined) return;
  const keys = {
    noiseKey: credentials.noiseKey.publicKey,
    identityKey: credentials.local.identity.publicKey,
    advSecret: offer.advSecret,
  };
  const answered = answerPasskeyPrimary(attempt, primary, keys, turn.env);
  if (!answered.ok) return turn.emit({ kind: 'link-failed', error: answered.error });
  // One answer per attempt: a second key would learn the nonce of the first.
  const { handoffKey, askedAt } = passkey;
  turn.set({ offer: { ...offer, passkey: { handoffKey, askedAt, answered: true } } });
  turn.timer(PASSKEY_TIMER, COMPARE_MS);
  const { code, request: sealed } = answered.value;
  const parts = [
    node('companion_nonce', {}, attempt.nonce),
    node('encrypted_pairing_request', {}, sealed),
  ];
  for (const part of parts) {
    request(turn, { xmlns: 'md', type: 'set', content: [part] }, { kind: 'link-finish' });
  }
  turn.emit({ kind: 'passkey-code', code: `${code.slice(0, 4)}-${code.slice(4)}` });
}

const reply = (turn: Turn, token: number, result: Result<unknown>): void =>
  turn.effect({ kind: 'reply', token, result });
