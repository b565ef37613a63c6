/**
 * Targets of src/signal: messages, sessions, sender keys, prekeys, bundles, scan codes.
 *
 * Sessions run with open cryptography, so that sealed messages can be mutated, and once with the
 * real one, where nothing that was not sealed may open.
 */

import { concat } from '../../../src/base/bytes.ts';
import type { CryptoPrimitives } from '../../../src/base/env.ts';
import { unwrap } from '../../../src/base/error.ts';
import { nodeCrypto } from '../../../src/crypto/node-provider.ts';
import { parseBundle, parseBundles, verifyBundle } from '../../../src/signal/bundle.ts';
import {
  decryptMessage,
  decryptPreKeyMessage,
  encryptMessage,
  initiateSession,
  peekPreKeyMessage,
} from '../../../src/signal/cipher.ts';
import {
  decodeScanCode,
  encodeScanCode,
  matchesScanCode,
} from '../../../src/signal/fingerprint.ts';
import {
  decodePreKeySignalMessage,
  decodeSignalMessage,
  encodePreKeySignalMessage,
  encodeSignalMessage,
} from '../../../src/signal/message.ts';
import { checkDigest, digestPreKeyIds } from '../../../src/signal/prekey-digest.ts';
import {
  decodePreKey,
  decodeSignedPreKey,
  encodePreKey,
  encodeSignedPreKey,
  generatePreKeys,
  generateSignedPreKey,
  parsePreKeyCount,
} from '../../../src/signal/prekeys.ts';
import {
  acceptDistribution,
  buildDistribution,
  createSenderKey,
  decodeSenderKey,
  encodeSenderKey,
  mergeSenderKeys,
  openFromGroup,
  type SenderKey,
  sealForGroup,
} from '../../../src/signal/sender-key.ts';
import {
  decodeDistribution,
  decodeSenderKeyMessage,
  encodeDistribution,
  encodeSenderKeyMessage,
} from '../../../src/signal/sender-message.ts';
import {
  decodeSession,
  encodeSession,
  mergeSessions,
  Session,
} from '../../../src/signal/session.ts';
import { encodeNode } from '../../../src/wire/encode.ts';
import { type Node, node } from '../../../src/wire/node.ts';
import { nodeTarget } from '../node-target.ts';
import { openCrypto, openEnv, openKeyPair } from '../open-crypto.ts';
import { accept, sameBytes, sameOutcome, sameValue } from '../oracles.ts';
import { insist, type Target } from '../target.ts';

function messages(input: Uint8Array): void {
  const message = accept(decodeSignalMessage(input));
  if (message !== undefined) {
    insist(sameBytes(concat(message.body, message.mac), input), 'body and MAC are the message');
    const encoded = encodeSignalMessage({ ...message, previousCounter: 0 }, () => message.mac);
    const again = unwrap(decodeSignalMessage(encoded));
    insist(
      sameValue({ ...message, body: 0 }, { ...again, body: 0 }),
      'a message is read as written',
    );
  }
  const first = accept(decodePreKeySignalMessage(input));
  insist(accept(peekPreKeyMessage(input))?.baseKey === undefined || first !== undefined, 'peeking');
  if (first === undefined) return;
  const inner = concat(first.message.body, first.message.mac);
  const again = unwrap(
    decodePreKeySignalMessage(encodePreKeySignalMessage({ ...first, message: inner })),
  );
  insist(sameValue(first, again), 'a first message is read as written');
}

function groupMessages(input: Uint8Array): void {
  const distribution = decodeDistribution(input);
  const offered = accept(distribution);
  if (offered !== undefined) {
    const again = decodeDistribution(encodeDistribution(offered));
    insist(sameOutcome(distribution, again, sameValue), 'a distribution is read as written');
  }
  const message = accept(decodeSenderKeyMessage(input));
  if (message === undefined) return;
  const encoded = encodeSenderKeyMessage(message, () => message.signature);
  const again = unwrap(decodeSenderKeyMessage(encoded));
  insist(sameValue({ ...message, body: 0 }, { ...again, body: 0 }), 'a message is read as written');
}

