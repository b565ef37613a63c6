/**
 * Runs one published Noise vector through the handshake engine, as both sides.
 */

import { type Bytes, concat, hex } from '../../src/base/bytes.ts';
import { unwrap } from '../../src/base/error.ts';
import { type KeyPair, keyPairFrom } from '../../src/crypto/keys.ts';
import { nodeCrypto } from '../../src/crypto/node-provider.ts';
import {
  type HandshakeKeys,
  type HandshakeParts,
  type HandshakeState,
  isFinished,
  readMessage,
  startHandshake,
  transportKeys,
  writeMessage,
} from '../../src/noise/handshake.ts';
import type { Pattern, Role } from '../../src/noise/patterns.ts';
import { TransportCipher } from '../../src/noise/transport.ts';
import { bytes } from '../crypto/provider-list.ts';
import { fixedEnv } from './fixed-env.ts';

/** The vector format that cacophony and snow share. */
export interface PublishedVector {
  readonly protocol_name: string;
  readonly init_prologue: string;
  readonly init_static?: string;
  readonly init_ephemeral?: string;
  readonly init_remote_static?: string;
  readonly resp_static?: string;
  readonly resp_ephemeral?: string;
  readonly resp_remote_static?: string;
  readonly handshake_hash?: string;
  readonly messages: readonly { readonly payload: string; readonly ciphertext: string }[];
}

/** What the engine made of a vector. */
export interface PublishedOutcome {
  readonly ciphertexts: readonly string[];
  readonly payloads: readonly string[];
  readonly hashes: readonly string[];
}

/** Writes each message on one side and reads the known one on the other. */
export function runPublished(
  pattern: Pattern,
  vector: PublishedVector,
  messages = vector.messages,
): PublishedOutcome {
  const prologue = bytes(vector.init_prologue);
  const sides: Record<Role, HandshakeState> = {
    initiator: startHandshake(
      pattern,
      'initiator',
      { prologue, ...keysOf(vector, 'init', 'resp', pattern) },
      nodeCrypto,
    ),
    responder: startHandshake(
      pattern,
      'responder',
      { prologue, ...keysOf(vector, 'resp', 'init', pattern) },
      nodeCrypto,
    ),
  };
  const ciphertexts: string[] = [];
  const payloads: string[] = [];
  pattern.messages.forEach(({ from, tokens }, i) => {
    const to = from === 'initiator' ? 'responder' : 'initiator';
    const message = messages[i] ?? { payload: '', ciphertext: '' };
    const ephemeral = from === 'initiator' ? vector.init_ephemeral : vector.resp_ephemeral;
    const env = fixedEnv(tokens.includes('e') ? [bytes(ephemeral ?? '')] : []);
    const written = unwrap(writeMessage(sides[from], bytes(message.payload), env));
    const { ephemeral: e, static: s, payload: p } = written.parts;
    ciphertexts.push(hex(concat(...[e, s, p].filter((part): part is Bytes => part !== undefined))));
    const parts = cut(bytes(message.ciphertext), written.parts);
    const read = unwrap(readMessage(sides[to], parts, nodeCrypto));
    payloads.push(hex(read.payload));
    sides[from] = written.state;
    sides[to] = read.state;
  });
  runTransport(pattern, sides, messages, ciphertexts);
  const hashes = [sides.initiator, sides.responder].map(({ symmetric }) => hex(symmetric.hash));
  return { ciphertexts, payloads, hashes };
}

function runTransport(
  pattern: Pattern,
  sides: Readonly<Record<Role, HandshakeState>>,
  messages: PublishedVector['messages'],
  ciphertexts: string[],
): void {
  if (!isFinished(sides.initiator)) throw new Error('the pattern did not end');
  const oneWay = pattern.messages.length === 1;
  const initiator = new TransportCipher(transportKeys(sides.initiator, nodeCrypto), nodeCrypto);
  const responder = new TransportCipher(transportKeys(sides.responder, nodeCrypto), nodeCrypto);
  messages.slice(pattern.messages.length).forEach(({ payload, ciphertext }, i) => {
    const last = pattern.messages.at(-1)?.from;
    const fromInitiator = oneWay || (last === 'responder') === (i % 2 === 0);
    const [sender, receiver] = fromInitiator ? [initiator, responder] : [responder, initiator];
    ciphertexts.push(hex(sender.seal(bytes(payload))));
    unwrap(receiver.open(bytes(ciphertext)));
  });
}

/** Cuts a joined message into parts of the sizes that our own message has. */
function cut(joined: Bytes, like: HandshakeParts): HandshakeParts {
  const e = like.ephemeral?.length ?? 0;
  const s = like.static?.length ?? 0;
  return {
    ...(e > 0 ? { ephemeral: joined.slice(0, e) } : {}),
    ...(s > 0 ? { static: joined.slice(e, e + s) } : {}),
    payload: joined.slice(e + s),
  };
}

function keysOf(
  vector: PublishedVector,
  own: 'init' | 'resp',
  other: 'init' | 'resp',
  pattern: Pattern,
): HandshakeKeys {
  const localStatic = pair(vector[`${own}_static`]);
  const localEphemeral = own === 'init' ? pair(vector.init_ephemeral) : undefined;
  const knowsStatic = pattern.before.some(
    ({ of, key }) => key === 's' && (of === 'initiator' ? 'init' : 'resp') === other,
  );
  const remote = vector[`${own}_remote_static`];
  const fallback = pattern.before.some(({ key }) => key === 'e');
  return {
    ...(localStatic === undefined ? {} : { localStatic }),
    ...(fallback && localEphemeral !== undefined ? { localEphemeral } : {}),
    ...(fallback && own === 'resp'
      ? { remoteEphemeral: pair(vector.init_ephemeral)?.publicKey ?? new Uint8Array(0) }
      : {}),
    ...(knowsStatic && remote !== undefined ? { remoteStatic: bytes(remote) } : {}),
  };
}

const pair = (privateKey: string | undefined): KeyPair | undefined =>
  privateKey === undefined ? undefined : keyPairFrom(bytes(privateKey), nodeCrypto);
