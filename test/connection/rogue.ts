/**
 * Devices that do not keep to the protocol: they say what no application could make them say.
 */

import type { Bytes } from '../../src/base/bytes.ts';
import type { Jid } from '../../src/wire/jid.ts';
import type { Node } from '../../src/wire/node.ts';
import type { Opened } from './world.ts';

/** Sends a stanza that the device itself would not send. */
export const say = ({ device }: Opened, stanza: Node): void =>
  device['driver']['perform']({ kind: 'send', node: stanza });

/** Has a device send a control message to an own device, whatever it says. */
export const askPeer = ({ device }: Opened, to: Jid, message: Bytes): void =>
  void device['command']({ kind: 'peer', to, message, priority: 'high' });