/** A device with prekeys 1 to 3, and the session that a peer has started with it. */
function makeSessions(crypto: CryptoPrimitives) {
  const env = openEnv(crypto);
  const alice = { identity: openKeyPair(1, crypto), registrationId: 11 };
  const bob = { identity: openKeyPair(2, crypto), registrationId: 22 };
  const signed = openKeyPair(3, crypto);
  const signature = crypto.xeddsaSign(
    bob.identity.privateKey,
    concat(Uint8Array.of(5), signed.publicKey),
    env.random(64),
  );
  const bundle = unwrap(
    verifyBundle(
      {
        registrationId: bob.registrationId,
        identityKey: bob.identity.publicKey,
        signedPreKey: { id: 1, publicKey: signed.publicKey, signature },
        preKey: { id: 2, publicKey: openKeyPair(12, crypto).publicKey },
      },
      crypto,
    ),
  );
  const keys = {
    local: bob,
    own: false,
    signedPreKey: (id: number) => (id === 1 ? signed : undefined),
    preKey: (id: number) => (id >= 1 && id <= 3 ? openKeyPair(10 + id, crypto) : undefined),
  };
  const started = unwrap(initiateSession(undefined, bundle, alice, env));
  const sealed = unwrap(encryptMessage(started, Uint8Array.of(1, 2, 3), env));
  const opened = unwrap(decryptPreKeyMessage(undefined, sealed.ciphertext, keys, env));
  return {
    crypto,
    keys,
    bundle,
    record: encodeSession(opened.session).slice(),
    hello: sealed.ciphertext,
    next: unwrap(encryptMessage(sealed.session, Uint8Array.of(4, 5), env)).ciphertext,
  };
}

const OPEN = makeSessions(openCrypto);
const REAL = makeSessions(nodeCrypto);

type Sessions = typeof OPEN;

/** Rounds of `flags | size(2) | message`: each is opened in the session that came before. */
const conversation =
  ({ crypto, keys, record }: Sessions) =>
  (input: Uint8Array) => {
    const env = openEnv(crypto);
    let session: Session | undefined =
      ((input[0] ?? 0) & 8) === 8 ? undefined : unwrap(decodeSession(record.slice()));
    for (const { flags, part } of partsOf(input)) {
      const before = session && encodeSession(session).slice();
      const own = (flags & 2) === 2;
      const opened =
        (flags & 1) === 1
          ? decryptPreKeyMessage(session, part, { ...keys, own }, env)
          : decryptMessage(session, part, { own }, env);
      const after = accept(opened)?.session;
      insist(
        session === undefined || sameBytes(encodeSession(session), before ?? part),
        'opening leaves the session that came in as it was',
      );
      if (after === undefined) continue;
      session = reloaded(after);
      if ((flags & 4) === 4)
        session = accept(encryptMessage(session, part, env))?.session ?? session;
    }
  };

/** The session read from a copy of its record, which gives the same record again. */
function reloaded(session: Session): Session {
  const record = new Session(session.current, session.previous).record.slice();
  const read = unwrap(decodeSession(record));
  insist(sameBytes(new Session(read.current, read.previous).record, record), 'a record is kept');
  return read;
}

/** `flags | size(2) | part`, again and again; the last part takes what is left. */
function* partsOf(input: Uint8Array): Generator<{ flags: number; part: Uint8Array }> {
  for (let at = 0, round = 0; at + 3 <= input.length && round < MOST_ROUNDS; round++) {
    const [flags = 0, high = 0, low = 0] = input.subarray(at, at + 3);
    const end = at + 3 + high * 256 + low;
    yield { flags, part: input.subarray(at + 3, end) };
    at = end;
  }
}

/** A record of any bytes that decodes can be used, and what comes out decodes again. */
function sessionRecord(input: Uint8Array): void {
  const env = openEnv();
  const session = accept(decodeSession(input.slice()));
  if (session === undefined) return;
  insist(sameBytes(reloaded(session).record, input), 'a record has one form');
  const sealed = accept(encryptMessage(session, input.subarray(0, 16), env));
  if (sealed !== undefined) reloaded(sealed.session);
  const message = unwrap(decodeSession(OPEN.record.slice()));
  const opened = accept(decryptMessage(session, innerOf(0), { own: true }, env));
  if (opened !== undefined) reloaded(opened.session);
  reloaded(mergeSessions(session, message));
  reloaded(mergeSessions(message, session));
}

/** Rounds of distributions (odd) and messages (even) of one sender. */
function group(input: Uint8Array): void {
  const env = openEnv();
  let key: SenderKey | undefined;
  for (const { flags, part } of partsOf(input)) {
    const before = key && encodeSenderKey(key);
    let after: SenderKey | undefined;
    if ((flags & 1) === 1) after = accept(acceptDistribution(key, part));
    else if ((flags & 2) === 2) after = accept(sealForGroup(key, part, env))?.senderKey;
    else if ((flags & 4) === 4) after = createSenderKey(key, env);
    else after = accept(openFromGroup(key, part, openCrypto))?.senderKey;
    insist(
      key === undefined || sameBytes(encodeSenderKey(key), before ?? part),
      'a step leaves the key that came in as it was',
    );
    key = after === undefined ? key : reloadedKey(after);
  }
}

