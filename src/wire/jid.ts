/**
 * Jids: the addresses of users, devices, groups and the server (spec 01 §3.6).
 *
 * A Jid is a value of its own type, never a string that looks like one. What its parts may hold is
 * checked where it enters (parse, decode) and where it leaves (encode). Whether two Jids are the
 * same person under a number and a LID is not known here: that is devices/lid.ts.
 */

import { fail, ok, type Result } from '../base/error.ts';
import { cap } from '../base/limits.ts';

/** An address: `user[:device]@server`; a bare server has an empty user. */
export interface Jid {
  readonly user: string;
  /** 0 for a user, a group or a primary device. */
  readonly device: number;
  readonly server: string;
  /** Only on `interop`, where an absent one counts as 0. */
  readonly integrator?: number;
}

/** Builds a Jid from its parts; `device` 0 is the primary, a user or a group. */
export const jid = (user: string, server: string, device = 0): Jid => ({ user, device, server });

/** The server itself. */
export const SERVER: Jid = jid('', 's.whatsapp.net');

/** The text form: `server`, `user@server` or `user:device@server` (spec 01 §3.6). */
export function formatJid(j: Jid): string {
  if (j.user === '') return j.server;
  const user = j.server === 'interop' ? `${j.integrator ?? 0}-${j.user}` : j.user;
  return j.device === 0 ? `${user}@${j.server}` : `${user}:${j.device}@${j.server}`;
}

/**
 * The Jid of a text form; `@server` is read as the bare server (spec 01 §3.6).
 * Fails with `WIRE_JID` for anything else than the one canonical spelling.
 */
export function parseJid(text: string): Result<Jid> {
  const at = text.indexOf('@');
  const server = text.slice(at + 1);
  if (server === '' || server.includes('@') || text.length > cap('jidChars')) return notJid();
  if (at <= 0) return ok(jid('', server));
  const colon = text.lastIndexOf(':', at);
  const account = text.slice(0, colon === -1 ? at : colon);
  const device = colon === -1 ? 0 : parseU16(text.slice(colon + 1, at));
  if (device === undefined || account === '' || account.includes(':')) return notJid();
  if (server !== 'interop') return ok(jid(account, server, device));
  const dash = account.indexOf('-');
  const integrator = parseU16(account.slice(0, Math.max(dash, 0)));
  const user = account.slice(dash + 1);
  if (integrator === undefined || user === '') return notJid();
  return ok({ user, device, server, integrator });
}

/** Whether both are the same device of the same address. */
export const sameJid = (a: Jid, b: Jid): boolean => a.device === b.device && sameUser(a, b);

/** Whether both have the same user and server, whatever the device. */
export const sameUser = (a: Jid, b: Jid): boolean =>
  a.user === b.user && a.server === b.server && (a.integrator ?? 0) === (b.integrator ?? 0);

/** The address without its device: the user, and at the same time its primary device. */
export const bareJid = (j: Jid): Jid => withDevice(j, 0);

/** The same user's device `device`. */
export const withDevice = (j: Jid, device: number): Jid =>
  j.device === device ? j : { ...j, device };

/** Whether the address is a phone number: a user of `s.whatsapp.net`. */
export const isPn = (j: Jid): boolean => j.server === 's.whatsapp.net' && j.user !== '';

/** Whether the address is a hidden id: a user of `lid`. */
export const isLid = (j: Jid): boolean => j.server === 'lid' && j.user !== '';

/** Whether the address is a group. */
export const isGroup = (j: Jid): boolean => j.server === 'g.us' && j.user !== '';

const notJid = () => fail('WIRE_JID');

/** A decimal number of 16 bits without leading zeros. */
function parseU16(text: string): number | undefined {
  if (!/^(?:0|[1-9][0-9]{0,4})$/.test(text)) return undefined;
  const value = Number(text);
  return value > 65_535 ? undefined : value;
}
