/**
 * Answers to requests: what each is good for, what it needs, and what its absence means.
 *
 * One row a purpose, for the reads, for the answer, and for the deadline. What came too late is
 * always named; whether the connection is given up for it depends on what waited.
 */

import { ok, QuartetError, unreachable } from '../base/error.ts';
import type { Read, Records } from '../base/step.ts';
import type { Node } from '../wire/node.ts';
import { applyBundles, bundleAnswerReads } from './bundles.ts';
import { issueAnswerReads, tokenIssued } from './chat-tokens.ts';
import { takeHelloAnswer } from './code-linking.ts';
import { answerListCallers, applyAccountKey } from './device-calls.ts';
import { applyLists, listAnswerReads } from './device-lists.ts';
import { applyIdentities, identitiesReads } from './identity-keys.ts';
import { becomeOnline, logOut, reconnect, stopFor } from './login.ts';
import { stall } from './outgoing.ts';
import { takePasskeyRef, takePrologueAnswer } from './passkey-linking.ts';
import { answerError } from './requests.ts';
import { applyRetryBundle, refuseAll, retryBundleReads } from './resending.ts';
import { applyDigest, applyRotation, digestAnswerReads, rotationAnswerReads } from './rotation.ts';
import { failJob, resumeJob } from './sending.ts';
import type { DeviceState, Purpose } from './state.ts';
import type { Turn } from './turn.ts';
import { isUploadDue, markUploaded, uploadedReads, uploadPreKeys, uploadReads } from './upkeep.ts';

/** Records that an answer needs; asked again until it is empty. */
export function answerReads(
  state: DeviceState,
  { purpose, answer }: { readonly purpose: Purpose; readonly answer: Node },
  records: Records,
): readonly Read[] {
  switch (purpose.kind) {
    case 'devices':
      return listAnswerReads(answer, purpose.users, records);
    case 'bundles':
      return bundleAnswerReads(answer, purpose.asked, records);
    case 'account-key':
      return bundleAnswerReads(answer, [purpose.user], records);
    case 'identities':
      return identitiesReads(state, answer, purpose, records);
    case 'retry-bundle':
      return retryBundleReads(state, answer, purpose, records);
    case 'prekey-count':
      return isUploadDue(answer) ? uploadReads() : [];
    case 'prekey-upload':
      return uploadedReads(purpose.ids);
    case 'token-issue':
      return issueAnswerReads(state, answer, purpose, records);
    case 'prekey-digest':
      return digestAnswerReads(answer);
    case 'prekey-rotation':
      return rotationAnswerReads(state, purpose.id);
    default:
      return [];
  }
}

/** Takes an answer, or a refusal, for what it was asked for. */
export function answered(turn: Turn, purpose: Purpose, answer: Node): void {
  const error = answerError(answer);
  const result = error === undefined ? ok(answer) : ({ ok: false, error } as const);
  switch (purpose.kind) {
    case 'prekey-count':
      if (error === undefined && isUploadDue(answer)) return uploadPreKeys(turn);
      return becomeOnline(turn);
    case 'prekey-upload':
      if (error === undefined) markUploaded(turn, purpose.ids);
      turn.set({ uploading: false });
      return becomeOnline(turn);
    case 'prekey-digest': {
      const foreign = applyDigest(turn, answer);
      return foreign && stopFor(turn, foreign);
    }
    case 'prekey-rotation':
      return applyRotation(turn, purpose.id, answer);
    case 'token-issue':
      return error === undefined ? tokenIssued(turn, answer, purpose) : undefined;
    case 'active':
    case 'ping':
      return;
    case 'devices':
      // Old lists are better than none: the message goes on with what is stored (spec 04 §1.2).
      if (error === undefined) applyLists(turn, answer, purpose.users);
      else turn.emit({ kind: 'refused', error });
      answerListCallers(turn, purpose.waiting, result);
      return purpose.job ? resumeJob(turn) : undefined;
    case 'bundles':
      if (error !== undefined) return failJob(turn, error);
      return resumeJob(turn, applyBundles(turn, answer, purpose.asked));
    case 'link-hello':
      return takeHelloAnswer(turn, purpose.token, result);
    case 'link-finish':
      return;
    case 'passkey-ref':
      return takePasskeyRef(turn, result, purpose);
    case 'passkey-prologue':
      return takePrologueAnswer(turn, result, purpose.token);
    case 'account-key':
      return applyAccountKey(turn, answer, purpose);
    case 'identities':
      return applyIdentities(turn, result, purpose);
    case 'retry-bundle':
      if (error === undefined) return applyRetryBundle(turn, answer, purpose);
      return refuseAll(turn, purpose, error);
    case 'logout':
      return leave(turn, purpose.token);
    case 'query':
      return turn.effect({ kind: 'reply', token: purpose.token, result });
    default:
      return unreachable(purpose);
  }
}

/** No answer came in time. Where nothing can go on without it, the connection is given up. */
export function overdue(turn: Turn, purpose: Purpose): void {
  stall(turn, purpose.kind);
  const error = new QuartetError('CONNECTION_TIMEOUT');
  const result = { ok: false, error } as const;
  switch (purpose.kind) {
    // What is asked again on its own day is no reason to end a connection.
    case 'prekey-digest':
    case 'prekey-rotation':
    case 'token-issue':
    case 'link-finish':
      return;
    case 'passkey-ref':
    case 'passkey-prologue':
      return takePrologueAnswer(turn, result, purpose.token);
    case 'link-hello':
      return takeHelloAnswer(turn, purpose.token, result);
    case 'account-key':
    case 'identities':
    case 'query':
      return turn.effect({ kind: 'reply', token: purpose.token, result });
    case 'logout':
      return leave(turn, purpose.token);
    case 'devices':
      answerListCallers(turn, purpose.waiting, result);
      return purpose.job ? reconnect(turn, error) : undefined;
    case 'ping':
      // Nothing is read now: that no answer came says nothing about the line.
      return turn.state.isPaused ? undefined : reconnect(turn, error);
    case 'active':
    case 'bundles':
    case 'prekey-count':
    case 'prekey-upload':
    case 'retry-bundle':
      return reconnect(turn, error);
    default:
      return unreachable(purpose);
  }
}

/** The server has taken the leave, or was given its time to. */
function leave(turn: Turn, token: number): void {
  turn.effect({ kind: 'reply', token, result: ok(undefined) });
  logOut(turn, new QuartetError('CONNECTION_LOGGED_OUT'));
}
