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
    const timer = setTimeout(wake, Math.min(Math.max(0, at - Date.now()), 2 ** 31 - 1));
    return () => clearTimeout(timer);
  },
};

/** The environment of a real device. */
export const systemEnv = (clock: Clock = systemClock): Env => ({
  now: () => clock.now(),
  random: systemRandom,
  crypto: nodeCrypto,
});
