/**
 * One send to many devices: `npm run bench -- fanout [--json]`.
 *
 * Ours is the work of the turn that sends, on a SQLite file: load the sessions, seal one copy a
 * device, encode the stanza, commit ratchets, outbox and retry record in one transaction, and seal
 * the frame. The rival's figure is encrypt and encode alone, through baileys' own functions as its
 * `createParticipantNodes` calls them, over keys in memory: it has no commit to make. Both hold
 * sessions in which both sides have spoken, and every copy of the first round is opened and read.
 * `loopMaxMs` is the longest hold of the event loop within a send, the median over the sends.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { makeLibSignalRepository } from 'baileys/lib/Signal/libsignal.js';
import {
  addTransactionCapability,
  encodeWAMessage,
  initAuthCreds,
} from 'baileys/lib/Utils/index.js';
import { encodeBinaryNode } from 'baileys/lib/WABinary/index.js';
import { unwrap } from '../dist/base/error.js';
import { outboxKey, writeOutbox } from '../dist/connection/outbox.js';
import { generateKeyPair, publicKey33 } from '../dist/crypto/keys.js';
import { nodeCrypto, systemRandom } from '../dist/crypto/node-provider.js';
import { addressKey } from '../dist/devices/lid.js';
import { encodeContent } from '../dist/messages/content.js';
import { sealMessage } from '../dist/messages/send.js';
import { sentRead } from '../dist/messages/sent.js';
import { sessionReads } from '../dist/messages/sessions.js';
import { TransportCipher } from '../dist/noise/transport.js';
import { verifyBundle } from '../dist/signal/bundle.js';
import {
  decryptMessage,
  decryptPreKeyMessage,
  encryptMessage,
  initiateSession,
} from '../dist/signal/cipher.js';
import { generatePreKeys, generateSignedPreKey } from '../dist/signal/prekeys.js';
import { encodeSession } from '../dist/signal/session.js';
import { IDENTITY_TABLE, SESSION_TABLE } from '../dist/signal/tables.js';
import { Draft } from '../dist/store/draft.js';
import { openSqliteStore } from '../dist/store/sqlite.js';
import { encodeNode } from '../dist/wire/encode.js';
import { encodeFrame } from '../dist/wire/frame.js';
import { formatJid, jid } from '../dist/wire/jid.js';

const SIZES = [8, 100, 500];
const ROUNDS = 40;
const WARM_UP = 10;
const TEXT = 'A text of some sixty characters, as people write them all day.';
const env = { now: () => Date.now(), random: systemRandom, crypto: nodeCrypto };
const PN = 's.whatsapp.net';
const SELF_PN = jid('15550000001', PN, 5);

/** The devices that get a copy: more than a list may hold, so of several users. */
const deviceAt = (index) => jid(String(15550000002 + Math.floor(index / 90)), PN, index % 90);

/** A far end: the keys of one device, which answers once so that the session is settled. */
class FarEnd {
  constructor() {
    this.local = { identity: generateKeyPair(env), registrationId: 77 };
    this.signed = generateSignedPreKey(1, this.local.identity, env);
    [this.preKey] = generatePreKeys({ firstId: 1, count: 1 }, env);
  }

  get bundle() {
    const { id, keyPair, signature } = this.signed;
    return {
      registrationId: 77,
      identityKey: this.local.identity.publicKey,
      signedPreKey: { id, publicKey: keyPair.publicKey, signature },
      preKey: { id: 1, publicKey: this.preKey.keyPair.publicKey },
    };
  }

  /** Reads a first message and returns the answer. */
  answer(ciphertext) {
    const keys = {
      local: this.local,
      signedPreKey: () => this.signed.keyPair,
      preKey: () => this.preKey.keyPair,
      own: false,
    };
    const opened = unwrap(decryptPreKeyMessage(undefined, ciphertext, keys, env));
    const sealed = unwrap(encryptMessage(opened.session, Buffer.alloc(20, 20), env));
    this.session = sealed.session;
    return sealed.ciphertext;
  }