function reloadedKey(key: SenderKey): SenderKey {
  const record = encodeSenderKey(key);
  const read = unwrap(decodeSenderKey(record));
  insist(sameBytes(encodeSenderKey(read), record), 'a record is kept');
  return read;
}

function senderKeyRecord(input: Uint8Array): void {
  const key = accept(decodeSenderKey(input.slice()));
  if (key === undefined) return;
  insist(sameBytes(encodeSenderKey(key), input), 'a record has one form');
  const sealed = accept(sealForGroup(key, input.subarray(0, 16), openEnv()));
  if (sealed === undefined) return;
  reloadedKey(sealed.senderKey);
  accept(openFromGroup(key, sealed.ciphertext, openCrypto));
  reloadedKey(mergeSenderKeys(key, sealed.senderKey));
}

function preKeyRecords(input: Uint8Array): void {
  const one = accept(decodePreKey(input));
  if (one !== undefined) insist(sameBytes(encodePreKey(one), input), 'a prekey has one form');
  const signed = accept(decodeSignedPreKey(input));
  if (signed === undefined) return;
  insist(sameBytes(encodeSignedPreKey(signed), input), 'a signed prekey has one form');
}

const bundles = nodeTarget('signal-bundle', (n) => {
  for (const answer of parseBundles(n)) {
    if ('bundle' in answer) accept(verifyBundle(answer.bundle, openCrypto));
  }
  const asked = parseBundles(n, [{ user: '15550001234', device: 1, server: 's.whatsapp.net' }]);
  insist(asked.length === 1, 'there is an answer for each device that was asked for');
  const bundle = accept(parseBundle(n));
  const verified = bundle && accept(verifyBundle(bundle, openCrypto));
  if (verified !== undefined) {
    accept(initiateSession(undefined, verified, OPEN.keys.local, openEnv()));
  }
  parsePreKeyCount(n);
  digestPreKeyIds(n);
  const signedPreKey = {
    id: 1,
    keyPair: openKeyPair(3),
    uploaded: true,
    signature: new Uint8Array(64),
    createdAt: 0,
  };
  const preKey = (id: number) => OPEN.keys.preKey(id)?.publicKey;
  accept(checkDigest(n, { local: OPEN.keys.local, signedPreKey, preKey }, openCrypto));
});

function scanCode(input: Uint8Array): void {
  const decoded = decodeScanCode(input);
  const code = accept(decoded);
  if (code === undefined) return;
  const again = decodeScanCode(encodeScanCode(code));
  insist(sameOutcome(decoded, again, sameValue), 'a code is read as written');
  const swapped = { ...code, local: code.remote, remote: code.local };
  matchesScanCode(code, swapped, openCrypto);
}

/** An input of parts, as `partsOf` takes it apart. */
const partsFrom = (parts: readonly (readonly [number, Uint8Array])[]): Uint8Array =>
  concat(
    ...parts.map(([flags, part]) =>
      concat(Uint8Array.of(flags, part.length >> 8, part.length & 255), part),
    ),
  );

/** The peer's messages 0, 3 and 1 on a new ratchet key, and one in the session's first life. */
const innerOf = (counter: number): Uint8Array =>
  encodeSignalMessage(
    {
      ratchetKey: openKeyPair(40).publicKey,
      counter,
      previousCounter: 0,
      ciphertext: Uint8Array.of(7, counter, 1),
    },
    () => new Uint8Array(32),
  );

const sessionSeeds = ({ hello, next }: Sessions): readonly Uint8Array[] => [
  partsFrom([
    [9, hello],
    [1, next],
    [1, hello],
  ]),
  partsFrom([
    [0, innerOf(0)],
    [4, innerOf(3)],
    [2, innerOf(1)],
    [0, innerOf(1)],
  ]),
];

/** A session with skipped keys and an archived state. */
const LIVED_RECORD = (() => {
  let session = unwrap(decodeSession(OPEN.record.slice()));
  for (const counter of [0, 3]) {
    session = unwrap(decryptMessage(session, innerOf(counter), { own: false }, openEnv())).session;
  }
  const again = initiateSession(session, OPEN.bundle, OPEN.keys.local, openEnv());
  return encodeSession(unwrap(again)).slice();
})();

