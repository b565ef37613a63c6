/**
 * A device of the tests: keys, prekeys and sessions in memory, every session kept as its record.
 *
 * Each step reads a fresh copy of the record and writes a new one, so what is tested always went
 * through the store format. A failed step leaves the record as it was.
 */

import type { Bytes } from '../../src/base/bytes.ts';
import type { Env } from '../../src/base/env.ts';
import { ok, type Result, unwrap } from '../../src/base/error.ts';
import { generateKeyPair, type KeyPair } from '../../src/crypto/keys.ts';
import { nodeCrypto } from '../../src/crypto/node-provider.ts';
import { type Bundle, verifyBundle } from '../../src/signal/bundle.ts';
import {
  decryptMessage,
  decryptPreKeyMessage,
  encryptMessage,
  initiateSession,
} from '../../src/signal/cipher.ts';
import type { LocalIdentity } from '../../src/signal/identity.ts';
import { generatePreKeys, generateSignedPreKey } from '../../src/signal/prekeys.ts';
import { decodeSession, encodeSession, type Session } from '../../src/signal/session.ts';

/** What travels: the type of the stanza and the sealed bytes. */
export interface Sealed {
  readonly kind: 'msg' | 'pkmsg';
  readonly ciphertext: Bytes;
}

/** An environment whose clock stands still and whose randomness is counted from a seed. */
export function seededEnv(seed: number): Env & { now(): number; draws: number; clock: number } {
  let block = 0;
  const env = {
    draws: 0,
    clock: 1_700_000_000_000,
    now: () => env.clock,
    random(sizeBytes: number): Bytes {
      env.draws++;
      const out = new Uint8Array(sizeBytes);
      for (let at = 0; at < sizeBytes; at += 32) {
        const name = new TextEncoder().encode(`${seed}/${block++}`);
        out.set(nodeCrypto.sha256(name).subarray(0, sizeBytes - at), at);
      }
      return out;
    },
    crypto: nodeCrypto,
  };
  return env;
}

/** One device and what it stores about its peers. */
export class Party {
  readonly local: LocalIdentity;
  readonly signedPreKeys = new Map<number, { keyPair: KeyPair; signature: Bytes }>();
  readonly preKeys = new Map<number, KeyPair>();
  readonly records = new Map<string, Bytes>();
  readonly env: Env;
  private readonly signedPreKeyId: number;

  constructor(local: LocalIdentity, env: Env, signedPreKeyId = 1) {
    this.local = local;
    this.env = env;
    this.signedPreKeyId = signedPreKeyId;
  }

  /** A party with fresh keys: signed prekey 1 and one-time prekeys 1 to `count`. */
  static generate(env: Env, count = 0): Party {
    const party = new Party({ identity: generateKeyPair(env), registrationId: 77 }, env);
    const { keyPair, signature } = generateSignedPreKey(1, party.local.identity, env);
    party.signedPreKeys.set(1, { keyPair, signature });
    for (const one of generatePreKeys({ firstId: 1, count }, env)) {
      party.preKeys.set(one.id, one.keyPair);
    }
    return party;
  }

  /** The bundle that a peer would fetch. */
  bundle(preKeyId?: number): Bundle {
    const signed = this.signedPreKeys.get(this.signedPreKeyId);
    if (signed === undefined) throw new Error('no signed prekey');
    const preKey = preKeyId === undefined ? undefined : this.preKeys.get(preKeyId);
    return {
      registrationId: this.local.registrationId,
      identityKey: this.local.identity.publicKey,
      signedPreKey: {
        id: this.signedPreKeyId,
        publicKey: signed.keyPair.publicKey,
        signature: signed.signature,
      },
      ...(preKeyId !== undefined && preKey
        ? { preKey: { id: preKeyId, publicKey: preKey.publicKey } }
        : {}),
    };
  }

  /** The stored session with a peer, decoded from a copy of its record. */
  session(peer: string): Session | undefined {
    const record = this.records.get(peer);
    return record && unwrap(decodeSession(Uint8Array.from(record)));
  }

  store(peer: string, session: Session): void {
    this.records.set(peer, encodeSession(session));
  }

  initiate(peer: string, bundle: Bundle, env: Env = this.env): Result<Session> {
    const verified = verifyBundle(bundle, env.crypto);
    if (!verified.ok) return verified;
    const started = initiateSession(this.session(peer), verified.value, this.local, env);
    if (started.ok) this.store(peer, started.value);
    return started;
  }

  encrypt(peer: string, plaintext: Bytes, env: Env = this.env): Result<Sealed> {
    const sealed = encryptMessage(this.session(peer), plaintext, env);
    if (!sealed.ok) return sealed;
    this.store(peer, sealed.value.session);
    return ok({ kind: sealed.value.kind, ciphertext: sealed.value.ciphertext });
  }

  decrypt(peer: string, sealed: Sealed, env: Env = this.env): Result<Bytes> {
    const session = this.session(peer);
    if (sealed.kind === 'msg') {
      const opened = decryptMessage(session, sealed.ciphertext, { own: false }, env);
      if (!opened.ok) return opened;
      this.store(peer, opened.value.session);
      return ok(opened.value.plaintext);
    }
    const keys = {
      local: this.local,
      signedPreKey: (id: number) => this.signedPreKeys.get(id)?.keyPair,
      preKey: (id: number) => this.preKeys.get(id),
      own: false,
    };
    const opened = decryptPreKeyMessage(session, sealed.ciphertext, keys, env);
    if (!opened.ok) return opened;
    this.store(peer, opened.value.session);
    const { usedPreKeyId } = opened.value;
    if (usedPreKeyId !== undefined) this.preKeys.delete(usedPreKeyId);
    return ok(opened.value.plaintext);
  }

  /** Everything that a failed step must leave alone, in a comparable form. */
  snapshot(): unknown {
    return { records: new Map(this.records), preKeys: [...this.preKeys.keys()] };
  }

  /** Goes back to a snapshot, as after a restart from an old copy of the store. */
  restore(snapshot: unknown): void {
    const { records } = snapshot as { records: ReadonlyMap<string, Bytes> };
    this.records.clear();
    for (const [peer, record] of records) this.records.set(peer, record);
  }
}