  /** Whether it can read a copy. */
  reads(ciphertext) {
    const opened = unwrap(decryptMessage(this.session, ciphertext, { own: false }, env));
    this.session = opened.session;
    return Buffer.from(opened.plaintext).includes(TEXT);
  }
}

/** Ours: a store with sessions for all devices, and the turn that sends. */
class Ours {
  static async start(count, folder) {
    const own = new Ours();
    own.far = Array.from({ length: count }, () => new FarEnd());
    own.targets = own.far.map((_, index) => ({ jid: deviceAt(index), own: false }));
    const local = { identity: generateKeyPair(env), registrationId: 7 };
    own.self = { pn: SELF_PN, local, accountKey: local.identity.publicKey };
    own.store = await openSqliteStore(join(folder, `${count}.db`));
    const changes = own.far.flatMap((far, index) => {
      const key = addressKey(deviceAt(index));
      const bundle = unwrap(verifyBundle(far.bundle, nodeCrypto));
      const first = unwrap(initiateSession(undefined, bundle, local, env));
      const hello = unwrap(encryptMessage(first, Buffer.alloc(20, 20), env));
      const answer = far.answer(hello.ciphertext);
      const { session } = unwrap(decryptMessage(hello.session, answer, { own: false }, env));
      return [
        { kind: 'put', table: SESSION_TABLE, key, value: encodeSession(session) },
        { kind: 'put', table: IDENTITY_TABLE, key, value: far.local.identity.publicKey },
      ];
    });
    await own.store.commit(changes);
    own.cipher = new TransportCipher(
      { send: systemRandom(32), receive: systemRandom(32) },
      nodeCrypto,
    );
    own.sequence = 0;
    return own;
  }

  /** One send; the stages are told apart only to be summed. */
  async send() {
    this.sequence += 1;
    const id = `3EB0${String(this.sequence).padStart(18, '0')}`;
    const chat = jid('15550000002', PN);
    const loaded = new Map();
    const records = {
      get: (table, key) => loaded.get(`${table}\n${key}`),
      has: (table, key) => loaded.has(`${table}\n${key}`),
    };
    const sent = sentRead({ chat, id, peer: false });
    for (let reads = [sent]; reads.length > 0; ) {
      const found = await this.store.load(reads);
      for (const { table, key } of reads) loaded.set(`${table}\n${key}`, found.get(table, key));
      reads = sessionReads(this.targets, records);
    }
    const draft = new Draft(records);
    const content = encodeContent({ kind: 'text', text: TEXT }, env);
    const { targets, self } = this;
    const { stanza } = unwrap(sealMessage(draft, { id, chat, content, targets, self }, env));
    const frame = encodeNode(stanza);
    const devices = targets.map((target) => formatJid(target.jid));
    const row = { id, chat, content, createdAt: env.now(), frame, devices };
    writeOutbox(draft, outboxKey(this.sequence), row);
    await this.store.commit(draft.changes());
    encodeFrame(this.cipher.seal(frame));
    return { bytes: frame.length, stanza };
  }

  /** Opens every copy of one send. */
  async check() {
    const { stanza } = await this.send();
    const [participants] = stanza.content;
    participants.content.forEach((to, index) => {
      if (!this.far[index].reads(to.content[0].content)) throw new Error('a copy was not read');
    });
  }
}

const silent = () => undefined;
const logger = { trace: silent, debug: silent, info: silent, warn: silent, error: silent };
logger.child = () => logger;

