/**
 * Prekeys: upload, fetch, count, digest, rotation, and the notice that few are left (spec 06 §8).
 *
 * Each one-time prekey is handed out exactly once, lowest id first, in the same commit as the
 * answer; a device without any is served the rest of its bundle. Identity and registration id came
 * with the registration and never change by an upload (spec 02 §9.3).
 */

import { type Bytes, equalBytes, fromBigEndian, u24, u32 } from '../base/bytes.ts';
import type { CryptoPrimitives } from '../base/env.ts';
import { cap } from '../base/limits.ts';
import { publicKey33 } from '../crypto/keys.ts';
import { type Jid, SERVER } from '../wire/jid.ts';
import { child, children, contentBytes, type Node, node } from '../wire/node.ts';
import { deviceOf, type Ledger } from './ledger.ts';
import { deliver } from './queues.ts';
import {
  addToRanges,
  countRanges,
  firstMembers,
  inRanges,
  membersFrom,
  removeFromRanges,
} from './ranges.ts';
import { planWatch, watch } from './registry.ts';
import { errorNode, jidAttr, refusal, result } from './stanzas.ts';
import type { ConnectionId, Session } from './state.ts';
import {
  type Account,
  type Device,
  type DeviceKey,
  deviceKey,
  type Pool,
  type SignedPreKey,
} from './tables.ts';
import type { Turn } from './turn.ts';

/** Whether a signed prekey is signed by the identity (spec 02 §2.4). */
export const signedByIdentity = (
  { publicKey, signature }: SignedPreKey,
  identityKey: Bytes,
  crypto: CryptoPrimitives,
): boolean => crypto.xeddsaVerify(identityKey, publicKey33(publicKey), signature);

/** Names the records of any `encrypt` request. */
export function planPreKeys(ledger: Ledger, session: Session, request: Node): void {
  ledger.account(session.pn);
  const own = deviceKey(session.pn, session.device);
  const { available } = ledger.pool(own);
  if (child(request, 'digest') !== undefined) {
    for (const id of membersFrom(available, 0)) ledger.oneTimeKey(own, id);
  }
  const asked = new Map<DeviceKey, number>();
  for (const address of askedUsers(request)) {
    const account = ledger.accountOf(address);
    if (account === undefined) continue;
    planWatch(ledger, session.pn, account.pn);
    const device = deviceKey(account.pn, address.device);
    const count = (asked.get(device) ?? 0) + 1;
    asked.set(device, count);
    const pool = ledger.pool(device);
    for (const id of firstMembers(pool.available, 0, count)) ledger.oneTimeKey(device, id);
    if (countRanges(pool.available) - count < cap('prekeyLow')) ledger.queue(device);
  }
}

/** `<count/>`: how many one-time prekeys of the caller are left. */
export function answerCount(turn: Turn, id: ConnectionId, session: Session, request: Node): void {
  const { available } = turn.pool(deviceKey(session.pn, session.device));
  const count = node('count', { value: String(countRanges(available)) });
  turn.send(id, result(request, [count]));
}

/** `<digest/>`: what the server holds of the caller (spec 06 §8.3). */
export function answerDigest(turn: Turn, id: ConnectionId, session: Session, request: Node): void {
  const device = ownDevice(turn, session);
  const key = deviceKey(session.pn, session.device);
  const pool = turn.pool(key);
  const isEmpty = pool.available.length === 0 && pool.dispensed.length === 0;
  if (device === undefined || isEmpty) return turn.send(id, refusal(request, 404));
  const ids = [...membersFrom(pool.available, 0)];
  const values = ids.map((one) => turn.oneTimeKey(key, one) ?? new Uint8Array(0));
  const { publicKey, signature } = device.signedPreKey;
  const hash = turn.env.crypto.sha1(device.identityKey, publicKey, signature, ...values);
  const list = ids.map((one) => node('id', {}, u24(one)));
  const digest = node('digest', {}, [
    ...identityNodes(device),
    signedPreKeyNode(device.signedPreKey),
    node('list', {}, list),
    node('hash', {}, hash),
  ]);
  turn.send(id, result(request, [digest]));
}

