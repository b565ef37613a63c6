/**
 * A small world for this folder's suites: accounts with real devices, real sessions and a store in
 * memory each, and a server that only passes stanzas on as spec 04 §2.12 says.
 *
 * Every step runs as in the real turn: its reads are planned and loaded first, a read that was not
 * planned throws, and its changes are committed before anything of it is used.
 */

import { type Bytes, utf8 } from '../../src/base/bytes.ts';
import type { Env, Ms } from '../../src/base/env.ts';
import { QuartetError, unwrap } from '../../src/base/error.ts';
import type { Read, Records } from '../../src/base/step.ts';
import { generateKeyPair, type KeyPair } from '../../src/crypto/keys.ts';
import { nodeCrypto } from '../../src/crypto/node-provider.ts';
import { signDevice, verifyPairing } from '../../src/devices/adv.ts';
import {
  createPrimaryAccount,
  type PrimaryAccount,
  signCompanion,
} from '../../src/devices/adv-primary.ts';
import type { Self } from '../../src/devices/identity.ts';
import { canonicalJid, learnPair, pairReads } from '../../src/devices/lid.ts';
import { emptyRecord, type UserDevices } from '../../src/devices/registry.ts';
import type { AdminTest } from '../../src/messages/amend.ts';
import { bundleReads, installBundles } from '../../src/messages/bundles.ts';
import type { OutgoingContent } from '../../src/messages/content.ts';
import { fanoutTargets } from '../../src/messages/fanout.ts';
import { readIncoming } from '../../src/messages/incoming.ts';
import { newMessageId } from '../../src/messages/message-id.ts';
import { prepareContent, prepareReads } from '../../src/messages/prepare.ts';
import { incomingReads, type Received, receive } from '../../src/messages/receive.ts';
import { type SealedMessage, type SealInput, sealMessage } from '../../src/messages/send.ts';
import { missingSessions, sessionReads } from '../../src/messages/sessions.ts';
import type { BundleAnswer } from '../../src/signal/bundle.ts';
import {
  encodePreKey,
  encodeSignedPreKey,
  generatePreKeys,
  generateSignedPreKey,
  PREKEY_TABLE,
  type PreKey,
  preKeyKey,
  SIGNED_PREKEY_TABLE,
  type SignedPreKey,
  writeNextPreKeyId,
} from '../../src/signal/prekeys.ts';
import { Draft } from '../../src/store/draft.ts';
import { optionalJid } from '../../src/wire/attrs.ts';
import { bareJid, isLid, type Jid, jid, sameJid, withDevice } from '../../src/wire/jid.ts';
import { child, children, type Node, node } from '../../src/wire/node.ts';

/** The time at which the world begins. */
export const START: Ms = 1_767_225_600_000;

/** The clock and the chance of a world; the same seed gives the same bytes. */
export class WorldEnv implements Env {
  readonly crypto = nodeCrypto;
  time = START;
  private draws = 0;
  private readonly seed: string;

  constructor(seed = 'world') {
    this.seed = seed;
  }

  now(): Ms {
    return this.time;
  }

  random(sizeBytes: number): Bytes {
    const info = utf8(String(this.draws++));
    return nodeCrypto.hkdf(utf8(this.seed), new Uint8Array(0), info, sizeBytes);
  }
}

/** One device with its store. */
export class TestDevice {
  readonly self: Self;
  readonly env: Env;
  readonly rows = new Map<string, Bytes>();
  private readonly preKeys: PreKey[] = [];
  private readonly signedPreKey: SignedPreKey;

  constructor(self: Self, env: Env) {
    this.self = self;
    this.env = env;
    this.signedPreKey = generateSignedPreKey(1, self.local.identity, env);
    this.preKeys.push(...generatePreKeys({ firstId: 1, count: 20 }, env));
    this.run(
      () => pairReads([self.pn, self.lid ?? self.pn]),
      (draft) => {
        for (const one of this.preKeys) {
          draft.put(PREKEY_TABLE, preKeyKey(one.id), encodePreKey(one));
        }
        draft.put(SIGNED_PREKEY_TABLE, preKeyKey(1), encodeSignedPreKey(this.signedPreKey));
        writeNextPreKeyId(draft, 21);
        if (self.lid !== undefined) this.learn(draft, self.pn, self.lid);
      },
    );
  }

  /** Loads what `plan` asks for until it asks for nothing, runs a step, commits its changes. */
  run<T>(plan: (records: Records) => readonly Read[], step: (draft: Draft) => T): T {
    const records = new Loaded(this.rows);
    for (let turn = 0; turn < 10; turn++) {
      const wanted = plan(records).filter((read) => !records.has(read.table, read.key));
      if (wanted.length === 0) break;
      records.load(wanted);
    }
    const draft = new Draft(records);
    const result = step(draft);
    for (const change of draft.changes()) {
      const name = `${change.table}\n${change.key}`;
      if (change.kind === 'put') this.rows.set(name, change.value);
      else this.rows.delete(name);
    }
    return result;
  }