const SENDER_KEY = createSenderKey(undefined, openEnv());
const DISTRIBUTION = buildDistribution(SENDER_KEY) ?? new Uint8Array(0);
const [GROUP_FIRST, GROUP_SECOND] = (() => {
  const first = unwrap(sealForGroup(SENDER_KEY, Uint8Array.of(1), openEnv()));
  const second = unwrap(sealForGroup(first.senderKey, Uint8Array.of(2), openEnv()));
  return [first.ciphertext, second.ciphertext];
})();
const OTHER_KEY = unwrap(
  acceptDistribution(
    SENDER_KEY,
    encodeDistribution({
      keyId: 5,
      index: 2,
      chainKey: new Uint8Array(32),
      signingKey: openKeyPair(30).publicKey,
    }),
  ),
);

const SIGNED_PREKEY = generateSignedPreKey(1, openKeyPair(2), openEnv());
const [PREKEY] = generatePreKeys({ firstId: 1, count: 1 }, openEnv());

const keyNode = (tag: string, more: readonly Node[] = []): Node =>
  node(tag, {}, [
    node('id', {}, Uint8Array.of(0, 0, 1)),
    node('value', {}, openKeyPair(3).publicKey),
    ...more,
  ]);
const USER_NODE = node(
  'user',
  { jid: { user: '15550001234', device: 1, server: 's.whatsapp.net' } },
  [
    node('registration', {}, Uint8Array.of(0, 0, 0, 7)),
    node('type', {}, Uint8Array.of(5)),
    node('identity', {}, openKeyPair(2).publicKey),
    keyNode('skey', [node('signature', {}, new Uint8Array(64))]),
    keyNode('key'),
  ],
);
const DIGEST_NODE = node('iq', {}, [
  node('digest', {}, [
    node('registration', {}, Uint8Array.of(0, 0, 0, 22)),
    node('identity', {}, openKeyPair(2).publicKey),
    keyNode('skey', [node('signature', {}, new Uint8Array(64))]),
    node('list', {}, [node('id', {}, Uint8Array.of(0, 0, 1))]),
    node('hash', {}, new Uint8Array(20)),
  ]),
]);
const BUNDLE_SEEDS = [
  node('iq', {}, [node('list', {}, [USER_NODE])]),
  USER_NODE,
  DIGEST_NODE,
  node('iq', {}, [node('count', { value: '3' })]),
].map((one) => encodeNode(one));

const SIDE = { publicKey: openKeyPair(2).publicKey, pnIdentifier: '123', lidIdentifier: '456' };
const SCAN_SEEDS = [
  { version: 2, local: SIDE, remote: SIDE },
  { version: 3, local: { hashedPublicKey: new Uint8Array(64) }, remote: SIDE },
].map(encodeScanCode);

const MOST_ROUNDS = 24;
/** Each message of a session may walk its chain up to the jump that is allowed. */
const RATCHET_BYTES = 67_108_864;

/** The targets of this file. */
export const targets: readonly Target[] = [
  { name: 'signal-message', run: messages, seeds: [OPEN.hello, innerOf(1)] },
  { name: 'signal-group-message', run: groupMessages, seeds: [DISTRIBUTION, GROUP_FIRST] },
  {
    name: 'signal-session',
    run: conversation(OPEN),
    budgetBytes: RATCHET_BYTES,
    seeds: sessionSeeds(OPEN),
  },
  {
    name: 'signal-session-real',
    run: conversation(REAL),
    budgetBytes: RATCHET_BYTES,
    seeds: sessionSeeds(REAL),
  },
  {
    name: 'signal-session-record',
    run: sessionRecord,
    budgetBytes: RATCHET_BYTES,
    seeds: [OPEN.record, LIVED_RECORD],
  },
  {
    name: 'signal-group',
    run: group,
    budgetBytes: RATCHET_BYTES,
    seeds: [
      partsFrom([
        [1, DISTRIBUTION],
        [0, GROUP_SECOND],
        [0, GROUP_FIRST],
        [0, GROUP_FIRST],
      ]),
      partsFrom([
        [4, DISTRIBUTION],
        [2, GROUP_FIRST],
        [1, DISTRIBUTION],
      ]),
    ],
  },
  {
    name: 'signal-group-record',
    run: senderKeyRecord,
    budgetBytes: RATCHET_BYTES,
    seeds: [encodeSenderKey(SENDER_KEY), encodeSenderKey(OTHER_KEY)],
  },
  {
    name: 'signal-prekeys',
    run: preKeyRecords,
    seeds: [encodeSignedPreKey(SIGNED_PREKEY), ...(PREKEY ? [encodePreKey(PREKEY)] : [])],
  },
  { ...bundles, seeds: BUNDLE_SEEDS },
  { name: 'signal-scan-code', run: scanCode, budgetBytes: RATCHET_BYTES, seeds: SCAN_SEEDS },
];
