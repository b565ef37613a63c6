/**
 * The devices of an account as people want to see them: the registry's list with what was noticed.
 *
 * Starts from a verified record only: what the server merely lists is not in it.
 */

import type { Ms } from '../base/env.ts';
import type { Records } from '../base/step.ts';
import { isLid, isPn, type Jid, sameJid, withDevice } from '../wire/jid.ts';
import { counterpart } from './lid.ts';
import { deadlineOf, isNear } from './lifetimes.ts';
import type { Policy } from './policy.ts';
import type { DeviceEntry, UserDevices } from './registry.ts';
import { factsOf, type Roster } from './roster.ts';

/** What kind of device it is. `hosted`: run by the business platform in the cloud. */
export type DeviceKind = 'phone' | 'companion' | 'hosted';

/**
 * How it is about a device: `expiring` within the days of warning, `overdue` past its end as far as
 * known here, `linking` until the server has confirmed it.
 */
export type DeviceStatus = 'active' | 'expiring' | 'overdue' | 'linking';

/** A device of an account. */
export interface AccountDevice {
  readonly id: number;
  readonly kind: DeviceKind;
  /** Its address under the number, if that is known. */
  readonly pn: Jid | undefined;
  /** Its address under the LID, if that is known. */
  readonly lid: Jid | undefined;
  /** Whether it is the very device that was asked. */
  readonly isThis: boolean;
  readonly keyIndex: number;
  readonly platform: string | undefined;
  readonly name: string | undefined;
  readonly linkedAt: Ms | undefined;
  /** When it was last heard of here; nobody knows more of others. */
  readonly lastSeen: Ms | undefined;
  /** When it ends if nothing more is heard of it or of its phone. */
  readonly expiresAt: Ms | undefined;
  readonly status: DeviceStatus;
}

/** What the overview of an account is made of. */
export interface OverviewInput {
  readonly record: UserDevices;
  /** What was noticed; only of the own account. */
  readonly roster: Roster;
  readonly policy: Policy;
  /** Own address with device number, in either form. */
  readonly self: Jid | undefined;
  readonly now: Ms;
}

/** The devices of an account, the phone first. `records` hold the pair of the user. */
export function describeDevices(records: Records, input: OverviewInput): readonly AccountDevice[] {
  const { user, devices } = input.record;
  const other = counterpart(records, user);
  const addresses = other === undefined ? [user] : [user, other];
  return [...devices]
    .sort((a, b) => a.id - b.id)
    .map((device) => describe(device, addresses, input));
}

function describe(
  { id, keyIndex, hosted }: DeviceEntry,
  addresses: readonly Jid[],
  { roster, policy, self, now }: OverviewInput,
): AccountDevice {
  const all = addresses.map((address) => withDevice(address, id));
  const isThis = self !== undefined && all.some((one) => sameJid(one, self));
  const { name, platform, linkedAt, lastSeen } = factsOf(roster, id);
  const deadline = deadlineOf(policy, roster, id);
  return {
    id,
    kind: kindOf(id, hosted),
    pn: all.find(isPn),
    lid: all.find(isLid),
    isThis,
    keyIndex,
    platform,
    name,
    linkedAt,
    lastSeen: isThis ? now : lastSeen,
    expiresAt: deadline?.at,
    status: statusOf(policy, deadline, now),
  };
}

function statusOf(policy: Policy, deadline: ReturnType<typeof deadlineOf>, now: Ms): DeviceStatus {
  if (deadline === undefined || !isNear(policy, deadline, now)) return 'active';
  return now < deadline.at ? 'expiring' : 'overdue';
}

function kindOf(id: number, hosted: boolean): DeviceKind {
  if (hosted) return 'hosted';
  return id === 0 ? 'phone' : 'companion';
}
