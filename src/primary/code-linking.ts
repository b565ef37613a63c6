/**
 * Linking by number, the phone's side: a companion asks, its code is typed here (spec 03 §3.2).
 *
 *   asked ──code typed──► answered ──bundle──► offer: what a code to scan would have held
 *     ▲                      │
 *     └── another code was typed than the one that is shown: at most three times
 *
 * One companion at a time: a later question replaces the earlier one. Nothing is signed here; who
 * typed the code is given the offer, and signing it is the upload of linking.ts.
 */

import { utf8 } from '../base/bytes.ts';
import type { Ms } from '../base/env.ts';
import { ok, QuartetError, type Result } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import { parseCode } from '../devices/code-wrap.ts';
import {
  answerCompanionHello,
  CODE_ATTEMPT_MS,
  CODE_FINISH_MS,
  openKeyBundle,
} from '../devices/link-code.ts';
import { platformOf } from '../devices/link-qr.ts';
import { optionalString } from '../wire/attrs.ts';
import { child, contentBytes, contentText, type Node, node } from '../wire/node.ts';
import { notOnline, refuse } from './linking.ts';
import type { CodePrompt, Errand, PhoneInput } from './state.ts';
import type { PhoneTurn } from './turn.ts';

/** Name of the timer that waits for the companion's bundle. */
export const BUNDLE_TIMER = 'code-bundle';

const TAG = 'link_code_companion_reg';
const REF_TAG = 'link_code_pairing_ref';
const KEY_BYTES = 32;

/** Takes a stage of a companion; what does not fit is dropped. */
export function takeStage(turn: PhoneTurn, stanza: Node): void {
  const isStage = stanza.tag === 'notification' && stanza.attrs['type'] === TAG;
  const stage = isStage ? child(stanza, TAG) : undefined;
  const name = stage && optionalString(stage, 'stage');
  if (stage === undefined) return;
  if (name === 'companion_hello') takeHello(turn, stage);
  if (name === 'companion_finish') takeBundle(turn, stage);
}

/** Takes a code that was typed: answers the companion that asked last. */
export function enterCode(
  turn: PhoneTurn,
  { token, text }: PhoneInput & { readonly kind: 'enter-code' },
): void {
  const code = parseCode(text);
  const prompt = openPrompt(turn);
  if (!code.ok) return refuse(turn, token, code.error);
  const offline = notOnline(turn);
  if (offline !== undefined) return refuse(turn, token, offline);
  if (prompt === undefined) return refuse(turn, token, new QuartetError('LINK_EXPIRED'));
  if (prompt.token !== undefined) return refuse(turn, token, new QuartetError('LINK_BUSY'));
  const answer = answerCompanionHello({ code: code.value, wrapped: prompt.wrapped }, turn.env);
  if (!answer.ok) return refuse(turn, token, answer.error);
  const { exchange, wrapped } = answer.value;
  turn.set({ prompt: { ...prompt, exchange, token, tries: prompt.tries + 1 } });
  const { identity } = turn.state.device.credentials.local;
  const hello = node(TAG, { stage: 'primary_hello' }, [
    node('link_code_pairing_wrapped_primary_ephemeral_pub', {}, wrapped),
    node('primary_identity_pub', {}, identity.publicKey),
    node(REF_TAG, {}, utf8(prompt.ref)),
  ]);
  turn.ask([hello], { kind: 'hello', ref: prompt.ref });
  turn.timer(BUNDLE_TIMER, CODE_FINISH_MS);
}

/** Takes the server's answer to the phone's stage: it may have forgotten the companion. */
export function finishHello(
  turn: PhoneTurn,
  { ref }: Errand & { readonly kind: 'hello' },
  result: Result<unknown>,
): void {
  if (result.ok || turn.state.prompt?.ref !== ref) return;
  const isGone = result.error.code === 'CONNECTION_REFUSED';
  settle(turn, isGone ? new QuartetError('LINK_EXPIRED') : result.error, { keep: !isGone });
}

/** The companion did not answer: it is gone, or has had enough of wrong codes. */
export const bundleOverdue = (turn: PhoneTurn): void =>
  settle(turn, new QuartetError('LINK_EXPIRED'), { keep: false });

function takeHello(turn: PhoneTurn, stage: Node): void {
  const ref = partText(stage, REF_TAG);
  const wrapped = partBytes(stage, 'link_code_pairing_wrapped_companion_ephemeral_pub');
  const noiseKey = partBytes(stage, 'companion_server_auth_key_pub');
  if (ref === undefined || wrapped === undefined || noiseKey?.length !== KEY_BYTES) return;
  // Whoever waits for an earlier companion waits in vain.
  settle(turn, new QuartetError('LINK_EXPIRED'), { keep: false });
  const name = (partText(stage, 'companion_platform_display') ?? '').slice(0, cap('pushNameChars'));
  const clientType = partText(stage, 'companion_platform_id') ?? '';
  const askedAt = turn.env.now();
  turn.set({ prompt: { ref, wrapped, noiseKey, name, clientType, askedAt, tries: 0 } });
  const expiresAt = askedAt + CODE_ATTEMPT_MS;
  const event = {
    kind: 'link-request',
    name,
    platform: platformOf(clientType),
    expiresAt,
  } as const;
  turn.effect({ kind: 'emit', event });
}

function takeBundle(turn: PhoneTurn, stage: Node): void {
  const { prompt, device } = turn.state;
  const wrappedBundle = partBytes(stage, 'link_code_pairing_wrapped_key_bundle');
  const companionIdentity = partBytes(stage, 'companion_identity_public');
  if (prompt?.exchange === undefined || prompt.token === undefined) return;
  if (partText(stage, REF_TAG) !== prompt.ref) return;
  if (wrappedBundle === undefined || companionIdentity === undefined) return;
  const { identity } = device.credentials.local;
  const { exchange, ref, noiseKey, clientType, name, token } = prompt;
  const opened = openKeyBundle(
    { exchange, wrappedBundle, companionIdentity, identity },
    turn.env.crypto,
  );
  if (!opened.ok) {
    const isTypo = opened.error.code === 'LINK_CODE_WRONG';
    return settle(turn, opened.error, { keep: isTypo && prompt.tries < cap('linkHellos') });
  }
  turn.cancel(BUNDLE_TIMER);
  turn.set({ prompt: undefined });
  const offer = { ref, noiseKey, clientType, ...opened.value };
  turn.effect({ kind: 'reply', token, result: ok({ offer, name }) });
}

/** Ends the try that is under way; the companion may be asked again only if it is kept. */
function settle(turn: PhoneTurn, error: QuartetError, { keep }: { readonly keep: boolean }): void {
  const { prompt } = turn.state;
  if (prompt === undefined) return;
  const { token, exchange: _, ...rest } = prompt;
  turn.cancel(BUNDLE_TIMER);
  turn.set({ prompt: keep ? rest : undefined });
  if (token !== undefined) refuse(turn, token, error);
}

/** The question that waits for a code, unless its time is over. */
function openPrompt(turn: PhoneTurn): CodePrompt | undefined {
  const { prompt } = turn.state;
  const ageMs: Ms = turn.env.now() - (prompt?.askedAt ?? 0);
  return ageMs < CODE_ATTEMPT_MS ? prompt : undefined;
}

const partBytes = (stage: Node, tag: string) => contentBytes(child(stage, tag) ?? node(tag));
const partText = (stage: Node, tag: string) => contentText(child(stage, tag) ?? node(tag));
