/**
 * The query for device lists and its answer (spec 03 §5.1).
 *
 * Only form: what an answer is worth is decided in device-list.ts. Users that were not asked for
 * are ignored, and what is wrong with one user does not touch the others.
 */

import { fail, ok, QuartetError, type Result } from '../base/error.ts';
import { cap } from '../base/limits.ts';
import { optionalInt, optionalJid, optionalString } from '../wire/attrs.ts';
import { bareJid, formatJid, isLid, isPn, type Jid, sameUser } from '../wire/jid.ts';
import { child, children, contentBytes, type Node, node } from '../wire/node.ts';
import type { Pair } from './lid.ts';
import type { DeviceList, ListedDevice } from './registry.ts';

/** Why a list is asked for; it does not change the answer. */
export type UsyncContext = 'message' | 'interactive' | 'background' | 'voip' | 'notification';

/** The parts of an iq; id and address are given when it is sent. */
export interface UsyncQuery {
  readonly xmlns: 'usync';
  readonly type: 'get';
  readonly content: readonly Node[];
}

/** What is asked about one user, with what the asker has of him: then he may be left out. */
export interface AskedUser {
  readonly jid: Jid;
  /** Participant hash of the list at hand. */
  readonly hash?: string | undefined;
  /** Timestamp of the record, in seconds. */
  readonly ts?: number | undefined;
  /** Timestamp of the list that was heard of, in seconds. */
  readonly expectedTs?: number | undefined;
}

/** What the answer says about one user that was asked for. */
export type UserAnswer =
  | {
      readonly kind: 'devices';
      /** The address that was asked for. */
      readonly user: Jid;
      readonly list: DeviceList;
      /** Number and LID of the user, if the answer names both. */
      readonly pair?: Pair | undefined;
    }
  | {
      readonly kind: 'error';
      readonly user: Jid;
      /** `DEVICE_UNKNOWN_USER`, `DEVICE_LIST_MALFORMED`, or `CONNECTION_REFUSED` with `status`. */
      readonly error: QuartetError;
      readonly pair?: Pair | undefined;
    };

/** A whole answer. Users that are missing have not changed, or are to be kept as they are. */
export interface DeviceAnswer {
  readonly users: readonly UserAnswer[];
  /** Ask again after this time. */
  readonly refreshMs?: number | undefined;
}

/**
 * The query for the devices and LIDs of up to 512 users. `sid` is unique on the connection.
 * Throws `LIMIT_USERS` for more users.
 */
export function buildDeviceQuery(
  users: readonly (Jid | AskedUser)[],
  { context, sid }: { readonly context: UsyncContext; readonly sid: string },
): UsyncQuery {
  if (users.length > cap('usersPerQuery')) {
    throw new QuartetError('LIMIT_USERS', { count: users.length });
  }
  const query = node('query', {}, [node('devices', { version: '2' }), node('lid')]);
  const list = node('list', {}, users.map(buildUser));
  const attrs = { sid, mode: 'query', last: 'true', index: '0', context };
  return { xmlns: 'usync', type: 'get', content: [node('usync', attrs, [query, list])] };
}

/**
 * Reads the answer to a query for `asked`. Fails for a query that was refused as a whole:
 * `CONNECTION_REFUSED` with `status` and `backoffSeconds`, or `DEVICE_LIST_MALFORMED`.
 * Entries about users that were not asked for, and repeated ones, are ignored.
 */
