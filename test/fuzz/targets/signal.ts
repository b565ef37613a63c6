/**
 * Targets of src/signal: messages, sessions, sender keys, prekeys, bundles, scan codes.
 *
 * Sessions run with open cryptography, so that sealed messages can be mutated, and once with the
 * real one, where nothing that was not sealed may open.
 */

import { concat } from '../../../src/base/bytes.ts';
import { unwrap } from '../../../src/base/error.ts';
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
  parsePreKeyCount,
} from '../../../src/signal/prekeys.ts';
import {
  acceptDistribution,
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
import { nodeTarget } from '../node-target.ts';
import { openCrypto, openEnv, openKeyPair } from '../open-crypto.ts';
import { accept, sameBytes, sameOutcome, sameValue } from '../oracles.ts';
import {
  BUNDLE_SEEDS,
  DISTRIBUTION,
  GROUP_FIRST,
  GROUP_SECOND,
  innerOf,
  LIVED_RECORD,
  OPEN,
  OTHER_KEY,
  PREKEY_RECORDS,
  partsFrom,
  REAL,
  SCAN_SEEDS,
  SENDER_KEY,
  type Sessions,
  sessionSeeds,
} from '../signal-world.ts';
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

/** Rounds of `flags | size(2) | message`: each is opened in the session that came before. */
const conversation =
  ({ crypto, keys, record }: Sessions, rounds: number) =>
  (input: Uint8Array) => {
    const env = openEnv(crypto);
    let session: Session | undefined =
      ((input[0] ?? 0) & 8) === 8 ? undefined : unwrap(decodeSession(record.slice()));
    for (const { flags, part } of partsOf(input, rounds)) {
      const before = session && encodeSession(session).slice();
      // Own devices may jump far, and a jump is paid before the MAC is known.
      const own = (flags & 2) === 2 && crypto === openCrypto;
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
function* partsOf(
  input: Uint8Array,
  rounds: number,
): Generator<{ flags: number; part: Uint8Array }> {
  for (let at = 0, round = 0; at + 3 <= input.length && round < rounds; round++) {
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
  // What an older version wrote is written as the present one, and is otherwise the same.
  const again = reloaded(session).record;
  insist(sameBytes(again.subarray(1), input.subarray(1)), 'a record has one form');
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
  for (const { flags, part } of partsOf(input, MOST_ROUNDS)) {
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

const MOST_ROUNDS = 24;
/** Each may cost the allowed jump of hashes, which open cryptography gives for nothing. */
const MOST_REAL_ROUNDS = 2;
/** Each message of a session may walk its chain up to the jump that is allowed. */
const RATCHET_BYTES = 67_108_864;

/** The targets of this file. */
export const targets: readonly Target[] = [
  { name: 'signal-message', run: messages, seeds: [OPEN.hello, innerOf(1)] },
  { name: 'signal-group-message', run: groupMessages, seeds: [DISTRIBUTION, GROUP_FIRST] },
  {
    name: 'signal-session',
    run: conversation(OPEN, MOST_ROUNDS),
    budgetBytes: RATCHET_BYTES,
    seeds: sessionSeeds(OPEN),
  },
  {
    name: 'signal-session-real',
    run: conversation(REAL, MOST_REAL_ROUNDS),
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
    seeds: PREKEY_RECORDS,
  },
  { ...bundles, seeds: BUNDLE_SEEDS },
  { name: 'signal-scan-code', run: scanCode, budgetBytes: RATCHET_BYTES, seeds: SCAN_SEEDS },
];
