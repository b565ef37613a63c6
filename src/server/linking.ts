/**
 * Linking a companion: codes, the primary's upload, the companion's signature (spec 06 §4.1).
 *
 * A link is complete only when the companion has signed what the primary signed for it; until then
 * it is a reservation that lives and dies with the companion's connection. A code that was used is
 * gone; a refused upload uses nothing.
 *
 *   codes shown ──upload──► reserved ──signed──► linked, 515
 *        ▲                     │
 *        └── refusal, silence ─┘  (the connection ends: everything is forgotten)
 */

import { type Bytes, equalBytes, hex, utf8 } from '../base/bytes.ts';
import { encodeDeviceProps } from '../proto/client-payload.ts';
import { attrInt, optionalString } from '../wire/attrs.ts';
import { SERVER } from '../wire/jid.ts';
import { child, contentBytes, contentText, type Node, node } from '../wire/node.ts';
import { checkCompanion, checkDeviceSignature, checkList } from './adv-check.ts';
import { accountKeyOf, companionsOf, type Ledger } from './ledger.ts';
import {
  armAway,
  armIdle,
  end,
  forgetReservation,
  refsTimer,
  release,
  signTimer,
} from './lifetimes.ts';
import { addToRanges, inRanges } from './ranges.ts';
import {
  announceChange,
  announceOwn,
  announceUpdate,
  planAnnounceChange,
  planAnnounceOwn,
} from './registry.ts';
import { addressOf, RESTART, type RefusalCode, refusal, result } from './stanzas.ts';
import type { ConnectionId, Pairing, Registration, Reservation, Session } from './state.ts';
import type { Account, Device, PublishedList } from './tables.ts';
import type { Turn } from './turn.ts';

/** Shows codes to a companion that registers. */
export function offerCodes(
  turn: Turn,
  id: ConnectionId,
  noiseKey: Bytes,
  registration: Registration,
): void {
  const refs = Array.from({ length: REF_COUNT }, () => freshRef(turn));
  const { registrationId, identityKey, signedPreKey } = registration;
  const keys = { noiseKey, registrationId, identityKey, signedPreKey };
  const props = encodeDeviceProps(registration.props);
  turn.setConnection(id, { kind: 'pairing', keys, props, refs });
  for (const ref of refs) turn.set({ refs: turn.state.refs.with(ref, id) });
  turn.timer(refsTimer(id), turn.now + CODES_MS);
  turn.send(
    id,
    node('iq', { id: turn.freshId(), from: SERVER, type: 'set', xmlns: 'md' }, [
      node(
        'pair-device',
        {},
        refs.map((ref) => node('ref', {}, utf8(ref))),
      ),
    ]),
  );
}

/** A code that was never given out. */
export const freshRef = (turn: Turn): string => hex(turn.env.random(16));

/** Takes the primary's `<pair-device>` upload: answers it and asks the companion to sign. */
export function takeUpload(turn: Turn, id: ConnectionId, session: Session, request: Node): void {
  const account = turn.account(session.pn);
  const upload = child(request, 'pair-device');
  if (account === undefined || upload === undefined) return turn.send(id, refusal(request, 400));
  if (session.device !== 0) return turn.send(id, refusal(request, 403));
  if (account.isOldClient === true) return turn.send(id, refusal(request, 405));
  const reserved = reserve(turn, account, upload);
  if (typeof reserved === 'number') return turn.send(id, refusal(request, reserved));
  const { reservation, pairing, container } = reserved;
  turn.setConnection(reservation.connection, pairing);
  const others = turn.state.reservations.get(account.pn) ?? [];
  turn.set({
    reservations: turn.state.reservations.with(account.pn, [...others, reservation]),
  });
  turn.timer(signTimer(reservation.connection), turn.now + SIGN_MS);
  const device = node('device', { jid: addressOf(account, 'pn', reservation.deviceId) });
  const props = node('companion-props', {}, pairing.props);
  turn.send(id, result(request, [device, props]));
  const clientProps = child(upload, 'client-props');
  turn.send(
    reservation.connection,
    pairSuccess(turn, account, reservation, [
      node('device-identity', {}, container),
      ...(clientProps === undefined ? [] : [clientProps]),
    ]),
  );
}

