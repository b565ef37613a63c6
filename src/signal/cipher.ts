/**
 * The session machine: start a session, encrypt, decrypt, for one device at one address.
 *
 * Every function takes a session value and returns the next one; on failure there is no next one,
 * so nothing can be stored, and no randomness has been drawn. Storing, identities and prekey
 * removal belong to the caller. Rules: spec 02 §4.3, §4.4, §6.
 *
 *   msg ──► state that owns the ratchet key ──────────────► result is final
 *      └──► none: current, then archived newest first ────► first that authenticates, promoted
 *   pkmsg ► state with the base key ──────────────────────► that state only, promoted
 *      └──► none: new responder state from the prekeys ───► adopted, prekey used up
 */

import { type Bytes, EMPTY, equalBytes } from '../base/bytes.ts';
import type { CryptoPrimitives, Env } from '../base/env.ts';
import { fail, ok, type Result } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import { clampPrivateKey, generateKeyPair, type KeyPair, keyPairFrom } from '../crypto/keys.ts';
import { agreeAsInitiator, agreeAsResponder } from './agreement.ts';
import type { VerifiedBundle } from './bundle.ts';
import type { LocalIdentity } from './identity.ts';
import {
  decodePreKeySignalMessage,
  decodeSignalMessage,
  encodePreKeySignalMessage,
  encodeSignalMessage,
  type PreKeySignalMessage,
  type SignalMessage,
} from './message.ts';
import {
  advanceChain,
  type ChainAdvance,
  deriveMessageKeys,
  deriveNextChainKey,
  deriveRoot,
  deriveSeed,
  takeSkipped,
} from './ratchet.ts';
import { Session } from './session.ts';
import { type ReceivingChain, State } from './state.ts';

/** An encrypted message: `kind` is the type of its stanza, `session` must be stored first. */
export interface Encrypted {
  readonly session: Session;
  readonly kind: 'msg' | 'pkmsg';
  readonly ciphertext: Bytes;
}

/** How a message is received. */
export interface DecryptOptions {
  /** Whether the sender is a device of the own account, which may be further ahead. */
  readonly own: boolean;
  /** The trusted identity of the sender (32 bytes); without it, that of the current state. */
  readonly identity?: Bytes | undefined;
}

/** A decrypted message and the session to store in the same commit. */
export interface Decrypted {
  readonly session: Session;
  readonly plaintext: Bytes;
}

/** The keys of this device that a pkmsg may name. */
export interface PreKeyKeys extends DecryptOptions {
  readonly local: LocalIdentity;
  /** The signed prekey of exactly this id. */
  readonly signedPreKey: (id: number) => KeyPair | undefined;
  readonly preKey: (id: number) => KeyPair | undefined;
}

/** A decrypted pkmsg. */
export interface DecryptedPreKey extends Decrypted {
  /** The sender's identity, 32 bytes; to be stored only with a `newSession`. */
  readonly identityKey: Bytes;
  readonly newSession: boolean;
  /** The one-time prekey that must die in the same commit. */
  readonly usedPreKeyId?: number;
}

/** One received message on its way through the states. */
interface Attempt {
  readonly message: SignalMessage;
  readonly options: DecryptOptions;
  readonly env: Env;
}

/** What a pkmsg says about itself, unauthenticated. */
export type PreKeyPeek = Omit<PreKeySignalMessage, 'message'>;

/**
 * Starts a session with a verified bundle; an existing current state is archived (spec 02 §4.3).
 *
 * Draws the base key, then the first ratchet key. Fails with `SIGNAL_BUNDLE` if a key of the bundle
 * has small order.
 */
export function initiateSession(
  existing: Session | undefined,
  bundle: VerifiedBundle,
  local: LocalIdentity,
  env: Env,
): Result<Session> {
  const base = generateKeyPair(env);
  const ratchet = generateKeyPair(env);
  const keys = {
    identity: local.identity,
    base,
    remoteIdentity: bundle.identityKey,
    remoteSignedPreKey: bundle.signedPreKey.publicKey,
    remotePreKey: bundle.preKey?.publicKey,
  };
  const agreed = agreeAsInitiator(keys, env.crypto);
  const dh = env.crypto.x25519(ratchet.privateKey, bundle.signedPreKey.publicKey);
  if (!agreed || !dh) return fail('SIGNAL_BUNDLE', { cause: 'key' });
  const first = deriveRoot(agreed.root, dh, env.crypto);
  const state = State.start({
    baseKey: base.publicKey,
    localIdentity: local.identity.publicKey,
    remoteIdentity: bundle.identityKey,
    localRegistrationId: local.registrationId,
    remoteRegistrationId: bundle.registrationId,
    root: first.root,
    sending: { ratchet, chainKey: first.chainKey },
    receiving: { ratchetKey: bundle.signedPreKey.publicKey, chainKey: agreed.chainKey },
    pending: {
      ...(bundle.preKey ? { preKeyId: bundle.preKey.id } : {}),
      signedPreKeyId: bundle.signedPreKey.id,
      createdAt: env.now(),
    },
  });
  return ok((existing ?? NO_SESSION).adopt(state));
}

