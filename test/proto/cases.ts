/** Doors by the name of their message, and the values of fixtures in the form that doors give. */

import { readFileSync } from 'node:fs';
import { fromHex } from '../../src/base/bytes.ts';
import type { Result } from '../../src/base/error.ts';
import * as adv from '../../src/proto/adv.ts';
import * as clientPayload from '../../src/proto/client-payload.ts';
import { door } from '../../src/proto/door.ts';
import { SyncActionValue } from '../../src/proto/generated.js';
import * as handshake from '../../src/proto/handshake.ts';
import * as history from '../../src/proto/history.ts';
import * as message from '../../src/proto/message.ts';
import * as pairing from '../../src/proto/pairing.ts';
import * as protocol from '../../src/proto/protocol.ts';
import * as sync from '../../src/proto/sync.ts';

/** Both directions of one message, its type forgotten. */
export interface AnyDoor {
  readonly decode: (bytes: Uint8Array) => Result<object>;
  readonly encode: (value: object) => Uint8Array;
}

/** Every door by the published name of its message. */
export const DOORS: Readonly<Record<string, AnyDoor>> = {
  HandshakeMessage: pair(handshake.decodeHandshakeMessage, handshake.encodeHandshakeMessage),
  CertChain: pair(handshake.decodeCertificateChain, handshake.encodeCertificateChain),
  'CertChain.NoiseCertificate.Details': pair(
    handshake.decodeCertificateDetails,
    handshake.encodeCertificateDetails,
  ),
  ClientPayload: pair(clientPayload.decodeClientPayload, clientPayload.encodeClientPayload),
  DeviceProps: pair(clientPayload.decodeDeviceProps, clientPayload.encodeDeviceProps),
  ADVSignedDeviceIdentityHMAC: pair(
    adv.decodeAdvDeviceIdentityContainer,
    adv.encodeAdvDeviceIdentityContainer,
  ),
  ADVSignedDeviceIdentity: pair(
    adv.decodeAdvSignedDeviceIdentity,
    adv.encodeAdvSignedDeviceIdentity,
  ),
  ADVDeviceIdentity: pair(adv.decodeAdvDeviceIdentity, adv.encodeAdvDeviceIdentity),
  ADVSignedKeyIndexList: pair(adv.decodeAdvSignedKeyIndexList, adv.encodeAdvSignedKeyIndexList),
  ADVKeyIndexList: pair(adv.decodeAdvKeyIndexList, adv.encodeAdvKeyIndexList),
  Message: pair(message.decodeMessage, message.encodeMessage),
  'Message.ReactionMessage': pair(message.decodeReaction, message.encodeReaction),
  'Message.PollVoteMessage': pair(message.decodePollVote, message.encodePollVote),
  'Message.EventResponseMessage': pair(message.decodeEventResponse, message.encodeEventResponse),
  'Message.CommentMessage': pair(message.decodeComment, message.encodeComment),
  LIDMigrationMappingSyncPayload: pair(protocol.decodeLidMigration, protocol.encodeLidMigration),
  SyncdPatch: pair(sync.decodeSyncdPatch, sync.encodeSyncdPatch),
  SyncdSnapshot: pair(sync.decodeSyncdSnapshot, sync.encodeSyncdSnapshot),
  SyncdMutations: pair(sync.decodeSyncdMutations, sync.encodeSyncdMutations),
  ExternalBlobReference: pair(sync.decodeExternalBlobReference, sync.encodeExternalBlobReference),
  SyncActionData: pair(sync.decodeSyncActionData, sync.encodeSyncActionData),
  SyncActionValue: door(SyncActionValue),
  HistorySync: pair(history.decodeHistorySync, history.encodeHistorySync),
  Conversation: pair(history.decodeConversation, history.encodeConversation),
  WebMessageInfo: pair(history.decodeWebMessageInfo, history.encodeWebMessageInfo),
  ClientPairingProps: pair(pairing.decodeClientPairingProps, pairing.encodeClientPairingProps),
};

function pair<T extends object>(
  decode: (bytes: Uint8Array) => Result<T>,
  encode: (value: T) => Uint8Array,
): AnyDoor {
  return { decode, encode: encode as AnyDoor['encode'] };
}

/** The door of a message. */
export function doorOf(name: string): AnyDoor {
  const found = DOORS[name];
  if (found === undefined) throw new Error(`there is no door for ${name}`);
  return found;
}

/** One case of fixtures/proto/messages.json. */
export interface ProtoCase {
  readonly name: string;
  readonly comment: string;
  readonly result: string;
  readonly message: string;
  readonly bytes: string;
  readonly value?: object;
}

/** All cases of the fixture. */
export function protoCases(): readonly ProtoCase[] {
  const path = new URL('../../fixtures/proto/messages.json', import.meta.url);
  return (JSON.parse(readFileSync(path, 'utf8')) as { cases: readonly ProtoCase[] }).cases;
}

/** A value of a fixture with its byte strings in place. */
export function fromJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromJson);
  if (typeof value !== 'object' || value === null) return value;
  const hexText = (value as { $hex?: unknown }).$hex;
  if (typeof hexText === 'string') return unhex(hexText);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fromJson(item)]));
}

/** Bytes of a hex text. */
export function unhex(text: string): Uint8Array {
  const bytes = fromHex(text);
  if (bytes === undefined) throw new Error('not hex');
  return bytes;
}
