/**
 * Sessions and sender keys against libsignal 6, baileys and whatsapp-rust-bridge:
 * `npm run bench -- signal [--json]`.
 *
 * Every operation reads its state from a record and writes it back, as between two turns; ours gets
 * a fresh copy of the record each time, so nothing that was cached for it helps. libsignal keeps
 * plain objects (its `serialize`), without the JSON text that its users add. baileys stands for the
 * group classes over libsignal. Messages of 100 bytes; each round checks what was decrypted.
 */

import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { GroupCipher } from 'baileys/lib/Signal/Group/group_cipher.js';
import { GroupSessionBuilder } from 'baileys/lib/Signal/Group/group-session-builder.js';
import { SenderKeyDistributionMessage } from 'baileys/lib/Signal/Group/sender-key-distribution-message.js';
import { SenderKeyName } from 'baileys/lib/Signal/Group/sender-key-name.js';
import { SenderKeyRecord } from 'baileys/lib/Signal/Group/sender-key-record.js';
import * as rust from 'whatsapp-rust-bridge';
import { unwrap } from '../dist/base/error.js';
import { generateKeyPair, publicKey33 } from '../dist/crypto/keys.js';
import { nodeCrypto, systemRandom } from '../dist/crypto/node-provider.js';
import { verifyBundle } from '../dist/signal/bundle.js';
import {
  decryptMessage,
  decryptPreKeyMessage,
  encryptMessage,
  initiateSession,
} from '../dist/signal/cipher.js';
import { generatePreKeys, generateSignedPreKey } from '../dist/signal/prekeys.js';
import {
  acceptDistribution,
  buildDistribution,
  createSenderKey,
  decodeSenderKey,
  encodeSenderKey,
  openFromGroup,
  sealForGroup,
} from '../dist/signal/sender-key.js';
import { decodeSession, encodeSession } from '../dist/signal/session.js';

const libsignal = createRequire(import.meta.url)('libsignal');
const PLAINTEXT = Buffer.alloc(100, 7);
const env = { now: () => Date.now(), random: systemRandom, crypto: nodeCrypto };

// --- ours ---

/** Two devices of this project; sessions are records and are copied before they are read. */
class OwnPair {
  constructor() {
    this.local = [1, 2].map((registrationId) => ({
      identity: generateKeyPair(env),
      registrationId,
    }));
    this.signed = this.local.map(({ identity }) => generateSignedPreKey(1, identity, env));
    [this.preKey] = generatePreKeys({ firstId: 1, count: 1 }, env);
    this.records = [undefined, undefined];
  }

  /** The bundle is verified, as it always is before its use. */
  initiate() {
    const { keyPair, signature, id } = this.signed[1];
    const { publicKey } = this.preKey.keyPair;
    const bundle = {
      registrationId: 2,
      identityKey: this.local[1].identity.publicKey,
      signedPreKey: { id, publicKey: keyPair.publicKey, signature },
      preKey: { id: 1, publicKey },
    };
    const verified = unwrap(verifyBundle(bundle, nodeCrypto));
    this.records = [
      encodeSession(unwrap(initiateSession(undefined, verified, this.local[0], env))),
    ];
  }

  encrypt(side) {
    const sealed = unwrap(encryptMessage(this.load(side), PLAINTEXT, env));
    this.records[side] = encodeSession(sealed.session);
    return sealed;
  }

  decrypt(side, { kind, ciphertext }) {
    const opened =
      kind === 'pkmsg'
        ? decryptPreKeyMessage(this.load(side), ciphertext, this.keys(side), env)
        : decryptMessage(this.load(side), ciphertext, { own: false }, env);
    const { session, plaintext } = unwrap(opened);
    this.records[side] = encodeSession(session);
    return plaintext;
  }

  load(side) {
    const record = this.records[side];
    return record && unwrap(decodeSession(Uint8Array.from(record)));
  }

  keys(side) {
    return {
      local: this.local[side],
      signedPreKey: () => this.signed[side].keyPair,
      preKey: () => this.preKey.keyPair,
      own: false,
    };
  }
}