/**
 * Encrypts one message (spec 02 §6.2); the returned session must be stored before it leaves.
 *
 * `identity` is the trusted key of the device (32 bytes): a session made with another one is not
 * used. Fails with `SIGNAL_NO_SESSION` where `hasUsableSession` is false.
 */
export function encryptMessage(
  session: Session | undefined,
  plaintext: Bytes,
  env: Env,
  identity?: Bytes,
): Result<Encrypted> {
  if (!hasUsableSession(session, env, identity)) return fail('SIGNAL_NO_SESSION');
  const { crypto } = env;
  const state = completeTurn(session.current, crypto);
  if (!state) return fail('SIGNAL_INVALID_KEY', { key: 'ratchet' });
  const chainKey = state.sendChainKey;
  const keys = deriveMessageKeys(deriveSeed(chainKey, crypto), crypto);
  const message = encodeSignalMessage(
    {
      ratchetKey: state.ratchet.publicKey,
      counter: state.sendIndex,
      previousCounter: state.previousCounter,
      ciphertext: crypto.aesCbcEncrypt(keys.cipherKey, keys.iv, plaintext),
    },
    (body) => crypto.hmacSha256(keys.macKey, state.identityPair, body),
  );
  const next = session.withCurrent(state.afterSending(deriveNextChainKey(chainKey, crypto)));
  const { pending } = state;
  if (pending === undefined) return ok({ session: next, kind: 'msg', ciphertext: message });
  const ciphertext = encodePreKeySignalMessage({
    preKeyId: pending.preKeyId,
    signedPreKeyId: pending.signedPreKeyId,
    registrationId: state.localRegistrationId,
    baseKey: state.baseKey,
    identityKey: state.localIdentity,
    message,
  });
  return ok({ session: next, kind: 'pkmsg', ciphertext });
}

/**
 * Whether a message can be encrypted in the session: a current state whose chain is not exhausted,
 * that was not left unanswered for 30 days, and that was made with `identity` (the trusted key of
 * the device, 32 bytes) if one is given (spec 02 §6.2, §7).
 */
export function hasUsableSession(
  session: Session | undefined,
  env: Env,
  identity?: Bytes,
): session is Session & { readonly current: State } {
  const state = session?.current;
  if (state === undefined || state.sendIndex === MAX_COUNTER) return false;
  if (identity !== undefined && !equalBytes(identity, state.remoteIdentity)) return false;
  const pending = state.pending;
  return pending === undefined || env.now() - pending.createdAt <= cap('pendingDays') * DAY_MS;
}

/**
 * Decrypts a `msg` (spec 02 §6.7).
 *
 * Fails with `SIGNAL_MALFORMED`, `SIGNAL_VERSION`, `SIGNAL_INVALID_KEY`, `SIGNAL_NO_SESSION`,
 * `SIGNAL_DUPLICATE`, `SIGNAL_TOO_FAR` or `SIGNAL_BAD_MAC`.
 */
export function decryptMessage(
  session: Session | undefined,
  ciphertext: Bytes,
  options: DecryptOptions,
  env: Env,
): Result<Decrypted> {
  const parsed = decodeSignalMessage(ciphertext);
  if (!parsed.ok) return parsed;
  const message = parsed.value;
  if (!session || (!session.current && session.previous.length === 0)) {
    return fail('SIGNAL_NO_SESSION');
  }
  const attempt = { message, options, env };
  const owner = findState(session, (state) => state.hasChain(message.ratchetKey));
  if (owner !== undefined) return decryptAt(session, owner, attempt);
  const first = decryptAt(session, CURRENT, attempt);
  if (first.ok || TRIAL_ENDS.has(first.error.code)) return first;
  for (let position = 0; position < session.previous.length; position++) {
    const tried = decryptAt(session, position, attempt);
    if (tried.ok) return tried;
  }
  return first;
}