/** baileys: its repository over keys in memory, and the work of its `createParticipantNodes`. */
class Baileys {
  static async start(count) {
    const peer = new Baileys();
    const values = new Map();
    const keys = {
      get: async (type, ids) =>
        Object.fromEntries(ids.map((id) => [id, values.get(`${type} ${id}`)])),
      set: async (changes) => {
        for (const [type, byId] of Object.entries(changes)) {
          for (const [id, value] of Object.entries(byId)) values.set(`${type} ${id}`, value);
        }
      },
    };
    const options = { maxCommitRetries: 1, delayBetweenTriesMs: 1 };
    const auth = { creds: initAuthCreds(), keys: addTransactionCapability(keys, logger, options) };
    peer.repository = makeLibSignalRepository(auth, logger);
    peer.far = Array.from({ length: count }, () => new FarEnd());
    peer.jids = peer.far.map((_, index) => formatJid(deviceAt(index)));
    for (const [index, far] of peer.far.entries()) {
      const { signedPreKey, preKey, identityKey, registrationId } = far.bundle;
      const address = peer.jids[index];
      const session = {
        registrationId,
        identityKey: Buffer.from(publicKey33(identityKey)),
        signedPreKey: {
          keyId: signedPreKey.id,
          publicKey: Buffer.from(publicKey33(signedPreKey.publicKey)),
          signature: Buffer.from(signedPreKey.signature),
        },
        preKey: { keyId: preKey.id, publicKey: Buffer.from(publicKey33(preKey.publicKey)) },
      };
      await peer.repository.injectE2ESession({ jid: address, session });
      const data = Buffer.alloc(20, 20);
      const hello = await peer.repository.encryptMessage({ jid: address, data });
      const ciphertext = Buffer.from(far.answer(hello.ciphertext));
      await peer.repository.decryptMessage({ jid: address, type: 'msg', ciphertext });
    }
    return peer;
  }

  async send() {
    const message = {
      conversation: TEXT,
      messageContextInfo: { messageSecret: Buffer.from(systemRandom(32)) },
    };
    const copies = this.jids.map(async (address) => {
      const data = encodeWAMessage(message);
      const { type, ciphertext } = await this.repository.encryptMessage({ jid: address, data });
      const enc = { tag: 'enc', attrs: { v: '2', type }, content: ciphertext };
      return { tag: 'to', attrs: { jid: address }, content: [enc] };
    });
    const content = await Promise.all(copies);
    const attrs = { id: '3EB0A1B2C3D4E5F60718', to: '15550000002@s.whatsapp.net', type: 'text' };
    const participants = { tag: 'participants', attrs: {}, content };
    const bytes = encodeBinaryNode({ tag: 'message', attrs, content: [participants] }).length;
    return { bytes, content };
  }

  async check() {
    const { content } = await this.send();
    content.forEach((to, index) => {
      if (!this.far[index].reads(to.content[0].content)) throw new Error('a copy was not read');
    });
  }
}

const median = (all) => [...all].sort((a, b) => a - b)[all.length >> 1];

/** Sends in turns, ours and theirs; the longest hold of the loop is taken over our sends alone. */
async function compare(count, folder) {
  const ours = await Ours.start(count, folder);
  const baileys = await Baileys.start(count);
  await ours.check();
  await baileys.check();
  const times = { ours: [], baileys: [] };
  const holds = [];
  const loop = monitorEventLoopDelay({ resolution: 1 });
  loop.enable();
  let bytes = 0;
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const [who, contender] of Object.entries({ ours, baileys })) {
      // Its first tick after a reset only starts the clock.
      loop.reset();
      await new Promise((resolve) => setTimeout(resolve, 5));
      const begun = performance.now();
      const result = await contender.send();
      const us = (performance.now() - begun) * 1_000;
      // The timer that measures has to fire once after the last hold.
      await new Promise((resolve) => setTimeout(resolve, 3));
      if (round < 0) continue;
      times[who].push(us);
      if (who !== 'ours') continue;
      bytes = result.bytes;
      holds.push(loop.max / 1e6);
    }
  }
  loop.disable();
  await ours.store.close();
  return {
    case: `send to ${count} devices`,
    us: Math.round(median(times.ours)),
    n: ROUNDS,
    peers: { baileys: Math.round(median(times.baileys)) },
    bytes,
    loopMaxMs: Number(median(holds).toFixed(1)),
  };
}

/** Measures all sizes. */
export async function run() {
  const { info } = console;
  console.info = silent;
  const folder = mkdtempSync(join(tmpdir(), 'quartet-fanout-'));
  try {
    const rows = [];
    for (const count of SIZES) rows.push(await compare(count, folder));
    return rows;
  } finally {
    console.info = info;
    rmSync(folder, { recursive: true, force: true });
  }
}
