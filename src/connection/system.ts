/**
 * The clock and the environment of a real device: the system's time, timers and randomness.
 *
 * A shell of its own beside the driver, so that who only composes an environment loads nothing of
 * the connection. Simulators bring their own clock and environment instead.
 */

import type { Clock, Env } from '../base/env.ts';
import { nodeCrypto, systemRandom } from '../crypto/node-provider.ts';

/** The clock of the system. */
export const systemClock: Clock = {
  now: () => Date.now(),
  schedule: (at, wake) => {
    let timer: NodeJS.Timeout;
    // A timer of the system takes 24.8 days at most; a longer wait is made of several.
    const arm = (): void => {
      const leftMs = at - Date.now();
      if (leftMs > LONGEST_MS) timer = setTimeout(arm, LONGEST_MS);
      else timer = setTimeout(wake, Math.max(0, leftMs));
    };
    arm();
    return () => clearTimeout(timer);
  },
};

/** The environment of a real device. */
export const systemEnv = (clock: Clock = systemClock): Env => ({
  now: () => clock.now(),
  random: systemRandom,
  crypto: nodeCrypto,
});

const LONGEST_MS = 2_147_483_647;