/** Reads what a pkmsg names. Fails as `decodePreKeySignalMessage`. */
export function peekPreKeyMessage(ciphertext: Bytes): Result<PreKeyPeek> {
  const parsed = decodePreKeySignalMessage(ciphertext);
  if (!parsed.ok) return parsed;
  const { message: _, ...peek } = parsed.value;
  return ok(peek);
}

/**
 * Decrypts a `pkmsg`, in the session that it belongs to or in a new one (spec 02 §6.8).
 *
 * Fails as `decryptMessage`, and with `SIGNAL_PREKEY_UNKNOWN` (`data.kind`: `one-time` | `signed`).
 */
export function decryptPreKeyMessage(
  session: Session | undefined,
  ciphertext: Bytes,
  keys: PreKeyKeys,
  env: Env,
): Result<DecryptedPreKey> {
  const parsed = decodePreKeySignalMessage(ciphertext);
  if (!parsed.ok) return parsed;
  const { message, baseKey, identityKey, preKeyId } = parsed.value;
  const attempt = { message, options: keys, env };
  const before = session ?? NO_SESSION;
  const position = findState(before, (one) => env.crypto.equalSecret(one.baseKey, baseKey));
  if (position !== undefined) {
    const known = position === CURRENT ? before.current : before.previous[position];
    if (!known || !env.crypto.equalSecret(known.remoteIdentity, identityKey)) {
      return fail('SIGNAL_BAD_MAC');
    }
    const opened = decryptAt(before, position, attempt);
    return opened.ok ? ok({ ...opened.value, identityKey, newSession: false }) : opened;
  }
  const built = respond(parsed.value, keys, env.crypto);
  if (!built.ok) return built;
  const opened = decryptInState(built.value, attempt);
  if (!opened.ok) return opened;
  return ok({
    session: before.adopt(opened.value.state),
    plaintext: opened.value.plaintext,
    identityKey,
    newSession: true,
    ...(preKeyId === undefined ? {} : { usedPreKeyId: preKeyId }),
  });
}

/** The responder's state before its first message (spec 02 §4.4). */
function respond(
  message: PreKeySignalMessage,
  keys: PreKeyKeys,
  crypto: CryptoPrimitives,
): Result<State> {
  const { baseKey, identityKey, preKeyId, signedPreKeyId } = message;
  // Another spelling of a base key gives the same secrets: replays would look like new sessions.
  if (!crypto.isCanonicalPoint(baseKey)) return fail('SIGNAL_INVALID_KEY', { key: 'base' });
  const signedPreKey = keys.signedPreKey(signedPreKeyId);
  if (!signedPreKey) return fail('SIGNAL_PREKEY_UNKNOWN', { kind: 'signed' });
  const preKey = preKeyId === undefined ? undefined : keys.preKey(preKeyId);
  if (preKeyId !== undefined && !preKey) return fail('SIGNAL_PREKEY_UNKNOWN', { kind: 'one-time' });
  const { identity, registrationId } = keys.local;
  const agreed = agreeAsResponder(
    { identity, signedPreKey, preKey, remoteIdentity: identityKey, remoteBase: baseKey },
    crypto,
  );
  if (!agreed) return fail('SIGNAL_INVALID_KEY', { key: 'agreement' });
  return ok(
    State.start({
      baseKey,
      localIdentity: identity.publicKey,
      remoteIdentity: identityKey,
      localRegistrationId: registrationId,
      remoteRegistrationId: message.registrationId,
      root: agreed.root,
      sending: { ratchet: signedPreKey, chainKey: agreed.chainKey },
    }),
  );
}

/** Decrypts in one state of a session; a success in an archived one promotes it (§6.6, §7). */
function decryptAt(session: Session, position: number, attempt: Attempt): Result<Decrypted> {
  const state = position === CURRENT ? session.current : session.previous[position];
  if (!state) return fail('SIGNAL_BAD_MAC');
  const opened = decryptInState(state, attempt);
  if (!opened.ok) return opened;
  const { state: next, plaintext } = opened.value;
  if (position === CURRENT) return ok({ session: session.withCurrent(next), plaintext });
  const trusted = attempt.options.identity ?? session.remoteIdentity;
  const stays = trusted !== undefined && !equalBytes(trusted, next.remoteIdentity);
  if (stays) return ok({ session: session.withPrevious(position, next), plaintext });
  return ok({ session: session.promote(position, next), plaintext });
}