export function parseDeviceAnswer(iq: Node, asked: readonly Jid[]): Result<DeviceAnswer> {
  const usync = child(iq, 'usync');
  if (iq.attrs['type'] === 'error') return refused(child(iq, 'error'));
  const list = usync && child(usync, 'list');
  if (usync === undefined || list === undefined) return fail('DEVICE_LIST_MALFORMED');
  const result = child(usync, 'result');
  const protocol = result && child(result, 'devices');
  const error = protocol && child(protocol, 'error');
  if (error !== undefined) return refused(error);
  const wanted = new Map(asked.map((jid) => [formatJid(bareJid(jid)), jid]));
  const users: UserAnswer[] = [];
  for (const entry of children(list, 'user')) {
    const addresses = addressesOf(entry);
    const key = addresses.map(formatJid).find((one) => wanted.has(one));
    const user = key === undefined ? undefined : wanted.get(key);
    if (key === undefined || user === undefined) continue;
    wanted.delete(key);
    users.push(parseUser(entry, user, pairOf(addresses)));
  }
  const refreshSeconds = protocol && optionalInt(protocol, 'refresh');
  return ok({ users, refreshMs: refreshSeconds && refreshSeconds * 1000 });
}

function buildUser(asked: Jid | AskedUser): Node {
  const user: AskedUser = 'jid' in asked ? asked : { jid: asked };
  const { hash, ts, expectedTs } = user;
  const attrs = { jid: bareJid(user.jid) };
  if (hash === undefined) return node('user', attrs);
  const known = { device_hash: hash, ts: ts?.toString(), expected_ts: expectedTs?.toString() };
  return node('user', attrs, [node('devices', known)]);
}

function parseUser(entry: Node, user: Jid, pair: Pair | undefined): UserAnswer {
  const devices = child(entry, 'devices');
  const error = devices && child(devices, 'error');
  if (error !== undefined) return { kind: 'error', user, error: refusalOf(error), pair };
  const list = devices && parseList(devices);
  if (list === undefined) {
    return { kind: 'error', user, error: new QuartetError('DEVICE_LIST_MALFORMED'), pair };
  }
  return { kind: 'devices', user, list, pair };
}

/** `undefined` for a list that cannot be read; one that is merely wrong is refused later. */
function parseList(devices: Node): DeviceList | undefined {
  const listed = child(devices, 'device-list');
  if (listed === undefined) return undefined;
  const nodes = children(listed, 'device');
  const parsed = nodes.slice(0, cap('devicesPerUser') + 1).map(parseDevice);
  if (parsed.some((one) => one === undefined)) return undefined;
  const keys = child(devices, 'key-index-list');
  const signed = keys && contentBytes(keys);
  return {
    devices: parsed as readonly ListedDevice[],
    ts: keys && optionalInt(keys, 'ts'),
    signedList: signed?.length ? signed : undefined,
  };
}

function parseDevice(device: Node): ListedDevice | undefined {
  const id = optionalInt(device, 'id');
  if (id === undefined || id > MAX_DEVICE_ID) return undefined;
  const keyIndex = id === 0 ? 0 : optionalInt(device, 'key-index');
  return { id, keyIndex, hosted: optionalString(device, 'is_hosted') === 'true' };
}

/** Every address that an entry gives for its user. */
function addressesOf(entry: Node): readonly Jid[] {
  const lid = child(entry, 'lid');
  const named = [
    optionalJid(entry, 'jid'),
    optionalJid(entry, 'pn_jid'),
    lid && optionalJid(lid, 'val'),
  ];
  return named.filter((one) => one !== undefined).map(bareJid);
}

/** Number and LID, if both are named and nothing contradicts. */
function pairOf(addresses: readonly Jid[]): Pair | undefined {
  const pn = addresses.find(isPn);
  const lid = addresses.find(isLid);
  if (pn === undefined || lid === undefined) return undefined;
  const agree = addresses.every((one) => sameUser(one, pn) || sameUser(one, lid));
  return agree ? { pn, lid } : undefined;
}

function refusalOf(error: Node | undefined): QuartetError {
  const status = (error && optionalInt(error, 'code')) ?? 0;
  const backoffSeconds = (error && optionalInt(error, 'backoff')) ?? 0;
  if (status === 404) return new QuartetError('DEVICE_UNKNOWN_USER', { status });
  return new QuartetError('CONNECTION_REFUSED', { status, backoffSeconds });
}

const refused = (error: Node | undefined): Result<never> => ({
  ok: false,
  error: refusalOf(error),
});

const MAX_DEVICE_ID = 65_535;
