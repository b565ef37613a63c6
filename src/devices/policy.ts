/**
 * Policies: how many companions an account may have, how long one may be away, and what a companion
 * may do (spec 03 §9, §1.2), as data.
 *
 * Asked before anything is built, so that a device says what it cannot do before it tries. The
 * server enforces only what it can see; sealed things every device applies as it reads them.
 */

import { fail, ok, type Result } from '../base/error.ts';

/** Which of the two kinds of device asks. */
export type Role = 'companion' | 'primary';

/** What a device may want to do. */
export type Capability =
  | 'account-settings'
  | 'account-security'
  | 'broadcast-lists'
  | 'business-name'
  | 'business-profile'
  | 'calls'
  | 'calls-outside'
  | 'group-administration'
  | 'group-invites'
  | 'labels'
  | 'link-devices'
  | 'live-location-share'
  | 'live-location-view'
  | 'message-old-clients'
  | 'messages'
  | 'pin-chats'
  | 'status-post'
  | 'status-view';

/** `read-only`: what others do is shown and applied, but not done from here. */
export type Permission = 'allowed' | 'read-only' | 'denied';

/** The answer of a policy, with the reason where something is left to the phone. */
export type Verdict =
  | { readonly permission: 'allowed' }
  | { readonly permission: 'read-only' | 'denied'; readonly reason: string };

/** The rules of an account for its companions. */
export interface Policy {
  readonly name: string;
  /** Companions that an account may have. */
  readonly companions: number;
  /** Days without the primary after which the companions are logged out. */
  readonly primaryAbsentDays: number;
  /** Days without a companion after which it is logged out; no limit if absent. */
  readonly companionAbsentDays?: number;
  readonly capabilities: Readonly<Record<Capability, Permission>>;
}

/** The policies by name: the first public beta of multi-device, and today's. */
export const POLICIES = {
  'multi-device-beta': {
    name: 'multi-device-beta',
    companions: 3,
    primaryAbsentDays: 14,
    capabilities: {
      'account-settings': 'allowed',
      'account-security': 'denied',
      'broadcast-lists': 'denied',
      'business-name': 'denied',
      'business-profile': 'allowed',
      calls: 'read-only',
      'calls-outside': 'denied',
      'group-administration': 'allowed',
      'group-invites': 'denied',
      labels: 'read-only',
      'link-devices': 'denied',
      'live-location-share': 'denied',
      'live-location-view': 'denied',
      'message-old-clients': 'denied',
      messages: 'allowed',
      'pin-chats': 'read-only',
      'status-post': 'denied',
      'status-view': 'allowed',
    },
  },
  current: {
    name: 'current',
    companions: 4,
    primaryAbsentDays: 14,
    companionAbsentDays: 30,
    capabilities: {
      'account-settings': 'allowed',
      'account-security': 'denied',
      'broadcast-lists': 'denied',
      'business-name': 'denied',
      'business-profile': 'allowed',
      calls: 'allowed',
      'calls-outside': 'denied',
      'group-administration': 'allowed',
      'group-invites': 'allowed',
      labels: 'allowed',
      'link-devices': 'denied',
      'live-location-share': 'denied',
      'live-location-view': 'read-only',
      'message-old-clients': 'allowed',
      messages: 'allowed',
      'pin-chats': 'allowed',
      'status-post': 'allowed',
      'status-view': 'allowed',
    },
  },
} as const satisfies Readonly<Record<string, Policy>>;

/** Name of a policy. */
export type PolicyName = keyof typeof POLICIES;

/** What a device of this role may do; the primary may do everything (spec 03 §9). */
export function can(policy: Policy, role: Role, capability: Capability): Verdict {
  const permission = role === 'primary' ? 'allowed' : policy.capabilities[capability];
  return permission === 'allowed' ? { permission } : { permission, reason: REASONS[capability] };
}

/** Whether a device of this role may do this itself. Fails with `CAPABILITY_DENIED`. */
export function permit(policy: Policy, role: Role, capability: Capability): Result<Capability> {
  const verdict = can(policy, role, capability);
  if (verdict.permission === 'allowed') return ok(capability);
  const { permission, reason } = verdict;
  return fail('CAPABILITY_DENIED', { capability, permission, reason, policy: policy.name });
}

/** Why a companion may not, in a sentence for people. */
const REASONS: Readonly<Record<Capability, string>> = {
  'account-settings': 'Account settings are changed on the phone.',
  'account-security': 'Number, PIN, backups and deletion belong to the phone.',
  'broadcast-lists': 'Broadcast lists are kept on the phone.',
  'business-name': 'The business name is signed with a key that only the phone has.',
  'business-profile': 'The business profile is edited on the phone.',
  calls: 'Calls are answered on the phone.',
  'calls-outside': 'Only the phone can call devices that take no part in multi-device.',
  'group-administration': 'Groups are administered on the phone.',
  'group-invites': 'Invite links are used and managed on the phone.',
  labels: 'Labels are edited on the phone.',
  'link-devices': 'Only the phone can sign or remove other devices.',
  'live-location-share': 'Only the phone knows where it is.',
  'live-location-view': 'A live location is followed on the phone.',
  'message-old-clients': 'Only the phone can reach contacts whose client has no multi-device.',
  messages: 'Messages are sent from the phone.',
  'pin-chats': 'Chats are pinned on the phone.',
  'status-post': 'Status updates are posted from the phone.',
  'status-view': 'Status updates are viewed on the phone.',
};
