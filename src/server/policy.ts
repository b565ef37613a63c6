/**
 * What the server allows an account, as data: how many companions, and how long without the phone.
 *
 * The server's own table: the client has another one, so that a mistake in either shows up between
 * them. Source: spec 03 §1.1, §1.2, §9; spec 06 §9.3, §9.6.
 */

import type { Ms } from '../base/env.ts';

/** Name of a policy. */
export type ServerPolicyName = 'multi-device-beta' | 'current';

/** The rules for every account of a server. */
export interface ServerPolicy {
  readonly name: ServerPolicyName;
  /** Companions beside the primary. */
  readonly companions: number;
  /** How long companions stay linked while the primary is not connected. */
  readonly primaryAwayMs: Ms;
  /** How long a companion stays linked that does not connect; no limit if absent. */
  readonly companionAwayMs?: Ms;
  /** How long a companion has for its first login after it was linked. */
  readonly firstLoginMs: Ms;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Both policies: the first public beta, and today's (spec 03 §9). */
export const SERVER_POLICIES: Readonly<Record<ServerPolicyName, ServerPolicy>> = {
  'multi-device-beta': {
    name: 'multi-device-beta',
    companions: 3,
    primaryAwayMs: 14 * DAY_MS,
    firstLoginMs: DAY_MS,
  },
  current: {
    name: 'current',
    companions: 4,
    primaryAwayMs: 14 * DAY_MS,
    companionAwayMs: 30 * DAY_MS,
    firstLoginMs: DAY_MS,
  },
};
