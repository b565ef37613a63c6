/**
 * What a device may send under the rules of its account, asked before anything is stored (spec 03 §9).
 *
 * One table from kind of content to what it takes; what is not in it every device may send.
 */

import { ok, type Result } from '../base/error.ts';
import { type Capability, permit } from '../devices/policy.ts';
import type { OutgoingContent } from '../messages/content.ts';
import type { DeviceState } from './state.ts';

const NEEDED: { readonly [Kind in OutgoingContent['kind']]?: Capability } = {
  'live-location': 'live-location-share',
  'group-invite': 'group-invites',
};

/** Whether a device may send this itself. Fails with `CAPABILITY_DENIED`. */
export function maySend(state: DeviceState, { kind }: OutgoingContent): Result<Capability> {
  const needed = NEEDED[kind];
  if (needed === undefined) return ok('messages');
  return permit(state.policy, state.credentials.role, needed);
}
