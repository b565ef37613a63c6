/**
 * A planted fault: three bytes under a list, compared one inside the other.
 *
 * Stands apart from the targets because it is counted like the sources of the project.
 */

import { children, type Node } from '../../../src/wire/node.ts';

/** Throws if the first child that holds bytes begins with the three planted ones. */
export function trip(n: Node): void {
  for (const one of children(n)) {
    const bytes = one.content;
    if (!(bytes instanceof Uint8Array)) continue;
    if (bytes[0] === 0x71) {
      if (bytes[1] === 0x9c) {
        if (bytes[2] === 0x35) throw new Error('the planted fault');
      }
    }
  }
}
