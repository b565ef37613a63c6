/**
 * What the targets of src/signal begin with: a device with keys and a session, and honest inputs.
 *
 * Made by the project's own code, so these are inputs and never expectations.
 */

import { concat } from '../../src/base/bytes.ts';
import type { CryptoPrimitives } from '../../src/base/env.ts';
import { unwrap } from '../../src/base/error.ts';
import { nodeCrypto } from '../../src/crypto/node-provider.ts';
import { verifyBundle } from '../../src/signal/bundle.ts';
import {
  decryptMessage,
  decryptPreKeyMessage,
  encryptMessage,
  initiateSession,
} from '../../src/signal/cipher.ts';
import { encodeScanCode } from '../../src/signal/fingerprint.ts';
import { encodeSignalMessage } from '../../src/signal/message.ts';
import {
  encodePreKey,
  encodeSignedPreKey,
  generatePreKeys,
  generateSignedPreKey,
} from '../../src/signal/prekeys.ts';
import {
  acceptDistribution,
  buildDistribution,
  createSenderKey,
  sealForGroup,
} from '../../src/signal/sender-key.ts';
import { encodeDistribution } from '../../src/signal/sender-message.ts';
import { decodeSession, encodeSession } from '../../src/signal/session.ts';
import { encodeNode } from '../../src/wire/encode.ts';
import { type Node, node } from '../../src/wire/node.ts';
import { openCrypto, openEnv, openKeyPair } from './open-crypto.ts';

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

/** With open cryptography. */
export const OPEN = makeSessions(openCrypto);
/** With the real one. */
export const REAL = makeSessions(nodeCrypto);

/** A device, its session with a peer, and what the peer has sent. */
export type Sessions = typeof OPEN;

/** An input of parts, as `partsOf` takes it apart. */
export const partsFrom = (parts: readonly (readonly [number, Uint8Array])[]): Uint8Array =>
  concat(
    ...parts.map(([flags, part]) =>
      concat(Uint8Array.of(flags, part.length >> 8, part.length & 255), part),
    ),
  );

/** The peer's messages 0, 3 and 1 on a new ratchet key, and one in the session's first life. */
export const innerOf = (counter: number): Uint8Array =>
  encodeSignalMessage(
    {
      ratchetKey: openKeyPair(40).publicKey,
      counter,
      previousCounter: 0,
      ciphertext: Uint8Array.of(7, counter, 1),
    },
    () => new Uint8Array(32),
  );

/** Two conversations: one begins with a first message, the other goes on. */
export const sessionSeeds = ({ hello, next }: Sessions): readonly Uint8Array[] => [
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
export const LIVED_RECORD = (() => {
  let session = unwrap(decodeSession(OPEN.record.slice()));
  for (const counter of [0, 3]) {
    session = unwrap(decryptMessage(session, innerOf(counter), { own: false }, openEnv())).session;
  }
  const again = initiateSession(session, OPEN.bundle, OPEN.keys.local, openEnv());
  return encodeSession(unwrap(again)).slice();
})();

/** The own key of a sender. */
export const SENDER_KEY = createSenderKey(undefined, openEnv());
/** What its readers get first. */
export const DISTRIBUTION = buildDistribution(SENDER_KEY) ?? new Uint8Array(0);
/** Its first two messages. */
export const [GROUP_FIRST, GROUP_SECOND] = (() => {
  const first = unwrap(sealForGroup(SENDER_KEY, Uint8Array.of(1), openEnv()));
  const second = unwrap(sealForGroup(first.senderKey, Uint8Array.of(2), openEnv()));
  return [first.ciphertext, second.ciphertext];
})();
/** An own key behind one of somebody else. */
export const OTHER_KEY = unwrap(
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

/** Records of a signed prekey and of a one-time one. */
export const PREKEY_RECORDS = [
  encodeSignedPreKey(generateSignedPreKey(1, openKeyPair(2), openEnv())),
  ...generatePreKeys({ firstId: 1, count: 1 }, openEnv()).map(encodePreKey),
];

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
/** A key answer, one user of it, a digest and a count. */
export const BUNDLE_SEEDS = [
  node('iq', {}, [node('list', {}, [USER_NODE])]),
  USER_NODE,
  DIGEST_NODE,
  node('iq', {}, [node('count', { value: '3' })]),
].map((one) => encodeNode(one));

const SIDE = { publicKey: openKeyPair(2).publicKey, pnIdentifier: '123', lidIdentifier: '456' };
/** Scan codes of both kinds. */
export const SCAN_SEEDS = [
  { version: 2, local: SIDE, remote: SIDE },
  { version: 3, local: { hashedPublicKey: new Uint8Array(64) }, remote: SIDE },
].map(encodeScanCode);
