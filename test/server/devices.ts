/**
 * Phones and companions for tests of the server: keys, signatures and stanzas from the spec alone.
 */

import { type Bytes, concat, u24, u32, utf8 } from '../../src/base/bytes.ts';
import { generateKeyPair, type KeyPair } from '../../src/crypto/keys.ts';
import {
  decodeAdvDeviceIdentityContainer,
  decodeAdvSignedDeviceIdentity,
  encodeAdvDeviceIdentity,
  encodeAdvDeviceIdentityContainer,
  encodeAdvKeyIndexList,
  encodeAdvSignedDeviceIdentity,
  encodeAdvSignedKeyIndexList,
} from '../../src/proto/adv.ts';
import { encodeClientPayload, encodeDeviceProps } from '../../src/proto/client-payload.ts';
import { type Jid, jid, SERVER } from '../../src/wire/jid.ts';
import { child, contentBytes, contentText, type Node, node } from '../../src/wire/node.ts';
import { at, only, type World } from './world.ts';

/** The private side of a device. */
export interface Keys {
  readonly noise: KeyPair;
  readonly identity: KeyPair;
  readonly signed: { readonly id: number; readonly pair: KeyPair; readonly signature: Bytes };
  readonly registrationId: number;
}

/** A device that can talk to the server. */
export interface Device {
  readonly keys: Keys;
  readonly pn: Jid;
  readonly lid: Jid;
  connection: number;
}

/** A phone and what it has signed. */
export interface Phone extends Device {
  listTime: number;
  indexes: number[];
}

export function makeKeys(world: World): Keys {
  const { env } = world;
  const identity = generateKeyPair(env);
  const pair = generateKeyPair(env);
  const signature = env.crypto.xeddsaSign(
    identity.privateKey,
    concat(Uint8Array.of(5), pair.publicKey),
    env.random(64),
  );
  return {
    noise: generateKeyPair(env),
    identity,
    signed: { id: 1, pair, signature },
    registrationId: 4711,
  };
}

export const publicKeys = (keys: Keys) => ({
  noiseKey: keys.noise.publicKey,
  identityKey: keys.identity.publicKey,
  registrationId: keys.registrationId,
  signedPreKey: {
    id: keys.signed.id,
    publicKey: keys.signed.pair.publicKey,
    signature: keys.signed.signature,
  },
});

/** Registers a phone under a number and logs it in. */
export async function makePhone(world: World, number: string, name = ''): Promise<Phone> {
  const keys = makeKeys(world);
  const lid = `9${number}`;
  const answer = await world.command((request) => ({
    kind: 'register',
    request,
    phone: publicKeys(keys),
    name,
    pn: number,
    lid,
  }));
  if (answer?.ok !== true) throw new Error('not registered');
  const phone: Phone = {
    keys,
    pn: jid(number, 's.whatsapp.net'),
    lid: jid(lid, 'lid'),
    connection: 0,
    listTime: 1_700_000_000,
    indexes: [],
  };
  await login(world, phone);
  return phone;
}

/** Logs a device in on a new connection; gives what the server said. */
export async function login(
  world: World,
  device: Device,
  options: { passive?: boolean; pattern?: 'XX' | 'IK'; key?: Bytes } = {},
): Promise<readonly Node[]> {
  device.connection = world.fresh();
  const isCompanion = device.pn.device > 0;
  await world.give(
    { kind: 'opened', connection: device.connection },
    {
      kind: 'login',
      connection: device.connection,
      clientStatic: options.key ?? device.keys.noise.publicKey,
      pattern: options.pattern ?? 'XX',
      payload: encodeClientPayload({
        username: Number(device.pn.user),
        device: device.pn.device,
        passive: options.passive ?? false,
        userAgent: { platform: isCompanion ? 14 : 0 },
        ...(isCompanion ? { webInfo: { webSubPlatform: 0 } } : {}),
      }),
    },
  );
  return world.take(device.connection);
}

export async function logout(world: World, device: Device): Promise<void> {
  await world.give({ kind: 'closed', connection: device.connection });
}