  /** Learns that a number and a LID are one person. */
  know(pn: Jid, lid: Jid): void {
    this.run(
      () => pairReads([pn, lid]),
      (draft) => this.learn(draft, pn, lid),
    );
  }

  /** A bundle as the server hands it out: a one-time prekey goes with each. */
  bundle(asked: Jid): BundleAnswer {
    const preKey = this.preKeys.shift();
    const { local, signedIdentity } = this.self;
    const { id, keyPair, signature } = this.signedPreKey;
    return {
      jid: asked,
      bundle: {
        registrationId: local.registrationId,
        identityKey: local.identity.publicKey,
        signedPreKey: { id, publicKey: keyPair.publicKey, signature },
        ...(preKey ? { preKey: { id: preKey.id, publicKey: preKey.keyPair.publicKey } } : {}),
        ...(signedIdentity ? { deviceIdentity: signedIdentity } : {}),
      },
    };
  }

  /** Reads a stanza, plans, receives, commits. */
  receive(stanza: Node, isAdmin?: AdminTest): Received {
    const incoming = unwrap(readIncoming(stanza, this.self));
    const self = { ...this.self, isAdmin };
    const more: Read[] = [];
    for (let attempt = 0; attempt < 10; attempt++) {
      const before = this.snapshot();
      const received = this.run(
        (records) => [...incomingReads(incoming, self, records), ...more],
        (draft) => receive(draft, incoming, self, this.env),
      );
      if (received.kind !== 'incomplete') return received;
      this.restore(before);
      more.push(...received.reads);
    }
    throw new Error('always incomplete');
  }

  /** The keys of the rows of a table. */
  keys(table: string): readonly string[] {
    return [...this.rows.keys()]
      .filter((name) => name.startsWith(`${table}\n`))
      .map((name) => name.slice(table.length + 1));
  }

  /** A copy of everything that is stored. */
  snapshot(): ReadonlyMap<string, Bytes> {
    return new Map(this.rows);
  }

  /** Puts back what was stored before, as after a crash without a commit. */
  restore(snapshot: ReadonlyMap<string, Bytes>): void {
    this.rows.clear();
    for (const [name, value] of snapshot) this.rows.set(name, value);
  }

  private learn(draft: Draft, pn: Jid, lid: Jid): void {
    learnPair(draft, bareJid(pn), bareJid(lid));
  }
}

/** An account with its phone and its companions. */
export class TestAccount {
  readonly pn: Jid;
  readonly lid: Jid;
  readonly devices: readonly TestDevice[];
  private account: PrimaryAccount;
  private readonly identity: KeyPair;
  private readonly env: Env;

  constructor(env: Env, user: number, companions: readonly number[] = []) {
    this.env = env;
    this.pn = jid(String(15550000000 + user), 's.whatsapp.net');
    this.lid = jid(String(100000000000000 + user), 'lid');
    this.identity = generateKeyPair(env);
    this.account = createPrimaryAccount(env);
    const primary = this.device(0, this.identity, undefined);
    this.devices = [primary, ...companions.map((id) => this.link(id))];
  }

  /** The device with this id. */
  at(id: number): TestDevice {
    const found = this.devices.find((one) => one.self.pn.device === id);
    if (found === undefined) throw new Error(`no device ${id}`);
    return found;
  }

  /** The device list in the namespace of `form`. */
  list(form: 'pn' | 'lid'): UserDevices {
    const devices = this.devices.map((one, keyIndex) => {
      return { id: one.self.pn.device, keyIndex, hosted: false };
    });
    return { ...emptyRecord(this[form]), devices };
  }

  private link(id: number): TestDevice {
    const identity = generateKeyPair(this.env);
    const advSecret = this.env.random(32);
    const offer = { identityKey: identity.publicKey, advSecret };
    const input = { account: this.account, accountIdentity: this.identity, offer, now: START };
    const signed = signCompanion(input, this.env);
    this.account = signed.account;
    const pairing = verifyPairing({ container: signed.container, advSecret, identity }, nodeCrypto);
    const { signedIdentity } = signDevice(unwrap(pairing), identity, this.env);
    return this.device(id, identity, signedIdentity);
  }

  private device(id: number, identity: KeyPair, signedIdentity: Bytes | undefined): TestDevice {
    const self: Self = {
      pn: withDevice(this.pn, id),
      lid: withDevice(this.lid, id),
      local: { identity, registrationId: 1000 + id },
      accountKey: this.identity.publicKey,
      ...(signedIdentity === undefined ? {} : { signedIdentity }),
    };
    return new TestDevice(self, this.env);
  }
}