/** One sender and one receiver of a group on this project. */
class OwnGroup {
  constructor() {
    const own = createSenderKey(undefined, env);
    this.sender = encodeSenderKey(own);
    this.receiver = encodeSenderKey(unwrap(acceptDistribution(undefined, buildDistribution(own))));
  }

  encrypt() {
    const own = unwrap(decodeSenderKey(Uint8Array.from(this.sender)));
    const sealed = unwrap(sealForGroup(own, PLAINTEXT, env));
    this.sender = encodeSenderKey(sealed.senderKey);
    return sealed.ciphertext;
  }

  decrypt(ciphertext) {
    const theirs = unwrap(decodeSenderKey(Uint8Array.from(this.receiver)));
    const opened = unwrap(openFromGroup(theirs, ciphertext, nodeCrypto));
    this.receiver = encodeSenderKey(opened.senderKey);
    return opened.plaintext;
  }
}

// --- rivals ---

/** What both rivals ask of a store, for one device; sessions as each of them stores them. */
class RivalStore {
  constructor(api, registrationId) {
    this.api = api;
    this.registrationId = registrationId;
    this.identity = api.generateIdentityKeyPair();
    this.signed = api.generateSignedPreKey(this.identity, 1);
    this.preKey = api.generatePreKey(1);
    this.isTrustedIdentity = () => true;
    this.getOurIdentity = () => this.identity;
    this.getOurRegistrationId = () => registrationId;
    this.loadPreKey = () => this.preKey.keyPair;
    this.removePreKey = () => {};
    this.loadSignedPreKey = () => api.signedPreKeyOf(this.signed);
    this.loadSession = () => api.loadSession(this.record);
    this.storeSession = (_, record) => {
      this.record = record.serialize();
    };
    this.loadSenderKey = () => this.senderKey;
    this.storeSenderKey = (_, record) => {
      this.senderKey = record;
    };
  }

  bundle() {
    const { keyPair, signature } = this.signed;
    return {
      registrationId: this.registrationId,
      identityKey: this.identity.pubKey,
      signedPreKey: { keyId: 1, publicKey: keyPair.pubKey, signature },
      preKey: { keyId: 1, publicKey: this.preKey.keyPair.pubKey },
    };
  }
}

const LIBSIGNAL = {
  ...libsignal.keyhelper,
  SessionCipher: libsignal.SessionCipher,
  SessionBuilder: libsignal.SessionBuilder,
  ProtocolAddress: libsignal.ProtocolAddress,
  signedPreKeyOf: (signed) => signed.keyPair,
  loadSession: (record) => record && libsignal.SessionRecord.deserialize(record),
};

const RUST = {
  ...rust,
  signedPreKeyOf: (signed) => signed,
  loadSession: (record) => record,
};

/** Two devices on a rival; its ciphers live as long as the pair. */
class RivalPair {
  constructor(api) {
    this.api = api;
    this.stores = [new RivalStore(api, 1), new RivalStore(api, 2)];
    this.addresses = ['b', 'a'].map((name) => new api.ProtocolAddress(name, 0));
    this.ciphers = this.stores.map((store, i) => new api.SessionCipher(store, this.addresses[i]));
  }

  async initiate() {
    for (const store of this.stores) store.record = undefined;
    const builder = new this.api.SessionBuilder(this.stores[0], this.addresses[0]);
    await (builder.processPreKeyBundle ?? builder.initOutgoing).call(
      builder,
      this.stores[1].bundle(),
    );
  }

  encrypt(side) {
    return this.ciphers[side].encrypt(PLAINTEXT);
  }

  decrypt(side, { type, body }) {
    const cipher = this.ciphers[side];
    const bytes = Buffer.from(body);
    return type === 3
      ? cipher.decryptPreKeyWhisperMessage(bytes)
      : cipher.decryptWhisperMessage(bytes);
  }
}

