/**
 * A device that runs libsignal 6 instead of this project, with seeded keys: the live oracle.
 *
 * Its sessions are kept serialised, so a failed step stores nothing. libsignal prints what it does
 * to the console; that is kept quiet while it runs.
 */

import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import type { Bytes } from '../../src/base/bytes.ts';
import { keyPairFrom } from '../../src/crypto/keys.ts';
import { nodeCrypto } from '../../src/crypto/node-provider.ts';
import type { Bundle } from '../../src/signal/bundle.ts';
import type { Sealed } from './party.ts';

interface Pair {
  readonly privKey: Buffer;
  readonly pubKey: Buffer;
}

interface Cipher {
  encrypt(plaintext: Buffer): Promise<{ readonly type: number; readonly body: Uint8Array }>;
  decryptWithSessions(body: Buffer, sessions: readonly object[]): Promise<{ plaintext: Buffer }>;
  decryptPreKeyWhisperMessage(body: Buffer): Promise<Buffer>;
}

interface SessionRecord {
  serialize(): unknown;
  getSessions(): readonly object[];
}

interface Libsignal {
  readonly ProtocolAddress: new (name: string, device: number) => object;
  readonly SessionCipher: new (store: object, address: object) => Cipher;
  readonly SessionBuilder: new (
    store: object,
    address: object,
  ) => { initOutgoing(bundle: object): Promise<void> };
  readonly SessionRecord: { deserialize(record: unknown): SessionRecord };
}

interface Curve {
  generateKeyPair(): Pair;
  calculateSignature(privateKey: Buffer, message: Buffer): Buffer;
}

const require = createRequire(import.meta.url);
const libsignal: Libsignal = require('libsignal');
const curve: Curve = require('libsignal/src/curve.js');

/** One device on libsignal that talks to one peer. */
export class LibsignalPeer {
  private readonly seed: string;
  private count = 0;
  private readonly identity: Pair;
  private readonly signed: Pair;
  private readonly preKeys: Map<number, Pair>;
  private record: string | undefined;
  private readonly address = new libsignal.ProtocolAddress('peer', 0);

  constructor(seed: string, preKeyIds: readonly number[]) {
    this.seed = seed;
    this.identity = this.nextPair();
    this.signed = this.nextPair();
    this.preKeys = new Map(preKeyIds.map((id) => [id, this.nextPair()]));
  }

  /** The bundle that this project would fetch. */
  bundle(preKeyId?: number): Bundle {
    const { pubKey } = this.signed;
    const preKey = preKeyId === undefined ? undefined : this.preKeys.get(preKeyId);
    return {
      registrationId: 4242,
      identityKey: raw(this.identity),
      signedPreKey: {
        id: 9,
        publicKey: raw(this.signed),
        signature: curve.calculateSignature(this.identity.privKey, pubKey),
      },
      ...(preKeyId !== undefined && preKey
        ? { preKey: { id: preKeyId, publicKey: raw(preKey) } }
        : {}),
    };
  }

  /** Starts a session with a bundle of this project. */
  async initiate(bundle: Bundle): Promise<void> {
    const { registrationId, identityKey, signedPreKey, preKey } = bundle;
    await this.quietly(() =>
      new libsignal.SessionBuilder(this.store(), this.address).initOutgoing({
        registrationId,
        identityKey: key33(identityKey),
        signedPreKey: {
          keyId: signedPreKey.id,
          publicKey: key33(signedPreKey.publicKey),
          signature: Buffer.from(signedPreKey.signature),
        },
        ...(preKey && { preKey: { keyId: preKey.id, publicKey: key33(preKey.publicKey) } }),
      }),
    );
  }

  async encrypt(plaintext: Bytes): Promise<Sealed> {
    const { type, body } = await this.quietly(() => this.cipher().encrypt(Buffer.from(plaintext)));
    return { kind: type === 3 ? 'pkmsg' : 'msg', ciphertext: Uint8Array.from(body) };
  }

  /** The plaintext, or `undefined` if libsignal refuses the message. */
  async decrypt({ kind, ciphertext }: Sealed): Promise<Bytes | undefined> {
    const body = Buffer.from(ciphertext);
    if (kind === 'msg') return this.tryEach(body);
    try {
      const opened = await this.quietly(() => this.cipher().decryptPreKeyWhisperMessage(body));
      return Uint8Array.from(opened);
    } catch {
      return undefined;
    }
  }

  /**
   * Every session on a copy of its own. libsignal tries them on the stored objects, where a session
   * that does not fit is spoilt for good (spec 02 §6.11).
   */
  private async tryEach(body: Buffer): Promise<Bytes | undefined> {
    const count = this.load()?.getSessions().length ?? 0;
    for (let i = 0; i < count; i++) {
      const record = this.load() as SessionRecord;
      const sessions = record.getSessions().slice(i, i + 1);
      try {
        const opened = await this.quietly(() => this.cipher().decryptWithSessions(body, sessions));
        this.record = JSON.stringify(record.serialize());
        return Uint8Array.from(opened.plaintext);
      } catch {
        // the next one may fit
      }
    }
    return undefined;
  }

  private load(): SessionRecord | undefined {
    return this.record === undefined
      ? undefined
      : libsignal.SessionRecord.deserialize(JSON.parse(this.record));
  }

  private cipher(): Cipher {
    return new libsignal.SessionCipher(this.store(), this.address);
  }

  private store(): object {
    return {
      loadSession: () => this.load(),
      storeSession: (_: string, record: SessionRecord) => {
        this.record = JSON.stringify(record.serialize());
      },
      isTrustedIdentity: () => true,
      getOurIdentity: () => this.identity,
      getOurRegistrationId: () => 4242,
      loadPreKey: (id: number) => this.preKeys.get(id),
      removePreKey: (id: number) => this.preKeys.delete(id),
      loadSignedPreKey: (id: number) => (id === 9 ? this.signed : undefined),
    };
  }

  /** Runs a call of libsignal with the keys of this peer and without its output. */
  private async quietly<T>(call: () => Promise<T>): Promise<T> {
    const { generateKeyPair } = curve;
    const { info, warn, error } = console;
    curve.generateKeyPair = () => this.nextPair();
    console.info = console.warn = console.error = () => {};
    try {
      return await call();
    } finally {
      curve.generateKeyPair = generateKeyPair;
      Object.assign(console, { info, warn, error });
    }
  }

  private nextPair(): Pair {
    const seed = createHash('sha256')
      .update(`libsignal ${this.seed}/${this.count++}`)
      .digest();
    const pair = keyPairFrom(seed, nodeCrypto);
    return { privKey: Buffer.from(pair.privateKey), pubKey: key33(pair.publicKey) };
  }
}

const key33 = (publicKey: Bytes): Buffer => Buffer.concat([Buffer.of(5), publicKey]);

const raw = ({ pubKey }: Pair): Bytes => Uint8Array.from(pubKey.subarray(1));
