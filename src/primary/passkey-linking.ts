/**
 * Linking with a passkey, the phone's side: the server vouches for an assertion, and people compare
 * a code (spec 03 §3.3).
 *
 *   prologue ──own key──► answered ──nonce──► code shown ──sealed keys──► offer, once it is accepted
 *
 * One companion at a time: a later prologue replaces the earlier one, and what does not fit is
 * dropped. Nothing is signed here; accepting gives the offer that a code to scan would have held.
 */

import type { Bytes } from '../base/bytes.ts';
import { utf8 } from '../base/bytes.ts';
import { ok, QuartetError } from '../base/error.ts';
import { showCode } from '../devices/code-wrap.ts';
import {
  answerPrologue,
  openCommitment,
  openPairingRequest,
  readPrologue,
} from '../devices/link-passkey-primary.ts';
import { child, contentBytes, type Node, node } from '../wire/node.ts';
import { refuse } from './linking.ts';
import type { PasskeyPrompt, PhoneInput } from './state.ts';
import type { PhoneTurn } from './turn.ts';

/** How long a code can be compared: as long as the service takes assertions. */
const PROMPT_MS = 600_000;

/** Takes a stage of a companion; what does not fit is dropped. */
export function takePasskeyStage(turn: PhoneTurn, stanza: Node): void {
  if (stanza.tag !== 'notification') return;
  const prologue = child(stanza, 'passkey_prologue');
  const nonce = bytesOf(stanza, 'companion_nonce');
  const sealed = bytesOf(stanza, 'encrypted_pairing_request');
  if (prologue !== undefined) takePrologue(turn, prologue);
  const prompt = openPrompt(turn);
  if (prompt === undefined) return;
  if (nonce !== undefined) takeNonce(turn, prompt, nonce);
  if (sealed !== undefined) takeRequest(turn, prompt, sealed);
}

/** Accepts the companion whose code is shown: whoever asked is given its offer. */
export function acceptPasskey(
  turn: PhoneTurn,
  { token }: PhoneInput & { readonly kind: 'accept-passkey' },
): void {
  const prompt = openPrompt(turn);
  if (prompt?.keys === undefined || prompt.code === undefined) {
    return refuse(turn, token, new QuartetError('LINK_EXPIRED'));
  }
  turn.set({ passkey: undefined });
  const { ref, deviceType } = prompt.exchange.prologue;
  const offer = { ref, clientType: String(deviceType), ...prompt.keys };
  turn.effect({ kind: 'reply', token, result: ok(offer) });
}

/** Refuses the companion: it is not the one that people compared. It learns nothing. */
export function refusePasskey(
  turn: PhoneTurn,
  { token }: PhoneInput & { readonly kind: 'refuse-passkey' },
): void {
  turn.set({ passkey: undefined });
  turn.effect({ kind: 'reply', token, result: ok(undefined) });
}

function takePrologue(turn: PhoneTurn, stage: Node): void {
  const prologue = readPrologue(bytesOf(stage, 'prologue_payload') ?? new Uint8Array(0));
  if (!prologue.ok) return turn.effect(refused(prologue.error));
  const { exchange, identity } = answerPrologue(prologue.value, turn.env);
  turn.set({ passkey: { exchange, askedAt: turn.env.now() } });
  const answer = node('crsc_continuation', {}, [
    node('ref', {}, utf8(prologue.value.ref)),
    node('primary_ephemeral_identity', {}, identity),
  ]);
  turn.ask([answer], { kind: 'publish' });
}

function takeNonce(turn: PhoneTurn, prompt: PasskeyPrompt, nonce: Bytes): void {
  if (prompt.code !== undefined) return;
  const code = openCommitment(prompt.exchange, nonce, turn.env.crypto);
  if (code.ok) return turn.set({ passkey: { ...prompt, code: code.value } });
  // Whoever cannot open the commitment is not the one who made it.
  turn.set({ passkey: undefined });
  turn.effect(refused(code.error));
}

function takeRequest(turn: PhoneTurn, prompt: PasskeyPrompt, sealed: Bytes): void {
  if (prompt.code === undefined || prompt.keys !== undefined) return;
  const keys = openPairingRequest(prompt.exchange, sealed, turn.env.crypto);
  if (!keys.ok) {
    turn.set({ passkey: undefined });
    return turn.effect(refused(keys.error));
  }
  turn.set({ passkey: { ...prompt, keys: keys.value } });
  turn.effect({ kind: 'emit', event: { kind: 'passkey-code', code: showCode(prompt.code) } });
}

function openPrompt(turn: PhoneTurn): PasskeyPrompt | undefined {
  const { passkey } = turn.state;
  return passkey !== undefined && turn.env.now() - passkey.askedAt < PROMPT_MS
    ? passkey
    : undefined;
}

const refused = (error: QuartetError) =>
  ({ kind: 'emit', event: { kind: 'link-failed', error } }) as const;

const bytesOf = (stage: Node, tag: string) => contentBytes(child(stage, tag) ?? node(tag));
