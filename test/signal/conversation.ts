/**
 * Runs a recorded conversation: parties with all their keys, steps in order, exact ciphertexts.
 *
 * The format is that of the shared vectors (spec 02 §15); the fixtures of this folder use it too,
 * with error codes in the place of error classes.
 */

import { expect } from 'vitest';
import { type Bytes, fromHex, hex } from '../../src/base/bytes.ts';
import type { Env } from '../../src/base/env.ts';
import { unwrap } from '../../src/base/error.ts';
import { keyPairFrom } from '../../src/crypto/keys.ts';
import { nodeCrypto } from '../../src/crypto/node-provider.ts';
import { Party, type Sealed, seededEnv } from './party.ts';

interface KeyVector {
  readonly keyId: number;
  readonly privateKey: string;
  readonly publicKey: string;
}

/** One party with its private keys. */
export interface PartyVector {
  readonly name: string;
  readonly registrationId: number;
  readonly identity: { readonly privateKey: string };
  readonly signedPreKey: KeyVector & { readonly signature: string };
  readonly oneTimePreKeys: readonly KeyVector[];
}

/** One step; which fields it has depends on `op` (spec 02 §15). */
export interface Step {
  readonly op: 'initiate' | 'encrypt' | 'decrypt' | 'advance' | 'forget';
  readonly who: string;
  readonly with?: string;
  readonly to?: string;
  readonly from?: string;
  readonly oneTimePreKeyId?: number | null;
  readonly generatedPrivateKeys?: readonly string[];
  readonly message?: number;
  readonly plaintext?: string;
  readonly type?: 'msg' | 'pkmsg';
  readonly ciphertext?: string;
  readonly nextCounter?: number;
  readonly expectError?: string;
  readonly restoreStateAfter?: boolean;
}

/** A whole conversation. */
export interface Conversation {
  readonly name: string;
  readonly parties: readonly PartyVector[];
  readonly steps: readonly Step[];
  readonly messages: readonly { readonly type: 'msg' | 'pkmsg'; readonly ciphertext: string }[];
}

/** The bytes of a hex text that is known to be one. */
export function bytes(text: string): Bytes {
  const out = fromHex(text);
  if (out === undefined) throw new Error('not hex');
  return out;
}

/** Plays all steps; every ciphertext, plaintext, error and unchanged state is expected exactly. */
export function playConversation(conversation: Conversation): void {
  const parties = new Map(conversation.parties.map((one) => [one.name, partyOf(one)]));
  for (const step of conversation.steps) {
    const party = parties.get(step.who);
    if (party === undefined) throw new Error(`no party ${step.who}`);
    playStep(step, party, parties, conversation);
  }
}

function playStep(
  step: Step,
  party: Party,
  parties: ReadonlyMap<string, Party>,
  conversation: Conversation,
): void {
  const peer = step.with ?? step.to ?? step.from ?? '';
  const env = replayEnv(step.generatedPrivateKeys, step.restoreStateAfter === true);
  const before = party.snapshot();
  if (step.op === 'forget') party.records.delete(peer);
  if (step.op === 'initiate') {
    const bundle = parties.get(peer)?.bundle(step.oneTimePreKeyId ?? undefined);
    if (bundle === undefined) throw new Error(`no party ${peer}`);
    unwrap(party.initiate(peer, bundle, env));
  }
  if (step.op === 'advance') {
    while ((party.session(peer)?.current?.sendIndex ?? Infinity) < (step.nextCounter ?? 0)) {
      unwrap(party.encrypt(peer, new Uint8Array(0), env));
    }
  }
  if (step.op === 'encrypt') {
    const sealed = unwrap(party.encrypt(peer, bytes(step.plaintext ?? ''), env));
    const expected = conversation.messages[step.message ?? -1];
    expect({ type: sealed.kind, ciphertext: hex(sealed.ciphertext) }).toEqual({
      type: expected?.type,
      ciphertext: expected?.ciphertext,
    });
  }
  if (step.op === 'decrypt') {
    const opened = party.decrypt(peer, sealedOf(step, conversation), env);
    if (step.expectError !== undefined) {
      expect(opened.ok ? 'decrypted' : opened.error.code).toBe(codeOf(step.expectError));
      expect(env.draws).toBe(0);
      expect(party.snapshot()).toEqual(before);
    } else {
      expect(hex(unwrap(opened))).toBe(step.plaintext);
    }
  }
  expect(env.left()).toBe(0);
  if (step.restoreStateAfter) party.restore(before);
}

function sealedOf(step: Step, conversation: Conversation): Sealed {
  const message = step.message === undefined ? step : conversation.messages[step.message];
  if (message?.ciphertext === undefined || message.type === undefined) {
    throw new Error('the step names no message');
  }
  return { kind: message.type, ciphertext: bytes(message.ciphertext) };
}

function partyOf(vector: PartyVector): Party {
  const pair = (text: string) => keyPairFrom(bytes(text), nodeCrypto);
  const { registrationId, signedPreKey, oneTimePreKeys } = vector;
  const local = { identity: pair(vector.identity.privateKey), registrationId };
  const party = new Party(local, replayEnv([], false), signedPreKey.keyId);
  party.signedPreKeys.set(signedPreKey.keyId, {
    keyPair: pair(signedPreKey.privateKey),
    signature: bytes(signedPreKey.signature),
  });
  for (const one of oneTimePreKeys) party.preKeys.set(one.keyId, pair(one.privateKey));
  return party;
}

/** Randomness that gives the recorded private keys in order, and nothing more unless allowed. */
function replayEnv(
  privateKeys: readonly string[] = [],
  open: boolean,
): Env & { readonly draws: number; left(): number } {
  const queue = privateKeys.map(bytes);
  const rest = seededEnv(1);
  let draws = 0;
  return {
    get draws() {
      return draws;
    },
    left: () => queue.length,
    now: rest.now,
    crypto: nodeCrypto,
    random(sizeBytes) {
      draws++;
      const next = queue.shift();
      if (next !== undefined) return next;
      if (open) return rest.random(sizeBytes);
      throw new Error('a key was drawn that the conversation does not know');
    },
  };
}

const codeOf = (name: string): string => CODE_OF_CLASS[name] ?? name;

/** Error classes of the shared vectors (spec 02 §0.1). */
const CODE_OF_CLASS: Readonly<Record<string, string>> = {
  duplicate: 'SIGNAL_DUPLICATE',
  'no-session': 'SIGNAL_NO_SESSION',
  'no-prekey': 'SIGNAL_PREKEY_UNKNOWN',
  'no-signed-prekey': 'SIGNAL_PREKEY_UNKNOWN',
  'too-far': 'SIGNAL_TOO_FAR',
  'bad-mac': 'SIGNAL_BAD_MAC',
  version: 'SIGNAL_VERSION',
  malformed: 'SIGNAL_MALFORMED',
  'invalid-key': 'SIGNAL_INVALID_KEY',
};