/** The payload with which a companion registers. */
export const registrationPayload = (
  keys: Keys,
  change: Readonly<Record<string, Bytes | undefined>> = {},
): Bytes =>
  encodeClientPayload({
    passive: false,
    userAgent: { platform: 14, appVersion: { primary: 2, secondary: 3000, tertiary: 1 } },
    webInfo: { webSubPlatform: 0 },
    devicePairingData: {
      eRegid: u32(keys.registrationId),
      eKeytype: Uint8Array.of(5),
      eIdent: keys.identity.publicKey,
      eSkeyId: u24(keys.signed.id),
      eSkeyVal: keys.signed.pair.publicKey,
      eSkeySig: keys.signed.signature,
      buildHash: new Uint8Array(16),
      deviceProps: encodeDeviceProps({ os: 'Test', platformType: 1 }),
      ...change,
    },
  });

/** A companion that shows codes. */
export interface Candidate {
  readonly keys: Keys;
  readonly connection: number;
  readonly refs: readonly string[];
}

export async function openCandidate(world: World): Promise<Candidate> {
  const keys = makeKeys(world);
  const connection = world.fresh();
  await world.give(
    { kind: 'opened', connection },
    {
      kind: 'login',
      connection,
      clientStatic: keys.noise.publicKey,
      pattern: 'XX',
      payload: registrationPayload(keys),
    },
  );
  const offer = only(world.take(connection), 'iq');
  const refs = at(offer, 'pair-device').content as readonly Node[];
  return { keys, connection, refs: refs.map((ref) => contentText(ref) ?? '') };
}

/** What a test may change in an upload. */
export interface UploadChange {
  readonly ref?: string;
  readonly pubKey?: Bytes;
  readonly signer?: KeyPair;
  readonly listSigner?: KeyPair;
  readonly keyIndex?: number;
  readonly listTime?: number;
  readonly attrTime?: number;
  readonly validIndexes?: readonly number[];
  readonly listRawId?: number;
  readonly container?: Bytes;
  readonly without?: string;
}

/** The primary's upload for a candidate. */
export function uploadFor(
  world: World,
  phone: Phone,
  candidate: Candidate,
  change: UploadChange = {},
): Node {
  const { crypto } = world.env;
  const keyIndex = change.keyIndex ?? Math.max(0, ...phone.indexes) + 1;
  const timestamp = change.listTime ?? phone.listTime + 1;
  phone.listTime = Math.max(phone.listTime, timestamp);
  phone.indexes.push(keyIndex);
  const details = encodeAdvDeviceIdentity({ rawId: RAW_ID, timestamp, keyIndex });
  const signer = change.signer ?? phone.keys.identity;
  const accountSignature = crypto.xeddsaSign(
    signer.privateKey,
    concat(Uint8Array.of(6, 0), details, candidate.keys.identity.publicKey),
    world.env.random(64),
  );
  const signed = encodeAdvSignedDeviceIdentity({
    details,
    accountSignatureKey: signer.publicKey,
    accountSignature,
  });
  const parts = [
    node('ref', {}, utf8(change.ref ?? candidate.refs[0] ?? '')),
    node('pub-key', {}, change.pubKey ?? candidate.keys.noise.publicKey),
    node(
      'device-identity',
      {},
      change.container ??
        encodeAdvDeviceIdentityContainer({ details: signed, hmac: new Uint8Array(32) }),
    ),
    listNode(world, phone, {
      timestamp,
      attrTime: change.attrTime ?? timestamp,
      validIndexes: change.validIndexes ?? [0, ...phone.indexes],
      signer: change.listSigner ?? phone.keys.identity,
      rawId: change.listRawId ?? RAW_ID,
    }),
  ];
  return request('set', 'md', [
    node(
      'pair-device',
      {},
      parts.filter(({ tag }) => tag !== change.without),
    ),
  ]);
}

/** A `<key-index-list>` as a primary makes it. */
export function listNode(
  world: World,
  phone: Phone,
  list: {
    readonly timestamp: number;
    readonly attrTime?: number;
    readonly validIndexes: readonly number[];
    readonly signer?: KeyPair;
    readonly rawId?: number;
  },
): Node {
  const { timestamp, validIndexes, signer = phone.keys.identity } = list;
  const details = encodeAdvKeyIndexList({
    rawId: list.rawId ?? RAW_ID,
    timestamp,
    currentIndex: Math.max(0, ...phone.indexes),
    validIndexes,
  });
  const accountSignature = world.env.crypto.xeddsaSign(
    signer.privateKey,
    concat(Uint8Array.of(6, 2), details),
    world.env.random(64),
  );
  return node(
    'key-index-list',
    { ts: String(list.attrTime ?? timestamp) },
    encodeAdvSignedKeyIndexList({ details, accountSignature }),
  );
}