/** Names the records of an answer on a pairing connection. */
export function planSigned(ledger: Ledger, pairing: Pairing): void {
  const pn = pairing.reservation?.pn;
  const account = pn === undefined ? undefined : ledger.account(pn);
  if (account === undefined) return;
  planAnnounceOwn(ledger, account);
  planAnnounceChange(ledger, account);
}

/** Takes the companion's answer to pair-success: links it, or gives the link up. */
export function takeSigned(turn: Turn, id: ConnectionId, pairing: Pairing, answer: Node): void {
  const { reservation } = pairing;
  if (reservation === undefined || optionalString(answer, 'id') !== reservation.requestId) return;
  const account = turn.account(reservation.pn);
  const signed = account === undefined ? undefined : signedIdentity(turn, account, pairing, answer);
  if (account === undefined || signed === undefined) return release(turn, reservation);
  const device: Device = {
    ...pairing.keys,
    id: reservation.deviceId,
    keyIndex: reservation.keyIndex,
    linkedAt: turn.now,
    isFresh: true,
    signedIdentity: signed,
    props: pairing.props,
  };
  const linked: Account = {
    ...account,
    devices: [...account.devices, device],
    highestDeviceId: Math.max(account.highestDeviceId, device.id),
    keyIndexes: addToRanges(account.keyIndexes, device.keyIndex),
    list: newerList(account.list, reservation.list),
  };
  turn.putAccount(linked);
  forgetReservation(turn, reservation);
  const { reservation: _, ...rest } = pairing;
  turn.setConnection(id, rest);
  turn.send(id, RESTART);
  end(turn, id);
  announceOwn(
    turn,
    linked,
    account.devices.map((one) => one.id),
  );
  announceChange(turn, linked, 'add', device);
  armAway(turn, linked);
  armIdle(turn, linked);
}

/** Takes a `<key-index-list>` that the primary publishes by itself (spec 03 §4.4). */
export function takeList(turn: Turn, id: ConnectionId, session: Session, request: Node): void {
  const account = turn.account(session.pn);
  if (account === undefined || session.device !== 0) return turn.send(id, refusal(request, 403));
  const list = readList(turn, account, child(request, 'key-index-list'));
  if (typeof list === 'number') return turn.send(id, refusal(request, list));
  const stored = account.list;
  if (stored !== undefined && equalBytes(stored.bytes, list.bytes)) {
    return turn.send(id, result(request));
  }
  if (stored !== undefined && list.timestamp <= stored.timestamp) {
    return turn.send(id, refusal(request, 409));
  }
  const { bytes, timestamp } = list;
  const published = { ...account, list: { bytes, timestamp } };
  turn.putAccount(published);
  turn.send(id, result(request));
  announceOwn(
    turn,
    published,
    companionsOf(account).map((one) => one.id),
  );
  announceUpdate(turn, published);
}

/** The time of the codes is over: the connection ends, unless a link is just being signed. */
export function endCodes(turn: Turn, id: ConnectionId): void {
  const connection = turn.connection(id);
  if (connection?.kind !== 'pairing') return;
  if (connection.reservation !== undefined) turn.timer(refsTimer(id), turn.now + SIGN_MS);
  else end(turn, id);
}

/** The companion was silent: the link is given up. */
export function endSigning(turn: Turn, id: ConnectionId): void {
  const connection = turn.connection(id);
  if (connection?.kind !== 'pairing' || connection.reservation === undefined) return;
  release(turn, connection.reservation);
}

interface Reserved {
  readonly reservation: Reservation;
  readonly pairing: Pairing;
  readonly container: Bytes;
}

