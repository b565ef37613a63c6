/**
 * The control of the engine: a target with a fault that it must find, beginning from nothing.
 */

import { decodeNode } from '../../../src/wire/decode.ts';
import { trip } from '../planted/fault.ts';
import type { Target } from '../target.ts';

/** The targets of this file. */
export const targets: readonly Target[] = [
  {
    name: 'planted',
    control: true,
    run: (input) => {
      const decoded = decodeNode(input);
      if (decoded.ok) trip(decoded.value);
    },
  },
];
