/**
 * Jids: the addresses of users, devices, groups and the server (spec 01 §3.6).
 *
 * A Jid is a value of its own type, never a string that looks like one. What a user part may hold
 * is checked where it enters (parse, decode) and where it leaves (encode).
 */

/** An address: `user[:device]@server`; a bare server has an empty user. */
export interface Jid {
  readonly user: string;
  /** 0 for a user, a group or a primary device. */
  readonly device: number;
  readonly server: string;
  /** Only on `interop`. */
  readonly integrator?: number;
}

/** Builds a Jid from its parts; `device` 0 is the primary, a user or a group. */
export const jid = (user: string, server: string, device = 0): Jid => ({ user, device, server });

/** The server itself. */
export const SERVER: Jid = jid('', 's.whatsapp.net');
