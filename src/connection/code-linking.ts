/**
 * Linking by number, the companion's side: a code that is typed on the phone (spec 03 §3.2).
 *
 *   offering ──hello──► named by the server ──primary_hello──► bundle sent ──pair-success──► linking.ts
 *       ▲                      │ 180 s                              │ 60 s, or another code was typed
 *       └──────────────────────┴────────────────────────────────────┘  (codes to scan go on)
 *
 * The server knows an attempt by its connection. A code that it has taken is stored; after a
 * connection or a process has ended, the same code is offered under a fresh key until its time is
 * over, and whoever looks at it may still type it. The cryptography is devices/link-code.ts.
 */

import { utf8 } from '../base/bytes.ts';
import type { ErrorCode } from '../base/codes.ts';
import type { Ms } from '../base/env.ts';
import { fail, ok, QuartetError, type Result } from '../base/error.ts';
import { generateCode, parseCode, showCode as spell } from '../devices/code-wrap.ts';
import {
  answerPrimaryHello,
  CODE_ATTEMPT_MS,
  CODE_FINISH_MS,
  CodeAttempt,
  openCodeAttempt,
} from '../devices/link-code.ts';
import { optionalString } from '../wire/attrs.ts';
import type { Jid } from '../wire/jid.ts';
import { child, contentBytes, contentText, type Node, node } from '../wire/node.ts';
import { encodeKeptCode, KEPT_CODE, KeptCode } from './kept-code.ts';
import { CODE_TIMER, forgetCode, freshOffer } from './linking.ts';
import { request } from './requests.ts';
import type { CodeOffer } from './state.ts';
import type { Turn } from './turn.ts';

/** The tag of all stanzas of this flow, and the type of its notifications. */
export const CODE_TAG = 'link_code_companion_reg';

/** Name of the timer after which a code is offered again. */
export const RESUME_TIMER = 'link-code-resume';

const RESUME_MS = 5_000;

/** A token that no call has: nobody waits for the answer. */
const NOBODY = 0;

/** Begins an attempt: the caller is given the code once the phone has been asked. */
export function startCode(
  turn: Turn,
  token: number,
  { number, code: wished }: { readonly number: Jid; readonly code: string | undefined },
): void {
  const { phase, credentials, offer } = turn.state;
  if (credentials.pn !== undefined) return reply(turn, token, fail('LINK_ALREADY'));
  if (phase !== 'unlinked' || offer === undefined) {
    return reply(turn, token, fail('CONNECTION_CLOSED'));
  }
  const code = wished === undefined ? ok(generateCode(turn.env)) : parseCode(wished);
  if (!code.ok) return reply(turn, token, code);
  sendHello(turn, token, new KeptCode(number, code.value, turn.now));
}

/** Codes are shown again: so is the one that was being typed when the last connection ended. */
export function resumeCode(turn: Turn): void {
  const { keptCode } = turn.state;
  if (keptCode !== undefined && leftMs(turn, keptCode) > 0) sendHello(turn, NOBODY, keptCode);
}

/** The device starts: a code of its last life has its time, and no more. */
export function watchCode(turn: Turn): void {
  const { keptCode, credentials } = turn.state;
  if (keptCode === undefined || credentials.pn !== undefined) return;
  turn.timer(CODE_TIMER, leftMs(turn, keptCode));
}

function sendHello(turn: Turn, token: number, { number, code, startedAt }: KeptCode): void {
  const { offer, credentials } = turn.state;
  if (offer === undefined) return;
  const { attempt: fresh, wrapped } = openCodeAttempt(code, turn.env);
  const attempt = new CodeAttempt(code, fresh.ephemeral, startedAt);
  turn.set({
    offer: { ...offer, code: { number, attempt, ref: undefined, accountKey: undefined } },
  });
  const attrs = { jid: number, stage: 'companion_hello', should_show_push_notification: 'true' };
  const hello = node(CODE_TAG, attrs, [
    node('link_code_pairing_wrapped_companion_ephemeral_pub', {}, wrapped),
    node('companion_server_auth_key_pub', {}, credentials.noiseKey.publicKey),
    node('companion_platform_id', {}, utf8(PLATFORM_ID)),
    node('companion_platform_display', {}, utf8(PLATFORM_DISPLAY)),
    node('link_code_pairing_nonce', {}, Uint8Array.of(0)),
  ]);
  request(turn, { xmlns: 'md', type: 'set', content: [hello] }, { kind: 'link-hello', token });
}