function reserve(turn: Turn, account: Account, upload: Node): Reserved | RefusalCode {
  const ref = contentText(child(upload, 'ref') ?? NOTHING)?.replace(/^.*#/s, '');
  const noiseKey = contentBytes(child(upload, 'pub-key') ?? NOTHING);
  const container = contentBytes(child(upload, 'device-identity') ?? NOTHING);
  const listNode = child(upload, 'key-index-list');
  if (ref === undefined || noiseKey === undefined || container === undefined) return 400;
  const connection = turn.state.refs.get(ref);
  const pairing = connection === undefined ? undefined : turn.connection(connection);
  if (connection === undefined || pairing?.kind !== 'pairing') return 404;
  if (pairing.reservation !== undefined) return 404;
  if (!equalBytes(noiseKey, pairing.keys.noiseKey)) return 400;
  const accountKey = accountKeyOf(account);
  const companionKey = pairing.keys.identityKey;
  const signed = checkCompanion(container, accountKey, companionKey, turn.env.crypto);
  if (typeof signed === 'number') return signed;
  const list = readList(turn, account, listNode);
  if (typeof list === 'number') return list;
  if (list.rawId !== signed.rawId || !list.validIndexes.includes(signed.keyIndex)) return 400;
  const pending = turn.state.reservations.get(account.pn) ?? [];
  if (isUsed(account, pending, signed.keyIndex)) return 409;
  if (account.list !== undefined && list.timestamp <= account.list.timestamp) return 409;
  if (companionsOf(account).length + pending.length >= turn.state.policy.companions) return 419;
  const { keyIndex, details, accountSignature } = signed;
  const reservation: Reservation = {
    connection,
    pn: account.pn,
    deviceId: nextDeviceId(account, pending),
    keyIndex,
    requestId: turn.freshId(),
    details,
    accountSignature,
    list: { bytes: list.bytes, timestamp: list.timestamp },
  };
  turn.set({ refs: turn.state.refs.without(ref) });
  const refs = pairing.refs.filter((one) => one !== ref);
  return { reservation, container, pairing: { ...pairing, refs, reservation } };
}

function readList(turn: Turn, account: Account, listNode: Node | undefined) {
  const bytes = contentBytes(listNode ?? NOTHING);
  const timestamp = attrInt(listNode ?? NOTHING, 'ts');
  if (bytes === undefined || !timestamp.ok) return 400;
  return checkList(bytes, timestamp.value, accountKeyOf(account), turn.env.crypto);
}

function signedIdentity(
  turn: Turn,
  account: Account,
  { keys, reservation }: Pairing,
  answer: Node,
): Bytes | undefined {
  const identityNode = child(child(answer, 'pair-device-sign') ?? NOTHING, 'device-identity');
  const bytes = contentBytes(identityNode ?? NOTHING);
  if (bytes === undefined || reservation === undefined) return undefined;
  const keyIndex = attrInt(identityNode ?? NOTHING, 'key-index');
  if (!keyIndex.ok || keyIndex.value !== reservation.keyIndex) return undefined;
  const { details, accountSignature } = reservation;
  const accountKey = accountKeyOf(account);
  const expected = { details, accountSignature, accountKey, companionKey: keys.identityKey };
  return checkDeviceSignature(bytes, expected, turn.env.crypto);
}

function pairSuccess(
  turn: Turn,
  account: Account,
  reservation: Reservation,
  parts: readonly Node[],
): Node {
  const { requestId, deviceId } = reservation;
  const attrs = { id: requestId, from: SERVER, type: 'set', xmlns: 'md', t: String(turn.seconds) };
  return node('iq', attrs, [
    node('pair-success', {}, [
      ...parts,
      node('device', {
        jid: addressOf(account, 'pn', deviceId),
        lid: addressOf(account, 'lid', deviceId),
      }),
      node('platform', { name: 'android' }),
    ]),
  ]);
}

/** Ids count upwards and are retired; only after 98 the lowest free one is taken (spec 06 §9.1). */
function nextDeviceId(account: Account, pending: readonly Reservation[]): number {
  const taken = [
    ...account.devices.map(({ id }) => id),
    ...pending.map(({ deviceId }) => deviceId),
  ];
  const next = Math.max(account.highestDeviceId, ...taken) + 1;
  if (next <= HIGHEST_DEVICE_ID) return next;
  let free = 1;
  while (taken.includes(free)) free += 1;
  return free;
}

const isUsed = (account: Account, pending: readonly Reservation[], keyIndex: number): boolean =>
  inRanges(account.keyIndexes, keyIndex) || pending.some((one) => one.keyIndex === keyIndex);

const newerList = (stored: PublishedList | undefined, list: PublishedList): PublishedList =>
  stored !== undefined && stored.timestamp >= list.timestamp ? stored : list;

const NOTHING: Node = node('nothing');
const REF_COUNT = 6;
/** 60 s for the first code and 20 s for each of the others. */
const CODES_MS = 160_000;
const SIGN_MS = 60_000;
/** 99 is the hosted device. */
const HIGHEST_DEVICE_ID = 98;