/** One sender and one receiver on baileys; its records are kept as the text that it stores. */
class BaileysGroup {
  static async start() {
    const group = new BaileysGroup();
    const name = new SenderKeyName('g@g.us', { id: '1', deviceId: 0, toString: () => '1.0' });
    const store = () => {
      const one = { text: '[]' };
      one.loadSenderKey = () => SenderKeyRecord.deserialize(Buffer.from(one.text));
      one.storeSenderKey = (_, record) => {
        one.text = JSON.stringify(record.serialize());
      };
      return one;
    };
    const [sender, receiver] = [store(), store()];
    const distribution = await new GroupSessionBuilder(sender).create(name);
    const received = new SenderKeyDistributionMessage(
      null,
      null,
      null,
      null,
      distribution.serialize(),
    );
    await new GroupSessionBuilder(receiver).process(name, received);
    group.sender = new GroupCipher(sender, name);
    group.receiver = new GroupCipher(receiver, name);
    return group;
  }

  encrypt() {
    return this.sender.encrypt(PLAINTEXT);
  }

  decrypt(ciphertext) {
    return this.receiver.decrypt(ciphertext);
  }
}

/** One sender and one receiver on whatsapp-rust-bridge. */
class RustGroup {
  static async start() {
    const group = new RustGroup();
    const address = new rust.ProtocolAddress('1', 0);
    const store = (registrationId) => {
      const one = new RivalStore(RUST, registrationId);
      one.storeSenderKey = (_, record) => {
        one.senderKey = record;
      };
      return one;
    };
    const [sender, receiver] = [store(1), store(2)];
    const name = () => new rust.SenderKeyName('g@g.us', address);
    const distribution = await new rust.GroupSessionBuilder(sender).create(name());
    await new rust.GroupSessionBuilder(receiver).process(
      name(),
      rust.SenderKeyDistributionMessage.deserialize(distribution.serialize()),
    );
    group.sender = new rust.GroupCipher(sender, 'g@g.us', address);
    group.receiver = new rust.GroupCipher(receiver, 'g@g.us', address);
    return group;
  }

  encrypt() {
    return this.sender.encrypt(PLAINTEXT);
  }

  decrypt(ciphertext) {
    return this.receiver.decrypt(ciphertext);
  }
}

// --- measuring ---

const check = (plaintext) => {
  if (!PLAINTEXT.equals(plaintext)) throw new Error('A message came out as another.');
};