/** `<key>`: one bundle for each device that was asked for (spec 06 §8.2). */
export function answerBundles(turn: Turn, id: ConnectionId, session: Session, request: Node): void {
  const asked = askedUsers(request);
  if (asked.length > cap('bundlesPerQuery')) return turn.send(id, refusal(request, 406));
  const users = asked.map((address) => {
    const account = turn.accountOf(address);
    const device = account === undefined ? undefined : deviceOf(account, address.device);
    if (account === undefined || device === undefined) {
      return node('user', { jid: address }, [errorNode(404)]);
    }
    watch(turn, session.pn, account.pn);
    return bundleNode(turn, account, device, address);
  });
  turn.send(id, result(request, [node('list', {}, users)]));
}

/** An upload of prekeys: all of it, or nothing (spec 06 §8.1, §17). */
export function takePreKeys(turn: Turn, id: ConnectionId, session: Session, request: Node): void {
  const account = turn.account(session.pn);
  const device = ownDevice(turn, session);
  const keys = uploadedKeys(request);
  const signed = parseSignedPreKey(child(request, 'skey'));
  const identity = contentBytes(child(request, 'identity') ?? request);
  const registration = contentBytes(child(request, 'registration') ?? request);
  if (account === undefined || device === undefined) return turn.send(id, refusal(request, 403));
  if (keys === undefined || signed === undefined || identity?.length !== 32) {
    return turn.send(id, refusal(request, 406));
  }
  if (registration?.length !== 4) return turn.send(id, refusal(request, 406));
  const isSame =
    equalBytes(identity, device.identityKey) &&
    fromBigEndian(registration) === device.registrationId;
  if (!isSame) return turn.send(id, refusal(request, 403));
  if (!signedByIdentity(signed, device.identityKey, turn.env.crypto)) {
    return turn.send(id, refusal(request, 406));
  }
  const key = deviceKey(session.pn, session.device);
  const pool = turn.pool(key);
  let { available } = pool;
  const fresh = keys.filter((one) => !inRanges(pool.dispensed, one.id));
  for (const one of fresh) available = addToRanges(available, one.id);
  if (countRanges(available) > cap('prekeyPool')) return turn.send(id, refusal(request, 406));
  for (const one of fresh) turn.putOneTimeKey(key, one.id, one.value);
  turn.putPool(key, { ...pool, available, noticed: 'none' });
  putDevice(turn, account, { ...device, signedPreKey: signed });
  turn.send(id, result(request));
}

/** `<rotate>`: a new signed prekey (spec 02 §9.6). */
export function takeRotation(turn: Turn, id: ConnectionId, session: Session, request: Node): void {
  const account = turn.account(session.pn);
  const device = ownDevice(turn, session);
  const signed = parseSignedPreKey(child(child(request, 'rotate') ?? request, 'skey'));
  if (account === undefined || device === undefined) return turn.send(id, refusal(request, 403));
  if (signed === undefined || !signedByIdentity(signed, device.identityKey, turn.env.crypto)) {
    return turn.send(id, refusal(request, 406));
  }
  putDevice(turn, account, { ...device, signedPreKey: signed });
  turn.send(id, result(request));
}

function bundleNode(turn: Turn, account: Account, device: Device, asked: Jid): Node {
  const key = deviceKey(account.pn, device.id);
  const pool = turn.pool(key);
  const [lowest] = pool.available;
  const oneTime: Node[] = [];
  let left: Pool = pool;
  if (lowest !== undefined) {
    const [id] = lowest;
    const value = turn.oneTimeKey(key, id);
    if (value !== undefined) oneTime.push(keyNode('key', id, value));
    turn.deleteOneTimeKey(key, id);
    left = {
      ...pool,
      available: removeFromRanges(pool.available, id),
      dispensed: addToRanges(pool.dispensed, id),
    };
  }
  left = noticeLow(turn, key, left);
  if (left !== pool) turn.putPool(key, left);
  const proof =
    device.signedIdentity === undefined ? [] : [node('device-identity', {}, device.signedIdentity)];
  return node('user', { jid: asked, t: String(turn.seconds) }, [
    ...identityNodes(device),
    ...oneTime,
    signedPreKeyNode(device.signedPreKey),
    ...proof,
  ]);
}