/** What to send, from which device to which account. */
export interface SendOptions {
  readonly from: TestDevice;
  readonly own: TestAccount;
  readonly to: TestAccount;
  readonly form?: 'pn' | 'lid';
  readonly content?: OutgoingContent;
  readonly id?: string;
  /** What else the seal is told. */
  readonly extra?: Partial<SealInput>;
}

/** Seals a message for all devices, fetching the bundles that are missing. */
export function send(options: SendOptions): SealedMessage & { readonly id: string } {
  const { from, own, to, form = 'lid' } = options;
  const { self, env } = from;
  const chat = to[form];
  const input = {
    content: options.content ?? { kind: 'text', text: 'hello' },
    chat,
    self,
  } as const;
  const content = from.run(
    (records) => prepareReads(input, records),
    (draft) => unwrap(prepareContent(draft, input, env)),
  );
  const id = options.id ?? newMessageId(self.pn, env);
  const targets = fanoutTargets({ recipient: to.list(form), own: own.list(form), self, chat });
  const missing = from.run(
    (records) => sessionReads(targets, records),
    (draft) => missingSessions(draft, targets, env),
  );
  const answers = missing.map((asked) => deviceOf([own, to], asked).bundle(asked));
  install(from, answers, missing);
  const sealed = from.run(
    (records) => sessionReads(targets, records),
    (draft) =>
      unwrap(sealMessage(draft, { id, chat, content, targets, self, ...options.extra }, env)),
  );
  return { ...sealed, id };
}

/** Installs bundles on a device. */
export const install = (
  device: TestDevice,
  answers: readonly BundleAnswer[],
  asked: readonly Jid[],
) =>
  device.run(
    (records) => bundleReads(answers, records),
    (draft) => installBundles(draft, answers, { self: device.self, asked }, device.env),
  );

/** The device of one of the accounts that has this address. */
export function deviceOf(accounts: readonly TestAccount[], address: Jid): TestDevice {
  for (const account of accounts) {
    for (const device of account.devices) {
      const names = [device.self.pn, device.self.lid];
      if (names.some((name) => name !== undefined && sameJid(name, address))) return device;
    }
  }
  throw new Error('no such device');
}

/** The copy of a sealed stanza that the server delivers to one device (spec 04 §2.12). */
export function deliver(stanza: Node, from: TestDevice, to: TestDevice): Node {
  const target = children(child(stanza, 'participants') ?? node('participants'), 'to').find(
    (one) => {
      const address = optionalJid(one, 'jid');
      const names = [to.self.pn, to.self.lid];
      return names.some((name) => name && address && sameJid(name, address));
    },
  );
  const enc = child(target ?? stanza, 'enc');
  if (enc === undefined) throw new Error('no copy for this device');
  const chat = optionalJid(stanza, 'to') as Jid;
  const lid = isLid(chat) && from.self.lid !== undefined;
  const sender = lid ? (from.self.lid as Jid) : from.self.pn;
  const own = sameJid(bareJid(from.self.pn), bareJid(to.self.pn));
  const first = enc.attrs['type'] === 'pkmsg';
  const peer = stanza.attrs['category'] === 'peer';
  const identity = first ? child(stanza, 'device-identity') : undefined;
  return node(
    'message',
    {
      id: stanza.attrs['id'],
      from: sender,
      t: String(START / 1000),
      type: stanza.attrs['type'],
      edit: stanza.attrs['edit'],
      category: stanza.attrs['category'],
      notify: 'Sender',
      recipient: own && !peer ? (optionalJid(stanza, 'recipient') ?? bareJid(chat)) : undefined,
      sender_pn: lid && !own ? bareJid(from.self.pn) : undefined,
    },
    [enc, ...(identity === undefined ? [] : [identity])],
  );
}

/** The address of a device under which its session is kept. */
export const canonicalOf = (device: TestDevice, address: Jid): Jid =>
  device.run(
    () => pairReads([address]),
    (draft) => canonicalJid(draft, address),
  );

/** Records that were loaded; any other read throws, as in a real turn. */
class Loaded implements Records {
  private readonly rows: ReadonlyMap<string, Bytes>;
  private readonly names = new Set<string>();

  constructor(rows: ReadonlyMap<string, Bytes>) {
    this.rows = rows;
  }

  load(reads: readonly Read[]): void {
    for (const read of reads) this.names.add(`${read.table}\n${read.key}`);
  }

  get(table: string, key: string): Bytes | undefined {
    if (!this.has(table, key)) throw new QuartetError('BUG_UNPLANNED_READ', { table, key });
    return this.rows.get(`${table}\n${key}`);
  }

  has(table: string, key: string): boolean {
    return this.names.has(`${table}\n${key}`);
  }
}