/** Microseconds of processor time of `count` calls, one after the other, divided by `count`. */
async function time(count, operation) {
  const start = process.cpuUsage();
  for (let i = 0; i < count; i++) {
    const pending = operation(i);
    if (pending instanceof Promise) await pending;
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / count;
}

/** The cases of a pair: each gives what one operation took. */
const PAIR_CASES = {
  'encrypt on one chain': async (pair, count) => {
    const sealed = [];
    const us = await time(count, async () => sealed.push(await pair.encrypt(0)));
    for (const one of sealed) check(await pair.decrypt(1, one));
    return us;
  },
  'decrypt on one chain': async (pair, count) => {
    const sealed = [];
    for (let i = 0; i < count; i++) sealed.push(await pair.encrypt(0));
    const opened = [];
    const us = await time(count, async (i) => opened.push(await pair.decrypt(1, sealed[i])));
    opened.forEach(check);
    return us;
  },
  'ping-pong, per message': async (pair, count) => {
    const opened = [];
    const us = await time(count, async (i) => {
      opened.push(await pair.decrypt(1 - (i % 2), await pair.encrypt(i % 2)));
    });
    opened.forEach(check);
    return us;
  },
  'set-up from a bundle, first message read': async (pair, count) => {
    const opened = [];
    const us = await time(count, async () => {
      await pair.initiate();
      opened.push(await pair.decrypt(1, await pair.encrypt(0)));
    });
    opened.forEach(check);
    await acquaint(pair);
    return us;
  },
};

const GROUP_CASES = {
  'sender key: encrypt': async (group, count) => {
    const sealed = [];
    const us = await time(count, async () => sealed.push(await group.encrypt()));
    for (const one of sealed) check(await group.decrypt(one));
    return us;
  },
  'sender key: decrypt': async (group, count) => {
    const sealed = [];
    for (let i = 0; i < count; i++) sealed.push(await group.encrypt());
    const opened = [];
    const us = await time(count, async (i) => opened.push(await group.decrypt(sealed[i])));
    opened.forEach(check);
    return us;
  },
};

/** The signatures of one signer: each contender makes and checks its own. */
const SIGNATURE_CASES = {
  sign: (signer, count) => time(count, () => signer.sign()),
  verify: (signer, count) =>
    time(count, () => {
      if (!signer.verify()) throw new Error('A signature was refused.');
    }),
};

async function acquaint(pair) {
  await pair.initiate();
  for (const side of [0, 1, 0]) check(await pair.decrypt(1 - side, await pair.encrypt(side)));
  return pair;
}

function signers() {
  const own = generateKeyPair(env);
  const ownSignature = nodeCrypto.xeddsaSign(own.privateKey, PLAINTEXT, env.random(64));
  const [privKey, pubKey] = [own.privateKey, publicKey33(own.publicKey)].map((one) =>
    Buffer.from(one),
  );
  const { curve } = libsignal;
  return {
    ours: {
      sign: () => nodeCrypto.xeddsaSign(own.privateKey, PLAINTEXT, env.random(64)),
      verify: () => nodeCrypto.xeddsaVerify(own.publicKey, PLAINTEXT, ownSignature),
    },
    libsignal: {
      sign: () => curve.calculateSignature(privKey, PLAINTEXT),
      verify: () => curve.verifySignature(pubKey, PLAINTEXT, ownSignature),
    },
    'whatsapp-rust-bridge': {
      sign: () => rust.calculateSignature(privKey, PLAINTEXT),
      verify: () => rust.verifySignature(pubKey, PLAINTEXT, ownSignature),
    },
  };
}

setFlagsFromString('--expose-gc');
/** Collects what libsignal's big numbers have left, or the next contender's time would pay for it. */
const collect = runInNewContext('gc');

const median = (figures) => figures.toSorted((a, b) => a - b)[figures.length >> 1];

/** Medians of all contenders over rounds in which each takes its turn, the first ones unseen. */
async function interleave(name, contenders, measure) {
  const count = COUNTS[name] ?? COUNT;
  const figures = new Map(Object.keys(contenders).map((who) => [who, []]));
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
    for (const [who, contender] of Object.entries(contenders)) {
      if (name in SIGNATURE_CASES) collect();
      const us = await measure(contender, count);
      if (round >= 0) figures.get(who).push(us);
    }
  }
  const { ours, ...peers } = Object.fromEntries(
    [...figures].map(([who, all]) => [who, Number(median(all).toFixed(2))]),
  );
  return { case: name, us: ours, n: ROUNDS * count, peers };
}

const ROUNDS = 21;
const WARM_UP_ROUNDS = 8;
const COUNT = 200;
const COUNTS = {
  'ping-pong, per message': 40,
  'set-up from a bundle, first message read': 40,
  'sender key: encrypt': 25,
  'sender key: decrypt': 25,
  sign: 25,
  verify: 25,
};

/** Measures all cases. */
export async function run() {
  const { info, warn } = console;
  console.info = console.warn = () => {};
  try {
    const pairs = {
      ours: await acquaint(new OwnPair()),
      libsignal: await acquaint(new RivalPair(LIBSIGNAL)),
      'whatsapp-rust-bridge': await acquaint(new RivalPair(RUST)),
    };
    const groups = {
      ours: new OwnGroup(),
      baileys: await BaileysGroup.start(),
      'whatsapp-rust-bridge': await RustGroup.start(),
    };
    const rows = [];
    for (const [contenders, cases] of [
      [pairs, PAIR_CASES],
      [groups, GROUP_CASES],
      [signers(), SIGNATURE_CASES],
    ]) {
      for (const [name, measure] of Object.entries(cases)) {
        rows.push(await interleave(name, contenders, measure));
      }
    }
    return rows;
  } finally {
    Object.assign(console, { info, warn });
  }
}