/**
 * Tells a device that few of its one-time prekeys are left, once, and again when none is. One that
 * has never uploaded any does so at its first login: a notice would only make it do so twice.
 */
function noticeLow(turn: Turn, key: DeviceKey, pool: Pool): Pool {
  if (pool.available.length === 0 && pool.dispensed.length === 0) return pool;
  const left = countRanges(pool.available);
  const notice = left === 0 ? 'empty' : 'low';
  if (left >= cap('prekeyLow') || pool.noticed === notice || pool.noticed === 'empty') return pool;
  const attrs = { id: turn.freshId(), from: SERVER, type: 'encrypt', t: String(turn.seconds) };
  deliver(turn, key, node('notification', attrs, [node('count', { value: String(left) })]));
  return { ...pool, noticed: notice };
}

const identityNodes = ({ registrationId, identityKey }: Device): readonly Node[] => [
  node('registration', {}, u32(registrationId)),
  node('type', {}, KEY_TYPE),
  node('identity', {}, identityKey),
];

const signedPreKeyNode = ({ id, publicKey, signature }: SignedPreKey): Node =>
  node('skey', {}, [
    node('id', {}, u24(id)),
    node('value', {}, publicKey),
    node('signature', {}, signature),
  ]);

const keyNode = (tag: string, id: number, value: Bytes): Node =>
  node(tag, {}, [node('id', {}, u24(id)), node('value', {}, value)]);

/** The devices that a request asks bundles for, in the form in which they were asked. */
const askedUsers = (request: Node): readonly Jid[] =>
  children(child(request, 'key') ?? EMPTY_LIST, 'user').flatMap((user) => {
    const address = jidAttr(user, 'jid');
    return address ?? [];
  });

interface UploadedKey {
  readonly id: number;
  readonly value: Bytes;
}

/** The one-time prekeys of an upload; nothing if a length is wrong or an id is there twice. */
function uploadedKeys(request: Node): readonly UploadedKey[] | undefined {
  const nodes = children(child(request, 'list') ?? EMPTY_LIST, 'key');
  if (nodes.length > cap('prekeyUploadAccepted')) return undefined;
  const keys = new Map<number, UploadedKey>();
  for (const one of nodes) {
    const id = contentBytes(child(one, 'id') ?? EMPTY_LIST);
    const value = contentBytes(child(one, 'value') ?? EMPTY_LIST);
    if (id?.length !== 3 || value?.length !== 32) return undefined;
    keys.set(fromBigEndian(id), { id: fromBigEndian(id), value });
  }
  return keys.size === nodes.length ? [...keys.values()] : undefined;
}

function parseSignedPreKey(wire: Node | undefined): SignedPreKey | undefined {
  const id = contentBytes(child(wire ?? EMPTY_LIST, 'id') ?? EMPTY_LIST);
  const publicKey = contentBytes(child(wire ?? EMPTY_LIST, 'value') ?? EMPTY_LIST);
  const signature = contentBytes(child(wire ?? EMPTY_LIST, 'signature') ?? EMPTY_LIST);
  if (id?.length !== 3 || publicKey?.length !== 32 || signature?.length !== 64) return undefined;
  return { id: fromBigEndian(id), publicKey, signature };
}

function ownDevice(turn: Turn, session: Session): Device | undefined {
  const account = turn.account(session.pn);
  return account === undefined ? undefined : deviceOf(account, session.device);
}

const putDevice = (turn: Turn, account: Account, device: Device): void =>
  turn.putAccount({
    ...account,
    devices: account.devices.map((one) => (one.id === device.id ? device : one)),
  });

const EMPTY_LIST: Node = node('list');
const KEY_TYPE = Uint8Array.of(5);