/** Takes the answer to the first stage: the server's name for the attempt, or why there is none. */
export function takeHelloAnswer(turn: Turn, token: number, answer: Result<Node>): void {
  const code = turn.state.offer?.code;
  if (code === undefined) return reply(turn, token, fail('LINK_EXPIRED'));
  const stage = answer.ok ? child(answer.value, CODE_TAG) : undefined;
  const ref = stage && partText(stage, REF_TAG);
  if (ref === undefined) {
    setCode(turn, undefined);
    const error = answer.ok ? new QuartetError('LINK_MALFORMED') : refusalOf(answer.error);
    // After a restart of the server the phone may come back later than this device.
    if (token === NOBODY && error.code === 'LINK_UNREACHABLE') {
      return turn.timer(RESUME_TIMER, RESUME_MS);
    }
    forgetCode(turn);
    if (token === NOBODY) turn.emit({ kind: 'link-failed', error });
    return reply(turn, token, { ok: false, error });
  }
  setCode(turn, { ...code, ref });
  const { startedAt } = code.attempt;
  keepCode(turn, new KeptCode(code.number, code.attempt.code, startedAt));
  turn.timer(CODE_TIMER, leftMs(turn, code.attempt));
  const shown = spell(code.attempt.code);
  turn.emit({ kind: 'link-code', code: shown, expiresAt: startedAt + CODE_ATTEMPT_MS });
  reply(turn, token, ok(shown));
}

/** Takes a stage that came from the phone through the server; what does not fit is dropped. */
export function takeCompanionStage(turn: Turn, stanza: Node): void {
  const stage = child(stanza, CODE_TAG);
  const code = turn.state.offer?.code;
  if (stage === undefined || code === undefined) return;
  const name = optionalString(stage, 'stage');
  if (name === 'primary_hello') takePrimaryHello(turn, code, stage);
  // The phone asks for another code: the number is the same.
  if (name === 'refresh_code') {
    sendHello(turn, NOBODY, new KeptCode(code.number, generateCode(turn.env), turn.now));
  }
}

/** The time of the code, or of the phone's answer to its bundle, is over: codes to scan go on. */
export function endCode(turn: Turn): void {
  const { offer, keptCode } = turn.state;
  if (offer?.code === undefined && keptCode === undefined) return;
  forgetCode(turn);
  turn.emit({ kind: 'link-failed', error: new QuartetError('LINK_EXPIRED') });
  freshOffer(turn);
}

function takePrimaryHello(turn: Turn, code: CodeOffer, stage: Node): void {
  const wrapped = partBytes(stage, 'link_code_pairing_wrapped_primary_ephemeral_pub');
  const primaryIdentity = partBytes(stage, 'primary_identity_pub');
  if (code.ref === undefined || partText(stage, REF_TAG) !== code.ref) return;
  if (wrapped === undefined || primaryIdentity === undefined) return;
  const { identity } = turn.state.credentials.local;
  const { attempt, result } = answerPrimaryHello(
    { attempt: code.attempt, wrapped, primaryIdentity, identity },
    turn.env,
  );
  if (!result.ok) {
    setCode(turn, { ...code, attempt });
    return turn.emit({ kind: 'link-failed', error: result.error });
  }
  const { advSecret, accountKey, wrappedBundle } = result.value;
  const { offer } = turn.state;
  if (offer === undefined) return;
  turn.set({ offer: { ...offer, advSecret, code: { ...code, attempt, accountKey } } });
  const finish = node(CODE_TAG, { jid: code.number, stage: 'companion_finish' }, [
    node('link_code_pairing_wrapped_key_bundle', {}, wrappedBundle),
    node('companion_identity_public', {}, identity.publicKey),
    node(REF_TAG, {}, utf8(code.ref)),
  ]);
  request(turn, { xmlns: 'md', type: 'set', content: [finish] }, { kind: 'link-finish' });
  turn.timer(CODE_TIMER, Math.min(CODE_FINISH_MS, leftMs(turn, code.attempt)));
}

/** A wrong code leaves the phone time to try again, but never more than the code has. */
const leftMs = (turn: Turn, { startedAt }: { readonly startedAt: Ms }): Ms =>
  Math.min(Math.max(0, startedAt + CODE_ATTEMPT_MS - turn.now), CODE_ATTEMPT_MS);

function keepCode(turn: Turn, keptCode: KeptCode): void {
  turn.draft.put(KEPT_CODE.table, KEPT_CODE.key, encodeKeptCode(keptCode));
  turn.set({ keptCode });
}

function setCode(turn: Turn, code: CodeOffer | undefined): void {
  const { offer } = turn.state;
  if (offer !== undefined) turn.set({ offer: { ...offer, code } });
}

/** What a refusal of the first stage means (spec 03 §3.2). */
const REFUSALS: Readonly<Record<number, ErrorCode>> = {
  403: 'LINK_UNAUTHORIZED',
  404: 'LINK_UNREACHABLE',
  429: 'LINK_THROTTLED',
};

function refusalOf(error: QuartetError): QuartetError {
  const code = Number(error.data['code']);
  if (error.code !== 'CONNECTION_REFUSED') return error;
  return new QuartetError(REFUSALS[code] ?? 'LINK_REFUSED', { code });
}

const partBytes = (stage: Node, tag: string) => contentBytes(child(stage, tag) ?? node(tag));
const partText = (stage: Node, tag: string) => contentText(child(stage, tag) ?? node(tag));

const reply = (turn: Turn, token: number, result: Result<unknown>): void =>
  turn.effect({ kind: 'reply', token, result });

const REF_TAG = 'link_code_pairing_ref';
/** The client type of the codes to scan: this is the same client. */
const PLATFORM_ID = '1';
/** Has to look like a browser on a system; anything else is refused. */
const PLATFORM_DISPLAY = 'Chrome (Linux)';