/** What a test may change in the companion's signature. */
export interface SignChange {
  readonly details?: Bytes;
  readonly signer?: KeyPair;
  readonly keyIndex?: string;
}

/** The companion's answer to pair-success. */
export function signFor(
  world: World,
  phone: Phone,
  candidate: Candidate,
  success: Node,
  change: SignChange = {},
): Node {
  const container = contentBytes(at(success, 'pair-success', 'device-identity'));
  const { details, accountSignature } = readIdentity(container ?? new Uint8Array(0));
  const signer = change.signer ?? candidate.keys.identity;
  const deviceSignature = world.env.crypto.xeddsaSign(
    signer.privateKey,
    concat(
      Uint8Array.of(6, 1),
      details,
      candidate.keys.identity.publicKey,
      phone.keys.identity.publicKey,
    ),
    world.env.random(64),
  );
  const identity = encodeAdvSignedDeviceIdentity({
    details: change.details ?? details,
    accountSignature,
    deviceSignature,
  });
  const keyIndex = change.keyIndex ?? String(Math.max(...phone.indexes));
  return node('iq', { id: success.attrs['id'], to: SERVER, type: 'result' }, [
    node('pair-device-sign', {}, [node('device-identity', { 'key-index': keyIndex }, identity)]),
  ]);
}

/** Links a companion and logs it in, active. */
export async function link(world: World, phone: Phone): Promise<Device> {
  const candidate = await openCandidate(world);
  const upload = uploadFor(world, phone, candidate);
  const answer = await ask(world, phone, upload);
  const linked = at(answer, 'device').attrs['jid'] as Jid;
  const success = only(world.take(candidate.connection), 'iq');
  const connection = candidate.connection;
  const node = signFor(world, phone, candidate, success);
  await world.give({ kind: 'node', connection, node });
  const companion: Device = {
    keys: candidate.keys,
    pn: linked,
    lid: { ...phone.lid, device: linked.device },
    connection: 0,
  };
  await login(world, companion);
  return companion;
}

/** Sends a request and gives the answer to it; other stanzas stay where they are. */
export async function ask(world: World, device: Device, stanza: Node): Promise<Node> {
  const before = world.take(device.connection);
  await world.give({ kind: 'node', connection: device.connection, node: stanza });
  const said = world.take(device.connection);
  const answer = said.find((one) => one.tag === 'iq' && one.attrs['id'] === stanza.attrs['id']);
  if (answer === undefined) throw new Error('no answer');
  world.putBack(device.connection, [...before, ...said.filter((one) => one !== answer)]);
  return answer;
}

/** Sends a stanza and gives what the server says to the sender. */
export async function say(world: World, device: Device, stanza: Node): Promise<readonly Node[]> {
  await world.give({ kind: 'node', connection: device.connection, node: stanza });
  return world.take(device.connection);
}

let lastRequest = 0;

/** A request to the server. */
export function request(type: string, xmlns: string, content?: readonly Node[]): Node {
  lastRequest += 1;
  return node('iq', { id: `r${lastRequest}`, to: SERVER, type, xmlns }, content);
}

/** The code of a refused request, or nothing if it was granted. */
export const codeOf = (answer: Node): string | undefined => {
  const error = child(answer, 'error');
  return error === undefined ? undefined : String(error.attrs['code']);
};

/** A message with one copy for each device. */
export function message(
  id: string,
  to: Jid,
  devices: readonly Jid[],
  options: { readonly sealed?: string; readonly attrs?: Readonly<Record<string, string>> } = {},
): Node {
  return node('message', { id, to, type: 'text', ...options.attrs }, [
    node(
      'participants',
      {},
      devices.map((device) =>
        node('to', { jid: device }, [
          node(
            'enc',
            { v: '2', type: 'msg' },
            utf8(`${options.sealed ?? 'sealed'} ${device.user}:${device.device}`),
          ),
        ]),
      ),
    ),
  ]);
}

function readIdentity(container: Bytes): {
  readonly details: Bytes;
  readonly accountSignature: Bytes;
} {
  const outer = decodeAdvDeviceIdentityContainer(container);
  const signed = decodeAdvSignedDeviceIdentity(
    (outer.ok ? outer.value.details : undefined) ?? new Uint8Array(0),
  );
  const { details, accountSignature } = signed.ok ? signed.value : {};
  if (details === undefined || accountSignature === undefined) throw new Error('no identity');
  return { details, accountSignature };
}

export const RAW_ID = 77;
