/**
 * The identity of this device towards its peers: its key pair and the number of its registration.
 *
 * Which identity of a peer may be trusted is not decided here but in devices/ (spec 02 §7).
 */

import type { Env } from '../base/env.ts';
import type { KeyPair } from '../crypto/keys.ts';

/** Who this device is in every session that it takes part in. */
export interface LocalIdentity {
  readonly identity: KeyPair;
  /** Any uint32; tells two registrations of one address apart. */
  readonly registrationId: number;
}

/** A fresh registration id, 1..16380 (spec 02 §9.1). Draws 2 random bytes, again if the number is out of range. */
export function generateRegistrationId(env: Env): number {
  for (;;) {
    const [high = 0, low = 0] = env.random(2);
    const id = ((high << 8) | low) & 0x3fff;
    if (id >= 1 && id <= MAX_REGISTRATION_ID) return id;
  }
}

const MAX_REGISTRATION_ID = 16_380;
