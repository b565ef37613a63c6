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

/** The answer of a policy, with what to use instead where something is left to the phone. */
export type Verdict =
  | { readonly permission: 'allowed' }
  | { readonly permission: 'read-only' | 'denied'; readonly instead: string };

/** What a row of the table is about, besides what each policy says of it. */
export interface Feature {
  /** In words for people. */
  readonly title: string;
  /** What to do where a companion may not. */
  readonly instead: string;
  /** The part of the protocol that carries it. */
  readonly layer: 'account' | 'business' | 'calls' | 'groups' | 'messages' | 'status' | 'sync';
  /** Who can enforce it: the server sees stanzas, and nothing of what is sealed in them. */
  readonly enforced: 'server' | 'device';
}

/** The rules of an account for its companions. */
export interface Policy {
  readonly name: string;
  /** Companions that an account may have. */
  readonly companions: number;
  /** Days without the primary after which the companions are logged out. */
  readonly primaryAbsentDays: number;
  /** Days without a companion after which it is logged out; no limit if absent. */
  readonly companionAbsentDays?: number;
  /** Days before such an end on which the devices warn of it. */
  readonly warningDays: number;
  readonly capabilities: Readonly<Record<Capability, Permission>>;
}

/** The policies by name: the first public beta of multi-device, and today's. */
export const POLICIES = {
  'multi-device-beta': {
    name: 'multi-device-beta',
    companions: 3,
    primaryAbsentDays: 14,
    warningDays: 3,
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
    warningDays: 3,
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
  if (permission === 'allowed') return { permission };
  return { permission, instead: FEATURES[capability].instead };
}

/**
 * Whether a device of this role may do this itself. Fails with `CAPABILITY_DENIED`, whose data says
 * what to use instead.
 */
export function permit(policy: Policy, role: Role, capability: Capability): Result<Capability> {
  const verdict = can(policy, role, capability);
  if (verdict.permission === 'allowed') return ok(capability);
  const { permission, instead } = verdict;
  return fail('CAPABILITY_DENIED', { capability, permission, instead, policy: policy.name });
}

/** The rows of the table, in the order in which they are shown. */
export const FEATURES: Readonly<Record<Capability, Feature>> = {
  messages: {
    title: 'send and receive without the phone',
    instead: 'Send from the phone.',
    layer: 'messages',
    enforced: 'server',
  },
  'message-old-clients': {
    title: 'message contacts whose client has no multi-device',
    instead: 'Write to this contact from the phone.',
    layer: 'messages',
    enforced: 'server',
  },
  'live-location-share': {
    title: 'share a live location',
    instead: 'Start sharing on the phone: only it knows where it is.',
    layer: 'messages',
    enforced: 'device',
  },
  'live-location-view': {
    title: 'view a live location',
    instead: 'Follow the live location on the phone; here only its first position is known.',
    layer: 'messages',
    enforced: 'device',
  },
  'broadcast-lists': {
    title: 'create broadcast lists and send to them',
    instead: 'Use the broadcast list on the phone, or send to each contact.',
    layer: 'messages',
    enforced: 'server',
  },
  'group-administration': {
    title: 'administer groups',
    instead: 'Administer the group on the phone.',
    layer: 'groups',
    enforced: 'server',
  },
  'group-invites': {
    title: 'join groups by invite, see and reset invites',
    instead: 'Use the invite link on the phone, or have an administrator add this account.',
    layer: 'groups',
    enforced: 'server',
  },
  'pin-chats': {
    title: 'pin chats',
    instead: 'Pin the chat on the phone; pins made there are applied here.',
    layer: 'sync',
    enforced: 'device',
  },
  labels: {
    title: 'create, edit and assign labels',
    instead: 'Edit labels on the phone; what is done there is applied here.',
    layer: 'sync',
    enforced: 'device',
  },
  'business-name': {
    title: 'change the business name',
    instead: 'Change the name on the phone: it is signed with a key that only the phone has.',
    layer: 'business',
    enforced: 'server',
  },
  'business-profile': {
    title: 'edit the business profile',
    instead: 'Edit the business profile on the phone.',
    layer: 'business',
    enforced: 'server',
  },
  calls: {
    title: 'see and reject calls',
    instead: 'Answer or reject the call on the phone.',
    layer: 'calls',
    enforced: 'server',
  },
  'calls-outside': {
    title: 'call, also devices outside of multi-device (Portal, desktop)',
    instead: 'Call from the phone.',
    layer: 'calls',
    enforced: 'server',
  },
  'status-view': {
    title: 'view status updates',
    instead: 'View status updates on the phone.',
    layer: 'status',
    enforced: 'server',
  },
  'status-post': {
    title: 'post status updates',
    instead: 'Post the status update from the phone.',
    layer: 'status',
    enforced: 'server',
  },
  'link-devices': {
    title: 'link, name or remove other devices',
    instead: 'Use the list of linked devices on the phone; a companion can remove itself.',
    layer: 'account',
    enforced: 'server',
  },
  'account-settings': {
    title: 'privacy, block list, profile, about, disappearing timer',
    instead: 'Change the setting on the phone.',
    layer: 'account',
    enforced: 'server',
  },
  'account-security': {
    title: 'change number, two-step PIN, backups, delete the account',
    instead: 'Use the account settings of the phone.',
    layer: 'account',
    enforced: 'server',
  },
};

/** All capabilities, in the order in which they are shown. */
export const CAPABILITIES: readonly Capability[] = Object.keys(FEATURES) as Capability[];
