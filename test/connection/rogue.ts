/**
 * Devices that do not keep to the protocol: they say what no application could make them say.
 */

import type { Node } from '../../src/wire/node.ts';
import type { Opened } from './world.ts';

/** Sends a stanza that the device itself would not send. */
export const say = ({ device }: Opened, stanza: Node): void =>
  device['driver']['perform']({ kind: 'send', node: stanza });