/** Decrypts within one state (spec 02 §6.3); the steps before the MAC draw nothing. */
function decryptInState(
  state: State,
  { message, options, env }: Attempt,
): Result<{ readonly state: State; readonly plaintext: Bytes }> {
  const { crypto } = env;
  const { ratchetKey, counter } = message;
  const known = state.findChain(ratchetKey);
  const half = known ? undefined : halfStep(state, ratchetKey, crypto);
  const chain = known ?? half?.chain;
  if (!chain) return fail('SIGNAL_INVALID_KEY', { key: 'ratchet' });
  const moved = takeSeed(chain, counter, options, crypto);
  if (!moved.ok) return moved;
  const advanced = moved.value;
  const keys = deriveMessageKeys(advanced.seed, crypto);
  const pair = state.identityPair;
  const mac = crypto.hmacSha256(keys.macKey, pair.subarray(33), pair.subarray(0, 33), message.body);
  if (!crypto.equalSecret(mac.subarray(0, 8), message.mac)) return fail('SIGNAL_BAD_MAC');
  const plaintext = crypto.aesCbcDecrypt(keys.cipherKey, keys.iv, message.ciphertext);
  if (plaintext === undefined) return fail('SIGNAL_BAD_MAC');
  const { chainKey, index, skipped } = advanced;
  const next = { ratchetKey, chainKey, index, skipped };
  if (!half) return ok({ state: state.afterReceiving(next), plaintext });
  const privateKey = clampPrivateKey(env.random(RATCHET_KEY_BYTES));
  return ok({ state: state.afterHalfTurn(next, { root: half.root, privateKey }), plaintext });
}

/** The state with the sending half of its turn done (§6.3 step 7), where it is owed. */
function completeTurn(state: State, crypto: CryptoPrimitives): State | undefined {
  const remote = state.owedTo;
  if (remote === undefined) return state;
  const ratchet = keyPairFrom(state.ratchetPrivateKey, crypto);
  const dh = crypto.x25519(ratchet.privateKey, remote);
  return dh && state.afterTurn({ ...deriveRoot(state.root, dh, crypto), ratchet });
}

/**
 * The receiving half of a ratchet turn; `undefined` if the key has small order.
 *
 * While the state owes a turn, no peer can know our new key: what comes out then fits no message.
 */
function halfStep(
  state: State,
  ratchetKey: Bytes,
  crypto: CryptoPrimitives,
): { readonly root: Bytes; readonly chain: ReceivingChain } | undefined {
  const dh = crypto.x25519(state.ratchetPrivateKey, ratchetKey);
  if (!dh) return undefined;
  const { root, chainKey } = deriveRoot(state.root, dh, crypto);
  return { root, chain: { ratchetKey, chainKey, index: 0, skipped: EMPTY } };
}

/** The seed of message `counter` and the chain without it (spec 02 §6.3 steps 2-4). */
function takeSeed(
  chain: ReceivingChain,
  counter: number,
  options: DecryptOptions,
  crypto: CryptoPrimitives,
): Result<ChainAdvance> {
  if (counter < chain.index) {
    const taken = takeSkipped(chain, counter);
    return taken ? ok(taken) : fail('SIGNAL_DUPLICATE');
  }
  const jump = counter - chain.index;
  if (jump > cap(options.own ? 'forwardJumpOwn' : 'forwardJump') || counter === MAX_COUNTER) {
    return fail('SIGNAL_TOO_FAR', { jump });
  }
  return ok(advanceChain(chain, counter, crypto));
}

/** Position of the first state that fits, in the order of §6.7; `CURRENT` for the current one. */
function findState(session: Session, fits: (state: State) => boolean): number | undefined {
  if (session.current && fits(session.current)) return CURRENT;
  const position = session.previous.findIndex(fits);
  return position === -1 ? undefined : position;
}

/** A chain ends before this counter, so that no index ever wraps (spec 02 §6.2). */
const MAX_COUNTER = 0xffffffff;
const DAY_MS = 86_400_000;
const RATCHET_KEY_BYTES = 32;

/** Position of the current state, where archived ones have 0, 1, … */
const CURRENT = -1;
const NO_SESSION = new Session(undefined, []);

/** Errors of the current state that every other state would give as well. */
const TRIAL_ENDS: ReadonlySet<string> = new Set(['SIGNAL_INVALID_KEY', 'SIGNAL_TOO_FAR']);
